"""What was read from the landed bytes, and what was set aside. Keep out: facts, which are in `schemas.facts`."""

import polars as pl

from schemas.base import SHA256_PATTERN, Table, Texts, field, identifier
from schemas.raw import VersionIdentity


class Reading(Table):
    """What one article's bytes were read as."""

    encoding: str = field(
        "Character encoding that the bytes were read with (bảng mã); null where the format says it itself (PDF, DOCX).",
        nullable=True,
    )
    media_type: str = field("What the bytes proved to be: text/plain, text/html, application/pdf and so on.")
    notes: Texts = field("What was changed to make the text from the bytes, such as letters composed or converted.")
    title: str = field("Headline of the article (tiêu đề), null where it has none.", nullable=True)
    author: str = field("Who wrote it (tác giả), as the page's data says; null where it does not.", nullable=True)
    section: str = field(
        "Section of the paper or portal (chuyên mục), as the page's data says; else null.", nullable=True
    )
    published_on: pl.Date = field(
        "Day printed in the article or given by its feed or page (ngày đăng); never the landing date.", nullable=True
    )
    relevant: bool = field("Whether the article reports a Party, State, council or mass-organisation body acting.")
    places: Texts = field(
        "Administrative units that the text names (địa danh), as written, each with what it is said to be in: 'quận 1,"
        " thành phố Hồ Chí Minh'; empty where the article is out of scope."
    )
    text: str = field(
        "The article's clean text (nội dung), which all spans count code points of.", str_length={"min_value": 1}
    )
    text_sha256: str = field("SHA-256 of the clean text in UTF-8, 64 hex digits.", str_matches=SHA256_PATTERN)
    fingerprint: str = field(
        "Places of the text's MinHash, eight hex digits each, by which near copies are found; null if it is short.",
        nullable=True,
        str_matches=r"^[0-9a-f]{1024}$",
    )
    extractor_version: str = field(
        "Version of the program and data that read the article, 12 hex digits.", str_matches=r"^[0-9a-f]{12}$"
    )


class Document(Reading, VersionIdentity, table="staging.documents"):
    """One document version that could be read: its clean text and what is known of it."""

    version_id: str = identifier("Stable id of this version (phiên bản): document and hash of its bytes.", unique=True)


class Quarantine(Table, table="staging.quarantine"):
    """One row that was set aside (cách ly): a document that cannot be read, or a row that breaks a rule."""

    version_id: str = identifier("Version that the row belongs to, null where the row did not say.", nullable=True)
    table: str = field("Table that the row was meant for; `documents` means that nothing of the version was loaded.")
    fact_id: str = identifier("Fact that was set aside, null for a document.", nullable=True)
    reason: str = field("What is wrong with it, in one line.", str_length={"min_value": 1})
    column: str = field("Column that failed first, null where the whole row or document did.", nullable=True)
    check: str = field("Name of the check that failed first.")
    payload: str = field("The row as JSON, or a note on the bytes.", nullable=True)
    landing_date: pl.Date = field("Day of landing of the version; the partition.", nullable=True, volatile=True)
