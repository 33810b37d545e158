"""How far a plan word reaches: what is wrong, asked for, petitioned, and goals that were reached or set."""

import pytest

from tests.extract.observed import Read, statuses


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Xã dự kiến bố trí chi sai quy định cho 6 dự án.", ["actual"]),
        ("Kết luận nêu kế hoạch chi trái quy định cho 6 đơn vị.", ["actual"]),
        ("Chủ đầu tư phải dời tuyến, gây lãng phí 4 tỷ đồng.", ["actual"]),
        ("Huyện phải kiểm điểm 6 đơn vị.", ["target"]),
        ("Đoàn kiểm tra phát hiện và yêu cầu khắc phục 46 thiếu sót.", ["actual"]),
        ("Đoàn kiểm tra phát hiện, yêu cầu sửa chữa 46 thiếu sót.", ["actual"]),
        ("Đoàn kiểm tra yêu cầu khắc phục 46 thiếu sót.", ["target"]),
        ("Theo dự thảo kết luận thanh tra, có 47 hộ lấn chiếm đất.", ["actual"]),
        ("Theo dự thảo nghị quyết, mở 47 lớp học.", ["target"]),
        ("Huyện Thạch Khê xây 19 công trình, với tổng kinh phí trên 179 tỷ đồng.", ["actual", "actual"]),
    ],
)
def test_what_was_found_wrong_is_there(facts: Read, body: str, expected: list[str]) -> None:
    assert statuses(facts(body)) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Chủ tịch UBND huyện đã đề nghị HĐND huyện bỏ 3 dự án.", ["target"]),
        ("Huyện ủy đã yêu cầu các xã sắp xếp lại 12 thôn.", ["target"]),
        ("Công ty đã cam kết với huyện trồng bù 90 cây xanh.", ["target"]),
        ("Đoàn giám sát đã đề xuất 3 giải pháp.", ["actual"]),
        ("Huyện đã giao các xã 12 chỉ tiêu.", ["actual"]),
        ("Sắp tới, huyện mở 4 lớp học.", ["target"]),
        ("Huyện yêu cầu các xã trồng 90 ha rừng; hết tháng 6 giải quyết 17 vụ khiếu nại.", ["target"] * 2),
        ("Huyện yêu cầu các xã trồng 90 ha rừng; tháng 6 giải quyết 17 vụ khiếu nại.", ["target", "actual"]),
        ("Huyện thuê tư vấn nghiên cứu xây dựng 2 cây cầu.", ["target"]),
        ("Năm 2016, huyện sẽ chặt 9 cây trên đường Hồ Sen (dời 4 cây, đốn 5 cây).", ["target"] * 3),
        ("Huyện sẽ mở 9 lớp học (hiện có 4 lớp học).", ["target", "actual"]),
    ],
)
def test_what_is_asked_for_and_its_parts(facts: Read, body: str, expected: list[str]) -> None:
    assert statuses(facts(body)) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Về chỉ tiêu tỉnh giao, có 7 chỉ tiêu đạt và vượt kế hoạch.", ["actual"]),
        ("Trong các chỉ tiêu HĐND huyện giao, huyện Thạch Khê có 15 chỉ tiêu vượt, 3 chỉ tiêu đạt.", ["actual"] * 2),
        ("Về chỉ tiêu được giao, huyện Thạch Khê có 4 chỉ tiêu chưa đạt.", ["actual"]),
        ("Với các chỉ tiêu nghị quyết đề ra, 17 chỉ tiêu hoàn thành.", ["actual"]),
        ("Trong số 21 chỉ tiêu Nghị quyết đề ra, 18 chỉ tiêu đạt và vượt, 3 chỉ tiêu không đạt.", ["actual"] * 2),
        ("Huyện Thạch Khê được giao 22 nhiệm vụ, 20 nhiệm vụ đã hoàn thành.", ["target", "actual"]),
        ("Theo kế hoạch nông thôn mới, xã Phú Sa có 16 tiêu chí đạt chuẩn.", ["actual"]),
        ("Huyện Thạch Khê phấn đấu có 18 chỉ tiêu đạt và vượt kế hoạch.", ["target"]),
        ("UBND tỉnh giao huyện Thạch Khê 12 nhiệm vụ cần hoàn thành.", ["target"]),
        ("Mục tiêu đến năm 2025, xã Phú Sa sẽ có 19 tiêu chí đạt chuẩn.", ["target"]),
    ],
)
def test_goals_counted_by_what_became_of_them(facts: Read, body: str, expected: list[str]) -> None:
    assert statuses(facts(body)) == expected


