"""What is counted in entries of lists, in comparisons and in shares of a whole."""

from collections.abc import Callable

import pytest

from pipelines.extract.model import Facts

Read = Callable[..., Facts]


@pytest.mark.parametrize(
    ("body", "labels"),
    [
        pytest.param(
            "Công an huyện Thạch Khê lập biên bản 90 trường hợp, trong đó không đội mũ bảo hiểm: 41 trường hợp; chở "
            "quá số người: 30 trường hợp; tự ý thay kết cấu xe: 9 trường hợp.",
            [
                "lập biên bản trường hợp",
                "trường hợp không đội mũ bảo hiểm",
                "trường hợp chở quá số người",
                "trường hợp tự ý thay kết cấu xe",
            ],
            id="entries before their colons",
        ),
        pytest.param(
            "Huyện Thạch Khê rà soát.\nTổng số hộ nghèo: 152 hộ.", ["tổng số hộ nghèo"], id="with the noun in it"
        ),
        pytest.param(
            "Huyện Thạch Khê có kết quả như sau: 41 xã nông thôn mới.",
            ["xã nông thôn mới"],
            id="a colon that opens a list",
        ),
        pytest.param(
            "Xã Phú Sa: 12 hộ nghèo; xã Bến Đá: 9 hộ nghèo.", ["hộ nghèo", "hộ nghèo"], id="whose number it is"
        ),
        pytest.param(
            "Xã Phú Sa xảy ra 12 vụ cháy rừng, làm 3 người bị thương. So với cùng kỳ, giảm 4 vụ, 2 người bị thương.",
            ["vụ cháy rừng xảy ra", "người bị thương", "vụ cháy rừng xảy ra", "người bị thương"],
            id="a comparison in the next sentence",
        ),
        pytest.param(
            "Huyện Thạch Khê xảy ra 12 vụ cháy rừng. Xã Phú Sa có 4 vụ trộm.",
            ["vụ cháy rừng xảy ra", "vụ trộm"],
            id="no comparison",
        ),
        pytest.param(
            "Huyện Thạch Khê có 251 hộ được rà soát, bao gồm 97 hộ nghèo.",
            ["hộ được rà soát", "hộ nghèo"],
            id="a part by words of its own",
        ),
        pytest.param(
            "Ở huyện Thạch Khê, hộ cận nghèo chiếm 11% dân số (tương đương với 669 hộ).",
            ["hộ cận nghèo", "hộ cận nghèo"],
            id="what takes a share of a whole",
        ),
        pytest.param(
            "Ở huyện Thạch Khê, 11% dân số dùng nước sạch.", ["dân số dùng nước sạch"], id="what the rate is of"
        ),
        pytest.param(
            "Lực lượng CSGT đã tổ chức kiểm tra được 25 vụ.",
            ["tổ chức kiểm tra được vụ"],
            id="without the force that acts",
        ),
    ],
)
def test_label(facts: Read, body: str, labels: list[str]) -> None:
    rows = sorted(facts(body).indicators, key=lambda row: row.char_start)
    assert [row.indicator for row in rows] == labels


@pytest.mark.parametrize(
    ("body", "labels"),
    [
        pytest.param(
            "Mưa lũ làm 19 người mất tích. Trong đó, Lam Sơn có 9 người, Hải Hà 7 người, tỉnh Gò Tây 3 người.",
            ["mưa lũ làm người mất tích"] * 4,
            id="places of a list",
        ),
        pytest.param(
            "Mưa lũ làm 19 ngôi nhà bị sập (xã Phú Sa 12 ngôi nhà, xã Bến Đá 7 ngôi nhà).",
            ["ngôi nhà bị sập"] * 3,
            id="in a bracket",
        ),
        pytest.param(
            "Bão làm sập 19 nhà; bị nặng gồm Lam Sơn 9 nhà, tiếp đến là Hải Hà 7 nhà, sau đó là huyện khác.",
            ["bão làm sập nhà"] * 3,
            id="with what leads over to the next",
        ),
        pytest.param(
            "Huyện Thạch Khê có 19 hộ dùng nước sạch. Xã Phú Sa có 9 hộ nghèo.",
            ["hộ dùng nước sạch", "hộ nghèo"],
            id="a noun of its own",
        ),
        pytest.param(
            "Huyện Thạch Khê trồng 19 ha rừng. Huyện cũng đào được 9 ha ao.",
            ["diện tích rừng trồng", "diện tích đào được ao"],
            id="no mere name",
        ),
    ],
)
def test_beside_a_mere_name(facts: Read, body: str, labels: list[str]) -> None:
    rows = sorted(facts(f"Tỉnh Hồng Giang họp.\n{body}").indicators, key=lambda row: row.char_start)
    assert [row.indicator for row in rows] == labels


def test_equal_numbers_of_two_names_are_two_facts(facts: Read) -> None:
    body = "Lũ làm 19 người chết. Trong đó Lam Sơn 9 người, Hải Hà 9 người. Sau đó, Gò Tây 1 người, Phú Khê 1 người."
    assert [row.value for row in facts(body).indicators] == [19, 9, 9, 1, 1]


def test_a_word_that_makes_another_thing_of_a_noun(facts: Read) -> None:
    body = "Huyện Thạch Khê có 292 hộ nghèo. Huyện giữ đà giảm. Số hộ cận nghèo là 292 hộ. Huyện có 292 hộ nghèo."
    assert [row.value for row in facts(body).indicators] == [292, 292]


@pytest.mark.parametrize(
    ("said", "subject"),
    [
        ("Sở y tế đã kiểm tra 12 cơ sở", "Sở y tế"),
        ("Sở kiểm tra 12 cơ sở", "tỉnh Lam Sơn"),
        ("Thanh tra chuyên ngành phát hiện 12 vụ", "Thanh tra chuyên ngành"),
        ("Lực lượng công an xử lý 12 vụ", "Lực lượng công an"),
    ],
)
def test_offices_with_a_small_field_and_forces(facts: Read, said: str, subject: str) -> None:
    assert [row.subject for row in facts(f"Tỉnh Lam Sơn họp về an toàn thực phẩm. {said}.").indicators] == [subject]
