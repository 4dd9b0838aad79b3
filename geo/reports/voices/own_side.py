"""What an army or group says of its own deeds and losses."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.voices.denials import DONE, LOST, OWN, OWN_DEED
from geo.reports.voices.harm import CIVILIANS, FIGHTERS

STATE = frozenset(
    {
        "mali-government",
        "fama",
        "fama-general-staff",
        "fama-chief-of-staff",
        "dirpa",
        "gendarmerie",
        "national-guard",
        "mali-police",
        "military-prosecutor-mopti",
    }
)


def own_side(content: str, speaker: str) -> bool:
    """Tell whether a party speaks of its own deeds or losses, and not of harm to civilians by others."""
    if speaker == "security-sources":
        return False
    lost = speaker in STATE and (_LOSSES if speaker == "mali-government" else _OWN_DEAD).search(content)
    acted = speaker in STATE and any(p.search(content) for p in (_JOINTLY, _CONTAINED, _CLASHED, _REACTED, _STRUCK_THEM, _KILLED_THEM, _AT_THEM))
    helped = speaker == "france-forces" and _TOOK_PART.search(content)
    at_post = speaker in STATE and "civil" not in content and _POST_HIT.search(content)
    bore = speaker in STATE and _LOST_IN_IT.search(content) and "civil" not in content
    if lost or acted or bore or helped or at_post or (speaker not in STATE and _WE_DID.search(content)) or (speaker in STATE and _mined(content)) or OWN.search(content) or _BORE_LOSSES.match(content) or _HAD_DEAD.match(content):
        return True
    if CIVILIANS.search(content) or _OF_ATTACKERS.match(content):
        return False
    if speaker in ("mali-government", "gendarmerie", "mali-police"):
        return _BY_THE_ARMY.search(content) is not None or bool(LOST.search(content) and _DEAD.search(content)) or bool(re.search(r"\b(?:neutrali|elimin)", content) and FIGHTERS.search(content))
    if speaker in STATE or speaker == "france-forces":
        return bool((speaker in STATE and DONE.search(content) and (LOST.search(content) or _POSTS.search(content))) or (_HIT_THEM.search(content) and not THEIR_DEED.search(content)))
    return _MUJAHIDEEN.search(content) is not None or _SENTENCE.search(content) is not None or bool(
        DONE.search(content)
        and re.search(
            r"(?:kill\w*|attack\w*|ambush\w*|tue\w*|attaqu\w*|embuscade)(?!\W+(?:by|par)\b)\W+(?:\w+\W+){0,4}(?:wagner|russians?|russes|soldiers?|soldats?|militaires?|troops|camp|base|army|mercena\w+|convoy)",
            content,
        )
    )


def _mined(content: str) -> bool:
    """Tell whether a vehicle of the speaker's own hit a mine, with nobody but soldiers aboard."""
    hit = _ON_A_MINE.search(content) if "mine" in content or "ied" in content or "engin" in content or "improvised" in content else None
    return hit is not None and _OUR_VEHICLE.search(content, 0, hit.end()) is not None and not CIVILIANS.search(content)


