"""Whole articles: which line is what, the headline, the printed day, and what holds for any text at all."""

import gc
import time
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipelines.text.article import LineKind, read_article

PARAGRAPH = (
    "Trong quý, Đảng bộ huyện đã chỉ đạo các chi bộ trực thuộc triển khai nhiệm vụ phát triển kinh tế - xã hội, "
    "giữ vững quốc phòng, an ninh, chăm lo đời sống nhân dân và hoàn thành các chỉ tiêu mà nghị quyết đề ra."
)
COUNCIL = f"""Xây dựng Đảng

Hội nghị Ban Chấp hành Đảng bộ huyện Sông Lam lần thứ năm
Ngày đăng 12/04/2021 | 08:15 \u00a0|\u00a0View count: 310

\u00a0 \u00a0Sáng 10/4/2021, Huyện ủy Sông Lam tổ chức hội nghị. Đồng chí Lê Văn An chủ trì.

Kết quả nổi bật
{PARAGRAPH}
\u00a0Quang cảnh hội nghị.
{PARAGRAPH}
Ảnh: Minh Hà

\u00a0 \u00a0 \u00a0 \u00a0 \u00a0 \u00a0 \u00a0 \u00a0 \u00a0 \u00a0 \u00a0 \u00a0Ban Tuyên giáo HU
"""
SHARED = f"""Huyện Sông Lam thu ngân sách vượt dự toán

Vũ Hà
Chia sẻ Zalo

Báo Sông Lam - Ngày 5/4, UBND huyện Sông Lam họp phiên thường kỳ.

{PARAGRAPH}
Các đại biểu dự phiên họp

Huyện Sông Lam thu ngân sách vượt dự toán
{PARAGRAPH}

Theo Báo Sông Lam

Tin liên quan
Xã Đông Hòa làm đường mới
Bình luận (3)
"""
BARE = f"""Xã Đông Hòa đại hội chi bộ
Chi bộ thôn Thượng, xã Đông Hòa tổ chức đại hội.
{PARAGRAPH} Minh Hà
"""


def marked(text: str) -> list[tuple[str, str]]:
    return [(line.kind.value, text[line.start : line.end][:42]) for line in read_article(text).lines]


def test_an_article_of_a_district_page() -> None:
    article = read_article(COUNCIL)
    assert article.title == "Hội nghị Ban Chấp hành Đảng bộ huyện Sông Lam lần thứ năm"
    assert article.published_on == date(2021, 4, 12)
    assert marked(COUNCIL) == [
        ("boilerplate", "Xây dựng Đảng"),
        ("title", "Hội nghị Ban Chấp hành Đảng bộ huyện Sông "),
        ("boilerplate", "Ngày đăng 12/04/2021 | 08:15 \u00a0|\u00a0View count"),
        ("lead", "Sáng 10/4/2021, Huyện ủy Sông Lam tổ chức "),
        ("caption", "Kết quả nổi bật"),
        ("body", PARAGRAPH[:42]),
        ("caption", "Quang cảnh hội nghị."),
        ("body", PARAGRAPH[:42]),
        ("boilerplate", "Ảnh: Minh Hà"),
        ("boilerplate", "Ban Tuyên giáo HU"),
    ]
    assert [(sentence.line, COUNCIL[sentence.start : sentence.end][:42]) for sentence in article.sentences] == [
        (1, "Hội nghị Ban Chấp hành Đảng bộ huyện Sông "),
        (3, "Sáng 10/4/2021, Huyện ủy Sông Lam tổ chức "),
        (3, "Đồng chí Lê Văn An chủ trì."),
        (4, "Kết quả nổi bật"),
        (5, PARAGRAPH[:42]),
        (6, "Quang cảnh hội nghị."),
        (7, PARAGRAPH[:42]),
    ]


