"""The means that words name: what flew, fired or went off, English and French."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.model.vocabulary import EventType
from geo.reports.asked import Keyed
from geo.reports.events.low import low

FROM_AFAR = (EventType.AIR_DRONE_STRIKE, EventType.SHELLING)
_BLAST = re.compile(r"(?:attentats?|explosions?|explod|d[ée]tonat|explos[ée]|went off)", re.IGNORECASE)
_FLYING = Keyed(
    ("aviation", "air force", "de l’air", "de l'air", "vecteur", "copt", "plane", "craft", "jet",
     "ronef", "avion"),
    r"\b(?:aviation|air force|arm[ée]e de l[’']air|vecteurs a[ée]riens|helicopters?|warplanes?|"
    r"aircraft|(?<!doute )planes?|jets?|h[ée]licopt[èe]res?|a[ée]ronefs?|avions?)\b")
_FROM_ABOVE = re.compile(  # what only landed soldiers or flew out the wounded is not what hit
    r"\b(?:fir(?:ed|es|ing)|opened fire|shot|shoot\w*|straf\w+|bomb\w*|hit|hits|struck|strikes?|"
    r"attack\w*|rockets?|missiles?|pound\w+|target\w+|shell\w+|dropp(?:ed|ing) (?:a |two |"
    r"several )?"
    r"(?:bombs?|munitions?|explosives?)|machine-gunn\w+|tir[ées]\w*|tirs?|tirai\w+|mitraill\w+|"
    r"bombard\w+|frapp\w+|feu|largu\w+|pilonn\w+|vis[ée]\w*|touch[ée]\w*|roquettes?|canonn\w+|"
    r"trait[ée]\w*|neutrali\w+|kill\w*|tu[ée]\w*|arros[ée]\w*)\b")
_MEANS = (
    (EventType.AIR_DRONE_STRIKE, Keyed(
        ("drone", "strike", "jet", "rienne", "missile", "avion", "bombard", "gunship", "raid"),
        r"\b(?:drones?|air ?strikes?|fighter jets?|frappes? a[ée]riennes?|missiles?|"
        r"avions? de chasse|bombardiers?|helicopter gunships?|raids? a[ée]riens?|air raids?|"
        r"bombardements? a[ée]riens?|aerial bombardments?)\b")),
    (EventType.SHELLING, Keyed(
        ("shell", "mortar", "rocket", "artillery", "obus", "roquette", "mortier"),
        r"\b(?:shell(?:s|ed|ing)|(?:an?|one|the) (?:[\w-]+ )?shell(?! compan)|mortars?|"
        r"rockets?|artillery|obus|roquettes?|mortiers?)\b")),
    (EventType.EXPLOSIVE_DEVICE, Keyed(
        ("explosi", "bomb", "mine", "ied", "hicule"),
        r"\b(?:explosive devices?|roadside bombs?|car bombs?|land ?mines?|ieds?|"
        r"(?:hit|struck|ran over|over) (?:a|an) (?:mine|explosive)|engins? explosifs?|"
        r"mines? (?:artisanales?|terrestres?)|(?:sur|par) une mine|mine blast|"
        r"v[ée]hicules? pi[ée]g[ée]s?|"
        r"bombs? (?:tore|ripped|went off|blew|exploded|hidden|planted|buried|laid)|"
        r"bombes? (?:artisanales?|(?:a|avait|ont) "
        r"(?:explos[ée]|souffl[ée]|[ée]ventr[ée]|d[ée]chiquet[ée])|"
        r"pos[ée]es?|cach[ée]es?|enfouies?))\b")),
)

_MINE = Keyed(  # a mine that goes off, no gold mine: "A mine near X killed three"
    ("mine",),
    r"(?:^|[,;:(—–] ?|\b(?:when|after|where|that|said|as|before|and|while|\w+day|morning|night|evening|afternoon) )"
    r"(?:an?|the|another|one|two|three|several) (?!gold|salt|coal)(?:[\w-]+ )?mines? "
    r"(?!of|work|shaft|site|own|guard|clear|action|detect|collaps|manag)"
    r"(?:(?!collaps|caved?|flood|attack|raid|storm|assault)[^.;:,]){0,60}?"
    r"\b(?:killed|kills|killing|wound\w+|injur\w+|maim\w+|hit|struck|tore|ripped|claimed|left|blew|"
    r"destroyed|went off|exploded)\b")
_ARMY_BOMBED = Keyed(  # it has aircraft, and the others have not
    ("bomb",),
    r"\b(?:army|air force|military|fama|barkhane|arm[ée]e|forces arm[ée]es)\b[^.;:,]{0,40}"
    r"\b(?:bombed|bombing|bombard(?:ed|ing|[ée]e?s?|er|ant|ait|e|ent))\b")
_GUNS = ("artill", "mortar", "mortier", "shell", "obus", "rocket", "roquette", "canon")
_LANDED = re.compile(  # who comes in helicopters shoots on foot
    r"\b(?:descended|landed|arriv\w+|came|come|dropped off|disembark\w+|d[ée]barqu\w+|d[ée]pos\w+|venus?|flown)\b[^.;]{0,40}\b(?:by|from|in|aboard|par|en|[àa] bord d[e’']|d[’'])[^.;]{0,15}\b(?:helicopters?|h[ée]licopt[èe]res?)\b|"
    r"\b(?:helicopters?|h[ée]licopt[èe]res?)\b[^.;]{0,25}\b(?:landed|dropped|brought|d[ée]pos\w+|d[ée]barqu\w+|largu\w+ des (?:soldats|hommes))\b")
_WATCHED = re.compile(  # "a drone monitored them", "with the support of drones": nothing was fired
    r"\b(?:appui|soutien|support|survol|surveillance|reconnaissance|monitored by|filmed by|film[ée]e?s? par|observ\w+ par|seen by|confirmed by)\b[^.;:,]{0,25}\bdrones?\b|\b(?:surveillance|reconnaissance) drones?\b|\bdrones? (?:footage|images|de (?:surveillance|reconnaissance))\b")


def means_of(text: str) -> EventType | None:
    """Give the means that words name, where they name one.

    >>> means_of("a helicopter had fired on families").value, means_of("a gold mine")
    ('air_drone_strike', None)
    >>> means_of("Two helicopters landed soldiers")
    """
    words = low(text)
    if "drone" in words:
        words = _WATCHED.sub("", words)
    if _FLYING.search(words) and _FROM_ABOVE.search(words) and not landed(words):
        return EventType.AIR_DRONE_STRIKE
    if _ARMY_BOMBED.search(words) and not any(gun in words for gun in _GUNS):
        return EventType.AIR_DRONE_STRIKE
    told = next((kind for kind, named in _MEANS if named.search(words)), None)
    return told or (EventType.EXPLOSIVE_DEVICE if _MINE.search(words) else None)


def landed(words: str) -> bool:
    """Tell whether helicopters only brought those who shot.

    >>> landed("troops descended from two helicopters"), landed("a helicopter opened fire")
    (True, False)
    """
    return "copt" in words and _LANDED.search(words) is not None


def calls_blast(text: str) -> bool:
    """Tell whether a word tells of a blast and not of what went off: shells and bombs do, too."""
    return bool(_BLAST.match(text))
