"""What names the period of a number: the frame of its sentence, or a word in its clause."""

import pytest

from tests.extract.observed import Read, rows

FRAMES = [
    # What names the period of "thu ngân sách … đạt 912 tỷ đồng" in an article of 20 August 2024.
    ("Trong 7 tháng đầu năm 2024, {}.", "2024/1-7"),
    ("Qua 7 tháng, {}.", "2024/1-7"),
    ("Sau 7 tháng đầu năm, {}.", "2024/1-7"),
    ("Lũy kế 7 tháng đầu năm 2024, {}.", "2024/1-7"),
    ("Lũy kế đến hết tháng 7/2024, {}.", "..2024-07-31"),
    ("Lũy kế từ đầu năm đến hết tháng 7, {}.", "2024/1-7"),
    ("Từ đầu năm đến ngày 15/8/2024, {}.", "2024-01-01..2024-08-15"),
    ("Từ 1/1 đến 15/8/2024, {}.", "2024-01-01..2024-08-15"),
    ("Từ đầu năm 2024 đến hết quý II, {}.", "2024/1-6"),
    ("Tính từ đầu năm đến 15/8, {}.", "2024-01-01..2024-08-15"),
    ("Tính đến 15/8, {}.", "..2024-08-15"),
    ("Tính đến thời điểm ngày 15/8/2024, {}.", "..2024-08-15"),
    ("Đến cuối tháng 7, {}.", "..2024-07-31"),
    ("Đến hết tháng 7 năm 2024, {}.", "..2024-07-31"),
    ("Đến cuối năm 2023, {}.", "..2023-12-31"),
    ("Tính đến thời điểm 31/7, {}.", "..2024-07-31"),
    ("Tính chung 7 tháng năm 2024, {}.", "2024/1-7"),
    ("Tính chung 7 tháng đầu năm 2024, {}.", "2024/1-7"),
    ("Tính chung cả năm 2023, {}.", "2023"),
    ("Riêng tháng 7, {}.", "2024/7"),
    ("Riêng trong tháng 7 năm 2024, {}.", "2024/7"),
    ("Trong tháng 7/2024, {}.", "2024/7"),
    ("Trong tháng, {}.", "-"),
    ("Trong 5 năm qua, {}.", "-"),  # which years is not said
    ("Nhiệm kỳ qua, {}.", "-"),  # nor which term
    ("Thực hiện Nghị quyết Đại hội nhiệm kỳ 2020 - 2025, nhiệm kỳ qua {}.", "2020-2025"),
    ("Nửa nhiệm kỳ 2020 - 2025, qua nửa nhiệm kỳ {}.", "-"),  # half of a term is not the term
    ("Trong quý II, {}.", "2024/4-6"),
    ("Quý 2 năm 2024, {}.", "2024/4-6"),
    ("Hai quý đầu năm, {}.", "2024/1-6"),
    ("6 tháng cuối năm 2023, {}.", "2023/7-12"),
    ("Nửa cuối năm 2023, {}.", "2023/7-12"),
    ("Nửa đầu năm nay, {}.", "2024/1-6"),
    ("Năm ngoái, {}.", "2023"),
    ("Năm trước, {}.", "2023"),
    ("Năm qua, {}.", "2023"),
    ("Cả năm 2023, {}.", "2023"),
    ("Kết thúc năm 2023, {}.", "2023"),
    ("Niên độ 2023, {}.", "2023"),
    ("Trong giai đoạn 2021 - 2023, {}.", "2021-2023"),
    ("Từ năm 2021 đến 2023, {}.", "2021-2023"),
    ("Trong 3 năm (2021-2023), {}.", "2021-2023"),
    ("Ba năm 2021-2023, {}.", "2021-2023"),
    ("Nhiệm kỳ 2015 - 2020, {}.", "2015-2020"),
    ("Năm ngân sách 2023, {}.", "2023"),
    ("Bảy tháng đầu năm, {}.", "2024/1-7"),
    ("Hiện nay, {}.", "-"),
    ("Đến thời điểm này, {}.", "-"),
    ("Theo báo cáo của Sở Tài chính, 7 tháng đầu năm, {}.", "2024/1-7"),
    ("Báo cáo tại hội nghị, lãnh đạo Cục Thuế cho biết, trong 7 tháng năm 2024, {}.", "2024/1-7"),
    ("Theo Quyết định số 15/2022/QĐ-UBND, {}.", "-"),
    ("Thực hiện Nghị quyết năm 2022 của HĐND, tháng 7/2024, {}.", "2024/7"),
]
"""A frame, and the period that the number under it takes."""


@pytest.mark.parametrize(("frame", "period"), FRAMES)
def test_the_frame_of_a_sentence(facts: Read, frame: str, period: str) -> None:
    body = frame.format("thu ngân sách của huyện Thạch Khê đạt 912 tỷ đồng")
    assert rows(facts(body, published="20/08/2024")) == [f"revenue amount actual 912tỷ {period}"]


