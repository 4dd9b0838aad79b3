"""Capitalised words of a text → names of places, countries and persons, marked in it."""

from __future__ import annotations

import re
from typing import NamedTuple

from geo.gazetteer.abroad import PEOPLES
from geo.model.frozen import record
from geo.reports.model import Part
from geo.reports.places.abroad_words import COUNTRIES
from geo.reports.places.areas import AREA_NAME, CAPITAL
from geo.reports.places.lexicon import SURE, Lexicon
from geo.reports.places.people import FAMILY, GIVEN, PERSONS, TITLE_BEFORE
from geo.reports.places.spot_words import (
    A_VESSEL,
    AFTER_PREPOSITION,
    CALLED_LOWER,
    HEADS,
    IN_UNIT_AFTER,
    ITEM_ENDS,
    ITEM_HEAD,
    LOOSE,
    NOT_NAMES,
    ORGANISED_AFTER,
    ORGANISED_BEFORE,
    PLACE_WORDS_AFTER,
    PLACE_WORDS_BEFORE,
    RIVER,
    VESSEL_BEFORE,
)
from geo.reports.places.view import View, letters

_WORD = re.compile(r"[^\W_]+")
_MOST_WORDS, _LONGEST = 5, 40
_SHORT, _LINK = 3, 2  # letters of the shortest words, and of the links between them
_NUMERALS = {"i": "1", "ii": "2", "iii": "3", "1": "1", "2": "2", "3": "3"}  # "Dougouténé I"
_TITLES_ABOVE, _SHOUTED_ABOVE = 0.6, 0.8  # share of longer words with a capital
_TITLES = frozenset({Part.HEADLINE, Part.SUBHEAD, Part.CAPTION})



@record(frozen=True, slots=True)
class Spot:
    """A name in the plain text: its offsets, its mark and its bare letters."""

    start: int
    end: int
    mark: str
    folded: str


class _Token(NamedTuple):
    start: int
    end: int
    word: str
    is_name: bool
    titled: bool


def find_spots(view: View, lexicon: Lexicon) -> list[Spot]:
    """Find the names of a text, in its order, none over another."""
    found: list[Spot] = []
    for start, end, sentence in zip(view.starts, view.ends, view.sentences, strict=True):
        tokens = _tokens(view, start, end, sentence.part)
        at = 0
        for number, token in enumerate(tokens):
            if number < at or not (token.is_name or token.word in PEOPLES):
                continue
            spot, used = _read(view, lexicon, tokens, number, found)
            if spot is not None:
                found.append(spot)
            at = number + used
    return _with_areas(view, _with_lower(view, lexicon, found))


def marked(view: View, spots: list[Spot]) -> str:
    """Put the marks of names into the plain text."""
    parts, done = [], 0
    for spot in spots:
        parts += [view.plain[done:spot.start], spot.mark * (spot.end - spot.start)]
        done = spot.end
    return "".join([*parts, view.plain[done:]])


def _tokens(view: View, start: int, end: int, part: Part) -> list[_Token]:
    """Give the words of a sentence; in a title most of the longer ones have a capital."""
    raw = view.raw
    words = [(m.start(), m.end(), m[0]) for m in _WORD.finditer(view.plain, start, end)]
    capital = [raw[a].isupper() and not word[-1].isdigit() for a, _b, word in words]
    long = [c for (a, b, _word), c in zip(words, capital, strict=True) if b - a > _SHORT]
    bar = _TITLES_ABOVE if part in _TITLES else _SHOUTED_ABOVE
    titled = len(long) >= _SHORT and sum(long) > bar * len(long)
    return [_Token(a, b, word, c, titled) for (a, b, word), c in zip(words, capital, strict=True)]


def _read(view: View, lexicon: Lexicon, tokens: list[_Token], at: int, found: list[Spot]
          ) -> tuple[Spot | None, int]:
    """Read the longest name that begins at a token; tell how many tokens it takes."""
    token = tokens[at]
    if token.word in PEOPLES:
        return Spot(token.start, token.end, "D", token.word), 1
    if not token.is_name or token.end - token.start > _LONGEST:
        return None, 1
    run = _run(view, tokens, at)
    for size in range(len(run), 0, -1):
        spot = _known(view, lexicon, run[:size], found)
        if spot is not None and not _of_person(view, run, size, spot):
            longer = _longer(view, lexicon, run, size, spot)
            return (spot, size) if longer is None else (longer, size + 1)
    return _unknown(view, run, lexicon)


