"""What a date dates: an event, a statement, a period, or something else.

The nearest governing word decides. Dates follow their verb more often than they precede it, so a
comma or a relative clause to the right costs more than one to the left, unless the date opens its
clause.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from geo.reports.dates.build import symbol
from geo.reports.dates.cue_words import Cue
from geo.reports.dates.cues import OF_DEEDS, Governor, barriers, governors
from geo.reports.dates.expression import Expression, Form
from geo.reports.dates.lexer import Line
from geo.reports.dates.words import word_set
from geo.reports.model import WhenRole

_RIGHT_COMMA = 70  # as many words as a date's verb may stand away on the left
_OPENING_COMMA = 2
_RIGHT = 0.5  # of two governors equally near, the left
_BOUND = 2  # "a note of 3 May says": no verb is nearer
_LOOSE_NOUN = 6  # "confirmed the attack on Friday": the verb governs, not the noun
_FAR = 140
_LONG_DAYS = 14
_ROLE = {Cue.SPEECH: WhenRole.STATEMENT, Cue.SPEECH_NOUN: WhenRole.STATEMENT,
         Cue.DEED: WhenRole.EVENT, Cue.DEED_NOUN: WhenRole.EVENT, Cue.OTHER: WhenRole.OTHER}
_RULE = word_set("power pouvoir ruled rules governed office prison detained detenu detenue "
                 "charge tete exil "
                  "exile held jail incarcere independent mandate led diriger dirige dirigee "
                  "gouverne")
_COMING = re.compile(
    r"\b(?:will|shall|scheduled|planned|due|slated|expected|set\s+for|prévu(?:e|s|es)?|aur(?:a|"
    r"ont)\s+lieu|ser(?:a|ont)|"
    r"(?!chol|cam|op[ée]ra)[^\W\d_]{2,}(?:era|eront|irai?|iront|endra|endront)|d['’]ici)\b",
    re.IGNORECASE)
_SUMS = re.compile(r"\b(?:total|overall|altogether|recorded|documented|counted|recens\w+|"
                   r"dénombr\w+|in\s+all|"
                   r"attacks|incidents|attaques|bilan|scores|hundreds|thousands|centaines|milliers|"
                   r"abducted|workers|raids|strikes|frappes|villages|tués)\b", re.IGNORECASE)
_SHAKEN = re.compile(
    r"\b(?:sle(?:pt|ep)|dorm\w+|mourn\w*|deuil|grie\w+|pleur\w*|we(?:ep|pt)\w*|deserted|désert\w*|"
    r"(?:village|ville|marché|quartier|rues?) morte?s?|ghost|fant[ôo]mes?|fear\w*|"
    r"terr(?:or|eur|ified|orisé)\w*|peur|angoisse|shock|choc|stunned|prostr\w+|silence|"
    r"locked in|terré\w*)\b",
    re.IGNORECASE)
_SMALL = word_set("on in le la les the dans du au en at during by l' nuit night of late early "
                  "entre between from "
                   "pendant durant vers and et but mais however then")
_SPANNED = frozenset({Form.YEARS, Form.MONTHS})
_NEARBY, _RIGHT_BEFORE = 6, 3  # tokens
_CLOSE = 2  # tokens between a date and the word of saying or the "that" that it goes with
_POSTPOSED = frozenset({",", '"', "”", "»"})
_CITING = word_set("according selon learned appris")
_OPENS_CLAUSE = word_set("that which who qui que qu'")
_EXACT = frozenset({Form.DAY, Form.DAYS, Form.WEEKDAY, Form.WEEKDAYS, Form.WEEKDAY_DAY, Form.UNIT,
                    Form.OFFSET, Form.ALIKE, Form.AGO, Form.DAY_OF_MONTH, Form.PAIR})
_BEFOREHAND = word_set("remis remise remises arrete arretes arretee arretees interpelle "
                       "interpelles "
                       "interpellee enleve enleves enlevee enlevees captures capture partis parti "
                       "arrives venus livres livre conduits emmenes over arrested detained "
                       "captured abducted seized kidnapped taken away")
_HAVE = word_set("a ont ete etaient etait avait avaient sont est was were had has have been")
_ARE = frozenset({"are", "is"})
_PARTS = word_set("evening morning afternoon night day dawn matin soir nuit jour apres-midi aube")
_MARK, _MARK_ENDS = 3, (")", ".", "/")  # "iii)"
_BESIDE = 6  # words that a verb of harm may stand farther off than another
_IT_WAS = [["it", "was", "in"], ["it", "happened", "in"], ["it", "was"], ["c'", "etait", "en"],
           ["c'", "etait"], ["c'", "etait", "au"], ["cela", "se", "passait", "en"]]
_INSERTED = 10  # tokens of a clause of saying between two commas
_TODAY = 6  # as near a verb has to be that "today" does not mean "nowadays"


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence with its governing words, barriers and dates."""

    line: Line
    text: str
    governors: list[Governor]
    barriers: list[tuple[int, int, bool]]


