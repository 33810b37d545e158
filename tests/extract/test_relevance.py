"""Which articles are in scope: those in which a Vietnamese public body acts."""

import pytest

from pipelines.extract.relevance import is_relevant, weights
from pipelines.text.article import read_article


def read(title: str, body: str) -> bool:
    """Whether an article is in scope."""
    return is_relevant(read_article(f"{title}\n\n{body}\n"))


@pytest.mark.parametrize(
    ("title", "body"),
    [
        pytest.param(
            "Đảng bộ xã Phú Sa đại hội", "Ngày 2/10, Đảng bộ xã Phú Sa tổ chức Đại hội đại biểu lần thứ XX.", id="Party"
        ),
        pytest.param(
            "HĐND tỉnh Lam Sơn họp",
            "Sáng 2/10, HĐND tỉnh Lam Sơn khai mạc kỳ họp thứ 17, xem xét 12 tờ trình.",
            id="council",
        ),
        pytest.param(
            "Thạch Khê thu ngân sách vượt kế hoạch",
            "Theo UBND huyện Thạch Khê, 9 tháng, thu ngân sách đạt 320 tỷ đồng, bằng 81% dự toán.",
            id="people's committee, no meeting",
        ),
        pytest.param(
            "Hội Liên hiệp Phụ nữ tặng quà",
            "Hội Liên hiệp Phụ nữ huyện Thạch Khê trao 86 suất quà cho các cháu mồ côi của 12 xã.",
            id="mass organisation",
        ),
        pytest.param(
            "Mặt trận chăm lo người nghèo",
            "Ủy ban Mặt trận Tổ quốc tỉnh Lam Sơn bàn giao 12 căn nhà đại đoàn kết cho hộ nghèo.",
            id="Fatherland Front",
        ),
        pytest.param(
            "Thủ tướng kiểm tra tuyến cao tốc",
            "Chiều 2/10, Thủ tướng Chính phủ kiểm tra tiến độ tuyến cao tốc qua tỉnh Lam Sơn.",
            id="government",
        ),
        pytest.param(
            "Xây sân bóng đá cho các xã",
            "UBND huyện Thạch Khê quyết định chi 2,1 tỷ đồng từ ngân sách nhà nước xây sân bóng đá cho 12 xã.",
            id="sport, but a council pays",
        ),
        pytest.param(
            "Sở Nội vụ công bố quyết định",
            "Sở Nội vụ tỉnh Lam Sơn công bố quyết định về công tác cán bộ.",
            id="department",
        ),
    ],
)
def test_in_scope(title: str, body: str) -> None:
    assert read(title, body)


@pytest.mark.parametrize(
    ("title", "body"),
    [
        pytest.param(
            "Sông Lam vào bán kết",
            "Phút 88, tiền đạo Trần Bắc ghi bàn thắng quý giá, đưa đội bóng vào bán kết. Huấn luyện viên rất vui. "
            "Trận đấu kế tiếp diễn ra ngày 2/10 trên sân nhà.",
            id="sport",
        ),
        pytest.param(
            "Ca sĩ Hạ Mây ra album mới",
            "Ca sĩ Hạ Mây vừa giới thiệu album gồm 9 ca khúc. Khán giả chờ đợi liveshow của cô vào tháng 12.",
            id="entertainment",
        ),
        pytest.param(
            "Bắt hung thủ sát hại chủ quán",
            "Hung thủ bị bắt khi đang trốn ở nhà trọ. Nạn nhân là chủ quán nước, bị sát hại đêm 2/10.",
            id="crime",
        ),
        pytest.param(
            "Thép Cảng Đông báo lãi",
            "Công ty Thép Cảng Đông đạt lợi nhuận sau thuế 86 tỷ đồng. Cổ phiếu tăng 6% trên sàn chứng khoán.",
            id="business",
        ),
        pytest.param(
            "Bầu cử ở Iraq",
            "Thủ tướng Iraq và Tổng thống Syria họp báo về biên giới. Chính phủ Iraq tăng quân ở phía bắc.",
            id="foreign politics",
        ),
        pytest.param(
            "Mẹo nấu món cá kho", "Món ăn này cần 2 kg cá, 3 thìa đường. Công thức rất dễ làm tại nhà.", id="cooking"
        ),
        pytest.param("Trời chuyển lạnh", "Sáng sớm có sương mù, trưa chiều trời nắng nhẹ.", id="weather"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_out_of_scope(title: str, body: str) -> None:
    assert not read(title, body)


def test_a_body_named_in_passing_does_not_bring_crime_into_scope() -> None:
    body = (
        "Hung thủ khai đã trộm xe rồi sát hại nạn nhân. Hiện trường ở gần trụ sở UBND xã Phú Sa. "
        "Cơ quan điều tra khởi tố bị can, tạm giữ nghi phạm và tang vật vụ cướp."
    )
    assert not read("Bắt hung thủ sau 2 ngày", body)


def test_the_opening_weighs_more() -> None:
    talk = "Bà con vui mừng ra đồng gặt lúa, trẻ nhỏ nô đùa bên bờ kênh rợp bóng tre xanh.\n" * 6
    acting = "UBND huyện Thạch Khê khen thưởng 12 hộ dân trồng rừng.\n"
    early, late = (read_article(f"Mùa gặt\n\n{text}") for text in (acting + talk, talk + acting))
    assert weights(early)[0] > weights(late)[0]


def test_an_article_out_of_scope_is_told_by_what_it_speaks_of() -> None:
    inside, outside = weights(read_article("Bóng đá\n\nTiền đạo ghi bàn thắng, huấn luyện viên mừng.\n"))
    assert inside == 0
    assert outside > 0
