"""The closed sets of values, once: pandera models, DuckDB ENUMs and the extractor all use these.

Meanings follow the project's definition of facts. Imports nothing but the standard library, because
the extractor, which must start fast, needs it. Keep out: open lists (units, bodies, offices), which are
data files of the grammar.
"""

from enum import StrEnum


class FactKind(StrEnum):
    """The five kinds of fact (loại dữ kiện), each with a table of its own."""

    MEETING = "meeting"
    PARTICIPANT = "participant"
    ELECTION = "election"
    BUDGET = "budget"
    INDICATOR = "indicator"


class MeetingType(StrEnum):
    """What sort of meeting, by its head noun in Vietnamese (đại hội, hội nghị, kỳ họp …)."""

    CONGRESS = "congress"  # Đại hội
    CONFERENCE = "conference"  # Hội nghị
    COUNCIL_SESSION = "council_session"  # Kỳ họp
    WORKING_SESSION = "working_session"  # buổi làm việc, cuộc họp, phiên họp, giao ban
    VOTER_MEETING = "voter_meeting"  # tiếp xúc cử tri
    PRESS_BRIEFING = "press_briefing"  # họp báo
    CEREMONY = "ceremony"  # lễ
    OTHER = "other"  # họp mặt, gặp mặt


class DayPart(StrEnum):
    """In which part of its day a meeting was held, as printed beside the day (buổi)."""

    MORNING = "morning"  # sáng
    NOON = "noon"  # trưa
    AFTERNOON = "afternoon"  # chiều
    EVENING = "evening"  # tối, đêm


class Role(StrEnum):
    """What a named person did at a meeting (vai trò); of several, the first in this order counts."""

    CHAIR = "chair"  # chủ trì, chủ tọa, điều hành
    ELECTED = "elected"  # được bầu, bổ nhiệm, chỉ định, điều động, phê chuẩn
    SPEAKER = "speaker"  # phát biểu, báo cáo, kết luận
    ATTENDEE = "attendee"  # dự, tham dự


class Flow(StrEnum):
    """Which way public money goes (thu, chi, đầu tư công, khác)."""

    REVENUE = "revenue"  # thu
    EXPENDITURE = "expenditure"  # chi
    PUBLIC_INVESTMENT = "public_investment"  # đầu tư công, giải ngân
    OTHER = "other"  # nợ, dự phòng, bội chi


class BudgetMeasure(StrEnum):
    """What a budget number measures (số tiền, tỷ lệ thực hiện, tăng giảm, tỷ trọng)."""

    AMOUNT = "amount"  # money
    EXECUTION = "execution"  # per cent of an estimate or plan
    CHANGE = "change"  # growth against another period
    SHARE = "share"  # per cent of a total


class IndicatorMeasure(StrEnum):
    """What an indicator number measures (mức, tăng giảm, tỷ lệ thực hiện)."""

    LEVEL = "level"
    CHANGE = "change"
    EXECUTION = "execution"


class Comparator(StrEnum):
    """How the true number relates to the printed one (trên, từ … trở lên, dưới, không quá, khoảng, từ … đến)."""

    EQ = "eq"
    GT = "gt"  # trên, hơn, vượt
    GTE = "gte"  # trở lên, ít nhất, không dưới
    LT = "lt"  # dưới, chưa đến
    LTE = "lte"  # không quá, tối đa
    APPROX = "approx"  # gần, khoảng
    RANGE = "range"  # từ … đến …


class Status(StrEnum):
    """Whether a number happened (đã đạt), is expected of a result (ước), or is aimed at (chỉ tiêu, kế hoạch)."""

    ACTUAL = "actual"
    ESTIMATE = "estimate"  # ước
    TARGET = "target"  # phấn đấu, chỉ tiêu, kế hoạch


class Disposition(StrEnum):
    """How a landed document version ended (kết quả xử lý); every version has exactly one."""

    LOADED = "loaded"
    OUT_OF_SCOPE = "out_of_scope"
    DUPLICATE = "duplicate"
    SUPERSEDED = "superseded"
    QUARANTINED = "quarantined"
    FORGOTTEN = "forgotten"  # removed on request; only a tombstone is left