def scene(line: Line, text: str, lang: str) -> Scene:
    """Look over a sentence once for all its dates."""
    return Scene(line, text, governors(line, lang), barriers(line))


def role_of(one: Expression, seen: Scene) -> WhenRole:
    """Tell what an expression dates."""
    if one.since or one.form is Form.PAST:
        return WhenRole.OTHER if _is_rule(one, seen) else WhenRole.PERIOD
    if is_coming(one, seen):
        return WhenRole.OTHER
    if one.form is Form.PAIR:
        return WhenRole.EVENT
    if _is_state(one, seen) or _is_of_participle(one, seen):
        return WhenRole.OTHER
    if _is_scene_setting(one, seen):
        return WhenRole.EVENT
    cue, cost = _nearest(one, seen)
    role = _ROLE[cue] if cue else _without_governor(one)
    if role is WhenRole.STATEMENT and _after_that(one, seen):
        role = WhenRole.EVENT
    loose = one.form is Form.NEAR and not one.n and one.unit == "day" and cost >= _TODAY
    aside = one.form is Form.YEAR and (role is WhenRole.STATEMENT or _is_attribute(one, seen))
    return WhenRole.OTHER if loose or aside else _long(one, role, seen)


def is_onset(one: Expression, seen: Scene) -> bool:
    """Tell whether a day since when people mourn dates the deed: "not slept since Friday"."""
    return one.since and one.form is Form.WEEKDAY and bool(_SHAKEN.search(seen.text))


def _after_that(one: Expression, seen: Scene) -> bool:
    """Tell whether a date opens what is said: "announced that, on 18 December, a post …"."""
    words = [t.low for t in seen.line.tokens[max(0, one.first - 3):one.first]
             if t.low not in _SMALL and t.text != ","]
    return words[-1:] in (["que"], ["that"]) and any(
        g.at >= one.last and g.cue in (Cue.DEED, Cue.DEED_NOUN) for g in seen.governors)


def _is_attribute(one: Expression, seen: Scene) -> bool:
    """Tell "the 2015 agreement" from "in 2015"."""
    return symbol(seen.line, one.first - 1) in ("THE", "N") and symbol(seen.line, one.last) == "X"


def is_coming(one: Expression, seen: Scene) -> bool:
    """Tell whether the words around a date speak of what is still to come."""
    if one.which in ("last", "previous") or one.since or one.n < 0:
        return False
    if (one.which == "next" and one.form in (Form.WEEKDAY, Form.UNIT, Form.MONTH)) or (
            one.form is Form.NEAR and one.n > 0):
        return True
    near = [b for b, cost, _ in seen.barriers if cost > 5]  # noqa: PLR2004 - commas and stronger
    first = max((b for b in near if b < one.first), default=0)
    last = min((b for b in near if b >= one.last), default=len(seen.line.tokens) - 1)
    start, end = seen.line.tokens[first].start, seen.line.tokens[last].end
    base = seen.line.tokens[0].start
    return bool(_COMING.search(seen.text[start - base:end - base]))


def _is_rule(one: Expression, seen: Scene) -> bool:
    """Tell "in power since 2020" from "killed since 2020"."""
    return bool(_RULE.intersection(_before(one, seen, _NEARBY)))


