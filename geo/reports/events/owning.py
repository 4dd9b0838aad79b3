"""Who owns up, who is believed to have done it, who led the dead away."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.builtin import builtin_actors
from geo.model.vocabulary import SpeakerClass, Stance
from geo.reports.asked import Begun
from geo.reports.events.agree import Likeness, places_agree
from geo.reports.events.scenes import Scene
from geo.reports.events.story import Story
from geo.reports.model import Side, Voice, Where, WhereRole, overlap
from geo.reports.voices.denials import IN_THE_AIR

_SAYS = (r"(?:said|says?|claim(?:s|ed)?|boast(?:s|ed)?|announce[sd]?|declare[sd]?|state[sd]|maintain(?:s|ed)|insist(?:s|ed)|admit(?:s|ted)?|acknowledge[sd]?|confirm(?:s|ed)|"
         r"dit|disent|affirm\w+|assur\w+|annonc\w+|declar\w+|souti\w+|reconn\w+|avou\w+|admet\w*|pretend\w*|confirm\w+|se (?:targu|vant)\w+)")
_DONE_EN = (r"(?:carried out|fired|launched|struck|shot|staged|mounted|attacked|ambushed|planted|laid|executed|conducted|led|hit|targeted|bombed|raided|stormed|punished|shelled|organi[sz]ed|ordered|sent|detonated|set off|overran|taken|dealt|inflicted|avenged|beheaded|slaughtered)")
_DONE_FR = (r"(?:mene|conduit|tire|frappe|lance|abattu|execute|vise|attaque|pose|perpetre|commis|organise|monte|pris|cible|puni|bombarde|commandite|envoye|egorge|inflige|venge|fait (?:sauter|exploser|feu)|declenche|pilonne|ordonne|tendu)")
_MEN = r"(?:fighters|men|forces|soldiers|units?|mujahide?en|lions|brothers|elements|knights|cells?)"
_MEN_FR = r"(?:combattants|hommes|forces|soldats|unites|moudjahidine?s|lions|freres|elements|chevaliers|cellules)"
_EVENT = r"(?:attack|raid|ambush|assault|killings?|operation|strike|bombing|attentat|attaque|embuscade|operation|assaut|tuerie|action|frappe|coup|fusillade|massacre)s?"
_OWNS = re.compile("|".join((
    rf"[^.;:,«»]{{0,40}}?\b{_SAYS}\b[^.;:,«»]{{0,20}}?\bto have (?:\w+ly )?(?:{_DONE_EN}|killed|ambushed|eliminated|captured|wiped out|destroyed|downed)\b",
    rf"[^.;:,«»]{{0,40}}?\b{_SAYS}\b[^.;:,«»]{{0,25}}?\b(?:it|they|he|its (?:own )?{_MEN}|their (?:own )?{_MEN})(?: (?:had|has|have|also|indeed|itself|themselves)){{0,3}} {_DONE_EN}\b",
    rf"[^.;:,«»]{{0,40}}?\b{_SAYS}\b[^.;:,«»]{{0,20}}?(?:\ben |\by |\bl')?(?:avoir|d'avoir|qu'ils? (?:a|ont)|que ses hommes (?:ont|avaient)|que ses combattants (?:ont|avaient)) (?:bien )?{_DONE_FR}e?s?\b",
    rf"[^.;:,«»]{{0,40}}?\b{_SAYS}\b[^.;:,«»]{{0,20}}?\b(?:(?:it|they) (?:was|were|is|are|has been) (?:holding|keeping)|(?:it|they) (?:held|holds?) (?:them|him|her|the)|(?:les |le |la |l')?(?:detenir|avoir enleve|retenir))\b",
    (rf"[^.;:,«»]{{0,40}}?\b{_SAYS}\b[^.;:,«»]{{0,30}}?\b(?:que ses {_MEN_FR}|qu'ils?|qu'elle|it|its {_MEN}|they) (?:etai\w+|sont|est|ont ete|was|were|is|are|had been|has been) "
     r"(?:bien |indeed )?(?:derriere|les? auteurs?|l'auteur|a l'origine|responsables?|(?:the )?(?:ones? )?behind|responsible|the (?:authors?|perpetrators?))\b"),
    rf"[^.;:,«»]{{0,40}}?\b{_SAYS}\b[^.;:,«»]{{0,20}}?\betre (?:bien )?(?:derriere|a l'origine|l'auteur|responsable)",
    r"\s+(?:has |have |had |later |then |openly |even |now )*(?:boast(?:s|ed|ing)?|brag(?:s|ged)?|gloat(?:s|ed)?|glor(?:y|ies|ied)|crow(?:s|ed)|prid(?:es|ed) (?:it|them)sel(?:f|ves)|rejoic(?:es|ed)|exult(?:s|ed)|congratulat(?:es|ed) (?:it|them)sel(?:f|ves))\b(?! (?:the|its) (?:people|population))",
    r"\s+(?:has |have |had |later |then |openly |even |now )*(?:calls?|called|hails?|hailed|celebrates?|celebrated|describe[sd]|praise[sd]?|presents?|presented|terms?|termed) (?:it|this|that|the (?:\w+ )?\w+|its \w+)[^.;]{0,25}?\b(?:victor(?:y|ies)|punishments?|success|retaliation|revenge|responses?|triumphs?|reprisals?|warning|lesson|message|martyr\w*|blessed|conquests?|justice|vengeance)\b",
    r"\s+(?:s'en |y |en )?(?:s'en|se|s') ?(?:est |sont )?(?:vant|felicit|rejoui|glorifi|targu|enorgueilli|gargaris)\w*",
    r"\s+(?:\w+ )?(?:y voi\w*|y a vu|appell\w+ (?:cela|ca|ceci)|parl\w+ d'|evoqu\w+|salu\w+|celebr\w+|qualifi\w+)[^.;]{0,30}?\b(?:victoires?|punition|riposte|vengeance|represailles|succes|triomphe|chatiment|avertissement|lecon|conquete|justice)\b",
    r"\s+(?:has |have |had |a |ont |avai\w+ |en )*(?:claim(?:ed|s)|own(?:ed|s) up to|revendiqu\w+|endoss\w+|assum\w+) (?:it|this|them|ca|cela|ceci|credit|la paternite|la responsabilite)\b(?! (?:was|were|is|had|has|did|for (?:the )?(?:rescue|release)))",
    rf"[^.;:«»]{{0,60}}?\b(?:took (?:an active )?part|participated|(?:ont|a|avaient|avait|auraient|aurait) (?:\w+ )?(?:pris part|participe)|etaient de la partie|were among the (?:attackers|raiders))\b(?=\s*(?:[.,;:»\"]|$|(?:in|a|au|aux|dans|to)\s+(?:the |this |that |la |l'|le |cette |ce )?(?:\w+ )?{_EVENT}\b))",
    r"\s+(?:is|are|was|were|has been|have been|est|sont|serai\w+|etai\w+|serait bien)\s+(?:\w+ly |\w+ment |all |bien |also )?(?:(?:believed|thought|said|understood|suspected|reported|known|presumed|feared|deemed|considered|cense\w*|repute\w*|soupconne\w* d') ?(?:to be |to have been |etre )?)?(?:behind|responsible|involved|implicated|to blame|derriere|a l'origine|responsables?|impliqu\w+|the (?:likely |probable )?(?:authors?|perpetrators?|culprits?))\b(?! (?:for|of|de|du|des) (?:security|the security|protect\w+|la securite|la protection))",
    rf"\s+(?:is|are|was|were) (?:\w+ly )?(?:believed|thought|said|suspected|reported|alleged|presumed) to have (?:\w+ly )?(?:{_DONE_EN}|killed|done|lain)\b",
    r"[^.;:]{0,60}?\b(?:accusations?|allegations?|charges?) (?:made |levell?ed |brought )?(?:against (?:it|them)|portees? contre (?:elle|lui|eux|elles))\b",
    rf"\s+(?:has |have |had |a |ont |avai\w+ )?(?:reconnu|admis|admitted|acknowledged)\s+(?:an?|the|this|une|la|cette|cet|ce|l')\s?(?:\w+ )?{_EVENT}\b(?! (?:on|against|contre|sur|de) (?:its|ses|son|sa)\b)",
    r"\s+(?:\w+ )?(?:lay|lain|was lying|were lying|had lain) in (?:wait|ambush)\b|\s+(?:\w+ )?(?:ont|avai\w+|a) tendu\b|\s+(?:\w+ )?(?:en embuscade|(?:etai\w+|sont|s'etai\w+) (?:\w+ )?embusques?)\b",
    r"\s+(?:was|were|est|sont|etai\w+|a ete|ont ete) (?:\w+ly |\w+ment )?(?:recogni[sz]ed|identified|reconnu\w*|identifie\w*|named|cite\w*|designe\w*|nomme\w*) (?:as|comme|par|by)\b",
)))
_LAYS = (
    r"\b(?:whom?|that|que|qu'|qu)\s*(?:[\w'-]+ ){0,5}?(?:describ\w+|decri\w+|identif\w+|present\w+|t(?:ake|ook|aken)|prennent|prenaient|designent|recogni[sz]\w+|reconnai\w+|believ\w+|suspect\w+|soupconn\w+) (?:as |for |pour |comme |to be |d'etre |etre |to belong to |d'appartenir (?:a|aux?) |of belonging to )(?:being |etant |former )?(?:(?:the|an?|des|les|un|une|some) )?(?:[\w-]+ ){0,3}?(?:l'|d')?$",
    r"\b(?:pin(?:s|ned|ning)?|lay(?:s|ing)?|laid|plac(?:es|ed|ing)|put(?:s|ting)?|heap(?:s|ed)|cast(?:s)?)\s+(?:all |most of )?(?:it|this|that|the (?:\w+ )?\w+|blame|responsibility|suspicion|guilt)(?: squarely| firmly| also)? (?:on|upon|at the (?:door|feet) of|down to)\s+(?:(?:the|an?) )?(?:[\w-]+ ){0,3}?$",
    r"\b(?:trails?|traces?|tracks?|evidence|clues?|signs?|everything|all|fingers?|pistes?|traces|indices?|tout|temoignages?|preuves?|regards|yeux|footprints|hoofprints)\s+(?:[\w'-]+ ){0,3}?(?:lead\w*|led|point\w*|mene\w*|mena\w*|condui\w+|ramen\w+|accus\w+|desig\w+|incrimin\w+|turn\w*|tourn\w+) (?:back )?(?:(?:to|towards?|at|on|a|vers|aux?|la|le|les|l') ?)*(?:[\w-]+ ){0,3}?(?:l'|d')?$",
    r"\b(?:rend\w*|tien\w*|tenai\w*|jug\w+) (?:pour )?responsables?(?: de [\w' ]{3,25}?)? (?:(?:des|les|la|le|un|une) )?(?:[\w-]+ ){0,2}?(?:l'|d')?$",
    r"\b(?:hold(?:s|ing)?|held) responsible (?:for [\w' ]{3,25}? )?(?:(?:the|an?|some) )?(?:[\w-]+ ){0,2}?$",
    r"\b(?:been|were|was|ete|etaient|etait)\s+(?:\w+ly\s+)?(?:taken|led|picked up|rounded up|arrested|detained|seized|abducted|marched|driven|stopped|emmen\w*|arret\w*|enlev\w*|interpell\w*|embarqu\w*|condui\w*|rafl\w*|saisi\w*)\b(?![^.;]{0,50}\b(?:hospital|clinic|safety|hopital|clinique|secours))[^.;:,]{0,60}\b(?:by|par)\s+(?:[\w-]+\s+){0,3}?(?:l'|d')?$",
    r"\bpistes? (?:des?|du|d')\s?(?:(?:la|l'|les) ?)?(?:[\w-]+ ){0,2}?$",
    r"\b(?:seen|taken|held|fell|fallen|last|died|alive|vus?|vues?|detenus?|tombe\w*|captifs?|vivants?|remis)\b[^.;:,]{0,25}\b(?:in|into|at|aux|entre les) (?:the )?(?:hands|mains|custody) (?:of|des?|du|d')\s?(?:(?:the|la|les|l') ?)?(?:[\w-]+ ){0,2}?(?:l'|d')?$",
    (r"\b(?:assaillants|attackers|gunmen|killers|tueurs|agresseurs|ravisseurs|auteurs|hommes armes|individus armes|armed men)\b[^.;:]{0,20}?\b"
     r"(?:etaient|sont|seraient|were|are|had been)\s+(?:bien |tous |indeed |all )?(?:des? |les |d')?(?:membres|combattants|elements|hommes|soldats|"
     r"members|fighters|men) (?:of|from|de|du|des|d')\s?(?:(?:the|la|les|l'|le) ?)?(?:[\w-]+ ){0,2}?(?:l'|d')?$"),
    (r"\b(?:assaillants|attackers|gunmen|killers|tueurs|agresseurs|ravisseurs|auteurs|hommes armes|individus armes|armed men)\s+"
     r"(?:etaient|sont|seraient|were|are|had been)\s+(?:bien |tous |indeed |all )?(?:des? |les |d')?$"),
    r"\b(?:assaillants|attackers|gunmen|killers|tueurs|agresseurs|ravisseurs|auteurs|raiders|hommes armes|individus armes|armed men|by men|par des hommes)\b[^.;:]{0,40}?\b(?:belong(?:ed|s|ing)? to|appart(?:ien|en)\w* (?:a|aux?)|se reclam\w+ (?:de|du|des|d')|claim(?:ed|ing) (?:allegiance to|to be(?:long to)?)|who said they were (?:from|with|members of)|loyal to|issus (?:de|du|des))\s?(?:(?:the|la|les|l'|le) ?)?(?:[\w-]+ ){0,2}?(?:l'|d')?$",
)
_LAID_ON = re.compile("|".join(_LAYS))
_HELD = (r"(?:taken|took|led|marched|dragged|carried|picked|rounded|bundled|driven|drove|hauled|arrested|detained|seized|captured|caught|stopped|tied|bound|blindfolded|beaten|lined|mistaken|mistook|abducted|kidnapped|tortured|threatened|surrounded|summoned|singled|killed|shot|executed|put(?! (?:the|its|their) (?:\w+ )?(?:dead|toll|deaths|number|total|count))|gunned|slaughtered|butchered|beheaded|burned|burnt|hanged|murdered|massacred|finished|attacked|fired (?:at|on|upon))")
_HAD_BEEN = re.compile(
    r"\W*(?:(?:selon|d'apres|according to|say|for|pour) [^.;]{3,70}?, |[\w' -]{3,50} (?:say|said) (?:that )?)?"
    r"(?:(?:(?:the|these|those|all|both) (?:[\w-]+ ){0,3}|they |the \w+ |he |she )(?:all )?had (?:\w+ly )?been (?:\w+ly )?"
    r"(?:taken|led|arrested|detained|seized|abducted|kidnapped|picked|rounded|marched|dragged|stopped|captured|driven|held|bundled|hauled|last)|"
    r"(?:ces |les |ils |elles |tous |il |elle |le |la |l')(?:[\w'-]+ ){0,4}?(?:avai(?:en)?t (?:tous |toutes )?ete (?:\w+ment )?"
    r"(?:emmen|arret|interpell|enlev|kidnapp|detenu|embarqu|condui|captur|rafl|saisi|intercept|vu|sorti)))|"
    r"\W*(?:some |the |des |les |deux |two )?[\w' -]{3,60}? (?:(?:les|l')\s?avai(?:en)?t (?:tous )?(?:emmen|arret|interpell|enlev|kidnapp|embarqu|condui|captur|pass|fusill|abattu|execut|sorti|tue|egorg)|"
    r"had (?:taken|led|arrested|detained|seized|abducted|picked|rounded|marched|dragged|stopped|captured|driven|shot|executed|killed|put) (?:(?:up|off|away) )?(?:them|him|her|all)\b)")
_TOOK = re.compile("|".join((
    rf"(?: who| that|,)?\s+(?:had |have |has )?(?:also |first |earlier |reportedly |allegedly |then )?{_HELD}\s+(?:(?:up|off|away|out|down)\s+)?(?:them|him|her|the (?:\w+ )?(?:men|victims|herders|villagers|youths|brothers|boys|women|dead|two|three|four|five|six|seven|eight|nine|ten)|all of them|both|their)\b",
    r"\s+(?:\w+ment )?(?:les|l')\s?(?:ont|avai\w+|a|aurai\w+|avait)\s+(?:\w+ment |tous |toutes |aussi |d'abord |ensuite )*(?:emmen|arret|rassembl|abattu|fusill|execut|pass|enlev|condui|embarqu|interpell|ligot|tue|egorg|kidnapp|captur|intercept|sorti|extrait|aligne|batt|tortur|ecart|stopp|separ|saisi|train|pris|menac|encercl|fauch|liquid|achev|mitraill|pendu|brul|assassin|massacr|cribl|jet|forc|oblig)\w*",
    r"\s+(?:les|l')\s?(?:emmen|arret|abatt|execut|embarqu|fusill|egorg|enlev)\w+",
)))
_NOT_GUILTY = re.compile(r"\b(?:hospital|clinic|safety|hopital|clinique|dispensaire|en lieu sur|to bury|enterr|inhum|secour|evacu|rescued|home safely|chez eux sains)")
# what a side says that it did elsewhere
_SPEAKS = re.compile(rf"\b(?:{_SAYS}|report(?:s|ed)|communiques?|statements?|spoke)\b|\baccording to|\bselon\b")
_THE_EVENT = re.compile(  # "the attack", "cette frappe": what was just told
    r"\b(?:the|this|that|these|those|la|cette|cet|ce|ces|les|le|l')\s?(?:\w+ )?(?:attacks?|strikes?|raids?|ambush(?:es)?|killings?|massacres?|assaults?|incidents?|deaths?|accusations?|allegations?|"
    r"attaques?|frappes?|embuscades?|tueries?|assauts?|operations? (?:en question|incriminee?s?)|assailants?|attackers|assaillants?)\b")
_OPERATION = re.compile(
    r"\b(?:carried out|carrying out|conducted|launched|destroyed|bombed|dismantled|struck|hit|targeted|raided|swept|seized|captured|mounted|repelled|retaken|"
    r"targeting|striking|hitting|destroying|bombing|(?:used|using|deployed) (?:its |armed )?(?:drones?|aircraft|helicopters?)|(?:to )?(?:target|strike|destroy|bomb) (?:the |an? )?(?:terror|jihad|militant|insurg|rebel|position|base|camp|depot)\w*|"
    r"(?:mene|conduit|effectue|detruit|frappe|bombarde|demantele|vise|cible|lance|saisi|capture|pilonne|repousse)(?:e?s?|r)|(?:detrui|condui)re|repris)\b")
_LONG_BEFORE = Begun(
    "an las moi mon sem y",
    r"\b(?:le mois dernier|l'an dernier|la semaine derniere|le mois precedent|last (?:month|week|year)|the month before|months? ago|il y a \w+ mois)\b")
_SERIES = re.compile(r"\b(?:serie|plusieurs|several|series|a number)\b(?: \w+){0,2}? ?(?:of |d'|de )?(?:\w+ )?(?:operations|frappes|strikes|raids)\b")
_BASE_HIT = re.compile(
    r"\b(?:destroyed|bombed|dismantled|struck|hit|targeted|detruit|frappe|bombarde|demantele|vise|cible|pilonne)\b[^.;]{0,25}\b"
    r"(?:bases?|depots?|hideouts?|sanctuar\w+|workshops?|strongholds?|caches?|refuges?|sanctuaires?|ateliers?|repaires?|plots?)\b")
_TALKS = re.compile(r"\b(?:talks|ceremony|dialogue|funeral|negotiations|pourparlers|ceremonie|obseques|negociations|search|recherches|secours|rescue|burial)\b")


def owns_up(actor_id: str, lead: str, after: str) -> bool:
    """Tell whether the words let an actor own up, or lay the deed on him."""
    owned = _OWNS.match(after)
    if owned and not _TALKS.search(after[:owned.end() + 25]) and _is_group(actor_id, owned.group()):
        return True
    return _LAID_ON.search(lead) is not None


def owns_another(voice: Voice, found: Sequence[Scene], story: Story) -> bool:
    """Tell whether a side's word on its own deed is of another place, or of a base where nobody died."""
    if voice.stance not in (Stance.ACKNOWLEDGES, Stance.ALLEGES) or not builtin_actors().get(voice.actor_id).is_party:
        return False
    said = [s for s in found if overlap(s.span, voice.content)]
    return bool(said) and all(tells_another(s, story) for s in said)


