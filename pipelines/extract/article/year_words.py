"""By which words a year is told as the present one, just past or coming.

Keep out: what of it is evidence in an article (`years`).
"""

from enum import StrEnum

import regex


class Sort(StrEnum):
    """What a piece of evidence says of the time of the news."""

    PLANNED = "planned"
    """ "nhiệm vụ năm 2018": said from the autumn before on."""
    REPORTED = "reported"
    """ "tổng kết năm 2016": said from that December on."""
    SPOKEN = "spoken"
    """ "mùa mưa năm 2017": said in that year."""
    WITHIN = "within"
    """ "trong năm 2016": said in that year, or in the first months of the next."""
    COMING = "coming"
    """ "sẽ xong vào tháng 3/2020": said before it."""
    DATED = "dated"
    """A month or quarter that is over, or about to end: the news followed it."""
    DAY = "day"
    """A day that is over: the news came on it or after it."""


WORK = (
    r"nhiệm[ ]vụ|kế[ ]hoạch|phương[ ]hướng|mục[ ]tiêu|chỉ[ ]tiêu|chủ[ ]đề|phấn[ ]đấu|đề[ ]nghị|mong[ ]muốn|dự[ ]toán"
    r"|dự[ ]kiến|yêu[ ]cầu|làm[ ]sao|tiền[ ]đề|tạo[ ]đà|phải|cần|sẽ"
)
_RESULT = r"kết[ ]quả|tổng[ ]kết|cho[ ]biết|cho[ ]hay|kiểm[ ]điểm|xảy[ ]ra|tình[ ]hình"
_NEXT = (
    r"triển[ ]khai|bàn|đề[ ]ra|xây[ ]dựng|phát[ ]động|ký|thông[ ]qua|nhiệm[ ]vụ|phương[ ]hướng|kế[ ]hoạch|mục[ ]tiêu"
)
"""What a meeting goes on to behind its review: "kiểm điểm công tác quý I, triển khai nhiệm vụ năm 2018"."""
_REPORT = (
    r"kinh[ ]tế|tình[ ]hình|kết[ ]quả|tổng[ ]thu|thu[ ]ngân[ ]sách|an[ ]ninh|quốc[ ]phòng|đời[ ]sống|công[ ]tác"
    r"|phong[ ]trào"
)
"""What a report tells of."""
_PLANS = r"quy[ ]hoạch|đồ[ ]án|đề[ ]án|chiến[ ]lược|định[ ]hướng|tầm[ ]nhìn"
"""What bears the year up to which it plans: "Quy hoạch xã đến năm 2045 đã hoàn thành"."""
RESULTS = regex.compile(r"kết[ ]quả|tổng[ ]kết|kiểm[ ]điểm", regex.VERSION1)
YEARS = r"(?:20\d\d[ ]*(?:,|và)[ ]*(?:năm[ ])?)*(?P<y>20\d\d)(?![\d/]|[ ]*[-–][ ]*20\d\d)"
_SCHOOL_YEAR = r"năm[ ]học[ ](?:mới[ ])?(?P<y>20\d\d)[ ]*[-–][ ]*20\d\d"
# What is held or drawn up once a year and bears that year.
_YEARLY = (
    r"lớp|k[ỳì][ ]thi|tuyển[ ]sinh|tuyển[ ]quân|hội[ ]thi|cuộc[ ]thi|festival|liên[ ]hoan|lễ[ ]hội|hội[ ]chợ|diễn[ ]tập"
    r"|(?<!(?:nghị[ ]quyết|của|tại)[ ])k[ỳì][ ]họp[ ](?:bất[ ]thường|chuyên[ ]đề|thường[ ](?:lệ|kỳ|niên))"
    r"|hội[ ]nghị[ ](?:đại[ ]biểu[ ])?(?:cán[ ]bộ|công[ ]chức|viên[ ]chức|người[ ]lao[ ]động)"
    r"|danh[ ]mục|thu[ ]hồi[ ]đất|sắp[ ]xếp|khai[ ]giảng"
)
_DRAWN_UP = r"thu|chi|vay|vốn|ngân[ ]sách|đầu[ ]tư|phát[ ]triển|phân[ ]bổ"
"""Of what a plan or estimate is, in lists that have commas: "kế hoạch vay, trả nợ công năm 2017"."""
_THEMES = r"du[ ]lịch|kỷ[ ]cương|trật[ ]tự|dân[ ]vận|apec|quốc[ ]gia|doanh[ ]nghiệp|văn[ ]minh"
"""Of a year that is put under a heading: "Năm kỷ cương hành chính 2017"."""
_NOT_YEAR = (
    r"(?<!(?<!\p{L})(?:đến|tới|từ|trước|sau|hết|sinh|sn|so[ ]với|cùng[ ]k[ỳì]|vào|tầm[ ]nhìn|hạn|hơn|như|pháp|các|hồi)"
    r"(?:[ ](?:trước|hết|cuối|đầu|tháng[ ]\d+))?[ ])(?<!(?:luật|nghị[ ]quyết|quyết[ ]định|chỉ[ ]thị|nghị[ ]định"
    r"|quyết[ ]toán)[^.;:]{0,30})(?<!(?:nghị[ ]quyết|quyết[ ]định|nghị[ ]định)[ ]số[^.;:]{0,60})"
)
AGAINST = r"(?<!\p{L})so[ ]với[ ](?:(?:thời[ ]điểm|ngày|hết[ ]ngày|cuối[ ]ngày)[ ])*"
"""What a stock is measured against is mostly the end of the year before: "tăng 1,6% so với thời điểm 31/12/2016"."""
# The word is asked for first: looking back costs more.
_YEAR = (
    rf"(?=năm[ ]){_NOT_YEAR}(?<!\p{{L}}|(?<!\p{{L}})(?:đầu|giữa|cuối|nửa|quý[ ][iv\d]+)[ ])năm[ ]+(?:mới[ ]+)?{YEARS}"
)
PATTERNS = tuple(
    (sort, month, shift, regex.compile(source, regex.VERSION1 | regex.VERBOSE))
    for sort, month, shift, source in (
        (
            Sort.SPOKEN, 2, 0,
            rf"""(?:xuân|tết)(?:[ ]+\p{{L}}+){{0,3}}[ ]+(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý)[ ]+
            (?:tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi)[ ]*[-–]?[ ]*{YEARS}""",
        ),
        (Sort.DATED, 2, 0, rf"{_NOT_YEAR}(?<!\p{{L}}|tháng[ ])đầu[ ]năm[ ]+{YEARS}"),
        (Sort.DATED, 7, 0, rf"{_NOT_YEAR}(?<!\p{{L}})(?:giữa|nửa)[ ]năm[ ]+{YEARS}"),
        (Sort.DATED, 12, 0, rf"{_NOT_YEAR}(?<!\p{{L}}|tháng[ ])cuối[ ]năm[ ]+{YEARS}"),
        (Sort.REPORTED, 2, 1, rf"năm[ ](?:gần[ ]đây|gần[ ]nhất|qua)[ ]*\((?:[ ]?năm[ ])?{YEARS}"),
        (Sort.SPOKEN, 7, 0, rf"từ[ ]đầu[ ]năm[ ]{YEARS}[ ](?:đến|tới)(?!\p{{L}})"),
        (
            Sort.SPOKEN, 7, 1,
            rf"""(?<!\p{{L}})cùng[ ](?:k[ỳì]|thời[ ]điểm)(?:[ ]này)?[ ](?:của[ ])?(?:năm[ ]+)?{YEARS}
            |(?<!\p{{L}})năm[ ]{YEARS},?[ ]cùng[ ](?:k[ỳì]|thời[ ]điểm)(?!\p{{L}})
            |{AGAINST}(?:cuối[ ]năm|31[/.-]12[/.-]|tháng[ ]12[/-]|hết[ ]năm)[ ]*{YEARS}""",
        ),
        (Sort.SPOKEN, 7, 0, rf"{AGAINST}đầu[ ]năm[ ]{YEARS}"),
        (Sort.WITHIN, 7, 0, rf"(?<!\p{{L}})ước(?:[ ]\p{{L}}+){{0,9}}[ ](?:cả|trong)[ ]năm[ ]{YEARS}"),
        (
            Sort.REPORTED, 2, 1,
            rf"""(?<!\p{{L}})(?:{_RESULT})(?!\p{{L}})[^.;:,\d]{{0,60}}?{_YEAR}
            |(?<!\p{{L}})kiểm[ ]điểm(?!\p{{L}})(?:(?!,[ ](?:{_NEXT}))[^.;:\d]){{0,90}}?{_YEAR}
            |(?<!\p{{L}})(?:\d|hai|ba)[ ]năm[ ]20\d\d[ ]*(?:,|và)[ ]*{YEARS}
            |{_YEAR}(?=(?:[ ]\p{{L}}+){{1,3}}[ ]được[ ](?:(?:trên|hơn|gần|khoảng)[ ])?\d)
            |\(năm[ ]{YEARS}|(?<!\p{{L}})cho[ ]biết,[ ]năm[ ]{YEARS}
            |(?<!\p{{L}})năm[ ]20\d\d\)?[ ](?:lên|xuống)[ ](?:còn[ ])?[\p{{L}}\d,. %]{{1,40}}?
            \(?(?:vào[ ])?(?:cuối[ ])?năm[ ]{YEARS}
            |(?<!\p{{L}})(?:tặng|cờ|bằng[ ]khen|danh[ ]hiệu|giấy[ ]khen)(?!\p{{L}})
            [^.;:\d]{{0,80}}?{_YEAR}""",
        ),
        (Sort.WITHIN, 7, 0, rf"{_NOT_YEAR}(?<!\p{{L}})trong[ ]năm[ ]{YEARS}"),
        (Sort.WITHIN, 7, 0, rf"(?<!\p{{L}})nhất[ ](?:của[ ]|trong[ ])?năm[ ]{YEARS}"),
        (
            Sort.REPORTED, 7, 1,
            rf"(?<!\p{{L}})(?:tổng[ ]kết|kết[ ]quả|kết[ ]thúc|bế[ ]giảng)(?!\p{{L}})[^.;:\d]{{0,40}}?{_SCHOOL_YEAR}",
        ),
        (
            Sort.PLANNED, 11, 0,
            rf"(?<!(?:từ|đến|hết|tổng[ ]kết|kết[ ]quả|kết[ ]thúc|bế[ ]giảng)[ ](?:\p{{L}}+[ ]){{0,3}}){_SCHOOL_YEAR}",
        ),
        (  # a season across the turn of the year
            Sort.REPORTED, 3, 0,
            r"""(?<!\p{L})(?:mùa|niên[ ]vụ|vụ[ ](?:đông|xuân|hè|mùa|mía))(?:[ -]+\p{L}+){0,2}[ ]+(?:năm[ ])?20\d\d
            [ ]*[-–][ ]*(?P<y>20\d\d)(?!\d)""",
        ),
        (
            Sort.SPOKEN, 7, 0,
            rf"""(?<!\p{{L}})(?:công[ ]tác|thi[ ]đua|mùa|vụ[ ](?:mùa|hè|xuân|đông)|hè|ngân[ ]sách|đợt|tuần|tháng
            |chương[ ]trình|ngày[ ]hội|kế[ ]hoạch|năm[ ]\p{{L}}+|thực[ ]hiện|giải[ ]ngân|giám[ ]sát
            |giao[ ](?:nhận[ ])?quân|nhập[ ]ngũ|{_YEARLY})(?!\p{{L}})
            [^.;:,(\d]{{0,40}}?{_YEAR}
            |(?<!\p{{L}})(?:hè|(?:{_YEARLY})(?:[ ]\p{{L}}+){{0,9}}|năm[ ](?:{_THEMES})(?:[ ]\p{{L}}+){{0,6}}
            |vụ[ ](?:\p{{L}}+[ -])?(?:xuân|thu|đông|mùa)|tết[ ](?:âm[ ]lịch|nguyên[ ]đán))[ ]*[-–]?[ ]*{YEARS}""",
        ),
        (
            Sort.PLANNED, 3, 0,
            rf"""(?=năm)(?<=(?:^|[.:;“\n]|[ ][-–])[ ]*)năm[ ]{YEARS},[^.;\d]{{0,60}}?(?<!\p{{L}})
            (?:được[ ](?:\p{{L}}+[ ]){{0,3}}giao|dự[ ]toán|kế[ ]hoạch[ ]vốn)(?!\p{{L}})""",
        ),
        # Carried out in part: "đạt 36% kế hoạch năm 2017".
        (Sort.SPOKEN, 7, 0, rf"%[ ](?:so[ ]với[ ])?(?:kế[ ]hoạch|dự[ ]toán|chỉ[ ]tiêu)[^.;:,\d]{{0,40}}?[ ]{_YEAR}"),
        (Sort.SPOKEN, 9, 0, rf"(?<!\p{{L}})(?:tháng[ ]cuối|còn[ ]lại)[ ](?:của[ ]|trong[ ])?năm[ ]{YEARS}"),
        # The result of a whole year: "tốc độ tăng trưởng năm 2016 đạt 7,2%", "đến năm 2019 đã tăng lên 41 triệu đồng".
        (Sort.REPORTED, 2, 1, rf"(?<!(?:tháng|quý)[ ](?:\w+[ ])?){_YEAR}(?:[ ](?:đạt|tăng|giảm)(?!\p{{L}})|:[ ]\d)"),
        (Sort.WITHIN, 7, 0, rf"{_YEAR}[ ]ước(?!\p{{L}})"),
        # What a report tells of its year: "Năm 2025, dù nhiều khó khăn, kinh tế xã vẫn phát triển".
        (
            Sort.WITHIN, 7, 0,
            rf"""(?=năm)(?<=(?:^|[.:;“\n])[ ]*(?:trong[ ])?)năm[ ]{YEARS},
            (?:(?![ ](?:tiếp[ ]tục|tập[ ]trung|tăng[ ]cường|đẩy[ ]mạnh|chú[ ]trọng)(?!\p{{L}}))[^.;\d]){{0,120}}?
            [ ](?:{_REPORT})(?!\p{{L}})
            (?![^.;]{{0,80}}[ ](?:sẽ|phấn[ ]đấu|dự[ ]kiến)(?!\p{{L}}))""",
        ),
        (Sort.WITHIN, 7, 0, rf"(?=năm)(?<=(?:^|[.:;“\n])[ ]*)năm[ ]{YEARS},[^.;\d]{{0,120}}?[ ]ước(?!\p{{L}})"),
        (
            Sort.WITHIN, 7, 0,
            rf"""(?<!\p{{L}}|20\d\d[ ]|(?:{_PLANS})[^.;:]{{0,80}})đến[ ](?:cuối[ ])?năm[ ]{YEARS},?
            [ ](?:[^.;,\d]{{0,30}}[ ])?đã(?!\p{{L}})""",
        ),
        (Sort.PLANNED, 3, 0, rf"(?=năm)(?<=(?:^|[.:;“\n])[ ]*)năm[ ]{YEARS},[^.;,\d]{{0,40}}?[ ]sẽ(?!\p{{L}})"),
        (
            Sort.PLANNED, 3, 0,
            rf"""(?<!\p{{L}})(?<!so[ ]với[ ])(?:{WORK})(?!\p{{L}})
            (?:[^.;:,\d]{{0,60}}?{_YEAR}|[ ](?:{_DRAWN_UP})[^.;:\d]{{0,60}}?{_YEAR}|[ ]{YEARS}
            |[^.;:,\d]{{0,60}}?\d[\d.,]*%[ ](?:trong[ ])?năm[ ]{YEARS}
            |[^.;:,\d]{{0,60}}?(?:5[ ]năm[ ])?\(?20\d\d[ ]*[-–][ ]*20\d\d\)?,?[ ]và[ ]năm[ ]{YEARS})""",
        ),
    )
)  # fmt: skip
