"""What happened, what is expected of a result, what is aimed at: the reach of each cue."""

import pytest

from tests.extract.observed import Read, statuses


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Thu ngân sách huyện Thạch Khê đạt 320 tỷ đồng.", ["actual"]),
        ("Thu ngân sách huyện Thạch Khê ước đạt 320 tỷ đồng.", ["estimate"]),
        ("Thu ngân sách huyện Thạch Khê dự ước 320 tỷ đồng.", ["estimate"]),
        ("Ước 9 tháng, thu ngân sách huyện Thạch Khê đạt 320 tỷ đồng.", ["estimate"]),
        (
            "Thu ngân sách huyện Thạch Khê ước đạt 320 tỷ đồng, bằng 81% dự toán, tăng 6% so với cùng kỳ.",
            ["estimate"] * 3,
        ),
        pytest.param(
            "Thu ngân sách huyện Thạch Khê ước đạt 320 tỷ đồng; chi ngân sách đạt 290 tỷ đồng.",
            ["estimate", "actual"],
            id="to the next semicolon",
        ),
        pytest.param(
            "Thu ngân sách huyện Thạch Khê ước đạt 320 tỷ đồng. Toàn huyện có 4.120 đảng viên.",
            ["estimate", "actual"],
            id="to the end of its sentence",
        ),
        pytest.param(
            "Sản xuất công nghiệp huyện Thạch Khê ước tăng 6,2% (cùng kỳ tăng 4,5%).",
            ["estimate", "actual"],
            id="not into a bracket about an earlier period",
        ),
        pytest.param(
            "Sản xuất công nghiệp huyện Thạch Khê ước tăng 6,2% (năm trước tăng 4,5%), xây dựng tăng 7,1%.",
            ["estimate", "actual", "estimate"],
            id="but behind that bracket",
        ),
        pytest.param("Quy ước của 12 thôn được sửa đổi.", ["actual"], id="another word"),
        pytest.param("Tỉnh giao cho công ty 7 ha đất.", ["actual"], id="land is handed over"),
        pytest.param("Tỉnh giao chỉ tiêu trồng 7 ha rừng.", ["target"], id="a plan for land is set"),
        pytest.param(
            "Huyện yêu cầu lấy lại ao của các hộ (21 hộ đang nuôi 8 ha).", ["actual"] * 2, id="a bracket of today"
        ),
        pytest.param("Huyện yêu cầu lấy lại ao (21 hộ phải giao 8 ha).", ["target"] * 2, id="a bracket of the plan"),
        pytest.param(
            "Năm 2018 trường sẽ mở 4 lớp tiếng Lào; 3 lớp tiếng Khmer; trường có 30 giáo viên.",
            ["target", "target", "actual"],
            id="the next of a list, and what is told of another",
        ),
        pytest.param(
            "HĐND huyện sẽ thông qua 13 nghị quyết; cho ý kiến 4 báo cáo; kỳ họp có 30 phiên.",
            ["target", "target", "actual"],
            id="the next that the same will do, and what is told of it",
        ),
        pytest.param(
            "Chi phí xây dựng tạm tính là 14 tỷ đồng.",
            ["estimate"],
            id="reckoned for now",
        ),
        pytest.param(
            "Năm 2021, huyện phấn đấu thu nhập 70 triệu đồng; giảm hộ nghèo 1,5%; tỷ lệ suy dinh dưỡng dưới 14%.",
            ["target"] * 3,
            id="what is to fall is an aim like the others",
        ),
        pytest.param(
            "Huyện phấn đấu thu nhập 70 triệu đồng; năm 2019 giảm hộ nghèo 1,5%.",
            ["target", "actual"],
            id="but not in a year that is over",
        ),
    ],
)
def test_estimates(facts: Read, body: str, expected: list[str]) -> None:
    assert statuses(facts(body)) == expected


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        pytest.param("05/01/2021", "estimate", id="of a year that is over"),
        pytest.param("05/10/2020", "target", id="of a year that runs"),
    ],
)
def test_what_is_expected(facts: Read, published: str, expected: str) -> None:
    body = "Năm 2020, thu ngân sách huyện Thạch Khê dự kiến đạt 320 tỷ đồng."
    assert statuses(facts(body, published=published)) == [expected]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Huyện Thạch Khê phấn đấu thu ngân sách đạt 400 tỷ đồng.", ["target"]),
        ("Huyện Thạch Khê phấn đấu thu nhập đạt 70 triệu đồng, hộ nghèo còn 1%.", ["target", "target"]),
        ("Huyện Thạch Khê đề ra 18 chỉ tiêu.", ["target"]),
        ("Huyện Thạch Khê sẽ trồng 300 ha rừng.", ["target"]),
        ("Huyện Thạch Khê cần giải quyết 1.200 đơn thư.", ["target"]),
        ("Mục tiêu của huyện Thạch Khê là 95% hộ dân có nước sạch.", ["target"]),
        ("Huyện Thạch Khê được giao thu 400 tỷ đồng vào ngân sách.", ["target"]),
        ("Dự toán chi ngân sách huyện Thạch Khê là 390 tỷ đồng.", ["target"]),
        ("Huyện Thạch Khê dự kiến trồng 300 ha rừng.", ["target"]),
        ("Lãnh đạo huyện Thạch Khê yêu cầu tập trung 6 nhiệm vụ.", ["target"]),
        ("Huyện Thạch Khê xác định 3 khâu đột phá.", ["target"]),
        pytest.param(
            "Nhiệm kỳ tới, Đảng bộ xã Phú Sa lớn mạnh bằng các chỉ tiêu như: 98% chi bộ đạt loại tốt, trong đó "
            "25% xuất sắc; 90% đảng viên đạt loại khá; kết nạp từ 30 đến 36 đảng viên mới.",
            ["target"] * 4,
            id="a heading of aims reaches over its whole list",
        ),
        pytest.param(
            "Các chỉ tiêu chủ yếu của xã Phú Sa:\n- Kết nạp từ 30 đến 36 đảng viên mới.\n- Hộ nghèo còn 2%.",
            ["target"] * 2,
            id="also one of items",
        ),
        pytest.param(
            "Phương hướng, nhiệm vụ của xã Phú Sa gồm:\n1. Trồng 30 ha rừng.\n2. Xây 4 km đường.",
            ["target"] * 2,
            id="and of numbered items",
        ),
        pytest.param("Xã Phú Sa có 39 hộ phải di dời.", ["target"], id="what must be done to what is counted"),
        pytest.param(
            "Bà Mơ đề nghị phòng Giáo dục tuyển 90 giáo viên; trung tâm y tế lập 12 đội chống dịch.",
            ["target"] * 2,
            id="what is asked of one, and of the next",
        ),
        pytest.param(
            "Ban quản lý các công trình giao thông phải xong 2 gói thầu.", ["target"], id="a name beside a plan word"
        ),
        pytest.param(
            "Huyện yêu cầu mỗi phòng đăng ký ít nhất 2 mô hình.", ["target"], id="what is put down for is not signed"
        ),
        pytest.param(
            "Xã Phú Sa đề ra 22 chỉ tiêu, 5 nhiệm vụ, 3 đột phá: giá trị sản xuất tăng 11%/năm trở lên.",
            ["target"] * 4,
            id="a heading of several aims",
        ),
        pytest.param("Bí thư Huyện ủy nhấn mạnh 6 nhiệm vụ trọng tâm.", ["target"], id="tasks that are stressed"),
        pytest.param("Huyện Thạch Khê sắp có thêm 3 chợ.", ["target"], id="what is soon to be"),
        pytest.param(
            "Huyện Thạch Khê kiến nghị tỉnh cấp 50 tấn gạo; xây dựng 2 khu tái định cư.",
            ["target"] * 2,
            id="what is petitioned for",
        ),
        pytest.param("Giao Sở Tài nguyên cấp phép 4 mỏ đất.", ["target"], id="a task is no place called Giao"),
        pytest.param("Giao UBND xã Phú Sa trồng 7 ha rừng.", ["target"], id="nor land that is handed over"),
        pytest.param(
            "Ban Thường vụ thống nhất mục tiêu giảm hộ nghèo còn 3%; thu nhập tăng 2 lần so với năm 2021; mở 4 lớp.",
            ["target"] * 3,
            id="a goal is agreed on, whatever it is compared with",
        ),
        pytest.param(
            "Xã phấn đấu 95% hộ được dùng nước sạch; tổ chức thực hiện có hiệu quả 5 chương trình.",
            ["target"] * 2,
            id="được and the hiện of another word are no results",
        ),
        pytest.param(
            "Bí thư Huyện ủy đề nghị giữ vững đoàn kết; mỗi đảng ủy tự phát hiện ít nhất 2 sai sót.",
            ["target"],
            id="nor is that of phát hiện",
        ),
        pytest.param("Huyện không đạt chỉ tiêu đề ra (85% trở lên).", ["target"], id="the plan behind its name"),
        pytest.param(
            "4 dự án điện gió công suất 78 MW được tỉnh Lam Sơn đề xuất xây dựng.",
            ["target"] * 2,
            id="what is said to be proposed behind it",
        ),
        pytest.param("Số xe công của tỉnh Lam Sơn có thể giảm 42%.", ["target"], id="what may come of a proposal"),
        pytest.param("Huyện Thạch Khê có thể trồng 300 cây mới.", ["target"], id="what may be done"),
        pytest.param("Tỉnh Lam Sơn đưa ra lộ trình gồm 3 giai đoạn.", ["target"], id="the stages that are set"),
        pytest.param(
            "TP Hải Lam sẽ chặt 258 cây. Trong đó có 115 cây già và 143 cây sâu.",
            ["target"] * 3,
            id="the parts of a plan",
        ),
        pytest.param(
            "Tháng 8/2020 TP Hải Lam sẽ chặt 63 cây. Tháng 10/2020 TP Hải Lam chặt 79 cây.",
            ["target"] * 2,
            id="the later stages of a plan",
        ),
        pytest.param(
            "TP Hải Lam cần vốn cho 203 dự án; trong đó cầu đường có 137 dự án; bãi xe có 41 dự án.",
            ["target"] * 3,
            id="the parts of what is needed",
        ),
        pytest.param(
            "Ông Lê Văn An cho biết: Xã Phú Sa sẽ dạy nghề cho 14 người; 30 người học lái xe.",
            ["target"] * 2,
            id="the next of a list, whoever tells it",
        ),
        pytest.param(
            "Xã Phú Sa sẽ xây 4 km đường; huyện đã sửa 30 cây cầu.",
            ["target", "actual"],
            id="until something is done",
        ),
        pytest.param("Bến xe mới sẽ phục vụ 7 triệu lượt khách.", ["target"], id="a new thing is no progress"),
        pytest.param(
            "Giá khám sẽ tăng từ 20.000 đồng hiện nay lên 39.000 đồng.", ["actual", "target"], id="from what it is now"
        ),
    ],
)
def test_plans(facts: Read, body: str, expected: list[str]) -> None:
    assert statuses(facts(body)) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param("Thu ngân sách huyện Thạch Khê đạt 81% dự toán.", ["actual"], id="the plan is the basis"),
        pytest.param("Huyện Thạch Khê đã giao 420 tỷ đồng vốn đầu tư công.", ["actual"], id="progress in assigning"),
        pytest.param("Khẩu pháo có thể bắn 40 quả đạn.", ["actual"], id="what something is able to do"),
        pytest.param("Hiệp hội tôm của tỉnh Lam Sơn kiến nghị 3 việc.", ["actual"], id="how many petitions"),
        pytest.param("Thanh tra kiến nghị thu hồi 3,9 tỷ đồng.", ["actual"], id="what an inspection found"),
        pytest.param("Huyện giải quyết 14 kiến nghị của 30 hộ.", ["actual"] * 2, id="petitions that were heard"),
        pytest.param("Tỷ lệ che phủ rừng vượt chỉ tiêu đề ra 0,6%.", ["actual"], id="by how much a goal was passed"),
        pytest.param("Có 61 đảng viên vi phạm, phải thi hành kỷ luật 22 đảng viên.", ["actual"] * 2, id="a set phrase"),
        pytest.param(
            "Dự án cần 1,9 triệu m3 đất, trong khi các mỏ mới đáp ứng 60%.", ["target", "actual"], id="as it stands"
        ),
        pytest.param("Tỉnh đề nghị nâng mức vay lên 40%, thay vì 30% như cũ.", ["target", "actual"], id="instead of"),
        pytest.param(
            "Tỉnh giao huyện ra quyết định lấy lại ao của 21 hộ đang nuôi 8 ha.",
            ["actual"] * 2,
            id="what goes on",
        ),
        pytest.param("Xã Phú Sa đang phải chữa trị cho 12 người.", ["actual"], id="what must be done now"),
        pytest.param("Rừng được giao cho 18 dự án du lịch.", ["actual"], id="those to whom something was given"),
        pytest.param(
            "Thực hiện kế hoạch năm, đoàn kiểm tra xem xét 15 cơ sở.", ["actual"], id="what was done of a plan"
        ),
        pytest.param("Năm 2013, huyện Thạch Khê đưa ra 8 giải pháp.", ["actual"], id="what was set years ago"),
        pytest.param(
            "Tỉnh Lam Sơn dự kiến giảm số xe từ 2 xe mỗi đơn vị xuống 1 xe.",
            ["actual", "target"],
            id="what it falls from",
        ),
        pytest.param(
            "Đề nghị kỷ luật Ban Thường vụ; kỷ luật 3 đồng chí.", ["actual"], id="what is done behind what is asked"
        ),
        pytest.param("Dự án của tỉnh Lam Sơn đã qua 3 giai đoạn.", ["actual"], id="stages that are over"),
        pytest.param(
            "Số vốn đầu tư công chưa giao của tỉnh Lam Sơn là 420 tỷ đồng.", ["actual"], id="what is not yet assigned"
        ),
        pytest.param("Cử tri đề nghị giảm phí, hiện 5.000 đồng/lượt.", ["actual"], id="what is asked to change"),
        pytest.param("Sản lượng cam thấp hơn kế hoạch 300 tấn.", ["actual"], id="the plan is what it is held against"),
        pytest.param("Huyện Thạch Khê hoàn thành 16/18 chỉ tiêu.", ["actual"], id="targets that were reached"),
        pytest.param("Huyện Thạch Khê đã triển khai 6 chương trình.", ["actual"], id="programmes that run"),
        pytest.param("Hội đồng đã thông qua 03 Chương trình công tác.", ["actual"], id="programmes adopted"),
        pytest.param("Sở Kế hoạch và Đầu tư tỉnh Lam Sơn có 86 công chức.", ["actual"], id="a name with a plan word"),
        pytest.param("Ngành giao thông tỉnh Lam Sơn có 86 công chức.", ["actual"], id="another word"),
        pytest.param(
            "Huyện Thạch Khê phấn đấu trồng 300 ha rừng. Đến nay, huyện đã trồng 120 ha rừng.",
            ["target", "actual"],
            id="not over a full stop",
        ),
        pytest.param(
            "Huyện Thạch Khê phấn đấu trồng 300 ha rừng, đến nay đã trồng 120 ha.",
            ["target", "actual"],
            id="not over what is done",
        ),
        pytest.param(
            "Huyện Thạch Khê trồng 120 ha rừng, phấn đấu trồng 300 ha.", ["actual", "target"], id="nor backwards"
        ),
        pytest.param(
            "Xã Phú Sa đạt kết quả về các chỉ tiêu như: 98% hộ có nước sạch; 100% hộ có điện.",
            ["actual"] * 2,
            id="a list of what was reached",
        ),
        pytest.param(
            "Kết quả thực hiện các chỉ tiêu:\n- Kết nạp 18 đảng viên mới.\n- Hộ nghèo còn 2%.",
            ["actual"] * 2,
            id="also in items",
        ),
        pytest.param(
            "Hội nghị triển khai nhiệm vụ 3 tháng cuối năm và thông qua 3 chương trình.",
            ["actual"],
            id="papers adopted",
        ),
        pytest.param(
            "Huyện Thạch Khê cần lập danh mục theo 7 chương trình của tỉnh.", ["actual"], id="a set that is there"
        ),
        pytest.param(
            "Khối doanh nghiệp giữ 25 ha đất, diện tích đề nghị chuyển mục đích là 11 ha.",
            ["actual"] * 2,
            id="what was asked for",
        ),
        pytest.param(
            "TP Hải Lam sẽ chặt 258 cây. Trong đó đã chặt 115 cây.", ["target", "actual"], id="a part that was done"
        ),
        pytest.param("Hiện chỉ còn 3 bệnh nhân đang phải nằm viện ở huyện.", ["actual"], id="what has to be endured"),
        pytest.param("Huyện Thạch Khê chỉ cần 10 km đường để nối hai xã.", ["actual"], id="no more is needed"),
        pytest.param(
            "Cơ quan phải lo nhiều hơn, báo in hiện chỉ còn 4 triệu người đọc.", ["actual"], id="how it is now"
        ),
        pytest.param("Nhu cầu nhà ở của tỉnh Lam Sơn rất lớn, hơn 28.000 căn.", ["actual"], id="what people lack"),
        pytest.param("Quận Một hoàn thành 14 chỉ tiêu, vượt mức 8/28 chỉ tiêu.", ["actual"] * 2, id="goals passed"),
    ],
)
def test_what_is_no_plan(facts: Read, body: str, expected: list[str]) -> None:
    assert statuses(facts(body)) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            "HĐND tỉnh Lam Sơn thông qua dự toán ngân sách năm 2021. Theo đó, tổng thu ngân sách là 9.100 tỷ đồng; "
            "tổng chi ngân sách là 8.700 tỷ đồng.",
            ["target", "target"],
            id="what was decided",
        ),
        pytest.param(
            "HĐND tỉnh Lam Sơn thông qua dự toán ngân sách năm 2021. Năm qua, tổng thu ngân sách đạt 9.100 tỷ đồng.",
            ["actual"],
            id="until results are told",
        ),
    ],
)
def test_a_plan_stated_in_full(facts: Read, body: str, expected: list[str]) -> None:
    assert statuses(facts(body)) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            "Theo dự thảo của Sở Giao thông Vận tải, phí đỗ xe là 25.000 đồng. Khu vực II, mức thu là 20.000 đồng.",
            ["target", "target"],
            id="behind a draft, and on to the next sentence",
        ),
        pytest.param(
            "Theo đề án việc làm, trạm y tế có 9 bác sĩ nhưng hiện chỉ có 6 bác sĩ.",
            ["target", "actual"],
            id="until the text says how things are",
        ),
        pytest.param(
            "Theo đề án của Sở Giao thông Vận tải, thành phố hiện có 345 tuyến đường.",
            ["actual"],
            id="what is there now",
        ),
        pytest.param(
            "Thay vì thu 5.000 đồng như hiện nay, mức thu mới là 20.000 đồng. Sở đề xuất mức thu theo khu vực.",
            ["actual", "target"],
            id="a new rate where the article proposes one",
        ),
        pytest.param(
            "Mức thu mới là 20.000 đồng, áp dụng từ hôm qua.", ["actual"], id="a new rate that nobody proposes"
        ),
        pytest.param(
            "Theo dự thảo, phí đỗ xe là 25.000 đồng. Năm qua, xã thu gom 320 tấn rác.",
            ["target", "actual"],
            id="not what happened",
        ),
        pytest.param("Huyện Thạch Khê ban hành Kế hoạch 125-KH/HU, mở 14 lớp học.", ["actual"], id="a numbered act"),
        pytest.param("Theo báo cáo của Sở Giao thông Vận tải, phí đỗ xe là 25.000 đồng.", ["actual"], id="a report"),
    ],
)
def test_what_is_proposed(facts: Read, body: str, expected: list[str]) -> None:
    assert statuses(facts(body)) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Để công tác thu gom đạt 95% chỉ tiêu, các xã chú trọng tuyên truyền.", ["target"]),
        ("Nhằm nâng tỷ lệ hộ dùng nước sạch lên 97%, huyện Thạch Khê vận động người dân.", ["target"]),
        ("Để giảm hộ nghèo xuống dưới 2%, huyện Thạch Khê mở lớp dạy nghề.", ["target"]),
        ("Để thu gom rác đạt 95% như hôm nay, các xã đã tuyên truyền.", ["actual"]),
        ("Để mở đường, huyện Thạch Khê giải phóng mặt bằng được 95%.", ["actual"]),
        ("Để có 95% hộ dùng nước sạch, huyện Thạch Khê mở rộng đường ống.", ["actual"]),
    ],
)
def test_an_end_that_a_sentence_opens_with_is_sought(facts: Read, body: str, expected: list[str]) -> None:
    assert statuses(facts(body)) == expected