_MUJAHIDEEN = re.compile(r"\b(?:mujahid\w*|moudjahid\w*)\b[^.;]{0,140}?\b(?:carried out|attacked|killed|stormed|raided|ambushed|captured|ont mene|ont attaque|ont tue|avoir mene|se sont empares)\b")  # as jihadists call their own men
_SENTENCE = re.compile(r"\b(?:sentence|punishment|penalty|judge?ment|verdict|peine|chatiment)\b[^.;]{0,20}? (?:had been|has been|was|were|a ete|avait ete) (?:\w+ )?(?:carried out|executed|applied|appliquee?|executee?)")  # what it put to death
_OF_ATTACKERS = re.compile(  # "the attackers were terrorists": who they were is nothing of its own
    r"\W*(?:that |que |qu')?(?:the |these |those |les |ces |l'|la |le )?(?:attackers?|assailants?|gunmen|raiders|killers|ambush|attack|raid|assault|assaillants?|attaquants?|agresseurs|tireurs|tueurs|attaque|embuscade) "
    r"(?:were|was|are|is|had been|came|belong\w*|etai(?:t|ent)|sont|est|appart\w+|venai(?:t|ent))\b"
)
THEIR_DEED = re.compile(  # "jihadists in the area killed nine": not the speaker's men
    rf"(?:{FIGHTERS.pattern})\w*(?:[ »\"]+[\w'-]+){{0,4}}?[ »\"]+(?<!\bet )(?<!\band )(?<!\bpuis )(?:have |had |ont |avaient )?(?:(?:also |then |aussi |egalement |ensuite ))?(?:destroyed|torched|looted|ransacked|set fire to|seized|stole|blew up|detruit|incendie|pille|saccage|mis le feu a|vole|emporte|fait sauter|killed|attacked|ambushed|shot|executed|burned|abducted|kidnapped|targeted|struck|stormed|raided|shelled|tue|attaque|execute|abattu|enleve|brule|assassine|egorge|vise|cible|frappe|bombarde|pris pour cible|pris d'assaut) "
    r"(?:at least |about |au moins |plus de |more than |some |an? |the |une? |les |des |l'|la |le |\d|two|three|four|five|six|seven|eight|nine|ten|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|civil|villag|soldiers|people|men)|"
    rf"(?:{FIGHTERS.pattern})\w* (?:les |l')(?:ont|avaient|a|avait) (?:tue|attaque|execute|abattu|enleve|assassine|egorge)e?s?\b")
_JOINTLY = re.compile(r"\b(?:joint|combined|coordinated) (?:\w+ )?operation\b|\boperation (?:\w+ )?(?:conjointe|coordonnee|combinee)\b")
_CLASHED = re.compile(r"\b(?:accrochages?|affrontements?|combats|clash(?:es)?|fighting) [^.;]{0,12}?(?:entre|between|opposant|pitting|avec|with)\b[^.;]{0,60}?\b(?:fama|forces armees|armed forces|army|armee|soldats|soldiers|militaires|troops)\b")
_REACTED = re.compile(  # "avoir vigoureusement réagi", "its units had repelled them"
    r"^\W*(?:that |que |qu')?(?:(?:it|they|(?:its|their|ses|leurs|les|the) [\w-]+|il|elle|ils|avoir|avaient|avait|ont|a|had|has|have)\s+){0,3}[«\"]?\s?(?:\w+ment |\w+ly )?(?:reagi|riposte|repousse|mis en (?:fuite|deroute|echec)|put to (?:flight|rout)|routed|driven (?:off|back|away)|drove (?:off|back|away)|beaten (?:off|back)|beat (?:off|back)|chased (?:off|away)|repelled|repulsed|hit back|fought back|reacted|retaliated|returned fire|withdrew|pulled back|fell back|responded (?:with|in|to the attack))\b")
_STRUCK_THEM = re.compile(  # "the drones aimed at terrorists": its own strike
    r"\b(?:drones?|avions?|aeronefs?|frappes?|tirs|strikes?|aircraft|vecteurs? aeriens?)\b[^.;]{0,20}?\b(?:vise|visaient|cible|ciblaient|frappe|touche|detruit|neutralise|targeted|hit|struck|destroyed|aimed at)\b[^.;]{0,40}?\b(?:terrorist|terroriste|jihadist|djihadiste|armed group|groupe arme)\w*")
_FORCES = r"(?:army|armee|soldiers?|soldats?|militaires?|troops|forces?|fama|patrols?|patrouilles?|gendarmes?|units?|unites?)"
_KILLED_THEM = re.compile(  # "that the army had killed 12 terrorists"
    rf"\b{_FORCES}\b(?: [\w'()-]+){{0,3}}? (?:had |has |have |avaient |avait |ont |a )(?:\w+(?:ly|ment) )?(?:killed|neutrali[sz]ed|eliminated|shot|tue|neutralise|elimine|abattu|mis hors d'etat de nuire) [«\"]? ?(?:[\w-]+ ){{0,3}}?{FIGHTERS.pattern}")