@pytest.mark.parametrize(
    ("head", "status"),
    [
        ("Nhiều chỉ tiêu đạt khá so với kế hoạch như:", "actual"),
        ("Đảng bộ huyện đã đạt và vượt các chỉ tiêu Nghị quyết Đại hội đề ra:", "actual"),
        ("Huyện Thạch Khê lãnh đạo hoàn thành một số chỉ tiêu quan trọng như:", "actual"),
        ("Các chỉ tiêu chủ yếu đều đạt và vượt kế hoạch:", "actual"),
        ("Một số chỉ tiêu vượt kế hoạch đề ra như:", "actual"),
        ("Có nhiều chỉ tiêu hoàn thành sớm, trong đó:", "actual"),
        ("Với quyết tâm cao, huyện Thạch Khê đã hoàn thành các chỉ tiêu, trong đó", "actual"),
        ("Các chỉ tiêu đạt, vượt gồm:", "actual"),
        ("Huyện Thạch Khê đề ra các chỉ tiêu chủ yếu như:", "target"),
        ("Để đạt các chỉ tiêu đề ra:", "target"),
        ("Huyện Thạch Khê phấn đấu đạt và vượt các chỉ tiêu:", "target"),
        ("Huyện Thạch Khê đặt mục tiêu hoàn thành các chỉ tiêu:", "target"),
        ("Chỉ tiêu chủ yếu của huyện Thạch Khê:", "target"),
    ],
)
@pytest.mark.parametrize("between", [" ", "\n- "], ids=["sentence", "items"])
def test_goals_reached_or_set_at_the_head_of_a_list(facts: Read, head: str, status: str, between: str) -> None:
    items = ["thu nhập bình quân 65 triệu đồng/người/năm", "tỷ lệ hộ nghèo 2,1%"]
    body = head + between + ("; " if between == " " else ";" + between).join(items) + "."
    assert statuses(facts(body)) == [status] * 2


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Đoàn thanh tra kiến nghị giảm trừ thanh toán 33 tỷ đồng, kiến nghị khác 5 tỷ đồng.", ["actual"] * 2),
        ("Đoàn thanh tra phát hiện vi phạm phải xử lý hơn 12 tỷ đồng.", ["actual"]),
        ("Huyện kiến nghị tỉnh mở rộng 12 km đường.", ["target"]),
        ("Huyện nhận 7 đơn tố cáo, kiến nghị (có 4 đơn giấu tên).", ["actual"] * 2),
        ("Huyện có 12 đơn, trong đó kiến nghị, đề nghị 3 đơn.", ["actual"] * 2),
        ("Các ngành tập trung giao khoán bảo vệ rừng cho 168 hộ dân.", ["actual"]),
        ("Huyện trồng 227 ha rừng, vượt kế hoạch đề ra, trong đó rừng sản xuất là 204 ha.", ["actual"] * 2),
        ("Huyện phấn đấu thu nhập đạt 90 triệu đồng. Hằng năm kết nạp 25 đảng viên.", ["target"] * 2),
        ("Huyện phấn đấu thu nhập đạt 90 triệu đồng. Hằng năm đã kết nạp 25 đảng viên.", ["target", "actual"]),
    ],
)
def test_what_an_inspection_asks_for_and_petitions(facts: Read, body: str, expected: list[str]) -> None:
    assert statuses(facts(body)) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "Nhiệm vụ huyện đặt ra trong năm 2020 là thu nhập đạt 29 triệu đồng; doanh thu đạt 14 tỷ đồng; giữ 4 chợ.",
            ["target"] * 3,
        ),
        ("Các mục tiêu đề ra gồm: trồng 500 ha rừng; giá trị sản xuất đạt 1.400 tỷ đồng.", ["target"] * 2),
        ("Các mục tiêu đề ra đã đạt gồm: trồng 500 ha rừng; giá trị sản xuất đạt 1.400 tỷ đồng.", ["actual"] * 2),
        ("Trong 6 tháng đầu năm, huyện tập trung thực hiện nhiệm vụ: trồng 500 ha rừng; mở 4 chợ.", ["actual"] * 2),
        ("Năm 2021, huyện tập trung thực hiện nhiệm vụ: trồng 500 ha rừng; mở 4 chợ.", ["target"] * 2),
        ("Nhiệm vụ đặt ra là trồng 500 ha rừng; hiện đã trồng 200 ha.", ["target", "actual"]),
        (
            "Đại hội thông qua nghị quyết 5 năm tới với một số chỉ tiêu: sản xuất tăng 8%; 92% hộ dùng điện.",
            ["target"] * 2,
        ),
        (
            "Hội nghị nhất trí nghị quyết với nhiều chỉ tiêu quan trọng sản xuất tăng hằng năm 8%; 92% hộ dùng điện.",
            ["target"] * 2,
        ),
        ("Năm qua, với một số chỉ tiêu đã đạt, sản xuất của huyện tăng 8%; 92% hộ dùng điện.", ["actual"] * 2),
    ],
)
def test_a_list_of_aims_goes_on_behind_its_semicolons(facts: Read, body: str, expected: list[str]) -> None:
    assert statuses(facts(body, published="12/01/2020")) == expected
