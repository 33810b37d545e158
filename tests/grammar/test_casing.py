"""Lines in capitals in ordinary case: names by the rest of the text, by the word before, and not at all."""

import pytest

from pipelines.grammar.casing import ordinary_case

BODY = "Sáng 2/10, Đảng bộ xã Tam Lãnh và HĐND tỉnh Lam Sơn họp. Bà Trần Thị Bích Hà dự."


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        pytest.param(
            "ĐẢNG BỘ XÃ TAM LÃNH ĐẠI HỘI LẦN THỨ III",
            "Đảng bộ xã Tam Lãnh đại hội lần thứ III",
            id="known from the body",
        ),
        pytest.param("HUYỆN PHÚ LƯƠNG THU NGÂN SÁCH VƯỢT", "Huyện Phú Lương thu ngân sách vượt", id="behind a rank"),
        pytest.param("XÃ HỘI HÓA Y TẾ Ở VÙNG CAO", "Xã hội hóa y tế ở vùng cao", id="but 'xã hội' is no unit"),
        pytest.param("TIỄN ÔNG LÊ BÁ TRỌNG", "Tiễn ông Lê Bá Trọng", id="behind a title"),
        pytest.param(
            "HĐND TỈNH KHAI MẠC KỲ HỌP", "HĐND tỉnh khai mạc kỳ họp", id="an abbreviation; no name behind a rank"
        ),
        pytest.param("KẾT QUẢ ĐẠT ĐƯỢC CỦA 9 THÁNG", "Kết quả đạt được của 9 tháng", id="no name at all"),
        pytest.param("UBND HUYỆN", "UBND HUYỆN", id="too short to be a headline"),
        pytest.param("HĐND và UBND tỉnh Lam Sơn họp", "HĐND và UBND tỉnh Lam Sơn họp", id="not all in capitals"),
    ],
)
def test_a_headline(printed: str, expected: str) -> None:
    assert ordinary_case(f"{printed}\n{BODY}\n") == f"{expected}\n{BODY}\n"
