"""Every rule set: unique names, nothing empty, and per rule an exact match, a near miss and a match of a part."""

import pytest

from pipelines.grammar import dates, mask_rules, periods, terms
from pipelines.grammar.folding import fold
from pipelines.grammar.openings import finditer
from pipelines.grammar.rules import Match, Rule, rule, scan

SETS: dict[str, tuple[Rule, ...]] = {
    "dates": dates.RULES,
    "periods": periods.RULES,
    "terms": terms.TERM_RULES,
    "ordinals": terms.ORDINAL_RULES,
    "masks": mask_rules.rules(),
}
# Set and rule: what it matches whole, what it must not match, and a sentence with the part that it matches.
CASES = {
    ("dates", "range_full"): ("28/2 - 1/3/2020", "28/2 hoặc 1/3", "từ 28/2 đến 1/3/2020 họp", "28/2 đến 1/3/2020"),
    ("dates", "range_days"): (None, "28, 29/2", "ngày 28, 29/2 họp", "28, 29/2"),
    ("dates", "range_days_year"): ("28-29/2/2020", "28-29/2", "họp 28, 29/2/2020 tại", "28, 29/2/2020"),
    ("dates", "range_words"): (None, "2 và 3 tháng 5", "ngày 2 và 3 tháng 5 họp", "2 và 3 tháng 5"),
    ("dates", "words"): ("5 tháng 4 năm 2020", "5 tháng đầu", "vào 5 tháng 4 tới", "5 tháng 4"),
    ("dates", "full"): ("02/10/2020", "02/10-2020", "họp 2.10.2020 tại", "2.10.2020"),
    ("dates", "iso"): ("2020-10-02", "2020-10-021", "họp 2020-10-02 tại", "2020-10-02"),
    ("dates", "cued"): (None, "họp 22.4", "ngày 22.4 họp", "22.4"),
    ("dates", "slash"): (None, "đạt 8/12", "họp vào 2/10.", "2/10"),
    ("periods", "decade"): ("những năm 1990", "những năm 1995", "từ thập niên 90, huyện", "thập niên 90"),
    ("periods", "season"): (
        "năm học 2021-2022",
        "năm 2021-2022",
        "vụ hè thu 2021 - 2022 gieo",
        "vụ hè thu 2021 - 2022",
    ),
    ("periods", "term"): (
        "giai đoạn 2016-2020",
        "giai đoạn 2016",
        "của nhiệm kỳ 2016 - 2020 đạt",
        "nhiệm kỳ 2016 - 2020",
    ),
    ("periods", "years"): ("từ năm 2016 đến năm 2020", "2016 đến 2020", "cả năm 2016-2017 đạt", "năm 2016-2017"),
    ("periods", "vague"): ("đầu năm 2017", "đầu năm học", "vào đầu tháng 5/2017 họp", "đầu tháng 5/2017"),
    ("periods", "before_year"): ("trước năm 2011", "năm trước 2011", "từ trước năm 2011, xã", "trước năm 2011"),
    ("periods", "spell"): ("5 năm qua", "5 năm", "bình quân 5 năm đạt 9%", "5 năm"),
    ("periods", "past_term"): ("nhiệm kỳ qua", "nhiệm kỳ mới", "trong nhiệm kỳ vừa qua, xã", "nhiệm kỳ vừa qua"),
    ("periods", "first_quarters"): ("ba quý đầu năm 2020", "ba quý", "trong hai quý đầu năm, thu", "hai quý đầu năm"),
    ("periods", "year_and_months"): (
        "năm 2016 và 6 tháng đầu năm 2017",
        "năm 2016 và 6 tháng",
        "thu năm 2016, 9 tháng năm 2017 đạt",
        "năm 2016, 9 tháng năm 2017",
    ),
    ("periods", "first_months"): (
        "6 tháng đầu năm 2017",
        "6 tháng năm",
        "trong 6 tháng đầu năm nay",
        "6 tháng đầu năm nay",
    ),
    ("periods", "months_between"): (
        "từ tháng 3/2016 đến tháng 8/2017",
        "từ tháng 3 về sau",
        "thu từ tháng 3 đến hết tháng 8 năm 2017 đạt",
        "từ tháng 3 đến hết tháng 8 năm 2017",
    ),
    ("periods", "months"): ("9 tháng năm 2020", "9 tháng 2020", "thu 9 tháng năm nay đạt", "9 tháng năm nay"),
    ("periods", "months_slash"): ("9 tháng/2020", "9 tháng/20", "thu 9 tháng/2020 đạt", "9 tháng/2020"),
    ("periods", "last_months"): ("3 tháng còn lại", "3 tháng tới", "trong 3 tháng cuối này", "3 tháng cuối"),
    ("periods", "half"): ("nửa đầu năm 2020", "nửa năm 2020", "trong nửa cuối năm đạt", "nửa cuối năm"),
    ("periods", "quarter"): ("quý I/2025", "quý V/2025", "thu quý 3 năm 2020 đạt", "quý 3 năm 2020"),
    ("periods", "month"): ("tháng 9/2020", "tháng 13", "thu tháng 9 đạt", "tháng 9"),
    ("periods", "same_period"): ("cùng kỳ năm 2019", "trong kỳ", "so với cùng kỳ tăng", "cùng kỳ"),
    ("periods", "since_new_year"): (None, "từ đầu năm 2020", "từ đầu năm đến nay", "từ đầu năm"),
    ("periods", "year"): ("năm 2016", "năm 20161", "thu năm ngân sách 2016 đạt", "năm ngân sách 2016"),
    ("periods", "this_year"): ("cả năm nay", "năm nào", "thu năm ngoái đạt", "năm ngoái"),
    ("periods", "year_end"): ("đến hết năm", "đến cuối năm học", "thu đến cuối năm ngoái đạt", "đến cuối năm ngoái"),
    ("periods", "whole_year"): ("cả năm", "cả năm người", "dự kiến cả năm đạt 5%", "cả năm"),
    ("periods", "months_bare"): ("9 tháng", "9 tháng tuổi", "trong 9 tháng qua, thu", "9 tháng qua"),
    ("periods", "bare_years"): ("2016-2020", "12016-2020", "kế hoạch 2016 - 2020 đạt", "2016 - 2020"),
    ("terms", "years"): ("nhiệm kỳ 2020-2025", "nhiệm kỳ 2020", "bộ nhiệm kỳ 2020 - 2025 họp", "nhiệm kỳ 2020 - 2025"),
    ("terms", "number"): ("khóa XXVI", "khóa học", "HĐND khoá 15 họp", "khoá 15"),
    ("ordinals", "time"): ("lần thứ III", "lần thứ", "đại hội lần thứ hai mươi họp", "lần thứ hai mươi"),
    ("ordinals", "time_figure"): ("lần 2", "3 lần 2", "đại hội lần III họp", "lần III"),
    ("ordinals", "session"): ("kỳ họp thứ tư", "kỳ họp tư", "tại phiên họp thứ 35 này", "phiên họp thứ 35"),
    ("ordinals", "sitting"): ("họp kỳ thứ 15", "họp kỳ 15", "đã họp kỳ thứ mười lăm tại", "họp kỳ thứ mười lăm"),
    ("ordinals", "plenum"): ("hội nghị trung ương 5", "hội nghị 5", "bế mạc Hội nghị T.Ư 5 khóa", "Hội nghị T.Ư 5"),
    ("ordinals", "congress"): (None, "đại hội xvia", "khai mạc Đại hội XVI, nhiệm kỳ", "XVI"),
    ("ordinals", "conference"): ("hội nghị thứ 3", "hội nghị ba", "tại Đại hội thứ XII này", "Đại hội thứ XII"),
    ("masks", "document_number"): ("15-NQ/TU", "15-20", "số 1234/QĐ-UBND ngày", "1234/QĐ-UBND"),
    ("masks", "numbered_act"): ("67/2014/AB-CD"[:10], "67/2014", "số 22/2016/TTLT của", "22/2016/TTLT"),
    ("masks", "list_marker"): ("(2)", "2,5 tỷ", "kết quả. 2. Chi", "2."),
    ("masks", "part_of_act"): (None, "thêm 3 điều", "theo điểm 3 điều 12 này", "điểm 3"),
    ("masks", "named"): ("nghị quyết 12, 15", "nghị quyết này", "tại quận 1 và 3 có", "quận 1 và 3"),
    ("masks", "ship"): (None, "tàu chở 9012 tấn", "tàu cá QN 90123 TS bị chìm", "QN 90123 TS"),
    ("masks", "chainage"): ("km 15+300", "5+3", "tại lý trình 15 + 300 này", "lý trình 15 + 300"),
    ("masks", "address"): (None, "số 15 hộ", "ở số 15A phố Lê Lợi", "số 15A"),
    ("masks", "numbered_office"): (
        None,
        "chi cục Thuế số 5 tỷ đồng",
        "Chi cục Hải quan khu vực 2 thu",
        "2",
    ),
    ("masks", "rank"): (None, "có 14/63 tỉnh", "đứng 14/63 tỉnh", "14/63"),
    ("masks", "condition"): (None, "nếu trồng 12 ha", "nếu xã có 3 trường thì gộp", "nếu xã có 3 trường"),
    ("masks", "one_of"): (None, "một trong 8 công trình", "một trong 30 công ty lớn nhất", "30"),
    ("masks", "nothing_beyond"): (None, "có xã dưới 10 tiêu chí", "không còn xã dưới 10 tiêu chí", "10"),
    ("masks", "supposed"): (
        "ví dụ có 100 m2",
        "tỷ dụ có 100 m2",
        "Ví dụ một hộ có 1,5 ha. Xã có",
        "Ví dụ một hộ có 1,5 ha",
    ),
    ("masks", "threatened"): (
        None,
        "phạt công ty 4 triệu đồng",
        "người vi phạm bị phạt từ 2 đến 4 triệu đồng",
        "2 đến 4 triệu đồng",
    ),
    ("masks", "compared"): (None, "xong 8 xã (8/9 xã)", "tăng 5 vụ (9/4 vụ), đã", "9/4"),
    ("masks", "class_bound"): (
        None,
        "các dự án rộng 10 ha",
        "với các dự án trên 10 ha phải dành",
        "các dự án trên 10 ha",
    ),
    ("masks", "only_then"): (None, "xã có trên 70% hộ", "chỉ xã có trên 70% hộ mới được xét", "70%"),
    ("masks", "ruled_out"): (None, "xe trên 3 tấn chạy qua", "xe tải trên 3 tấn bị cấm", "3 tấn"),
    ("masks", "for_a_class"): (None, "hộ có trên 2 ha đất", "đối với hộ có đất trên 2 ha", "2 h"),
    ("masks", "when_bound"): (None, "khi đã có trên 90 hộ", "khi trời nóng trên 39 độ", "39 đ"),
    ("masks", "bound_then"): (None, "dưới 50 biên chế", "còn dưới 50 biên chế thì ghép", "50 biên chế"),
    ("masks", "ruled_class"): (None, "có 50 biên chế", "áp dụng đối với các sở có trên 50 biên chế.", "50 biên"),
    ("masks", "common_land"): (None, "đất 15%", "quỹ đất công ích 5% do xã", "5%"),
    ("masks", "slogan_pair"): (None, "có 3 xây, 3 chống", 'mô hình "3 xây, 3 chống" này', "3 xây, 3 chống"),
    ("masks", "slogan"): ("4 tại chỗ", "4 xã an", "thành phố 4 an này", "4 an"),
    ("masks", "free"): ("0 đồng", "10 đồng", "gian hàng 0 đồng tại", "0 đồng"),
    ("masks", "vehicle_seats"): (None, "xe có 9 chỗ ngồi", "xe dưới 9 chỗ ngồi đi", "9 chỗ ngồi"),
    ("masks", "stars"): ("3-4 sao", "3 ngôi sao", "khách sạn dưới 3 sao thì", "3 sao"),
    ("masks", "one_way"): ("1 chiều", "1 chiều dài", "đường hai chiều này", "hai chiều"),
    ("masks", "tiers"): ("2 cấp", "2 cấp ủy", "chính quyền hai cấp này", "hai cấp"),
    ("masks", "both_named"): ("hai xã", "hai đảng bộ", "của hai huyện này", "hai huyện"),
    ("masks", "paired"): ("hai bên", "hai chi bộ", "giữa hai bên cùng", "hai bên"),
    ("masks", "wholly_owned"): (None, "đạt 100% vốn", "các DN 100% vốn nhà nước", "100% vốn"),
    ("masks", "scale"): ("1/500", "1/100 chỉ tiêu", "quy hoạch tỷ lệ 1/2000 khu đô thị", "1/2000"),
    ("masks", "generation"): ("5g", "15g", "phủ sóng 4g tại", "4g"),
    ("masks", "voltage"): ("110 kV", "tăng 10 kva", "trên đường dây 110kv dài", "110kv"),
    ("masks", "between_two"): (None, "họp hai kỳ họp", "thời gian giữa hai kỳ họp của", "hai kỳ họp"),
    ("masks", "clock"): ("8h30", "118 giờ", "lúc 8 giờ 30 phút sáng", "8 giờ 30 phút"),
    ("masks", "age"): ("18 tuổi", "18 tuần", "từ 18 đến 25 tuổi trở", "18 đến 25 tuổi"),
    ("masks", "duration"): ("15 ngày", "15 ngày công", "trong 2-3 năm qua", "2-3 năm"),
    ("masks", "crops_a_year"): (None, "2 vụ cháy", "đất hai vụ lúa của", "hai vụ"),
    ("masks", "rate"): ("cứ 1.000", "1.000", "tính cứ 100 người", "cứ 100"),
    ("masks", "once"): (None, "1 lần nữa", "hỗ trợ 1 lần cho hộ nghèo", "1 lần"),
    ("masks", "doses"): (None, "tiêm 12 mũi", "đã tiêm đủ 2 mũi vắc xin", "2 mũi"),
    ("masks", "rounds"): (None, "1 lượt", "đấu vòng tròn 1 lượt tại", "1 lượt"),
    ("masks", "per_base"): ("/1.000 dân", "/3 dân", "8 giường trên 10.000 dân là", "trên 10.000 dân"),
    ("masks", "unit_of_average"): (
        "1 phụ nữ bình quân",
        "11 hộ bình quân",
        "nay 1 hộ trung bình có",
        "1 hộ trung bình",
    ),
    ("masks", "yield_base"): (None, "trồng 1 ha", "giá trị sản xuất trên 1 ha đạt", "1 ha"),
    ("masks", "price_of_one"): (None, "đồng cho 2 xe", "15.000 đồng cho 1 lượt xe", "1 lượt"),
    ("masks", "each"): ("mỗi 5", "mỗi xã", "cứ mỗi 5 xã", "mỗi 5"),
    ("masks", "indefinite"): ("vài chục", "vài hộ", "có mấy chục hộ", "mấy chục"),
    ("masks", "zeros"): ("000", "1.000", "phải nộp 30. 000 đồng", "000"),
    ("masks", "score"): (None, "tỷ lệ 2-1", "tỷ số 2-1 trước", "2-1"),
    ("masks", "glued"): (None, "5 xã", "dịch covid-19 này", "19"),
    ("masks", "in_words"): (None, "(năm nghìn)", "thu 5.000 đồng (năm nghìn đồng)", "(năm nghìn đồng)"),
    ("masks", "characters"): ("500/500 kí tự", "5 chữ", "có 5 ký tự trở", "5 ký tự"),
    ("masks", "plate_or_phone"): ("0912 345 678", "012", "gọi 0243.123456 để", "0243.123456"),
}


