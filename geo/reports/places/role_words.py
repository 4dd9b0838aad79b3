"""The words that tell what a place has to do with what is told, as patterns on marked text."""

from __future__ import annotations

import re

from geo.reports.asked import Asked
from geo.reports.places.words import CARE

DEED = re.compile(
    r"(?<![a-z])(?:kill\w*|dead|death\w*|die[ds]?|dying|lost their li\w+|attack\w*|assault\w*|"
    r"ambush\w*|"
    r"massacr\w+|slaughter\w*|execut\w*|behead\w*|murder\w*|shot|shoot\w*|gunned|gunm[ae]n|"
    r"opened fire|under fire|"
    r"fir(?:ed|ing)|bomb\w*|blast\w*|explo\w*|ied|(?<!gold )(?<!salt )mines?(?! d'or| de sel)|"
    r"landmine\w*|mortar\w*|rocket\w*|"
    r"shell\w*|drone\w*|"
    r"air ?strikes?|airstrikes?|strikes?|struck|raid\w*|storm\w*|burn\w*|torch\w*|set fire|"
    r"loot\w*|pillag\w*|"
    r"abduct\w*|kidnap\w*|hostage\w*|arrest\w*|detain\w*|tortur\w*|rap(?:ed?|ing)|wound\w*|"
    r"injur\w*|victim\w*|"
    r"casualt\w*|clash\w*|fighting|fought|battle\w*|combat\w*|offensive|operation\w*|"
    r"neutrali[sz]\w*|"
    r"throats?|overr[ua]n|gunfire|gunshots?|shots|blasts|sto(?:le|len)|rustl\w*|looted|evict\w*|"
    r"toll|bod(?:y|ies)|corpse\w*|mass graves?|incident\w*|atrocit\w*|abus\w*|violence\w*|"
    r"intercept\w*|target\w*|seiz\w*|captur\w*|"
    r"alight|ablaze|in flames|lynch\w*|stabb\w*|strangl\w*|hanged|stoned|speared|mown down|mowed|"
    r"gunning|felled|claimed (?:\w+ ){1,3}lives|cost (?:\w+ ){1,3}lives|"
    r"besieg\w*|siege|blockad\w*|displac\w*|destroy\w*|collaps\w*|kill|hit|disappear\w*|missing|"
    r"perish\w*|"
    r"tu(?:e|es|ee|ees|er|ant|eurs?|erie\w*)|(?<!villes )(?<!ville )mort(?:s|e|es|el\w*)?|"
    r"coute la vie|mis le feu|en flammes|calcin\w*|carbonis\w*|poignard\w*|etrangl\w*|lynch\w*|"
    r"pendus?|lapid\w*|fauch(?:e|es|ee|ees)|ote la vie|"
    r"deces|decede\w*|attaqu\w*|"
    r"embuscade\w*|assassin\w*|"
    r"abattu\w*|abattre|egorg\w*|decapit\w*|perdu la vie|peri(?:s|r)?|trouve la mort|carnage|drame|"
    r"mitraill\w*|detonations?|fusillade\w*|aviation|tueurs?|raides?|bless\w*|victime\w*|"
    r"enlev\w*|otage\w*|rapt|incendi\w*|brul\w*|pill\w*|bombard\w*|frapp\w*|tir(?:s|e|ee|s)?|"
    r"explosi\w*|engins? explosif\w*|obus|roquette\w*|affront\w*|accroch\w*|combats?|raids?|"
    r"assaut|ratiss\w*|"
    r"arret(?:e|es|ee|ees)|interpell\w*|tortur\w*|viol\w*|cible\w*|vise\w*|pris pour cible|"
    r"corps|cadavres?|"
    r"fosses? communes?|charnier\w*|bilan|exactions?|saut\w+ sur|fusill\w*|deplac\w*|disparu\w*|"
    r"detrui\w*|rase|vol(?:e|es)|betail|encercl\w*|blocus|cibl\w*|incursion\w*|took place|taken "
    r"place|occurred|happened|"
    r"s'est produit\w*|est survenu\w*|a eu lieu|deroul\w*|perpetr\w*|commis\w*|committed|"
    r"carried out|repoussed?|neutralises?|bound|tied|blindfold\w*|beat\w*|whipp\w*|flogg\w*|slit|"
    r"rounded up|lined up|marched off|(?:led|taken|took|dragged|picked|carried) (?:\w+ )?"
    r"(?:away|off|up)|"
    r"pulled out|pulled (?:\w+ ){1,3}out|held up|stopped|ran over|rolled over|"
    r"ligot\w*|battu\w*|bastonn\w*|fouett\w*|rafl\w*|embarque\w*|emmene\w*|passes? par les armes|"
    r"heurt\w*|percut\w*|saccag\w*|inhum\w*|enterre\w*|buried)(?![a-z])")
