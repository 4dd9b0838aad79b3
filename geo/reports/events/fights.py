"""Whether armed sides met in a fight, or words only say that they fight each other all the time."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.asked import Asked, Begun
from geo.reports.events.scenes import Scene
from geo.reports.model import Deed, DeedKind
from geo.reports.tolls.deed_words import ARMED_TARGETS
from geo.reports.voices.words import lowered, plain

_WITHOUT = re.compile(r"\b(?:outside|without|(?:en )?(?:de)?hors|sans|absence)\b(?: [\w’'-]+){0,3}"
                      r"[ ’']$|\b(?:no|not|nor|never|none|nobody|nowhere|aucune?|ni|jamais|nulle part|pas (?:eu )?d[e’']|"
                      r"pas (?=[^.;:,]{0,30}\b(?:dans|lors|pendant|au cours|durant)\b)|"
                      r"personne)\b[^.;:,]{0,45}[ ’']$", re.IGNORECASE)
_FOR_LONG = Asked(  # who fights whom all the time fought no battle here
    r"\b(?:ha(?:s|ve|d) (?:long|often|regularly|repeatedly|for (?:years|months))|(?:is|are) (?:still )?(?:\w+ing and )?|"
    r"(?:spate|string|series|wave|surge|cycle|years|months|decades?) of [^.;:,]{0,40}|(?:plagued|marked|torn|hit|shaken|fuel\w*|stok\w*) by [^.;:,]{0,40}|amid [^.;:,]{0,60}|"
    r"(?:vague|s[ée]rie|multiplication|recrudescence|ann[ée]es|mois|cycle) d[e’'][^.;:,]{0,40}|(?:th[ée][âa]tre|en proie|marqu[ée]\w*|min[ée]\w*|secou[ée]\w*) [^.;:,]{0,50})\s*$|"
    r"\bwhere\b[^.;:,]{0,60}\b(?:is|are) $", re.IGNORECASE)
_GOES_ON = Asked(
    r"[^.;:,]{0,30}?\b(?:se multipli\w+|(?:y )?sont (?:r[ée]currents?|fr[ée]quents?|courants?)|depuis (?:des|plusieurs|20\d\d)|"
    r"ha(?:s|ve) (?:\w+ )?(?:surged|multiplied|increased|grown|become)|(?:is|are) (?:common|frequent|recurrent)|since 20\d\d|for (?:years|months|decades))\b|"
    r" r[ée]guli[èe]rement\b|,? (?:who|which|that|qui)\b[^.;:,]{0,20}\b(?:regularly|often|depuis)\b", re.IGNORECASE)
_CLASH = re.compile(  # a fight by its own name; "raided" is one only where soldiers or a post are what was hit
    r"(?:clash|fight|fought|firefight|gun ?battle|battle|combat|skirmish|exchang|repel|repuls|repouss|confront|hostilit|counter|seized|captured|"
    r"affront|accroch|[ée]chang|ripost|heurts|pris|prise|neutrali|contre-?attaqu)", re.IGNORECASE)
_SINCE_WHEN = re.compile(r"\b(?:since|when|where|after|before|while|until|depuis|quand|lorsqu\w*|apr[èe]s|avant|alors|o[ùu])\b", re.IGNORECASE)
_TARGETS = frozenset().union(*ARMED_TARGETS.values())
_WORD = re.compile(r"[\w-]+")
_OURS = Asked(
    r"\b(?:c[ôo]t[ée] (?:des |de la |de l[’'])?(?:FAMa|arm[ée]e|forces|minusma|barkhane)|(?:rangs|c[ôo]t[ée]) (?:de l[’']arm[ée]e|des (?:FAMa|forces arm[ée]es|militaires|soldats))|"
    r"on the army(?:[’']s)? side|in the army[’']s ranks)\b", re.IGNORECASE)
_HEAVY = Asked(
    r"\b(?:heavy weapons|armes lourdes|small arms|armes? (?:l[ée]g[èe]res?|automatiques?)|automatic (?:weapons|rifles|gunfire)|"
    r"(?:complex|coordinated) (?:(?:and )?(?:complex|coordinated) )?(?:attack|assault)|suicide assault|assault (?:team|unit)|"
    r"(?:attaque|assaut) (?:[\w-]+ (?:et )?)?(?:complexe|coordonn[ée]e?))\b", re.IGNORECASE)
_STORMED = Asked(r"\b(?:storm(?:ed|ing)|overr[au]n\w*|assault(?:ed|s)? on|assaulted|converg\w+ on|"
                 r"(?:beaten|beat|drove|driven) (?:back|off)|pris(?:es?)? d[’']assaut|pris le contr[ôo]le|infiltr[ée]\w*)\b", re.IGNORECASE)
_MELEE = Asked(  # they came to fight, and did not only lay a mine or fire from afar
    r"\b(?:clash\w*|fighting|firefights?|gun ?battles?|exchang\w+ (?:of )?(?:gun)?fire|ambush\w*|storm(?:ed|ing)|"
    r"overr[au]n\w*|infiltrat\w+|heavy weapons|took control|taken control|combats?|affrontements?|[ée]changes? de tirs|accroch[ée]\w*|"
    r"embuscades?|assaut|pris le contr[ôo]le|infiltr[ée]\w*|armes (?:lourdes|automatiques|l[ée]g[èe]res))\b", re.IGNORECASE)
_WERE_HIT = Asked(  # armed people as those who were attacked, before the verb
    r"\b(?:soldats|militaires|gendarmes|arm[ée]e|FAMa|patrouilles?|casques bleus|soldiers|troops|army|patrol|peacekeepers|guardsmen)\b"
    r"(?! (?:told|said|ont dit|a dit))[^.;:,]{0,40}?\b(?:tomb\w+ dans (?:une?|leur) (?:\w+ )?(?:embuscade|guet-apens)|pris(?:e|es)? (?:\w+ )?(?:dans une embuscade|[àa] partie|sous le feu)|"
    r"[ée]t[ée] (?:\w+ )?(?:attaqu|vis[ée])\w*|fell into an? (?:\w+ )?(?:ambush|trap)|"
    r"(?:was|were|been) (?:\w+ )?(?:ambushed|attacked|fired (?:on|at))|c[ao]me under (?:\w+ )?(?:fire|attack))\b", re.IGNORECASE)


_POST = (r"(?:(?:police|army|military|security) (?:post|station|base|camp|checkpoint|position|convoy|column|escort)s?|checkpoints?|outposts?|garrisons?|barracks|gendarmerie|"
         r"patrols?|(?:base|camp|poste?|caserne|convoi|position|escorte)s? (?:militaires?|de (?:l[’']arm[ée]e|police|contr[ôo]le|s[ée]curit[ée]|gendarmerie)|des (?:FAMa|forces|gardes|policiers|gendarmes|militaires)|"
         r"mixtes?|avanc[ée]s?|frontaliers?|fixes?|de la (?:garde|gendarmerie|police|minusma))|commissariats?|brigades?(?: territoriale)?(?: de (?:la )?gendarmerie)?|garnisons?|patrouilles?|postes? p[ée]nitentiaire|prison)")
_POST_HIT = Begun(
    "amb ass att cib emb inc off pri rai sto tar und vis",
    rf"\b(?:attack(?:ed|s|ing)?|raid(?:ed)?|assault(?:ed)?|storm(?:ed|ing)|ambush(?:ed)?|attaqu[ée]\w*|attaques?|assauts?|raids?|embuscades?|incursions?|offensives?)\b[^.;:]{{0,60}}?\b{_POST}\b|"
    rf"\b{_POST}\b[^.;:]{{0,80}}?\b(?:was|were|been|came|[ée]t[ée]|sont|est) (?:\w+ )?(?:attacked|stormed|raided|targeted|ambushed|under (?:attack|fire)|attaqu[ée]e?s?|vis[ée]e?s?|cibl[ée]e?s?|la cible|pris(?:e|es)? (?:pour cible|d[’']assaut))", re.IGNORECASE)

_FIRED_AT = Asked(  # "fired rockets at a military camp"
    rf"\b(?:rockets?|shells?|mortars?|drones?|roquettes?|obus|mortiers?|vis[ée]\w*|cibl[ée]\w*|targeted|hit|struck|frapp\w+|tir[ée]\w*|fired)\b"
    rf"[^.;:]{{0,60}}?\b{_POST}\b", re.IGNORECASE)
_OTHERS_HIT = re.compile(
    r"\b(?:civils?|civiles?|civilians?|villageois\w*|villagers?|habitants?|residents?|villages?|hamlets?|hameaux?|markets?|march[ée]s?|"
    r"bus|buses|cars|passagers|passengers|traders|commer[çc]ants|tankers?|trucks?|lorr(?:y|ies)|citernes?|camions?|carburant|fuel|[ée]coles?|schools?|bateau|boat|ferry|mosqu\w+)\b", re.IGNORECASE)


def is_battle(deed: Deed, scene: Scene) -> bool:
    """Tell whether armed sides met here, and do not only fight each other all the time."""
    if deed.kind is not DeedKind.BATTLE or _denied(deed, scene):
        return False
    first, last = (n - scene.span[0] for n in deed.span)
    if not (_CLASH.match(deed.text) or _hits_soldiers(scene.text[last:])):
        return False
    return not (_FOR_LONG.search(scene.text[:first]) or _GOES_ON.match(scene.text[last:]))


def armed_were_hit(text: str) -> bool:
    """Tell whether soldiers are told to have been ambushed or attacked.

    >>> armed_were_hit("A patrol fell into an ambush"), armed_were_hit("A bus fell into an ambush")
    (True, False)
    """
    return _WERE_HIT.search(text) is not None


def post_was_hit(text: str) -> bool:
    """Tell whether words tell of an attack on a post, a barracks or a column of armed forces.

    >>> post_was_hit("gunmen attacked a police post"), post_was_hit("gunmen attacked a market")
    (True, False)
    """
    return _POST_HIT.search(text) is not None


def only_post_was_hit(text: str) -> bool:
    """Tell whether an attack was on a post or a column and on nobody else whom words tell of.

    >>> only_post_was_hit("The camp was the target; a police post was attacked")
    True
    >>> only_post_was_hit("They attacked a police post and the market"), only_post_was_hit("a market was attacked")
    (False, False)
    """
    hit = post_was_hit(text) or _FIRED_AT.search(text)
    return bool(hit) and _OTHERS_HIT.search(text) is None


def _denied(deed: Deed, scene: Scene) -> bool:
    """Tell whether words say that nobody fought: "outside any combat"."""
    return bool(_WITHOUT.search(scene.text[:deed.span[0] - scene.span[0]]))


def _hits_soldiers(after: str) -> bool:
    """Tell whether a raid is one on soldiers: "the first raid since the military came to power" is none."""
    found = next((m for m in _WORD.finditer(lowered(plain(after))) if m.group() in _TARGETS), None)
    return found is None or _SINCE_WHEN.search(after[:found.start()]) is None


def fell_on_our_side(text: str) -> bool:
    """Tell whether words count the dead of the army or of a mission.

    >>> fell_on_our_side("deux morts côté armée"), fell_on_our_side("deux morts")
    (True, False)
    """
    return _OURS.search(text) is not None


def with_heavy_arms(text: str) -> bool:
    """Tell whether words name what is fired in a fight and in no other way."""
    return _HEAVY.search(text) is not None


def stormed(text: str) -> bool:
    """Tell whether somebody stormed a camp.

    >>> stormed("they stormed the camp"), stormed("rockets fell on the camp")
    (True, False)
    """
    return _STORMED.search(text) is not None


def came_to_fight(text: str) -> bool:
    """Tell whether words say that they came, and did not only lay a mine or fire from afar.

    >>> came_to_fight("the camp was overrun"), came_to_fight("a mine went off")
    (True, False)
    """
    return _MELEE.search(text) is not None
