"""The data dictionary: every table, view and column with its Vietnamese term, type and meaning, from the models.

Keep out: any meaning; a column's is in its model, a closed set's in `schemas.enums`, a macro's in its SQL.
"""

import html
from collections.abc import Sequence

import regex

from pipelines.warehouse.statements import all_macros
from schemas import ddl
from schemas.base import Table, closed_set_descriptions, closed_sets, columns, description
from schemas.mart import MART_VIEWS
from schemas.meta import META_TABLES, SCHEMAS
from schemas.search import SEARCH_TABLES
from schemas.star import STAR_TABLES

TITLE = "Data dictionary (từ điển dữ liệu)"
LAYERS: dict[str, Sequence[type[Table]]] = {
    "mart": MART_VIEWS, "star": STAR_TABLES, "search": SEARCH_TABLES, "meta": META_TABLES,
}  # fmt: skip
HEADS = ("column", "tiếng Việt", "type", "meaning")
VIETNAMESE = regex.compile(r"\(([^()]*[À-ɏḀ-ỿ][^()]*)\)")

Rows = list[tuple[str, ...]]
Section = tuple[str, str, tuple[str, ...], Rows]
"""A heading, a text, the heads of a table and its rows; a section without rows opens a layer."""


def vietnamese_term(text: str) -> str:
    """The term in the first brackets that hold Vietnamese letters, else nothing."""
    found = VIETNAMESE.search(text)
    return found[1] if found else ""


def sections() -> list[Section]:
    """The dictionary in its order: the analysts' views first, then the star, then what the file says of itself."""
    made: list[Section] = []
    for schema, models in LAYERS.items():
        made.append((schema, SCHEMAS[schema], (), []))
        for model in models:
            rows: Rows = [
                (info.name, vietnamese_term(info.description), ddl.sql_type(info.dtype), info.description)
                for info in columns(model)
            ]
            made.append((ddl.qualified(model), description(model), HEADS, rows))
    told = closed_set_descriptions()
    sets: Rows = [(ddl.enum_type(name).replace('"', ""), ", ".join(v), told[name]) for v, name in closed_sets().items()]
    macros: Rows = [(f"mart.{macro.name}", macro.comment) for macro in all_macros() if macro.published]
    made.append(("macros", "What can be called in SQL (hàm).", ("macro", "meaning"), macros))
    made.append(("closed sets", "ENUM types (tập giá trị).", ("type", "values", "meaning"), sets))
    return made


def markdown() -> str:
    """The dictionary as Markdown."""
    parts = [f"# {TITLE}\n"]
    for heading, text, heads, rows in sections():
        parts.append(f"{'###' if '.' in heading else '##'} {heading}\n\n{text}\n")
        if rows:
            lines = [heads, tuple("---" for _ in heads), *rows]
            parts.append(
                "\n".join("| " + " | ".join(c.replace("|", "\\|") for c in row) + " |" for row in lines) + "\n"
            )
    return "\n".join(parts)


def page() -> str:
    """The dictionary as one HTML page that needs nothing else."""
    parts = [PAGE_HEAD, f"<h1>{html.escape(TITLE)}</h1>"]
    for heading, text, heads, rows in sections():
        level = 3 if "." in heading else 2
        parts.append(
            f"<h{level} id='{html.escape(heading)}'>{html.escape(heading)}</h{level}>\n<p>{html.escape(text)}</p>"
        )
        if rows:
            parts += ["<table>", _row("th", heads), *(_row("td", row) for row in rows), "</table>"]
    return "\n".join([*parts, "</body></html>\n"])


def _row(cell: str, values: Sequence[str]) -> str:
    return "<tr>" + "".join(f"<{cell}>{html.escape(value)}</{cell}>" for value in values) + "</tr>"


PAGE_HEAD = f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{html.escape(TITLE)}</title>
<meta name="viewport" content="width=device-width">
<style>
body {{ font: 16px/1.45 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }}
table {{ border-collapse: collapse; width: 100%; }}
th, td {{ text-align: left; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid #8884; }}
td:first-child, td:nth-child(3) {{ font-family: ui-monospace, monospace; overflow-wrap: anywhere; }}
:root {{ color-scheme: light dark; }}
</style></head><body>"""
