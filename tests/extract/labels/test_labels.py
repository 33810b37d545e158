"""What a number counts or measures by the parts of its clause, as a short Vietnamese phrase."""

from collections.abc import Callable

import pytest

from pipelines.extract.article.reading import Reading
from pipelines.extract.model import Facts
from pipelines.extract.observations import labels_of

Read = Callable[..., Facts]
Parts = Callable[[str], list[str | None]]


@pytest.fixture(scope="module")
def parts(reading: Callable[..., Reading]) -> Parts:
    """Label the numbers of a body by the parts of their clauses, without what `wording` adds."""
    return lambda body: [label for _, label in labels_of(reading(body)).values()]


@pytest.mark.parametrize(
    ("body", "label"),
    [
        ("Đảng bộ huyện Thạch Khê có 4.120 đảng viên.", "đảng viên"),
        ("Huyện Thạch Khê có 14/15 chi bộ hoàn thành tốt nhiệm vụ.", "chi bộ hoàn thành tốt nhiệm vụ"),
        ("Huyện Thạch Khê có tỷ lệ phổ cập giáo dục mầm non 100%.", "tỷ lệ phổ cập giáo dục mầm non"),
        ("Huyện Thạch Khê có 98% hộ dân dùng nước sạch.", "hộ dân dùng nước sạch"),
        ("Tỷ lệ che phủ rừng của huyện Thạch Khê đạt 61,5%.", "tỷ lệ che phủ rừng của huyện Thạch Khê"),
        ("Tốc độ tăng trưởng kinh tế đạt 10%.", "tốc độ tăng trưởng kinh tế"),
        ("Sản lượng cam đạt 8.200 tấn.", "sản lượng cam"),
        ("Tổng sản lượng lương thực đạt 8.200 tấn.", "tổng sản lượng lương thực"),  # "thực" is half a word
        ("Giá trị sản xuất thực đạt 8.200 tấn.", "giá trị sản xuất"),  # here it is a word of its own
        ("Giá trị nông nghiệp công nghệ cao đạt 92 triệu USD.", "giá trị nông nghiệp công nghệ cao"),
        ("Giá trị nông nghiệp cao, đạt 92 triệu USD.", "giá trị nông nghiệp"),
        ("Năng suất lúa bình quân đạt 62 tạ/ha.", "năng suất lúa bình quân"),
        ("Năng suất lúa tăng bình quân 62 tạ/ha.", "năng suất lúa"),
        ("Trồng 500 ha rừng.", "rừng trồng"),
        ("Huyện Thạch Khê có 4 xã nông thôn mới nâng cao.", "xã nông thôn mới nâng cao"),  # a rank
        ("Huyện Thạch Khê có 4 xã được nâng lên.", "xã được nâng lên"),  # a verb
        ("Huyện giao 95% trở lên cán bộ được tập huấn.", "cán bộ được tập huấn"),  # the comparator is none of it
        ("Lượng khách tăng 12% về giá trị.", "giá trị"),  # what rises, behind the rate
        ("Lượng khách tăng 12% về số tuyệt đối.", "lượng khách"),  # how it is told
        ("Diện tích cây hằng năm: 6.842 ha.", "diện tích cây hằng năm"),  # crops of a year
        ("Diện tích cây năm 2020: 6.842 ha.", "diện tích cây"),  # a time is no part of it
        ("Kim ngạch xuất khẩu đạt 920 triệu USD.", "kim ngạch xuất khẩu"),
        ("Đàn lợn có 3.240 con.", "đàn lợn"),
        ("Lượng khách đạt 1.200 lượt.", "lượng khách"),
        ("Dự án ảnh hưởng 312 hộ dân.", "hộ dân ảnh hưởng"),
        ("Áp sai định mức 3 tỷ đồng.", "áp sai định mức"),
        ("Xe chuyên dùng là 312 chiếc.", "xe chuyên dùng"),
        ("Huyện Thạch Khê đã xảy ra 12 vụ.", "vụ xảy ra"),
        ("Huyện ủy Thạch Khê chỉ định Ban Chấp hành gồm 29 đồng chí.", "đồng chí chỉ định Ban Chấp hành"),
        ("Công ty Hòa An đã tiêu thụ được 7.000 tấn phân lân.", "phân lân tiêu thụ"),
        ("UBND huyện Thạch Khê ký hợp đồng thu gom rác với 4 doanh nghiệp.", "doanh nghiệp thu gom rác"),
        ("Huyện Thạch Khê hoàn thành 14 chỉ tiêu.", "chỉ tiêu hoàn thành"),
        ("Huyện Thạch Khê có 8 chỉ tiêu mà đại hội đề ra.", "chỉ tiêu mà đại hội đề ra"),
        ("Về đất ở, huyện Thạch Khê đã giao 12 ha.", "giao đất ở"),
        ("Ở chiều ngược lại, huyện Thạch Khê đã giao 12 ha.", "giao"),
        ("Chất lượng nước giảm, lượng mưa đo được 45 mm.", "lượng mưa đo"),
        ("Ông Lê Văn An cho biết huyện Thạch Khê còn thiếu 53 giáo viên.", "giáo viên thiếu"),
        ("Sở Xây dựng huyện Thạch Khê có 53 giáo viên.", "giáo viên"),
        ("Huyện Thạch Khê duy trì hạ tầng tại 12 công trình.", "công trình duy trì hạ tầng"),
        ("Tuyến đường Sơn Lâm dài 7 km.", "chiều dài tuyến đường Sơn Lâm"),  # a word of size has its noun
        ("Sân vận động huyện rộng 3 ha.", "diện tích"),
        ("Khu đất sân vận động rộng 3 ha.", "diện tích khu đất sân vận động"),
        (
            "Diện tích nhà ở bình quân đạt 26 m2/người.",
            "diện tích nhà ở bình quân",
        ),  # "ở" is no preposition of a dwelling
        ("Tai nạn làm bị thương 12 người.", "người bị thương"),  # one word, and no auxiliary
        ("Về kinh tế, huyện Thạch Khê trồng 120 ha chè.", "chè trồng"),  # too wide to name what is counted
        ("Về nông nghiệp, huyện Thạch Khê trồng 120 ha chè.", "chè trồng nông nghiệp"),
        ("Huyện Thạch Khê xây 14 căn nhà tình nghĩa, mỗi căn một tầng.", "căn nhà tình nghĩa"),
        ("Huyện Thạch Khê có 214 cán bộ, công chức, viên chức.", "cán bộ, công chức, viên chức"),
        (
            "Tỷ lệ bao phủ bảo hiểm y tế đạt 89% dân số.",
            "tỷ lệ bao phủ bảo hiểm y tế",
        ),  # a rate says more than its whole
        ("Tỷ lệ đạt 89% dân số.", "dân số"),
        ("Huyện Thạch Khê có 70% các trục đường liên thôn.", "trục đường liên thôn"),  # whatever the number of it
        ("Ông Lê Văn An giải thích về 2 vấn đề trên.", "vấn đề"),  # nor what points back
        ("Huyện Thạch Khê xây 2 nhà ở.", "nhà ở xây"),
        ("Tỷ lệ trồng rừng tốt như Hà Lâm (98%).", "tỷ lệ trồng rừng"),  # an example is no part of it
        ("Huyện Thạch Khê phạt tiền 204 cơ sở.", "cơ sở phạt tiền"),
        ("Thực tế thu được 45 tấn cam.", "cam"),  # "thực tế" is cut off whole
        ("Huyện Thạch Khê có tiền đền bù tuyến đường 7 km.", "tuyến đường"),
        ("Huyện Thạch Khê có 312 người có công với cách mạng.", "người có công với cách mạng"),
        ("Huyện Thạch Khê kê khai tài sản, thu nhập tại 85 đơn vị.", "đơn vị"),
        ("Gần 40.000 thanh niên là lực lượng nòng cốt.", "thanh niên"),
        ("Quỹ đất có 25 ha.", "quỹ đất"),
        ("Xã Phú Sa có 41 hộ chỉ trồng lúa.", "hộ"),
        ("Huyện Thạch Khê có 98% cán bộ, công chức đạt loại khá.", "cán bộ, công chức đạt loại khá"),
        (
            "Các cầu (cầu Đá, cầu Gỗ và cầu Tre) với tổng kinh phí 42 tỷ đồng đã xong.",
            "tổng kinh phí các cầu",
        ),
        ("Tổng sản phẩm trên địa bàn (GRDP) đạt 9.100 tỷ đồng.", "tổng sản phẩm trên địa bàn (GRDP)"),
        ("Huyện Thạch Khê kê khai tài sản tại 85 đơn vị.", "đơn vị kê khai tài sản"),
        ("Hiện có 4 trường hợp có nhà cao tầng.", "trường hợp có nhà cao tầng"),  # a bare noun with what it has
        ("Cả xã có 41 hộ bị thu hồi đất.", "hộ bị thu hồi đất"),
        ("Cả xã Phú Sa có 41 hộ chưa được cấp nước.", "hộ chưa được cấp nước"),
        ("Cả xã Phú Sa có 6 vụ cháy do chập điện.", "vụ cháy do chập điện"),
        ("Huyện Thạch Khê có 12 tuyến phố do Hội Nông dân quét dọn.", "tuyến phố"),  # who does it is its subject
        ("Bão làm sập gần 70 ngôi nhà trên địa bàn huyện Thạch Khê.", "ngôi nhà sập"),  # the place is the subject
        ("Tổng thiệt hại trên địa bàn huyện Thạch Khê là 3 tỷ đồng.", "tổng thiệt hại"),
    ],
)
def test_an_indicator(parts: Parts, body: str, label: str) -> None:
    assert parts(body) == [label]


