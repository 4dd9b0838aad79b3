"""Words that say that nothing happened: "no attack took place", "denied rumours of 15 dead"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

from functools import lru_cache

from geo.reports.asked import Keyed
from geo.reports.events.low import low

_EVENT = (r"(?:attacks?|raids?|assaults?|ambush(?:es)?|incursions?|massacres?|killings?|abductions?|kidnappings?|"
          r"incidents?|attaques?|assauts?|embuscades?|tueries?|enl[èe]vements?|fusillades?)")
_RUMOUR = r"(?:rumou?rs?|rumeurs?|fake news|hoax(?:es)?|intox|fausses? (?:informations?|nouvelles?|alertes?))"
_FALSE = Keyed(
    ("rumo", "rumeu", "fake", "hoax", "intox", "fauss"),
    rf"\b(?:den(?:y|ies|ied|ying)|dismiss\w*|reject\w*|refut\w*|debunk\w*|quash\w*|d[ée]ment\w*|r[ée]fut\w*|"
    rf"rejet\w*|d[ée]mont\w*|coup\w* court)\b[^.;]{{0,40}}\b{_RUMOUR}\b|"
    rf"\b{_RUMOUR}\b[^.;]{{0,80}}\b(?:(?:were|was|are|is|proved|turned out to be) (?:\w+ )?"
    rf"(?:false|untrue|unfounded|baseless)|sans fondement|infond[ée]e?s?|d[ée]menti\w*|denied|dismissed)\b")
_UNTRUE = Keyed(
    ("no ", "not ", "never ", "n’", "n'", "aucun"),
    rf"\bno (?:such )?{_EVENT} (?:has |had |have |ever |actually )*(?:took|taken|happened|occurred|been reported)\b|"
    rf"\bthere (?:was|were|has been|had been) no (?:such )?{_EVENT}\b(?! (?:claim|victim|casualt))|"
    rf"\baucune? {_EVENT} n[’'](?:a|avait|y a) (?:eu|[ée]t[ée] (?:enregistr|signal|constat|perp[ée]tr|men[ée])\w*)|"
    rf"\bil n[’']y (?:a|avait) (?:pas|jamais) eu (?:d[’']|de |la moindre |l[’'])?{_EVENT}\b|"
    rf"\bn[’'](?:a|ont|avait|avaient) (?:pas|jamais) (?:attaqu|[ée]t[ée] attaqu|fait irruption|pris d[’']assaut)\w*|"
    r"\b(?:did not|didn[’']t|had not|have not|has not|never) (?:attack|raid|storm|assault|attacked|raided|stormed|been attacked)\b|"
    r"\b(?:was|were) (?:not|never) (?:attacked|raided|stormed)\b")

_DISOWNED = Keyed(  # "denied having killed 30": the figure is not his, and nobody else gave it
    ("den", "dém", "dem", "nie", "nié", "reject", "rejet", "réfut", "refut"),
    r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|d[ée]ment(?:i|ent|ant)?|"
    r"ni(?:e|é|ent|ant|ait|aient)|rejet(?:te|té|tent|tant)|r[ée]fut(?:e|é|ent|ant))\b"
    r"(?: (?!the |les? |that |qu)[\w’'-]+){0,5}? ?(?:(?:having )?(?:kill|massacr|execut|murder|slaughter|shoot|shot)\w*"
    r"|(?:d[’'])?(?:avoir|y avoir) (?:[\w’'-]+ )?(?:tué|massacré|exécuté|assassiné|abattu|égorgé))"
    r"(?: (?:at least|some|about|around|more than|up to|as many as|au moins|quelque|environ|plus de|près de|jusqu[’']à))?\s*$")


def is_disowned(before: str) -> bool:
    """Tell whether the words before a figure of dead deny having killed them.

    >>> is_disowned("The rebels denied killing "), is_disowned("They denied that they killed the ")
    (True, False)
    """
    return bool(_DISOWNED.search(low(before)))


@lru_cache(maxsize=1000)
def nothing_happened(text: str) -> bool:
    """Tell whether words say that what is told of did not happen.

    >>> nothing_happened("The mayor denied rumours of 15 dead"), nothing_happened("He denied it")
    (True, False)
    """
    return denies_rumour(text) or bool(_UNTRUE.search(low(text)))


@lru_cache(maxsize=1000)
def denies_rumour(text: str) -> bool:
    """Tell whether words say that a rumour is false.

    >>> denies_rumour("a démenti la rumeur d’un massacre"), denies_rumour("a démenti le massacre")
    (True, False)
    """
    return bool(_FALSE.search(low(text)))
