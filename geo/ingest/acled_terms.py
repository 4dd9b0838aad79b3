"""What ACLED's codes mean in the atlas's terms: event types, actor classes, precision.

After ACLED's codebook: event and sub-event types, actor classes 1 to 8 (``inter1``, ``inter2``),
time precision and geographical precision 1 to 3.
"""

from __future__ import annotations

import re
from functools import lru_cache

from geo.builtin import builtin_actors
from geo.ingest.actor_names import actor_id, joined, known_id, split
from geo.model.vocabulary import ActorKind, EventType, GeoPrecision, Targeting, Victim

CIVILIANS, PROTESTERS, RIOTERS = "7", "6", "5"
ARMED = frozenset("12348")
CLASSES = {"state forces": "1", "rebel group": "2", "rebel groups": "2", "rebel forces": "2",
           "political militia": "3", "political militias": "3", "identity militia": "4",
           "identity militias": "4", "rioters": RIOTERS, "protesters": PROTESTERS,
           "civilians": CIVILIANS, "external/other forces": "8", "external forces": "8",
           "other forces": "8"}
CLASS_NAMES = {"1": "State forces", "2": "Rebel group", "3": "Political militia",
               "4": "Identity militia", RIOTERS: "Rioters", PROTESTERS: "Protesters",
               CIVILIANS: "Civilians", "8": "External/Other forces"}
PRECISION = {"1": GeoPrecision.EXACT, "2": GeoPrecision.NEAR, "3": GeoPrecision.ADM1,
             "": GeoPrecision.UNKNOWN}
_TYPES = {
    "abduction/forced disappearance": EventType.ABDUCTION_DISAPPEARANCE,
    "sexual violence": EventType.SEXUAL_VIOLENCE,
    "air/drone strike": EventType.AIR_DRONE_STRIKE,
    "shelling/artillery/missile attack": EventType.SHELLING,
    "suicide bomb": EventType.EXPLOSIVE_DEVICE, "grenade": EventType.EXPLOSIVE_DEVICE,
    "remote explosive/landmine/ied": EventType.EXPLOSIVE_DEVICE,
    "looting/property destruction": EventType.DESTRUCTION_LOOTING,
    "armed clash": EventType.BATTLE, "government regains territory": EventType.BATTLE,
    "non-state actor overtakes territory": EventType.BATTLE,
}
_DEADLY = frozenset({"attack", "excessive force against protesters", "mob violence"})
_AGAINST = "violence against civilians"
_ARMED_KINDS = frozenset({
    ActorKind.STATE_FORCES, ActorKind.REBEL_GROUP, ActorKind.POLITICAL_MILITIA,
    ActorKind.IDENTITY_MILITIA, ActorKind.EXTERNAL_FORCES})
_WHO = (("women", Victim.WOMEN), ("girls", Victim.WOMEN), ("children", Victim.CHILDREN),
        ("refugees/idps", Victim.DISPLACED), ("aid workers", Victim.AID_WORKERS),
        ("pastoralists", Victim.HERDERS), ("traders", Victim.TRADERS),
        ("migrants", Victim.MIGRANTS))


def event_type(event: str, sub_event: str, deaths: bool) -> str:  # noqa: FBT001 - for each row
    """Give the event type; an attack in which nobody is known to have died is no killing.

    >>> event_type("Battles", "Armed clash", True)
    'battle'
    """
    sub = sub_event.casefold()
    if sub in _TYPES:
        return _TYPES[sub].value
    if deaths and (sub in _DEADLY or (not sub and event.casefold() == _AGAINST)):
        return EventType.KILLING.value
    if event.casefold().startswith("battle"):
        return EventType.BATTLE.value
    return EventType.OTHER.value


def actor_class(inter: str, name: str) -> str | None:
    """Give an actor's class as a digit, from the code in either form, else from the name.

    None where the code is none of ACLED's.

    >>> actor_class("State forces", ""), actor_class("7", ""), actor_class("", "Civilians (Mali)")
    ('1', '7', '7')
    """
    code = inter.casefold().removesuffix(".0")
    if code in ("", "0"):
        return _class_by_name(name.casefold())
    if code in CLASSES:
        return CLASSES[code]
    return code if re.fullmatch("[1-8]", code) else None


def _class_by_name(name: str) -> str:
    for start, found in (("civilians", CIVILIANS), ("protesters", PROTESTERS),
                         ("rioters", RIOTERS)):
        if name.startswith(start):
            return found
    return "8" if name else ""


def aims_at_civilians(stated: str | None, event: str, sub_event: str, classes: str) -> bool:
    """Tell whether civilians are the main target; older files, without the column, are read so.

    ``stated`` is the cell of ``civilian_targeting``, None where the file lacks the column.
    """
    if stated is not None:
        return bool(stated)
    event, sub = event.casefold(), sub_event.casefold()
    remote = event.startswith(("explosions", "remote violence", "riots"))
    return (event == _AGAINST or sub == "excessive force against protesters"
            or (remote and CIVILIANS in classes))


def roles(civilian: bool, event: str, first: str, second: str, beside: str) -> tuple[str, str, str]:  # noqa: FBT001 - for each row
    """Give targeting, who is blamed and who fought: ``""``, ``"1"``, ``"2"`` or ``"12"``.

    ``first`` and ``second`` are the actors' classes, ``beside`` the side whose associates are
    civilians. Nobody is blamed unless civilians are the target; then it is the side that is not
    theirs.

    >>> roles(True, "Violence against civilians", "2", "7", "")
    ('civilians', '1', '')
    >>> roles(False, "Battles", "1", "2", "")
    ('combatants', '', '12')
    """
    classes = {"1": first, "2": second}
    if not civilian:
        fought = "".join(n for n, c in classes.items() if c in ARMED or c == RIOTERS)
        both = event.casefold().startswith(("battle", "explosions", "remote"))
        hit = both and first in ARMED and second in ARMED
        return Targeting.COMBATANTS.value if hit else "", "", fought
    theirs = their_side(first, second, beside)
    blamed = [n for n, c in classes.items() if n != theirs and c and c != CIVILIANS]
    return Targeting.CIVILIANS.value, "".join(blamed), ""


def their_side(first: str, second: str, beside: str) -> str:
    """Give the side of the civilians: of class 7, else protesters, with civilians, the second."""
    for wanted in (CIVILIANS, PROTESTERS):
        if wanted in (first, second):
            return "1" if wanted == first and wanted != second else "2"
    return beside or "2"


def beside_civilians(first: str, second: str) -> str:
    """Give the one side among whose associates civilians are; exports differ in which comes first.

    >>> beside_civilians("Civilians (Mali); Women (Mali)", "Wagner Group")
    '1'
    """
    with_them = ["civilians (" in associates.casefold() for associates in (first, second)]
    return str(with_them.index(True) + 1) if sum(with_them) == 1 else ""


@lru_cache(maxsize=100_000)
def side_ids(name: str, associates: str, country: str) -> str:
    """Give the actors of a side, with those of its associates that are known to be armed."""
    found = [actor_id(name, country)] if name else []
    found += [i for a in split(associates, ";") if (i := known_id(a, country))
              and builtin_actors().get(i).kind in _ARMED_KINDS]
    return joined(found)


def victims(associates: str, tags: str) -> str:
    """Give whom the civilians' associates and the tags name among them.

    >>> victims("Women (Mali); Refugees/IDPs (Mali)", "")
    'civilians|women|displaced'
    """
    who = f"{associates} {tags}".casefold()
    return joined([Victim.CIVILIANS.value, *(v.value for word, v in _WHO if word in who)])
