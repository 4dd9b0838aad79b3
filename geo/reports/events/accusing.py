"""Whom words hold guilty besides "X killed": who is accused by whom, who signs, whose bullets."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property, lru_cache
from itertools import pairwise

from geo.builtin import builtin_actors
from geo.model.frozen import record
from geo.reports.events.accusing_not import is_no_doer, speaks_abroad
from geo.reports.events.acting import tells_of_others
from geo.reports.events.backdrop import is_backdrop
from geo.reports.events.besides import came_after, done_before, is_besides
from geo.reports.events.owning import owns_up, took_away
from geo.reports.events.pointing import points_at
from geo.reports.events.put_to_flight import put_to_flight
from geo.reports.events.scenes import Scene
from geo.reports.model import ActorMention, ActorRole
from geo.reports.voices.roles import guards
from geo.reports.voices.words import lowered, plain

_AHEAD, _BEHIND = 160, 200  # characters around an actor that are read
_FILL = r"\s+[«\"]?\s?(?:[\w'-]+\s+){0,4}?[«\"]?(?:l'|d')?$"
_OF = r"(?:\s+(?:de|du|des|of|from|by|par)|\s+d(?='))"
_EVENT = (r"(?:attacks?|raids?|ambush|assaults?|killings?|deeds?|massacres?|operations?|strikes?|bombings?|abductions?|kidnappings?|executions?|shootings?|blasts?|"
          r"embuscades?|attaques?|coups?(?: de main)?|actions?|tueries?|actes?|frappes?|enlevements?|assauts?|attentats?|faits|crimes?|meurtres?|assassinats?)")
_CULPRIT = (r"\b(?:killers?|murderers?|culprits?|perpetrators?|shooters?|gunmen|attackers|assailants|raiders|arsonists?|kidnappers?|abductors|those (?:responsible|who (?:did|killed|fired|shot)[^.;:,]{0,20})|"
            r"assassins?|coupables?|meurtriers?|tueurs?|auteurs?|tireurs?|assaillants?|agresseurs?|ravisseurs?|incendiaires|criminels|bourreaux|ceux qui (?:ont|l'ont)[^.;:,]{0,20})\b")
# what may stand between "the culprits are" and who they are: no verb, so that nobody is taken who pursues them
_AMONG = (r"(?:(?:said|believed|thought|known|alleged|reported|suspected|to|be|have|been|members?|men|fighters|soldiers|elements|part|in|from|of|the|an?|some|among|within|ranks|found|sought|looked|for|like|"
          r"bien|tous|dans|les|rangs|du|des|de|la|le|l'|d'|un|une|parmi|chez|cote|au|aux|a|que|l'on|dits?|on|qui|peuls?|peulhs?|touaregs?|arabes?|motos?|appart\w+|groupe|organisation|chercher|trouver|membres?|hommes|combattants|elements|issus|proches)[\s«\"]*|,[^,.;:]{3,40},\s*)*$")
_BEFORE = re.compile("|".join((
    rf"\bsous (?:le|les|des|leurs) (?:balles|coups|tirs?|obus|bombes?|roquettes|feu|lames?|couteaux|machettes)(?: \w+)?{_OF}{_FILL}",
    rf"\b(?:under|to|by|from) (?:the )?(?:fire|bullets?|blows|shells?|bombs|guns|rockets?|knives|machetes)(?: fired)?{_OF}{_FILL}",
    rf"\b(?:operations?|patrouilles?|raids?|actions?|colonnes?|expeditions?) (?:conjointes?|communes?|mixtes?){_OF}{_FILL}",
    rf"\bjoint (?:operations?|patrols?|raids?|actions?|columns?|forces?)(?: \w+)?(?:{_OF}|\s+between){_FILL}",
    rf"\b(?:evoqu\w+|parl\w+ d\w*|invoqu\w+|avanc\w+|conclu\w+|privilegi\w+|speaks? of|spoke of|talk(?:s|ed) of|cit(?:es|ed)|conclud\w+)\b[^.;:]{{0,45}}?\b(?:tirs?|obus|bombes?|shells?|fire|work|{_EVENT})(?: \w+)?{_OF}{_FILL}",
    r"\b(?:revendiquant|claiming|signant|s'attribuant|boasting)\b[^.;:]{0,60},\s*(?:the |le |la |l')?$",
    rf"{_CULPRIT}[^.;:«»]{{0,25}}?\b(?:were|was|are|is|came|come|belong(?:ed|s)?|sont|etai(?:en)?t|serai(?:en)?t|est|viennent|venaient|appart(?:ien|en)\w+)\b(?:\s*,[^,.;]{{3,40}},)?\s+{_AMONG}",
    rf"{_CULPRIT}[^.;:]{{0,50}}\b(?:not|never|pas|non|n'\w+)\b[^.;:]{{0,60}},\s*(?:but|mais)(?: rather| bien| plutot)?\s+{_AMONG}",
    rf"\b(?:accusations?|soupcons?|suspicions?|charges?|allegations?|blame)\b[^.;:,]{{0,30}}?\b(?:pes\w+|weigh\w*|hang\w*|hung|f[ae]ll\w*|rest(?:s|ed)?|se port\w+|se concentr\w+|centr\w+)(?: [\w-]+)? (?:sur|over|on|upon|heavily on){_FILL}",
    rf"\bfingers? (?:(?:is|are|was|were|has been|have been) )?point\w* (?:at|to|towards){_FILL}|\bdoigts? (?:est |sont )?(?:pointe|tourne|tendu)\w* vers{_FILL}",
    rf"\b(?:bears?|bore|bearing|carr(?:y|ies|ied)|has|have|porte\w*|portant) (?:all )?(?:the |la |les |une? |a )?(?:\w+ )?(?:marks?|hallmarks?|stamp|signature|fingerprints|imprint|marques?|empreintes?|sceau|griffe){_OF}{_FILL}",
    rf"\b(?:la|une) faute (?:aux?|a|de|du|des){_FILL}",
    rf"\b(?:a l'origine|derriere|behind)\b(?: (?:de|du|des|of|for|the|this|la|le|cette|ce|l'|d'))?[^.;:,]{{0,30}}[,:]\s+(?:il y a(?:vait)?\s+)?{_AMONG}",
    rf"\b(?:tirs?|obus|shots?|shells?|balles|bullets|rockets?|roquettes|fire)\b[^.;:,]{{0,15}}\b(?:ven\w+|partai\w*|partis?|provenai\w*|came|coming|fired) (?:du|de|des|from|depuis){_FILL}",
    rf"\b(?:hommes|individus|combattants|jeunes|men|gunmen|fighters|youths|riders)\b[^.;:]{{0,50}}?\b(?:disent|dit|croi\w+|pens\w+|say|said|says|believe[sd]?|think|thought|t(?:ake|ook))\s+(?:to |for )?(?:appartenir|belong(?:ed|s)?|etre|be|were|are)(?: a| aux?| to)?{_FILL}",
)))
_AFTER = re.compile("|".join((
    r"\s+(?:a|ont|avai\w+|has|have|had)\s+(?:\w+\s+)?(?:ete|been)\s+(?:mise?s? en cause|accusee?s?|pointee?s? du doigt|accused|blamed)\s+(?:pour|d'|de|of|for)\s?(?:avoir |having )?(?:\w+ly )?(?:tue|abattu|execut|egorg|massacr|fusill|enlev|kill|shot|shoot|murder|abduct)\w*",
    r"[^.;:,]{0,40}?\s(?:ont ete|a ete|avai\w+ ete|were|was|have been|has been)\s+(?:\w+ )?(?:inculpee?s?|mise?s? en examen|charged|indicted)\s+(?:d'|de |du |pour |with |for |over )(?:the |le |la |l')?(?:\w+ )?(?:assassinat|meurtre|murder|killing|crimes? de guerre|war crime)s?\b",
    r"'s?\s+(?:door|doorstep|feet|handiwork|doing|fault)\b",
    r"\s+(?:stands?|stood|is|are|was|were|est|sont|etai\w+)\s+(?:\w+ment\s+|\w+ly\s+)?(?:accused|suspected|blamed|accusee?s?|soupconnee?s?|suspectee?s?|mise?s? en cause)\b(?!\s+(?:of|de|d'))",
    r"\s+(?:(?:has|have|had|a|ont|avai\w+)\s+)?(?:\w+ly\s+)?(?:den(?:y|ied|ies)|reject\w*|dismiss\w*|refut\w*|dement\w*|rejet\w*|recus\w*|balai\w*|balay\w*|contest\w*)\s+(?:[\w']+\s+){0,2}?(?:l'|d')?(?:accusations?|allegations?|charges?|imputations?|mises? en cause)\b",
    r"(?:'s?)?\s+(?:en\s+|y\s+)?(?:est|sont|serai\w+|etai\w+|is|are|was|were)\s+(?:bien |les? |la |seule?s? |aussi |clearly |the |l')*(?:coupables?|fauti\w+|guilty|culprits?|auteurs?|killers?|authors?|perpetrators?)\b",
    r"\s+(?:who |qui )?(?:did (?:it|this)\b|(?:l'a|l'ont|ont|a) fait (?:cela|ca|le coup)\b|(?:l'a|l'ont) fait\b)",
    r"\s*,?\s+(?:(?:qui (?:est|sont)|which (?:is|was)|who (?:are|were)|est|sont|was|were|is|are)\s+)?(?:\w+(?:ly|ment)\s+)?(?:suspected|blamed|denounced|singled out|fingered|accused|soupconne\w*|accusee?s?|mise?s? en cause|montree?s? du doigt|incriminee?s?)\s+(?:\w+\s+){0,3}?(?:by|par)\b",
    rf"(?:'s?)?[^.;:«»,]{{0,30}}?\s(?:claim(?:ed|s)|revendiqu\w+|sign(?:ed|s|e|ent|ait)|boast(?:ed|s)? (?:of|about)|s'est (?:felicit\w+|vant\w+|attribu\w+)|se (?:felicit\w+|vant\w+)|owned up to|t(?:ook|akes) (?:credit|responsibility) for)\s+(?:responsibility for\s+|la (?:responsabilite|paternite)\s+)?(?:d'|de |du |des |la |le |l'|les |cette |cet |ce |the |this |that |these |both |its |their |son |leur )+(?:\w+ )?{_EVENT}\b",
    r"[^.;:«»]{0,40}?\b(?:said|says|a dit|dit|affirme)\b[^.;:«»]{0,25}?\b(?:(?:it|they) (?:was|were|had been) behind|etre (?:derriere|a l'origine)|it (?:had )?carried out)\b",
    r"\s+(?:\w+\s+)?(?:recogni[sz]e[sd]?|admit(?:s|ted)?|acknowledge[sd]?|concede[sd]?|reconnai\w+|a reconnu|ont reconnu|admet\w*|avoue\w*)\s+(?:that|que|qu'|having|avoir)\b(?=[^.;:]{0,90}\b(?:kill|shot|execut|tue|abattu|fusill))(?![^.;:]{0,40}\b(?:lost|perdu|losses)\b)",
    rf"(?:\s*\([^)]*\))?(?:\s+(?:de|d'|du|of)\s+[^,.;:]{{3,40}})?\s*,\s[^.;:]{{3,120}}?,\s+(?:\w+ly\s+)?(?:(?:a|ont|avai\w+|has|have|had)\s+)?(?:aussitot |rapidement |ensuite |later |since |quickly )?(?:revendiqu\w+|claimed|owned up to)\s+(?:responsibility for\s+|la (?:responsabilite|paternite)\s+)?(?:d'|de |du |la |le |l'|les |cette |cet |ce |the |this |that |these )+(?:\w+ )?{_EVENT}\b",
    r"\)?\s*,?\s+(?:to (?:whom|which)|a (?:qui|laquelle)|auquel|auxquels|auxquelles)\s+[^.;:,]{3,60}?\b(?:attributed|imputed|ascribed|imputee?s?|attribuee?s?|impute|attribue|imputent|attribuent|attributes?|ascribes?)\b",
    r"[^.;:]{0,160}?,?\s(?:comme|ce dont|ainsi que|dont)\s+(?:l'en |l'|les en |les |en )(?:accus|soupconn|blam)\w+",
)))
_HOLDS = re.compile(r"\b(?:tien\w*|tenai\w*|jug\w+|consider\w*|hold\w*|held|deem\w*|regard\w*|f[io]nd\w*|found|nam(?:es|ed|ing)|identifi\w+|present\w+|design\w+|cite[sd]?|call(?:s|ed)?|believ\w+|think|thought|suspect(?:s|ed)?|croi\w+|pens\w+|soupconn\w+)\s+(?:that |que |qu')?[«\"]?(?:[\w'-]+\s+){0,4}?(?:l')?$")
_GUILTY = re.compile(r"[^.;:]{0,40}?\b(?:coupables?|guilty|responsables?|responsible|accountable|to blame|to account|culprits?|perpetrators?|killers?|authors?|auteurs?|meurtriers|tueurs|(?:to be|were|was|are|is|etre|sont|est|etai\w+|seraient|d'etre) (?:behind|derriere|a l'origine))\b")
_OPENS = re.compile(r"\W*(?:(?:des|un|une|les|la|le|l'|the|a|some|only)\W*)?(?:[\w-]+ (?:de|du|des|of|from|d')\W*)?$")
_TOLD = re.compile(r"(?:'s?\s+[\w-]+)?[\s\"»]*,[\s\"»]*(?:(?:the |an? |some |several |les |des )?(?:[\w-]+\s){1,4}(?:says?|said|insists?|claims?|maintains?|believes?|told \w+)\b[^.,;]*\.?$|(?:accus|affirm|assur|jur|soutien|clam|tranch|insist|maintien|repond|precis|lach|souffl|confi)\w+|dit|said|says|according to|selon|d'apres|a en croire)\b(?![^.]*,\s*(?:a|ont|est|sont|n'\w+|ne|avai\w+|s'\w+|se|has|have|had|is|are|was|were|did|\w+ed)\b)")
_LINK = re.compile(r"(?:\s?»)?\)?(?:\s?\([^)]{2,30}\))?(?:\s+(?:on|in|en|a)\s+(?:patrol|patrouille|\w+ \w+|\w+))?\s*,?\s*(?:(?:who|which|qui) (?:were|was|had been|etai\w+|ont ete|avai\w+ ete) (?=accompan|back|support|join|assist|appuy|soutenu|epaul|flanqu))?(?:et|and|ou|or|avec|with|ainsi que|as well as|alongside|together with|along with|in company with|with the (?:help|support|assistance|backing|aid) of|aux cotes d[eu]s?|en compagnie d[eu]s?|avec (?:l'appui|l'aide|le soutien|l'assistance|le concours) d[eu]s?|(?:accompan\w+|back\w+|support\w+|join\w+|flank\w+|assist\w+|guid\w+|appuy\w+|accompagn\w+|soutenu\w*|epaul\w+|flanqu\w+)(?= (?:by|par|de|d')))\s+(?:(?:by|par|de|des|du|les|la|le|leurs?|ses|of|the|its|their|allied|allies?|alliees?)\s+|d'|l'){0,3}(?:(?:personnel|members?|men|fighters|elements|mercenaries|hommes|membres|combattants|mercenaires|agents|suppletifs|auxiliaires|partenaires|allies|partners)\s+(?:russes?\s+)?(?:recruited by|hired by|sent by|recrutes par|from|of|de|du|des)\s*(?:the |la |l')?(?:russian?-?(?:\w+)? )?)?$")
_PLAINLY = re.compile(r"\)?\s+(?:et|and)\s+(?:(?:des|les|la|le|leurs?|the|some|its|their)\s+|l'|d')?(?:(?:hommes|men|fighters|combattants|elements|members) (?:de|du|des|d'|of|from) (?:la |l'|the )?)?")
# "foreign fighters apparently from X": who is only described is named right behind
_NAMED = re.compile(
    r"\s*,?\s*(?:(?:apparently|reportedly|allegedly|presumably|probably|likely|believed|thought|said|suspected|to|be|have|been|known|now|today|identified|presumed|members?|belonging|belong|as|from|of|by|in|with|linked|the|private|military|company|contractor|group|firm|russian?-?\w*|"
    r"qui|seraient|apparemment|vraisemblablement|probablement|presumee?s?|supposee?s?|connus|aujourd'hui|desormais|identifies|comme|sous|nom|appartenant|appartenir|relevant|membres|elements|issus|de|du|des|la|le|les|a|au|aux|societe|militaire|privee|groupe|russe|paramilitaire)[\s,'«\"]+|[dl]')+[«\"]?\s?$")
_ANYBODY = "unidentified-armed-men"
_MILITIA = {"fulani": "fulani-militia", "peul": "fulani-militia", "peuhl": "fulani-militia", "dogon": "dogon-militia"}
_PEOPLE = re.compile(  # "armed men, apparently Fulani, fired"
    r"\s*,\s*(?:who (?:were|are) |qui (?:etaient|seraient) )?(?:apparently|reportedly|allegedly|presumably|probably|vraisemblablement|probablement|apparemment|believed to be|thought to be|said to be|des)\s+(?:ethnic |des )?"
    r"(fulani|peul|peuhl|dogon)s?\b(?=\s*(?:,|and\b|et\b|who\b|qui\b))")
_ATTACKERS = re.compile(r"(?:(?:the|these|les|des|ces|l) )?(?:attackers|assailants|gunmen|raiders|assaillants|attaquants|agresseurs|ravisseurs|tireurs|bandits|hommes armes|armed men)")
_DESCRIBED = re.compile(r"\b(?:foreign|russian|white|etrang\w+|russes?|blancs?|mercen\w+)\b")
NOT = re.compile(r"\b(?:not|no(?! doubt)|never|nor|neither|ni|pas|aucune?(?! doute)|jamais|non|sans|without|than|plutot qu\w*|instead|disculp\w*|exoner\w*|innocent\w*|clear(?:s|ed)|n'\w+)\b(?:(?!\b(?:but|mais)\b)[^.;:,]){0,40}$")
# whose accusation it is: "as X accuses it", "suspected by X"; nobody is accused by accusing
_ACCUSER = re.compile(
    r"\b(?:comme|dont|que|qu')\s*(?:l'en |les en |l'|les? |la |lui |leur |en |y )*(?:accus|reproch|imput|soupconn|attribu|denonc)\w+\s+(?:\w+\s+)?(?:(?:les?|la|des|un|une)\s+|l')?$|"
    r"\b(?:suspected|accused|blamed|denounced|fingered|alleged|soupconne\w*|accusee?s?|mise?s? en cause|denoncee?s?|montree?s? du doigt|incriminee?s?)\s+(?:\w+\s+){0,2}?(?:by|par)\s+(?:[\w-]+\s+){0,3}?(?:l')?$|"
    r"[\"»'],?\s+(?:a|ont|avai\w+)\s+(?:\w+\s+)?accuse\s+(?:les?\s+|la\s+|l')?$"  # “…”, a accusé l’armée
)
_FELL = re.compile(r"\s+(?:(?:were|have been|had been|ont ete|etaient|sont)\s+)?(?:neutrali[sz]ed|eliminated|neutralises?|elimines?|abattus|tues)\b(?=[\s\"»]*(?:[.,;]|(?:in|near|at|on|dans|a|pres|lors)\b|$))")
_WORD_OF = re.compile(r"\b(?:accusations?|allegations?|charges?|claims?|plaintes?|denonciations?|affirmations?|propos|communiques?|statements?)\s+(?:\w+\s+)?(?:of|by|from|de|du|des|par|d'|de l')\s*(?:[\w-]+\s+){0,3}?(?:l'|d')?$")
_COUNTS = re.compile(r"\s+(?:accuses? (?!(?:of|by|d'|de |par)\b)|accused (?!(?:of|by|in)\b)|(?:a|ont|avai\w+|has|have|had) accuse\w? (?!d'|de |par\b)\w)|\s+(?:(?:a|ont|avai\w+|had|has|have)\s+)?(?:fait etat|parle|evoque|denonce|deplore|recense|annonce|denombre|appris|souligne|exhorte|appele|demande|rappele|invite|stressed|urged|demanded|recalled|condamne|pleure|regrette|salue|exprime|spoken of|spoke of|counted|reported|denounced|deplored|learn(?:ed|t)|condemned|mourned|regretted|voiced|expressed)\b")
# "accuse the army of not protecting them": it did nothing
_IDLE = re.compile(r"\s+(?:(?:(?:a|ont|avai\w+|has|have|had) (?:\w+ )?(?:ete|been)|is|are|was|were|est|sont|etai\w+) (?:\w+ )?(?:accusee?s?|accused|blamed|criticis\w+|critiquee?s?) )?(?:of (?:\w+ly )?(?:not |fail\w+|inaction|negligence|passivity|doing (?:nothing|little|too little)|abandon\w+|standing by|neglect\w*|inciting|ignoring|arriving (?:too )?late)|for (?:fail\w+|not |doing (?:nothing|little)|inaction)|(?:de |d')(?:ne (?:pas|rien|jamais|plus)|n'avoir (?:pas|rien)|inaction|passivite|negligence|laxisme|manquer|abandonner|les? (?:avoir )?abandonn\w+|laisser faire|complaisance|arriver (?:trop )?tard))\b")
# "an affiliate of X, claimed it": who is told by his ties did it himself
_TIED = re.compile(r"(?:,|\()\s*(?:(?:an?|the|une?|la|le|l')\s*)?(?:\w+\s+){0,2}?(?:filiale|branche|affilie\w*|rallie\w*|allie\w*|lie\w*|proches?|dissiden\w+|scission|affiliat\w+|branch|offshoot|wing|linked|allied|aligned|close|loyal|ties|subsidiary|splinter(?: group)?|arm|cell|franchise)\s+(?:de|d'|du|des|a|aux?|of|to|with|from)\s*(?:(?:la|le|the)\s+|l')?$")
# "the Wagner Group, now X": his name came later
_RENAMED = re.compile(r"\b(?:desormais|devenue?s?|rebaptisee?s?|aujourd'hui|remplacee?s? (?:depuis |en \w+ )?par|now(?: known as| called| renamed)?|since renamed|renamed|later)\s+(?:la |le |l'|the |«\s?)*$")
# "under the yoke of X": he rules there
_RULED = re.compile(r"\b(?:joug|coupe|emprise|influence|domination|domaine|fief|yoke|sway|grip|rule)\s+(?:de|du|des|d'|of)\s*(?:la |les |the |l')?$")
# "selon le porte-parole du X": he tells
_TELLS = re.compile(r"\b(?:selon|d'apres|a en croire|according to)\s+(?:(?:the|an?|its|one|le|la|les|un|une|des|son)\s+)?(?:[\w-]+\s+)?(?:porte-parole|communiques?|responsables?|cadres?|chefs?|sources?|membres?|officiers?|commandants?|bilan|spokes\w+|statements?|communiques?|officials?|leaders?|commanders?|members?|officers?|accounts?|versions?)\s+(?:[\w-]+\s+){0,2}?(?:de|du|des|of|from|by|for|within|au sein d[eu]s?)\s+(?:[\w-]+\s+){0,3}?(?:l')?$")
# "according to X, …": he tells, "a crackdown on X": he was hunted
_TOLD_TO = re.compile(  # "had described to the gendarmes soldiers who fired"
    r"\b(?:(?:decri\w+|dit|racont\w+|declar\w+|confi\w+|signal\w+|rapport\w+|indiqu\w+|expliqu\w+|temoign\w+|denonc\w+)\s(?:\w+ment )?(?:aux?|a la|a l'|a)|told|(?:describ\w+|report\w+|said|spok\w+|complain\w+|confid\w+|explain\w+) to(?: the)?|told the)\s?$")
_SOURCE = re.compile(r"\b(?:selon|d'apres|according to)\s+(?:the |le |la |les |l')?(?:(?!\b(?:by|par|attaques?|attacks?|frappes?|strikes?|victim\w+|kill\w+|tue\w*)\b)[^.;:,]){0,60}$")
_ASIDE_ENDS = re.compile(r"\s*\)?(?:\s*\([^)]*\))?\s*,")
_HUNTED = re.compile(r"\b(?:crackdown|clampdown|offensive|campaign|fight|war|lutte|guerre|represailles) (?:on|against|contre) (?:(?!\b(?:by|par)\b)[^.;:,]){0,60}$")
_CLEARED = re.compile(r"\b(?:were|was|are|is|etai\w+|est|sont) (?:not|pas)\s+(?:[\w']+\s+){0,3}?(?:d'|l')?$")
_CAME_BY = re.compile(  # "pursued by", "found dead near Konna by"; but "found shot dead by"
    r"\b(?:ramen\w+|brought (?:back|home|in)|pursued|chased|repelled|hunted|tracked|pourchass\w*|en chasse|found|discovered|recovered|buried|displaced|freed|liberation|release|rescue|sauvetage|rescued|evacuated|poursuivi\w*|traque\w*|repousse\w*|retrouve\w*|decouvert\w*|inhume\w*|enterre\w*|libere\w*|secouru\w*|evacue\w*|deplace\w*|opened|exhumed|unearthed|dug up|cordoned off|counted|visited|ouvert\w*|exhum\w*|deterr\w*|fouill\w*|constat\w*|recens\w*|boucl\w*|examin\w*|recuper\w*|collected|retrieved|gathered|ramass\w*|regroup\w*|achemin\w*|transporte\w*|soign\w*|treated|pris\w* en charge)\b"
    r"(?![^.;]{0,50}\b(?:killed|shot|executed|slain|murdered|slaughtered|tue\w*|abattu\w*|execute\w*|egorge\w*|assassine\w*|attaques?|attacks?|raids?|massacres?|tueries?|embuscades?|assauts?|ambush)\b)[^.;,]{0,50}(?:,\s+(?:ni|not|nor|neither|either)\b[^.;,]{0,40})?\b(?:by|par)\s+(?:[\w'-]+\s+){0,3}?(?:l'|d')?$"
)
_DROVE_OFF = re.compile(  # "fled under the answering fire of the army": it came to the aid
    r"\b(?:sous|devant|face a|grace a|par|under|before|in the face of|thanks to|by)\s+(?:[\w'-]+\s+){0,4}?(?:l'|la\s)?(?:ripostes?|contre-attaques?|return fire|returned fire|answering fire|counter-?(?:fire|attacks?)|response)\s+"
    r"(?:\w+ )?(?:de|du|des|d'|of|from|by)\s*(?:the |la |le |les |l')?(?:[\w-]+\s){0,2}?$")
_CLAIMED_OTHER = re.compile(rf"[^.;:]{{0,30}}\b(?:claimed|revendiqu\w+)\s+(?:\w+\s+){{0,2}}?(?:(?:similar|previous|earlier|comparable)\s+{_EVENT}|{_EVENT}\s+(?:semblables?|similaires?|comparables?|anterieure?s?|precedente?s?))\b")
_CLAIMED_MANY = re.compile(  # "has claimed responsibility for a series of attacks in X and Y"
    rf"[^.;:]{{0,30}}\b(?:claimed|revendiqu\w+)\s+(?:responsibility for |la responsabilite d\w+ |la paternite d\w+ )?(?:an? |une |de )?(?:series|string|wave|number|spate|several|many|numerous|dozens|most|serie|vague|plusieurs|nombreu\w+|la plupart|dizaines)\b"
    rf"(?: (?:of|de|des|d'))?\s?(?:[\w-]+\s)?(?:d')?{_EVENT}\b")
# "hours after an attack on an army post": what is his was hit
_ON = re.compile(r"\b(?:attack|raid|assault|ambush|strike|shelling|fire)s?\b[^.;]{0,30}\s(?:on|against|at|near) (?:an?|the)\s+(?:\w+\s+)?$")
_HIS_BASE = re.compile(  # "terrorist bases were destroyed": whose they are was hit
    r"\b(?:bases?|positions?|cibles?|refuges?|repaires?|sanctuaires?|plots?|depots?|caches?|fiefs?|targets?|hideouts?|strongholds?)\s(?:\w+\s)?(?:(?:du|de|des|d'|of)\s?)?(?:la |the |l')?[«\"]?$")
_BASE_OF_HIS = re.compile(r"(?:'s?)?\s(?:\w+\s)?(?:bases?|hideouts?|targets?|depots?|strongholds?|sanctuar(?:y|ies)|caches?)\b")
_POST = re.compile(r"\s+(?:outposts?|posts?|bases?|camps?|convoys?|positions?|barracks|checkpoints?|patrols?|columns?)\b")
_HIS_POST = re.compile(r"\b(?:contre|sur|visant|de) (?:une?|la|les|des|l'|le)\s?(?:camp|poste|base|convoi|position|patrouille|caserne|detachement)s?\s+(?:de|du|des)\s+(?:la )?(?:l')?$")
_HELPED = re.compile(r"[^.;:]{0,12}?\s(?:took|taken|carried|brought|drove|flew|rushed|evacuated|escorted|transported|(?:les|l')\s?(?:ont|a|avaient|avait) (?:emmen|condui|transport|evacu|port|achemin)\w*)\b[^.;:]{0,30}\b(?:to|at|a l'|au|aux|vers|dans)\s?(?:the |a |an |un |une |le |l'|\w+ )?(?:hospital|clinic|health|safety|hopital|clinique|centre de sante|dispensaire|infirmary|infirmerie)")
_DRESSED = re.compile(  # who looks like somebody is not he: "men dressed as soldiers", "en tenue de l'armée"
    r"\b(?:dressed|disguised|clad|posing|posed|masquerading|pretending to be|impersonating|who looked|looking)(?: \w+)?(?: (?:as|like|in))?(?: [\w-]+){0,3}?\W*$|"
    r"\b(?:vetue?s?|habillee?s?|deguisee?s?|accoutree?s?|grimee?s?)(?: \w+)? (?:comme|en|d'|de|avec|a la maniere)(?: ?[\w'-]+){0,4}?\W*$|"
    r"\bse faisant passer pour(?: \w+)?\W*$|\bs'etaient fait passer pour(?: \w+)?\W*$|"
    r"\b(?:wearing|in)(?: [\w-]+){0,2}? (?:uniforms?|fatigues|dress|garb|clothes) (?:of|like that of|like those of)(?: \w+)?\W*$|"
    r"\b(?:en|portant|dans)(?: [\w'-]+){0,2}? ?(?:tenues?|uniformes?|treillis)(?: [\w'-]+){0,3}?\W*$")
_DISABLED = re.compile(  # whose car or bomber they stop: "un second véhicule a été détruit par les soldats"
    r"\b(?:vehicule\w*|vehicles?|pick-?ups?|motos?|motorbikes?|motorcycles?|cars?|voitures?|drones?|bombers?|kamikazes?|engins?|roquettes?|rockets?)\b"
    r"(?![^.;:]{0,60}\b(?:carr\w+|transport\w*|civil\w*|passag\w*|passeng\w*|ambulance\w*|commerc\w*|traders?|voyageurs?|travell?ers?)\b)[^.;:]{0,60}?"
    r"\b(?:detrui\w*|neutralis\w*|destroyed|neutrali[sz]ed|shot down)\b (?:par|by)(?: [\w'-]+){0,3}\W*$")
_SWEEPS = re.compile(  # who looks for the attackers: "l'armée ratisse le secteur"
    r"(?:\s+(?:in|at|of|from|du|de)(?: [\w'-]+){1,3}?)?\s+(?:(?:is|are|was|were|has been|have been|a|ont|avai\w+|continu\w+ (?:a|de)|tries to|cherche\w* a) )?(?:ratiss\w+|quadrill\w+|patrouill\w+|sillonn\w+|pass\w+ (?:\w+ ){0,2}?au peigne fin|"
    r"comb(?:s|ed|ing)|scour\w*|search(?:es|ed|ing)?|sweep(?:s|ing)?|patroll\w+|recherch\w+|traqu\w+|hunt(?:s|ed|ing)? (?:for|down))\b(?!\w* (?:and|et) )")
_LONG_WAR = re.compile(  # what they do all the time, or did long before, killed nobody here
    r"(?:,? (?:[\w'-]+ ){0,3}?(?:et|and)(?: [\w'-]+){1,3}?)?\s+(?:(?:who|which|that|qui) )?(?:(?:a|ont|avai\w+|has|have|had) )?(?:\w+ ){0,2}?(?:"
    r"(?:multipli\w+|repet\w+|reiter\w+|step(?:s|ped)? up|repeated|made|levelled|lodged|port\w+)(?: [\w'-]+){0,3}? (?:accusations?|denonciations?|plaintes?|allegations?|critiques?|complaints?)|"
    r"(?:entrain\w+|plong\w+|precipit\w+|plunged|dragged|thrown) (?:le |la |the |tout |whole )*(?:pays|nord|country|north|region|mali|centre)|"
    r"(?:men\w+|conduit|lanc\w+|carried out|conducted|launched|mounted|led)(?: [\w'-]+){0,4}? (?:plusieurs|several|many|(?:de )?nombreuses|numerous|a number of|frequent\w*) (?:\w+ )?"
    r"(?:operations?|patrouilles|patrols|offensives?)(?![^.;:]{0,60}\b(?:tuant|killing|au cours d\w+|in which|during which|faisant|leaving)\b))")
_UNIFORM = re.compile(r"'?s?\s+(?:-?style\s+|-?type\s+)?(?:uniforms?|fatigues|clothing|clothes|camouflage|outfits?|gear|garb)\b")
_WAGES = re.compile(  # "mene" is also what "ont mené" folds to
    r"(?:\s*,\s(?:avec|with|backed|soutenu\w*|epaule\w*|appuye\w*)[^,.;:]{2,60})?(?:,? (?:[\w'-]+ ){0,3}?(?:et|and)(?: [\w'-]+){1,3}?)?(?: (?:du|de|of) \w+)?\s*,?\s+(?<!\bont )(?<!\ba )(?<!avait )(?<!avaient )(?<!auraient )"
    r"(?:mene(?:nt)?|conduisent|conducts?|carr(?:y|ies) out|wages?)(?: [\w'-]+){0,2}? (?:operations|patrouilles|patrols|offensives)\b|"
    r"\s+(?:(?:has|have|had|a|ont|avai\w+) )?(?:\w+ )?(?:launched|begun|lance\w*|engage) (?:an?|its|une?|sa) (?:\w+ )?(?:crackdown|offensive|campaign|campagne|manhunt|traque)\b"
    r"(?![^.;:]{0,80}\b(?:kill\w+|tu(?:ant|e)\w*|dead|morts?)\b)")
_LOST = re.compile(r"[^.;:]{0,60}?\bhors d'etat de nuire\b|\s+(?:(?:a|ont|avai\w+|has|have|had) )?(?:perdu|lost|suffered|essuye)\b")
_THAN = re.compile(r"\b(?:than|plutot que|davantage que)\s+(?:by |par |des |les |the )?(?:\w+ )?$")  # "robbers rather than X"
_HIT_BACK = re.compile(r"\s+(?:\w+ )?(?:(?:fired|shot|hit|fought|struck) back|returned fire|(?:a|ont|avai\w+) (?:\w+ )?(?:riposte|replique|repousse))\b")
_MEANWHILE = re.compile(r",\s+(?:as|amid|while|alors qu\w*|tandis qu\w*)[\s']+(?:an?\s+|the\s+|le\s+|la\s+|une?\s+|l')?$")
_ASIDE_BEFORE = (_ACCUSER, _TOLD_TO, _DROVE_OFF, _WORD_OF, _CLEARED, _CAME_BY, _HIS_POST, _TIED, _TELLS, _RENAMED, _RULED, _THAN, _DISABLED, _HUNTED)
_ASIDE_BEHIND = (_COUNTS, _CLAIMED_OTHER, _FELL, _HELPED, _IDLE, _HIT_BACK, _SWEEPS, _LONG_WAR, _LOST, _WAGES)


@lru_cache(maxsize=1000)
def _is_aside(lead: str, after: str) -> bool:
    """Tell whether the words around an actor leave him beside the deed; several readers ask."""
    return (any(p.search(lead) for p in _ASIDE_BEFORE) or guards(lead, after) or tells_of_others(lead, after)
            or any(p.match(after) for p in _ASIDE_BEHIND)
            or (_ASIDE_ENDS.match(after) is not None and _SOURCE.search(lead) is not None)
            or is_backdrop(lead, after) or is_besides(lead, after) or is_no_doer(lead, after))


@record(frozen=True)
class Slot:
    """An actor with the folded words of his sentence before and behind him."""

    actor: ActorMention
    before: str
    after: str
    scene: Scene

    @property
    def lead(self) -> str:
        """Give the words before that bear on him."""
        return self.before[-_AHEAD:]

    @property
    def _said_before(self) -> str:
        """Give all words of the sentence before him, also where a scene is but a part of it."""
        said = self.scene.sentence
        if self.scene.span[0] <= said.start:
            return self.before
        return lowered(plain(said.text[:max(0, self.actor.span[0] - said.start)]))

    @property
    def did_before(self) -> bool:
        """Tell whether a sentence opens with what he did before the event that it tells."""
        return done_before(self._said_before, self.after)

    @property
    def has_toll(self) -> bool:
        """Tell whether all dead of a sentence are counted before him: they are those of his deed."""
        ends = [t.span[1] for t in self.scene.figures]
        return bool(ends) and max(ends) <= self.actor.span[0]

    @property
    def _is_asked(self) -> bool:
        """Tell whether a sentence only asks who it was: "Was it the work of X?"."""
        return self.scene.sentence.text.rstrip(" \u00a0\u202f\"'»”’)").endswith("?")

    @cached_property
    def is_beside(self) -> bool:
        """Tell whether he only accuses, counts or pursues, is cleared, or is told of in passing."""
        if self._is_asked or _is_aside(self.lead, self.after) or came_after(
                self._said_before) or (self.did_before and not self.has_toll) or put_to_flight(
                self._said_before, self.after):
            return True
        if self.actor.actor_id != "dozo" and (_UNIFORM.match(self.after) or _DRESSED.search(self.lead)):
            return True  # hunters are known by their dress
        if (_POST.match(self.after) and _ON.search(self.lead)) or (
                _HIS_BASE.search(self.lead) or _BASE_OF_HIS.match(self.after)):
            return True
        return bool(_MEANWHILE.search(self.lead)) and not _harm_behind(self)


def slots(scene: Scene) -> Iterator[Slot]:
    """Yield the actors of a scene; of sentences made one, those of each."""
    for part in scene.sentences:
        low = part.low
        for actor in part.actors:
            first, last = (n - part.span[0] for n in actor.span)
            inside = 0 <= first < len(low)  # not what an item of a sum takes from its head
            yield Slot(actor, low[:first] if inside else "",
                       low[last:last + _BEHIND] if inside else "", part)


def called_throughout(read: Sequence[Sequence[Slot]]) -> list[list[Slot]]:
    """Name described actors wherever the story tells of them: "the Russian mercenaries"."""
    made = [called(found) for found in read]
    names = {(a.actor.actor_id, b.actor.actor_id) for old, new in zip(read, made, strict=True)
             for a, b in zip(old, new, strict=True) if a.actor.actor_id != b.actor.actor_id}
    if len(names) != 1:
        return made
    (old_id, new_id), = names
    return [[replace(s, actor=replace(s.actor, actor_id=new_id))
             if s.actor.actor_id == old_id and is_only_described(s) else s for s in found]
            for found in made]


def not_named_again(found: Sequence[Sequence[Slot]]) -> list[list[Slot]]:
    """Let "the attackers" be nobody known where whom they were taken for is told of in passing."""
    named = {s.actor.actor_id for one in found for s in one
             if s.actor.role is ActorRole.ACCUSED and not (s.is_beside or _is_anyone(s))}
    return [[replace(s, actor=replace(s.actor, actor_id=_ANYBODY))
             if _is_anyone(s) and s.actor.actor_id not in named else s for s in one]
            for one in found]


def _is_anyone(slot: Slot) -> bool:
    words = lowered(plain(slot.actor.text))
    return _ATTACKERS.fullmatch(words) is not None and _PEOPLE.match(slot.after) is None


def is_only_described(slot: Slot) -> bool:
    """Tell whether an actor is told by a description and not by his name."""
    words = lowered(plain(slot.actor.text))
    return _DESCRIBED.search(words) is not None and "wagner" not in words


def called(found: Sequence[Slot]) -> list[Slot]:
    """Give actors who are only described the name that stands right behind: "mercenaries of X"."""
    made = [_of_people(s) for s in found]
    for i, (one, other) in enumerate(pairwise(found)):
        gap = other.before[len(one.before) + len(one.actor.text):]
        if one.scene is other.scene and _NAMED.fullmatch(gap) and _is_described(one, other):
            role = next((s.actor.role for s in (one, other)
                         if s.actor.role is ActorRole.ACCUSED), other.actor.role)
            made[i] = replace(one, actor=replace(
                one.actor, actor_id=other.actor.actor_id, role=role))
            made[i + 1] = replace(other, actor=replace(other.actor, role=role))
    return made


def _of_people(slot: Slot) -> Slot:
    """Name armed men by the people they are said to come from: "armed men, apparently Fulani"."""
    people = _PEOPLE.match(slot.after) if slot.actor.actor_id == _ANYBODY else None
    return replace(slot, actor=replace(slot.actor, actor_id=_MILITIA[people[1]])) if people else slot


def _is_described(one: Slot, other: Slot) -> bool:
    """Tell whether foreign troops are described and then named."""
    known = builtin_actors()
    abroad = all("foreign_forces" in known.get(s.actor.actor_id).classes for s in (one, other))
    return bool(abroad and _DESCRIBED.search(lowered(plain(one.actor.text)))
                and not _DESCRIBED.fullmatch(lowered(plain(other.actor.text))))


def with_partners(found: Sequence[Slot], does: Callable[[Slot], bool]) -> Iterator[ActorMention]:
    """Yield the actors of whom something holds, and those who are named together with them."""
    held = [does(s) for s in found]
    for i, (one, other) in enumerate(pairwise(found)):
        gap = other.before[len(one.before) + len(one.actor.text):]
        accused = one.actor.role is ActorRole.ACCUSED and not one.is_beside
        if (held[i] or accused) and _LINK.match(gap):
            held[i + 1] = held[i + 1] or bears_arms(other.actor)
        both = held[i + 1] or other.actor.role is ActorRole.ACCUSED
        if both and _PLAINLY.fullmatch(gap) and one.actor.role is not ActorRole.VICTIM:
            held[i] = held[i] or (bears_arms(one.actor) and not one.is_beside)
    yield from (replace(s.actor, role=ActorRole.ACCUSED)
                for s, holds in zip(found, held, strict=True) if holds)


def is_guilty(slot: Slot) -> bool:
    """Tell whether the words around an actor lay the deed on him."""
    if not bears_arms(slot.actor) or slot.is_beside or NOT.search(slot.lead) or (
            speaks_abroad(slot.actor.text)):
        return False
    held = _HOLDS.search(slot.lead) and _GUILTY.match(slot.after)
    fragment = slot.after and _OPENS.fullmatch(slot.before) and _TOLD.match(slot.after)
    if owns_up(slot.actor.actor_id, slot.lead, slot.after) or (
            took_away(slot.after) and slot.actor.role is not ActorRole.VICTIM):
        return True
    told = held or fragment or _BEFORE.search(slot.lead) or _AFTER.match(slot.after)
    return bool(told) or points_at(slot.lead, slot.after)


def claims_another(slot: Slot) -> bool:
    """Tell whether an actor owned up to other events: "had claimed a similar attack", "several"."""
    if _CLAIMED_OTHER.match(slot.after):
        return True
    scene = slot.scene
    return bool(_CLAIMED_MANY.match(slot.after)) and not (scene.figures or scene.dates)


def _harm_behind(slot: Slot) -> bool:
    told = [*(t.span for t in slot.scene.tolls), *(d.span for d in slot.scene.deeds)]
    return any(first > slot.actor.span[0] for first, _end in told)


def bears_arms(mention: ActorMention) -> bool:
    """Tell whether an actor is a party to the conflict."""
    return builtin_actors().get(mention.actor_id).is_party if mention.actor_id else False
