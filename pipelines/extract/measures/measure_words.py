"""The words of measures around a number, as patterns: rises and falls, plans and wholes, what a base is.

Keep out: which construction a number stands in (`measures`), and the lists of words (`data/senses.toml`).
"""

from functools import cache

import regex

from pipelines.grammar.lexicon import alternation, any_of, table

_SAME = r"cùng[ ]+(?:k[ỳì]|tháng|quý)|(?:sv)?ck(?:nt)?(?!\p{L})"
"""The same period a year before; portals shorten it: "tăng 18% CK", "SVCK", "CKNT"."""

_DONE_THEN = r"(?:(?:mức|số)[ ]+)?(?:ước[ ]+)?thực[ ]+hiện[ ]+"


def _senses(*keys: str) -> str:
    return alternation(word for key in keys for word in table("senses")["measure"][key])


@cache
def patterns() -> dict[str, regex.Pattern[str]]:
    """The patterns of the constructions, by name."""
    sources = _of_changes() | _of_parts() | {"basis": _basis()}
    return {name: regex.compile(source, regex.VERSION1) for name, source in sources.items()}


def _of_changes() -> dict[str, str]:
    """What rose or fell, before the number and behind it."""
    plan = _senses("plan", "plan_given")
    rise = rf"{_senses('rise')}(?![ ]+(?:cường|cấp|mốc|ngưỡng))"
    verb = (
        r"(?<!\p{L})(?<!cầu[ ]+|giá[ ]+trị[ ]+gia[ ]+|(?:vào|cho)[ ]+(?=tăng[ ]+trưởng))"
        r"(?<!(?:thôn[ ]+mới|ntm|chuẩn|mẫu)[, ]+(?=nâng[ ]+cao))"  # "nông thôn mới nâng cao" is a rank
        rf"(?:(?P<fall>{_senses('fall')}|chậm(?=[ ]*$))|{rise})(?![ ]+(?:nghèo|trừ|lỗ))"
    )
    # Between the verb and the number: "tăng bình quân khoảng", "giảm tới"; "tăng lên", "giảm còn" lead to a level.
    # A range of percentages behind "tăng từ" is a change; a single one begins "từ A lên B".
    level = "lên|xuống|còn|đạt|bằng|là|cho|đối"
    # The base may stand between too: "cao hơn cùng kỳ năm trước 4%", "tăng so với cùng kỳ năm 2016 là 5%".
    year = r"(?:cùng[ ]+k[ỳì](?:[ ]+năm[ ]+(?:trước|ngoái|\d{4}))?"
    year += r"|(?:(?:ước[ ]+)?thực[ ]+hiện[ ]+)?năm[ ]+(?:trước|ngoái|nay|\d{4}))"
    mean = r"(?:mức[ ]+)?bình[ ]+quân(?:[ ]+chung)?(?:[ ]+(?:của[ ]+)?(?:toàn[ ]+|cả[ ]+)?(?:tỉnh|nước|quốc|huyện))?"
    year = rf"(?:{year}|{mean})"
    base = rf"(?:[ ]+(?:so[ ]+(?:với[ ]+)?)?(?P<base>{year})(?:[ ]+là)?)?"
    goal = r"(?:[ ]+(?:chỉ[ ]+tiêu|mục[ ]+tiêu|kế[ ]+hoạch)[ ]+(?:đã[ ]+)?đề[ ]+ra)?"
    return {
        "change": rf"{verb}{goal}{base}(?:[ ]+(?!{level}|từ|thành|mức)\p{{L}}+){{0,3}}[ ]*$",
        "change_of_range": rf"{verb}{base}(?:[ ]+(?!{level})\p{{L}}+){{0,3}}[ ]*$",
        "against": rf"(?<!\p{{L}})so[ ]+với[ ]+(?P<basis>{year}|đầu[ ]+năm|tháng[ ]+trước|{plan})"
        rf"(?:[ ]+(?:đã|ước|chỉ))?[ ]+(?:{_senses('rise')}|{_senses('fall')})(?:[ ]+\p{{L}}+)?[ ]*$",
        "against_far": rf"[ ]*so[ ]+với[ ]+(?P<basis>{year}|{plan}),[^,;]*"
        rf"[ ](?:{_senses('rise')}|{_senses('fall')})[ ]*$",
        "in_sum": r"về[ ]+t[ỷỉ][ ]+lệ[ ]*(?:,|và|,[ ]*và)?[ ]*(?:(?:tăng|giảm|cao[ ]+hơn|thấp[ ]+hơn)[ ]+)?$",
        "made": r"^[ ]*(?:\p{L}+[ ]+)?(?:(?:nên|làm|đã|dự[ ]+kiến|ước|sẽ)[ ]+)?(?:(?P<fall>giảm|hụt)|tăng|vượt)[ ]+"
        r"(?!cường|thêm|từ|cao|nghèo|trừ|lỗ)"
        rf"(?:(?!{level}|từ(?![ ]+(?:ngân|nsnn|nguồn))|đến|tới|thành)[\p{{L}}\d]+[ ]+){{1,9}}$",
        # A rate that rose or fell, named between verb and number: "giảm tỷ lệ hộ nghèo 1,5%".
        "rate_made": r"(?<!\p{L})(?:(?P<fall>giảm)|tăng)"
        r"[ ]+(?:t[ỷỉ][ ](?:lệ|suất)|mức|số[ ](?:vụ|hộ|người))"
        rf"(?:[ ]+(?!{level}|từ|đến|tới|thành)[\p{{L}}\d]+){{1,8}}(?P<from>[ ]+từ)?[ ]*$",
        # The same as a result that has a number: "kết quả giảm tỷ lệ hộ nghèo năm 2022 là 0,47%".
        "rate_fallen": r"(?<!\p{L})(?:kết[ ]quả|thực[ ]hiện|chỉ[ ]tiêu|mục[ ]tiêu|việc|công[ ]tác)"
        r"(?:[ ]+thực[ ]+hiện)?[ ](?P<fall>giảm)[ ](?:t[ỷỉ][ ]lệ[ ]|(?:hộ[ ])?nghèo[ ])"
        r"(?:(?!lên|xuống|còn|từ)[\p{L}\d]+[ ]){0,12}"
        r"(?:là|đạt|được)(?:[ ](?:khoảng|gần|hơn|trên))?[ ]*$",
        "fallen": r"(?<!\p{L})giảm(?![ ]nghèo)(?:(?!tăng)[^,;])*$",
        "added": r"tăng[ ]+thêm|nâng|vượt",
        "from_plan": r"(?:vượt|hụt|hơn|so[ ]+với)[ ]+(?:chỉ[ ]+tiêu[ ]+)?"
        rf"(?P<basis>{plan}(?:[ ]+\p{{L}}+){{0,3}}?)[ ]*$",
        "plan_passed": rf"(?<!\p{{L}})(?:(?P<fall>hụt)|vượt)[ ]+(?:so[ ]+với[ ]+)?(?:chỉ[ ]+tiêu[ ]+)?"
        rf"(?P<basis>{plan}(?:[ ]+\p{{L}}+){{0,5}}?)[ ]*$",
        "over_plan": rf"(?<!\p{{L}})(?:(?P<fall>hụt|thấp[ ]+hơn|kém)|vượt|cao[ ]+hơn)[ ]+(?:so[ ]+với[ ]+)?"
        rf"(?P<basis>(?:{plan}|dự[ ]+kiến)(?:[ ]+[\p{{L}}\d]+){{0,8}}?)[ ]+(?:là|từ)(?:[ ]+\p{{L}}+)?[ ]*$",
        "times": r"gấp[ ]*$",
        "grown": r"(?<!\p{L})tăng[ ]+(?:lên|tới|đến)[ ]*$",
        "period": rf"[ ]*(?:so[ ]+(?:với[ ]+)?)?(?:{_DONE_THEN})?(?:{_SAME}|mức[ ]+(?:thu|chi)[ ]+bình[ ]+quân)"
        rf"|[ ]*(?:so[ ]+(?:với[ ]+)?|của[ ]+)?(?:ước[ ]|{_DONE_THEN})(?:của[ ]+)?năm[ ]+(?:\d{{4}}|trước|ngoái)"
        r"|[ ]*so[ ]+(?:với[ ]+)?(?:năm|tháng|quý|đầu|cuối|thời|nhiệm|giai|kỳ|vụ)(?!\p{L})"
        r"|[ ]*(?:của[ ]+)?(?:năm|tháng|quý|vụ)[ ]+(?:trước|ngoái)(?!\p{L})",
        "year": r"[ ]*(?:của[ ]+)?năm[ ]+\d{4}[ ]*(?:[,;.)]|$)",
        "equals": r"(?<!\p{L})bằng(?:[ ]+(?:khoảng|gần|hơn|trên))?[ ]*$",
        "growth": rf"(?<!\p{{L}}|(?:vào|cho)[ ])(?:{_senses('growth')}|(?P<fall>{_senses('shrinking')}))(?!\p{{L}})"
        r"(?![^,;]*(?:chiếm|hoàn[ ]thành))"
        rf"(?:[^,;(]|,[ ](?={_senses('sectors')}(?!\p{{L}})[^,;%\d]*(?:,|đạt|là|bình[ ]quân|$))|\([^()]*\))*$",
        "compared": r"[ ]*(?:%)?[ ]*so[ ]+(?:với|dự|kế|chỉ|năm|tháng|quý|đầu|cuối)(?!\p{L})|[^,;.]*cùng[ ]+k[ỳì]",
    }


