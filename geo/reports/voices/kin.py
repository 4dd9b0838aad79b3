"""Speakers who lost somebody themselves: "a herder who buried two of his nephews"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.voices.lexicon import PEOPLE
from geo.reports.voices.mentions import Found
from geo.reports.voices.persons import PRIVATE

_RELATIVES = "relatives-of-victims"
_ANYONE = frozenset({PEOPLE, PRIVATE, "local-civil-sources"})  # a survivor saw it
_KIN_EN = r"(?:(?:grand|step)?(?:sons?|fathers?|mothers?|daughters?)|brothers?|sisters?|nephews?|nieces?|cousins?|uncles?|aunts?|husband|wife|wives|child|children|relatives?|family|parents|kin)"
_KIN_FR = r"(?:fils|filles?|freres?|soeurs?|neveux?|nieces?|cousins?|cousines?|oncles?|tantes?|mari|epoux|epouse|femme|enfants?|peres?|meres?|proches?|parents?|famille)"
_LOST = re.compile(
    rf"(?: of \w+)?(?:\s*,)?\s*(?:who|having)\b[^.;:«»\"]{{0,60}}?\b(?:lost|buried|bury|mourn\w*|identified|recovered|searching for|looking for)\b[^.;:«»\"]{{0,25}}?\b{_KIN_EN}\b|"
    rf"(?: of \w+)?(?:\s*,)?\s*whose\s+(?:\w+\s+){{0,3}}?{_KIN_EN}\b|"
    rf"(?: d[eu]s? \w+)?(?:\s*,)?\s*(?:qui|ayant)\b[^.;:«»\"]{{0,60}}?\b(?:perdu|enterre|inhume|pleure|identifie|recherche|mis en terre)\b[^.;:«»\"]{{0,25}}?\b{_KIN_FR}\b|"
    rf"(?: d[eu]s? \w+)?(?:\s*,)?\s*dont\s+(?:\w+\s+|l'){{1,3}}?{_KIN_FR}\b"
)


def bereaved(found: list[Found], low: str) -> None:
    """Let a witness whose own people were hit speak as a relative of victims."""
    for f in found:
        if f.actor_id in _ANYONE and _LOST.match(low[f.end : f.end + 120]):
            f.actor_id = _RELATIVES
