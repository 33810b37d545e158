"""Confidence: which signs a fact shows, and that they change nothing else."""

from dataclasses import fields, replace

import pytest

from pipelines.extract import extract_facts
from pipelines.extract.confidence import graded, signs
from pipelines.extract.model import Facts
from pipelines.text.article import read_article

ARTICLE = """Đảng bộ xã Hòa Phong tổ chức Đại hội lần thứ XX

Ngày 12/5/2020, Đảng bộ xã Hòa Phong tổ chức Đại hội lần thứ XX, nhiệm kỳ 2020 - 2025. \
Dự đại hội có đồng chí Trần Văn Lâm, Phó Bí thư Huyện ủy Hòa Bình.

Năm 2019, thu ngân sách xã đạt 12,5 tỷ đồng, bằng 105% dự toán. Nhiệm kỳ tới, Đại hội phấn đấu kết nạp trên 40 \
đảng viên; tỷ lệ hộ nghèo còn dưới 2%.
"""


@pytest.fixture(scope="module")
def facts() -> Facts:
    return extract_facts(read_article(ARTICLE))


CASES = [
    ("budgets", "rule budget_revenue_amount", True, "the rule that read it"),
    ("budgets", "period stated", True, "its sentence prints 2019"),
    ("budgets", "period none", False, "and so it has one"),
    ("indicators", "status target", True, "phấn đấu"),
    ("indicators", "comparator gt", True, "trên"),
    ("indicators", "article undated", True, "no day of publication is printed"),
    ("meetings", "day stated", True, "12/5/2020"),
    ("meetings", "ordinal stated", True, "lần thứ XX"),
    ("participants", "position stated", True, "the office stands beside the name"),
    ("participants", "position none", False, "and so there is one"),
]


@pytest.mark.parametrize(("table", "sign", "shown", "reason"), CASES)
def test_signs_are_what_anyone_can_see_on_the_fact(facts, table, sign, shown, reason):
    assert (sign in signs(read_article(ARTICLE), facts, getattr(facts, table))[0]) is shown, reason


def test_grading_changes_nothing_but_the_confidence(facts):
    plain = Facts(
        **{part.name: [replace(fact, confidence=0.0) for fact in getattr(facts, part.name)] for part in fields(Facts)}
    )
    assert graded(read_article(ARTICLE), plain) == facts
    assert all(0 < fact.confidence < 1 for part in fields(Facts) for fact in getattr(facts, part.name))


def test_a_number_whose_sentence_says_less_is_less_certain(facts):
    """The fitted weights agree with sense: an amount without a period and a subject is worth less than one with."""
    stated = facts.budgets[0]
    vague = replace(stated, period_start=None, period_end=None, subject="huyện Hòa Bình")
    article = read_article(ARTICLE)
    (sure,), (unsure,) = (graded(article, replace(facts, budgets=[budget])).budgets for budget in (stated, vague))
    assert unsure.confidence < sure.confidence
