"""Items of other countries in a digest: "NIGERIA – bandits killed 17", "in Kaduna State, Nigeria"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.asked import Keyed
from geo.reports.events.low import low
from geo.reports.events.scenes import Scene

_FAR = (r"(?:nigeria|chad|tchad|cameroon|cameroun|south sudan|sudan|soudan|somalia|somalie|ghana|b[ée]nin|togo|libya|libye|ethiopia|"
        r"[ée]thiopie|mozambique|kenya|dr congo|congo|centrafrique|central african republic|liberia|sierra leone|gambi[ae]|guin[ée]e|"
        r"guinea(?:-bissau)?|egypt|[ée]gypte|tunisi[ae]|morocco|maroc|ukraine|gaza|ha[ïi]ti|y[ée]men|syria|syrie|iraq|irak|uganda|"
        r"ouganda|rwanda|burundi|tanzani[ae])")
_NEAR = (r"(?:niger|burkina(?: faso)?|mauritani[ae]|algeria|alg[ée]rie|s[ée]n[ée]gal|c[ôo]te d[’']ivoire|ivory coast)")
_LABEL = re.compile(  # which country an item is about, or that heads several
    rf"\W*(?:{_FAR}|{_NEAR})(?P<mark>\s*[—–:]\s*| - |\. |\W*$)")
_HOME = re.compile(r"\W*mali(?:\s*[—–:]| - |\. |\W*$)")
_IN = Keyed(
    ("nigeria", "chad", "tchad", "camero", "sudan", "soudan", "somali", "ghana", "bénin", "benin", "togo", "liby", "congo", "thiopi",
     "mozambi", "kenya", "centrafri", "central african", "ukrain", "gaza", "liberia", "sierra", "gambi", "guin",
     "egypt", "égypt", "tunisi", "morocco", "maroc", "haiti", "haïti", "yemen", "yémen", "syri", "iraq", "irak",
     "uganda", "ouganda", "rwanda", "burundi", "tanzani"),
    rf"(?:\b(?:in|across|au|en) (?:the |le )?(?:[\w-]+ )?|, |\()(?:{_FAR})\b(?![’']s (?:border|army|troops|soldiers))|"
    rf"\b(?:{_FAR})[’']s\b(?! (?:border|army|troops|soldiers))")
_MALI = re.compile(r"\bmali(?:\b|en|an)")


def land_of(text: str) -> tuple[bool, bool] | None:
    """Tell whether words open an item of another country, and whether they only head it.

    >>> land_of("NIGERIA — Bandits killed nine."), land_of("Mali : deux morts"), land_of("Gao.")
    ((True, False), (False, False), None)
    """
    small = low(text)
    if _HOME.match(small):
        return False, False
    found = _LABEL.match(small)
    return (True, not small[found.end():].strip()) if found else None


def far_away(scene: Scene) -> bool:
    """Tell whether harm is told of a country whose places no gazetteer here has."""
    small = low(scene.text)
    if not scene.is_eventful or _IN.search(small) is None or _MALI.search(small):
        return False
    return not any(w.resolution.adm1 for w in scene.wheres)
