"""What an unknown speaker is by his words: "an employee of a medical charity" speaks as an aid worker."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from dataclasses import replace

from geo.reports.voices.lexicon import UNKNOWN
from geo.reports.voices.mentions import Found

HUMAN = "*human"  # "he" can be he: no body
_BODIES = r"(?:unions?|associations?|committees?|compan(?:y|ies)|councils?|hospital|groups?|networks?|organi[sz]ations?|ministry|service|office|syndicats?|comites?|compagnie|conseil|hopital|collectif|reseau|ministere|organisations?|federation|cooperatives?|notes?|letter|lettre|direction|bureau)"
_BODY = re.compile(rf"\b{_BODIES}\b")
_IS_BODY = re.compile(rf"(?:^|[\s'-]){_BODIES}$|^{_BODIES}\b")
_TRADES = (
    r"(?:merchant|trader|tailor|butcher|baker|vendor|seller|farmer|herder|fisherman|mechanic|student|pupil|shopkeeper|labourer|boatman|passenger|traveller|"
    r"commercante?|tailleur|boucher|boulanger|vendeur|vendeuse|cultivateur|eleveur|pecheur|mecanicien|etudiante?|piroguier|passagere?|voyageur)s?"
)
_KINDS = (
    ("local-officials", re.compile(r"\b(?:(?:village|hamlet|canton|camp)(?:'s)? (?:chief|head)s?|chiefs? of (?:the |a )?(?:village|hamlet|camp)|chef\w* d[eu] (?:village|hameau|campement)|notables? of|councils? of (?:the )?elders|conseils? des (?:anciens|sages)|(?:village|municipal|communal|town|former|local|district) (?:councill?or|counsell?or|chief|elder)s?|conseill\w+ (?:communa|municipa|villageoi)\w+|elue?s?|municipalit\w+|mairie|town hall|edile|chef\w* (?:coutumier|de village|de fraction|traditionnel)\w*)\b")),
    ("local-humanitarian-source", re.compile(r"\b(?:ngo|ngos|ong|charit(?:y|ies)|aid (?:agency|group|organi[sz]ation|worker)s?|relief|humanitarian|humanitaires?|(?:red|croissant) (?:cross|rouge|crescent)|croix-rouge|medecins sans frontieres|doctors without borders)\b")),
    ("witnesses", re.compile(rf"\b(?:survivors?|rescapee?s?|witness(?:es)?|temoins?|wounded|injured|blessee?s?)\b|\b{_TRADES}$|^{_TRADES}\b")),
    ("local-civil-sources", re.compile(r"\b(?:civil[- ]society|societe civile)\b|^(?:people|persons?|personnes?|hommes?|femmes?|m[ae]n|wom[ae]n) (?:from|of|in|d'|de|du|a|au)\b")),
)


def kind_of(f: Found, low: str) -> Found:
    """Give an unknown speaker as the kind of source that his own words name."""
    if f.actor_id not in (UNKNOWN, ""):
        return f
    words = low[f.start : f.end]
    for kind, pattern in _KINDS:
        if pattern.search(words) and not (kind == "witnesses" and _BODY.search(words)):
            return replace(f, actor_id=kind)
    return f if _IS_BODY.search(words) else replace(f, marker=HUMAN)
