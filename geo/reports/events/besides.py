"""Who is named beside a deed: as one of the dead, as whom somebody replaced, for an older wrong."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.asked import Keyed
from geo.reports.voices.afterwards import WHO

_ARTICLES = r"(?:(?:aux?|a|de|du|des|the|la|le|les|un|une|an?|some|its|leurs?)\s+|d'|l')*"
# "Among the dead are civilians but also hunters": they died
_AMONG_DEAD = Keyed(
    ("parmi", "among", "victim"),
    r"\b(?:parmi|among)\s+(?:them|eux|elles|(?:(?:les|the|those|ces)\s+)?(?:\w+\s+)?(?:dead|killed|wounded|injured|victims|casualties|victimes|morts|tuee?s?|blessee?s?))\b,?\s*(?:(?:figur\w+|are|were|was|is|on (?:compte|denombre|trouve)|il y a(?:vait)?|se trouv\w+)\s+)?(?:[^.;:]{0,90}?(?:,|\bet\b|\band\b|\bmais\b|\bbut\b|\bor\b|\bou\b)\s*(?:also\s+|aussi\s+|egalement\s+)?)?"
    rf"{_ARTICLES}{WHO}|"
    rf"\b(?:les victimes|the victims|victims) (?:sont|etai\w+|are|were|include|included|comptent|comprennent)\b[^.;:]{{0,60}}?{_ARTICLES}{WHO}")
_DIED_TOO = Keyed(
    ("parmi", "among", "nombre"),
    r"[^.;:]{0,70}?\b(?:figur\w+|are|were|was|is|est|sont|etai\w+|se trouv\w+|compt\w+)\s+(?:also\s+|egalement\s+|aussi\s+)?(?:parmi|among|au nombre)\s+(?:les|the|those|des|de)\s*(?:dead|killed|victims|victimes|morts|tuee?s?|casualties)\b")
# "Wagner came in place of the French troops"
_REPLACED = Keyed(
    ("rempla", "replac", "succe", "oust", "chass", "expuls", "expel", "place of", "place d", "relev"),
    rf"\b(?:rempla\w+|replac\w+|succed\w+|succeed\w+|ousted|ousting|chasse\w*|chassant|expuls\w+|expel\w+|(?:in|took|taken|taking) (?:the )?place of|(?:a|pris|prenant|prendre) la place d\w*|releve\w* d\w*)\s*{_ARTICLES}{WHO}")
# "in revenge for the destruction of their bases by X": an older wrong
_REVENGE = Keyed(
    ("veng", "represai", "retaliat", "repris", "revanche", "riposte"),
    r"(?<!voit des )(?<!voient des )(?<!vu des )(?<!voit une )(?<!voient une )(?<!vu une )\b(?:(?:revanche|represailles|riposte|vengeance) (?:pour|contre|apres|aux?|a|de|d')|(?:se )?venger (?:de|du|des|d'|la|le|les|l')|to avenge|(?:retaliation|revenge|reprisals?) (?:for|after|against))\b[^.;:,«»\"]*$")
# "the Africa Corps, run by the Russian authorities"
_RUN_BY = Keyed(
    ("gere", "control", "financ", "manage", "run ", "overse", "funded", "supervis"),
    rf"\b(?:geree?s?|controlee?s?|financee?s?|supervisee?s?|managed|controlled|run|overseen|funded|supervised) (?:par|by)\s+{_ARTICLES}{WHO}")
# "X, the group led by Y": X did it
_LEADER = Keyed(
    ("led by", "headed by", "commanded by", "founded by", "run by", "dirig", "command", "fond", "menee par", "mene par", "chef ", "leader", "emir"),
    r"(?:\b(?:eigs|isgs|jnim|gsim|sahara|macina|aqmi|aqim|ambassagou|ansar dine|mujao)\)?\s*,?\s*|,\s*)(?:(?:the |an? |le |la |un |une )?(?:group|groupe|organi[sz]ation|mouvement|movement|formation)\s*)?(?:armee? |djihadiste |jihadiste |qui (?:est|etait) |that (?:is|was) |which (?:is|was) )*"
    r"(?:(?:led|headed|commanded|founded|run) by|(?:dirige|commande|fonde|mene)e? par)\s+(?:(?:the|le|la|l'|un|une|an?)\s*)?(?:[\w-]+\s+){0,2}?$")

# "the attack comes days after the killing of 14 by X": an older deed
_CAME_AFTER = Keyed(
    ("after", "apres", "lendemain", "follow", "suite"),
    r"\b(?:attacks?|raids?|killings?|strikes?|ambush|assault|massacre|incident|it|attaques?|tueries?|frappes?|embuscade|assaut|elle|drame|deaths?|morts?)\s+(?:\w+ )?(?:comes?|came|took place|happened|occurred|follow(?:s|ed)|survien\w+|intervien\w+|intervenai\w+|est survenue?|a eu lieu|fait suite)\b"
    r"[^.;:]{0,60}?(?:\b(?:after|following|apres|lendemain|suite)\b|(?<=follows)|(?<=followed))[^.;:]*$")

# "After the destruction of its bases by X, Y and Z, its men …": an older deed opens the sentence
_OPENS_AFTER = Keyed(
    ("apres", "after", "following", "suite"),
    r"\W*(?:apres|after|following|(?:a la )?suite (?:a|de))\s(?:(?!\b(?:ont|avai\w+|has|have|had|was|were|killed|shot)\b)[^.;:])*?\b(?:by|par)\s"
    r"(?:(?!\b(?:ont|avai\w+|has|have|had|was|were|killed|shot)\b)[^.;:])*$")
_GOES_ON = re.compile(r"(?:(?!\b(?:ont|avai\w+|has|have|had|was|were|killed|shot)\b)[^.;:,])*,")


# "the abduction of two soldiers": they are whom it befell
_BEFELL = Keyed(
    ("of ", "de ", "d'"),
    r"\b(?:enlevements?|rapts?|captures?|disparitions?|assassinats?|meurtres?|executions?|liberations?|morts?|deces|kidnappings?|abductions?|disappearances?|murders?|killings?|deaths?|releases?|seizures?)\s+(?:de |d'|of )"
    r"(?:(?:at least|au moins|about|some|environ|quelque|the|les)\s+)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|dozens of|many|deux|trois|quatre|cinq|sept|huit|neuf|dix|plusieurs|quelques|an?|une?)\s+(?:[\w-]+\s+)?$")
# "in crisis since 2012, when X seized the north": an older deed
_EVER_SINCE = Keyed(
    ("since", "depuis"),
    r"\b(?:since|depuis)\s(?:(?:the|la|le|l'|early|late|debut|fin|en)\s?)?(?:\w+ )?(?:19|20)\d\d,? (?:when|after|lorsque?|quand|ou|apres|date a laquelle|annee ou)\b[^.;:]*$")


def done_before(before: str, after: str) -> bool:
    """Tell whether a sentence opens with what an actor did before the event that it tells.

    >>> done_before("after the capture of the camp by the ", ", its men shot four herders")
    True
    >>> done_before("after the capture of the camp by the army, ", " men shot four herders")
    False
    """
    return _OPENS_AFTER.match(before) is not None and _GOES_ON.match(after) is not None


def came_after(before: str) -> bool:
    """Tell whether an actor did what was done before the event that a sentence is about.

    >>> came_after("the attack comes days after the killing of 14 people by the ")
    True
    >>> came_after("the attack came after dark. "), came_after("hours after the attack, ")
    (False, False)
    """
    return _CAME_AFTER.search(before) is not None


def is_besides(before: str, after: str) -> bool:
    """Tell whether an actor is one of the dead, whom others replaced, whose wrong was avenged, or a leader's name.

    >>> is_besides("among the dead are civilians but also ", " who fight the jihadists")
    True
    >>> is_besides("in retaliation for the destruction of its bases by the ", "")
    True
    >>> is_besides("he blew himself up among the stalls, and ", "")
    False
    >>> is_besides("in retaliation, ", " shot nine men"), is_besides("the village was attacked by ", "")
    (False, False)
    """
    if _AMONG_DEAD.search(before) or _REPLACED.search(before) or _LEADER.search(before) or (
            _RUN_BY.search(before)) or _BEFELL.search(before) or _EVER_SINCE.search(before):
        return True
    return _DIED_TOO.match(after) is not None or _REVENGE.search(before) is not None
