"""Pieces that narrow each other → one phrase: "the village of X, in the Y cercle"."""

from __future__ import annotations

import re
from dataclasses import replace

from geo.model.admin import Level
from geo.model.frozen import record
from geo.reports.asked import Asked
from geo.reports.places.grammar import Found, Piece
from geo.reports.places.lexicon import Lexicon, is_large_unit, is_region, may_lie_in
from geo.reports.places.view import letters
from geo.reports.places.words import DIRECTED, SETTLEMENT

_LONGEST = 90  # characters between two pieces of one phrase
_APART = 99.0  # of what never joins
_FAR = 150     # km: farther off than cercles are wide
_IN = (r"(?:in|within|inside|of|dans|en|au|aux|du|des|de la|de l'|de|d'|a|on|from|sur)")
_FILL = (rf"(?:{_IN}|en plein|the|le|la|les|l'|an?|une?|another|same|same|meme|located|situated|"
         rf"lying|"
         rf"lies|set|based|"
         rf"situee?s?|localisee?s?|sise?s?|relevant|dependant|qui releve|releve|part|belonging "
         rf"to|which is|"
         rf"that is|is|est|qui est|se trouve|nearby|remote|small|petite?|grande?|old|rural|"
         rf"{DIRECTED}|central|"
         r"fulani|peule?|dogon|tuareg|touareg|arab|arabe|bambara|songhay|songhai|bozo|bella|"
         r"daoussahak|farming|fishing|herding|trading|riverside|lakeside|desert|isolated|"
         r"largely|mostly|mainly|predominantly|majority|ethnic|tiny|quiet|densely|populated|"
         r"inhabited|agricole|agricultural|oasis|isolee?|rattachee?s?|attached to|de culture|"
         rf"centre|nord|sud|area|zone|secteur|sector|mining|garrison|market|strategic|border|"
         rf"neighbou?ring|nomad\w*|"
         rf"{SETTLEMENT}|D+|more precisely|plus precisement|"
         r"commune|precisement|precisely|specifically|notamment|still|toujours|egalement|also)")
_OTHERS = (r"(?:,? (?:and|et|ainsi que|as well as)(?: (?!and|et)[a-z']+){1,4}? (?:villages?|"
           r"hamlets?|hameaux|"
           r"localit\w+|towns|communities|campements)(?: (?:voisins?|alentour|environnants?|"
           r"proches|nearby|around))?)?")
_WHEN = (r"(?:,? (?:on |le |ce |last )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|"
         r"mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:morning|evening|night|afternoon|matin|"
         r"soir|dernier))?(?=[ ,]))")
_GAP = Asked(rf"(?: ?[\"»”])?{_OTHERS}(?:'s|s')?{_WHEN}?[ ,(]*(?:{_FILL}[ ,(]+|{_FILL}(?<=')|- )*")
_TURNS = (r"(?:all|both|each|tous|toutes|after|before|when|while|as|since|days?|nights?|hours?|"
          r"weeks?|months?|years?|jours?|nuits?|"
          r"heures?|semaines?|mois|ans?|apres|avant|lorsque|quand|et|and|but|mais|or|ou|who|"
          r"whose|qui|"
          r"dont|dit|disent|elue?s?|officials?|adjoint|prefet|prefect|gouverneur|governor|imam|"
          r"councillor|conseiller|depute|deputy|sa(?:id|ys)|told|according|selon|residents?|mayor|maire|habitants?|chef|chief|"
          r"kill\w*|tue\w*|wound\w*|bless\w*|injur\w*|shot|attack\w*|abduct\w*|enlev\w*|found|"
          r"trouve\w*|buried|mort\w*|dead|from|by|par|pour|for|to|vers|with|avec|contre|against|"
          r"a-t-on|indiqu\w*|rapport\w*|faisant|tuant|(?:leav|kill|wound|injur|accord|includ)ing)")
