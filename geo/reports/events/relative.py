"""Events that are dated by another: "the day before the strike on X, a drone hit Y"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.asked import Begun, Keyed
from geo.reports.dates.words import NUMBERS, plain
from geo.reports.events.cues import EVENTS_EN, EVENTS_FR
from geo.reports.events.low import low

_NUMBERS = NUMBERS | dict.fromkeys(("the", "la", "l"), 1)
_COUNT = r"(?P<n>\d{1,2}|[^\W\d_]+) (?P<unit>days?|nights?|weeks?|jours?|semaines?)"
_ONE = r"(?P<one>(?:the|a) (?:day|night|evening|morning)|la veille|l[’']avant-veille|(?:le )?(?:sur)?lendemain)"
_THE = r"(?:the|this|that|an?|une?|l[’']|la|le|cette|cet|ce) ?"
_EVENT = rf"{_THE}(?:[\w’'-]+ ){{0,2}}?(?:{EVENTS_EN}|{EVENTS_FR})\b"
_CLAUSE = (r"(?:qu[e’'] ?)?(?:[\w’'-]+ ){1,6}?"
           r"(?:were|was|had|[a-z]{2,}ed|shot|fought|hit|struck|overran|blew|burst|broke|rode|drove|"
           r"fell|set|stole|took|laid|led|beat|slit|cut|swept|came|ran|threw|held|"
           r"ont|avaient|a|eurent)\b")
_BEFORE = re.compile(
    rf"\W*(?:{_COUNT}|{_ONE}) (?P<way>before|after|avant|apr[èe]s|de) ?{_EVENT}[^,;.]{{0,80}}"
    r"(?:, (?:in which|which|who|that|where|claimed|qui|o[ùu]|dans laquelle|revendiqu[ée]e?s?) [^,;.]{0,120})?,\s",
    re.IGNORECASE)
_COMES = Begun(
    "ava day eve jou le len mor nig sem sur vei wee",
    r"(?:,|\b(?:comes?|came|follow(?:s|ed)|occurred|happened|took place|survien\w+|intervien\w+|"
    rf"est survenue?|s[’']est produite?|a eu lieu)),?\s+(?:au )?(?:{_COUNT}|{_ONE}) "
    rf"(?P<way>after|before|apr[èe]s|avant|d[e’']) ?(?={_EVENT}|{_CLAUSE})")
_NEXT = re.compile(r"(?:on )?(?:the (?:next|following) (?:day|morning|night)|le (?:jour suivant|"
                   r"lendemain)|le sur(?P<two>lendemain))\b", re.IGNORECASE)
_SINCE = Keyed(  # "the deadliest since an ambush near X killed nine in May"
    ("since ", "depuis "),
    r"\b(?:deadliest|worst|bloodiest|heaviest|gravest|plus (?:meurtri\w+|sanglante?s?|grave|lourde?s?)|pires?)\b"
    r"(?:[^.;]{0,60}?) (?:since (?:an?|the|that)|depuis (?:une?|l[ae’']|celle|celui)) ?"
    rf"(?=(?:[\w-]+ ){{0,2}}(?:{EVENTS_EN}|{EVENTS_FR}|de|d[’'u])\b)")
_CAME_AFTER = Keyed(  # "…, all the more brutal as it came after nine were shot in X in May"
    ("came ", "come", "coming", "surven", "survien", "interven", "intervien"),
    r"\b(?:comes?|came|coming|survien\w+|survenu\w*|intervien\w+|intervenu\w*) (?:\w+ ){0,3}?(?:after|apr[èe]s)\b")
_WEEK = 7
_BESIDES = re.compile(  # what somebody reports besides, with a day of its own
    r"\b(?:also|further|separately) (?:report|announc|mention|speak|spoke|not)\w*|"
    r"\b(?:fai(?:t|sait)|font|fait) (?:[ée]galement|aussi|par ailleurs) (?:part|[ée]tat)\b|"
    r"\b(?:signale|annonce|rapporte|mentionne|d[ée]plore)\w* (?:[ée]galement|aussi|par ailleurs)\b")

_DID = (r"(?:kill|attack|raid|ambush|massacr|storm|claim|shot|tu[ée]|attaqu|abattu|revendiqu|ex[ée]cut|pris d)")
_THE_SAME_WHO = Keyed(  # "the same men who killed eight on Thursday", "the group, which killed nine in May,"
    ("who ", "which ", "that ", "qui "),
    rf"\b(?:the same (?:[\w-]+ ){{1,2}}(?:who|that|which)|(?:les|des|aux|la|le|du) m[êe]mes? (?:[\w-]+ ){{1,2}}qui) "
    rf"(?:(?:have|has|had|ont|avai\w+|a) )?(?:\w+ly )?{_DID}|"
    r"\b(?:group|movement|faction|militants|jihadists|fighters|militia|groupe|mouvement|d?jihadistes|combattants|milice)(?: \([^)]{2,20}\))?, "
    rf"(?:who|which|qui) (?:(?:have|has|had|ont|avai\w+|a) )?(?:\w+ly )?{_DID}\w*[^.;]*, (?:has|have|had|did|is|was|were|n[’']|ne |a |ont |est )")


def told_before(text: str) -> tuple[int, int] | None:
    """Give where the event begins that is dated by another, and how many days lie between.

    >>> told_before("The day before the strike on Ber, a drone hit a garage.")
    (34, -1)
    """
    found = _BEFORE.match(text)
    return (found.end(), _days(found, 1)) if found else None


def told_behind(text: str) -> tuple[int, int] | None:
    """Give where an event is named to which another one comes days later, and how many days.

    >>> told_behind("Ce drame survient cinq jours après l’exécution de bergers à Ber.")
    (35, -5)
    """
    found = _COMES.search(low(text))
    return (found.end(), _days(found, -1)) if found else None


def is_beside(text: str) -> bool:
    """Tell whether a sentence tells one event and adds another: "killed nine, a day after …"."""
    found = _COMES.search(low(text))
    return found is not None and found.group().startswith(",")


def older_at(text: str) -> int | None:
    """Give where an older event begins with which one is compared, or after which it came.

    >>> older_at("the deadliest since an ambush killed nine"), older_at("the worst since May")
    (23, None)
    """
    found = _SINCE.search(low(text)) or _CAME_AFTER.search(low(text))
    return found.end() if found else None


def did_before(text: str) -> bool:
    """Tell whether words only recall what those did of whom they say something else.

    >>> did_before("the same men who killed eight"), did_before("the men who killed eight fled")
    (True, False)
    """
    return bool(_THE_SAME_WHO.search(low(text)))


def days_later(text: str) -> int:
    """Give how many days after another event words date one: 0 where they do not.

    >>> days_later("The next day"), days_later("on Monday")
    (1, 0)
    """
    found = _NEXT.match(text)
    return 0 if found is None else 2 if found["two"] else 1


def _days(found: re.Match[str], sign: int) -> int:
    """Give the days from the event that dates to the one that is dated."""
    before = found["way"].lower() in ("before", "avant")
    if found["one"]:
        word = plain(found["one"])
        back = before or "veille" in word
        return sign * (-2 if "avant" in word else -1) if back else sign * (1 + ("sur" in word))
    count = int(found["n"]) if found["n"].isdigit() else _NUMBERS.get(plain(found["n"]), 0)
    days = count * (_WEEK if found["unit"].lower()[0] in "ws" else 1)
    return -sign * days if before else sign * days


def reports_besides(text: str) -> bool:
    """Tell whether somebody is said to report something else, too.

    >>> reports_besides("It also reported five women killed"), reports_besides("It reported five")
    (True, False)
    """
    return bool(_BESIDES.search(low(text)))
