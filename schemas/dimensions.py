"""The dimensions of the star and the parts that they lend: documents, units, organisations, people, meetings, items.

Every dimension has an unknown member, whose attributes are null, so that a fact always joins. The facts keep what the
article says as it is written; the dimensions say what that means. Keep out: facts (`schemas.star`), and columns that
only views have (`schemas.mart`).
"""

from typing import Annotated, Any

import polars as pl

from schemas import enums
from schemas.base import SHA256_PATTERN, Moment, Table, Texts, field, identifier, values
from schemas.facts import MeetingDates, MeetingStatement

MeetingTypes = Annotated[pl.Enum, values(enums.MeetingType)]
Dispositions = Annotated[pl.Enum, values(enums.Disposition)]


def member(dimension: str, description: str) -> Any:
    """Declare a key column that points to a dimension's row."""
    return identifier(description, references=f"dim_{dimension}.{dimension}_key")


def own_key(what: str) -> Any:
    """Declare a dimension's own key."""
    return identifier(f"Key (khóa) of the {what}: hash of its natural key.", unique=True)


class DimDate(Table, table="star.dim_date"):
    """One day that any fact or meeting mentions (ngày)."""

    date_key: str = own_key("day")
    date: pl.Date = field("The day (ngày); null for the unknown member.", nullable=True)
    year: pl.Int64 = field("Year (năm).", nullable=True)
    quarter: pl.Int64 = field("Quarter of the year, 1 to 4 (quý).", nullable=True, ge=1, le=4)
    month: pl.Int64 = field("Month, 1 to 12 (tháng).", nullable=True, ge=1, le=12)
    day: pl.Int64 = field("Day of the month (ngày).", nullable=True, ge=1, le=31)
    weekday: pl.Int64 = field("Day of the week, 1 Monday to 7 Sunday (thứ).", nullable=True, ge=1, le=7)


class DimSource(Table, table="star.dim_source"):
    """One place that documents come from (nguồn): an inbox folder, a site, an archive."""

    source_key: str = own_key("source")
    source: str = field("Name of the source (tên nguồn); null for the unknown member.", nullable=True)


class Duplicates(Table):
    """Whether another document with the same text, or nearly the same, is counted instead."""

    duplicate_of: str = identifier(
        "Document with the same text, or nearly the same, that is counted instead (bản trùng), else null.",
        nullable=True,
        references="dim_document.document_id",
    )


class InDocument(Table):
    """Which document a row is about."""

    document_id: str = identifier("Stable id of the document (văn bản): hash of source and address.")
    document_name: str = field(
        "Label for people and tools (tên gọi): the stem of the file's or member's name, or the URL."
    )


class VersionOutcome(Duplicates, InDocument):
    """Which version of a document was landed when, and how it ended."""

    version_id: str = identifier("Stable id of the version (phiên bản): document and hash of its bytes.", unique=True)
    version: pl.Int64 = field("1 for the first version of the document (lần thứ mấy), 2 for the next.", ge=1)
    landed_at: Moment = field("When it was landed last (thời điểm thu nhận).", volatile=True)
    disposition: Dispositions = field(
        "How the version ended (kết quả xử lý): loaded, out_of_scope, duplicate, superseded, quarantined or forgotten."
    )
    reason: str = field("Why it was quarantined or forgotten (lý do), else null.", nullable=True)
    source: str = field("Where the document comes from (nguồn).")
    address: str = field("Its address at the source (địa chỉ); once forgotten, the document's id.")


class DimDocumentVersion(VersionOutcome, table="star.dim_document_version"):
    """One version of a document that was landed and read or set aside (phiên bản)."""

    url: str = field("Web address of the article (địa chỉ web).", nullable=True)
    is_newest: bool = field(
        "Whether it is the newest version of its document (bản mới nhất), the one that facts come from."
    )
    landing_date: pl.Date = field("Day of the last landing (ngày thu nhận) in Asia/Ho_Chi_Minh.", volatile=True)
    content_sha256: str = field(
        "SHA-256 of the bytes as landed (mã băm của tệp); null once forgotten.",
        nullable=True,
        str_matches=SHA256_PATTERN,
    )
    byte_count: pl.Int64 = field("Size of the bytes as landed (dung lượng); null once forgotten.", nullable=True, ge=0)
    media_type: str = field("Media type of the bytes (loại tệp); null once forgotten.", nullable=True)


class Searchable(Table):
    """What a search without marks looks in."""

    search: str = field(
        "Its names as search sees them (bỏ dấu): small letters without marks: search LIKE '%ba dinh%' finds Ba Đình."
    )


