"""The word that governs a date: the one that is cheapest to reach from it.

Dates follow their verb more often than they precede it, so a comma or a relative clause to the
right costs more than one to the left, unless the date opens its clause.
"""

from __future__ import annotations

import re

from geo.model.frozen import record
from geo.reports.dates.build import symbol
from geo.reports.dates.cue_words import Cue
from geo.reports.dates.cues import OF_DEEDS, Governor, barriers, governors
from geo.reports.dates.expression import Expression, Form
from geo.reports.dates.goings import is_gathering
from geo.reports.dates.lexer import Line
from geo.reports.dates.words import word_set

_RIGHT_COMMA = 70  # as many words as a date's verb may stand away on the left
_OPENING_COMMA = 2
_RIGHT = 0.5  # of two governors equally near, the left
_BOUND = 2  # "a note of 3 May says": no verb is nearer
_LOOSE_NOUN = 6  # "confirmed the attack on Friday": the verb governs, not the noun
_FAR = 140
SMALL = word_set("on in le la les the dans du au en at during by l' nuit night of late early "
                 "entre between from pendant durant vers and et but mais however then")
_PASSIVE = word_set("was were been ete est sont fut furent")
_VERB = 5  # tokens of a verb in the passive with its adverbs
_CLOSE = 2  # tokens between a date and the word of saying or the "that" that it goes with
_POSTPOSED = frozenset({",", '"', "”", "»"})
_CLOSING = frozenset("”»")
_CITING = word_set("according selon learned appris")
_OPENS_CLAUSE = word_set("that which who qui que qu'")
_PRESENT = re.compile(r"(?:[^éè]s|[^éè]e|ent|it)$", re.IGNORECASE)
EXACT = frozenset({Form.DAY, Form.DAYS, Form.WEEKDAY, Form.WEEKDAYS, Form.WEEKDAY_DAY, Form.UNIT,
                   Form.OFFSET, Form.ALIKE, Form.AGO, Form.DAY_OF_MONTH, Form.PAIR, Form.FEAST,
                   Form.NTH, Form.COUNTED})
_MEANWHILE = word_set("while whilst as when where moment ou alors tandis pendant lorsque lorsqu' "
                       "quand jour day date laquelle")
_OPENER = 5  # words among which one opens such a clause
_MARK, _MARK_ENDS = 3, (")", ".", "/")  # "iii)"
_BESIDE = 6  # words that a verb of harm may stand farther off than another
_OBJECT = 4  # tokens from a verb of harm to the gathering that it befell
_HELD_ON = word_set("took taken lieu tenu tenue occurred happened deroule deroulee surven men mene "
                    "menee condui conduit came arrive arrived left gathered")
_ABOUT = word_set("of about responsibility responsabilite")  # "said of the attack on Monday"
_BEHIND = word_set("behind derriere origine")
_NAMED_SO = 7  # tokens behind "Sunday's" among which the deed is named
_OWN_DAY = 4  # tokens behind "announced" among which the day stands on which it was
_INSERTED = 10  # tokens of a clause of saying between two commas


@record(frozen=True, slots=True)
class Scene:
    """A sentence with its governing words, barriers and dates."""

    line: Line
    text: str
    governors: list[Governor]
    barriers: list[tuple[int, int, bool]]


def scene(line: Line, text: str, lang: str) -> Scene:
    """Look over a sentence once for all its dates."""
    return Scene(line, text, governors(line, lang), barriers(line))


def nearest(one: Expression, seen: Scene) -> tuple[Cue | None, float]:
    """Give the governor that is cheapest to reach from a date, and its cost."""
    opens = _opens_clause(one, seen)
    costs = _costs(one, seen, opens=opens)
    cost, cue = min(((c, g.cue) for c, g in costs), key=lambda c: c[0], default=(float(_FAR), None))
    near = one.form is Form.NEAR and symbol(seen.line, one.first) != "TODAY"  # "earlier today"
    if opens and cue is Cue.OTHER and (near or one.form in EXACT) and any(
            g.cue is Cue.DEED and price <= cost + _BESIDE for price, g in costs):
        cue = Cue.DEED  # "On 3 June, a strike of operation Barkhane killed four"
    return (cue, cost) if cost < _FAR else (None, cost)


def governing_word(one: Expression, seen: Scene) -> str:
    """Give the word that governs a date, empty where none does."""
    costs = _costs(one, seen, opens=_opens_clause(one, seen))
    cost, best = min(costs, key=lambda c: c[0], default=(float(_FAR), None))
    return seen.line.tokens[best.at].low if best and cost < _FAR else ""