def test_an_article_of_a_paper_with_buttons_and_related_headlines() -> None:
    article = read_article(SHARED)
    assert article.title == "Huyện Sông Lam thu ngân sách vượt dự toán"
    assert article.published_on is None, "5/4 is the meeting's day"
    assert marked(SHARED) == [
        ("title", "Huyện Sông Lam thu ngân sách vượt dự toán"),
        ("boilerplate", "Vũ Hà"),
        ("boilerplate", "Chia sẻ Zalo"),
        ("lead", "Báo Sông Lam - Ngày 5/4, UBND huyện Sông L"),
        ("body", PARAGRAPH[:42]),
        ("caption", "Các đại biểu dự phiên họp"),
        ("title", "Huyện Sông Lam thu ngân sách vượt dự toán"),
        ("body", PARAGRAPH[:42]),
        ("boilerplate", "Theo Báo Sông Lam"),
        ("boilerplate", "Tin liên quan"),
        ("boilerplate", "Xã Đông Hòa làm đường mới"),
        ("boilerplate", "Bình luận (3)"),
    ]


def test_an_article_of_three_bare_lines() -> None:
    article = read_article(BARE)
    assert (article.title, article.published_on) == ("Xã Đông Hòa đại hội chi bộ", None)
    assert [line.kind for line in article.lines] == [LineKind.TITLE, LineKind.LEAD, LineKind.BODY]
    assert len(article.sentences) == 4


