"""Who owns a deed and denies harm to civilians: the denial is of whom it hit, and not of who did it."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from dataclasses import replace

from geo.model.vocabulary import Prop, Stance
from geo.reports.model import Voice
from geo.reports.voices.harm import CIVILIANS, FIGHTERS
from geo.reports.voices.own_side import STATE


def no_harm_to_civilians(voices: list[Voice], low: str) -> list[Voice]:
    """Read "denied killing civilians" as a denial of the victims where the same side owns the deed."""
    owners = {_side(v) for v in voices if v.stance is Stance.ACKNOWLEDGES and v.prop in (Prop.EVENT, Prop.PERPETRATOR)}
    return [replace(v, prop=Prop.VICTIMS, value="civilians") if _side(v) in owners and (_of_harm(v, low) or _then_owns(v, voices, low)) else v for v in voices]


def _then_owns(v: Voice, voices: list[Voice], low: str) -> bool:
    """Tell whether who denies goes on in the same sentence that he killed fighters there."""
    return v.stance is Stance.DENIES and v.prop is Prop.EVENT and any(
        w.stance is Stance.ACKNOWLEDGES and w.prop is Prop.EVENT and _side(w) == _side(v) and w.span[0] > v.span[0]
        and not re.search(r"[.\n]", low[v.span[0] : w.span[0]]) and FIGHTERS.search(low, *w.content) for w in voices)


def _side(v: Voice) -> str:
    return "fama" if v.actor_id in STATE else v.actor_id


def _of_harm(v: Voice, low: str) -> bool:
    """Tell whether somebody clears himself of nothing but harm to civilians."""
    itself = v.prop is Prop.EVENT or (v.prop is Prop.PERPETRATOR and v.value == v.actor_id)
    return v.stance is Stance.DENIES and itself and _HARMING.match(low, *v.content) is not None


_HARMING = re.compile(  # "having killed any civilians", "de s'en être pris à des villageois"
    r"\W*(?:ever |having |deliberately |that (?:it|they|its \w+) (?:had |ever )*|que (?:ses|leurs) \w+ (?:ont|aient|avaient) |qu'ils? (?:ait|aient|a|ont|avait) |d'|de |jamais )*(?:avoir |etre |s'etre |s'en etre |s'en )?(?:\w+ment |\w+ly )?"
    r"(?:kill|target|attack|harm|hurt|hit|strik|struck|execut|massacr|shoot|shot|aim|touch|fir|tue|vise|cible|attaque|frappe|pris|prendre|execute|fait|touche|tire)\w*\b(?: (?:at|on|sur|a|aux|contre|pour cible|la moindre|any|des|de|les|the|un|une|une? seule?|a single|innocent|unarmed)){0,4} (?:\w+ )?" + CIVILIANS.pattern)
