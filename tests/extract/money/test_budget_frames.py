"""Whole rows of public money in reports: what a frame covers, what a cue reaches, whose money it is."""

import pytest

from tests.extract.observed import Read, check

REPORTS = [
    pytest.param(
        """Năm 2019, kế hoạch vốn đầu tư của tỉnh Hà Lâm là 3.150 tỷ đồng. Đến thời điểm báo cáo, tỉnh mới giải ngân
        940 tỷ đồng, đạt 29,8% kế hoạch. Trong đó, vốn ODA giải ngân 88 tỷ đồng.""",
        """public_investment amount target 3150tỷ 2019
        public_investment amount actual 940tỷ -
        public_investment execution actual 29.8% - | kế hoạch
        public_investment amount actual 88tỷ -""",
        id="up to the time of the report is no date, nor is it for the parts",
    ),
    pytest.param(
        """Năm 2019, thu ngân sách tỉnh Hà Lâm đạt 3.150 tỷ đồng. Đến nay, tỉnh đã giải ngân 940 tỷ đồng vốn đầu tư
        công. Chi thường xuyên đạt 1.220 tỷ đồng.""",
        """revenue amount actual 3150tỷ 2019
        public_investment amount actual 940tỷ -
        expenditure amount actual 1220tỷ 2019""",
        id="another money goes back to the frame",
    ),
    pytest.param(
        """Cục Thuế tỉnh Hà Lâm tổng kết công tác thuế năm 2017. Năm qua, tổng thu ngân sách đạt 2.115 tỷ đồng. Chi cục
        Thuế huyện Sơn Khê thu 270 tỷ đồng.""",
        """revenue amount actual 2115tỷ 2017
        revenue amount actual 270tỷ 2017""",
        id="the year gone by is the one reported on",
    ),
    pytest.param(
        """Năm 2023, tỉnh Hà Lâm được giao 9.100 tỷ đồng vốn đầu tư công. Đến hết quý III, tỉnh đã giải ngân 5.300 tỷ
        đồng. Trong 3 tháng còn lại, tỉnh phải giải ngân 3.800 tỷ đồng. Huyện Sơn Khê giải ngân đạt 61% kế hoạch.""",
        """public_investment amount target 9100tỷ 2023
        public_investment amount actual 5300tỷ ..2023-09-30
        public_investment amount target 3800tỷ 2023/10-12
        public_investment execution actual 61% ..2023-09-30 | kế hoạch""",
        id="the months left are for what is aimed at, in the year named before",
    ),
    pytest.param(
        """Tại phiên họp chuyên đề tháng 3/2022, UBND tỉnh Hà Lâm phân bổ nguồn tăng thu. Chi đầu tư phát triển được bổ
        sung 175 tỷ đồng.""",
        "expenditure amount actual 175tỷ -",
        id="when a meeting sat is not what its sums cover",
    ),
    pytest.param(
        "Tháng 3/2022, tỉnh Hà Lâm phân bổ nguồn tăng thu. Chi đầu tư phát triển được bổ sung 175 tỷ đồng.",
        "expenditure amount actual 175tỷ 2022/3",
        id="the same month without a meeting is a time",
    ),
    pytest.param(
        """Tổng vốn đầu tư công năm 2023 giao cho tỉnh Hà Lâm là 6.130 tỷ đồng, đến ngày 30/9/2023 thanh toán 2.468 tỷ
        đồng.""",
        """public_investment amount target 6130tỷ 2023
        public_investment amount actual 2468tỷ ..2023-09-30""",
        id="what was counted up to a day is no part of the plan before",
    ),
    pytest.param(
        "Năm 2023, tỉnh Hà Lâm được giao 6.130 tỷ đồng vốn đầu tư công, đến ngày 31/12/2023 phải giải ngân 95%.",
        """public_investment amount target 6130tỷ 2023
        public_investment execution target 95% ..2023-12-31""",
        id="unless that is still to be done",
    ),
    pytest.param(
        """Năm 2017, 7/8 huyện của tỉnh Hà Lâm hoàn thành dự toán thu ngân sách, trong đó huyện Sơn Khê thu 870 tỷ
        đồng.""",
        """indicator level actual 7huyện 2017
        revenue amount actual 870tỷ 2017""",
        id="a plan that was reached reaches no further than its comma",
    ),
    pytest.param(
        "Mục tiêu đến hết quý III/2024 vốn đầu tư công của tỉnh Hà Lâm giải ngân đạt trên 60%, cả năm đạt 100%.",
        """public_investment execution target >60% ..2024-09-30
        public_investment execution target 100% 2024""",
        id="what an aim opens is aimed at, stage by stage",
    ),
    pytest.param(
        """HĐND tỉnh Hà Lâm thông qua kế hoạch vay và trả nợ của chính quyền địa phương năm 2020. Theo đó, tổng mức vay
        là 112 tỷ đồng; trả nợ gốc 18,4 tỷ đồng.""",
        """other amount target 112tỷ 2020
        other amount target 18.4tỷ 2020""",
        id="a plan of loans is a plan",
    ),
    pytest.param(
        "Dự toán năm 2023: tổng thu ngân sách xã Tân An là 168,4 tỷ đồng; tổng chi ngân sách 168,4 tỷ đồng.",
        """revenue amount target 168.4tỷ 2023
        expenditure amount target 168.4tỷ 2023""",
        id="what comes in and what goes out are two facts, though equal",
    ),
    pytest.param(
        "Quý II/2020, thu ngân sách tỉnh Hà Lâm đạt 890 tỷ đồng, giảm 12% so với quý I.",
        """revenue amount actual 890tỷ 2020/4-6
        revenue change actual -12% 2020/4-6 | quý I""",
        id="a quarter as a base",
    ),
    pytest.param(
        "So với cùng kỳ năm 2021, thu ngân sách tỉnh Hà Lâm 7 tháng năm 2022 thấp hơn 2,6%.",
        "revenue change actual -2.6% 2022/1-7 | cùng kỳ năm 2021",
        id="a base that stands in front",
    ),
    pytest.param(
        """Năm 2022, tỉnh Hà Lâm cắt giảm 30% kinh phí hội nghị từ ngân sách, tương ứng 312 tỷ đồng; hoàn thuế giá trị
        gia tăng 1.020 tỷ đồng.""",
        """expenditure change actual -30% 2022
        expenditure change actual -312tỷ 2022
        other amount actual 1020tỷ 2022""",
        id="a fall told again in money; the tax on value added has not risen",
    ),
    pytest.param(
        """Đến hết ngày 15/6/2020, tổng khối lượng trái phiếu Chính phủ huy động là 61.240 tỷ đồng. Kế hoạch năm 2020,
        Kho bạc Nhà nước phát hành 240.000 tỷ đồng trái phiếu.""",
        """other amount actual 61240tỷ ..2020-06-15
        other amount target 240000tỷ 2020""",
        id="bonds",
    ),
    pytest.param(
        """Ước giải ngân vốn đầu tư công cả nước 7 tháng năm 2022 là 96.340 tỷ đồng, đạt 31,2% kế hoạch. Vốn trong nước
        đạt 33,7%, vốn nước ngoài đạt 8,5%.""",
        """public_investment amount estimate 96340tỷ 2022/1-7
        public_investment execution estimate 31.2% 2022/1-7 | kế hoạch
        public_investment execution actual 33.7% 2022/1-7
        public_investment execution actual 8.5% 2022/1-7""",
        id="money from inside and outside the country",
    ),
    pytest.param(
        """Sở Y tế tỉnh Hà Lâm báo cáo tình hình giải ngân vốn đầu tư công năm 2020. Theo đó, tổng kế hoạch vốn được
        giao là 412 tỷ đồng. Đến hết tháng 8, Sở giải ngân được 114 tỷ đồng. Ước đến hết năm, Sở giải ngân 98% kế
        hoạch.""",
        """public_investment amount target 412tỷ 2020
        public_investment amount actual 114tỷ ..2020-08-31
        public_investment execution estimate 98% ..2020-12-31 | kế hoạch""",
        id="a plan that was assigned is of the year reported on, and so is what is expected up to its end",
    ),
    pytest.param(
        """Dự phòng ngân sách trung ương năm 2020 là 17.200 tỷ đồng, đến ngày 31/5/2020 đã sử dụng 11.400 tỷ đồng.""",
        """other amount actual 17200tỷ 2020
        expenditure amount actual 11400tỷ ..2020-05-31""",
        id="what is used of a reserve is spent",
    ),
    pytest.param(
        """Năm 2018, nợ thuế của huyện Sơn Khê còn 14,6 tỷ đồng. Huyện dự kiến thu cả năm 520 tỷ đồng.""",
        """other amount actual 14.6tỷ 2018
        revenue amount target 520tỷ 2018""",
        id="what comes in over the year, behind a debt",
    ),
    pytest.param(
        """7 tháng năm 2021, giải ngân vốn vay nước ngoài của tỉnh Hà Lâm đạt 12,7% dự toán. Tổng dự toán vốn vay
        ODA năm 2021 là 160 tỷ đồng.""",
        """public_investment execution actual 12.7% 2021/1-7 | dự toán
        public_investment amount target 160tỷ 2021""",
        id="loans that are disbursed",
    ),
    pytest.param(
        """Giai đoạn 2021 - 2025, tổng vốn đầu tư công của tỉnh Hà Lâm dự kiến là 7.200 tỷ đồng, tăng 15,7% so với
        giai đoạn trước.""",
        """public_investment amount target 7200tỷ 2021-2025
        public_investment change target 15.7% 2021-2025 | giai đoạn trước""",
        id="an earlier stage as a base",
    ),
    pytest.param(
        """Đến ngày 30/11/2020, tổng nợ thuế của huyện Sơn Khê là 186 tỷ đồng, chiếm 14,9% số thu. Các khoản thu
        huyện được hưởng theo phân cấp là 92 tỷ đồng.""",
        """other amount actual 186tỷ ..2020-11-30
        other share actual 14.9% ..2020-11-30 | số thu
        revenue amount actual 92tỷ ..2020-11-30""",
        id="what a debt makes up is the debt's share; a division of sources gives nothing",
    ),
    pytest.param(
        """Từ năm 2011 đến hết năm 2018, thu ngân sách tỉnh Hà Lâm đạt 94.500 tỷ đồng, trong đó thu từ ô tô nhập
        khẩu 1.240 tỷ đồng.""",
        """revenue amount actual 94500tỷ 2011-2018
        revenue amount actual 1240tỷ 2011-2018""",
        id="up to the end of the last year; imported cars are no trade here",
    ),
]


