"""What looks like what a rule was made for and is something else: numbers, meetings and papers that it leaves alone."""

from collections.abc import Callable

import pytest

from pipelines.extract.model import Facts

Read = Callable[..., Facts]


@pytest.mark.parametrize(
    ("body", "labels"),
    [
        ("Huyện Thạch Khê có 1.292 hộ cận nghèo. Xã Phú Sa còn 25 hộ nghèo.", ["hộ cận nghèo", "hộ nghèo"]),
        ("Huyện Thạch Khê có 310 hộ thoát nghèo. Xã Phú Sa có 25 hộ nghèo.", ["hộ thoát nghèo", "hộ nghèo"]),
    ],
)
def test_a_narrower_noun_does_not_take_the_label_of_another(facts: Read, body: str, labels: list[str]) -> None:
    assert [row.indicator for row in facts(body).indicators] == labels


@pytest.mark.parametrize(
    ("said", "values"),
    [
        ("thu 1.000 tỷ đồng (trong đó thuế ba trăm triệu đồng)", [1_000_000_000_000, 300_000_000]),
        ("thu 1.200.000 đồng (một triệu, hai trăm nghìn đồng)", [1_200_000]),
        ("thu 1.200.000 đồng (bằng chữ: một triệu, hai trăm nghìn đồng chẵn)", [1_200_000]),
    ],
)
def test_only_a_sum_in_words_alone_says_the_sum_again(facts: Read, said: str, values: list[int]) -> None:
    assert [row.value for row in facts(f"Năm 2023, ngân sách huyện Thạch Khê {said}.").budgets] == values


@pytest.mark.parametrize(
    ("body", "types"),
    [
        ("Sáng 5/1, Hội Nông dân huyện Thạch Khê tổng kết công tác năm 2018.", ["conference"]),
        ("Sáng 5/1, UBND xã Phú Sa giao cho ông Nam theo dõi và tổng kết mô hình nuôi ong.", []),
    ],
)
def test_a_review_that_somebody_is_told_to_make_is_no_meeting(facts: Read, body: str, types: list[str]) -> None:
    assert [row.meeting_type.value for row in facts(body).meetings] == types


def test_two_bodies_with_a_dash_between_are_no_sign_of_a_paper(facts: Read) -> None:
    [row] = facts("Kỳ họp HĐND-UBND ngày 2/10 đã khai mạc tại xã Phú Sa.").meetings
    assert str(row.start_date) == "2020-10-02"


def test_what_voters_petition_for_makes_no_rise_an_audits(facts: Read) -> None:
    body = "Cử tri kiến nghị làm đường, năm 2019 xã Phú Sa tăng thu ngân sách 5 tỷ đồng so với năm 2018."
    [row] = facts(body).budgets
    assert (row.measure.value, row.basis) == ("change", "năm 2018")
