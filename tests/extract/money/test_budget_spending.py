"""Whole rows of sentences about spending, public investment and debt in the manner of finance reports."""

import pytest

from tests.extract.observed import Read, check

EXPENDITURE = [
    (
        "05/07/2024",
        """Tổng chi ngân sách địa phương 6 tháng đầu năm ước đạt 6.870 tỷ đồng, bằng 41% dự toán; trong đó chi đầu
        tư phát triển 2.300 tỷ đồng, chi thường xuyên 4.120 tỷ đồng.""",
        """expenditure amount estimate 6870tỷ 2024/1-6
        expenditure execution estimate 41% 2024/1-6 | dự toán
        expenditure amount actual 2300tỷ 2024/1-6
        expenditure amount actual 4120tỷ 2024/1-6""",
    ),
    (
        "12/12/2023",
        """Kỳ họp thông qua dự toán chi ngân sách địa phương năm 2024 là 14.300 tỷ đồng; trong đó chi thường xuyên
        8.900 tỷ đồng, dự phòng ngân sách 280 tỷ đồng.""",
        """expenditure amount target 14300tỷ 2024
        expenditure amount target 8900tỷ 2024
        other amount target 280tỷ 2024""",
    ),
    (
        "18/05/2021",
        """UBND tỉnh Hòa Lâm trích 25 tỷ đồng từ ngân sách tỉnh để mua sinh phẩm xét nghiệm.""",
        """expenditure amount actual 25tỷ -""",
    ),
    (
        "18/05/2021",
        """Kinh phí thực hiện chương trình trong năm 2021 là 12 tỷ đồng từ nguồn ngân sách huyện.""",
        """expenditure amount actual 12tỷ 2021""",
    ),
    (
        "22/06/2022",
        """Năm 2021, tổng chi ngân sách huyện là 745 tỷ đồng, tăng 5,4% so với năm 2020, trong đó chi sự nghiệp giáo
        dục chiếm 48% tổng chi.""",
        """expenditure amount actual 745tỷ 2021
        expenditure change actual 5.4% 2021 | năm 2020
        expenditure share actual 48% 2021 | tổng chi""",
    ),
    (
        "22/06/2022",
        """Thành phố sẽ bố trí 150 tỷ đồng ngân sách để nâng cấp trạm y tế trong giai đoạn 2023-2025.""",
        """expenditure amount target 150tỷ 2023-2025""",
    ),
    (
        "09/12/2018",
        """Chi thường xuyên năm 2018 tiết kiệm được 43 tỷ đồng, tương đương 3,2% dự toán chi.""",
        """expenditure amount actual 43tỷ 2018
        expenditure execution actual 3.2% 2018 | dự toán chi""",
    ),
    (
        "09/12/2020",
        """Đến hết tháng 11/2020, toàn tỉnh đã chi 320 tỷ đồng ngân sách hỗ trợ người dân gặp khó khăn do dịch
        Covid-19.""",
        """expenditure amount actual 320tỷ ..2020-11-30""",
    ),
    (
        "09/12/2020",
        """Ngân sách trung ương hỗ trợ tỉnh 200 tỷ đồng khắc phục hậu quả bão lũ, ngân sách tỉnh chi 85 tỷ đồng.""",
        """expenditure amount actual 200tỷ -
        expenditure amount actual 85tỷ -""",
    ),
    (
        "20/07/2025",
        """Chi ngân sách 6 tháng đạt 3.250 tỷ đồng, đạt 47,5% dự toán, bằng 112% so với cùng kỳ năm 2024; chi đầu tư
        phát triển đạt 1.010 tỷ đồng.""",
        """expenditure amount actual 3250tỷ 2025/1-6
        expenditure execution actual 47.5% 2025/1-6 | dự toán
        expenditure change actual 112% 2025/1-6 | cùng kỳ năm 2024
        expenditure amount actual 1010tỷ 2025/1-6""",
    ),
    (
        "20/07/2025",
        """Tổng mức đầu tư nhà máy là 450 tỷ đồng do doanh nghiệp bỏ vốn.""",
        """indicator level actual 450tỷ -""",
    ),
    (
        "20/07/2019",
        """Tuyến đường dài 3,2 km có tổng mức đầu tư 48 tỷ đồng từ ngân sách thành phố.""",
        """indicator level actual 3.2km -
        public_investment amount actual 48tỷ -""",
    ),
    (
        "20/07/2019",
        """Giá trị sản xuất công nghiệp 6 tháng đạt 8.400 tỷ đồng, bằng 46% kế hoạch, tăng 9% so với cùng kỳ. Thu
        ngân sách đạt 920 tỷ đồng, bằng 53% dự toán.""",
        """indicator level actual 8400tỷ 2019/1-6
        indicator execution actual 46% 2019/1-6
        indicator change actual 9% 2019/1-6
        revenue amount actual 920tỷ 2019/1-6
        revenue execution actual 53% 2019/1-6 | dự toán""",
    ),
    (
        "20/07/2019",
        """Thu ngân sách 6 tháng đạt 920 tỷ đồng. Tổng mức bán lẻ hàng hóa đạt 5.300 tỷ đồng, tăng 11% so với cùng
        kỳ.""",
        """revenue amount actual 920tỷ 2019/1-6
        indicator level actual 5300tỷ 2019/1-6
        indicator change actual 11% 2019/1-6""",
    ),
    (
        "15/12/2017",
        """Theo Nghị quyết, tổng chi ngân sách thành phố năm 2018 là 9.150 tỷ đồng. Năm 2017, thành phố đã chi 8.640
        tỷ đồng ngân sách, đạt 103% dự toán.""",
        """expenditure amount target 9150tỷ 2018
        expenditure amount actual 8640tỷ 2017
        expenditure execution actual 103% 2017 | dự toán""",
    ),
    (
        "15/12/2017",
        """Bội chi ngân sách địa phương năm 2018 được dự kiến là 210 tỷ đồng; nợ công không quá 65% GDP.""",
        """other amount target 210tỷ 2018
        other share target <=65% 2018 | GDP""",
    ),
    (
        "15/12/2017",
        """Tính đến 31/12/2016, dư nợ vay của ngân sách tỉnh là 1.140 tỷ đồng; kết dư ngân sách 87 tỷ đồng.""",
        """other amount actual 1140tỷ ..2016-12-31
        other amount actual 87tỷ ..2016-12-31""",
    ),
    (
        "16/08/2018",
        """Lũy kế 7 tháng, Kho bạc Nhà nước đã phát hành 98.000 tỷ đồng trái phiếu Chính phủ, đạt 49% kế hoạch năm.""",
        """other amount actual 98000tỷ 2018/1-7
        other execution actual 49% 2018/1-7 | kế hoạch năm""",
    ),
    (
        "16/08/2018",
        """Quyết toán ngân sách năm 2016: tổng thu 1.407 nghìn tỷ đồng, tổng chi 1.574 nghìn tỷ đồng, bội chi 248
        nghìn tỷ đồng, bằng 5,52% GDP.""",
        """revenue amount actual 1407000tỷ 2016
        expenditure amount actual 1574000tỷ 2016
        other amount actual 248000tỷ 2016
        other share actual 5.52% 2016 | GDP""",
    ),
    (
        "02/11/2021",
        """Dự kiến năm 2022, tổng chi ngân sách nhà nước là 1.784 nghìn tỷ đồng. Bội chi 372 nghìn tỷ đồng, khoảng
        4% GDP.""",
        """expenditure amount target 1784000tỷ 2022
        other amount target 372000tỷ 2022
        other share target ~4% 2022 | GDP""",
    ),
]

