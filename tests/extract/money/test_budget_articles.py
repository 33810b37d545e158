"""Whole rows of short articles that bear no date: the year comes from what they compare with."""

import pytest

from tests.extract.observed import Read, check, row

ARTICLES = [
    pytest.param(
        """Bộ Tài chính cho biết, tổng thu cân đối ngân sách nhà nước tháng 7 ước đạt 92,5 nghìn tỷ đồng; luỹ kế thu 7
        tháng đầu năm ước đạt 656 nghìn tỷ đồng, bằng 54,1% dự toán năm, tăng 14,3% so với cùng kỳ năm 2016. Trong đó,
        thu nội địa 7 tháng ước đạt 527 nghìn tỷ đồng. Có 3/12 khoản thu đạt tiến độ dự toán. Thu từ dầu thô ước đạt
        26,2 nghìn tỷ đồng, bằng 68,5% dự toán.""",
        """revenue amount estimate 92500tỷ 2017/7
        revenue amount estimate 656000tỷ 2017/1-7
        revenue execution estimate 54.1% 2017/1-7 | dự toán năm
        revenue change estimate 14.3% 2017/1-7 | cùng kỳ năm 2016
        revenue amount estimate 527000tỷ 2017/1-7
        indicator level actual 3khoản -
        revenue amount estimate 26200tỷ 2017/1-7
        revenue execution estimate 68.5% 2017/1-7 | dự toán""",
        id="one flow after another goes on about the same months",
    ),
    pytest.param(
        """Tính từ đầu năm đến hết ngày 30/6, thu ngân sách của ngành Hải quan đạt 145.000 tỷ đồng, bằng 50,9% dự toán
        (285.000 tỷ đồng), tăng 12,6% so với cùng kỳ năm 2016. Cục Hải quan Đông Hải thu 24.800 tỷ đồng, đạt 49% chỉ
        tiêu được giao.""",
        """revenue amount actual 145000tỷ 2017/1-6
        revenue execution actual 50.9% 2017/1-6 | dự toán
        revenue amount target 285000tỷ 2017
        revenue change actual 12.6% 2017/1-6 | cùng kỳ năm 2016
        revenue amount actual 24800tỷ 2017/1-6
        revenue execution actual 49% 2017/1-6 | chỉ tiêu được giao""",
        id="the plan's own sum in brackets",
    ),
    pytest.param(
        """Ước giải ngân vốn đầu tư công 6 tháng đầu năm 2017 đạt 97.000 tỷ đồng, bằng 27,1% dự toán Quốc hội quyết định
        và 31,5% kế hoạch Thủ tướng giao. Cùng kỳ năm 2016 đạt 33,6%. Vốn trái phiếu Chính phủ mới giải ngân được 2.300
        tỷ đồng, bằng 4,6% kế hoạch. Thủ tướng yêu cầu giải ngân 100% kế hoạch vốn năm 2017.""",
        """public_investment amount estimate 97000tỷ 2017/1-6
        public_investment execution estimate 27.1% 2017/1-6 | dự toán Quốc hội quyết định
        public_investment execution estimate 31.5% 2017/1-6 | kế hoạch Thủ tướng giao
        public_investment execution actual 33.6% 2016/1-6 | kế hoạch Thủ tướng giao
        public_investment amount actual 2300tỷ 2017/1-6
        public_investment execution actual 4.6% 2017/1-6 | kế hoạch
        public_investment execution target 100% 2017 | kế hoạch vốn năm 2017""",
        id="the same period a year earlier in a sentence of its own",
    ),
    pytest.param(
        """HĐND huyện thông qua dự toán năm 2017 với tổng thu ngân sách 450 tỷ đồng; tổng chi 430 tỷ đồng, trong đó chi
        đầu tư 120 tỷ đồng, chi thường xuyên 302 tỷ đồng.""",
        """revenue amount target 450tỷ 2017
        expenditure amount target 430tỷ 2017
        expenditure amount target 120tỷ 2017
        expenditure amount target 302tỷ 2017""",
        id="what is adopted is a plan over semicolons",
    ),
    pytest.param(
        """Kết luận thanh tra nêu, năm 2015, UBND tỉnh giao dự toán thu các khoản phí là 300 tỷ đồng. Tuy nhiên, thực tế
        thu đạt 566 tỷ đồng. Tỉnh chi sai nguồn ngân sách 62 tỷ đồng.""",
        """revenue amount target 300tỷ 2015
        revenue amount actual 566tỷ 2015
        expenditure amount actual 62tỷ 2015""",
        id="an audit looks back at plans",
    ),
    pytest.param(
        """UBND thành phố Đà Giang vừa phê duyệt dự án nâng cấp đường Trần Phú với tổng mức đầu tư 312 tỷ đồng từ nguồn
        ngân sách thành phố. Trong đó, chi phí xây dựng 210 tỷ đồng. Chi phí xây nhà máy của doanh nghiệp là 90 tỷ
        đồng.""",
        """public_investment amount actual 312tỷ -
        public_investment amount actual 210tỷ -
        indicator level actual 90tỷ -""",
        id="parts of what the budget pays",
    ),
    pytest.param(
        """Đến hết năm 2016, nợ công ước khoảng 64,73% GDP, nợ Chính phủ 53,6% GDP. Vốn đầu tư công ước đạt 80% kế
        hoạch.""",
        """other share estimate ~64.73% ..2016-12-31 | GDP
        other share estimate 53.6% ..2016-12-31 | GDP
        public_investment execution estimate 80% ..2016-12-31 | kế hoạch""",
        id="công ước is a convention, nợ công ước an estimate",
    ),
    pytest.param(
        """UBND thành phố đề nghị điều chỉnh tổng mức đầu tư từ nguồn ngân sách của tuyến đường từ 2.150 tỷ đồng lên
        3.480 tỷ đồng.""",
        """expenditure amount actual 2150tỷ -
        expenditure amount target 3480tỷ -""",
        id="from the present level to the planned one",
    ),
    pytest.param(
        "Hợp tác xã trồng 4 ha cam, mang về nguồn thu khoảng 600 triệu đồng.",
        """indicator level actual 4ha -
        indicator level actual ~0.6tỷ -""",
        id="the income of a farm is no public money",
    ),
]


