"""Whether words make an armed group the doer: as subject of a deed, or as whose raid or mine it was."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.builtin import builtin_actors
from geo.model.vocabulary import SpeakerClass
from geo.reports.voices.harm import DOES, HARM
from geo.reports.voices.mentions import Found
from geo.reports.voices.own_side import STATE

# What members of a group are told to be, where they only stand beside the verb: "men armed with".
_STATES = (
    r"suspected|armed|dressed|based|linked|affiliated|allied|aligned|formed|called|named|accused|believed|known|identified|wanted|mounted|masked|backed|supported|inspired|trained|"
    r"equipped|feared|reported|described|presumed|disguised|clad|opposed|alleged|estimated|tied|loyal|created|founded|sanctioned|designated|considered|involved|used|posted|stationed"
)
_SPOKEN = (
    r"said|told|added|claimed|denied|stated|announced|declared|confirmed|accused|blamed|rejected|dismissed|condemned|admitted|acknowledged|insisted|released|issued|published|signed|agreed|"
    r"responded|replied|commented|warned|regretted|apologi[sz]ed|praised|welcomed|mourned|expressed|reported|alleged|stressed|explained|noted|celebrated|pledged|vowed|called"
)
_SUFFERED = r"fled|withdrew|withdrawn|retreated|left|escaped|suffered|died|lost|surrendered|fell|remained|stayed|lived|seemed|appeared|happened|failed|existed|consisted|numbered|needed|wanted|tried|hoped|arrested"
_HARMLESS = (  # what a group does besides: it offers condolences, recruits, grows, rules
    r"searched|looked|offered|replaced|helped|assisted|provided|distributed|donated|visited|prayed|recruited|preached|proposed|promised|negotiated|mediated|built|rebuilt|repaired|reopened|joined|merged|split|renamed|"
    r"increased|decreased|multiplied|intensified|expanded|extended|gained|emerged|controlled|dominated|governed|ruled|competed|operated|moved|returned|installed|deployed|settled|adopted|appointed|elected|"
    r"welcomed|thanked|urged|asked|demanded|threatened|banned|ordered|closed|shared|filmed|posted|benefited|profited|received|obtained|bought|sold|paid|freed|released|handed|allowed|supported|protected|treated|cared|"
    r"trained|armed themselves|entrenched|rallied|celebrated|honou?red|buried|prevented|stopped (?:paying|using)"
)
_HARMLESS_FR = (
    r"cherche|recherche|retrouve|decouvert|presente|offert|remplace\w*|aide|distribue|propose|promis|signe|negocie|recrute|preche|construit|rouvert|rejoint|rallie\w*|fusionne|cree\w*|forme\w*|grandi|progresse|augmente|etendu\w*|gagne|multiplie\w*|intensifie\w*|"
    r"basee?s|bases|installe\w*|implante\w*|deploye\w*|stationne\w*|positionne\w*|salue|remercie|demande|menace|interdit|ordonne|ferme|filme|profite|recu|obtenu|achete|vendu|paye|libere\w*|relache\w*|soutenu|protege|soigne|enterre|empeche"
)
_THEN = rf"[^.;:,]{{0,50}}?\b(?:and|before|to|then|pour|avant d[e']|et|puis) ?(?:\w+ )?{DOES.pattern}"  # "avaient menacé le village avant de frapper"
_GONE = (
    r"came|roamed|prowled|rode|took|drove|swept|broke|burst|led|laid|let|blew|cut|dug|set|stole|went|fell on|fell upon|ran|gave|hid|threw|forbade|slew|left (?:with|behind)|been [a-z]{3,}ing|(?:are|were|is|was|have been|has been|had been) [a-z]{3,}ing"
)
_EN = re.compile(
    rf"\s*(?:(?:had|have|has|then|also|later|who|which|that)\s+)*(?!(?:{_STATES}|{_SPOKEN}|{_SUFFERED}|(?:{_HARMLESS})\b(?!{_THEN}))\b(?!\s+(?:on|upon|with)\b))(?:[a-z]{{2,}}ed|{_GONE})\b(?!\s+by\b)"
)
_FR = re.compile(
    r"\s*,?\s*(?:(?:qui|les|leur|lui|y|l'|en|se|s')\s*)*(?:ont|avaient|a|avait|auraient|sont|etaient|seraient)\s+(?!dominante|majorite|pied\b|moto|bord\b|cheval|proximite|travers\b|partir\b)(?:\w+ment\s+|(?:lui |eux |elle |elles )?aussi\s+|egalement\s+|ensuite\s+)?(?!aussi\b|depuis\b)(?!(?:ete|dit|affirme|declare|indique|annonce|accuse|dementi|nie|rejete|reconnu|revendique|"
    r"assure|rappele|souligne|explique|precise|ajoute|soutenu|evoque|insiste|signale|rapporte|raconte|temoigne|informe|prevenu|averti|estime|maintenu|fait (?:savoir|etat|part)|parle|confirme|denonce|deplore|regrette|pretendu|avance|ecrit|fui|perdu|subi|peri|quitte|refuse|repondu|publie|condamne|morts?|tues?|blesses|arretes?|captures?|detenus?|soupconnes?|accuses?|presumes?|connus?|lies?|armes|actifs?|presents?|nombreux|estimes?|repousses?|"
    rf"(?:{_HARMLESS_FR})\b(?!{_THEN}))\b)"
    r"[a-z]{2,}(?:e|es|i|is|u|us|it|its|ert|erts)\b(?!\s+par\b(?! balles?\b))"
)
_GOES = re.compile(rf"\s*(?:(?:had|have|has|then|also|later|who|which|that)\s+)*(?:{_GONE})\b")
_DEEDS = r"(?:strikes?|air ?strikes?|drone strikes?|raids?|attacks?|ambush(?:es)?|assaults?|shelling|bombings?|bombardments?|massacres?|killings?|blockades?|siege|gunfire|fire|mines?|bombs?|ieds?|incursions?|offensive)"
_OWN_DEED_EN = re.compile(rf"(?:'s?)?\s+(?:\w+\s+)?{_DEEDS}\b(?!\s+(?:on|against|in which \w+ soldiers)\b)")
_STATE_DEED_EN = re.compile(r"(?:'s?)?\s+(?:\w+\s+)?(?:air ?strikes?|drone strikes?|strikes?|bombardments?|shelling|gunfire|air raids?)\b(?!\s+(?:on|against)\s+(?:jihadist|terrorist|militant|an army))")
_OF = r"(?:\s+(?:[\w-]+\s+){0,2}?(?:de|du|des|de la|par)\s*(?:l'|la |le |les )?|\s+d')$"
_OWN_DEED_FR = re.compile(rf"\b(?:frappes?|attaques?|raids?|blocus|embuscades?|offensives?|bombardements?|tirs|massacres?|exactions|mines?|incursions?|razzias?|assauts?|rafles?|siege|joug|descentes?|irruptions?|expeditions?|passage){_OF}")
_STATE_DEED_FR = re.compile(rf"\b(?:frappes?|raids? aeriens?|bombardements?|exactions|balles|tirs|rafles?){_OF}")
_POSTS = re.compile(r"(?:camp|poste|base|convoi|patrouille|position|camps|postes|bases|convois|patrouilles|positions|convoy|patrol|post)\b|.*\b(?:camp|base|post|convoy|patrol|column|position|positions)$", re.IGNORECASE)
_UNIT = re.compile(r"\s*(?:men|fighters|members|militants|gunmen|forces|units?|commandos?|columns?|squads?|cells?|factions?|elements?|patrols?|convoys?|teams?|riders|bands?|raiders|detachments?)\b")

_HOW = re.compile(r"^\s+(?:\w+ly|\w+ment)\s+(?!as\b)")  # "fighters summarily executed"


def does(f: Found, before: str, after: str, low: str) -> bool:
    """Tell whether a group acts in these words; a state's soldiers also come to help."""
    if _POSTS.match(low[f.start : f.end]):
        return False
    if f.actor_id in STATE or builtin_actors().get(f.actor_id).speaker_class is not SpeakerClass.ARMED_GROUP:
        return bool(_STATE_DEED_EN.match(after) or _STATE_DEED_FR.search(before))
    if _OWN_DEED_EN.match(after) or _OWN_DEED_FR.search(before):
        return True
    unit = _UNIT.match(after)
    rest = after[unit.end() if unit else 0 :]
    when = _WHEN.match(rest)
    rest = _HOW.sub(" ", rest[when.end() :] if when else rest, count=1)
    acts = (_EN.match(rest) or _FR.match(rest)) and not _RIVALS.search(before)
    if acts and not (_GOES.match(rest) or any(p.search(w) for p in (HARM, DOES) for w in (before, after))):
        return False  # "the hunters had laid down their arms"
    return bool(acts) and (not _GOVERNED.search(before) or _MEMBERS.search(before) is not None)


