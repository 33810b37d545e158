"""Phrasings of time around a number: brackets, days and years that something begins in, what a period is not of."""

from collections.abc import Callable
from datetime import date

import pytest

from pipelines.extract.model import Facts

Read = Callable[..., Facts]
Span = tuple[str | None, str | None]
NONE: Span = (None, None)


def periods(found: Facts) -> list[Span]:
    """First and last day of all numbers, in the order of the text."""
    rows = sorted([*found.budgets, *found.indicators], key=lambda row: row.char_start)

    def printed(day: date | None) -> str | None:
        return day.isoformat() if day else None

    return [(printed(row.period_start), printed(row.period_end)) for row in rows]


@pytest.mark.parametrize(
    ("body", "spans"),
    [
        pytest.param(
            "Khu đất của bà Lê Thị Hồng ở xã Phú Sa có giá 600 triệu đồng (vào năm 2014).",
            [("2014-01-01", "2014-12-31")],
            id="a bracket behind that holds the time alone",
        ),
        pytest.param(
            "Xã Phú Sa có 12 ha chè (năm 2014 trồng lại).", [NONE], id="a bracket that tells something else of a year"
        ),
        pytest.param(
            "Trước Đại hội Đảng bộ huyện lần thứ XX (tháng 6/2020), huyện Thạch Khê điều động 12 cán bộ.",
            [NONE],
            id="when the congress was",
        ),
        pytest.param(
            "Huyện Thạch Khê tổ chức thành công đại hội nhiệm kỳ 2020-2025 và kết nạp 14 đảng viên.",
            [NONE],
            id="which congress was held",
        ),
        pytest.param(
            "Nhiệm kỳ 2015-2020, huyện Thạch Khê tổ chức đại hội điểm và kết nạp 14 đảng viên.",
            [("2015-01-01", "2020-12-31")],
            id="a term that frames what was done",
        ),
        pytest.param(
            "Trước đợt mưa lớn tại xã Phú Sa (tháng 6/2020), huyện Thạch Khê di dời 12 hộ.",
            [("2020-06-01", "2020-06-30")],
            id="what is no event of a body",
        ),
        pytest.param(
            "Trong nhiệm kỳ Đại hội XX (2015-2020), huyện Thạch Khê kết nạp 320 đảng viên.",
            [("2015-01-01", "2020-12-31")],
            id="a term told by its congress",
        ),
        pytest.param(
            "Bắt đầu từ ngày 20/6/2020, huyện Thạch Khê tiếp nhận 50 hồ sơ mỗi ngày.",
            [("2020-06-20", None)],
            id="begun on a day",
        ),
        pytest.param(
            "Ông Lê Văn Tám cho hay từ năm 2011, huyện Thạch Khê quy hoạch 5 khu công nghiệp.",
            [("2011-01-01", None)],
            id="behind who says it",
        ),
        pytest.param(
            "Trường đạt chuẩn từ năm 2011, huyện Thạch Khê quy hoạch 5 khu công nghiệp.",
            [NONE],
            id="since when another thing is so",
        ),
        pytest.param(
            "30 hộ sẽ được xã Phú Sa di dời vào tháng 12/2020, sau đó giao đất.",
            [("2020-12-01", "2020-12-31")],
            id="what will be done to what is counted",
        ),
        pytest.param(
            "Xã Phú Sa đã di dời 30 hộ, sẽ xây chợ vào tháng 12/2020.", [NONE], id="what will be done besides"
        ),
        pytest.param(
            "Chỉ trong một ngày 20/7/2019, UBND huyện Thạch Khê ký 6 quyết định thu hồi đất.",
            [("2019-07-20", "2019-07-20")],
            id="within a day",
        ),
        pytest.param(
            "UBND huyện Thạch Khê ký 6 quyết định trong vòng một ngày (20/7/2019).",
            [("2019-07-20", "2019-07-20")],
            id="within a day, behind",
        ),
        pytest.param(
            "Ông Lê Văn Tám cho biết trong 6 tháng đầu năm 2019, kinh tế huyện khởi sắc. Du lịch tốt lên."
            " Huyện thu hút 12 dự án. Chợ có 30 gian hàng.",
            [("2019-01-01", "2019-06-30"), NONE],
            id="months set off behind who speaks hold for results",
        ),
        pytest.param(
            "Ông Lê Văn Tám cho biết, năm 2019, kinh tế huyện khởi sắc. Du lịch tốt lên. Huyện thu hút 12 dự án.",
            [NONE],
            id="a year set off does not",
        ),
        pytest.param(
            "Tính riêng từ 19/6 đến 25/6/2019, huyện Thạch Khê ghi nhận 574 ca sốt xuất huyết.",
            [("2019-06-19", "2019-06-25")],
            id="over some days",
        ),
        pytest.param(
            "Trong năm 2019 và các năm tiếp theo, huyện Thạch Khê thanh tra tối thiểu 30% đơn vị.",
            [("2019-01-01", None)],
            id="a year and those behind it",
        ),
        pytest.param(
            "Năm 2018 và 6 tháng đầu năm 2019, huyện Thạch Khê phát triển nhanh. Xã trồng được 320 ha rừng.",
            [("2018-01-01", "2019-06-30")],
            id="the frame of a year and some months",
        ),
    ],
)
def test_phrases(facts: Read, body: str, spans: list[Span]) -> None:
    assert periods(facts(body)) == spans


