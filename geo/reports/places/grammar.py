"""Marked text → pieces: a name with the words that say what is meant of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from geo.model.admin import Level
from geo.model.frozen import record
from geo.reports.places import needed
from geo.reports.places.lines import Line, found_in, lines_of, with_any
from geo.reports.places.patterns import (
    AREAS,
    BORDER,
    FARNESS,
    NAMED_ROAD,
    NEARNESS,
    OFFSET,
    ONE_END,
    POSTS,
    ROUTES,
    SETTLED,
    SIDE,
    TRAVELS,
    UNITS,
)
from geo.reports.places.words import (
    TRAVEL,
    UNIT,
)


class Piece(StrEnum):
    """What a piece says about the names in it."""

    BORDER = "border"
    ROUTE = "route"
    ONE_END = "one_end"
    OFFSET = "offset"
    NEAR = "near"
    UNIT = "unit"
    SETTLED = "settled"
    POST = "post"      # a camp, market or mine: near the name it bears
    AREA = "area"
    NAME = "name"
    COUNTRY = "country"
    PEOPLE = "people"
    NAMESAKE = "namesake"


@record(frozen=True, slots=True)
class Found:
    """A piece: its offsets in the plain text, the offsets of its names, and what is said.

    ``km`` and ``direction`` are words of the text; ``level`` is that of a unit; ``base`` is what
    an offset or nearness is measured from, where that is a unit.
    """

    start: int
    end: int
    piece: Piece
    names: tuple[tuple[int, int], ...] = ()
    km: str = ""
    direction: str = ""
    level: Level | None = None
    settled: bool = False
    travelled: bool = False


def level_of(word: str) -> Level:
    """Give the level that a word for a unit names."""
    if "commune" in word or word.startswith(("munic", "arrond", "sous", "sub")):
        return Level.ADM3
    if word.startswith(("cercle", "circle", "prefecture", "depart", "district", "territor")):
        return Level.ADM2
    return Level.ADM1


def pieces(text: str, told: Iterable[Found] = ()) -> list[Found]:
    """Find the pieces of a marked text beside those told, in its order, none over another."""
    taken = bytearray(len(text))
    found: list[Found] = []
    for one in (*told, *_all(text, lines_of(text))):
        if not any(taken[one.start:one.end]):
            taken[one.start:one.end] = b"\1" * (one.end - one.start)
            found.append(one)
    return sorted(found, key=lambda f: f.start)


_BARE = {"N": Piece.NAME, "U": Piece.NAME, "C": Piece.COUNTRY, "D": Piece.PEOPLE,
         "X": Piece.NAMESAKE}
_NAME = re.compile(r"N+|U+|C+(?: state(?![a-z]))?|D+|X+")


def _all(text: str, lines: Sequence[Line]) -> Iterator[Found]:
    """Read a text with each reader in turn, the one that says most first."""
    yield from _filed(text, lines)
    yield from routes(text, lines)
    for m in found_in(with_any(needed.BORDER, lines), BORDER, text):
        yield Found(*m.span(), Piece.BORDER, _groups(m, "a", "b", "c"))
    yield from measured(text, lines)
    yield from _areas(text, lines)
    posted = with_any(needed.POSTS, lines)
    yield from _posts(text, posted, POSTS[0])
    yield from _posts(text, with_any(needed.LANDMARKS, lines), POSTS[1])
    yield from _units(text, lines)
    yield from _settled(text, lines)
    yield from _posts(text, posted, POSTS[2])
    for m in _NAME.finditer(text):
        yield Found(*m.span(), _BARE[m[0][0]], (m.span(),))


def _groups(m: re.Match[str], *names: str) -> tuple[tuple[int, int], ...]:
    return tuple(m.span(n) for n in names if m[n])


_FILED = re.compile(r"^[^\w\n]*(?P<a>[NU]+) ?/ ?(?P<b>[NU]+)(?= ?[.,:–—-])", re.MULTILINE)


def _filed(text: str, lines: Sequence[Line]) -> Iterator[Found]:
    """Read where notes file an item, "GAO / ANSONGO – 2 May": region and cercle, no towns."""
    for m in found_in(with_any(needed.SLASH, lines), _FILED, text):
        for name, level in (("a", Level.ADM1), ("b", Level.ADM2)):
            yield Found(*m.span(name), Piece.UNIT, (m.span(name),), level=level)


def routes(text: str, lines: Sequence[Line]) -> Iterator[Found]:
    """Read the ways between two places, and those told by one end."""
    two = [line for line in lines if line.names >= _TWO]
    for pattern, key in zip(ROUTES, needed.ROUTES, strict=True):
        for m in found_in(with_any(key, two), pattern, text):
            if _is_way(m):
                yield Found(*m.span(), Piece.ROUTE, (m.span("a"), m.span("b")))
    going = [line for line in two if _TRAVELLING.search(line.words)]
    for pattern in TRAVELS:
        for m in found_in(going, pattern, text):
            before = text[max(m.start() - 60, 0):m.end()].rpartition("\n")[2]
            if _is_way(m) and _TRAVELLING.search(before):
                yield Found(*m.span(), Piece.ROUTE, (m.span("a"), m.span("b")), travelled=True)
    roads = with_any(needed.ROADS, lines)
    for pattern in (ONE_END, NAMED_ROAD):
        for m in found_in(roads, pattern, text):
            yield Found(*m.span(), Piece.ONE_END, (m.span("a"),))


_TWO = 2  # ends of a way
_NO_WAYS = frozenset({"CC", "CD", "DC", "DD", "CU", "UC", "DU", "UD"})


def _is_way(m: re.Match[str]) -> bool:
    """Tell whether two ends make a way: not two countries, not a people without its border."""
    ends = m["a"][0] + m["b"][0]
    people = "D" in ends and not re.search("border|frontier", m[0])
    return ends not in _NO_WAYS and not people


_TRAVELLING = re.compile(rf"(?<![a-z]){TRAVEL}(?![a-z])")


def measured(text: str, lines: Sequence[Line]) -> Iterator[Found]:
    """Read what lies near a place, or some way or on one side of it."""
    for m in found_in(with_any(needed.KM, lines), OFFSET, text):
        yield Found(*m.span(), Piece.OFFSET, (m.span("x"),), f"{m['n']} {m['km']}", m["dir"] or "")
    for m in found_in(with_any(needed.NEAR, lines), NEARNESS, text):  # first: "at the exit of X"
        yield Found(*m.span(), Piece.NEAR, (m.span("x"),), level=_base_level(m))
    yield from _sides(text, lines)
    for m in found_in(with_any(needed.FAR, lines), FARNESS, text):
        yield Found(*m.span(), Piece.NEAR, (m.span("x"),), level=_base_level(m))


def _sides(text: str, lines: Sequence[Line]) -> Iterator[Found]:
    for m in found_in(with_any(needed.SIDE, lines), SIDE, text):
        level = _base_level(m)
        if level:  # "in the north of the X region": somewhere in it
            yield Found(m.start("dir"), m.end(), Piece.UNIT, (m.span("x"),), level=level)
        else:
            yield Found(*m.span(), Piece.OFFSET, (m.span("x"),), "", m["dir"])


def _base_level(m: re.Match[str]) -> Level | None:
    """Give the level of the unit from which something is measured, where it is one."""
    word = next((w for w in (m["pre"], m["sfx"]) if w and re.fullmatch(UNIT, w)), None)
    return level_of(word) if word else None


def _areas(text: str, lines: Sequence[Line]) -> Iterator[Found]:
    sides = with_any(needed.COMPASS, lines)
    for pattern in AREAS[:2]:
        for m in found_in(sides, pattern, text):
            if m["c"][0] == "D" and re.match(" [a-z]+", text[m.end():]) and not re.match(
                    r" (?:town|city|village|region|territory|desert|area|localit)", text[m.end():]):
                continue
            yield Found(*m.span(), Piece.AREA, (m.span("c"),), direction=m["dir"])
    for m in AREAS[2].finditer(text):
        yield Found(*m.span(), Piece.AREA, (m.span(),))
    for m in found_in(sides, AREAS[3], text):
        yield Found(*m.span(), Piece.AREA, direction=m["dir"])


_VILLAGERS = re.compile(r"positions?\b.*(?:militia|milice|hunters|chasseurs|do[nz]z?os?|"
                        r"self-defen[cs]e|autodefense|villagers|villageois)")
_PEAKS = ("lac", "lake", "mont", "mount")


def _posts(text: str, lines: Sequence[Line], pattern: re.Pattern[str]) -> Iterator[Found]:
    for m in found_in(lines, pattern, text):
        if _VILLAGERS.match(m["near"] or ""):
            continue  # a militia's position in a village is the village
        a, b = m.span("x")
        if (m["near"] or "").startswith(_PEAKS):
            a = m.start("near")  # "lac Débo" is called so
        yield Found(*m.span(), Piece.POST, ((a, b),), settled=not m["near"])


def _units(text: str, lines: Sequence[Line]) -> Iterator[Found]:
    held = with_any(needed.UNIT, lines)
    for pattern in UNITS:
        for m in found_in(held, pattern, text):
            yield from _each(m, Piece.UNIT, level=level_of(m["level"]))


_CAMPS = re.compile("campements|encampments|hameaux|hamlets|wells|forages|boreholes")  # around it
_LISTS_ON = re.compile(r",? (?:and|et|\(|ou|or)(?![a-z])|, (?:de |d')?[NU]")


def _settled(text: str, lines: Sequence[Line]) -> Iterator[Found]:
    held = with_any(needed.SETTLEMENT, lines)
    for pattern in SETTLED:
        for m in found_in(held, pattern, text):
            camps = _CAMPS.match(m["w"]) and not (m["more"] or _LISTS_ON.match(text, m.end()))
            yield from _each(m, Piece.NEAR if camps else Piece.SETTLED, settled=not camps)


def _each(m: re.Match[str], piece: Piece, *, level: Level | None = None, settled: bool = False
          ) -> Iterator[Found]:
    """Make a piece of each name of a list: "villages of X, Y and Z"."""
    more = [(m.start("more") + n.start(), m.start("more") + n.end())
            for n in re.finditer("[NU]+", m["more"] or "")]
    names = [m.span("x"), *more]
    ends = [b for _a, b in names]
    if not more:
        yield Found(*m.span(), piece, (names[0],), level=level, settled=settled)
        return
    starts = [m.start(), *(a for a, _b in more)]
    ends[-1] = max(ends[-1], m.end())
    for start, end, name in zip(starts, ends, names, strict=True):
        yield Found(start, end, piece, (name,), level=level, settled=settled)