def _longer(view: View, lexicon: Lexicon, run: list[_Token], size: int, spot: Spot
            ) -> Spot | None:
    """Give the longer name of which a known one is only the first word: "X" is not "X Koura"."""
    more = run[size] if size < len(run) else None
    if spot.mark != "N" or more is None or not more.is_name or more.titled \
            or view.plain[spot.end:more.start] != " ":
        return None
    known = more.word in NOT_NAMES or more.word in PEOPLES or more.word in COUNTRIES \
        or PLACE_WORDS_AFTER.match(view.plain, spot.end) or lexicon.strength(more.word)
    return None if known else Spot(spot.start, more.end, "U", spot.folded + more.word)


def _run(view: View, tokens: list[_Token], at: int) -> list[_Token]:
    """Give the tokens that stand together from a name on: one sign between any two of them."""
    run = [tokens[at]]
    for token in tokens[at + 1:at + _MOST_WORDS]:
        gap = view.plain[run[-1].end:token.start]
        if gap not in {" ", "-", "'"} or token.end - token.start > _LONGEST:
            break
        if gap == "'" and token.word == "s":
            break
        run.append(token)
    return run


def _known(view: View, lexicon: Lexicon, run: list[_Token], found: list[Spot]) -> Spot | None:
    start, end, last = run[0].start, run[-1].end, run[-1]
    if not (last.is_name or view.plain[last.start - 1] in "-'"):
        return None
    folded = "".join([*(t.word for t in run[:-1]), _NUMERALS.get(last.word, last.word)])
    if folded in NOT_NAMES:
        return None
    if folded in COUNTRIES:
        return Spot(start, end, _country_mark(view, start, end, folded), folded)
    strength = lexicon.strength(folded)
    if not strength and not (run[0].titled or folded in NOT_NAMES) and all(
            t.is_name or len(t.word) <= _LINK for t in run):
        strength = 2 * lexicon.sounds_known(folded)
    if not strength:
        return None
    before = _before(view, found, start)
    if strength < SURE and not _is_item(view, start, end) and not _is_placed(
            strength, before, view.plain[end:end + 40], run):
        return None
    mark = "X" if _is_organised(view, start, end) else "N"
    return Spot(start, end, mark, folded)


def _before(view: View, found: list[Spot], start: int) -> str:
    """Give the words before an offset, a place just before them marked."""
    first = max(start - 70, 0)
    text = view.plain[first:start]
    if found and found[-1].mark == "N" and found[-1].end > first:
        text = "N" + view.plain[found[-1].end:start]
    return text.rpartition("\n")[2]


def _is_placed(strength: int, before: str, after: str, run: list[_Token]) -> bool:
    """Tell whether the words around a doubtful name say that a place is meant."""
    if run[0].titled and strength == 1 and len(run) == 1 and len(run[0].word) <= _SHORT:
        return bool(PLACE_WORDS_AFTER.match(after))
    if strength > 1:
        return bool(AFTER_PREPOSITION.search(before) or PLACE_WORDS_BEFORE.search(before)
                    or PLACE_WORDS_AFTER.match(after)) or len(run) > 1
    if not before.strip() and run[0].word not in PERSONS and HEADS.match(after):
        return True  # "Ber: three dead"
    placed = PLACE_WORDS_BEFORE.search(before)
    doubtful = run[0].word in PERSONS and LOOSE.search(before) and "N" not in before[-4:]
    named = placed and not doubtful
    return bool(named or PLACE_WORDS_AFTER.match(after))


def _is_item(view: View, start: int, end: int) -> bool:
    """Tell whether a name stands alone after a head of units and a day: "GAO – 2 May. Ber."."""
    line = view.raw.rfind("\n", 0, start) + 1
    return bool(ITEM_ENDS.match(view.plain, end) and ITEM_HEAD.fullmatch(view.raw, line, start))


def _country_mark(view: View, start: int, end: int, folded: str) -> str:
    before = view.plain[max(start - 60, 0):start].rpartition("\n")[2]
    after = view.plain[end:end + 30]
    river = folded in RIVER and (re.search(
        r"\b(?:river|fleuve|delta|boucle|office|bassin|vallee|rives?|bords?)(?: du| de| of the)?"
        r"(?: fleuve)? $", before) or re.match(r" (?:river|delta|bend|basin|valley)\b", after))
    if river:
        return "X"
    if re.match(r" state\b", after) and folded == "niger":
        return "C"
    return "X" if re.search(r"\b(?:journal|studio|actu|front) (?:du |de )?$", before) else "C"


