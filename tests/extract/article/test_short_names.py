"""Short names that an article gives and goes on with: each use means what was named in full."""

from collections.abc import Callable

import pytest

from pipelines.extract.article.reading import Reading
from pipelines.extract.subjects.mentions import Mentions

Read = Callable[[str], Reading]


def meant(reading: Reading, short: str) -> list[str | None]:
    """What the uses of a short name stand for, in the order of the text."""
    return [one.name for one in Mentions(reading).wide if reading.text[one.start : one.end] == short]


@pytest.mark.parametrize(
    ("body", "short", "expected"),
    [
        pytest.param(
            "Công ty Cấp nước Hải Lam (HALAWA) có 300 lao động. HALAWA lắp 20 máy.",
            "HALAWA",
            ["Công ty Cấp nước Hải Lam"],
            id="letters in a bracket",
        ),
        pytest.param(
            "Công ty Cấp nước Hải Lam (gọi tắt là Nước Hải Lam) có 300 lao động. Nước Hải Lam lắp 20 máy.",
            "Nước Hải Lam",
            ["Công ty Cấp nước Hải Lam"],
            id="what it is called for short",
        ),
        pytest.param(
            "Ban Chỉ đạo Phát triển doanh nghiệp (DN) họp. Cả tỉnh có 300 DN.",
            "DN",
            [],
            id="the letters of a name's last words alone are a common noun's",
        ),
        pytest.param(
            "Ban Quản lý (BQL) Di tích Đá Trắng họp. Hai BQL báo cáo.", "BQL", [], id="a name that goes on behind it"
        ),
        pytest.param(
            "HALAWA lắp 20 máy. Công ty Cấp nước Hải Lam (HALAWA) có 300 lao động.",
            "HALAWA",
            [],
            id="before the bracket the letters mean nothing",
        ),
        pytest.param(
            "Sở Y tế tỉnh Lam Sơn họp. Sở đã cấp 120 giấy phép.",
            "Sở",
            ["Sở Y tế tỉnh Lam Sơn"],
            id="a bare word that acts",
        ),
        pytest.param(
            "Trung tâm Khuyến nông tỉnh Lam Sơn và Trung tâm Y tế huyện Thạch Khê họp. Trung tâm đã mở 12 lớp.",
            "Trung tâm",
            ["Trung tâm Y tế huyện Thạch Khê"],
            id="of two the one named last",
        ),
        pytest.param(
            "Hội Nông dân huyện Thạch Khê họp. Dự có bà Lê An, Phó Chủ tịch Hội Nông dân tỉnh. Hội đã mở 12 lớp.",
            "Hội",
            ["Hội Nông dân huyện Thạch Khê"],
            id="not that of a guest's post",
        ),
        pytest.param("Sở Y tế tỉnh Lam Sơn họp với các sở khác.", "sở", [], id="several of a kind"),
        pytest.param("Sở đã cấp 120 giấy phép.", "Sở", [], id="none was named"),
        pytest.param(
            "Sở Y tế tỉnh Lam Sơn họp. Trời mưa. Gió to. Cây đổ. Nước lên. Sở đã cấp 120 giấy phép.",
            "Sở",
            ["Sở Y tế tỉnh Lam Sơn"],
            id="the only one, however long before",
        ),
        pytest.param(
            "Sở Y tế tỉnh Lam Sơn và Sở Xây dựng tỉnh Lam Sơn họp. Sở Y tế tỉnh Lam Sơn báo cáo. Trời mưa. Gió to. "
            "Cây đổ. Nước lên. Sở đã cấp 120 giấy phép.",
            "Sở",
            ["Sở Y tế tỉnh Lam Sơn"],
            id="long before, the one named most",
        ),
        pytest.param(
            "Huyện bàn về khu du lịch Hòn Sậy. Hiện Hòn Sậy có 12 dự án, ở Hòn Sậy có 3 chùa.",
            "Hòn Sậy",
            ["khu du lịch Hòn Sậy"] * 2,
            id="a proper name without what it is of",
        ),
        pytest.param(
            "Tập đoàn Vinalam có 3 nhà máy. Theo Vinalam, tỉnh có 40 ha. Ở tháp Vinalam có hội.",
            "Vinalam",
            ["Tập đoàn Vinalam"],
            id="a brand, where it stands alone",
        ),
        pytest.param(
            "Xã Bến Đá có 3 thôn. Chùa Bến Đá có 4 sư, chợ Bến Đá Đông có 5 sạp.",
            "Bến Đá",
            [],
            id="the name of another",
        ),
        pytest.param(
            "Tập đoàn Điện Gió Việt Nam có 3 nhà máy. Tại Việt Nam có 40 nhà máy.",
            "Việt Nam",
            [],
            id="a country's name",
        ),
        pytest.param(
            "Đường Trần Văn Nam dài 3 km. Theo Trần Văn Nam, xã có 4 chợ.",
            "đường Trần Văn Nam",
            [],
            id="whom it is called after",
        ),
        pytest.param(
            "Hội nghị bàn về đồng bằng sông Hồng. Toàn vùng có 11 tỉnh.",
            "Toàn vùng",
            ["đồng bằng sông Hồng"],
            id="a region",
        ),
        pytest.param("Tỉnh Lam Sơn họp. Toàn vùng có 11 tỉnh.", "Toàn vùng", [], id="a province is no region"),
    ],
)
def test_a_short_name(reading: Read, body: str, short: str, expected: list[str]) -> None:
    assert meant(reading(body), short) == expected