SAID = re.compile(
    r"(?<![a-z])(?:sa(?:id|ys?|ying)|told|tells?|report(?:ed|s)|confirm(?:ed|s|e|ent|ait)?|"
    r"stat(?:ed|es)|declar\w*|add(?:ed|s)|according|selon|d'apres|"
    r"explain\w*|expli\w*|affirm\w*|indiqu\w*|racont\w*|temoign\w*|testif\w*|recount\w*|"
    r"described?|deplor\w*|"
    r"annonc\w*|announc\w*|precis\w*|rapport\w*|assur\w*|confi[eé]\w*|dit|disent|denonc\w*|"
    r"denounc\w*|condemn\w*|"
    r"claim\w*|alleg\w*|accus\w*|call(?:ed|s) (?:for|on)|appel\w*|joint|contact\w*|speaking|"
    r"spoke|quot\w*|cit\w*|put the|souligne\w*)(?![a-z])")
_HOLDERS = (
    r"(?:residents?|inhabitants?|habitant\w*|villager\w*|mayors?|maires?|elus?|elue|elected|"
    r"governors?|gouverneur\w*|"
    r"prefets?|sous-prefets?|prefects?|officials?|deput(?:y|ies|es?)|lawmakers?|notables?|"
    r"notabilites?|chiefs?|chefs?|imams?|witness\w*|"
    r"temoins?|traders?|commercants?|doctors?|medecins?|nurses?|infirmiers?|teachers?|"
    r"enseignants?|activists?|herders?|"
    r"eleveurs?|shepherds?|journalists?|journalistes?|sources?|survivors?|rescapes?|natives?|"
    r"ressortissants?|"
    r"councillors?|conseillers?|leaders?|authorit\w*|autorites?|locals?|elders?|farmers?|"
    r"cultivateurs?|youth|jeunes?|"
    r"families|familles?|relatives?|parents?|administrat\w*|responsables?|members?|membres?|"
    r"people|populations?|civilians?|"
    r"villageois\w*|riverains?|man|woman|homme|femme|women|men|students?|hunters?|chasseurs?|dozos?|"
    r"association\w*|coordination|colleagues?|collegues?|cousin\w*|"
    r"spokes\w+|correspondents?|correspondants?|stringers?|bishops?|priests?|commandants?|"
    r"commanders?)")
_LINK = (r"(?: [a-zDUX'-]+){0,5}?(?:(?:(?<=commune)|(?<=village)|(?<=localite)|(?<=ville)|"
         r"(?<=town)),)?"
         r" (?:of|in|from|at|near|de|du|des|d'|a|dans)(?: the| la| le| les|"
         r" l')? ?(?:(?:[a-zD]+ ){0,2}(?:of|de|du|d') ?)?")
HELD_BY = re.compile(rf"(?<![a-z]){_HOLDERS}{_LINK}$")
OFFICE_NEAR = re.compile(  # "the mayor of the town close to X", "an official for nearby X"
    r"(?<![a-z])(?:officials?|mayors?|maires?|elus?|elue|prefets?|prefects?|chiefs?|chefs?|"
    r"councillors?|conseillers?|representatives?|responsables?|deput(?:y|es?))"
    r"(?: [a-zDUX'-]+){0,2} (?:of|for|from|de|du|d')"
    r"(?: (?:the|a|la|le|une?))?"
    r"(?: ?(?:localite|ville|commune|village|town|municipality|bourgade|city)(?: [a-z]+)?)? ?$")
HELD_IN = re.compile(r"(?<![a-z])(?:in|at|near|a|dans)(?: (?:the|la|le|les))? ?(?:(?:[a-zD]+ "
                     r"){0,2}(?:of|de|du|d') ?)?$")
