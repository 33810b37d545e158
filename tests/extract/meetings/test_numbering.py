"""The ordinal and the term of a reported meeting: which numbers around it are its own."""

from collections.abc import Callable

import pytest

from pipelines.extract.model import Facts
from tests.extract.observed import only_meeting

Read = Callable[..., Facts]


@pytest.mark.parametrize(
    ("body", "ordinal"),
    [
        ("Ngày 2/10, Đảng bộ xã Phú Sa tổ chức Đại hội đại biểu lần thứ III.", 3),
        ("Ngày 2/10, Đảng bộ xã Phú Sa tổ chức Đại hội đại biểu lần thứ ba.", 3),
        ("Ngày 2/10, Huyện ủy Thạch Khê tổ chức Hội nghị lần thứ 3.", 3),
        ("Ngày 2/10, Huyện ủy Thạch Khê tổ chức Hội nghị lần 3.", 3),
        ("Ngày 2/10, HĐND tỉnh Lam Sơn tổ chức kỳ họp thứ tư.", 4),
        ("Ngày 2/10, HĐND tỉnh Lam Sơn tổ chức kỳ họp thứ 4.", 4),
        ("Ngày 2/10, HĐND tỉnh Lam Sơn tổ chức kỳ họp thứ mười lăm.", 15),
        ("Ngày 2/10, HĐND tỉnh Lam Sơn tổ chức kỳ họp thường lệ thứ 15.", 15),
        ("Ngày 2/10, Công đoàn tỉnh Lam Sơn khai mạc Đại hội XVI, nhiệm kỳ 2018 - 2023.", 16),
        ("Ngày 2/10, Huyện ủy Thạch Khê tổ chức Hội nghị quán triệt Nghị quyết Đại hội XIII của Đảng.", None),
        ("Ngày 2/10, Đại hội Đoàn xã Phú Sa bầu 3 đại biểu dự Đại hội Đoàn huyện lần thứ XX.", None),
        ("Ngày 2/10, HĐND tỉnh Lam Sơn tổ chức kỳ họp chuyên đề.", None),
        ("Trong phiên họp sáng 2/10, kỳ họp thứ 12 HĐND tỉnh Lam Sơn bầu Phó Chủ tịch UBND tỉnh.", 12),
        ("Ngày 2/10, Huyện ủy Thạch Khê tổ chức Hội nghị triển khai Nghị quyết Đại hội lần thứ XII.", None),
        ("Ngày 2/10, UBND tỉnh Lam Sơn họp bàn nội dung trình kỳ họp thứ 17 HĐND tỉnh.", None),
        ("Ngày 2/10, Ủy ban Kiểm tra Tỉnh ủy Lam Sơn đã họp kỳ thứ 15.", 15),
        ("Ngày 2/10, Ủy ban Kiểm tra Tỉnh ủy Lam Sơn đã họp kỳ thứ 15. Bà Lê Thị Mơ chủ trì kỳ họp.", 15),
        ("Sáng 2/10, Huyện ủy Thạch Khê tổ chức hội nghị quán triệt Nghị quyết Hội nghị lần thứ 8.", None),
        ("Sáng 2/10, Huyện ủy Thạch Khê tổ chức hội nghị báo cáo kết quả Hội nghị lần thứ 8.", None),
        ("Sáng 2/10, Huyện ủy Thạch Khê bế mạc hội nghị. Hội nghị lần thứ 8 đã thông qua kết luận.", 8),
        ("Sáng 2/10, HĐND thị trấn Tân Giang mở kỳ họp Hội đồng nhân dân thị trấn lần thứ Nhất.", 1),
        ("Sáng 2/10, khai mạc kỳ họp HĐND tỉnh Lam Sơn thứ 16.", 16),
        ("Sáng 2/10, HĐND phường Tân Giang tổ chức kỳ họp, góp ý văn kiện Đại hội lần thứ Nhất.", None),
        ("Sáng 2/10, Thành ủy Hải Lam họp cán bộ, phổ biến kết quả Hội nghị Trung ương 10.", None),
        ("Sáng 2/10, tại Hà Nội, khai mạc Hội nghị Trung ương 10.", 10),
        ("Chiều 2/10, Hội nghị Tỉnh ủy Lam Sơn đã bế mạc. Hội nghị lần thứ 10 Tỉnh ủy Lam Sơn bàn về cam.", 10),
    ],
)
def test_ordinal(facts: Read, body: str, ordinal: int | None) -> None:
    assert only_meeting(facts, body).ordinal == ordinal


