"""What a number of public money is called, whose it is and of what: by its own words, or by the money named before."""

import pytest

from tests.extract.observed import Read

ITEMS = [
    pytest.param(
        "Còn vốn trái phiếu Chính phủ, sau ba quý, tỉnh mới giao được 64,5 tỷ đồng.",
        ["vốn trái phiếu Chính phủ giao"],
        id="what is done, with the money named before the comma",
    ),
    pytest.param(
        "Năm 2024, thu ngân sách huyện đạt 90 tỷ đồng (bằng 101% dự toán tỉnh giao, 98% dự toán huyện giao).",
        ["thu ngân sách huyện"] * 3,
        id="no plan is an item of its own behind the sum",
    ),
    pytest.param(
        "Tổng số tiền phải nộp cho ngân sách là 87 tỷ đồng nhưng hiện còn thiếu 36 tỷ đồng.",
        ["tổng số tiền phải nộp cho ngân sách", "tổng số tiền phải nộp cho ngân sách thiếu"],
        id="what is lacking of it",
    ),
    pytest.param(
        "Thu nội địa đạt 90 tỷ đồng. Chi thường xuyên đạt 70 tỷ đồng.",
        ["thu nội địa", "chi thường xuyên"],
        id="nothing is carried where the number has its own words",
    ),
    pytest.param(
        "Thu ngân sách huyện đạt 90 tỷ đồng; thu phí, lệ phí đạt 45% dự toán; thu cấp đất, thuê đất: 5 tỷ đồng; "
        "chi giáo dục, đào tạo và dạy nghề 34 tỷ đồng.",
        [
            "thu ngân sách huyện",
            "thu phí, lệ phí",
            "thu cấp đất, thuê đất",
            "chi giáo dục, đào tạo và dạy nghề",
        ],
        id="an item over its commas",
    ),
    pytest.param(
        "Thu ngân sách huyện đạt 90 tỷ đồng, toàn huyện chi 80 tỷ đồng.",
        ["thu ngân sách huyện", "chi ngân sách"],
        id="no item over the comma between two clauses",
    ),
    pytest.param(
        "Thu ngân sách thị xã đạt 90 tỷ đồng, trong đó thu mới đạt 60 tỷ đồng, bằng 55% dự toán.",
        ["thu ngân sách thị xã", "thu mới", "thu mới"],
        id="what came in without what was left over",
    ),
    pytest.param(
        "Thu từ khu vực doanh nghiệp có vốn đầu tư nước ngoài đạt 21% dự toán.",
        ["thu từ khu vực doanh nghiệp có vốn đầu tư nước ngoài"],
        id="who pays is described by its capital",
    ),
    pytest.param(
        "Vốn đầu tư công đã giải ngân đạt 21% kế hoạch.", ["vốn đầu tư công đã giải ngân"], id="the capital itself"
    ),
    pytest.param(
        "Quý I, huyện thu ngân sách được 63 tỷ đồng; trừ tiền sử dụng đất, đơn vị thu được 46 tỷ đồng, đạt 31%.",
        ["thu ngân sách", "thu ngân sách trừ tiền sử dụng đất", "thu ngân sách trừ tiền sử dụng đất"],
        id="what a sum leaves out",
    ),
    pytest.param(
        "Nếu không tính tiền sử dụng đất thì thu nội địa đạt 40 tỷ đồng.",
        ["thu nội địa không tính tiền sử dụng đất"],
        id="what a sum that follows leaves out",
    ),
    pytest.param(
        "Thu nội địa đạt 40 tỷ đồng, không kể tiền sử dụng đất 7 tỷ đồng.",
        ["thu nội địa", "tiền sử dụng đất"],
        id="the sum that is left out",
    ),
    pytest.param(
        "Một số khoản thu lớn như thuế thu nhập cá nhân đạt 25%, khu vực doanh nghiệp nhà nước đạt 20%.",
        ["thuế thu nhập cá nhân", "thu từ khu vực doanh nghiệp nhà nước"],
        id="examples, and who pays",
    ),
    pytest.param(
        "Tổng thu cân đối ngân sách đạt 34 tỷ đồng (chiếm 20% tổng thu thuế trên địa bàn), đạt 41% dự toán.",
        ["tổng thu cân đối ngân sách"] * 3,
        id="behind a bracket the sentence goes on about the sum",
    ),
    pytest.param(
        "Tổng thu ngân sách huyện đạt 34 tỷ đồng. Ước thu cả năm 2024 đạt 40 tỷ đồng, bằng 103% dự toán.",
        ["tổng thu ngân sách huyện"] * 3,
        id="what is expected to come in is called as before",
    ),
    pytest.param(
        "Thu ngân sách: xã Tân An thu 4 tỷ đồng (đạt 90% dự toán); xã Phú An thu 5 tỷ đồng (đạt 80% dự toán).",
        ["thu ngân sách"] * 4,
        id="the plan in a bracket is no money that is carried on",
    ),
    pytest.param(
        "Thu nội địa đạt 40 tỷ đồng, tăng 6% so với dự toán năm 2023 và thu dầu thô 8 tỷ đồng.",
        ["thu nội địa", "thu nội địa", "thu dầu thô"],
        id="an item joined to the last",
    ),
    pytest.param(
        "Khối văn phòng Cục Thuế thu được 66 tỷ đồng, đạt 22% dự toán; khối các chi cục thuế thu được 15 tỷ đồng.",
        ["thu ngân sách"] * 3,
        id="who collects is no item",
    ),
    pytest.param(
        "Về chi ngân sách, toàn huyện chi khoảng 83 tỷ đồng.",
        ["chi ngân sách"],
        id="a bare verb says what was announced",
    ),
    pytest.param(
        "Tổng kế hoạch đầu tư công năm 2024 được UBND tỉnh giao là 58 tỷ đồng. Trong đó, ngân sách trung ương 14 tỷ"
        " đồng, ngân sách tỉnh 44 tỷ đồng. Đến nay, đã phân bổ 50 tỷ đồng, đạt 86%.",
        [
            "tổng kế hoạch đầu tư công",
            "ngân sách trung ương",
            "ngân sách tỉnh",
            "tổng kế hoạch đầu tư công",
            "tổng kế hoạch đầu tư công",
        ],
        id="behind its parts the text goes on about the whole",
    ),
    pytest.param(
        "Thu từ thuế bảo vệ môi trường được 31 tỷ đồng. Tuy nhiên, con số này giảm 14% so với cùng kỳ.",
        ["thu từ thuế bảo vệ môi trường", "thu từ thuế bảo vệ môi trường"],
        id="what points back names nothing new",
    ),
    pytest.param(
        "Tổng chi 43 tỷ đồng, trong đó ngân sách tỉnh 34 tỷ đồng. Bên cạnh đó, ngân sách cấp huyện 9 tỷ đồng.",
        ["tổng chi", "ngân sách tỉnh", "ngân sách cấp huyện"],
        id="what joins a sentence is no part of it",
    ),
    pytest.param(
        "Nguồn vốn nước ngoài mới giải ngân được 18 tỷ đồng. Tổng thu ngân sách theo dự toán đạt 8 tỷ đồng.",
        ["nguồn vốn nước ngoài", "tổng thu ngân sách"],
        id="how it was spent and by what plan it came is no part of it",
    ),
    pytest.param(
        "Thuế thu nhập cá nhân đạt 25%, khu vực công thương nghiệp - ngoài quốc doanh đạt 26% dự toán.",
        ["thuế thu nhập cá nhân", "thu từ ngoài quốc doanh"],
        id="a sector by its last words",
    ),
]