_CONTAINED = re.compile(  # "that its units foiled an attempt"
    rf"\b{_FORCES}\b(?: [\w'()-]+){{0,3}}? (?:had |has |have |avaient |avait |ont |a |maliennes |\(fama\) )*(?:\w+(?:ly|ment) )?(?:contenu|dejoue|repousse|mis en echec|mis en deroute|contained|foiled|thwarted|repelled|repulsed|fought off|beat(?:en)? back)\b")
_AT_THEM = re.compile(  # "the attack aimed at units that secured the road"
    r"\b(?:attaques?|embuscades?|tirs|attacks?|ambush|assaults?|assauts?)\b[^.;:]{0,50}?\b(?:vis(?:e|ait|aient)|cibl(?:e|ait|aient)|touch(?:e|ait)|targeted|hit|struck|aimed at)\b [«\"]? ?"
    rf"(?:(?:an?|the|its|one|une?|des|les|la|le|ses|sa|son|deux|two|several|plusieurs) |l')?(?:\w+ )?(?:{_FORCES}|convoi|convoy|positions?|camps?|postes?|bases?|posts?)\b")
_ON_A_MINE = re.compile(  # "a vehicle of the National Guard hit a mine"
    r"\b(?:vehicles?|trucks?|convoys?|patrols?|pick-?ups?|vehicules?|camions?|convois?|patrouilles?|blindes?)\b(?: [\w'()-]+){0,8}? "
    r"(?:hit|struck|ran over|drove over|detonated|(?:a|ont|avait|avaient|est) (?:\w+ )?(?:saute|heurte|roule|percute|passee?|tombee?)(?: sur)?) (?:(?:an?|the|une?|la|le|des) |l')?(?:[\w-]+ )?(?:mines?|landmines?|ieds?|improvised|engins?|bombe)\b")
_OUR_VEHICLE = re.compile(r"\b(?:its|their|ses|sa|son|leurs?|army|military|guard|gendarme\w*|fama|soldiers|troops|forces|armee|militaires?|garde|soldats)\b")
_BY_THE_ARMY = re.compile(  # "la riposte de l'armée a permis de tuer 50 terroristes"
    r"\b(?:ripostes?|operations?|frappes?|interventions?|offensives?|response|strikes?|counter-?attack)\b[^.;]{0,50}?\b(?:armee|fama|soldats|militaires|forces|army|military|troops|soldiers|aerienn\w+|air)\b[^.;]{0,30}?\b(?:permis de?|killed|kill|tue|neutrali\w+|elimin\w+|led to|allowed|made it possible|left|fait)\b[^.;]{0,50}?" + FIGHTERS.pattern)
_WE_DID = re.compile(  # "nous l'avons exécuté", "we applied sharia"
    r"\bnous (?:l'|les |lui |leur |en )?avons (?:\w+ment |bien )?(?:execute|tue|attaque|frappe|enleve|egorge|decapite|applique|detruit|puni|ampute|lapide|coupe|vise|capture|abattu|fouette)\w*|"
    r"\bwe (?:have |had |only |just )?(?:applied|executed|killed|attacked|punished|stoned|amputated|cut off|beheaded|abducted|kidnapped|captured|flogged|shot|ambushed|destroyed)\b")
_TOOK_PART = re.compile(  # "that French troops took part in fighting to repel the attack"
    r"\b(?:its|french|ses|francais\w*|barkhane|serval)\b[^.;]{0,60}?\b(?:took part|taken part|intervened|helped|stepped in|supported|pris part|participe\w*|intervenu\w*|appuye\w*|prete main-forte|engagee?s?)\b")
