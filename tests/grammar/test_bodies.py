"""Bodies and places as phrases: where they begin and end, and words that only look like them."""

import pytest

from pipelines.grammar.bodies import Phrase, find_phrases
from pipelines.grammar.folding import fold

BODIES = [
    "Ban Chấp hành Đảng bộ quận Ba Đình",
    "Ban Thường vụ Huyện ủy Sông Lam",
    "Thường trực HĐND huyện Gia Lâm",
    "HĐND thành phố Hà Nội",
    "HĐND TP Hà Nội",
    "HĐND TP. Hà Nội",
    "HĐND TP.Hà Nội",
    "UBND tỉnh Bà Rịa - Vũng Tàu",
    "UBND tỉnh Bà Rịa – Vũng Tàu",
    "Ủy ban nhân dân thành phố Hồ Chí Minh",
    "Uỷ ban nhân dân xã Đông Hoà",
    "Quận ủy Ba Đình",
    "Quận uỷ Ba Đình",
    "Đảng bộ cơ quan UBND quận Ba Đình",
    "Đảng ủy phường Trúc Bạch",
    "Chi bộ thôn Thượng",
    "Sở Kế hoạch và Đầu tư",
    "Sở Giáo dục và Đào tạo tỉnh Nghệ An",
    "Bộ Tài chính",
    "Công an tỉnh Nghệ An",
    "Hội Nông dân xã Đông Hòa",
    "Ủy ban MTTQ Việt Nam huyện Gia Lâm",
    "Liên đoàn Lao động tỉnh Nghệ An",
    "Quốc hội",
    "Bộ Chính trị",
    "HĐND quận 1",
    "Chi bộ khoa Nội Bệnh viện Lao và Phổi huyện Thạch Khê",
    "Đảng bộ Công ty cổ phần Cấp nước Lam Sơn",
    "Chi bộ Trường THPT Chu Văn An",
    "Đoàn chủ tịch UB Trung ương MTTQ Việt Nam",
    "Tòa án nhân dân tối cao",
    "Ban Chỉ đạo phòng, chống thiên tai tỉnh Lam Sơn",
    "Ban Vận động Quỹ “Ngày vì người nghèo” huyện Phú Lâm",
    "Ban Đại diện Hội đồng quản trị Ngân hàng Chính sách xã hội tỉnh Lam Sơn",
    "Ban Chỉ đạo xây dựng nông thôn mới và giảm nghèo bền vững huyện Thạch Khê",
    "Ban Chỉ huy Phòng cháy chữa cháy và Cứu nạn cứu hộ tỉnh Lam Sơn",
    "Ban Chỉ đạo 35 Tỉnh ủy Lam Sơn",
    "Ban Chỉ đạo vận động hiến máu tình nguyện (HMTN) huyện Thạch Khê",
    "Đoàn công tác của Ngân hàng Thế giới",
    "Đảng ủy Quân khu 9",
    "Đoàn ĐBQH khóa XV tỉnh Lam Sơn",
    "Trung tâm Khoa học Xã hội và Nhân văn Lam Sơn",
    "UBND Q.2",
    "Quận ủy Q.Hồng Giang",
    "Đảng ủy phường 12",
    "Tổng cục Kỹ thuật",
    "Ban Tiếp công dân",
    "Chi cục Chăn nuôi và Thú y",
    "Cục Quản lý thị trường",
    "Hội đồng nhân dân (HĐND) tỉnh Lam Sơn",
    "Ủy ban Trung ương Mặt trận Tổ quốc (MTTQ) Việt Nam",
    "Đoàn kiểm tra 469 của Bộ Chính trị",
    "Đoàn kiểm tra theo Quyết định số 12-QĐ/TW ngày 2/3/2020 của Bộ Chính trị",
    "Tổ đại biểu số 2 HĐND tỉnh Lam Sơn",
    "Chi bộ Tổ dân phố số 4",
    "Ban Chấp hành Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh Lam Sơn",
    "Đảng ủy các cơ quan Đảng tỉnh Lam Sơn",
    "Đảng bộ đặc khu Phú Sa",
    "Đoàn giám sát Ban Văn hóa xã hội",
    "Đảng Cộng sản Trung Quốc",
    "Ban Chỉ đạo Cải cách tư pháp Trung ương",
    "Sở Nông nghiệp và PTNT tỉnh Lam Sơn",
    "Phòng Kinh tế - Hạ tầng và Đô thị phường Ba Đình",
    "Ban Quản lý các Khu công nghiệp tỉnh Lam Sơn",
    "BHXH tỉnh Lam Sơn",
    "Thuế tỉnh Lam Sơn",
    "Chi cục Thuế khu vực Tam Sơn - Phú Khê",
    "Kho bạc Nhà nước khu vực IX",
    "Tòa án nhân dân khu vực 3 - Hà Nội",
    "Hạt Kiểm lâm huyện Sơn Khê",
    "Đảng ủy Khối các cơ quan tỉnh Lam Sơn",
    "Quân khu 7",
    "Đồn Biên phòng Cửa khẩu quốc tế Đá Trắng",
    "Chi cục Hải quan cửa khẩu Đá Trắng",
]
PLACES = {
    "quận": ["quận Ba Đình", "quận Hai Bà Trưng", "quận 1", "Quận 10"],
    "huyện": ["huyện Sóc Sơn", "huyện Gia Lâm", "Huyện Gia Lâm"],
    "thành phố": ["thành phố Hà Nội", "thành phố Hồ Chí Minh", "Thành phố Thủ Đức"],
    "tp": ["TP Hà Nội", "TP. Hà Nội", "TP.Hà Nội", "tp Vinh"],
    "tỉnh": ["tỉnh Nghệ An", "tỉnh Bà Rịa - Vũng Tàu", "tỉnh Đắk Lắk"],
    "xã": ["xã Đông Hòa", "xã Đông Hoà"],
    "phường": ["phường Trúc Bạch", "phường 12"],
    "thị xã": ["thị xã Sơn Tây"],
    "thị trấn": ["thị trấn Trâu Quỳ"],
    "thôn": ["thôn Thượng"],
    "q": ["Q.2", "Q. Hồng Giang"],
    "h": ["H. Củ Chi", "H.Thạch Khê"],
    "p": ["P.12", "P. Tân Giang"],
}
CUT = {
    "UBND huyện Hoàng Su Phì Lê Văn An nói": "UBND huyện Hoàng Su Phì",  # reads like a person itself
    "UBND phường Móng Cái 1 tổ chức": "UBND phường Móng Cái 1",  # a number of its own
    "UBND phường Móng Cái 1 trường học": "UBND phường Móng Cái",  # a number that counts
    "UBND huyện Ba Vì tổ chức": "UBND huyện Ba Vì",  # its last word begins sentences
    "Đảng bộ xã Phú Sa Đại hội lần thứ XX": "Đảng bộ xã Phú Sa",  # a meeting
    "Chi bộ thôn Đại Hội họp": "Chi bộ thôn Đại Hội",  # a name
    "UBND xã Trường Sơn Lê Văn An nói": "UBND xã Trường Sơn",  # no school
    "UBND xã Cư M'gar họp": "UBND xã Cư M'gar",
    "UBND tỉnh Lam Sơn Trước đó, xã đã họp": "UBND tỉnh Lam Sơn",
    "đại biểu HĐND tỉnh Thông báo kết quả": "HĐND tỉnh",
    "HĐND tỉnh Thông Nông báo cáo": "HĐND tỉnh Thông Nông",
    "Ủy ban MTTQ tỉnh Trần Văn Hiện chủ trì": "Ủy ban MTTQ tỉnh",
    "HĐND thành phố X, nhiệm kỳ 2021 - 2026": "HĐND thành phố",
    "Tỉnh ủy Lam Sơn Ngày 25/5, tại đây": "Tỉnh ủy Lam Sơn",
    "UBND huyện Gia Lâm Theo ông Bình, xã đã họp": "UBND huyện Gia Lâm",
    "phường Tân Trước Đông họp": "phường Tân Trước Đông",
    "tình hình của tỉnh Quý II năm 2024": "tỉnh",
    "xã Quý Lộc họp": "xã Quý Lộc",
    "phường Cầu Ông Bến, quận": "phường Cầu Ông Bến",
    "Quận ủy Sông Lam Ông Lê Bình Mai nói": "Quận ủy Sông Lam",
    "UBND TP.HCM Theo ông An": "UBND TP.HCM",
    "UBND quận Hai Bà Trưng Theo báo cáo": "UBND quận Hai Bà Trưng",
    "Bí thư Tỉnh ủy An Giang Võ Thị Ánh Xuân": "Tỉnh ủy An Giang",
    "Chủ tịch UBND tỉnh Nguyễn Văn An phát biểu": "UBND tỉnh",
    "Bí thư Quận ủy Hoàng Minh Dũng Tiến chủ trì": "Quận ủy",
    "Thành ủy Hà Nội Ngô Thị Thanh Hằng": "Thành ủy Hà Nội",
    "Quận ủy Bí thư chi bộ": "Quận ủy",
    "UBND huyện Gia Lâm, Chủ tịch HĐND": "UBND huyện Gia Lâm",
    "HĐND tỉnh Nghệ An đã họp": "HĐND tỉnh Nghệ An",
    "HĐND thành phố Lương Nguyễn Minh An": "HĐND thành phố",
    "HĐND thành phố Hồ Chí Minh Nguyễn Thị Lệ": "HĐND thành phố Hồ Chí Minh",
    "UBND quận 3 năm 2020": "UBND quận 3",
    "UBND quận có 5 phường": "UBND quận",
    "UBND huyện theo Quyết định số 12 của Chính phủ": "UBND huyện",
    "Ủy ban nhân dân (UBND) họp": "Ủy ban nhân dân",
}
NONE = {
    "social, not a commune": ["phát triển kinh tế - xã hội", "an sinh xã hội", "tệ nạn xã hội"],
    "a paper or oneself, not a hamlet": [
        "văn bản",
        "cơ bản",
        "bản thân",
        "bản đồ",
        "bản sắc",
        "bản báo cáo",
        "ký biên bản",
    ],
    "sober, not a province": ["tỉnh táo", "thức tỉnh"],
    "to brood, not a hamlet": ["ấp ủ"],
    "verbs and things in small letters": [
        "phòng chống dịch",
        "ban hành quy định",
        "bộ hồ sơ",
        "cục bộ",
        "sở hữu",
        "viện trợ",
    ],
    "a house": ["Trung tâm Hội nghị"],
    "part of a word": ["quậnh", "xãx", "thônn"],
}


