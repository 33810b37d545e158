"""The units that a text names: as written, with what they are said to be in, each once, in order."""

import pytest

from pipelines.extract.article.places import named_places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Tại xã Tam Phước, huyện Châu Thành (Bến Tre), dân góp đất.", ["xã Tam Phước, huyện Châu Thành, Bến Tre"]),
        ("Phường Hoa Mai thuộc quận Hoa Đào họp.", ["phường Hoa Mai, quận Hoa Đào"]),
        ("Huyện Gia Lâm, huyện Đông Anh cùng dự.", ["huyện Gia Lâm", "huyện Đông Anh"]),  # a list, no part of another
        ("Tỉnh ủy Bến Tre giao Quận ủy Hoa Mai.", ["tỉnh Bến Tre", "quận Hoa Mai"]),  # in a committee's name
        ("UBND phường Hoa Mai (quận Hoa Đào cũ) báo cáo.", ["phường Hoa Mai, quận Hoa Đào (cũ)"]),
        ("Các quận, huyện đều đạt.", ["quận", "huyện"]),  # a time that had districts
        ("Bỏ cấp huyện từ tháng 7.", []),
        ("Đời sống xã hội khá hơn.", []),
        ("TP. Hà Nội họp. Thành phố Hà Nội kết luận.", ["thành phố Hà Nội"]),
    ],
)
def test_named_places(text: str, places: list[str]) -> None:
    assert named_places(text) == places