@pytest.mark.parametrize(
    ("body", "labels"),
    [
        ("Thu ngân sách đạt 320 tỷ đồng.", ["thu ngân sách"]),
        ("Chi thường xuyên là 212 tỷ đồng.", ["chi thường xuyên"]),
        ("Năm 2019, thu nội địa đạt 320 tỷ đồng.", ["thu nội địa"]),
        ("UBND huyện Thạch Khê chi 4,5 tỷ đồng sửa kênh Bến Đá.", ["chi sửa kênh Bến Đá"]),
        pytest.param(
            "Thu ngân sách đạt 320 tỷ đồng, bằng 81% dự toán, tăng 6% so với cùng kỳ.",
            ["thu ngân sách"] * 3,
            id="percentages are of the sum before them",
        ),
        pytest.param(
            "Thu ngân sách đạt 320 tỷ đồng; chi ngân sách là 290 tỷ đồng, bằng 74% dự toán.",
            ["thu ngân sách", "chi ngân sách", "chi ngân sách"],
            id="each of its own",
        ),
        ("Giải ngân vốn đầu tư công đến hết tháng 8 đạt 41% kế hoạch.", ["giải ngân vốn đầu tư công"]),
        ("Giải ngân vốn đầu tư công trong năm 2020 đạt 41% kế hoạch.", ["giải ngân vốn đầu tư công"]),
        pytest.param("Giải ngân đạt 41% kế hoạch. Thu hút FDI đạt 18 tỷ USD.", ["giải ngân"], id="what is no budget"),
        (
            "UBND huyện Thạch Khê yêu cầu các xã phấn đấu giải ngân đầu tư công đạt 45% kế hoạch.",
            ["giải ngân đầu tư công"],
        ),  # "yêu cầu" has no bridge in it
    ],
)
def test_a_budget_item(facts: Read, body: str, labels: list[str]) -> None:
    assert [row.item for row in facts(body).budgets] == labels