MANY = re.compile(r"(?<![a-z])(?:residents|inhabitants|habitants|villagers|villageois|people|"
                  r"civilians|populations?|"
                  rf"men|women|herders|eleveurs|farmers|youths|jeunes|hunters|chasseurs|"
                  rf"families){_LINK}$")
_STEPS = r"(?:(?!(?:to|that|have|had|has|was|were|que|avoir|in|from)(?![a-z]))[^ .;:\n\"]+ ){0,5}?"
TOLD_FROM = re.compile(
    rf"(?<![a-z])(?:(?:told|spoke (?:to|with)|joint\w*|contacte\w*|contacted|reached|"
    rf"speaking|talking|parlant|s'exprim\w+|"
    rf"interroge\w*|interviewed|reporting|"
    rf"confie|correspond\w*|envoye\w*|by (?:tele)?phone|par telephone|au telephone) "
    rf"{_STEPS}(?:from|in|depuis|a|de|en)|"
    rf"(?:i|we|vous|nous|je|lui) (?:write|am writing|are writing|ecri[st]|ecrivons) {_STEPS}"
    r"(?:from|in|depuis|a|de|en)(?: [a-z']+){0,3}(?: of| in| at| de| a)?|"
    rf"(?:said|says|declare|affirme) {_STEPS}(?:from|in|depuis)) (?:the |la |l')?$")
DATELINE = re.compile(r"^[NCUA]+(?: ?[,(/] ?[NCUA]+\)?)*(?:,? (?:le )?(?:[a-z]+\.? "
                      r"\d{1,2}(?:er)?|\d{1,2}(?:er)? [a-z]+\.?)(?:,? \d{4})?)?"
                      r",?(?: ?[(\[][^)\]\n]{2,40}[)\]])? ?(?:-{1,2}|:|/) ?(?=\S)")
DATED = re.compile(r"^[NCUA]+.{0,40}"
                   r"(?:\d|\((?!(?:[NU]+ )?(?:cercle|region|commune|circle|district)))"
                   r".{0,40}?(?:-|:)|^[NCUA]+(?:, C+)? - ")
SEAT_AFTER = re.compile(
    r"^(?:'s)?,? ?(?:has |have |had |a |avait |n'a |ne |n'|also |later |a egalement |a toujours "
    r"|has since |soon )*(?:not |pas )?"
    r"(?:sa(?:ys?|id)|den(?:y|ies|ied)|dement\w*|nie|accus\w*|reject\w*|rejet\w*|announc\w*|"
    r"annonc\w*|insist\w*|condemn\w*|"
    r"turn\w*|broke|rompu|react\w*|reagi\w*|affirm\w*|respond\w*|repond\w*|promis\w*|"
    r"acknowledg\w*|reconn\w*|confirm\w*|"
    r"claim\w*|blam\w*|warn\w*|want\w*|refus\w*|maintain\w*|expel\w*|expuls\w*|decid\w*|"
    r"order\w*|call(?:s|ed)|appel\w*|dismiss\w*|"
    r"reproch\w*|denonc\w*|denounc\w*|withdrew|se retire\w*|quitt\w*|severed|cut (?:its )?ties|"
    r"gard\w* le silence|assur\w*|soutien\w*|estime\w*)(?![a-z])")
BODY_AFTER = re.compile(
    r"^(?:'s|')? ?(?:(?:transitional|military|de transition|ruling|interim|own|new|armed|"
    r"central|state|security|civilian|national|"
    r"military-led|junta-led|russia-backed|army-led) )*(?:battalions?|brigade|regiment|garrison|"
    r"katibas?|katibat|katibah|"
    r"government|authorit\w*|junta|junte|"
    r"regime|army|armee|armed forces|forces|soldiers|troops|militar\w*|contingent|militia\w*|"
    r"fighters|rulers|leaders?(?:hip)?|"
    r"president|prime minister|foreign minist\w*|minist\w*|ambassador|gendarme\w*|police|air "
    r"force|general staff|"
    r"parliament|constitution\w*|conflict|war|crisis|economy|already|people|population|citizens|"
    r"nationals|refugees|"
    r"natives|-based|tuaregs?|arabs|fulani|peuls?|relations|ties|allies|security situation|"
    r"policy center)(?![a-z])")
