"""What is told by a place named before: "between that town and X", "a short walk from the town"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from geo.gazetteer.unit_names import exact_units
from geo.model.admin import Level, Vintage
from geo.model.frozen import record
from geo.reports.model import Span
from geo.reports.places.grammar import Found, Piece, measured, routes
from geo.reports.places.join import Joined
from geo.reports.places.lines import lines_of
from geo.reports.places.role_words import HELD_BY
from geo.reports.places.view import letters
from geo.reports.places.words import NEAR, UNIT

_BACK = 1200  # characters in which the place that is meant was named
_HELD = 60    # characters before a place in which its people are told of
_NOT_LONG_AGO = 300  # characters between people and "their village"
_TWO = 2      # ends of a way
_TOWN = r"(?:towns?|city|cities|villes?|cites?|bourgs?)"
_VILLAGE = r"(?:villages?|hamlets?|hameaux?|localites?|bourgades?|settlements?|campements?)"
_NOT_ITS = (r"(?![a-z-]|'s| ?\(?[NU]| d'| (?:of|de|du|des|called|named|known|nommee?|appelee?|in|"
            r"at|dans|hall|cent(?:re|er)|square|council|chief|head|elders?|militia|market|mosque|"
            r"school)(?![a-z]))")
_POINTER = re.compile(
    r"(?<![a-z])(?:the|this|that|la|cette|ce|le|du|au) (?:(?:same|meme) )?"
    rf"(?:(?P<town>{_TOWN})|(?P<village>{_VILLAGE})){_NOT_ITS}")
_IN_UNIT = re.compile(  # "the village, in the X cercle"
    rf"(?<![a-z])(?:the|this|that|la|cette|ce|le|du|au) (?:(?P<town>{_TOWN})|"
    rf"(?P<village>{_VILLAGE}))(?=,? \(?(?:(?:in|of|dans|du|de) (?:the |la |le )?)"
    rf"(?:N+ {UNIT}|{UNIT} (?:of |de |du |d')N))")
_BOTH = re.compile(
    r"(?<![a-z])(?:between|entre|linking|joining|connecting|reliant) (?:the|les|these|ces) "
    rf"(?:two|deux) (?:{_TOWN}|{_VILLAGE}){_NOT_ITS}")
_EDGE = re.compile(rf"(?<![a-z]){NEAR} ?$")  # "at the gates of this town of the X cercle"
_BY_THEIRS = re.compile(  # "residents of X found the bodies near their village"
    rf"(?<![a-z]){NEAR} ?(?:their|our|leur|notre) (?:{_TOWN}|{_VILLAGE})(?![a-z])")
_THEIRS = re.compile(rf"(?:their|our|leur|notre) (?:{_TOWN}|{_VILLAGE})")  # seldom, soon seen
_CALLED = {"town": re.compile(rf"(?<![a-z]){_TOWN}(?![a-z])"),
           "village": re.compile(rf"(?<![a-z]){_VILLAGE}(?![a-z])")}
_SOME_WAY = re.compile(  # "just outside the village" tells less than the village named before
    r"(?<![a-z])(?:km|kilom|met(?:er|re)s|miles?|hours?|minutes?|heures?|walk|drive|ride|distance|"
    r"marche|route|stone's throw|jet de pierre|encablures)")
_STOPS = re.compile(r"[.;:\n]")
_ENDS = frozenset({Piece.NAME, Piece.SETTLED})


def points_back(one: Found) -> bool:
    """Tell whether a piece is told by a name that stands before it."""
    return any(end <= one.start for _start, end in one.names)


@record(frozen=True)
class Pointing:
    """Finds pieces told by a place named before in a marked text; ``plain`` has no marks."""

    text: str
    plain: str
    named: Sequence[Joined]

    def pieces(self) -> list[Found]:
        """Find the ways, distances and nearness that begin at a place just named."""
        by_span = {m.span(m.lastgroup or ""): m for m in _POINTER.finditer(self.text)}
        others = [*self._between_both(), *self._in_units(), *self._by_theirs()]
        if not (by_span and self.named):
            return others
        asked = self._asked(by_span)
        lines = lines_of(asked)
        led = (self._led_back(one, by_span)
               for one in (*routes(asked, lines), *measured(asked, lines)))
        return [*others, *(one for one in led if one is not None)]

    def _asked(self, by_span: dict[Span, re.Match[str]]) -> str:
        """Mark the nouns that point as names, and leave out the sentences without any."""
        letters = ["\n"] * len(self.text)
        for one in by_span.values():
            start, end = self.text.rfind("\n", 0, one.start()) + 1, self.text.find("\n", one.end())
            end = len(self.text) if end < 0 else end
            letters[start:end] = self.text[start:end]
        for start, end in by_span:
            letters[start:end] = "N" * (end - start)
        return "".join(letters)

    def _led_back(self, one: Found, by_span: dict[Span, re.Match[str]]) -> Found | None:
        """Put the names that are meant into a piece; nothing where it points at none."""
        vague = one.piece is Piece.OFFSET and not one.km  # "north of the town"
        beside = one.piece is Piece.NEAR and not _SOME_WAY.search(self.text, one.start, one.end)
        if vague or beside or not any(name in by_span for name in one.names):
            return None
        others = {self.plain[slice(*name)] for name in one.names if name not in by_span}
        names = [self._meant(by_span[name], others) if name in by_span else name
                 for name in one.names]
        known = tuple(name for name in names if name is not None)
        return replace(one, names=known) if len(known) == len(names) else None

    def _meant(self, pointer: re.Match[str], others: set[str]) -> Span | None:
        """Give the name that "the town" means: the one last called so, else the last."""
        kind = pointer.lastgroup or ""
        ahead = [j for j in self._ahead(pointer.start())
                 if self.plain[slice(*j.head.names[0])] not in others
                 and (kind == "town" or j.head.settled or not self._is_large(j))]
        called = [j for j in ahead if _CALLED[kind].search(self.plain, j.start, j.end)]
        found = called or [j for j in ahead if not self._is_held(j)] or ahead
        return found[-1].head.names[0] if found else None

    def _ahead(self, at: int) -> list[Joined]:
        return [j for j in self.named if at - _BACK < j.end <= at and not j.head.level
                and (j.head.piece in _ENDS or self._is_just_named(j, at))]

    def _is_just_named(self, one: Joined, at: int) -> bool:
        """Tell whether what is by a place names it: "the X area, 2 km from the village"."""
        return one.head.piece is Piece.POST and not _STOPS.search(self.text, one.end, at)

    def _is_large(self, one: Joined) -> bool:
        """Tell whether a region or cercle was called so long ago: it is no village."""
        name = letters(self.plain[slice(*one.head.names[0])])
        units = (*exact_units(name, Level.ADM1), *exact_units(name, Level.ADM2))
        return any(m.vintage is not Vintage.V2023 for m in units)

    def _is_held(self, one: Joined) -> bool:
        """Tell whether somebody of the place is spoken of, not the place."""
        return bool(HELD_BY.search(self.text, max(one.start - _HELD, 0), one.start))

    def _between_both(self) -> Iterator[Found]:
        """Read "between the two towns": the two named last."""
        for m in _BOTH.finditer(self.text):
            names = {self.plain[slice(*j.head.names[0])]: j.head.names[0]
                     for j in self._ahead(m.start())}
            if len(names) >= _TWO:
                ends = tuple(names.values())[-_TWO:]
                yield Found(*m.span(), Piece.ROUTE, ends)

    def _in_units(self) -> Iterator[Found]:
        """Read "the village, in the X cercle": the place named last, and where it lies."""
        for m in _IN_UNIT.finditer(self.text):
            name = self._meant(m, set())
            if name is None:
                continue
            edge = _EDGE.search(self.text, max(m.start() - _HELD, 0), m.start())
            if edge:
                yield Found(edge.start(), m.end(m.lastgroup or ""), Piece.NEAR, (name,))
            else:
                yield Found(*m.span(m.lastgroup or ""), Piece.SETTLED, (name,), settled=True)

    def _by_theirs(self) -> Iterator[Found]:
        """Read "near their village": that of the people told of last."""
        found = _BY_THEIRS.finditer(self.text) if self.named and _THEIRS.search(self.text) else ()
        for m in found:
            held = [j for j in self._ahead(m.start()) if self._is_held(j)]
            if held and m.start() - held[-1].end < _NOT_LONG_AGO:
                yield Found(*m.span(), Piece.NEAR, held[-1].head.names[:1])
