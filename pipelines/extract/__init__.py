"""Facts from articles: meetings, participants, elections, budgets, indicators.

Pure functions on strings; knows nothing of Dagster, DuckDB, files or the network.
"""

from pipelines.extract.engine import extract_facts

__all__ = ["extract_facts"]