@pytest.mark.parametrize(("name", "rules"), SETS.items())
def test_names_are_unique(name: str, rules: tuple[Rule, ...]) -> None:
    names = [each.name for each in rules]
    assert sorted(names) == sorted(set(names)), name


ALL = [(name, each) for name, rules in SETS.items() for each in rules]


@pytest.mark.parametrize(("name", "each"), ALL, ids=lambda part: getattr(part, "name", part))
def test_no_rule_matches_nothing(name: str, each: Rule) -> None:
    for text in ("", " ", "\n", "đảng bộ", "2", ".", "năm"):
        assert all(match.end() > match.start() for match in each.pattern.finditer(text)), name


def test_every_rule_has_its_cases() -> None:
    assert list(CASES) == [(name, each.name) for name, each in ALL]


@pytest.mark.parametrize(("key", "case"), CASES.items(), ids=lambda part: "-".join(map(str, part)))
def test_cases(key: tuple[str, str], case: tuple[str | None, str, str, str]) -> None:
    [pattern] = [each.pattern for each in SETS[key[0]] if each.name == key[1]]
    exact, miss, sentence, part = case
    if exact is not None:  # a rule that looks at the words before it matches no text as a whole
        assert pattern.fullmatch(fold(exact))
    assert pattern.search(fold(miss)) is None
    [match] = pattern.finditer(fold(sentence))
    assert sentence[match.start() : match.end()].strip() == part


SENTENCES = [fold(f"{case[0] or ''}, {case[1]} và {case[2]}.\n({case[3]})") for case in CASES.values()]


@pytest.mark.parametrize(("name", "each"), ALL, ids=lambda part: getattr(part, "name", part))
def test_the_words_of_a_text_lead_to_every_match(name: str, each: Rule) -> None:
    for text in SENTENCES:
        assert [match.span() for match in finditer(each.pattern, text)] == [
            match.span() for match in each.pattern.finditer(text)
        ], (name, text)


def test_a_stronger_rule_keeps_its_span() -> None:
    rules = (rule("day", r"\d+/\d+"), rule("number", r"\d+"))
    assert scan(rules, "7 ngày 2/10") == [Match("number", 0, 1), Match("day", 7, 11)]


def test_blanks_in_a_rule_are_layout() -> None:
    assert scan((rule("two", r"hai [ ] ba"),), "haiba, hai ba") == [Match("two", 7, 13)]
