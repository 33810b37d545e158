"""What came in over a time, by how much an estimate is passed, and what a plan's own sum is called."""

import pytest

from tests.extract.observed import Read, check, rows

ITEMS = [
    pytest.param(
        "Thu cân đối tháng 5 là 31 tỷ đồng. Lũy kế thu 5 tháng năm 2022 là 215 tỷ đồng, đạt 47% dự toán tỉnh giao.",
        ["thu cân đối"] * 3,
        id="what is summed up is what was told of the shorter time",
    ),
    pytest.param(
        "Chi thường xuyên tháng 7 là 45 tỷ đồng. Lũy kế chi 7 tháng là 320 tỷ đồng.",
        ["chi thường xuyên"] * 2,
        id="the same of what goes out",
    ),
    pytest.param(
        "Thu thuế, phí tháng 9 được 8,5 tỷ đồng. Tính chung 9 tháng, thu được 74 tỷ đồng, đạt 80% dự toán.",
        ["thu thuế, phí"] * 3,
        id="a list is summed up as a whole",
    ),
    pytest.param(
        "Thu cân đối tháng 5 là 31 tỷ đồng. Chi 5 tháng là 215 tỷ đồng.",
        ["thu cân đối", "chi ngân sách"],
        id="what goes out does not sum up what came in",
    ),
    pytest.param(
        "Thu ngân sách huyện đạt 90 tỷ đồng. Đội thuế số 2 thu được 12 tỷ đồng.",
        ["thu ngân sách huyện"] * 2,
        id="who collects is no item",
    ),
    pytest.param(
        "HĐND tỉnh giao dự toán thu phí năm 2022 là 30 tỷ đồng. Tuy nhiên, thực tế thu 56 tỷ đồng, bằng 187% dự toán.",
        ["dự toán thu phí", "thu phí", "thu phí"],
        id="what came in in fact is of the plan's money",
    ),
    pytest.param(
        "UBND tỉnh giao dự toán thu ngân sách đối với các khoản phí là 30 tỷ đồng.",
        ["dự toán thu ngân sách đối với các khoản phí"],
        id="towards whom money comes in",
    ),
    pytest.param(
        "Cục Hải quan thu ngân sách 281 tỷ đồng, đạt 54% dự toán Bộ Tài chính giao (520 tỷ đồng), đạt 48% chỉ tiêu "
        "UBND tỉnh giao (580 tỷ đồng), tăng 12% so với cùng kỳ.",
        [
            "thu ngân sách",
            "thu ngân sách",
            "dự toán thu ngân sách Bộ Tài chính giao",
            "thu ngân sách",
            "chỉ tiêu thu ngân sách UBND tỉnh giao",
            "thu ngân sách",
        ],
        id="each of several plans by who set it",
    ),
    pytest.param(
        "Thu ngân sách đạt 215 tỷ đồng, bằng 48% dự toán năm (450 tỷ đồng).",
        ["thu ngân sách", "thu ngân sách", "dự toán thu ngân sách"],
        id="a plan of the year is set by nobody",
    ),
    pytest.param(
        "Giải ngân vốn đầu tư công đạt 35 tỷ đồng, bằng 42% kế hoạch Thủ tướng giao (82 tỷ đồng).",
        [
            "giải ngân vốn đầu tư công",
            "giải ngân vốn đầu tư công",
            "kế hoạch vốn đầu tư công Thủ tướng giao",
        ],
        id="the plan of what is paid out is of the money",
    ),
    pytest.param(
        "Thu ngân sách đạt 215 tỷ đồng, bằng 48% dự toán, tăng 12 tỷ đồng (tương ứng 6%) so với cùng kỳ.",
        ["thu ngân sách"] * 4,
        id="no sum in brackets behind a sum is a plan's",
    ),
]


