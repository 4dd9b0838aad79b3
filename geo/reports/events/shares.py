"""Figures that are parts of one told before, though no word says so, English and French."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.reports.events.revisions import revised
from geo.reports.events.scenes import Scene
from geo.reports.model import Side, Toll

_VOICE = re.compile(  # who gives a figure as his own: it competes
    r"\b(?:said|says?|told|tells|according|reported|reports|claim\w*|stat(?:ed|es)|count(?:ed|s)|"
    r"put|ga?ve[sn]?|publish\w+|own count|tall(?:y|ies)|publi[ée]\w*|d[ée]comptes?|spoken?|speaks?|mention\w*|confirm\w*|announc\w+|added|adds|estimat\w+|record\w*|"
    r"document\w+|establish\w*|verif\w+|constat\w*|list\w*|toll|source|insist\w*|acknowledg\w+|admit\w*|conced\w+|correct\w*|den(?:y|ied|ies)|argu\w+|maintain\w*|"
    r"for (?:his|her|its|their) part|only|selon|apr[èe]s|dit|disent|affirm\w+|indiqu\w+|"
    r"d[ée]clar\w+|rapport\w+|pr[ée]cis\w+|annonc\w+|assur\w+|[ée]voqu\w+|avan[cç]\w+|parl\w+|"
    r"compt\w+|d[ée]nombr\w+|recens\w+|bilan|sources?|soutien\w*|reconn\w+|estim\w+|[ée]tat|"
    r"ajout\w+|confi\w+|racont\w+|r[ée]pli\w+|r[ée]torqu\w+|objecte\w*|nie|d[ée]men\w+|"
    r"admet\w*|avou\w+|conc[èe]d\w+|corrig\w+|nuanc\w+|rectifi\w+|temp[èe]r\w+|n[’']a vu|"
    r"s[’']en (?:tien\w+|tenait)|maintien\w*|en (?:est|sont|reste) [àa]|connaissance|aware|sticks?|"
    r"stuck|released|diffus\w+|seulement|seuls?)\b|[“”«»\"?]|^pour (?:l[ea’']|les|une?|des) ?[^,;]{3,40},", re.IGNORECASE)
_THE = re.compile(r"\b(?:the|these|all|les|ces|des|aux|tous)\s*$", re.IGNORECASE)
_NAMED = re.compile(r"(?:an?|the|his|her|their|une?|l[ea’']|son|sa|leur)\b.*\w{3}", re.IGNORECASE)
_ANYBODY = re.compile(
    r"\b(?:persons?|people|civil\w*|dead|deaths?|morts?|personnes?|victime?s?|d[ée]c[èe]s|"
    r"bod(?:y|ies)|corps|soldier|soldat|militaire|single|seule?)\b", re.IGNORECASE)
_JOINED = re.compile(r", (?:and |et )?| and | et ")
_AMONG = re.compile(  # who opens with "among them" counts some of those told of, whoever says so
    r"\W*(?:among (?:them|the (?:dead|victims|slain|\w+ killed))|"
    r"(?:\w+ )?of (?:them|these|those|the (?:dead|victims))|parmi (?:eux|elles|ceux-ci|"
    r"celles-ci|les (?:victimes|morts|tu[ée]s|\w+ (?:tu[ée]s|morts)))|au nombre des (?:victimes|morts|tu[ée]s)|"
    r"(?:\w+ )?d[’']entre (?:eux|elles))\b", re.IGNORECASE)
_MEANWHILE = re.compile(  # "took advantage of the confusion to execute five herders"
    r"\b(?:(?:took|taking|take) advantage of|amid|in|during|profit\w+ d\w*|[àa] la faveur d\w*|dans) ?(?:the |th(?:is|at|ese) |"
    r"l[ae] |l[’']|cette |ce |une? )?(?:confusion|chaos|panic|panique|d[ée]bandade|affolement|melee|m[êe]l[ée]e|"
    r"d[ée]sordre|cohue|occasion|opportunity)\b|\bau passage\b|\bin (?:the )?passing\b", re.IGNORECASE)
_OF_SLAIN = re.compile(  # "one of the soldiers killed was an officer"
    r"\b(?:\w+ of (?:the|those) (?:[\w-]+ ){1,3}(?:killed|dead|slain) (?:was|were|is|are)|"
    r"(?:une?|deux|trois|quatre|cinq) des (?:[\w-]+ ){1,3}(?:tu[ée]e?s|morte?s) "
    r"(?:[ée]tai(?:en)?t|est|sont))\b", re.IGNORECASE)
_OF_DEAD = re.compile(  # "of the four soldiers killed, two died of their wounds"
    r"\b(?:of|among|out of|parmi|sur|d[’']entre|des|counting) (?:the |these |those |all |les |ces |tous |l[’']ensemble des )*"
    r"(?:(?!(?:bless[ée]e?s?|wounded|injured|sont|[ée]taient|ont|were|are|had|have) )[\w’'-]+ ){0,3}?(?:killed|dead|slain|who died|deaths|fatalities|tu[ée]e?s|morte?s|d[ée]c[èe]s|d[ée]c[ée]d[ée]e?s|victimes|victims)\b", re.IGNORECASE)
_ONE_FIRST = re.compile(  # "one died at once, another in hospital"
    r"\W*(?:one|the first|le premier|la premi[èe]re|l[’']une?)\b(?! (?:more|other|further|additional))"
    r"[^.;]*?\b(?:the other|another|the second|a second|l[’']autre|une? autre|les? (?:\w+ )?autres|the (?:\w+ )?others|la seconde|le second|une? second[e]?|une? deuxi[èe]me|le deuxi[èe]me)\b",
    re.IGNORECASE)
ALMOST = re.compile(r"(?:almost|nearly|close to|just under|presque|pr[èe]s d[e’'])\b", re.IGNORECASE)
NEARLY = 0.8  # of a toll: "at least 95" beside "almost 100" counts all once more
_SOME = 3  # dead, of whom one who is named is but one
_NEW = re.compile(r"\b(?:more|others?|another|further|additional|autres?|\w+i[èe]mes?|\w+th)\b", re.IGNORECASE)
_PRONOUNS = frozenset({"l", "l’", "him", "her", "he", "she", "it", "il", "elle", "his", "lui"})


_IDENTIFIED = re.compile(  # of many dead, some have names
    r"\blist[es]?\b[^.;]{0,60}\bidentifi|\bidentified (?:so far|by name)\b|"
    r"\b(?:ont [ée]t[ée]|sont|d[ée]j[àa]|have been|were) (?:[\w-]+ )?identifi[ée]", re.IGNORECASE)


def without_shares(scene: Scene, told: Sequence[Toll], found: Sequence[Toll]) -> list[Toll]:
    """Leave out what a scene tells of some of those whom the text counted before."""
    most = max((t.low or 0 for t in found if not t.vague), default=0)
    if all(_is_exact_for(t, found, most, scene) for t in told):
        return list(told)
    told = [t for t in told if most <= 1 or t.text.casefold() not in _PRONOUNS]
    wholes = [t for t in told if t.low == most and _THE.search(scene.before(t.span))]
    if most and wholes:  # "three did not survive the night and are counted in the five"
        return [t for t in told if t.low is None or t.low >= most]
    sides = {t.side for t in found}
    told = [t for t in without_named(told, found) if not (
        is_known(t, scene) and not _ANYBODY.search(t.text) and _is_share(t, most, sides))]
    if not most or revised(scene.text) or (_VOICE.search(scene.text) and not counts_some(scene, told)):
        return list(told)
    return [t for t in told if not _is_share(t, most, sides)]


def _is_exact_for(toll: Toll, found: Sequence[Toll], most: int, scene: Scene) -> bool:
    """Tell whether a count stands for a round figure: "38 people", after "nearly 40"."""
    rounded = all(ALMOST.match(t.text) for t in found if t.low == most)
    close = NEARLY * most <= (toll.low or 0) < most and toll.low == toll.high
    return rounded and close and _ANYBODY.search(toll.text) is not None and not is_known(toll, scene)


def tells_how(told: Sequence[Toll], found: Sequence[Toll], scene: Scene) -> bool:
    """Tell whether those who died of wounds are some of the dead told of: "one at once, one later"."""
    most = max((t.low or 0 for t in found if not t.vague), default=0)
    known = [t.low or 0 for t in told if not t.vague]
    if not most or not known or max(known) > most or revised(scene.text):
        return False
    of_dead = _OF_DEAD.search(scene.text)
    if of_dead and (most in known or not any(_NEW.search(t.text) for t in told)):
        return True
    return _ONE_FIRST.match(scene.text) is not None and sum(known) in (most, most - 1)


def counts_some(scene: Scene, told: Sequence[Toll]) -> bool:
    """Tell whether words count some of those told of: "among them, five", "in the confusion"."""
    if _AMONG.match(scene.text) or _OF_SLAIN.search(scene.text) or _IDENTIFIED.search(scene.text):
        return True
    return bool(_MEANWHILE.search(scene.text)) and not any(_ANYBODY.search(t.text) for t in told)


def _is_share(toll: Toll, most: int, sides: set[Side]) -> bool:
    """Tell whether a smaller figure may count some of those told before, and no other side."""
    alike = toll.side in sides | {Side.UNSAID} or sides == {Side.UNSAID} or Side.MIXED in sides
    rival = toll.high is None and toll.side is Side.UNSAID and (toll.low or 0) >= most * NEARLY
    return alike and 0 < (toll.low or 0) < most and not rival


def without_named(told: Sequence[Toll], found: Sequence[Toll]) -> list[Toll]:
    """Leave out who is named one by one of many told before: "a baby and a girl were killed"."""
    most = max((t.low or 0 for t in found if not t.vague), default=0)
    sides = {t.side for t in found}
    return [t for t in told if not (
        _is_somebody(t) and most >= _SOME and _is_share(t, most, sides))]


def _is_somebody(toll: Toll) -> bool:
    """Tell whether who died is named one by one: "the chief and a girl" is nobody's toll."""
    each = [part for part in _JOINED.split(toll.text) if part]
    return len(each) == toll.low == toll.high and all(map(_NAMED.match, each)) and (
        not _ANYBODY.search(toll.text))


def has_voice(text: str) -> bool:
    """Tell whether somebody gives figures as his own in these words."""
    return bool(_VOICE.search(text))


def is_known(toll: Toll, scene: Scene) -> bool:
    """Tell whether the words take a figure for known: "the two who died were brothers"."""
    return bool(_THE.search(scene.before(toll.span)))

