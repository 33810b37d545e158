"""What a number counts, with the phrases of its sentence that set it apart."""

from collections.abc import Callable

import pytest

from pipelines.extract.article.reading import Reading
from pipelines.extract.labels.likely_words import LikelyWords
from pipelines.extract.labels.wording import Wordings
from pipelines.extract.model import Facts
from pipelines.extract.observations import labels_of
from pipelines.grammar.lexicon import table

Read = Callable[..., Facts]


def _said(facts: Facts) -> list[str | None]:
    rows = [*((row.char_start, row.item) for row in facts.budgets)]
    rows += [(row.char_start, row.indicator) for row in facts.indicators]
    return [label for _, label in sorted(rows)]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        pytest.param("Huyện Phú Lâm đã vinh danh 9 doanh nghiệp tiêu biểu.", "vinh danh", id="what is done to it"),
        pytest.param("Từ 1/9, khoảng 12 trường của huyện Phú Lâm tăng học phí.", "tăng học phí", id="what it does"),
        pytest.param("Huyện mời gọi doanh nghiệp đầu tư vào 6 ngành.", "mời gọi doanh nghiệp", id="what it is for"),
        pytest.param(
            "Ông Lê Văn An cho biết, huyện còn thiếu 53 giáo viên tiểu học.",
            "thiếu giáo viên",
            id="in order",
        ),
    ],
)
def test_what_sets_a_count_apart_is_added(facts: Read, body: str, words: str) -> None:
    (label,) = _said(facts(body))
    assert label is not None
    assert words in label


@pytest.mark.parametrize(
    ("body", "labels"),
    [
        pytest.param("Thu ngân sách trên địa bàn đạt 320 tỷ đồng.", ["thu ngân sách trên địa bàn"], id="money"),
        pytest.param("Tỷ lệ hộ nghèo của huyện giảm còn 3,2%.", ["tỷ lệ hộ nghèo của huyện"], id="a named rate"),
        pytest.param("Đảng bộ huyện Thạch Khê có 4.120 đảng viên.", ["đảng viên"], id="whose it is, its subject tells"),
        pytest.param("Đàn lợn có 3.240 con.", ["đàn lợn"], id="nor its own unit"),
        pytest.param("Sản lượng đạt 24.560 tấn, chỉ tiêu 24.000 tấn.", ["sản lượng"] * 2, id="nor the plan beside it"),
        pytest.param(
            "Huyện có 214 cán bộ, công chức, viên chức.", ["cán bộ, công chức, viên chức"], id="a list stays one"
        ),
    ],
)
def test_what_says_enough_stays(facts: Read, body: str, labels: list[str]) -> None:
    assert _said(facts(body)) == labels


@pytest.mark.parametrize(
    ("body", "label"),
    [
        ("Huyện có 120 ha lúa bị ngập.", "diện tích lúa bị ngập"),  # nothing in the clause says what is measured
        ("Huyện đã thu hồi 4.500 m2.", "diện tích thu hồi"),
        ("Diện tích gieo trồng đạt 1.250 ha.", "diện tích gieo trồng"),  # said already
        ("Khu công nghiệp có quy mô 320 ha.", "quy mô khu công nghiệp"),  # said in another way
        ("Huyện đã nạo vét 12 km kênh.", "kênh nạo vét"),  # a length is no area
    ],
)
def test_an_area_is_said_to_be_one(facts: Read, body: str, label: str) -> None:
    assert _said(facts(body)) == [label]


def test_what_leads_to_the_next_number_is_none_of_this_one(facts: Read) -> None:
    first, second = _said(facts("Đơn vị đã cắt tỉa 142 cây xanh và chặt hạ 36 cây."))
    assert "chặt hạ" not in (first or "")
    assert "chặt hạ" in (second or "")


def test_what_stands_beyond_another_number_is_said_of_that(facts: Read) -> None:
    assert _said(facts("Phấn đấu tăng thu ngân sách 12%, giảm hộ nghèo 2,5%."))[1] == "giảm hộ nghèo"


def test_unlikely_words_change_nothing_and_likely_ones_come_in_order(reading: Callable[..., Reading]) -> None:
    read = reading("Huyện Phú Lâm đã vinh danh 9 doanh nghiệp tiêu biểu.")
    ((scope, label),) = labels_of(read).values()
    assert label is not None
    told = LikelyWords(read).told(scope, label)
    done = {"vinh", "danh"}
    assert Wordings(read).fuller(label, told, [0.0] * len(told)) == label
    likely = [0.9 if one.word.folded in done or one.labelled else 0.0 for one in told]
    assert Wordings(read).fuller(label, told, likely) == "vinh danh doanh nghiệp tiêu biểu"


def test_the_weights_agree_with_sense() -> None:
    """A word of the label behind the number is likelier part of the answer than one that is far from it."""
    weights = table("label_weights")["weights"]
    assert weights["LA"] > 0 > weights["-B"]
