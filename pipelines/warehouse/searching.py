"""The index for searching articles: made by DuckDB's extension `fts`, kept in tables that every client reads.

The extension's own `match_bm25` needs it again where a file is read, for `stem`, and it loads only in the very version
of DuckDB that it was made for. So its index is made in memory, its tables alone are copied, and `mart.search_articles`
ranks by them in plain SQL. Where the extension cannot be loaded the tables stay empty, and the macro counts words. Keep
out: the macros, which are in `sql/macros/`.
"""

from importlib.util import find_spec
from pathlib import Path

import duckdb

from schemas import ddl
from schemas.meta import MetaSearch

PACKAGE = "duckdb_extension_fts"
SEARCHED = "searched"
"""The table that is indexed, in a database in memory; the extension makes a schema of its name."""

OPTIONS = "stemmer = 'none', stopwords = 'none', ignore = ' ', strip_accents = 0, lower = 0"
"""The column is folded already and its words stand between blanks; no stemmer or list of words knows Vietnamese."""

COPIED = """
    CREATE TEMP TABLE numbered AS
        SELECT docid, row_number() OVER (ORDER BY name) AS document_number, name AS document_id, len AS length
        FROM {index}.docs;
    CREATE TEMP TABLE listed AS
        SELECT termid, row_number() OVER (ORDER BY term) AS word_number, term AS word, df AS documents
        FROM {index}.dict;
    INSERT INTO search.documents BY NAME SELECT * EXCLUDE (docid) FROM numbered ORDER BY document_number;
    INSERT INTO search.words BY NAME SELECT * EXCLUDE (termid) FROM listed ORDER BY word_number;
    INSERT INTO search.occurrences BY NAME
        SELECT word_number, document_number, count(*) AS times
        FROM {index}.terms JOIN listed USING (termid) JOIN numbered USING (docid)
        GROUP BY word_number, document_number
        ORDER BY word_number, document_number;
    DROP TABLE numbered;
    DROP TABLE listed;
    DROP SCHEMA {index} CASCADE
"""


def index_articles(connection: duckdb.DuckDBPyConnection, scratch: str) -> bool:
    """Fill the schema `search` from `mart.documents` and say so in `meta.search`; gives whether there is an index.

    `scratch` is an attached database in which the extension may work.
    """
    reason = load_extension(connection)
    if reason is None:
        table = f"{scratch}.main.{SEARCHED}"
        connection.execute(
            f"CREATE TABLE {table} AS SELECT document_id, search FROM mart.documents"  # noqa: S608
            " WHERE duplicate_of IS NULL AND search IS NOT NULL ORDER BY document_id"
        )
        connection.execute(f"PRAGMA create_fts_index('{table}', 'document_id', 'search', {OPTIONS})")
        connection.execute(COPIED.format(index=f"{scratch}.fts_main_{SEARCHED}"))
        connection.execute(f"DROP TABLE {table}")
    connection.execute(
        f"INSERT INTO {ddl.qualified(MetaSearch)} BY NAME SELECT ? AS ranked_by, ? AS reason,"  # noqa: S608
        " (SELECT count(*) FROM search.documents) AS documents, (SELECT count(*) FROM search.words) AS words",
        ["hits" if reason else "bm25", reason],
    )
    return reason is None


def unindexed(warehouse: Path) -> str | None:
    """Why a built file has no index, None if it has one."""
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        row = connection.execute("SELECT reason FROM meta.search").fetchone()
    return row[0] if row else None


def load_extension(connection: duckdb.DuckDBPyConnection) -> str | None:
    """Load the extension from its package, else one that was installed into DuckDB; gives why it could not be.

    Nothing is downloaded: a run needs no network but for its sources.
    """
    connection.execute("SET autoinstall_known_extensions = false")
    [(version,)] = connection.execute("SELECT library_version FROM pragma_version()").fetchall()
    spec = find_spec(PACKAGE)
    folders = (spec.submodule_search_locations if spec else None) or []
    packed = [Path(folder, "extensions", version, "fts.duckdb_extension") for folder in folders]
    for extension in [*(ddl.literal(str(file)) for file in packed if file.is_file()), "fts"]:
        try:
            connection.execute(f"LOAD {extension}")
        except duckdb.Error:
            continue
        return None
    return f"DuckDB {version} finds no extension fts that was made for it: see docs/warehouse.md"