ITEMS += [
    pytest.param(
        "Riêng khu vực cảng Vân Phong thu được 12 tỷ đồng, đạt 44% dự toán tỉnh giao (28 tỷ đồng).",
        ["thu ngân sách", "thu ngân sách", "dự toán thu ngân sách tỉnh giao"],
        id="where is collected is no item",
    ),
    pytest.param(
        "Thuế thu nhập cá nhân đạt 25% dự toán, khu vực doanh nghiệp nhà nước đạt 20%.",
        ["thuế thu nhập cá nhân", "thu từ khu vực doanh nghiệp nhà nước"],
        id="a sector pays",
    ),
    pytest.param(
        "Dự toán chi gồm: chi sự nghiệp giáo dục 80 tỷ đồng; sự nghiệp y tế 12 tỷ đồng; quốc phòng 2 tỷ đồng, tăng "
        "1 tỷ đồng so với năm 2021.",
        ["chi sự nghiệp giáo dục", "chi sự nghiệp y tế", "chi quốc phòng", "chi quốc phòng"],
        id="the next of a list of spending has its own name alone",
    ),
    pytest.param(
        "Ngân sách huyện ưu tiên cho giáo dục (hơn 80 tỷ đồng), xây dựng nông thôn mới (12 tỷ đồng).",
        ["chi cho giáo dục", "chi cho xây dựng nông thôn mới"],
        id="what sums in brackets are for",
    ),
    pytest.param(
        "Dự toán năm 2023 có tổng thu và tổng chi ngân sách huyện là 162 tỷ đồng.",
        ["tổng thu và tổng chi ngân sách huyện"],
        id="both sides of a budget",
    ),
]


@pytest.mark.parametrize(("body", "items"), ITEMS)
def test_items(facts: Read, body: str, items: list[str]) -> None:
    found = facts(body, title="Thu ngân sách huyện Gia Phú", published="20/10/2022")
    assert [one.item for one in found.budgets] == items


MONEY = [
    pytest.param(
        "Kết quả thu 6 tháng đầu năm đạt 415 tỷ đồng, bằng 57% dự toán HĐND huyện giao.",
        """revenue amount actual 415tỷ 2022/1-6
        revenue execution actual 57% 2022/1-6 | dự toán HĐND huyện giao""",
        id="what came in in a time",
    ),
    pytest.param(
        "Theo dự toán, thu trên địa bàn huyện đạt 415 tỷ đồng; chi 6 tháng đầu năm 320 tỷ đồng.",
        """revenue amount actual 415tỷ -
        expenditure amount actual 320tỷ 2022/1-6""",
        id="what came in at a place, and what went out",
    ),
    pytest.param(
        "Doanh nghiệp thu 6 tháng đầu năm 415 tỷ đồng.",
        "indicator level actual 415tỷ 2022/1-6",
        id="what a company takes in where nothing is said of public money",
    ),
    pytest.param(
        "Ngành Thuế phấn đấu vượt dự toán từ 500 tỷ đồng trở lên.",
        "revenue change target >=500tỷ - | dự toán",
        id="by how much an estimate is to be passed at least",
    ),
    pytest.param(
        "Huyện phấn đấu thu vượt chỉ tiêu được giao từ 5% trở lên.",
        "revenue change target >=5% - | chỉ tiêu được giao",
        id="the same in percent",
    ),
    pytest.param(
        "Công ty phấn đấu vượt kế hoạch 20 tỷ đồng.",
        "indicator change target 20tỷ -",
        id="a company passes its own plan",
    ),
    pytest.param(
        "Hai xã thu đạt 100% dự toán, ba xã thu đạt dưới 60% dự toán.",
        """revenue execution actual 100% - | dự toán
        indicator level actual 3xã -""",
        id="a bound that divides communes into classes is no rate",
    ),
    pytest.param(
        "Giải ngân chậm. Tổng vốn UBND huyện đã phân bổ hơn 134 tỷ đồng, trong đó vốn tỉnh giao 54 tỷ đồng.",
        """public_investment amount actual >134tỷ -
        public_investment amount actual 54tỷ -""",
        id="capital that was given out",
    ),
    pytest.param(
        "Thu nội địa đạt 52% dự toán tỉnh giao là 1.250 tỷ đồng, tăng 8% so với cùng kỳ.",
        """revenue execution actual 52% - | dự toán tỉnh giao
        revenue amount target 1250tỷ -
        revenue change actual 8% - | cùng kỳ""",
        id="behind the plan's sum the text goes on about what came in",
    ),
    pytest.param(
        "6 tháng đầu năm 2022, thu ngân sách đạt 96,5/210 tỷ đồng; tháng 6, giải ngân 3/5 tỷ đồng.",
        """revenue amount actual 96.5tỷ 2022/1-6
        revenue amount target 210tỷ 2022
        public_investment amount actual 3tỷ 2022/6
        public_investment amount target 5tỷ 2022/6""",
        id="the plan behind the slash is the year's",
    ),
    pytest.param(
        "Toàn ngành phấn đấu đưa tỷ lệ nợ thuế về dưới mức 5%.",
        "other share target <5% -",
        id="below a level",
    ),
]