@pytest.mark.parametrize(("body", "block"), REPORTS)
def test_reports(facts: Read, body: str, block: str) -> None:
    check(facts, body, block, published=None)


OWNERS = [
    pytest.param(
        """Bộ Y tế cho biết, năm 2023, Bộ được giao kế hoạch vốn đầu tư công 1.950 tỷ đồng. Đến ngày 30/9/2023, Bộ đã
        giải ngân 630 tỷ đồng.""",
        ["Bộ Y tế", "Bộ Y tế"],
        id="a ministry with a plan of its own",
    ),
    pytest.param(
        "Bộ Tài chính cho biết, năm 2023, Bộ Y tế mới giải ngân 630 tỷ đồng vốn đầu tư công.",
        ["Bộ Y tế"],
        id="one that another reports of",
    ),
    pytest.param(
        "Báo cáo của Bộ Tài chính gửi Thủ tướng Chính phủ cho thấy, năm 2022 vốn đầu tư công giải ngân 96.340 tỷ đồng.",
        ["cả nước"],
        id="who accounts for all, and sends a report",
    ),
    pytest.param(
        "Bộ Kế hoạch và Đầu tư cho biết, năm 2022, cả nước giải ngân 96.340 tỷ đồng vốn đầu tư công.",
        ["cả nước"],
        id="the same without a letter",
    ),
    pytest.param(
        """Năm 2021, Cục Hải quan tỉnh Hà Lâm thu ngân sách 4.270 tỷ đồng, bằng 118% chỉ tiêu Bộ Tài chính
        giao, tăng 96% so với năm 2020.""",
        ["Cục Hải quan tỉnh Hà Lâm"] * 3,
        id="who set the plan is not whose number it is",
    ),
    pytest.param(
        """Năm 2024, tỉnh Hà Lâm giải ngân vốn đầu tư công đạt 70% kế hoạch. Huyện Sơn Khê có tỷ lệ giải ngân cao nhất
        tỉnh với 86%.""",
        ["tỉnh Hà Lâm", "huyện Sơn Khê"],
        id="the highest of the province",
    ),
    pytest.param(
        """Năm 2024, vốn đầu tư công của tỉnh Hà Lâm giải ngân đạt 70% kế hoạch. Ban Quản lý dự án thủy lợi và cấp nước
        tỉnh giải ngân 402 tỷ đồng; Ban QLDA 5 giải ngân 85 tỷ đồng.""",
        ["tỉnh Hà Lâm", "Ban Quản lý dự án thủy lợi và cấp nước tỉnh", "Ban QLDA 5"],
        id="boards that run projects",
    ),
    pytest.param(
        """Đến ngày 31/7/2024, vốn đầu tư công của tỉnh Hà Lâm giải ngân đạt 30% kế hoạch. Ban QLDA giao thông tỉnh giải
        ngân 24,6%; Sở Nông nghiệp và Phát triển nông thôn giải ngân 11,2%; huyện Sơn Khê giải ngân 18,5%.""",
        [
            "tỉnh Hà Lâm",
            "Ban QLDA giao thông tỉnh",
            "Sở Nông nghiệp và Phát triển nông thôn",
            "huyện Sơn Khê",
        ],
        id="who heads an item of a list",
    ),
    pytest.param(
        """Bộ Y tế mới giải ngân 412 tỷ đồng vốn đầu tư công, đạt 21% kế hoạch, thấp hơn bình quân chung cả nước
        (39,5%). Bộ cam kết đến hết năm giải ngân đạt 95%.""",
        ["Bộ Y tế", "Bộ Y tế", "cả nước", "Bộ Y tế"],
        id="what a ministry undertakes, and the nation in a bracket",
    ),
    pytest.param(
        """Theo Cục Thống kê tỉnh Lam Sơn, thu ngân sách trên địa bàn ước 26.947 tỷ đồng. Theo Cục Thống kê tỉnh Hà Lâm,
        tổng thu ngân sách Nhà nước trên địa bàn ước 25.100 tỷ đồng. Trong đó, thu nội địa 23.700 tỷ đồng, đạt 62,8% dự
        toán.""",
        ["tỉnh Lam Sơn", "tỉnh Hà Lâm", "tỉnh Hà Lâm", "tỉnh Hà Lâm"],
        id="in the territory of who tells it; a part is whose its total is",
    ),
]