BODY_BEFORE = re.compile(
    r"(?<![a-z])(?:battalion|bataillon|regiment|brigade|garnison|garrison|government|"
    r"gouvernement|army|armee|armed forces|forces armees|"
    r"forces|militaires?|soldats|troupes|autorites?|authorities|junte|junta|regime|pouvoir|"
    r"president|presidents?|ministre[a-z' ]*|minister|"
    r"ambassad\w*|republi\w*|etat-major|population|populations|peuple|tuaregs?|touaregs?|"
    r"arabes?|communaut\w*|communities|ressortissants?|citoyens|"
    r"natives?|sons|origin\w*|nationals|refugees|refugies|membres?|capitale|capital|friends?|"
    r"amis|partenaires|history|"
    r"relations avec|ties with|relations with|prefecture|chef-lieu|eveque|bishop|archeveque|"
    r"diocese|region militaire|guerre|crise|conflit|conflict|war|crisis|situation)"
    r"(?: [a-z]+)? ?(?:of|de|du|des|d'|de la|with|avec|l')(?: the| la| le| l')? ?$")
POPULACE = re.compile(r"(?:population|peuple|communaut|communities|citoyens)")  # they live there
ORIGIN = re.compile(
    r"(?<![a-z])(?:travel\w* from|driv\w+ from|coming from|came from|com(?:es?|ing|e) (?:in "
    r")?from|return\w* (?:home )?from|on (?:the|their|his|her|its) (?:way (?:home|back)|"
    r"return) from|(?:back|home) from|leaving|left|"
    r"depart\w*(?: from)?|fled|fleeing(?: from)?|withdr\w+ (?:\S+ ){0,5}?from|pull\w* out of|"
    r"evacuat\w* from|displaced from|expell?\w* from|set (?:off|out) from|"
    r"hailing from|originally from|native of|from|flight from|"
    r"(?:hired|loaded|chartered|rented|boarded|bought|embarque\w*|charge\w*|loue\w*|affrete\w*|"
    r"achete\w*) (?:in|at|a)|"
    r"en provenance|venant|venaient|venait|venus?|revenant|revenaient|revenait|reviennent|revient|"
    r"rentr(?:ant|ait|aient|es?|ent)|viennent|vient|de retour|retour|parti(?:es?|s)?|"
    r"quitte\w*|quittant|quittait|quittaient|"
    r"fuyant|fui|fuyaient|retire\w*|retrait|chasse(?:e|s|es|ees)?|originaires?|deplaces?|"
    r"au depart|sorti\w*|"
    r"a partir)"
    r"(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|la veille)(?: matin| soir)?)?"
    r"(?: (?:the|le|la|les|l'|de|du|des|d'|de la|de l'|town|city|village|ville|of|their|its|"
    r"leurs?|sa|son))*(?: | l'| d'|')?$")
TRAVELS = re.compile(
    r"(?<![a-z])(?:travel\w*|driv\w*|head\w*|en route|on (?:its|their|his|her|the) way|way|"
    r"journey|return\w*|going|went|"
    r"bound|transport[aei]\w*|taking|bringing|brought|carr(?:y|ied|ying)(?! out)|flee\w*|fled|"
    r"mov(?:ed|ing)|"
    r"sent|evacuat\w*|taken|"
    r"transfer\w*|arriv\w*|reach\w*|walk\w*|"
    r"se rend\w*|rendaient|rendait|rendu\w*|allant|allaient|allait|alle\w*|parti\w*|partaient|"
    r"retour\w*|rentr\w*|refugi\w*|fui|fuient|"
    r"evacu\w*|transfer\w*|conduit\w*|achemin\w*|dirige\w*|direction|destination|"
    r"ralli\w*|regagn\w*|"
    r"repart\w*|repli\w*|enfui\w*|disparai\w*|ramen\w*|rapatri\w*|amenee?s?|evapor\w*|"
    r"withdr\w*|retreat\w*|leav\w*|left|vanish\w*|made off|rode off|drove off|set off|"
    r"rejoin\w*|convoi|convoy|quitt\w*|emmen\w*|deport\w*|extradit\w*|deployed|deploye\w*|"
    r"condui[st]\w*|a?men(?:ait|aient|ant)|flux|afflux|influx|exod[eu]\w*|venant|"
    r"arrive\w*|roulai\w*|airlift\w*|rush\w*|admi[ts]\w*)"
    # who "were going to the fields were killed at X" were hit there
    r"(?:(?!(?:were|was|(?:ont|a|avaient|avait) ete) (?:kill|shot|attack|ambush|abduct|murder|hit |"
    r"struck|tue|abattu|attaqu|enlev|execut|assassin|bless|intercept|egorg|pris))[^.;:\n]){0,45}?$")
