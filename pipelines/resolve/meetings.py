"""Which meeting a report is about: the identifier that reports of one meeting share.

Two reports are of one meeting when kind, body, place, first day, ordinal and term agree as written, spelling
variants aside. Where neither a day nor an ordinal is stated, the report stands alone: two meetings of one body
are never merged on its name. Keep out: merging what reports say (the star's SQL).
"""

from pipelines.extract.model import Meeting
from pipelines.grammar.folding import fold
from pipelines.identity import digest


def meeting_id(meeting: Meeting, version: str) -> str:
    """The identifier of the meeting that a record of document version `version` reports."""
    certain = meeting.body is not None and (meeting.start_date is not None or meeting.ordinal is not None)
    body = fold(meeting.body or "")
    return digest(
        "meeting",
        meeting.meeting_type,
        " ".join(body.split()),
        fold(meeting.jurisdiction or ""),
        meeting.start_date.isoformat() if meeting.start_date else None,
        meeting.ordinal,
        meeting.term_number,
        meeting.term_start,
        None if certain else f"{version}:{meeting.char_start}",
    )
