"""The line with which a pasted page begins: its outlet, whose story it used, the day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from geo.builtin import builtin_actors
from geo.model.vocabulary import ActorKind
from geo.reports.text.captions import DATE
from geo.reports.text.origin import outlet_in

_TOP = 6  # lines among which it stands
_LENGTH = 100
_AGENCY = re.compile(r"(?:EFE|dpa|TASS|ANSA|Anadolu(?:\s+Agency)?|AA|PANA|APA(?:news)?|AMAP)\b")
_PUBLISHERS = frozenset({ActorKind.MEDIA, ActorKind.NGO, ActorKind.INTERNATIONAL_ORGANISATION})
_LED = re.compile(r"(?:source\s*:|par|by)\s+", re.IGNORECASE)
_CREDIT = re.compile(r"(?:avec|with|and|et|via|from|d['’]après|la|le|les|l['’]|the)\b",
                     re.IGNORECASE)
_DATE = re.compile(rf"{DATE}|\d{{1,2}}\s*(?:h|:)\s*\d{{0,2}}(?:\s*[ap]m)?", re.IGNORECASE)
_LEFT = re.compile(r"\b(?:publi(?:é|shed)|posted|mis en ligne|updated|le|on|à|at|GMT|UTC|TU)\b|\W",
                   re.IGNORECASE)


def masthead(blocks: Sequence[str]) -> tuple[str, str]:
    """Give the outlet that a page's first lines name by itself, and the line with its day.

    >>> masthead(["France 24", "5 April 2022", "Gunmen killed nine people."])
    ('France 24', '5 April 2022')
    >>> masthead(["Le Monde avec AFP", "Gunmen killed nine people."])
    ('Le Monde', 'Le Monde avec AFP')
    """
    lines = list(_lines(blocks))
    for at, line in enumerate(lines):
        if name := _outlet(line):
            after = lines[at + 1] if at + 1 < len(lines) else ""
            return name, after if not _DATE.search(line) and _is_date(after) else line
    return "", ""


def _lines(blocks: Sequence[str]) -> Iterator[str]:
    found = [line.strip() for block in blocks[:_TOP] for line in block.splitlines()]
    yield from [line for line in found if line][:_TOP]


def _outlet(line: str) -> str:
    """Give the outlet with which a line begins that holds but credits and a day besides."""
    if len(line) > _LENGTH:
        return ""
    led = _LED.match(line)
    plain = line[led.end():] if led else line
    name = _name(plain)
    rest = _DATE.sub(" ", plain[len(name):]) if name else ""
    while rest and (other := outlet_in(rest)):
        rest = rest.replace(other, " ", 1)
    return name if name and not _LEFT.sub("", _CREDIT.sub(" ", rest)) else ""


def _name(line: str) -> str:
    """Give the outlet or organisation with which a line begins, as it is written there."""
    if (outlet := outlet_in(line)) and line.startswith(outlet):
        return outlet
    if agency := _AGENCY.match(line):
        return agency[0]
    whole = re.split(r"\s*[,|–—]\s*", line, maxsplit=1)[0]
    known = builtin_actors().find(whole)
    return whole if known and builtin_actors().get(known[0]).kind in _PUBLISHERS else ""


def _is_date(line: str) -> bool:
    return bool(_DATE.search(line)) and not _LEFT.sub("", _DATE.sub(" ", line))
