"""People and their offices: names with every kind of office statement, and what looks like a name but is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipelines.grammar.folding import fold
from pipelines.grammar.people import find_people


def read(text: str) -> list[tuple[str, list[str]]]:
    """Each full name with the statements of office beside it."""
    found = find_people(text, fold(text))
    return [(text[p.start : p.end], [text[o.start : o.end] for o in p.offices]) for p in found.persons if not p.short]


@pytest.mark.parametrize(
    ("text", "name", "offices"),
    [
        ("Bí thư Quận ủy Hồng Giang Vũ Thị Minh Hạnh dự", "Vũ Thị Minh Hạnh", ["Bí thư Quận ủy Hồng Giang"]),
        ("Phó Chủ tịch UBND tỉnh Hà Thế Vinh nói", "Hà Thế Vinh", ["Phó Chủ tịch UBND tỉnh"]),
        ("Chủ tịch UBND tỉnh Hà Giang Cao Bá Lộc nói", "Cao Bá Lộc", ["Chủ tịch UBND tỉnh Hà Giang"]),
        (
            "Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Bà Rịa - Vũng Tàu Đỗ Văn Khang kết luận",
            "Đỗ Văn Khang",
            ["Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Bà Rịa - Vũng Tàu"],
        ),
        ("Chủ tịch UBND TP Hồ Chí Minh Lương Thế Duy dự", "Lương Thế Duy", ["Chủ tịch UBND TP Hồ Chí Minh"]),
        ("Trưởng phòng Nội vụ TX. Sơn Tây Đinh Bạt Tụy dự", "Đinh Bạt Tụy", ["Trưởng phòng Nội vụ TX. Sơn Tây"]),
        ("Phó Chủ tịch UBND Q.2 Huỳnh Tấn Lộc dự", "Huỳnh Tấn Lộc", ["Phó Chủ tịch UBND Q.2"]),
        ("Phó Thủ tướng Tô Lịch dự họp, Bộ trưởng Vũ Bằng nói", "Vũ Bằng", ["Bộ trưởng"]),
        (
            "Chủ nhiệm Ủy ban Dân nguyện của Quốc hội (UBDN) Đoàn Thị Bích trình bày",
            "Đoàn Thị Bích",
            ["Chủ nhiệm Ủy ban Dân nguyện của Quốc hội (UBDN)"],
        ),
        ("Chủ tịch Hiệp hội Bất động sản tỉnh Lê Gia Hưng nói", "Lê Gia Hưng", ["Chủ tịch Hiệp hội Bất động sản tỉnh"]),
        ("đồng chí Tạ Quang Dũng, Chủ tịch UBND quận An Vĩnh nói", "Tạ Quang Dũng", ["Chủ tịch UBND quận An Vĩnh"]),
        ("Ông Mạc Đăng Hưng - Giám đốc Sở Nội vụ cho biết", "Mạc Đăng Hưng", ["Giám đốc Sở Nội vụ"]),
        ("ông Phan Văn Tám (50 tuổi), Giám đốc Sở Y tế, nêu", "Phan Văn Tám", ["Giám đốc Sở Y tế"]),
        ("ông Phan Văn Tám (sinh năm 1970), Giám đốc Sở Y tế, nêu", "Phan Văn Tám", ["Giám đốc Sở Y tế"]),
        ("bà Nông Thị Bưởi (Trưởng Công an huyện) nêu", "Nông Thị Bưởi", ["Trưởng Công an huyện"]),
        ("Thượng tá Ksor H'Nhan, Chính ủy nói", "Ksor H'Nhan", ["Chính ủy"]),
        ("PGS.TS Bùi Hoài Nam, nguyên Viện trưởng nói", "Bùi Hoài Nam", ["nguyên Viện trưởng"]),
        ("đồng chí Y Thanh Hà Niê Kđăm, Bí thư Đảng ủy nói", "Y Thanh Hà Niê Kđăm", ["Bí thư Đảng ủy"]),
        ("Bí thư Huyện ủy NÔNG VĂN LƯỢNG nhấn mạnh", "NÔNG VĂN LƯỢNG", ["Bí thư Huyện ủy"]),
        ("đồng chí Tr ần Th ị Hồng, Bí thư chi bộ nói", "Tr ần Th ị Hồng", ["Bí thư chi bộ"]),
        ("đồng chí Chủ tịch UBND xã Vừ A Dính dự", "Vừ A Dính", ["Chủ tịch UBND xã"]),
        ("Phó Bí thư Thành ủy - ông Lò Văn Pành - dự", "Lò Văn Pành", ["Phó Bí thư Thành ủy"]),
        ("Đại biểu K'Brêm nêu", "K'Brêm", []),
        ("đồng chí Bun-xợt Xay-nha-vông, Tỉnh trưởng nói", "Bun-xợt Xay-nha-vông", ["Tỉnh trưởng"]),
        ("Trung tướng, Anh hùng LLVTND Lê Xuân Bách, nguyên Tư lệnh", "Lê Xuân Bách", ["nguyên Tư lệnh"]),
        ("PGS. TS. Vũ Hạnh, Giám đốc Bảo tàng tỉnh", "Vũ Hạnh", ["Giám đốc Bảo tàng tỉnh"]),
        ("bà Triệu Thị Sen, Bí thư Huyện ủy", "Triệu Thị Sen", ["Bí thư Huyện ủy"]),
        ("ông Hà Trung, Phó Chủ tịch xã", "Hà Trung", ["Phó Chủ tịch xã"]),
        ("Bộ trưởng Ngoại giao Pavel Ivanchenko nói", "Pavel Ivanchenko", ["Bộ trưởng Ngoại giao"]),
        ("Tổng thống Kazakhstan Nursultan Ospanov nói", "Nursultan Ospanov", ["Tổng thống Kazakhstan"]),
        ("Đại sứ Việt Nam tại Kazakhstan Lê Hạ nói", "Lê Hạ", ["Đại sứ Việt Nam tại Kazakhstan"]),
        ("Đại sứ Lào tại Việt Nam Khamphone Vorachit dự", "Khamphone Vorachit", ["Đại sứ Lào tại Việt Nam"]),
        ("Chủ nhiệm Văn phòng Chủ tịch nước Lê Việt An dự", "Lê Việt An", ["Chủ nhiệm Văn phòng Chủ tịch nước"]),
        ("Chánh án Tòa án nhân dân tối cao Vũ Hòa An nói", "Vũ Hòa An", ["Chánh án Tòa án nhân dân tối cao"]),
        ("Tổng Giám đốc Đài Tiếng nói Việt Nam Vũ Hải An nói", "Vũ Hải An", ["Tổng Giám đốc Đài Tiếng nói Việt Nam"]),
        ("Phó Chủ tịch UBND thành phố Phan Lê Hoàng Hải nói", "Phan Lê Hoàng Hải", ["Phó Chủ tịch UBND thành phố"]),
        ("đồng chí VŨ VĂN BIỂN - Thường vụ Huyện ủy, Chánh Thanh tra huyện", "VŨ VĂN BIỂN",
         ["Thường vụ Huyện ủy, Chánh Thanh tra huyện"]),
        ("Bí thư thứ nhất T.Ư Đoàn Vũ Hải An dự", "Vũ Hải An", ["Bí thư thứ nhất T.Ư Đoàn"]),
        ("Chủ tịch HĐND tỉnh Đinh Văn Nam phát biểu", "Đinh Văn Nam", ["Chủ tịch HĐND tỉnh"]),
        ("ông Vũ Hải An, Bí thư Đảng ủy xã Đinh Văn phát biểu", "Vũ Hải An", ["Bí thư Đảng ủy xã Đinh Văn"]),
        ("Ông Vũ Văn Được trao quyết định", "Vũ Văn Được", []),
        ("ông Vũ Hải An, Thường vụ Thành ủy, Trưởng Ban Dân vận Thành ủy giữ chức", "Vũ Hải An",
         ["Thường vụ Thành ủy, Trưởng Ban Dân vận Thành ủy"]),
        ("ông Vũ Hải An, Bí thư Đảng ủy xã Tân Hòa, huyện Phú Lâm, tỉnh Hòa Phú phát biểu", "Vũ Hải An",
         ["Bí thư Đảng ủy xã Tân Hòa, huyện Phú Lâm, tỉnh Hòa Phú"]),
        ("theo ông Vũ Hải An, Chủ tịch UBND huyện Phú Lâm, xã Tân Hòa đã về đích", "Vũ Hải An",
         ["Chủ tịch UBND huyện Phú Lâm"]),
        ("Phó Thủ tướng Trần Lưu Minh Hải nói", "Trần Lưu Minh Hải", ["Phó Thủ tướng"]),
        ("Bí thư Bình Định Vũ Văn Thiện nói", "Vũ Văn Thiện", ["Bí thư Bình Định"]),
        ("ông Vũ Mạnh Báo, Chủ tịch xã", "Vũ Mạnh Báo", ["Chủ tịch xã"]),
        ("cô Ngô Thị Hà, Hiệu trưởng Trường THCS Trần Quốc Toản, dự", "Ngô Thị Hà",
         ["Hiệu trưởng Trường THCS Trần Quốc Toản"]),
        ("Cùng dự có Phó Tư lệnh Quân khu, Thiếu tướng Vũ Dũng Sơn", "Vũ Dũng Sơn", ["Phó Tư lệnh Quân khu"]),
        ("bổ nhiệm giữ chức Bí thư xã, Chánh Văn phòng Lê Hà Linh nói", "Lê Hà Linh", ["Chánh Văn phòng"]),
        ("bà Lê Thị Mơ, Cục trưởng Cục khám chữa bệnh nhận định", "Lê Thị Mơ", ["Cục trưởng Cục khám chữa bệnh"]),
        ("ông Vũ Hải An, Phó Trưởng khoa hồi sức Bệnh viện Phú Sa, nói", "Vũ Hải An",
         ["Phó Trưởng khoa hồi sức Bệnh viện Phú Sa"]),
        ("bà Lê Thị Mơ, Trưởng phòng xin lỗi người dân, hứa sửa", "Lê Thị Mơ", ["Trưởng phòng"]),
        ("Bí thư Chi bộ 3 Trần Thị Mơ nói", "Trần Thị Mơ", ["Bí thư Chi bộ 3"]),
        ("Chánh Văn phòng Ban Chỉ huy PCTT tỉnh Đoàn Văn Hải nói", "Đoàn Văn Hải",
         ["Chánh Văn phòng Ban Chỉ huy PCTT tỉnh"]),
        ("Nhà sư Thích Nữ Như Hạnh, trụ trì chùa Phước Sa", "Thích Nữ Như Hạnh", ["trụ trì chùa Phước Sa"]),
        ("Đại hội bầu 9 ủy viên Ban Chấp hành, chị Lê Thị Thu dự", "Lê Thị Thu", []),
        ("Hòa thượng Danh Nô, Phó Pháp chủ Hội đồng Chứng minh, dự", "Danh Nô", ["Phó Pháp chủ Hội đồng Chứng minh"]),
        ("ông Vũ An - Phó Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh, Phó Trưởng đoàn", "Vũ An",
         ["Phó Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh, Phó Trưởng đoàn"]),
        ("Phó Vụ trưởng Vụ Công chức viên chức nói; ông Vũ An dự", "Vũ An", []),
        ("Vũ Hải An, Phó Vụ trưởng Vụ Công chức viên chức, nói", "Vũ Hải An", ["Phó Vụ trưởng Vụ Công chức viên chức"]),
        ("Cục trưởng Cục Chống buôn lậu (Bộ Tài chính) Lê Hà An nói", "Lê Hà An",
         ["Cục trưởng Cục Chống buôn lậu (Bộ Tài chính)"]),
        ("Tổng giám đốc công ty Sông Hồng 9 Bùi Phi Long nói", "Bùi Phi Long", ["Tổng giám đốc công ty Sông Hồng 9"]),
        ("ông Lê Văn Trà (hiện đang giữ chức Cục trưởng Cục Thuế) dự", "Lê Văn Trà", ["Cục trưởng Cục Thuế"]),
        ("Phó trưởng Ban Văn hóa xã hội Vi Thị Sen hỏi", "Vi Thị Sen", ["Phó trưởng Ban Văn hóa xã hội"]),
        ("Ông Vũ Hải An, Bí thư xã Tối 12/5 họp", "Vũ Hải An", ["Bí thư xã"]),
        ("Bà Vi Thị Sen Tối 12/5 họp", "Vi Thị Sen", []),
        ("đồng chí Vũ Minh Trí - UVBTV Huyện ủy, Phó Chủ tịch", "Vũ Minh Trí", ["UVBTV Huyện ủy, Phó Chủ tịch"]),
        ("Phó Bí thư Huyện ủy Vũ Hải An, các ủy viên Ban Thường vụ Huyện ủy dự", "Vũ Hải An", ["Phó Bí thư Huyện ủy"]),
        ("Phó Chủ tịch HĐND tỉnh Y Thanh Hà Niê nói", "Y Thanh Hà Niê", ["Phó Chủ tịch HĐND tỉnh"]),
        ("Bí thư Tỉnh ủy H'Vi Êban nói", "H'Vi Êban", ["Bí thư Tỉnh ủy"]),
        ("Phó Chủ tịch UBND tỉnh Vũ An nói", "Vũ An", ["Phó Chủ tịch UBND tỉnh"]),
        ("Viện trưởng Viện KSND khu vực 3 Vũ Hải An nói", "Vũ Hải An", ["Viện trưởng Viện KSND khu vực 3"]),
        ("đồng chí Vũ Hải An, TUV, Bí thư Huyện ủy", "Vũ Hải An", ["TUV, Bí thư Huyện ủy"]),
        ("Phó Tư lệnh Quân khu 4 Vũ Hải An dự", "Vũ Hải An", ["Phó Tư lệnh Quân khu 4"]),
        ("ông Vũ Hải An, Tham mưu trưởng Quân khu 4, dự", "Vũ Hải An", ["Tham mưu trưởng Quân khu 4"]),
        ("ông Vũ Hải An, UVT.Ư Đảng, Bí thư Tỉnh ủy dự", "Vũ Hải An", ["UVT.Ư Đảng, Bí thư Tỉnh ủy"]),
        ("ông Vũ Hải An, Trưởng Ban Chỉ đạo phòng, chống thiên tai tỉnh, dự", "Vũ Hải An",
         ["Trưởng Ban Chỉ đạo phòng, chống thiên tai tỉnh"]),
        ("ông Vũ Hải An, Trưởng ban chỉ đạo Đại hội dự", "Vũ Hải An", ["Trưởng ban chỉ đạo"]),
        ("Trưởng Ban Chỉ đạo 389 tỉnh Vũ Hải An nói", "Vũ Hải An", ["Trưởng Ban Chỉ đạo 389 tỉnh"]),
        ("Giám đốc Sở Văn hóa, Thể thao & Du lịch Vũ Hải An dự", "Vũ Hải An",
         ["Giám đốc Sở Văn hóa, Thể thao & Du lịch"]),
        ("Phó Chủ tịch Hội đồng nhân dân (HĐND) huyện Vũ Hải An dự", "Vũ Hải An",
         ["Phó Chủ tịch Hội đồng nhân dân (HĐND) huyện"]),
        ("ông Vũ Hải An, Phó Bí thư Đảng ủy MTTQ, các đoàn thể tỉnh, dự", "Vũ Hải An",
         ["Phó Bí thư Đảng ủy MTTQ, các đoàn thể tỉnh"]),
        ("ông Vũ Văn Được được bầu", "Vũ Văn Được", []),
        ("ông Vũ Hải An được bầu", "Vũ Hải An", []),
        ("điều động ông Vũ An, Trưởng phòng huyện Ea Súp giữ chức", "Vũ An", ["Trưởng phòng huyện Ea Súp"]),
    ],
)  # fmt: skip
def test_a_name_with_its_offices(text: str, name: str, offices: list[str]) -> None:
    assert read(text) == [(name, offices)]


@pytest.mark.parametrize("spoken", ["đồng chí Lê Văn Bình, {} phát biểu", "{} Lê Văn Bình phát biểu"])
@pytest.mark.parametrize(
    "office",
    [
        "Bí thư Đảng ủy, Chủ tịch HĐND phường Móng Cái 1",
        "Phó Bí thư Đảng ủy, Chủ tịch UBND xã Ea H'leo",
        "Phó Chủ tịch UBND xã kiêm Giám đốc Trung tâm Phục vụ hành chính công xã",
        "Trưởng phòng Kinh tế, Hạ tầng và Đô thị phường Lam Sơn",
        "Trưởng Ban Xây dựng Đảng Đảng ủy xã Vĩnh Tuy",
        "Bí thư Đảng ủy các cơ quan Đảng tỉnh Lam Sơn",
        "Trưởng Thuế cơ sở 3 tỉnh Lam Sơn",
        "Chi cục trưởng Chi cục Hải quan khu vực V",
        "Hạt trưởng Hạt Kiểm lâm khu vực Phú Lâm",
        "Viện trưởng VKSND khu vực 3 - Lam Sơn",
        "Giám đốc Sở Dân tộc và Tôn giáo",
    ],
)
def test_offices_of_the_two_levels_since_2025(office: str, spoken: str) -> None:
    assert read(spoken.format(office)) == [("Lê Văn Bình", [office])]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        pytest.param(
            "các Phó Chủ tịch UBND huyện Đinh Công Tráng, Lò Văn Pành",
            [("Đinh Công Tráng", ["Phó Chủ tịch UBND huyện"]), ("Lò Văn Pành", ["Phó Chủ tịch UBND huyện"])],
            id="a plural office before a list is everybody's",
        ),
        pytest.param(
            "các đồng chí Vừ A Dính, K’ Brôi, Đặng Hoài - Phó Chủ tịch UBND huyện",
            [(name, ["Phó Chủ tịch UBND huyện"]) for name in ("Vừ A Dính", "K’ Brôi", "Đặng Hoài")],
            id="a dash behind a list of comrades too",
        ),
        pytest.param(
            "đồng chí Lê Thị Mơ, Tỉnh ủy viên; Phó Chủ tịch HĐND tỉnh; Hà Văn Bính, Phó Giám đốc Sở Y tế dự",
            [("Lê Thị Mơ", ["Tỉnh ủy viên; Phó Chủ tịch HĐND tỉnh"]), ("Hà Văn Bính", ["Phó Giám đốc Sở Y tế"])],
            id="one more office behind a semicolon",
        ),
        pytest.param(
            "đồng chí Lê Thị Mơ, Tỉnh ủy viên; Phó Chủ tịch HĐND tỉnh Hà Văn Bính dự",
            [("Lê Thị Mơ", ["Tỉnh ủy viên"]), ("Hà Văn Bính", ["Phó Chủ tịch HĐND tỉnh"])],
            id="the office of the next person there",
        ),
        pytest.param(
            "các đồng chí: Nông Văn Lượng, Bí thư Huyện ủy; Lê Thị Mơ, Phó Bí thư Thường trực Huyện ủy; Hà Văn Bính",
            [
                ("Nông Văn Lượng", ["Bí thư Huyện ủy"]),
                ("Lê Thị Mơ", ["Phó Bí thư Thường trực Huyện ủy"]),
                ("Hà Văn Bính", []),
            ],
            id="each of a list has his own",
        ),
        pytest.param(
            "ông Trần Văn Lực, Bí thư Huyện ủy, Chủ tịch UBND huyện Lê Thị Mơ",
            [("Trần Văn Lực", ["Bí thư Huyện ủy"]), ("Lê Thị Mơ", ["Chủ tịch UBND huyện"])],
            id="an office right before a name is that name's",
        ),
        pytest.param(
            "ông Trần Văn Lực, Bí thư Huyện ủy và Chủ tịch UBND huyện, Phó Bí thư Huyện ủy Lê Thị Mơ",
            [
                ("Trần Văn Lực", ["Bí thư Huyện ủy"]),
                ("Lê Thị Mơ", ["Chủ tịch UBND huyện, Phó Bí thư Huyện ủy"]),
            ],
            id="'và' opens the offices of the next person",
        ),
        pytest.param(
            "các đồng chí Ủy viên Ban Thường vụ: Trưởng Ban Dân vận Lê Thị Mơ, Chánh Văn phòng Hà Văn Bính; Vi Thị Sen",
            [
                ("Lê Thị Mơ", ["Ủy viên Ban Thường vụ", "Trưởng Ban Dân vận"]),
                ("Hà Văn Bính", ["Ủy viên Ban Thường vụ", "Chánh Văn phòng"]),
                ("Vi Thị Sen", []),
            ],
            id="an office over a list is everybody's, up to another sign",
        ),
        pytest.param(
            "các Ủy viên Ban Thường vụ: Lê Thị Mơ, Trưởng Ban Dân vận; Hà Văn Bính, Chánh Văn phòng",
            [
                ("Lê Thị Mơ", ["Ủy viên Ban Thường vụ", "Trưởng Ban Dân vận"]),
                ("Hà Văn Bính", ["Ủy viên Ban Thường vụ", "Chánh Văn phòng"]),
            ],
            id="also right before the first name",
        ),
        pytest.param(
            "Phó Thủ tướng Lê Hải Hà, Chủ tịch Hội đồng điều phối và Bộ trưởng Y tế Vi Văn Sáu - Phó Chủ tịch Hội đồng",
            [
                ("Lê Hải Hà", ["Phó Thủ tướng", "Chủ tịch Hội đồng điều phối"]),
                ("Vi Văn Sáu", ["Bộ trưởng Y tế", "Phó Chủ tịch Hội đồng"]),
            ],
            id="'và' parts the offices of two who have some before and behind",
        ),
        pytest.param(
            "các đại biểu HĐND tỉnh: Lê Thị Mơ, Hà Văn Bính; đại biểu HĐND thành phố: Vi Văn Sáu",
            [
                ("Lê Thị Mơ", ["đại biểu HĐND tỉnh"]),
                ("Hà Văn Bính", ["đại biểu HĐND tỉnh"]),
                ("Vi Văn Sáu", ["đại biểu HĐND thành phố"]),
            ],
            id="deputies of a council hold an office",
        ),
        pytest.param(
            "các ông Hà Văn Bính và Vi Văn Sáu nguyên Phó Chủ tịch huyện được tặng hoa",
            [("Hà Văn Bính", ["nguyên Phó Chủ tịch huyện"]), ("Vi Văn Sáu", ["nguyên Phó Chủ tịch huyện"])],
            id="an office right behind a list is everybody's",
        ),
        pytest.param(
            "Tổng Bí thư: Ông Lê Văn Bách năng nổ",
            [("Lê Văn Bách", [])],
            id="an office before a colon that says who speaks heads no list",
        ),
        pytest.param(
            "các đồng chí: Lê Thị Mơ - Chủ tịch, Hà Văn Bính và Vi Văn Sáu - Phó Chủ tịch Hội",
            [("Lê Thị Mơ", ["Chủ tịch"]), ("Hà Văn Bính", ["Phó Chủ tịch Hội"]), ("Vi Văn Sáu", ["Phó Chủ tịch Hội"])],
            id="a dash behind two of a list is both's",
        ),
        pytest.param(
            "các đại biểu Lê Thị Mơ (HĐND xã Phú Sa), Hà Văn Bính (xã Ea Kao) nêu",
            [("Lê Thị Mơ", []), ("Hà Văn Bính", [])],
            id="a bracket of whence somebody comes",
        ),
        pytest.param(
            "Phó Bí thư Thành ủy Lê Thị Mơ, Phó Chủ tịch UBND thành phố Hà Văn Bính",
            [("Lê Thị Mơ", ["Phó Bí thư Thành ủy"]), ("Hà Văn Bính", ["Phó Chủ tịch UBND thành phố"])],
            id="a city is no street",
        ),
        pytest.param(
            "Phó Bí thư Thành ủy Lê Thị Mơ, Giám đốc Sở Nông nghiệp và Môi trường Hà Văn Bính",
            [("Lê Thị Mơ", ["Phó Bí thư Thành ủy"]), ("Hà Văn Bính", ["Giám đốc Sở Nông nghiệp và Môi trường"])],
            id="a field of work is no school",
        ),
        pytest.param(
            "Giám đốc Sở Y tế Lê Thị Mơ, Giám đốc Công an tỉnh - Đại tá Hà Văn Bính",
            [("Lê Thị Mơ", ["Giám đốc Sở Y tế"]), ("Hà Văn Bính", ["Giám đốc Công an tỉnh"])],
            id="an office with a dash before a name is that name's",
        ),
        pytest.param(
            "các bà: Tô Thị Mai - Chủ tịch Hội, H'Lan Niê - Phó Chủ tịch Hội; Kring Sa Mên, Chánh Văn phòng",
            [
                ("Tô Thị Mai", ["Chủ tịch Hội"]),
                ("H'Lan Niê", ["Phó Chủ tịch Hội"]),
                ("Kring Sa Mên", ["Chánh Văn phòng"]),
            ],
            id="names that no list of surnames holds",
        ),
        pytest.param(
            "các Phó Chủ tịch Ngô Thị Kim Yến Chi, Bố Thị Thanh Hạ",
            [("Ngô Thị Kim Yến Chi", ["Phó Chủ tịch"]), ("Bố Thị Thanh Hạ", ["Phó Chủ tịch"])],
            id="long names of women, and a surname that no list holds",
        ),
    ],
)
def test_lists_of_people(text: str, people: list[tuple[str, list[str]]]) -> None:
    assert read(text) == people


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("cuộc thi tìm hiểu tư tưởng Hồ Chí Minh", id="a teaching"),
        pytest.param("UBND thành phố Hồ Chí Minh họp", id="a city that bears a name"),
        pytest.param("đường Phạm Văn Đồng và phố Trần Quốc Toản", id="streets"),
        pytest.param("Trường THPT Chu Văn An khai giảng", id="a school"),
        pytest.param("Ảnh: Trần Minh Tuấn", id="a photo credit"),
        pytest.param("Bí thư Tỉnh ủy Hà Giang phát biểu", id="a province that begins like a name"),
        pytest.param("Chủ tịch UBND quận Lê Chân phát biểu", id="a district that is named after a woman"),
        pytest.param("Sở Nội vụ Lâm Đồng", id="a department and its province"),
        pytest.param("bà con nông dân, ông bà ta, anh em", id="titles that are common nouns"),
        pytest.param("tỉnh Bà Rịa - Vũng Tàu", id="a province that begins with a title"),
        pytest.param("Phó Chủ tịch UBTƯ MTTQ nói", id="abbreviations are no foreigner"),
        pytest.param("Tổng Giám đốc Công ty Samsung Electronics nói", id="nor is the name of a firm"),
        pytest.param("đoàn ĐBQH tỉnh Gia Lai", id="a body whose name holds an office"),
        pytest.param("Phó Chủ tịch UBND huyện Krông Búk nói", id="a district of the Highlands"),
        pytest.param("Hội Nhà báo Việt Nam và nông dân Tân An", id="titles of many before a place"),
        pytest.param("bà Phó Trưởng Ban", id="an office behind a title"),
        pytest.param("Ban Thường vụ Huyện ủy Sơn Khê", id="a committee, no member of it"),
        pytest.param("Bí thư Đoàn Khối nói", id="the youth union of a block, no surname"),
        pytest.param("Bí thư Tỉnh đoàn Gia Lai nói", id="a youth union, no surname"),
        pytest.param("Phát triển kinh tế là nhiệm vụ trọng tâm", id="no name at all"),
    ],
)
def test_no_person(text: str) -> None:
    assert read(text) == []


def test_a_short_mention_and_an_office_alone_are_kept_apart() -> None:
    text = "Ông Chung yêu cầu. Chủ tịch UBND thành phố giao Sở Y tế."
    found = find_people(text, fold(text))
    assert [(text[p.start : p.end], p.short) for p in found.persons] == [("Chung", True)]
    assert [text[office.start : office.end] for office in found.alone] == ["Chủ tịch UBND thành phố"]


def test_a_name_ends_where_a_caption_goes_on() -> None:
    text = "Ông Đinh La Văn nói. Ông Đinh La Văn dự. Bí thư Đinh La Văn Ngành giáo dục"
    assert {name for name, _ in read(text)} == {"Đinh La Văn"}


@given(st.text(alphabet="Bí thư Chủ tịch Nguyễn Văn A,.-:;()\n ông UBND TP0123", max_size=120))
def test_any_text_is_read_and_spans_are_in_order(text: str) -> None:
    found = find_people(text, fold(text))
    for person in found.persons:
        assert 0 <= person.block_start <= person.start < person.end <= person.block_end <= len(text)
    assert [p.start for p in found.persons] == sorted(p.start for p in found.persons)