def phrases(text: str) -> list[str]:
    return [text[p.start : p.end] for p in find_phrases(text, fold(text))]


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("frame", ["{}", "Sáng nay, {} tổ chức hội nghị.", "({})", "theo {}; các đơn vị"])
def test_a_body_is_one_phrase(body: str, frame: str) -> None:
    text = frame.format(body)
    [phrase] = find_phrases(text, fold(text))
    assert (text[phrase.start : phrase.end], phrase.is_place) == (body, False)


@pytest.mark.parametrize(("rank", "place"), [(rank, place) for rank, places in PLACES.items() for place in places])
@pytest.mark.parametrize("frame", ["{}", "tại {} có 5 dự án", "{}, ngày 2/10", "({})"])
def test_a_place_with_its_rank(rank: str, place: str, frame: str) -> None:
    text = frame.format(place)
    start = text.index(place)
    assert find_phrases(text, fold(text)) == [Phrase(start, start + len(place), True, rank, start, True)]


@pytest.mark.parametrize(("text", "body"), CUT.items())
def test_a_phrase_ends_before_an_office_a_person_or_a_small_letter(text: str, body: str) -> None:
    assert phrases(text)[0] == body


@pytest.mark.parametrize(("why", "text"), [(why, text) for why, texts in NONE.items() for text in texts])
def test_no_phrase(why: str, text: str) -> None:
    assert phrases(text) == [], why


def test_a_body_knows_the_place_it_ends_in() -> None:
    text = "HĐND thành phố Hà Nội họp; UBND huyện báo cáo"
    assert find_phrases(text, fold(text)) == [
        Phrase(0, 21, False, "thành phố", 5, True),
        Phrase(27, 37, False, "huyện", 32, False),
    ]


def test_a_bare_rank_is_a_place_without_a_name() -> None:
    text = "trên địa bàn huyện có 5 dự án"
    assert find_phrases(text, fold(text)) == [Phrase(13, 18, True, "huyện", 13, False)]