class BudgetUnit(StrEnum):
    """What a budget number is counted in (đơn vị tính); an indicator's unit is an open list."""

    VND = "VND"  # đồng
    USD = "USD"  # đô la Mỹ
    PERCENT = "%"


class AdminRank(StrEnum):
    """Rank word of an administrative unit (cấp) as it is written in Vietnamese; no other name is official."""

    PROVINCE = "tỉnh"
    CITY = "thành phố"
    TOWN = "thị xã"
    URBAN_DISTRICT = "quận"
    RURAL_DISTRICT = "huyện"
    WARD = "phường"
    TOWNSHIP = "thị trấn"
    COMMUNE = "xã"
    SPECIAL_ZONE = "đặc khu"


class AdminLevel(StrEnum):
    """How far down an administrative unit is (cấp hành chính); a city may be a province's equal or a district's."""

    PROVINCE = "province"  # cấp tỉnh
    DISTRICT = "district"  # cấp huyện, abolished after 30 June 2025
    COMMUNE = "commune"  # cấp xã


class OrganizationLevel(StrEnum):
    """At which level of government or Party an organisation works (cấp)."""

    CENTRAL = "central"  # trung ương
    PROVINCE = "province"  # cấp tỉnh
    DISTRICT = "district"  # cấp huyện
    COMMUNE = "commune"  # cấp xã
    GRASSROOTS = "grassroots"  # cơ sở: inside an agency, a school, a village


class OrganizationKind(StrEnum):
    """What sort of organisation, body or place acts or is described (loại cơ quan, tổ chức)."""

    PARTY_ORGANIZATION = "party_organization"  # Đảng bộ: the members of a unit or agency as a whole
    PARTY_COMMITTEE = "party_committee"  # Tỉnh ủy, Đảng ủy, Ban Chấp hành, Ban Thường vụ: who leads them
    PARTY_CELL = "party_cell"  # chi bộ, chi ủy
    PARTY_AGENCY = "party_agency"  # Ban Tổ chức, Ủy ban Kiểm tra, Văn phòng of a committee
    PEOPLES_COUNCIL = "peoples_council"  # HĐND
    PEOPLES_COMMITTEE = "peoples_committee"  # UBND
    NATIONAL_ASSEMBLY = "national_assembly"  # Quốc hội and its organs
    GOVERNMENT = "government"  # Chính phủ
    FRONT = "front"  # Mặt trận Tổ quốc
    MASS_ORGANIZATION = "mass_organization"  # công đoàn, phụ nữ, thanh niên, nông dân, cựu chiến binh …
    MINISTRY = "ministry"  # bộ, tổng cục, cục: agencies of the centre
    DEPARTMENT = "department"  # sở, phòng, chi cục: agencies of a local committee
    COURT = "court"  # Tòa án nhân dân
    PROCURACY = "procuracy"  # Viện kiểm sát nhân dân
    POLICE = "police"  # công an
    MILITARY = "military"  # quân sự, bộ đội biên phòng
    COMPANY = "company"  # công ty, tập đoàn, hợp tác xã, ngân hàng
    SCHOOL = "school"  # trường, học viện
    HOSPITAL = "hospital"  # bệnh viện, trung tâm y tế
    PROJECT = "project"  # dự án, works and zones
    PLACE = "place"  # an administrative unit, or the nation, as whom a number is about
    REGION = "region"  # miền Trung, Nhật Bản: a place that is no administrative unit
    JOINT = "joint"  # several bodies that act as one: "Huyện ủy và UBND huyện"
    OTHER = "other"


class WebOutcome(StrEnum):
    """What came of an article of a web source (kết quả tải) when it was last looked at."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"  # the same bytes, "not modified", or no need to ask
    REFUSED = "refused"  # not asked for or not kept, by our own rules or robots.txt
    FAILED = "failed"  # the site did not answer as it should
    GONE = "gone"  # 404 or 410; what landed before stays