_RIVALS = re.compile(  # "clashes between X and Y have grown"
    r"\b(?:clash\w*|fighting|fights|battles|rivalry|war|tensions?|talks|truce|deal|accord|agreement|combats|affrontements|rivalites?|guerre|treve|pourparlers)\s+(?:\w+\s+){0,3}?(?:between|entre|opposant)\s+[^.;:,]{0,60}$"
)
_GOVERNED = re.compile(r"\b(?:against|to|with|from|by|at|on|for|targeting|killing|killed|fighting|contre|avec|aux?|par|pour|chez|sur|tue|tuant)\s+(?:[\w'-]+\s+){0,2}?(?:l'|d')?$")
_MEMBERS = re.compile(r"\b(?:militants|fighters|members|men|gunmen|elements|jihadists|insurgents|rebels|units?|combattants|hommes|membres|djihadistes|jihadistes|miliciens)\s+(?:of|from|with|loyal to|linked to|du|de|des)\s*(?:the |la |l'|le )?$")


_WHEN = re.compile(r"\)?(?:\s*\([^)]*\))?\s*,?\s+(?:on|early|late|last|this|at|le|ce|dans la nuit|au)\b[^.;:«»\"]{3,45}?,(?:\s\d{1,2}(?:er)? [a-z]+(?: \d{4})?,)?(?=\s)")


