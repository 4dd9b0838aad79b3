"""Lines at the head of a bulletin that say of which day or days it is.

"Bulletin of 12 November 2024", "Week of 3 to 9 March 2025", "Publié le 10 mars 2025": the last day
is that of publication if nothing else says so, and none of them is a day on which something was
done.
"""

from __future__ import annotations

import re

from geo.reports.text.captions import DATE

_LONGEST = 140  # characters
_WORDS = 12  # before the days
_FIRST = (r"\d{1,2}(?:er|st|nd|rd|th)?(?: [^\W\d_]{3,10}\.?)?(?:,? \d{4})?|"
          r"[^\W\d_]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|"
          r"\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?")
_TO = r"(?: ?[-–—] ?| (?:to|through|until|and|au|à|et) (?:le )?)"
_IN_ONE = (  # "March 3–9, 2025"
    r"(?P<month>[^\W\d_]{3,10}\.?) \d{1,2} ?[-–—] ?(?P<end>\d{1,2},? \d{4})")
_RANGE = rf"{_IN_ONE}|(?:{_FIRST}){_TO}(?P<last>{DATE})"
_DAYS = re.compile(rf"(?<![\w/.-])(?:{_RANGE}|(?P<one>{DATE}))[\s).\]]*$", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b|\d[/.]\d\d?[/.]\d\d")
_STAMP = re.compile(
    r"\W*(?:(?:first |last )?(?:published|posted|updated|issued|released)|publié|paru|"
    r"mis à jour|dates?)(?: on| le| du)?\W*$", re.IGNORECASE)
_PERIOD = re.compile(
    r"\W*(?:(?:reporting )?period|week|fortnight|(?:période|semaine|quinzaine))"
    r"(?: \d{1,2})?(?: (?:covered|under review|couverte|concernée))?\W*"
    r"(?:(?:of|from|ending|to|du|de|le|au|allant du)\b\W*)?$", re.IGNORECASE)
_SERIAL = re.compile(
    r"\b(?:sit(?:uation)?\W?rep(?:ort)?|report|bulletin|digest|newsletter|update|brief|briefing|"
    r"round-?up|overview|review|summary|log|flash|rapport|note|communiqué|press release|statement|"
    r"revue|bilan|point (?:de situation|sécuritaire|hebdomadaire|quotidien)|"
    r"lettre d['’]information|compte[- ]rendu|synthèse|journal|chronologie|hebdo|veille)\b",
    re.IGNORECASE)
_LED = re.compile(r"(?:[,:(|–—-]|\b(?:of|from|on|for|covering|dated|to|ending|du|de|le|au|daté|"
                  r"semaine|week|période|period|n[o°]\W{0,2}\d+|\d+))\W*$", re.IGNORECASE)
_TELLS = re.compile(
    r"\b(?:kill|attack|attaqu|ambush|embuscade|massacre|tuerie|raid|strike|frappe|bombing|blast|"
    r"explosion|assassin|abduct|enl[eè]v|événements?|events?|drames?|crimes?|incidents? (?:of|du)|"
    r"was|were|has|had|have|said|tu[ée]|ont|est|dead|died?|burn|shot|hit)", re.IGNORECASE)


def is_issue_line(line: str) -> bool:
    """Tell whether a line says of which day or days a bulletin is, and tells nothing else.

    >>> is_issue_line("Week of 3 to 9 March 2025"), is_issue_line("Two died on 3 March 2025")
    (True, False)
    """
    head = _before_days(line)
    return head is not None and bool(
        _STAMP.match(head) or _PERIOD.match(head) or _names(head))


def names_issue(line: str) -> bool:
    """Tell whether such a line also names what was issued, as a title does."""
    return _names(_before_days(line) or "")


def last_day(line: str) -> str:
    """Give the last of the days of such a line as it is written; the line itself if it is none.

    >>> last_day("Week of 28 February to 6 March 2025"), last_day("Digest, March 3-9, 2025")
    ('6 March 2025', 'March 9, 2025')
    """
    found = _DAYS.search(line) if is_issue_line(line) else None
    if not found:
        return line
    return found["last"] or found["one"] or f"{found['month']} {found['end']}"


def _before_days(line: str) -> str | None:
    """Give what stands before the days at a short line's end, None where there are none."""
    if len(line) > _LONGEST or "\n" in line or not _YEAR.search(line):
        return None
    found = _DAYS.search(line)
    head = line[:found.start()] if found else ""
    return head if found and len(head.split()) <= _WORDS and not _TELLS.search(head) else None


def _names(head: str) -> bool:
    return bool(_SERIAL.search(head) and _LED.search(head))
