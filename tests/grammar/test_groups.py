"""Forces, branches and the bodies of all levels, which act without a proper name."""

import pytest

from pipelines.grammar.folding import fold
from pipelines.grammar.groups import find_groups


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Các cấp công đoàn đã trao 40 suất quà", ["Các cấp công đoàn"], id="each level's"),
        pytest.param("Hội Nông dân các cấp vận động 3 tỷ", ["Hội Nông dân các cấp"], id="the same behind the body"),
        pytest.param("các cơ sở Hội tín chấp và có 12 tổ", [], id="no verb that is known"),
        pytest.param("các cơ sở Hội đã tín chấp 12 tỷ", ["các cơ sở Hội"], id="below the level"),
        pytest.param("Các cấp hội phụ nữ trong tỉnh phát triển 40", ["Các cấp hội phụ nữ trong tỉnh"], id="a place"),
        pytest.param("Các cấp ủy từ huyện đến cơ sở đã kiểm tra 9", ["Các cấp ủy từ huyện đến cơ sở"], id="from … to"),
        pytest.param("họp với các cấp công đoàn về 40 vụ", [], id="who does not act"),
        pytest.param("Lực lượng CSGT đã lập 30 biên bản", ["Lực lượng CSGT"], id="a force"),
        pytest.param("lực lượng quản lý thị trường tỉnh Lam Sơn kiểm tra", [
            "lực lượng quản lý thị trường tỉnh Lam Sơn"
        ], id="a province's"),
        pytest.param("lực lượng chức năng đã bắt 3 người", [], id="anybody"),
        pytest.param("lực lượng lao động có 40 vạn người", [], id="the labour force"),
        pytest.param("Ngành y tế huyện Thạch Khê có 12 trạm", ["Ngành y tế huyện Thạch Khê"], id="a branch"),
        pytest.param("ngành chăn nuôi đạt 12 tỷ", [], id="of the economy"),
        pytest.param("Bộ phận Một cửa xã Phú Sa tiếp nhận 9 hồ sơ", ["Bộ phận Một cửa xã Phú Sa"], id="an office"),
        pytest.param("Quỹ Đền ơn đáp nghĩa của huyện Thạch Khê đã chi 9 tỷ", [
            "Quỹ Đền ơn đáp nghĩa của huyện Thạch Khê"
        ], id="a fund"),
        pytest.param("Công an các đơn vị, địa phương đã thu 9 súng", ["Công an các đơn vị, địa phương"], id="several"),
        pytest.param("lực lượng công an đã bắt 3 người; Công an huyện Thạch Khê", [], id="police that have a name"),
        pytest.param("ủng hộ Quỹ “Vì người nghèo” được 9 tỷ", [], id="a fund that is given to"),
        pytest.param("khối trung ương mua 68 xe", ["khối trung ương"], id="a block"),
    ],
)  # fmt: skip
def test_those_who_act(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in find_groups(text, fold(text))] == expected