_POST_HIT = re.compile(  # "in the attack on an army post"
    r"\b(?:attacks?|assaults?|ambush|raid) (?:on|against|at|of) (?:an?|the|its) (?:[\w-]+ )?(?:army|military|security|gendarmerie|its) (?:[\w-]+ )?(?:posts?|camps?|bases?|convoys?|patrols?|positions?|checkpoints?|barracks)\b|"
    r"\b(?:attaque|assaut|embuscade|raid) (?:d'un|du|de la|d'une|contre (?:un|le|une|la)|sur (?:un|le|une|la)) (?:postes?|camps?|bases?|convois?|patrouilles?|positions?) (?:militaires?|de l'armee|des fama|des forces armees|de la garde|de gendarmerie)\b")
_POSTED = r"(?:outposts?|posts?|positions?|camps?|bases?|convoys?|patrols?|units?|soldiers|troops|mission|column|postes?|convois?|patrouilles?|unites?|soldats|militaires|colonnes?)"
_BORE_LOSSES = re.compile(
    r"\W*(?:(?:in|dans) (?:an?|its|un|son) (?:statement|communique) )?(?:(?:that |que |qu')?(?:it|they|we|il|elle|ils|elles|nous|avoir)\b(?: \w+){0,3}? ?[«\"]?\s?)?"
    r"(?:suffered|sustained|incurred|subi|essuye|enregistre|deplore|came under|been the target of|fait l'objet d'?|ete la cible d'?|ete victimes? d'?)e? ?(?:\w+ ){0,3}?(?:losses|pertes|attacks?|ambush|assault|attaques?|embuscades?|assauts?)\b|"
    r"\W*pertes humaines et materielles|"
    r"\W*(?:that |que |qu')?(?:it|they|its \w+|their \w+|il|elle|ils|elles|ses \w+|leurs \w+|avoir) (?:had |have |has |was |were |avai(?:t|ent) |etai(?:t|ent) )?(?:been |ete )?(?:forced|obliged|compelled|contrainte?s?|oblige?e?s?|forcee?s?) (?:to|de|a) (?:pull back|withdraw|retreat|fall back|se replier|se retirer|reculer)|"
    rf"\W*(?:that |que |qu')?(?:its|their|our|ses|leurs|nos|une?|an?|one of (?:its|their|our))\s(?:[\w-]+ ){{0,2}}?{_POSTED}\b[^.;,]{{0,50}}? (?:(?:came|come|had come) under\b[^.;,]{{0,25}}? (?:attack|fire)|fell into an? [^.;,]{{0,20}}?ambush|(?:est|sont|etai(?:t|ent)) tombee?s? dans une|"
    r"(?:was|were|had been) (?:\w+ )?(?:attacked|ambushed|targeted|hit)|(?:a|ont|avai(?:t|ent)) (?:ete (?:\w+ )?(?:attaque|pris|cible|vise)|essuye|subi))|"
    r"[^.;]{0,60}\b(?:last|dying|final) breath\b|[^.;]{0,60}\bdernier souffle\b")
_HAD_DEAD = re.compile(  # "avoir eu six morts", "it had four dead"
    r"\W*(?:(?:that |que |qu')?(?:it|they|we|il|elle|ils|elles|nous|avoir)\b(?: (?:had|have|has|avait|avaient|avons|a|ont))? )?(?:only |aussi |also )?(?:eu|had|avait|avaient|avons|lost|perdu|deplor(?:e|er|ait)|comptai?t?) "
    r"(?:(?:at least|about|some|au moins|environ|une|un|\d+|(?!\w+ed\b)[a-z-]+) ){1,3}?(?:dead\b(?! (?:terror|jihad|fight))|men killed|deaths|mort[es]*\b|tues\b|martyrs?)")
_LOST_IN_IT = re.compile(  # "an ambush that caused heavy losses": who is ambushed is an army
    r"\b(?:ambush(?:es)?|embuscades?)\b[^.;]{0,50}?\b(?:losses|casualties|pertes|victimes)\b|\b(?:losses|casualties|pertes)\b[^.;]{0,30}?\b(?:ambush|embuscade)")