@pytest.mark.parametrize(("body", "items"), ITEMS)
def test_items(facts: Read, body: str, items: list[str]) -> None:
    assert [one.item for one in facts(body, published="05/01/2025").budgets] == items


FLOWS = [
    pytest.param(
        "Tổng thu ngân sách: 26 tỷ đồng.\n\nTrong đó:\n\nNgân sách trung ương hưởng: 2 tỷ đồng.",
        ["revenue amount", "revenue amount"],
        id="the share that a purse keeps of what came in",
    ),
    pytest.param(
        "Đầu tư công là 52 tỷ đồng. Trong đó, nguồn vốn thuộc ngân sách nhà nước cấp tỉnh là 37 tỷ đồng.",
        ["public_investment amount"] * 2,
        id="capital of a budget",
    ),
    pytest.param(
        "Tổng thu ngân sách đạt 36 tỷ đồng (thu xuất, nhập khẩu ước đạt 9 tỷ đồng).",
        ["revenue amount"] * 2,
        id="what customs collect",
    ),
    pytest.param("Thu ngân sách vượt mốc 83% kế hoạch.", ["revenue execution"], id="a mark that was passed"),
    pytest.param("Qua 7 tháng chỉ giải ngân hơn 61 tỷ đồng.", ["public_investment amount"], id="months are no class"),
    pytest.param("Có 5 huyện giải ngân hơn 61%.", [], id="a class"),
    pytest.param(
        "Thu thuế đạt 12 tỷ đồng, đạt 60% dự toán; thu phí đạt 3 tỷ đồng, đạt 60% dự toán.",
        ["revenue amount", "revenue execution"] * 2,
        id="equal rates of two sums",
    ),
    pytest.param(
        "Thu ngân sách đạt 90 tỷ đồng.\n\n2. Chi bổ sung cho ngân sách các xã, phường: 36 tỷ đồng.",
        ["revenue amount", "expenditure amount"],
        id="what is spent on other budgets",
    ),
    pytest.param(
        "Thu nội địa đạt 55 tỷ đồng, đạt 117%, vượt 8 tỷ đồng.",
        ["revenue amount", "revenue execution", "revenue change"],
        id="by how much a plan was passed",
    ),
    pytest.param("Thu nội địa vượt 55 tỷ đồng.", ["revenue amount"], id="more than so much"),
    pytest.param(
        "Thu nội địa tháng 9 ước đạt 73 tỷ đồng, bằng 62,9% mức thu bình quân 8 tháng.",
        ["revenue amount", "revenue change"],
        id="against the mean of other months",
    ),
    pytest.param(
        "Ngành thuế họp bàn. Ước thu tháng 12 đạt 28 tỷ đồng.", ["revenue amount"], id="what is expected to come in"
    ),
    pytest.param("Ngành thuế họp bàn. Ước thu hoạch vụ này đạt 28 tỷ đồng.", [], id="what is harvested"),
    pytest.param(
        "Kế hoạch đầu tư công là 58 tỷ đồng. Trong đó, ngân sách trung ương 14 tỷ đồng, ngân sách tỉnh 44 tỷ đồng.",
        ["public_investment amount"] * 3,
        id="the purses that a plan is divided by",
    ),
    pytest.param(
        "Kế hoạch đầu tư công năm 2024 là 58 tỷ đồng. Ngân sách tỉnh chi 44 tỷ đồng cho giáo dục.",
        ["public_investment amount", "expenditure amount"],
        id="a purse that pays something else",
    ),
    pytest.param(
        "Thu ngân sách đạt 90 tỷ đồng; chi giáo dục, đào tạo 34 tỷ đồng.",
        ["revenue amount", "expenditure amount"],
        id="an item that opens its clause says which way it flows",
    ),
    pytest.param(
        "Thủ tướng Chính phủ quyết định hỗ trợ 15 tỷ đồng từ nguồn dự phòng ngân sách trung ương.",
        ["expenditure amount"],
        id="what is given out of a reserve is spent",
    ),
    pytest.param("Dự phòng ngân sách còn 15 tỷ đồng.", ["other amount"], id="the reserve itself"),
    pytest.param(
        "Huyện sử dụng 10 tỷ đồng từ nguồn tăng thu để chi thường xuyên.",
        ["expenditure amount"],
        id="what is spent out of more revenue",
    ),
    pytest.param("Tăng thu ngân sách đạt 10 tỷ đồng.", ["revenue amount"], id="more revenue itself"),
    pytest.param(
        "Nợ công giảm từ 63,7% GDP xuống còn 55%; dư nợ công là 90 tỷ đồng, bằng 42,6% so với GDP.",
        ["other share", "other share", "other amount", "other share"],
        id="GDP measures the debt and is no topic",
    ),
    pytest.param("GDP đạt 90 tỷ đồng.", [], id="GDP itself"),
    pytest.param(
        "Ngân sách tỉnh huy động để làm đường và trường học 420 tỷ đồng (gồm vay vốn nhàn rỗi 60 tỷ đồng).",
        ["other amount", "other amount"],
        id="what a budget borrows, whatever for",
    ),
    pytest.param("Công ty An Bình vay 420 tỷ đồng.", [], id="what a company borrows"),
    pytest.param(
        "UBND tỉnh điều hành chi bổ sung ngoài dự toán cho đầu tư xây dựng cơ bản với số tiền 960 tỷ đồng.",
        ["expenditure amount"],
        id="what a budget spends on construction",
    ),
    pytest.param(
        "Nợ tiền cấp quyền khai thác khoáng sản là 86 tỷ đồng.", ["other amount"], id="arrears of a fee are a debt"
    ),
    pytest.param(
        "Tỷ lệ tăng thu ngân sách bình quân hàng năm: 12%.", ["revenue change"], id="a rate by which revenue grows"
    ),
]


