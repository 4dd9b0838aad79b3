"""The words that tell where it did not happen: far off, fed by those hit, shut after it."""

from __future__ import annotations

import re

from geo.reports.places.words import CARE

LIES = re.compile(  # "the commune of X, which lies south of Y"
    r"(?<![a-z])(?:which|that|qui|laquelle) (?:lies|is|stands|se trouve|est|se situe)"
    r"(?: (?:just|situee?|located|some|about|a))* ?$")
NEAREST = re.compile(r"(?<![a-z])(?:nearest|closest|plus proche)(?: [a-z]+){0,2},? "
                     r"(?:is |est |etait |being |was |a )?$")
ON_ROAD = re.compile(  # an end of a way: "the road that links the border to the city of X"
    r"(?<![a-z])(?:roads?|routes?|highway|track|corridor|axe|axis|piste|troncon)(?![a-z])"
    r"[^.;,\n]{0,40}(?<![a-z])(?:links?|linking|leads?|leading|connect\w*|runs?|running|relie\w*|"
    r"reliant|mene|menant|conduit|conduisant|va|allant)(?![a-z])[^.;,\n]{0,70}"
    r"(?:to|towards?|with|and|a|au|vers|et)(?: (?:the|la|le))?(?: (?:town|city|village|ville|"
    r"localite)(?: of| de| d'))?(?: | l'|')?$")
LASTS = re.compile(  # how a town has fared for long: "X has been under blockade since August"
    r"^,? (?:(?:has|have|had) been|remains?|remained|is|was|est|etait|reste|vit|demeure)"
    r"(?: (?!attack|hit|raid|attaqu)[a-z]+){0,3}? (?:blockade\w*|sieges?|besieged|cut off|"
    r"surrounded|"
    r"encircled|isolated|occupied|controlled|blocus|assiegee?|encerclee?|isolee?|coupee?|"
    r"occupee?|controlee?|embargo)(?![a-z])[^.;\n]{0,50}(?<![a-z])(?:since|for|depuis)"
    r"(?: [a-z]+){0,3} "
    r"(?:weeks?|months?|years?|semaines?|mois|ans|annees?|\d{4}|january|february|march|april|may|"
    r"june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|"
    r"juillet|aout|septembre|octobre|novembre|decembre)(?![a-z])")
OFTEN = re.compile(  # how a place has fared before: "the X camp, too, has been hit several times"
    r"^,? (?:a|ont|avait|avaient|has|have|had)(?: (?:lui|elle|eux|elles|deja|aussi|also|already|"
    r"itself|themselves|too))* (?:ete|been)(?: (?:the )?[a-z]+){1,2} (?:plusieurs fois|"
    r"a (?:plusieurs|maintes|de nombreuses) reprises|regulierement|several times|repeatedly|"
    r"many times|on (?:several|many) occasions|more than once)(?: ?[.,;]|$| (?:par le passe|"
    r"ces derni\w+|in (?:the past|recent)))")
ONLY_TOLD = re.compile(  # all that an army tells, which is another matter
    r"(?<![a-z])(?:communiques?|bulletins?|statements?|releases?)(?![a-z])[^.;:\n]{0,60}"
    r"(?:(?<![a-z])n(?:e |')(?:mentionn|parl|evoqu|signal|cit|font|fait|rapport)[a-z]*"
    r"[^.;:\n]{0,40} qu(?:e |')|(?<![a-z])(?:mention|speak|spoke|report|refer|tell|told)[a-z]*"
    r" (?:[a-z]+ )?only |(?<![a-z])only (?:mention|speak|spoke|report|refer|tell|told))"
    r"[^.;:\n]{0,60}$")
ANNOUNCED = re.compile(  # "announced that it has set up a blockade of X": no one event
    r"(?<![a-z])(?:announc|annonc|proclam|claim)[a-z]*(?![a-z])"
    r"[^.;:\n]{0,25}(?<![a-z])(?:that|que|qu') ?[^.;:\n]{0,50}"
    r"(?<![a-z])(?:blockade|siege|blocus|embargo)(?: [a-z]+)? "
    r"(?:of|on|against|de|sur|du|d'|contre)(?: (?:the|la|le))?(?: (?:town|city|ville|localite)"
    r"(?: (?:of|de))?)? ?(?:l'|d')?$")
COMMONER = re.compile(  # "abductions have been more common in X": no one event
    r"(?<![a-z])(?:(?:more|most|less|very|un)? ?(?:common|frequent|rare|usual)|"
    r"(?:plus|moins|tres) (?:frequente?s?|courante?s?|rares?|repandue?s?)|"
    r"(?:frequente?s?|courante?s?)) (?:in|dans|a|au)(?: (?:the|la|le|les))? ?(?:l')?$")
FAR_OFF = re.compile(  # "X lies a long way from there": it tells where it did not happen
    r"^,? (?:lies|stands|is|was|are|were|se trouve|est (?:situee?)?|sont|etait)"
    r" ?(?:[a-z0-9'-]+ ){0,6}?(?:far|away|(?:kms?|kilomet\w+|miles|hours?|heures?|days?|"
    r"journees?|jours?|minutes?|distan\w+|loin|way)"
    r"(?:'?s? (?:further|plus|from|of|to|de|d'|au|a l'|the|l'|walk|drive|ride|marche|route|piste|"
    r"moto|pirogue))*"
    r"(?: ?(?:there|here|it|la|ici|north|south|east|west|nord|sud|est|ouest|that|cet\w*))?)"
    r"(?![a-z])")
