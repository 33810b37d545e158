"""Which articles are in scope: those in which a Vietnamese public body acts."""

import pytest

from pipelines.extract.relevance import features, is_relevant
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
        pytest.param(
            "Cháy lớn ở chợ Gò",
            "Đám cháy bùng lên lúc nửa đêm, 21 ki-ốt bốc cháy. Cảnh sát PCCC điều 6 xe đến hiện trường. Bí thư Huyện "
            "ủy và Chủ tịch UBND huyện Thạch Khê có mặt chỉ đạo chữa cháy, huy động lực lượng di dời 40 hộ. UBND huyện "
            "hỗ trợ mỗi hộ 5 triệu đồng.",
            id="a fire that the committee's leaders see to",
        ),
        pytest.param(
            "Sạt lở đất làm 3 người tử vong",
            "Ban Chỉ huy phòng chống thiên tai huyện Thạch Khê báo cáo, sạt lở làm 3 người tử vong, vùi lấp 12 ngôi "
            "nhà. Thường trực Huyện ủy, UBND huyện chỉ đạo bộ đội tìm kiếm nạn nhân và di dời khẩn cấp 65 hộ.",
            id="a disaster that public forces fight",
        ),
        pytest.param(
            "Giám đốc Công an tỉnh trả lời chất vấn về tội phạm ma túy",
            "Sáng 12/7, tại kỳ họp thứ 9 HĐND tỉnh Lam Sơn, Giám đốc Công an tỉnh trả lời chất vấn của đại biểu. "
            "Theo báo cáo, 6 tháng đầu năm khởi tố 214 vụ án. Chủ tịch HĐND tỉnh đề nghị UBND tỉnh chỉ đạo các huyện "
            "tuyên truyền về tác hại của ma túy.",
            id="crime, but a council asks",
        ),
        pytest.param(
            "Kỷ luật giám đốc sở vì vi phạm trong đấu thầu",
            "Ủy ban Kiểm tra Tỉnh ủy Lam Sơn quyết định thi hành kỷ luật cảnh cáo giám đốc Sở Y tế. Ban Thường vụ Tỉnh "
            "ủy yêu cầu kiểm điểm tập thể lãnh đạo sở.",
            id="a wrong, but the Party judges it",
        ),
        pytest.param(
            "Hỗ trợ gia đình các nạn nhân vụ lật tàu",
            "UBND tỉnh Lam Sơn quyết định hỗ trợ mỗi gia đình nạn nhân 20 triệu đồng. Chủ tịch UBND tỉnh yêu cầu Sở "
            "Giao "
            "thông vận tải rà soát 46 bến thủy. Hội Chữ thập đỏ tỉnh vận động quyên góp.",
            id="an accident, but a committee helps",
        ),
        pytest.param(
            "Thủ tướng thăm chính thức Campuchia",
            "Thủ tướng Việt Nam hội đàm với Thủ tướng Campuchia tại Phnom Penh. Hai bên nhất trí đưa kim ngạch lên "
            "5 tỷ "
            "USD. Việt Nam đề nghị sớm hoàn thành phân giới cắm mốc.",
            id="abroad, but the government acts",
        ),
        pytest.param(
            "TP.Hải Lam đề xuất thu phí xe vào trung tâm",
            "TP.Hải Lam dự kiến thu phí ô tô từ năm 2026. Thành phố đề nghị các quận lấy ý kiến người dân trong "
            "tháng 8.",
            id="a place that decides",
        ),
        pytest.param(
            "Hải Lam chưa tìm được lối ra cho khu tập thể cũ",
            "Qua nhiều nhiệm kỳ, quy hoạch cải tạo khu tập thể cũ ở Hải Lam vẫn nằm trên giấy. Vướng nhất là giải "
            "phóng mặt bằng và quỹ đất tái định cư. Theo chủ trương mới, dự thảo đề án sẽ lấy ý kiến cư dân. Lộ trình "
            "kéo dài 9 năm.",
            id="a city's own matters, no body seen to act",
        ),
        pytest.param(
            "Công an huyện Thạch Khê thăm trường vùng cao",
            "Sáng 4/9, Công an huyện Thạch Khê tổ chức chương trình cùng em đến lớp, trao 60 suất "
            "quà cho học trò nghèo "
            "ba bản xa. Cán bộ, chiến sĩ còn cắt tóc, sửa bàn ghế cho các em.",
            id="police beside their work",
        ),
        pytest.param(
            "Ban CHQS huyện Thạch Khê khai mạc hội thao",
            "Ngày 7/8, Ban CHQS huyện Thạch Khê tổ chức hội thao dân quân. 120 vận động viên tranh tài bắn súng, chạy "
            "dài và ném lựu đạn trong hai ngày.",
            id="a military command's games",
        ),
        pytest.param(
            "Hải quan cửa khẩu Bản Sâm chặn 2 tấn hàng lậu",
            "Rạng sáng 9/1, Chi cục Hải quan cửa khẩu Bản Sâm phát hiện, thu giữ 2 tấn chân gà không giấy tờ. Lô hàng "
            "được niêm phong để tiêu hủy.",
            id="customs",
        ),
        pytest.param(
            "Khai mạc giải cầu lông Lam Sơn mở rộng",
            "Tối 5/5, Sở Văn hóa, Thể thao tỉnh Lam Sơn tổ chức khai mạc giải cầu lông mở rộng. "
            "Giải đấu có 18 đội, đấu "
            "vòng bảng rồi bán kết, chung kết. Khán giả chật kín nhà thi đấu.",
            id="sport that a department holds",
        ),
        pytest.param(
            "Thạch Khê: Ngày hội hiến máu",
            "Ban Chỉ đạo vận động hiến máu tình nguyện huyện Thạch Khê phối hợp Hội Chữ thập đỏ mở ngày hội sáng 3/3. "
            "Có 240 người đến, thu về 198 đơn vị máu.",
            id="a steering committee",
        ),
        pytest.param(
            "Lam Sơn có 12 tòa án khu vực",
            "Sáng 30/6, TAND tỉnh Lam Sơn tổ chức lễ trao quyết định bổ nhiệm chánh án 12 tòa án "
            "khu vực. Các chánh án mới "
            "hứa hoàn thành nhiệm vụ.",
            id="a court's own officers",
        ),
        pytest.param(
            "Thị trấn Gò Sâm ra quân dọn rác",
            "Sáng chủ nhật, thị trấn Gò Sâm tổ chức ra quân làm sạch 4 tuyến đường trên địa bàn. "
            "Đoàn viên, hội viên và bà "
            "con thu gom rác, trồng thêm 90 cây.",
            id="a township",
        ),
        pytest.param(
            "Huyện đoàn Thạch Khê trao cúp",
            "Trường Gò Sâm vô địch giải bóng đá do Huyện đoàn Thạch Khê tổ chức. Trong trận chung kết, đội bóng Gò Sâm "
            "thắng 2-1. Hai bàn thắng đến ở cuối trận đấu. Khán giả ngồi kín sân vận động.",
            id="a league that is held by a body",
        ),
        pytest.param(
            "Tết sớm ở Vientiane",
            "Tổng Lãnh sự quán Việt Nam tại Pakse tổ chức gặp mặt bà con xa xứ đón Tết. Ba trăm "
            "người cùng gói bánh chưng.",
            id="a consulate",
        ),
        pytest.param(
            "Hai em nhỏ đuối nước ở hồ Sâm",
            "Sáng 6/6, lãnh đạo UBND huyện Thạch Khê đến thăm hỏi, hỗ trợ mỗi gia đình 10 triệu "
            "đồng. Thi thể hai nạn nhân "
            "được tìm thấy tối qua. Chủ tịch UBND huyện yêu cầu các xã cắm biển ở nơi nước sâu.",
            id="an accident, but a committee cares",
        ),
        pytest.param(
            "UBND Lào Cai họp về cầu tạm",
            "Sáng 6/6, UBND Lào Cai họp về 4 cầu tạm ở vùng cao. HĐND Lào Cai sẽ xem xét vốn trong kỳ họp tới.",
            id="a province named like a country",
        ),
        pytest.param(
            "Tuổi trẻ Thạch Khê dọn kênh",
            "Hơn 90 đoàn viên, thanh niên vớt bèo trên 3 km kênh. Chi đoàn các thôn chia nhau từng đoạn.",
            id="members of the Youth Union",
        ),
        pytest.param(
            "Chị em Phú Sa trồng hoa",
            "Bốn chi hội trồng 2 km hoa ven đường. Hội viên thay nhau tưới mỗi sáng.",
            id="members of the Women's Union",
        ),
        pytest.param(
            "Hai cấp tòa án Lam Sơn giải quyết hơn 900 vụ",
            "Nửa năm, TAND hai cấp thụ lý 1.120 vụ, việc các loại, giải quyết 930. Án hình sự có 214 bị cáo.",
            id="the courts' own work",
        ),
        pytest.param(
            "VKSND khu vực 3 kiểm sát trại tạm giam",
            "Đoàn kiểm sát của VKSND khu vực 3 xem hồ sơ tạm giữ, tạm giam, kiến nghị trại khắc phục ba thiếu sót.",
            id="a procuracy that inspects",
        ),
        pytest.param(
            "Trao 9 xe máy cho công an các xã",
            "Lễ bàn giao có mặt 9 trưởng công an.",
            id="what is given to a force",
        ),
        pytest.param(
            "CSGT Lam Sơn xử lý 310 trường hợp vi phạm nồng độ cồn",
            "Hai tuần ra quân, các tổ phạt 1,4 tỷ đồng.",
            id="police that keep traffic in order",
        ),
        pytest.param(
            "Chiến sĩ mới tuyên thệ",
            "Trung đoàn 812 tổ chức lễ tuyên thệ cho 160 chiến sĩ mới.",
            id="an army's oath",
        ),
        pytest.param(
            "Ngân hàng Nhà nước chấp thuận mở hai chi nhánh",
            "Thống đốc giao chi nhánh tỉnh xác nhận hồ sơ.",
            id="the state bank that decides",
        ),
        pytest.param(
            "Chi cục Chăn nuôi và Thú y báo dịch",
            "Dịch tả lợn có ở 6 xã, 140 con phải tiêu hủy.",
            id="a service of the State",
        ),
        pytest.param(
            "UBND TP.Hải Lam ra kế hoạch bắn pháo hoa",
            "Đêm giao thừa có ca sĩ Hạ Mây. UBND TP.Hải Lam giao Sở Văn hóa lo sân khấu.",
            id="a city in short form that acts",
        ),
        pytest.param(
            "Khu phố ra quân dẹp vỉa hè",
            "Các hộ dỡ mái che, trả lại vỉa hè, lòng đường. Trật tự đô thị ở phường khá hơn trước.",
            id="a city's order, no body seen to act",
        ),
        pytest.param(
            "Lam Sơn đưa 40 lao động sang Nhật Bản",
            "Sở Nội vụ tỉnh Lam Sơn ký với nghiệp đoàn về 40 suất thực tập.",
            id="a country in the headline, but a department acts",
        ),
        pytest.param(
            "Chủ tịch UBND huyện thăm nhà có người tử nạn",
            "Chủ tịch UBND huyện đến chia buồn, trao 5 triệu đồng, yêu cầu rào công trình.",
            id="an accident, but a chairman orders",
        ),
        pytest.param(
            "Mang áo ấm lên bản Hua Mường",
            "Công ty Thép Vạn Lộc tặng 80 áo ấm. Hội Chữ thập đỏ huyện nhận quà, cùng đoàn viên chia về ba bản.",
            id="gifts of a company that a mass organisation hands on",
        ),
        pytest.param(
            "Nhà mới cho hội viên nghèo",
            "Đoàn viên, hội viên góp 40 ngày công dựng nhà tình thương cho chị Mùa, gây quỹ Vì người nghèo của bản.",
            id="gifts of members",
        ),
        pytest.param(
            "Nhật Bản viện trợ máy thở", "Sáng 2/10, Bộ Y tế tiếp nhận 50 máy thở. Thủ tướng cảm ơn.", id="a gift to us"
        ),
        pytest.param(
            "Tai nạn giao thông tăng cả ba mặt",
            "Theo thống kê của Ban An toàn giao thông, 2 tháng qua toàn tỉnh xảy ra 31 vụ tai nạn giao thông, "
            "làm 19 người chết, tăng 7% so với cùng kỳ.",
            id="an account of accidents",
        ),
    ],
)
def test_in_scope(title: str, body: str) -> None:
    assert read(title, body)


