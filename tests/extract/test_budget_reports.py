"""Whole budget rows of sentences in the manner of finance reports: flow, measure, status, value, period and basis.

A row is written in short: `revenue amount estimate 5230tỷ 2024/1-6 | basis`. The value may carry a comparator's sign;
a period is a year, years, months of a year, `..` and the day that a total ends at, or `-` for none.
"""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from pipelines.extract.model import Budget, Facts, Indicator

Read = Callable[..., Facts]
Case = tuple[str, str]

_SIGNS = {"gt": ">", "gte": ">=", "lt": "<", "lte": "<=", "approx": "~", "eq": "", "range": ""}


def _period(first: date | None, last: date | None) -> str:
    if last is None:
        return "-" if first is None else f"{first}.."
    if first is None:
        return f"..{last}"
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(first.year) if first.year == last.year else f"{first.year}-{last.year}"
    whole_months = first.day == 1 and last.day >= 28 and first.year == last.year
    if whole_months:
        return f"{first.year}/{first.month}" + ("" if first.month == last.month else f"-{last.month}")
    return f"{first}..{last}"


def _short(value: Decimal, unit: str) -> str:
    scale, name = {"VND": (10**9, "tỷ"), "USD": (10**6, "triệuUSD")}.get(unit, (1, unit.replace(" ", "_")))
    return f"{(value / scale).normalize():f}{name}"


def row(one: Budget | Indicator) -> str:
    """One observation in short."""
    kind, basis = (one.flow, one.basis) if isinstance(one, Budget) else ("indicator", None)
    upper = f"..{_short(one.value_upper, one.unit)}" if one.value_upper is not None else ""
    value = f"{_SIGNS[one.comparator]}{_short(one.value, one.unit)}{upper}"
    stated = f"{kind} {one.measure} {one.status} {value} {_period(one.period_start, one.period_end)}"
    return f"{stated} | {basis}" if basis else stated


def rows(found: Facts) -> list[str]:
    """All observations of an article, in the order of the text."""
    every: list[Budget | Indicator] = [*found.budgets, *found.indicators]
    return [row(one) for one in sorted(every, key=lambda one: one.char_start)]


def expected(block: str) -> list[str]:
    """The rows of a block of lines."""
    return [" ".join(line.split()) for line in block.strip().splitlines()]


def check(facts: Read, published: str, body: str, block: str) -> None:
    """Hold the rows of an article against a block of lines."""
    assert rows(facts(" ".join(body.split()), published=published)) == expected(block)


