"""A phrase of a report → what the resolver is asked about it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from geo.gazetteer.abroad import COUNTRY_WORDS
from geo.gazetteer.answers import SURE, outside
from geo.gazetteer.distance import NEARBY_KM
from geo.gazetteer.locate import find_unit
from geo.gazetteer.resolver import resolve
from geo.gazetteer.toponym import fold, sound
from geo.gazetteer.unit_names import exact_units, unit_folds
from geo.i18n import N_
from geo.model.admin import Level, Vintage
from geo.model.frozen import record
from geo.model.reason import because
from geo.model.resolution import Resolution
from geo.model.vocabulary import GeoStatus
from geo.reports.places.abroad_words import CITIES, ENGLISH, NEIGHBOURS
from geo.reports.places.answering import not_located
from geo.reports.places.areas import TEXTS, area_named, area_towards
from geo.reports.places.asked_for import REFORM, Question, bare_name, unit_text
from geo.reports.places.grammar import Found, Piece
from geo.reports.places.join import Joined
from geo.reports.places.reading import Reading, code_of
from geo.reports.places.view import letters
from geo.reports.tolls.numbers import number_at

NAMESAKE = Resolution("", reasons=(because(N_("A name of something else than a place.")),))
_COUNTRY_TEXT = {code: text for text, code in reversed(COUNTRY_WORDS.items())} | {
    "BF": "burkina faso", "CI": "cote d ivoire", "NG": "nigeria", "ML": "mali", "NE": "niger"}
_A_COMMUNE = re.compile(r",? \(?(?:an? |une |the |la )?(?:(?!in |dans |of |de )[a-z-]+ "
                        r"){0,2}?commune"
                        r"(?: rurale| urbaine)?(?: (?!de |du |of |in |dans )[a-z]+){0,2} "
                        r"(?:of|in|de|du|des|dans|en) ")
_TOWN = re.compile(r"(?<![a-z])(?:town|city|ville|cite|chef-lieu)(?![a-z])")
_FAR = re.compile("kilom|km|mile")
_CAPITAL = ", region of Bamako"  # a district, which has no land but the city's
_OF_A_WELL = re.compile(r"^In[- ](?=[^\W\d_])")  # "In Délimane": no preposition, as "I-n-" shows
_THEIRS = re.compile(  # "the Algerian town of X"; "the Algerian border town of X" may be Mali's
    r"(?<![a-z])(?:(?P<en>[a-z]+) (?:town|village|city|locality|half|side) of|"
    r"(?:ville|village|localite|bourgade|cite|partie)(?: frontaliere?)? (?P<fr>[a-z]+) (?:de|d'))"
    r" ?$")
_WIDE_NAME = re.compile("(?:lac|lake|mont|mount|for[êe]t) ", re.IGNORECASE)
_WIDE = re.compile("forest|foret|vall|plain|massif|lac |lake|zone|area|sect")  # no commune's own
_PLACES = frozenset({Piece.NAME, Piece.SETTLED, Piece.NEAR, Piece.POST, Piece.OFFSET})
_MEASURED = frozenset({Piece.OFFSET, Piece.NEAR, Piece.ROUTE})
_HELD = frozenset({Piece.ROUTE, Piece.UNIT})  # a direction alone tells nothing of them
_MAY_HOLD = frozenset({Piece.NAME, Piece.SETTLED, Piece.POST})


@record(frozen=True)
class Questions:
    """Writes the questions of one report; ``towns`` are names of which it says more elsewhere."""

    reading: Reading
    published: date | None
    towns: frozenset[str] = frozenset()

    def question(self, joined: Joined) -> Question:
        """Say what to ask for a phrase."""
        joined = self._way_first(joined)
        head = joined.head
        if head.piece is Piece.NAMESAKE:
            return Question(ready=NAMESAKE)
        if head.piece is Piece.BORDER:
            return self._border(joined)
        if head.piece is Piece.AREA:
            return self._area(head)
        if head.piece in {Piece.COUNTRY, Piece.PEOPLE}:
            return _country(code_of(self.reading.folded(head)))
        return self._named(joined)

    def _border(self, joined: Joined) -> Question:
        """Ask for the area that is told beside a border; a border alone is no place."""
        area = next((w for w in joined.within if w.piece is Piece.AREA), None)
        if area is not None:
            return self._area(area)  # "in the north, near the border with Niger"
        words = self.reading.view.raw[joined.start:joined.end]
        return Question(ready=not_located(words, N_("“{text}” names a border and no place on it.")))

    def _way_first(self, joined: Joined) -> Joined:
        """Take "between X and Y, 100 km from Z" for the way: so far off says less than its ends."""
        way = next((m for m in joined.measured if m.piece is Piece.ROUTE), None)
        if way is None or joined.head.piece not in {Piece.OFFSET, Piece.NEAR} \
                or not _FAR.search(self._plain(joined.head)) or self._is_on_it(joined.head, way):
            return joined
        bracket = "(" in self.reading.text[way.end:joined.head.start]  # it explains the way's end
        if joined.head.direction and not bracket:
            return joined
        return replace(joined, head=way, measured=())

    def _is_on_it(self, offset: Found, way: Found) -> bool:
        """Tell whether a short distance is told from one of a way's ends: it says more."""
        km = re.match(r"\d+", offset.km)
        ends = {letters(self.reading.view.plain[a:b]) for a, b in way.names}
        return km is not None and float(km[0]) <= NEARBY_KM and self.reading.folded(offset) in ends

    def _area(self, head: Found) -> Question:
        """Ask for an area of Mali; one of another country is no closer than that country."""
        bare = area_named(self._plain(head)) == "bamako" and "mali" not in self._plain(head)
        if bare and "bamako" not in self._plain(head) and self.reading.home != "ML":
            return _country(self.reading.home)  # "in the capital", in a report on another country
        if not head.direction:
            return Question((TEXTS[area_named(self._plain(head)) or "northern-mali"],))
        folded = self.reading.folded(head)
        code = self.reading.home if folded in {"country", "pays"} else code_of(folded)
        if code != "ML":
            return _country(code)
        return Question((TEXTS.get(area_towards(head.direction), "mali"),))

    def _named(self, joined: Joined) -> Question:
        head, folded = self._or_town(joined.head), self.reading.folded(joined.head)
        abroad = self.reading.abroad(joined) or self._theirs(head)
        if head.piece in _PLACES and folded in CITIES and folded not in unit_folds():
            abroad = abroad or CITIES[folded]
        name = self._name(head)
        if self._is_called_commune(joined):
            head = replace(head, level=Level.ADM3)
        units = self._around_capital(name, self._within(joined))
        side = head.piece is Piece.OFFSET and not head.km
        held = side and any(w.level is Level.ADM2 for w in joined.within)  # says no more than that
        texts = [units.removeprefix(", ") if held else self._text(head, units)]
        wide = self._within(joined, Level.ADM2)  # what is near it may lie in another commune
        texts += [self._text(m, "" if m.direction else wide)
                  for m in joined.measured if m.piece in _MEASURED
                  and (m.direction or head.piece is not Piece.ROUTE
                       or not _FAR.search(self._plain(m)))  # so far from the capital
                  and (m.km or m.piece is not Piece.OFFSET or head.piece not in _HELD)]
        if side and not held:
            texts.append(self._near(name))
        if head.piece in _MAY_HOLD | {Piece.NEAR} and not units:
            texts += [self._near(self._name(m)) for m in joined.measured
                      if m.piece is Piece.OFFSET and not m.km]  # "X, west of Y"
        if head.piece is Piece.ROUTE and units:
            texts.append(units.removeprefix(", "))  # nobody knows its ends: the unit is told
        areas = (self._area_id(w) for w in joined.within if w.piece is Piece.AREA)
        texts += [TEXTS[a] for a in areas if a]
        turned = any(p.direction for p in (head, *joined.measured) if p.piece is Piece.OFFSET)
        stated = any(w.level in {Level.ADM2, Level.ADM3} for w in joined.within)
        ends = tuple(self._end(a, b) for a, b in head.names) if head.piece is Piece.ROUTE else ()
        far = any(m.km for m in joined.measured)  # "X, 60 km east of Y" is a point
        bare = head.piece is Piece.NAME and not (stated or far or folded in self.towns)
        within = any(w.piece not in {Piece.COUNTRY, Piece.AREA} for w in joined.within)
        return Question(tuple(dict.fromkeys(texts)), abroad=abroad, name=name, bare=bare,
                        in_region=within, sideways=turned and not stated, ends=ends)

    def _around_capital(self, name: str, units: str) -> str:
        """Read "X, in the Bamako region" as what lies around the capital, where X is not in it."""
        if _CAPITAL not in units:
            return units
        inside, around = (resolve(self.reading.names.index, f"{name}, region of {region}")
                          for region in ("Bamako", "Koulikoro"))
        lost = not inside.place_id.startswith("place:") and around.place_id.startswith("place:")
        return units.replace(_CAPITAL, ", region of Koulikoro") if lost else units

    def _or_town(self, head: Found) -> Found:
        """Take "the X region" for the land around X where no unit but a town is called so."""
        folded = self.reading.folded(head)
        if head.piece is not Piece.UNIT or head.level is not Level.ADM1 or exact_units(
                folded, Level.ADM1) or not self.reading.names.strength(folded):
            return head
        if self._is_seat_name(folded):
            return head
        region = resolve(self.reading.names.index, unit_text(self._name(head), Level.ADM1))
        lost = region.status is GeoStatus.UNLOCATED
        return replace(head, piece=Piece.NEAR, level=None) if lost else head

    def _theirs(self, head: Found) -> str:
        """Give the neighbour (ISO) whose town words call a name: "the Algerian town of X"."""
        start = head.names[0][0] if head.piece in _PLACES else 0
        told = _THEIRS.search(self.reading.view.plain[max(0, start - 40):start])
        code = code_of(letters(told["en"] or told["fr"])) if told else ""
        return code if code in NEIGHBOURS - {"ML"} else ""

    def _is_called_commune(self, joined: Joined) -> bool:
        """Tell whether a name is said to be a commune's: "X, a rural commune in the Y region"."""
        head = joined.head
        said = _A_COMMUNE.match(self.reading.text, head.end, joined.end)
        return bool(said and head.piece is Piece.NAME
                    and exact_units(self.reading.folded(head), Level.ADM3))

    def _area_id(self, one: Found) -> str:
        return area_towards(one.direction) if one.direction else area_named(self._plain(one))

    def _text(self, head: Found, within: str) -> str:
        """Write a piece so that the resolver reads what it says."""
        name = self._name(head)
        if head.piece is Piece.ROUTE:
            first, last = (self._end(a, b) for a, b in head.names)
            return f"between {first} and {last}{within}"
        if head.piece is Piece.ONE_END:
            return f"road to {name}"
        return self._place_text(head, name, within) + within

    def _place_text(self, head: Found, name: str, within: str) -> str:
        if head.piece is Piece.OFFSET:
            return _offset_text(head, name)
        if head.piece is Piece.POST and "vall" in self._plain(head):
            return f"{name} valley"
        folded = self.reading.folded(head)
        if head.level:
            return unit_text(self._unit_name(head), self._level(head.level, folded))
        if head.piece is Piece.POST and folded == "bamako":  # a district of six communes
            return bare_name(folded, name, self.published)
        return self._named_text(head, name, within)

    def _level(self, level: Level, folded: str) -> Level:
        """Give the level that is meant: a unit of the reform was a smaller one before it."""
        level = self._of_old(level, folded)
        smaller = {Level.ADM1: Level.ADM2, Level.ADM2: Level.ADM3}.get(level)
        known = exact_units(folded, level)
        later = bool(known) and all(u.vintage is Vintage.V2023 for u in known)
        early = self.published is not None and self.published < REFORM
        return smaller if smaller and later and early and exact_units(folded, smaller) else level

    def _of_old(self, level: Level, folded: str) -> Level:
        """Give the level of a cercle of old that is called a region, which none is called."""
        cercle = level is Level.ADM1 and not exact_units(folded, level) and (
            self._is_seat_name(folded))
        return Level.ADM2 if cercle else level

    def _named_text(self, head: Found, name: str, within: str) -> str:
        """Write a name that stands alone, or with a word for what is there."""
        beside = head.piece in {Piece.NEAR, Piece.POST} and not head.settled
        folded = self.reading.folded(head)
        if beside or _WIDE_NAME.match(name):
            seat = not within and self._is_seat_name(folded)  # nothing is near a whole cercle
            wide = _WIDE.search(self._plain(head))
            held = unit_text(name, Level.ADM2) if seat else "" if wide else self._cercle(name)
            return f"near {name}, {held}" if held else f"near {name}"
        unknown = self.reading.text[head.names[0][0]] == "U" \
            or not self.reading.names.strength(folded)
        if head.settled and not within and self._is_seat(head, folded):
            return f"{name}, {unit_text(name, Level.ADM2)}"
        if head.settled or unknown:  # no unit is guessed from a name that nobody knows
            return f"village of {name}"
        return name if within else bare_name(folded, name, self.published)

    def _cercle(self, name: str) -> str:
        """Write the cercle of the one commune called so, where no place is called so."""
        called = [u for u in exact_units(name, Level.ADM3) if u.vintage is Vintage.V2015]
        cercle = called[0].unit_id.rpartition(".")[0] if len(called) == 1 else ""
        if "." not in cercle:
            return ""
        alike = resolve(self.reading.names.index, f"near {name}").candidates
        known = any(sound(c.name) == sound(name) for c in alike)
        return "" if known else unit_text(find_unit(cercle)[0].name, Level.ADM2)

    def _near(self, name: str) -> str:
        """Write that something lies by a place; the chief town of a commune is surely meant."""
        seats = [u for u in exact_units(name, Level.ADM3) if u.vintage is Vintage.V2015]
        sure = len(seats) == 1 and not self._is_seat_name(letters(name.casefold()))
        return f"near {name}, {unit_text(name, Level.ADM3)}" if sure else f"near {name}"

    def _is_seat(self, head: Found, folded: str) -> bool:
        """Tell whether "the town of X" is the town from which a cercle X is governed."""
        return bool(_TOWN.search(self._plain(head))) and self._is_seat_name(folded)

    def _is_seat_name(self, folded: str) -> bool:
        """Tell whether a cercle of old is called so: its town, where a town is meant."""
        return any(m.vintage is not Vintage.V2023 for m in exact_units(folded, Level.ADM2))

    def _end(self, start: int, end: int) -> str:
        """Write the end of a way; a nationality stands for its country's border."""
        view = self.reading.view
        code = code_of(letters(view.plain[start:end]))
        is_name = self.reading.text[start] in "NU" or code not in NEIGHBOURS
        return view.raw[start:end] if is_name else _COUNTRY_TEXT[code]

    def _within(self, joined: Joined, least: Level = Level.ADM3) -> str:
        """Write the units that a phrase states, the narrowest first, none below a level."""
        told = [w for w in joined.within if w.level is None or w.level.value <= least.value]
        region = any(w.piece is Piece.UNIT and w.level is Level.ADM1 for w in told)
        return "".join(f", {part}" for one in told if (part := self._unit(one, held=region)))

    def _unit(self, one: Found, *, held: bool) -> str:
        if one.piece is Piece.UNIT:
            level = self._of_old(one.level or Level.ADM1, self.reading.folded(one))
            return unit_text(self._unit_name(one), level)
        folded = self.reading.folded(one)
        if one.piece in _MAY_HOLD and folded in unit_folds():
            cercle = held and self._is_seat_name(folded)  # "à San, dans la région de Ségou"
            return f"cercle of {self._name(one)}" if cercle else self._name(one)
        foreign = one.piece is Piece.COUNTRY and code_of(folded) in NEIGHBOURS - {"ML"}
        return _COUNTRY_TEXT[code_of(folded)] if foreign else ""

    def _unit_name(self, one: Found) -> str:
        """Give the name of a unit; that of the one village after which a commune is called."""
        name = self._name(one)
        if one.level is not Level.ADM3 or exact_units(name, Level.ADM3):
            return name
        found = resolve(self.reading.names.index, unit_text(name, Level.ADM3))
        seat = resolve(self.reading.names.index, f"village of {name}").candidates
        called = len(seat) == 1 and fold(seat[0].name) == fold(name) and seat[0].country == "ML"
        lost = found.status is GeoStatus.UNLOCATED
        return find_unit(seat[0].adm[-1])[0].name if lost and called and seat[0].adm else name

    def _name(self, one: Found) -> str:
        words = self.reading.view.raw[slice(*one.names[0])]
        if self.reading.names.strength(letters(self.reading.view.plain[slice(*one.names[0])])):
            words = _OF_A_WELL.sub("I-n-", words)
        words = re.sub(r"^(?:lac|lake) (?=.)", "Lac ", words, flags=re.IGNORECASE)
        words = re.sub(r" (I{1,3})$", lambda m: f" {len(m[1])}", words)  # "Dougouténé II"
        return re.sub(r"[^\w' -]", "", words.replace("’", "'"))

    def _plain(self, one: Found) -> str:
        return self.reading.view.plain[one.start:one.end]


def _country(code: str) -> Question:
    if code in NEIGHBOURS:
        return Question((_COUNTRY_TEXT[code],))
    name = ENGLISH.get(code, code).title()
    return Question(ready=outside(name, name, code, SURE))


def _offset_text(head: Found, name: str) -> str:
    """Write a distance in the words that the resolver reads."""
    km = _in_figures(re.sub(r"(?<=\d),(?=\d)", ".", head.km))
    return " ".join(f"{km} {head.direction} of {name}".split())


def _in_figures(km: str) -> str:
    """Write a distance that is spelled out in figures; "une dizaine de" stays as it is.

    >>> _in_figures("two kilometres"), _in_figures("vingt-cinq km"), _in_figures("a dozen km")
    ('2 kilometres', '25 km', '12 km')
    """
    said = tuple(re.sub(r"^(?:an? )?dozen(?: of)?", "twelve", km.replace("-", " ")).split())
    for lang in ("en", "fr"):
        found = number_at(said, 0, lang)
        if found and said[found[1]:] and re.match("k|mile", said[found[1]]):
            return f"{found[0]} {' '.join(said[found[1]:])}" if not km[0].isdigit() else km
    return km
