"""The words behind a fact, and finding articles and rows without typing a mark: the macros of the published file."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pytest

from pipelines.warehouse import searching

pytestmark = pytest.mark.xdist_group("search")  # what its tests share is made once

CONGRESS = """Đại hội Đảng bộ phường Đồng Tâm
Sáng 3/8, Đảng bộ phường Đồng Tâm tổ chức Đại hội. Thu ngân sách đạt trên 12,5 tỷ đồng, bằng 104% dự toán.
Đồng chí Đỗ Thị Ước phát biểu."""
SPENDING = """Chi đầu tư của huyện Đông Tảo
Huyện Đông Tảo chi 40 tỷ đồng cho đường liên xã; các phường của quận bên đang chờ, Đồng Tâm cũng vậy."""


@pytest.fixture(scope="module")
def built(shared_staging: Any) -> Any:
    """Three articles: a congress, a copy of it, and one on spending that names the same ward."""
    congress = shared_staging.document(
        "a.txt", CONGRESS, title="Đại hội Đảng bộ phường Đồng Tâm", published_on=date(2020, 8, 4)
    )
    shared_staging.fact("meetings", congress, "Đại hội", nth=1, body="Đảng bộ phường Đồng Tâm")
    shared_staging.fact("budgets", congress, "12,5", value=Decimal(12_500_000_000), subject="phường Đồng Tâm")
    shared_staging.document("in-lai.txt", CONGRESS, published_on=date(2020, 8, 5))
    spending = shared_staging.document("b.txt", SPENDING, title="Chi đầu tư của huyện Đông Tảo")
    shared_staging.fact(
        "budgets", spending, "40", value=Decimal(40_000_000_000), subject="huyện Đông Tảo", flow="expenditure"
    )
    return shared_staging.build()


@pytest.fixture(scope="module", params=["bm25", "hits"])
def searched(request: pytest.FixtureRequest, built: Any, shared_staging: Any) -> Any:
    """The articles with an index and, as where there is no extension for the machine, without one."""
    if request.param == "hits":
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(searching, "load_extension", lambda _: "none for this machine")
            return shared_staging.build("unindexed.duckdb")
    return with_index(built)


def with_index(built: Any) -> Any:
    """The same, or a skip where DuckDB's version has no extension."""
    reason = searching.unindexed(built.path)
    return pytest.skip(reason) if reason else built


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Ba Đình", "ba dinh"),
        ("Đỗ Thị Ước, Bí thư", "do thi uoc bi thu"),
        ("ĐẠI HỘI – lần thứ XXVI", "dai hoi lan thu xxvi"),
        ("Quỳnh\u0300", "quynh"),  # a mark too many
        ("ba\u0301o ca\u0301o", "bao cao"),  # letters not composed
        ("đạt 48,8%", "dat 48 8%"),
        ("  ", ""),
        (None, None),
    ],
)
def test_a_text_is_folded_to_what_is_typed_without_marks(built: Any, text: str | None, folded: str | None) -> None:
    with duckdb.connect(str(built.path), read_only=True) as connection:
        assert connection.execute("SELECT mart.fold(?)", [text]).fetchone() == (folded,)


def test_evidence_is_the_sentence_with_the_number_marked_and_where_it_stands(built: Any) -> None:
    [fact_id] = built.column("SELECT fact_id FROM mart.budgets WHERE search LIKE '%dong tam%'")
    assert built.rows(f"FROM mart.evidence('{fact_id}')") == [
        {
            "kind": "budget",
            "marked": CONGRESS.splitlines()[1].replace("12,5", "«12,5»"),
            "title": "Đại hội Đảng bộ phường Đồng Tâm",
            "published_on": date(2020, 8, 4),
            "address": "a.txt",
            "document_id": built.column("SELECT document_id FROM mart.documents WHERE document_name = 'a'")[0],
            "document_name": "a",
            "rule": "by_hand",
            "confidence": 0.5,
            "extractor_version": "0" * 12,
        }
    ]
    assert built.rows("FROM mart.evidence('no such fact')") == []


def test_every_fact_has_its_evidence(built: Any) -> None:
    kinds = (
        "SELECT kind::VARCHAR, count(*), bool_and(marked LIKE '%«_%»%') AS marked FROM mart.facts GROUP BY 1 ORDER BY 1"
    )
    assert built.rows(kinds) == [
        {"CAST(kind AS VARCHAR)": "budget", "count_star()": 2, "marked": True},
        {"CAST(kind AS VARCHAR)": "meeting", "count_star()": 1, "marked": True},
    ]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("dong tam", ["a", "b"]),  # in the title first; the copy is left out
        ("Đồng Tâm", ["a", "b"]),  # with marks, the same
        ("tam dong", ["a", "b"]),  # in any order
        ("dong tao", ["b"]),
        ("tao chi", ["b"]),
        ("dong ta", []),  # whole words only
        ("dong tam bong da", []),  # every word
        ("12,5 tỷ", ["a"]),
        ("", []),
        ("%", []),
    ],
)
def test_articles_are_found_by_words_with_or_without_marks(searched: Any, words: str, found: list[str]) -> None:
    with duckdb.connect(str(searched.path), read_only=True) as connection:
        rows = connection.execute("SELECT document_name FROM mart.search_articles(?)", [words]).fetchall()
    assert [name for (name,) in rows] == found


