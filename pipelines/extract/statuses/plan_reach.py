"""Whether a plan word reaches the number behind it: what stands between, what stands before, and what it is part of.

"Phấn đấu A đạt 10%, B đạt 5%" reaches both; "đạt 47% kế hoạch" measures a result, and "kế hoạch đã giao" is done. Keep
out: estimates, plans that other words tell, and the status itself (`statuses`).
"""

import regex

from pipelines.extract.article.sections import status_words
from pipelines.grammar.lexicon import alternation, table

# What was counted up to a day is no part of the plan told before: "được giao 12 tỷ đồng, đến 30/9 thanh toán 4 tỷ".
_COUNTED = regex.compile(
    r"[,;][ ](?:tính[ ]|l[uũ][yỹ][ ]kế[ ])*(?:đến|tới)[ ](?:hết[ ])?(?:ngày[ ]\d|\d{1,2}[/.]\d|tháng[ ]\d|quý[ ][\div])"
    r"(?![^;.]*(?<!\p{L})(?:phải|sẽ|phấn[ ]đấu|cần|hoàn[ ]thành)(?!\p{L}))",
    regex.VERSION1,
)
_COMPLETED = regex.compile(
    r"(?:(?<!(?:để|nhằm)[ ])hoàn[ ]thành|vượt|(?:thấp|cao|nhiều|ít)[ ]hơn|hụt|đạt|thực[ ]hiện|so[ ]với"
    r"|bằng|theo|đã|chưa|mới|không)(?:[ ]+[\p{L}\d/]+){0,2}[ ]*$",
    regex.VERSION1,
)
# "Để bảo đảm hoàn thành mục tiêu đến 30/9 đạt 70% và cả năm đạt 95%": all of it is aimed at.
_TO_COMPLETE = regex.compile(r"(?<!\p{L})(?:để|nhằm)(?:[ ]\p{L}+){0,3}[ ]hoàn[ ]thành[ ](?:các[ ])?$", regex.VERSION1)
_WITH = regex.compile(r"(?<!\p{L})với(?:[ ]+(?:tổng[ ]+)?số)?[ ]*$", regex.VERSION1)
DONE = regex.compile(
    r"(?<!\p{L})(?:đã|(?<!(?:thực|phát|thể|xuất)[ ])hiện[ ](?:có|còn|chỉ|vẫn|mới)"
    r"|(?<!(?:so[ ]với|như|hơn)[ ])hiện[ ]nay(?![ ](?:lên|xuống|còn)[ ])"  # "sẽ tăng từ 20 ha hiện nay lên 50 ha"
    r"|(?:được|chỉ)[ ]bố[ ]trí"
    r"|cho[ ]biết|cho[ ]hay|trước[ ]đó|đến[ ]nay|chưa|mới[ ]giao|vừa|kết[ ]quả|quyết[ ]toán"
    r"|(?<!(?:với|từ|theo|sát|sở|kiện|hình|cầu|hợp)[ ])thực[ ]tế"  # what a plan is made by tells no result
    r"|(?:trong[ ]khi|nhưng|song)(?:[ ]\p{L}+){1,6}?[ ](?:mới|chỉ))(?!\p{L})",
    regex.VERSION1,
)
_REACHED_THERE = regex.compile(
    r"(?<!\p{L})(?:đạt|vượt|bằng|hụt|so[ ]với)(?:[ ]+\p{L}+){0,2}[ ]+(?:dự[ ]toán|kế[ ]hoạch|chỉ[ ]tiêu)(?!\p{L})",
    regex.VERSION1,
)
_CLAUSE_OPENS = regex.compile(r"[,;:(]", regex.VERSION1)
# "Kế hoạch 125-KH/HU" is an act that was passed.
_NUMBERED_ACT = regex.compile(r"[ ]*(?:số[ ]*)?\d+[ ]*[-/][ ]*\p{L}", regex.VERSION1)
_COUNTED_NOUN = regex.compile(r"\d[ ]$", regex.VERSION1)  # "ban hành 25 kế hoạch, 500 báo cáo"
_AS_IT_IS = regex.compile(r",[ ]*hiện(?:[ ](?:đang|là|mới|thu|ở[ ]mức))*[ ]*$", regex.VERSION1)
_GOING_ON = regex.compile(r"(?<!\p{L})đang(?:[ ]\p{L}+){1,2}[ ]*$", regex.VERSION1)  # "các hộ đang sử dụng 6 ha"
_PROGRESS = regex.compile(r"(?<!\p{L})(?:đã|chưa|mới)[ ]+$", regex.VERSION1)
# Names in which a plan word is no plan: a ministry, a programme, handing over, transport.
_NAMES = regex.compile(
    r"""(?:(?:vượt|đạt|so[ ]với|bằng|hoàn[ ]thành)[ ](?:chỉ[ ]tiêu|mục[ ]tiêu|kế[ ]hoạch|nghị[ ]quyết)
        (?:[ ](?:năm[ ]\d{4}|đại[ ]hội|hđnd|của|huyện|tỉnh|xã|nhiệm[ ]kỳ|năm))*[ ](?:đã[ ])?đề[ ]ra
        |kế[ ]hoạch[ ](?:và[ ]|-[ ]|&[ ])đầu[ ]tư|(?:bộ|sở|phòng|ban)[ ]kế[ ]hoạch|(?:không|chưa)[ ](?:cần|phải)
        |chỉ[ ]cần
        |(?:nhận|có)[ ](?:được[ ])?(?:đề[ ]nghị|yêu[ ]cầu)|(?:hơn|như)[ ]dự[ ]kiến
        |dự[ ]thảo[ ](?:báo[ ]cáo|kết[ ]luận|kết[ ]quả)|phát[ ]hiện(?:,|[ ]và|,[ ]và)?[ ]yêu[ ]cầu
        |(?:ngoài|vượt)[ ](?:dự[ ]toán|kế[ ]hoạch)
        |(?:chương[ ]trình,?|(?:bổ[ ]sung|hỗ[ ]trợ)(?:[ ]có)?)[ ]mục[ ]tiêu|(?:bàn|chuyển|ngoại
        |tham[ ]gia|đoàn)[ ]giao|giao[ ](?:thông|lưu|ban|dịch|hàng|tiếp|khoán|đất|rừng)|tài[ ]chính[ ]-[ ]kế[ ]hoạch
    |phải[ ](?:trả|thu(?![ ](?:được|đạt|thêm))
    |nộp|chi|bồi|di[ ]dời|đi|tính|đóng|xử[ ]lý|giải[ ]quyết[ ](?:tố|khiếu|đơn))|đề[ ]xuất,|đề[ ]nghị,
    |(?:đang|đành|buộc|thường|luôn|từng|đã)[ ]phải|phải[ ]thi[ ]hành
    |(?:\d|ý[ ]kiến,?|đơn|các|những|lời|quyết|của|có|quanh|về|nêu|theo|trước|dung)[ ]kiến[ ]nghị
    |(?:khiếu[ ]nại|tố[ ]cáo|phản[ ]ánh|kiến[ ]nghị)(?:,|[ ]và)[ ](?:kiến|đề)[ ]nghị
    |kiến[ ]nghị(?:,|[ ]\(|[ ](?:thu|xử|nộp|kiểm|của|cử|đã|khác|sau|gửi|giảm[ ]trừ|truy|xuất|khắc|chấn|hoàn[ ]trả|loại
        |phản[ ]ánh|hợp[ ]pháp|chính[ ]đáng|và[ ]phản))
)""",
    regex.VERSION1 | regex.VERBOSE,
)
_AIMED = regex.compile(
    r"(?:phấn[ ]đấu|quyết[ ]tâm|tập[ ]trung|đặt[ ]mục[ ]tiêu|sẽ|cần|phải)(?:[^.;]|(?<=\d)[.](?=\d))*$", regex.VERSION1
)
# What a resolution sets: "thông qua Nghị quyết với 15 chỉ tiêu, trong đó thu ngân sách tăng 12%".
_RESOLVED = regex.compile(
    r"(?<!\p{L})(?:nghị[ ]quyết|đại[ ]hội)(?!\p{L})[^.;]{0,60}?(?<!\p{L})với[ ](?:\d+|các|những)[ ](?:nhóm[ ])?$",
    regex.VERSION1,
)
# "với một số chỉ tiêu đã đạt, …"
_PROGRESSED = regex.compile(r"(?:[ ]\p{L}+){0,3}?[ ](?:đã|đều)(?!\p{L})", regex.VERSION1)
_RECIPIENTS = regex.compile(r"[ ](?:lại[ ])?cho(?:[ ]\p{L}+){0,2}[ ]*", regex.VERSION1)  # "được giao cho 18 dự án"
# "Thực hiện kế hoạch …, đoàn kiểm tra 15 cơ sở": what was done of it.
_CARRYING_OUT = regex.compile(
    r"^[ \"“]*(?:\p{L}+[ ]){0,6}?(?:thực[ ]hiện|triển[ ]khai|tiếp[ ]tục)[ ]+(?:tốt[ ]+)?$", regex.VERSION1
)
# "Trong 6 tháng đầu năm, Sở thực hiện nhiệm vụ: …": the work of a time that is told of.
_WORKED = regex.compile(
    r"(?<!\p{L})(?:tháng[ ]đầu[ ]năm|quý[ ]I|(?:năm|tháng|thời[ ]gian|nhiệm[ ]k[ỳì])[ ]qua)(?!\p{L})[^.;]*"
    r"(?<!\p{L})(?:thực[ ]hiện|triển[ ]khai)[ ]+(?:tốt[ ]+|các[ ]+)?$",
    regex.VERSION1 | regex.IGNORECASE,
)
_URGED = regex.compile(
    r"(?<!\p{L})(?:khẩn[ ]trương|quyết[ ]liệt|phấn[ ]đấu|bảo[ ]đảm|đảm[ ]bảo|đẩy[ ]nhanh)(?!\p{L})", regex.VERSION1
)
_AIMS = ("phấn đấu", "quyết tâm", "đặt mục tiêu", "yêu cầu", "đề nghị", "kiến nghị")
# "Nhiệm vụ trọng tâm được huyện đặt ra trong năm 2021 là trồng 500 ha rừng; thu hút 150.000 lượt khách"
_IS_LIST = regex.compile(
    r"[ \"“+*•-]*(?:(?:các|những|một[ ]số)[ ])?(?:nhiệm[ ]vụ|mục[ ]tiêu|chỉ[ ]tiêu|phương[ ]hướng)(?!\p{L})"
    r"(?:[ ,]+(?!đạt|đã|vượt|hoàn[ ]thành)[\p{L}\d/-]+){0,24}?[ ](?:là|gồm|như)[ :]",
    regex.VERSION1,
)
# What ends a list of aims: a result, or in the number's own part of it another time that is no deadline.
_RESULT = regex.compile(
    r"(?<!\p{L})(?:đã|ước|(?<!(?:thực|phát|thể|xuất)[ ])hiện|(?:thu|đạt|có|làm)[ ]được)(?!\p{L})", regex.VERSION1
)
_ANOTHER_TIME = regex.compile(
    r"(?<!\p{L})(?:so[ ]với|(?<!(?:hết|trước|đến|tới|trong)[ ])(?:năm[ ]\d|tháng[ ]\d|quý[ ][\div]))(?!\p{L})",
    regex.VERSION1,
)
REACHES = regex.compile(
    r"(?<!\p{L})(?:đạt|bằng|giải[ ]ngân|tăng(?![ ](?:trưởng|(?:thêm[ ])?thu(?!\p{L})))|giảm|vượt"
    r"|(?<=[,;][ ])thực[ ]hiện)(?!\p{L})",
    regex.VERSION1,
)
# A clause that only announces a list: "Về dự toán năm 2021:", whatever its items are compared with.
_TOPIC_OPENS = regex.compile(r"[ \"“+*-]*(?:(?:\d{1,2}|\p{L})[.)][ ]*)?(?:(?:về|đối[ ]với|riêng)[ ])?", regex.VERSION1)
_TOPIC = regex.compile(
    r"(?:[ ](?:thu|chi|ngân[ ]sách|nsnn|nhà[ ]nước|vốn|đầu[ ]tư|công|năm|\d{4}|,))*[ ]*:", regex.VERSION1
)
_TOLD_OF = regex.compile(
    r"(?:[ ](?:thu|chi|ngân[ ]sách|nsnn|nhà[ ]nước|vốn|được[ ]giao|pháp[ ]lệnh|năm|\d{4}))*[ ]*[:,]", regex.VERSION1
)
# The goal itself is told: "thống nhất mục tiêu giảm hộ nghèo còn 3%".
_SETS = regex.compile(
    r"(?<!\p{L})(?:đặt(?:[ ]ra)?|đề[ ]ra|xác[ ]định|thống[ ]nhất|đưa[ ]ra|(?<!đối[ ])với|theo)"
    r"(?:[ ](?:các|những|một[ ]số|nhiều))?[ ]+$",
    regex.VERSION1,
)
_NAMES_GOAL = regex.compile(r"[ ]giải[ ]ngân(?!\p{L})", regex.VERSION1)
_STAGE_OF_GOAL = regex.compile(r"[^,;:]*|.*[,;][ ](?:cả[ ]năm|(?:đến|hết|cuối|trong)[ ])[^,;]*", regex.VERSION1)
_BASIS = regex.compile(
    r"(?:%|phần[ ]trăm|gấp[ ]đôi|gấp[ ][\p{L}\d,]+[ ]lần|so[ ]với|so)[ ]*(?:so[ ]với[ ]*)?(?:\p{L}+[ ]+){0,9}$",
    regex.VERSION1,
)
# In front of the result that it served: "Với quyết tâm hoàn thành dự toán, … đạt …".
_PURPOSE = regex.compile(r"[ \"]*(?:với|để|nhằm)[ ][^.;:]*", regex.VERSION1)
_ATTAINED = regex.compile(r",[^,]*(?<!\p{L})(?:đạt|thu[ ]được|đã|tăng)(?!\p{L})", regex.VERSION1)
# Who set a plan: "kế hoạch huyện giao".
_SETTER = regex.compile(r"^(?:[ ]+\p{L}+){0,4}[ ]+giao(?!\p{L})", regex.VERSION1)
_OF_A_PLAN = regex.compile(
    r"(?<!\p{L})(?:vượt|hụt|đạt|bằng|so[ ]với|hoàn[ ]thành)[ ]+"
    r"(?:kế[ ]hoạch|dự[ ]toán|chỉ[ ]tiêu)(?:[ ]+\p{L}+){0,4}[ ]+$",
    regex.VERSION1,
)
_OF_WHICH = regex.compile(
    r"(?<!\p{L})(?:thuộc|của|(?:giải[ ]ngân|thanh[ ]toán)(?:[ ](?:vốn|nguồn|đầu[ ]tư|công|xây[ ]dựng|cơ[ ]bản))*)[ ]$",
    regex.VERSION1,
)
_HANDED_OUT = regex.compile(
    r"(?<!\p{L})(?:đã|mới|chưa)(?:[ ]+\p{L}+)?[ ]+(?:giao|giải[ ]ngân|phân[ ]bổ|thu|chi)(?:[ ]+được)?(?!\p{L})"
    r"(?:[^.;:]|(?<=\d)[.](?=\d))*$",
    regex.VERSION1,
)
PARTS = regex.compile(r"(?<!\p{L})(?:trong[ ]đó|cụ[ ]thể|gồm)(?!\p{L})", regex.VERSION1)
_LATER = regex.compile(r"[ ]*(?:đến|tới|giai[ ]đoạn|đến[ ]hết)[ ]+(?:năm[ ]+)?\d", regex.VERSION1)
# What is set heads a list: "với các chỉ tiêu chủ yếu như: …; …"; what was reached of it does not.
_HEADS_LIST = regex.compile(r"(?:,?[ ]+[\p{L}\d/–-]+){0,12}[ ]*:", regex.VERSION1)
_GOALS = ("mục tiêu", "chỉ tiêu", "kế hoạch", "nhiệm vụ")
_GOAL = alternation((*_GOALS, "nghị quyết"))
# "đảm bảo theo kế hoạch đề ra, trong đó thu tiền sử dụng đất 37 tỷ đồng"
_KEPT_TO = regex.compile(
    r"(?<!\p{L})(?:đảm[ ]bảo|bảo[ ]đảm|đạt|đúng|hoàn[ ]thành)[ ](?:theo[ ]|với[ ])?"
    rf"(?:(?:{_GOAL}|dự[ ]toán)[ ](?:\p{{L}}+[ ]){{0,3}})?$",
    regex.VERSION1,
)
_REACHED_GOALS = regex.compile(
    rf"(?<!\p{{L}})(?:(?:đạt|vượt|hoàn[ ]thành)(?:[ ,]+(?!so[ ]|với[ ])[\p{{L}}\d/]+){{0,6}}?[ ]+{_GOAL}"
    rf"|{_GOAL}(?:[ ,]+[\p{{L}}\d/]+){{0,7}}?[ ]+(?:đạt|vượt|hoàn[ ]thành))(?!\p{{L}})",
    regex.VERSION1,
)
_TO_REACH = regex.compile(
    r"(?<!\p{L})(?:phấn[ ]đấu|quyết[ ]tâm|để|nhằm|sẽ|cần|phải|tập[ ]trung|nỗ[ ]lực|hướng[ ]tới|yêu[ ]cầu|đề[ ]nghị"
    r"|tiếp[ ]tục|bảo[ ]đảm|đảm[ ]bảo|mục[ ]tiêu(?=[ ](?:hoàn|đạt))|giải[ ]pháp|đặt[ ]ra|chưa|không)(?!\p{L})"
    r"(?!.*(?<!\p{L})(?:đã|đều)(?!\p{L}))",
    regex.VERSION1,
)
_OPENS_LIST = regex.compile(r":|(?<!\p{L})(?:như|trong[ ]đó|gồm|cụ[ ]thể)(?!\p{L})", regex.VERSION1)
_REACHED_LIST = regex.compile(
    r"(?<!\p{L})(?:hoàn[ ]thành|vượt|đạt|thực[ ]hiện|kết[ ]quả|trong[ ]đó|so[ ]với)(?:[ ]+[\p{L}\d/]+){0,4}[ ]*$",
    regex.VERSION1,
)
_REQUESTED = regex.compile(r"(?<!\p{L})(?:diện[ ]tích|số|hồ[ ]sơ|trường[ ]hợp|danh[ ]sách|đơn)[ ]+$", regex.VERSION1)
_ASKED = ("đề nghị", "đề xuất", "kiến nghị", "yêu cầu", "cam kết")
_ACT = 2
"""Words from which something is asked for, and not only so many of it: "đã đề nghị HĐND huyện bỏ 3 dự án"."""
_NAMED_GOAL = 2
"""Words between "mục tiêu" and its number from which the goal itself is named: "đạt mục tiêu tăng trưởng GDP 6,7%"."""
PLANS = (*_GOALS, "dự toán", "đề ra", "giao", "được giao")
"""Plan words that also name what a result is of."""
# Nouns among the plan words: behind "hoàn thành", "so với" they are what was reached, not what is aimed at.
_ONLY_HEADS = ("nhiệm vụ", "phương hướng")
_NOUNS = (
    *_ONLY_HEADS,
    "kế hoạch",
    "dự toán",
    "chỉ tiêu",
    "mục tiêu",
    "giao",
    "được giao",
    "nhiệm kỳ mới",
    "đăng ký",
    "yêu cầu",
    "định hướng",
)


