"""The words that tell whether a deed was done where somebody is said to be, go or come from."""

from __future__ import annotations

import re

from geo.reports.asked import Keyed

COURT_BEFORE = re.compile(  # who looks into it, not where it happened
    r"(?<![a-z])(?:gendarmes|gendarmerie|police(?:men)?|policiers|prosecut\w+|procureur|parquet|"
    r"cours?(?: d'\w+)?|"
    r"tribunal|judges?|juges?|magistrats?|courts|investigators|enqueteurs|commissariat|justice|"
    r"academie)"
    r"(?: (?!in |at |near |dans |a )[a-z]+)? ?(?:of|de|d')(?: la| le| l')? ?$")
HIT_ON_WAY = re.compile(  # "struck a convoy of traders at X": there, not on the way to it
    r"(?<![a-z])(?:hit|struck|strik\w+|attack\w*|ambush\w*|target\w*|bomb\w*|shell\w*|stopp\w*|"
    r"intercept\w*|halt\w*|destroy\w*|burn\w*|torch\w*|stormed|blew up|killed|shot at|"
    r"fired (?:at|on)|touch\w*|frapp\w*|vis[eai]\w*|cibl\w*|attaqu\w*|bombard\w*|"
    r"arret\w*|detrui\w*|incendi\w*|brul\w*|pulveris\w*|mitraill\w*|immobilis\w*|"
    r"attaque contre|frappe sur) "
    r"(?:an?|the|two|three|four|several|their|une?|le|la|les|l'|des|deux|trois|quatre|plusieurs) ?"
    r"(?:(?!who |which |that |to |for |on |bound |heading |qui |que |en |vers |pour |parti)"
    r"[a-z'-]+ ){1,6}(?:in|at|near|a|au|aux) (?:the |la |l')?$")
THERE_HARMED = re.compile(  # "taken to X and shot"; who is taken to a hospital dies elsewhere
    r"^(?:,? (?:on |le )?[a-z]+(?:day|di))?,? "
    r"(?:and|et|where (?:they|he|she|all)|ou (?:ils|il|elle))"
    r" (?:(?:were|was|been|then|all|both|had|been|ont|a|ete|y|tous|then) )*"
    r"(?:shot|killed|executed|stoned|beheaded|hanged|burned|whipped|flogged|slaughtered|made to|"
    r"tuee?s?|abattue?s?|executee?s?|lapidee?s?|egorgee?s?|fusillee?s?|decapitee?s?|pendue?s?)"
    r"(?![a-z]| (?:him|her|them|the|his|their|two|three|all|it)(?![a-z]))")
HIT_THERE = re.compile(  # "hit a wedding ceremony in X", "hit the troops based in X"
    r"(?<![a-z])(?:hit(?:ting)?|struck|striking|attack(?:ed|ing)|bomb(?:ed|ing)|target(?:ed|ing)|"
    r"stormed|shelled|frapp\w+|vis(?:e|es|ees?|ait|ant|aient)|cibl\w+|attaqu\w+|bombard\w+|"
    r"touch\w+) (?:an?|the|une?|la|le|les|des|cette|ce)(?: [a-z'-]+){0,3}? "
    r"(?:(?:ceremon\w+|meetings?|rally|conference|reunion|sommet)(?: [a-z'-]+){0,4}?|"
    r"(?:based|stationed|garrisoned|(?:soldats|militaires|elements|hommes) bases|basees?|"
    r"stationnee?s?|cantonnee?s?)|"
    r"(?:bases?|headquarters|offices?|bureaux?|siege|embassy|ambassade)(?: [a-z]+day| on [a-z]+day|"
    r" (?:lun|mar|mercre|jeu|vendre|same)di| dimanche)?(?: (?:morning|evening|night|matin|soir))?) "
    r"(?:in|at|a|au|de|dans) (?:the |la |l')?$|"
    r"(?<![a-z])(?:bases?|headquarters|offices?|bureaux?|siege|embassy|ambassade) "
    r"(?:(?:was|were|(?:a|ont) ete) (?:[a-z]+ )?(?:hit|struck|attack|bomb|target|storm|shell|raid|"
    r"frapp|vise|cible|attaqu|bombard|touch)[a-z]*|came under (?:fire|attack))"
    r"(?: [a-z]+){0,3}? (?:in|at|a|au|de|dans) (?:the |la |l')?$")
