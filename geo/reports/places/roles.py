"""What a place has to do with what is told, read from the words around it."""

from __future__ import annotations

from dataclasses import dataclass

from geo.reports.model import Part, WhereRole
from geo.reports.places import role_words as words
from geo.reports.places.grammar import Piece
from geo.reports.places.join import Joined
from geo.reports.places.view import View

_LOOK, _WIDE = 110, 500  # characters to each side of a place
_ASIDE = frozenset({Part.CAPTION, Part.FURNITURE})
_MOVED = frozenset({WhereRole.SCENE, WhereRole.ORIGIN, WhereRole.DESTINATION, WhereRole.PASSED})
_SITED = frozenset({Piece.NEAR, Piece.OFFSET, Piece.BORDER, Piece.POST})
_BROAD = frozenset({Piece.COUNTRY, Piece.AREA})
_BY_PIECE = {Piece.PEOPLE: WhereRole.PEOPLE, Piece.NAMESAKE: WhereRole.NAMESAKE}


@dataclass(frozen=True, slots=True)
class _Around:
    """A place's phrase with the words of its sentence before and after it."""

    joined: Joined
    before: str
    after: str
    told: bool    # the sentence tells of a deed
    nearby: bool  # this sentence or one beside it does

    direct_from: bool = False  # "north from X"

    @property
    def piece(self) -> Piece:
        return self.joined.head.piece


class Roles:
    """Reads the roles of a text's places; ``text`` is marked."""

    def __init__(self, view: View, text: str) -> None:
        """Look through the sentences for deeds once."""
        self._view, self._text = view, text
        self._deeds = [bool(words.DEED.search(text, a, b))
                       for a, b in zip(view.starts, view.ends, strict=True)]
        self._mourned: dict[int, bool] = {}

    def role(self, joined: Joined) -> WhereRole:
        """Give the role of one place; captions and furniture never hold a scene."""
        number = self._view.number(joined.start)
        if number < 0:
            return WhereRole.CONTEXT
        start, end = self._view.starts[number], self._view.ends[number]
        before = self._text[max(start, joined.start - _LOOK):joined.start]
        after = self._text[joined.end:min(end, joined.end + _LOOK)]
        around = _Around(joined, before, after, self._deeds[number], self._is_beside(number),
                         bool(words.HEADING.match(self._text, joined.start, joined.end)))
        found = _BY_PIECE.get(around.piece) or self._read(around, start, end)
        aside = self._view.sentences[number].part in _ASIDE and found in _MOVED
        return WhereRole.CONTEXT if aside else found

    def _is_beside(self, number: int) -> bool:
        """Tell whether a sentence or its neighbour tells of a deed; mourning is done elsewhere."""
        if self._deeds[number]:
            return True
        beside = any(self._deeds[max(number - 1, 0):number + 2])
        return beside and not self._mourns(number)

    def _mourns(self, number: int) -> bool:
        """Tell whether a sentence tells of mourning; each is looked through once."""
        if number not in self._mourned:
            start, end = self._view.starts[number], self._view.ends[number]
            self._mourned[number] = bool(words.MOURNED.search(self._text, start, end))
        return self._mourned[number]

    def _read(self, around: _Around, start: int, end: int) -> WhereRole:
        sentence = self._text[max(start, around.joined.start - _WIDE):
                              min(end, around.joined.end + _WIDE)]
        if around.joined.start == start and words.DATELINE.match(sentence) and (
                words.DATED.match(sentence)):
            return WhereRole.SPEAKER
        named = self._view.raw[around.joined.start:around.joined.start + 3]
        if around.joined.start == start and named.isupper() and around.after.startswith(" -"):
            return WhereRole.SPEAKER  # a date line without its date
        if words.LASTING.match(self._text[start:end][:_WIDE]):
            return WhereRole.CONTEXT
        return _spoken(around, sentence) or _body(around) or _moved(around) or _scene(around)