REVENUE = [
    (
        "05/07/2024",
        """Thu cân đối ngân sách trên địa bàn tỉnh An Khê 6 tháng đầu năm ước đạt 5.230 tỷ đồng, đạt 98% dự toán
        Trung ương giao, bằng 95% dự toán HĐND tỉnh giao, tăng 7% so với cùng kỳ.""",
        """revenue amount estimate 5230tỷ 2024/1-6
        revenue execution estimate 98% 2024/1-6 | dự toán Trung ương giao
        revenue execution estimate 95% 2024/1-6 | dự toán HĐND tỉnh giao
        revenue change estimate 7% 2024/1-6 | cùng kỳ""",
    ),
    (
        "03/10/2023",
        """Tổng thu ngân sách nhà nước 9 tháng năm 2023 của tỉnh Hòa Lâm đạt 12.450 tỷ đồng, trong đó thu nội địa
        10.200 tỷ đồng, thu từ hoạt động xuất nhập khẩu 2.250 tỷ đồng.""",
        """revenue amount actual 12450tỷ 2023/1-9
        revenue amount actual 10200tỷ 2023/1-9
        revenue amount actual 2250tỷ 2023/1-9""",
    ),
    (
        "10/12/2019",
        """Năm 2019, thu ngân sách huyện Thạch Khê ước thực hiện 356 tỷ đồng, vượt 12% dự toán huyện giao. Trong đó,
        thu tiền sử dụng đất 120 tỷ đồng, đạt 150% dự toán.""",
        """revenue amount estimate 356tỷ 2019
        revenue change estimate 12% 2019 | dự toán huyện giao
        revenue amount actual 120tỷ 2019
        revenue execution actual 150% 2019 | dự toán""",
    ),
    (
        "02/08/2022",
        """Tháng 7, thu ngân sách nhà nước trên địa bàn tỉnh ước đạt 812 tỷ đồng; lũy kế 7 tháng đạt 6.940 tỷ đồng,
        bằng 71,2% dự toán, tăng 18,5% so với cùng kỳ năm 2021.""",
        """revenue amount estimate 812tỷ 2022/7
        revenue amount actual 6940tỷ 2022/1-7
        revenue execution actual 71.2% 2022/1-7 | dự toán
        revenue change actual 18.5% 2022/1-7 | cùng kỳ năm 2021""",
    ),
    (
        "15/01/2018",
        """Kết thúc năm 2017, tổng thu ngân sách trên địa bàn thành phố Vĩnh Giang đạt 3.120 tỷ đồng, bằng 104,5% kế
        hoạch và tăng 9,8% so với năm 2016. Chi ngân sách địa phương là 2.870 tỷ đồng, đạt 101% dự toán.""",
        """revenue amount actual 3120tỷ 2017
        revenue execution actual 104.5% 2017 | kế hoạch
        revenue change actual 9.8% 2017 | năm 2016
        expenditure amount actual 2870tỷ 2017
        expenditure execution actual 101% 2017 | dự toán""",
    ),
    (
        "20/12/2024",
        """Dự toán thu ngân sách nhà nước năm 2025 trên địa bàn tỉnh là 12.500 tỷ đồng, tăng 8% so với ước thực hiện
        năm 2024.""",
        """revenue amount target 12500tỷ 2025
        revenue change target 8% 2025 | ước thực hiện năm 2024""",
    ),
    (
        "20/09/2021",
        """8 tháng đầu năm 2021, thu ngân sách đạt 4.100 tỷ đồng. Tỉnh phấn đấu cả năm thu 6.500 tỷ đồng.""",
        """revenue amount actual 4100tỷ 2021/1-8
        revenue amount target 6500tỷ 2021""",
    ),
    (
        "12/04/2025",
        """Quý I/2025, số thu ngân sách của Cục Thuế tỉnh Bình Khê đạt 2.310 tỷ đồng, bằng 31% dự toán pháp lệnh,
        tăng 14% so với cùng kỳ năm trước.""",
        """revenue amount actual 2310tỷ 2025/1-3
        revenue execution actual 31% 2025/1-3 | dự toán pháp lệnh
        revenue change actual 14% 2025/1-3 | cùng kỳ năm trước""",
    ),
    (
        "05/11/2020",
        """Tính đến ngày 31/10/2020, toàn ngành Thuế thành phố thu được 21.300 tỷ đồng, đạt 78% dự toán năm, giảm
        4,2% so với cùng kỳ năm 2019. Thu ngân sách từ khu vực ngoài quốc doanh đạt 3.400 tỷ đồng.""",
        """revenue amount actual 21300tỷ ..2020-10-31
        revenue execution actual 78% ..2020-10-31 | dự toán năm
        revenue change actual -4.2% ..2020-10-31 | cùng kỳ năm 2019
        revenue amount actual 3400tỷ ..2020-10-31""",
    ),
    (
        "05/11/2020",
        """Từ đầu năm đến ngày 31/10, Cục Hải quan tỉnh Đông Hà thu nộp ngân sách 1.820 tỷ đồng, đạt 91% chỉ tiêu
        được giao.""",
        """revenue amount actual 1820tỷ 2020/1-10
        revenue execution actual 91% 2020/1-10 | chỉ tiêu được giao""",
    ),
    (
        "06/07/2017",
        """Nửa đầu năm 2017, thu ngân sách quận Hải Lâm đạt trên 640 tỷ đồng, bằng 52% dự toán thành phố giao. Ước
        cả năm thu ngân sách của quận đạt 1.300 tỷ đồng.""",
        """revenue amount actual >640tỷ 2017/1-6
        revenue execution actual 52% 2017/1-6 | dự toán thành phố giao
        revenue amount estimate 1300tỷ 2017""",
    ),
    (
        "25/12/2022",
        """Giai đoạn 2016-2020, tổng thu ngân sách của tỉnh đạt 42.000 tỷ đồng, tăng bình quân 11,2%/năm. Giai đoạn
        2021 - 2025, tỉnh đặt mục tiêu thu 65.000 tỷ đồng.""",
        """revenue amount actual 42000tỷ 2016-2020
        revenue change actual 11.2% 2016-2020
        revenue amount target 65000tỷ 2021-2025""",
    ),
    (
        "08/10/2018",
        """9 tháng qua, số tiền thuế nợ đã thu hồi được 215 tỷ đồng; số nợ thuế còn lại là 430 tỷ đồng, chiếm 5%
        tổng thu ngân sách.""",
        """revenue amount actual 215tỷ 2018/1-9
        revenue amount actual 430tỷ 2018/1-9
        revenue share actual 5% 2018/1-9 | tổng thu ngân sách""",
    ),
    (
        "14/07/2023",
        """Theo Sở Tài chính, thu ngân sách 6 tháng năm 2023 chỉ đạt 3.900 tỷ đồng, bằng 42,7% dự toán HĐND tỉnh
        giao và bằng 83% so với cùng kỳ.""",
        """revenue amount actual 3900tỷ 2023/1-6
        revenue execution actual 42.7% 2023/1-6 | dự toán HĐND tỉnh giao
        revenue change actual 83% 2023/1-6 | cùng kỳ""",
    ),
    (
        "14/07/2019",
        """Thu nội địa 6 tháng đầu năm nay ước đạt 2.750 tỷ đồng, đạt 55% kế hoạch (cùng kỳ năm trước đạt 51%).""",
        """revenue amount estimate 2750tỷ 2019/1-6
        revenue execution estimate 55% 2019/1-6 | kế hoạch
        revenue execution actual 51% 2018/1-6""",
    ),
    (
        "04/12/2021",
        """11 tháng, thu ngân sách trên địa bàn huyện Sơn Lộc được 287,6 tỷ đồng (đạt 126% dự toán tỉnh giao). Dự
        kiến cả năm 2021 thu 310 tỷ đồng.""",
        """revenue amount actual 287.6tỷ 2021/1-11
        revenue execution actual 126% 2021/1-11 | dự toán tỉnh giao
        revenue amount target 310tỷ 2021""",
    ),
    (
        "04/02/2021",
        """Năm 2020, xã Lộc Điền thu ngân sách 5,6 tỷ đồng, vượt kế hoạch huyện giao 800 triệu đồng.""",
        """revenue amount actual 5.6tỷ 2020
        revenue change actual 0.8tỷ 2020 | kế hoạch huyện giao""",
    ),
    (
        "20/03/2018",
        """Trong 2 tháng đầu năm, Chi cục Thuế thị xã Phước Hòa thu 62 tỷ đồng nộp ngân sách nhà nước, đạt 18,4% dự
        toán pháp lệnh năm 2018.""",
        """revenue amount actual 62tỷ 2018/1-2
        revenue execution actual 18.4% 2018/1-2 | dự toán pháp lệnh năm 2018""",
    ),
    (
        "19/11/2019",
        """HĐND tỉnh giao chỉ tiêu thu ngân sách năm 2020 là 9.800 tỷ đồng; trong đó thu nội địa 8.900 tỷ đồng, thu
        xuất nhập khẩu 900 tỷ đồng.""",
        """revenue amount target 9800tỷ 2020
        revenue amount target 8900tỷ 2020
        revenue amount target 900tỷ 2020""",
    ),
    (
        "30/06/2020",
        """Do ảnh hưởng của dịch bệnh, thu ngân sách 6 tháng đầu năm của tỉnh giảm 540 tỷ đồng so với cùng kỳ; có
        7/16 khoản thu không đạt dự toán.""",
        """revenue change actual -540tỷ 2020/1-6 | cùng kỳ
        indicator level actual 7khoản 2020/1-6""",
    ),
    (
        "17/10/2022",
        """Lũy kế đến 30/9, số thu từ thuế thu nhập cá nhân đạt 412 tỷ đồng, đạt gần 103% dự toán.""",
        """revenue amount actual 412tỷ ..2022-09-30
        revenue execution actual ~103% ..2022-09-30 | dự toán""",
    ),
    (
        "17/10/2022",
        """Thu từ doanh nghiệp có vốn đầu tư nước ngoài ước 1.150 tỷ đồng, bằng 88,5% so với dự toán; thu từ khu vực
        kinh tế ngoài quốc doanh đã đạt 970 tỷ đồng, bằng 92% dự toán.""",
        """revenue amount estimate 1150tỷ -
        revenue execution estimate 88.5% - | dự toán
        revenue amount actual 970tỷ -
        revenue execution actual 92% - | dự toán""",
    ),
    (
        "10/01/2025",
        """Năm 2024, tổng thu ngân sách nhà nước trên địa bàn đạt 20.500 tỷ đồng. Năm 2025, tỉnh phấn đấu thu ngân
        sách tăng 10% trở lên so với dự toán Trung ương giao.""",
        """revenue amount actual 20500tỷ 2024
        revenue change target >=10% 2025 | dự toán Trung ương giao""",
    ),
    (
        "10/07/2024",
        """Công ty Thủy điện Sông Lam nộp ngân sách nhà nước 6 tháng đầu năm 185 tỷ đồng, năm 2023 nộp 310 tỷ đồng.""",
        """revenue amount actual 185tỷ 2024/1-6
        revenue amount actual 310tỷ 2023""",
    ),
    (
        "10/07/2024",
        """Trong khi 6 tháng đầu năm ngoái thu ngân sách của huyện chỉ đạt 95 tỷ đồng thì năm nay đã đạt 143 tỷ
        đồng.""",
        """revenue amount actual 95tỷ 2023/1-6
        revenue amount actual 143tỷ 2024""",
    ),
    (
        "22/05/2019",
        """Đến giữa tháng 5, huyện Nam Thạnh thu ngân sách được 68 tỷ đồng, đạt 41% dự toán.""",
        """revenue amount actual 68tỷ -
        revenue execution actual 41% - | dự toán""",
    ),
    (
        "22/05/2019",
        """Từ năm 2015 đến năm 2018, thu ngân sách của thị xã tăng từ 320 tỷ đồng lên 610 tỷ đồng.""",
        """revenue amount actual 320tỷ 2015
        revenue amount actual 610tỷ 2018""",
    ),
    (
        "22/05/2019",
        """Thu ngân sách năm 2018 đạt 610 tỷ đồng, gấp 1,9 lần năm 2015.""",
        """revenue amount actual 610tỷ 2018
        indicator change actual 1.9lần 2018""",
    ),
    (
        "06/10/2017",
        """Kết quả thu ngân sách 9 tháng: Tổng thu 1.025 tỷ đồng, đạt 82% kế hoạch năm; thu thường xuyên 540 tỷ
        đồng, đạt 75% kế hoạch năm, tăng 6% so cùng kỳ.""",
        """revenue amount actual 1025tỷ 2017/1-9
        revenue execution actual 82% 2017/1-9 | kế hoạch năm
        revenue amount actual 540tỷ 2017/1-9
        revenue execution actual 75% 2017/1-9 | kế hoạch năm
        revenue change actual 6% 2017/1-9 | cùng kỳ""",
    ),
]