def test_a_short_noun_keeps_its_verb(facts: Read) -> None:
    (row,) = facts("Đảng bộ huyện Thạch Khê kết nạp 20 đảng viên mới.").indicators
    assert (row.unit, row.indicator) == ("đảng viên mới", "đảng viên mới kết nạp")


def test_a_label_has_no_period_in_it(facts: Read) -> None:
    (row,) = facts("Tổng diện tích gieo trồng năm 2019 đạt 8.200 ha.").indicators
    assert row.indicator == "tổng diện tích gieo trồng"


@pytest.mark.parametrize(
    ("body", "labels"),
    [
        pytest.param(
            "Huyện Thạch Khê có 9 tổ hợp tác trồng na với tổng diện tích 75 ha.",
            ["tổ hợp tác trồng na", "tổng diện tích tổ hợp tác trồng na"],
            id="a bare head noun takes whom it belongs to",
        ),
        pytest.param(
            "Huyện Thạch Khê có 5 tổ hợp tác trồng cam, tổng diện tích đất trồng cây ăn quả 132 ha.",
            ["tổ hợp tác trồng cam", "tổng diện tích đất trồng cây ăn quả"],
            id="one that says enough does not",
        ),
        pytest.param(
            "Huyện Thạch Khê để xảy ra 37 vụ trộm cắp tài sản, tăng 4 vụ so với cùng kỳ.",
            ["vụ trộm cắp tài sản", "vụ trộm cắp tài sản"],
            id="the same noun again is of the same",
        ),
        pytest.param(
            "Huyện Thạch Khê có 3 người chết vì cháy, giảm 4 người bị thương so với cùng kỳ.",
            ["người chết vì cháy", "người bị thương"],
            id="another noun that begins alike is of something else",
        ),
        pytest.param(
            "Tỷ lệ hộ nghèo giảm từ 48,3% năm 2015 xuống 31,7% năm 2018, bình quân mỗi năm giảm 5,5%.",
            ["tỷ lệ hộ nghèo"] * 3,
            id="a rate of the years is of the same",
        ),
        pytest.param(
            "Dự án chợ An Hòa có tổng mức đầu tư 280 tỷ đồng, tổng diện tích 15 ha.",
            ["tổng mức đầu tư", "tổng diện tích dự án chợ An Hòa"],
            id="behind a comma, of what the sentence named",
        ),
        pytest.param(
            "Diện tích lúa nhiễm bệnh của huyện Thạch Khê là 320 ha, trong đó An Hòa 45 ha.",
            ["diện tích lúa nhiễm bệnh của huyện Thạch Khê"] * 2,
            id="a place alone names nothing",
        ),
        pytest.param(
            "Tỷ lệ phá án của huyện Thạch Khê đạt 71% (161 vụ).",
            ["tỷ lệ phá án của huyện Thạch Khê", "vụ phá án của huyện Thạch Khê"],
            id="the same in a count",
        ),
        pytest.param(
            "Huyện ủy Thạch Khê kiểm tra 19 tổ chức đảng và 90 đảng viên.",
            ["tổ chức đảng kiểm tra", "đảng viên"],
            id="a noun of a list takes nothing of the one before it",
        ),
        pytest.param(
            "Huyện Thạch Khê xảy ra 2 vụ ngộ độc thực phẩm làm 67 người mắc.",
            ["vụ ngộ độc thực phẩm", "người mắc"],
            id="nor the end of its noun",
        ),
        pytest.param(
            "Công ty Hải Lam nhận 500 tấn rác mỗi tuần với giá 17,4 USD mỗi tấn; bán 3 tấn phân bón.",
            ["rác mỗi tuần nhận", "giá rác mỗi tuần nhận", "phân bón bán"],
            id="a price is of what was counted before it",
        ),
        pytest.param(
            "Nhà máy giấy An Hòa lỗ 75 tỷ đồng, năm 2013 lỗ 92 tỷ đồng.",
            ["nhà máy giấy An Hòa lỗ"] * 2,
            id="a verb that is only taken up has its subject still",
        ),
        pytest.param(
            "Diện tích hồ của huyện Thạch Khê là 45 ha, nay có 3 hồ.",
            ["diện tích hồ của huyện Thạch Khê", "hồ"],
            id="but a count is no part of a measure",
        ),
        pytest.param(
            "Huyện Thạch Khê có cây mía đang thu hoạch 1.804,9 ha, năng suất ước đạt 62,8 tấn/ha.",
            ["thu hoạch", "năng suất cây mía đang thu hoạch"],
            id="and no number stands in what it is a measure of",
        ),
        pytest.param(
            "Kinh tế nhà nước của huyện Thạch Khê tăng 4,8% so cùng kỳ, kinh tế ngoài nhà nước tăng 13,73% so cùng kỳ.",
            ["kinh tế nhà nước của huyện Thạch Khê", "kinh tế ngoài nhà nước"],
            id="what the one before was compared with, told without its preposition",
        ),
        pytest.param(
            "Giá trị sản xuất công nghiệp - tiểu thủ công nghiệp đạt 230 tỷ đồng, tăng 2,3% so với cùng kỳ; doanh thu "
            "thương mại - dịch vụ gần 450 tỷ đồng, tăng 4,6%; giá trị sản xuất công nghiệp, xây dựng đạt 105%.",
            [
                *["giá trị sản xuất công nghiệp - tiểu thủ công nghiệp"] * 2,
                *["doanh thu thương mại - dịch vụ"] * 2,
                "giá trị sản xuất công nghiệp, xây dựng",
            ],
            id="a head noun is of all its sectors",
        ),
        pytest.param(
            "Sản lượng thủy sản nuôi trồng, khai thác đạt 1.200 tấn; theo báo cáo, năng suất lúa đạt 62 tạ/ha.",
            ["sản lượng thủy sản nuôi trồng, khai thác", "năng suất lúa"],
            id="but an aside is no sector",
        ),
        pytest.param(
            "Khu vực công nghiệp, xây dựng tăng 10,2%, dịch vụ tăng 7,9%; công nghiệp chế biến, chế tạo tăng 1,3%; "
            "nông, lâm, ngư nghiệp tăng 3%, thương mại - dịch vụ - du lịch tăng 9%.",
            [
                *["khu vực công nghiệp, xây dựng", "dịch vụ", "công nghiệp chế biến, chế tạo"],
                *["nông, lâm, ngư nghiệp", "thương mại - dịch vụ - du lịch"],
            ],
            id="sectors without a head noun",
        ),
        pytest.param(
            "Tổng dư nợ đạt 24.610 tỷ đồng; so với 31/12/2021 tăng 2.375 tỷ đồng (+10,7%); đàn lợn có 12.300 con, so "
            "với ngày 1/1/2022 tăng 4%, so với tháng 12/2021 giảm 1%.",
            [*["tổng dư nợ"] * 3, *["đàn lợn"] * 3],
            id="the day that it is compared with is nothing that is counted",
        ),
        pytest.param(
            "Về cơ cấu nguồn thu, huyện thu nội địa 45 tỷ đồng, thu bổ sung từ ngân sách cấp trên 196 tỷ đồng.",
            ["thu nội địa", "thu bổ sung từ ngân sách cấp trên"],
            id="an item of the budget says enough; the higher level is no more or less",
        ),
        pytest.param(
            "Kim ngạch xuất, nhập khẩu của huyện đến ngày 31/8/2017 được 119,8 triệu USD, đạt 77% kế hoạch năm.",
            ["kim ngạch xuất, nhập khẩu của huyện"] * 2,
            id="one word with a comma in it, and no day at its end",
        ),
        pytest.param(
            "Huyện Thạch Khê gieo trồng 41.818 ha cây màu, đạt 97,6% kế hoạch, cao hơn 1,03% so với cùng kỳ; đánh bắt "
            "1.200 tấn tôm, cá các loại, đạt 60% kế hoạch; thu hoạch 5.400 ha lúa, đạt 87% diện tích gieo cấy.",
            [
                *["cây màu gieo trồng"] * 3,
                *["tôm, cá các loại đánh bắt"] * 2,
                *["lúa thu hoạch", "diện tích gieo cấy"],
            ],
            id="a percentage goes on about what the measure before it is of, unless it names another",
        ),
        pytest.param(
            "Huyện Thạch Khê trồng 120 ha lúa, 15 ha ngô; mua 12 tấn gạo, 3 tấn muối.",
            ["lúa trồng", "ngô", "gạo mua", "muối"],
            id="the next measure of a list does not",
        ),
    ],
)
def test_labels_of_one_sentence(parts: Parts, body: str, labels: list[str]) -> None:
    assert parts(body) == labels