@pytest.mark.parametrize(
    ("said", "span"),
    [
        pytest.param("tổng hợp 163 thí sinh đã đăng ký", (None, "2020-05-16"), id="who signed up is counted"),
        pytest.param("ký văn bản phê bình 163 cán bộ", ("2020-05-16", "2020-05-16"), id="a paper signed on the day"),
    ],
)
def test_signing_up_is_no_signing(facts: Read, said: str, span: Span) -> None:
    assert periods(facts(f"Đến ngày 16/5/2020, UBND huyện Thạch Khê {said}.")) == [span]


def test_a_beginning_needs_no_other_year(facts: Read) -> None:
    body = "Từ năm 2005 đến nay, bình quân mỗi hộ ở xã Phú Sa có 2 con."
    assert periods(facts(body, published=None)) == [("2005-01-01", None)]


YEAR: Span = ("2019-01-01", "2019-12-31")
HALF: Span = ("2019-01-01", "2019-06-30")


@pytest.mark.parametrize(
    ("frame", "told", "spans"),
    [
        pytest.param("Năm 2019", "Đền thờ xã Phú Sa hình tròn với 3 tầng mái.", [YEAR, NONE], id="how a thing is"),
        pytest.param("Tháng 6/2019", "Khu đất chia thành 4 cụm.", [("2019-06-01", "2019-06-30"), NONE], id="a month"),
        pytest.param("Năm 2019", "Xã Phú Sa thành lập 3 hợp tác xã.", [YEAR, YEAR], id="a result"),
        pytest.param("Năm 2019", "Xã Phú Sa trồng 41 ha cam.", [YEAR, YEAR], id="a deed"),
        pytest.param(
            "Năm 2019", "Thu nhập bình quân của xã Phú Sa là 41 triệu đồng.", [YEAR, YEAR], id="what reports tell"
        ),
        pytest.param("Năm 2019", "Qua làm việc tại 3 chủ đầu tư, còn sai sót.", [YEAR, NONE], id="a name of a deed"),
        pytest.param("6 tháng đầu năm 2019", "Cả huyện 41 vụ cháy.", [HALF, HALF], id="months are a report's"),
    ],
)
def test_a_year_frames_what_came_about_in_it(facts: Read, frame: str, told: str, spans: list[Span]) -> None:
    assert periods(facts(f"{frame}, huyện Thạch Khê trồng 320 ha rừng. {told}")) == spans


@pytest.mark.parametrize(
    ("body", "years"),
    [
        ("Tỷ lệ hộ nghèo huyện Thạch Khê giảm từ 6,8% năm 2015 xuống còn 1,9%.", [2015, None]),
        ("Tỷ lệ hộ nghèo huyện Thạch Khê giảm từ 6,8% năm 2015 xuống còn 1,9% năm 2019.", [2015, 2019]),
        ("Đàn bò huyện Thạch Khê tăng từ 31.500 con (năm 2015) lên 48.500 con.", [2015, None]),
        ("Năm 2015, tỷ lệ hộ nghèo huyện Thạch Khê giảm từ 6,8% xuống còn 1,9%.", [2015, 2015]),
    ],
)
def test_the_year_from_which_something_rose_is_not_that_of_what_it_rose_to(
    facts: Read, body: str, years: list[int | None]
) -> None:
    found = facts(body, published="01/08/2020").indicators
    assert [row.period_start.year if row.period_start else None for row in found] == years