def _of_parts() -> dict[str, str]:
    """What was carried out of a plan, and what is a part of a whole."""
    plan, whole = _senses("plan", "plan_given"), _senses("whole")
    return {
        "ceiling": r"(?<!\p{L})(?:trần|ngưỡng|giới[ ]+hạn|hạn[ ]+mức)(?:[ ]+\p{L}+){0,3}[ ]*$",
        "another": r"[ ]*(?:\p{L}+[ ]+\p{L}+[ ]+)?(?:so[ ]+với[ ]+)?(?:các[ ]+)?"
        rf"{any_of('labels', 'agents')}(?!\p{{L}})",
        "plan": r"[ ]*(?:so[ ]+với[ ]+)?"
        r"(?:tổng[ ]+(?:số[ ]+|nguồn[ ]+)?(?:vốn[ ]+)?)?"
        r"(?:(?:số|chỉ[ ]+tiêu|diện[ ]+tích|sản[ ]+lượng|khối[ ]+lượng)[ ]+(?:theo[ ]+)?)?"
        rf"{plan}(?!\p{{L}})",
        "whole": rf"[ ]*(?:(?:trên|trong|của|so[ ]+với)[ ]+)?{whole}(?!\p{{L}})",
        "need": r"[ ]*(?:tổng[ ]+)?nhu[ ]+cầu",
        "another_whole": r"[ ]*so[ ]+với[ ]+(?:tổng[ ]+)?(?:số[ ]+)?(?:hộ|dân|người|trẻ|học|lao|đảng|hội|đoàn|diện)",
        "done": r"(?:đạt|bằng|hoàn[ ]thành|thực[ ]hiện|tương[ ]ứng)(?:[ ]+\p{L}+){0,2}[ ]*$",
        # Of whom an elected or chosen body is made up: "nữ 9 người, đạt 42,8%".
        "members": rf"(?<!\p{{L}}){_senses('members')}(?!\p{{L}})",
        "own_rate": r"(?:đạt|với|có|chiếm)[ ]+(?:t[ỷỉ][ ]+lệ|t[ỷỉ][ ]+suất)(?:[ ]+(?:là|trên|gần|hơn))*[ ]*$",
        "of_what_is": r"[ ]*(?:tổng[ ]+)?(?:số|dung[ ]+tích|diện[ ]+tích|dân[ ]+(?:số|cư)|công[ ]+suất)(?!\p{L})",
        "only_done": r"[ ,;(]*(?:và[ ]+)?(?:đạt|bằng|hoàn[ ]thành|tương[ ]ứng)[ \p{L}]{0,16}",
        "set_aside": r"(?<!\p{L})(?:tiết[ ]+kiệm|cắt[ ]+giảm|trích|dành|giữ[ ]+lại)"
        r"(?:[ ]+(?:thêm|ít|nhất|lại|được))*[ ]*$",
        "as_much": r"[ ,(]*(?:tương[ ]+đương|tương[ ]+ứng)(?:[ ]+\p{L}+){0,2}[ ]*",
        "rate": r"(?:đạt|với)[ ]+t[ỷỉ][ ]+lệ(?:[ ]+(?:là|trên|gần))*[ ]*$",
        "share": r"(?:chiếm|tương[ ]đương)(?:[ ]+\p{L}+){0,4}[ ]*$",
        "against_gdp": r"so[ ]với[ ]gdp[^.;]*$",
    }