@pytest.mark.parametrize(
    ("head", "title"),
    [
        pytest.param(
            "Chính trị - Kinh tế\n\nĐại hội chi bộ xã\nNgày đăng 05/10/2020", "Đại hội chi bộ xã", id="section"
        ),
        pytest.param("hoạt động xã\n\nĐại hội chi bộ xã", "Đại hội chi bộ xã", id="small letters name a section"),
        pytest.param("Trang chủ > Tin > Xã\nĐại hội chi bộ xã", "Đại hội chi bộ xã", id="breadcrumb"),
        pytest.param(
            "Tin của xã\nĐại hội chi bộ xã Đông Hòa\n05/10/2020 08:00", "Đại hội chi bộ xã Đông Hòa", id="short line"
        ),
        pytest.param("Chia sẻ\n14:51 | 05/10/2020\nĐại hội chi bộ xã", "Đại hội chi bộ xã", id="furniture above"),
        pytest.param("ĐẠI HỘI  CHI BỘ\u00a0XÃ.", "ĐẠI HỘI CHI BỘ XÃ.", id="white space is folded, the stop stays"),
        pytest.param(
            "Đại hội chi bộ xã\nHội nghị đã thành công.", "Đại hội chi bộ xã", id="the first line, if no section"
        ),
        pytest.param(
            "iPhone về xã\nXã Đông Hòa dùng máy mới.", "iPhone về xã", id="a small letter alone is no section"
        ),
    ],
)
def test_headline(head: str, title: str) -> None:
    assert read_article(f"{head}\n\n{PARAGRAPH}\n{PARAGRAPH}").title == title


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(PARAGRAPH * 2, id="one paragraph"),
        pytest.param("Hội nghị đã thành công tốt đẹp.", id="one sentence alone"),
        pytest.param("***\n---\n" + PARAGRAPH * 2, id="rules only"),
        pytest.param("", id="nothing"),
    ],
)
def test_no_headline(text: str) -> None:
    assert read_article(text).title is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param(f"Đại hội\n05/10/2020\n{PARAGRAPH}", date(2020, 10, 5), id="a bare date under the headline"),
        pytest.param(f"05/10/2020 08:00\nĐại hội\n{PARAGRAPH}", date(2020, 10, 5), id="above the headline"),
        pytest.param(f"Đại hội\n{PARAGRAPH * 2}\nNgày đăng: 05/10/2020", date(2020, 10, 5), id="certain, at the end"),
        pytest.param(
            f"Đại hội\nCập nhật 07/10/2020\nNgày đăng 05/10/2020\n{PARAGRAPH}",
            date(2020, 10, 5),
            id="posted before updated",
        ),
        pytest.param(f"Đại hội\n{PARAGRAPH * 2}\n05/10/2020", None, id="a bare date at the end may be anything"),
        pytest.param(f"Đại hội\n{PARAGRAPH * 2}\nLê Hà - 05/10/2020 08:00", None, id="a name and a date at the end"),
        pytest.param(f"Đại hội\nNgày 05/10/2020, xã họp.\n{PARAGRAPH}", None, id="the meeting's day"),
        pytest.param(f"Đại hội ngày 05/10/2020\n{PARAGRAPH}", None, id="a day in the headline"),
        pytest.param(f"Đại hội\nNgày đăng 31/06/2020\n{PARAGRAPH}", None, id="no such day"),
    ],
)
def test_published_on(text: str, day: date | None) -> None:
    assert read_article(text).published_on == day


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Chia sẻ Facebook", LineKind.BOILERPLATE),
        ("Lượt xem: 1.265", LineKind.BOILERPLATE),
        ("Từ khóa: ngân sách, dự toán", LineKind.BOILERPLATE),
        ("(Ảnh: Minh Hà)", LineKind.BOILERPLATE),
        ("* * *", LineKind.BOILERPLATE),
        ("Chia sẻ tại hội nghị, ông An nói về ngân sách.", LineKind.BODY),
        ("Ảnh hưởng của dịch bệnh đến thu ngân sách là rất lớn, đã giảm 5%.", LineKind.BODY),
        ("Lượt xem tăng gấp đôi so với năm trước, đạt 265 nghìn.", LineKind.BODY),
        ("Các đại biểu biểu quyết thông qua nghị quyết", LineKind.CAPTION),
        ("Mô hình trồng hoa ven đường.", LineKind.CAPTION),
        ("Ông Lê Văn An phát biểu. Ảnh: Minh Hà", LineKind.CAPTION),
        ("Đại hội đã bầu ông Lê Văn An làm Bí thư.", LineKind.BODY),
        ("- Thu ngân sách đạt 5 tỷ đồng", LineKind.BODY),
        ("1. Thu ngân sách đạt 5 tỷ đồng", LineKind.BODY),
        ("Các chỉ tiêu chủ yếu:", LineKind.BODY),
        ("Đại biểu Lê Văn An đề nghị giảm chi.", LineKind.BODY),
        ("Đại biểu bỏ phiếu bầu Ban Chấp hành khóa 8, nhiệm kỳ 2020-2025.", LineKind.CAPTION),
        ("Theo báo cáo, xã có 5 chi bộ.", LineKind.BODY),
        ("Lê Văn An", LineKind.CAPTION),
    ],
)
def test_a_line_among_paragraphs(line: str, kind: LineKind) -> None:
    article = read_article(f"Đại hội chi bộ\n{PARAGRAPH}\n{PARAGRAPH}\n{line}\n{PARAGRAPH}")
    assert article.lines[3].kind is kind


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Lê Văn An", LineKind.BOILERPLATE),
        ("Nguy ễn V ăn An", LineKind.BOILERPLATE),
        ("Lê Thị Vân – Phòng VH&TT\u00a0huyện", LineKind.BOILERPLATE),
        ("MINH HÀ (Tổng hợp)", LineKind.BOILERPLATE),
        ("PV", LineKind.BOILERPLATE),
        ("Theo Minh Hà/Báo Sông Lam", LineKind.BOILERPLATE),
        ("Nguồn: Cổng thông tin huyện", LineKind.BOILERPLATE),
        ("Tin, ảnh: Minh Hà", LineKind.BOILERPLATE),
        ("Ban Chấp hành Đảng bộ xã ra mắt đại hội", LineKind.CAPTION),
        ("Văn phòng UBND huyện tổ chức đại hội", LineKind.CAPTION),
        ("Theo đó, mọi chỉ tiêu đều đã đạt và vượt kế hoạch.", LineKind.BODY),
        ("Hội nghị kết thúc cùng ngày, nhiều ý kiến đã nêu.", LineKind.BODY),
    ],
)
def test_the_last_line(line: str, kind: LineKind) -> None:
    article = read_article(f"Đại hội chi bộ\n{PARAGRAPH}\n{PARAGRAPH}\n{line}\n")
    assert article.lines[-1].kind is kind


def test_body_goes_on_after_related_headlines() -> None:
    article = read_article(f"Đại hội chi bộ\n{PARAGRAPH}\nTin liên quan:\nXã làm đường\n{PARAGRAPH}")
    assert [line.kind.value for line in article.lines] == ["title", "lead", "boilerplate", "boilerplate", "body"]