EXPENDITURE = [
    (
        "05/07/2024",
        """Tổng chi ngân sách địa phương 6 tháng đầu năm ước đạt 6.870 tỷ đồng, bằng 41% dự toán; trong đó chi đầu
        tư phát triển 2.300 tỷ đồng, chi thường xuyên 4.120 tỷ đồng.""",
        """expenditure amount estimate 6870tỷ 2024/1-6
        expenditure execution estimate 41% 2024/1-6 | dự toán
        expenditure amount actual 2300tỷ 2024/1-6
        expenditure amount actual 4120tỷ 2024/1-6""",
    ),
    (
        "12/12/2023",
        """Kỳ họp thông qua dự toán chi ngân sách địa phương năm 2024 là 14.300 tỷ đồng; trong đó chi thường xuyên
        8.900 tỷ đồng, dự phòng ngân sách 280 tỷ đồng.""",
        """expenditure amount target 14300tỷ 2024
        expenditure amount target 8900tỷ 2024
        other amount target 280tỷ 2024""",
    ),
    (
        "18/05/2021",
        """UBND tỉnh Hòa Lâm trích 25 tỷ đồng từ ngân sách tỉnh để mua sinh phẩm xét nghiệm.""",
        """expenditure amount actual 25tỷ -""",
    ),
    (
        "18/05/2021",
        """Kinh phí thực hiện chương trình trong năm 2021 là 12 tỷ đồng từ nguồn ngân sách huyện.""",
        """expenditure amount actual 12tỷ 2021""",
    ),
    (
        "22/06/2022",
        """Năm 2021, tổng chi ngân sách huyện là 745 tỷ đồng, tăng 5,4% so với năm 2020, trong đó chi sự nghiệp giáo
        dục chiếm 48% tổng chi.""",
        """expenditure amount actual 745tỷ 2021
        expenditure change actual 5.4% 2021 | năm 2020
        expenditure share actual 48% 2021 | tổng chi""",
    ),
    (
        "22/06/2022",
        """Thành phố sẽ bố trí 150 tỷ đồng ngân sách để nâng cấp trạm y tế trong giai đoạn 2023-2025.""",
        """expenditure amount target 150tỷ 2023-2025""",
    ),
    (
        "09/12/2018",
        """Chi thường xuyên năm 2018 tiết kiệm được 43 tỷ đồng, tương đương 3,2% dự toán chi.""",
        """expenditure amount actual 43tỷ 2018
        expenditure execution actual 3.2% 2018 | dự toán chi""",
    ),
    (
        "09/12/2020",
        """Đến hết tháng 11/2020, toàn tỉnh đã chi 320 tỷ đồng ngân sách hỗ trợ người dân gặp khó khăn do dịch
        Covid-19.""",
        """expenditure amount actual 320tỷ ..2020-11-30""",
    ),
    (
        "09/12/2020",
        """Ngân sách trung ương hỗ trợ tỉnh 200 tỷ đồng khắc phục hậu quả bão lũ, ngân sách tỉnh chi 85 tỷ đồng.""",
        """expenditure amount actual 200tỷ -
        expenditure amount actual 85tỷ -""",
    ),
    (
        "20/07/2025",
        """Chi ngân sách 6 tháng đạt 3.250 tỷ đồng, đạt 47,5% dự toán, bằng 112% so với cùng kỳ năm 2024; chi đầu tư
        phát triển đạt 1.010 tỷ đồng.""",
        """expenditure amount actual 3250tỷ 2025/1-6
        expenditure execution actual 47.5% 2025/1-6 | dự toán
        expenditure change actual 112% 2025/1-6 | cùng kỳ năm 2024
        expenditure amount actual 1010tỷ 2025/1-6""",
    ),
    (
        "20/07/2025",
        """Tổng mức đầu tư nhà máy là 450 tỷ đồng do doanh nghiệp bỏ vốn.""",
        """indicator level actual 450tỷ -""",
    ),
    (
        "20/07/2019",
        """Tuyến đường dài 3,2 km có tổng mức đầu tư 48 tỷ đồng từ ngân sách thành phố.""",
        """indicator level actual 3.2km -
        expenditure amount actual 48tỷ -""",
    ),
    (
        "20/07/2019",
        """Giá trị sản xuất công nghiệp 6 tháng đạt 8.400 tỷ đồng, bằng 46% kế hoạch, tăng 9% so với cùng kỳ. Thu
        ngân sách đạt 920 tỷ đồng, bằng 53% dự toán.""",
        """indicator level actual 8400tỷ 2019/1-6
        indicator execution actual 46% 2019/1-6
        indicator change actual 9% 2019/1-6
        revenue amount actual 920tỷ 2019/1-6
        revenue execution actual 53% 2019/1-6 | dự toán""",
    ),
    (
        "20/07/2019",
        """Thu ngân sách 6 tháng đạt 920 tỷ đồng. Tổng mức bán lẻ hàng hóa đạt 5.300 tỷ đồng, tăng 11% so với cùng
        kỳ.""",
        """revenue amount actual 920tỷ 2019/1-6
        indicator level actual 5300tỷ 2019/1-6
        indicator change actual 11% 2019/1-6""",
    ),
    (
        "15/12/2017",
        """Theo Nghị quyết, tổng chi ngân sách thành phố năm 2018 là 9.150 tỷ đồng. Năm 2017, thành phố đã chi 8.640
        tỷ đồng ngân sách, đạt 103% dự toán.""",
        """expenditure amount target 9150tỷ 2018
        expenditure amount actual 8640tỷ 2017
        expenditure execution actual 103% 2017 | dự toán""",
    ),
    (
        "15/12/2017",
        """Bội chi ngân sách địa phương năm 2018 được dự kiến là 210 tỷ đồng; nợ công không quá 65% GDP.""",
        """other amount target 210tỷ 2018
        other share target <=65% 2018 | GDP""",
    ),
    (
        "15/12/2017",
        """Tính đến 31/12/2016, dư nợ vay của ngân sách tỉnh là 1.140 tỷ đồng; kết dư ngân sách 87 tỷ đồng.""",
        """other amount actual 1140tỷ ..2016-12-31
        other amount actual 87tỷ ..2016-12-31""",
    ),
    (
        "16/08/2018",
        """Lũy kế 7 tháng, Kho bạc Nhà nước đã phát hành 98.000 tỷ đồng trái phiếu Chính phủ, đạt 49% kế hoạch năm.""",
        """other amount actual 98000tỷ 2018/1-7
        other execution actual 49% 2018/1-7 | kế hoạch năm""",
    ),
    (
        "16/08/2018",
        """Quyết toán ngân sách năm 2016: tổng thu 1.407 nghìn tỷ đồng, tổng chi 1.574 nghìn tỷ đồng, bội chi 248
        nghìn tỷ đồng, bằng 5,52% GDP.""",
        """revenue amount actual 1407000tỷ 2016
        expenditure amount actual 1574000tỷ 2016
        other amount actual 248000tỷ 2016
        other share actual 5.52% 2016 | GDP""",
    ),
    (
        "02/11/2021",
        """Dự kiến năm 2022, tổng chi ngân sách nhà nước là 1.784 nghìn tỷ đồng. Bội chi 372 nghìn tỷ đồng, khoảng
        4% GDP.""",
        """expenditure amount target 1784000tỷ 2022
        other amount target 372000tỷ 2022
        other share target ~4% 2022 | GDP""",
    ),
]

