"""Which articles are out of scope: sport, show business, crime, companies and the world, no public body acting."""

import pytest

from pipelines.extract.relevance import is_relevant, score
from pipelines.text.article import read_article


def read(title: str, body: str) -> bool:
    """Whether an article is in scope."""
    return is_relevant(read_article(f"{title}\n\n{body}\n"))


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
        pytest.param(
            "Nắng nóng còn kéo dài",
            "Đài Khí tượng Thủy văn tỉnh Lam Sơn dự báo nhiệt độ cao nhất 39 độ C. Từ ngày 6/7 có mưa rào vài nơi.",
            id="heat",
        ),
        pytest.param(
            "Tuyên án 12 bị cáo đánh bạc qua mạng",
            "TAND tỉnh Lam Sơn mở phiên tòa sơ thẩm xét xử 12 bị cáo. Theo cáo trạng, các bị cáo đánh bạc 46 tỷ "
            "đồng. Hội "
            "đồng xét xử tuyên án 7 năm tù với Trần Văn Bình, nguyên cán bộ UBND huyện Thạch Khê. Luật sư xin giảm án.",
            id="court trial",
        ),
        pytest.param(
            "Xe khách đâm xe tải, 3 người tử vong",
            "Khoảng 2h sáng, trên quốc lộ 46 qua xã Phú Sa xảy ra tai nạn giữa xe khách và xe tải. Va chạm mạnh "
            "khiến 3 "
            "người tử vong, 8 người bị thương. Công an huyện có mặt tại hiện trường điều tra.",
            id="traffic accident",
        ),
        pytest.param(
            "Phó Chủ tịch xã tử vong khi va chạm với xe tải",
            "Nạn nhân là ông Lê Văn Tám, Phó Chủ tịch UBND xã Phú Sa. Tai nạn xảy ra lúc 19h, ông tử vong tại hiện "
            "trường. "
            "Công an đang điều tra nguyên nhân vụ tai nạn.",
            id="accident of an officeholder",
        ),
        pytest.param(
            "Bắt nhóm lừa đảo bán đất nền",
            "Cơ quan Cảnh sát điều tra Công an tỉnh Lam Sơn khởi tố, bắt tạm giam Hà Văn Đủ về tội lừa đảo chiếm "
            "đoạt tài "
            "sản. Đối tượng giả giấy tờ của UBND phường, chiếm đoạt 9,6 tỷ đồng của 14 bị hại.",
            id="arrest by the police",
        ),
        pytest.param(
            "Bắt tạm giam kế toán xã",
            "Cơ quan Cảnh sát điều tra ra lệnh bắt tạm giam bị can Vũ Thị Lý, kế toán UBND xã Phú Sa, về tội tham "
            "ô. Bị can "
            "khai đã lập chứng từ khống. Vụ án đang được điều tra mở rộng.",
            id="arrest of an officeholder",
        ),
        pytest.param(
            "Cháy lớn ở chợ Gò",
            "Đám cháy bùng lên lúc nửa đêm, 21 ki-ốt bốc cháy. Lính cứu hỏa dập tắt sau 3 giờ. Không có thương vong.",
            id="fire",
        ),
        pytest.param(
            "Một cán bộ xã tử vong vì va chạm",
            "Sáng 14/5, xe máy va chạm với xe container làm ông H. tử vong tại chỗ. Chủ tịch UBND xã Phú Sa xác nhận "
            "nạn nhân là cán bộ của xã. Hiện trường vụ tai nạn ở km 12 quốc lộ.",
            id="an accident that an office only confirms",
        ),
        pytest.param(
            "Cảng Đông Logistics chia cổ tức 18%",
            "Đại hội đồng cổ đông Công ty Cảng Đông thông qua mức cổ tức 18%. Lợi nhuận quý II đạt 46 tỷ đồng. HĐQT "
            "đặt "
            "mục tiêu doanh thu 900 tỷ đồng và niêm yết thêm cổ phiếu.",
            id="company results",
        ),
        pytest.param(
            "Giá USD ngân hàng đi lên",
            "Ngân hàng Nhà nước công bố tỷ giá trung tâm 23.146 đồng. Các ngân hàng TMCP nâng giá mua 20 đồng. Giá "
            "vàng và "
            "giá dầu cùng giảm trong phiên giao dịch đêm qua.",
            id="exchange rates",
        ),
        pytest.param(
            "Tour biển Cửa Lò giảm giá",
            "Du khách đi tour 3 ngày 2 đêm được giảm 20%. Khách sạn 4 sao cách bãi tắm 100 m, có hồ bơi. Giá tour "
            "từ 2,4 "
            "triệu đồng.",
            id="tourism advertisement",
        ),
        pytest.param(
            "Thủ khoa khối A đạt 29,5 điểm",
            "Thí sinh Lê Gia Hân đạt 10 điểm môn Toán. Điểm chuẩn các trường dự kiến tăng 1 điểm. Em mê đọc sách và "
            "bóng rổ.",
            id="exam scores",
        ),
        pytest.param(
            "Hoa hậu dự lễ hội",
            "Hoa hậu Ngân Hà và ca sĩ Hạ Mây khuấy động đêm hội. Khán giả thích thú với màn trình diễn áo dài. "
            "Người đẹp diện "
            "thiết kế mới của nhà thời trang Lụa.",
            id="showbiz at a festival",
        ),
        pytest.param(
            "Trung Quốc khai trừ một quan chức",
            "Cơ quan kỷ luật của Đảng Cộng sản Trung Quốc khai trừ nguyên Bí thư Tỉnh ủy Vân Nam. "
            "Báo chí Bắc Kinh viết Tập Cận Bình xem việc này là một phần của chiến dịch ở Trung Quốc.",
            id="a party abroad",
        ),
        pytest.param(
            "Căn hộ ven kênh hút khách",
            "Căn hộ mẫu của công ty đón 400 lượt khách. Chủ đầu tư quảng bá hạ tầng quanh khu đô thị, cổ phiếu tăng "
            "7%, lợi nhuận sau thuế lập đỉnh, cổ đông nhận cổ tức.",
            id="a company that speaks of a city's roads",
        ),
        pytest.param(
            "Công an huyện Thạch Khê bắt hai kẻ trộm trâu",
            "Công an huyện Thạch Khê cho biết đã bắt Lò Văn Tính và Lò Văn Sang khi cả hai dắt trộm "
            "3 con trâu. Tổ công tác "
            "thu giữ tang vật, lấy lời khai để khởi tố.",
            id="police at their work",
        ),
        pytest.param(
            "Sông Lam giành vé vào vòng trong",
            "Câu lạc bộ Sông Lam thắng 3-1 ở lượt về giải bóng chuyền. Huấn luyện viên khen các cầu "
            "thủ trẻ. Vòng bán kết "
            "đấu ngày 9/9 tại sân vận động Lam Sơn.",
            id="sport that no body holds",
        ),
        pytest.param(
            "Bộ Quốc phòng Pháp tăng chi cho pháo binh",
            "Bộ Quốc phòng Pháp thông báo mua thêm 60 khẩu pháo. Bộ trưởng Tài chính Pháp yêu cầu "
            "cắt giảm khoản khác. Quốc "
            "hội nước này sẽ họp vào tháng 10.",
            id="ministries abroad",
        ),
        pytest.param(
            "Điện lực Lam Sơn không cắt điện dịp bầu cử",
            "Công ty Điện lực Lam Sơn cam kết giữ nguồn điện ổn định cho bầu cử các cấp. Các đội "
            "trực đủ người, đủ máy phát.",
            id="a company at election time",
        ),
        pytest.param(
            "Nhớ một thầy đồ",
            "Hòa bình lập lại, thầy về làng dạy chữ cho lũ trẻ chăn trâu. Thầy viết mấy tập thơ, "
            "chép gia phả cho cả họ, "
            "rồi mất lúc ngoài tám mươi.",
            id="memories",
        ),
        pytest.param(
            "Quốc hội Hungary chọn thủ tướng",
            "Quốc hội Hungary bầu ông Kovacs làm thủ tướng. Thủ tướng Kovacs cho biết chính phủ sẽ giảm thuế. Các bộ "
            "trưởng tuyên thệ trước Quốc hội trong chiều nay, theo giờ Việt Nam.",
            id="a parliament abroad, later only called so",
        ),
        pytest.param(
            "Khói lò gạch làm khổ cả xóm",
            "Chị Lý than nhà lúc nào cũng đầy bụi từ lò gạch bên sông. Bà con đề nghị cơ quan chức "
            "năng đến xem. Chủ lò "
            "thì im lặng.",
            id="neighbours that complain",
        ),
        pytest.param(
            "Thi thể người đàn ông dưới mương",
            "Sáng 4/3, Chủ tịch UBND xã Phú Sa xác nhận nạn nhân là người trong xã. Công an khám nghiệm hiện trường.",
            id="a death that a chairman only confirms",
        ),
        pytest.param(
            "Nguyên chủ tịch xã lĩnh án",
            "HĐXX tuyên nguyên Chủ tịch UBND xã Phú Sa 5 năm tù. Bốn bị cáo khác là nguyên cán bộ xã.",
            id="former officers in court",
        ),
        pytest.param(
            "Chủ tịch HĐND xã qua đời vì tai nạn",
            "Xe của Chủ tịch HĐND xã Phú Sa va chạm với xe tải, ông tử vong tại chỗ.",
            id="what befalls an officer",
        ),
        pytest.param(
            "Thái Lan có thủ tướng mới",
            "Quốc hội bầu ông Anan với 268 phiếu. Chính phủ sẽ ra mắt tuần sau.",
            id="a parliament of the country in the headline",
        ),
        pytest.param(
            "Trung Quốc: một bí thư ngã ngựa",
            "Nguyên Bí thư Thành ủy Vận Châu bị bắt. Tỉnh ủy họp, tuyên bố khai trừ ông.",
            id="a party of the country in the headline",
        ),
        pytest.param(
            "Fed giữ lãi suất",
            "Cục Dự trữ Liên bang Mỹ quyết định giữ nguyên lãi suất. Ủy ban Thị trường Mở họp hai ngày.",
            id="a central bank abroad",
        ),
        pytest.param(
            "Từ tay trắng thành ông bầu",
            "Hỏi ra mới biết, chàng trai quê Vạn Lộc bén duyên với trại ếch nhờ bán chiếc xe cũ. Anh hay nhắc xã Đoàn.",
            id="a portrait",
        ),
        pytest.param(
            "Thép Vạn Lộc chia sẻ với người nghèo",
            "Công ty đã trao 4 căn nhà tình nghĩa, góp vào quỹ Vì người nghèo 90 triệu đồng, khắc phục hậu quả bão.",
            id="gifts of a company",
        ),
        pytest.param(
            "Giá tiêu hôm nay đi ngang",
            "Tại Gia Lai, thương lái mua 142.000 đồng/kg. Theo Cục Xuất nhập khẩu, lượng hàng giảm nhẹ.",
            id="prices of a market",
        ),
        pytest.param(
            "Lão nông thu bạc tỷ",
            "Ông Tám trồng bưởi, bỏ túi 2 tỷ mỗi năm. Nhờ chính sách mở đường mà xe vào tận vườn.",
            id="a farmer's story",
        ),
        pytest.param(
            "Xin giúp bé Lý mổ tim",
            "Bé ở xã Phú Sa, nhà thuộc hộ nghèo. Mọi giúp đỡ xin gửi về UBND xã Phú Sa.",
            id="a call for help",
        ),
        pytest.param(
            "Lịch cắt điện ngày mai",
            "Công ty Điện lực tạm ngừng cấp điện ở phường Gò Sâm từ 8h đến 16h.",
            id="a power company",
        ),
        pytest.param(
            "Đất ven trung tâm mới sốt nóng",
            "Môi giới chào lô 100 m2 giá 4 tỷ đồng. Cơn sốt đất theo tin đồn nhập tỉnh.",
            id="rumours of land",
        ),
        pytest.param(
            "Công ty Xổ số Lam Sơn báo lãi",
            "Công ty nộp ngân sách nhà nước 15 tỷ đồng, lợi nhuận sau thuế tăng 6%, doanh số vé cào giảm.",
            id="a company that pays taxes",
        ),
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
    assert score(early) > score(late)