@pytest.mark.parametrize(("body", "subjects"), OWNERS)
def test_whose(facts: Read, body: str, subjects: list[str]) -> None:
    assert [one.subject for one in facts(" ".join(body.split())).budgets] == subjects


ITEMS = [
    pytest.param(
        "Năm 2021, huyện Sơn Khê đã chi 21,6 tỷ đồng từ ngân sách cho công tác phòng, chống hạn.",
        ["chi công tác phòng, chống hạn"],
        id="behind the purse, with a preposition",
    ),
    pytest.param(
        "Năm 2021, huyện Sơn Khê đã chi 1,8 tỷ đồng từ ngân sách huyện hỗ trợ hộ nghèo.",
        ["chi hỗ trợ hộ nghèo"],
        id="behind the purse, with a verb",
    ),
    pytest.param(
        "Tỉnh Hà Lâm có nợ đọng xây dựng cơ bản 524 tỷ đồng, trong đó huyện Sơn Khê nợ 108 tỷ đồng.",
        ["nợ đọng xây dựng cơ bản", "nợ đọng xây dựng cơ bản"],
        id="a debt taken up by its verb",
    ),
    pytest.param(
        """Năm 2024, tỉnh Hà Lâm giải ngân vốn đầu tư công 940 tỷ đồng, trong đó vốn ODA 88 tỷ đồng. Huyện Sơn Khê đạt
        17,5%.""",
        ["giải ngân vốn đầu tư công", "vốn ODA", "giải ngân vốn đầu tư công"],
        id="a unit's rate is of the whole, not of the part told last",
    ),
    pytest.param(
        """UBND tỉnh Hà Lâm trích 35 tỷ đồng từ dự phòng ngân sách tỉnh năm 2024 hỗ trợ các huyện khắc phục hậu quả
        bão.""",
        ["trích hỗ trợ các huyện khắc phục hậu quả bão"],
        id="behind a reserve of a year",
    ),
    pytest.param(
        "Năm 2021, ngân sách tỉnh Hà Lâm bố trí 260 tỷ đồng, hỗ trợ xi măng cho các xã.",
        ["ngân sách tỉnh Hà Lâm bố trí hỗ trợ xi măng cho các xã"],
        id="behind a comma",
    ),
]


@pytest.mark.parametrize(("body", "items"), ITEMS)
def test_items(facts: Read, body: str, items: list[str]) -> None:
    assert [one.item for one in facts(" ".join(body.split())).budgets] == items
