"""What reviewers say of what facts mean, applied to what the resolvers found: groups joined and parted, mentions read.

The last column of each row, `correction_ids`, tells which corrections are about it: those that name it, and those that
moved it because they name another of its group, or of the same words in its document. Keep out: corrections of what
facts say (`corrected`), and what the resolvers decide.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import duckdb

from pipelines.corrections import Correction
from pipelines.errors import RunFailed
from pipelines.identity import digest
from pipelines.warehouse.corrected import MEND

Rows = Iterable[Sequence[Any]]
Mention = tuple[str, str | None, str | None]
"""Document, name and jurisdiction, as the facts of one document have them."""
_OF_FACTS = {"meeting_ids": "meeting", "people": "person"}
"""Tables of resolvers whose rows are a fact_id, the key of what it means, and more of that."""
_MENTIONS = """
    SELECT fact_id, document_id, body, jurisdiction FROM staging.meetings
    UNION ALL SELECT fact_id, document_id, subject, NULL FROM staging.budgets
    UNION ALL SELECT fact_id, document_id, subject, NULL FROM staging.indicators
"""


def mentions_of(connection: duckdb.DuckDBPyConnection, corrections: Iterable[Correction]) -> dict[str, Mention]:
    """The body or subject of each fact that corrections of organisations and mentions name.

    Raises RunFailed for a fact that has neither; one that is gone is left to `require_matches`.
    """
    ours = [one for one in corrections if one.kind.endswith("_organization") or one.mention]
    named = [fact_id for one in ours for fact_id in one.facts]
    rows = connection.execute(f"SELECT * FROM ({_MENTIONS}) WHERE list_contains(?, fact_id)", [named]).fetchall()  # noqa: S608
    found: dict[str, Mention] = {row[0]: row[1:] for row in rows if row[2]}
    for one in ours:
        for fact_id in one.facts:
            if fact_id not in found and not _is_gone(connection, fact_id):
                raise RunFailed(
                    f"{one.told(fact_id)}: expected a fact with a body or a subject, found one without: {MEND}"
                )
    return found


def _is_gone(connection: duckdb.DuckDBPyConnection, fact_id: str) -> bool:
    tables = ("meetings", "participants", "elections", "budgets", "indicators")
    facts = " UNION ALL ".join(f"SELECT fact_id FROM staging.{name}" for name in tables)  # noqa: S608
    return not connection.execute(f"SELECT 1 FROM ({facts}) WHERE fact_id = ?", [fact_id]).fetchall()  # noqa: S608


def meanings(corrections: Iterable[Correction], mentions: Mapping[str, Mention]) -> dict[Mention, str]:
    """What reviewers say that mentions mean."""
    ours = sorted((one for one in corrections if one.mention), key=lambda one: one.correction_id)
    return {mentions[fact_id]: one.means or "" for one in ours for fact_id in one.facts if fact_id in mentions}


def regrouped(
    made: Mapping[str, Rows], corrections: Sequence[Correction], mentions: Mapping[str, Mention]
) -> Mapping[str, Rows]:
    """The tables of a resolver with groups joined and parted as reviewers have it, each row with its corrections."""
    found = dict(made)
    for table, what in _OF_FACTS.items():
        if table in made:
            rows = {row[0]: row for row in made[table]}
            grouped, ids = _grouped(what, rows, corrections, lambda fact_id: fact_id)
            found[table] = [(*row, sorted(ids[thing])) for thing, row in grouped.items()]
    if "organizations" in made:
        found |= _organizations(made, corrections, mentions)
    return found


def _grouped(
    what: str, found: dict[Any, Sequence[Any]], corrections: Iterable[Correction], thing_of: Callable[[str], Any]
) -> tuple[dict[Any, Sequence[Any]], dict[Any, set[str]]]:
    """Rows (thing, key, …) by thing, joined ones first, and the corrections of each; one without a key is no group."""
    ours = [one for one in corrections if one.kind.endswith(f"_{what}")]
    ids: dict[Any, set[str]] = defaultdict(set)
    for one in sorted(ours, key=lambda one: (one.kind.startswith("other"), one.correction_id)):
        things = [thing for fact_id in sorted(one.facts) if (thing := thing_of(fact_id)) in found]
        if not things:
            continue  # `require_matches` tells
        before = found
        if one.kind.startswith("other"):
            own = (digest(what, "apart", *sorted(one.facts)), *found[things[0]][2:])
            found = found | {thing: (thing, *own) for thing in things}
        else:
            keys = {found[thing][1] for thing in things} - {None}
            meant = min((found[thing] for thing in things), key=lambda row: (row[1] is None, str(row[1])))
            joined = {thing for thing, row in found.items() if row[1] in keys} | set(things)
            found = found | {thing: (thing, *meant[1:]) for thing in joined}
        for thing in {*things, *(thing for thing, row in found.items() if row[1] != before[thing][1])}:
            ids[thing].add(one.correction_id)
    return found, ids


def _organizations(
    made: Mapping[str, Rows], corrections: Sequence[Correction], mentions: Mapping[str, Mention]
) -> dict[str, Rows]:
    """Meanings and organisations; one that is parted has the row of the one that it was part of, joined ones go."""
    before = {tuple(row[:3]): row for row in made["meanings"]}
    keyed: dict[Any, Sequence[Any]] = {mention: (mention, row[3]) for mention, row in before.items()}
    grouped, ids = _grouped("organization", keyed, corrections, mentions.get)
    for one in corrections:
        for fact_id in one.facts if one.mention else ():
            ids[mentions.get(fact_id)].add(one.correction_id)
    after = {mention: row[1] for mention, row in grouped.items()}
    known = {row[0]: row for row in made["organizations"]}
    names: dict[str, set[str]] = defaultdict(set)
    for mention, own in after.items():
        names[own].add(mention[1] or "")
    source = {own: before[mention][3] for mention, own in sorted(after.items(), key=str) if own not in known}
    moved = {row[3]: after[mention] for mention, row in before.items() if row[3] not in names}
    rows = known | {own: known[old] for own, old in source.items() if old}
    return {
        "meanings": [(*row[:3], after[mention], row[4], sorted(ids[mention])) for mention, row in before.items()],
        "organizations": [
            (
                own,
                *row[1:4],
                moved.get(row[4], row[4]),
                row[5],
                sorted(names.get(own, ())),
                *row[7:9],
                moved.get(row[9], row[9]),
            )
            for own, row in sorted(rows.items())
            if own not in moved
        ],
    }