_STRUCK = (r"(?:attack\w*|raid\w*|assault\w*|storm\w*|hit|struck|bomb\w*|target\w*|shell\w*|"
           r"blasts?|explo\w+|fired|rockets?|mortars?|kill\w*|died|ambush\w*|blew|"
           r"attaqu\w*|assauts?|vis(?:e|es|ee|ees|ant|ait|aient)|frapp\w*|cibl\w*|tue\w*|tirs?|"
           r"explosion|bombard\w*|mortes?|morts?|obus|roquettes?)")
SEAT_STRUCK = Keyed(  # "an attack on the headquarters of the UN mission in X"
    ("headquarter", "office", "quartier", "bureau", "siege", "embass", "ambassade", "consulat",
     "base"),
    rf"(?<![a-z]){_STRUCK}(?: (?!said|told|announced?|meeting|summit|talks|conference|reunion|"
    r"sommet|by|par|from)[a-z0-9'.-]+){0,7}? (?:l')?"
    r"(?:bases?|headquarters|offices?|bureaux?|siege|quartiers? genera(?:l|ux)|embassy|ambassade|"
    r"consulate?)(?:(?: (?:of|for|du|de|des)| d')(?: (?:the|la|le|l'))?"
    r"(?: ?[a-z0-9'.-]+){1,7}?)?(?: (?:on )?[a-z]+day| (?:lun|mar|mercre|jeu|vendre|same)di| "
    r"dimanche)? (?:in|at|a|au|de|dans) (?:the |la |l')?$")
ATTACKERS = re.compile(  # who "the assailants" are is known: they come to attack
    r"(?<![a-z])(?:(?:the|these|those) (?:assailants?|attackers?|raiders?|killers?)|"
    r"(?:les|ces) (?:assaillants?|attaquants?|agresseurs?|tueurs?))(?![a-z])")
CAME_FROM = re.compile(
    r"(?<![a-z])(?:who|that|qui) (?:[a-z']+ ){0,2}?(?:c[ao]me|com(?:es|ing)|travel\w+|arrived|"
    r"returned|returning|ven(?:us?|aient|ait)|arriv\w+|rentr\w+|reven\w+) (?:home |back )?"
    r"(?:from|de|du|d')(?: the| la| le)? ?$|"
    r"(?<![a-z])(?:originaires? d[eu]s?|venue?s? d[eu]s?|originaires? d'|venue?s? d'|"
    r"venant d[eu]|hailing from|"
    r"(?:coming|returning|arriving|travelling) from|"
    r"native of|originally from)(?: la| l'| the)? ?$")
HIT_WHEN = re.compile(  # "was driving through X when it struck a mine"
    r"[^.;:\n]{0,60}?(?<![a-z])(?:when|lorsqu[e']|quand|au moment ou)(?![a-z])")
OPENS_CLAUSE = re.compile(r"(?:^|[;:.\"] ?|, )(?:[a-z]+,? ){0,2}(?:in|at|a|dans) $")
I_WAS = re.compile(  # "I was a teacher at X": what the letter tells befell there
    r"\W*(?:[a-z' ]{0,25}, )?(?:j'etais|je suis|j'enseign\w+|je (?:viv|travaill|ten|dirige)\w+|"
    r"j'(?:habit|exerc)\w+|nous (?:etions|sommes|viv\w+|habit\w+)|"
    r"i (?:was|am|taught|teach|live|lived|work|worked|kept|ran|run)|"
    r"we (?:were|are|live|lived|worked))(?![a-z])(?!(?: \w+)? (?:nee?|born|originaire|refugi\w+|"
    r"deplace\w*|displaced|writing|parti\w*))"
    r"[^.;:\"\n]{0,90}(?<![a-z])(?:a|au|aux|in|at|dans|de) (?:the |la |le |l')?")
