"""What goes on with a plan told before: the next of its list, its parts, its later stages.

Keep out: plan words in a number's own sentence (`statuses`), and plans stated in full (`plan_frames`).
"""

from datetime import date

import regex

from pipelines.extract.scope import Scope
from pipelines.extract.statuses import DONE, PARTS, REACHES, estimate
from pipelines.grammar.units import UnitKind

_BARE_ITEM = regex.compile(r";[ ]*(?:và[ ]+)?$", regex.VERSION1)
_STAGES = 3
"""Sentences over which a plan goes on to its later stages."""


def goes_on(scope: Scope, first: date | None, aimed: Scope, planned: date | None) -> bool:
    """Whether a number goes on with a plan: the next of its list, its parts, or a later stage of it.

    "sẽ mở 4 lớp …; 3 lớp …"; "Trong đó, …" in the next sentence.
    `first` is the number's first day, `aimed` and `planned` the last number that was aimed at and its first day.
    """
    if DONE.search(scope.lead_in):
        return False
    index = aimed.index
    if scope.previous is aimed and _BARE_ITEM.search(scope.before):
        return True
    if scope.index in (index, index + 1) and PARTS.match(scope.lead_in.lstrip(' "“-')):
        return True
    return bool(first and planned and first > planned and index < scope.index <= index + _STAGES)


def shares_out(scope: Scope, aimed: Scope) -> bool:
    """Whether a sum is a part of the planned one before: "Trong đó, vốn sự nghiệp 12 tỷ đồng".

    What was reached of it is told with a verb.
    """
    index = aimed.index
    if scope.quantity.unit.kind is not UnitKind.MONEY or scope.index not in (index, index + 1):
        return False
    parts = PARTS.match(scope.lead_in.lstrip(' "“-'))
    return parts is not None and not (
        DONE.search(scope.lead_in) or REACHES.search(scope.lead_in) or estimate().search(scope.lead_in)
    )