@pytest.mark.parametrize(
    ("body", "items"),
    [
        pytest.param(
            "Thu nội địa: thực hiện thu năm 2018 đạt 110 tỷ đồng.", ["thu nội địa"], id="a bare noun takes its heading"
        ),
        pytest.param(
            "Thu nội địa tháng 3 đạt 50 tỷ đồng. Lũy kế 3 tháng đạt 140 tỷ đồng, bằng 30% dự toán.",
            ["thu nội địa"] * 3,
            id="a sentence that sums up goes on about the one before",
        ),
        pytest.param(
            "Thu ngân sách 6 tháng đầu năm 2020 trên địa bàn đạt 50 tỷ đồng; chi ngân sách trong quý I/2020 "
            "của huyện là 9 tỷ đồng.",
            ["thu ngân sách trên địa bàn", "chi ngân sách của huyện"],
            id="no period is part of what is collected",
        ),
        pytest.param(
            "Thu nội địa tháng 3 đạt 50 tỷ đồng. Lũy kế thu từ dầu thô 3 tháng đạt 140 tỷ đồng.",
            ["thu nội địa", "thu từ dầu thô"],
            id="unless it has a noun of its own",
        ),
        pytest.param(
            "Thu nội địa tháng 3 đạt 50 tỷ đồng.\n\nLũy kế chi thường xuyên 3 tháng đạt 40 tỷ đồng.",
            ["thu nội địa", "chi thường xuyên"],
            id="nor over the end of a paragraph",
        ),
    ],
)
def test_labels_that_come_from_a_heading_or_the_sentence_before(facts: Read, body: str, items: list[str]) -> None:
    assert [row.item for row in facts("Thu, chi ngân sách huyện Thạch Khê.\n\n" + body).budgets] == items


