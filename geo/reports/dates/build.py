"""A match of the grammar → an Expression, or nothing where its neighbours tell of no date."""

from __future__ import annotations

import re
from collections.abc import Callable

from geo.reports.dates.cue_words import Cue, cue_of
from geo.reports.dates.expression import Expression, Form, Point
from geo.reports.dates.lexer import Line
from geo.reports.dates.symbols import SYMBOLS
from geo.reports.dates.tokens import Token
from geo.reports.dates.words import MONTHS, NUMBERS, WEEKDAYS, word_set

_NAMES = {symbol: name for name, symbol in SYMBOLS.items()}
_UNITS = {"UDAY": "day", "UWEEK": "week", "UMONTH": "month", "UYEAR": "year", "WKND": "weekend",
          "NIGHT": "night", "PART": "part"}
_WHICH = {"LAST": "last", "THIS": "this", "NEXT": "next", "PREV": "previous",
          "FOLLOW": "following", "SAME": "same", "THAT": "same", "COURANT": "this"}
_PAST_WORDS = frozenset({"earlier", "before", "avant", "tot", "auparavant", "veille",
                         "avant-veille"})
_NEAR = {"BEFOREYEST": -2, "YESTER": -1, "TOMORROW": 1, "TONIGHT": 0, "TODAY": 0}
_HABIT = word_set("every each chaque tous toutes les usually a an most un")
_ONE_SUCH = frozenset({"a", "an"})
_MARKET = word_set("marche foire market fair mass prayers messe priere")
_GOES_ON = word_set("at in near outside by around when where and but a dans pres sur aux au entre "
                     "et mais par vers lors")  # "killed the day before at X"