MONEY += [
    pytest.param(
        "HĐND thống nhất tổng thu, chi ngân sách năm 2023 là 162 tỷ đồng.",
        "revenue amount target 162tỷ 2023",
        id="one sum of what comes in and goes out",
    ),
    pytest.param(
        "Dự toán năm 2023 được lập sát với thực tế, chi cho giáo dục 80 tỷ đồng.",
        "expenditure amount target 80tỷ 2023",
        id="what a plan is made by tells no result",
    ),
    pytest.param(
        "UBND huyện giao tăng thêm thu ngân sách đối với xã Tân Hòa là 75 triệu đồng.",
        "revenue amount target 0.075tỷ -",
        id="more is assigned",
    ),
    pytest.param(
        "Thu ngân sách đạt 105 tỷ đồng. Chủ tịch UBND huyện yêu cầu xã tập trung thu đủ 95 tỷ đồng còn lại.",
        """revenue amount actual 105tỷ -
        revenue amount target 95tỷ -""",
        id="what is still to come in",
    ),
    pytest.param(
        "HĐND đồng ý điều chỉnh giảm 35 tỷ đồng kế hoạch vốn của 8 dự án, bổ sung 35 tỷ đồng cho 6 dự án.",
        """public_investment change actual -35tỷ -
        indicator level actual 8dự_án -
        public_investment amount target 35tỷ -
        indicator level target 6dự_án -""",
        id="capital that is moved between projects, and no basis but the money itself",
    ),
]


@pytest.mark.parametrize(("body", "block"), MONEY)
def test_money(facts: Read, body: str, block: str) -> None:
    check(facts, body, block, published="20/10/2022")


def test_classes_of_units_are_no_rates(facts: Read) -> None:
    body = (
        "Trong 25 chủ đầu tư, có 12 chủ đầu tư giải ngân hơn 35% kế hoạch, 6 chủ đầu tư giải ngân từ 18% đến dưới 35% "
        "kế hoạch và 7 chủ đầu tư giải ngân dưới mức bình quân 18%."
    )
    assert [one for one in rows(facts(body)) if "%" in one] == []


WHOSE = [
    ("UBND huyện Lâm Bình giao xã Tân Hòa thu ngân sách 160 triệu đồng.", ["xã Tân Hòa"]),
    (
        "Bộ Tài chính giao Cục Hải quan tỉnh Phú Lâm thu 520 tỷ đồng; UBND tỉnh giao phấn đấu 580 tỷ đồng.",
        ["Cục Hải quan tỉnh Phú Lâm"] * 2,
    ),
    ("UBND huyện Lâm Bình chi ngân sách 160 triệu đồng.", ["UBND huyện Lâm Bình"]),
    (
        "Chi cục Hải quan cửa khẩu cảng Vân Phong khu vực 2 thu ngân sách 160 tỷ đồng.",
        ["Chi cục Hải quan cửa khẩu cảng Vân Phong khu vực 2"],
    ),
    ("Đội Thuế liên huyện số 3 thu ngân sách 16 tỷ đồng.", ["Đội Thuế liên huyện số 3"]),
    ("Thuế cơ sở 5 tỉnh Phú Lâm thu ngân sách 16 tỷ đồng.", ["Thuế cơ sở 5 tỉnh Phú Lâm"]),
    (
        "Thu ngân sách tỉnh Phú Lâm đạt 160 tỷ đồng. Thu từ Nhà máy Thủy điện Sông Lô 16 tỷ đồng.",
        ["tỉnh Phú Lâm"] * 2,
    ),
    ("Nhà máy Thủy điện Sông Lô nộp ngân sách 16 tỷ đồng.", ["Nhà máy Thủy điện Sông Lô"]),
]


@pytest.mark.parametrize(("body", "subjects"), WHOSE)
def test_whose(facts: Read, body: str, subjects: list[str]) -> None:
    assert [one.subject for one in facts(body).budgets] == subjects