# Joined at random, they come near every rule at once.
WORDS = [
    "1. ",
    "Chia sẻ",
    "Ngày đăng",
    "Ảnh:",
    "Theo",
    "Lê Văn An",
    "Tin liên quan",
    "\u200b",
    "A",
    "đ",
    "99",
    ";",
    "T",
    "Z",
    "+99:99",
]
MARKS = [
    "Hội nghị",
    "TP.",
    "v.v.",
    "3.320",
    "05/10/2020",
    "14:51",
    " ",
    "\u00a0",
    "\n",
    ". ",
    ".",
    "…",
    "?”",
    "“",
    "- ",
]
PIECES = st.sampled_from([*WORDS, *MARKS])


@given(st.one_of(st.text(), st.lists(PIECES, max_size=60).map("".join)))
@example("\u2028\x1c\u200b")
@example("00:00 1/1/0001")
def test_any_text_can_be_read_and_spans_hold(text: str) -> None:
    article = read_article(text)
    position = 0
    for line in article.lines:
        assert position <= line.start < line.end <= len(text)
        assert "\n" not in text[line.start : line.end]
        assert text[line.start : line.end] == text[line.start : line.end].strip()
        assert not text[position : line.start].strip("\u200b\u200c\u200d\u200e\u200f\u2060\ufeff \n\t" + _BLANK)
        position = line.end
    covered = [list(text[line.start : line.end]) for line in article.lines]
    last = -1
    for sentence in article.sentences:
        line = article.lines[sentence.line]
        assert line.kind is not LineKind.BOILERPLATE
        assert max(last, line.start) <= sentence.start < sentence.end <= line.end
        assert text[sentence.start : sentence.end] == text[sentence.start : sentence.end].strip()
        covered[sentence.line][sentence.start - line.start : sentence.end - line.start] = " " * (
            sentence.end - sentence.start
        )
        last = sentence.end
    for line, rest in zip(article.lines, covered, strict=True):
        if line.kind is not LineKind.BOILERPLATE:
            assert not "".join(rest).strip("\u200b\u200c\u200d\u200e\u200f\u2060\ufeff" + _BLANK)


_BLANK = "".join(chr(code) for code in range(0x3001) if chr(code).isspace())


@pytest.mark.parametrize(
    "unit",
    [
        pytest.param(COUNCIL, id="articles, many lines"),
        pytest.param(PARAGRAPH + " ", id="one line"),
        pytest.param(".", id="dots"),
        pytest.param(". ", id="spaced dots"),
        pytest.param("a. ", id="list markers"),
        pytest.param("A.", id="initials"),
        pytest.param("1", id="digits"),
        pytest.param("1.", id="digits and dots"),
        pytest.param("05/10/2020 ", id="dates"),
        pytest.param(" ", id="spaces"),
        pytest.param("-", id="dashes"),
        pytest.param("(", id="brackets"),
        pytest.param("-. Đ", id="dashes and stops"),
        pytest.param(".”", id="quotes"),
        pytest.param("v.v. ", id="and so on"),
        pytest.param("x\n", id="short lines"),
        pytest.param("Tin liên quan\n", id="headings"),
    ],
)
def test_time_grows_with_length_alone(unit: str) -> None:
    """From 4 to 16 times the length takes about 4 times as long; quadratic work would take 16 times."""
    base = 15_000 // len(unit)
    four = min(_seconds("Đ" + unit * (base * 4)) for _ in range(2))
    sixteen = _seconds("Đ" + unit * (base * 16))
    if sixteen > 8 * four + 0.05:  # the better of two, of which the second is measured where it is needed
        sixteen = min(sixteen, _seconds("Đ" + unit * (base * 16)))
    assert sixteen <= 8 * four + 0.05, (four, sixteen)


def test_a_megabyte_on_one_line_takes_seconds_at_most() -> None:
    assert _seconds("Đại hội\n" + PARAGRAPH * (1_000_000 // len(PARAGRAPH))) < 5


def _seconds(text: str) -> float:
    gc.disable()  # it walks through all that the tests before have left, more often the more is read
    try:
        start = time.process_time()
        read_article(text)
        return time.process_time() - start
    finally:
        gc.enable()