class DocumentReading(Duplicates):
    """What the newest version of a document was read as."""

    url: str = field("Web address of the article (địa chỉ web).", nullable=True)
    media_type: str = field(
        "What the bytes proved to be (loại tệp): text/plain, text/html …; null if unreadable.", nullable=True
    )
    encoding: str = field(
        "Character encoding that the bytes were read with (bảng mã); null where the format says it itself (PDF, DOCX).",
        nullable=True,
    )
    notes: Texts = field(
        "What was changed to make the text from the bytes (ghi chú chuyển đổi); null if unreadable.", nullable=True
    )
    title: str = field("Headline of the article (tiêu đề).", nullable=True)
    author: str = field("Who wrote it (tác giả), as the page's data says.", nullable=True)
    section: str = field("Section of the paper or portal (chuyên mục), as the page's data says.", nullable=True)
    published_on: pl.Date = field("Day printed in the article or given by its feed or page (ngày đăng).", nullable=True)
    relevant: bool = field(
        "Whether a Party, State, council or mass-organisation body acts in it (thuộc phạm vi); null if unreadable.",
        nullable=True,
    )
    text: str = field(
        "Clean text (nội dung), which spans count code points of; null if unreadable.", nullable=True, words="text"
    )
    search: str = field(
        "Title and text as search sees them (bỏ dấu), which mart.search_articles looks in; null if unreadable.",
        nullable=True,
        words="text",
    )
    extractor_version: str = field(
        "Version of the program and data that read it (phiên bản bộ trích xuất).", nullable=True
    )


class DimDocument(DocumentReading, table="star.dim_document"):
    """One document in its newest version, with its clean text (văn bản)."""

    document_key: str = own_key("document")
    document_id: str = identifier(
        "Stable id of the document (mã văn bản): hash of source and address.", unique=True, nullable=True
    )
    document_name: str = field("Label for people and tools (tên gọi): the file's stem or the URL.", nullable=True)
    version_id: str = identifier(
        "Its newest version (bản mới nhất).", nullable=True, references="dim_document_version.version_id"
    )
    source_key: str = member("source", "Source of the document (nguồn).")
    address: str = field("Its address at the source (địa chỉ).", nullable=True)
    published_on_key: str = member("date", "Day of publication (ngày đăng) as a member of dim_date.")
    disposition: Dispositions = field("How the newest version ended (kết quả xử lý).", nullable=True)


class AdminUnitNature(Table):
    """What an administrative unit is."""

    level: Annotated[pl.Enum, values(enums.AdminLevel)] = field(
        "Province, district (until 30 June 2025) or commune (cấp hành chính); null where not known.", nullable=True
    )
    rank: Annotated[pl.Enum, values(enums.AdminRank)] = field(
        "Rank word (loại đơn vị): tỉnh, quận, xã and so on.", nullable=True
    )
    official_code: str = field(
        "Official code (mã đơn vị hành chính), null for a unit that is known only as it is written; codes were reused,"
        " so a code alone is no key.",
        nullable=True,
    )
    valid_from: pl.Date = field(
        "First day of the unit (ngày thành lập), null where the lists do not say.", nullable=True
    )
    valid_to: pl.Date = field(
        "Last day of the unit, inclusive (ngày kết thúc), null while it exists or where it is not known.", nullable=True
    )


class DimAdminUnit(AdminUnitNature, table="star.dim_admin_unit"):
    """One administrative unit under one name, rank and superior, or one known only as written (đơn vị hành chính)."""

    admin_unit_key: str = own_key("administrative unit")
    name: str = field("Name with its rank word (tên): 'quận Ba Đình'.", nullable=True)
    parent_key: str = member(
        "admin_unit", "Unit that it is part of (đơn vị cấp trên), the unknown member for a province or where unknown."
    )
    successors: Texts = field(
        "Keys of the units that took its territory over (đơn vị kế thừa); empty while it exists, null where unknown.",
        nullable=True,
    )


class OrganizationNature(Table):
    """What an organisation is."""

    kind: Annotated[pl.Enum, values(enums.OrganizationKind)] = field(
        "Kind of organisation, body, company or place (loại cơ quan, tổ chức).", nullable=True
    )
    level: Annotated[pl.Enum, values(enums.OrganizationLevel)] = field(
        "Level of government or Party that it works at (cấp), null where it has none or it is not known.", nullable=True
    )
    aliases: Texts = field(
        "Every spelling that documents use of it (tên gọi), sorted; empty for one that only another's name implies.",
        nullable=True,
    )


