"""Words of harm and of fighting, as patterns on folded text."""
# ruff: noqa: E501 - a pattern is read as one line


from __future__ import annotations

import re

from geo.reports.asked import Asked

# what an account of an incident cannot do without; wide, as it only keeps talk of other things out
HARM = Asked(r"""\b(?:
    throats?|gorges?|fusill\w*|mitraill\w*|pilonn\w*|epuration|critical\scondition|critically|etat\s(?:tres\s)?(?:critique|grave)|genocid\w*|kill\w*|dead|deaths?|death\stoll|died|dying|bod(?:y|ies)|corpses?|victims?|massacr\w*|murder\w*|execut(?:ed?|er|ees?|ant|ing|ions?|es)|shot|
    shoot\w*|shelling|shelled|attack\w*|ambush\w*|raid\w*|strikes?|struck|bomb\w*|explos\w*|explod\w*|blast|mines?|ied|drones?|
    wound\w*|injur\w*|casualt\w*|toll|abduct\w*|kidnap\w*|seiz\w*|captur\w*|arrest\w*|detain\w*|disappear\w*|missing|hostages?|
    burn\w*|torch\w*|loot\w*|pillag\w*|ransack\w*|set\sfire|destr\w+|rap(?:ed?|es|ing)|sexual|tortur\w*|behead\w*|slaughter\w*|
    slain|lynch\w*|beat(?:en)?|gunned|opened\sfire|fired|gunfire|clash\w*|fight(?:ing)?|fought|battle\w*|combat\w*|neutrali[sz]\w+|
    eliminat\w*|abus\w+|atrocit\w+|violations?|crimes?|violence|incident\w*|tragedy|intercept\w*|target\w*|mass\sgraves?|buried|
    burials?|dug|besieg\w*|blockad\w*|siege|displac\w*|fled|stormed|stole\w*|executions?|hit|heard\sfrom|unaccounted|fate|retrouve\w*|perish\w*|blood|bullets?|lives|slay\w*|encircl\w*|surround\w*|gunshots?|graves?|devices?|led\saway|taken\saway|tore|sabotag\w*|extort\w*|liquidat\w*|cleansing|offensive|operation\w*|
    tue\w*|tuant|tuer|tuerie\w*|mort\w*|deces|decede\w*|cadavres?|corps|victimes?|meurtre\w*|assassin\w*|abatt\w*|abattu\w*|attaqu\w*|
    embuscade\w*|frapp\w*|bombard\w*|explosi\w*|saute|engins?|bless\w*|enlev\w*|kidnapp\w*|disparu\w*|disparition\w*|otages?|
    arret\w*|interpell\w*|detenu\w*|detention\w*|brul\w*|incendi\w*|pill\w*|vol\w*|detrui\w*|viol\w*|tortur\w*|egorg\w*|decapit\w*|
    tir(?:s|e|er|ent|aient|ees?|es)?|affrontement\w*|accroch\w*|neutralis\w*|exactions?|abus|crimes?|charnier\w*|fosses?|enterr\w*|
    inhum\w*|depouill\w*|blocus|(?<!s'est\s)(?<!s'etait\s)deplac\w*|fui\w*|drame|tragedie|carnage|perte\w*|losses|lost|bilan|under\sfire|fire|vehicles?|vehicules?|peri\w*|succomb\w*|perdu\sla\svie|la\svie|balles?|encercl\w*|emmen\w*|emport\w*|sang|tombes?|rescap\w*|surviv\w*|convoys?|convois?|troops|soldiers|soldats|militaires|armed\smen|hommes\sarmes|individus\sarmes|armed\sindividuals|gunmen|helicopters?|helicopteres?|camions?|trucks?|motos?|motorbikes?|motorcycles?|militants|jihadists?|djihadistes?|jihadistes?|terroristes?|terrorists?|assaillants?|attackers?|assailants?|attaquants?|ravisseurs?|kidnappers?|vises?|visee?s?|cibl\w*|intercep\w*|bandits?|captives?|captifs?|bavures?|banditry|banditisme|coupeurs|robbers|highwaymen|brigands|deaths?|shrapnel|burns|brulures|eclats|coffins?|linceuls?|exploded|bodies)\b""",
             re.VERBOSE)
