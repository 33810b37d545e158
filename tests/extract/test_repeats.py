"""One fact told twice is one row, at its fullest; two facts that look alike are two."""

from collections.abc import Callable

import pytest

from pipelines.extract.model import Facts

Read = Callable[..., Facts]


def values(found: Facts) -> list[str]:
    """The values of all numbers, in the order of the text."""
    rows = sorted([*found.budgets, *found.indicators], key=lambda row: row.char_start)
    return [f"{row.value.normalize():f}" for row in rows]


@pytest.mark.parametrize(
    ("title", "body", "expected"),
    [
        pytest.param(
            "Huyện Thạch Khê trồng 320 ha rừng",
            "Năm nay, huyện Thạch Khê đã trồng 320 ha rừng tại 12 xã.",
            ["320", "12"],
            id="headline and body",
        ),
        pytest.param(
            "Huyện Thạch Khê họp",
            "Trời mưa. Huyện Thạch Khê có 12 công ty đang hoạt động. Huyện Thạch Khê có 12 nhà văn hóa.",
            ["12", "12"],
            id="as many of another noun, in the same words before it",
        ),
        pytest.param(
            "Huyện Thạch Khê họp",
            "Huyện Thạch Khê thu hút 1.861 lượt người với 1.861 đơn vị máu.",
            ["1861", "1861"],
            id="as many of another noun in one sentence",
        ),
        pytest.param(
            "Huyện Thạch Khê họp",
            "Trời mưa. Huyện Thạch Khê có 12 nhà văn hóa mới. Huyện Thạch Khê có 12 nhà văn hóa.",
            ["12"],
            id="of the same noun",
        ),
        pytest.param(
            "Huyện Thạch Khê thu ngân sách hơn 320 tỷ đồng",
            "9 tháng, thu ngân sách huyện Thạch Khê đạt 321,7 tỷ đồng.",
            ["321700000000"],
            id="the exact one stays, the rounded one goes",
        ),
        pytest.param(
            "Huyện Thạch Khê thu ngân sách 320 tỷ đồng",
            "9 tháng, thu ngân sách huyện Thạch Khê đạt 320,4 tỷ đồng.",
            ["320400000000"],
            id="a headline rounds without a word",
        ),
        pytest.param(
            "Huyện Thạch Khê thu ngân sách",
            "Thu ngân sách huyện Thạch Khê đạt 320 tỷ đồng. Chi ngân sách đạt 320,4 tỷ đồng.",
            ["320000000000", "320400000000"],
            id="the text does not",
        ),
        pytest.param(
            "Hơn 71% hộ dân huyện Thạch Khê dùng nước sạch",
            "Theo thống kê, 71,4% hộ dân huyện Thạch Khê dùng nước sạch.",
            ["71.4"],
            id="a rounded share",
        ),
        pytest.param(
            "Khiển trách 4 cán bộ xã",
            "UBND huyện Thạch Khê khiển trách 4/11 cán bộ. Tối 3/5, 11 cán bộ uống rượu. Ngoài ra, có 7 cán bộ vắng.",
            ["4", "7"],
            id="a half of a fraction told again",
        ),
        pytest.param(
            "Cổ phần hóa doanh nghiệp",
            "Huyện Thạch Khê sẽ cổ phần hóa 137 doanh nghiệp. Đến nay, 15/137 doanh nghiệp đã xong.",
            ["137", "15"],
            id="the whole of which a part was done is told by itself",
        ),
        pytest.param(
            "Huyện Thạch Khê giao việc cho cơ sở",
            "UBND huyện Thạch Khê giao 84 nhiệm vụ cho các xã.\nTrong 84 đầu việc, 12 việc đã xong.",
            ["84", "12"],
            id="told with another noun",
        ),
        pytest.param(
            "Công an huyện Thạch Khê",
            "Thạch Khê thay da đổi thịt.\nLực lượng công an hiện có 300 người (huyện Thạch Khê có 142.317 dân).\n"
            "“Huyện có 142.317 dân, 300 công an mà trộm cắp vẫn tăng”, ông An nói.",
            ["300", "142317"],
            id="what stands beside an exact number that is told again is told again, too",
        ),
        pytest.param(
            "Công an huyện Thạch Khê",
            "Thạch Khê thay da đổi thịt.\nLực lượng công an hiện có 300 người (huyện Thạch Khê có 142.317 dân).\n"
            "Năm qua, huyện mở 300 lớp học.",
            ["300", "142317", "300"],
            id="without such a number it is another",
        ),
        pytest.param(
            "Thạch Khê đổi mới",
            "Xã Phú Sa có 41 hộ nghèo, xã Bến Đá có 41 hộ nghèo.",
            ["41", "41"],
            id="two equal numbers of one sentence are two facts",
        ),
        pytest.param(
            "Thạch Khê đổi mới",
            "Tỷ lệ hộ dùng nước sạch đạt 80%. Tỷ lệ trẻ đến trường đạt 80%.",
            ["80", "80"],
            id="two equal rates of two things, though both are rates",
        ),
        pytest.param(
            "Thạch Khê đổi mới",
            "Tỷ lệ hộ dùng nước sạch của huyện đạt 80%. Như vậy, tỷ lệ hộ dùng nước sạch là 80%.",
            ["80"],
            id="the same rate again",
        ),
        pytest.param(
            "Thạch Khê đổi mới",
            "Công nghiệp tăng 6%, dịch vụ tăng 6%.",
            ["6", "6"],
            id="two equal rates",
        ),
        pytest.param(
            "Thạch Khê đổi mới",
            "Thạch Khê thay da đổi thịt.\nHuyện có 12 trạm y tế.\nNăm nay huyện mở 12 lớp tập huấn.",
            ["12", "12"],
            id="small numbers of different things",
        ),
        pytest.param(
            "Thạch Khê đổi mới",
            "Ngân sách huyện chi 12,45 tỷ đồng làm cầu Sơn Lâm.\nCầu Sơn Lâm tốn 12,45 tỷ đồng, nay đã nứt.",
            ["12450000000"],
            id="a sum told once with its purse and once without",
        ),
        pytest.param(
            "Thạch Khê đổi mới",
            "Ngân sách huyện chi 12 tỷ đồng làm cầu Sơn Lâm.\nDoanh thu du lịch đạt 12 tỷ đồng.",
            ["12000000000"] * 2,
            id="two round sums of two purses",
        ),
        pytest.param(
            "Thạch Khê đổi mới",
            "Huyện vay 311 triệu USD (6.842 tỷ đồng) làm đường.",
            ["311000000", "6842000000000"],
            id="a second currency is a second row",
        ),
        pytest.param(
            "Thạch Khê đổi mới",
            "Thu ngân sách đạt 320 tỷ đồng; chi ngân sách cũng là 320 tỷ đồng.",
            ["320000000000", "320000000000"],
            id="revenue and expenditure of one size",
        ),
        pytest.param(
            "Thạch Khê đổi mới",
            "Thu ngân sách đạt 33,27% so với dự toán tỉnh giao; đạt 33,27% so với dự toán HĐND huyện giao.",
            ["33.27", "33.27"],
            id="one share of two plans",
        ),
        pytest.param(
            "Thạch Khê đổi mới",
            "Thu ngân sách đạt 33,27% dự toán tỉnh giao; đạt 33,27% dự toán tỉnh giao.",
            ["33.27"],
            id="of one plan, told twice",
        ),
    ],
)
def test_one_fact_one_row(facts: Read, title: str, body: str, expected: list[str]) -> None:
    assert values(facts(body, title=title)) == expected


def test_between_equals_the_first_outside_the_headline_stays(facts: Read) -> None:
    title, first = "Huyện Thạch Khê trồng 320 ha rừng", "Năm nay huyện Thạch Khê trồng 320 ha rừng."
    once = facts(first, title=title).indicators
    twice = facts(f"{first}\nVới 320 ha rừng, huyện đã phủ xanh đồi trọc.", title=title).indicators
    assert twice == once
    assert once[0].char_start > len(title)
