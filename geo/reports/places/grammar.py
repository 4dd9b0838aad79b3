"""Marked text → pieces: a name with the words that say what is meant of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from geo.model.admin import Level
from geo.reports.places.patterns import (
    AREAS,
    BORDER,
    FARNESS,
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


@dataclass(frozen=True, slots=True)
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


def _level(word: str) -> Level:
    """Give the level that a word for a unit names."""
    if "commune" in word or word.startswith(("munic", "arrond", "sous", "sub")):
        return Level.ADM3
    if word.startswith(("cercle", "circle", "prefecture", "depart", "district")):
        return Level.ADM2
    return Level.ADM1


_NAMELESS = re.compile("^[^NUCADX\n]+$", re.MULTILINE)  # sentences that name nothing


def pieces(text: str) -> list[Found]:
    """Find the pieces of a marked text, in its order, none over another."""
    taken = bytearray(len(text))
    found: list[Found] = []
    for one in _all(_NAMELESS.sub(lambda m: "\n" * len(m[0]), text)):
        if not any(taken[one.start:one.end]):
            taken[one.start:one.end] = b"\1" * (one.end - one.start)
            found.append(one)
    return sorted(found, key=lambda f: f.start)


_BARE = {"N": Piece.NAME, "U": Piece.NAME, "C": Piece.COUNTRY, "D": Piece.PEOPLE,
         "X": Piece.NAMESAKE}


def _all(text: str) -> Iterator[Found]:
    """Read a text with each reader in turn, the one that says most first."""
    yield from _filed(text)
    yield from _routes(text)
    if re.search("borde|fronti", text):
        for m in BORDER.finditer(text):
            yield Found(*m.span(), Piece.BORDER, _groups(m, "a", "b", "c"))
    yield from _measured(text)
    yield from _areas(text)
    yield from _posts(text, 0)
    yield from _posts(text, 1)
    yield from _units(text)
    yield from _settled(text)
    yield from _posts(text, 2)
    for m in re.finditer(r"N+|U+|C+(?: state(?![a-z]))?|D+|X+", text):
        yield Found(*m.span(), _BARE[m[0][0]], (m.span(),))


def _groups(m: re.Match[str], *names: str) -> tuple[tuple[int, int], ...]:
    return tuple(m.span(n) for n in names if m[n])


_FILED = re.compile(r"^[^\w\n]*(?P<a>[NU]+) ?/ ?(?P<b>[NU]+)(?= ?[.,:–—-])", re.MULTILINE)


def _filed(text: str) -> Iterator[Found]:
    """Read where notes file an item, "GAO / ANSONGO – 2 May": region and cercle, no towns."""
    for m in _FILED.finditer(text):
        for name, level in (("a", Level.ADM1), ("b", Level.ADM2)):
            yield Found(*m.span(name), Piece.UNIT, (m.span(name),), level=level)


def _routes(text: str) -> Iterator[Found]:
    for pattern, key in zip(ROUTES, (_BETWEEN, _ROADS, _ROADS), strict=True):
        for m in _where(pattern, key, text):
            if _is_way(m):
                yield Found(*m.span(), Piece.ROUTE, (m.span("a"), m.span("b")))
    for pattern in TRAVELS:
        for m in pattern.finditer(text):
            before = text[max(m.start() - 60, 0):m.end()].rpartition("\n")[2]
            if _is_way(m) and _TRAVELLING.search(before):
                yield Found(*m.span(), Piece.ROUTE, (m.span("a"), m.span("b")), travelled=True)
    for m in _where(ONE_END, _ROADS, text):
        yield Found(*m.span(), Piece.ONE_END, (m.span("a"),))


_BETWEEN = re.compile("between|entre")
_ROADS = re.compile(r"road|highway|axi?s|axe|track|route|tron|piste|corridor|trajet|liaison|line|"
                    r"ligne|stretch|section|portion|segment|leg|rn|n ?\d")
_KM = re.compile("km|kilom|mile")
_FAR = re.compile(r"kilom|km|mile|met(?:er|re)|hour|minute|heure|day|journee")
_DIRECTED = re.compile("north|south|east|west|nord|sud|est|ouest")


def _where(pattern: re.Pattern[str], key: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Look for a slow pattern only in the lines in which its key stands."""
    done = 0
    for hit in key.finditer(text):
        if hit.start() < done:
            continue
        start = text.rfind("\n", 0, hit.start()) + 1
        done = text.find("\n", hit.end())
        done = len(text) if done < 0 else done
        yield from pattern.finditer(text, start, done)