TOWARDS = re.compile(
    r"(?<![a-z])(?:to|towards?|for|into|reach(?:ed|ing)?|vers|pour|"
    r"(?<!near )(?<!outside )(?<!from )(?<!by )(?<!at )(?<!in )(?<!on )(?<!of )a|au|aux|en|jusqu'a|"
    r"destination d[eu]|destination d'|"
    r"direction (?:of|d[eu])|direction d'|regagn\w+|rejoin\w+|ralli\w+|hospital in|"
    r"hopital (?:de|d'|a))"
    r"(?: (?:the|le|la|les|l'|a|an|un|une|refugee|camps?|in|town|city|village|neighbou?ring|"
    r"ville|of|hospitals?|hopital|csref|clinics?|clinique|dispensaire|morgue|mortuary|health|"
    r"cent(?:er|re)|"
    r"sante|U+|de|en|au|regional|nearby|"
    r"local|main|safety|weekly|fair|market|at|marche|foire|hebdomadaire|un|une|d'une?|proche|near|"
    r"voisine?))*(?: | l'| d'|')?$")
PASSED = re.compile(r"(?<![a-z])(?:via|through|passing (?:by|through)|by way of|crossing|en "
                    r"passant par|passant par|transitant par|"
                    r"par|traversant|transiting)(?: the| la| le| l')? ?(?:l')?$")
LOCATED = re.compile(
    r"(?<![a-z])(?:(?:in|at|on|near|inside|within|across|around|outside|throughout|over|into|"
    r"against|dans|sur|pres de|contre|"
    r"close to|from|of|de|du|d'|des|along|between|entre|chez|vers|through|amid|not far from|"
    r"l'interieur de)"
    r"(?: (?:the|le|la|les|l'|a|an|un|une|this|cette|ce|[a-z-]+))?(?: [a-zD-]+){0,2}|"
    r"(?:a|au|aux|en)(?: (?:la|une?|cette|ce))?)(?: | l'| d'|')?$")
IN_IT = Asked(
    r"(?<![a-z])(?:(?:in|at|on|near|inside|within|across|around|outside|throughout|over|into|"
    r"against|dans|sur|"
    r"pres de|contre|along|between|entre)(?: (?:the|le|la|les|l'|a|an|un|une|this|cette|"
    r"ce))?(?: (?:[a-zD-]+ ){0,2}(?:country|nation)['’]s)?(?: [a-zD-]+){0,2}|"
    r"(?:in|at|near|dans|a) (?:the|la|le) (?:regional |provincial |main |largest )?"
    r"(?:(?:malian )?capital(?: city)?|capitale(?: regionale| malienne| du mali)?|town|city|"
    r"chef-lieu(?: de (?:la )?region)?),|(?:in|near) mali[’']s capital(?: city)?,|"
    r"(?:in|at|near|dans|a) (?:an?|another|une?|une? autre)(?: [a-zD-]+){0,3} "
    r"(?:villages?|hamlets?|towns?|hameau|localite|bourgade|bourg|campement)(?: [a-zD-]+){0,2},|"
    r"(?:a|au|aux|en)(?: (?:la|une?|cette|ce|pleine?))?)(?: | l'|')?$")
