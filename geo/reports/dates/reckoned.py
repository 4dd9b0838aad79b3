"""Days counted from another date of the sentence: "two days before Thursday's prayers".

And events counted back from what followed: "Three days after the killing of two nurses, staff on
Thursday …" tells of a Monday.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.reports.dates.cue_words import Cue, cue_of
from geo.reports.dates.cues import is_harm
from geo.reports.dates.expression import Expression, Form
from geo.reports.dates.lexer import Line
from geo.reports.dates.symbols import SYMBOLS, compiled
from geo.reports.dates.words import NUMBERS, word_set

_QTY = "(?P<n>N|DAY|NUMDAY|NUM) (?P<unit>UDAY|UWEEK|UMONTH|UYEAR)"
_TURNS = {"en": "(?P<turn>BEFORE|AFTER|FOLLOW)", "fr": "(?P<turn>BEFORE|AFTER)"}
_PREFIX = {
    "en": (f"(?:(?:{_QTY}|HOURS|THE (?:UDAY|NIGHT|PART)) {_TURNS['en']}|THE? VEILLE OF)"),
    "fr": (f"(?:(?:{_QTY}|HOURS) {_TURNS['fr']}|(?:THE|HAS|AU|LE)? "
           "(?:VEILLE|LENDEM|SURLENDEM) (?:DU|OF))"),
}
_IN_DAY = {"en": compiled("(?:EARLY|LATE) (?:IN THE|THAT|THE SAME) UDAY"),
           "fr": compiled("PLUS (?:PLUS|EARLY|LATE) (?:IN|X) (?:THE|LE) UDAY")}
_WEEK = compiled("THE? UWEEK (?:OF|DU|BEGIN|X)? (?:ON|THE|LE|WD)*$")  # "in the week of 6 May"
_LEADS = "(?:THE|LE|THIS|ON|THAT)*"
_RULES = {lang: (compiled(f"{p} {_LEADS}$"), compiled(p)) for lang, p in _PREFIX.items()}
_UNITS = {SYMBOLS["UDAY"]: "day", SYMBOLS["UWEEK"]: "week", SYMBOLS["UMONTH"]: "month",
          SYMBOLS["UYEAR"]: "year"}
_NEEDED = frozenset(SYMBOLS[n] for n in word_set("VEILLE LENDEM SURLENDEM BEFORE AFTER FOLLOW"))
_NEEDED_OR_WEEK = _NEEDED | {SYMBOLS["UWEEK"]}
_OPENS_WEEK = word_set("of du beginning starting commencing commencant debutant")
_BESIDE = 3  # tokens between an event and its own day: ", le "
_DATED = frozenset({Form.DAY, Form.WEEKDAY, Form.WEEKDAY_DAY, Form.NEAR, Form.FEAST})
_RELATIVE = word_set("who which that whose where in near qui que qu' dont ou dans pres")
_DEATHS = word_set("killing killings murder murders assassination slaying slaughter deaths death "
                   "massacre attack attacks raid raids ambush bombing strike shooting abduction "
                   "kidnapping execution beheading blast explosion assault shelling tragedy "
                   "assassinat assassinats meurtre meurtres tuerie tueries mort deces massacre "
                   "attaque attaques raid embuscade enlevement enlevements rapt execution "
                   "executions drame carnage explosion bombardement frappe lynchage egorgement")

_UNITS_OF = word_set("cercle circle region commune district village villages some about localite")
_THOSE_HIT = word_set("wounded injured dead victims blesses morts victimes")  # who are visited
_OF_THOSE = word_set("the their its les des aux ces leurs")


def counted(line: Line, lang: str, found: Sequence[Expression]) -> list[Expression]:
    """Join dates with the words that count from them: "the day after Christmas"."""
    found = sorted([*found, *_within_day(line, lang, found)], key=lambda e: e.first)
    if _NEEDED_OR_WEEK.isdisjoint(line.symbols):
        return list(found)
    made: list[Expression] = []
    for one in found:
        before = _RULES[lang][0].search(line.symbols, 0, one.first)
        week = _WEEK.search(line.symbols, 0, one.first) if one.form is Form.DAY else None
        if week and any(t.low in _OPENS_WEEK for t in line.tokens[week.start():week.end()]):
            made.append(Expression(Form.COUNTED, week.start(), one.last, unit="week", base=one))
            continue
        if before is None or one.since or one.form not in _DATED or _is_event(line, one):
            made.append(one)
            continue
        while made and made[-1].last > before.start():
            made.pop()
        n, unit = _measure(line, before)
        made.append(Expression(Form.COUNTED, before.start(), one.last, n=n, unit=unit, base=one))
    return made


def _within_day(line: Line, lang: str, found: Sequence[Expression]) -> list[Expression]:
    """Give "earlier in the day": the day on which the sentence says that somebody spoke."""
    if SYMBOLS["UDAY"] not in line.symbols:
        return []
    days = [e for e in found if e.form in _DATED and not e.since]
    return [Expression(Form.COUNTED, said.start(), said.end(), unit="day", base=days[0])
            for said in _IN_DAY[lang].finditer(line.symbols) if len(days) == 1
            and not any(e.first < said.end() and said.start() < e.last for e in found)]


def counted_back(line: Line, lang: str, found: Sequence[Expression]) -> Expression | None:
    """Give the event counted back from what a sentence tells: what followed it is no harm."""
    if _NEEDED.isdisjoint(line.symbols):
        return None
    days = [e for e in found if e.form in _DATED and not e.since]
    for said in _RULES[lang][1].finditer(line.symbols):
        end = _clause_end(line, said.end())
        n, unit = _measure(line, said)
        inside = range(said.start(), end)
        told = any(t.low in _DEATHS or is_harm(t.low, lang) for t in line.tokens[said.end():end])
        others = [t for at, t in enumerate(line.tokens) if at not in inside and not (
            t.low in _THOSE_HIT and at and line.tokens[at - 1].low in _OF_THOSE)]
        own = bool(days) and _stands_behind(line, days[0], end)
        dated = own or len(days) != 1 or any(
            e.first in inside and e.last > said.end() for e in found)
        if n <= 0 or not told or dated or any(_is_deed(t.low, lang) for t in others):
            continue
        return Expression(Form.COUNTED, said.start(), said.end(), n=-n, unit=unit, base=days[0])
    return None


def _stands_behind(line: Line, one: Expression, end: int) -> bool:
    """Tell whether a calendar day is the event's own: "after X's death, on 3 May, …"."""
    after = [t.text for t in line.tokens[one.last:one.last + 1]]
    return one.form is Form.DAY and end < one.first <= end + _BESIDE and after == [","]


