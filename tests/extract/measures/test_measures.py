"""What a number measures (amount, level, change, execution, share), what it is relative to, and its sign."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from pipelines.extract.model import Facts

Read = Callable[..., Facts]
REVENUE = "Thu ngân sách huyện Thạch Khê "


@pytest.mark.parametrize(
    ("body", "measure", "value", "basis"),
    [
        ("đạt 320 tỷ đồng.", "amount", "320000000000", None),
        ("ước đạt 1,2 nghìn tỷ đồng.", "amount", "1200000000000", None),
        ("đạt 47% dự toán.", "execution", "47", "dự toán"),
        ("đạt 47% dự toán tỉnh giao.", "execution", "47", "dự toán tỉnh giao"),
        ("bằng 103,5% kế hoạch năm.", "execution", "103.5", "kế hoạch năm"),
        ("đạt từ 95% kế hoạch năm trở lên.", "execution", "95", "kế hoạch năm"),  # "trở lên" is the comparator
        ("hoàn thành 98% chỉ tiêu.", "execution", "98", "chỉ tiêu"),
        ("tăng 12,4% so với cùng kỳ.", "change", "12.4", "cùng kỳ"),
        ("tăng 12,4% so với cùng kỳ năm trước.", "change", "12.4", "cùng kỳ năm trước"),
        ("tăng 12,4% so với năm 2019.", "change", "12.4", "năm 2019"),
        ("giảm 8% so với cùng kỳ.", "change", "-8", "cùng kỳ"),
        ("vượt 5% dự toán.", "change", "5", "dự toán"),
        ("vượt dự toán 15 tỷ đồng.", "change", "15000000000", "dự toán"),
        ("thấp hơn dự toán 15 tỷ đồng.", "change", "-15000000000", "dự toán"),
        ("tăng 15 tỷ đồng so với cùng kỳ.", "change", "15000000000", "cùng kỳ"),
        ("giảm 15 tỷ đồng so với năm 2019.", "change", "-15000000000", "năm 2019"),
        ("cao hơn năm 2019 là 15 tỷ đồng.", "change", "15000000000", "năm 2019"),
        ("thấp hơn cùng kỳ năm trước 15 tỷ đồng.", "change", "-15000000000", "cùng kỳ năm trước"),
        ("so với năm 2019 tăng 12,4%.", "change", "12.4", "năm 2019"),
        ("so với dự toán giảm 8%.", "change", "-8", "dự toán"),
        ("tăng 5 tỷ đồng về số tuyệt đối so với cùng kỳ.", "change", "5000000000", "cùng kỳ"),
        ("đóng góp 12% thu ngân sách cả nước.", "share", "12", "thu ngân sách cả nước"),
        ("đạt 55% KH tỉnh giao.", "execution", "55", "KH tỉnh giao"),
        ("hỗ trợ chương trình giảm nghèo bền vững 15 tỷ đồng.", "amount", "15000000000", None),
        ("chiếm 21% tổng thu ngân sách tỉnh.", "share", "21", "tổng thu ngân sách tỉnh"),
    ],
)
def test_of_public_money(facts: Read, body: str, measure: str, value: str, basis: str | None) -> None:
    (row,) = facts(REVENUE + body).budgets
    assert (row.measure.value, row.value, row.basis) == (measure, Decimal(value), basis)


def test_a_rate_and_a_sum_of_one_difference(facts: Read) -> None:
    found = facts(
        "Giải ngân vốn đầu tư công đạt 60,6% kế hoạch, cao hơn 2,4% về tỷ lệ và 155,6 tỷ đồng về số tuyệt đối so với "
        "cùng kỳ. Nợ công bằng 36% GDP, thấp hơn nhiều trần 60% GDP."
    ).budgets
    assert [(str(row.measure), row.value, row.basis) for row in found] == [
        ("execution", Decimal("60.6"), "kế hoạch"),
        ("change", Decimal("2.4"), None),
        ("change", Decimal(155600000000), "cùng kỳ"),
        ("share", Decimal(36), "GDP"),
        ("share", Decimal(60), "GDP"),
    ]


def test_a_figure_of_the_base_is_of_the_same_measure(facts: Read) -> None:
    found = facts(
        "Giải ngân vốn đầu tư công của tỉnh Lam Sơn đạt 41,5% kế hoạch, thấp hơn cùng kỳ năm 2019 (47,2%). "
        "GRDP tỉnh Lam Sơn tăng 6,8%, cao hơn bình quân chung cả nước (5,2%)."
    )
    assert [(row.item, str(row.measure), row.value) for row in found.budgets] == [
        ("giải ngân vốn đầu tư công của tỉnh Lam Sơn", "execution", Decimal("41.5")),
        ("giải ngân vốn đầu tư công của tỉnh Lam Sơn", "execution", Decimal("47.2")),
    ]
    assert [(row.subject, row.indicator, str(row.measure), row.value) for row in found.indicators] == [
        ("tỉnh Lam Sơn", "GRDP tỉnh Lam Sơn", "change", Decimal("6.8")),
        ("cả nước", "GRDP tỉnh Lam Sơn", "change", Decimal("5.2")),
    ]


@pytest.mark.parametrize(
    ("body", "rows"),
    [
        pytest.param(
            "Tăng trưởng kinh tế đạt 14,5% (KH 15%), thu nhập đạt 52 triệu đồng.",
            [
                ("tăng trưởng kinh tế", "change", "14.5", "actual"),
                ("tăng trưởng kinh tế", "change", "15", "target"),
                ("thu nhập", "level", "52000000", "actual"),
            ],
            id="of what it stands behind; what follows is a result again",
        ),
        pytest.param(
            "Huyện kết nạp 120 đảng viên (kế hoạch được giao là 100 đảng viên).",
            [("đảng viên kết nạp", "level", "120", "actual"), ("đảng viên kết nạp", "level", "100", "target")],
            id="counts",
        ),
        pytest.param(
            "Sản lượng đạt 24.560 tấn, chỉ tiêu đề ra 24.000 tấn.",
            [("sản lượng", "level", "24560", "actual"), ("sản lượng", "level", "24000", "target")],
            id="behind a comma",
        ),
        pytest.param(
            "Sản lượng đạt 24.560 tấn, kế hoạch trồng rừng 240 ha.",
            [("sản lượng", "level", "24560", "actual"), ("diện tích kế hoạch trồng rừng", "level", "240", "target")],
            id="a plan for something else",
        ),
    ],
)
def test_the_plan_beside_a_result(facts: Read, body: str, rows: list[tuple[str, str, str, str]]) -> None:
    found = facts(body).indicators
    assert [(row.indicator, row.measure, str(row.value), row.status) for row in found] == rows


def test_a_rate_of_what_was_counted_is_no_execution(facts: Read) -> None:
    found = facts("Huyện Thạch Khê giải quyết 1.043 đơn, đạt tỷ lệ 81,1%. Huyện Thạch Khê trồng 300 ha, đạt 86%.")
    assert [(row.indicator, str(row.measure), row.value) for row in found.indicators] == [
        ("đơn giải quyết", "level", Decimal(1043)),
        ("tỷ lệ đơn giải quyết", "level", Decimal("81.1")),
        ("diện tích trồng", "level", Decimal(300)),
        ("diện tích trồng", "execution", Decimal(86)),
    ]


def test_two_estimates_are_two_executions(facts: Read) -> None:
    body = (
        "Chi ngân sách quận Hồng Giang đạt trên 640 tỷ đồng, đạt 51,2% dự toán thành phố giao "
        "và 69,7% dự toán quận giao."
    )
    assert [(row.measure.value, row.value, row.basis) for row in facts(body).budgets] == [
        ("amount", Decimal(640_000_000_000), None),
        ("execution", Decimal("51.2"), "dự toán thành phố giao"),
        ("execution", Decimal("69.7"), "dự toán quận giao"),
    ]


@pytest.mark.parametrize(
    ("body", "measure", "value", "upper"),
    [
        ("Đảng bộ huyện Thạch Khê có 4.120 đảng viên.", "level", "4120", None),
        ("Tỷ lệ che phủ rừng của huyện Thạch Khê đạt 61,5%.", "level", "61.5", None),
        ("Trên 99% đảng viên huyện Thạch Khê dự học nghị quyết.", "level", "99", None),
        ("Tốc độ tăng trưởng kinh tế huyện Thạch Khê đạt 10%.", "change", "10", None),
        ("Tốc độ tăng trưởng nông, lâm, thủy sản huyện Thạch Khê đạt 6%.", "change", "6", None),
        ("Tốc độ tăng trưởng khá, tỷ lệ hộ nghèo huyện Thạch Khê còn 6%.", "level", "6", None),
        ("GRDP tỉnh Lam Sơn tăng 7,5%.", "change", "7.5", None),
        ("Tỷ lệ giảm hộ nghèo huyện Thạch Khê đạt 2,3%.", "change", "-2.3", None),
        ("Mức giảm sinh huyện Thạch Khê là 0,15‰.", "change", "-0.15", None),
        ("Huyện Thạch Khê giảm tỷ suất sinh thô 0,25%0/năm.", "change", "-0.25", None),
        ("Tỷ lệ hộ nghèo huyện Thạch Khê là 2,3%.", "level", "2.3", None),
        ("Huyện Thạch Khê giảm tỷ lệ hộ nghèo 1,5%.", "change", "-1.5", None),
        ("Huyện Thạch Khê giảm tỷ lệ hộ nghèo xuống 1,5%.", "level", "1.5", None),
        ("Huyện Thạch Khê nâng cấp 7 nhà văn hóa.", "level", "7", None),
        ("Huyện Thạch Khê giảm trừ khối lượng nghiệm thu 7 tỷ đồng.", "level", "7000000000", None),
        ("Sản lượng cam huyện Thạch Khê tăng 1.200 tấn so với năm 2019.", "change", "1200", None),
        ("Số vụ cháy ở huyện Thạch Khê giảm 12% so với cùng kỳ.", "change", "-12", None),
        ("Tỷ lệ hộ nghèo xã Phú Sa giảm 2-3%.", "change", "-3", "-2"),
        ("Tỷ lệ hộ nghèo xã Phú Sa giảm từ 1,5 đến 2%.", "change", "-2", "-1.5"),
        ("Giá trị sản xuất xã Phú Sa tăng từ 11 - 12%.", "change", "11", "12"),
        ("Số khách đến huyện Thạch Khê gấp 8 lần năm 2014.", "change", "8", None),
        ("Diện tích trồng rừng huyện Thạch Khê vượt kế hoạch 300 ha.", "change", "300", None),
        ("Sản lượng cam huyện Thạch Khê thấp hơn kế hoạch 300 tấn.", "change", "-300", None),
        ("Số trẻ tiêm chủng ở huyện Thạch Khê đạt 70% số trẻ.", "level", "70", None),
        ("Diện tích gieo trồng huyện Thạch Khê đạt 97% kế hoạch.", "execution", "97", None),
        ("Sản lượng cam huyện Thạch Khê cao hơn năm trước 300 tấn.", "change", "300", None),
        ("Sản lượng cam huyện Thạch Khê thấp hơn 300 tấn so với năm trước.", "change", "-300", None),
    ],
)
def test_of_an_indicator(facts: Read, body: str, measure: str, value: str, upper: str | None) -> None:
    (row,) = facts(body).indicators
    found = (row.measure.value, row.value, row.value_upper)
    assert found == (measure, Decimal(value), Decimal(upper) if upper else None)


@pytest.mark.parametrize(
    ("body", "measures"),
    [
        pytest.param(
            "Tỷ lệ hộ nghèo xã Phú Sa giảm từ 4,2% xuống 1,1%.", ["level", "level"], id="from … to … are two levels"
        ),
        pytest.param("Tỷ lệ hộ nghèo xã Phú Sa giảm còn 1,1%.", ["level"], id="what is left is a level"),
        pytest.param("Thu nhập bình quân xã Phú Sa tăng lên 61 triệu đồng.", ["level"], id="what is reached"),
        pytest.param("Xã Phú Sa tăng cường 12 cán bộ xuống thôn.", ["level"], id="another word"),
        pytest.param(
            "Sản lượng cam huyện Thạch Khê đạt 8.200 tấn, tăng 5% so với năm 2019.", ["level", "change"], id="both"
        ),
        pytest.param(
            "Hội có 1.420 hội viên, đạt 87% so với hộ nông nghiệp.", ["level", "level"], id="of another whole, no plan"
        ),
        pytest.param("Hội có 1.420 hội viên, đạt 87% kế hoạch.", ["level", "execution"], id="of a plan"),
        pytest.param(
            "Tốc độ tăng trưởng nông nghiệp đạt 6%/năm; công nghiệp - xây dựng trên 20%; tỷ lệ hộ nghèo còn 4%.",
            ["change", "change", "level"],
            id="the next sector's growth each year",
        ),
    ],
)
def test_a_rise_is_not_where_it_ends(facts: Read, body: str, measures: list[str]) -> None:
    assert [row.measure.value for row in facts(body).indicators] == measures


@pytest.mark.parametrize(
    ("printed", "comparator", "value", "upper"),
    [
        ("320 tỷ đồng", "eq", 320, None),
        ("trên 320 tỷ đồng", "gt", 320, None),
        ("hơn 320 tỷ đồng", "gt", 320, None),
        ("gần 320 tỷ đồng", "approx", 320, None),
        ("khoảng 320 tỷ đồng", "approx", 320, None),
        ("xấp xỉ 320 tỷ đồng", "approx", 320, None),
        ("dưới 320 tỷ đồng", "lt", 320, None),
        ("chưa đến 320 tỷ đồng", "lt", 320, None),
        ("không dưới 320 tỷ đồng", "gte", 320, None),
        ("ít nhất 320 tỷ đồng", "gte", 320, None),
        ("từ 320 tỷ đồng trở lên", "gte", 320, None),
        ("không quá 320 tỷ đồng", "lte", 320, None),
        ("tối đa 320 tỷ đồng", "lte", 320, None),
        ("từ 310 đến 320 tỷ đồng", "range", 310, 320),
        ("310-320 tỷ đồng", "range", 310, 320),
        ("khoảng 310-320 tỷ đồng", "range", 310, 320),
        ("từ 310 - 320 tỷ đồng trở lên", "range", 310, 320),
    ],
)
def test_comparators(facts: Read, printed: str, comparator: str, value: int, upper: int | None) -> None:
    (row,) = facts(f"Thu ngân sách huyện Thạch Khê đạt {printed}.").budgets
    billion = 10**9
    assert (row.comparator.value, row.value) == (comparator, value * billion)
    assert row.value_upper == (upper * billion if upper else None)


@pytest.mark.parametrize(
    ("body", "comparators"),
    [
        pytest.param(
            "Huyện Thạch Khê có khoảng 8.200 hộ trồng cam và 322 hộ nuôi cá.", ["approx", "eq"], id="only the first"
        ),
        pytest.param("Huyện Thạch Khê chưa đủ 100% trẻ em được tiêm chủng.", ["lt"], id="a negation turns it"),
        pytest.param("Kinh tế huyện Thạch Khê tăng trưởng vượt 10%.", ["gt"], id="vượt"),
        pytest.param("Năng suất của huyện Thạch Khê gần gấp ba lần năm 2010.", ["approx"], id="before the verb"),
    ],
)
def test_reach_of_a_comparator(facts: Read, body: str, comparators: list[str]) -> None:
    assert [row.comparator.value for row in facts(body).indicators] == comparators


@pytest.mark.parametrize(
    ("body", "measures"),
    [
        ("Số khách đến huyện Thạch Khê tăng gấp đôi so với năm 2019.", [("change", "2")]),
        ("Dân số huyện Thạch Khê lớn gấp đôi huyện Sơn Lâm.", [("level", "2")]),
        ("Huyện Thạch Khê đạt và vượt 11/13 chỉ tiêu.", [("level", "11")]),
        ("Công nghiệp đóng góp vào tăng trưởng của huyện Thạch Khê trên 36%.", [("level", "36")]),
        ("Tăng trưởng của huyện Thạch Khê trên 6%.", [("change", "6")]),
        ("Vốn của huyện Thạch Khê tăng lên gần ba lần so với năm 2019.", [("change", "3")]),
        ("Huyện Thạch Khê giảm 26 trưởng phòng, 116 phó trưởng phòng.", [("change", "-26"), ("change", "-116")]),
        (
            "Tỉnh Lam Sơn giảm 5 sở, 2 ban Đảng và 41 phòng chuyên môn.",
            [("change", "-5"), ("change", "-2"), ("change", "-41")],
        ),
        (
            "Tỉnh Lam Sơn giảm 5 sở, 2 ban Đảng và cơ quan tương đương, 41 phòng.",
            [("change", "-5"), ("change", "-2"), ("change", "-41")],
        ),
        (
            "Doanh nghiệp ở huyện Thạch Khê tăng 14% về số lượng và 22,5% về vốn.",
            [("change", "14"), ("change", "22.5")],
        ),
        (
            "Doanh nghiệp ở huyện Thạch Khê đạt 14% về số lượng và 22,5% về vốn.",
            [("level", "14"), ("level", "22.5")],
        ),
        ("Huyện Thạch Khê kéo giảm số vụ cháy được 27% so với cùng kỳ.", [("change", "-27")]),
        ("Thu nhập ở huyện Thạch Khê bằng 136% so với cùng kỳ.", [("change", "136")]),
        ("Huyện Thạch Khê giảm tỷ lệ hộ nghèo theo chuẩn mới từ 1 - 1,5%.", [("change", "-1.5")]),
        ("Huyện Thạch Khê giảm tỷ lệ hộ nghèo từ 4% xuống 3%.", [("level", "4"), ("level", "3")]),
        ("Tốc độ tăng trưởng kinh tế (GRDP) của huyện Thạch Khê đạt 7,2%.", [("change", "7.2")]),
        ("Huyện Thạch Khê rút ngắn 1/4 thời gian cấp phép.", [("change", "-1")]),
        ("Tỷ lệ che phủ rừng vượt chỉ tiêu đề ra 0,6%.", [("change", "0.6")]),
        ("Huyện Thạch Khê miễn, giảm học phí cho 576 học sinh.", [("level", "576")]),
        ("Sản lượng thi công chậm 3,5% so với kế hoạch.", [("change", "-3.5")]),
        ("Huyện Thạch Khê trả kết quả chậm 45 hồ sơ.", [("level", "45")]),
        ("Công nghiệp tăng 11%, dịch vụ 8%.", [("change", "11"), ("change", "8")]),
        ("Nông nghiệp giảm 3%, công nghiệp 55% trong cơ cấu kinh tế.", [("change", "-3"), ("level", "55")]),
        ("Huyện Thạch Khê giải quyết 35/38 đơn, đạt 92,1%.", [("level", "35"), ("level", "92.1")]),
        (
            "Huyện Thạch Khê nhận 1.146 hồ sơ, giải quyết 1.098 hồ sơ, đạt 95,8%.",
            [("level", "1146"), ("level", "1098"), ("level", "95.8")],
        ),
        (
            "Huyện Thạch Khê nhận 1.146 hồ sơ, giải quyết 1.098 hồ sơ, đạt 81%.",
            [("level", "1146"), ("level", "1098"), ("execution", "81")],
        ),
        ("Tỉnh Lam Sơn giảm 5 sở, còn 12 sở và 41 phòng.", [("change", "-5"), ("level", "12"), ("level", "41")]),
        ("Huyện Thạch Khê có 26 trưởng phòng, 116 phó trưởng phòng.", [("level", "26"), ("level", "116")]),
        ("Huyện Thạch Khê giảm 9 đơn vị sự nghiệp (34,6%).", [("change", "-9"), ("change", "-34.6")]),
    ],
)
def test_times_and_lists_of_counts(facts: Read, body: str, measures: list[tuple[str, str]]) -> None:
    found = [(row.measure.value, row.value) for row in facts(body).indicators]
    assert found == [(measure, Decimal(value)) for measure, value in measures]


@pytest.mark.parametrize(
    ("body", "measures"),
    [
        ("Huyện Thạch Khê tinh giản 150 biên chế.", ["change"]),
        ("Huyện Thạch Khê tinh giản biên chế được 3 đợt.", ["level"]),
        ("Huyện Thạch Khê sẽ tăng thêm 12 tuyến xe buýt.", ["change"]),
        ("Cầu vượt 7 nhịp ở huyện Thạch Khê đã thông xe.", ["level"]),
        ("Huyện Thạch Khê thu gom 120 tấn rác, đạt tỷ lệ 92%.", ["level", "level"]),
        ("Huyện Thạch Khê gieo trồng 120 ha, đạt 92%.", ["level", "execution"]),
        ("Hồ ở huyện Thạch Khê trữ 120 triệu m3, đạt 92% dung tích.", ["level", "level"]),
        ("Số vụ cháy ở huyện Thạch Khê giảm 2 vụ (-4,5%).", ["change", "change"]),
        (
            "Huyện Thạch Khê có 28 người trúng cử. Trong đó, nữ có 9 người, đạt 32,14%.",
            ["level", "level", "level"],
        ),
        (
            "Huyện Thạch Khê có 28 người trúng cử. Trong đó, lớp học có 9 người, đạt 90%.",
            ["level", "level", "execution"],
        ),
        ("Huyện Thạch Khê có 650 cuộc họp (giảm 12 cuộc so với cùng kỳ năm 2019).", ["level", "change"]),
        ("Tỷ lệ xã nông thôn mới nâng cao 6,5%, huyện Thạch Khê nâng cao 2% năng suất.", ["level", "change"]),
    ],
    ids=[
        "staff",
        "steps",
        "more of a count",
        "no verb",
        "a rate of its own",
        "of the plan",
        "of what holds it",
        "with its sign",
        "of those counted before",
        "of something else",
        "steps that are compared",
        "a rank is no rise",
    ],
)
def test_rises_and_rates_of_counts(facts: Read, body: str, measures: list[str]) -> None:
    assert [row.measure.value for row in facts(body).indicators] == measures


@pytest.mark.parametrize(
    ("body", "measures"),
    [
        ("có 7.500 tấn thóc, bằng 103% năm trước.", ["level 7500", "change 103"]),
        ("có 7.500 tấn thóc, bằng 103% so với thực hiện năm 2019.", ["level 7500", "change 103"]),
        ("có 7.500 tấn thóc, bằng 103% năm 2019.", ["level 7500", "change 103"]),
        ("có 7.500 tấn thóc, đạt 83% năm 2019.", ["level 7500", "level 83"]),  # then, perhaps
        ("có 7.500 tấn thóc, bằng 103% kế hoạch năm 2019.", ["level 7500", "execution 103"]),
        (
            "gieo 900 ha, bằng 98% so với cùng kỳ, trong đó ngô 200 ha, bằng 97%; lạc 40 ha, bằng 95%.",
            ["level 900", "change 98", "level 200", "change 97", "level 40", "change 95"],
        ),
        ("gieo 900 ha, bằng 98% so với cùng kỳ; ngô 40 ha, đạt 95%.",
         ["level 900", "change 98", "level 40", "execution 95"]),
        ("công bố kết quả giảm tỷ lệ hộ nghèo năm 2019 là 0,6%.", ["change -0.6"]),
        ("công bố kết quả giảm tỷ lệ hộ nghèo đạt 96% kế hoạch.", ["execution 96"]),
        ("công bố kết quả giảm tỷ lệ hộ nghèo còn 2,6%.", ["level 2.6"]),
        ("có 689 hộ nghèo (tăng 37 hộ so với đầu năm, chiếm tỷ lệ 0,04%).", ["level 689", "change 37", "change 0.04"]),
        ("có 689 hộ nghèo, giảm 37 hộ, tương ứng 0,4%.", ["level 689", "change -37", "change -0.4"]),
        ("có 689 hộ nghèo, giảm 37 hộ, chiếm 4,2%.", ["level 689", "change -37", "level 4.2"]),  # of all there are
        ("có đại biểu nữ 5 người, đạt 23,8%; tái cử 9 người, đạt 42,9%.",
         ["level 5", "level 23.8", "level 9", "level 42.9"]),
        ("kết nạp 9 người, đạt 42,9%.", ["level 9", "execution 42.9"]),
    ],
)  # fmt: skip
def test_what_a_rate_is_of(facts: Read, body: str, measures: list[str]) -> None:
    found = facts(f"Huyện Thạch Khê {body}").indicators
    assert [f"{row.measure.value} {row.value.normalize():f}" for row in found] == measures


@pytest.mark.parametrize(
    ("excess", "comparator"), [("vượt", "eq"), ("vượt trên", "gt"), ("vượt hơn", "gt"), ("vượt gần", "approx")]
)
def test_what_a_plan_was_passed_by_is_no_second_revenue(facts: Read, excess: str, comparator: str) -> None:
    rows = facts(f"Thu ngân sách huyện Thạch Khê đạt 512 tỷ đồng, bằng 112% dự toán, {excess} 50 tỷ đồng.").budgets
    assert [(row.measure, row.comparator) for row in rows] == [
        ("amount", "eq"),
        ("execution", "eq"),
        ("change", comparator),
    ]
