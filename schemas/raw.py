"""What was landed, and what is remembered of the pages of the web. Keep out: anything read from the bytes."""

import polars as pl

from schemas.base import SHA256_PATTERN, Moment, Table, field, identifier, values
from schemas.enums import WebOutcome


class VersionIdentity(Table):
    """Which version of which document a row is about, and where it was found."""

    version_id: str = identifier("Stable id of this version (phiên bản): document and hash of its bytes.")
    document_id: str = identifier("Stable id of the document (văn bản): hash of its source and address.")
    document_name: str = field(
        "Label for people and tools (tên gọi): the stem of the file's or member's name, or the URL."
    )
    source: str = field(
        "Where the document comes from (nguồn): the inbox folder, site or archive.", str_length={"min_value": 1}
    )
    address: str = field("Its address at the source: relative path, archive path and member, or normalised URL.")
    url: str = field("Web address of the article (địa chỉ web), null where none is known.", nullable=True)
    landed_at: Moment = field("When these bytes were landed.", volatile=True)
    landing_date: pl.Date = field("Day of landing in Asia/Ho_Chi_Minh; the partition.", volatile=True)
    content_sha256: str = field("SHA-256 of the bytes as landed, 64 hex digits.", str_matches=SHA256_PATTERN)


class Tombstone(Table, table="raw.tombstones"):
    """What is left of one document version that was forgotten on request: that it was, when, and why."""

    version_id: str = identifier(
        "Id of the version: a hash, which nothing of the document can be read from.", unique=True
    )
    document_id: str = identifier("Id of the document; it is not landed again.")
    source: str = field("Where the document came from (nguồn).")
    landed_at: Moment = field("When the version had been landed last.", volatile=True)
    landing_date: pl.Date = field("Day of that landing in Asia/Ho_Chi_Minh.", volatile=True)
    forgotten_at: Moment = field("When it was forgotten.", volatile=True)
    reason: str = field("Why, as the operator said it.", str_length={"min_value": 1})


class Manifest(VersionIdentity, table="raw.manifest"):
    """One landing of one document version; the bytes lie under the content hash."""

    byte_count: pl.Int64 = field("Size of the bytes as landed.", ge=0)
    media_type: str = field("Media type of the bytes, such as text/plain.")
    charset: str = field("Character encoding that the web server said, null where it said none.", nullable=True)
    etag: str = field("Entity tag (ETag) that the web server gave these bytes.", nullable=True)
    last_modified: str = field("When the web server said that these bytes were last modified, as sent.", nullable=True)
    announced_on: pl.Date = field(
        "Day of publication (ngày đăng) that the feed, sitemap or listing gave, null where it gave none.", nullable=True
    )
    locality: str = field(
        "Where the source is at home (địa phương), as configured; what `quận` means in its articles.", nullable=True
    )


class WebPage(Table, table="raw.web_pages"):
    """What is remembered of one address of a web source, so that the next run asks only for what changed."""

    address: str = field("Normalised address of an article; of a feed, sitemap or listing page, as configured.")
    is_index: bool = field("Whether it is a page that names articles, not an article.")
    outcome: str = field("What came of it when it was last looked at.", isin=values(WebOutcome))
    reason: str = field("Why it was refused or failed.", nullable=True)
    etag: str = field("Entity tag (ETag) to ask with.", nullable=True)
    last_modified: str = field("Time of the last change as the server said it, to ask with.", nullable=True)
    modified: str = field("Time of the last change as the feed or sitemap said it.", nullable=True)
    content_sha256: str = field("SHA-256 of its newest bytes.", nullable=True, str_matches=SHA256_PATTERN)
    changed_at: Moment = field("When these bytes were first fetched.", nullable=True)
    checked_at: Moment = field("When the site was last asked for it.")


LANDED: tuple[type[Table], ...] = (Manifest, Tombstone)
"""What the build reads of the landing area."""
