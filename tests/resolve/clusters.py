"""Which reports of meetings the resolver takes together, in short."""

import random
from collections import defaultdict
from dataclasses import replace
from datetime import date

from pipelines.resolve.meetings import cluster_meetings
from pipelines.resolve.reports import Report

REPORT = Report(
    fact_id="a",
    document_id="a",
    meeting_type="working_session",
    body="Tỉnh ủy Lam Sơn",
    jurisdiction="tỉnh Lam Sơn",
    organization=None,
    ordinal=None,
    term_number=None,
    term_start=None,
    start_date=date(2020, 10, 2),
    end_date=date(2020, 10, 2),
    said_days="10-02",
    day_part=None,
    met_with=None,
    published_on=None,
    people=["Trần Văn An"],
    perhaps=[],
)
"""A report of a working session, from which tests make theirs."""
NO_YEAR: dict[str, object] = {"start_date": None, "end_date": None}


def clusters(*reports: Report, of_one_document: str = "") -> list[str]:
    """Which reports are one: 'ab c', each named by its place; checked to be the same in any order.

    Each report is of a document of its own, but for those named in `of_one_document`.
    """
    letters = [chr(ord("a") + number) for number in range(len(reports))]
    named = [
        replace(report, fact_id=letter, document_id="one" if letter in of_one_document else letter)
        for letter, report in zip(letters, reports, strict=True)
    ]
    shuffled = random.Random(7).sample(named, len(named))  # noqa: S311
    found = cluster_meetings(named)
    assert cluster_meetings(shuffled) == cluster_meetings(reversed(named)) == found
    groups: dict[str, str] = defaultdict(str)
    for letter in letters:
        groups[found[letter]] += letter
    return sorted(groups.values())