def _before(one: Expression, seen: Scene, most: int) -> list[str]:
    """Give the words right before a date."""
    return [t.low for t in seen.line.tokens[max(0, one.first - most):one.first]]


def _without_governor(one: Expression) -> WhenRole:
    return WhenRole.EVENT if one.form in _EXACT else WhenRole.OTHER


def _is_state(one: Expression, seen: Scene) -> bool:
    """Tell whether "today" is nowadays: "eight of them are dead today"."""
    close = _ARE.intersection(_before(one, seen, _RIGHT_BEFORE))
    return one.form is Form.NEAR and not one.n and bool(close)


def _is_of_participle(one: Expression, seen: Scene) -> bool:
    """Tell whether "the day before" is an insertion's: "Nine men, remis la veille, were shot"."""
    words = [w for w in _before(one, seen, _RIGHT_BEFORE) if w not in _SMALL]
    return (one.form is Form.OFFSET and one.n < 0 and bool(words)
            and words[-1] in _BEFOREHAND and not _HAVE.intersection(words))


def _is_scene_setting(one: Expression, seen: Scene) -> bool:
    """Tell whether a month is that of a part of a day: "one evening in May", "un matin de mars"."""
    if one.form is not Form.MONTH:
        return False
    opens = _before(one, seen, one.first)
    return bool(_PARTS.intersection(opens[-_RIGHT_BEFORE:])) or opens in _IT_WAS


def _long(one: Expression, role: WhenRole, seen: Scene) -> WhenRole:
    """Make a period of an event's date that covers many events."""
    if role is WhenRole.OTHER:
        return role
    if one.form in _SPANNED or (one.form is Form.DAYS and _days_apart(one) > _LONG_DAYS):
        return WhenRole.PERIOD
    year = one.form is Form.YEAR or (one.form in (Form.UNIT, Form.AGO) and one.unit == "year")
    if role is not WhenRole.EVENT or not year:
        return role
    if _SUMS.search(seen.text):
        return WhenRole.PERIOD
    return role if one.form is Form.YEAR else WhenRole.OTHER


def _days_apart(one: Expression) -> int:
    months = (one.b.month - one.a.month) % 12 if one.a.month and one.b.month else 0
    return one.b.day - one.a.day + 30 * months


def _nearest(one: Expression, seen: Scene) -> tuple[Cue | None, float]:
    """Give the governor that is cheapest to reach from a date, and its cost."""
    opens = _opens_clause(one, seen)
    costs = [(_cost(one, g, seen, opens=opens), g.cue) for g in seen.governors
             if not (one.first <= g.at < one.last or _only_cites(one, g, seen)
                     or _is_beside(one, g, seen))]
    cost, cue = min(costs, key=lambda c: c[0], default=(float(_FAR), None))
    if opens and cue is Cue.OTHER and one.form in _EXACT and any(
            c is Cue.DEED and price <= cost + _BESIDE for price, c in costs):
        cue = Cue.DEED  # "On 3 June, a strike of operation Barkhane killed four"
    return (cue, cost) if cost < _FAR else (None, cost)


def _only_cites(one: Expression, governor: Governor, seen: Scene) -> bool:
    """Tell whether a word of saying only cites what the date's own clause tells.

    "According to X, on 6 May …", "the device which, he says, tore a bus apart on 6 May", "… on 6
    May, says X": the clause has a verb of its own, whether it is known or not.
    """
    if governor.cue is not Cue.SPEECH or one.form not in _EXACT | {Form.MONTH}:
        return False
    words = seen.line.tokens
    if governor.at >= one.last and _is_inserted(one, governor, seen):
        return True
    if governor.at >= one.last:
        return governor.at - one.last > _CLOSE and words[governor.at - 1].text in _POSTPOSED
    between = words[governor.at + 1:one.first]
    if words[governor.at].low in _CITING and any(t.text == "," for t in between):
        return True
    opened = [at for at, t in enumerate(between) if t.low in _OPENS_CLAUSE]
    return bool(opened) and len(between) - opened[-1] > _CLOSE