AT_IT = Asked(
    r"(?<![a-z])(?:attack(?:s|ed|ing)?|raid(?:s|ed|ing)?|assaults?|massacres?|killings?|bomb\w*|"
    r"shell\w*|(?:drone |air ?)?strikes?|storm\w*|target\w*|"
    r"surround\w*|razed?|ransack\w*|fell on|swooped on|descended on|rode into|swept (?:into|"
    r"through)|burst into|stormed into|marched into|fait irruption|irruption|incursion\w*|"
    r"recaptur\w*|(?:re)?conqui\w+|occup\w+|rocked|shook|emptied|depopulat\w*|devastat\w*|ravag\w*|"
    r"terrori[sz]\w+|plunged|vide|videe?s?|martyris\w*|secoue\w*|endeuill\w*|paye\w* par|"
    r"hit|struck|torch\w*|burn\w*|seiz\w*|captur\w*|besieg\w*|overran|enter(?:ed|ing|s)?|events?|"
    r"incidents?|battle|clashes|fighting|"
    r"attaqu(?:e|es|er|ent|ait|aient|ant|erent|ee|ees)|touch(?:e|es|er|ant|ait|aient)|vise\w*|visant|cible\w*|ciblant|assaut|frapp\w*|bombard\w*|incendi\w*|tueries?|"
    r"drame|carnage|offensive|ambush\w*|embuscade\w*|"
    r"bataille|combats|raids?|investi\w*|envahi\w*|encercl\w*|pill\w*|prise|siege|exactions?|"
    r"executions?|evenements?|assault\w*)"
    r"(?: (?:on|of|against|contre|sur|de|du|d'|the|le|la|les|l'|in|at|a|dans|un|une|two|deux|"
    r"three|trois|plusieurs|several))*"
    r"(?: [a-zD-]+){0,2}(?: | l'| d'|')?$")
EXPLAINS = re.compile(r"[NU](?:, | \()(?:the |le |la |l')?$")  # "X, the port of Y"
OPENS = re.compile(  # nothing but a day stands before what a sentence or clause begins with
    r"(?:^|[;:.\"] ?|, )(?:(?:on|le|in the|dans la|au|a) [^,.;:]{1,40}, |[a-z]+day,? |hier,? |"
    r"yesterday,? )?(?:the |le |la |les |l')?$")
GOES_ON = re.compile(  # no list, no bracket, nobody's saying
    r"^ (?!and |et |or |ou |to |of |de |du |d'|officials|said|says|-|(?:residents|villagers|"
    r"inhabitants) "
    r"(?:said|told|say|report|confirm|reached|contacted))[a-z]")
TAKEN_TOWN = Asked(  # who takes a town does it there; "took him to X" is none
    r"(?<![a-z])(?:re)?(?:took|taken?|takes|taking|pris|prennent|prendre|empare\w*|lost|perdu)"
    r"(?: (?:over|back|control|full|the|of|town|city|village|camp|base|post|strategic|key|le|la|"
    r"les|"
    r"l'|de|du|d'|ville|village|localite|controle|possession|poste))*(?: | l'| d'|')$")
WHERE_DONE = re.compile(r"^(?:, (?:in|dans) (?:the|la|le|ce|cette) (?:same|meme) [a-z]+)?,? "
                        r"(?:where|ou) (?!(?:[a-z']+ ){0,8}?(?:treat\w*|taken|carried|admitted|"
                        r"brought|buried|nursed|evacuat\w*|sought|found refuge|soign\w*|admi\w*|"
                        r"transport\w*|conduit\w*|evacue\w*|enterre\w*|refugi\w*|accueill\w*|"
                        r"condol\w*|present\w*|offered|met|visit\w*|rencontr\w*|promis\w*|"
                        r"pledg\w*|recueill\w*|salue\w*|declar\w*|annonc\w*|announc\w*)"
                        r"(?![a-z]))[^.;\n]{0,90}")
AT_WARD = re.compile(  # nobody who speaks: "near X, a hospital source said", "the hospital said"
    rf"^(?!, [^,.;\n]{{0,40}}?{CARE} (?:[a-z]+ )?(?:sources?|officials?|staff|workers?|directors?|"
    r"doctors?|medics?|nurses?|employees?|manage\w+|administrat\w+|spokes\w+|says?|said|told|"
    r"reports?|reported|announce[sd]?|confirm(?:s|ed)|state[sd]|counts|counted|"
    r"dit|indique|annonce|affirme|confirme|declare|rapporte)"
    rf"(?![a-z])),? (?:the |le |la |l'|a |un |une )?(?:[a-z]+ )?{CARE}(?![a-z])")
