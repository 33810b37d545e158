"""Who is told to have been there together with others: lists that end without names, those who congratulate."""

import pytest

from tests.extract.people.test_participants import read


@pytest.mark.parametrize(
    ("body", "rows"),
    [
        pytest.param(
            "Các đồng chí: Hà Văn Bính, Phó Chủ tịch UBND huyện; Lê Thị Mơ, Phó Chủ tịch HĐND huyện; đại diện các "
            "phòng, ban; các đồng chí trong Ban Thường vụ tham dự.",
            [
                ("Hà Văn Bính", "Phó Chủ tịch UBND huyện", "attendee"),
                ("Lê Thị Mơ", "Phó Chủ tịch HĐND huyện", "attendee"),
            ],
            id="a list that ends in people without names",
        ),
        pytest.param(
            "Dự hội nghị có các đồng chí: Hà Văn Bính – Phó Trưởng ban Thường trực về công tác bầu cử, Phó Chủ tịch "
            "Hội; Lê Thị Mơ – Phó Chủ tịch HĐND huyện.",
            [
                ("Hà Văn Bính", "Phó Trưởng ban Thường trực", "attendee"),
                ("Lê Thị Mơ", "Phó Chủ tịch HĐND huyện", "attendee"),
            ],
            id="a list goes on behind an office that is known in part",
        ),
        pytest.param(
            "Dự hội nghị có bà Lê Thị Mơ, Phó Chủ tịch HĐND huyện; lãnh đạo các phòng, ban, đơn vị; ông Hà Văn Bính, "
            "Trưởng phòng Quản lý hạ tầng giao thông và Đô thị; các đại biểu; bà Vi Thị Sen, Trưởng phòng Nội vụ.",
            [
                ("Lê Thị Mơ", "Phó Chủ tịch HĐND huyện", "attendee"),
                ("Hà Văn Bính", "Trưởng phòng Quản lý hạ tầng giao thông và Đô thị", "attendee"),
                ("Vi Thị Sen", "Trưởng phòng Nội vụ", "attendee"),
            ],
            id="a list goes on behind people without names",
        ),
        pytest.param(
            "Dự hội nghị có bà Lê Thị Mơ, Phó Chủ tịch HĐND huyện; các phòng phê bình cách làm cũ; ông Hà Văn Bính, "
            "Trưởng phòng Nội vụ.",
            [("Lê Thị Mơ", "Phó Chủ tịch HĐND huyện", "attendee")],
            id="… but not behind what they do",
        ),
        pytest.param(
            "Hội nghị công bố quyết định điều động cán bộ của Ban Thường vụ Huyện ủy Sơn Khê.\nQuang cảnh hội nghị.\n"
            "Theo đó, ông Hà Văn Bính, Trưởng phòng Nội vụ giữ chức Bí thư Đảng ủy xã. Cụ thể, bà Lê Thị Mơ, Trưởng "
            "phòng Tư pháp giữ chức Chủ tịch UBND xã.",
            [("Hà Văn Bính", "Trưởng phòng Nội vụ", "elected"), ("Lê Thị Mơ", "Trưởng phòng Tư pháp", "elected")],
            id="thereby: what is decided stands before a caption",
        ),
        pytest.param(
            "Hội nghị bàn việc xây trường và làm đường của xã trong những năm tới.\nQuang cảnh hội nghị.\n"
            "Theo đó, ông Hà Văn Bính, Trưởng phòng Nội vụ giữ chức Trưởng ban quản lý dự án.",
            [],
            id="thereby: nothing decided on people before it",
        ),
        pytest.param(
            "Dự hội nghị có:\n- Ông Hà Văn Bính, Phó Chủ tịch HĐND tỉnh;\n- Bà Lê Thị Mơ, Trưởng phòng Nội vụ.\n"
            "Thành phần dự họp gồm:\n1. Ông Lò Văn Pành, Chánh Văn phòng HĐND và UBND huyện",
            [
                ("Hà Văn Bính", "Phó Chủ tịch HĐND tỉnh", "attendee"),
                ("Lê Thị Mơ", "Trưởng phòng Nội vụ", "attendee"),
                ("Lò Văn Pành", "Chánh Văn phòng HĐND và UBND huyện", "attendee"),
            ],
            id="guests as a printed list",
        ),
        pytest.param(
            "Huyện có các hộ giỏi:\n- Ông Hà Văn Bính, Giám đốc hợp tác xã;\n- Bà Lê Thị Mơ, chủ trại.",
            [],
            id="a printed list of others",
        ),
        pytest.param(
            "Tới dự hội nghị có Bí thư Huyện ủy Hà Văn Bính; Chủ tịch UBND huyện Lò Văn Pành. Bí thư Tỉnh đoàn "
            "Lê Thị Mơ.",
            [
                ("Hà Văn Bính", "Bí thư Huyện ủy", "attendee"),
                ("Lò Văn Pành", "Chủ tịch UBND huyện", "attendee"),
                ("Lê Thị Mơ", "Bí thư Tỉnh đoàn", "attendee"),
            ],
            id="a last guest behind a full stop",
        ),
        pytest.param(
            "Chủ tịch UBND huyện Hà Văn Bính trao quyết định cho bà Lê Thị Mơ (Phó Bí thư Đảng ủy xã) thôi giữ "
            "chức; trao "
            "quyết định cho ông Lò Văn Pành (cán bộ Ban Tổ chức; nguyên Bí thư Đảng ủy xã) giữ chức Phó Bí thư "
            "Đảng ủy.",
            [
                ("Hà Văn Bính", "Chủ tịch UBND huyện", "attendee"),
                ("Lò Văn Pành", "nguyên Bí thư Đảng ủy xã", "elected"),
            ],
            id="who leaves an office, and who gets one",
        ),
        pytest.param(
            "Cùng dự có các đồng chí: Ksor H'Bia - Phó Chủ tịch HĐND huyện, Sùng A Chứ, Thào Thị Sua.",
            [
                ("Ksor H'Bia", "Phó Chủ tịch HĐND huyện", "attendee"),
                ("Sùng A Chứ", None, "attendee"),
                ("Thào Thị Sua", None, "attendee"),
            ],
            id="guests of whom no office is told",
        ),
        pytest.param("Huyện khen các hộ: Sùng A Chứ, Thào Thị Sua.", [], id="… but not others of whom none is told"),
        pytest.param(
            "Ông Hà Văn Bính, Giám đốc dự án, tiếp tục xây nhà ở xã. Bà Lê Thị Mơ, Chủ tịch UBND xã tiếp đoàn.",
            [("Lê Thị Mơ", "Chủ tịch UBND xã", "attendee")],
            id="words that only begin like one of attending",
        ),
        pytest.param(
            "Bí thư Huyện ủy Hà Văn Bính dẫn đầu đoàn đến xã; bà Lê Thị Mơ, chủ hộ, ở nhà.",
            [("Hà Văn Bính", "Bí thư Huyện ủy", "attendee")],
            id="who leads a delegation does not speak for that",
        ),
        pytest.param(
            "Chủ tịch UBND huyện Hà Văn Bính làm việc với các xã về giao thông, các đề xuất, kiến nghị của dân.",
            [("Hà Văn Bính", "Chủ tịch UBND huyện", "attendee")],
            id="what is said is a noun, and traffic no order",
        ),
        pytest.param(
            "Chủ tịch UBND huyện Hà Văn Bính làm việc với các xã, giao các phòng gỡ khó, kiến nghị tỉnh hỗ trợ.",
            [("Hà Văn Bính", "Chủ tịch UBND huyện", "speaker")],
            id="the same words as verbs",
        ),
        pytest.param(
            "Huyện có hai người giỏi là Hà Văn Bính, Lê Thị Mơ; các xã đều có trường học.", [], id="a list of others"
        ),
        pytest.param(
            "Chủ tịch UBND huyện Hà Văn Bính tặng hoa chúc mừng đồng chí trúng cử.",
            [("Hà Văn Bính", "Chủ tịch UBND huyện", "attendee")],
            id="who congratulates those elected is not one of them",
        ),
        pytest.param(
            "Đồng chí Hà Văn Bính được bố trí giữ chức Chủ tịch UBND huyện.",
            [("Hà Văn Bính", "Chủ tịch UBND huyện", "elected")],
            id="who is given an office",
        ),
    ],
)
def test_who_is_told_with_others(body: str, rows: list[tuple[str, str | None, str]]) -> None:
    assert read(body) == rows
