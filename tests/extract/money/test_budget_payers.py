"""Whole rows of sums by who pays, who may stand before, behind, or a sentence on; and of reports of revenue."""

import pytest

from tests.extract.observed import Read, check

PAYERS = [
    pytest.param(
        "Cầu Bến Thủy Hai có tổng mức đầu tư 242 tỷ đồng. Nguồn vốn thực hiện được trích từ ngân sách thành phố.",
        "public_investment amount actual 242tỷ -",
        id="the payer in a sentence of its own",
    ),
    pytest.param(
        "Tổng mức đầu tư trạm bơm là 86 tỷ đồng, sử dụng nguồn vốn ngân sách.",
        "public_investment amount actual 86tỷ -",
        id="the payer behind the comma",
    ),
    pytest.param(
        "Hồ chứa Gò Tây (tổng vốn đầu tư hơn 340 tỷ đồng) được xây bằng nguồn vốn trái phiếu Chính phủ.",
        "public_investment amount actual >340tỷ -",
        id="the payer behind the bracket",
    ),
    pytest.param(
        "Tổng mức đầu tư của dự án là 86 tỷ đồng, sử dụng vốn ngân sách và vốn vay ngân hàng.",
        "indicator level actual 86tỷ -",
        id="no budget alone pays",
    ),
    pytest.param(
        "Tổng mức đầu tư của dự án là 86 tỷ đồng. Nguồn vốn do nhà đầu tư tự bỏ ra.",
        "indicator level actual 86tỷ -",
        id="a company pays",
    ),
    pytest.param(
        "Dịp Tết, tỉnh trích 2,5 tỷ đồng từ Quỹ “Vì người nghèo” để tặng quà.",
        "indicator level actual 2.5tỷ -",
        id="a fund of gifts",
    ),
    pytest.param(
        "Quỹ Đền ơn đáp nghĩa của huyện đã chi hỗ trợ 12 gia đình với số tiền 600 triệu đồng.",
        """indicator level actual 12gia_đình -
        indicator level actual 0.6tỷ -""",
        id="a fund of gifts that a district keeps",
    ),
    pytest.param(
        "UBND huyện Nam Đàn đã hỗ trợ cho 12 xã với số tiền 12,4 tỷ đồng.",
        """indicator level actual 12xã -
        expenditure amount actual 12.4tỷ -""",
        id="what a district gives, counted in between",
    ),
    pytest.param(
        "UBND huyện Nam Đàn đã vận động, hỗ trợ cho 12 hộ với số tiền 124 triệu đồng.",
        """indicator level actual 12hộ -
        indicator level actual 0.124tỷ -""",
        id="what a district collects for others",
    ),
    pytest.param(
        "UBND huyện Nam Đàn trích ngân sách 3 tỷ đồng chống dịch. Các đoàn thể vận động được 760 triệu đồng.",
        """expenditure amount actual 3tỷ -
        indicator level actual 0.76tỷ -""",
        id="nor what others collect beside its budget",
    ),
    pytest.param(
        "Bệnh viện Phụ sản tỉnh hỗ trợ 25 triệu đồng.",
        "indicator level actual 0.025tỷ -",
        id="the rank in a hospital's name gives nothing",
    ),
    pytest.param(
        "Tỉnh hỗ trợ 5 triệu đồng tiền thuê đất cho mỗi hợp tác xã.",
        "expenditure amount actual 0.005tỷ -",
        id="help with a rent is no revenue",
    ),
    pytest.param(
        "Đà Nẵng chi hơn 240 tỷ đồng nạo vét sông.",
        "expenditure amount actual >240tỷ -",
        id="a province without its rank spends",
    ),
    pytest.param(
        "Anh Vũ Văn Mạnh vay 50 triệu đồng từ vốn vay của ngân hàng.",
        "indicator level actual 0.05tỷ -",
        id="a loan to a household",
    ),
    pytest.param(
        "Đại biểu đề nghị gói tín dụng 100.000 tỷ đồng hỗ trợ vốn vay cho nông dân.",
        "indicator level target 100000tỷ -",
        id="bank credit",
    ),
    pytest.param(
        "Giá tính thuế tài nguyên của đá xây dựng là 55.000 đồng/m3.",
        "indicator level actual 0.000055tỷ -",
        id="a price by which a tax is reckoned",
    ),
    pytest.param(
        "Cầu số 1 có tổng mức đầu tư 42 tỷ đồng. Cầu dài 80 m. Cầu số 2 có tổng mức đầu tư 50 tỷ đồng. Nguồn vốn "
        "của các công trình đều trích từ ngân sách huyện.",
        """public_investment amount actual 42tỷ -
        indicator level actual 80m -
        public_investment amount actual 50tỷ -""",
        id="the payer of several works, told behind the last",
    ),
    pytest.param(
        "Huyện trích ngân sách 1,2 tỷ đồng mua bàn ghế; phụ huynh đóng góp 150 triệu đồng.",
        """expenditure amount actual 1.2tỷ -
        indicator level actual 0.15tỷ -""",
        id="what parents give beside the budget",
    ),
]


