"""Numbers that are no quantities: names, documents, ordinals, ages, lengths of time, hours, thresholds, addresses."""

import pytest

from pipelines.grammar.folding import fold
from pipelines.grammar.quantities import find_quantities

NO_QUANTITY = {
    "a document": [
        "Nghị quyết số 15-NQ/TU", "Chỉ thị số 05-CT/TW", "Chỉ thị 05", "Nghị quyết 30a", "Quyết định số 1234/QĐ-UBND",
        "Nghị định 67/2014/NĐ-CP", "Thông tư 22/2016/TT-BGDĐT", "Luật số 25/2008/QH12", "Kế hoạch 105/KH-UBND",
        "công văn 1234/UBND-VX", "Kết luận số 43-KL/TW", "Quyết định số 35 của tỉnh", "Nghị quyết Trung ương 4",
        "Nghị quyết 18 và 19", "Điều 5, Khoản 2", "Hướng dẫn số 26-HD/BTCTW", "Tờ trình số 12/TTr-UBND",
        "Thông báo 03-TB/HU",
        "các Nghị quyết số 12, 15 và 18", "Quy định số 76-QĐ/TW", "Công điện số 1063/CĐ-TTg", "Đề án 21", "Kết luận 51",
    ],
    "an ordinal": [
        "thứ nhất", "lần thứ 8", "lần thứ XII", "Hội nghị lần thứ 9", "kỳ họp thứ 4", "khóa 15", "thứ 3 hằng tuần",
        "đứng thứ 5", "vị trí thứ hai", "nhiệm vụ số 1", "ưu tiên số 1", "hai là, ba là", "lần 2",
    ],
    "a name with a number": [
        "Covid-19", "COVID-19", "quận 1", "quận 1, 3 và 5", "Quận 7", "phường 12", "khu phố 3", "tổ dân phố số 5",
        "mức độ 3, 4",
        "dịch vụ công mức độ 3 và 4", "Quốc lộ 1A", "QL1A", "quốc lộ 32", "tỉnh lộ 8", "SEA Games 30", "APEC 2017",
        "G20",
        "Nhà máy Z153", "đô thị loại 3", "hạng II", "giai đoạn 1", "Quân khu 7", "đường vành đai 3", "cấp độ 2",
        "lớp 5",
        "trường THCS số 2", "đường số 10", "ngõ 25", "số nhà 12", "nhà số 9", "Chương trình 135", "Vòng 1",
        "phong trào 3 không", "chính quyền địa phương 2 cấp", "Bệnh viện 108", "số 15 phố Lê Lợi", "tầng 3",
        "phòng 201",
        "Hai Bà Trưng", "quận Hai Bà Trưng", "Ba Đình", "Năm Căn", "Ba Vì", "Hai Bà Trưng là quận trung tâm", "H5N1",
        "công nghệ 4.0", "Cách mạng công nghiệp 4.0", "Chính phủ 2.0", "nghị quyết 4.0",
    ],
    "an age": [
        "18 tuổi", "từ 18 đến 25 tuổi", "18-25 tuổi", "tuổi đời bình quân 42,5", "tuổi bình quân là 45", "dưới 40 tuổi",
        "9 tháng tuổi", "trên 60 tuổi", "mười tám tuổi",
    ],
    "a length of time": [
        "3 tháng cuối năm", "nhiệm kỳ 5 năm", "trong 15 ngày", "2-3 năm", "từ 2 đến 3 năm", "45 phút", "24/24 giờ",
        "2 tuần",
        "1,5 ngày", "ba năm", "hai tháng", "10 ngày đêm", "trong vòng 30 ngày", "hai ngày rưỡi",
        "sau 5 năm thực hiện", "24/7",
        "hơn 30 năm", "30 năm tuổi Đảng", "qua 2 nhiệm kỳ", "trong hai nhiệm kỳ", "mười năm", "hai mươi năm",
        "3 thập kỷ",
        "kỷ niệm 90 năm Ngày thành lập", "mỗi tháng 2 ngày",
    ],
    "an hour": [
        "8 giờ", "8h30", "8 giờ 30 phút", "14:30", "lúc 7h", "08 giờ 00", "từ 8h đến 11h", "9h", "16h30'",
        "lúc 8 giờ 30",
        "7 giờ 15 phút ngày 2/10",
    ],
    "a day, a month, a year": [
        "02/10/2020", "ngày 5 tháng 4", "ngày 28, 29/2", "năm 2020", "2016-2020", "tháng 9/2020", "tháng 9",
        "9 tháng năm 2020",
        "quý I/2025", "nhiệm kỳ 2020-2025", "năm 2016 và 2017", "các năm 2018, 2019", "Sáu tháng đầu năm",
        "năm học 2019-2020",
        "mùng 3 Tết", "ngày 22.4", "thứ 7",
    ],
    "a marker of a list": ["1. Về kinh tế", "1) Kết quả", "(1) Về thu ngân sách", "2/ Về văn hóa",
    "\n3. Xây dựng Đảng", "(2)"],
    "a telephone or a plate": [
        "điện thoại 0243.123456", "ĐT: 0912 345 678", "29A-123.45", "biển số 30F-12345", "số điện thoại 0912345678",
    ],
    "a score": ["tỷ số 2-1", "với tỷ số 3 - 0"],
    "a base": ["mỗi 1 ha", "/1.000 dân", "cứ 100 người", "bình quân 1 ha",
    "tính trên 1.000 trẻ đẻ sống"],
    "a bound of a class": [
        "xe dưới 9 chỗ", "xe từ 16 chỗ trở lên", "doanh nghiệp có từ 10 công nhân trở lên",
        "doanh nghiệp có từ 10 lao động trở lên",
        "dự án từ 20 hộ trở lên", "đơn vị có 50 biên chế trở lên", "ô tô từ 10 chỗ trở xuống", "ô tô trên 16 chỗ",
        "các dự án nhà ở trên 10 ha phải dành đất", "đối với cơ sở dưới 50 lao động được miễn", "khách sạn 3-4 sao",
        "khách sạn dưới 3 sao",
    ],
    "a bound that says who is meant": [
        "chỉ xã có trên 70% hộ tham gia mới được xét", "những thôn có tỷ lệ hộ nghèo dưới 5% mới đủ điều kiện",
        "chỉ nơi nào tiêm đủ 80% liều mới được mở chợ", "xe tải trên 3,5 tấn bị cấm vào phố",
        "doanh nghiệp sử dụng dưới 10 lao động được miễn phí", "hồ chứa trên 5 triệu m3 phải lắp còi",
        "đối với tổ chức có lưu lượng xả thải dưới 10 m3", "áp dụng cho hộ có thu nhập dưới 2 triệu đồng",
        "thôn có từ 350 hộ trở lên", "khi nhiệt độ dưới 12 độ C", "khi độ ẩm trên 90%",
        "sở còn dưới 50 biên chế thì ghép", "từ 40 tỷ trở lên thì phải đấu thầu",
    ],
    "what the law threatens": [
        "hành vi này bị phạt từ 40 đến 60 triệu đồng", "người vi phạm bị phạt tiền từ 2 triệu đồng đến 8 triệu đồng",
        "cá nhân bị phạt 300.000 - 500.000 đồng",
    ],
    "a rate": ["cứ 10 hộ thì có 8 hộ đồng tình", "bình quân 1 km đường"],
    "how often, not how many": ["hỗ trợ 1 lần cho hộ nghèo", "đấu vòng tròn 1 lượt", "giữa 2 mũi tiêm"],
    "one dose of several": ["đã tiêm đủ 2 mũi vắc xin", "tiêm ít nhất 1 mũi"],
    "a class of lines": ["đường dây 110 kV", "lưới điện 10 kV và 0,4 kV", "trạm 220kV"],
    "seats and cylinders": ["phương tiện dưới 12 chỗ ngồi", "xe dưới 12 ghế", "động cơ 8 xi lanh"],
    "a base of ten thousand": ["/1 vạn dân", "tính trên 1 vạn dân"],
    "a map's scale": ["bản đồ địa chính 1/1000 của xã", "quy hoạch phân khu 1/2000 khu đô thị"],
    "a ship's name": ["tàu cá QN 90123 TS", "tàu HP-4512"],
    "a committee's number": ["Ban Chỉ đạo 389 tỉnh", "BCĐ 138 huyện"],
    "only supposed": [
        "Ví dụ, nhà có 100 m2 thì đổi được 80 m2.", "Giả sử xã có 40 hộ nghèo.", "Chẳng hạn một xã trồng 30 ha lúa.",
    ],
    "a kind of road": ["đường 1 chiều", "cầu vượt 1 chiều có dạng chữ Y", "đường hai chiều"],
    "a number of the place or document before it": [
        "tổ 8 phường An Hòa", "Điều 1 Nghị quyết số 5", "ngã ba xã Châu Sơn", "Xây dựng số 1 tỉnh Hà Sơn",
        "Thông cáo số 1 kỳ họp này", "vụ xuân 2017 xã An Hòa có", "tổ 42, tổ 52 phường An Hòa",
        "lô đất tại tổ 42, 52 phường An Hòa",
    ],
    "a slogan": ["phương châm 5 rõ", "xây dựng thành phố “5 an”", "phong trào “3 xây, 3 chống”", "“2 giảm, 3 tăng”"],
    "a part of an unlisted whole": ["2/3 chặng đua", "gần 1/4 vũ trụ"],
    "what both are, or what was told": ["hai huyện An Hòa, Thạch Khê", "hai cuộc kháng chiến", "3 dự án nêu trên"],
    "nothing definite": [
        "hàng trăm người", "vài chục hộ", "hàng nghìn lượt khách", "mấy chục hộ", "hàng triệu lượt",
        "hàng trăm tỷ đồng",
        "vài trăm triệu đồng", "nhiều tỷ đồng", "hàng chục dự án", "vài ba hộ",
    ],
    "the article một": ["một dự án", "một số đảng viên", "một trong những địa phương", "là một chi bộ", "Một số hộ",
    "từng hộ một"],
    "words that are no number here": [
        "hai bên cùng", "không hộ nghèo", "năm đại biểu này", "ba mẹ", "tư nhân", "tứ quý", "trăm năm", "bốn bề",
        "cả hai",
    ],
    "a place among others": [
        "đứng 14/63 tỉnh thành", "xếp thứ 8/63 tỉnh", "đứng thứ 3/14 tỉnh", "đứng 14/63 tỉnh cả nước và 3/14 tỉnh vùng",
    ],
    "a kind of land": ["đất 2 lúa", "đất hai lúa", "ruộng 3 vụ"],
    "how long a comment is": ["nội dung có 5 ký tự trở lên", "bạn còn 500/500 kí tự"],
    "a working group with a number": ["tổ công tác 751 tỉnh", "Tổ công tác số 12 của tỉnh"],
    "a number of nothing": ["5", "1.234", "có 5.", "đạt 5, 6 và 7", "5 và", "2020"],
}  # fmt: skip
QUANTITY = {
    "bears a name's word, but counts": [
        "12 tổ công tác", "dự hội nghị có 14/63 tỉnh thành", "sắp xếp 24/27 tổ chức",
        "3 phường", "12 quận", "5 nghị quyết", "3 khu phố", "loại 3 doanh nghiệp", "2 quyết định", "4 lớp tập huấn",
        "cấp 20 giấy phép",
        "số 20 hộ", "điểm 5 dự án",
    ],
    "an example that happened": [
        "Ví dụ năm 2019 xã mở 30 lớp.", "Ông An đưa ra ví dụ ở xã bên, nơi có 30 lớp.",
        "Chẳng hạn, xã Phú Sa làm cống với 40 tỷ đồng.",
    ],
    "what is reckoned with": ["nếu tính theo giá 6.000 đồng/kg thì dân mất nhiều"],
    "a part of a whole": ["2/3 thời gian", "gần 1/4 diện tích", "1/3 tổng sản lượng lương thực"],
    "no decree's number": ["vào lớp 1, 91 nghìn học sinh", "lô đất của 52 phường"],
    "no bound": ["tiêm 12.000 mũi", "dưới 50 biên chế", "khảo sát trên 400 hộ thì có nhiều ý kiến"],
    "no pair": ["hai vị trí lãnh đạo", "4 đồng đội"],
    "near what would mask it": [
        "bến xe có 12 chỗ đỗ", "Ví dụ như thế. Xã có 41 hộ", "các dự án rộng 10 ha",
        "trong số 20 doanh nghiệp", "tổ chức 8 phường tham gia", "Điều 1, 12 dự án", "đạt 2/3 chỉ tiêu",
        "có 2017 hộ", "có ba huyện An Hòa, Thạch Khê và Sơn Lâm", "3 dự án trên địa bàn", "tổng số 15 xã",
    ],
    "beside what is ruled": [
        "xã có trên 70% hộ tham gia", "xe tải chở trên 3,5 tấn cát", "khi đã có trên 90 hộ",
        "phạt công ty 40 triệu đồng",
        "phạt 12 trường hợp từ đầu năm", "cứ 10 hộ thì có tổ trưởng, gồm 14 tổ",
        "tàu cá chở 9 ngư dân", "đã 3 lần kiến nghị",
        "khi lũ về, 64 hộ bị cô lập", "đối với hộ nghèo có 12 chính sách", "phòng chống “bão” 12 hộ",
    ],
    "land that is counted": ["cấp đất 2 lần", "đất của 2 thôn"],
    "time is part of what is counted": ["1.200 ngày công", "300 giờ giảng", "500 giờ bay"],
    "stands beside what is masked": [
        "Nghị quyết số 15 đề ra 12 chỉ tiêu",
        "kết luận 12 tổ chức vi phạm", "năm 2020 có 12 chỉ tiêu", "1. Có 12 chỉ tiêu", "Quận 1 có 12 phường",
        "ngày 2/10, 12 đại biểu", "lúc 8h30, 12 đại biểu", "sau 5 năm, 12 xã", "Covid-19: 12 ca",
        "lần thứ 8, 12 tập thể",
    ],
}  # fmt: skip


def flat(table: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(why, text) for why, texts in table.items() for text in texts]


@pytest.mark.parametrize(("why", "text"), flat(NO_QUANTITY))
@pytest.mark.parametrize("frame", ["{}", "{}.\nTheo đó, huyện tiếp tục triển khai"])
def test_no_quantity(why: str, text: str, frame: str) -> None:
    framed = frame.format(text)
    found = [framed[q.phrase_start : q.phrase_end] for q in find_quantities(framed, fold(framed))]
    assert found == [], why


@pytest.mark.parametrize(("why", "text"), flat(QUANTITY))
def test_a_quantity_all_the_same(why: str, text: str) -> None:
    assert len(find_quantities(text, fold(text))) == 1, why
