"""The year of a day without one, where the article bears no date: what is evidence, and how near it is to the news."""

from datetime import date

import pytest

from pipelines.extract.article.reading import Reading
from pipelines.text.article import read_article


def day(printed: str, said: str) -> date | None:
    """The day `printed` of a body that says `said`."""
    reading = Reading(read_article(f"Khí thế mới\n\nNgày {printed}, xã Phú Sa họp. {said}\n"))
    days = reading.days(reading.dates[0])
    return days[0] if days else None


@pytest.mark.parametrize(
    ("printed", "said", "expected"),
    [
        pytest.param("10/2", "Tổng kết công tác năm 2016.", date(2017, 2, 10), id="a year is summed up after its end"),
        pytest.param("28/12", "Tổng kết công tác năm 2016.", date(2016, 12, 28), id="or in its last weeks"),
        pytest.param("10/2", "Bàn nhiệm vụ năm 2017.", date(2017, 2, 10), id="tasks of the year that began"),
        pytest.param(
            "28/12",
            "Tổng kết công tác năm 2018. Năm 2019, xã tiếp tục tăng cường công tác dân vận.",
            date(2018, 12, 28),
            id="what is to go on in a year is no report of it",
        ),
        pytest.param("28/12", "Bàn nhiệm vụ năm 2018.", date(2017, 12, 28), id="tasks of the year to come"),
        pytest.param("10/10", "Cố gắng tạo tiền đề cho năm 2023.", date(2022, 10, 10), id="made ready for the next"),
        pytest.param("2/7", "HĐND huyện tổ chức kỳ họp bất thường năm 2019.", date(2019, 7, 2), id="a session of it"),
        pytest.param("2/7", "Nghị quyết kỳ họp bất thường năm 2019 nêu rõ.", None, id="a session's resolution"),
        pytest.param("2/7", "Phấn đấu tăng trưởng trên 12,5% năm 2019.", date(2019, 7, 2), id="aims of the year"),
        pytest.param("2/7", "Kinh tế tăng trưởng 12,5% năm 2019.", None, id="a bare result of it could be any year's"),
        pytest.param("7/2", "Trong năm 2016, xã có 12 vụ cháy.", date(2017, 2, 7), id="told early in the next year"),
        pytest.param("7/6", "Trong năm 2019, xã có 12 vụ cháy.", date(2019, 6, 7), id="within a year, told in it"),
        pytest.param("26/6", "Số vụ giảm so với cùng kỳ năm 2016.", date(2017, 6, 26), id="a year after its base"),
        pytest.param("26/6", "Số vụ giảm so với cùng kỳ 2016.", date(2017, 6, 26), id="its base without the word year"),
        pytest.param("31/5", "Số hộ tăng so với cuối năm 2016.", date(2017, 5, 31), id="against the end of last year"),
        pytest.param("31/5", "Số hộ tăng so với đầu năm 2017.", date(2017, 5, 31), id="or this one's beginning"),
        pytest.param("31/5", "Số hộ tăng 3% so với năm 2010.", None, id="but a base may lie far back"),
        pytest.param("31/10", "Ước cả năm 2018 có 9 vụ.", date(2018, 10, 31), id="what a year is likely to bring"),
        pytest.param("6/7", "Từ đầu năm 2022 đến nay vui. Dự kiến cầu xong quý IV-2023.", date(2022, 7, 6), id="now"),
        pytest.param("3/7", "Kết quả 6 tháng đầu năm 2019 khá tốt.", date(2019, 7, 3), id="after its period"),
        pytest.param("20/6", "Kết quả 6 tháng đầu năm 2019 khá tốt.", date(2019, 6, 20), id="or shortly before"),
        pytest.param("20/6", "Nhiệm vụ 6 tháng cuối năm 2019.", date(2019, 6, 20), id="months to come"),
        pytest.param("19/5", "Ngày 20/5/2016, xã bầu cử.", date(2016, 5, 19), id="the day before a day that is over"),
        pytest.param("27/6", "Tuyển sinh năm học mới 2017-2018.", date(2017, 6, 27), id="the school year to come"),
        pytest.param("10/4", "Nâng chất lượng năm học 2017-2018.", date(2018, 4, 10), id="the school year that runs"),
        pytest.param("10/7", "Tổng kết năm học 2017-2018.", date(2018, 7, 10), id="the school year that is over"),
        pytest.param("10/7", "Từ năm học 2019-2020, mọi trường có sân.", None, id="a school year from which on"),
        pytest.param("21/6", "Đây là cầu dài nhất năm 2017.", date(2017, 6, 21), id="the greatest of its year"),
        pytest.param("12/7", "Lễ ký hợp tác giai đoạn 2017-2020.", date(2017, 7, 12), id="a plan begins when signed"),
        pytest.param("12/7", "Lễ ký hợp tác giai đoạn 2016-2020.", None, id="a plan of five years runs already"),
        pytest.param("12/7", "Giai đoạn 2009-2011, xã có mỏ.", None, id="a span of years without a plan"),
        pytest.param(
            "15/3",
            "Xã công bố quyết định: Quyết định số 9 ngày 10/3/2023 điều động ông Lê Văn Tám.",
            date(2023, 3, 15),
            id="a decision on posts that is handed over",
        ),
        pytest.param("15/3", "Theo Quyết định số 9 ngày 10/3/2023, xã có mỏ.", None, id="other decisions may be old"),
        pytest.param("10/2", "Ngày 20/12/2018, xã khởi công cầu.", date(2019, 2, 10), id="after a day that is over"),
        pytest.param("19/5", "Ngày 22/5/2016, xã bầu cử.", None, id="not before a day that is over"),
        pytest.param("9/5", "Báo cáo số liệu trước ngày 20/5/2017.", date(2017, 5, 9), id="before a time limit"),
        pytest.param("23/6", "Kỷ niệm 70 năm (27/7/1947 - 27/7/2017).", date(2017, 6, 23), id="an anniversary to come"),
        pytest.param("24/5", "Xã nhận Cờ thi đua năm 2016.", date(2017, 5, 24), id="awards are of the year before"),
        pytest.param("29/5", "Sự việc xảy ra đầu năm 2017.", date(2017, 5, 29), id="early in a year is over in May"),
        pytest.param("9/3", "Kiểm điểm sự lãnh đạo của Huyện ủy, UBND xã năm 2018.", date(2019, 3, 9), id="a review"),
        pytest.param(
            "28/12", "Kiểm điểm công tác, triển khai nhiệm vụ năm 2019.", date(2018, 12, 28), id="what comes after it"
        ),
        pytest.param("9/7", "Xã rà soát số liệu trong 2 năm 2018 và 2019.", date(2020, 7, 9), id="two years are over"),
        pytest.param("9/7", "Năm 2018 xã thu hút được 12 dự án.", date(2019, 7, 9), id="what a year came to"),
        pytest.param("9/7", "Năm 2018 xã được Bộ khen.", None, id="but not all that happened in one"),
        pytest.param("19/5", "Mùa khô năm 2018 – 2019, hồ cạn.", date(2019, 5, 19), id="a season over the new year"),
        pytest.param("19/12", "Bước vào niên vụ 2018-2019, giá giảm.", date(2018, 12, 19), id="at its beginning"),
        pytest.param("19/5", "Bước vào nhiệm vụ 2018-2023, xã lo.", None, id="a term is no season"),
        pytest.param("9/5", "Ông Tám được bổ nhiệm tháng 2/2017.", None, id="a step in a career"),
        pytest.param("9/5", "Đến tháng 11/2016, ông Tám đã được cấp chứng chỉ.", None, id="told in front of it"),
        pytest.param("9/5", "Ông Tám nghỉ hưu cuối năm 2016.", None, id="or of its end"),
        pytest.param("9/5", "Trước đó, ngày 9/9/2016, ông Tám được bổ nhiệm.", None, id="a step on a day before that"),
        pytest.param("9/5", "Ông Tám sẽ nghỉ hưu vào tháng 7/2017.", date(2017, 5, 9), id="a step to come"),
        pytest.param("9/5", "Từ cuối năm 2012 đến cuối năm 2015, bà đã sai.", None, id="a span of years"),
        pytest.param("9/5", "Đến cuối năm 2016, xã đã có điện.", date(2016, 5, 9), id="the year so far"),
        pytest.param("15/5", "Tháng 10/2017, xã mới thực hiện.", date(2017, 5, 15), id="only later: still to come"),
        pytest.param("22/5", "Phê chuẩn quyết toán ngân sách năm 2015, thu ngân sách năm 2015.", None, id="settled"),
        pytest.param("5/7", "Cầu sẽ xong vào tháng 9/2020.", date(2020, 7, 5), id="before a month that is promised"),
        pytest.param("5/7", "Cầu sẽ xong vào tháng 3/2020.", None, id="a promise for next year tells no year"),
        pytest.param("5/7", "Tháng 3/2017, xã làm cầu. Tháng 5/2018 sẽ xong.", date(2017, 7, 5), id="over, not coming"),
        pytest.param("14/6", "Sự việc xảy ra khoảng giữa năm 2015.", None, id="not what happened about then"),
        pytest.param("8/2", "Kết quả thực hiện nhiệm vụ năm 2016 khá tốt.", date(2017, 2, 8), id="results, not tasks"),
        pytest.param("13/7", "Bà là giám đốc công ty (tháng 1-2004 - 5-2010).", None, id="not the years of a career"),
        pytest.param("8/2", "Xã vui đón Tết Đinh Dậu – 2017.", date(2017, 2, 8), id="a lunar new year"),
        pytest.param("8/2", "Từ nay đến năm 2025, xã trồng 20 ha rừng.", None, id="not a horizon"),
        pytest.param("8/2", "Thực hiện Luật Hợp tác xã năm 2012.", None, id="not a law"),
        pytest.param("8/2", "Quyết toán ngân sách năm 2015.", None, id="not a year that is settled long after"),
        pytest.param("5/7", "Từ tháng 3/2017, ông Lê Văn Bình thôi giữ chức.", date(2017, 7, 5), id="what has begun"),
        pytest.param("8/2", "Quyết định có hiệu lực từ tháng 6/2004.", None, id="not since when a rule is in force"),
        pytest.param("8/2", "Nghị quyết số 12/NQ-HĐND ngày 9/12/2015 của HĐND tỉnh.", None, id="not a document's day"),
        pytest.param("8/2", "Bà Lê Thị Mơ sinh năm 1980.", None, id="not a birth"),
        pytest.param("22/9", "Đẩy nhanh giải ngân kế hoạch vốn năm 2021.", date(2021, 9, 22), id="a plan under way"),
        pytest.param("24/12", "Bàn dự toán ngân sách năm 2020.", date(2019, 12, 24), id="an estimate"),
        pytest.param("16/11", "Phương hướng công tác Mặt trận năm 2023.", date(2022, 11, 16), id="directions too"),
        pytest.param("26/8", "Việc của những tháng cuối năm 2022.", date(2022, 8, 26), id="the months that are left"),
        pytest.param("17/5", "Ngày sinh của Người (19-5-1890/ 19-5-2017).", date(2017, 5, 17), id="another dash"),
        pytest.param("10/6", "Trường chuẩn bị tuyển sinh 2017.", date(2017, 6, 10), id="what bears its year"),
        pytest.param("9/6", "Festival Di sản Lam Sơn lần thứ VI-2017 mở màn.", date(2017, 6, 9), id="its number"),
        pytest.param("10/6", "Xã hưởng ứng Năm du lịch quốc gia 2017.", date(2017, 6, 10), id="a year under a heading"),
        pytest.param("10/6", "Thiệt hại vụ Đông Xuân 2017 khá lớn.", date(2017, 6, 10), id="a crop"),
        pytest.param("28/6", "Năm 2017, xã sẽ mở ba lớp.", date(2017, 6, 28), id="the year that frames a plan"),
        pytest.param("6/2", "Tốc độ tăng trưởng năm 2016 đạt 7,2%.", date(2017, 2, 6), id="the result of a whole year"),
        pytest.param(
            "6/2", "Thu nhập tăng từ 21 triệu đồng năm 2015 lên 34 triệu đồng năm 2016.", date(2017, 2, 6), id="rose to"
        ),
        pytest.param("17/9", "Thu nhập đến năm 2019 đã tăng lên.", date(2019, 9, 17), id="reached by then"),
        pytest.param("9/5", "Vụ việc bị xử lý hồi tháng 2/2017.", date(2017, 5, 9), id="a month not long past"),
        pytest.param("3/7", "Từ ngày 27 đến ngày 30/6/2017, xã tát ao.", date(2017, 7, 3), id="a span"),
        pytest.param(
            "8/2", "Huyện vừa ban hành Quyết định số 12/QĐ-UBND ngày 6/2/2017.", date(2017, 2, 8), id="just issued"
        ),
        pytest.param(
            "30/5", "Nhiệm vụ năm 2017; thời gian tiến hành từ tháng 8 đến tháng 11/2017.", date(2017, 5, 30), id="set"
        ),
        pytest.param(
            "30/5", "Thời gian tiến hành từ quý II/2017 đến ngày 20/12/2017.", date(2017, 5, 30), id="an end"
        ),
        pytest.param("19/12", "Ông cam kết xong trước 30/6/2024.", date(2023, 12, 19), id="a promised limit"),
        pytest.param("4/7", "Ba năm gần đây (2014, 2015, 2016) xã tụt hạng.", date(2017, 7, 4), id="the latest years"),
        pytest.param("4/7", "Ông nêu chủ trương trong năm 2018 sửa chợ.", date(2018, 7, 4), id="a purpose alone"),
        pytest.param("8/7", "Họp báo về tình hình của tỉnh Quý II năm 2024.", date(2024, 7, 8), id="of a quarter"),
        pytest.param("18/12", "HĐND thông qua kế hoạch đầu tư công năm 2020.", date(2019, 12, 18), id="decided before"),
        pytest.param("12/12", "HĐND giao biên chế, dự toán ngân sách năm 2020.", date(2019, 12, 12), id="given out"),
        pytest.param("20/10", "Xã thực hiện kế hoạch đầu tư công năm 2020.", date(2020, 10, 20), id="carried out"),
        pytest.param("20/4", "HĐND thông qua điều chỉnh kế hoạch vốn năm 2020.", date(2020, 4, 20), id="changed"),
        pytest.param("9/7", "HĐND thông qua chương trình giám sát năm 2020.", date(2019, 7, 9), id="to be supervised"),
        pytest.param("9/8", "Ban Kinh tế thực hiện chương trình giám sát năm 2020.", date(2020, 8, 9), id="supervised"),
        pytest.param("20/11", "Nhiệm vụ còn lại của năm 2020 khá nặng.", date(2020, 11, 20), id="what is left of it"),
        pytest.param("20/11", "Bàn giải pháp giải ngân vốn năm 2020.", date(2020, 11, 20), id="money to be paid out"),
        pytest.param("9/7", "Nhiệm vụ năm 2020; quyết toán ngân sách năm 2019.", date(2020, 7, 9), id="settled soon"),
        pytest.param("9/7", "Quốc hội bàn quyết toán ngân sách năm 2018, vay năm 2019.", None, id="the nation's, late"),
        pytest.param("15/12", "Năm 2019, dù khó khăn, kinh tế xã vẫn khá.", date(2019, 12, 15), id="a report's year"),
        pytest.param("15/12", "Năm 2020, kinh tế xã sẽ phấn đấu tăng 9%.", date(2019, 12, 15), id="or of what will be"),
        pytest.param("9/12", "Kế hoạch 5 năm 2021-2025 và năm 2021.", date(2020, 12, 9), id="and their first"),
        pytest.param("9/12", "Kế hoạch 5 năm 2021-2025.", None, id="five years alone"),
        pytest.param("23/5", "Trong năm 2007, huyện đã có đợt thanh tra tại xã.", None, id="not one event of the past"),
    ],
)  # fmt: skip
def test_the_year_that_is_nearest(printed: str, said: str, expected: date | None) -> None:
    assert day(printed, said) == expected