class DimOrganization(OrganizationNature, table="star.dim_organization"):
    """One organisation, body, company or place that acts or is described, however spelled (cơ quan, tổ chức)."""

    organization_key: str = own_key("organisation")
    name: str = field(
        "Its commonest name (tên), with its administrative unit in full where that is known.", nullable=True
    )
    parent_key: str = member(
        "organization",
        "What it is an organ, committee or agency of, by its name (cơ quan cấp trên); else the unknown member.",
    )
    admin_unit_key: str = member("admin_unit", "Administrative unit (đơn vị hành chính) that it is of, or that it is.")
    valid_from: pl.Date = field(
        "First day of its unit (có từ ngày), null where the unit is unknown or the lists do not say.", nullable=True
    )
    valid_to: pl.Date = field(
        "Its last day (đến hết ngày): its unit's, or that of its renaming or merger; null where it goes on or nothing"
        " tells.",
        nullable=True,
    )
    successor_key: str = member(
        "organization",
        "What it became by name (cơ quan kế thừa): 'Sở Kế hoạch và Đầu tư' is 'Sở Tài chính' since 2025.",
    )


class BridgeMention(Table, table="star.bridge_mention"):
    """One body, subject or jurisdiction as one document calls it, with what it means there (cách gọi)."""

    mention_key: str = identifier("Key of the mention (mã cách gọi): hash of document and words.", unique=True)
    document_key: str = member("document", "Document that has it (văn bản).")
    name: str = field("The body or subject as written (tên), null for a meeting that names none.", nullable=True)
    jurisdiction: str = field(
        "Jurisdiction that the meeting has beside it, as written (đơn vị hành chính); null for a subject.",
        nullable=True,
    )
    organization_key: str = member("organization", "Organisation or place that it means (cơ quan, tổ chức).")
    admin_unit_key: str = member("admin_unit", "Administrative unit (đơn vị hành chính) that it is, or that it is of.")


class PersonNature(Table):
    """What tells a person from namesakes."""

    known_by: str = field(
        "What tells the person from namesakes (nơi công tác): a place, a workplace, 'trung ương'; null if nothing.",
        nullable=True,
    )


class DimPerson(PersonNature, table="star.dim_person"):
    """One person (người): a name with the places and workplaces of its offices, so that namesakes are two."""

    person_key: str = own_key("person")
    name: str = field("Name without titles (họ tên), as most documents write it.", nullable=True)


class MeetingKeys(Table):
    """Identity of a meeting and of the body that meets."""

    meeting_key: str = own_key("meeting")
    meeting_id: str = identifier(
        "Stable id of the meeting (mã cuộc họp), shared by its reports.", unique=True, nullable=True
    )
    organization_key: str = member("organization", "Body that meets (cơ quan họp).")
    admin_unit_key: str = member("admin_unit", "Administrative unit (đơn vị hành chính) that the body belongs to.")


class DimMeeting(MeetingDates, MeetingStatement, MeetingKeys, table="star.dim_meeting"):
    """One meeting; of several reports, the first that states a column gives it (cuộc họp)."""

    meeting_type: MeetingTypes = field("Kind of meeting by its head noun (đại hội, hội nghị, kỳ họp …).", nullable=True)


class DimBudgetItem(Table, table="star.dim_budget_item"):
    """One item of public money (khoản thu, khoản chi), however it is written."""

    budget_item_key: str = own_key("item")
    flow: Annotated[pl.Enum, values(enums.Flow)] = field(
        "Which way the money goes (thu, chi, đầu tư công).", nullable=True
    )
    item: str = field("Name of the item (tên khoản); one that the lists lack, as it is written.", nullable=True)
    parent_key: str = member("budget_item", "Item that it is a part of (khoản cấp trên), else the unknown member.")


class DimIndicator(Table, table="star.dim_indicator"):
    """One thing that is counted or measured (chỉ tiêu), however it is written."""

    indicator_key: str = own_key("indicator")
    indicator: str = field(
        "Name of the indicator (tên chỉ tiêu); one that the lists lack, as it is written.", nullable=True
    )
    parent_key: str = member(
        "indicator", "Indicator that it is a part of (chỉ tiêu cấp trên), else the unknown member."
    )


class DimUnit(Table, table="star.dim_unit"):
    """One unit that numbers are counted in (đơn vị tính)."""

    unit_key: str = own_key("unit")
    unit: str = field("'%', 'VND', 'USD', a unit of measurement or a counted noun (đơn vị tính).", nullable=True)