@pytest.mark.parametrize(
    ("body", "term"),
    [
        pytest.param("Ngày 2/10, HĐND tỉnh Lam Sơn khóa XVI tổ chức kỳ họp thứ 9.", (16, None, None), id="Roman"),
        pytest.param(
            "Ngày 2/10, Ủy ban MTTQ huyện Thạch Khê tổ chức hội nghị chọn người ứng cử đại biểu HĐND huyện khóa XII, "
            "nhiệm kỳ 2021-2026.",
            (None, None, None),
            id="of a council, at a meeting of the Front of the same unit",
        ),
        pytest.param(
            "Đại hội Hội Nông dân tỉnh Lam Sơn nhiệm kỳ 2020-2025. Sáng 2/10, Đại hội Hội Nông dân tỉnh Lam Sơn lần "
            "thứ X khai mạc.",
            (None, 2020, 2025),
            id="in the first sentence, which does not number it",
        ),
        pytest.param("Ngày 2/10, HĐND tỉnh Lam Sơn khóa 16 tổ chức kỳ họp thứ 9.", (16, None, None), id="figures"),
        pytest.param(
            "Ngày 2/10, HĐND tỉnh Lam Sơn khóa XVI, nhiệm kỳ 2016 - 2021 tổ chức kỳ họp thứ 9.",
            (16, 2016, 2021),
            id="both",
        ),
        pytest.param(
            "Ngày 2/10, Đảng bộ xã Phú Sa tổ chức Đại hội, nhiệm kỳ 2020-2025.", (None, 2020, 2025), id="a congress"
        ),
        pytest.param(
            "Ngày 2/10, Đảng bộ huyện Thạch Khê tổ chức Đại hội lần thứ XX, nhiệm kỳ 2020-2025 và bầu Ban Chấp hành "
            "Đảng bộ huyện khóa XX.",
            (None, 2020, 2025),
            id="the committee's khóa is not the congress's",
        ),
        pytest.param(
            "Ngày 2/10, HĐND tỉnh Lam Sơn tổ chức kỳ họp thứ 17, bầu Chủ tịch HĐND tỉnh nhiệm kỳ 2016 - 2021.",
            (None, 2016, 2021),
            id="with the office in that body that is filled",
        ),
        pytest.param(
            "Ngày 2/10, Tỉnh ủy Lam Sơn tổ chức hội nghị học tập Nghị quyết Hội nghị lần thứ 8 Ban Chấp hành "
            "Trung ương Đảng khóa XI.",
            (None, None, None),
            id="of the conference whose resolution is studied",
        ),
        pytest.param(
            "Ngày 2/10, Hội Nông dân xã Phú Sa tổ chức Đại hội, tổng kết nhiệm kỳ 2015-2020, đề ra phương hướng, "
            "nhiệm vụ nhiệm kỳ 2020-2025.",
            (None, 2020, 2025),
            id="that a congress plans for",
        ),
        pytest.param(
            "Ngày 2/10, Hội Nông dân xã Phú Sa tổ chức Đại hội. Nhiệm kỳ 2020 - 2025, Hội tập trung kết nạp hội viên.",
            (None, 2020, 2025),
            id="in a sentence of its aims that the term opens",
        ),
        pytest.param(
            "Ngày 2/10, Hội Nông dân xã Phú Sa tổ chức Đại hội. Nhiệm kỳ 2015 - 2020, Hội đã kết nạp 90 hội viên.",
            (None, None, None),
            id="but not one whose results are told",
        ),
        pytest.param(
            "Ngày 2/10, Thành ủy Hải Lam tổ chức hội nghị quán triệt Nghị quyết Trung ương 4 (khóa XI).",
            (None, None, None),
            id="the Central Committee's",
        ),
        pytest.param("Ngày 2/10, UBND xã Phú Sa tổ chức hội nghị về cấp nước.", (None, None, None), id="not stated"),
        pytest.param(
            "Ngày 2/10, Đoàn đại biểu Quốc hội tỉnh Lam Sơn tiếp xúc cử tri trước kỳ họp thứ 6, Quốc hội khóa XV.",
            (None, None, None),
            id="of a session that is only the occasion",
        ),
        pytest.param(
            "Ngày 2/10, Tổ đại biểu HĐND tỉnh Lam Sơn tiếp xúc cử tri trước kỳ họp thứ 6 HĐND tỉnh Lam Sơn khóa XV.",
            (None, None, None),
            id="nor of one of the deputies' own council",
        ),
        pytest.param(
            "Ngày 2/10, HĐND tỉnh Lam Sơn họp báo về kỳ họp thứ 6 HĐND tỉnh Lam Sơn khóa XV.",
            (15, None, None),
            id="right behind the body that meets",
        ),
        pytest.param(
            "Ngày 2/10, Đoàn khảo sát Bộ Nội vụ làm việc với Tỉnh ủy Lam Sơn về Kết luận số 21-KL/TW của Ban Bí thư "
            "(khóa XII).",
            (None, None, None),
            id="of who issued a document",
        ),
        pytest.param(
            "Ngày 2/10, Bộ trưởng Bộ Y tế Lê Văn Tám làm việc với tỉnh Lam Sơn về Nghị quyết số 2 của BCH T.Ư khóa XI.",
            (None, None, None),
            id="the same, shortened",
        ),
        pytest.param(
            "Ngày 2/10, Ban Thường vụ Tỉnh ủy Lam Sơn họp góp ý văn kiện Đại hội Đảng bộ tỉnh nhiệm kỳ 2020 - 2025.",
            (None, None, None),
            id="of the congress to come",
        ),
        pytest.param(
            "Ngày 2/10, Tỉnh ủy Lam Sơn tổ chức lễ trao quyết định cho Bí thư Huyện ủy Thạch Khê nhiệm kỳ 2015 - 2020.",
            (None, None, None),
            id="of an office in another body",
        ),
        pytest.param(
            "Ngày 2/10, kỳ họp thứ nhất HĐND tỉnh Lam Sơn bầu ông Lê Văn Tám, Chủ tịch HĐND tỉnh nhiệm kỳ 2016 - 2021, "
            "tiếp tục giữ chức Chủ tịch HĐND tỉnh nhiệm kỳ 2021 - 2026.",
            (None, 2021, 2026),
            id="of the office that somebody gets, not of the one held before",
        ),
        pytest.param(
            "Ngày 2/10, tại hội nghị Ban Chấp hành Hội Nông dân tỉnh Lam Sơn, ông Lê Văn Tám, Chủ tịch Hội Nông dân "
            "tỉnh khóa X, chủ trì.",
            (10, None, None),
            id="of the office held, where none is filled",
        ),
        pytest.param(
            "Ngày 2/10, Thường trực HĐND tỉnh Lam Sơn họp chuẩn bị kỳ họp thứ nhất HĐND tỉnh khóa VI, nhiệm kỳ 2021 - "
            "2026.",
            (None, None, None),
            id="of the council that comes next",
        ),
        pytest.param(
            "Bế mạc Hội nghị Tỉnh ủy Lam Sơn lần thứ 10. Sau 2 ngày làm việc, Hội nghị lần thứ 10 Tỉnh ủy Lam Sơn khóa "
            "XV đã bế mạc chiều 2/10.",
            (15, None, None),
            id="the headline leaves it open",
        ),
    ],
)
def test_term(facts: Read, body: str, term: tuple[int | None, int | None, int | None]) -> None:
    row = only_meeting(facts, body)
    assert (row.term_number, row.term_start, row.term_end) == term
