"""What was landed: the manifest beside the content-addressed bytes. Keep out: anything read from the bytes."""

import polars as pl

from schemas.base import SHA256_PATTERN, Moment, Table, field, identifier


class VersionIdentity(Table):
    """Which version of which document a row is about, and where it was found."""

    version_id: str = identifier("Stable id of this version (phiên bản): document and hash of its bytes.")
    document_id: str = identifier("Stable id of the document (văn bản): hash of its source and address.")
    document_name: str = field("Label for people and tools: the stem of the file's or member's name, or the URL.")
    source: str = field(
        "Where the document comes from (nguồn): the inbox folder, site or archive.", str_length={"min_value": 1}
    )
    address: str = field("Its address at the source: relative path, archive path and member, or normalised URL.")
    url: str = field("Web address of the article (địa chỉ web), null where none is known.", nullable=True)
    landed_at: Moment = field("When these bytes were landed.", volatile=True)
    landing_date: pl.Date = field("Day of landing in Asia/Ho_Chi_Minh; the partition.", volatile=True)
    content_sha256: str = field("SHA-256 of the bytes as landed, 64 hex digits.", str_matches=SHA256_PATTERN)


class Manifest(VersionIdentity, table="raw.manifest"):
    """One landing of one document version; the bytes lie under the content hash."""

    byte_count: pl.Int64 = field("Size of the bytes as landed.", ge=0)
    media_type: str = field("Media type of the bytes, such as text/plain.")