STATED = [
    ("Năm 2023 có nhiều khó khăn. Thu ngân sách huyện 5 năm đạt 912 tỷ đồng.", "-"),
    ("Nhiệm kỳ qua, huyện tăng thu. Số thu bình quân 5 năm tăng nhanh. Thu ngân sách huyện đạt 912 tỷ đồng.", "-"),
    ("Nhiệm kỳ 2015 - 2020, huyện tăng thu. Thu ngân sách huyện 5 năm đạt 912 tỷ đồng.", "2015-2020"),
    ("Nhiệm kỳ 2015 - 2020, huyện tăng thu. Thu ngân sách huyện 3 năm đạt 912 tỷ đồng.", "-"),  # which of them?
    ("Đây là kết quả của nhiệm kỳ 2015 - 2020. Thu ngân sách huyện 5 năm đạt 912 tỷ đồng.", "-"),  # no frame
    # What names the period within the clause, before or behind the number.
    ("Sau 1 năm, huyện tăng thu. Số thu đó là của 7 tháng. Thu ngân sách huyện 7 tháng đạt 912 tỷ đồng.", "2024/1-7"),
    ("Thu ngân sách huyện 7 tháng đạt 912 tỷ đồng.", "2024/1-7"),
    ("Thu ngân sách huyện lũy kế 7 tháng đạt 912 tỷ đồng.", "2024/1-7"),
    ("Thu ngân sách huyện tháng 7/2024 đạt 912 tỷ đồng.", "2024/7"),
    ("Thu ngân sách huyện đến 31/7 đạt 912 tỷ đồng.", "..2024-07-31"),
    ("Thu ngân sách huyện đạt 912 tỷ đồng trong 7 tháng đầu năm.", "2024/1-7"),
    ("Thu ngân sách huyện đạt 912 tỷ đồng vào năm 2023.", "2023"),
    ("Thu ngân sách huyện (7 tháng) đạt 912 tỷ đồng.", "2024/1-7"),
    ("Thu ngân sách huyện năm 2023 đạt 912 tỷ đồng, cao nhất từ năm 2015 đến nay.", "2023"),
    ("Với quyết tâm hoàn thành dự toán năm 2024, thu ngân sách huyện 7 tháng đạt 912 tỷ đồng.", "2024/1-7"),
    ("So với cùng kỳ năm 2023, thu ngân sách huyện 7 tháng đạt 912 tỷ đồng.", "2024/1-7"),
]


@pytest.mark.parametrize(("body", "period"), STATED)
def test_a_period_in_the_clause(facts: Read, body: str, period: str) -> None:
    assert rows(facts(body, published="20/08/2024")) == [f"revenue amount actual 912tỷ {period}"]


@pytest.mark.parametrize(
    ("frame", "first", "last"),
    [
        ("Trong tháng 4 và 4 tháng đầu năm 2020, kinh tế huyện Thạch Khê ổn định.", "2020-01-01", "2020-04-30"),
        ("Tháng 4 và 4 tháng đầu năm 2020, kinh tế huyện Thạch Khê ổn định.", "2020-01-01", "2020-04-30"),
        ("Trong tháng 4 và 4 tháng đầu năm nay, kinh tế huyện Thạch Khê ổn định.", "2020-01-01", "2020-04-30"),
        ("Trong quý III và 9 tháng năm 2020, kinh tế huyện Thạch Khê ổn định.", "2020-01-01", "2020-09-30"),
        ("Quý II và 6 tháng đầu năm, kinh tế huyện Thạch Khê ổn định.", "2020-01-01", "2020-06-30"),
        ("Trong tháng 4/2020, kinh tế huyện Thạch Khê ổn định.", "2020-04-01", "2020-04-30"),
        ("Trong tháng 4 và tháng 5/2020, kinh tế huyện Thạch Khê ổn định.", "2020-04-01", "2020-05-31"),
        ("Từ ngày 1/1 đến cuối tháng 8/2020, kinh tế huyện Thạch Khê ổn định.", "2020-01-01", "2020-08-31"),
        ("Từ 1/1/2020 đến hết tháng 8/2020, kinh tế huyện Thạch Khê ổn định.", "2020-01-01", "2020-08-31"),
        ("Từ ngày 01/01 đến hết quý II/2020, kinh tế huyện Thạch Khê ổn định.", "2020-01-01", "2020-06-30"),
        ("Từ 1/1 đến hết tháng 8, kinh tế huyện Thạch Khê ổn định.", "2020-01-01", "2020-08-31"),
    ],
)
def test_a_month_and_the_months_up_to_it(facts: Read, frame: str, first: str, last: str) -> None:
    (row,) = facts(f"{frame} Toàn huyện trồng được 320 ha rừng.").indicators
    assert (str(row.period_start), str(row.period_end)) == (first, last)
