"""Place phrases in English and French → what they say: a name, an offset, a way, an area.

The grammar works on `plain_words`, so case, accents and hyphens never matter. It finds the form and
the names in it; where the names lie is the resolver's business.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from geo.gazetteer.abroad import country_code, stated_country
from geo.gazetteer.phrase import Form, Phrase
from geo.gazetteer.phrase_distance import in_figures, measured, with_signs
from geo.gazetteer.phrase_units import LEVEL_WORD, beside_others, smaller_first
from geo.gazetteer.phrase_words import (
    AREA_AFTER,
    AREA_BEFORE,
    AREA_OF_UNIT,
    BESIDE_AFTER,
    BESIDE_BEFORE,
    BETWEEN,
    DIRECTION_ONLY,
    JOINED,
    LEADING,
    LISTED,
    NEAR_AFTER,
    NEAR_BEFORE,
    NOT_THERE,
    OFFSET_AFTER,
    OFFSET_BEFORE,
    ON_ROAD,
    ON_WAY,
    ONE_END,
    PAIR_AFTER,
    PAIR_BEFORE,
    SETTLEMENT_AFTER,
    SETTLEMENT_BEFORE,
    WAY,
    WITHIN,
    bearing,
    vague_area,
)
from geo.gazetteer.toponym import plain_words
from geo.gazetteer.unit_names import split_level, unit_folds
from geo.model.far import Far

# What brackets behind a name say that it is: a region, a town
_KINDS = frozenset({*LEVEL_WORD.values(), "circle", "ville", "town", "city", "village"})
MOST_WORDS = 100  # a longer text is no place phrase; phrases nest, so there must be an end


def parse_phrase(text: str, known: Callable[[str], bool]) -> Phrase:
    """Take a phrase apart; ``known`` tells whether the gazetteer has a name.

    >>> found = parse_phrase("à 30 km au nord de Gossi, région de Tombouctou", lambda _name: True)
    >>> found.form, found.heads, str(found.far), found.within
    (<Form.OFFSET: 'offset'>, ('gossi',), '30n', ('region de tombouctou',))
    """
    text = with_signs(text)
    words = in_figures(plain_words(text))
    parts = [p for p in (_tidy(p) for p in words.split(",")) if p]
    if not parts or words.count(" ") > MOST_WORDS:
        return Phrase(Form.NAME, (text,))
    if len({country_code(p) for p in parts} - {""}) > 1 and all(map(country_code, parts)):
        return Phrase(Form.SEVERAL, tuple(parts))
    head, within, country = _head_and_units(parts, known)
    found = _parse(head, known)
    if found.form is Form.NAME and not found.settled and JOINED.search(text):
        ends = _two_names(found.heads[0], known)
        if ends and not known(found.heads[0]):
            found = Phrase(Form.SEVERAL, ends)
    found = replace(found, within=found.within + within, country=country or found.country)
    found = _measured_part(found, known) or smaller_first(found, known)
    return beside_others(found, within, known, listed=bool(LISTED.search(text)))


def _measured_part(found: Phrase, known: Callable[[str], bool]) -> Phrase | None:
    """Take "30 km north of Gao" for a name that nobody knows and that it stands beside."""
    if found.form is not Form.NAME or known(found.heads[0]):
        return None
    for part in found.within:
        beside = _distance(part, known)
        if beside is not None and beside.form is Form.OFFSET:
            others = tuple(p for p in found.within if p != part)
            return replace(beside, within=beside.within + others)
    return None


def _head_and_units(parts: list[str], known: Callable[[str], bool]
                    ) -> tuple[str, tuple[str, ...], str]:
    """Split off what follows the commas: units, a country, or a word such as "near"."""
    whole = ", ".join(parts)
    if country_code(whole.replace(",", "")):
        return whole.replace(",", ""), (), ""
    head, *rest = parts
    if country_code(head) and any(known(p) or split_level(p)[1] for p in rest):
        head, *rest = [*rest, head]  # "Mali, Hombori": the larger one first
    within: list[str] = []
    country = ""
    for part in rest:
        code = _country(LEADING.sub("", part))
        if code:
            country = code
        elif part in _KINDS or NEAR_AFTER.fullmatch(part) or OFFSET_AFTER.search(f"x {part}"):
            head = f"{head} {part}"
        else:
            within.append(LEADING.sub("", part))
    return head, tuple(within), country


def _country(words: str) -> str:
    """Give the country that is stated beside a name; a unit of Mali that sounds so is none."""
    return "" if words.replace(" ", "") in unit_folds() else stated_country(words)


def _parse(words: str, known: Callable[[str], bool]) -> Phrase:
    words = _tidy(words)
    area = vague_area(words)
    if area:
        return Phrase(Form.VAGUE, (words,), area_id=area)
    if country_code(words):
        return Phrase(Form.COUNTRY, (words,), country=country_code(words))
    for reader in (_distance, _route, _offset, _nearness, _surroundings, _settled, _inside):
        found = reader(words, known)
        if found is not None:
            return found
    return _plain(words, known)


def _tidy(words: str) -> str:
    return LEADING.sub("", words.strip()).strip()


def _plain(words: str, known: Callable[[str], bool]) -> Phrase:
    name, level = split_level(words)
    if level is not None:
        return Phrase(Form.UNIT, (name,), level=level)
    names = tuple(_tidy(n) for n in re.split(r" (?:and|et|or|ou) ", words))
    if len(names) > 1 and not known(words) and all(known(n) for n in names):
        return Phrase(Form.SEVERAL, names)
    head, unit = _name_then_unit(words, known)
    return Phrase(Form.NAME, (head,), (unit,) if unit else ())


def _name_then_unit(words: str, known: Callable[[str], bool]) -> tuple[str, str]:
    """Split "dioura mopti", a name with its unit behind it and nothing between."""
    parts = words.split()
    for cut in range(len(parts) - 1, 0, -1):
        head, tail = " ".join(parts[:cut]), " ".join(parts[cut:])
        if tail.replace(" ", "") in unit_folds() and known(head) and not known(words):
            return head, tail
    return words, ""


def _route(words: str, known: Callable[[str], bool]) -> Phrase | None:
    for pattern in (BETWEEN, WAY):
        found = pattern.search(words)
        if found:
            last, within = _cut_within(found["b"])
            return Phrase(Form.ROUTE, (_end(found["a"]), _end(last)), within)
    found = ONE_END.search(words)
    if found:
        return Phrase(Form.ONE_END, (_end(found["x"]),))
    for pattern in (PAIR_BEFORE, PAIR_AFTER):
        found = pattern.search(words)
        if found:
            ends = _two_names(found["x"], known)
            return Phrase(Form.ROUTE, ends) if ends else Phrase(Form.ONE_END, (_end(found["x"]),))
    led = " to " in words or (words.startswith("de ") and " a " in words)
    ends = _two_names(words, known) if led and not known(words) else ()
    return Phrase(Form.ROUTE, ends) if ends else None


def _end(words: str) -> str:
    found = SETTLEMENT_BEFORE.sub("", _tidy(words))
    return SETTLEMENT_AFTER.sub("", found) or words


def _two_names(words: str, known: Callable[[str], bool]) -> tuple[str, ...]:
    """Split "gao kidal" where both halves are names; the hyphen between them may be gone."""
    parts = re.sub(r"\b(?:to|and|et|a|vers|de)\b", " ", words).split()
    cuts = [(" ".join(parts[:i]), " ".join(parts[i:])) for i in range(1, len(parts))]
    return next((cut for cut in cuts if all(known(n) or country_code(n) for n in cut)), ())


def _distance(words: str, known: Callable[[str], bool]) -> Phrase | None:
    """Read what begins with a distance; before ways, whose words "from", "between" it shares."""
    found = OFFSET_BEFORE.search(words)
    if not found:
        return None
    far, beyond = measured(found, bearing(found["dir"] or found["short"] or found["two"]))
    start = ON_ROAD.sub("", found["x"])
    way = ON_WAY.search(start)
    if way and far.bearing is None:
        last = _end(_cut_within(way["b"] or way["c"])[0])
        ends = _two_names(last, known) or (_end(way["a"]), last)  # "on the Gao-Kidal road" has both
        return Phrase(Form.ROUTE, ends)
    return _hung(Form.OFFSET, start, known, far, beyond=beyond)


def _offset(words: str, known: Callable[[str], bool]) -> Phrase | None:
    found = OFFSET_AFTER.search(words)
    if found:
        far, beyond = measured(found, bearing(found["dir"]))
        return _hung(Form.OFFSET, found["x"], known, far, beyond=beyond)
    found = DIRECTION_ONLY.search(words)
    if found:
        return _hung(Form.OFFSET, found["x"], known, Far(bearing=bearing(found["dir"])))
    return None


def _nearness(words: str, known: Callable[[str], bool]) -> Phrase | None:
    found = NEAR_BEFORE.search(words) or NEAR_AFTER.search(words)
    if found and found["x"]:
        return _hung(Form.NEAR, found["x"], known)
    found = BESIDE_BEFORE.search(words) or BESIDE_AFTER.search(words)
    if found and not known(words):
        return _hung(Form.NEAR, found["x"], known)
    return None


def _surroundings(words: str, known: Callable[[str], bool]) -> Phrase | None:
    found = AREA_OF_UNIT.search(words)
    if found:
        base = _hung(Form.AROUND, found["x"], known)
        return replace(base, within=(*base.within, found["unit"]))
    found = AREA_BEFORE.search(words) or AREA_AFTER.search(words)
    return _hung(Form.AROUND, found["x"], known) if found else None


def _hung(form: Form, words: str, known: Callable[[str], bool], far: Far | None = None, *,
          beyond: bool = False) -> Phrase:
    """Hang an offset on the phrase that it is measured from; units stay units."""
    base = _parse(words, known)
    told = beyond or (far is not None and far.most is not None)
    beside = base.form in {Form.NEAR, Form.AROUND} and told  # "60 km from the airport of Gao"
    if base.form is Form.NAME or beside:
        return replace(base, form=form, far=far, beyond=beyond)
    # from several places, a unit, a way; or two distances: "130 km north-north-east of Gao"
    return Phrase(Form.AWAY, base.heads, base.within) if told else base


def _settled(words: str, known: Callable[[str], bool]) -> Phrase | None:
    found = SETTLEMENT_BEFORE.search(words)
    if found:
        base = _parse(words[found.end():], known)
        return replace(base, settled=True) if base.form is Form.NAME else base
    found = SETTLEMENT_AFTER.search(words)
    if found:
        name, within = _cut_within(words[: found.start()])
        return Phrase(Form.NAME, (name,), within, settled=True)
    return None


def _inside(words: str, known: Callable[[str], bool]) -> Phrase | None:
    name, within = _cut_within(words)
    if not within or known(words) or NOT_THERE.search(name):
        return None
    base = _parse(name, known)
    country = next((_country(w) for w in within if _country(w)), "")
    units = tuple(w for w in within if not _country(w))
    return replace(base, within=base.within + units, country=country or base.country)


def _cut_within(words: str) -> tuple[str, tuple[str, ...]]:
    parts = [_tidy(p) for p in WITHIN.split(words)]
    parts = [p for p in parts if p]
    return (parts[0], tuple(parts[1:])) if parts else (words, ())
