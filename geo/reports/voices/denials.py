"""Words of denial, of inquiry and of owning, as patterns on folded text."""
# ruff: noqa: E501 - a pattern is read as one line


from __future__ import annotations

import re

from geo.reports.asked import Begun

TALK = r"(?:allegations?|accusations?|claims?|reports?|rumou?rs?|charges|information|videos?|images?|statements?|allegation|accounts?|stor(?:y|ies)|tales?|testimon\w+|figures|talk|versions?|narratives?|recits?|temoignages?|histoires?|bilans?|chiffres|propos|informations?|affirmations?|rumeurs?|rapports?|faits|contenu|publications?|communique|conclusions|findings|images|sequences?|footage|clips?|recordings?|pictures?|photos?|photographs?|enregistrements?|extraits?|it|they|these|them|this|all (?:of )?(?:this|that)|ce|ceci|cela|c'est)"
FALSE_WORD = (
    r"(?:baseless|unfounded|groundless|false|fake|untrue|fabricat\w+|fictitious|fictional|lies?\b(?! (?:a|au|aux|par)\b)|lying|liars?|mentent|menteurs?|propagand[ae]|disinformation|misinformation|without (?:any )?(?:foundation|basis|merit)|non etaye\w*|non fonde\w*|pas etaye\w*|unproven|"
    r"biased|manipulat\w+|slander\w*|defam\w+|smear\w*|malicious|mensong\w*|mensonger\w*|infonde\w*|sans (?:aucun )?fondement|denue\w* de|faux|fausse\w*|intox\w*|desinformation|"
    r"fictif\w*|fallacieu\w*|tendancieu\w*|calomni\w*|fantaisist\w*|errone\w*|invent\w+|hoax|inaccurate|misleading|imaginaire\w*|grossier\w*|montages?|infox|"
    r"affabulation\w*|elucubration\w*|contre-verite\w*|machination\w*|mise en scene|cabale|fables?|fiction|fairy[ -]tales?|old wives|theatre|theatrics|contes?|romans?|bobards?|canular|calumn\w+|de toutes pieces|sans queue ni tete|ne repos\w+ sur (?:rien|aucun)|depourvu\w* de|concocted|made up|made-up|cooked up|nonsense\w*|rubbish|absurd\w*|ludicrous|preposterous|far-fetched|staged|fantas\w+|exaggerat\w+|exager\w+|grotesque\w*|delirant\w*|hearsay|"
    r"fanciful|spurious|old,? shot|(?:shot|filmed|taken|recorded) (?:in another|elsewhere|abroad)|out of context|demorali\w+|tourne\w* (?:ailleurs|dans un (?:autre )?pays)|hors (?:de leur |de son |du )?contexte|sortie?s? de (?:leur|son) contexte|bogus|outlandish|ridicul\w+|one-sided|imaginary|unsubstantiated|partial and|partiaux|pure fiction|"
    r"ne correspond\w* (?:pas|en rien|nullement|aucunement|point)|(?:does|do|did) not (?:match|correspond|square|tally)|not true|incorrect\w*|pure invention|come from terrorist|tarnish\w*|discredit\w*|damage the (?:image|reputation)|sully\w*|ternir|discrediter|jeter le discredit|nuire a|saper|undermine the|"
    r"spread\w* (?:false|lies|rumou?rs|disinformation))"
)
BASELESS = re.compile(
    rf"\b{TALK}\b[^.]{{0,90}}?\b{FALSE_WORD}|\b{FALSE_WORD}\W+(?:\w+\W+){{0,3}}?{TALK}\b|\bcampaign of (?:disinformation|lies)|campagne orchestr\w+|orchestrated (?:\w+ )?campaign|campaign orchestr\w+|campagne de (?:desinformation|denigrement|manipulation|diffamation)|(?:misleading|smear|disinformation|propaganda) campaign|\bguerre (?:informationnelle|mediatique)"
)
FALSE = re.compile(rf"\b{FALSE_WORD}")
NO_CIVILIAN = re.compile(
    r"\btoutes? (?:pertes?|victimes?|morts?) civiles?\b|\bany civilian (?:loss\w*|deaths?|casualt\w*|victims?)|\bno civilians?\b|\bnot (?:a single )?civilians?\b|\b(?:did|does|do) not (?:target|kill|harm|attack) (?:any )?civilians?|\bnot civilians?\b|\bwere (?:all )?(?:armed )?(?:terrorists?|fighters|combatants|jihadists)\b|"
    r"\baucun(?:e)? (?:victime )?civile?\b|\bpas (?:des|de|vise de) civils\b|n'etai\w+ pas (?:des|de) civils|\bet non (?:des|de) civils|and not civilians|"
    r"(?:etaient|sont) (?:tous )?(?:des )?(?:terroristes|combattants|jihadistes|djihadistes)|il s'agi\w+ (?:bien )?de (?:terroristes|combattants)|pas de victimes? civiles?|never (?:target\w*|attack\w*|kill\w*) civilians|n'\w+ (?:jamais|pas) (?:\w+ )?(?:vise|tue|cible|attaque) (?:de |des |les )?civils|only terrorists|uniquement des terroristes|que des terroristes|that civilians|que des civils|targeting civilians|killing civilians|avoir (?:vise|tue|cible) des civils|targeted civilians|the victims were civilians|civilian (?:deaths|casualties)"
)
NOT_OURS = re.compile(
    r"\b(?:no|any|all|its|their) (?:involvement|responsibility|role|part|participation|link|hand|connection|blame|complicity)\b|\bnot (?:involved|responsible|behind|present|take part|taken part|carried out|carry out|commit|participate|operat\w+)|nothing to do with|"
    r"\b(?:having|being|that) (?:\w+ ){0,6}?(?:kill\w*|carr\w+ out|attack\w*|involved|responsible|target\w*|execut\w*|commit\w*|behind|fired|burn\w*|perpetrat\w*|part)|\binvolvement\b|\bresponsibility\b|\brole in\b|"
    r"n'(?:est|etai\w+|a|ont|avaient) (?:pas|ni|rien|en rien|nullement|aucunement) (?:impliqu\w+|responsables?|commis|mene|particip\w+|pris part|l'auteur|les auteurs|a voir|tue|attaque)|ne sont (?:pas|en rien|nullement) (?:impliqu\w+|responsables?|les auteurs|l'origine|a l'origine)|"
    r"\b(?:toute|aucune|son|leur|sa) (?:implication|responsabilite|participation|role|lien)|\bd'?avoir\b|\bd'etre (?:responsables?|a l'origine|impliqu\w+|derriere|l'auteur)|\betre (?:responsable|a l'origine|impliqu\w+|derriere|l'auteur)|etrang\w+ a\b|\bimplication\b|\bresponsabilite\b|rien a voir"
)
IN_GENERAL = re.compile(  # no denial of one event: "dismissed nearly every report of abuse"
    r"\b(?:(?:nearly|almost|virtually) )?(?:every|any and all|all such|all previous) (?:\w+ )?(?:reports?|accusations?|allegations?|claims?)|\b(?:chaque|toutes? ce genre d\w+|la plupart des) (?:rapports?|accusations?|allegations?)"
)
_MEN = r"(?:members|units|patrols|aircraft|planes|drones|appareils?|membres|unites|patrouilles|avions|aeronefs|militants|miliciens|men|fighters|soldiers|forces|troops|hunters|hommes|combattants|soldats|elements|chasseurs)"
NONE_OF_OURS = re.compile(
    rf"\b(?:none of (?:its|his|their|our)|no member of|aucune? de (?:ses|nos|leurs)|aucun membre d\w+) (?:\w+ )?{_MEN}\b|"
    r"\b(?:no|not one|not a single) (?:police |malian )?(?:agent|officer|policeman|gendarme|soldier|fighter)s? (?:had |has |have )?(?:fired|shot|used|opened)\b|"
    r"\baucun (?:agent|policier|gendarme|militaire|soldat|combattant|homme) n'(?:a|avait|ont) (?:tire|fait (?:usage|feu)|ouvert le feu|utilise)"
)
_SIDE = r"(?:dozos?|jihadists?|patrols?|units?|troops|soldiers?|aircraft|planes?|drones?|helicopters?|fighters?|men|hunters?|militiam[ae]n|member|operations?|flights?|sorties?|patrouilles?|appareils?|aeronefs?|avions?|soldats?|militaires?|hommes?|combattants?|chasseurs?|miliciens?|elements?|vols?)"
NOT_THERE = re.compile(  # an alibi: "its aircraft were not in the area", "aucun appareil ne survolait la zone"
    rf"\b(?:his|its|their|our|the) (?:own )?{_SIDE} (?:had (?:already |all |long )?(?:been (?:at|in|on|elsewhere)|left|withdrawn|gone|quit)|were (?:all |already )?(?:at|elsewhere|asleep|miles|kilomet\w+|busy|attending))\b|"
    rf"\b(?:ses|leurs|nos|les) (?:propres )?{_SIDE} (?:avaient (?:deja |tous |depuis longtemps )?quitte|(?:etaient|se trouvaient) (?:alors |tous |deja |ce jour-la |cette nuit-la )?(?:a|au|aux|ailleurs|loin|partis|en|chez|dans (?:leurs?|nos))|n'y (?:etai\w+|sont))\b|"
    r"\b(?:his|its|their|our) (?:soldiers|men|troops|forces|fighters) had (?:merely|only|just|simply) (?:stepped in|intervened|come|arrived|gone there|found|tried)\b|"
    r"\b(?:it|they|he|she) (?:was|were|had) (?:not|nowhere)(?: been)? (?:there|present|in the|near|anywhere)\b|\bnever left (?:its|their|his|our|the)\b|\b(?:had |have |has )?(?:only|merely|simply|just) (?:been )?pass(?:ed|ing) through\b|"
    r"\bhad (?:no one|nobody|no (?:men|man|troops|soldiers|unit|patrol|aircraft)) (?:there|nearby|present|in the|at|near|on the)\b|\baucun (?:homme|soldat|militaire|combattant|element) (?:sur place|dans (?:la zone|le secteur|les parages)|a cet endroit)|"
    r"\b(?:they|it|he|she|we) (?:was|were|had been) (?:all )?(?:elsewhere|far (?:away|off)|miles away|asleep)\b|\b(?:ils?|elles?|nous) (?:etai\w+|se trouvai\w+) (?:tous )?(?:ailleurs|loin|absents?)\b|"
    r"n'(?:avons|ont|avaient|a) fait que (?:passer|traverser)|n'(?:a|ont|avaient|avait) (?:jamais|pas) quitte (?:ses|leurs|son|leur|nos)|\b(?:ils?|elles?|(?:nos|ses|leurs|les) \w+) n'etai\w+ pas (?:la|presents?|sur)\b|"
    r"\bn'(?:avoir|avons|ont|avaient|avait|a) (?:mene|conduit|effectue|engage|lance|arrete|tue|vise|tire|execute|enleve)\w* (?:sur |contre )?(?:aucune?|personne|nul)\b|\b(?:arrested|killed|shot|took|targeted|touched|fired (?:on|at)) (?:nobody|no one|no villagers?)\b|"
    rf"\b(?:no|not one|not a single) (?:\w+ )?{_SIDE}\b(?: \w+){{0,3}} (?:in|on the|over|near|at|there|present|to the|set foot|deployed|active)\b|"
    rf"\b{_SIDE} (?:was|were|had been|had) (?:not|nowhere|never) (?:been )?(?:in|over|near|at|there|present|deployed|active|flying|set foot|operating)\b|\bnever set foot\b|\bset foot (?:there|in)\b|"
    rf"\baucune? (?:\w+ ){{0,3}}?{_SIDE}(?: \w+){{0,3}} (?:ne|n') ?(?:se trouvai\w+|etai\w+|survolai\w+|operai\w+|patrouillai\w+|\w+ mis (?:les|le) pieds?)|"
    r"\bno (?:\w+ )?operations? (?:was|were|had been|took place|was being)\b|\baucune (?:\w+ )?operation (?:\w+ )?n'(?:etait|etai\w+|a|avait)\b|"
    r"n'(?:a|ont|avai\w+) (?:jamais |pas )?mis les pieds|n'etai\w+ (?:pas|ni) (?:sur (?:place|les lieux)|dans (?:la zone|le secteur|les parages)|present\w*)"
)
NOT_OUR_DOING = re.compile(
    r"\b(?:are|is|were|was) not (?:those|that) of (?:our|the army)|\bne (?:sont|viennent|proviennent) pas (?:ceux |celles |)de nos\b|"
    r"\b(?:nothing|no (?:element|evidence|proof))\b[^.;]{0,40}? (?:made it possible|makes it possible|permits?|permitted|allows|allowed)\b[^.;]{0,60}?(?:army|forces|soldiers|troops)|\b(?:stolen|fake|false|borrowed) (?:\w+ )?uniforms?\b|\b(?:usurp\w+|vol\w+|faux) (?:\w+[ ']){0,2}(?:uniformes?|tenues?)\b|"
    r"\b(?:remis|remises|handed over|left|released|relach\w+|confie\w*) (?:\w+ )?(?:vivante?s?|alive|en vie|saine?s? et sauve?s?|unharmed)\b|"
    r"\brien\b[^.;]{0,40}? ne (?:permet|permettait|prouve|indique|montre|accuse)\b[^.;]{0,60}?(?:ses|nos|leurs|l'armee|forces|soldats|hommes)|\bnothing\b[^.;]{0,40}? (?:allows|links|implicates|implicated|proves|proved|ties|tied|shows|showed|points|pointed)\b[^.;]{0,60}?(?:its|our|their|the army|forces|soldiers|men)\b|\bno (?:foreign |russian )?(?:partner|ally|soldier|patrol|unit|instructor|mercenary)\w* (?:had |has |have )?(?:taken|took) part|\baucun (?:partenaire|allie|soldat|instructeur|mercenaire)\w* (?:etranger |russe )?n'(?:a|avait|ont) (?:pris part|participe)|\bcattle thieves\b|\bvoleurs de betail\b|\b(?:not|n't|nothing) (?:its|their|our|his|the) (?:own )?(?:doing|work|deed|handiwork)\b|\bnot the work of\b|\bhad no (?:hand|part|role) in\b|"
    r"n'\w+ (?:pas|en rien|nullement) (?:de|du) (?:son|leur|notre) (?:fait|oeuvre|œuvre|ressort)|n'\w+ pas (?:son|leur|notre) (?:oeuvre|œuvre|fait)|n'(?:y )?(?:est|sont|etai\w+|etre) pour rien|n'y (?:a|ont|avai\w+) (?:pas|nullement|aucunement) (?:pris part|participe)"
)
NOT_THEY = re.compile(  # "It was not the hunters"
    r"\W*(?:that |que |qu')?(?:not (?:us|we|ours|our (?:men|fighters|people|doing))\b|pas nous\b|nous n'y sommes pour rien|it was not|it wasn't|this was not|they were not|(?:ca|cela|ceci|it|this|that) (?:n'a|n'avait|has|had) (?:rien a voir|nothing to do) (?:avec|with)|ce n'est pas|ce n'etai\w+ pas|ce ne sont pas|our own army does not)\b(?!.{0,20}\b(?:civil|true|vrai|possible|clear|known|immediately))"
)
NEVER = re.compile(
    r"\bnothing (?:at all |whatsoever |of the (?:kind|sort) |like (?:it|that) )?(?:had |has |ever )*(?:happened|occurred|took place|taken place)|\b(?:ne s'est|n'y s'est) [«\"]? ?(?:\w+ment )?rien passe|\brien de (?:tel|semblable|la sorte) (?:ne s'est|n'a)|(?:nobody|no one|not one person|no person|no villager|no resident) (?:had been|has been|was|were|died|had died)\b|personne n'(?:a|avait) (?:ete|perdu)|never (?:took place|happened|occurred|existed)|\bnot (?:an?|the) (?:jihadist |terrorist |armed )?attack\b|\b(?:et )?non (?:pas )?(?:d'|de l'|a )?une? (?:attaque|acte terroriste|action terroriste)|did not (?:take place|happen|occur)|no such|no (?:massacre|attack|killing|execution|incident|abuse|bombing|strike)s?\b|"
    r"n'(?:a|ont) (?:jamais|pas) eu lieu|n'y a (?:pas|jamais) eu|n'y a eu aucun|aucun(?:e)? (?:massacre|attaque|tuerie|exaction|execution|frappe|incident)|jamais (?:eu lieu|existe)|pas eu lieu|n'a jamais existe|il n'en est rien"
)
INQUIRY = re.compile(
    r"\b(?:investigations?|inquir(?:y|ies)|enquir(?:y|ies)|probes?|enquetes?|instruction judiciaire|information judiciaire|judicial proceedings|fact-finding mission|commission d'enquete|look(?:s|ed|ing)? into|investigating|enqueter|(?:recueillir|collect\w*) (?:les |des |the )?(?:temoignages|depositions|testimony|statements)|(?:procureur|parquet|juge|tribunal|justice)\w*[^.;]{0,30}? (?:a|ont|est|sont|avait) (?:ete )?saisi\w*|enquet(?:er\w*|ai\w+|ons)|(?:une|l'|d'|cette) ?instruction\b(?! (?:of|to|militaire|civique|religieuse))|(?:equipes?|mission|delegation|enqueteurs|experts)\b[^.;]{0,70}?\b(?:depech|envoy|deploy|mandat)\w*|se (?:saisir|saisisse)\b|justice (?:militaire )?(?:a ete |avait ete |est |sera |vient d'etre )?saisie|s'en saisi\w+|saisir (?:la justice|le parquet|le procureur)|responsabilites (?:seront|soient|sont) (?:situees|etablies)|toute la lumiere|faire la lumiere|(?:toute |la )?lumiere (?:soit|sera|est|devra etre|doit etre|a ete) faite|light (?:be|is|will be) shed|investigate|investigated|enqueter|(?:open\w*|ouv\w+) (?:an?|un|une|the|le|la) (?:\w+ ){0,2}(?:case|file|docket|dossier|procedure)|(?:case|file|dossier|docket|procedure)s?(?: file)? (?:ha\w+ been|was|is|a ete|avait ete|est) (?:\w+ )?(?:open|ouv)\w*|s'est (?:auto-?)?saisie?|saisine d[eu] |(?:saisi|saisit|mandate|charge) (?:la gendarmerie|les gendarmes|la brigade|ses enqueteurs)|referral to (?:the )?(?:military )?(?:justice|courts?|prosecutor)|saisi du dossier|(?:examin(?:er|e|ent|ing|es)|reviewing|verifi(?:er|e|ent)|etudi(?:er|e|ent)|checking) (?:these|those|the|such|ces|les|ses) (?:reports|allegations|accusations|informations|claims|faits|images|videos|footage)|constat(?:s|ations?)?|(?:make|made|making) (?:its|their|the|initial) findings|get to the bottom|shed light|elucidat\w+|elucider|tirer au clair|situer les responsabilites|fact-finding|establish (?:the (?:facts|truth|circumstances)|what (?:had )?happened)|etablir les faits|verifications?|verifying|investigators|enqueteurs|proceedings|(?:sent|dispatched|depeche|envoye|envoi d[e'u]) ?(?:(?:des|de|une|un|la|a|an|its|the|some|several) )?(?:\w+ ){0,2}(?:gendarmes|gendarmerie|team|mission|equipe|delegation|prosecutors?)|(?:hands of|mains de) (?:the |la )?(?:courts|justice|judiciary)|justice (?:militaire )?s'en saisira|(?:seized|saisie?s?) (?:of|de|du|d') ?(?:the |l'|this |cette |ce )?(?:matter|case|affaire|dossier)|(?:auditions?|hearings?|interviews) (?:ont|have|had|has) (?:been )?(?:commence|beg[au]n|debute)|temoins (?:sont|ont ete|seront) entendus)\b"
)
OPENED = re.compile(
    r"(?:set up|agreed|mis(?:e)? sur pied|charge|sent|envo[iy]\w*|in the hands of|saisira|depech\w*|dispatched|open\w*|launch\w*|order\w*|under ?way|start\w*|begun|began|initiat\w*|conduct\w*|been set up|announc\w*|instruct\w*|would investigate|will investigate|will be|is being|are being|was being|promis\w*|pledg\w*|en cours|ouver\w*|ouvr\w*|ordonn\w*|diligent\w*|lanc\w*|va enqueter|sera|seront|engage\w*|mene\w*|instruit\w*|looking into|investigating)"
)
CALLED = re.compile(
    r"\b(?:call\w*|exhort\w*|enjoin\w*|implor\w*|demand\w*|urg\w*|request\w*(?! by)|want\w*|should|must|need\w*|independent|essential|essentiel\w*|indispensable|necessite|necessaires?|imperatif|crucial\w*|imperative|vital|appel\w*|reclam\w*|exig\w*|doi\w*|devr\w*|faut|independante)\b"
)
SMEAR = re.compile(
    r"\b(?:spread\w*|fabricat\w*|false|lies(?! (?:a|au|aux|par)\b)|lying|mislead\w*|propaganda|disinformation|misinformation|defam\w*|smear\w*|tarnish\w*|discredit\w*|manipulat\w*|campaign against|propager|diffuser de fausses|fausses?|mensong\w*|desinformation|ternir|discrediter|jeter le discredit|nuire a l'image|intoxication|manipuler|invent\w*|orchestr\w* (?:a|une) campa\w+)\b"
)
OWN_ERROR = re.compile(
    r"\b(?:by mistake|in error|mistakenly|accidentally|our own|regret\w*(?! (?:d'(?:informer|annoncer|apprendre)|de (?:porter|faire part|vous)|to (?:inform|announce|report)))|par erreur|bavure|accidentellement|par meprise)\b"
)
FLOWN = re.compile(  # only an army has an air force
    r"\b(?:air ?strikes?|aerial \w+|air raids?|drone (?:strikes?|attacks?)|frappes? (?:aeriennes?|de drones?|d'un drone)|raids? aeriens?|bombardements? aeriens?|(?:campagnes?|operations?|offensives?) (?:aeriennes?|aeroportees?)|air (?:campaign|operation)s?|vecteurs aeriens)\b"
)
IN_THE_AIR = re.compile(r"\b(?:drones?|strikes?|aeronefs?|helicopt\w+|air ?strikes?|missiles?|frappes?|vecteurs? aeriens?|aviation)\b")
OPERATION = re.compile(
    r"\b(?:operations?|offensive|raid|mission|mop-up|sweep|patrol|ratissage|manoeuvre)\b.{0,60}\b(?:success\w*|against|target\w*|contre|reussi\w*|succes|vis\w+|professional\w*)"
)
DEATHS = re.compile(
    r"\b(?:kill\w*|dead|died|neutrali[sz]\w+|eliminat\w+|tue\w*|morts?|elimin\w+|abatt\w+|abattu\w*|civil\w*)\b"
)
OWN_DEED = re.compile(
    r"\b(?:carried out|conducted|operation|offensive|air ?strikes?|neutrali[sz]\w+|eliminat\w+|killed|destroyed|repelled|mene\w*|operation\w*|frappes?|neutralis\w*|elimin\w*|tue\w*|detrui\w*|abatt\w*|riposte\w*)\b"
)
OWNING = re.compile(
    r"\W*(?:(?:on|late on|early on) \w+ )?(?:that |que |qu')?(?:it|they|he|its (?:men|fighters)|il|ils|elle|ses (?:hommes|combattants)) (?:was|were|had been|has been|is|are|est|sont|etai\w+) (?:behind|responsible for|the author|a l'origine|derriere|l'auteur|les auteurs)\b|\W*(?:d')?etre (?:a l'origine|derriere|l'auteur)\b"
)
FALSE_REPORT = re.compile(
    rf"\b(?:document|rapport|report|video|communique|publications?|allegations?|accusations?|informations?|images?|claims?)\b[^.]{{0,40}}\b(?:{FALSE_WORD}|biaise\w*)|\b{FALSE_WORD}\W+(?:report|rapport|accusations?|allegations?|informations?|publications?|claims?)"
)
GERUND = re.compile(
    r"\W*(?:ever |having |being |d'|deliberately |jamais )*(?:kill|carr|execut|attack|burn|shoot|target|commit|massacr|shell|bomb|loot|abduct|been|be|avoir|etre|fir)\w*\b(?<!e)(?<!ed)|\W*(?:having|being)\b|\W*(?:d')?(?:avoir|etre)\b"
)
CLAIMED = re.compile(
    r"\W*(?:also |aussi |egalement )?(?:(?:on |late on )?[a-z]+(?:day|di) )?(?:the|an?|this|that|both|several|two|three|these|(?:last |this )?(?:\w+day|week|month|night|year)'s|les?|l'|la|cette|ces|deux|une?|plusieurs)\W*(?:(?!was|were|had|has|that|ont|a\b|est)\w+\W+){0,2}?(?:attacks?|raids?|ambush\w*|assaults?|bombings?|strikes?|killings?|abductions?|attaques?|embuscades?|operations?|assauts?|enlevements?)\b"
)
UNKNOWING = re.compile(
    r"\b(?:did not know|no longer knows?|ne sa(?:it|vent|vons) plus|had no (?:information|details)|could not say|ne savait pas|n'avait pas d'information|ignorer|"
    r"(?:(?:could|can|did)(?: not|n't)|cannot|unable to|not (?:yet |been )*(?:able|in a position) to|no (?:way|means) (?:to|of)) (?:\w+ly )?(?:verify|confirm|corroborat|authenticat)(?:e|ing)?|"
    r"(?:n'|ne )(?:[\w']+ ){0,5}?(?:pu|pouvoir|peut|peuvent|pouvai\w+|en mesure de|en capacite de|arriv\w+ a) (?:\w+ment |pas |encore |les? |la |l')*(?:verifier|confirmer|corroborer|authentifier|recouper))\b"
)
DEED = re.compile(
    r"\b(?:massacres?|attacks?|killings?|crimes?|executions?|acts? of (?:violence|terror\w*)|attaques?|tueries?|exactions?|carnage|bavure|boucherie|atroc\w+|assassinats?)\b"
)
MATERIAL = re.compile(
    r"\W*(?:(?:the|des|les|these|several|numerous|and|satellite)\W+)*(?:photos?|photographs|videos?|images?|footage|imagery|identit)"
)
CORROBORATED = Begun(
    "bie con cor dis dit eff est eta exa inv l la le men rec son ter thi ver vou wor",
    r"^\W*(?:oui,? )?(?:je|nous|on) (?:le |la |vous |l')*confirm\w+|\b(?:est|sont|etait) (?:tout a fait |parfaitement |rigoureusement |hélas |malheureusement |absolument )?(?:exacte?s?|vraie?s?|veridiques?|conformes? a (?:ce|la realite))\b|\bn'(?:a|ont) (?:rien|pas) (?:invente|exagere|menti)|\bdi(?:t|sent|sait) (?:vrai|la verite)\b|\bthis (?:was|is) (?:indeed |really |in fact )?(?:so|true|the case|what happened)\b|\bc'(?:est|etait) (?:bien|exactement|effectivement) (?:ainsi|cela|ca|vrai|le cas)\b|\bin (?:similar|the same|much the same|identical|like|matching) (?:terms|words)\b|\b(?:dans|en) (?:les memes|des) termes (?:similaires|identiques|semblables)?|\b(?:able to|could|managed to|pu|avoir|en mesure de) (?:\w+ )?(?:corroborate|verify|confirm|corroborer?|verifier?|confirmer?|recouper?)\b|\b(?:we|it|un|office|has|have|had|nous|avons|a|ont)\W+(?:(?!been\b|ete\b)\w+\W+)?(?:corroborated|verified|confirmed|corrobore|verifie|confirme)\b"
)
OWN = re.compile(
    r"\b(?<!and )(?<!et )(?<!with )(?<!avec )(?<!par )(?<!by )(?:its|their|his|our|nos|ses|leurs|leur|son|sa)\s+(?:\w+\s+){0,2}?(?:men|fighters|soldiers|troops|forces|positions?|bases?|camps?|convoys?|losses|ranks|sons|side|units?|"
    r"patrols?|combattants|hommes|soldats|militaires|freres d'armes|rangs|pertes|elements|moudjahidines?|mujahideen|unites?|patrouilles?|convois?|postes?|camp|drones?|aircraft|planes|aviation|army)\b|"
    r"\b(?:it|they|we|nous|il|ils|elle)\s+(?:had\s+|have\s+|has\s+|avait\s+|avaient\s+|avons\s+|a\s+|ont\s+|also\s+)*(?:\w+ly\s+)?[«\"]?\s*(?:killed|repelled|carried|launched|attacked|destroyed|ambushed|neutrali\w+|captured|hit|bombed|murdered|massacred|executed|abducted|kidnapped|beheaded|"
    r"lost|conducted|struck|targeted|seized|took|shot|fired|foiled|eliminated|held|arrested|treated|traite|tue|repousse|mene|lance|attaque|detruit|neutralise|capture|perdu|frappe|elimine|riposte|vise)\b|\bs'etre\s+empare\w*|\bavoir\s+[«\"]?\s?(?:\w+\s+)?(?:tue|repousse|mene|lance|debute|entame|engage|effectue|attaque|detruit|neutralise|capture|perdu|frappe|elimine|riposte|vise|inflige|conduit|pris|abattu|execute|enleve|assassine|ete attaque)"
)
LOST = re.compile(
    r"\b(?:lost|perdu)\s+(?:\w+\s+){0,3}(?:men|hommes|elements)\b|\b(?:forces armees|escorte|army escort|soldiers?|troops|servicemen|soldats?|militaires?|fama|army (?:camp|base|convoy|position)s?|camp|poste militaire|patrouille|garnison|garrison|convoi militaire|military (?:camp|base|convoy|position)s?|gendarmes?|mercenar\w+|mercenaires?)\b"
)
DONE = re.compile(
    r"\b(?:kill\w*|dead|died|attack\w*|ambush\w*|neutrali[sz]\w*|eliminat\w+|destroy\w*|wound\w*|repel\w*|repuls\w*|tue\w*|morts?|attaqu\w*|embuscade|neutralis\w*|elimin\w+|detrui\w*|bless\w*|repouss\w*|strikes?|frappes?|abattu\w*|put out of action|hors d'etat de nuire|lost|perdu|tomb\w+|fallen|mine)\b"
)
ONLY_FIGHTERS = re.compile(
    r"\b(?:those|the (?:\w+ )?(?:dead|men|people|victims|persons|individuals)|(?:men|people|persons) (?:hit|killed|shot)|les (?:\w+ )?(?:personnes|morts|victimes|hommes|tues|individus|defunts)|ceux)\b[^.;]{0,60}?\b(?:were|are|had been|etai\w+|sont)\b[^.;]{0,25}?(?:terrorist|combatant|fighter|jihadist|combattant|djihadiste|militant)|\b(?:all|every one|each) (?:of )?(?:those|the|them)?(?: \w+){0,3} (?:were|was) (?:armed|combatants?|fighters?|terrorists?|jihadists?)\b|\bseuls? (?:des |les )?(?:\w+ )?(?:terroristes?|combattants|jihadistes|djihadistes|elements)\b|tous (?:etaient|sont) (?:armes|des)|"
    r"\b(?:only|exclusively|all (?:were|of them)|uniquement|seulement|exclusivement|n'y (?:avait|a) (?:[^.;:,]{0,25} )?que (?:des|d')|tous des|all)\b\W+(?:\w+\W+){0,4}?(?:terrorist\w*|combattants|fighters|jihadist\w*|djihadist\w*|combatants|militants|insurgents)|\bnot civilians|non (?:pas )?(?:des|de) civils"
)
NO_WORD = re.compile(r"\W*(?:that |que |qu')?(?:(?:it|they|he|she|il|elle) )?(?:did not wish|did not want|preferred not|would rather not|was not willing|ne pas (?:vouloir|souhaiter|pouvoir|desirer)|ne (?:voulait|souhaitait|pouvait) pas|preferer ne pas|prefere ne pas) (?:to )?[«\"]? ?(?:(?:make|give|faire|fournir|donner|apporter) (?:any |a |un |de |aucun |le moindre )?(?:\w+ )?)?[«\"]? ?comment\w*|\W*n'avoir (?:aucun|pas de) commentaire|\W*(?:no comment\b(?!s)|nothing to (?:say|add|declare)\b)|\W*(?:that |que |qu')?(?:it|they|he|she|i|we|il|elle|ils|elles)? ?(?:would not|could not|will not|won't|had nothing to|ne|n') ?(?:\w+ ){0,2}?(?:comment|say|add|respond|answer|commenter\w*|s'exprimer\w*|repondr\w*)\b|\W*(?:qu')?(?:il|elle|ils|elles) ne f(?:erai\w+|era|eront|ait|aisai\w+|ont) (?:aucun|pas de) commentaire|\W*(?:that )?(?:it|they|he|she) (?:would make|had|made|has) no comment")
FALSE_FIRST = re.compile(
    rf"\W*(?:de |d'|une? |des |la |a |of )*[«\"]? ?(?:pure? |simple |vaste |gross(?:e|iere)? )?{FALSE_WORD}"
)
NOT_CIVILIANS = Begun(
    "aba and cib civ eta exe fra jam kil non nul onl pas sin tar tou tue vic vis",
    r"\bnot (?:one|a) civilian|(?<!ons )\b(?:pas|nul|jamais) (?:un |une |de |d'un )?(?:seul )?civils?\b|\bn'(?:avoir|a|ont|avons) (?:tue|vise|frappe|abattu|cible|touche|execute) que d|\b(?:killed|targeted|struck|hit|shot) only (?:armed|fighters|combatants|terrorists|militiamen|jihadists)|\bno civilian|\bnot civilians|aucun(?:e)? (?:victime )?civile?\b|n'etai\w+ pas (?:des|de) civils|et non (?:des|de) civils|pas de victimes? civiles?|(?:did|does|do) not (?:target|kill)|terrorists and not|rather than civilians|not a single civilian|n'a pas vise (?:de|des) civils"
)
_HARMLESS = r"(?:civil(?:ian)?s?|villagers?|villageois|residents?|habitants?|traders?|commercants?|herders?|shepherds?|bergers?|eleveurs?|farmers?|cultivateurs?|paysans?|women|femmes|children|enfants|innocents?|nomades?|nomads?|fishermen|pecheurs?|travellers|voyageurs|wedding guests|worshippers|fideles)"
NOT_HARMLESS = re.compile(rf"\b(?:and |but )?not (?:at |on |against )?(?:\w+ )?{_HARMLESS}\b|\b(?:et )?(?:non|pas|jamais) (?:pas )?(?:sur |contre )?(?:des |de |d'|les )(?:\w+ )?{_HARMLESS}\b|\brather than {_HARMLESS}|\bplutot que des {_HARMLESS}")
_GUNMEN = r"(?:jihadists?|djihadistes?|jihadistes?|terrorists?|terroristes?|islamists?|islamistes?)"
NOT_JIHADISTS = Begun(
    "ban bri cou cri hig rob thi vol",
    rf"\b(?:bandits?|robbers|thieves|highwaymen|criminals|criminels|coupeurs de route|voleurs|brigands|bandit\w*)\b[^.;]{{0,30}}?(?:,? (?:and )?not|,? (?:et )?(?:non pas|non|pas) (?:de |des |d')?) ?(?:the )?{_GUNMEN}")
NO_PART = re.compile(
    r"\bhands (?:were|are) clean|\bmains (?:sont |etaient )?(?:propres|pures|blanches)|\bn'y (?:etre|sommes|est|etai\w+|sont|suis) pour rien|\bno (?:involvement|responsibility|role|part)\b|\bnot (?:involved|responsible|behind|take part|carried out|carry out)\b|nothing to do with|n'(?:est|etai\w+|ont|a) (?:pas|en rien|nullement) (?:impliqu|responsable)|ne sont (?:pas|en rien|nullement) (?:impliqu|responsable|les auteurs)|rien a voir|etrang\w+ a\b|aucune (?:implication|responsabilite)|n'y est pour rien"
)