def acts_later(before: str, after: str) -> bool:
    """Tell whether a clause about an actor parts it from its deed: "gunmen who came at dawn had looted"."""
    if DOES.search(after) is None:
        return False
    unit = _UNIT.match(after)
    rest = after[unit.end() if unit else 0 :]
    if _ABOUT.match(rest):
        return True
    return _WITH.match(rest) is not None and not _GOVERNED.search(before)


_OPENS = (
    r"who|which|that|qui|wearing|dressed|clad|armed|mounted|travelling|traveling|riding|coming|backed|supported|accompanied|escorted|led|guided|operated|flown|claiming|belonging|believed|suspected|presumed|"
    r"identified|described|se reclamant|venue?s?|arrivee?s?|circulant|roulant|guidee?s?|accompagnee?s?|appuyee?s?|soutenue?s?|composee?s?|suivie?s?|escortee?s?|armee?s?|vetus|habilles|lies|affilies|presentes|juches|montes|"
    r"diriges?|pilotee?s?|basee?s?|en provenance|appartenant|en uniforme|a bord|a moto"
)
_NOT_THERE = (
    r"when|while|as|after|before|lorsque|quand|tandis|pendant|apres|avant|was|were|been|ete|etaient|sont|found|discovered|saw|heard|rescued|freed|helped|trouve\w*|decouvert\w*|vu|secouru\w*|said|says|told|fled|fui|"
    r"accus\w*|blam\w*|denounc\w*|denonc\w*|claim\w*|den(?:y|ied|ies)|report\w*|announc\w*|annonc\w*|confirm\w*|condemn\w*|condamn\w*|call\w*|urg\w*|warn\w*|dement\w*|nie\w*|reconnai\w*|revendiqu\w*|affirm\w*|declar\w*|indiqu\w*|assur\w*|parl\w*|fait etat|fear\w*"
)
_CLAUSE = rf"(?:\s*,(?:(?!\b(?:{_NOT_THERE})\b)[^.;:,«»\"]){{3,90}},\s*|\s*,?\s+(?:{_OPENS})\b(?:(?!\b(?:{_NOT_THERE})\b)[^.;:«»\"]){{3,90}}?[\s,]+(?<!those )(?<!the )(?<!of )(?<!by )(?<!for )(?<!les )(?<!des ))"
_SINCE = r"(?:\w+(?:ly|ment)\s+)?"
_AUX = r"(?:(?:are|is|were|was) (?:said|reported|alleged|believed|thought|understood) to have|had|have|has|ont|avaient|avait|a|auraient|aurait|se sont|s'est)\s+(?:then\s+|also\s+|later\s+|ensuite\s+|aussi\s+)?"
_DONE = r"(?!\w+\s+(?:by|par)\b)(?:\w+(?:ed|e|es|i|is|u|us|it|ert)\b|shot|struck|taken|beaten|burnt|set|slit|stolen|mis)"
_DID = r"(?!\w+\s+(?:by|par|in|during|on|when|at|dans|lors)\b)(?!\w+ements?\b)(?:\w+(?:ed|ent|aient)\b(?=\s+(?:up |down |off |away )?(?:the|an?|at|on|upon|into|over|fire|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|his|her|its|their|les|des|une?|l'|la|le|[a-z]+s)\b)|shot|struck|took|burnt|set|beat|slit|stole|overran|drove|threw|hung|blew)"
_DEED = rf"(?:(?:leur|lui|les|l'|y|en)\s*)?(?:{_AUX}(?:(?:leur|lui|les|l'|y|en)\s*)?{_SINCE}(?={DOES.pattern})(?={_DONE})|{_SINCE}(?={DOES.pattern})(?={_DID}))"
_ABOUT = re.compile(rf"{_CLAUSE}{_DEED}")
_WITH = re.compile(  # "soldiers on foot burned", "des hommes a bord de pick-up ont tire"
    rf"\s+(?:in|on|from|with|aboard|en|sur|a|au|du|de|d'|des|dans)\b(?:(?!\b(?:{_NOT_THERE}|and|et|by|par)\b)[^.,;:«»\"]){{2,50}}?\s{_DEED}"
)
