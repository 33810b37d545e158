"""One key for the spellings of one name, and each short form in one list."""

import pytest

from pipelines.grammar.folding import fold
from pipelines.resolve.data_files import word_lists
from pipelines.resolve.spelling import body_key, name_key, place_of, words_key


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("UBND TP.HCM", "Ủy ban nhân dân Thành phố Hồ Chí Minh", "a kind of body and a place"),
        ("Sở TN&MT", "Sở Tài nguyên và Môi trường", "a field by its letters"),
        ("HĐND TX Hòa Thạch", "Hội đồng nhân dân thị xã Hoà Thạch", "a rank, and where the tone mark stands"),
        ("Trường THPT Phú Lâm", "Trường Trung học phổ thông Phú Lâm", "a kind of school"),
        ("Ban Kinh tế TƯ", "Ban Kinh tế Trung ương", "the centre by its letters"),
        ("Ban Kinh tế T.Ư", "Ban Kinh tế TW", "the centre by its letters"),
    ],
)
def test_short_and_full_have_one_key(one: str, other: str, reason: str) -> None:
    assert words_key(one) == words_key(other), reason


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("UBND xã Hội Sơn", "xã hội sơn"),
        ("Sở Lao động - Thương binh và Xã hội", None),  # society is no commune
        ("Bảo hiểm xã hội Việt Nam", None),
        ("Phòng Lao động, Thương binh và Xã hội huyện Thạch Khê", "huyện thạch khê"),
    ],
)
def test_the_place_in_a_body(body: str, place: str | None) -> None:
    assert place_of(words_key(body)) == place


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sở Kế hoạch và Đầu tư Yên Bái", "Sở Kế hoạch và Đầu Trung ương Yên Bái"),
        ("SỞ KẾ HOẠCH VÀ ĐẦU TƯ", "Sở Kế hoạch và Đầu Trung ương"),
        ("SỞ TƯ PHÁP", "Sở Trung ương pháp"),
        ("UBND quận Phú Lâm", "HĐND quận Phú Lâm"),
        ("Sở Tài chính", "Sở Tài nguyên"),
        ("xã Phú Sa", "phường Phú Sa"),
    ],
)
def test_two_bodies_have_two(one: str, other: str) -> None:
    assert body_key(one, None) != body_key(other, None)


def test_y_and_i_are_one_sound_at_the_end_of_a_syllable_but_not_behind_u() -> None:
    assert name_key("Hồ Sỹ Quyền") == name_key("Hồ Sĩ Quyền")
    assert name_key("Lê Thị Thúy") != name_key("Lê Thị Thúi")


def test_a_short_form_stands_in_one_list() -> None:
    of_kinds = {fold(short) for shorts in word_lists("organizations")["abbreviations"].values() for short in shorts}
    assert not of_kinds & {fold(short) for short in word_lists("spellings")["short"]}
