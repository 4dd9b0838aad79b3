"""What stands around a place in its sentence, and which sentences of a text tell of deeds."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from geo.model.frozen import record
from geo.reports.model import Deed, DeedKind, Part, Span, overlap
from geo.reports.places import role_words as words
from geo.reports.places.abroad_words import CITIES
from geo.reports.places.aftermath import is_after
from geo.reports.places.grammar import Piece
from geo.reports.places.join import Joined
from geo.reports.places.lexicon import is_region
from geo.reports.places.movers import acts_armed
from geo.reports.places.view import View, letters

_LOOK = 110  # characters to each side of a place
_LABEL = 40  # characters: no more than a heading of what follows
_SOON = 4     # sentences in which a deed is told of those who came to a place
_BROAD = frozenset({Piece.COUNTRY, Piece.AREA})
_SEATS = frozenset({"bamako", "koulouba", *CITIES})
_IT_WAS = re.compile(r"\W*(?:it (?:was|happened)|that was|c'etait|c'est (?:arrive|survenu)|"
                     r"(?:cela|ca) (?:s'est passe|se passait))(?![a-z])")
_DONE = frozenset({DeedKind.ATTACK, DeedKind.BATTLE, DeedKind.OPERATION})


@record(frozen=True, slots=True)
class Around:
    """A place's phrase with the words of its sentence before and after it."""

    joined: Joined
    before: str
    after: str
    told: bool    # the sentence tells of a deed
    nearby: bool  # this sentence or one beside it does
    soon: bool    # one of those that follow does
    direct_from: bool  # "north from X"
    plain: str     # the words before, with no names marked
    words: str     # those of the phrase
    is_seat: bool  # a capital, whose name mostly means a government
    governs: bool  # a region is called so
    is_after: bool  # the sentence tells of what followed: a burial, a visit

    @property
    def piece(self) -> Piece:
        """Give what the phrase says about its name."""
        return self.joined.head.piece

    @property
    def is_specific(self) -> bool:
        """Tell whether it says so much of a place that a deed told beside it was done there."""
        return is_specific(self.joined)


def is_specific(joined: Joined) -> bool:
    """Tell whether a phrase says that a settlement is meant, or where it lies."""
    return joined.head.settled or bool(joined.within) or bool(joined.measured)


class Deeds:
    """The sentences of a marked text that tell of a deed; ``deeds`` were found by their words."""

    def __init__(self, view: View, text: str, deeds: Sequence[Deed]) -> None:
        """Look through the sentences once."""
        self._view, self._text = view, text
        plain, idle = _without_labour(view)
        done = sorted(d.span[0] for d in deeds if d.kind in _DONE and not d.hypothetical
                      and not any(overlap(one, d.span) for one in idle))
        self._mourned: dict[int, bool] = {}
        self._after: dict[int, bool] = {}
        self._told = [(_any_within(done, s.span) or bool(words.DEED.search(plain, a, b)))
                      and not self._is_after(n) for n, (a, b, s) in enumerate(zip(
                          view.starts, view.ends, view.sentences, strict=True))]

    def around(self, joined: Joined, number: int) -> Around:
        """Give what stands around a place of a sentence."""
        start, end = self._view.starts[number], self._view.ends[number]
        first, last = max(start, joined.start - _LOOK), min(end, joined.end + _LOOK)
        beside = self._is_beside(number)
        told = self._told[number] or (
            joined.head.piece not in _BROAD and not self._is_after(number)
            and (beside or is_specific(joined)) and self._sets_out(number, start, end))
        plain = self._view.plain
        return Around(joined, self._text[first:joined.start], self._text[joined.end:last], told,
                      beside, any(self._told[number:number + _SOON]),
                      bool(words.HEADING.match(self._text, joined.start, joined.end)),
                      plain[first:joined.start], plain[joined.start:joined.end],
                      plain[joined.start:joined.end] in _SEATS,
                      is_region(letters(plain[joined.start:joined.end])),
                      self._is_after(number))

    def asides(self) -> frozenset[int]:
        """Give the paragraphs behind a deed in which none is told; headings are none."""
        sizes: Counter[int] = Counter()
        of_deeds: set[int] = set()
        for one, told in zip(self._view.sentences, self._told, strict=True):
            sizes[one.paragraph] += one.end - one.start if one.part is Part.BODY else 0
            of_deeds |= {one.paragraph} if told else set()
        return frozenset(p for p, size in sizes.items() if of_deeds and p not in of_deeds
                         and size > _LABEL and p > min(of_deeds))

    def _is_beside(self, number: int) -> bool:
        """Tell whether a sentence or its neighbour tells of a deed; mourning is done elsewhere."""
        if self._told[number]:
            return True
        beside = any(self._told[max(number - 1, 0):number + 2])
        return beside and not (self._is_after(number) or self._mourns(number))

    def _sets_out(self, number: int, start: int, end: int) -> bool:
        """Tell whether a sentence says who acted, or when: before the deed, not in its wake."""
        points = number and self._told[number - 1] and _IT_WAS.match(self._text, start, end)
        dated = points or any(self._told[number + 1:number + 2]) or not any(self._told[:number])
        return (dated and bool(words.ON_DAY.search(self._text, start, end))) or \
            acts_armed(self._view.plain[start:end])

    def _is_after(self, number: int) -> bool:
        """Tell whether a sentence tells of what followed; each is looked through once."""
        if number not in self._after:
            start, end = self._view.starts[number], self._view.ends[number]
            self._after[number] = is_after(self._view.plain[start:end])
        return self._after[number]

    def _mourns(self, number: int) -> bool:
        """Tell whether a sentence tells of mourning; each is looked through once."""
        if number not in self._mourned:
            start, end = self._view.starts[number], self._view.ends[number]
            self._mourned[number] = bool(words.MOURNED.search(self._text, start, end))
        return self._mourned[number]


def _without_labour(view: View) -> tuple[str, list[Span]]:
    """Give the plain words with strikes of those who stop work blanked, and where they stood."""
    if "strike" not in view.plain:  # the one word that tells of work and of blows
        return view.plain, []
    idle: list[Span] = []

    def blank(match: re.Match[str]) -> str:
        idle.append(view.span(*match.span()))
        return " " * len(match[0])

    return words.LABOUR.sub(blank, view.plain), idle


def _any_within(starts: Sequence[int], span: Span) -> bool:
    return bisect_left(starts, span[0]) < bisect_left(starts, span[1])