def _spoken(around: _Around, sentence: str) -> WhereRole | None:
    """Read who speaks: "a resident of X said", "told AFP from X", "Bamako denied"."""
    told = words.TOLD_FROM.search(around.before)
    if told and not words.DEED.search(around.before, told.start()):
        return WhereRole.SPEAKER
    held = words.HELD_BY.search(around.before)
    there = words.BEFELL_THERE.search(around.after)
    if held and there and words.DEED.search(around.after):
        return WhereRole.SCENE
    if held:
        return _held(around, held.start(), sentence)
    if around.piece in {Piece.NAME, Piece.COUNTRY} and words.SEAT_AFTER.match(around.after) \
            and not words.IN_IT.search(around.before[-25:]):
        return WhereRole.SPEAKER
    return None


def _held(around: _Around, start: int, sentence: str) -> WhereRole | None:
    """Read people of a place: they speak, or something befell them, or they are only named."""
    if words.HELD_IN.search(around.before) and words.DEED.search(around.before):
        return None
    if words.MANY.search(around.before) and words.DEED.search(around.before, 0, start):
        return WhereRole.SCENE
    if words.DEED.search(around.before, start):
        return None
    if words.BEFALLEN.match(around.after) and not around.before.endswith("from "):
        return None
    if words.SAID.search(sentence) and not words.BEFALLEN.match(around.after):
        return WhereRole.SPEAKER
    return None if words.HELD_IN.search(around.before) else WhereRole.PEOPLE


def _body(around: _Around) -> WhereRole | None:
    """Read peoples and bodies: "the Gao battalion", "the army of Niger"."""
    if around.piece is Piece.ROUTE:
        return None
    if words.BODY_AFTER.match(around.after) or words.BODY_BEFORE.search(around.before):
        return WhereRole.PEOPLE
    return None


def _moved(around: _Around) -> WhereRole | None:
    """Read travellers: where they came from, went and passed."""
    if around.piece in {Piece.ROUTE, Piece.ONE_END}:
        return None
    if words.AT_IT.search(around.before) or _came_and_did(around):
        return None
    if words.ORIGIN.search(around.before) or (
            around.direct_from and words.JOURNEY.search(around.before)):
        return WhereRole.ORIGIN
    if words.PASSED.search(around.before) and not (
            around.before.endswith("par ") and not words.TRAVELS.search(around.before)):
        return WhereRole.PASSED
    if words.TOWARDS.search(around.before) and words.TRAVELS.search(around.before):
        return WhereRole.DESTINATION
    return None


def _came_and_did(around: _Around) -> bool:
    """Tell whether armed people came to a place and did what is told."""
    return bool(words.CAME.search(around.before) and words.AND_DID.match(around.after))


def _is_specific(around: _Around) -> bool:
    """Tell whether a phrase says so much of a place that the deed told beside it was done there."""
    return around.joined.head.settled or bool(around.joined.within)


def _scene(around: _Around) -> WhereRole:
    """Read whether the deed was done there."""
    if words.MET.search(around.before) or words.CARED_FOR.search(around.before):
        return WhereRole.CONTEXT
    if around.piece in {Piece.ROUTE, Piece.ONE_END}:
        apart = words.TIES.search(around.before)
        return WhereRole.SCENE if around.nearby and not apart else WhereRole.CONTEXT
    hit = words.DONE_THERE.match(around.after) or words.AT_IT.search(around.before) \
        or _came_and_did(around)
    sited = around.piece in _SITED and around.nearby
    sited |= bool(around.nearby and words.SITED.match(around.before))
    told = around.told or (around.nearby and _is_specific(around))
    scene = hit or sited or _is_target(around) or (told and _is_there(around))
    return WhereRole.SCENE if scene else WhereRole.CONTEXT


def _is_target(around: _Around) -> bool:
    """Tell whether a village is what a deed in the same sentence was done to."""
    head = around.joined.head
    return head.settled and bool(around.joined.within) and bool(words.DEED.search(around.before))


def _is_there(around: _Around) -> bool:
    """Tell whether the words put what is told at a place."""
    if words.IN_IT.search(around.before):
        return True
    labels = around.after.lstrip().startswith((":", "-")) or not around.after.strip()
    if labels and not around.before.strip():
        return True  # "Moura: 20 dead"
    subject = words.SUBJECT_OF.match(around.after) or words.LOCATED.search(around.before)
    return around.piece not in _BROAD and bool(subject)