def told(text: str) -> set[str]:
    """What an article's text has of what tells the scope."""
    return {name for name, value in features(read_article(f"Tin\n\n{text}\n")).items() if value}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("UBND xã Phú Sa khen thưởng 2 em.", {"acting", "places", "opening"}, id="a body that acts"),
        pytest.param("Theo UBND xã Phú Sa, 2 em được khen.", {"acting", "opening"}, id="a body that is heard"),
        pytest.param("UBND xã Phú Sa cho biết 2 em vắng.", {"acting", "opening"}, id="a body that only tells"),
        pytest.param("Chi bộ có dự án 2 giai đoạn.", {"named", "matters"}, id="a word that only begins like an act"),
        pytest.param("Công an xã Phú Sa tặng quà 2 em.", {"acting", "places", "opening"}, id="a force that gives"),
        pytest.param("Công an xã Phú Sa bắt 2 người.", set(), id="a force that catches"),
        pytest.param("Bộ Quốc phòng Pháp từ chối.", {"abroad"}, id="a ministry abroad"),
        pytest.param("Bộ Quốc phòng Việt Nam từ chối.", {"named"}, id="a ministry"),
        pytest.param("Yên Bái: Tập huấn 2 lớp.", {"places", "opening"}, id="a province that acts, as headlines write"),
        pytest.param("Cảnh sát PCCC chữa 2 đám cháy.", {"relief", "accidents"}, id="a force that helps"),
        pytest.param("Nhà ở cạnh trụ sở UBND xã Phú Sa.", {"named"}, id="a body that only stands there"),
        pytest.param("Huyện Phú Sa đề xuất xây 2 cầu.", {"places", "opening"}, id="a place that acts"),
        pytest.param("Huyện Phú Sa có 2 cầu.", set(), id="a place"),
        pytest.param("Dự thảo đề án có 2 phần.", {"matters"}, id="papers that only public bodies draw up"),
        pytest.param("Nguyên Chủ tịch UBND xã Phú Sa kể chuyện.", set(), id="a former officer"),
        pytest.param("Chủ tịch UBND xã Phú Sa nhập viện.", {"accidents"}, id="what befalls an officer"),
        pytest.param(
            "UBND xã Phú Sa xác nhận 2 em đuối nước.", {"accidents"}, id="a body that only tells of an accident"
        ),
        pytest.param(
            "Tại buổi viếng, Chủ tịch UBND xã Phú Sa cho biết 2 em đuối nước.",
            {"acting", "opening", "accidents"},
            id="one that tells of it where it takes part",
        ),
        pytest.param("UBND TP.Hải Lam họp.", {"acting", "opening"}, id="a full stop inside a name"),
        pytest.param("Bàn giao 2 xe cho công an xã.", {"acting", "opening"}, id="what a force is given"),
        pytest.param("Bàn giao đối tượng cho công an xã.", set(), id="who is handed to a force"),
        pytest.param("Công ty nộp ngân sách nhà nước 2 tỷ đồng.", {"matters"}, id="what is paid to the State"),
        pytest.param("HĐND xã Phú Sa và các quyết định.", {"named"}, id="acts that are things"),
        pytest.param("Nhiều chi hội có 2 hội viên.", {"members"}, id="members"),
        pytest.param("Hai xã hội xây dựng khác nhau.", set(), id="a word that begins like a place"),
        pytest.param("Kỳ họp thứ 9 bế mạc.", {"acting", "meetings", "opening"}, id="a session"),
        pytest.param(
            "Toàn tỉnh xảy ra 2 vụ tai nạn giao thông, so với cùng kỳ giảm 1 vụ.", {"account"}, id="an account"
        ),
        pytest.param("Tai nạn giao thông, 2 người chết.", {"accidents"}, id="an accident, of no account"),
        pytest.param("Tiền đạo ghi bàn thắng.", {"leisure"}, id="sport"),
        pytest.param("Bị cáo nhận 7 năm tù.", {"crime"}, id="court"),
        pytest.param("Thủ tướng Iraq từ chức.", {"abroad"}, id="an office abroad"),
        pytest.param("Việt Nam và Campuchia ký kết.", set(), id="a country that Vietnam deals with"),
    ],
)
def test_what_tells_the_scope(text: str, expected: set[str]) -> None:
    assert told(text) == expected | {"always"}


