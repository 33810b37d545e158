"""The elections of a short article as rows, for tables that assert whole rows."""

from decimal import Decimal

from pipelines.extract import extract_facts
from pipelines.text.article import read_article

CONGRESS = "Ngày 12/5/2020, Đảng bộ huyện Sơn Khê tổ chức Đại hội đại biểu lần thứ XII, nhiệm kỳ 2020 - 2025.\n"
SESSION = "Sáng 8/7/2021, HĐND tỉnh Lam Sơn tổ chức kỳ họp thứ hai, nhiệm kỳ 2021 - 2026.\n"
Row = tuple[str | None, str | None, int | None, int | None, int | None, Decimal | None]


def read(body: str, held: str = CONGRESS) -> list[Row]:
    """Office, person, seats, votes for, votes in all, per cent of every election of a short article."""
    rows = extract_facts(read_article(f"Thành công tốt đẹp\n\n{held}{body}\n")).elections
    return [(row.office, row.person, row.seats, row.votes_for, row.votes_total, row.vote_pct) for row in rows]