@pytest.mark.parametrize(("body", "measures"), FLOWS)
def test_flows_and_measures(facts: Read, body: str, measures: list[str]) -> None:
    assert [f"{one.flow} {one.measure}" for one in facts(body, published=None).budgets] == measures


BASES = [
    pytest.param(
        "Quyết toán thu ngân sách tăng 9,6% (117 tỷ đồng) so với dự toán.",
        ["dự toán", "dự toán"],
        id="a bracket between",
    ),
    pytest.param("So với GDP thực tế, nợ công bằng 61,8%.", ["GDP thực tế"], id="named before"),
    pytest.param(
        "Nếu so với kế hoạch Thủ tướng giao, tỷ lệ giải ngân vốn đầu tư công đạt 58%.",
        ["kế hoạch Thủ tướng giao"],
        id="a plan named before",
    ),
    pytest.param(
        "Các khoản thu ngân sách tăng cao so với cùng kỳ năm trước là: thu từ đất tăng 35%; lệ phí trước bạ tăng 12%.",
        ["cùng kỳ năm trước"] * 2,
        id="shared by a list",
    ),
    pytest.param(
        "So với cùng kỳ năm 2023, thu nội địa tăng 12%, thu xuất nhập khẩu giảm 4% và đạt 40% dự toán.",
        ["cùng kỳ năm 2023", "cùng kỳ năm 2023", "dự toán"],
        id="shared by a sentence, beside another",
    ),
    pytest.param(
        "Chi ngân sách tháng 10 tăng 30,9% so với cùng tháng năm trước; thu thuế tăng 2% (so với cùng kỳ năm 2020).",
        ["cùng tháng năm trước", "cùng kỳ năm 2020"],
        id="the same month, a base in brackets",
    ),
    pytest.param(
        "Thu ngân sách đạt 55% dự toán tỉnh giao và dự toán HĐND huyện giao, tăng 3%.",
        ["dự toán tỉnh giao và dự toán HĐND huyện giao", None],
        id="two plans of one size",
    ),
    pytest.param(
        "Giải ngân vốn đầu tư công đạt 60% kế hoạch, cao hơn cùng kỳ năm 2023 (58%).",
        ["kế hoạch", "kế hoạch"],
        id="the year before is of the same plan",
    ),
    pytest.param(
        "Vốn đầu tư công giải ngân đạt 64% so với số kế hoạch địa phương giao.",
        ["số kế hoạch địa phương giao"],
        id="the figure of a plan",
    ),
    pytest.param(
        "Giải ngân đầu tư công đạt 33% (cao hơn bình quân chung cả nước), so với kế hoạch Quốc hội giao.",
        ["kế hoạch Quốc hội giao"],
        id="behind a bracket and a comma",
    ),
    pytest.param(
        "Thu nội địa đạt 75,2% so với dự toán, thấp hơn các năm gần đây (năm 2015 đạt 76,2%; năm 2014 đạt 76,6%).",
        ["dự toán", "dự toán", "dự toán"],
        id="earlier years in a list are of the same plan",
    ),
    pytest.param("So với kế hoạch, tiến độ còn chậm; thu ngân sách đạt 58%.", [None], id="not behind another clause"),
    pytest.param("Thu ngân sách tăng 9,6%.", [None], id="not stated"),
]