@pytest.mark.parametrize(("body", "block"), PAYERS)
def test_who_pays(facts: Read, body: str, block: str) -> None:
    check(facts, body, block, published=None)


REPORTS = [
    pytest.param(
        """Thu từ hoạt động xuất - nhập khẩu quý I/2025 đạt 251 tỷ đồng, tăng 20,3%; thuế xuất, nhập khẩu đạt 120 tỷ
        đồng; thu thuế thu nhập cá nhân tăng 7,4%; kim ngạch xuất, nhập khẩu đạt 900 triệu USD.""",
        """revenue amount actual 251tỷ 2025/1-3
        revenue change actual 20.3% 2025/1-3
        revenue amount actual 120tỷ 2025/1-3
        revenue change actual 7.4% 2025/1-3
        indicator level actual 900triệuUSD 2025/1-3""",
        id="trade and income in the names of taxes, and trade itself",
    ),
    pytest.param(
        """Trong 8 tháng đầu năm 2025, kinh tế tăng trưởng khá. Tổng thu ngân sách từ đầu năm đến thời điểm 15/8 đạt 814
        nghìn tỷ đồng. Chi thường xuyên đạt 573 nghìn tỷ đồng, bằng 60,9% dự toán.""",
        """revenue amount actual 814000tỷ 2025-01-01..2025-08-15
        expenditure amount actual 573000tỷ 2025-01-01..2025-08-15
        expenditure execution actual 60.9% 2025-01-01..2025-08-15 | dự toán""",
        id="a result states the frame more exactly",
    ),
    pytest.param(
        """Trong 8 tháng đầu năm 2025, thu ngân sách đạt 814 tỷ đồng. Riêng tháng 8 thu 90 tỷ đồng. Chi ngân sách đạt
        573 tỷ đồng.""",
        """revenue amount actual 814tỷ 2025/1-8
        revenue amount actual 90tỷ 2025/8
        expenditure amount actual 573tỷ 2025/1-8""",
        id="a part of the frame is left behind",
    ),
    pytest.param(
        """Trong 8 tháng năm 2025, thu ngân sách đạt 762 tỷ đồng. Cùng thời gian này, tỉnh chi hơn 68 tỷ đồng trả
        nợ.""",
        """revenue amount actual 762tỷ 2025/1-8
        expenditure amount actual >68tỷ 2025/1-8""",
        id="the same time",
    ),
    pytest.param(
        """Năm 2025, thu hải quan đạt 22.000 tỷ đồng, vượt chỉ tiêu pháp lệnh được giao của năm 2025 là hơn 0,8%, vượt
        chỉ tiêu dự toán (21.800 tỷ đồng).""",
        """revenue amount actual 22000tỷ 2025
        revenue change actual >0.8% 2025 | chỉ tiêu pháp lệnh được giao của năm 2025
        revenue amount target 21800tỷ 2025""",
        id="by how much a target was passed, and the target",
    ),
    pytest.param(
        """Đến 14 giờ 15 phút chiều ngày 30/12/2025, số thu của toàn ngành Thuế đạt 26.900 tỷ đồng. Có 7 huyện và 12 xã
        có tỷ lệ giải ngân vốn đầu tư công trên 45%.""",
        """revenue amount actual 26900tỷ ..2025-12-30
        indicator level actual 7huyện -
        indicator level actual 12xã -""",
        id="a total to the hour; a rate that bounds those counted",
    ),
    pytest.param(
        """Kết luận thanh tra thu, chi ngân sách năm 2024 (đoàn làm việc từ ngày 14/11/2025 đến ngày 16/12/2025)
        nêu nhiều sai phạm. Thực tế thu phí lên đến 566 tỷ đồng nộp ngân sách.""",
        "revenue amount actual 566tỷ 2024",
        id="when the inspectors were there is no frame",
    ),
]


@pytest.mark.parametrize(("body", "block"), REPORTS)
def test_reports(facts: Read, body: str, block: str) -> None:
    check(facts, body, block, published="20/12/2025")


