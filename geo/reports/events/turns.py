"""Words with which a text turns to its own event: when and where it was, what it came after."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.asked import Begun, Keyed
from geo.reports.events.cues import EVENTS_EN, EVENTS_FR
from geo.reports.events.low import low

_THE_EVENTS = re.compile(
    r"\b(?:the|these|those|such|all) (?:[\w-]+ )?(?:attacks|raids|strikes|killings|massacres|ambushes|assaults|incidents|bombings)\b|"
    r"\b(?:[lcd]es) (?:[\w-]+ )?(?:attaques|tueries|massacres|frappes|raids|embuscades|assauts|incidents|exactions)\b")
_TOOK_PLACE = re.compile(  # "Sunday's raid took place in X", "les faits se sont produits lundi"
    rf"\W*(?:the|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day[’']s|yesterday[’']s) (?:[\w-]+ ){{0,2}}?(?:{EVENTS_EN}) "
    r"(?:took place|happened|occurred|unfolded|came)\b|"
    rf"\W*(?:l[’']|la |le |les |cette |cet |ce |ces )(?:{EVENTS_FR})(?: [\w’-]+){{0,3}}? (?:(?:a|ont|aurait|auraient) eu lieu|"
    r"(?:s[’']est|se sont|se serait|se seraient) (?:produit|d[ée]roul|pass)\w+|(?:est|sont) survenue?s?)\b", re.IGNORECASE)
_FOLLOWS = Keyed(
    ("follow", "come", "came", "suite", "survien", "intervien"),
    rf"\b(?:{EVENTS_EN}|violence) (?:follow(?:s|ed)|c[ao]mes? (?:[\w-]+ ){{0,4}}?after)\b|"
    rf"\b(?:{EVENTS_FR}|violences?) (?:fai(?:t|sait)|font) suite (?:[àa]|aux?)\b|"
    rf"\b(?:{EVENTS_FR}|elle|il) (?:survien|intervien)\w+ (?:[\w-]+ ){{0,4}}?apr[èe]s\b")

_COMES_AS = Keyed(  # "the attack comes a day before a meeting on the force, whose men left in August"
    ("come", "came", "survien", "intervien"),
    rf"\W*(?:the|this|that|these|their|his|her) (?:[\w-]+ )?(?:{EVENTS_EN}|violence) c[ao]mes? (?:[\w-]+ ){{0,5}}?(?P<as>before|ahead of|as|while|amid|at a time)\b|"
    rf"\W*(?:l[’']|la |le |les |cette |cet |ce |ces |leurs? )(?:{EVENTS_FR}|violences?) (?:survien|intervien)\w+ (?:[\w’'-]+ ){{0,5}}?(?P<fr>avant|[àa] la veille|alors|tandis|pendant|au moment|dans un contexte)\b")

_HAD_ALREADY = Begun(  # "on Sunday already, five had been killed", "barely a week ago, nine …"
    "alr ago déj dej il",
    r"^\W*(?:[\w-]+ ){1,6}?ago\b|^\W*il y a (?:[\w’'àè-]+ ){0,4}(?:jours?|semaines?|mois|ans?)\b|"
    r"\balready\b[^.;]{0,60}\bhad\b|\bhad already\b|\bd[ée]j[àa]\b[^.;]{0,120}\bavai(?:en)?t\b|\bavai(?:en)?t d[ée]j[àa]\b", re.IGNORECASE)


def took_place(text: str) -> bool:
    """Tell whether a sentence says of the event of a report when and where it was.

    >>> took_place("Sunday’s raid took place in Ber"), took_place("Another raid took place in Ber")
    (True, False)
    """
    return bool(_TOOK_PLACE.match(text))


def of_events(text: str) -> bool:
    """Tell whether words speak of several events as known.

    >>> of_events("Nobody has claimed the attacks"), of_events("Nobody has claimed the attack")
    (True, False)
    """
    return bool(_THE_EVENTS.search(low(text)))


def follows_another(text: str) -> bool:
    """Tell whether words name an older event, after which the report's own came.

    >>> follows_another("The attack follows the killing of nine"), follows_another("He follows it")
    (True, False)
    """
    return bool(_FOLLOWS.search(low(text)))


def comes_as(text: str) -> int | None:
    """Give where words hold an event against what else goes on: days behind it are those of that.

    >>> comes_as("Their deaths come a day before a summit"), comes_as("The attack came at dawn")
    (24, None)
    """
    found = _COMES_AS.match(low(text))
    return found.start(found.lastgroup or 0) if found else None


def had_happened(text: str) -> bool:
    """Tell whether an event is told as one that had already happened when another one did.

    >>> had_happened("Dimanche déjà, deux bergers avaient été tués"), had_happened("Il avait fui")
    (True, False)
    >>> had_happened("Gunmen had already killed two"), had_happened("Gunmen had killed two")
    (True, False)
    >>> had_happened("Il y a une semaine, neuf civils avaient péri"), had_happened("Il avait péri")
    (True, False)
    """
    return _HAD_ALREADY.search(text) is not None
