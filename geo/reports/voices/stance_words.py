"""Words by which a statement tells an event, only wishes, judges, supposes or has it from others."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.asked import Begun

SUPPOSED = re.compile(r"\W*(?:that |que |qu')?(?:(?:if|should) (?:it|this|these|the \w+|any) |s'il (?:s'aver|etait|est |se confirm|y a eu)|si (?:ces|les|cette|cela|l'|la|le) ?(?:\w+ )?(?:faits|accusations|allegations|enquete|responsabilite|implication|coupables))")
PRAISES = re.compile(r"(?:a |ont |se |s'est |has |have )*(?:felicit|salu|loue|welcom|prais|hail|applaud|commend|laud)")
CLAIMED_IT = re.compile(r"\W*(?:it|them|both|this one)\W*(?:$|(?:on|in an?|in the name|for|through|via|by|and said|the (?:same|next)|later|hours|days|two|soon|shortly)\b(?![^.;]*\b(?:was|were|had|has|have|did)\b))")  # "JNIM claimed it"
_AT_WAR = r"(?:attack|ambush|assault|hit|fir(?:e|ed)|shell|bomb|kill|captur|seiz|destroy|shot|down|blow|blew|overr[au]n|storm|target|wound|burn|tak|took|inflict|carr|captive|launch|raid|struck|strike|detonat)\w*"
_MEN_AT_ARMS = r"(?:soldiers?|troops|gendarmes?|guardsmen|policemen|peacekeepers|mercenaries|soldats?|militaires?|gardes?|policiers|mercenaires|casques bleus)"
CLAIMED_DEED = re.compile(  # "claimed to have hit a convoy", "claimed nine soldiers were killed", "revendique la mort de neuf soldats"
    rf"\W*(?:also )?to (?:have )?(?:\w+ly )?{_AT_WAR}|\W*(?:the |la |le |l')?(?:deaths?|capture|seizure|destruction|downing|mort|prise|assassinat|execution) (?:of|de|d'|des|du)|"
    rf"\W*(?:that )?(?:[\w-]+ ){{0,4}}?{_MEN_AT_ARMS} (?:were |had been |have been |had )?(?:killed|wounded|captured|died|dead|taken prisoner)\b(?!(?: \w+){{0,6}} by )|"
    rf"\W*(?:avoir|d'avoir) (?:\w+ment )?(?:attaque|tue|pris|detruit|capture|vise|frappe|mene|abattu|tendu|fait|bless|inflige|incendie|execute|enleve|saisi)\w*|\W*(?:\w+ ){{1,3}}?(?:morts?|tues?|blesses?) (?:parmi|chez|dans les rangs)")
BUT = re.compile(r"(?<=\w),? (?:but|mais|without|sans) ")  # what he did not know besides
TOLD_HIM = re.compile(r"\b(?:been|was|were) (?:only |also |just )?(?:told|informed|alerted|notified|advised)\b|^(?:has|have|had) (?:only |just )?heard")
FOUND_ITSELF = re.compile(r"(?:has |have |had |could )?(?:counted|established|geolocated|identified|documented|tallied|determined|saw|seen|see|heard|hear|witnessed)\b|(?:a|ont|avait|avaient) (?:vu|entendu|constate|compte|denombre)\b|(?:a|ont|avons) pu (?:\w+ )?(?:compter|denombrer|identifier|etablir|localiser|authentifier|reconstituer|decompter|recenser)\b")  # a newsroom by its own work
FAILS = Begun(  # "the government has failed to protect people"
    "aga don ech fai lon man n not",
    r"\W*(?:that |que |qu')?(?:the |l'|le |les |la )?(?:\w+ ){0,2}?(?:government|authorities|state|army|military|mission|gouvernement|autorites|etat|armee) (?:(?:has|have|had|a|ont|avait|avaient) )?(?:again |long )?"
    r"(?:failed to|fails to|fail to|not done enough|done too little|echoue a|manque a|failli a|n'(?:a|ont) pas (?:su |pu |reussi a )?proteg)\b")
VOID = Begun(
    "ann bil cha chi cla com fig nom num rep sta tol ver we",
    r"\b(?:toll|figure|number|count|bilan|chiffre|nombre)s?\b[^.;:]{0,60}?\b(?:(?:is|are|was|were) (?:no longer valid|not to be used|to be disregarded)|(?:should|must) (?:no longer|not) be (?:used|quoted|cited)|(?:n'est plus|ne sont plus) valables?|(?:ne doi(?:t|vent) (?:plus|pas)|n'est plus a|est a ne plus) etre (?:utilise|retenu|cite|repris)e?s?)|"
    r"\b(?:toll|statement|communique|figure|announcement|report|claim|version)s?\b[^.;:]{0,80}\b(?:is|are|was|were) (?:now |hereby |null and )*(?:void|withdrawn|retracted|cancelled)\b|\bwe (?:hereby )?(?:withdraw|retract|take back)\b")
CREED = Begun(
    "abi dro res scr uph",
    r"\b(?:respect(?:s|ed)?|uphold|upholds|abide by) (?:for )?(?:human rights|the law|international|the rights)|respect(?:e|ent|ait|aient)? (?:les droits|le droit|des droits|scrupuleus)")  # what an army says of itself
OF_MISSING = re.compile(r"^\W*(?:a l'appel\b(?! (?:d|telephon|urgent))|(?:to )?(?:the )?roll[ -]?call)|^\W*(?:them|him|her)\b|\bfrom (?:them|him|her|the (?:two |three |\w+ )?(?:missing|captives|hostages|abducted|men|boys))\b")  # "no word from them"
SIMILAR = re.compile(r"\b(?:similar|other|previous|past|numerous|many) (?:attacks|raids|ambushes|killings|bombings|operations)\b|\b(?:attaques|raids|embuscades|operations|attentats) (?:similaires|semblables|comparables|precedentes?|du meme (?:type|genre))|\b(?:d'autres|de nombreuses|de precedentes) (?:attaques|embuscades|operations)\b|^\W*(?:des|de telles) (?:attaques|attentats|embuscades|enlevements|frappes) (?:qui|dont|deja|egalement|souvent|regulierement)\b|^\W*(?:such |these are )?(?:attacks|raids|ambushes|abductions) (?:that|which|often|regularly|usually)\b")
THIS = re.compile(r"\W*(?:\w+(?:ly|ment) |avec (?:la plus grande |la derniere )?\w+ )?(?:this|these|such|cette|cet|ces|ce|de tels|de telles)\b(?:\s[\w'-]+){1,9}\W*$")
BY_SIDE = re.compile(  # "condemns the killing of … by the army"
    r"\b(?:par|by) (?:l'|the |les |des |la |le |malian )?(?:armee|army|soldats|soldiers|militaires|fama|forces|mercenaires|mercenaries|wagner|africa corps|drones?|jihadistes?|djihadistes?|jihadists?|dozos?|milic|militia|terroristes?|jnim|gsim)"
)
IN_PASSING = re.compile(r"\b(?:in|during|after|since|dans|lors d'|apres|au cours d') ?(?:an?|the|une|l'|la|cette|this|that) ?(?:[\w-]+ ){0,2}(?:investigation|inquiry|enquiry|probe|enquete)$")  # "his name came up in an inquiry"
NOT_LET = re.compile(  # who is not let go there looks into nothing
    r"\b(?:hasn't|haven't|hadn't|has not|have not|had not|not|never)(?: yet)? (?:been |be )?(?:given|granted|allowed|authori[sz]ed|permitted|able)\b|\b(?:denied|refused) (?:access|permission)|\bunable to\b|"
    r"\bn'(?:a|ont|avait) (?:pas|toujours pas|pas encore|jamais) (?:\w+ )?(?:pu|obtenu|autoris\w+|recu|eu acces)|\ben attente d")
OF_OMISSION = re.compile(  # what somebody failed to do is no deed
    r"\bof (?:not \w+ing|failing|failure|doing (?:nothing|too little|little|not enough)|inaction|looking (?:away|on)|abandoning|neglect\w*|passivity|standing by|negligence)\b|\b(?:de ne (?:pas|rien)|de n'avoir (?:pas|rien)|d'inaction|de passivite|de laxisme|d'inertie|de negligence|d'abandon\w*|de non-assistance)\b"
)
OF_SIDING = re.compile(  # whom somebody helps is no harm
    r"[^,.;:]{0,70}?\bof (?:\w+ly )?(?:siding|collaborat\w+|cooperat\w+|working|colluding|collusion|complicity|helping|aiding|supporting|support|sheltering|harbou?ring|hosting|feeding|informing|spying|letting|being (?:\w+ )?(?:informants?|informers?|spies|accomplices|close|allied|complicit)|links?|ties|having (?:ties|links)|sympathi\w+)\b|"
    r"[^,.;:]{0,70}?\b(?:de|d') ?(?:(?:avoir|les avoir|l'avoir) )?(?:collabor\w+|cooper\w+|conniven\w+|collusion|complicite|soutenir|soutien|aider|aide|renseign\w+|inform\w+|heberg\w+|abriter|cacher|espionn\w+|etre (?:\w+ )?(?:de connivence|complices?|proches?|informateurs?|allies?|de meche)|liens?|sympathie|servi d'informateurs?)\b")
POLITICS = re.compile(  # how a government says that the war goes
    r"\b(?:rien n'arretera|nothing (?:will|can) stop|lutte implacable|l'objectif (?:est|etait) de|the (?:aim|goal|objective) (?:is|was) to|(?:has|have|had|gained|regained|retaken|taken) the (?:upper hand|initiative)|(?:repris|reprendre|garde|gagne) (?:l'initiative|du terrain|l'avantage|la main)|gain(?:ed|ing)? ground|security situation|situation securitaire|montee en puissance|will (?:continue|go on) to|(?:war|fight|struggle|lutte|guerre|combat) (?:against|on|contre) (?:the |le |les )?terror\w*)\b")
THINGS = re.compile(r"\b(?:vehicles?|vehicules?|helicopters?|helicopteres?|trucks?|camions?|drones?|troops|soldiers|soldats|militaires|convoys?|convois?|operations?|offensive)\b")
LEARNT = re.compile(r"[^.;:«»\"]{0,60}?\b(?:appris|learn(?:ed|t)|heard of|recu la nouvelle) (?:with|avec|of|that|que|qu|la |l'|le |les )")
SCENE = re.compile(  # what an attack looks like, where no word of harm falls
    r"\b(?:overr[au]n|overwhelmed|routed|retreat(?:ed|ing)?|withdrew|(?:fall|fell|fallen|falling|pull(?:ed)?) back|repel\w*|repuls\w*|emptied|deserted|abandoned (?:the|their)|charred|smoke|ashes|panic\w*|screams?|in hiding|hid(?:den)?|flee(?:ing)?|escap\w+|"
    r"aboard|a bord|on board|heavily armed|(?:heavy|automatic) weapons|weapons|in (?:great|large) numbers|(?:the )?(?:camp|base|post|town|village|position) (?:had |has )?f(?:e|a)ll(?:en)?|livestock|cattle|animals|granar(?:y|ies)|blindfold\w*|tied up|to (?:help|rescue|save) us|nous (?:aider|secourir|sauver|porter secours)|"
    r"(?:camp|poste?|base|village|ville|position)s? (?:a |ont |est |sont |avait |etait )(?:ete )?(?:prise?s?|tombee?s?)|repli\w*|recul\w*|se sont retir\w+|deborde\w*|vide\w* de|s'est vide|desert(?:e|ee|es|ees)|calcine\w*|fumee|cendres|panique\w*|cris|caches?|cachee|fuir|fuyait|s'enfui\w*|echapp\w*|"
    r"lourdement armes|armes (?:lourdes|automatiques)|pris(?:e|es)? (?:a partie|pour cible)|(?:were|was|are) (?:all |only |just )?(?:civilians|unarmed|innocent)|(?:etaient|sont) (?:tous |que )?(?:des )?(?:civils|innocents|non armes)|(?:tres |si |plus )nombreux|en (?:grand )?nombre|betail|troupeaux?|animaux|greniers?|yeux bandes|ligote\w*|a notre secours)\b"
)
COUNT_ALONE = re.compile(  # "n'en a compté que dix": of the dead told before
    r"\W*(?:que |only |at least |au moins )?(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|quinze|vingt)\W*$")
MOOD = re.compile(  # how people feel, where no harm is told
    r"\b(?:psychose|(?:avons|ont|a|avoir|en) peur|la peur|craign\w+|crainte|inquiet\w*|angoisse\w*|traumatis\w+|(?:live|living|lived|lives) in (?:\w+ )?(?:fear|terror)|(?:vi(?:t|vent|vre|vons)) dans (?:la|une) (?:peur|terreur|psychose|crainte|angoisse)|(?:is|are|were|was) (?:\w+ )?(?:afraid|frightened|scared|terrified|worried|anxious|traumatised|traumatized)|fears?\b)")
PLEA = Begun(  # what is wished for, and nothing that happened
    "aid all ask cal dem die esp god hop nou pai pea pra pri rec res veu wan",
    r"\b(?:nous (?:voulons|demandons|prions|esperons|souhaitons|appelons|reclamons)|on (?:veut|demande|prie|espere|reclame)|que (?:dieu|allah)|la paix|au calme|rester chez nous|l'aide de l'etat|we (?:want|ask|pray|hope|demand)|for peace|god)\b"
)
REPROACH = re.compile(  # what is only judged: "This crime must not go unpunished"
    r"\W*(?:that |que |qu')?(?:was|were|this|these|such|the|it|that|ce|cet|cette|ces|c'est|ce sont|il s'agit d)\b(?:(?!\b(?:kill|shot|dead|died|burn|execut|tue|mort|abattu|brul|egorg|\d)\w*)[^.;]){0,110}?"
    r"\b(?:(?:must|will|shall|can|should)(?: not|not)? (?:go|remain) unpunished|(?:pas )?(?:rester\w*|restera) (?:pas )?impuni\w*|inacceptables?|inadmissibles?|intolerables?|unacceptable|heinous|cowardly|laches?|ignobles?|odieux|barbares?|inhuman\w*|horribles?)\b[^.;\d]{0,40}\W*$")
HEARSAY = re.compile(  # what they only have from others
    r"\W*(?:il parait que?|on dit que?|on raconte que?|le bruit court|on m'a (?:dit|raconte)|on nous a (?:dit|raconte)|a ce qu'on (?:dit|raconte)|parait-il|we (?:only )?heard (?:it said )?that|people say|it is (?:said|rumou?red) that|rumou?r has it)\b"
)
ARRIVED = re.compile(  # those who were driven away by it
    r"\b(?:people|persons|residents|families|households|villagers|personnes|habitants|familles|menages)\b[^.;:«»\"]{0,30}?\b(?:had arrived|have arrived|arrived|reached|sought (?:refuge|shelter)|taken refuge|arrivee?s|(?:trouve|cherche) refuge|refugiee?s)\b"
)
OWN_INQUIRY = re.compile(r"\b(?:mene|conduit|lance|ouvert|entrepris|diligente|carried out|conducted|launched|made|begun|started|opened) (?:toutes? |all )?(?:its|their|his|ses|leurs|sa|son|leur|ces|les|des|an?|une?|the)? ?(?:propres? |own |\w+ )?(?:investigations?|enquetes?|recherches|verifications?|inquir(?:y|ies)|enquir(?:y|ies)|probe)\b")
CONCLUDED = re.compile(r"(?:investigations?|inquir(?:y|ies)|enquetes?) (?:had |has |have |a |ont |avait )?(?:concluded|found|established|determined|revealed|showed|shown|conclu|etabli|revele|montre|permis d)")
INTENT = re.compile(  # "affirmed the importance of cooperation"
    r"\W*(?:(?:on )?\w+day, )?(?:(?:during|lors d)[^,]{3,40}, )?(?:the|its|his|their|l'|la |le |son |sa |leur )\s?(?:importance|need|necessity|willingness|solidarity|commitment|attachement|necessite|volonte|engagement|solidarite)\b(?! to (?:stop|kill))")
IS_ACCUSED = re.compile(  # "learnt that the movement was said to be behind it"
    r"\b(?:appris|learnt|learned|stupefaction|etonnement|surprise|astonish\w*)\b[^.;]{0,160}?\b(?:coalition|mouvement|groupe|movement|group|elle|il|it|they|ses \w+|its \w+) (?:serait|seraient|est|sont|was|were|is|are) (?:\w+ )?(?:responsables?|accusee?s?|accused|responsible|blamed|behind|derriere|l'auteur)")
BRINGS_OUT = re.compile(r"\bil ressort (?:\w+ )?des (?:premieres? )?(?:constatations|investigations|enquetes|recherches|verifications)\b")  # what is known so far
_MANY = r"(?:\d[\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|[a-z]+teen|eleven|twelve|twent[a-z-]+|thirt[a-z-]+|fort[a-z-]+|fift[a-z-]+|sixt[a-z-]+|hundred|dozens?|several|many|scores|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix(?:-\w+)?|onze|douze|treize|quatorze|quinze|seize|vingt[a-z-]*|trente[a-z-]*|quarante[a-z-]*|cinquante[a-z-]*|soixante[a-z-]*|cent|plusieurs|\w+aines?)"
_DIED = r"(?:kill(?:ed|ing|s)|dead|deaths?|died|murder\w*|massacr\w*|execut\w+|slaughter\w*|lives|tuee?s?|tuant|tuerie|morts?|mort|assassin\w+|execut\w+|peri|perdu la vie|cout\w+ la vie)"
_DEAD_COUNTED = re.compile(rf"\b{_DIED}\b[^.;\d]{{0,45}}?\b{_MANY}\b|\b{_MANY}\b[^.;]{{0,40}}?\b{_DIED}\b")


def tells_of_dead(content: str) -> bool:
    """Tell whether who condemns or mourns says how many died.

    >>> tells_of_dead("the attack in which gunmen killed twelve civilians"), tells_of_dead("the violence")
    (True, False)
    """
    return _DEAD_COUNTED.search(content) is not None