LABOUR = re.compile(  # a strike of those who stop work, no blow
    r"(?<![a-z])(?:on strike|strike (?:action|notice|call|committee|fund)s?|"
    r"(?:hunger|general|indefinite|unlimited|rail|transport|sit-down|wildcat|"
    r"(?:\d+|[a-z]+)-(?:hour|day|week)) strikes?(?! (?:on|against))|"
    r"(?!call[a-z]* the)"
    r"(?:began|begin|started|end(?:s|ed|ing)?|call(?:s|ed|ing)?(?: off)?|suspend\w*|stag(?:ed|ing)|"
    r"join(?:ed|ing)?|threaten\w*|observ\w+) (?:a|an|the|their|its)(?: (?!air|drone)[a-z-]+){0,2} "
    r"strike(?! (?:on|against))|"
    r"strikes? (?:by|of) (?:the |all )?(?:[a-z]+ )?(?:unions?|teachers?|workers?|doctors?|nurses?|"
    r"magistrates?|drivers?|students?|bakers?|traders?|civil servants)|"
    r"(?:unions?|teachers?|workers?|doctors?|nurses?|magistrates?|bakers?|traders?)'?s?'? "
    r"(?:(?!in |by |air|drone|say|said|from |after |during |of )[a-z-]+ ){0,2}strikes?)(?![a-z])")
DONE_THERE = re.compile(
    r"^(?:'s)? (?:massacres?|attacks?|killings?|ambush\w*|bombings?|incidents?|raids?|clash\w*|"
    r"battles?|events?|tragedy|executions?)(?![a-z])")
BEFALLEN = re.compile(
    r"^,? (?:was|were|has been|have been|had been|died|perished|lost their lives|(?:a|ont|avait|"
    r"avaient|aurait|auraient) ete|fut|furent|(?:se sont|s'est) fait|vien(?:t|nent) d'etre|"
    r"(?:est|etait) (?:mort|tombe)|(?:sont|etaient) (?:morts|tombes))(?![a-z])")
SUBJECT_OF = re.compile(
    r"^[^.;:\n]{0,40}?(?:was|were|has been|have been|had been|came under|(?:a|ont|avait|avaient|"
    r"aurait|auraient) ete|vien(?:t|nent) d'etre|est|sont|"
    r"fut|(?:a|ont|avait|avaient) (?:subi|essuye|fait (?:l'objet|les frais))|saw|witnessed|"
    r"se trouve\w*|lies|under|sous|reste\w*|n'(?:a|est|existe) plus|no longer|"
    r"where|ou|when|lorsque|quand)(?![a-z])")
BEFELL_THERE = re.compile(  # "residents of X: two traders were killed there"
    r"(?<![a-z])(?:y (?:ont|a|avait|avaient|sont|etaient|furent)|there)(?![a-z])")
LASTING = re.compile(  # "Since 2012 the cercles of X have lived under attack": no one event
    r"^(?:depuis|since|for (?:years|months|decades|more than)|over the past)(?![a-z])[^.;\n]*?"
    r"(?<![a-z])(?:viv(?:ent|ait|aient)|vit|subi\w+|endur\w+|en proie|lived?|suffer\w*|plagued|"
    r"ravaged|gripped|"
    r"torn|battl\w+|fac(?:e|es|ed|ing)|confronte\w*|fait face|font face|plonge\w*|plunged|engulfed|"
    r"been (?:rocked|hit|mired|caught|plunged))(?![a-z])(?![^\n]*\d+ (?:people|civil|personnes|"
    r"morts|dead))")