@pytest.mark.parametrize(
    ("body", "label"),
    [
        ("Xã Phú Sa trao 80 phần quà với tổng trị giá 24 triệu đồng.", "tổng trị giá phần quà trao"),
        ("Xã Phú Sa trao 80 phần quà, mỗi phần trị giá 300.000 đồng.", "trị giá mỗi phần phần quà trao"),
        ("Xã Phú Sa xây 35 căn nhà; trị giá đất là 24 triệu đồng.", "trị giá đất"),  # of another thing
        ("Huyện Thạch Khê phạt 40 tổ chức với số tiền 24 triệu đồng.", "số tiền tổ chức phạt"),
        ("Huyện Thạch Khê phạt 40 tổ chức, số tiền sai phạm 24 triệu đồng.", "số tiền sai phạm"),
        ("Công an thu giữ 2 kg thuốc nổ, 14 kg pháo.", "pháo"),
        ("Xã Phú Sa trồng 2 ha ngô, tăng 1 ha so với năm ngoái.", "ngô trồng"),  # goes on about the maize
        ("Xã Phú Sa có vùng lúa chất lượng cao 800 ha.", "vùng lúa chất lượng cao"),
        ("Xã Phú Sa có tỷ lệ thôn nông thôn mới nâng cao 12%.", "tỷ lệ thôn nông thôn mới nâng cao"),
    ],
)
def test_what_sums_and_measures_are_of(parts: Parts, body: str, label: str) -> None:
    assert parts(body)[-1] == label


