"""The symbols of the date grammar and the words that stand for them in each language."""

from __future__ import annotations

import re
from functools import cache

from geo.reports.dates.words import word_list

_NAMES = tuple(word_list("""X N NUM NUMDAY DAY ORD YEAR FULL SHORT MON WD COMMA DOT DASH SLASH MARK
    POSS
 THE LE OF DU ON IN FROM TO AU AND OR BETWEEN SINCE LAST NEXT THIS THAT PREV FOLLOW SAME EARLY MID
    LATE BEGIN END MIDDLE COURANT AGO
 UDAY UWEEK UMONTH UYEAR WKND NIGHT PART OVERN TODAY YESTER BEFOREYEST TOMORROW TONIGHT BEFORE
    AFTER OVER RECENT FEST VEILLE LENDEM SURLENDEM
 UDATE HOURS AT THAN VOICI IL Y HAS PLUS SEVERAL FIRST UNTIL HALF NOW SO FAR"""))
SYMBOLS: dict[str, str] = {name: chr(0xE000 + at) for at, name in enumerate(_NAMES)}

_COMMON = {
    "FEST": (
        "ramadan ramadhan eid tabaski korite mawlid maouloud mouloud christmas noel easter paques "
        "toussaint carnival"),
}
_ENGLISH = {
    "THE": "the",
    "OF": "of",
    "ON": "on",
    "IN": "in",
    "AT": "at",
    "FROM": "from",
    "TO": "to through thru into",
    "AND": "and",
    "OR": "or",
    "BETWEEN": "between",
    "SINCE": "since",
    "LAST": "last past",
    "NEXT": "next coming upcoming",
    "THIS": "this these",
    "THAT": "that",
    "PREV": "previous preceding prior",
    "FOLLOW": "following ensuing",
    "SAME": "same",
    "EARLY": "early earlier",
    "MID": "mid",
    "LATE": "late later",
    "BEGIN": "beginning start outset",
    "END": "end close",
    "MIDDLE": "middle",
    "AGO": "ago",
    "UDAY": "day days",
    "UWEEK": "week weeks fortnight fortnights",
    "UMONTH": "month months",
    "UYEAR": "year years",
    "WKND": "weekend week-end weekends",
    "UDATE": "dates",
    "NIGHT": "night nights",
    "PART": "morning evening afternoon dawn noon midday nightfall dusk midnight",
    "OVERN": "overnight",
    "TODAY": "today",
    "YESTER": "yesterday",
    "TOMORROW": "tomorrow",
    "TONIGHT": "tonight",
    "BEFORE": "before",
    "AFTER": "after",
    "OVER": "over during within for throughout",
    "RECENT": "recent",
    "SEVERAL": "several few some many",
    "FIRST": "first",
    "UNTIL": "until till by",
    "HALF": "half",
    "SO": "so",
    "FAR": "far",
    "THAN": "than",
    "VEILLE": "eve",
}
_FRENCH = {
    "THE": "la l' les",
    "LE": "le",
    "OF": "de d' des",
    "DU": "du",
    "ON": "ledit",
    "IN": "en dans pendant durant lors",
    "FROM": "depuis-le",
    "TO": "a jusqu' jusque",
    "AU": "au aux",
    "AND": "et",
    "OR": "ou",
    "BETWEEN": "entre",
    "FEST": "aid ramadan ramadhan tabaski korite mawlid maouloud mouloud noel paques toussaint",
    "SINCE": "depuis",
    "LAST": "dernier derniere derniers dernieres ecoule ecoulee ecoules ecoulees passe passee",
    "NEXT": "prochain prochaine prochains prochaines",
    "THIS": "ce cet cette ces",
    "PREV": "precedent precedente precedents",
    "FOLLOW": "suivant suivante",
    "SAME": "meme",
    "MID": "mi",
    "BEGIN": "debut commencement",
    "END": "fin",
    "MIDDLE": "milieu",
    "COURANT": "courant",
    "UDAY": "jour jours journee",
    "UWEEK": "semaine semaines",
    "UMONTH": "mois",
    "UYEAR": "an ans annee annees",
    "WKND": "week-end weekend week-ends weekends",
    "UDATE": "dates",
    "NIGHT": "nuit nuits",
    "PART": "matin soir matinee soiree apres-midi aube midi minuit aurore",
    "TODAY": "aujourd'hui aujourd'\u00a0hui",
    "YESTER": "hier",
    "BEFOREYEST": "avant-hier",
    "TOMORROW": "demain",
    "BEFORE": "avant",
    "AFTER": "apres",
    "OVER": "sur",
    "RECENT": "recent recents recentes recemment",
    "VEILLE": "veille avant-veille",
    "LENDEM": "lendemain",
    "SURLENDEM": "surlendemain",
    "IL": "il",
    "VOICI": "voici voila",
    "Y": "y",
    "HAS": "a",
    "PLUS": "plus tard tot auparavant",
    "SEVERAL": "quelques plusieurs",
    "FIRST": "premier",
    "UNTIL": "jusqu'au jusqu'a jusqu'en",
    "THAT": "la",
}


@cache
def words_of(lang: str) -> dict[str, str]:
    """Give the grammar's words of a language, plain form → symbol."""
    own = _FRENCH if lang == "fr" else _ENGLISH
    table = {word: symbol for symbols in (_COMMON, own) for symbol, words in symbols.items()
             for word in words.split()}
    if lang == "fr":
        table |= {"a": "HAS", "la": "THE"}
    return table


def compiled(pattern: str) -> re.Pattern[str]:
    """Make an expression over symbols of one written with their names.

    >>> bool(compiled("DAY OF? MON").fullmatch(SYMBOLS["DAY"] + SYMBOLS["MON"]))
    True
    """
    named = re.sub(r"(?<![?<a-z])[A-Z]+(?![a-z>])", lambda m: SYMBOLS[m[0]], pattern)
    return re.compile("".join(named.split()))