@pytest.mark.parametrize(
    ("body", "spans"),
    [
        pytest.param(
            "Thực hiện Chương trình mục tiêu quốc gia giảm nghèo giai đoạn 2016-2020, huyện Thạch Khê trao 12 con bò.",
            [NONE],
            id="which programme",
        ),
        pytest.param(
            "Kết quả Chương trình mục tiêu quốc gia giảm nghèo giai đoạn 2016-2020, huyện Thạch Khê trao 12 con bò.",
            [("2016-01-01", "2020-12-31")],
            id="its results",
        ),
        pytest.param(
            "Giai đoạn 2016-2020, huyện Thạch Khê trao 12 con bò.", [("2016-01-01", "2020-12-31")], id="no programme"
        ),
        pytest.param(
            "Các chỉ tiêu giai đoạn 2021-2025 gồm: thu nhập bình quân đến năm 2025 đạt 40 triệu đồng; mỗi năm kết nạp "
            "80 đảng viên.",
            [("2025-01-01", "2025-12-31"), ("2021-01-01", "2025-12-31")],
            id="inside an item",
        ),
        pytest.param(
            "Nhiệm kỳ 2020-2025, huyện Thạch Khê phấn đấu đến năm 2025, hộ nghèo còn dưới 3%, hằng năm giảm 2% hộ "
            "nghèo; mỗi năm kết nạp 80 đảng viên.",
            [("2025-01-01", "2025-12-31"), ("2020-01-01", "2025-12-31"), ("2020-01-01", "2025-12-31")],
            id="each year of the term up to its end",
        ),
        pytest.param(
            "Phấn đấu đến năm 2025, huyện Thạch Khê có 9 chợ, mỗi năm trồng 20 ha rừng, hộ nghèo giảm 2%/năm.",
            [("2025-01-01", "2025-12-31"), NONE, NONE],
            id="each year up to a deadline",
        ),
        pytest.param(
            "Phấn đấu đến năm 2025, huyện Thạch Khê có 9 chợ, trồng 20 ha rừng, thu nhập đạt 90 triệu đồng/người/năm.",
            [("2025-01-01", "2025-12-31")] * 3,
            id="once up to a deadline",
        ),
        pytest.param(
            "Các chỉ tiêu gồm: đến năm 2025 thu nhập bình quân đạt 40 triệu đồng; có 80 bác sĩ.",
            [("2025-01-01", "2025-12-31")] * 2,
            id="at the head of the list",
        ),
        pytest.param(
            "6 tháng đầu năm 2020, huyện Thạch Khê giám sát nhiều việc. Ủy ban kiểm tra nhận được 17 đơn tố cáo, cùng "
            "kỳ năm 2019 nhận 9 đơn; thụ lý 12 vụ.",
            [("2020-01-01", "2020-06-30"), ("2019-01-01", "2019-06-30"), ("2020-01-01", "2020-06-30")],
            id="over an earlier time",
        ),
    ],
)
def test_programmes_lists_and_earlier_times(facts: Read, body: str, spans: list[Span]) -> None:
    assert periods(facts(body, published="12/11/2020")) == spans


@pytest.mark.parametrize(
    ("body", "spans"),
    [
        pytest.param(
            "Năm 2019, huyện Thạch Khê trồng 320 ha rừng. Hằng năm, huyện kết nạp 30 đảng viên.",
            [("2019-01-01", "2019-12-31"), NONE],
            id="each year",
        ),
        pytest.param(
            "Tháng 5/2020, huyện Thạch Khê có 5 vụ cháy. Từ đầu năm đến nay, huyện có 41 vụ. Trong đó, xã Phú Sa "
            "xảy ra 3 vụ.",
            [("2020-05-01", "2020-05-31"), NONE, NONE],
            id="a part of a total up to now",
        ),
        pytest.param(
            "Kỳ họp thông qua 7 nghị quyết. Theo báo cáo, 6 tháng đầu năm 2020, huyện Thạch Khê phát triển. Trong đó, "
            "giá trị sản xuất đạt 61 tỷ đồng.",
            [NONE, ("2020-01-01", "2020-06-30")],
            id="a part of what was told of a new time",
        ),
        pytest.param(
            "Năm 2020, huyện Thạch Khê gieo trồng 5.746 ha. Trong tổng số, diện tích lúa là 3.105 ha. Trong tổng số 90 "
            "hộ, có 41 hộ nghèo.",
            [("2020-01-01", "2020-12-31")] * 2 + [NONE] * 2,
            id="of the total",
        ),
        pytest.param(
            "Sở Du lịch cho biết, trong tháng 5/2020 có 37 lượt khách. Trong đó, khách ngủ lại 25 lượt. Doanh thu đạt "
            "74 tỷ đồng.",
            [("2020-05-01", "2020-05-31")] * 3,
            id="results of a paragraph",
        ),
        pytest.param(
            "Trong năm, huyện Thạch Khê tiếp 635 lượt công dân.", [("2020-01-01", "2020-12-31")], id="in the year"
        ),
        pytest.param("Trong năm học, huyện Thạch Khê tặng 635 suất quà.", [NONE], id="a school year is another"),
        pytest.param(
            "Huyện phấn đấu tăng trưởng 8%; thu nhập bình quân đến năm 2025 đạt 86 triệu đồng; hộ nghèo giảm 1%.",
            [NONE, ("2025-01-01", "2025-12-31"), NONE],
            id="inside a later item",
        ),
    ],
)
def test_each_year_up_to_now_and_in_the_year(facts: Read, body: str, spans: list[Span]) -> None:
    assert periods(facts(body, published="12/11/2020")) == spans