def test_what_the_number_before_counts_is_no_part_of_a_label(facts: Read) -> None:
    body = "Đảng bộ huyện Thạch Khê có 125 chi bộ trực thuộc đảng ủy cơ sở và 3.741 đảng viên."
    assert [row.indicator for row in facts(body).indicators] == ["chi bộ trực thuộc đảng ủy cơ sở", "đảng viên"]


@pytest.mark.parametrize(
    ("body", "labels"),
    [
        pytest.param(
            "Huyện Thạch Khê kiểm tra 41 tổ chức đảng và 9 đảng viên (tăng 4 tổ chức và 3 đảng viên so với cùng kỳ).",
            ["tổ chức đảng kiểm tra", "đảng viên", "tổ chức đảng kiểm tra", "đảng viên"],
            id="no word of the change",
        ),
        pytest.param("Huyện Thạch Khê có 7 đội giảm nghèo.", ["đội giảm nghèo"], id="what they do"),
        pytest.param(
            "Huyện Thạch Khê kỷ luật 40 đảng viên, có 2 cấp ủy viên: khiển trách 24 (60%), cảnh cáo 16 (40%).",
            ["đảng viên kỷ luật", "cấp ủy viên", *["đảng viên khiển trách"] * 2, *["đảng viên cảnh cáo"] * 2],
            id="parts of a whole with their shares",
        ),
        pytest.param(
            "Huyện Thạch Khê có hộ nghèo là 512 hộ, chiếm 2,1% (giảm 160 hộ).",
            ["hộ nghèo", "hộ nghèo", "hộ nghèo"],
            id="a change behind a share",
        ),
        pytest.param(
            "Huyện Thạch Khê có 8/9 chi cục đạt số thu từ 1.000 tỷ đồng trở lên.",
            ["chi cục đạt số thu từ 1.000 tỷ đồng"],
            id="a bound with a point in its number",
        ),
        pytest.param(
            "Huyện Thạch Khê có diện tích lúa là 31 ha, giảm 2%; ngô đạt 12 ha, tăng 3%.",
            ["diện tích lúa", "diện tích lúa", "diện tích ngô", "diện tích ngô"],
            id="the next crop of a list",
        ),
        pytest.param(
            "Huyện Thạch Khê có diện tích lúa là 31 ha, giảm 2%; nay đạt 33 ha.",
            ["diện tích lúa"] * 3,
            id="no crop but a word of the verb",
        ),
    ],
)
def test_changes_of_counts_and_crops_of_a_list(facts: Read, body: str, labels: list[str]) -> None:
    assert [row.indicator for row in facts(body).indicators] == labels