@pytest.mark.parametrize(("body", "bases"), BASES)
def test_bases(facts: Read, body: str, bases: list[str | None]) -> None:
    assert [one.basis for one in facts(body, published=None).budgets] == bases


SUBJECTS = [
    pytest.param("Hội nghị đánh giá, thu ngân sách toàn tỉnh đạt 90 tỷ đồng.", "tỉnh", id="a bare rank stays bare"),
    pytest.param("Tổng thu ngân sách nhà nước đạt 90 tỷ đồng.", "cả nước", id="the state as a whole"),
    pytest.param(
        "Thu ngân sách nhà nước đạt 90 tỷ đồng, bằng 60% dự toán tỉnh giao, 58% dự toán HĐND huyện giao.",
        "huyện",
        id="the plan that another sets is not its own",
    ),
    pytest.param(
        "Thu ngân sách từ doanh nghiệp Nhà nước Trung ương của tỉnh Hà Lâm tăng 12%; thu từ doanh nghiệp FDI tăng 3%.",
        "tỉnh Hà Lâm",
        id="who pays is not whose revenue it is",
    ),
    pytest.param(
        "Tổng vốn đầu tư toàn xã hội tăng. Thu ngân sách trên địa bàn tỉnh đạt 90 tỷ đồng.", "tỉnh", id="no commune"
    ),
    pytest.param(
        "Theo số liệu tổng hợp từ Cục Thuế tỉnh, thu nội địa đạt 90 tỷ đồng, bằng 21% dự toán HĐND tỉnh giao.",
        "tỉnh",
        id="who puts the figures together",
    ),
    pytest.param(
        "Sở Lao động - Thương binh và Xã hội cho biết, ngân sách tỉnh đã chi 34 tỷ đồng. Sở Lao động - Thương binh và"
        " Xã hội cũng cho biết, ngân sách tỉnh đã hỗ trợ thêm 12 tỷ đồng.",
        "tỉnh",
        id="a department that only reports",
    ),
    pytest.param(
        "TP. HCM được giao thu ngân sách 386 tỷ đồng. Đến nay, thành phố đã thu ngân sách được 157 tỷ đồng.",
        "thành phố HCM",
        id="a rank for a name that holds its letters",
    ),
    pytest.param("Theo báo cáo của Cục Thuế tỉnh, thu nội địa được 431 tỷ đồng.", "tỉnh", id="an office by its rank"),
    pytest.param("Vốn đầu tư công của huyện giải ngân được 43 tỷ đồng.", "huyện", id="whose investment it is"),
    pytest.param(
        "Thủ tướng Chính phủ quyết định hỗ trợ 14 tỷ đồng từ nguồn dự phòng ngân sách trung ương cho tỉnh Hà Lâm.",
        "cả nước",
        id="the nation's purse pays",
    ),
    pytest.param(
        "Bắc Ninh: Thu ngân sách tăng. Thu nội địa đạt 90 tỷ đồng.", "Bắc Ninh", id="the only place that is named"
    ),
]


