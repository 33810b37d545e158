"""Terms that are over as the time of what was reached in them; terms, years and awards that are no time at all."""

import pytest

from tests.extract.observed import Read, rows

RESULTS = "Kinh tế phát triển khá. Xã bê tông hóa 30 km đường."
FRAMES = [
    # What the news of 14 June 2025 says before its result, and the period of that.
    ("Nhiệm kỳ 2020 - 2025, xã Phú Sa vượt khó.", "2020-2025"),
    ("Trong nhiệm kỳ 2020 - 2025 Đảng bộ xã Phú Sa đã vượt khó.", "2020-2025"),
    ("Nhiệm kỳ qua (2020-2025), xã Phú Sa vượt khó.", "2020-2025"),
    ("Sau 5 năm thực hiện Nghị quyết Đại hội lần thứ XX, nhiệm kỳ 2020-2025, xã vượt khó.", "2020-2025"),
    ("Các đại biểu đánh giá kết quả thực hiện Nghị quyết nhiệm kỳ 2020-2025.", "2020-2025"),
    ("Kết quả thực hiện Nghị quyết nhiệm kỳ 2020-2025, xã Phú Sa vượt khó.", "2020-2025"),
    ("I. KẾT QUẢ NHIỆM KỲ 2020 - 2025\n\n", "2020-2025"),
    ("Giai đoạn 2020 - 2025\n\n", "2020-2025"),
    ("Thực hiện Chương trình giảm nghèo giai đoạn 2020-2025, xã vượt khó.", "-"),  # which programme
    ("5 năm qua, xã đạt các chỉ tiêu của Nghị quyết nhiệm kỳ 2020 – 2025.", "2020-2025"),
    ("4 năm qua, xã đạt các chỉ tiêu của Nghị quyết nhiệm kỳ 2020 – 2025.", "-"),  # not as many
    ("Nhiệm kỳ 2025 - 2030, xã Phú Sa vượt khó.", "-"),  # nothing has come about in it yet
    ("Nhiệm kỳ 2020 - 2025, xã Phú Sa vượt khó. Đến nay, bộ mặt xã đã đổi thay.", "-"),  # it is left
    ("Đảng ủy xã khóa XX, nhiệm kỳ 2020 - 2025 vừa họp.", "-"),  # whose committee it is
]


@pytest.mark.parametrize(("frame", "period"), FRAMES)
def test_a_term_that_is_over(facts: Read, frame: str, period: str) -> None:
    found = rows(facts(f"{frame} {RESULTS}", published="14/06/2025"))
    assert found[-1] == f"indicator level actual 30km {period}"


BODIES = [
    # A term that only says which body or election is meant is no time of a count.
    ("HĐND xã Phú Sa khóa XIII, nhiệm kỳ 2021-2026 có 24 đại biểu.", "24đại_biểu -"),
    ("Tổng số đại biểu HĐND xã khóa XX, nhiệm kỳ 2021 – 2026 được bầu là 35 đại biểu.", "35đại_biểu -"),
    ("Cuộc bầu cử đại biểu HĐND xã nhiệm kỳ 2021-2026 được tổ chức tại 7 khu vực.", "7khu_vực -"),
    ("Số người ứng cử đại biểu HĐND xã nhiệm kỳ 2021-2026 là 41 người.", "41người -"),
    ("Ủy ban MTTQ huyện nhiệm kỳ 2019-2024 có 15 ủy viên.", "15ủy_viên -"),
    ("HĐND xã khóa XI, nhiệm kỳ 2016-2021 đã ban hành 96 nghị quyết.", "96nghị_quyết 2016-2021"),
    ("Nhiệm kỳ 2016-2021, HĐND xã ban hành 96 nghị quyết.", "96nghị_quyết 2016-2021"),
    # Nor is a year up to which is planned, of a result; nor what bears an award's year.
    ("Năm 2023, xã khá lên. Quy hoạch xã đến năm 2045 đã xong; xây 102 căn nhà.", "102căn_nhà 2023"),
    ("Thực hiện Đề án trồng rừng đến năm 2030, xã đã trồng 12 ha keo.", "12ha -"),
    ("Năm 2023, xã đã trồng 12 ha keo.", "12ha 2023"),
    ("Dịp này, huyện trao Kỷ niệm chương năm 2023 cho 14 cá nhân.", "14cá_nhân -"),
    ("Dịp này, huyện tặng Giấy khen cho 14 cá nhân có thành tích trong năm 2023.", "14cá_nhân 2023"),
    ("Năm 2023, huyện khen thưởng 14 cá nhân.", "14cá_nhân 2023"),
    ("Nhiệm kỳ 2016-2021, Đảng bộ nâng tổng số đảng viên lên 545 đảng viên.", "545đảng_viên -"),
    ("Kết quả rà soát hộ nghèo theo chuẩn nghèo giai đoạn 2022 - 2025: có 689 hộ nghèo.", "689hộ_nghèo -"),
    ("Trong 6 tháng đầu năm 2023, công an xử lý 13 vụ, hiện đang điều tra 10 vụ.", "10vụ -"),
    ("Trong 6 tháng đầu năm 2023, công an xử lý 13 vụ, khởi tố 10 vụ.", "10vụ 2023/1-6"),
    ("Trong 6 tháng đầu năm 2023, hiện đã xử lý 13 vụ; khởi tố 10 vụ.", "10vụ 2023/1-6"),
]


@pytest.mark.parametrize(("body", "expected"), BODIES)
def test_what_is_no_time(facts: Read, body: str, expected: str) -> None:
    last = rows(facts(body, published="14/01/2024"))[-1]
    assert last == f"indicator level actual {expected}"


FIRST_SUMS = [
    ("Lũy kế thu 9 tháng đầu năm 2023 là 34 tỷ đồng", "2023/1-9"),
    ("Tổng chi ngân sách huyện 9 tháng đạt 34 tỷ đồng", "2023/1-9"),
    ("Thực hiện nhiệm vụ phát triển kinh tế 9 tháng đầu năm 2023, huyện vượt khó", "2023/1-9"),
    ("Thống kê đến tháng 9/2023, huyện thu 34 tỷ đồng", "..2023-09-30"),
    ("Từ đầu năm đến ngày 15/9, công an huyện xử lý 34 vụ", "2023-01-01..2023-09-15"),
    ("Bà Mai kể rằng tổng thu 9 tháng là 34 tỷ đồng", "-"),
]


@pytest.mark.parametrize(("frame", "period"), FIRST_SUMS)
def test_the_months_of_a_first_sum_are_the_report_s(facts: Read, frame: str, period: str) -> None:
    found = rows(facts(f"{frame}. Toàn huyện khởi tố 12 vụ.", published="14/10/2023"))
    assert found[-1] == f"indicator level actual 12vụ {period}"