def tells_another(scene: Scene, story: Story) -> bool:
    """Tell whether somebody says what he did elsewhere, or to a base where nobody died."""
    low = scene.low
    if scene not in story.scenes[:1] and all(t.vague for t in scene.figures) and _LONG_BEFORE.search(low) and _SERIES.search(low):
        return True
    if scene.figures or scene.harms or scene in story.scenes[:1] or not _SPEAKS.search(low) or not _OPERATION.search(low) or _THE_EVENT.search(low):
        return False
    theirs = [w for w in scene.wheres if w.role in (WhereRole.SCENE, WhereRole.CONTEXT)]
    told = [s for s in story.scenes if s is not scene]
    here = [w for s in told for w in s.places]
    if theirs and here:
        return all(_far_apart(a, b) for a in theirs for b in here)
    civil = bool(told) and all(t.side is Side.CIVILIANS for s in told for t in s.figures)
    return civil and _BASE_HIT.search(low) is not None and not any(IN_THE_AIR.search(s.low) for s in told)


def points_back(scene: Scene) -> bool:
    """Tell whether a scene speaks of "the attack" that was told before."""
    return _THE_EVENT.search(scene.low) is not None


def _far_apart(one: Where, other: Where) -> bool:
    """Tell whether two places lie in different cercles: "the Niono area" also holds the next commune."""
    a, b = one.resolution, other.resolution
    return places_agree(one, other) is Likeness.APART and (a.adm1, a.adm2) != (b.adm1, b.adm2)


def took_away(after: str) -> bool:
    """Tell whether somebody led away, held or fired at those who are told to be dead.

    >>> took_away(" had taken them from the market"), took_away(" took them to hospital")
    (True, False)
    """
    took = _TOOK.match(after)
    return took is not None and not _NOT_GUILTY.search(after[:took.end() + 45])


def had_been_held(low: str) -> bool:
    """Tell whether a sentence only says how people had been taken before.

    >>> had_been_held("they had been led away by men"), had_been_held("they had been shot")
    (True, False)
    """
    return _HAD_BEEN.match(low) is not None


def _is_group(actor_id: str, words: str) -> bool:
    """Tell whether an armed group is meant; a state also says what it did to its enemies."""
    known = builtin_actors().get(actor_id)
    group = known.speaker_class is SpeakerClass.ARMED_GROUP and "state_and_allies" not in known.classes
    return group or bool(re.search(r"accus|alleg|charge|believed|thought|suspected|behind|responsib|derriere|origine|impliqu|blame|embus|wait|recogni|identif|reconnu", words))