def _is_organised(view: View, start: int, end: int) -> bool:
    """Tell whether a body, paper or agreement is called after the place."""
    before = view.plain[max(start - 90, 0):start].rpartition("\n")[2]
    after = view.plain[end:end + 60]
    return bool(ORGANISED_AFTER.match(after) or ORGANISED_BEFORE.search(before)
                or _is_vessel(before, after))


def _is_vessel(before: str, after: str) -> bool:
    """Tell whether a boat bears the name of a place: "the boat Gao", "on the Gao, a ferry"."""
    return bool(VESSEL_BEFORE.search(before) or (
        before.endswith(("the ", "le ")) and A_VESSEL.match(after)))


def _of_person(view: View, run: list[_Token], size: int, spot: Spot) -> bool:
    """Tell whether a found name is part of a person's name."""
    if spot.mark != "N":
        return False
    before = view.plain[max(spot.start - 30, 0):spot.start].rpartition("\n")[2]
    if TITLE_BEFORE.search(before):
        return True
    follows = run[size] if size < len(run) else None
    if size == 1 and follows is not None and follows.is_name and not run[0].titled:
        gap = view.plain[spot.end:follows.start]
        return gap == " " and (follows.word in FAMILY or (
            run[0].word in GIVEN and follows.word not in NOT_NAMES))
    return False


def _unknown(view: View, run: list[_Token], lexicon: Lexicon) -> tuple[Spot | None, int]:
    """Read a capitalised name that nobody knows, or a person's."""
    before = view.plain[max(run[0].start - 30, 0):run[0].start].rpartition("\n")[2]
    is_person = bool(TITLE_BEFORE.search(before)) or run[0].word in GIVEN
    size = 0
    for token in run:
        joined = size and (view.plain[run[size - 1].end:token.start] in "-'"
                           or token.word in _NUMERALS)
        if not (token.is_name or (joined and token.word not in NOT_NAMES)):
            break
        if token.word in NOT_NAMES and not joined:
            break
        if size and not is_person and not joined and lexicon.strength(token.word) == SURE \
                and token.word not in PERSONS:
            break
        size += 1
    if not size:
        return None, 1
    words = [t.word for t in run[:size]]
    if not TITLE_BEFORE.search(before) and _is_settlement(view, run[0].start, run[size - 1].end):
        return Spot(run[0].start, run[size - 1].end, "U", "".join(words)), size
    is_person = is_person or (size > 1 and any(w in FAMILY for w in words[1:]))
    if run[0].titled and not is_person and not PLACE_WORDS_BEFORE.search(before):
        return None, 1
    mark = "P" if is_person else "U"
    return Spot(run[0].start, run[size - 1].end, mark, "".join(words)), size


def _is_settlement(view: View, start: int, end: int) -> bool:
    """Tell whether a name that persons bear is a village's: "residents of X, in the Y commune"."""
    return bool(PLACE_WORDS_BEFORE.search(view.plain, max(start - 30, 0), start)
                and IN_UNIT_AFTER.match(view.plain, end))


def _with_lower(view: View, lexicon: Lexicon, found: list[Spot]) -> list[Spot]:
    """Add the names in small letters that follow words such as "village of"."""
    taken = [(s.start, s.end) for s in found]
    more = [Spot(m.start(1), m.end(1), "N", folded) for m in CALLED_LOWER.finditer(view.plain)
            if lexicon.strength(folded := letters(m[1]))
            and not any(a < m.end(1) and m.start(1) < b for a, b in taken)]
    return sorted([*found, *more], key=lambda s: s.start) if more else found


def _with_areas(view: View, found: list[Spot]) -> list[Spot]:
    """Mark the vague areas, which are written small as well; a name within one gives way."""
    areas = [Spot(m.start(), m.end(), "X" if _is_organised(view, *m.span()) else "A", "")
             for m in AREA_NAME.finditer(view.plain)]
    said = [m.span() for m in CAPITAL.finditer(view.plain)] if "bamako" in view.plain else []
    taken = [*((a.start, a.end) for a in areas), *said]
    if not taken:
        return found
    kept = [s for s in found if not any(a < s.end and s.start < b for a, b in taken)]
    return sorted([*kept, *areas], key=lambda s: s.start)