def _costs(one: Expression, seen: Scene, *, opens: bool) -> list[tuple[float, Governor]]:
    """Give the words that may govern a date, with what each costs to reach."""
    return [(_cost(one, g, seen, opens=opens), g) for g in seen.governors
             if not (one.first <= g.at < one.last or _only_cites(one, g, seen)
                     or _is_beside(one, g, seen) or _is_outside(one, g, seen)
                     or _is_meanwhile(one, g, seen) or _is_target(g, seen)
                     or _is_verdict(one, g, seen) or _is_dated(one, g, seen))]


def _is_dated(one: Expression, governor: Governor, seen: Scene) -> bool:
    """Tell whether a word of saying has a day of its own: "announced on Monday a raid … on Friday".

    The deed told between the two days is then the later one's.
    """
    if governor.cue is not Cue.SPEECH or governor.at >= one.first:
        return False
    own = next((at for at in range(governor.at + 1, min(governor.at + _OWN_DAY, one.first))
                if symbol(seen.line, at) == "WD"), 0)
    return bool(own) and any(own < g.at < one.first and g.cue in (Cue.DEED, Cue.DEED_NOUN)
                             for g in seen.governors)


def _is_verdict(one: Expression, governor: Governor, seen: Scene) -> bool:
    """Tell whether a word of saying tells what became of the deed that the date belongs to.

    "The killing of nine men on Sunday was condemned": its subject holds the date.
    """
    if governor.cue is not Cue.SPEECH or governor.at < one.last:
        return False
    between = seen.line.tokens[one.last:governor.at]
    if len(between) > _VERB or not any(t.low in _PASSIVE for t in between):
        return False
    stops = [at for at, _price, comma in seen.barriers if comma and at < one.first]
    first = max(stops, default=-1)
    return any(first < g.at < one.first and g.cue in (Cue.DEED, Cue.DEED_NOUN)
               and not any(t.low in _PASSIVE for t in seen.line.tokens[g.at:one.first])
               for g in seen.governors)


def _is_target(governor: Governor, seen: Scene) -> bool:
    """Tell whether a gathering is what was attacked: "bombed a wedding ceremony on 3 May"."""
    if governor.cue is not Cue.OTHER or not is_gathering(seen.line.tokens[governor.at].low):
        return False
    return any(0 < governor.at - g.at <= _OBJECT and g.cue in (Cue.DEED, Cue.DEED_NOUN)
               and seen.line.tokens[g.at].low not in _HELD_ON for g in seen.governors)


def _only_cites(one: Expression, governor: Governor, seen: Scene) -> bool:
    """Tell whether a word of saying only cites what the date's own clause tells.

    "According to X, on 6 May …", "the device which, he says, tore a bus apart on 6 May", "… on 6
    May, says X": the clause has a verb of its own, whether it is known or not.
    """
    if governor.cue is not Cue.SPEECH or one.form not in EXACT | {Form.MONTH, Form.NEAR}:
        return False
    words = seen.line.tokens
    if one.form is Form.NEAR:  # "according to X, yesterday, men …"
        return governor.at < one.first and words[governor.at].low in _CITING and (
            words[one.first - 1].text == ",")
    if governor.at >= one.last and (_is_inserted(one, governor, seen) or any(
            t.text in _CLOSING for t in words[one.last:governor.at])):
        return True
    if governor.at >= one.last:
        return governor.at - one.last > _CLOSE and words[governor.at - 1].text in _POSTPOSED
    between = words[governor.at + 1:one.first]
    if words[governor.at].low in _CITING and any(t.text in ",:" for t in between):
        return True
    opened = [at for at, t in enumerate(between) if t.low in _OPENS_CLAUSE]
    return bool(opened) and len(between) - opened[-1] > _CLOSE


def _is_inserted(one: Expression, governor: Governor, seen: Scene) -> bool:
    """Tell whether a verb of saying stands in brackets: "On Friday, writes the paper, a boat …"."""
    words = seen.line.tokens
    ahead = [t.text for t in words[governor.at + 1:governor.at + _INSERTED]]
    alone = not any(t.text in ",;:" for t in words[one.last + 1:governor.at])
    tells = ahead[:1] == [","] and _PRESENT.search(words[governor.at].text)
    cites = alone and bool(words[governor.at].low in _CITING or tells)  # ", toujours selon lui,"
    ahead = [",", *ahead] if tells else ahead
    return (words[one.last].text == "," and (governor.at == one.last + 1 or cites)
            and "," in ahead and not [t for t in words[:one.first] if t.low not in SMALL])


def _is_beside(one: Expression, governor: Governor, seen: Scene) -> bool:
    """Tell whether a relative clause further on has the word: "On Friday, men who had left X …"."""
    if governor.cue is not Cue.OTHER or governor.at < one.last or one.form not in EXACT:
        return False
    return any(one.last <= at < governor.at and seen.line.tokens[at].low in _OPENS_CLAUSE
               for at, _price, _comma in seen.barriers)