_DOER_EN = (r"kill|execut|shot|shoot|massacr|murder|attack|ambush|raid|struck|strik|bomb|shell|abduct|kidnap|captur|arrest|detain|"
            r"burn|torch|loot|pillag|ransack|rap(?:ed|ing)|tortur|behead|slaughter|lynch|beat|gunned|fired|opened fire|stormed|"
            r"stole|seiz|intercept|target|carr(?:ied|ying|y) out|commit|perpetrat|destroy|set fire|displac|hit|summaril|besieg|stopp|"
            r"forc|gather|separat|round|slit|entered|claimed the live|left \w+ dead|wound|injur|behind|responsible|took away|dump|descended (?:on|upon)|fell (?:on|upon)|swept|burst into|broke into|"
            r"encircl|surround|blindfold|lined up|seal(?:ed|ing)|cordon|led (?:them |him |the |\w+ )?\w* ?away|took (?:[\w-]+ ){0,4}?(?:men|people|persons|boys|women|villagers|herders|residents|youths|prisoners?|captives?|hostages?|away|them|him)|blew up|mow|gun|bound|dragg|herded|comb|stripp|plunder|raz|threw|hang|flogg|whipp|kick|punch|stabb|hack|"
            r"blockad|impos|dropp(?!\w+ (?:\w+ )?(?:leaflets|food|aid|supplies|parcels))|drove|overran|overrun|launch|conduct|open(?:ed|ing) fire|tied|extrajudicial")
_DOER_FR = (r"tue|tuent|tuant|execut|abatt|massacr|assassin|attaqu|frapp|bombard|enlev|kidnapp|captur|arret|detenu|brul|incendi|pill|"
            r"emmen|interpell|apprehend|embarqu|separ|ligot|bande|ratiss|fouill|pass(?:e|es) par les armes|rou[ée]|battu|fusill|mitraill|pilonn|assieg|boucl|kidnapp|dynamit|min[eé]\b|pos[ée]|sequestr|capture|train(?:e|ee|es|ees|ent|ant|aient)\b|"
            r"viol|tortur|egorg|decapit|tir|ouvert le feu|intercept|vis|cibl|mene|commis|perpetr|detrui|ouvrant le feu|saisi|emport|"
            r"encercl|investi|blesse|fait irruption|pris d'assaut|en sont pris|en est pris|en prend|en prennent|en prenaient|pris pour cible|pris a partie|tri[eé] l|incurs|rafle|razzi|sommair|conduit|lance|responsable|a l'origine|auteur|"
            r"mis le feu|march\w+ sur|largu(?!\w+ (?:des? |du )?(?:\w+ )?(?:tracts|vivres|colis|ravitaillement))|rassembl|depouill|ligot|impose|derriere|ete a l'origine")
DOES = re.compile(rf"\b(?:{_DOER_EN}|{_DOER_FR})")
BE = re.compile(r"\b(?:was|were|been|being|is|are|be|est|sont|ete|etait|etaient|etre|sera|seront|soient)\b")
CLASH = re.compile(r"\b(?:clash\w*|fighting|fought|battle[sd]?|battling|engag\w+|combat(?!tant)\w*|affrontement\w*|affront\w+|accroch\w+|opposant|repel\w*|repouss\w*)\b")
CIVILIANS = re.compile(r"\b(?:civil(?:ian)?s?|populations?|villag(?:er|eois)\w*|residents?|habitants?|traders?|commercants?|herders?|bergers?|eleveurs?|women|femmes|children|enfants|passengers?|passagers?|unarmed|non armes|farmers?|cultivateurs?|innocents?|worshippers|fideles|forains?|migrants?|shepherds?|nomades?|nomads?)\b")
FIGHTERS = re.compile(r"\b(?:terrorist\w*|terroriste\w*|jihadist\w*|djihadiste\w*|fighters?|combattants?|militants?|insurgents?|rebels?|rebelles?|assaillants?|attackers?|assailants?|attaquants?|ennemis?|enemy|enemies|bandits?|extremist\w*|armed (?:men|individuals)|(?:hommes|individus) armes)\b")