_DESCRIBED = re.compile(  # "X, a market town on the river in the Y cercle"
    r"(?:,| \(| -| (?:lies|stands|sits|is|was|est|se trouve|se situe)(?= (?:[a-z-]+ ){0,2}?(?:on|"
    r"in|at|an?|by|sur|dans|une?|au) ))"
    r" (?:(?:an?|une?|the|le|la) |l')?"
    rf"(?:(?:(?!{_TURNS} )[a-z0-9'-]+|\d+ (?:habitants|residents))(?:,(?= (?:in|dans|within) ))? )"
    r"{1,6}?"
    r"(?:(?:in|of|within|dans|de|du|des|en) (?:the |la |le |l')?|d'|d'une? )?")
_APPOSED = re.compile(
    rf"{_WHEN}?(?:, | \(| - |(?=,? (?:situee?|located|lying) ))(?:(?:an?|une?|the|la|le) )?"
    rf"(?:(?:[a-zD-]+ )?{SETTLEMENT}(?: [a-z-]+)? )?(?:,? ?(?:situee?|located|lying) )?(?:a |at )?|"
    r" (?:lies|is|stands|est|se trouve|se situe) (?:(?:situee?|located) )?(?:a )?")
_BARE = re.compile(r"[ ,(]*(?:- )?")
LIST = re.compile(r"\)?(?:,|,? and|,? et|,? ou|,? or|/|,? ainsi que|,? as well as)"
                   r"(?: (?:in|at|a|dans|de|the|la|le))*(?: | l'| d')?")
_LISTED_ON = re.compile(r"(?:,? and|,? et|,? or|,? ou|,)(?: (?:in|de|the|la|le))*(?: | l'| "
                        r"d')[NUCA]")
_POSSESSED = re.compile(  # "Mali's remote Kidal region"; the army "of Niger" at X is none of X
    rf"(?:'s|') (?:(?:{DIRECTED}|central|"
    r"(?!(?:at|in|near|on|from|to|and|around|over|against|into|by) )[a-z]+) ){0,2}")
_INSIDE = re.compile(r"\b(?:in|dans|a|at)\b")
_FROM = re.compile(r"\b(?:from|on|sur)\b")
_OF_OR_FROM = re.compile(r"\b(?:of|de|du|from|on|sur|a)\b|d'")
_WITHIN = re.compile(r"\b(?:in|within|inside|dans|en|au|a|of|du|de|relevant|situe\w*|on)\b|l'|d'")
NUMBERED = re.compile(  # "X and Y, two villages of the Z commune": the unit is all of them
    r",? \(?(?:(?:all|both|tous|toutes|les|the) )*(?:two|three|four|five|six|seven|several|deux|"
    r"trois|quatre|cinq|six|sept|plusieurs|des)(?: [a-z-]+){0,2}? (?:villages|hamlets|hameaux|"
    r"localites|towns|communities|communautes|campements|encampments|settlements|bourgs|bourgades)"
    r"(?![a-z])[^.;:\n]*")
_LISTS = re.compile(r"[NU],? (?:and|et|ou|or|ainsi que|as well as)(?: (?:in|at|a|de|the|le|la))*"
                    r"(?: | l'| d')$")
_OWNS_BODY = re.compile(  # "near X, Mali's army said": whose it is, not where X lies
    r"'s (?:[a-z-]+ ){0,2}?(?:army|armed forces|forces|military|troops|soldiers|government|junta|"
    r"authorities|rulers|leaders?|ministry|minister|president|presidency|police|gendarmerie|"
    r"general staff|spokes[a-z]+)(?![a-z])")
_CLOSED = re.compile(r"[,.;:)\"\n]|$| \(")
_SETTLED_SO = re.compile(rf"(?<![a-z]){SETTLEMENT} $")
_SECTOR = re.compile(r"(?:the |le |la |l')?(?:sect(?:or|eur)|area|zone)s?(?![a-z])")
_FINENESS = {Piece.NAME: 0, Piece.SETTLED: 0, Piece.POST: 1, Piece.OFFSET: 1, Piece.NEAR: 1,
             Piece.ROUTE: 1, Piece.ONE_END: 2, Piece.UNIT: 3, Piece.BORDER: 7, Piece.AREA: 8,
             Piece.COUNTRY: 9}