INVESTMENT = [
    (
        "12/10/2023",
        """Đến ngày 30/9/2023, giải ngân vốn đầu tư công của tỉnh đạt 2.850 tỷ đồng, bằng 45,6% kế hoạch vốn Thủ
        tướng Chính phủ giao, cao hơn bình quân chung cả nước.""",
        """public_investment amount actual 2850tỷ ..2023-09-30
        public_investment execution actual 45.6% ..2023-09-30 | kế hoạch vốn Thủ tướng Chính phủ giao""",
    ),
    (
        "12/10/2023",
        """Tổng kế hoạch vốn đầu tư công năm 2023 của tỉnh là 6.250 tỷ đồng. Đến hết tháng 9, toàn tỉnh giải ngân
        2.850 tỷ đồng, đạt 45,6% kế hoạch.""",
        """public_investment amount target 6250tỷ 2023
        public_investment amount actual 2850tỷ ..2023-09-30
        public_investment execution actual 45.6% ..2023-09-30 | kế hoạch""",
    ),
    (
        "05/01/2022",
        """Năm 2021, huyện được giao 412 tỷ đồng vốn đầu tư công; đã giải ngân 388 tỷ đồng, đạt 94,2%.""",
        """public_investment amount target 412tỷ 2021
        public_investment amount actual 388tỷ 2021
        public_investment execution actual 94.2% 2021""",
    ),
    (
        "05/06/2024",
        """Lũy kế giải ngân vốn đầu tư công 5 tháng đầu năm ước 1.960 tỷ đồng, đạt 31,2% kế hoạch, thấp hơn 3,4% so
        với cùng kỳ năm 2023 (34,6%).""",
        """public_investment amount estimate 1960tỷ 2024/1-5
        public_investment execution estimate 31.2% 2024/1-5 | kế hoạch
        public_investment change estimate -3.4% 2024/1-5 | cùng kỳ năm 2023
        public_investment execution actual 34.6% 2023/1-5""",
    ),
    (
        "05/06/2024",
        """Tỉnh phấn đấu đến hết năm 2024 giải ngân trên 95% kế hoạch vốn được giao.""",
        """public_investment execution target >95% ..2024-12-31 | kế hoạch vốn được giao""",
    ),
    (
        "18/03/2020",
        """Kế hoạch đầu tư công trung hạn giai đoạn 2021-2025 của tỉnh dự kiến 32.000 tỷ đồng, gấp 1,6 lần giai đoạn
        2016-2020.""",
        """public_investment amount target 32000tỷ 2021-2025
        indicator change target 1.6lần 2021-2025""",
    ),
    (
        "28/08/2019",
        """Vốn đầu tư xây dựng cơ bản do thành phố quản lý tháng 8 ước đạt 540 tỷ đồng; 8 tháng đạt 3.110 tỷ đồng,
        bằng 58% kế hoạch năm.""",
        """public_investment amount estimate 540tỷ 2019/8
        public_investment amount actual 3110tỷ 2019/1-8
        public_investment execution actual 58% 2019/1-8 | kế hoạch năm""",
    ),
    (
        "28/08/2017",
        """Tính đến hết tháng 7/2017, vốn trái phiếu Chính phủ mới giải ngân được 4,6% kế hoạch, vốn ODA đạt 21%.""",
        """public_investment execution actual 4.6% ..2017-07-31 | kế hoạch
        public_investment execution actual 21% ..2017-07-31""",
    ),
    (
        "28/08/2022",
        """Đến nay, các chủ đầu tư đã giải ngân 1.240 tỷ đồng vốn đầu tư công, đạt 39% kế hoạch năm 2022.""",
        """public_investment amount actual 1240tỷ -
        public_investment execution actual 39% - | kế hoạch năm 2022""",
    ),
    (
        "10/02/2025",
        """Hết niên độ ngân sách năm 2024 (31/01/2025), tỉnh giải ngân 7.420 tỷ đồng vốn đầu tư công, đạt 96,8% kế
        hoạch.""",
        """public_investment amount actual 7420tỷ 2024
        public_investment execution actual 96.8% 2024 | kế hoạch""",
    ),
    (
        "10/09/2021",
        """Chương trình mục tiêu quốc gia xây dựng nông thôn mới được bố trí 640 tỷ đồng trong năm 2021, trong đó
        vốn ngân sách trung ương 410 tỷ đồng.""",
        """public_investment amount actual 640tỷ 2021
        public_investment amount actual 410tỷ 2021""",
    ),
    (
        "10/09/2021",
        """Còn 12 dự án chưa giải ngân với số vốn 230 tỷ đồng. Các chủ đầu tư cam kết giải ngân 100% vốn trước ngày
        31/12.""",
        """indicator level actual 12dự_án -
        public_investment amount actual 230tỷ -
        public_investment execution target 100% -""",
    ),
    (
        "20/06/2018",
        """Năm 2017 tỉnh giải ngân được 3.900 tỷ đồng, đạt 92% kế hoạch; kế hoạch năm 2018 là 4.500 tỷ đồng.""",
        """public_investment amount actual 3900tỷ 2017
        public_investment execution actual 92% 2017 | kế hoạch
        public_investment amount target 4500tỷ 2018""",
    ),
    (
        "20/06/2018",
        """Trong 5 tháng đầu năm 2018, ước giải ngân vốn đầu tư nguồn ngân sách nhà nước đạt 78.000 tỷ đồng, bằng
        20,5% kế hoạch Quốc hội giao và bằng 21,2% kế hoạch Thủ tướng Chính phủ giao.""",
        """public_investment amount estimate 78000tỷ 2018/1-5
        public_investment execution estimate 20.5% 2018/1-5 | kế hoạch Quốc hội giao
        public_investment execution estimate 21.2% 2018/1-5 | kế hoạch Thủ tướng Chính phủ giao""",
    ),
    (
        "20/11/2023",
        """Kế hoạch vốn năm 2022 kéo dài sang năm 2023 là 310 tỷ đồng, đến 15/11/2023 giải ngân 265 tỷ đồng, đạt
        85,5%.""",
        """public_investment amount target 310tỷ 2022
        public_investment amount actual 265tỷ ..2023-11-15
        public_investment execution actual 85.5% ..2023-11-15""",
    ),
]

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
    # What names the period within the clause, before or behind the number.
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


@pytest.mark.parametrize(("published", "body", "block"), REVENUE)
def test_revenue(facts: Read, published: str, body: str, block: str) -> None:
    check(facts, published, body, block)


@pytest.mark.parametrize(("published", "body", "block"), EXPENDITURE)
def test_expenditure(facts: Read, published: str, body: str, block: str) -> None:
    check(facts, published, body, block)


@pytest.mark.parametrize(("published", "body", "block"), INVESTMENT)
def test_public_investment(facts: Read, published: str, body: str, block: str) -> None:
    check(facts, published, body, block)