@pytest.mark.parametrize(("body", "subject"), SUBJECTS)
def test_whose(facts: Read, body: str, subject: str) -> None:
    assert {one.subject for one in facts(body, published=None).budgets} == {subject}


def test_what_a_share_of_reached_plans_says_is_done(facts: Read) -> None:
    body = "Có 13 khoản thu vượt dự toán HĐND tỉnh giao, các khoản thu này chiếm 92% tổng thu nội địa."
    assert [one.status for one in facts(body, published="05/01/2025").budgets] == ["actual"]


PARTS = [
    pytest.param(
        "Ngân sách cấp 25 tỷ đồng kinh phí sự nghiệp và 3 tỷ đồng vốn đầu tư phát triển.",
        ["expenditure 25", "public_investment 3"],
        id="each sum with its money behind it",
    ),
    pytest.param(
        "Huyện huy động 1.300 tỷ đồng, trong đó 14% là vốn ngân sách nhà nước, 78% là vốn đóng góp của nhân dân.",
        ["public_investment 14"],
        id="only one part is public",
    ),
]


@pytest.mark.parametrize(("body", "parts"), PARTS)
def test_parts(facts: Read, body: str, parts: list[str]) -> None:
    found = facts(body, published="20/12/2025").budgets
    assert [f"{one.flow} {one.value / (10**9 if one.unit == 'VND' else 1):f}" for one in found] == parts


def test_results_in_a_time_named_at_the_end_of_the_sentence_before(facts: Read) -> None:
    body = """Tại kỳ họp, Chủ tịch HĐND quận phát biểu, nêu rõ các kết quả nổi bật trong 9 tháng năm 2025. Thu ngân sách
    đạt 77,6% dự toán."""
    (found,) = facts(" ".join(body.split()), published="20/12/2025").budgets
    assert (str(found.period_start), str(found.period_end)) == ("2025-01-01", "2025-09-30")


def test_what_a_project_costs_is_of_no_time(facts: Read) -> None:
    body = "Năm 2024, tỉnh chi ngân sách 90 tỷ đồng. Cầu mới có tổng mức đầu tư 50 tỷ đồng từ ngân sách tỉnh."
    spans = [(one.value / 10**9, one.period_start) for one in facts(body, published="20/12/2025").budgets]
    assert [(int(value), str(start)) for value, start in spans] == [(90, "2024-01-01"), (50, "None")]
