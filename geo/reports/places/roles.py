"""What a place has to do with what is told, read from the words around it."""

from __future__ import annotations

from collections.abc import Sequence

from geo.reports.model import Deed, Part, WhereRole
from geo.reports.places import done_words as done
from geo.reports.places import off_words as off
from geo.reports.places import role_words as words
from geo.reports.places.around import Around, Deeds
from geo.reports.places.elsewhere import (
    befallen,
    has_post,
    is_crowd,
    is_posted,
    is_somebodys,
    is_units_name,
    serves_at,
    was_elsewhere,
)
from geo.reports.places.grammar import Piece
from geo.reports.places.headed import heads_item, heads_letter, opens_tale
from geo.reports.places.join import Joined
from geo.reports.places.meanwhile import is_meanwhile, is_posting, is_said_at, was_seized_at
from geo.reports.places.movers import come_armed, come_for_shelter
from geo.reports.places.pointed import points_back
from geo.reports.places.rivals import puts_event
from geo.reports.places.sources import is_source, is_titled, speaks_from_seat
from geo.reports.places.there import is_there
from geo.reports.places.view import View
from geo.reports.places.whereabouts import is_of_arrest, is_of_doers, is_spoken_of_at

_WIDE = 500  # characters to each side of a place in which who speaks is looked for
_CLOSE = 60  # characters in which the deed is told that befell a place
_ASIDE = frozenset({Part.CAPTION, Part.FURNITURE})
_MOVED = frozenset({WhereRole.SCENE, WhereRole.ORIGIN, WhereRole.DESTINATION, WhereRole.PASSED})
_SITED = frozenset({Piece.NEAR, Piece.OFFSET, Piece.BORDER, Piece.POST})
_BROAD = frozenset({Piece.COUNTRY, Piece.AREA})
_BY_PIECE = {Piece.PEOPLE: WhereRole.PEOPLE, Piece.NAMESAKE: WhereRole.NAMESAKE}


class Roles:
    """Reads the roles of a text's places; ``text`` is marked."""

    def __init__(self, view: View, text: str, deeds: Sequence[Deed] = ()) -> None:
        """Look through the sentences for deeds once."""
        self._view, self._text, self._deeds = view, text, Deeds(view, text, deeds)
        self._asides = self._deeds.asides()

    def role(self, joined: Joined) -> WhereRole:
        """Give the role of one place; captions and furniture never hold a scene."""
        number = self._view.number(joined.start)
        if number < 0:
            return WhereRole.CONTEXT
        around = self._deeds.around(joined, number)
        start, end = self._view.starts[number], self._view.ends[number]
        if points_back(joined.head) and is_there(self._view.plain[joined.start:joined.end]):
            return WhereRole.SCENE
        found = _BY_PIECE.get(around.piece) or self._read(around, start, end)
        cared = found is WhereRole.SCENE and self._cares(around) and not _is_hit(around)
        aside = self._view.sentences[number].part in _ASIDE and found in _MOVED
        return WhereRole.CONTEXT if aside or cared else found

    def told_aside(self, joined: Joined) -> bool:
        """Tell whether a place stands in a later paragraph in which no deed is told."""
        return self.paragraph(joined) in self._asides

    def paragraph(self, joined: Joined) -> int | None:
        """Give the number of the paragraph in which a place stands."""
        number = self._view.number(joined.start)
        return self._view.sentences[number].paragraph if number >= 0 else None

    def _cares(self, around: Around) -> bool:
        """Tell whether a hospital is named: who lies there was mostly hit elsewhere."""
        head = around.joined.head
        return bool(words.CARED.search(self._text, head.start, head.end)
                    or words.AT_WARD.match(around.after))

    def _read(self, around: Around, start: int, end: int) -> WhereRole:
        sentence = self._text[max(start, around.joined.start - _WIDE):
                              min(end, around.joined.end + _WIDE)]
        dated = around.joined.start == start and words.DATELINE.match(sentence) and (
            words.DATED.match(sentence))
        if dated or heads_letter(self._view.plain[start:start + _CLOSE]):
            return WhereRole.SPEAKER
        named = self._view.raw[around.joined.start:around.joined.start + 3]
        lined = around.after.startswith((" -", " –", " —")) or (
            around.joined.within and around.after.startswith(":"))  # "BAMAKO, Mali: Gunmen …"
        if around.joined.start == start and named.isupper() and lined:
            return WhereRole.SPEAKER  # a date line without its date
        if (around.soon and self._heads(around, start, end)) or self._is_tellers(around, start):
            return WhereRole.SCENE
        other = is_meanwhile(self._view.plain, around.joined.start, (start, end), words.DEED)
        lasting = words.LASTING.match(self._text[start:min(end, start + _WIDE)])
        behind = self._text[around.joined.end:min(end, around.joined.end + _WIDE)]
        if other or lasting or _is_whereabouts(around, behind):
            return WhereRole.CONTEXT
        return self._told(around, sentence)

    def _told(self, around: Around, sentence: str) -> WhereRole:
        if around.is_seat and is_spoken_of_at(around.plain, around.after):
            return WhereRole.SPEAKER
        if _struck_where(around):
            return WhereRole.SCENE
        came = _came_and_did(around)  # "according to a resident, the gunmen came to X"
        way = around.piece is Piece.ROUTE and not words.HELD_BY.search(around.before)
        spoken = None if came or way else _spoken(around, sentence)  # no way speaks
        return spoken or _body(around) or _moved(around) or _scene(around)

    def _is_tellers(self, around: Around, start: int) -> bool:
        """Tell whether it is where a letter's writer lived or worked when it happened."""
        before = self._view.plain[start:around.joined.start]
        return around.is_specific and len(before) < _WIDE and bool(done.I_WAS.fullmatch(before))

    def _heads(self, around: Around, start: int, end: int) -> bool:
        """Tell whether a sentence only says where what follows happened."""
        one = around.joined
        if around.piece in _BROAD or end - start > _WIDE:
            return False
        text = self._view.plain[start:end]
        placed = words.IN_IT.search(around.before) or around.piece in _SITED
        return heads_item(text, one.start - start, one.end - start) or bool(
            placed and opens_tale(text))