@pytest.mark.parametrize(
    ("who", "status"),
    [
        ("Ông Lê Văn Nam, Vụ trưởng Vụ Kế hoạch, thông tin", "actual"),
        ("Bà Lê Thị Mơ, Phó Phòng Tài chính - Kế hoạch, nêu", "actual"),
        ("Theo kế hoạch", "target"),
    ],
)
def test_a_plan_word_in_the_name_of_an_office_plans_nothing(facts: Read, who: str, status: str) -> None:
    [row] = facts(f"{who}: huyện Thạch Khê trồng 320 ha rừng.").indicators
    assert row.status.value == status


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            "Đại hội đề ra mục tiêu cơ cấu kinh tế: công nghiệp chiếm 62%, dịch vụ chiếm 30%, nông nghiệp chiếm 8%.",
            ["target"] * 3,
            id="shares that are aimed at",
        ),
        pytest.param("Xã Phú Sa phấn đấu hộ khá, giàu chiếm 60% tổng số hộ.", ["target"], id="behind a comma"),
        pytest.param(
            "Thu nội địa vượt dự toán HĐND giao, chiếm 92% tổng thu.", ["actual"], id="the plan that was passed is over"
        ),
        pytest.param(
            "Mục tiêu thu nhập bình quân đạt 70 triệu đồng/01 người/năm.", ["target"], id="a rate, no plan's sum"
        ),
        pytest.param(
            "Huyện giải ngân kế hoạch vốn là 14 tỷ đồng/43 tỷ đồng.", ["actual", "target"], id="the plan's sum"
        ),
    ],
)
def test_shares_and_rates_beside_a_plan(facts: Read, body: str, expected: list[str]) -> None:
    assert statuses(facts(body)) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param("Thu nhập bình quân đạt 70 triệu đồng. Hộ nghèo còn 1%.", ["target", "target"], id="the goals"),
        pytest.param("Đại hội khen thưởng 12 tập thể, 25 cá nhân.", ["actual", "actual"], id="a deed of the day"),
        pytest.param("Xã có 18 thôn, 3.200 hộ dân.", ["actual", "actual"], id="what the place is like"),
    ],
)
def test_behind_the_goals_that_a_congress_sets(facts: Read, body: str, expected: list[str]) -> None:
    assert statuses(facts(f"Đại hội Đảng bộ xã Phú Sa đề ra mục tiêu: xây dựng Đảng bộ vững mạnh. {body}")) == expected