CARED_FOR = re.compile(  # where the dead lie and the wounded are nursed is not where it happened
    r"(?<![a-z])(?:treated|cared for|admitted|hospitali[sz]ed|recover(?:s|ing)|(?:un)?dergo\w*|"
    r"receiv\w+ (?:care|treatment)|soigne\w*|prise?s? en charge|admise?s?|hospitalise\w*|"
    r"(?:being|been|still|be|were|was|is|are) held|incarcerat\w*|jailed|imprison\w*|locked up|"
    r"in (?:custody|detention|jail|prison)|enferm\w*|detenue?s?|incarcer\w*|emprisonn\w*|"
    r"ecrou\w*|gard(?:e|es|ee|ees) a vue|au secret|"
    r"released|freed|liberee?s?|relachee?s?|handed over|rec[ou]\w+ des soins|morgues?|mortuary|"
    r"reposent|succomb\w*)(?![a-z])[^.;:\n]{0,45}?"
    r"(?:at|in|of|a|au|aux|de|du|dans|d')(?: (?:the|la|le|l'|town|city|ville|de))* ?(?:l')?$")
MARKET_HELD = re.compile(  # "while the market was being held in the village of X": no prison
    r"(?<![a-z])(?:markets?|fairs?|weddings?|baptisms?|feasts?|prayers?|festival) "
    r"(?:was|were|is|are) (?:being )?held(?![a-z])")
CARED = re.compile(rf"(?<![a-z]){CARE}(?![a-z])")
MOURNED = re.compile(  # what is done after it, by those who were not there
    r"(?<![a-z])(?:mourn\w*|deuil|condol\w*|funeral\w*|obseques|funerailles|tribute|hommage|"
    r"recueill\w*|vigil|veillee|marche (?:silencieuse|blanche)|sit-in)(?![a-z])")
SITED = re.compile(  # "The school lies in X": it tells where what was attacked is
    r"^(?:(?:the|le|la|l'|les) ?[a-z' -]{3,40}?|it|il|elle) (?:lies?|stands?|is (?:located|"
    r"situated)|"
    r"se (?:trouve|situe)|est (?:situee?|implantee?))(?: [a-z]+){0,2} "
    r"(?:in|at|near|on|a|au|dans|sur)(?: (?:the|le|la|l'))? ?$")
HEADING = re.compile(r"(?:north|south|east|west)[a-z]* from ")
JOURNEY = re.compile(r"(?<![a-z])(?:journey|travell?\w*|drive|drove|voyage|trip|way)(?![a-z])")
TIES = re.compile(  # "tension between Bamako and Algiers": two governments, no way
    r"(?<![a-z])(?:tensions?|relations?|ties|dispute|talks|row|rift|crisis|crise|liens|brouille|"
    r"rupture|dialogue|agreement|accord|cooperation|border|frontiere)(?: [a-z']+){0,3} ?$")
MET = re.compile(
    r"(?<![a-z])(?:prices?|prix|statement|meeting|summit|conference|court|tribunal|parquet|"
    r"reunion|sommet|talks|rally|ceremon\w*|communique|"
    r"(?:forum|workshop|atelier|concertations?)(?: (?:on|about|for|sur|pour) [a-z' -]{3,40},?)?|"
    r"headquarter\w*|based|bases?e?s?|siege|office|bureau|embassy|ambassade|signed|signe|"
    r"negotiat\w*|pourparlers|visit\w*|sejour\w*|"
    r"born|nee?s?|founded|fonde\w*|grew up|grandi\w*|diplomat\w*|observer\w*|analyst\w*|"
    r"expert\w*|researcher|"
    r"monitor\w*|coups? d'etat|held a|press|trial|proces|presented|published|"
    r"publie\w*|inaugur\w*|deployed|garrisoned|stationed)(?![a-z])"
    r"[^.;:\n]{0,25}?(?<![a-z])(?:in|at|a|en|de|au|d'|of) (?:the |la |l')?$")
_MONTHS = (r"(?:january|february|march|april|may|june|july|august|september|october|november|"
           r"december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|"
           r"decembre)")
ON_DAY = re.compile(  # when something happened, as far as to the day
    r"(?<![a-z])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|"
    r"samedi|dimanche|yesterday|hier|avant-hier|overnight|last night|"
    r"(?:that|the same|the next|the following) (?:day|night|morning|evening)|"
    r"(?:le|ce) (?:meme jour|matin|soir|lendemain)|la veille|cette nuit|at (?:dawn|dusk|"
    r"nightfall)|a "
    rf"l'aube|au petit matin|\d{{1,2}}(?:er|st|nd|rd|th)? (?:of )?{_MONTHS}|{_MONTHS} "
    rf"\d{{1,2}})(?![a-z\d])")
