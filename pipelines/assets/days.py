"""The partitions: one per landing date, by the calendar of Vietnam. Keep out: what is in a day."""

from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

import dagster as dg

ZONE = "Asia/Ho_Chi_Minh"
FIRST_DAY = "2025-01-01"  # before the first release, so that no landing can be older

DAYS = dg.DailyPartitionsDefinition(start_date=FIRST_DAY, timezone=ZONE, end_offset=1)
"""`end_offset=1` gives today a partition: what lands today is read today."""

ONE_RUN = dg.BackfillPolicy.single_run()
"""After a change of the extractor all days are read in one run, and the star is built once."""

LANDING_TAG = "bienban/landing_date"
"""Set on a run to the day that it lands on, so that a run over midnight lands where it reads."""

NO_DAY = "none"
"""Value of that tag on a run that looks at no source."""

STALE_ONLY_TAG = "bienban/stale_only"
"""Set on a run that covers a range of days but reads only those that are not up to date."""

RETRY = dg.RetryPolicy(max_retries=2, delay=5, backoff=dg.Backoff.EXPONENTIAL, jitter=dg.Jitter.PLUS_MINUS)
"""For what passes: a full disk that is being cleared, a network folder that comes back."""


def today() -> date:
    """The date in Vietnam now."""
    return datetime.now(ZoneInfo(ZONE)).date()


def days_of(context: dg.AssetExecutionContext) -> list[date]:
    """The days that this run is to make, oldest first."""
    return [date.fromisoformat(key) for key in context.partition_keys]


def range_tags(first: date, last: date, *, look: bool = True) -> dict[str, str]:
    """Tags that make one run cover the days from `first` to `last`, read those that need it, and land on the last.

    Without `look` it lands nothing.
    """
    return {
        "dagster/asset_partition_range_start": str(first),
        "dagster/asset_partition_range_end": str(last),
        LANDING_TAG: str(last) if look else NO_DAY,
        STALE_ONLY_TAG: "true",
    }


def landing_day(context: dg.AssetExecutionContext, days: Sequence[date]) -> date | None:
    """The one of `days` that new files land on; none if the run is about earlier days only, or looks at no source."""
    tagged = context.run.tags.get(LANDING_TAG)
    if tagged == NO_DAY:
        return None
    landing = date.fromisoformat(tagged) if tagged else today()
    return landing if landing in days else None
