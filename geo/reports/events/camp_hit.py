"""Whether a camp or base is what was hit, in whatever sentence of an event that is told."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

from geo.reports.asked import Keyed
from geo.reports.events.low import low
from geo.reports.events.place_cues import BEFORE

_CAMP = (r"(?:camps?|(?:army |military |air )?bases?|barracks|garrisons?|casernes?|garnisons?|"
         r"cantonnements?|headquarters)")
_ANY_CAMP = (rf"(?:an?|the|this|that|its|their|une?|le|la|les|ce|cette|leur|du) (?:ex-?)?"
             rf"(?:(?!near|from|to|and|with|by|between|who|of|in|at)[\w.’'-]+ ){{0,4}}?{_CAMP}\b"
             r"(?! (?:for|of|de|des) (?:the )?(?:displaced|refugees|r[ée]fugi[ée]s|d[ée]plac[ée]s))")
_HIT = (r"(?:attack|overr[ua]n|storm|hit|struck|target|shell|bomb|raid|assault|attaqu|vis[ée]|frapp|"
        r"cibl[ée]|pilonn|investi|assailli|pris(?:e|es)? (?:d[’']assaut|pour cible))\w*")
_CAMP_HIT = Keyed(  # soldiers were hit in it: "the camp of that town was attacked", "fell on their camp"
    ("camp", "base", "barracks", "garri", "caserne", "garni", "cantonn", "headqu"),
    rf"\b{_ANY_CAMP}[^.;:\n]{{0,60}}?\b(?:was|were|been|being|a [ée]t[ée]|ont [ée]t[ée]|"
    rf"avait [ée]t[ée]|[ée]tait|est|fut|came|comes) (?:\w+ )?(?:{_HIT}|under (?:attack|fire)|la cible)"
    r"|\b(?:fell|falling|land\w+|explod\w+|detonat\w+|fired|firing|ramm\w+|drove|crash\w+|"
    r"tomb[ée]\w*|explos[ée]\w*|saut\w+|tir[ée]\w*|tirs?|tirant|lanc[ée]\w*|fonc[ée]\w*|ouvert le feu)\b"
    rf"[^.;:,\n]{{0,30}}?\b(?:on|onto|at|into|inside|against|sur|dans|contre|devant) {_ANY_CAMP}"
    r"|\b(?:attacks?|assaults?|raids?|bombings?|attentats?|attaques?|assauts?|strikes?|frappes?)\b"
    rf"[^.;:,\n]{{0,40}}?\b(?:on|at|against|targeted|targeting|contre|sur|visant|dans) {_ANY_CAMP}"
    rf"|\b(?:attacked|stormed|overran|hit|struck|targeted|shelled|bombed|raided|attaqu[ée]|vis[ée]|frapp[ée]|"
    rf"pilonn[ée]|bombard[ée]|assailli|investi) {_ANY_CAMP}")


def camp_was_hit(text: str) -> bool:
    """Tell whether a camp or base was hit, however that is told.

    >>> camp_was_hit("le camp militaire de cette localité a été attaqué"), camp_was_hit("at a camp")
    (True, False)
    >>> camp_was_hit("mortar shells fell on their camp"), camp_was_hit("the town was hit")
    (True, False)
    """
    return _CAMP_HIT.search(low(BEFORE.sub(" ", text))) is not None