REACTS = re.compile(  # where people strike, pray or stay indoors after it
    r"^,? (?!(?:[a-z0-9'-]+ ){0,8}?(?:kill|tue|shot|attack|attaqu))[^.;:\n]{0,60}?(?<![a-z])"
    r"(?:villes? mortes?|en greve|on strike|general strike|sit-in|manifest\w+|protest\w*|deuil|"
    r"mourn\w*|pray\w*|pri(?:e|ent|aient|eres?)|calme precaire|uneasy calm|stay\w* indoors|"
    r"worried|anxious|wait(?:s|ed|ing)? (?:for|anxiously)|without news|downed tools|stopped "
    r"work\w*|inquiets?|inquietude|attend(?:ent|aient) |sans nouvelles|"
    r"(?:cesse|arrete|suspendu) le travail|debraye\w*|"
    r"demand(?:s|ed|ent) (?:justice|answers|action|des comptes)|"
    r"(?:markets?|shops|schools|stalls|marches?|boutiques|ecoles|commerces)(?: [a-z']+){0,4} "
    r"(?:shut|closed|ferm\w+))(?![a-z])")
BESIDE = re.compile(  # "X, near Algeria": what lies by a country is none of it
    r"(?<![a-z])(?:near|close to|not far from|next to|facing|pres de|proches? de|non loin de|"
    r"pas loin de|a cote de|face a)(?: (?:the|la|le))? ?(?:l')?$")
THREATENED = re.compile(  # "Not far from X, the town of Y is also under threat": no one event
    r"^,? (?:[^.;:\n]{0,60}? )?(?:est|sont|reste\w*|demeure\w*|vi(?:t|vent)|is|are|remains?|lives?)"
    r"(?: (?:egalement|aussi|toujours|encore|also|still|too))? "
    r"(?:sous (?:la |une )?(?:menace|pression)|"
    r"menacee?s?|under (?:constant )?(?:threat|pressure)|threatened)(?![a-z])")
SENT = re.compile(  # "a mission of the security post of X": who serves there and goes elsewhere
    r"(?<![a-z])(?:missions?|equipes?|teams?|detache?ments?|delegations?|renforts|reinforcements)"
    r"(?: [a-z]+)? (?:du|de la|de l'|des|of the|from the|from) ?$")
PARTLY = re.compile(  # "some on the plateau, others on the plain of X": not all of it was there
    r"(?<![a-z])(?:d'autres|certaine?s|others|some)(?: [a-z']+){0,2} (?:on|sur|dans|in) "
    r"(?:the |la |le |l')?$")
SHUT = re.compile(  # "the market in X stayed shut"
    r"^(?: [a-z']+){0,4} (?:shut|closed|deserted|empty|reopened|fermee?s?|desertee?s?|vides?|"
    r"rouvert\w*)(?![a-z])")
NOT_THERE = re.compile(  # "it was not at X but at Y", "not at X, as was first reported"
    r"(?<![a-z])(?:(?:neither|nor|ni)(?: (?:in|at|near|a|au|dans))?|"
    r"(?:not|pas|non|rather than|plutot qu[e']|instead of|au lieu d[e'])"
    r"(?: (?:in|at|near|inside|a|au|dans|pres de|la|le|the|town|village|of|de))*) ?$")
OF_CARE = re.compile(  # how far off the hospital lies: "treated at X hospital, 75 km north of Y"
    rf"(?<![a-z]){CARE}(?![a-z])[^.;:\n]{{0,40}}, (?:(?:a|at|some|about|around|un|peu|environ|"
    r"quelques?|pres|de|plus|moins|more|less|than|over) ?)*$")
SERVED = re.compile(  # whom somebody is said to supply or inform is not where he is killed
    r"(?<![a-z])(?:ravitaill\w+|approvisionn\w+|renseign\w+|desserv\w+|nourri\w+|alimente\w*|"
    r"supply(?:ing)?|suppl(?:ies|ied)|provision\w*|feed(?:ing)?|serving|inform(?:ed|ing|s)?)"
    r" (?:(?:the|la|le|les|town|city|ville|village|garrison|garnison|camp|base|of|de|d') ?)*"
    r"(?:l')?$")
AWAY = re.compile(  # "herders of X were killed on the road, 30 km from their village"
    r"^[^.;:\n]{0,80}?(?<![a-z])(?:(?:on|along) (?:the|a) (?:main )?(?:road|track|way)|"
    r"sur (?:la|une|le) (?:route|piste|chemin|axe)|"
    r"(?:kms?|kilomet\w+|miles?|hours?|heures?)(?: de marche| walk)? (?:from|de) (?:their|leur|la|"
    r"home|chez)|(?:far|away) from (?:home|their)|loin de (?:chez|leur))(?![a-z])")
