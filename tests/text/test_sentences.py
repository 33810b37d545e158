"""Where sentences end: a stop that ends one, and stops that belong to words and numbers."""

import pytest

from pipelines.text.sentences import sentence_spans


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text, 0, len(text))]


@pytest.mark.parametrize(
    "sentences",
    [
        pytest.param(["Hội nghị bế mạc.", "Trong đó có 5 ý kiến."], id="stop, space, capital"),
        pytest.param(["Đạt 45 triệu đồng/1 năm.", "9 xã về đích."], id="a number opens a sentence"),
        pytest.param(["Họp năm 2016.", "6 tháng đầu năm thu đạt 47%."], id="number on both sides"),
        pytest.param(["Tốt không?", "Tốt!", "Đã xong…", "Tất cả."], id="other stops"),
        pytest.param(["Thành công tốt đẹp./.", "Minh Hà"], id="the agencies' closing mark"),
        pytest.param(["“Rất tốt.”", "Ông nói."], id="stop inside quotes"),
        pytest.param(["Đã xong.", "“Rất tốt”, ông nói."], id="an opening quote"),
        pytest.param(["Đạt kế hoạch.", "- Thu ngân sách tăng."], id="a dash opens an item"),
        pytest.param(["đạt so với NQ .", "tỷ lệ hộ nghèo giảm"], id="a slip: stop set apart, small letter"),
        pytest.param(["đã hoàn thành.", "trong đó có 5 xã"], id="a slip: small letter after a word"),
        pytest.param(["Trồng lúa, ngô, v.v.", "Các xã khác chưa."], id="and so on, then a capital"),
        pytest.param(["Nhiệm kỳ của khóa V.", "Trong đó"], id="a Roman number after khóa"),
        pytest.param(["Dự án nhóm A.", "Theo đó"], id="a class after nhóm"),
        pytest.param(["Theo UBND TP.", "Trong khi đó"], id="a place's rank before an opener"),
        pytest.param(["Cho biết tại TP.", "Thay vì họp"], id="a place's rank before two words that are no name"),
        pytest.param(["Lãnh đạo TP.", "9 tháng qua"], id="a city's rank before a number"),
        pytest.param(["Của Sở GD&ĐT.", "Về phía quận"], id="an acronym with an ampersand"),
        pytest.param(["Cao hơn 4 độ C.", "Hôm nay"], id="degrees"),
        pytest.param(["Chủ tịch UBND.", "Ông nói"], id="an acronym is no abbreviation"),
        pytest.param(["Họp tại TP.HCM.", "Tại đây"], id="an acronym after a rank"),
        pytest.param(["1. Thu ngân sách.", "2. Chi ngân sách."], id="list markers open, they do not end"),
    ],
)
def test_ends(sentences: list[str]) -> None:
    assert split(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    "sentences",
    [
        pytest.param(["Đạt 45 triệu đồng/1 năm.", "Tốc độ tăng 10%."], id="after a word"),
        pytest.param(["Đạt 98%.", "Tỷ lệ giảm"], id="after a per cent sign"),
        pytest.param(["Giai đoạn 2015-2020.", "Tổng thu"], id="after a year"),
        pytest.param(["Của UBND.", "Theo đó"], id="after an acronym"),
        pytest.param(["Có (5 xã).", "Ở đó"], id="a word of one letter"),
    ],
)
def test_ends_without_a_space(sentences: list[str]) -> None:
    assert split("".join(sentences)) == sentences


@pytest.mark.parametrize(
    "sentence",
    [
        "Thu đạt 3.320 tỷ đồng, tức 6.2 tỷ một ngày 22.4",
        "Họp tại TP. Hà Nội, TX. Sơn Tây, TP.Vinh, Q.1, Q. 5, P.5 và TP.HCM",
        "Họp ở TP. Vinh với TP. HCM, Q. Ba Đình, P. Hòa An và TP. Bà Rịa",
        "PGS.TS Trần Minh, PGS. TS. Lê Hà, ThS. Vũ An, Th.S Đỗ Bình và BS. Hồ Sơn dự",
        "Ông N. Huy, bà H.T.T, Tổng thống V. Putin và đồng chí Lê V. An",
        "Ủy viên T.Ư Đảng, U.B.N.D huyện, UVT.Ư Đảng, BCHT.Ư Hội",
        "xem dangcongsan.vn và VOV.VN",
        "Số 1, St. Louis, No. 1, No.1",
        "trồng lúa, ngô, v.v. và hoa màu",
        "thống kê… thực hiện, làm... tiếp",
        "“Có được không?” - ông An hỏi",
        "“Tốt!” ông An đáp",
        "I. MỤC TIÊU",
        "2.1. Mục tiêu",
        "a. Mục tiêu",
        "Theo tr. 5 của báo cáo",
    ],
)
def test_does_not_end(sentence: str) -> None:
    assert split(sentence) == [sentence]


def test_outer_white_space_is_trimmed_and_nothing_else_is() -> None:
    text = "\u00a0 Một.  \u00a0 Hai .\u200b Ba \u00a0"
    assert split(text) == ["Một.", "Hai .", "Ba"]


def test_only_the_line_asked_for_is_read() -> None:
    assert list(sentence_spans("Một. Hai.\nBa. Bốn.", 10, 18)) == [(10, 13), (14, 18)]


def test_nothing_has_no_sentence() -> None:
    assert split(" \u00a0") == []


@pytest.mark.parametrize(
    ("joint", "ends"),
    [
        pytest.param("; ", ";", id="between the items of a list"),
        pytest.param(", ", ",", id="else at a comma"),
        pytest.param(" ", "hộ", id="else between two words"),
        pytest.param("", "", id="else anywhere"),
    ],
)
def test_what_has_no_end_is_cut_where_it_harms_least(joint: str, ends: str) -> None:
    text = joint.join(f"xã{number:>04}có{number}hộ" for number in range(1000))
    sentences = split(text)
    assert max(map(len, sentences)) <= 4000
    assert len(sentences) <= len(text) // 2000 + 1
    assert "".join(sentences).replace(" ", "") == text.replace(" ", "")
    assert all(sentence.endswith(ends) for sentence in sentences[:-1])


def test_a_long_sentence_of_the_news_is_whole() -> None:
    sentence = "Các xã " + ", ".join(f"Phú Sa {number}" for number in range(200)) + " đạt chuẩn."
    assert split(sentence) == [sentence]
