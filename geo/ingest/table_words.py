"""Words of tables, English and French, in the atlas's terms: kinds of events, people, closeness."""

from __future__ import annotations

import json
import re
from functools import cache, lru_cache
from urllib.parse import urlsplit

from geo.builtin import builtin_actors
from geo.gazetteer.fold_name import fold_name
from geo.i18n import in_language
from geo.ingest.actor_names import joined, known_id, named
from geo.ingest.origins import outlet
from geo.labels import LABELS
from geo.model.record import ITEM
from geo.model.vocabulary import EventType, GeoPrecision, Targeting, Victim

_EVENTS = tuple((kind, re.compile(words, re.IGNORECASE)) for kind, words in (
    (EventType.AIR_DRONE_STRIKE, (r"\b(?:air|aerial|drones?|frappes?|bombardements? a[ée]riens?)\b"
                                 r"|airstrike|a[ée]rienn?e?")),
    (EventType.EXPLOSIVE_DEVICE, (r"\b(?:ieds?|eei|explosi\w+|(?:land)?mines?|grenades?|"
                                 r"bomb(?:ing)?"
                                 r"|kamikaze|suicide)\b")),
    (EventType.SHELLING, (r"\b(?:shelling|artillery|mortars?|rockets?|missiles?|artillerie|obus|"
                         r"mortiers?|roquettes?|pilonnage|bombardements?)\b")),
    (EventType.SEXUAL_VIOLENCE, r"\b(?:rapes?|sexual|sexuelles?|viols?|sgbv|vbg)\b"),
    (EventType.ABDUCTION_DISAPPEARANCE,
     r"\b(?:abduct\w*|kidnap\w*|disappear\w*|hostages?|enl[eè]vements?|disparitions?|otages?|rapts?)\b"),
    (EventType.BLOCKADE, r"\b(?:blockades?|sieges?|blocus|si[eè]ges?|embargo)\b"),
    (EventType.BATTLE, (r"\b(?:battles?|clash(?:es)?|fighting|combats?|affrontements?|"
                       r"accrochages?|armed clash|embuscades?|ambush(?:es)?)\b")),
    (EventType.KILLING, (r"\b(?:kill(?:ings?|ed)?|murders?|massacres?|executions?|assassinations?|"
                        r"homicides?|meurtres?|assassinats?|ex[ée]cutions?|tueries?|tu[ée]e?s?)\b")),
    (EventType.DESTRUCTION_LOOTING,
     (r"\b(?:loot\w*|destruction|arson|burn\w*|pillages?|incendies?|property|biens|vols?|"
     r"cattle|b[ée]tail|theft|razzias?)\b"))))
_WHO = tuple((who, re.compile(words, re.IGNORECASE)) for who, words in (
    (Victim.CIVILIANS, (r"\b(?:civilians?|civils?|civiles?|villagers?|villageois|residents?|"
                       r"habitants?|"
                       r"population)\b")),
    (Victim.COMBATANTS, (r"\b(?:combatants?|soldiers?|militar\w+|soldats?|"
                        r"militaires?|combattants?|fama)\b")),
    (Victim.WOMEN, r"\b(?:wom[ae]n|girls?|femmes?|filles?)\b"),
    (Victim.CHILDREN, (r"\b(?:child(?:ren)?|minors?|enfants?|mineurs?|girls?|boys?|"
                      r"filles?|gar[cç]ons?)\b")),
    (Victim.MEN, r"\b(?:m[ae]n|hommes?)\b"), (Victim.MIGRANTS, r"\bmigrants?\b"),
    (Victim.DISPLACED, (r"\b(?:idps?|displaced|refugees?|d[ée]plac[ée]e?s?|"
                       r"r[ée]fugi[ée]e?s?|pdi)\b")),
    (Victim.TRADERS, r"\b(?:traders?|merchants?|commer[cç]ants?|marchands?|forains?)\b"),
    (Victim.HERDERS, r"\b(?:herders?|pastoralists?|shepherds?|[ée]leveurs?|bergers?)\b"),
    (Victim.LOCAL_OFFICIALS, (r"\b(?:officials?|mayors?|chiefs?|[ée]lus?|maires?|chefs? de village|"
                             r"notables?)\b")),
    (Victim.AID_WORKERS, r"\b(?:aid workers?|humanitarians?|ngos?|humanitaires?|ong)\b"),
    (Victim.FIGHTERS_UNSPECIFIED, r"\bfighters?\b")))