def _basis() -> str:
    """What a percentage or change is relative to, behind it."""
    plan, whole = _senses("plan", "plan_given"), _senses("whole")
    return (
        r"[ ]*(?:về[ ]+(?:t[ỷỉ][ ]+lệ|số[ ]+tuyệt[ ]+đối|số[ ]+tương[ ]+đối)[ ]*)?(?:\)|\((?=so[ ]))?"
        r"[ ]*(?:(?:so[ ]+với|so|trên|của|trong)[ ]+)?"
        r"(?P<basis>(?:(?:mức|số|thời[ ]+điểm|ước[ ]+thực[ ]+hiện|thực[ ]+hiện|tổng)[ ]+)?"
        rf"(?:{plan}|{whole}|hiện[ ]+nay|nhu[ ]+cầu|{_SAME}|cùng[ ]+thời[ ]+điểm"
        r"|mức[ ]+(?:thu|chi)?[ ]*bình[ ]+quân|(?:năm|tháng)[ ]+(?:\d+|trước|ngoái)"
        r"|(?:giai[ ]+đoạn|nhiệm[ ]+k[ỳì])[ ]+(?:trước|(?<=với[ ]+\p{L}+[ ]+\p{L}+[ ]+)\d)"
        r"|quý[ ]+(?:\d|i{1,3}|iv|trước)(?!\p{L})"
        r"|đầu[ ]+(?:năm|nhiệm[ ]+k[ỳì])|(?:thời[ ]+điểm[ ]+|ngày[ ]+)?\d{1,2}[/.-]\d"
        r"|cuối[ ]+năm|vốn[ ]+kế[ ]+hoạch|\d{4})[^,;:.()]*)"
    )