def _is_deed(word: str, lang: str) -> bool:
    return is_harm(word, lang) or cue_of(word, lang) is Cue.DEED_NOUN


def _is_event(line: Line, one: Expression) -> bool:
    """Tell whether the date counted from is itself told as an event's: "25 May, when …"."""
    ahead = [t.low for t in line.tokens[one.last:one.last + 4]]
    if any(w in _DEATHS for w in ahead[:2]):
        return True  # "a week after Thursday's raid", "after the 11 February raid"
    return ahead[:1] == [","] and bool({"when", "date", "jour", "day", "lorsque", "quand"}
                                       & set(ahead[1:]))


def _clause_end(line: Line, at: int) -> int:
    """Give where the clause ends that a count opens, with the relative clause behind it."""
    ends = [i for i in range(at, len(line.tokens)) if line.tokens[i].text in ",;:—–"]
    while len(ends) > 1 and _goes_on(line, ends[0] + 1):
        del ends[0]
    return ends[0] if ends else len(line.tokens)


def _goes_on(line: Line, at: int) -> bool:
    """Tell whether a clause goes on behind a comma: "killed at X, in the Y cercle, Z region, …"."""
    return line.tokens[at].low in _RELATIVE or any(
        t.low in _UNITS_OF for t in line.tokens[at:at + 2])


def _measure(line: Line, said: re.Match[str]) -> tuple[int, str]:
    """Give how many of which unit are counted, negative back in time."""
    tokens = line.tokens[said.start():said.end()]
    words = {t.low for t in tokens}
    back = not words.isdisjoint({"before", "avant", "veille", "avant-veille", "eve"})
    n, unit = (2, "day") if words & {"surlendemain", "avant-veille"} else (1, "day")
    if said["n"]:
        token = line.tokens[said.start("n")]
        n = token.value if token.kind == "int" else NUMBERS.get(token.low, 0)
        unit = _UNITS[said["unit"]]
    hours = next((t for t in tokens if t.kind == "hours"), None)
    n = hours.value if hours else n
    return (-n if back else n), unit
