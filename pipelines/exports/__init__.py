"""What is published beside the warehouse file: the analysts' views as Parquet and CSV, their description, a dictionary.

`tables` writes the rows, `package` the Frictionless data package, `dictionary` what every column means; `publish`
puts a whole new folder in the place of the old one. Keep out: Dagster, and what the rows are, which is in `sql/marts/`.
"""

from pipelines.exports.publish import drop_exports, publish_exports

__all__ = ["drop_exports", "publish_exports"]
