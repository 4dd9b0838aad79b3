"""Ministries, offices and services of states by their own words: Mali's, or another's."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.voices.abroad import FOREIGN_STATE

_MALI = "mali-government"
_MINISTRY = re.compile(
    r"\b(?:(?:minister|ministry|ministre|ministere) (?:of|for|d[eu]|des|d'|charge)\b|(?!the\b|this\b|that\b)[a-z]+ (?:minister|ministry)|primature|gouvernorat|governorate)\b")
_SERVICE = re.compile(
    r"\b(?:(?:national|regional|general) (?:directorate|office|agency|department)|(?:[\w-]+ ){0,2}directorate|"
    r"direction (?:nationale|regionale|generale)|agence nationale|office (?:national|malien|du niger)|"
    r"(?:malian|mali's) (?:national |state )?(?:[\w-]+ )?(?:office|agency|directorate)|national [\w-]+ office|office of [\w-]+ products|"
    r"autorite (?:nationale|independante)|(?:independent|national) [\w-]+ authority)\b")


def of_the_state(words: str) -> str | None:
    """Give whose office words tell: Mali's, "" for another state's, None for none of a state.

    >>> of_the_state("minister for national reconciliation"), of_the_state("chinese ambassador")
    ('mali-government', '')
    >>> of_the_state("head of the traders' union")
    """
    if not _OURS.search(words) and FOREIGN_STATE.search(words):
        return "" if _OFFICES.search(words) else None
    return _MALI if _MINISTRY.search(words) else of_its_services(words) or None


def of_its_services(words: str) -> str:
    """Give Mali's government for an office or a service of the state; ministries are in the tables.

    >>> of_its_services("official of the regional health directorate"), of_its_services("foreign ministry")
    ('mali-government', '')
    """
    ours = _OURS.search(words) or not FOREIGN_STATE.search(words)
    return _MALI if ours and _SERVICE.search(words) else ""


_OURS = re.compile(r"\b(?:malian|malienne?|mali's|of mali|du mali)\b")  # "Mali's ambassador to Niger"
_OFFICES = re.compile(r"\b(?:minist\w+|ambassad\w+|embass\w+|consul\w*|diplomat\w+|president\w*|army|armee|military|etat-major|general staff|government|gouvernement|diplomatie|authorities|autorites|police|prosecutor|procureure?)\b")