@pytest.mark.parametrize(
    ("title", "body", "inside"),
    [
        pytest.param(
            "Xã làm tốt công tác phòng, chống tội phạm",
            "Quý qua có 4 vụ trộm cắp, khởi tố 6 bị can. Tang vật là 9 xe máy; 12 trường hợp bị phạt hành chính.",
            True,
            id="an account of the keeping of order",
        ),
        pytest.param(
            "Trộm giữa chợ",
            "Quý qua chợ có 4 vụ trộm cắp, khởi tố 6 bị can. Tang vật là 9 xe máy; 12 trường hợp trình báo.",
            False,
            id="counts of crimes alone",
        ),
        pytest.param(
            "Đạt kết quả trong phòng, chống ma túy",
            "Kết quả phòng, chống ma túy: bắt 8 vụ, 9 đối tượng, đưa 21 người nghiện đi cai.",
            True,
            id="of drugs",
        ),
        pytest.param(
            "Đâm bạn vì tiếng karaoke",
            "Sau cuộc nhậu, B. đâm bạn. Công an tiếp nhận tin báo, khởi tố B.",
            False,
            id="the police take down a report",
        ),
        pytest.param(
            "Công an xã làm thủ tục tại nhà",
            "Công an xã Phú Sa tiếp nhận hồ sơ làm căn cước của người già tại nhà.",
            True,
            id="or an application",
        ),
        pytest.param(
            "Quán lẩu bán thịt ôi",
            "Khách đăng ảnh món thịt ôi. Chủ quán bị phạt tiền, xin lỗi, mong vụ việc được xử lý nghiêm.",
            False,
            id="a shop that is fined",
        ),
    ],
)
def test_the_keeping_of_order(title: str, body: str, inside: bool) -> None:
    assert read(title, body) is inside