_POSTS = re.compile(r"\b(?:army|security|police|military) (?:posts?|checkpoints?)\b|\bpostes? (?:militaires|de securite|de controle|de gendarmerie|de police|des forces armees)\b")
_DOWN = r"(?:kill\w*|neutrali[sz]\w*|eliminat\w*|elimin\w*|shot|captur\w*|destroy\w*|detrui\w*|tue\w*|abatt\w*|out of action|hors d'etat|hors de combat|dead|died|morts?)"
_HIT_THEM = re.compile(  # "killed ten terrorists", "strikes against the fighters", but not "killed by terrorists"
    rf"\b(?:{_DOWN}|repel\w*|repuls\w*|repouss\w*|struck|strikes?|frapp\w*|bombard\w*|bombed|wound\w*|bless\w*|arrest\w*|arret\w*|against|contre|targeted|vise\w*|visait|cible\w*)\b(?:(?!\b(?:by|par|attributed|blamed|attribue\w*|impute\w*)\b)[^.;]){{0,70}}?{FIGHTERS.pattern}|"
    rf"{FIGHTERS.pattern}(?:(?!\b(?:who|qui|have|ont|avaient)\b)[^.;,]){{0,40}}?\b{_DOWN}\b|{FIGHTERS.pattern}[^.;]{{0,45}}?\b(?:have been|had been|were|ont ete|avaient ete|etaient|sont|ont trouve la)\b\W+(?:\w+\W+){{0,2}}?{_DOWN}\b")
_SOLDIERS = r"(?:soldiers?|servicemen|troops|gendarmes?|guardsmen|soldats?|militaires?|gardes?)"
_OF_LIFE = r"(?! (?:en vies?|de vies?|civiles|humaines|of (?:human |civilian )?li(?:fe|ves)))"
_LOSSES = re.compile(rf"\blosses\b{_OF_LIFE}|\bpertes\b{_OF_LIFE}")
_OWN_DEAD = re.compile(
    rf"\blosses\b{_OF_LIFE}|\bpertes\b{_OF_LIFE}|\b(?:deaths?|loss) of [^.;]{{0,30}}\b{_SOLDIERS}|\b(?:mort|deces|perte) (?:de|d')[^.;]{{0,30}}\b{_SOLDIERS}|\b{_SOLDIERS} (?:\w+ ){{0,4}}?(?:were |had been |have been |ont ete |avaient ete |died|killed|tues|morts|tombes)"
)
_DEAD = re.compile(r"\b(?:deaths?|died|killed|losses|loss of|lost|morts?|tues?|pertes?|perdu)\b")


def army_says_fighters(content: str) -> bool:
    """Tell whether an army calls the dead fighters, and none of them civilians."""
    return bool(
        (OWN_DEED.search(content) or _SUSPECTS_DIED.search(content) or strikes_them(content)) and FIGHTERS.search(content) and not CIVILIANS.search(content)
    )


def strikes_them(content: str) -> bool:
    """Tell whether strikes are said to have been aimed at fighters."""
    return _STRUCK_THEM.search(content) is not None or _AIMED_AT.match(content) is not None


_AIMED_AT = re.compile(  # "avoir visé des cibles terroristes", "it had targeted armed men"
    r"\W*(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|on \w+day|hier|yesterday),? )?(?:that |que |qu')?(?:it|they|we|(?:its|their|ses|leurs|les|the) [\w-]+|il|elle|ils|n'|avoir)\s?(?:(?:n')?(?:had|has|have|avait|avaient|a|ont|avoir) )?(?:\w+(?:ly|ment) |only |que )?"
    rf"(?:targeted|aimed at|hit|struck|bombed|visait|visaient|vise|cible|ciblait|frappe|touche|bombarde) (?:que )?[«\"]? ?(?:[\w'-]+ ){{0,4}}?[«\"]? ?{FIGHTERS.pattern}")


_SUSPECTS_DIED = re.compile(r"\bsuspects?\b[^.;]{0,40}?\b(?:died|dead|morts?|decedes?|trouve la mort|peri)\b")  # captives, by the army's name for them