_EXACTLY = word_set("exactly exactement precisely precisement juste")
_ROUNDED = {"dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30}
_LESS = word_set("less fewer under moins")
_MORE = word_set("more over plus")
_QUALIFIED = 3  # words before "two weeks ago" among which "less than" stands
_ANOTHER = frozenset({"autre", "autres"})
_OTHERS = 4  # words behind a day counted from something, among which it is told to be another
_CENTURY, _PIVOT = 2000, 70
_MONTHS_IN_YEAR, _LAST_DAY = 12, 31
_HEAD = 7  # words of an item's head before and behind its day
_HEAD_ENDS = frozenset(":–—-|]")
_LINKS = frozenset({"de", "du", "d'", "la", "le", "of", "in", "près", "near"})
Found = re.Match[str]


def build(form: str, found: Found, line: Line) -> Expression | None:
    """Make the expression of a match, or None where it is no date after all."""
    return _BUILDERS[form](found, line)


def symbol(line: Line, at: int) -> str:
    """Give the name of the symbol at a token, empty beyond either end."""
    return _NAMES[line.symbols[at]] if 0 <= at < len(line.symbols) else ""


def _point(line: Line, first: int, last: int) -> Point:
    """Read day, month, year and weekday off some tokens."""
    day = month = year = 0
    weekday = -1
    for at in range(first, last):
        token, name = line.tokens[at], symbol(line, at)
        if name in ("DAY", "ORD", "NUMDAY"):
            day = token.value
        elif name == "FIRST":
            day = 1
        elif name == "MON":
            month = MONTHS[token.low]
        elif name == "YEAR":
            year = token.value
        elif name == "WD":
            weekday = WEEKDAYS[token.low]
        elif name in ("FULL", "SHORT"):
            day, month, year = _numeric(token)
    return Point(day, month, year, weekday)


def _numeric(token: Token) -> tuple[int, int, int]:
    """Read a numeric date: ISO, else the day first unless only the month can stand there."""
    parts = [int(p) for p in re.split(r"[/.-]", token.text)]
    if len(parts) == 2:  # noqa: PLR2004 - day and month
        return parts[0], parts[1], 0
    if token.kind == "iso":
        return parts[2], parts[1], parts[0]
    day, month, year = parts
    if month > _MONTHS_IN_YEAR >= day:
        day, month = month, day
    if year < 100:  # noqa: PLR2004 - two digits
        year += _CENTURY if year < _PIVOT else _CENTURY - 100
    return day, month, year


def _group(found: Found, name: str) -> tuple[int, int]:
    return found.span(name) if name in found.re.groupindex else (-1, -1)


def _points(found: Found, line: Line) -> tuple[Point, Point]:
    a, b = _group(found, "a"), _group(found, "b")
    return _point(line, *a), _point(line, *b) if b[0] >= 0 else Point()


def _word(found: Found, line: Line, *names: str) -> str:
    """Give which one is meant, such as last, this or next."""
    for name in names:
        start, end = _group(found, name)
        for at in range(start, end) if start >= 0 else ():
            if symbol(line, at) in _WHICH:
                return _WHICH[symbol(line, at)]
    return ""


def _unit(found: Found, line: Line) -> str:
    start, _ = _group(found, "unit")
    return _UNITS[symbol(line, start)] if start >= 0 else ""


def _count(found: Found, line: Line) -> int:
    """Give a quantity; 0 where it is "several" or none."""
    start, _ = _group(found, "n")
    if start < 0:
        return 1
    token = line.tokens[start]
    if symbol(line, start) == "SEVERAL":
        return 0
    if token.low in _ROUNDED:
        return _ROUNDED[token.low]
    return token.value if token.kind == "int" else NUMBERS.get(token.low, 0)


def _days(found: Found, line: Line) -> Expression | None:
    a, b = _points(found, line)
    if not b.day or not (a.day or a.weekday >= 0):
        return None
    joined = {symbol(line, at) for at in range(found.end("a"), found.start("b"))}
    bare = a.day and not a.month and symbol(line, found.start()) not in (
        "FROM", "BETWEEN", "DU", "OF", "TO", "NIGHT")
    if bare and "HAS" in joined:
        return None
    if a.month and b.month and a.year and b.year and "AND" in joined and (
            symbol(line, found.start()) != "BETWEEN"):
        return None
    return Expression(Form.DAYS, found.start(), found.end(), a, b)


def _weekdays(found: Found, line: Line) -> Expression | None:
    a, b = _points(found, line)
    if a.weekday == b.weekday or symbol(line, found.end()) in ("DAY", "ORD"):
        return None
    return Expression(Form.WEEKDAYS, found.start(), found.end(), a, b,
                      which=_word(found, line, "which"))


def _day(found: Found, line: Line) -> Expression | None:
    point = _point(line, found.start(), found.end())
    last = found.end()
    if not (point.day and 1 <= point.month <= _MONTHS_IN_YEAR):
        return None
    which = _word(found, line, "of", "after")  # "3 July last year"
    return Expression(Form.DAY, found.start(), _undotted(line, last), point,
                      n=-1 if which in ("last", "previous") else 0, unit="year" if which else "",
                      which=which)


def _undotted(line: Line, last: int) -> int:
    """Leave out the full stop of a short form that ends the expression."""
    return last - (symbol(line, last - 1) in ("DOT", "COMMA"))


def _short(found: Found, line: Line) -> Expression | None:
    start, end = found.span("a")
    point = _point(line, start, end)
    valid = 1 <= point.day <= _LAST_DAY and 1 <= point.month <= _MONTHS_IN_YEAR
    led = symbol(line, start - 1) in ("LE", "DU", "AU", "ON")
    return Expression(Form.DAY, start, end, point) if valid and (
        led or point.weekday >= 0 or _heads_item(line, start)) else None


def _heads_item(line: Line, at: int) -> bool:
    """Tell whether a day stands at the head of an item, before its colon: "5) Ber, 09/11: …"."""
    before, behind = line.tokens[:at], line.tokens[at + 1:at + 1 + _HEAD]
    low = next((n for n, t in enumerate(behind) if t.text in _HEAD_ENDS), _HEAD)
    bare = all(t.kind != "word" or t.text[0].isupper() or t.low in _LINKS for t in before)
    return len(before) <= _HEAD and bare and low < len(behind) and all(
        t.text[0].isupper() or not t.text[0].isalpha() for t in behind[:low])


def _months(found: Found, line: Line) -> Expression | None:
    a, b = _points(found, line)
    joined = {symbol(line, at) for at in range(found.end("a"), found.start("b"))}
    bare = symbol(line, found.start()) not in ("FROM", "BETWEEN", "DU", "OF", "TO")
    if bare and ("HAS" in joined or (a.year and b.year and "AND" in joined)):
        return None
    if b.day or a.day or symbol(line, found.end()) in ("DAY", "ORD"):
        return None
    return Expression(Form.MONTHS, found.start(), _undotted(line, found.end()), a, b)


def _years(found: Found, line: Line) -> Expression | None:
    a, b = _points(found, line)
    if b.year <= a.year:
        return None
    return Expression(Form.YEARS, found.start(), found.end(), a, b)


_YEAR_AFTER = frozenset({"IN", "SINCE", "FROM", "UNTIL", "OF", "DU", "THE", "UYEAR", "LATE",
                         "EARLY", "BEGIN", "END", "MID", "AND", "TO", "BEFORE", "AFTER", "OVER",
                         "AU", "OR"})


def _year(found: Found, line: Line) -> Expression | None:
    start, end = found.span("a")
    before = symbol(line, found.start() - 1)
    if symbol(line, end) in ("DASH", "SLASH") and symbol(line, end + 1) in ("NUM", "DAY", "YEAR"):
        return None
    if found.start() == start and before not in _YEAR_AFTER:
        return None
    if before in ("AND", "OR") and symbol(line, found.start() - 2) != "YEAR":
        return None
    return Expression(Form.YEAR, found.start(), end, _point(line, start, end))


_DATED = {"DAY", "ORD", "MON", "FULL", "YEAR"}
_PREPOSITIONS = word_set("a au aux dans en vers pres lors par sur sous contre entre pendant apres "
                          "avant at in near by around and et when")


_THAT = frozenset({"that", "que", "qu'"})  # "it was on the 3rd that …"


def _weekday_day(found: Found, line: Line) -> Expression | None:
    start, end = found.span("a")
    point = _point(line, start, end)
    after = line.tokens[end] if end < len(line.tokens) else None
    plain = after is None or after.kind == "mark" or after.low in _PREPOSITIONS
    if not (plain or symbol(line, end - 1) == "ORD") or (symbol(line, end) == "COMMA" and (
            symbol(line, end + 1) in ("DAY", "NUMDAY"))):
        return None
    return Expression(Form.WEEKDAY_DAY, start, end, point)


def _day_of_month(found: Found, line: Line) -> Expression | None:
    point = _point(line, found.start(), found.end())
    which = _word(found, line, "which", "after")
    plain = found.end() - found.start() <= 2 and not which  # noqa: PLR2004 - "the 17th", "le 17"
    after = line.tokens[found.end()] if found.end() < len(line.tokens) else None
    if plain and after and after.kind != "mark" and after.low not in _PREPOSITIONS | _THAT:
        return None
    return Expression(Form.DAY_OF_MONTH, found.start(), found.end(), point, which=which)


def _month(found: Found, line: Line) -> Expression | None:
    start, end = found.span("a")
    which, of = _word(found, line, "which", "after"), _word(found, line, "of")
    if symbol(line, end) in ("DAY", "ORD") and symbol(line, end + 1) in ("COMMA", "TO", "AND"):
        return None
    year = {"last": -1, "this": 0, "next": 1, "previous": -1, "following": 1}.get(of)
    unit = "year" if of in ("last", "this", "next") else ""
    return Expression(Form.MONTH, found.start(), _undotted(line, found.end()),
                      _point(line, start, end), n=year or 0, unit=unit, which=which or of)


def _weekday(found: Found, line: Line) -> Expression | None:
    start, end = found.span("a")
    before = line.tokens[found.start() - 1].low if found.start() else ""
    habit = line.tokens[start].low.endswith("s") and symbol(line, end) != "POSS"
    habit |= before in _HABIT and not _is_one_event(line, before, found)
    if habit or symbol(line, found.end()) in ("DAY", "ORD"):
        return None
    if _is_market(line, found.start(), found.end()):
        return None
    week = _word(found, line, "week")
    if _group(found, "sense")[0] >= 0:  # "the Friday before last"
        return Expression(Form.WEEKDAY, found.start(), found.end(), _point(line, start, end), n=-1,
                          which="last")
    definite = before == "the" and symbol(line, found.end()) not in ("X", "POSS")
    return Expression(Form.WEEKDAY, found.start(), found.end(), _point(line, start, end),
                      n=-1 if week == "last" else 0, unit="week" if week else "",
                      which=_word(found, line, "which", "after") or "told" * definite)


def _is_one_event(line: Line, before: str, found: Found) -> bool:
    """Tell "a Sunday night raid" and "remonte à dimanche" from "a Sunday" of any week."""
    french = not line.tokens[found.start("a")].low.endswith("day")
    if before not in _ONE_SUCH or french:
        return before == "a" and french
    after = line.tokens[found.end():found.end() + 2]
    return any(cue_of(t.low, "en") is Cue.DEED_NOUN for t in after)


def _is_market(line: Line, first: int, last: int) -> bool:
    """Tell a weekly market or prayer from a day."""
    around = list(line.tokens[last:last + 1])
    if first > 1 and line.tokens[first - 1].low in ("du", "de", "of", "le"):
        around.append(line.tokens[first - 2])
    return any(t.low in _MARKET for t in around)


_RANKS = {w: n for n, words in enumerate((
    "last dernier derniere", "", "first premier premiere 1st 1er", "second deuxieme seconde 2nd",
    "third troisieme 3rd", "fourth quatrieme 4th"), start=-1) for w in words.split()}


def _nth(found: Found, line: Line) -> Expression | None:
    """Read "the second Sunday of May"; "the last days of May" are the month."""
    first = line.tokens[found.start()].low
    point = _point(line, found.start() + 1, found.end())
    if first not in _RANKS or not point.month:
        return None
    unit = symbol(line, found.start("unit"))
    if unit == "UWEEK" or (unit == "UDAY" and line.tokens[found.start("unit")].low.endswith("s")):
        return Expression(Form.MONTH, found.start(), found.end(), Point(0, point.month, point.year))
    weekday = Point(0, point.month, point.year, point.weekday)
    return Expression(Form.NTH, found.start(), found.end(), weekday, n=_RANKS[first])


def _near(found: Found, line: Line) -> Expression | None:
    names = [symbol(line, at) for at in range(found.start(), found.end())]
    after = symbol(line, found.end())
    if "OVERN" in names and after in ("WD", "DAY", "MON", "FROM", "BETWEEN", "ON", "TO"):
        return None
    if _is_printed_next(line, found.end()):
        return None  # "hier jeudi 3 mai": the printed day stands
    n = -2 if names[:2] == ["THE", "UDAY"] else next((_NEAR[s] for s in names if s in _NEAR), 0)
    night = "OVERN" in names or (("NIGHT" in names or "OVERN" in names) and "YESTER" not in names)
    return Expression(Form.NEAR, found.start(), found.end(), n=n, unit="night" if night else "day")


def _is_printed_next(line: Line, at: int) -> bool:
    """Tell whether a day of the calendar explains the day before it: "yesterday, 3 May"."""
    for passed in ("COMMA", "WD", "COMMA", "LE"):
        at += symbol(line, at) == passed
    first, second = symbol(line, at), symbol(line, at + 1)
    return first in ("SHORT", "FULL") or {first, second} in (
        {"DAY", "MON"}, {"ORD", "MON"}, {"FIRST", "MON"})


def _of_unit(found: Found, line: Line) -> Expression | None:
    which = "last" if _group(found, "sense")[0] >= 0 else _word(found, line, "which", "after")
    if not which and line.symbols and found.end() < len(line.symbols):
        after = line.tokens[found.end()].low
        if after in ("of", "de", "d'", "que", "that"):
            return None
    n = {"last": -1, "next": 1}.get(which, 0) - (_group(found, "sense")[0] >= 0)
    return Expression(Form.UNIT, found.start(), found.end(), n=n, unit=_unit(found, line),
                      which=which)


def _ago(found: Found, line: Line) -> Expression | None:
    words = {line.tokens[at].low for at in range(max(0, found.start() - 1), found.end())}
    exact = _group(found, "exact")[0] >= 0 or not _EXACTLY.isdisjoint(words)
    fortnights = any(line.tokens[at].low.startswith("fortnight") for at in range(*found.span()))
    weekday = _point(line, *_group(found, "a")) if _group(found, "a")[0] >= 0 else Point()
    return Expression(Form.AGO, found.start(), found.end(), weekday, unit=_unit(found, line),
                      n=-_count(found, line) * (1 + fortnights),
                      which="exact" if exact else _how_long(found, line))


def _how_long(found: Found, line: Line) -> str:
    """Tell whether it was less or more than so long ago, or only about as long."""
    first = max(_group(found, "n")[0], found.start())
    told = {t.low for t in line.tokens[max(0, first - _QUALIFIED):first]}
    if line.tokens[first].low in _ROUNDED:
        return "about"
    lasts = line.tokens[found.end():found.end() + 1]  # "voilà une semaine que X subit un blocus"
    if not _LESS.isdisjoint(told) or (lasts and lasts[0].low in _THAT):
        return "less"
    return "more" if not _MORE.isdisjoint(told) else ""


def _offset(found: Found, line: Line) -> Expression | None:
    words = [line.tokens[at].low for at in range(found.start(), found.end())]
    which = _word(found, line, "which", "after")
    back = which == "previous" or bool(_PAST_WORDS.intersection(words))
    n = 2 if "surlendemain" in words or "avant-veille" in words else _count(found, line)
    hours = next((t.value for t in line.tokens[found.start():found.end()] if t.kind == "hours"), 0)
    n = hours or n
    last = words[-1]
    after = line.tokens[found.end()] if found.end() < len(line.tokens) else None
    told = after and after.kind == "word" and after.low not in _GOES_ON
    others = {t.low for t in line.tokens[found.end():found.end() + _OTHERS]}
    if last == "lendemain" and told and not others.isdisjoint(_ANOTHER):
        return None  # "au lendemain de deux autres attaques"
    if last in ("before", "after", "avant", "apres", "late") and told:
        return None  # two days after the attack: counted from something else
    if _group(found, "n")[0] >= 0 and symbol(line, found.start() - 1) == "SINCE":
        return None
    ahead = {symbol(line, found.end() + step) for step in (1, 2)}
    if after and after.text == "," and ahead & _DATED:
        return None  # ten days before, on 7 February
    return Expression(Form.OFFSET, found.start(), found.end(), n=-n if back else n,
                      unit=_unit(found, line) or "day")


def _alike(found: Found, line: Line) -> Expression | None:
    a, _ = _points(found, line)
    if a.weekday >= 0 and line.tokens[found.start()].low == "that" and any(
            cue_of(t.low, "en") is Cue.SPEECH for t in line.tokens[:found.start()]):
        return None  # "said that Monday's raid …"
    words = [t.low for t in line.tokens[found.start():found.end()]]
    if (words[1:3] == ["in", "the"] and words[0] != "later") or words[:2] == ["plus", "tot"]:
        return None  # "late in the day"; "earlier" is of the day on which somebody spoke
    which = "later" if words[0] == "later" or words[:2] == ["plus", "tard"] else ""
    return Expression(Form.ALIKE, found.start(), found.end(), a, unit=_unit(found, line),
                      which=which)


def _past(found: Found, line: Line) -> Expression | None:
    names = [symbol(line, at) for at in range(found.start(), found.end())]
    vague = _group(found, "n")[0] < 0 and (
        "RECENT" in names or "SEVERAL" in names or line.tokens[found.end() - 1].low.endswith("s"))
    since = names[0] == "SINCE"
    return Expression(Form.PAST, found.start(), found.end(), n=0 if vague else -_count(found, line),
                      unit=_unit(found, line), since=since)


def _feast(found: Found, _line: Line) -> Expression | None:
    return Expression(Form.FEAST, found.start(), found.end())


def _pair(found: Found, _line: Line) -> Expression | None:
    return Expression(Form.PAIR, found.start(), found.end())


_BUILDERS: dict[str, Callable[[Found, Line], Expression | None]] = {
    "days": _days, "weekdays": _weekdays, "day": _day, "short": _short, "months": _months,
    "years": _years, "year": _year, "weekday_day": _weekday_day, "day_of_month": _day_of_month,
    "month": _month, "weekday": _weekday, "near": _near, "unit": _of_unit, "ago": _ago,
    "offset": _offset, "alike": _alike, "past": _past, "nth": _nth, "feast": _feast, "pair": _pair}