@pytest.mark.parametrize(("body", "block"), ARTICLES)
def test_articles_without_a_date(facts: Read, body: str, block: str) -> None:
    check(facts, body, block, published=None)


def test_what_is_counted_inside_a_clause_is_an_aside(facts: Read) -> None:
    body = (
        "Vốn ODA mà hai công trình cần từ ngân sách trung ương giai đoạn 2021-2025 là 3.700 tỷ đồng, trong đó "
        "cầu Rạch Mới là 2.500 tỷ đồng; dự án thoát nước là 1.200 tỷ đồng."
    )
    assert [row(one) for one in facts(body, published=None).budgets] == [
        f"public_investment amount target {sum_}tỷ 2021-2025" for sum_ in (3700, 2500, 1200)
    ]


@pytest.mark.parametrize(
    ("body", "block"),
    [
        (
            """Tổng kinh phí thực hiện đề án là 120 tỷ đồng, trong đó ngân sách trung ương 70 tỷ đồng, ngân sách tỉnh 30
            tỷ đồng, vốn xã hội hóa 20 tỷ đồng.""",
            """expenditure amount actual 120tỷ -
            expenditure amount actual 70tỷ -
            expenditure amount actual 30tỷ -
            indicator level actual 20tỷ -""",
        ),
        ("Tổng kinh phí xây dựng nhà máy là 120 tỷ đồng.", "indicator level actual 120tỷ -"),
        ("Thành phố dành 500 tỷ đồng ngân sách để chống ngập.", "expenditure amount actual 500tỷ -"),
        ("Doanh nghiệp dành 500 tỷ đồng để mở rộng xưởng.", "indicator level actual 500tỷ -"),
        ("Kiểm toán kiến nghị thu hồi về ngân sách 12,5 tỷ đồng.", "revenue amount actual 12.5tỷ -"),
        ("Công an thu hồi cho bị hại 12,5 tỷ đồng.", "indicator level actual 12.5tỷ -"),
        ("Tổng vốn đầu tư công trung hạn của quận là 3.400 tỷ đồng.", "public_investment amount actual 3400tỷ -"),
        ("Tổng vốn đầu tư của dự án sân gôn là 3.400 tỷ đồng.", "indicator level actual 3400tỷ -"),
        ("Khoán xe công giúp tiết kiệm cho ngân sách 3.400 tỷ đồng.", "other amount actual 3400tỷ -"),
        ("Thành phố đóng góp khoảng 28% ngân sách cả nước.", "revenue share actual ~28% - | ngân sách cả nước"),
        ("Cục Thuế truy thu 120 tỷ đồng.", "revenue amount actual 120tỷ -"),
        (
            "Thành phố cần 29.000 tỷ đồng vốn ODA. Tuy nhiên, Bộ Tài chính chỉ bố trí cho thành phố 11.500 tỷ đồng.",
            """public_investment amount target 29000tỷ -
            public_investment amount actual 11500tỷ -""",
        ),
    ],
)
def test_what_is_public_money(facts: Read, body: str, block: str) -> None:
    check(facts, body, block, published=None)


@pytest.mark.parametrize(
    ("body", "block"),
    [
        pytest.param(
            "Tuyến bờ kè không cần sửa gồm 22 đoạn. Tỉnh cần sửa 8 đoạn.",
            """indicator level actual 22đoạn -
            indicator level target 8đoạn -""",
            id="no need is no plan",
        ),
        pytest.param(
            "Dự kiến đến năm 2027 huyện giảm 69 biên chế so với hiện nay; đến năm 2030 giảm 413 biên chế.",
            """indicator change target -69biên_chế ..2027-12-31
            indicator change target -413biên_chế ..2030-12-31""",
            id="a plan in stages",
        ),
        pytest.param(
            "Tổng thu ngân sách đạt 91 tỷ đồng, vượt dự toán huyện giao 8 tỷ đồng.",
            """revenue amount actual 91tỷ -
            revenue change actual 8tỷ - | dự toán huyện giao""",
            id="what is more than the plan happened",
        ),
        pytest.param(
            "Huyện mới giao được 12 tỷ đồng vốn kế hoạch năm 2019, chiếm 8,6%.",
            """public_investment amount actual 12tỷ 2019
            public_investment share actual 8.6% 2019""",
            id="a part of a plan that was handed out",
        ),
    ],
)
def test_the_reach_of_a_plan(facts: Read, body: str, block: str) -> None:
    check(facts, body, block, published=None)