def _is_whereabouts(around: Around, behind: str) -> bool:
    """Tell whether doers belong there who did it elsewhere, or suspects were caught there."""
    return is_of_doers(around.plain, behind) or is_of_arrest(around.plain, around.after)


def _struck_where(around: Around) -> bool:
    """Tell whether a clause says what was done there: "they came from X, where shells fell"."""
    if was_seized_at(around.plain, around.after):
        return True
    told = words.WHERE_DONE.match(around.after)
    return bool(told and words.DEED.search(told[0]))


def _spoken(around: Around, sentence: str) -> WhereRole | None:
    """Read who speaks: "a resident of X said", "told AFP from X", "Bamako denied"."""
    told = words.TOLD_FROM.search(around.before)
    near = words.OFFICE_NEAR.search(around.before) if around.piece is Piece.NEAR else None
    if is_said_at(around.plain, around.after) or any(
            m and not words.DEED.search(around.before, m.start()) for m in (told, near)):
        return WhereRole.SPEAKER
    held = words.HELD_BY.search(around.before)
    there = words.BEFELL_THERE.search(around.after)
    if held and (done.THERE_HARMED.match(around.after)
                 or (there and words.DEED.search(around.after))):
        return WhereRole.SCENE
    source = is_source(around.before, around.after, words.DEED)
    titled = around.piece is Piece.NAME and is_titled(around.after, words.DEED)
    if titled or (source and not words.MET.search(around.before)):
        return WhereRole.SPEAKER
    if around.governs and speaks_from_seat(around.before, around.after, words.DEED):
        return WhereRole.SPEAKER
    if held:
        return _of_home(around, held.start(), sentence)
    seat = around.piece in {Piece.NAME, Piece.COUNTRY} and words.SEAT_AFTER.match(around.after)
    return WhereRole.SPEAKER if seat and not words.IN_IT.search(around.before[-25:]) else None


