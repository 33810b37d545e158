"""The checks that assets yield, and how a table's model looks in Dagster.

A check here is a pure function from counts and rows set aside to a result that shows those rows. Rows set
aside are a warning; too many of them, or a row that is still invalid, is an error and blocks publishing.
Keep out: validating (`schemas.validate`), and any one asset.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

import dagster as dg
import polars as pl

from pipelines.config import Settings
from pipelines.sources.web.visit import Summary, Trouble
from pipelines.staging import Staged
from schemas import base
from schemas.enums import Disposition
from schemas.validate import split_valid

VALID = "valid"
DISPOSED = "every_version_disposed"
LANDED = "every_file_landed"
VISITED = "every_source_visited"
RESOLVED = "mentions_resolved"
SHOWN_ROWS = 50  # of the rows set aside; the quarantine files hold all
SHOWN_CHARACTERS = 500

Key = dg.AssetKey


def column_schema(model: type[base.Table]) -> dg.TableSchema:
    """A model as Dagster shows it: columns with types, constraints and what they mean."""
    return dg.TableSchema(
        columns=[
            dg.TableColumn(
                info.name,
                type=str(info.dtype),
                description=info.description,
                constraints=dg.TableColumnConstraints(
                    nullable=info.nullable,
                    unique=info.unique,
                    other=[f"references {info.references}"] if info.references else [],
                ),
            )
            for info in base.columns(model)
        ]
    )


def valid_spec(asset: Key, model: type[base.Table]) -> dg.AssetCheckSpec:
    """Declare the check that every row keeps the rules of its model."""
    return dg.AssetCheckSpec(
        VALID,
        asset=asset,
        blocking=True,
        description=f"Every row keeps the rules of {model.__module__}.{model.__name__}. Rows that do not are set aside"
        " and shown here (a warning); too many of them, or one that is left, block publishing.",
    )


def valid_result(
    asset: Key, offered: int, set_aside: pl.DataFrame, left: pl.DataFrame, settings: Settings
) -> dg.AssetCheckResult:
    """Judge one table: of `offered` rows some were set aside, and `left` are invalid all the same.

    Both frames have the columns of `schemas.staging.Quarantine`; `settings` say how many may be set aside.
    """
    share = set_aside.height / offered if offered else 0.0
    allowed = set_aside.height <= settings.quarantine_allowance
    too_many = not allowed and share > settings.quarantine_limit
    limit = f"{settings.quarantine_limit:.0%}"
    if left.height:
        verdict = f"{left.height} rows are invalid after the invalid ones were set aside: mend the step that makes them"
    elif too_many:
        verdict = (
            f"{set_aside.height} of {offered} rows were set aside, more than {limit}, most often because:"
            f" {commonest_reason(set_aside)}: mend the cause, drop the files with bienban forget, or raise"
            " BIENBAN_QUARANTINE_LIMIT"
        )
    elif set_aside.height:
        within = f"the allowance of {settings.quarantine_allowance} rows" if allowed else f"the limit of {limit}"
        verdict = f"{set_aside.height} of {offered} rows were set aside, within {within}"
    else:
        verdict = f"all {offered} rows keep the rules"
    return dg.AssetCheckResult(
        asset_key=asset,
        check_name=VALID,
        passed=not (left.height or set_aside.height),
        severity=dg.AssetCheckSeverity.ERROR if left.height or too_many else dg.AssetCheckSeverity.WARN,
        description=verdict,
        metadata={
            "offered": offered,
            "set_aside": set_aside.height,
            "share_set_aside": share,
            "failing_rows": shown_rows(pl.concat([left, set_aside])),
        },
    )


def commonest_reason(set_aside: pl.DataFrame) -> str:
    """The reason that most rows were set aside for, and the first of them; of equals, the first in the alphabet."""
    counted = set_aside["reason"].value_counts().sort("count", "reason", descending=[True, False])
    reason = counted["reason"][0]
    examples = set_aside.filter(reason=reason)["payload"].drop_nulls().sort()
    return _shown(reason) + (f" (such as {_shown(examples[0])})" if len(examples) else "")


def staged_result(asset: Key, model: type[base.Table], found: Staged, settings: Settings) -> dg.AssetCheckResult:
    """Judge one staged table as it lies on the disk."""
    return valid_result(asset, found.offered, found.set_aside, left_invalid(model, found.paths), settings)


def left_invalid(model: type[base.Table], paths: Iterable[Path]) -> pl.DataFrame:
    """What the model finds wrong with rows as they were written, file by file; nothing, if all is well."""
    found = [split_valid(model, pl.read_parquet(path))[1] for path in paths]
    return pl.concat(found) if found else split_valid(model, base.empty(model))[1]


def landed_result(asset: Key, refused: Sequence[Mapping[str, str]], waiting: Sequence[str]) -> dg.AssetCheckResult:
    """Show the files of the inbox that could not be landed, each with its reason."""
    return dg.AssetCheckResult(
        asset_key=asset,
        check_name=LANDED,
        passed=not refused,
        severity=dg.AssetCheckSeverity.WARN,
        description=f"{len(refused)} files could not be landed; {len(waiting)} wait for the next run",
        metadata={
            "failing_rows": table(refused[:SHOWN_ROWS], ["address", "reason"]),
            "waiting": list(waiting[:SHOWN_ROWS]),
        },
    )


def visited_result(asset: Key, visits: Sequence[Summary]) -> dg.AssetCheckResult:
    """Show what was refused or failed at the web sources, and which of them were not read as they should be."""
    amiss = [visit for visit in visits if visit.told]
    troubles = [trouble for visit in visits for trouble in visit.troubles]
    return dg.AssetCheckResult(
        asset_key=asset,
        check_name=VISITED,
        passed=not amiss,
        severity=dg.AssetCheckSeverity.WARN,
        description="; ".join(visit.told for visit in amiss) or f"all {len(visits)} sources are well",
        metadata={
            "failing_rows": table(map(asdict, troubles[:SHOWN_ROWS]), [part.name for part in fields(Trouble)]),
            "troubles": len(troubles),
        },
    )


def disposed_result(asset: Key, landed: int, dispositions: Mapping[str, int]) -> dg.AssetCheckResult:
    """Every landed version has exactly one disposition: the counts are of the known kinds and add up."""
    unknown = sorted(set(dispositions) - {member.value for member in Disposition})
    total = sum(dispositions.values())
    return dg.AssetCheckResult(
        asset_key=asset,
        check_name=DISPOSED,
        passed=total == landed and not unknown,
        severity=dg.AssetCheckSeverity.ERROR,
        description=f"expected one disposition for each of {landed} landed versions, found {total}"
        + (f", of unknown kinds {', '.join(unknown)}" if unknown else ""),
        metadata={"landed": landed, **{name: dispositions.get(name, 0) for name in (d.value for d in Disposition)}},
    )


def resolved_spec(asset: Key, what: str) -> dg.AssetCheckSpec:
    """Declare the check that few mentions of a dimension are left unknown."""
    return dg.AssetCheckSpec(
        RESOLVED, asset=asset, description=f"Few mentions of {what} are left unknown; those that are, are shown here."
    )


def resolved_result(
    asset: Key, mentions: int, unknown: pl.DataFrame, limit: float, settings: Settings
) -> dg.AssetCheckResult:
    """Judge a dimension: of `mentions` that mean something of it, those in `unknown` could not be told apart."""
    share = unknown.height / mentions if mentions else 0.0
    too_many = unknown.height > settings.unresolved_allowance and share > limit
    return dg.AssetCheckResult(
        asset_key=asset,
        check_name=RESOLVED,
        passed=not too_many,
        severity=dg.AssetCheckSeverity.WARN,
        description=f"{unknown.height} of {mentions} mentions are left unknown"
        + (f", more than {limit:.0%}: see which, below" if too_many else f", within the limit of {limit:.0%}"),
        metadata={"mentions": mentions, "share_unknown": share, "limit": limit, "failing_rows": shown_rows(unknown)},
    )


def cause(event: dg.DagsterEvent) -> str:
    """The innermost error of a failed step in one line: what Dagster wraps around it says nothing."""
    failure = event.step_failure_data
    if failure.user_failure_data is not None:
        return str(failure.user_failure_data.description)
    error = failure.error
    while error is not None and error.cause is not None:
        error = error.cause
    return " ".join((error.message if error is not None else str(event.message)).split())


def shown_rows(rows: pl.DataFrame) -> dg.TableMetadataValue:
    """Rows as a table in Dagster's page: the first of them, long values cut."""
    return table(rows.head(SHOWN_ROWS).to_dicts(), rows.columns)


def table(rows: Iterable[Mapping[str, Any]], columns: Sequence[str]) -> dg.TableMetadataValue:
    """Rows as Dagster's page shows them, long values cut."""
    records = [dg.TableRecord({name: _shown(row[name]) for name in columns}) for row in rows]
    return dg.MetadataValue.table(records, schema=dg.TableSchema([dg.TableColumn(name) for name in columns]))


def _shown(value: object) -> str:
    text = "" if value is None else str(value)
    return text if len(text) <= SHOWN_CHARACTERS else text[:SHOWN_CHARACTERS] + " …"
