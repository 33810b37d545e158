"""The names that a number may be about, and what is told of each; which one wins is `test_subjects`."""

from collections.abc import Callable

import pytest

from pipelines.extract.article.reading import Reading
from pipelines.extract.clause.scope import scopes
from pipelines.extract.subjects.candidates import Candidates, key_of
from pipelines.extract.subjects.mentions import Mentions
from pipelines.extract.subjects.options import Features
from pipelines.grammar.lexicon import table

Read = Callable[..., Reading]


def told_of(read: Reading, *, budget: bool = False, **known: str) -> dict[str, Features]:
    """The candidates of the last number with their features."""
    candidates = Candidates(read, Mentions(read), dict(known))
    options = candidates.of(scopes(read, read.quantities)[-1], budget=budget)
    return {option.name: option.features for option in options}


@pytest.mark.parametrize(
    ("body", "name", "here", "not_here"),
    [
        pytest.param(
            "Huyện Thạch Khê đã trồng 320 ha rừng.",
            "huyện Thạch Khê",
            {"own", "own_acts", "own_begins", "own_only", "own_nearest", "rank_lower"},
            {"behind", "free"},
            id="acts in the number's clause",
        ),
        pytest.param(
            "Tại xã Phú Sa, huyện Thạch Khê đã trồng 320 ha rừng.",
            "xã Phú Sa",
            {"own", "own_at", "own_location"},
            {"own_acts", "own_nearest"},
            id="an address",
        ),
        pytest.param(
            "Theo huyện Thạch Khê, xã Phú Sa có 41 hộ nghèo.",
            "huyện Thạch Khê",
            {"own", "own_reporter"},
            {"own_first", "own_only"},
            id="a source is none of those that act",
        ),
        pytest.param(
            "Có 41 hộ nghèo của xã Phú Sa.",
            "xã Phú Sa",
            {"behind", "behind_of"},
            {"own", "behind_at"},
            id="behind, its own",
        ),
        pytest.param(
            "Có 41 hộ nghèo ở xã Phú Sa.",
            "xã Phú Sa",
            {"behind", "behind_at"},
            {"own", "behind_of"},
            id="behind, where",
        ),
        pytest.param(
            "Huyện Thạch Khê đã họp. Dân số 98.000 người.",
            "huyện Thạch Khê",
            {"free", "free_back_1", "free_back_acts", "free_back_begins", "free_back_nearest"},
            {"own", "other"},
            id="the sentence before",
        ),
        pytest.param(
            "Huyện Thạch Khê đã họp. Xã Phú Sa có 1.240 người.",
            "huyện Thạch Khê",
            {"other", "other_back_1"},
            {"own", "free"},
            id="the sentence before, beside one that acts",
        ),
        pytest.param(
            "Đường Bãi Sậy dài 3 km.", "Đường Bãi Sậy", {"is_thing", "own", "things_thing"}, {"is_place"}, id="a street"
        ),
        pytest.param(
            "Ông Lê Văn Bình có mảnh đất 300 m2.", "Lê Văn Bình", {"is_person", "own"}, {"is_official"}, id="a person"
        ),
        pytest.param(
            "Ông Lê Văn Bình, Chủ tịch UBND huyện Thạch Khê, nói. Ông Bình có mảnh đất 300 m2.",
            "Lê Văn Bình",
            {"is_official", "own"},
            {"is_person"},
            id="an official, by a part of the name",
        ),
        pytest.param(
            "UBND huyện Thạch Khê đã trồng 320 ha rừng.",
            "huyện Thạch Khê",
            {"own", "own_unit", "own_unit_of_government"},
            set(),
            id="the unit of a body",
        ),
        pytest.param(
            "Xã Phú Sa, huyện Thạch Khê có 41 hộ nghèo.",
            "huyện Thạch Khê",
            {"own", "own_address"},
            {"own_nearest", "own_only"},
            id="where the narrower place is",
        ),
        pytest.param(
            "Giám đốc Sở Y tế tỉnh Lam Sơn cho biết, sẽ lập 12 tổ.",
            "Sở Y tế tỉnh Lam Sơn",
            {"tells", "tells_plan"},
            {"own_acts"},
            id="the body that tells its own plans",
        ),
        pytest.param(
            "Giám đốc Sở Y tế tỉnh Lam Sơn trả lời báo chí. Dân số 98.000 người.",
            "Sở Y tế tỉnh Lam Sơn",
            {"tells_back"},
            {"tells", "tells_back_plan"},
            id="the body that went on telling",
        ),
        pytest.param(
            "Trồng 320 ha rừng. Huyện Thạch Khê đã họp.",
            "huyện Thạch Khê",
            {"ahead", "free"},
            {"later", "line_named"},
            id="in the sentence that follows",
        ),
    ],
)
def test_what_is_told(reading: Read, body: str, name: str, here: set[str], not_here: set[str]) -> None:
    told = {feature for feature, value in told_of(reading(body))[name].items() if value}
    assert here <= told
    assert not not_here & told


def test_a_body_inside_an_office_does_not_speak_for_the_territory(reading: Read) -> None:
    assert set(told_of(reading("Chi bộ cơ quan UBND huyện Thạch Khê có 41 đảng viên."))) == {
        "Chi bộ cơ quan UBND huyện Thạch Khê"
    }


def test_public_money_of_a_central_body_is_the_nations(reading: Read) -> None:
    read = reading("Bộ Tài chính đã chi 320 tỷ đồng.")
    assert "cả nước" in told_of(read, budget=True)
    assert "Bộ Tài chính" not in told_of(read, budget=True)
    assert "Bộ Tài chính" in told_of(read)


def test_the_nation_is_none_where_nothing_speaks_of_it(reading: Read) -> None:
    assert told_of(reading("Năm qua trồng được 320 ha rừng.")) == {}


def test_what_the_article_is_known_to_be_about_is_a_candidate(reading: Read) -> None:
    told = told_of(reading("Năm qua trồng được 320 ha rừng."), place="huyện Thạch Khê")
    assert told["huyện Thạch Khê"]["known_place"] == 1.0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("thành phố HCM", "thành phố Hồ Chí Minh", id="an abbreviation"),
        pytest.param("Huyện  Thạch Khê", "huyện Thạch Khê", id="capital and blanks"),
        pytest.param("Nghệ An", "tỉnh Nghệ An", id="a province without its rank"),
        pytest.param("Đà Nẵng", "thành phố Đà Nẵng", id="a city without its rank"),
    ],
)
def test_one_name_in_two_spellings(one: str, other: str) -> None:
    assert key_of(one) == key_of(other)


def test_a_candidate_bears_its_fullest_name(reading: Read) -> None:
    assert set(told_of(reading("Nghệ An họp bàn. Tỉnh Nghệ An có 21 đơn vị."))) == {"tỉnh Nghệ An"}


def test_every_weight_is_of_a_feature_that_can_be_told() -> None:
    """A weight whose feature was renamed would say nothing, silently."""
    stems = (
        "own",
        "behind",
        "other",
        "free",
        "is_",
        "known_",
        "rank_",
        "rule",
        "nation_",
        "most",
        "budget_",
        "things_",
    )
    stems += (
        "measure_",
        "money_",
        "percent_",
        "party_counts_",
        "often",
        "share",
        "title",
        "lead",
        "opening",
        "visited",
        "line_",
        "later",
        "ahead",
        "tells",
    )
    assert all(name.startswith(stems) for name in table("subject_weights")["weights"])