def _of_home(around: Around, start: int, sentence: str) -> WhereRole | None:
    """Read people of a place who were driven from it, hit away from it, or hit there."""
    came = done.CAME_FROM.search(around.before)
    many = words.MANY.search(around.before) and words.DEED.search(around.before, 0, start)
    if came:
        return WhereRole.ORIGIN  # "men who had come from X"
    if off.AWAY.search(around.after) and not many:
        return WhereRole.PEOPLE
    driven = done.DRIVEN_FROM.search(around.plain)
    return WhereRole.ORIGIN if driven else _held(around, start, sentence)


def _held(around: Around, start: int, sentence: str) -> WhereRole | None:
    """Read people of a place: they speak, or something befell them, or they are only named."""
    if words.HELD_IN.search(around.before) and words.DEED.search(around.before):
        return None
    if words.MANY.search(around.before) and words.DEED.search(around.before, 0, start):
        return WhereRole.SCENE
    befell = not around.before.endswith("from ") and (
        words.BEFALLEN.match(around.after) or befallen(around.after))
    if befell or words.DEED.search(around.before, start):
        return None
    if words.SAID.search(sentence) and not words.BEFALLEN.match(around.after):
        return WhereRole.SPEAKER
    if words.HELD_IN.search(around.before):
        return None
    hit = around.before.endswith("from ") or words.DEED.search(around.before, 0, start)
    return WhereRole.PEOPLE if hit else WhereRole.CONTEXT


def _body(around: Around) -> WhereRole | None:
    """Read peoples and bodies: "the Gao battalion", "the army of Niger"."""
    if around.piece is Piece.ROUTE:
        return None
    body = words.BODY_BEFORE.search(around.before)
    lives = body is not None and words.POPULACE.match(body[0]) and befallen(around.after)
    if words.BODY_AFTER.match(around.after) or (body and not lives):
        return WhereRole.PEOPLE
    if is_units_name(around.before, around.after) or is_somebodys(around.before):
        return WhereRole.PEOPLE
    court = done.COURT_BEFORE.search(around.plain) and not _is_hit(around)
    return WhereRole.PEOPLE if court else None


def _moved(around: Around) -> WhereRole | None:
    """Read travellers: where they came from, went and passed."""
    if around.piece in {Piece.ROUTE, Piece.ONE_END}:
        return None
    intended = done.INTENDED.search(around.before)
    if not intended and (_is_aim(around) or done.HIT_ON_WAY.search(around.plain)):
        return None
    if words.ORIGIN.search(around.plain) or (
            around.direct_from and words.JOURNEY.search(around.before)):
        return WhereRole.ORIGIN
    if words.PASSED.search(around.before) and not _hit_passing(around) and not (
            around.before.endswith("par ") and not words.TRAVELS.search(around.before)):
        return WhereRole.PASSED
    towards = words.TOWARDS.search(around.before) and words.TRAVELS.search(around.before) \
        and not (done.DID_THERE.search(around.plain) or done.THERE_HARMED.match(around.after))
    if intended or towards or come_for_shelter(around.plain):
        return WhereRole.DESTINATION
    return None


def _hit_passing(around: Around) -> bool:
    """Tell whether what passed a place was hit there: "driving through X when it struck a mine"."""
    hit = done.HIT_WHEN.match(around.after)
    return bool(hit and words.DEED.search(around.after, hit.end()))


def _is_aim(around: Around) -> bool:
    """Tell whether what is named is what was attacked, taken, or come to in arms."""
    before = around.before
    return bool(words.AT_IT.search(before) or words.TAKEN_TOWN.search(before)) \
        or _came_and_did(around)


def _is_hit(around: Around) -> bool:
    """Tell whether a deed was done to what is named, or struck people in it."""
    if words.AT_IT.search(around.before):
        return True
    befell = words.BEFALLEN.match(around.after)
    return bool(befell and words.DEED.search(around.after[:_CLOSE]))


def _came_and_did(around: Around) -> bool:
    """Tell whether armed people came to a place and did what is told."""
    told = around.soon or around.nearby or around.is_specific \
        or done.ATTACKERS.search(around.plain) is not None
    return told and come_armed(around.plain, around.after)