def _is_meanwhile(one: Expression, governor: Governor, seen: Scene) -> bool:
    """Tell whether a clause between commas tells what else went on: "On 3 May, while …, X …"."""
    words = seen.line.tokens
    if governor.cue not in (Cue.OTHER, Cue.SPEECH) or governor.at < one.last or \
            words[one.last].text != "," or one.form not in EXACT:
        return False
    ahead = {t.low for t in words[one.last + 1:one.last + _OPENER]}
    ends = [at for at in range(one.last + 1, len(words)) if words[at].text == ","]
    return bool(ends) and governor.at < ends[0] and not ahead.isdisjoint(_MEANWHILE)


def _is_outside(one: Expression, governor: Governor, seen: Scene) -> bool:
    """Tell whether a clause in the clause ends with the date: "A team that came on 4 July took …".

    "A mother of two killed on Monday blames …": what is said now was not said on a day told of.
    """
    if governor.at != one.last:
        return False
    now = governor.cue is Cue.SPEECH and _PRESENT.search(seen.line.tokens[governor.at].text)
    if now and any(g.cue is Cue.DEED and g.at < one.first and not any(
            comma and g.at < at < one.first for at, _price, comma in seen.barriers)
            for g in seen.governors):
        return True
    opened = max((at for at in range(one.first) if seen.line.tokens[at].low in _OPENS_CLAUSE),
                 default=one.first)
    return any(opened < g.at < one.first for g in seen.governors)


def _cost(one: Expression, governor: Governor, seen: Scene, *, opens: bool) -> float:
    if _is_parted(one, governor, seen):
        return -_BOUND
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
    if _owns(one, governor, seen) and governor.cue in (Cue.DEED, Cue.DEED_NOUN):
        return -2 * _BOUND  # "Monday's raid"
    return cost + (_RIGHT_COMMA if opens and not right and low < one.first - 1 else 0)


def _is_parted(one: Expression, governor: Governor, seen: Scene) -> bool:
    """Tell whether a day stands inside what was done: "the murder, on Monday, of three …"."""
    words = seen.line.tokens
    between = words[governor.at + 1:one.first]
    return (governor.cue is Cue.DEED_NOUN and bool(between) and between[0].text == ","
            and all(t.low in SMALL for t in between[1:])
            and [t.text for t in words[one.last:one.last + 1]] == [","])


def _is_of_deed(one: Expression, governor: Governor, seen: Scene) -> bool:
    """Tell whether somebody looked into a deed: "documented the shelling of X, on 9 October".

    What is said in the present tense was not said on a day told of: "condemns the shelling of …";
    nor does a calendar day behind a deed date the word of saying before it.
    """
    verb = seen.line.tokens[governor.at]
    told = one.form in (Form.DAY, Form.DAYS) or _PRESENT.search(verb.text) is not None
    behind = seen.line.tokens[governor.at + 1].low if governor.at + 1 < one.first else ""
    owned = {t.low for t in seen.line.tokens[governor.at + 1:governor.at + _OPENER]}
    own = not owned.isdisjoint(_BEHIND)  # "said it was behind the raid on X on Sunday"
    return (told or own or verb.low in OF_DEEDS or behind in _ABOUT) and any(
        governor.at < g.at < one.first and g.cue in (Cue.DEED, Cue.DEED_NOUN)
        for g in seen.governors)


def _owns(one: Expression, governor: Governor, seen: Scene) -> bool:
    """Tell whether a deed is called a day's: "Sunday's large-scale assault"."""
    said = any(one.last < g.at < governor.at and g.cue not in (Cue.DEED, Cue.DEED_NOUN)
               for g in seen.governors)
    return symbol(seen.line, one.last) == "POSS" and not said and (
        0 < governor.at - one.last <= _NAMED_SO)


def _bound(one: Expression, governor: Governor, seen: Scene) -> bool:
    """Tell whether a noun and a date belong together: "Monday's attack", "l'attaque de lundi"."""
    if governor.at >= one.last:
        return governor.at - one.last <= 1 or _owns(one, governor, seen)
    between = [symbol(seen.line, at) for at in range(governor.at + 1, one.first)]
    if len(between) <= 2 and {"OF", "DU"}.intersection(between):  # noqa: PLR2004
        return True
    # "The ambush on Friday ended": nothing but a verb behind could take the day away
    return between in ([], ["ON"]) and not any(
        g.at < governor.at and g.cue is not Cue.DEED_NOUN for g in seen.governors)


def _opens_clause(one: Expression, seen: Scene) -> bool:
    """Tell whether nothing but a preposition stands between a clause's beginning and the date."""
    before = [b for b, cost, comma in seen.barriers if b < one.first and (cost > 5 or comma)]  # noqa: PLR2004
    start = max((b for b in before if not _is_comma(seen, b) or b + 2 >= one.first), default=-1)
    start = max(start, _item_mark(seen))
    words = [t for t in seen.line.tokens[start + 1:one.first] if t.low not in SMALL]
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