_PLACES = frozenset({Piece.NAME, Piece.SETTLED, Piece.POST, Piece.OFFSET, Piece.NEAR, Piece.UNIT})
_MEASURED = frozenset({Piece.OFFSET, Piece.NEAR, Piece.BORDER, Piece.ROUTE, Piece.ONE_END})
_SETTLED = frozenset({Piece.NAME, Piece.SETTLED})
_WIDE = frozenset({Piece.AREA, Piece.COUNTRY, Piece.UNIT})


@record(frozen=True, slots=True)
class Joined:
    """A phrase: its offsets, the piece that says most, what that lies in, what else locates it."""

    start: int
    end: int
    head: Found
    within: tuple[Found, ...] = ()
    measured: tuple[Found, ...] = ()


@record(frozen=True, slots=True)
class Joiner:
    """Joins the pieces of one marked text; ``plain`` is the same text without marks."""

    text: str
    plain: str
    lexicon: Lexicon

    def joined(self, found: list[Found]) -> list[Joined]:
        """Join neighbouring pieces, and let lists share what is said at their end."""
        groups: list[list[Found]] = []
        for one, after in zip(found, [*found[1:], None], strict=False):
            if groups and self._belongs(groups[-1], one):
                groups[-1].append(one)
            elif groups and after is not None and self._describes(groups[-1], one, after):
                groups.insert(-1, [one])  # "X, localité malienne située à 10 km de Y"
            else:
                groups.append([one])
        return self._shared([self._phrase(g) for g in groups])

    def _describes(self, group: list[Found], one: Found, after: Found) -> bool:
        """Tell whether a people or river only describes a place that words go on to locate."""
        if one.piece is Piece.NAMESAKE and after.piece is Piece.UNIT:
            return self._described(group[-1], after, self.text[group[-1].end:after.start])
        return one.piece is Piece.PEOPLE and after.piece in _MEASURED \
            and bool(_SETTLED_SO.search(self.text, group[-1].end, one.start)) \
            and self._belongs(group, after)

    def name(self, one: Found) -> str:
        """Give the plain letters of a piece's first name."""
        return letters(self.plain[slice(*one.names[0])]) if one.names else ""

    def fineness(self, one: Found) -> float:
        """Say how narrow a piece is: the smaller, the narrower."""
        if one.piece is Piece.UNIT:
            return {Level.ADM3: 3, Level.ADM2: 4, Level.ADM1: 5}[one.level or Level.ADM1]
        if one.piece is Piece.OFFSET and not one.km:
            return _FINENESS[Piece.ROUTE] + 0.5  # a side says less than a way
        if one.piece is Piece.NAME:
            name = self.name(one)
            return 4.9 if is_region(name) else 2.5 if is_large_unit(name) else 0
        return _FINENESS.get(one.piece, _APART)

    def _belongs(self, group: list[Found], one: Found) -> bool:
        last = group[-1]
        gap = self.text[last.end:one.start]
        if one.piece is Piece.NEAR and gap == ") ":
            gap = " "  # "X (commune of Y) near Z"
        if last.piece not in _FINENESS or one.piece not in _FINENESS or self._is_other(group, one):
            return False
        if last.piece is one.piece is Piece.COUNTRY:
            return self.name(last).endswith("state") and gap in {", ", " in ", " ("}
        if one.piece is Piece.UNIT and self._counts_list(last, gap):
            return False
        if gap.startswith("'s") and one.piece is Piece.NAME and self.text[one.start] == "U":
            return False  # "Morocco's Policy Center"
        if "\n" in gap or len(gap) > _LONGEST or not _GAP.fullmatch(gap):
            return self._possessed(last, one, gap) or self._described(last, one, gap)
        return self._says_where(last, one, gap)

    def _is_other(self, group: list[Found], one: Found) -> bool:
        """Tell whether a unit closes a phrase: "in X in the Y region, in Z" tells of another Z."""
        if one.piece not in _SETTLED or self.fineness(one) >= self.fineness(group[-1]):
            return False
        return any(f.piece in _SETTLED and self.fineness(f) <= self.fineness(one)
                   for f in group[:-1])

    def _says_where(self, last: Found, one: Found, gap: str) -> bool:
        """Tell whether one of two pieces with fitting words between them locates the other."""
        listed = bool(LIST.fullmatch(gap)) and not _INSIDE.search(gap)
        if one.piece in _MEASURED:
            return last.piece is not one.piece and self._measures(last, one, gap)
        if one.piece is Piece.POST:
            large = is_large_unit(self.name(one)) and not listed
            return large and last.piece in _PLACES and bool(_INSIDE.search(gap))
        if last.piece in {Piece.BORDER, Piece.ONE_END}:
            return False
        a, b = self.fineness(last), self.fineness(one)
        unit_of_unit = last.piece is Piece.NAME and one.level and is_large_unit(self.name(one))
        if a < b or unit_of_unit:
            return self._narrows(last, one, gap, listed=listed)
        return a > b and self._opens(last, one, gap)

    def _possessed(self, last: Found, one: Found, gap: str) -> bool:
        return (last.piece in _WIDE | {Piece.NAME} and one.piece in _PLACES | {Piece.AREA}
                and bool(_POSSESSED.fullmatch(gap)) and self.fineness(last) > self.fineness(one))

    def _described(self, last: Found, one: Found, gap: str) -> bool:
        """Tell whether what is said of a place ends with the unit in which it lies."""
        whose = one.piece is Piece.COUNTRY and self.text.startswith("'s ", one.end)
        said = last.piece in _SETTLED | {Piece.NEAR, Piece.OFFSET, Piece.POST}
        unit = one.piece is Piece.UNIT or whose
        return said and unit and self.fineness(last) < self.fineness(one) and bool(
            _DESCRIBED.fullmatch(gap.lower()))

    def _measures(self, last: Found, one: Found, gap: str) -> bool:
        """Tell whether a distance, nearness or way says where the place before it lies."""
        if one.piece in {Piece.ROUTE, Piece.ONE_END} and last.piece in {Piece.ROUTE, Piece.COUNTRY}:
            return False
        wide = last.piece is Piece.COUNTRY and one.piece is not Piece.BORDER and "," not in gap
        return not (wide or re.search(r"\b(?:from|du|de|des|of)\b|d'", gap))

    def _narrows(self, last: Found, one: Found, gap: str, *, listed: bool) -> bool:
        """Tell whether a wider piece says what the one before it lies in."""
        if one.piece in {Piece.UNIT, Piece.AREA}:
            return not _FROM.search(gap)
        if one.piece is Piece.COUNTRY:
            return self._in_country(last, one, gap, listed=listed)
        if last.piece is Piece.NAME and is_region(self.name(last)):
            return False
        sited = gap == ", a " and last.piece is Piece.POST and is_large_unit(self.name(one))
        if sited or re.search(SETTLEMENT, gap):  # "the post of X, à Y"; "X à Y" may be a way
            return True
        if not is_large_unit(self.name(one)) or _OF_OR_FROM.search(gap):
            return False
        return bool(_WITHIN.search(gap)) or self._known_in(last, one)

    def _counts_list(self, last: Found, gap: str) -> bool:
        """Tell whether words count the villages of the list that a place ends."""
        before = self.text[max(last.start - 30, 0):last.start]
        return bool(_LISTS.search(before) and NUMBERED.fullmatch(gap))

    def _in_country(self, last: Found, one: Found, gap: str, *, listed: bool) -> bool:
        """Tell whether a country after a place holds it, and is not one of a list or a subject."""
        after = self.text[one.end:one.end + 30]
        if (last.piece is Piece.ROUTE and not _WITHIN.search(gap)) or _OWNS_BODY.match(after):
            return False
        if listed and not _CLOSED.match(after) and self.name(one) != "mali":
            return False
        alone = not (listed and _LISTED_ON.match(after)) or self.name(one).endswith("state")
        return alone and not _FROM.search(gap)

    def _known_in(self, last: Found, one: Found) -> bool:
        """Tell whether a place followed by a bare unit ("Moura, Mopti") is known to lie in it."""
        known = self.lexicon.strength(self.name(last)) > 0 or last.piece is not Piece.NAME
        listed = _LISTED_ON.match(self.text[one.end:one.end + 30])
        return known and not listed and may_lie_in(self.lexicon.index, self._raw(last),
                                                   self._raw(one))

    def _opens(self, last: Found, one: Found, gap: str) -> bool:
        """Tell whether a wider piece opens the phrase: "in the Gao region, in the village of X"."""
        region = (last.piece is Piece.NAME and is_region(self.name(last))) or self._is_sector(last)
        if not (region or last.piece in _WIDE) or re.search(r"\b(?:from|sur)\b", gap) \
                or self._is_ours(last, one):
            return False
        opened = bool(re.search(r"\b(?:in|dans|at|a|en|precise\w*)\b|'s|\(", gap)) and "," in gap
        return opened or gap in {"'s ", " ("} or (
            one.piece in {Piece.SETTLED, Piece.UNIT} and gap in {" ", ", ", " in the ", " in "}
            and last.piece is not Piece.COUNTRY)

    def _is_sector(self, one: Found) -> bool:
        """Tell whether a piece names the land around a place: "in the sector of X"."""
        return one.piece is Piece.POST and bool(_SECTOR.match(self.plain, one.start))

    def _is_ours(self, last: Found, one: Found) -> bool:
        """Tell whether a unit of Mali follows another country: "for Niger, in the X region"."""
        abroad = last.piece is Piece.COUNTRY and not self.name(last).startswith("mali")
        return abroad and one.piece is Piece.UNIT and is_large_unit(self.name(one))

    def _raw(self, one: Found) -> str:
        return self.plain[slice(*one.names[0])]

    def _phrase(self, group: list[Found]) -> Joined:
        told = [f for f in group if f is group[0] or not _is_far_off(f)]
        head = told[0] if self._is_apposed(told) else min(told, key=self._rank)
        rest = [self._as_told(f) for f in told if f is not head]
        measured = tuple(f for f in rest if f.piece in _MEASURED)
        within = tuple(f for f in rest if f.piece not in _MEASURED)
        return Joined(group[0].start, group[-1].end, head, within, measured)

    def _as_told(self, one: Found) -> Found:
        """Take the sector of a region for that region, and that of a town for its surroundings."""
        if not self._is_sector(one):
            return one
        if is_region(self.name(one)):
            return replace(one, piece=Piece.UNIT, level=Level.ADM1)
        return replace(one, piece=Piece.NEAR)

    def _rank(self, one: Found) -> tuple[float, bool]:
        """Order pieces for the head of a phrase: "on the X-Y road, near Z" is near Z."""
        return self.fineness(one), one.piece is Piece.ROUTE

    def _is_apposed(self, group: list[Found]) -> bool:
        """Tell whether a distance only explains the place before it: "Ber, 60 km from X"."""
        name, *more = group
        beside = any(f.piece is Piece.OFFSET and not f.km for f in more)
        if name.piece is Piece.UNIT and beside:
            return all(f.piece in {Piece.OFFSET, Piece.UNIT, Piece.COUNTRY} and not f.km
                       for f in more)  # "the commune of X, south of Y"
        if not more or name.piece is not Piece.NAME or is_region(self.name(name)):
            return False
        if beside:
            return True  # "X, in the commune of Y north of Z"
        gap = self.text[name.end:more[0].start]
        return more[0].piece in {Piece.OFFSET, Piece.NEAR} and bool(_APPOSED.fullmatch(gap))

    def _shared(self, phrases: list[Joined]) -> list[Joined]:
        """Give each name of a list the unit that stands at the list's end."""
        made = list(phrases)
        for i in range(len(made) - 2, -1, -1):
            one, after = made[i], made[i + 1]
            gap = self.text[one.end:after.start]
            alike = {one.head.piece, after.head.piece} <= {Piece.NAME, Piece.SETTLED}
            units = tuple(f for f in after.within if f.piece is not Piece.COUNTRY)
            listed = LIST.fullmatch(gap) and after.start == after.head.start
            if alike and units and not one.within and listed and not is_region(self.name(one.head)):
                made[i] = replace(one, within=units)
        return made


def _is_far_off(one: Found) -> bool:
    """Tell whether a distance says less than whatever it stands behind: "X, 510 km from Bamako"."""
    figure = re.match(r"\d+", one.km)
    return one.piece is Piece.OFFSET and bool(figure) and int((figure or "0")[0]) > _FAR
