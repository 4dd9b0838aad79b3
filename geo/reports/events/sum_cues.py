"""Words about sums, their items and periods, and about what is a private matter."""

from __future__ import annotations

import re

from geo.reports.events.cues import EVENTS_EN, EVENTS_FR
from geo.reports.events.low import low

_LASTING = re.compile(
    r"\b(?:lived|living|resid\w+|based|settled|exiled?|r[ée]fugi[ée]e?s?|install[ée]e?s?|"
    r"missing|held|detained|captive|besieged|blockaded?|siege|cut off|closed|blocked|"
    r"disparus?|d[ée]tenus?|captifs?|otages?|assi[ée]g[ée]e?s?|blocus|coup[ée]e?s?|ferm[ée]e?s?|"
    r"bloqu[ée]e?s?|priv[ée]e?s?)(?: [\w’'-]+){0,2} ?$", re.IGNORECASE)
_PRIVATE = re.compile(
    r"\b(?:inheritance|domestic (?:dispute|violence)|family (?:dispute|feud|quarrel)|brawl|"
    r"crime of passion|jealous\w*|dispute over (?:a|an|the) (?:field|debt|woman|plot|loan)|"
    r"quarrel over|by (?:his|her) (?:own )?(?:husband|wife|brothers?|cousins?|sons?|nephews?)|"
    r"querelle (?:d[’']h[ée]ritage|familiale)|dispute (?:familiale|conjugale)|drame conjugal|rixe|"
    r"bagarre|altercation|jalousie|par (?:son|sa|ses) (?:propres? )?(?:mari|femme|[ée]pou[xs]e?|"
    r"fr[èe]res?|cousins?|fils|neveux?))\b")
_ITEM = re.compile(
    rf"\W*(?:in )?(?:the )?(?:first|second|third|other|latter|former|deadliest|one)(?: of these)?"
    rf"(?: (?:{EVENTS_EN}))?(?:,| (?:was|were|took|hit|targeted|struck|killed|left|came|happened|"
    r"occurred|began|saw))\b|"
    rf"\W*(?:dans |lors de )?(?:la|le|l[’']) ?(?:premi[èe]re?|seconde?|deuxi[èe]me|troisi[èe]me|"
    rf"autre|une|un|plus meurtri[èe]re?)(?: (?:{EVENTS_FR}))?(?:,| (?:a|avait|s[’']est|visait|"
    r"s[’'][ée]tait|est|a eu))\b", re.IGNORECASE)
_IN_ALL = re.compile(r"\b(?:au total|en tout|in all|in total|altogether|overall|soit (?:au moins )?"
                     r"[\w-]+ (?:morts|tu[ée]s|victimes))\b")
_SUMMED = re.compile(r"\b(?:since|depuis|attacks|incidents|attaques|raids|killings|operations|"
                     r"op[ée]rations|embuscades|ambushes|this year|cette ann[ée]e|week|semaine|"
                     r"month|"
                     r"mois|quarter|trimestre)\b", re.IGNORECASE)


def is_private(text: str) -> bool:
    """Tell whether words tell of a quarrel among relatives or neighbours.

    >>> is_private("killed in a dispute over an inheritance"), is_private("beaten to death")
    (True, False)
    """
    return bool(_PRIVATE.search(low(text)))


def is_item(text: str) -> bool:
    """Tell whether words take up one of the events that a sum counted: "the first hit a bus".

    >>> is_item("La première a visé un car"), is_item("The first aid post was full")
    (True, False)
    """
    return bool(_ITEM.match(text))


def totals(text: str) -> bool:
    """Tell whether words add up what was told of one event's places: "42 in all"."""
    return bool(_IN_ALL.search(low(text))) and not _SUMMED.search(text)


def lasts_until(before: str) -> bool:
    """Tell whether a period measures how long a state lasts, and no figure: "missing since May".

    >>> lasts_until("deux bergers portés disparus "), lasts_until("soldiers have killed 32 ")
    (True, False)
    """
    return bool(_LASTING.search(before))
