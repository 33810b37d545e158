"""Publication stamps: many printings of a day, and lines with a date that are no stamp."""

from datetime import date

import pytest

from pipelines.text.stamp import Stamp, StampLabel, read_stamp

POSTED, PLAIN, UPDATED = StampLabel.POSTED, StampLabel.PLAIN, StampLabel.UPDATED
FIFTH = date(2020, 10, 5)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ngày đăng 05/10/2020 | 14:51", Stamp(FIFTH, POSTED, certain=True)),
        ("Ngày đăng 05/10/2020 | 03:59 \u00a0|\u00a0View count: 265", Stamp(FIFTH, POSTED, certain=True)),
        ("Ngày đăng: 05/10/2020 | Lượt xem: 1.265 | A- A A+", Stamp(FIFTH, POSTED, certain=True)),
        ("Tin đăng ngày 5/10/2020", Stamp(FIFTH, POSTED, certain=True)),
        ("Tác giả: Lê An - 05/10/2020", Stamp(FIFTH, PLAIN, certain=False)),
        ("October 5, 2020", Stamp(FIFTH, PLAIN, certain=False)),
        ("05 tháng 10 2020", Stamp(FIFTH, PLAIN, certain=False)),
        ("Chuyên mục: Văn hóa xã hội | Đăng ngày: 05/10/2020", Stamp(FIFTH, POSTED, certain=True)),
        ("Đăng lúc: 05/10/2020 14:51 (GMT+7)", Stamp(FIFTH, POSTED, certain=True)),
        ("Ngày đăng: 05/10/2020 - Cập nhật: 06/10/2020", Stamp(FIFTH, POSTED, certain=True)),
        ("Cập nhật lúc 10:30 ngày 5/10/2020", Stamp(FIFTH, UPDATED, certain=True)),
        ("Cập nhật: 16 giờ 30 ngày 5/10/2020", Stamp(FIFTH, UPDATED, certain=True)),
        ("Thứ Hai, 05/10/2020, 14:51", Stamp(FIFTH, PLAIN, certain=True)),
        ("(Thứ hai, 05/10/2020 - 08:00 GMT+7)", Stamp(FIFTH, PLAIN, certain=True)),
        ("Thứ Hai, 5/10/2020 10:00'(GMT+7)", Stamp(FIFTH, PLAIN, certain=True)),
        ("10:00, Thứ Hai, 05/10/2020 [GMT+7]", Stamp(FIFTH, PLAIN, certain=True)),
        ("14:51 | 05/10/2020", Stamp(FIFTH, PLAIN, certain=True)),
        ("14h51, ngày 5 tháng 10 năm 2020", Stamp(FIFTH, PLAIN, certain=True)),
        ("Thứ 2, 5 tháng 10, 2020", Stamp(FIFTH, PLAIN, certain=True)),
        ("05.10.2020 2:51:07 CH", Stamp(FIFTH, PLAIN, certain=True)),
        ("5 Tháng Mười 2020", Stamp(FIFTH, PLAIN, certain=False)),
        ("5 tháng mười, năm 2020 14:51", Stamp(FIFTH, PLAIN, certain=True)),
        ("Post date: 5 Oct, 2020", Stamp(FIFTH, POSTED, certain=True)),
        ("Monday, 5 October 2020", Stamp(FIFTH, PLAIN, certain=True)),
        ("05-10-2020", Stamp(FIFTH, PLAIN, certain=False)),
        ("2020-10-05T08:00:00.000Z", Stamp(FIFTH, PLAIN, certain=True)),
        ("VOV.VN - Thứ Hai, 05/10/2020 | 1.265 lượt xem", Stamp(FIFTH, PLAIN, certain=True)),
        ("05/10/2020, 14:51 | Chính trị", Stamp(FIFTH, PLAIN, certain=True)),
        ("Báo Lâm Sơn 05/10/2020, 14:51 (GMT+7)", Stamp(FIFTH, PLAIN, certain=True)),
        ("Minh Hà | 05/10/2020 14:51", Stamp(FIFTH, PLAIN, certain=True)),
        ("Tin tức - Sự kiện  05/10/2020", Stamp(FIFTH, PLAIN, certain=False)),
        ("LSO - 05/10/2020", Stamp(FIFTH, PLAIN, certain=False)),
        ("Báo Lam Sơn điện tử | 05/10/2020", Stamp(FIFTH, PLAIN, certain=False)),
        ("Xuất bản: 05/10/2020 14:51 - Tác giả: Lê Minh Hà", Stamp(FIFTH, POSTED, certain=True)),
    ],
)
def test_reads(line: str, expected: Stamp) -> None:
    assert read_stamp(line, names=True) == expected


@pytest.mark.parametrize(
    ("line", "day"),
    [
        pytest.param("2020-08-11T16:59:59Z", date(2020, 8, 11), id="23:59:59 in Vietnam"),
        pytest.param("2020-08-11T17:00:00Z", date(2020, 8, 12), id="midnight in Vietnam"),
        pytest.param("2020-08-11T23:30:00+07:00", date(2020, 8, 11), id="Vietnam's own offset"),
        pytest.param("2020-08-11T23:30:00-05:00", date(2020, 8, 12), id="a server in America"),
        pytest.param("2020-08-11 23:30", date(2020, 8, 11), id="no offset: Vietnam's time"),
        pytest.param("Thứ Ba, 11/08/2020 23:30 GMT", date(2020, 8, 12), id="named zone"),
    ],
)
def test_the_day_is_that_of_vietnam(line: str, day: date) -> None:
    stamp = read_stamp(line, names=False)
    assert stamp is not None
    assert stamp.day == day


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Ngày 05/10/2020, Huyện ủy tổ chức hội nghị.", id="running text"),
        pytest.param("Hội nghị ngày 05/10/2020", id="a headline"),
        pytest.param("Đại hội 05/10/2020 14:51", id="words that are no name"),
        pytest.param("Minh Hà | 05/10/2020", id="a name beside a bare date may be anybody's"),
        pytest.param("Báo cáo 05/10/2020", id="a report is no paper"),
        pytest.param("Đại Hội 05/10/2020 14:51", id="a name not set apart from the date"),
        pytest.param("05/10/2020 - 02/11/2020", id="a period"),
        pytest.param("28, 29/2/2020", id="a range of days"),
        pytest.param("Từ 21/6 đến 27/6/2017", id="a range with words"),
        pytest.param("Nhiệm kỳ 2020 - 2025", id="a term"),
        pytest.param("05/10", id="no year"),
        pytest.param("5 Thg Mười 2020", id="no month's name"),
        pytest.param("5 tháng mười ba 2020", id="no such month in words"),
        pytest.param("Ngày đăng 05/10/20", id="a year of two digits is not completed"),
        pytest.param("Ngày đăng 30/02/2020 | 17:23", id="no such day"),
        pytest.param("Ngày đăng 05/13/2020", id="no such month; not swapped"),
        pytest.param("25:70 05/10/2020", id="no such time"),
        pytest.param("2020-08-11T08:00:00+99:00", id="no such offset"),
        pytest.param("Ngày đăng 05/10/1890", id="before any news site"),
        pytest.param("Ngày đăng " + "05/10/2020 " * 40, id="longer than any stamp"),
        pytest.param("", id="nothing"),
    ],
)
def test_refuses(line: str) -> None:
    assert read_stamp(line, names=True) is None


def test_a_name_beside_the_date_counts_only_where_asked() -> None:
    assert read_stamp("Minh Hà | 05/10/2020 14:51", names=False) is None
