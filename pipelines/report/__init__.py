"""The report: a folder of HTML pages made of a published warehouse, to be opened in a browser without a network.

`queries` asks, `evidence` marks facts in a text, `site` writes the pages through the `templates`, `publish` puts them
in place; what they say is in `texts/`, what they look like in `static/`, what the charts show in `charts/` (Vega-Lite).
Keep out: Dagster, and facts that are not in the schema `mart`.
"""

from pipelines.report.publish import publish_report
from pipelines.report.queries import Queries
from pipelines.report.site import Site

__all__ = ["Queries", "Site", "publish_report"]