_ATTACK = re.compile(r"\b(?:attacks?|attaques?|violence|violences|shooting|tirs?|raids?)\b",
                     re.IGNORECASE)
_NO_CIVILIANS = re.compile(r"\bnon[- ]?civi", re.IGNORECASE)
_YES = frozenset({"yes", "oui", "true", "vrai", "1", "y", "o", "civiliantargeting"})
_CLOSE = {
    GeoPrecision.EXACT: "exact, exacte, precise, village, town, site, locality, localite, ville, "
                        "named place, gps, lieu nomme, place, point",
    GeoPrecision.NEAR: "near, approximate, approx, environs, near a named place, "
                       "pres d un lieu nomme, "
                       "vicinity, approximatif, approximative, pres de, proche, around",
    GeoPrecision.ADM3: "adm3, admin3, admin 3, commune, municipality",
    GeoPrecision.ADM2: "adm2, admin2, admin 2, cercle, district",
    GeoPrecision.ADM1: "adm1, admin1, admin 1, region, province",
    GeoPrecision.COUNTRY: "country, pays, national, adm0, admin0",
    GeoPrecision.UNKNOWN: "unknown, inconnu, inconnue",
}
_PARTS = re.compile(r"\s*[;|\n+]\s*")
_LISTED = re.compile(r"\s*(?:,|/|\bet\b|\band\b|&)\s*")
_NOBODY = frozenset(fold_name(w) for w in (
    "unknown", "inconnu", "inconnus", "n/a", "na", "nan", "none", "unidentified", "non identifié",
    "non identifiés", "not known", "unspecified", "non précisé", "null", "auteurs inconnus",
    "?", "-")) | {""}
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)


@lru_cache(maxsize=50_000)
def event_type(text: str, deadly: bool = False) -> str:  # noqa: FBT001, FBT002 - cached
    """Give the event type that words stand for; ``other`` where none is plain, ``""`` for no words.

    An attack is a killing where somebody died.

    >>> event_type("Frappe de drone"), event_type("attaque", True), event_type("fête")
    ('air_drone_strike', 'killing', 'other')
    """
    if not text.strip():
        return ""
    if found := _labels("type").get(fold_name(text)):
        return found
    words = text.replace("_", " ")
    found = next((kind for kind, sign in _EVENTS if sign.search(words)), EventType.OTHER)
    if found is EventType.OTHER and deadly and _ATTACK.search(words):
        return EventType.KILLING.value
    return found.value


@lru_cache(maxsize=50_000)
def victims(text: str) -> str:
    """Give the groups of people that a cell names, as a list of a record.

    >>> victims("3 femmes et 2 enfants"), victims('["civilians", "women"]'), victims("camels")
    ('women|children', 'civilians|women', '')
    """
    found = [_labels("victims").get(fold_name(part), "") for part in listed(text)]
    if found and all(found):
        return ITEM.join(dict.fromkeys(found))
    return ITEM.join(who.value for who, sign in _WHO
                     if sign.search(text) and not _NO_CIVILIANS.search(text))


