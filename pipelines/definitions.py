"""Everything that Dagster loads, in one place. Keep out: how any of it works."""

import dagster as dg

from pipelines import config
from pipelines.assets.documents import documents
from pipelines.assets.facts import facts
from pipelines.assets.publish import exports, freshness, published_warehouse
from pipelines.assets.raw import raw_documents
from pipelines.assets.report import report
from pipelines.assets.star import star
from pipelines.progress import Progress
from pipelines.resources import Workspace
from pipelines.schedules import daily, ingest
from pipelines.sensors import failure_alert, inbox_sensor, web_sensor


@dg.definitions
def defs() -> dg.Definitions:
    """Build the code location by the settings as they are when it is loaded."""
    settings = config.settings()
    published = published_warehouse.map_asset_specs(
        lambda spec: spec.replace_attributes(freshness_policy=freshness(settings))
    )
    return dg.Definitions(
        assets=[raw_documents, documents, facts, star, published, exports, report],
        jobs=[ingest],
        schedules=[daily],
        sensors=[inbox_sensor(settings), web_sensor(settings), failure_alert],
        resources={"workspace": Workspace(), "progress": Progress()},
        # One process per run: the warehouse's lock is held from its first step to its last.
        executor=dg.in_process_executor,
    )
