"""What an execution, a change or a share is relative to, as the text states it: "dự toán tỉnh giao", "cùng kỳ".

Right behind the number, behind a bracket, before its verb, or at the head of a sentence whose numbers share it. Keep
out: which measure a number is (`measures`).
"""

import regex

from pipelines.extract.clause.scope import Scope
from pipelines.extract.measures.measure_words import patterns
from pipelines.extract.measures.measures import is_part_of_whole, whole_behind
from pipelines.grammar.units import UnitKind

# The basis may stand before: "so với GDP thực tế, nợ công bằng 61,8%", "so với kế hoạch tỉnh giao, giải ngân đạt 58%".
_AGAINST = regex.compile(
    r"so[ ]+với[ ]+(?:(?P<whole>gdp(?:[ ]+\p{L}+){0,2}),[^.;]*$"
    r"|(?P<whole>(?:kế[ ]hoạch|dự[ ]toán)(?:[ ]+\p{L}+){0,8}),[^.;,%]*(?<!\p{L})(?:đạt|bằng)(?:[ ]+\p{L}+)?[ ]*$)",
    regex.VERSION1,
)
_OF_WHAT = regex.compile(
    r"[ ]*(?:kế[ ]hoạch[ ]vốn|(?:kế[ ]hoạch|dự[ ]toán)(?:[ ]\p{L}+){0,4}[ ](?:của|cho)[ ])", regex.VERSION1
)
_ASIDE = regex.compile(r"[ ]*\((?:[^()]{1,100}\),?(?=[ ]so[ ]với[ ])|[^()]{1,40}\))", regex.VERSION1)
_BASIS_ENDS = regex.compile(
    r"[ ]+(?:và(?![ ](?:dự[ ]toán|kế[ ]hoạch|chỉ[ ]tiêu|hđnd)[ ])|đạt|bằng|tăng(?! trưởng)|giảm|là|chủ yếu|do|nhờ"
    r"|trong đó|như|(?:cao|thấp) hơn|trở (?:lên|xuống))(?:[ ]|$)",
    regex.VERSION1 | regex.I,
)
# What the numbers of a sentence share: "So với cùng kỳ, thu nội địa tăng 8%, thuế nhập khẩu giảm 3%", "… tăng cao so
# với năm trước là: …".
_SHARED = regex.compile(
    r"[^;%]*?(?<!\p{L})so[ ](?:với[ ])?(?:mức[ ])?(?P<basis>(?P<time>cùng[ ]kỳ|năm|tháng|quý)[^;:,%]{0,40}?"
    r"|(?:dự[ ]toán|kế[ ]hoạch|chỉ[ ]tiêu)[^;:,%]{0,60}?)(?:[ ](?:là|như|gồm))?[ ]*[,:]",
    regex.VERSION1,
)
_LISTED = 24
"""Numbers that share what they are compared with, at the most."""
_ROSE = regex.compile(r"(?<!\p{L})(?:tăng|giảm)(?:[ ]+\p{L}+){0,2}[ ]*$", regex.VERSION1)
_REACHED = regex.compile(r"(?<!\p{L})(?:đạt|bằng)(?:[ ]+\p{L}+)?[ ]*$", regex.VERSION1)
_EARLIER = regex.compile(
    r"[^;]*(?<!\p{L})cùng[ ]kỳ(?!\p{L})[^;,%]*$|[ ]*;[ ]năm[ ]\d{4}[ ](?:đạt|bằng|là)[ ]$", regex.VERSION1
)


def goes_on_earlier(scope: Scope) -> bool:
    """Whether a percentage is of the same period a year earlier: "thấp hơn cùng kỳ năm 2021 (63,9%)"."""
    return _EARLIER.match(scope.before) is not None and not _ROSE.search(scope.before)


def _shared(scope: Scope) -> str | None:
    """What the sentence compares all its numbers with, before the first of them."""
    first, steps = scope, 0
    while first.previous is not None:
        first, steps = first.previous, steps + 1
    if steps > _LISTED:
        return None
    reading, start = scope.reading, scope.sentence.start
    match = _SHARED.match(reading.folded, start, first.quantity.phrase_start)
    verb = match and (_ROSE if match["time"] else _REACHED)
    if match is None or verb is None or not verb.search(scope.clause):
        return None
    if ";" in reading.folded[match.end() : first.quantity.phrase_start]:
        return None
    return " ".join(reading.text[match.start("basis") : match.end("basis")].split())


def _behind_bracket(scope: Scope) -> "regex.Match[str] | None":
    """The basis behind the same number in another unit: "tăng 4% (1.250 tỷ đồng) so với dự toán"."""
    end = scope.quantity.phrase_end
    rest = scope.reading.folded[end : scope.sentence.end]
    aside = _ASIDE.match(rest)
    return patterns()["basis"].match(" " * aside.end() + rest[aside.end() :]) if aside else None


def basis_of(scope: Scope) -> str | None:
    """What a percentage or change is relative to, as printed behind it."""
    match = patterns()["basis"].match(scope.after) or _behind_bracket(scope)
    if match and scope.quantity.unit.kind is UnitKind.MONEY and _OF_WHAT.match(scope.after):
        match = None  # "điều chỉnh giảm 35 tỷ đồng kế hoạch vốn của 8 dự án" says which money it is
    if not match and (is_part_of_whole(scope) or patterns()["set_aside"].search(scope.clause)):
        match = whole_behind(scope)
    if not match and (whole := _AGAINST.search(scope.lead_in)):
        return scope.reading.text[
            scope.sentence.start + whole.start("whole") : scope.sentence.start + whole.end("whole")
        ]
    if not match:
        sources = (patterns()[key].search(scope.clause) for key in ("against", "over_plan", "from_plan", "change"))
        ahead = next((found for found in sources if found), None)
        far = patterns()["against_far"].match(scope.before)  # "So với cùng kỳ, số thu này tăng 2 tỷ đồng"
        named = ahead and (ahead.groupdict().get("basis") or ahead.groupdict().get("base"))
        basis = named or (far and far["basis"])
        return " ".join(basis.split()) if basis else _shared(scope)
    start = scope.quantity.phrase_end + match.start("basis")
    printed = scope.reading.text[start : start + len(match["basis"])]
    printed = _BASIS_ENDS.split(printed)[0].rstrip("… ")
    return " ".join(printed.split()) or None
