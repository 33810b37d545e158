"""Who is told to have been there together with others: lists that end without names, those who congratulate."""

import pytest

from tests.extract.test_participants import read


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