# What is petitioned about is there, and petitions that were made are counted: "kiến nghị về 3 dự án treo".
_PETITION = regex.compile(
    r"(?<!\p{L})(?:lần|từng)(?:[ ]\p{L}+){0,3}[ ]\||\|[ ](?:về|vì|do|liên[ ]quan)(?!\p{L})", regex.VERSION1
)


def is_no_plan(lead_in: str, cue: "regex.Match[str]") -> bool:
    """Whether a plan word does not reach the number: something done stands between, or it is a basis or a name."""
    before, between = lead_in[: cue.start()], lead_in[cue.end() :]
    aims_on = ";" in between and _aims_on(lead_in, cue)
    if (
        DONE.search(between.rpartition(";")[2] if aims_on else between)
        or _AS_IT_IS.search(between)
        or _GOING_ON.search(between)
        or (")" in between and "(" not in between.split(")")[0] and "(" in before)  # "52 tấn (kế hoạch 50 tấn), …"
        or _NUMBERED_ACT.match(between)
        or (cue[0] == "kế hoạch" and _COUNTED_NOUN.search(before))
        or (cue[0] in ("giao", "được giao", "kế hoạch", "dự toán") and _COUNTED.search(between))
        or (cue[0] in ("giao", "được giao") and _RECIPIENTS.fullmatch(between))
        or (cue[0] in _GOALS and _CARRYING_OUT.search(before) and "," in between)
        or (cue[0] == "nhiệm vụ" and _WORKED.search(before))
        or status_words("wrongs").search(between)
        # "bến xe mới sẽ phục vụ": that is a new one
        or (cue[0] != "sẽ" and _PROGRESS.search(before) and not (cue[0] in _ASKED and len(between.split()) >= _ACT))
        or _is_in_name(before[-40:], cue[0], between[:14])
        or _is_of_goals_reached(lead_in, cue)
        or (_PURPOSE.fullmatch(before) and _ATTAINED.search(between))
        or _BASIS.search(before)  # it says what the number before it is measured by
        or (cue[0] in PLANS and _KEPT_TO.search(before) and PARTS.search(between))
        or (";" in between and not _reaches_over(between) and not aims_on)
        or (cue[0] == "kiến nghị" and (not between.strip() or _PETITION.search(f"{before}|{between}")))
        or (cue[0] in ("đề nghị", "đề xuất") and _REQUESTED.search(before))
        or (cue[0] in ("giao", "được giao") and _OF_A_PLAN.search(before))  # the plan decides that it is a part of
    ):
        return True
    if cue[0] in ("giao", "yêu cầu") and _URGED.search(between):
        return False  # "giao các sở khẩn trương hoàn thành giải ngân 100% vốn"
    if cue[0] == "chỉ tiêu" and _RESOLVED.search(before) and PARTS.match(between.lstrip(" ,;:")):
        return False
    if cue[0] not in _NOUNS or _AIMED.search(before) or (_TOPIC_OPENS.fullmatch(before) and _TOPIC.match(between)):
        return False
    return _is_measure(cue[0], before, between)