INTENDED = re.compile(  # who was to reach a place is not yet there
    r"(?<![a-z])(?:quitte\w*|left|partis?)(?![a-z])[^.;:\n]{0,50} (?:pour|for) (?:la|le|the) "
    r"(?:weekly )?(?:foire|marche|market|fair)(?: [a-z'-]+){0,5}? ?(?:l'|d')?$|"
    r"(?<![a-z])(?:(?:due|meant|supposed|expected|hop(?:ed|ing)|try(?:ing)?|tried|plann(?:ed|ing)|"
    r"wanted|intend(?:ed|ing)|(?:was|were)) to (?:be |have )?(?:reach\w*|arriv\w*|get|go|travel|"
    r"return|deliver|unload|supply|be)|"
    r"(?:dev(?:ait|aient|rait|raient)|compt(?:ait|aient)|voul(?:ait|aient)|esper(?:ait|aient)|"
    r"(?:tent(?:ait|aient)|essay(?:ait|aient)) de|cherch(?:ait|aient) a|avant de|pour) "
    r"(?:se rendre|gagner|rejoindre|rallier|atteindre|arriver|aller|regagner|parvenir|livrer|"
    r"ravitailler|"
    r"decharger))(?: (?!and |et |but |mais |where |ou )[a-z'-]+){0,3}? ?(?:l'|d')?$")
DID_THERE = re.compile(  # "men who left X killed nine at Y": they did it there
    r"(?<![a-z])(?:(?:ont|a|avaient|avait|auraient|aurait) (?:[a-z]+ ){0,2}?(?:tue|abattu|execute|"
    r"saute|heurte|percute|explose|peri|perdu|trouve la mort|"
    r"egorge|assassine|massacre|fusille|attaque|enleve|pille|incendie|brule|ouvert le feu)|"
    r"(?<!those )(?<!were )(?<!was )(?<!been )(?<!people )(?<!soldiers )(?<!men )(?<!and )"
    r"(?:killed|shot|executed|attacked|massacred|murdered|abducted|burn(?:ed|t)|opened fire))"
    r"(?![a-z])(?! (?:in|at|by|on|near))"
    r"(?:(?!(?:avant|before|then|puis|fleeing|leaving|et (?:se|sont)) )[^.;:,\n]){0,50}$")
DRIVEN_FROM = re.compile(  # whose home it was, elsewhere now
    r"(?<![a-z])(?:displaced|refugees?|exiled?|returnees?|deplacee?s|refugiee?s|exilee?s|retournees)"
    r"(?: (?!in |at |a |dans )[a-z]+){0,2} (?:from|of|de|d'|du|venus de|originaires de) ?$")
GATHERED = re.compile(  # mourning or protest is held elsewhere than the deed was done
    r"(?<![a-z])(?:funerals?|burials?|vigil|prayers?|ceremon\w+|tribute|(?<!\d )(?<!in )march|"
    r"sit-in|rally|protest\w*|demonstrat\w+|obseques|funerailles|enterrement|inhumation|hommage|"
    r"veillee|manifest\w+|marche)"
    r"(?![a-z])[^.;:\n]{0,80}?(?<![a-z])(?:took place|(?:was|were|be|been) held|gathered|"
    r"s'est tenue?|se sont tenue?s|ont eu lieu|a eu lieu|celebree?s?|organisee?s?|rassembl\w+)"
    r"[^.;:\n]{0,30}?(?:in|at|a|au|aux|en|dans) (?:the |la |le |l')?$")
COUNTED_FOR = re.compile(  # "21 morts et des dégâts pour le village de X"
    r"(?<![a-z])(?:morts?|tues?|deces|blesses?|disparus?|degats|victimes?|dead|deaths?|wounded)"
    r"(?![a-z])[^.;\n]{0,70} (?:pour|for) (?:the |le |la )?$")
