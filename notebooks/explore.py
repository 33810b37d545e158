"""A first look at a published warehouse, as a marimo notebook: what it holds, one place's money, the words behind it.

`marimo edit notebooks/explore.py` opens it in a browser, `python notebooks/explore.py` runs it as a script. It opens
the file that BIENBAN_WAREHOUSE names (its folder), read-only. Keep out: anything that writes.
"""

import marimo

app = marimo.App(width="medium")


@app.cell
def opened():
    import os
    from pathlib import Path

    import duckdb
    import marimo as mo

    warehouse = Path(os.environ.get("BIENBAN_WAREHOUSE", "warehouse/demo")) / "bienban.duckdb"
    connection = duckdb.connect(str(warehouse), read_only=True)

    def rows(query, *values):
        """The rows of a query as mappings, which marimo shows as a table."""
        result = connection.execute(query, list(values))
        names = [column[0] for column in result.description]
        return [dict(zip(names, row, strict=True)) for row in result.fetchall()]

    return mo, rows


@app.cell
def contents(mo, rows):
    coverage = rows("SELECT kind, place, year, facts, documents FROM meta.coverage ORDER BY facts DESC LIMIT 20")
    quality = rows("FROM meta.quality WHERE articles = 'only measured' AND level = 'closed columns'")
    mo.vstack([mo.md("## What is in the file (nội dung)"), mo.ui.table(coverage), mo.ui.table(quality)])
    return coverage, quality


@app.cell
def choice(mo, rows):
    places = [row["place"] for row in rows("SELECT DISTINCT place FROM mart.budget_totals ORDER BY place")]
    place = mo.ui.dropdown(places, value=places[0] if places else None, label="Place (địa phương)")
    place
    return (place,)


@app.cell
def money(mo, place, rows):
    budgets = rows("FROM mart.budget_totals WHERE place = ? ORDER BY period_end, flow", place.value)
    mo.vstack([mo.md("## Its whole budget (tổng thu, tổng chi)"), mo.ui.table(budgets)])
    return (budgets,)


@app.cell
def words(budgets, mo, rows):
    facts = [row["actual_fact_id"] or row["estimate_fact_id"] or row["target_fact_id"] for row in budgets]
    evidence = [row for fact in facts for row in rows("SELECT marked, title, address FROM mart.evidence(?)", fact)]
    mo.vstack([mo.md("## The words behind it (căn cứ)"), mo.ui.table(evidence)])
    return (evidence,)


if __name__ == "__main__":
    app.run()