INVESTMENT = [
    (
        "12/10/2023",
        """Đến ngày 30/9/2023, giải ngân vốn đầu tư công của tỉnh đạt 2.850 tỷ đồng, bằng 45,6% kế hoạch vốn Thủ
        tướng Chính phủ giao, cao hơn bình quân chung cả nước.""",
        """public_investment amount actual 2850tỷ ..2023-09-30
        public_investment execution actual 45.6% ..2023-09-30 | kế hoạch vốn Thủ tướng Chính phủ giao""",
    ),
    (
        "12/10/2023",
        """Tổng kế hoạch vốn đầu tư công năm 2023 của tỉnh là 6.250 tỷ đồng. Đến hết tháng 9, toàn tỉnh giải ngân
        2.850 tỷ đồng, đạt 45,6% kế hoạch.""",
        """public_investment amount target 6250tỷ 2023
        public_investment amount actual 2850tỷ ..2023-09-30
        public_investment execution actual 45.6% ..2023-09-30 | kế hoạch""",
    ),
    (
        "05/01/2022",
        """Năm 2021, huyện được giao 412 tỷ đồng vốn đầu tư công; đã giải ngân 388 tỷ đồng, đạt 94,2%.""",
        """public_investment amount target 412tỷ 2021
        public_investment amount actual 388tỷ 2021
        public_investment execution actual 94.2% 2021""",
    ),
    (
        "05/06/2024",
        """Lũy kế giải ngân vốn đầu tư công 5 tháng đầu năm ước 1.960 tỷ đồng, đạt 31,2% kế hoạch, thấp hơn 3,4% so
        với cùng kỳ năm 2023 (34,6%).""",
        """public_investment amount estimate 1960tỷ 2024/1-5
        public_investment execution estimate 31.2% 2024/1-5 | kế hoạch
        public_investment change estimate -3.4% 2024/1-5 | cùng kỳ năm 2023
        public_investment execution actual 34.6% 2023/1-5""",
    ),
    (
        "05/06/2024",
        """Tỉnh phấn đấu đến hết năm 2024 giải ngân trên 95% kế hoạch vốn được giao.""",
        """public_investment execution target >95% ..2024-12-31 | kế hoạch vốn được giao""",
    ),
    (
        "18/03/2020",
        """Kế hoạch đầu tư công trung hạn giai đoạn 2021-2025 của tỉnh dự kiến 32.000 tỷ đồng, gấp 1,6 lần giai đoạn
        2016-2020.""",
        """public_investment amount target 32000tỷ 2021-2025
        indicator change target 1.6lần 2021-2025""",
    ),
    (
        "28/08/2019",
        """Vốn đầu tư xây dựng cơ bản do thành phố quản lý tháng 8 ước đạt 540 tỷ đồng; 8 tháng đạt 3.110 tỷ đồng,
        bằng 58% kế hoạch năm.""",
        """public_investment amount estimate 540tỷ 2019/8
        public_investment amount actual 3110tỷ 2019/1-8
        public_investment execution actual 58% 2019/1-8 | kế hoạch năm""",
    ),
    (
        "28/08/2017",
        """Tính đến hết tháng 7/2017, vốn trái phiếu Chính phủ mới giải ngân được 4,6% kế hoạch, vốn ODA đạt 21%.""",
        """public_investment execution actual 4.6% ..2017-07-31 | kế hoạch
        public_investment execution actual 21% ..2017-07-31""",
    ),
    (
        "28/08/2022",
        """Đến nay, các chủ đầu tư đã giải ngân 1.240 tỷ đồng vốn đầu tư công, đạt 39% kế hoạch năm 2022.""",
        """public_investment amount actual 1240tỷ -
        public_investment execution actual 39% - | kế hoạch năm 2022""",
    ),
    (
        "10/02/2025",
        """Hết niên độ ngân sách năm 2024 (31/01/2025), tỉnh giải ngân 7.420 tỷ đồng vốn đầu tư công, đạt 96,8% kế
        hoạch.""",
        """public_investment amount actual 7420tỷ 2024
        public_investment execution actual 96.8% 2024 | kế hoạch""",
    ),
    (
        "10/09/2021",
        """Chương trình mục tiêu quốc gia xây dựng nông thôn mới được bố trí 640 tỷ đồng trong năm 2021, trong đó
        vốn ngân sách trung ương 410 tỷ đồng.""",
        """public_investment amount actual 640tỷ 2021
        public_investment amount actual 410tỷ 2021""",
    ),
    (
        "10/09/2021",
        """Còn 12 dự án chưa giải ngân với số vốn 230 tỷ đồng. Các chủ đầu tư cam kết giải ngân 100% vốn trước ngày
        31/12.""",
        """indicator level actual 12dự_án -
        public_investment amount actual 230tỷ -
        public_investment execution target 100% -""",
    ),
    (
        "20/06/2018",
        """Năm 2017 tỉnh giải ngân được 3.900 tỷ đồng, đạt 92% kế hoạch; kế hoạch năm 2018 là 4.500 tỷ đồng.""",
        """public_investment amount actual 3900tỷ 2017
        public_investment execution actual 92% 2017 | kế hoạch
        public_investment amount target 4500tỷ 2018""",
    ),
    (
        "20/06/2018",
        """Trong 5 tháng đầu năm 2018, ước giải ngân vốn đầu tư nguồn ngân sách nhà nước đạt 78.000 tỷ đồng, bằng
        20,5% kế hoạch Quốc hội giao và bằng 21,2% kế hoạch Thủ tướng Chính phủ giao.""",
        """public_investment amount estimate 78000tỷ 2018/1-5
        public_investment execution estimate 20.5% 2018/1-5 | kế hoạch Quốc hội giao
        public_investment execution estimate 21.2% 2018/1-5 | kế hoạch Thủ tướng Chính phủ giao""",
    ),
    (
        "20/11/2023",
        """Kế hoạch vốn năm 2022 kéo dài sang năm 2023 là 310 tỷ đồng, đến 15/11/2023 giải ngân 265 tỷ đồng, đạt
        85,5%.""",
        """public_investment amount target 310tỷ 2022
        public_investment amount actual 265tỷ ..2023-11-15
        public_investment execution actual 85.5% ..2023-11-15""",
    ),
    (
        "02/11/2024",
        """Vốn đầu tư thực hiện từ nguồn ngân sách nhà nước 10 tháng năm 2024 ước đạt 495.900 tỷ đồng, bằng 64,3% kế
        hoạch năm.""",
        """public_investment amount estimate 495900tỷ 2024/1-10
        public_investment execution estimate 64.3% 2024/1-10 | kế hoạch năm""",
    ),
    (
        "02/11/2021",
        """Tổng chi ngân sách địa phương năm 2021 là 9.215 tỷ đồng; bội thu ngân sách địa phương 21,4 tỷ đồng.""",
        """expenditure amount actual 9215tỷ 2021
        other amount actual 21.4tỷ 2021""",
    ),
    (
        "02/11/2021",
        """Khảo sát sai làm lãng phí vốn đầu tư của nhà nước 47,9 tỷ đồng.""",
        """public_investment amount actual 47.9tỷ -""",
    ),
    (
        "02/10/2023",
        """9 tháng năm 2023, giải ngân vốn đầu tư công của quận đạt tỷ lệ 41,2%. Chi đầu tư công đạt 219 tỷ đồng. Nhiều
        chủ đầu tư có tỷ lệ giải ngân dưới 20%.""",
        """public_investment execution actual 41.2% 2023/1-9
        public_investment amount actual 219tỷ 2023/1-9""",
    ),
]


@pytest.mark.parametrize(("published", "body", "block"), EXPENDITURE)
def test_expenditure(facts: Read, published: str, body: str, block: str) -> None:
    check(facts, body, block, published=published)


@pytest.mark.parametrize(("published", "body", "block"), INVESTMENT)
def test_public_investment(facts: Read, published: str, body: str, block: str) -> None:
    check(facts, body, block, published=published)
