"""Who does it in a story that blames nobody outright: whose raid or drone, who came and killed."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from geo.reports.events.accusing import NOT, Slot, bears_arms, slots, with_partners
from geo.reports.events.means import FROM_AFAR, means_of
from geo.reports.events.scenes import Scene
from geo.reports.events.story import Story
from geo.reports.model import HARMFUL, ActorMention, ActorRole
from geo.reports.voices.roles import TOWN_TAKEN
from geo.reports.voices.words import lowered, plain

_DEED = (r"(?:operations?|patrols?|patrouilles?|ratissages?|raids?|frappes?|tirs?|drones?|helicopt\w+|avions?|aircraft|warplanes?|planes?|jets?|bombard\w+|incursions?|expeditions?|embuscades?|ambush(?:es)?|attaques?|attacks?|assauts?|assaults?|"
         r"obus|shells?|shelling|roquettes?|rockets?|descentes?|irruptions?|tueries?|massacres?|exactions|strikes?|executions?|killings?|sweeps?|rafles?|convois?|convoys?|colonnes?|columns?|barrages?|check-? ?points?|postes? de controle|road ?-?blocks?)")
_OWN_DEED = re.compile(rf"\b{_DEED}(?: (?:\w+ees?|\w+ee|aerienne?s?|militaires?|carried out|launched|conducted|mounted|led|fired|sent|flown))?(?:\s+(?:de|du|des|par|of|by|from)|\s+d(?='))\s+[«\"]?(?:[\w'-]+\s+){{0,3}}?(?:l'|d')?$")
_LED = re.compile(rf"\b{_DEED} (?:\w+ )?(?:menee?s?|conduite?s?|perpetree?s?|lancee?s?|commises?|operee?s?|carried out|launched|conducted|mounted|led|staged)\b[^.;:,«»\"]{{0,45}}? (?:par|by)\s+[«\"]?(?:[\w'-]+\s+){{0,3}}?(?:l')?$")  # "the raid carried out on 3 May by"
_DEEDS_OWNER = re.compile(r"(?:'s?)?\s+(?:\w+\s+)?(?:operations?|check-?points?|road ?-?blocks?|patrols?|raids?|drones?|helicopters?|aircraft|planes?|shells?|rockets?|strikes?|columns?|sweeps?)\b")
_PRESENT = re.compile(r"(?:columns?|colonnes?|convoys?|convois?|patrols?|patrouilles?|operations?)\b")
_ITSELF = re.compile(r"(?:un |une |le |la |l'|the |an? )?(?:(?:malian )?(?:army|military|air force) )?(?:drones?|helicopt\w+|avions?|aircraft|warplanes?|barrages?|check-? ?points?|road ?-?blocks?|postes? de controle)\b")
_RAID_ON = re.compile(r"\b(?:after|following|despite|against|response to|retaliation for|revenge for|apres|suite a|contre|malgre|represailles\w*|riposte|replique)\b[^.;:,]{0,50}$")
_KILL_FR = r"(?:tue|abattu|execute|egorge|fusille|assassine|massacre|decapite|mitraille|liquide|lynche|tire|pendu|brule|enleve|emmene|ouvert le feu|fait feu)"
_KILL_EN = r"(?:executed|killed|shot|slaughtered|massacred|beheaded|burned|gunned|hanged|lynched|murdered|abducted|butchered|slit)"
_PLACED = r"(?:,\s(?:too|also|as well|in turn|for their part|meanwhile),|\s(?:in|from|across|around|operating in|based in|active in)\s(?:[\w'-]+\s){0,4}?[\w'-]+)"
_RELATIVE = re.compile(r"\s*,\s(?:qui|who|which)\s[^,.;:]{3,90},")
_ASIDE = r"(?:\s*,[^,.;:]{3,60},)?"
_ACTS = re.compile("|".join((
    rf"[^.;:«»]{{0,70}}?\b(?:a|ont|avai(?:en)?t|aurai(?:en)?t){_ASIDE}\s+(?:(?!ete\b)\w+\s+){{0,3}}?{_KILL_FR}\b(?!\s+(?:par|en|dans|lors|a|pres)\b(?! bout))",
    r"[^.;:«»]{0,110}?\bavant (?:de |d')(?:les |l'|le |la )?(?:abattre|executer|tuer|egorger|fusiller|decapiter|assassiner|massacrer|bruler|ouvrir le feu|tirer)\b",
    rf"[^.;:«»]{{0,110}}?(?:\band|\bthen|,)\s+(?:\w+ly\s+)?(?:{_KILL_EN}\s+(?:(?:down|dead|up)\s+)?(?:them|him|her|all|the|an?|at least|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|those|everyone|several|some|men|people|villagers|civilians)\b|opened fire\b|fired\b)",
    rf"[^.;:«»]{{0,110}}?(?:\bet|\bpuis)\s+(?:(?:les |l')?(?:ont|avai\w+|a) )?{_KILL_FR}e?s?\b(?!\s+(?:par|en|dans|lors|pres)\b(?! bout))",
    rf"{_PLACED}\s(?:have|has|had)\s(?:\w+ly\s|also\s)?{_KILL_EN}\b",
    r"[^.;:«»]{0,110}?\bbefore (?:killing|executing|shooting|opening fire|beheading|burning|slaughtering|murdering|massacring)\b",
)))
_OTHER_SUBJECT = re.compile(r"\b(?:when|after|where|whom|while|because|until|lorsqu\w*|quand|apres|ou|que|dont|tandis|parce|jusqu\w*)\b")
_GOVERNED = re.compile(r"\b(?:against|to|with|from|by|at|on|for|near|contre|avec|aux?|par|pour|chez|sur|pres)\s+(?:des?\s+|du\s+)?(?:the\s+|la\s+|les\s+)?(?:l'|d')?$")
_STRANGERS = re.compile(
    r"\b(?:hommes|individus|jeunes|gens|cavaliers|inconnus|men|youths|riders|people|individuals|boys|killers|raiders|tueurs|assassins)(?: \w+)?,?\s+(?:(?:circulant|juches|montes|arrives?|roulant|debarques|venus|vetus|travelling|traveling|riding|mounted|arriving|perched|dressed|clad)\s+)?(?:on|aboard|astride|sur|a|en|with|in|wearing|aux|au|portant)\s+(?:(?:un|une|des|deux|a|an|their|the|several|black|noirs?)\s+)?"
    r"(?:motos?|motorbikes?|motorcycles?|bikes|pick-?ups?|chameaux|camels|cheval|horseback|turbans?|cagoules?|masks?|hoods?|balaclavas?)\b|"
    r"\b(?:motorcyclists|bikers|motards|(?:ils|they) \w+ [^.;:]{0,40}(?:sur des motos|a moto|on (?:motorbikes|motorcycles)))\b")
_NEAR = 110  # characters between harm and "by whom"
_BY = re.compile(r"[\s,](?:by|par)\s+(?:[\w'-]+\s+){0,3}?(?:l'|d')?$")
_OTHER_BY = re.compile(r"\b(?:found|discover|buri|recover|report|confirm|announc|told|giv|said|releas|count|publish|stat|document|record|escort|protect|guard|rescu|evacuat|brought|welcom|held|control|suppl|own|run|call|condemn|denied|not|"
                       r"retrouv|decouv|annonc|confirm|rapport|donn|secour|evacu|escort|proteg|recens|inhum|enterr|publi|diffus|document|accueil|tenu|control|condamn|dement|gard|reven|fourni|affirm)\w*(?:\s+(?:up|out|to \w+|a \w+))?\s*$")
_SAME = re.compile(r"\b(?:same|m[eê]mes?)\b", re.IGNORECASE)  # who was told of before
_ATTACKED = re.compile(  # "ambushed a convoy of soldiers": it was hit
    r"\b(?:ambush\w*|attack\w*|hit|struck|strik\w+|target\w*|raid\w*|storm\w*|fir(?:ed|ing) (?:on|at)|attaqu\w+|vis(?:e|ant)\w*|cible\w*|frapp\w+|assailli\w*|tendu\w* une embuscade a|pris\w* (?:d'assaut|a partie|pour cible)|"
    r"ouvert le feu sur|tir(?:e|ant) sur)\b(?:(?!\b(?:by|par|with|avec|in|dans|during|lors)\b)[^.;:]){0,50}$")
_WAS_ATTACKED = re.compile(
    r"[^.;:,]{0,50}\b(?:was|were|came|fell|drove|ran|(?:a|ont|avai\w+) ete|(?:est|sont|etai\w+) tombee?s?|(?:a|ont) saute)\b (?:\w+ )?(?:ambushed|attacked|hit|struck|targeted|raided|under (?:attack|fire)|into an? (?:\w+ )?ambush|"
    r"attaquee?s?|visee?s?|ciblee?s?|frappee?s?|prise?s? (?:pour cible|a partie|dans une embuscade)|dans une embuscade|sur une? (?:mine|engin))\b")
_UNDER_WAY = re.compile(r"[^.;,]{0,50}\b(?:under ?way|en cours|was expected|is expected|annoncee?s?)\b")
_SEEN = re.compile(r"[^.;,]{0,20}\b(?:been|often|regularly|souvent|regulierement|avaient ete|sont) (?:\w+ )?(?:seen|spotted|sighted|vus|apercus|signales)\b|\s+(?:du|of the|of this) village\b")
_NONE = re.compile(r"\b(?:no|not|any|never|aucune?|pas|sans|ni|n'\w+)\s+(?:[\w']+\s+){0,2}?(?:d')?$")
_ANYBODY = "unidentified-armed-men"


def doing(story: Story) -> Iterator[ActorMention]:
    """Yield whose deed the words call it, and who is the subject of a killing told at length."""
    told = {s.sentence.paragraph for s in story.scenes}
    for scene in story.all_scenes:
        if scene.sentence.paragraph in told and not scene.is_general:
            found = list(slots(scene))
            yield from with_partners(found, _kills)
            yield from with_partners(found, _owns) if _tells_harm(scene) else ()


def _may(slot: Slot) -> bool:
    """Tell whether an armed actor may be the doer: he is not hit, and accuses nobody."""
    spared = slot.actor.role is ActorRole.VICTIM or NOT.search(slot.lead)
    return not (spared or slot.is_beside) and bears_arms(slot.actor)


def strangers(story: Story) -> Iterator[ActorMention]:
    """Yield armed men whom nobody knows, where nobody else is told of: "men on motorcycles"."""
    for scene in story.all_scenes:
        for slot in slots(scene):
            told = slot.actor.actor_id == _ANYBODY and slot.actor.role is not ActorRole.VICTIM
            if told and not (_NONE.search(slot.lead) or _SAME.search(slot.actor.text)
                             or _SEEN.match(slot.after)):
                yield replace(slot.actor, role=ActorRole.ACCUSED)
        low = scene.low
        found = _STRANGERS.search(low)
        if found and not (_NONE.search(low[:found.start()]) or _SEEN.match(low[found.end():])):
            span = (scene.span[0] + found.start(), scene.span[0] + found.end())
            yield ActorMention(span, found.group(), _ANYBODY, ActorRole.ACCUSED)


def _tells_harm(scene: Scene) -> bool:
    return bool(scene.figures or scene.harms) or any(
        d.kind in HARMFUL and not d.hypothetical for d in scene.deeds)


def _owns(slot: Slot) -> bool:
    """Tell whether the deed or the weapon is called his: "an operation of the army"."""
    if not _may(slot):
        return False
    if _is_by(slot):
        return True
    if _ITSELF.match(lowered(plain(slot.actor.text))) or _DEEDS_OWNER.match(slot.after):
        return not _RAID_ON.search(slot.lead)
    if _UNDER_WAY.match(slot.after):
        return False
    own = _OWN_DEED.search(slot.lead) or _LED.search(slot.lead)
    if own is None or _RAID_ON.search(slot.lead[:own.start()]):
        return False
    # what passed by while a drone or a shell struck did not strike, nor what was struck itself
    return not (_PRESENT.match(own.group()) and (
        means_of(slot.scene.text) in FROM_AFAR or _ATTACKED.search(slot.lead[:own.start()])
        or _WAS_ATTACKED.match(slot.after)))


def _is_by(slot: Slot) -> bool:
    """Tell whether harm that was just told was done "by" him."""
    by = _BY.search(slot.lead)
    lead = slot.lead[:by.start()] if by else ""
    if by is None or _OTHER_BY.search(lead) or TOWN_TAKEN.search(lead):
        return False
    at = slot.actor.span[0]
    told = [*(t.span for t in slot.scene.tolls if t.span[1] < at),
            *(d.span for d in slot.scene.deeds if d.kind in HARMFUL)]
    return any(0 < at - end < _NEAR for _first, end in told)


def _kills(slot: Slot) -> bool:
    """Tell whether he is the subject of a killing that stands further on in the sentence."""
    if _GOVERNED.search(slot.lead) or not _may(slot):
        return False
    after = _RELATIVE.sub(" ", slot.after, count=1)
    acts = _ACTS.match(after)
    return acts is not None and not _OTHER_SUBJECT.search(acts.group())