def _scene(around: Around) -> WhereRole:
    """Read whether the deed was done there."""
    beside = around.piece is Piece.COUNTRY and off.BESIDE.search(around.plain)
    if beside or _is_off(around) or (
            around.piece is Piece.POST and words.EXPLAINS.search(around.before)):
        return WhereRole.CONTEXT
    came = _came_and_did(around)
    cared = words.CARED_FOR.search(around.plain) and not words.MARKET_HELD.search(around.plain)
    met = words.MET.search(around.plain) and not (
        done.HIT_THERE.search(around.plain) or done.SEAT_STRUCK.search(around.plain)
        or befallen(around.after))
    if (not came and met) or cared or done.GATHERED.search(around.plain):
        return WhereRole.CONTEXT
    if around.piece in {Piece.ROUTE, Piece.ONE_END}:
        apart = words.TIES.search(around.before)
        return WhereRole.SCENE if around.nearby and not apart else WhereRole.CONTEXT
    hit = words.DONE_THERE.match(around.after) or _is_aim(around) or (
        not around.is_after and puts_event(around.plain))
    sited = around.piece in _SITED and around.nearby
    sited |= bool(around.nearby and words.SITED.match(around.before))
    told = around.told or (around.nearby and around.is_specific)
    scene = hit or sited or _is_target(around) or (told and _is_there(around))
    return WhereRole.SCENE if scene else WhereRole.CONTEXT


def _is_off(around: Around) -> bool:
    """Tell whether it is told how far off it is, who is said to feed it, or how it mourns."""
    if (around.piece is Piece.POST and off.SHUT.match(around.after)) or (
            around.piece is Piece.OFFSET and off.OF_CARE.search(around.plain)):
        return True
    posted = around.piece is Piece.POST and (
        (is_posting(around.plain, around.words) and not befallen(around.after))
        or off.PARTLY.search(around.plain)
        or off.SENT.search(around.plain))
    if posted or serves_at(around.plain, around.after) or (around.piece in _SITED and (
            has_post(around.plain) or is_posted(around.plain, around.after))):
        return True
    lies = around.piece in _SITED and off.LIES.search(around.plain)
    if lies or off.NEAREST.search(around.plain) or was_elsewhere(around.plain):
        return True
    if is_crowd(around.plain, around.after, words.DEED):
        return True
    if off.THREATENED.match(around.after) or off.ON_ROAD.search(around.plain) \
            or off.LASTS.match(around.after) or off.OFTEN.match(around.after) \
            or off.ONLY_TOLD.search(around.plain) or off.COMMONER.search(around.plain) \
            or off.ANNOUNCED.search(around.plain):
        return True
    reacts = off.REACTS.match(around.after) and done.OPENS_CLAUSE.search(around.plain)
    return bool(reacts or off.FAR_OFF.match(around.after)
                or off.NOT_THERE.search(around.plain) or off.SERVED.search(around.plain))


def _is_target(around: Around) -> bool:
    """Tell whether a village is what a deed in the same sentence was done to."""
    head = around.joined.head
    within = bool(around.joined.within) and words.DEED.search(around.before)
    return head.settled and bool(within or done.COUNTED_FOR.search(around.before))


def _is_subject(around: Around) -> bool:
    """Tell whether a place opens its clause as what something befell: "X woke up to gunfire"."""
    head = around.joined.head.piece in {Piece.NAME, Piece.SETTLED}
    return head and not around.is_seat and bool(
        words.OPENS.search(around.before) and words.GOES_ON.match(around.after.removeprefix(")")))


def _is_there(around: Around) -> bool:
    """Tell whether the words put what is told at a place."""
    if words.IN_IT.search(around.before) or _is_subject(around):
        return True
    if around.is_seat:
        return False  # "in the pay of Bamako": a government
    labels = around.after.lstrip(" )").startswith((":", "-", "|")) or not around.after.strip()
    if labels and (not around.before.strip() or around.before.rstrip().endswith("|")):
        return True  # "Moura: 20 dead"
    subject = words.SUBJECT_OF.match(around.after) or words.LOCATED.search(around.before)
    return around.piece not in _BROAD and bool(subject)