@lru_cache(maxsize=50_000)
def targeting(text: str, hit: str = "") -> str:
    """Tell who was hit: from a cell that says so, else from the people named; else not known.

    >>> targeting("Civilian targeting"), targeting("", "civilians|women"), targeting("", "women")
    ('civilians', 'civilians', 'unknown')
    """
    if found := _labels("targeting").get(fold_name(text)):
        return found
    told = victims(text).split(ITEM) + hit.split(ITEM)
    civil = Victim.CIVILIANS.value in told or fold_name(text) in _YES
    armed = Victim.COMBATANTS.value in told
    if civil and armed:
        return Targeting.UNKNOWN.value  # both were hit: nobody says who was meant
    if civil:
        return Targeting.CIVILIANS.value
    return Targeting.COMBATANTS.value if armed else Targeting.UNKNOWN.value


@lru_cache(maxsize=5_000)
def precision(text: str) -> str:
    """Give the closeness that words stand for; numbers of unknown meaning are ``unknown``.

    >>> precision("Village"), precision("commune"), precision("2")
    ('exact', 'adm3', 'unknown')
    """
    return _closeness().get(fold_name(text), GeoPrecision.UNKNOWN.value)


@lru_cache(maxsize=50_000)
def actors(text: str, country: str = "") -> str:
    """Give the ids of the actors that a cell names, as a list of a record.

    >>> actors("FAMa et Wagner"), actors("Unknown"), actors("Some group; JNIM")
    ('fama|wagner-group', '', 'named:Some group|jnim')
    """
    found: list[str] = []
    for part in listed(text):
        if fold_name(part) not in _NOBODY:
            found += _named(part, country)
    return joined(found)


def _named(text: str, country: str) -> list[str]:
    if known := _actor(text, country):
        return [known]
    parts = [p for p in _LISTED.split(text) if p]
    ids = [_actor(p, country) for p in parts]
    return ids if len(ids) > 1 and all(ids) else [named(text)]


def _actor(text: str, country: str) -> str:
    return text if text in builtin_actors().by_id else known_id(text, country)


@lru_cache(maxsize=50_000)
def origins(text: str, country: str = "") -> str:
    """Give the origins that a cell cites; of an address its site.

    >>> origins("RFI; https://www.example.org/a/b"), origins("https://x.com/somebody")
    ('rfi|named:example.org', 'personal-account')
    """
    return joined([_origin(part, country) for part in listed(text)
                   if fold_name(part) not in _NOBODY])


def _origin(text: str, country: str) -> str:
    found = outlet(text, country)
    if not _ADDRESS.fullmatch(text) or not found.endswith(text):
        return found
    try:
        site = urlsplit(text if "//" in text else f"//{text}").hostname or text
    except ValueError:  # an address with broken brackets
        return found
    site = site.removeprefix("www.")
    return known_id(site, country) or named(site)


def address(text: str) -> str:
    """Give the first web address of a cell, ``""`` where there is none.

    >>> address('["https://example.org/a", "https://example.org/b"]'), address("see page 4")
    ('https://example.org/a', '')
    """
    return next((p for p in listed(text) if _ADDRESS.fullmatch(p) and "://" in p), "")


@lru_cache(maxsize=50_000)
def listed(text: str) -> tuple[str, ...]:
    """Part a cell that lists things: a JSON array, or items between ``;``, ``|``, ``+``.

    >>> listed('["a", "b"]'), listed("a; b"), listed("")
    (('a', 'b'), ('a', 'b'), ())
    """
    if text.startswith("[") and text.endswith("]"):
        try:
            held = json.loads(text)
        except (ValueError, RecursionError):
            held = None
        if isinstance(held, list):
            return tuple(" ".join(h.split()) for h in held if isinstance(h, str) and h.strip())
    return tuple(p for p in (part.strip() for part in _PARTS.split(text)) if p)


@cache
def _labels(vocabulary: str) -> dict[str, str]:
    """Give the values of a vocabulary by what people read for them, in both languages."""
    found = {fold_name(in_language(lang, words)): value for lang in ("en", "fr")
             for value, words in LABELS[vocabulary].items()}
    return found | {fold_name(value): value for value in LABELS[vocabulary]}


@cache
def _closeness() -> dict[str, str]:
    return {fold_name(word): level.value for level, words in _CLOSE.items()
            for word in words.split(",")}