def tells_goals_reached(head: str, cue_start: int) -> bool:
    """Whether what opens a list says that goals were reached: "Nhiều chỉ tiêu đạt khá so với kế hoạch như: …"."""
    reached = _REACHED_GOALS.search(head) or _REACHED_LIST.search(head, 0, cue_start)
    return reached is not None and _TO_REACH.search(head, 0, reached.end()) is None


def _is_of_goals_reached(lead_in: str, cue: "regex.Match[str]") -> bool:
    """Whether a plan word stands in what opens a list of goals that were reached."""
    opens = _OPENS_LIST.search(lead_in, cue.end())
    return cue[0] in PLANS and opens is not None and tells_goals_reached(lead_in[: opens.start()], cue.start())


def _is_in_name(before: str, cue: str, behind: str) -> bool:
    """Whether a plan word is part of a name or phrase that is no plan."""
    start = len(before)
    return any(m.start() < start + len(cue) and start < m.end() for m in _NAMES.finditer(before + cue + behind))


def _aims_on(lead_in: str, cue: "regex.Match[str]") -> bool:
    """Whether what is aimed at goes on behind ";": "phấn đấu …; …", "ông A đề nghị huyện …; xã …"."""
    before, between = lead_in[: cue.start()], lead_in[cue.end() :]
    asked = cue[0] != "đề nghị" or before.strip(' "“-+') != ""
    aims = (cue[0] in _AIMS and asked) or (cue[0] in _GOALS and _SETS.search(before))
    aims = aims or (cue[0] in ("đặt ra", "đề ra", *_GOALS) and _IS_LIST.match(lead_in))
    parts = between.split(";")
    aims = aims and not (cue[0] in _GOALS and _PROGRESSED.match(between))
    return bool(aims) and not (any(_RESULT.search(part) for part in parts[1:]) or _ANOTHER_TIME.search(parts[-1]))


