"""The warehouse file: built whole from the staged Parquet by the SQL in `sql/`, hashed, published by a rename.

`statements` reads the SQL and what depends on what; `build` runs it in a new file and checks the result;
`resolvers` are the steps of it that Python takes; `release` hashes a file's tables and swaps it in; `unknown` counts
what could not be resolved. Keep out: Dagster, and any SELECT that belongs in `sql/`.
"""

from pipelines.warehouse.build import Dispositions, build_star, disposition_counts
from pipelines.warehouse.release import logical_hashes, publish_file
from pipelines.warehouse.statements import SqlModel, star_statements
from pipelines.warehouse.unknown import left_unknown

__all__ = [
    "Dispositions",
    "SqlModel",
    "build_star",
    "disposition_counts",
    "left_unknown",
    "logical_hashes",
    "publish_file",
    "star_statements",
]
