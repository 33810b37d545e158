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
