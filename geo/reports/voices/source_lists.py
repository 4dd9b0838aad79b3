"""Sources listed one by one behind "according to": "residents, officials (elected), aid workers and a source"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from geo.reports.voices.harm import DOES
from geo.reports.voices.kinds import kind_of
from geo.reports.voices.lexicon import COMMENT, PEOPLE, SEPARATIST, UNKNOWN
from geo.reports.voices.mentions import PLACE, Found
from geo.reports.voices.reading import Read, Reading
from geo.reports.voices.resolve import HUMANS

_HEAD = 4  # words of a part in which its source is named
_LIST = re.compile(r"[^.;:«»\"\n]+")
_ASIDE = re.compile(r"\([^)]*\)|,? (?:who|qui) (?:asked|wished|requested|wanted|preferred|declined|spoke|ont|a|souhait\w+|requier\w+|prefer\w+)\b[^,.;:]*")
_PARTS = re.compile(r",\s*(?:(?:and|et|ainsi que|as well as)\s+)?|\s(?:and|et|ainsi que|as well as)\s+")
_ENDS = re.compile(r"(?:and|et|ainsi que|as well as)\s+$")
_VERB = re.compile(r"\b(?:was|were|is|are|has|have|had|said|say|told|that|who|which|ont|avai\w+|est|sont|etai\w+|sera|seront|qui|que|fait|font|affirm\w+|dit|disent)\b(?! l[ae] \w+)")
_MEN_OF = re.compile(r"(?:des |les |de |the |some |several )*(?:rebelles?|rebels?|cadres?|membres?|members?|responsables?|officials?|sources?|combattants|fighters)\b")


def source_list(start: int, one: Read, reading: Reading) -> list[Found]:
    """Give those whom a list names from an offset on; none where it is no list of sources.

    The last part must close the list: "according to residents, men and women fled" lists nobody.
    """
    text = _LIST.match(reading.low, start, one.sentence.end)
    if text is None:
        return []
    blank = _ASIDE.sub(lambda m: " " * len(m[0]), text[0])
    found, whole = list[Found](), 0
    for a, b, closing in _parts(blank):
        source = None if _VERB.search(blank, a, b) or DOES.search(blank, a, b) else _source(start + a, start + b, one, reading)
        if source is None:
            break
        found.append(source)
        whole = len(found) if closing else whole
    return found[:whole]


def _parts(blank: str) -> Iterator[tuple[int, int, bool]]:
    """Yield the parts of a list, and whether "and" closes it before the part."""
    cuts = [(0, 0), *(m.span() for m in _PARTS.finditer(blank)), (len(blank), len(blank))]
    for (b, a), (end, _) in pairwise(cuts):
        yield a, end, _ENDS.search(blank, b, a) is not None


def _source(start: int, end: int, one: Read, reading: Reading) -> Found | None:
    """Give who a part of the list is: whom a table knows at its head, else the kind that its words name."""
    first, last = bisect_left(one.words.starts, start), bisect_left(one.words.starts, end)
    inside = [f for f in one.found if first - 1 <= f.first < min(last, first + _HEAD) and f.last > first and f.marker != PLACE and f.actor_id[:1] not in ("", "@") and f.actor_id != COMMENT]
    known = next((f for f in inside if f.actor_id in HUMANS or (f.actor_id[:1] != "*" and _MEN_OF.match(reading.low, start))), None)
    if known or first >= last or any(f.actor_id not in (UNKNOWN, PEOPLE, SEPARATIST) for f in inside):
        return known
    kind = kind_of(Found(first, last, one.words.starts[first], one.words.ends[last - 1], UNKNOWN, -1), reading.low)
    return kind if kind.actor_id in HUMANS and kind.actor_id[:1] != "*" else None