def _is_inserted(one: Expression, governor: Governor, seen: Scene) -> bool:
    """Tell whether a verb of saying stands in brackets: "On Friday, writes the paper, a boat …"."""
    words = seen.line.tokens
    ahead = [t.text for t in words[governor.at + 1:governor.at + _INSERTED]]
    return (words[one.last].text == "," and governor.at == one.last + 1 and "," in ahead
            and not [t for t in words[:one.first] if t.low not in _SMALL])


def _is_beside(one: Expression, governor: Governor, seen: Scene) -> bool:
    """Tell whether a relative clause further on has the word: "On Friday, men who had left X …"."""
    if governor.cue is not Cue.OTHER or governor.at < one.last or one.form not in _EXACT:
        return False
    return any(one.last <= at < governor.at and seen.line.tokens[at].low in _OPENS_CLAUSE
               for at, _price, _comma in seen.barriers)


def _cost(one: Expression, governor: Governor, seen: Scene, *, opens: bool) -> float:
    if governor.at < one.first:
        low, high, right = governor.at, one.first, False
    else:
        low, high, right = one.last - 1, governor.at, True
    cost = float(high - low - 1) + _RIGHT * right
    for at, price, comma in seen.barriers:
        tied = one.form is Form.ALIKE and at == one.last  # the same day that …
        if low < at < high and not tied:
            cost += (_OPENING_COMMA if opens else _RIGHT_COMMA) if comma and right else price
    if governor.cue is Cue.SPEECH and not right and _is_of_deed(one, governor, seen):
        cost += 2 * _LOOSE_NOUN
    if governor.cue in (Cue.DEED_NOUN, Cue.SPEECH_NOUN):
        close = _BOUND if not right else 0
        cost += -close if _bound(one, governor, seen) else _LOOSE_NOUN
    return cost + (_RIGHT_COMMA if opens and not right and low < one.first - 1 else 0)


def _is_of_deed(one: Expression, governor: Governor, seen: Scene) -> bool:
    """Tell whether somebody looked into a deed: "documented the shelling of X, on 9 October"."""
    return seen.line.tokens[governor.at].low in OF_DEEDS and any(
        governor.at < g.at < one.first and g.cue in (Cue.DEED, Cue.DEED_NOUN)
        for g in seen.governors)


def _bound(one: Expression, governor: Governor, seen: Scene) -> bool:
    """Tell whether a noun and a date belong together: "Monday's attack", "l'attaque de lundi"."""
    if governor.at >= one.last:
        return governor.at - one.last <= 1
    between = [symbol(seen.line, at) for at in range(governor.at + 1, one.first)]
    return len(between) <= 2 and bool({"OF", "DU"}.intersection(between))  # noqa: PLR2004


def _opens_clause(one: Expression, seen: Scene) -> bool:
    """Tell whether nothing but a preposition stands between a clause's beginning and the date."""
    before = [b for b, cost, comma in seen.barriers if b < one.first and (cost > 5 or comma)]  # noqa: PLR2004
    start = max((b for b in before if not _is_comma(seen, b) or b + 2 >= one.first), default=-1)
    start = max(start, _item_mark(seen))
    words = [t for t in seen.line.tokens[start + 1:one.first] if t.low not in _SMALL]
    follows = symbol(seen.line, one.last)
    if start >= 0 and _is_comma(seen, start):
        return not [w for w in words if w.kind == "word"] and follows == "COMMA" and any(
            b == start - 1 for b, cost, comma in seen.barriers if not comma)
    return not [w for w in words if w.kind == "word"]


def _item_mark(seen: Scene) -> int:
    """Give where the mark of a list ends that opens a sentence, "c)" or "2.", or -1."""
    ahead = [t.text for t in seen.line.tokens[:3]]
    if ahead[:1] == ["("]:
        ahead = ahead[1:]
        return 2 if len(ahead) > 1 and len(ahead[0]) <= _MARK and ahead[1] == ")" else -1
    return 1 if len(ahead) > 1 and len(ahead[0]) <= _MARK and ahead[1] in _MARK_ENDS else -1


def _is_comma(seen: Scene, at: int) -> bool:
    return seen.line.tokens[at].text == ","
