"""What Insecurity Insight's columns mean in the atlas's terms: harm, means, precision.

Each theme (education, food security, health, aid work) has columns of its own: who was killed,
injured, kidnapped or arrested, and what was done to buildings. They are read by their words.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from geo.ingest.actor_names import actor_id, joined, split
from geo.model.vocabulary import EventType, GeoPrecision, Harm, Victim

THEMES = {"education": ("educator", "attacks on schools"),
          "health": ("health worker", "health care"),
          "aid": ("aid worker",), "food-security": ("foodsecurity", "food security")}
PRECISION = {"1": GeoPrecision.EXACT, "2": GeoPrecision.NEAR, "3": GeoPrecision.ADM2,
             "4": GeoPrecision.ADM1, "5": GeoPrecision.ADM1, "6": GeoPrecision.COUNTRY}
DONE = {"killed": "killed", "injured": Harm.INJURED.value, "kidnapped": Harm.ABDUCTED.value,
        "arrested": Harm.DETAINED.value}
NOTHING = frozenset({"", "no information", "noinformation", "not applicable", "notapplicable",
                     "unknown", "multiple", "none", "unnamed", "0", "false"})
_PEOPLE = re.compile(r"^(?!known\b|number of attacks)(.+?)s? (killed|injured|kidnapped|arrested)$")
_ACTS = (("sexual", EventType.SEXUAL_VIOLENCE), ("arson", EventType.DESTRUCTION_LOOTING),
         ("damage", EventType.DESTRUCTION_LOOTING), ("destr", EventType.DESTRUCTION_LOOTING),
         ("loot", EventType.DESTRUCTION_LOOTING), ("forced entry", EventType.DESTRUCTION_LOOTING))
_WEAPONS = ((r"aerial|drone|plane|helicopter", EventType.AIR_DRONE_STRIKE),
            (r"shell|artillery|rocket|missile|mortar|rpg|cluster|tank", EventType.SHELLING),
            (r"ied|mine\b|uxo|grenade|explosive|bomb", EventType.EXPLOSIVE_DEVICE))
_WHO = (("aid worker", Victim.AID_WORKERS), ("children", Victim.CHILDREN))


def theme(header: Sequence[str]) -> str:
    """Name the one theme that a file's columns are of; ``""`` where there are several or none.

    >>> theme(["date", "educators killed", "attacks on schools"]), theme(["date"])
    ('education', '')
    """
    found = [name for name, words in THEMES.items()
             if any(word in column for column in header for word in words)]
    return found[0] if len(found) == 1 else ""


def people(column: str) -> tuple[str, str] | None:
    """Tell who and what a column counts.

    >>> people("students killed"), people("known kidnap or arrest outcome")
    (('student', 'killed'), None)
    """
    found = _PEOPLE.match(column)
    return (found[1], DONE[found[2]]) if found else None


def act(column: str) -> EventType | None:
    """Give the event type that a column of acts stands for.

    >>> act("arson attack on education facility").value
    'destruction_looting'
    """
    return next((kind for word, kind in _ACTS if word in column), None)


def event_type(weapon: str, killed: int | None, taken: int | None, acts: tuple[str, ...]) -> str:
    """Give the event type: by the weapon where it says enough, then by what was done to people."""
    weapon = weapon.casefold()
    for words, kind in _WEAPONS:
        if re.search(words, weapon):
            return kind.value
    if EventType.SEXUAL_VIOLENCE in acts:
        return EventType.SEXUAL_VIOLENCE.value
    if killed:
        return EventType.KILLING.value
    if taken:
        return EventType.ABDUCTION_DISAPPEARANCE.value
    burned = bool(acts) or "arson" in weapon
    return (EventType.DESTRUCTION_LOOTING if burned else EventType.OTHER).value


def precision(text: str) -> str | None:
    """Read the precision's number out of its words; None where there is none.

    >>> precision("(2) 25 km Precision"), precision("censored"), precision("near")
    ('near', 'country', None)
    """
    if text.casefold() == "censored":
        return GeoPrecision.COUNTRY.value
    found = re.match(r"\(?([1-6])\b", text)
    return PRECISION[found[1]].value if found else None


def harm(injured: int | None, abducted: int | None, detained: int | None) -> str:
    """Write the harm that is counted, as records hold it: the figure is the least there was.

    >>> harm(2, 0, None)
    '[["injured",2,2,null]]'
    """
    told = [[kind.value, n, n, None] for kind, n in (
        (Harm.INJURED, injured), (Harm.ABDUCTED, abducted), (Harm.DETAINED, detained)) if n]
    return json.dumps(told, separators=(",", ":")) if told else ""


def victims(who: Sequence[str]) -> str:
    """Give whom the columns that count somebody name."""
    words = " ".join(who)
    named = [v.value for word, v in _WHO if word in words]
    return joined([Victim.CIVILIANS.value, *named]) if who else ""


def perpetrators(names: str, country: str) -> str:
    """Give the actors whom a cell names; cells without information name nobody.

    >>> perpetrators("Mali Armed Forces, Wagner Group", "MLI"), perpetrators("No Information", "")
    ('fama|wagner-group', '')
    """
    return joined([actor_id(name, country) for name in split(names, ",")
                   if name.casefold() not in NOTHING])
