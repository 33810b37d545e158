"""Which numbers are a meeting's attendance: one congress, one number, many phrasings, and numbers that are not."""

import pytest

from pipelines.extract import extract_facts
from pipelines.text.article import read_article

TITLE = "Đại hội Đảng bộ xã Hòa Phong lần thứ XX\n\n"
HELD = "Ngày 12/5/2020, Đảng bộ xã Hòa Phong tổ chức Đại hội lần thứ XX"

CAME = [
    (", có 150 đại biểu tham dự.", "verb behind"),
    (", với 150 đại biểu về dự.", "verb behind, with its direction"),
    (", với sự tham dự của 150 đại biểu.", "noun of the verb"),
    (" với sự tham gia của hơn 150 đại biểu.", "a comparator between"),
    (". Đại hội có sự góp mặt của 150 đại biểu.", "góp mặt"),
    (". Dự Đại hội có 150 đại biểu.", "verb before, meeting named"),
    (". Tham dự có 150 đại biểu.", "verb before, meeting not named"),
    (". Có 150 đại biểu về dự Đại hội.", "meeting behind the verb"),
    (". Đại hội triệu tập 150 đại biểu.", "convoked"),
    (", có 150/152 đại biểu được triệu tập tham dự.", "of those convoked"),
    (". Số đại biểu tham dự là 150 đồng chí.", "as a statement"),
    (". Tham gia Đại hội có đồng chí Trần Văn Lâm, Bí thư Huyện ủy, cùng 150 đại biểu.", "behind who is named"),
    (". Tham dự có trên 150 cán bộ, đảng viên.", "others than delegates, with a comparator"),
    (". Tham dự Đại hội có 150 đơn vị.", "invited units"),
    (". Đại hội được truyền hình cho 150 đại biểu tại 12 điểm cầu.", "at their screens"),
    (". Có 150/152 đại biểu dự họp.", "without the meeting's noun"),
    (". Có khoảng 150 người dân tham dự.", "anyone, alone in the sentence"),
    (". Gần 150 người dự Đại hội.", "anyone, where the meeting is named"),
    (". Gần 150 đại biểu đại diện các tầng lớp nhân dân trong xã tham dự Đại hội.", "whom they stand for between"),
    (
        ". Đến dự có đồng chí Lê Thị Hà, Phó Bí thư Huyện ủy; đồng chí Trần Văn Lâm, Huyện ủy viên cùng 150 đại biểu.",
        "at the end of a long list",
    ),
    (". Dự đại hội có ông Hồ Văn Lam, Chủ tịch Hội; 150 đại biểu đại diện cho 640 hội viên.", "behind a semicolon"),
    (". Tham dự đại hội có bà Hồ Thị Lam, Chủ tịch Hội; 150 ủy viên Ban Chấp hành.", "members, behind a semicolon"),
    (". Đảng ủy xã cũng tổ chức hội nghị học tập chuyên đề cho hơn 150 đảng viên.", "whom it is held for"),
    (". Dự Đại hội có bà Lê Thị Hà, Phó Bí thư Huyện ủy; 150/152 đảng viên của chi bộ.", "members of the Party"),
    (". Cùng dự có đại diện Huyện ủy và hơn 150 phóng viên.", "journalists"),
    (". Có 150/152 đảng viên về dự.", "members, at the head of a sentence"),
    (
        ". Đến dự có đồng chí Lê Thị Hà, Phó Bí thư Huyện ủy. Các đồng chí lãnh đạo xã cùng 150 đại biểu chính thức.",
        "in a sentence that goes on with who came",
    ),
    (". Có 150 cử tri tham dự.", "voters come to nothing but meetings"),
    (". Hơn 150 đoàn viên đã tham dự.", "members, at the head of a sentence, without a verb before"),
    (". Tham dự Đại hội còn có đại diện lãnh đạo 150 xã, phường.", "invited units by those who came for them"),
    (". Tham gia đại hội có 150 đội.", "teams"),
    (". Đoàn gồm 150 đại biểu.", "a delegation"),
    (
        ". Sau 3 buổi làm việc, Đại hội với 150 đại biểu tham dự đã thành công.",
        "sittings of one meeting are not several",
    ),
    (". Với 148/150 đại biểu có mặt tán thành, Đại hội thông qua nghị quyết.", "present at a vote"),
    (". 150 đại biểu, đại diện cho 2.300 đảng viên, đã về dự.", "whom they stand for comes between"),
]


