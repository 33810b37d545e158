"""Companies, works and institutions by name, and bare words for them."""

import pytest

from pipelines.grammar.folding import fold
from pipelines.grammar.organisations import find_organisations


def organisations(text: str) -> list[tuple[str, bool]]:
    return [(text[one.start : one.end], one.named) for one in find_organisations(text, fold(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Cty TNHH MTV đạm Sông Lam bán", [("Cty TNHH MTV đạm Sông Lam", True)], id="legal form"),
        pytest.param(
            "Cty Đầu tư và Phát triển Hải Lam có",
            [("Cty Đầu tư và Phát triển Hải Lam", True)],
            id="business",
        ),
        pytest.param("sân bay Bãi Sậy sẽ mở", [("sân bay Bãi Sậy", True)], id="an airport"),
        pytest.param(
            "dự án cải tạo tuyến phố số 2 là",
            [("dự án cải tạo tuyến phố số 2", True)],
            id="numbered",
        ),
        pytest.param(
            "dự án đường nối Quốc lộ 18 với cảng dài",
            [("dự án đường nối Quốc lộ 18", True)],
            id="ends in a highway's number",
        ),
        pytest.param(
            "Khu liên hợp Gò Tây và Cung thể thao Hải Hà có",
            [("Khu liên hợp Gò Tây", True), ("Cung thể thao Hải Hà", True)],
            id="one more behind and",
        ),
        pytest.param("Trạm thu phí Gò Tây thu", [("Trạm thu phí Gò Tây", True)], id="a toll gate"),
        pytest.param("Công ty đã bán", [("Công ty", False)], id="a bare word before a verb"),
        pytest.param("các công ty đã bán", [], id="several"),
        pytest.param("3 nhà máy đã chạy", [], id="counted"),
        pytest.param("32 nhà máy đã chạy", [], id="counted, with several digits"),
        pytest.param("Ban quản lý dự án đã họp", [], id="what a board manages"),
        pytest.param("thành phố yêu cầu Công an vào cuộc", [], id="a city is no street"),
        pytest.param(
            "sân bay Bãi Sậy Trước đó, xã có", [("sân bay Bãi Sậy", True)], id="a heading that runs into the text"
        ),
        pytest.param("dự án FDI được cấp", [], id="a class of projects"),
        pytest.param("công ty chứng khoán nước ngoài", [], id="any one of its kind"),
        pytest.param("đường Bãi Sậy dài 3 km", [("đường Bãi Sậy", True)], id="a street"),
        pytest.param("lô NV07 rộng 3 ha", [("lô NV07", True)], id="a plot with a code"),
        pytest.param("đường rất hẹp", [], id="any street"),
        pytest.param("thu từ khu vực ngoài Nhà nước đạt", [], id="a sector of the economy"),
        pytest.param("khu vực Ngã Bảy đông", [("khu vực Ngã Bảy", True)], id="a part of a town"),
        pytest.param("yêu cầu Cục Thuế thu đủ", [], id="a demand is no bridge"),
        pytest.param("cầu Bãi Sậy dài", [("cầu Bãi Sậy", True)], id="a bridge"),
        pytest.param(
            "Công ty Xử lý chất thải rắn Việt Nam nhận",
            [("Công ty Xử lý chất thải rắn Việt Nam", True)],
            id="words of business up to a place",
        ),
        pytest.param(
            "Công ty Hải Lam trồng chè tỉnh Lâm Đồng", [("Công ty Hải Lam", True)], id="a verb ends the name before it"
        ),
        pytest.param("Khoa Hồi sức có", [("Khoa Hồi sức", True)], id="a word of two syllables with one capital"),
        pytest.param(
            "Bệnh viện Đa khoa huyện Thạch Khê có", [("Bệnh viện Đa khoa huyện Thạch Khê", True)], id="with its unit"
        ),
        pytest.param("Bệnh viện Đa khoa huyện đã có", [("Bệnh viện Đa khoa", True)], id="without one that has no name"),
    ],
)
def test_organisations(text: str, expected: list[tuple[str, bool]]) -> None:
    assert organisations(text) == expected


def test_streets_are_scenery_and_companies_are_not() -> None:
    text = "Công ty Hải Lam sửa đường Bãi Sậy"
    assert [one.scenery for one in find_organisations(text, fold(text))] == [False, True]