TREASURY = [
    pytest.param(
        """Ước đến ngày 30/11/2025, vốn đầu tư giải ngân thuộc kế hoạch năm 2025 qua Kho bạc Nhà nước là 243.519 tỷ
        đồng, đạt 62,6% kế hoạch. Trong đó, vốn trái phiếu Chính phủ giải ngân 14.616 tỷ đồng. Vốn xây dựng cơ bản giải
        ngân 198.211 tỷ đồng.""",
        """public_investment amount estimate 243519tỷ ..2025-11-30
        public_investment execution estimate 62.6% ..2025-11-30 | kế hoạch
        public_investment amount actual 14616tỷ ..2025-11-30
        public_investment amount actual 198211tỷ ..2025-11-30""",
        id="the plan's year says which plan, not which time",
    ),
    pytest.param(
        "Kế hoạch vốn đầu tư công năm 2025 là 100 tỷ đồng.",
        "public_investment amount target 100tỷ 2025",
        id="the plan itself is of its year",
    ),
    pytest.param(
        "Dự kiến lũy kế giải ngân vốn đầu tư công đến 30/11/2025 thuộc kế hoạch năm 2025 là 317 tỷ đồng.",
        "public_investment amount estimate 317tỷ ..2025-11-30",
        id="expected of a time that is over",
    ),
    pytest.param(
        "Dự toán chi thường xuyên năm 2025 đã trừ dự toán từ năm trước chuyển sang là 976 tỷ đồng.",
        "expenditure amount target 976tỷ 2025",
        id="what is carried over from another year",
    ),
    pytest.param(
        "Tỉnh chưa giao kế hoạch vốn nên chưa giải ngân. Nguồn vốn khác giải ngân 24 tỷ đồng, đạt 5% kế hoạch.",
        """public_investment amount actual 24tỷ -
        public_investment execution actual 5% - | kế hoạch""",
        id="no plan was given out",
    ),
    pytest.param(
        "Năm 2024, hoàn thuế giá trị gia tăng cao hơn dự kiến đưa ra từ đầu năm là 315 tỷ đồng.",
        "other change actual 315tỷ 2024 | dự kiến đưa ra từ đầu năm",
        id="by how much a plan was passed has happened",
    ),
    pytest.param(
        "Trung ương bố trí 12 tỷ đồng vốn ODA, đáp ứng 39% tổng nhu cầu vốn ODA.",
        """public_investment amount actual 12tỷ -
        public_investment execution actual 39% - | tổng nhu cầu vốn ODA""",
        id="what is met of a need",
    ),
    pytest.param(
        "Thành phố đề xuất nâng tỷ lệ ngân sách được giữ lại từ 18% lên 23% giai đoạn 2026-2030.",
        """revenue share actual 18% -
        revenue share target 23% 2026-2030""",
        id="the part of the revenue that a city keeps, now and then",
    ),
    pytest.param(
        "Huyện chi từ nguồn thu Quỹ phòng chống bão lụt sai mục đích gần 90 triệu đồng.",
        "expenditure amount actual ~0.09tỷ -",
        id="what is spent out of a fund",
    ),
]


@pytest.mark.parametrize(("body", "block"), TREASURY)
def test_treasury(facts: Read, body: str, block: str) -> None:
    check(facts, body, block, published="20/12/2025")


PLANS = [
    pytest.param(
        "Năm 2023 Bộ giải ngân đạt 84,6% (33.302/39.383 tỷ đồng), 2024 đạt 82,7% (36,5/44,1 tỷ đồng) vốn đầu tư công.",
        """public_investment execution actual 84.6% 2023
        public_investment amount actual 33302tỷ 2023
        public_investment amount target 39383tỷ 2023
        public_investment execution actual 82.7% 2024
        public_investment amount actual 36.5tỷ 2024
        public_investment amount target 44.1tỷ 2024""",
        id="money out of money; a year without its word",
    ),
    pytest.param(
        """Tình hình thực hiện vốn đầu tư công năm 2024 của tỉnh là: Kế hoạch năm 2024 là 7.314 tỷ đồng, giải ngân 5.375
        tỷ đồng.""",
        """public_investment amount target 7314tỷ 2024
        public_investment amount actual 5375tỷ 2024""",
        id="a plan and what came of it",
    ),
    pytest.param(
        "6 tháng năm 2025, giải ngân vốn đầu tư công ước đạt 22 tỷ đồng (dự kiến cả năm giải ngân 63 tỷ đồng).",
        """public_investment amount estimate 22tỷ 2025/1-6
        public_investment amount target 63tỷ 2025""",
        id="an aside about the rest of the year",
    ),
    pytest.param(
        "Năm 2024, Bộ giải ngân vốn đầu tư công ước 60 tỷ đồng, đạt hơn 94% kế hoạch. Vốn ODA đạt 96,4% kế hoạch.",
        """public_investment amount estimate 60tỷ 2024
        public_investment execution estimate >94% 2024 | kế hoạch
        public_investment execution actual 96.4% 2024 | kế hoạch""",
        id="more than 94 is not 96.4 rounded",
    ),
    pytest.param(
        "Kế hoạch vốn trái phiếu Chính phủ năm 2025 được giao cho Bộ là gần 6.300 tỷ đồng.",
        "public_investment amount target ~6300tỷ 2025",
        id="a plan for money from bonds",
    ),
]


@pytest.mark.parametrize(("body", "block"), PLANS)
def test_plans_and_results(facts: Read, body: str, block: str) -> None:
    check(facts, body, block, published="20/12/2025")


def test_a_line_that_announces_a_list_tells_what_it_is_about(facts: Read) -> None:
    body = "Tin kinh tế\n20/12/2025\nTình hình giải ngân vốn đầu tư công năm 2024 là:\nKế hoạch năm là 7.314 tỷ đồng."
    assert [f"{one.flow} {one.value:f}" for one in facts(body).budgets] == ["public_investment 7314000000000"]
