"""Mentions that only say where, whose or what for a group is: they are cleared away before anybody is asked who speaks."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise

from geo.builtin import builtin_actors
from geo.model.vocabulary import SpeakerClass
from geo.reports.voices.lexicon import GROUP, NGO, SEPARATIST, SPEAKER, UNKNOWN
from geo.reports.voices.mentions import PLACE, Found
from geo.reports.voices.resolve import HUMANS
from geo.reports.voices.words import Words


def apart(words: Words, found: list[Found], low: str) -> list[Found]:
    """Leave out a capital that only says where or whose: "an official in Mali", "the army of Mali"; and "droits de l'homme"."""
    kept: list[Found] = []
    for f in found:
        before = low[max(0, f.start - _AHEAD) : f.start]
        where = f.marker == PLACE and (_WHERE.search(before) or low.startswith("-based", f.end) or (kept and low[kept[-1].end : f.start] in _OF_COUNTRY))
        renamed = f.actor_id in _RENAMED and _ALIAS.search(before)
        foreign = f.actor_id == "mali-government" and (_FOREIGN.search(before) or _OF_ABROAD.match(low, f.end))
        if foreign:
            f.actor_id = f.marker = UNKNOWN
            of = _FOREIGN.search(before)
            f.start -= len(before) - of.start() if of else 0
            f.first = bisect_right(words.starts, f.start) - 1
            kept = [k for k in kept if k.end <= f.start]
        if not where and not renamed and not (f.marker == SPEAKER and before.endswith("droits de ")):
            kept.append(f)
    return kept


_AHEAD = 40  # characters before a capital
_LANDS = r"(?:burkina(?: faso)?|niger|nigeria|algeria|mauritania|senegal|guinea|ivory coast|chad|togo|benin|ghana|russia|france|china|turkey|sri lanka|egypt|morocco|libya|algerie|mauritanie|guinee|cote d'ivoire|tchad|russie|chine|turquie|maroc|libye|egypte)"
_FOREIGN = re.compile(rf"\b{_LANDS}(?:'s?)? (?:\w+ )?$")
_NATIONS = r"(?:sri lankais|burkinabes?|nigeriens?|nigerians?|algerien|mauritanien|senegalais|guineen|ivoirien|tchadien|togolais|beninois|ghaneen|russe|francais|americain|chinois|turc|marocain|libyen|egyptien|allemand|italien|espagnol|britannique|suisse)(?:ne)?s?e?s?"
_OF_ABROAD = re.compile(rf" (?:{_NATIONS}\b|(?:of|de la|du|de l'|de|d') ?(?:the )?{_LANDS}\b)")
_RENAMED = frozenset({"wagner-group", "africa-corps"})
_ALIAS = re.compile(r"\b(?:formerly|previously|once|ex|anciennement|autrefois|naguere|desormais|renamed|rebaptisee?s?|devenue?s?|now|remplacee?s? (?:\w+ )?par|replaced (?:\w+ )?by)[ -](?:known as |called |the |appelee?s? |[«\"] ?|l'|le |en \w+ par [«\"]? ?l?'?)*$")  # "Africa Corps, formerly Wagner": one force
_OF_COUNTRY = frozenset({" of ", " du ", " de la "})
_WHERE = re.compile(r"\b(?:in|near|across|throughout|outside|inside|within|around|au|dans le|en) (?:the )?(?:(?:north\w*|south\w*|east\w*|west\w*|central|centre|nord|sud|est|ouest|[a-z]+ (?:of|part of|du|de la)) )*$")
def called(found: list[Found], low: str) -> list[Found]:
    """Leave out "the group" where its name follows: "l'organisation X"."""
    own = {id(b) for a, b in pairwise(found) if a.actor_id[:1] not in ("", "*", "@") and a.marker != PLACE and a.actor_id not in HUMANS and low[a.end : b.start] == " " and _ITS_OWN.fullmatch(low[b.start : b.end])}
    found = [f for f in found if id(f) not in own] if own else found
    named = {id(a) for a, b in pairwise(found) if (a.marker in (GROUP, NGO, UNKNOWN) or (a.actor_id in _VAGUE and _A_GROUP.match(low, a.start, a.end))) and _OF_KIND.fullmatch(low, a.end, b.start)
             and b.actor_id[:1] not in ("*", "@", "") and b.marker != PLACE}
    commanded = {id(b) for a, b in pairwise(found) if a.actor_id in _STAFFS and b.actor_id in _STAFFED and _OF_THE.fullmatch(low, a.end, b.start)}
    for a, b in pairwise(found):
        if a.actor_id in _STAFFS and _is_group(b.actor_id) and _OF_GROUP.fullmatch(low, a.end, b.start):
            b.first, b.start = a.first, a.start  # the group's own chief of staff is the group
            commanded.add(id(a))
    for a, b, c in zip(found, found[1:], found[2:], strict=False):
        groups = a.actor_id == SEPARATIST and _is_group(b.actor_id) and _is_group(c.actor_id)
        if groups and _LIST.fullmatch(low, a.end, b.start) and _AND.fullmatch(low, b.end, c.start):
            b.first, b.start = a.first, a.start  # they are those groups, and not the separatists
            commanded.add(id(a))
    named |= commanded
    return [f for f in found if id(f) not in named] if named else found


_VAGUE = frozenset({"jihadist-unspecified", "self-defence-unspecified", SEPARATIST, "unidentified-armed-group"})
_A_GROUP = re.compile(r"(?:[lc]e |the |l')?(?:\w+ )?(?:groupe|mouvement|alliance|coalition|milice|organisation|branche|group|movement|militia|network|reseau|faction)\b")
_OF_KIND = re.compile(r" (?:(?:islamist|terrorist|jihadist|djihadist|rebel|arme|armed|militant|extremist|separatist|independantist|touareg|tuareg|radical)\w* )?[«\"(]? ?")  # "le mouvement terroriste X"
_STAFFS = frozenset({"fama-chief-of-staff", "fama-general-staff", "dirpa"})
_STAFFED = frozenset({"fama", "mali-government"})
_OF_THE = re.compile(r" \(| (?:of|de|du|des|d'|for) ?(?:the |la |l'|les )?")
_OF_GROUP = re.compile(r"(?: general| particulier)?(?: (?:of|de|du|des|d'|for) ?(?:the |la |l'|les )?(?:(?:mouvement|movement|militia|milice|groupe?|coalition|front) (?:arme |armed )?)?)")  # "le chef d'état-major du mouvement X"


def _is_group(actor_id: str) -> bool:
    return actor_id[:1] not in ("", "*", "@") and builtin_actors().get(actor_id).speaker_class is SpeakerClass.ARMED_GROUP


_LIST = re.compile(r"(?:,| \(| -|:) ?(?:the |le |la |l')?")  # "the Tuareg groups, Gatia and MSA"
_AND = re.compile(r" (?:and|et) (?:the |le |la |l'|du )?")
_ITS_OWN = re.compile(r"sources?|officials?|leaders?|members?|representatives?|spokes\w+")  # "MSA sources" are the MSA


def of_compound(words: Words, last: int, text: str) -> bool:
    """Tell whether a word is only part of one: "counter-terrorism", but "dit-il"."""
    if last >= len(words.low) or words.starts[last] - words.ends[last - 1] != 1:
        return False
    return text[words.ends[last - 1]] == "-" and words.low[last] not in _PRONOUN


_PRONOUN = frozenset({"t", "il", "elle", "ils", "elles", "on", "je", "nous", "ce", "la", "le", "y"})
