"""Pages of portals and papers: which paragraphs are kept, and what is known of the article besides."""

from datetime import date

import pytest
from kept_paragraphs import Score, listed, pages, score

from pipelines.errors import BadDocument
from pipelines.text.content import Content, read_content
from pipelines.text.html import read_html

LEAST = 0.97


def test_of_all_pages_together_nearly_every_paragraph_is_kept_and_nearly_nothing_else() -> None:
    total = Score(0, 0, 0, 0)
    for page in pages():
        total += score(page, read_html(page.read_text(encoding="utf-8")).text)
    assert len(pages()) >= 20
    assert total.recall >= LEAST, total.lost
    assert total.precision >= LEAST, total.foreign


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.stem)
def test_each_page_is_read_well_and_its_headline_is_its_first_line(page) -> None:
    text = read_html(page.read_text(encoding="utf-8")).text
    found = score(page, text)
    assert found.recall >= 0.85, found.lost
    assert found.precision >= 0.85, found.foreign
    kept, may = listed(page)
    first = next(line for line in text.splitlines() if line not in may)
    assert first == kept[0]


def test_the_scorer_sees_what_is_lost_and_what_is_foreign() -> None:
    [page] = [page for page in pages() if page.stem == "short-brief"]
    keep, may = listed(page)
    assert score(page, "\n".join(keep + may)) == Score(3, 3, 3, 3)
    assert score(page, "\n".join([*keep[1:], "Tin nổi bật"])) == Score(2, 3, 2, 3, (keep[0],), ("Tin nổi bật",))
    assert score(page, "") == Score(0, 3, 0, 0, tuple(keep))


def article(head: str = "", body: str = "", above: str = "") -> str:
    return f"""<!doctype html><html><head><title>Tin</title>{head}</head><body>{above}
    <h1>Huyện Phú Lâm thu ngân sách vượt dự toán</h1>{body}
    <p>Sáng 9/7, UBND huyện Phú Lâm họp phiên thường kỳ, đánh giá kết quả sáu tháng đầu năm.</p>
    <p>Thu ngân sách trên địa bàn đạt 86,4 tỷ đồng, bằng 58% dự toán tỉnh giao.</p></body></html>"""


JSON_LD = '<script type="application/ld+json">{}</script>'


@pytest.mark.parametrize(
    ("source", "day"),
    [
        pytest.param(
            article(JSON_LD.format('{"@type":"NewsArticle","datePublished":"2021-07-09T20:00:00Z"}')),
            date(2021, 7, 10),
            id="JSON-LD, in another time zone: the day in Vietnam",
        ),
        pytest.param(
            article(JSON_LD.format('[{"@type":"WebSite"},{"@type":["Report"],"datePublished":"2021-07-09"}]')),
            date(2021, 7, 9),
            id="JSON-LD, a list",
        ),
        pytest.param(article('<meta property="article:published_time" content="2021-07-09T08:00:00+07:00">'),
                     date(2021, 7, 9), id="meta"),
        pytest.param(article(body='<time datetime="2021-07-09">hôm qua</time>'), date(2021, 7, 9), id="time"),
        pytest.param(article(body='<span itemprop="datePublished">09/07/2021</span>'), date(2021, 7, 9), id="itemprop"),
        pytest.param(
            article(
                '<meta property="article:published_time" content="2021-07-12">',
                "<div>Ngày đăng 09/07/2021 | 08:15</div>",
            ),
            date(2021, 7, 9),
            id="what is printed comes before what the data says",
        ),
        pytest.param(article(), None, id="none: the meeting's day is not the article's"),
        pytest.param(article(JSON_LD.format('{"@type":"WebPage","datePublished":"2021-07-09"}')), None,
                     id="the day of something that is no article"),
        pytest.param(article(JSON_LD.format('{"@type":"NewsArticle",')), None, id="broken JSON-LD"),
        pytest.param(article('<meta property="article:modified_time" content="2021-07-09">'), None, id="a change"),
        pytest.param(article(above="<div>Thứ sáu, 09/07/2021 10:00</div><nav>Trang chủ</nav>"), None,
                     id="today's date in the page's head"),
    ],
)  # fmt: skip
def test_the_day_of_publication_is_the_pages_own(source: str, day: date | None) -> None:
    assert read_html(source).published_on == day


def test_what_a_page_says_of_itself() -> None:
    head = JSON_LD.format(
        '{"@graph":[{"@type":"NewsArticle","headline":"Huyện Phú Lâm thu ngân sách vượt dự toán",'
        '"author":[{"name":"Minh Hà"},{"name":"Lê An"}],"articleSection":"Kinh tế"}]}'
    )
    page = read_html(article(head))
    assert (page.title, page.author, page.section) == (
        "Huyện Phú Lâm thu ngân sách vượt dự toán", "Minh Hà, Lê An", "Kinh tế",
    )  # fmt: skip
    bare = read_html(article())
    assert (bare.author, bare.section) == (None, None)


def test_a_headline_that_only_the_data_has_is_the_first_line() -> None:
    source = article('<meta property="og:title" content="Sáu tháng, huyện Phú Lâm thu 86,4 tỷ đồng">')
    source = source.replace("<h1>Huyện Phú Lâm thu ngân sách vượt dự toán</h1>", "")
    assert read_html(source).text.splitlines()[0] == "Sáu tháng, huyện Phú Lâm thu 86,4 tỷ đồng"


@pytest.mark.parametrize(
    "source", ["", "<!-- -->", "<html></html>", "<html><body><nav><a href='/'>Trang chủ</a></nav></body></html>"]
)
def test_a_page_without_an_article_has_no_text(source: str) -> None:
    assert read_html(source).text == ""


def test_a_page_of_nothing_but_tags_deep_in_each_other_is_read_or_refused() -> None:
    deep = "<div>" * 20_000 + "Thu ngân sách đạt 5 tỷ đồng." + "</div>" * 20_000
    assert read_html(f"<html><body>{deep}</body></html>").text in ("", "Thu ngân sách đạt 5 tỷ đồng.")


@pytest.mark.parametrize("declared", ["utf-8", "iso-8859-1", "windows-1258", "gb2312"])
def test_the_bytes_decide_whatever_charset_a_page_declares(declared: str) -> None:
    source = article(f'<meta charset="{declared}">')
    read = read_content(source.encode(), "text/html; charset=" + declared)
    assert "Thu ngân sách trên địa bàn đạt 86,4 tỷ đồng" in read.text
    assert (read.media_type, read.encoding) == ("text/html", "utf-8")


@pytest.mark.parametrize("name", ["tin.html", "tin.txt", "tin.pdf"])
def test_a_page_is_told_by_its_bytes(name: str) -> None:
    from pipelines.sources.items import media_type_of

    assert read_content(article().encode(), media_type_of(name)).media_type == "text/html"


def test_a_page_without_an_article_is_refused_in_one_line() -> None:
    with pytest.raises(
        BadDocument, match=r"^expected an article, found none in this text/html document; land its text$"
    ):
        read_content(b"<html><body><script>var x</script></body></html>", "text/html")


def test_old_letters_in_a_page_are_converted() -> None:
    from old_encodings import to_tcvn3

    pasted = to_tcvn3("Hội nghị Ban Chấp hành Đảng bộ huyện đã thông qua ba nghị quyết chuyên đề.").decode("cp1252")
    read = read_content(article(body=f"<p>{pasted}</p>").encode())
    assert isinstance(read, Content)
    assert "Hội nghị Ban Chấp hành Đảng bộ huyện đã thông qua ba nghị quyết chuyên đề." in read.text.splitlines()
    assert read.notes == ("1 lines converted from TCVN3",)