@pytest.mark.parametrize(("phrase", "reason"), CAME)
def test_who_came_is_the_attendance_and_no_indicator(phrase, reason):
    facts = extract_facts(read_article(TITLE + HELD + phrase))
    assert [meeting.attendance for meeting in facts.meetings] == [150], reason
    assert 150 not in [indicator.value for indicator in facts.indicators], reason


OTHERS = [
    (". Đảng bộ có 150 đảng viên.", "who belongs to it"),
    (". Đại hội bầu 15 đồng chí vào Ban Chấp hành và 150 đại biểu dự khuyết.", "who is elected"),
    (". Các đại biểu đại diện cho 150 đảng viên.", "whom they stand for"),
    (". Xã có 150 hội viên tham gia bảo hiểm y tế.", "takes part in something else"),
    (". Đại hội bầu Đoàn đại biểu dự Đại hội Đảng bộ huyện gồm 150 đại biểu.", "who is sent to another congress"),
    (". Với 150/152 phiếu tán thành, Đại hội thông qua nghị quyết.", "who voted"),
    (". Trước đại hội, huyện tổ chức 15 cuộc tiếp xúc với 150 cử tri dự.", "who came to several others"),
    (". Lãnh đạo Huyện ủy giao 150 xã trồng rừng.", "units that are told to do something"),
    (". Dự Đại hội có lãnh đạo huyện; lãnh đạo và đại diện lãnh đạo 150 xã của tỉnh bạn.", "some of the guests"),
    (". Đoàn kiểm tra gồm 150 thành viên.", "who inspects"),
    (
        ". Đại hội đã bầu Ban Chấp hành Hội Cựu chiến binh xã khóa XX gồm 150 đồng chí đi dự Đại hội huyện.",
        "who is elected to a body with a long name",
    ),
    (". Tỉnh ủy chỉ định 15 đồng chí tham gia Ban Chấp hành, 150 đồng chí tham gia Ban Thường vụ.", "who is appointed"),
    (". Có 150 đồng chí tham gia Ban Thường vụ Đảng ủy.", "who becomes a member"),
    (". Hội nghị biểu dương 150 cán bộ.", "who is honoured"),
    (". Xã có 150 đại biểu HĐND các cấp.", "who sits in councils"),
    (". Số người tham gia bảo hiểm xã hội tăng lên 150 người.", "takes part in an insurance, told before the number"),
    (". Nhiệm kỳ qua, 150 người dự toán thu nhập.", "dự toán is no dự"),
    (". Đảng bộ có 9 đảng viên dự bị và có 150 đảng viên được tặng huy hiệu.", "nor is dự bị"),
    (". Đại biểu dự Đại hội thông qua việc miễn nhiệm 150 ủy viên.", "who leaves an office"),
    (". Tham gia ứng phó bão có 150 xã.", "who takes part in something else"),
    (". Tham gia Chương trình OCOP có 150 xã.", "or in a programme"),
    (". Dự lễ có đồng chí Trần Văn Lâm. Các y bác sĩ lấy máu của 150 người.", "who is served behind those who came"),
]


@pytest.mark.parametrize(("phrase", "reason"), OTHERS)
def test_other_people_are_not(phrase, reason):
    facts = extract_facts(read_article(TITLE + HELD + phrase))
    assert [meeting.attendance for meeting in facts.meetings] == [None], reason
