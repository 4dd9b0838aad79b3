"""One report's marked text → the phrases in it that name places."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from geo.gazetteer.abroad import PEOPLES
from geo.reports.places.abroad_words import COUNTRIES
from geo.reports.places.asked_for import bare_name
from geo.reports.places.departed import with_departures
from geo.reports.places.grammar import Found, Piece, pieces
from geo.reports.places.join import NUMBERED, Joined, Joiner
from geo.reports.places.lexicon import Lexicon
from geo.reports.places.people import PERSONS
from geo.reports.places.pointed import Pointing, points_back
from geo.reports.places.same_units import with_same_units
from geo.reports.places.spot_words import REACH
from geo.reports.places.spots import Spot, marked
from geo.reports.places.there import there
from geo.reports.places.view import View, letters

NAMED = frozenset({Piece.NAME, Piece.SETTLED})
_UNITS = frozenset({Piece.UNIT, Piece.NAME, Piece.AREA})
_HELD = re.compile(r"(?<![a-z])(?:residents?|villagers?|inhabitants?|habitants?|villageois|mayor|"
                   r"maire|village chief|chef) (?:of|from|de|d') ?$")
_PLACED = re.compile(
    r"(?<![a-z])(?:in|at|on|near|from|to|of|of the|dans|a|au|de|d'|vers|sur|du|et|and|contre|"
    r"(?:dans|in) (?:le|la|the|l')|"
    rf"against|outside|entre|between|{REACH}|l'attaque d[e'])[ ']?$|^$|, $")
_A_VILLAGE = re.compile(
    r", (?:an?|une?|gros|petit) (?:(?!who|qui|near|pres)[a-zD'-]+ ){0,3}?(?:villages?|hamlets?|"
    r"hameau|town|bourg|bourgade|localite|settlement|campement)(?![a-z])")
_BODY = re.compile(  # "X, an association of herders": no place is called so
    r",? \(?(?:qui est |which is |who are )?(?:an?|une?|the|la|le|l')? ?(?:[a-zD'-]+ ){0,3}?"
    r"(?:associations?|organi[sz]ations?|groups?|groupe(?:ment)?s?|movements?|mouvements?|"
    r"part(?:y|i)|coalitions?|militias?|milices?|platforms?|plateformes?|alliances?|ngos?|ongs?|"
    r"unions?|federations?|collecti(?:f|ve)s?|networks?|reseaux?|charit(?:y|ies)|newspapers?|"
    r"journa(?:l|ux)|agenc(?:y|es?)|company|entreprise|societe)(?![a-z])")
_HIS = re.compile(  # "a source close to X", "un proche de X": no place is near him
    r"(?<![a-z])(?:sources?|activists?|militante?s?|officials?|leaders?|analysts?|persons?|people|"
    r"responsables?|cadres?|elus?|figures?|politicians?|who|he|she|qui|il|elle)"
    r"(?: [a-z]+){0,2}? $")
_THEIRS = re.compile(r" (?:des|de la|de l'|of the) ?$")  # "the camp of the Mission"
_CLOSE = re.compile("close to|proches? d")
_APPOSED = re.compile(r", (?:an?|une?|in|dans|a|near|pres|located|situe)\b| (?:lies|stands|sits|"
                      r"se trouve|se situe) ")


def code_of(folded: str) -> str:
    """Give the country (ISO) of a country's or people's name, or nothing."""
    return COUNTRIES.get(folded) or PEOPLES.get(folded, "")


@dataclass
class Reading:
    """One report's marked text; ``home`` is the country that it names most."""

    view: View
    names: Lexicon
    spots: list[Spot]
    text: str = ""
    home: str = ""

    def __post_init__(self) -> None:
        """Mark the text."""
        self.text = marked(self.view, self.spots)
        named = Counter(code_of(s.folded) for s in self.spots if s.mark in "CD")
        self.home = named.most_common(1)[0][0] if named else "ML"

    def phrases(self) -> list[Joined]:
        """Join the pieces; a name that one phrase shows to be a place is one wherever it stands."""
        found = self._joined()
        shown = {self.folded(j.head) for j in found if j.head.piece in NAMED
                and self.text[j.head.names[0][0]] == "U"} | self._known_again()
        if shown:
            self.spots = [replace(s, mark="N") if s.mark == "U" and s.folded in shown else s
                          for s in self.spots]
            self.text = marked(self.view, self.spots)
            found = self._joined()
        told = [*Pointing(self.text, self.view.plain, found).pieces(),
                *there(self.text, self.view.plain, found)]
        if told:
            found = self._joined(told)
        found = with_same_units(self.text, self.view.plain, found)
        return with_departures(self.text, self.view.plain, self._inherited(found))

    def _known_again(self) -> set[str]:
        """Give the names taken for places once that begin a sentence elsewhere."""
        unknown = {s.folded for s in self.spots if s.mark == "U"} - PERSONS
        return {s.folded for s in self.spots if s.mark == "N" and s.folded in unknown}

    def folded(self, one: Found) -> str:
        """Give the bare letters of a piece's first name."""
        if not one.names:
            return ""
        return letters(self.view.plain[slice(*one.names[0])])

    def abroad(self, joined: Joined) -> str:
        """Give the country (ISO) that a phrase states, where that is not Mali."""
        wide = (w for w in joined.within if w.piece in {Piece.COUNTRY, Piece.AREA})
        return next((c for w in wide if (c := code_of(self.folded(w))) not in {"ML", ""}), "")

    def _joined(self, told: Sequence[Found] = ()) -> list[Joined]:
        """Join the pieces; an unknown name that nothing shows to be a place is left out of them."""
        joiner, found = Joiner(self.text, self.view.plain, self.names), pieces(self.text, told)
        joined = joiner.joined(found)
        doubtful = {j.head for j in joined if not self._is_place(j)}
        return joiner.joined([f for f in found if f not in doubtful]) if doubtful else joined

    def _is_place(self, joined: Joined) -> bool:
        """Tell whether a phrase of an unknown name stands in a place's construction."""
        head = joined.head
        unknown = any(self.text[a] == "U" for a, _b in head.names)
        if not unknown or head.piece is not Piece.NAME:
            return not (unknown and self._is_bodys(head))
        if _HELD.search(self.text[max(head.start - 40, 0):head.start]) or \
                _A_VILLAGE.match(self.text, head.end) or NUMBERED.match(self.text, head.end):
            return True
        return bool(joined.within or joined.measured) and self._stands_as_place(joined)

    def _is_bodys(self, head: Found) -> bool:
        """Tell whether what is near an unknown name, or its camp, is somebody's and no place's."""
        if head.piece is Piece.POST:
            return bool(_THEIRS.search(self.text, max(head.start, head.names[0][0] - 8),
                                       head.names[0][0]))
        if head.piece is not Piece.NEAR:
            return False
        whose = _CLOSE.match(self.text, head.start) and _HIS.search(
            self.text[max(head.start - 60, 0):head.start])
        return bool(whose or _BODY.match(self.text, head.end))

    def _stands_as_place(self, joined: Joined) -> bool:
        before = self.text[max(joined.start - 30, 0):joined.start].rpartition("\n")[2]
        gap = self.text[joined.head.end:joined.head.end + 20]
        if joined.start in self.view.starts and not _APPOSED.match(gap):
            return False
        told = joined.measured or any(w.piece in _UNITS for w in joined.within) \
            or self.abroad(joined)
        return bool(_PLACED.search(before) and told)

    def _inherited(self, found: list[Joined]) -> list[Joined]:
        """Let a name said again lie where its fullest phrase put it."""
        fullest: dict[str, Joined] = {}
        for one in found:
            name = self.folded(one.head)
            named = one.head.piece in NAMED and not points_back(one.head)
            if named and _says(one) > (_says(fullest[name]) if name in fullest else (0, 0)):
                fullest[name] = one
        made = [self._as_in(fullest[self.folded(j.head)], j) if self._is_bare(j)
                and self.folded(j.head) in fullest else j for j in found] if fullest else found
        return [self._beside_lost(fullest, j) for j in made]

    def _beside_lost(self, fullest: dict[str, Joined], one: Joined) -> Joined:
        """Put what is so far from a place that nobody knows in the units told of that place."""
        name = self.folded(one.head)
        lost = one.head.piece in {Piece.OFFSET, Piece.NEAR} and name in fullest \
            and not one.within and not self.names.strength(name)
        return replace(one, within=_units_of(fullest[name])) if lost else one

    def _as_in(self, full: Joined, bare: Joined) -> Joined:
        """Give a bare name the units, distances and ways that are told of it elsewhere."""
        return replace(bare, within=_units_of(full), measured=full.measured)

    def _is_bare(self, joined: Joined) -> bool:
        """Tell whether a phrase is a name alone, and not that of a region."""
        named = joined.head.piece in NAMED or points_back(joined.head)
        alone = named and not joined.within and not joined.measured
        return alone and bare_name(self.folded(joined.head), "", None) == ""


def _units_of(joined: Joined) -> tuple[Found, ...]:
    return tuple(w for w in joined.within if w.piece is not Piece.COUNTRY)


def _says(joined: Joined) -> tuple[int, int]:
    """Count what a phrase says of where its name lies: units first, then distances."""
    return len(_units_of(joined)), sum(m.piece is Piece.OFFSET and bool(m.km)
                                       for m in joined.measured)
