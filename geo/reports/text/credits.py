"""Lines that say whose picture it is, and the words above them that say what it shows."""

from __future__ import annotations

import re

_HOLDER = r"(?:[A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ][\w.’'-]*){0,3})"
_CREDIT = re.compile(
    rf"(?:©|\([cC]\)|[Cc]r[ée]dits?(?: photo)? ?:|[Pp]hotos? ?[:/]|[Pp]hoto (?:by|de|par)?|"
    rf"UN Photo ?/)? ?{_HOLDER} ?/ ?{_HOLDER}\.?|"
    rf"(?:©|\([cC]\)) ?{_HOLDER}(?: (?:by|par|via) {_HOLDER})?\.?|"
    rf"(?:[Pp]hotos?|[Cc]r[ée]dits?(?: photo)?) ?: ?{_HOLDER}\.?|"
    rf"(?:[Pp]hoto (?:by|de|par)) {_HOLDER}\.?")
_LONGEST = 70  # characters of a credit
_SHOWS = 300   # characters of a caption
_MAIN = re.compile(r"[^,;:.]*")  # the words before the first pause: what is to be seen
_MOST = 10     # words of that
_TELLS = re.compile(
    r"^(?:in|on|at|after|before|since|during|for|according|meanwhile|by|with|also|then|earlier|"
    r"later|however|dans|en|au|aux|à|après|avant|depuis|pendant|lors|selon|d['’]après|par|pour|"
    r"outre|ainsi|puis|le \d|ce|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    r"interrog\w+|contact\w+)\b|"
    r"(?<!^)\b(?:was|were|is|are|has|have|had|did|said|says?|told|dead|d(?:ied|ies)|fled|left|"
    r"took|came|went|hit|struck|shot|\w{3,}ed|a|ont|est|sont|était|étaient|avait|avaient|"
    r"morts?|dit|n['’]\w+|s['’]est|se)\b", re.IGNORECASE)


def is_credit(line: str) -> bool:
    """Tell whether a line only says whose picture it is.

    >>> is_credit("UNICEF/Keita"), is_credit("© AFP par DR"), is_credit("Gossi/Hombori attacked")
    (True, True, False)
    """
    return len(line) <= _LONGEST and _CREDIT.fullmatch(line.strip()) is not None


def shows_only(paragraph: str) -> bool:
    """Tell whether words before a credit say what a picture shows: no verb before their pause.

    >>> shows_only("Families in Ber, which was attacked in May."), shows_only("Two died in Ber.")
    (True, False)
    """
    main = _MAIN.match(paragraph.strip())
    told = main[0] if main else ""
    return len(paragraph) <= _SHOWS and 0 < len(told.split()) <= _MOST and not _TELLS.search(told)