@pytest.mark.parametrize(
    ("words", "hits"),
    [
        ("do", 1),  # "Đỗ", and none of "Đồng", "đoàn"
        ("chi", 3),  # "Chi" of headline, first line and text
        ("xa", 1),
        ("xa chi", 4),
        ("tam ", 3),
        ("ho", 0),  # "cho", "thong"
    ],
)
def test_hits_count_whole_words(searched: Any, words: str, hits: int) -> None:
    with duckdb.connect(str(searched.path), read_only=True) as connection:
        found = connection.execute("SELECT coalesce(max(hits), 0) FROM mart.search_articles(?)", [words]).fetchone()
    assert found == (hits,)


def test_an_article_found_shows_the_passage(searched: Any) -> None:
    [row] = searched.rows("SELECT hits, passage, source FROM mart.search_articles('lien xa')")
    assert row == {"hits": 2, "passage": SPENDING.splitlines()[1], "source": "báo"}


@pytest.mark.parametrize("words", ["dong tam", "Đồng Tâm", "chi", "12,5 tỷ", "liên xã", "dong ta", "bong da"])
def test_the_score_is_the_one_that_the_extension_gives(built: Any, words: str) -> None:
    with_index(built)
    with duckdb.connect() as connection:
        assert searching.load_extension(connection) is None
        connection.execute(f"ATTACH '{built.path}' AS built (READ_ONLY)")
        connection.execute(
            "CREATE TABLE articles AS SELECT document_id, search FROM built.mart.documents WHERE duplicate_of IS NULL"
        )
        connection.execute(f"PRAGMA create_fts_index('articles', 'document_id', 'search', {searching.OPTIONS})")
        expected = connection.execute(
            "SELECT document_id, fts_main_articles.match_bm25(document_id, built.mart.fold(?), conjunctive := 1) AS"
            " score FROM articles WHERE score IS NOT NULL",
            [words],
        ).fetchall()
        connection.execute("USE built")
        found = connection.execute("SELECT document_id, score FROM mart.search_articles(?)", [words]).fetchall()
    assert dict(found) == pytest.approx(dict(expected))


def test_the_index_holds_the_words_of_the_articles_that_can_be_found_and_no_others(searched: Any) -> None:
    texts = searched.column("SELECT search FROM mart.documents WHERE duplicate_of IS NULL")
    [told] = searched.rows("FROM meta.search")
    words = dict.fromkeys(searched.column("SELECT word FROM search.words"))
    numbers = searched.rows("SELECT sum(times) AS times FROM search.occurrences")
    if told["ranked_by"] == "hits":
        assert told == {"ranked_by": "hits", "documents": 0, "words": 0, "reason": "none for this machine"}
        assert (list(words), numbers) == ([], [{"times": None}])
        return
    split = [text.split() for text in texts]
    assert told == {"ranked_by": "bm25", "documents": 2, "words": len(set().union(*split)), "reason": None}
    assert (set(words), numbers) == (set().union(*split), [{"times": sum(map(len, split))}])
    assert searched.column("SELECT length FROM search.documents ORDER BY ALL") == sorted(map(len, split))


def test_without_package_or_installed_extension_there_is_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(searching, "PACKAGE", "no_such_package")
    with duckdb.connect(config={"extension_directory": str(tmp_path)}) as connection:
        reason = searching.load_extension(connection)
    assert reason == f"DuckDB v{duckdb.__version__} finds no extension fts that was made for it: see docs/warehouse.md"
    assert list(tmp_path.rglob("*.duckdb_extension*")) == []  # nothing was downloaded


@pytest.mark.parametrize(
    ("view", "words", "rows"),
    [
        ("meetings", "dong tam", 1),
        ("budget_observations", "dong tao", 1),
        ("budgets", "tao", 1),
        ("budgets", "dong tam bong da", 0),
    ],
)
def test_rows_are_found_without_marks(built: Any, view: str, words: str, rows: int) -> None:
    assert len(built.rows(f"FROM mart.{view} WHERE contains(search, '{words}')")) == rows


def test_views_and_macros_work_in_a_renamed_and_an_attached_file(built: Any, tmp_path: Path) -> None:
    copy = tmp_path / "copy of 2026.duckdb"
    copy.write_bytes(built.path.read_bytes())
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{copy}' AS old (READ_ONLY)")
        assert connection.execute("SELECT count(*) FROM old.mart.facts").fetchone() == (3,)
        connection.execute("USE old")  # macros that read views look for them in the current file
        assert len(connection.execute("FROM mart.search_articles('dong tam')").fetchall()) == 2
