"""Where a digest turns to its next item: a paragraph headed by a number, a day or a place."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from geo.model.vocabulary import DatePrecision
from geo.reports.events.scenes import Scene
from geo.reports.text.lines import BULLET

_NUMBER = re.compile(r"\W*\(?(?:\d{1,2}|[a-hivx]{1,3})[.):]?\s*$")
_DATED = re.compile(  # "03/04 - ", "2) 03/04: "
    r"\W*(?:\(?(?:\d{1,2}|[a-z])[.)]\s+)?\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\s*[-–—:]")
_STOP = re.compile(r"\s*(?:[.:]|[-–—]\s)")
_HEADING = re.compile(  # "Incidents of the week:", "La semaine en bref"
    r":\s*$|\b(?:incidents|events|attacks|in brief|round-?up|at a glance|timeline|chronology|update|overview|"
    r"[ée]v[ée]nements|attaques|faits marquants|en bref|chronologie|point (?:de situation|s[ée]curitaire))\b[^.]{0,60}$",
    re.IGNORECASE)
_LABEL = re.compile(
    r"\W*(?!(?:The )?(?:[Tt]oll|[Bb]ilan)\b)[A-ZÀ-Þ][\w’'/&-]*(?: [\w’'/&-]+){0,3} ?:")
_LEADING = 4    # characters before the mention that heads a paragraph: a bullet, an article
_FEWEST = 2     # headed paragraphs that make a digest
_CHRONICLE = 3  # dated paragraphs that make one
_AHEAD = 25     # characters before such a date: "In the course of"


def item_starts(scenes: Sequence[Scene], heads: Sequence[Scene] = ()) -> frozenset[int]:
    """Give the paragraphs that open an item; none unless the report is made of such items."""
    first = dict(_first(scenes))
    headed = {n for n, scene in first.items() if _is_headed(scene)} | _listed(first, heads) or (
        _chronicle(first))
    if len(headed) < _FEWEST:
        return frozenset()
    line = any(BULLET.match(first[n].sentence.text) for n in headed)
    return frozenset(headed | {n for n, scene in first.items() if n > min(headed) and (
        _LABEL.match(scene.sentence.text) or (line and _is_line(scene)))})


def _is_line(scene: Scene) -> bool:
    """Tell whether a line of a list tells what happened: where, when or to how many."""
    told = scene.is_eventful and bool(scene.dates or scene.places)
    counted = scene.is_attack and bool(scene.figures) and not scene.refers_back
    return (told or counted) and BULLET.match(scene.sentence.text) is not None


def _listed(first: dict[int, Scene], heads: Sequence[Scene]) -> set[int]:
    """Give the lines of a list, or the paragraphs under a heading of several events that each tell one."""
    own = {n for n, scene in first.items() if scene.dates and scene.places}
    lines = {n for n in own if BULLET.match(first[n].sentence.text)} or _placed(first)
    opening = [s.sentence.text for s in (*heads[:1], *[first[n] for n in sorted(first)[:1]])]
    if len(lines) >= _FEWEST or not any(_HEADING.search(text) for text in opening):
        return lines if len(lines) >= _FEWEST else set()
    told = {n for n in own if first[n].figures}
    return told if len(told) * 2 >= len(first) else set()


def _placed(first: dict[int, Scene]) -> set[int]:
    """Give the lines of a list that each tell what happened at another place."""
    lines = {n: tuple(w.text for w in scene.places) for n, scene in first.items()
             if scene.places and _is_line(scene)}
    return set(lines) if len(set(lines.values())) == len(lines) else set()


def _chronicle(first: dict[int, Scene]) -> set[int]:
    """Give the paragraphs that begin with a day where most do, each with its own."""
    begun = {n: day for n, scene in first.items() if (day := _first_day(scene)) is not None
             and not scene.refers_back}  # "On Wednesday the mayor revised the toll"
    every = len(set(begun.values())) == len(begun) and len(begun) * 2 >= len(first)
    return set(begun) if every and len(begun) >= _CHRONICLE else set()


def _first_day(scene: Scene) -> tuple[date | None, date | None] | None:
    """Give the day or days with which a paragraph begins."""
    ahead = [w for w in scene.whens if w.span[0] - scene.sentence.start <= _AHEAD
             and w.precision in (DatePrecision.DAY, DatePrecision.RANGE)]
    return (ahead[0].start, ahead[0].end) if ahead else None


def _first(scenes: Sequence[Scene]) -> Iterator[tuple[int, Scene]]:
    """Give each paragraph's number with its first scene."""
    seen: set[int] = set()
    for scene in scenes:
        number = scene.sentence.paragraph
        if number not in seen:
            seen.add(number)
            yield number, scene


def _is_headed(scene: Scene) -> bool:
    """Tell whether a number, a date or a place stands alone or before a colon or dash."""
    text, start = scene.sentence.text, scene.sentence.start
    if _NUMBER.match(text) or _DATED.match(text) or scene.is_label:
        return True
    spans = [w.span for w in scene.whens] + [w.span for w in scene.wheres]
    ends = [last - start for first, last in spans if first - start <= _LEADING]
    return any(_STOP.match(text, end) or end >= len(text) - 1 for end in ends)
