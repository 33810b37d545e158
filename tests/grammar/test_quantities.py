"""Quantities: one value, many phrasings; comparators, ranges, fractions, units, counted nouns, bounds of a class."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipelines.grammar.folding import fold
from pipelines.grammar.quantities import Quantity, find_quantities
from pipelines.grammar.units import UnitKind, printed

MONEY = {
    ("VND", 3_320_000_000_000): [
        "3.320 tỷ đồng", "3320 tỷ đồng", "3.320 tỉ đồng", "3.320 tỷ", "3.320tỷ đồng", "3.320 tỷ VNĐ", "3.320 tỷ vnđ",
        "3,32 nghìn tỷ đồng", "3,320 ngàn tỷ đồng", "3.320.000 triệu đồng", "3.320.000.000.000 đồng",
        "3.320.000.000.000đ",
        "3.320 TỶ ĐỒNG", "3.320\u00a0tỷ\u00a0đồng", "3.320  tỷ đồng",
    ],
    ("VND", 1_200_000_000): [
        "1,2 tỷ đồng", "1.2 tỷ đồng", "1,2 tỷ", "1 tỷ 200 triệu đồng", "1 tỉ 200 triệu", "1 tỷ 200 triệu",
        "1.200 triệu đồng",
        "1.200.000.000 đồng", "1,200,000,000 đồng", "01 tỷ 200 triệu đồng",
    ],
    ("VND", 1_500_000_000): ["1,5 tỷ đồng", "1 tỷ rưỡi đồng", "một tỷ rưỡi đồng", "1 tỷ rưỡi"],
    ("VND", 5_298_200_000): ["5 tỷ 298,2 triệu đồng", "5 tỷ 298 triệu 200 nghìn đồng", "5,2982 tỷ đồng"],
    ("VND", 500_000_000): ["nửa tỷ đồng", "0,5 tỷ đồng", "500 triệu đồng"],
    ("VND", 5_000_000): [
        "5 triệu đồng", "5 triệu", "5triệu đồng", "5tr", "5 tr đồng", "5.000.000 đồng", "5.000.000đ", "5.000.000 đ",
        "5.000 nghìn đồng", "5.000 ngàn đồng", "năm triệu đồng", "5 triệu VND", "5 triệu đồng/người/năm",
        "5 triệu đồng/ha",
    ],
    ("VND", 7_938_000_000): ["7,938 tỷ đồng", "7.938 triệu đồng", "7 tỷ 938 triệu đồng"],
    ("VND", 33_448_222_000): ["33,448.222 triệu đồng", "33.448,222 triệu đồng", "33.448.222.000 đồng",
    "33.448.222 nghìn đồng"],
    ("VND", 200_000_000): ["200 triệu đồng", "hai trăm triệu đồng", "2 trăm triệu đồng", "0,2 tỷ đồng"],
    ("VND", 500_000): ["500.000 đồng", "500 nghìn đồng", "500 ngàn đồng", "500.000đ/người"],
    ("VND", 15_000_000_000): ["15 tỷ đồng", "mười lăm tỷ đồng", "15.000 triệu đồng"],
    ("VND", 500_000_000_000): ["5 trăm tỷ đồng", "500 tỷ đồng", "0,5 nghìn tỷ đồng"],
    ("VND", 131_000_000_000_000): ["131 nghìn tỷ trái phiếu", "131 nghìn tỷ đồng", "131.000 tỷ đồng"],
    ("USD", 311_000_000): [
        "311 triệu USD", "311 triệu usd", "311 triệu đô la Mỹ", "311 triệu đô la", "311 triệu đô-la", "311.000.000 USD",
        "0,311 tỷ USD",
    ],
}  # fmt: skip
SHARES = {
    "12.4": ["12,4%", "12.4%", "12,4 %", "12,4 phần trăm", "12,4 điểm phần trăm", "12,4 điểm %", "12,40%", "12,4％"],
    "100": ["100%", "một trăm phần trăm", "100,0%", "100 phần trăm"],
    "0.05": ["0,05%", "0.05%"],
    "1250": ["1.250%"],
}
COMPARATORS = {
    "eq": [
        "{}", "đạt {}", "là {}", "bằng {}", "có {}", "gồm {}", "kết nạp {}", "cao hơn {}", "thấp hơn {}",
        "nhiều hơn {}",
        "trên địa bàn có {}", "quá trình {}",
    ],
    "gt": ["trên {}", "trên mức {}", "hơn {}", "vượt {}", "vượt mức {}", "vượt quá {}", "quá {}", "> {}", ">{}",
    "Trên {}", "đạt trên {}"],
    "gte": [
        "ít nhất {}", "tối thiểu {}", "không dưới {}", "không thấp hơn {}", "không ít hơn {}", "{} trở lên",
        "đạt {} trở lên",
        "≥ {}", "không kém {}", "chí ít {}",
    ],
    "lt": [
        "dưới mức {}", "về dưới mức {}",
        "dưới {}", "chưa đến {}", "chưa tới {}", "chưa đầy {}", "chưa đủ {}", "không đến {}", "không tới {}",
    "< {}"],
    "lte": [
        "không quá {}", "tối đa {}", "không vượt quá {}", "{} trở xuống", "≤ {}", "không trên {}",
        "không vượt {}", "chưa quá {}", "chưa vượt {}", "không hơn {}",
    ],
    "approx": [
        "gần {}", "khoảng {}", "xấp xỉ {}", "chừng {}", "~{}", "~ {}", "ngót {}", "suýt soát {}", "khoảng chừng {}",
        "vào khoảng {}", "ước khoảng {}", "gần\u00a0{}",
    ],
}  # fmt: skip
RANGES = {
    ("2", "3", "%"): [
        "2-3%", "2 - 3%", "2–3%", "2% - 3%", "2%-3%", "từ 2-3%", "từ 2 đến 3%", "từ 2% đến 3%", "2 đến 3%",
        "từ 2 tới 3%",
        "từ khoảng 2 đến 3%", "khoảng 2-3%", "từ 2 - 3% trở lên", "trên 2-3%",
        "từ 2 đến dưới 3%", "từ 2% đến dưới 3%",
    ],
    ("11.5", "12.4", "%"): ["từ 11,5 - 12,4% trở lên", "từ 11,5% đến 12,4%", "11,5-12,4%"],
    ("15", "20", "đảng viên mới"): ["từ 15 đến 20 đảng viên mới", "15-20 đảng viên mới", "15 - 20 đảng viên mới"],
    ("2", "3", "dự án"): ["từ 2 đến 3 dự án", "2-3 dự án", "từ hai đến ba dự án", "hai đến ba dự án", "02-03 dự án"],
    ("4", "5", "ha"): ["khoảng 4-5ha", "4-5 ha", "từ 4 đến 5 ha", "4ha - 5ha"],
    ("5000000000", "7000000000", "VND"): [
        "từ 5 đến 7 tỷ đồng", "5-7 tỷ đồng", "từ 5 tỷ đến 7 tỷ đồng", "từ 5 tỷ đồng đến 7 tỷ đồng", "5 tỷ - 7 tỷ đồng",
    ],
    ("500000000", "1000000000", "VND"): ["từ 500 triệu đến 1 tỷ đồng", "500 triệu đồng - 1 tỷ đồng"],
    ("1000", "1200", "hộ"): ["từ 1.000 đến 1.200 hộ", "1.000-1.200 hộ"],
}  # fmt: skip
FRACTIONS = {
    ("14", "15", "chi bộ"): ["14/15 chi bộ", "14 / 15 chi bộ", "có 14/15 chi bộ"],
    ("8", "28", "chỉ tiêu"): ["8/28 chỉ tiêu", "08/28 chỉ tiêu"],
    ("8", "12", "xã"): ["8/12 xã", "trong đó có 8/12 xã", "và 8/12 xã", "trong 8/12 xã"],
    ("17", "82", "phó giám đốc"): ["17 trên tổng số 82 phó giám đốc", "giảm được 17/82 phó giám đốc"],
    ("213", "213", "phiếu"): ["213/213 phiếu", "với 213/213 phiếu"],
    ("1250", "1300", "hộ"): ["1.250/1.300 hộ", "1250/1300 hộ"],
    ("41", "58", "trưởng bản"): [
        "41 trong tổng số 58 trưởng bản",
        "41 trong số 58 trưởng bản",
        "41 trên tổng số 58 trưởng bản",
        "41 trưởng bản là đảng viên trong tổng số 58 trưởng bản",
        "41 trưởng bản trong số 58 trưởng bản",
        "41 trong 58 trưởng bản",
    ],
    ("178", "150", "đảng viên"): ["178/150 đảng viên"],
    ("640", "600", "ha"): ["640/600 ha", "640 ha/600 ha", "640ha/600ha", "640 ha/600 ha KH"],
}
COUNTS = {
    ("228", "đảng viên"): ["228 đảng viên", "có 228 đảng viên.", "(228 đảng viên)", "228\u00a0đảng viên"],
    ("228", "đồng chí Đảng viên"): ["228 đồng chí Đảng viên"],
    ("7", "chương trình"): ["07 chương trình", "7 chương trình", "bảy chương trình", "Bảy chương trình"],
    ("1", "dự án"): ["1 dự án", "01 dự án"],
    ("2", "khâu đột phá"): ["hai khâu đột phá", "2 khâu đột phá", "Hai khâu đột phá", "02 khâu đột phá"],
    ("15", "đảng viên"): ["mười lăm đảng viên", "15 đảng viên"],
    ("500000", "lao động"): ["nửa triệu lao động", "500.000 lao động", "500 nghìn lao động"],
    ("350", "hộ"): ["ba trăm rưỡi hộ", "350 hộ"],
    ("21", "dự án"): ["hai mươi mốt dự án", "21 dự án"],
    ("24", "đại biểu"): ["hai mươi tư đại biểu", "hai mươi bốn đại biểu", "24 đại biểu"],
    ("105", "hộ"): ["một trăm linh năm hộ", "một trăm lẻ năm hộ", "105 hộ"],
    ("70000", "đơn thư"): ["70.000 đơn thư", "70 nghìn đơn thư", "7 vạn đơn thư", "bảy mươi nghìn đơn thư"],
    ("10000000", "đồng bào"): ["10 triệu đồng bào", "cùng 10 triệu đồng bào cả nước"],
    ("1200000", "dân số"): ["dân số 1,2 triệu", "dân số của tỉnh tăng lên 1,2 triệu.", "dân số là 1.2 triệu"],
    ("10000000", "lượt khách"): ["10 triệu lượt khách", "10.000.000 lượt khách", "mười triệu lượt khách"],
    ("85", "lượt ĐB"): ["85 lượt ĐB"],
    ("13", "chi bộ trực thuộc"): ["13 chi bộ trực thuộc"],
    ("12", "cán bộ, công chức"): ["12 cán bộ, công chức", "mười hai cán bộ, công chức"],
    ("6", "nhiệm vụ, giải pháp"): ["06 nhiệm vụ, giải pháp"],
    ("15", "quầy hàng"): ["15 quầy hàng"],
    ("2150", "hộ nghèo"): ["2.150 hộ nghèo"],
    ("2020", "hộ"): ["2020 hộ", "2.020 hộ"],
}
MEASURES = {
    ("25", "cm"): ["25cm", "25 cm", "25 xăng-ti-mét"],
    ("8200", "ha"): ["8.200ha", "8.200 ha", "8.200 héc ta", "8.200 hécta", "8,2 nghìn ha", "8.200 HA"],
    ("1200", "m2"): ["1.200m2", "1.200 m2", "1.200m²", "1.200 mét vuông"],
    ("15", "m3"): ["15 m3", "15m³", "15 mét khối"],
    ("0.3", "‰"): ["0,3‰", "0,3%0", "0,3 %o", "0,3 phần nghìn"],
    ("12", "km"): ["12km", "12 km", "12 ki-lô-mét", "12 cây số"],
    ("3500000", "tấn"): ["3,5 triệu tấn", "3.500.000 tấn"],
    ("60", "tạ/ha"): ["60 tạ/ha", "60 tạ / ha"],
    ("95", "lít/người/ngày"): ["95 lít/người/ngày", "95 lít nước/người/ngày"],
    ("500", "tấn/ngày đêm"): ["500 tấn/ngày đêm", "500 tấn rác/ngày đêm", "500 tấn rác thải/ngày đêm"],
    ("20", "m2"): ["20m2", "20m vuông", "20 m vuông"],
    ("500", "kg/người"): ["500 kg/người"],
    ("8", "lần"): ["8 lần", "gấp 8 lần", "tám lần"],
    ("35", "độ C"): ["35 độ C", "35°C"],
    ("5000000", "kWh"): ["5 triệu kWh", "5.000.000 kWh", "5.000.000kWh"],
}
SEVERAL = {
    "1 trong 10 thành phố dẫn đầu": [],
    "5 vụ cháy trong tổng số 12 vụ việc": [("5", "vụ cháy", "eq"), ("12", "vụ việc", "eq")],
    "5 vụ trong 12 tháng": [("5", "vụ", "eq")],
    "dân số 2 triệu, thu ngân sách 5 triệu": [("2000000", "dân số", "eq"), ("5000000", "VND", "eq")],
    "quán nhậu tại 194 đường Hoa Ban bị phạt": [],
    "vá ổ gà tại 2 đường Hoa Ban, Hoa Sữa": [("2", "đường", "eq")],
    "số lượng xe máy theo lộ trình từ nay đến 2030.": [],
    "số xe đến 2030.": [],
    "doanh thu 311 triệu USD (6.842 tỷ đồng)": [("311000000", "USD", "eq"), ("6842000000000", "VND", "eq")],
    "khoảng 8.200 lượt khách và 322 đoàn": [("8200", "lượt khách", "approx"), ("322", "đoàn", "eq")],
    "giảm số ban quản lý dự án từ 70 xuống 41.": [
        ("70", "ban quản lý dự án", "eq"),
        ("41", "ban quản lý dự án", "eq"),
    ],
    "vượt mức 8/28 chỉ tiêu": [("8", "chỉ tiêu", "eq")],
    "cầu vượt 12 nhịp": [("12", "nhịp", "eq")],
    "tăng từ 5% lên 7%": [("5", "%", "eq"), ("7", "%", "eq")],
    "đạt 14/15 chi bộ (93,3%)": [("14", "chi bộ", "eq"), ("93.3", "%", "eq")],
    "3.320 tỷ đồng, đạt 47% dự toán": [("3320000000000", "VND", "eq"), ("47", "%", "eq")],
    "12 xã, 3 phường và 1 thị trấn": [("12", "xã", "eq"), ("3", "phường", "eq"), ("1", "thị trấn", "eq")],
    "thu 5 tỷ đồng; chi 3 tỷ đồng": [("5000000000", "VND", "eq"), ("3000000000", "VND", "eq")],
    "vượt 5% kế hoạch": [("5", "%", "eq")],
    "đạt 210 tỷ đồng, vượt 5%": [("210000000000", "VND", "eq"), ("5", "%", "eq")],
    "tỷ lệ vượt 5%": [("5", "%", "gt")],
    "còn 3 xã có tỷ lệ hộ nghèo trên 50%": [("3", "xã", "eq")],
    "tỷ lệ hộ nghèo trên 50%": [("50", "%", "gt")],
    "có 6/14 khoản thu đạt trên 65% dự toán": [("6", "khoản", "eq")],
    "6/14 khoản thu, sắc thuế có tiến độ thu đạt từ 65% dự toán trở lên": [("6", "khoản", "eq")],
    "còn 8 xã thu dưới 40% dự toán": [("8", "xã", "eq")],
    "hai huyện mới đạt dưới 40% kế hoạch": [],
    "có 4 chủ đầu tư giải ngân thấp, dưới 25% kế hoạch": [("4", "chủ đầu tư", "eq")],
    "4 chủ đầu tư giải ngân từ 20% đến dưới 35% kế hoạch": [("4", "chủ đầu tư", "eq")],
    "4 chủ đầu tư giải ngân dưới mức bình quân 18%": [("4", "chủ đầu tư", "eq")],
    "thu nội địa đạt trên 65% dự toán": [("65", "%", "gt")],
    "4 chủ đầu tư giải ngân đạt 65% kế hoạch": [("4", "chủ đầu tư", "eq"), ("65", "%", "eq")],
    "có 4 dự án, đã giải ngân trên 65% kế hoạch": [("4", "dự án", "eq"), ("65", "%", "gt")],
    "6 xã đạt trên 65% hộ dùng nước sạch": [("6", "xã", "eq"), ("65", "%", "gt")],
    "có 12 hộ có thu nhập trên 100 triệu đồng": [("12", "hộ", "eq")],
    "5 doanh nghiệp có doanh thu từ 10 tỷ đồng trở lên": [("5", "doanh nghiệp", "eq")],
    "xã có 12 hộ, thu nhập trên 100 triệu đồng": [("12", "hộ", "eq"), ("100000000", "VND", "gt")],
    "đạt 66 tỷ đồng, vượt 3 tỷ đồng": [("66000000000", "VND", "eq"), ("3000000000", "VND", "eq")],
    "thu vượt 3 tỷ đồng": [("3000000000", "VND", "gt")],
    "vượt 3 tỷ đồng so dự toán": [("3000000000", "VND", "eq")],
    "vượt 3 tỷ đồng (tăng 5%) so với dự toán": [("3000000000", "VND", "eq"), ("5", "%", "eq")],
    "ngân sách cấp trên 5 tỷ đồng": [("5000000000", "VND", "eq")],
    "ngân sách trên 5 tỷ đồng": [("5000000000", "VND", "gt")],
    "vượt 5% so với dự toán": [("5", "%", "eq")],
    "từ 98% trở lên": [("98", "%", "gte")],
    "kết nạp 3% đảng viên mới trở lên": [("3", "%", "gte")],
    "12% cán bộ từ phó phòng trở lên": [("12", "%", "eq")],
    "các trạm y tế cũng giảm từ 26 xuống 19.": [("26", "trạm y tế", "eq"), ("19", "trạm y tế", "eq")],
    "các trạm y tế cách nhau 26, xa nhất 30": [],
    "giảm đầu mối từ 214 phòng xuống còn 163.": [("214", "phòng", "eq"), ("163", "phòng", "eq")],
    "có 214 phòng, còn 163.": [("214", "phòng", "eq")],
    "tăng từ 11%/năm trở lên": [("11", "%", "gte")],
    "chưa bằng 1/3 so với quy chuẩn": [("1", "quy chuẩn", "lt")],
    "rộng từ 400 đến hơn 600 m2": [("400", "m2", "range")],
    "ký quyết định 418 điều động ông A": [],
    "nêu 5 điều kiện, 3 điều cấm": [("5", "điều kiện", "eq"), ("3", "điều", "eq")],
    "lần lượt có 12, 15 và 19 hợp tác xã": [
        ("12", "hợp tác xã", "eq"),
        ("15", "hợp tác xã", "eq"),
        ("19", "hợp tác xã", "eq"),
    ],
    "tại các điểm 12, 15 và 19 xã viên": [("19", "xã viên", "eq")],
    "kỷ luật 9 đảng viên, trong đó khiển trách 5, cảnh cáo 4.": [
        ("9", "đảng viên", "eq"),
        ("5", "đảng viên", "eq"),
        ("4", "đảng viên", "eq"),
    ],
    "có 40 học viên (nam 25, nữ 15)": [("40", "học viên", "eq"), ("25", "học viên", "eq"), ("15", "học viên", "eq")],
    "kỷ luật 9 đảng viên, trong đó vi phạm điểm 15, khoản 20.": [("9", "đảng viên", "eq")],  # more than the whole
    "kỷ luật 9 đảng viên, trong đó khiển trách 5.": [("9", "đảng viên", "eq")],  # one part is no breakdown
    "rà soát 40 hộ nghèo, có 2 hộ mới. Nguyên nhân: thiếu vốn 24 (chiếm 60%), ốm đau 16, chiếm 40%.": [
        ("40", "hộ nghèo", "eq"),
        ("2", "hộ", "eq"),
        ("24", "hộ nghèo", "eq"),
        ("60", "%", "eq"),
        ("16", "hộ nghèo", "eq"),
        ("40", "%", "eq"),
    ],
    "rà soát 40 hộ nghèo. Nguyên nhân: thiếu vốn 24 (chiếm 75%).": [("40", "hộ nghèo", "eq"), ("75", "%", "eq")],
    "tặng Cờ thi đua cho 14 tập thể, Bằng khen cho 9 cá nhân": [("14", "tập thể", "eq"), ("9", "cá nhân", "eq")],
    "tặng 9 huân chương, huy chương": [("9", "huân chương, huy chương", "eq")],
    "kỷ luật 9 cán bộ, bằng các hình thức khác": [("9", "cán bộ", "eq")],
    "rộng 74km2/8.300 người": [("74", "km2", "eq"), ("8300", "người", "eq")],
    "trồng 670 cây trên 19 tuyến phố": [("670", "cây", "eq"), ("19", "tuyến phố", "eq")],
    "kiểm tra vi phạm trên 19 tuyến phố": [("19", "tuyến phố", "eq")],
    "chỉnh trang được trên 19 tuyến phố": [("19", "tuyến phố", "gt")],
    "khảo sát trên 402.431 công nhân": [("402431", "công nhân", "eq")],
    "khảo sát trên 402.500 công nhân": [("402500", "công nhân", "gt")],
    "trị giá một tỷ đồng": [("1000000000", "VND", "eq")],
    "một xã, một phường": [],
    "là một trong 8 công trình trọng điểm": [("8", "công trình trọng điểm", "eq")],
    "cần 6 triệu khối cát": [("6000000", "khối", "eq")],
    "25 giường bệnh/10.000 dân": [("25", "giường bệnh/10.000 dân", "eq")],
    "bình quân 1,4 giáo viên/lớp": [("1.4", "giáo viên/lớp", "eq")],
    "mật độ 256 người/km2": [("256", "người/km2", "eq")],
    "vận tốc 80 km/h": [("80", "km/h", "eq")],
    "12 chuyến/ngày": [("12", "chuyến/ngày", "eq")],
    "105 bé gái/100 bé trai": [("105", "bé gái/100 bé trai", "eq")],
    "45 lượt/61 lượt người": [("45", "lượt", "eq"), ("61", "lượt người", "eq")],
    "3 lượt đoàn/52 lượt người": [("3", "lượt đoàn", "eq"), ("52", "lượt người", "eq")],
    "95 bé gái/108 bé trai": [("95", "bé gái", "eq")],  # no base of a rate, and no count of its own
    "di dời 2.450 hộ/9.800 khẩu": [("2450", "hộ", "eq"), ("9800", "khẩu", "eq")],
    "di dời 23 hộ dân/100 nhân khẩu": [("23", "hộ dân", "eq"), ("100", "nhân khẩu", "eq")],
    "đàn trâu 300 con, đàn lợn 5.000 con": [("300", "con", "eq"), ("5000", "con", "eq")],
    "tuyển 12 chiến sĩ, đợt 1 tuyển 8 chiến sĩ": [("12", "chiến sĩ", "eq"), ("8", "chiến sĩ", "eq")],
    "còn 3 thôn, xã dôi dư 11 cán bộ": [("3", "thôn", "eq"), ("11", "cán bộ", "eq")],
    "5 xã, thị trấn đạt 19 tiêu chí": [("5", "xã, thị trấn", "eq"), ("19", "tiêu chí", "eq")],
    "ở Khoa Ngoại 2 Bệnh viện huyện có 5 bác sĩ": [("5", "bác sĩ", "eq")],
    "Có 70 Thạc sĩ về trường": [("70", "Thạc sĩ", "eq")],
    "tại Phú Mỹ 12 bệnh viện thiếu giường": [("12", "bệnh viện", "eq")],
    "8,5 bác sĩ trên 10.000 dân": [("8.5", "bác sĩ", "eq")],
}


def read(text: str) -> list[Quantity]:
    return find_quantities(text, fold(text))


def short(text: str) -> list[tuple[Decimal, str, str]]:
    return [(q.value, printed(text, q.unit), q.comparator.value) for q in read(text)]


def flat(table: "dict[object, list[str]]") -> list[tuple[object, str]]:
    return [(key, text) for key, texts in table.items() for text in texts]


@pytest.mark.parametrize(("worth", "text"), flat(MONEY))  # type: ignore[arg-type]
@pytest.mark.parametrize("frame", ["{}", "Thu ngân sách đạt {}, tăng mạnh."])
def test_money(worth: tuple[str, int], text: str, frame: str) -> None:
    [quantity] = read(frame.format(text))
    assert (quantity.unit.kind, quantity.unit.name, quantity.value) == (UnitKind.MONEY, *worth)


@pytest.mark.parametrize(("value", "text"), flat(SHARES))  # type: ignore[arg-type]
@pytest.mark.parametrize("frame", ["{}", "tăng {} so với cùng kỳ"])
def test_percentages(value: str, text: str, frame: str) -> None:
    [quantity] = read(frame.format(text))
    assert (quantity.unit.kind, quantity.unit.name, quantity.value) == (UnitKind.PERCENT, "%", Decimal(value))


@pytest.mark.parametrize(("comparator", "frame"), flat(COMPARATORS))  # type: ignore[arg-type]
@pytest.mark.parametrize("printed", ["20%", "20 đảng viên", "20 tỷ đồng", "20 ha"])
def test_comparators(comparator: str, frame: str, printed: str) -> None:
    text = frame.format(printed)
    [quantity] = read(text)
    assert quantity.comparator.value == comparator
    assert text[quantity.start : quantity.end] == "20"


@pytest.mark.parametrize(("worth", "text"), flat(RANGES))  # type: ignore[arg-type]
def test_ranges(worth: tuple[str, str, str], text: str) -> None:
    [quantity] = read(text)
    unit = printed(text, quantity.unit)
    assert (quantity.value, quantity.value_upper, unit) == (Decimal(worth[0]), Decimal(worth[1]), worth[2])
    assert (quantity.form, quantity.comparator) == ("range", "range")


@pytest.mark.parametrize(("worth", "text"), flat(FRACTIONS))  # type: ignore[arg-type]
def test_fractions(worth: tuple[str, str, str], text: str) -> None:
    [quantity] = read(text)
    unit = printed(text, quantity.unit)
    assert (quantity.value, quantity.denominator, unit) == (Decimal(worth[0]), Decimal(worth[1]), worth[2])
    assert (quantity.form, quantity.comparator) == ("fraction", "eq")


@pytest.mark.parametrize(("worth", "text"), [*flat(COUNTS), *flat(MEASURES)])  # type: ignore[arg-type]
def test_counts_and_measures(worth: tuple[str, str], text: str) -> None:
    assert short(text) == [(Decimal(worth[0]), worth[1], "eq")]


@pytest.mark.parametrize(("text", "expected"), SEVERAL.items())
def test_several_in_one_passage(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert short(text) == [(Decimal(value), unit, comparator) for value, unit, comparator in expected]


@pytest.mark.parametrize(
    ("text", "number", "phrase"),
    [
        ("thu trên 3.320 tỷ đồng, tăng", "3.320", "trên 3.320 tỷ đồng"),
        ("chi 1 tỷ 200 triệu đồng cho", "1 tỷ 200", "1 tỷ 200 triệu đồng"),
        ("chi 5 tỷ rưỡi đồng cho", "5 tỷ rưỡi", "5 tỷ rưỡi đồng"),
        ("có hơn nửa triệu cây", "nửa", "hơn nửa triệu cây"),
        ("từ 15 đến 20 đảng viên mới", "15 đến 20", "15 đến 20 đảng viên mới"),
        ("đạt từ 2% đến 3% mỗi năm", "2% đến 3", "2% đến 3%"),
        ("có 14/15 chi bộ trong sạch", "14/15", "14/15 chi bộ"),
        ("chọn hai khâu đột phá là", "hai", "hai khâu đột phá"),
        ("đạt 98% trở lên trong", "98", "98% trở lên"),
    ],
)
def test_a_span_is_the_number_alone(text: str, number: str, phrase: str) -> None:
    [quantity] = read(text)
    assert text[quantity.start : quantity.end] == number
    assert text[quantity.phrase_start : quantity.phrase_end].startswith(phrase)


def vietnamese(value: Decimal) -> str:
    return f"{value:,}".translate(str.maketrans(",.", ".,"))


SCALES = {"": 1, " nghìn": 10**3, " triệu": 10**6, " tỷ": 10**9, " nghìn tỷ": 10**12}


@given(st.integers(2, 10**6), st.sampled_from(sorted(SCALES)), st.sampled_from(["đồng", "USD"]))
def test_money_comes_back(value: int, scale: str, unit: str) -> None:
    text = f"đạt {vietnamese(Decimal(value))}{scale} {unit} trong kỳ"
    [quantity] = read(text)
    assert quantity.value == value * SCALES[scale]
    assert text[quantity.start : quantity.end] == vietnamese(Decimal(value))


@given(st.decimals("0.01", 10_000, places=2))
def test_percentages_come_back(value: Decimal) -> None:
    text = f"đạt {vietnamese(value)}% dự toán"
    [quantity] = read(text)
    assert (quantity.value, text[quantity.start : quantity.end]) == (value, vietnamese(value))


@given(st.integers(1, 500), st.integers(1, 500))
def test_ranges_and_fractions_come_back(low: int, more: int) -> None:
    [quantity] = read(f"từ {low} đến {low + more} hộ nghèo")
    assert (quantity.value, quantity.value_upper) == (low, low + more)
    [quantity] = read(f"đạt {low}/{low + more} chỉ tiêu")
    assert (quantity.value, quantity.denominator) == (low, low + more)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tăng gấp đôi", [("2", None, "lần")]),
        ("cao gấp rưỡi", [("1.5", None, "lần")]),
        ("gấp ba so với năm trước", [("3", None, "lần")]),
        ("gấp ba lần", [("3", None, "lần")]),
        ("gần gấp ba lần", [("3", None, "lần")]),
        ("gấp rút", []),
        ("số doanh nghiệp thành lập mới là 1.250.", [("1250", None, "doanh nghiệp")]),
        ("kế hoạch là 20.000.", []),
        (
            "47 chi bộ; trong đó, đảng viên chính thức là 1.497, …",
            [("47", None, "chi bộ"), ("1497", None, "đảng viên")],
        ),
        ("47 chi bộ; mã của đảng viên chính thức là 1.497 đồng.", [("47", None, "chi bộ"), ("1497", None, "VND")]),
        ("giảm từ 401 xuống còn 208 đơn vị", [("401", None, "đơn vị"), ("208", None, "đơn vị")]),
        ("từ 401 xuống thấp hơn", []),
        ("700.000 nghìn dân", [("700000", None, "dân")]),
        ("700 nghìn dân", [("700000", None, "dân")]),
        ("giá từ 400 - 1 triệu đồng", [("400000", "1000000", "VND")]),
        ("giá từ 4 - 10 triệu đồng", [("4000000", "10000000", "VND")]),
        ("giá 15 triệu đồng/m 2 nhà ở", [("15000000", None, "VND")]),
        ("phí 500.000 đồng một m2", [("500000", None, "VND")]),
        ("chi 5 triệu đồng, 2 xã", [("5000000", None, "VND"), ("2", None, "xã")]),
        ("nạo vét 1 triệu m 3 bùn", [("1000000", None, "m3")]),
        ("đã cấp 320 ha đất", [("320", None, "ha")]),  # the verb, not a class
        ("có 16 điểm, đơn vị đã xóa", [("16", None, "điểm")]),
        ("riêng 46 hộ dân, ubnd huyện đã chi trả", [("46", None, "hộ dân")]),
        ("tại 20 xã, phường", [("20", None, "xã, phường")]),
        ("hỗ trợ 3 tỷ đồng/dự án để mua máy", [("3000000000", None, "VND")]),
        ("quy mô từ 20 ha/vùng trở lên", []),
        ("trưng bày 155 bức ảnh, tập trung", [("155", None, "bức ảnh")]),
        ("qua hai kỳ họp, Ủy ban đã họp", [("2", None, "kỳ họp")]),
        ("có 20 cán bộ, Đảng viên", [("20", None, "cán bộ, Đảng viên")]),
        ("trung bình 1 người dân có 7 m2", [("7", None, "m2")]),
        ("tăng 181 xe, xe chuyên dùng", [("181", None, "xe")]),
        ("hơn 41.000 lượt lao động", [("41000", None, "lượt lao động")]),
        ("cây ăn quả các loại 340 ha", [("340", None, "ha")]),
        ("sản phẩm từ kim loại 2.300 m2", [("2300", None, "m2")]),
        ("bể loại 2 m3", []),  # a class
        ("giải quyết 5/29 khiếu nại, 3/3 tố cáo", [("5", None, "khiếu nại"), ("3", None, "tố cáo")]),
        ("630 con, chăn nuôi tập trung: 180 con", [("630", None, "con"), ("180", None, "con")]),
        ("một số hội có số tiền lớn là Hải Lộc trên 1,1 tỷ đồng", [("1100000000", None, "VND")]),
        ("một số hội có số tiền trên 1,1 tỷ đồng", []),  # what bounds the class
        ("tuyển 2 điều trị viên", [("2", None, "điều trị viên")]),
        ("kỷ luật 5 cấp ủy viên", [("5", None, "cấp ủy viên")]),
        ("kỷ luật 2 đảng viên, xuất 2 mặt hàng", [("2", None, "đảng viên"), ("2", None, "mặt hàng")]),
        ("quan hệ giữa 2 đảng", []),
        ("tăng 93 vụ (206/113 vụ)", [("93", None, "vụ")]),  # what it rose between
        ("hoàn thành 12 xã (12/15 xã)", [("12", None, "xã"), ("12", None, "xã")]),
        (
            "8 trường hợp bị kỷ luật, với hình thức khiển trách 3, cảnh cáo 5.",
            [("8", None, "trường hợp"), ("3", None, "trường hợp"), ("5", None, "trường hợp")],
        ),
        (
            "8 trường hợp, với hình thức: Khiển trách: 03, cảnh cáo: 05.",
            [("8", None, "trường hợp"), ("3", None, "trường hợp"), ("5", None, "trường hợp")],
        ),
    ],
)
def test_where_unit_and_multiplier_stand(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    found = [
        (f"{q.value:f}", None if q.value_upper is None else f"{q.value_upper:f}", printed(text, q.unit))
        for q in find_quantities(text, fold(text))
    ]
    assert [(Decimal(a), b and Decimal(b), c) for a, b, c in found] == [
        (Decimal(a), b and Decimal(b), c) for a, b, c in expected
    ]
