"""What would come of something, what lies behind a horizon, and what of a plan is there already."""

import pytest

from tests.extract.observed import Read, statuses


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            "Nếu xã Phú Sa giao đủ mặt bằng thì xây được 30 căn nhà.", ["target"], id="what would come of something"
        ),
        pytest.param(
            "Nếu trước đây xã Phú Sa có 12 hộ nghèo thì nay còn 5 hộ nghèo.", ["actual"] * 2, id="a contrast of then"
        ),
        pytest.param(
            "Nếu số hộ nghèo của tỉnh Lam Sơn là 417 hộ thì huyện Thạch Khê có 256 hộ.",
            ["actual"],
            id="a contrast of places",
        ),
        pytest.param(
            "Nếu tính cả vùng đệm thì xã Phú Sa có 30 ha rừng.", ["actual"], id="another way to count what is there"
        ),
        pytest.param(
            "Nếu huyện lo giống thì dân trồng chè. Xã Phú Sa trồng 30 ha chè.", ["actual"], id="the next sentence"
        ),
        pytest.param(
            "Nếu tuyển mới thì ưu tiên ai?”, ông Tám hỏi, xã Phú Sa có 12 giáo viên.",
            ["actual"],
            id="behind a quotation",
        ),
        pytest.param("Trong 13 năm nữa, xe buýt chỉ tăng lên 22% nhu cầu.", ["target"], id="so many years ahead"),
        pytest.param("Vì muốn đạt 6,7% cả năm, tỉnh Lam Sơn đẩy mạnh giải ngân.", ["target"], id="what is wished for"),
        pytest.param("Theo thiết kế, bến xe Lam Sơn đón 7 triệu lượt khách.", ["target"], id="by its design"),
        pytest.param(
            "TP Lam Sơn sẽ có 150 bãi xe, trong đó có 17 bãi đã xây xong.",
            ["target", "actual"],
            id="a part that is there",
        ),
        pytest.param(
            "TP Lam Sơn sẽ có 150 bãi xe, trong đó có 17 bãi ở phường Một.", ["target"] * 2, id="a part of the plan"
        ),
        pytest.param(
            "UBND huyện Thạch Khê ban hành 25 kế hoạch, 500 báo cáo.", ["actual"] * 2, id="plans that were counted"
        ),
        pytest.param(
            "Huyện mới giao được 3.084,6 tỷ đồng trong kế hoạch năm 2017, tức 21,7%.",
            ["actual"] * 2,
            id="a sum with points does not end the clause",
        ),
    ],
)
def test_suppositions(facts: Read, body: str, expected: list[str]) -> None:
    assert statuses(facts(body)) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param("Đến năm 2030, tỷ lệ đô thị hóa của tỉnh Lam Sơn đạt 50%.", ["target"], id="a horizon"),
        pytest.param("Tính đến năm 2015, tỉnh Lam Sơn có 320 ha rừng.", ["actual"], id="counted up to a year"),
        pytest.param("Đến năm 2016, tỉnh Lam Sơn có 320 ha rừng.", ["actual"], id="no year that plans are made up to"),
        pytest.param("Đến năm 2020, tỉnh Lam Sơn đã có 320 ha rừng.", ["actual"], id="done by then"),
        pytest.param(
            "Đến năm 2020, tỉnh Lam Sơn có 320 ha rừng. Năm 2022, tỉnh trồng 40 ha.",
            ["actual"] * 2,
            id="a later year is told of",
        ),
    ],
)
def test_a_horizon_in_an_article_of_no_known_year(facts: Read, body: str, expected: list[str]) -> None:
    assert statuses(facts(body, published=None)) == expected


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("Nếu năm ngoái huyện có 15 hợp tác xã thì năm nay có 22 hợp tác xã.", "actual"),
        ("Nếu xã Hòa Bình có 5 trường thì xã Tân Lập có 7 trường.", "actual"),
        ("Nếu nói đến du lịch thì huyện Thạch Khê có 12 điểm đến.", "actual"),
        ("Nếu giao đủ mặt bằng thì huyện xây được 30 căn nhà.", "target"),
        ("Nếu năm 2020 có vốn thì huyện sẽ xây 30 căn nhà.", "target"),
        ("36 vụ tham nhũng, trong đó nhiều vụ được thanh tra tỉnh kiến nghị khởi tố.", "actual"),
        ("Huyện có 45 tập thể được hội đồng đề xuất khen thưởng.", "actual"),
        ("Huyện có 14 dự án, nhiều dự án được tỉnh kiến nghị đầu tư thêm.", "actual"),
        ("Huyện có 4 dự án thủy điện được tỉnh đề xuất xây dựng.", "target"),
        ("Huyện Thạch Khê từng hai lần kiến nghị lên tỉnh và gửi 4 công văn.", "actual"),
        ("Cử tri kiến nghị về 3 dự án treo.", "actual"),
        ("Huyện kiến nghị tỉnh bổ sung 3 tỷ đồng.", "target"),
    ],
)
def test_two_facts_set_against_each_other_and_what_is_asked_about_are_there(
    facts: Read, body: str, status: str
) -> None:
    assert statuses(facts(body))[-1] == status