def _is_measure(noun: str, before: str, between: str) -> bool:
    """Whether a plan is what a result is measured by, and not what is aimed at."""
    if noun in table("senses")["status"]["aims"] and _HEADS_LIST.match(between):
        return _REACHED_LIST.search(before) is not None
    if (
        noun in _ONLY_HEADS
        # "giải ngân vốn thuộc kế hoạch năm 2025 đạt …", "lũy kế giải ngân kế hoạch vốn năm 2025 là …"
        or (_OF_WHICH.search(before) and "," not in between)
        # "13 khoản vượt dự toán HĐND giao, các khoản này chiếm …"
        or (noun in ("giao", "được giao") and "," in between and _REACHED_THERE.search(_CLAUSE_OPENS.split(before)[-1]))
        or _HANDED_OUT.search(before)  # a part that was carried out: "mới giao được 12 tỷ đồng vốn kế hoạch năm 2017"
    ):
        return True
    listed = _TOLD_OF.match(between)  # "9 khoản vượt dự toán: …", "hoàn thành dự toán thu, trong đó …"
    attained = listed or _WITH.search(between)  # "hoàn thành vượt mức dự toán thu với 420 tỷ đồng"
    reached = _COMPLETED.search(before) and (attained or len(_SETTER.sub("", between).split()) < _NAMED_GOAL)
    if noun == "mục tiêu" and _TOPIC_OPENS.fullmatch(before) and _STAGE_OF_GOAL.fullmatch(between):
        return False  # "Mục tiêu đến hết quý III giải ngân đạt 60%, cả năm đạt 100%"
    if noun in _GOALS and (_SETS.search(before) or ("," not in between and _TO_COMPLETE.search(before))):
        return False
    named = _NAMES_GOAL.match(between) if noun in _GOALS else None  # "mục tiêu giải ngân 95%"
    return bool(reached or (noun != "yêu cầu" and REACHES.search(between, named.end() if named else 0)))


# The other side of one budget: "dự toán thu ngân sách là 12,5 tỷ đồng; chi ngân sách 11,8 tỷ đồng".
_FLOW = regex.compile(r"[ ]*(?:tổng[ ]+)?(?:số[ ]+)?(?:thu|chi)(?!\p{L})", regex.VERSION1)


_SUM = regex.compile(r"\d[ ]+(?:tỷ|tỉ|triệu|nghìn)", regex.VERSION1)


def _reaches_over(between: str) -> bool:
    """Whether a plan word reaches over ";": into a list that ":" or "trong đó" opens, or to a later stage."""
    parts = between.split(";")
    return bool(
        ":" in parts[0]
        or any(PARTS.match(part.strip()) for part in parts)
        or PARTS.search(parts[0])
        or _LATER.match(parts[-1])
        or (_FLOW.match(parts[0]) and _SUM.search(parts[0]) and _FLOW.match(parts[-1]))
    )