_NO_WAYS = frozenset({"CC", "CD", "DC", "DD", "CU", "UC", "DU", "UD", "DN"})


def _is_way(m: re.Match[str]) -> bool:
    """Tell whether two ends make a way: not two countries, not a people without its border."""
    ends = m["a"][0] + m["b"][0]
    people = "D" in ends and not re.search("border|frontier", m[0])
    return ends not in _NO_WAYS and not people


_TRAVELLING = re.compile(rf"(?<![a-z]){TRAVEL}(?![a-z])")


def _measured(text: str) -> Iterator[Found]:
    for m in _where(OFFSET, _KM, text):
        yield Found(*m.span(), Piece.OFFSET, (m.span("x"),), f"{m['n']} {m['km']}", m["dir"] or "")
    for m in NEARNESS.finditer(text):  # first: "at the southern exit of X" is near it
        yield Found(*m.span(), Piece.NEAR, (m.span("x"),), level=_base_level(m))
    yield from _sides(text)
    for m in _where(FARNESS, _FAR, text):
        yield Found(*m.span(), Piece.NEAR, (m.span("x"),), level=_base_level(m))


def _sides(text: str) -> Iterator[Found]:
    for m in _where(SIDE, _DIRECTED, text):
        level = _base_level(m)
        if level:  # "in the north of the X region": somewhere in it
            yield Found(m.start("dir"), m.end(), Piece.UNIT, (m.span("x"),), level=level)
        else:
            yield Found(*m.span(), Piece.OFFSET, (m.span("x"),), "", m["dir"])


def _base_level(m: re.Match[str]) -> Level | None:
    """Give the level of the unit from which something is measured, where it is one."""
    word = next((w for w in (m["pre"], m["sfx"]) if w and re.fullmatch(UNIT, w)), None)
    return _level(word) if word else None


def _areas(text: str) -> Iterator[Found]:
    for pattern in AREAS[:2]:
        for m in pattern.finditer(text):
            if m["c"][0] == "D" and re.match(" [a-z]+", text[m.end():]) and not re.match(
                    r" (?:town|city|village|region|territory|desert|area|localit)", text[m.end():]):
                continue
            yield Found(*m.span(), Piece.AREA, (m.span("c"),), direction=m["dir"])
    for m in AREAS[2].finditer(text):
        yield Found(*m.span(), Piece.AREA, (m.span(),))


_VILLAGERS = re.compile(r"positions?\b.*(?:militia|milice)")
_PEAKS = ("lac", "lake", "mont", "mount")


def _posts(text: str, number: int) -> Iterator[Found]:
    for m in POSTS[number].finditer(text):
        if _VILLAGERS.match(m["near"] or ""):
            continue  # a militia's position in a village is the village
        a, b = m.span("x")
        if (m["near"] or "").startswith(_PEAKS):
            a = m.start("near")  # "lac Débo" is called so
        yield Found(*m.span(), Piece.POST, ((a, b),), settled=not m["near"])


def _units(text: str) -> Iterator[Found]:
    for pattern in UNITS:
        for m in pattern.finditer(text):
            yield from _each(m, Piece.UNIT, level=_level(m["level"]))


def _settled(text: str) -> Iterator[Found]:
    for pattern in SETTLED:
        for m in pattern.finditer(text):
            yield from _each(m, Piece.SETTLED, settled=True)


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
