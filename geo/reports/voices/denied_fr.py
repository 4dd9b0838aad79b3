"""What French words deny inside what somebody says: that it happened, that it was he, that they were civilians."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.asked import Begun
from geo.reports.voices.denied_en import is_side
from geo.reports.voices.harm import CIVILIANS

_NEG = r"(?:pas|jamais|nullement|aucunement|en rien|point|en aucune maniere|en aucun cas|d'aucune maniere|absolument pas|ni de pres ni de loin|pour rien)"
_DID = (
    r"(?:tue|abattu|assassine|execute|massacre|egorge|frappe|attaque|bombarde|vise|cible|touche|tire|ouvert le feu|brule|incendie|pille|enleve|arrete|mene|conduit|commis|perpetre|pose|"
    r"participe|pris part|envoye|lance|effectue|fait|mis|ordonne|commandite|quitte|engage|survole|mine|largue|leve la main|fait usage|agresse|blesse|viole|detenu|trempe|pousse|ecrase|fusille|mitraille|pilonne|razzie|vole)"
)
_MEN = (
    r"(?:soldats?|militaires?|armee|forces?|troupes?|patrouilles?|unites?|combattants?|hommes?|gens|membres?|chasseurs?|dozos?|donsos?|miliciens?|milices?|moudjahidines?|freres?|rebelles?|mercenaires?|instructeurs?|partenaires?|ressortissants?|"
    r"russes?|gendarmes?|policiers?|agents?|elements?|gardes?|jihadistes?|djihadistes?|eleveurs?|bergers?|peuls?|dogons?|touaregs?|arabes?|jeunes|fils|nomades|siens|notres|communaute|confrerie|mouvement|groupe|gatia|cma|msa|fla|hcua|csp-psd|csp-dpa|mnla|plateforme|dan na am\w+|jnim|gsim|eigs|etat islamique|africa corps|barkhane|fama|wagner|police|gendarmerie|aviation|avions?|drones?|helicopteres?|appareils?|aeronefs?|vehicules?|convois?|colonnes?|commandos?)"
)
_THE = r"(?:l'|le |la |les |nos |notre |ses |son |sa |leurs? |des |cet |cette |ces |mes |mon |aucune? (?:de (?:ses|nos|leurs) )?|pas une? (?:seule? )?(?:de (?:ses|nos|leurs) )?|nul(?:le)? )"
_NEVER_WAS = re.compile(
    r"\b(?:n'a|n'ont|n'y a|n'a) (?:tout simplement |simplement )?(?:jamais|pas) (?:existe|eu lieu|eu (?:de |d'|la moindre ))|\bil ne s'est (?:strictement |absolument )?rien passe|\brien (?:de tel |de semblable |de la sorte |de tout cela |de cela )?(?:ne s'est|n'est arrive|n'a eu lieu|n'est vrai)|\b(?:personne|nul|aucun (?:civil|villageois|habitant|homme|enfant|innocent)|aucune (?:femme|personne|ame|noce|fete)|pas un (?:civil|villageois|homme|mort)) n(?:'|e ) ?(?:y )?(?:a|est|avait|etait|fut) (?:ete )?(?:tue|mort|decede|perdu|execute|touche|vise|blesse|pris|abattu|arrete|inquiete|enleve|brule)|"
    r"\b(?:images?|videos?|photos?)\b[^.;]{0,30}?\b(?:viennent|provien\w+|datent|(?:ont ete |etaient |sont )?(?:tournees?|filmees?|prises?|detournees?)) (?:en realite |en fait )?(?:d'un autre|d'autres?|dans un autre|ailleurs|d'ailleurs|de (?:19|20)\d\d|en (?:19|20)\d\d|d'une autre)|"
    r"\b(?:l'|la |les |cette |cet |ce |ces )?(?:attaque|massacre|tuerie|frappe|raid|embuscade|charnier|fosse commune|villages?|victimes?|accusations?|recits?|histoires?|rumeurs?|images?|videos?|chiffres?|bilan)s? (?:\w+ ){0,4}?(?:n'existe\w*|n'a jamais|est une pure|sont une pure|releve\w* de (?:la fiction|l'affabulation|l'imagination|la propagande|l'intox\w*|la manipulation|la fable))|"
    r"\bpas (?:un mot|un iota|une once|l'ombre d'une?) de (?:vrai|verite)|\b(?:il n'en est|n'en est) rien\b|\bc'est (?:totalement |purement |tout simplement |archi-?)?(?:faux|inexact|errone)\b|\bn'est pas (?:vrai|exacte?|fondee?)\b|\best (?:totalement |purement |tout simplement )?(?:fausse?|inexacte?|infondee?|mensongere?|controuvee?)\b|"
    r"\bne tien(?:t|nent) pas (?:debout|la route)\b|\bne repos\w+ sur (?:rien|aucun)|\bsort(?:ie?s?|ent)? (?:de nulle part|tout droit)\b|\bn'a (?:ni queue ni tete|aucun sens|aucun fondement|rien de vrai)\b|\bne correspond\w* (?:en rien |pas |nullement )?(?:a (?:la (?:realite|verite)|rien|ce qui)|aux (?:observations|constatations|faits))|\bsans (?:le moindre |aucun )?(?:rapport avec|lien avec) (?:la realite|les faits)|\bcontraires? (?:a la (?:realite|verite)|aux faits)|\bn'avoir (?:recu|vu|trouve|constate|recense|enregistre|compte|releve) (?:aucune?|pas (?:de|un)|nul) (?:seul )?(?:corps|mort|victime|blesse|trace|attaque|cadavre|deces|impact)|\bn'y cro(?:it|ire|ient) pas\b|"
    r"\b(?:balivernes?|sornettes?|billevesees?|calembredaines?|foutaises?|racontars?|ragots?|commerages?|ouie?-dire|boniments?|fumisteries?|supercheries?|chimeres?|legendes?|mythes?|trucages?|truquee?s?|bidonnage|bidon|farfelu\w*|abracadabrantesque\w*|rocambolesque\w*|invraisemblable\w*|outranci\w+|gonfle\w*|surevalue\w*|cousue?s? de fil blanc|tissus? d[e'] ?(?:\w+)|fake ?news?|deepfake|coup monte|procede de|denature\w*)\b"
)
_FIRST = re.compile(r"^\W*(?:non|faux|jamais|mensonges?|c'est faux|pas du tout|absolument pas|certainement pas|surement pas|en aucun cas|rien de tout cela|rien de tel|n'importe quoi|fadaises|du vent|pure invention)\b\W*(?:$|[,.;!:»]|[^?]*\?$)")
_BLAMELESS = re.compile(
    rf"\bn'(?:y )?(?:est|sont|etai\w+|sommes|etions|suis|etre|serai\w*|seront) {_NEG}\b ?(?:pour rien|en cause|a l'origine|mele\w*|implique\w*|responsables?|coupables?|l'auteur|les auteurs|derriere|concerne\w*|de)|\bn'(?:y )?(?:est|sont|etai\w+|sommes|etre) pour rien|"
    r"\bn'(?:a|ont|avait|avaient|avons|avoir) (?:absolument |strictement |\w+ment )?[«\"]?\s?(?:rien a voir|aucun (?:lien|rapport|role)|aucune (?:part|responsabilite|implication)|nulle part)\b|\b(?:est|sont|serai\w+|se (?:dit|disent)) (?:totalement |completement |parfaitement )?(?:innocente?s?|etrang\w+|hors de cause)\b|\bhors de cause\b|\bpas (?:de son|de leur|de notre) (?:fait|ressort|main)\b|"
    r"\b(?:ne (?:portent?|porterait|reconnai\w+)) (?:pas|nullement) (?:la|sa|leur) (?:marque|signature|griffe|patte)"
)
_NOT_THEY = re.compile(
    rf"^\W*(?:que |qu')?(?:pas|ni|non,? pas|certainement pas|surement pas) (?:(?:d'|de |par )?{_THE})?(?:\w+ )?{_MEN}\W*$|\b(?:ce n'(?:est|etai\w+)|ce ne (?:sont|furent)|ce n'etaient) (?:pas|certainement pas|point) (?:(?:d'|de )?{_THE})?(?:\w+ )?(?:{_MEN}|nous|eux|lui)\b"
)
_NOT_DONE = re.compile(
    rf"\b(?:{_THE}(?:[\w-]+ ){{0,2}}?{_MEN}(?: (?:de|du|des|d') ?[\w' -]{{2,30}}?)?|ils?|elles?|nous|on|je|celui-ci|celle-ci|ceux-ci)(?:,[^,.;]{{2,40}},)? (?:n'(?:y )?(?:a|ont|avait|avaient|avons|ai|aurai\w*)|ne l'(?:a|ont)|ne les (?:a|ont)) (?:ni |{_NEG} )(?:\w+ment )?(?:ete )?{_DID}|"
    rf"\bn'(?:a|ont|avait|avaient|avons|ai) (?:tue|vise|frappe|touche|attaque|arrete|execute|enleve|brule|tire sur|bombarde|detruit|agresse) (?:personne|aucune?|nul|le moindre)\b|\bn'avoir (?:ni |{_NEG} )(?:\w+ )?{_DID}|\bn'avoir (?:tue|vise|frappe|touche|attaque|arrete|execute|enleve|brule|bombarde|mene|effectue|conduit|engage|lance) (?:personne|aucune?|nul|que d)|"
    r"\bnous ne (?!confirmons|infirmons|validons|disposons|savons|connaissons|commentons|pouvons|voulons|comprenons|disons|acceptons|pardonnons|oublions|renoncons|cederons|souhaitons|sommes pas (?:en mesure|au courant)|\w+ons (?:pas|jamais) (?:de |les |aux |nos )?(?:civils|innocents|populations))(?:l\w+ )?\w+(?:ons|mes) (?:pas|jamais|point|ni|aucun|rien|personne)|"
    rf"\b{_THE}(?:[\w-]+ )?{_MEN} ne (?:tirent?|tuent?|visent?|frappent?|attaquent?|ciblent?|bombardent?|executent?|commettent|s'en prennent|s'attaquent) (?:pas|jamais)\b|"
    rf"\b(?:ses|nos|leurs|les|l'|la|son) ?(?:[\w-]+ )?{_MEN} n'(?:etai\w+|sont|est) (?:pas|jamais|nullement) (?:a|au|en|dans|sur|la|presente?s?|alle\w*|passe\w*|entre\w*)\b|"
    r"\bne (?:pas|jamais|rien|en rien) (?:y )?(?:etre|avoir) (?:\w+ ){0,2}?(?:l'auteur|les auteurs|a l'origine|responsables?|impliqu|derriere|mele|present|tue|vise|frapp|attaqu|commis|mene|tire|quitte|fait|execut|particip|pris part|a voir|pour rien)|\bnous ne nous en prenons |"
    r"\bne (?:s'en prend|s'en prennent|s'attaque\w*|tue\w*|vise\w*|pose\w*|frappe\w*|cible\w*|touche\w*) (?:pas|jamais|point) |\bpas (?:une? )?(?:seule? )?(?:balle|coup de feu|tir|obus|missile|drone) (?:n'a|n'avait|de)|"
    rf"\baucune? (?:de (?:ses|nos|leurs) )?(?:[\w-]+ ){{0,2}}?(?:{_MEN}|operation|sortie|vol|ordre|balle|tir|engin|mission|frappe)(?: [\w' -]{{2,30}}?)? (?:ne |n'|n'y )",
)
_AWAY = re.compile(
    r"\bn'oper\w+ (?:pas|plus|jamais|guere)|\bne (?:patrouill|intervien|intervenai|circul|survol|combat|stationn|passe|passai|frequent|mettent)\w* (?:pas|plus|jamais|guere)|\bne se trouv\w+ (?:pas|plus|nullement)|\bn'(?:est|sont|etai\w+|avait|avaient|a|ont|avons) (?:pas|plus|jamais|aucun(?:e)?|ni|nul) ?(?:d'|de |la |les )?(?:present|deploye|actif|homme|soldat|combattant|base|position|element|troupe|unite|presence|engage|sur (?:place|zone|les lieux)|dans (?:la zone|le secteur|ce secteur|cette zone|les parages|le coin|cette localite)|appareil|avion|drone|vehicule|patrouille)\w*|"
    r"\b(?:cherchez|regardez|voyez|adressez-vous|demandez) (?:ailleurs|du cote|aux?)|\b(?:se trouvai\w+|etai\w+|etions) (?:alors |tous |deja |ce jour-la |cette nuit-la |au meme moment )?(?:ailleurs|loin|cantonne\w*|consigne\w*|au repos|a \d+ k|a des (?:dizaines|centaines) de|a (?:cent|cinquante|soixante|trente|vingt|quarante|quatre-vingts) k|en ville|au camp|a la caserne|dans (?:leurs?|ses|nos) (?:camps?|bases?|quartiers?|casernes?))"
)
_IN_ARMS = r"(?:terroristes?|combattants?|jihadistes?|djihadistes?|islamistes?|miliciens?|bandits?|criminels?|ennemis?|hommes armes|individus armes|complices|espions?|informateurs?|collaborateurs?|collabos|supplet\w+|(?:lourdement |bien )?armes?\b|armes a la main|en armes|les armes a la main|objectifs? (?:militaires?|legitimes?)|cibles? (?:militaires?|legitimes?))"
_WERE = re.compile(
    rf"\b(?:il s'agi\w+|c'etai\w+|ce n'etai\w+ que|ce n'est que|ce sont que) (?:la |bien |en realite |en fait |uniquement |exclusivement |seulement |tous )*(?:de |d'|des |que (?:de |des )?)?[«\"]?\s?(?:\w+ )?{_IN_ARMS}\b|\b(?:morts|tues|victimes|personnes|hommes|individus|defunts|corps|ceux|tous|ils|hotes|occupants|passagers|convives|detenus|suspects)\b[^.;]{{0,60}}?\b(?:etai\w+|sont|furent)\b ?(?:tous |bien |en realite |en fait |uniquement |exclusivement |seulement |des |les |de |d'|que ){{0,4}}[«\"]?\s?(?:\w+ )?{_IN_ARMS}\b|\b(?:uniquement|exclusivement|rien que|seulement|seuls?) (?:des |les |de )?[«\"]?\s?{_IN_ARMS}|\bn'\w+ que (?:des |d')?[«\"]?\s?{_IN_ARMS}"
)
_ASKING = re.compile(r"^\W*(?:s'|si |pourquoi|comment|qui\b|quand|ou\b|ignorer|ne (?:pas )?(?:savoir|connaitre))|\bne (?:sait|savent|savait|peut|peuvent|pouvait) (?:pas|encore)")


def denies_it(content: str, speaker: str) -> bool:
    """Tell whether it is said that it did not happen: "Faux !", "ne repose sur rien"."""
    if _FIRST.match(content) and (is_side(speaker) or not CIVILIANS.search(content)):
        return True
    return _EMPTY.search(content) is not None


def never_was(content: str) -> bool:
    """Tell whether a side says that nothing of the kind happened: "c'est un tissu de mensonges"."""
    if _NEVER_WAS.search(content) or _WE_DO_NOT.match(content) or _NOT_HELD.match(content):
        return True
    return "ne " in content and _NOT_ITS_WAY.search(content) is not None


_NOT_ITS_WAY = re.compile(r"\bne (?:pas|jamais) (?:tuer|viser|cibler|frapper|attaquer|executer|tirer|s'en prendre|s'attaquer|toucher|bombarder)\b")
_NOT_HELD = re.compile(r"\W*(?:(?:elle|lui|eux)(?: aussi)? |egalement |aussi )?ne (?:pas|plus|point) (?:les?|la|l'|leur) ?(?:avoir(?: (?:arrete|interpelle|enleve|vu|pris))?|detenir|tenir|retenir|detient)\w*\b")  # "dit ne pas les détenir"
_WE_DO_NOT = re.compile(r"\W*nous n(?:e |')(?:attaqu|vis|cibl|frapp|mass|execut|commett|tuons|tirons|bombard|touchons|abatt|faisons (?:pas|jamais) de mal)\w*(?: pas| jamais| guere)?\b")


_EMPTY = Begun(
    "avo eu exi fau ine rie tot tou y",
    r"\bn'avoir (?:recu|vu|trouve|constate|recense|enregistre) (?:aucune?|pas)|\bn'y cro|\bil ne s'est (?:\w+ment )?rien passe|\b(?:c'est|est) (?:totalement |tout simplement )?(?:faux|fausse|inexact)|\b(?:l'attaque|le massacre|la tuerie|la frappe) (?:\w+ )?n'a (?:jamais|pas) (?:eu lieu|existe)")


def clears(content: str) -> bool:
    """Tell whether the words say, of whomever, that it was not he: "les éleveurs n'y sont pour rien"."""
    if "n'" not in content and "pas " not in content and "cause" not in content:
        return False
    return not _ASKING.search(content) and any(p.search(content) for p in (_BLAMELESS, _NOT_THEY))


def denies_part(content: str, speaker: str) -> bool:
    """Tell whether one who could have done it says that it was not he, or that he was elsewhere."""
    if _ASKING.search(content):
        return False
    if _NOT_DONE.search(content):
        return True
    return is_side(speaker) and _AWAY.search(content) is not None


def makes_fighters(content: str) -> bool:
    """Tell whether the dead are called fighters: "il s'agissait de combattants"."""
    return _WERE.search(content) is not None
