"""Words for what a report tells besides events: its own contents, rumours, the war, misfortunes."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.asked import Begun, Keyed
from geo.reports.events.low import low

_ANNOUNCES = re.compile(
    r"\W*(?:au (?:sommaire|menu)|(?:[àa] la une|les titres|les grandes lignes)\b[^.]{0,30}:|"
    r"dans (?:cette [ée]dition|ce journal)|(?:in|on) (?:this|tonight[’']s|today[’']s) "
    r"(?:edition|bulletin|programme|program)|(?:tonight|today|this week)[’']s headlines|"
    r"(?:our|the) (?:main )?headlines\b|coming up\b|also in this)", re.IGNORECASE)
_TOPIC = re.compile(
    r"\W*(?:(?:enfin|finally|et|and|pour finir|terminons|page|in|c[ôo]t[ée]|autre sujet)\W+)?"
    r"(?:sports?|social|soci[ée]t[ée]|sant[ée]|[ée]conomie|culture|football|m[ée]t[ée]o|"
    r"[ée]ducation|justice|politique|health|economy|business|weather|education|politics|"
    r"fait divers|faits divers)(?:\W+(?:enfin|finally))?\s*[.:–—-]", re.IGNORECASE)
_WAR = re.compile(
    r"\b(?:has|have|had) (?:been )?(?:fought|fighting|battl\w+|struggl\w+|grappl\w+|plagued|racked|"
    r"gripped|roiled|torn|rocked|plunged|faced|facing|waged|waging|wracked|mired|ravaged)\b"
    r"[^.;]{0,80}\b(?:insurgen\w+|rebel\w*|jihadis\w+|extremis\w+|militants?|violence|conflict|"
    r"crisis|armed groups|islamists?|unrest|war|decade|years|since)\b|"
    r"\b(?:is|are) (?:at war|fighting|battling)\b(?! (?:broke|raged|in progress))|"
    r"\b(?:in the (?:grip|throes) of|beset by|prey to)\b[^.;]{0,60}\b(?:insurgen\w+|rebel\w*|jihadis\w+|violence|"
    r"conflict|crisis|unrest|war|insecurity)\b|"
    r"\b(?:est|sont) (?:confront[ée]\w*|en proie|plong[ée]\w*|secou[ée]\w*|d[ée]chir[ée]\w*|"
    r"en guerre)\b|\b(?:fait|font) face\b|\ble (?:pays|mali|centre|nord)\b[^.;]{0,40}"
    r"\b(?:plong[ée]|en proie|th[ée][âa]tre|confront[ée]|depuis 2012)\b|"
    # since when there has been a war, and who rules
    r"\b(?:since|depuis)\b[^.;,]{0,40}\b(?:19|20)\d\d\b[^.;]{0,60}\b(?:ravag|secou|plong|d[ée]chir|"
    r"swept|spread|devastat|destabili|en proie|multipli)\w*|"
    r"\b(?:insurgenc\w+|insurrections?|r[ée]?bellions?|terrorism\w*|jihadism\w*|djihadism\w*|"
    r"crisis|crise|conflict|conflit|violences?)\b[^.;]{0,60}\b(?:broke out|began|erupted|emerged|"
    r"appeared|has (?:swept|spread|since)|s[ée]vit|dure|a (?:[ée]clat[ée]|d[ée]but[ée]))\b|"
    r"\b(?:hostilit\w+|fighting|combats?|conflict|conflit|war|guerre)\b[^.;]{0,80}\b(?:between|entre)\b[^.;]{0,120}"
    r"\b(?:resum\w+|broke out again|flared (?:up )?again|reprirent|ont repris|a repris|avai\w+ repris)\b|"
    r"\b(?:seized|took|taken|pris|s[’']est empar[ée]\w*) (?:the |le |du )?(?:power|pouvoir)\b|"
    r"\b(?:kicked out|expelled|teamed up|broke (?:ties|off)|a rompu|ont (?:depuis )?rompu|"
    r"turned to|fait appel (?:au|aux|[àa])|called in|tourn\w+ (?:politiquement |militairement )?(?:et \w+ )?vers)\b[^.;]{0,70}"
    r"\b(?:french|france|russia\w*|russie|wagner|moscow|moscou|paris)\b|"
    r"\b(?:violences?|insecurity|ins[ée]curit[ée]|attacks|attaques|insurgency|insurrection|unrest|"
    r"fighting)\b[^.;]{0,40}\b(?:ha(?:s|ve) (?:since )?(?:spread|spilled|escalated|worsened|"
    r"multiplied|increased|surged|soared|become)|(?:s[’']est|se sont) (?:depuis )?(?:propag|"
    r"[ée]tend|"
    r"aggrav|multipli|intensifi|d[ée]plac)\w+|a (?:gagn[ée]|d[ée]bord[ée]))|"
    r"\b(?:minusma|peacekeep\w+|barkhane|takuba|french (?:forces|troops|soldiers)|mission de l[’']onu|un mission|"
    r"casques bleus|(?:forces|troupes) fran[çc]aises)\b[^.;]{0,80}\b(?:left|withdr\w+|quitt\w+|retir\w+|pulled out)\b|"
    r"\b(?:peace (?:agreement|deal|accord)|accords? de paix|accord d[’']alger)\b|"
    r"\b(?:threatened|vowed|warned|menac[ée]|promis|jur[ée]|pr[ée]venu)\b(?! by\b)[^.;]{0,60}"
    r"\b(?:villag\w+|populations?|civil\w+|residents|habitants|traders|truck\w+|drivers|chauffeurs|"
    r"anyone|quiconque|those|ceux|tous|toute)\b|"
    r"\b(?:carry out|carries out|launch(?:es)?|stage|wage|m[èe]nent|m[èe]ne|commettent) "
    r"(?:frequent|regular|r[ée]guli[èe]rement|de fr[ée]quentes|many|des) (?:\w+ )?(?:attacks?|"
    r"raids|"
    r"attaques)\b|"
    r"\b(?:nombreuses|multiples|many|numerous|countless|repeated|several|plusieurs) "
    r"(?:\w+ )?(?:attaques?|attentats?|attacks?|raids?|bombings?)(?: \w+)? "
    r"(?:revendiqu[ée]es|claimed|carried out|men[ée]es|perp[ée]tr[ée]e?s)\b")
_DEBUNKS = Begun(
    "fal fau mis mon non rec rev sho unt",
    r"\b(?:does|do|did) not show\b|\b(?:this|that|it|the claim|which) (?:is|was) (?:false|untrue|"
    r"misleading)\b|\bc[’']est faux\b|\bnon, (?:cette|ces|ce|cet|la|le|les)\b|"
    r"\bne montrent? pas\b|\breverse image search\b|\brecherche d[’']images? invers[ée]e\b")
_POSTED = re.compile(
    r"\b(?:posts?|captions?|publications?|l[ée]gendes?|internautes?|users?|tweets?|messages?|"
    r"(?:shared|viewed|partag[ée]e?s?|vue?s?) (?:more than |plus de |[\d,. ]+|des |milliers |"
    r"thousands |hundreds |de )*(?:times|fois)|pr[ée]sent[ée]e?s? (?:depuis|comme|sur)|"
    r"claims? (?:that|to)|purport\w+|another says)\b")
_LUCKLESS = re.compile(
    r"\b(?:rescuers?|rescue (?:teams?|workers?)|firefighters?|civil protection|manslaughter|"
    r"collaps\w+|cave[ds]?[- ]in|gave way|gold[- ]?(?:site|mine|pit|digging)|mine shaft|"
    r"mud(?:slide)?|"
    r"heat ?wave|hospitals? (?:in \w+ )?recorded|drown\w+|capsiz\w+|lightning|"
    r"(?<!wells )(?<!wells were )poisoned|"
    r"secouristes?|sapeurs|pompiers|protection civile|homicide involontaire|imprudence|"
    r"affaiss\w+|effondr\w+|[ée]boul\w+|engloutis?\w*|galeries?|boue|orpaillage|noy[ée]\w*|noyade|"
    r"chavir\w+|naufrage|foudre|canicule|crue|d[ée]passement|d[ée]rap\w+|carambolage|"
    r"collision|percut\w+|accident\w*|balles perdues|stray bullets?|"
    r"(?:cooking |gas |oil )?(?:stoves?|lamps?|candles?)|short[- ]circuits?|electrical fault|"
    r"court-circuit|r[ée]chauds?|bougies?|"
    r"(?:veterinar\w+|v[ée]t[ée]rinaires?)(?=[^.]{0,80}\b(?:fever|fi[èe]vre|diseases?|maladies?|"
    r"outbreak|foyers?|vaccin\w*|carcass\w*))|anthrax|charbon|[ée]pizootie|measles|rougeole|"
    r"cholera|"
    r"chol[ée]ra|meningitis|m[ée]ningite)\b")
_SHOT = re.compile(
    r"\b(?:par balles?|[àa] bout portant|mitraill\w+|gunshots?|gunfire|shot|bullets?|shelling|"
    r"(?:trying|attempting|tried|attempted) to (?:flee|escape|swim|get away)|as they fled|fleeing|"
    r"en (?:tentant|essayant|cherchant|voulant) (?:de |[àa] )?"
    r"(?:fuir|s[’'][ée]chapper|gagner)|"
    r"en fuyant|en s[’']enfuyant|en prenant la fuite|pour (?:leur |lui )?[ée]chapper (?:[àa]|aux?)|"
    r"as (?:he|she|they) (?:ran|tried to)|while (?:fleeing|running|escaping)|"
    r"in (?:their|his) flight|"
    r"dans (?:leur|sa) fuite)\b")
_STATISTIC = re.compile(
    r"\b(?:compared (?:with|to)|against \d+ (?:in|for|a year)|par rapport [àa]|"
    r"contre \d+ (?:en|l[’'])|"
    r"on average|en moyenne|per cent|percent|pour cent)\b|%")
_SWEEPS = re.compile(
    r"\b(?:d[ée]samorc\w+|d[ée]min\w+|d[ée]mantel\w+|d[ée]couver\w+|saisi\w*|r[ée]cup[ée]r\w+|"
    r"rep[ée]r[ée]\w*|fouill\w+|ratiss\w+|defused|disarmed|deactivated|made safe|dismantl\w+|"
    r"discovered|seized|recovered|uncovered|searched)\b[^.;]{0,90}\b(?:engins?|mines?|"
    # who seizes a base of an army fights for it
    r"(?<!military )(?<!army )(?:bases?|camps?)(?! (?:militaires?|de l.armee|des fama))|"
    r"campements?|caches?|d[ée]p[ôo]ts?|motos?|armes?|munitions|logistique|carburant|refuges?|"
    r"repaires?|devices?|hideouts?|encampments?|weapons?|ammunition|motorcycles?|fuel|stock\w*|"
    r"explosives?)\b|"
    r"\b(?:workshops?|ateliers?|caches?|d[ée]p[ôo]ts?|depots?|ammunition|munitions|devices?|"
    r"engins?|explosi(?:f|ve)s|"
    r"hideouts?|encampments?|campements?|bases?)\b[^.;,]{0,40}\b(?:was|were|been|[ée]t[ée]) "
    r"(?:[\w-]+ )?(?:discovered|destroyed|seized|recovered|dismantled|defused|neutralis\w+|"
    r"d[ée]couver\w+|d[ée]tru\w+|saisi\w*|r[ée]cup[ée]r\w+|d[ée]mantel\w+|d[ée]samorc\w+)|"
    r"\b(?:bomb\w+|destroy\w*|struck|hit|strikes?|pounded|d[ée]tru\w+|frapp\w+|pilonn\w+|"
    r"neutralis\w+|incendi\w+)\b[^.;]{0,60}\b(?:(?:empty|abandoned|deserted|terrorist|logistic\w*|"
    r"militants?[’']?|insurgents?[’']?|jihadist|rear) (?:[\w-]+ )?(?:hideouts?|hide-outs?|"
    r"bases?|camps?|"
    r"positions?|depots?|refuges?|lairs?|sanctuar\w+|stores)|hideouts?|hide-outs?|(?:bases?|camps?|"
    r"refuges?|sanctuaires?|repaires?|d[ée]p[ôo]ts?|plots?|campements?|positions?) (?:[\w-]+ )?"
    r"(?:terroristes?|logistiques?|abandonn[ée]\w*|vides?|ennemi\w*|djihadistes?|jihadistes?))\b")
_SPARES = Keyed(
    ("civil", "unarmed", "innocent", "sarm"),
    r"\b(?:no|any|without) (?:civilian|civil) (?:casualt\w+|victims?|deaths?|losses)|"
    r"\b(?:no|any) civilians? (?:was|were|has been|had been) (?:hurt|harmed|killed|hit|reported)|"
    r"\b(?:aucune?|sans) (?:victimes?|pertes?|morts?) (?:parmi les )?civil\w*|"
    r"\b(?:not (?:a single|one)|no) (?:unarmed|innocent) |\bpas un (?:seul )?(?:civil|innocent|"
    r"homme d[ée]sarm[ée])|\bnot a single civilian\b|"
    r"\baucun civil n[’'](?:a|ont|aurait|auraient) ")
_QUARREL = re.compile(
    r"\b(?:(?:brother|sister|father|son|mother)-in-law|beau-(?:fr[èe]re|p[èe]re|fils)|"
    r"belle-(?:m[èe]re|s[œo]e?ur|famille)|dowry|dot|unpaid debt|non rembours[ée]\w*|"
    r"le ton est mont[ée]|came to blows|en (?:sont )?venus aux mains|meurtrier pr[ée]sum[ée]|"
    r"settling of scores over|[ée]pou(?:x|se) (?:jaloux|jalouse)|lovers?[’']? (?:quarrel|spat)|"
    r"vieille (?:histoire|rancune|querelle)|neighbou?rs? (?:quarrel|dispute)|coups de (?:daba|"
    r"pilon))\b")
_BEASTS = (r"(?:locusts?|birds|elephants?|bees|caterpillars|crocodiles?|hippos?|hippopotamus|hyenas?|lions?|criquets?|oiseaux|"
           r"sauterelles|[ée]l[ée]phants?|abeilles|chenilles|hippopotames?|hy[èe]nes?)")
_NATURE = Begun(
    "att cru dev dév env flo fou hit inv kil lig ora rav san sto str stu swa thu tue tué",
    rf"\b{_BEASTS}\b[^.;,]{{0,20}}?\b(?:attack\w*|invad\w+|ravag\w+|attaqu\w+|d[ée]vast\w+|envah\w+|swarm\w*|stung|kill\w*|tu[ée]\w*)|"
    rf"\b(?:attaques?|invasions?|attacks?|swarms?) (?:de|d[’']|by|of) ?{_BEASTS}\b|"
    r"\b(?:lightning|thunderbolts?|foudre|orages?|storms?|sandstorms?|floods?|crues?)\b"
    r"[^.;,]{0,20}?\b(?:struck|strikes?|hit|killed|kills|swept|frapp\w+|tu[ée]\w*|fauch\w+|"
    r"emport\w+)|\b(?:struck|killed|hit) by (?:lightning|a storm|floods?)|"
    r"\b(?:frapp|tu|foudroy|fauch|emport)[ée]\w*[^.;,]{0,20} par (?:la foudre|la crue|l[’']orage)")
_THIEVES = re.compile(
    r"\b(?:thie(?:f|ves)|rustlers?|traffickers?|smugglers?|burglars?|fraudsters?|voleu\w+|"
    r"trafiquants?|malfrats?|escrocs?|cambrioleu\w+|receleu\w+|"
    r"(?:suspected|accused) of (?:stealing|rustling|theft|robbery|burglary)|"
    r"(?:soup[çc]onn|accus)[ée]e?s? (?:d[’']avoir (?:vol|[ée]cum|d[ée]rob|cambriol)[ée]\w*|"
    r"de vols?))\b")
_ARRESTED = re.compile(
    r"\b(?:arrest\w*|custody|caught|apprehended|interpell\w+|arr[êe]t[ée]\w*|appr[ée]hend\w+|"
    r"mandat de d[ée]p[ôo]t|[ée]crou[ée]\w*|coup de filet|d[ée]f[ée]r[ée]\w*)\b")
_BELONGINGS = (r"(?:t[êe]tes de b[ée]tail|b[ée]tail|b[oœ]e?ufs|vaches|moutons|ch[èe]vres|animaux|"
               r"motos?|v[ée]hicules?|fonds|armes|documents|cattle|cows|sheep|goats|livestock|"
               r"animals|vehicles?|motorbikes?|money|funds|weapons|documents)")
_VANISHED = re.compile(
    rf"\b(?:disparitions?|vols?|disappearance|theft|loss)\b[^.;]{{0,45}}\b{_BELONGINGS}\b|"
    rf"\b{_BELONGINGS}\b[^.;]{{0,25}}\b(?:disparu\w*|vanished|disappeared|went missing|missing)\b")
_CROWD = Begun(
    "bar dem eme gaz man pro rio tea éme",
    r"\b(?:demonstrators?|protest(?:s|er|ers)|rioters?|riots?|tear gas|barricades?|manifestant\w*|"
    r"[ée]meut\w+|gaz lacrymog[èe]nes?)\b")
_PLAYS = (r"(?:beat|beats|beaten|defeat\w*|won|wins?|lost|los[ei]s?|drew|draw|victory|thrash\w+|crush\w+|edged|downed|stunned|"
          r"batt(?:u|ue|us|ent|re)|bat|vainqueurs?|gagn\w+|perd\w*|inclin\w+|impos\w+|emport\w+|victoire|nul|d[ée]faite|"
          r"[ée]cras\w+|corrig\w+|[ée]trill\w+|match|final\w*|score)")
_RESULT = r"\b\d{1,2}\s?(?:-|–|[àa]|buts? [àa])\s?\d{1,2}\b"
_GOALS = re.compile(_RESULT)  # few texts have one: looked for before who beat whom
_SCORE = re.compile(rf"\b{_PLAYS}\b[^.;]{{0,60}}{_RESULT}"
                    r"(?! (?:\w+ )?(?:people|civil\w*|persons?|personnes|morts?|dead|villag\w+|janvier|f[ée]vrier|mars|avril|mai|juin|"
                    r"juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|january|february|march|april|may|june|july|august|"
                    r"september|october|november|december|h\b|heures|km|ans|years))")
_MARCH = Begun(
    "bar def dem déf env hel man mar pro ral rue too",
    r"\b(?:marched(?! into)|demonstrated|protested|rallied|took to the streets|held (?:an? )?(?:march|sit-in|rally|protest|demonstration)|"
    r"(?:a|ont) (?:manifest[ée]|d[ée]fil[ée]|march[ée]|envahi|barricad[ée])|(?:est|sont) (?:descendu|sorti)\w* dans (?:la|les) rues?)\b")
_AT_MARCH = re.compile(  # what befell those who marched is an event of its own
    r"\b(?:open(?:ed|ing) fire|fired (?:on|at|into)|shot (?:dead|at)|tir(?:[ée]|s|er|ant) (?:sur|[àa] balles)|ouvert le feu|clash\w*|"
    r"(?:protesters?|demonstrators?|marchers?|manifestants?)\b[^.;]{0,30}\b(?:killed|died|tu[ée]\w*|morts?|bless[ée]\w*|injured|wounded))\b")
_OWN_CLAUSE = re.compile(  # "gunmen killed nine, and residents marched"
    r"\b(?:kill\w*|shot|massacr\w*|attack(?:ed|ing)|tu[ée]\w*|abattu\w*|attaqu[ée]\w*)\b[^.;]*?(?:[,;]| and | et )")
_LABOUR = re.compile(
    r"\b(?:unions?|teachers?|workers?|nurses?|doctors?|magistrates?|judges|schools?|banks?|"
    r"civil servants?|drivers[’']|pay|wages?|notice|suspend\w*|called? off|paraly[sz]\w+)\b")


def announces(text: str) -> bool:
    """Tell whether a sentence lists what a programme will tell.

    >>> announces("Au sommaire ce soir : deux morts"), announces("Deux morts à Konna")
    (True, False)
    """
    return bool(_ANNOUNCES.match(text))


def turns_topic(text: str) -> bool:
    """Tell whether a paragraph turns to sport, health or the like.

    >>> turns_topic("Sport enfin."), turns_topic("Football, finally. The Eagles fly tomorrow.")
    (True, True)
    """
    return bool(_TOPIC.match(text))


def of_the_war(text: str) -> bool:
    """Tell whether words tell how things have been for years.

    >>> of_the_war("Mali has fought an insurgency for more than a decade")
    True
    """
    return bool(_WAR.search(low(text)))


def debunks(text: str) -> bool:
    """Tell whether words say that a picture does not show what it is said to show."""
    return bool(_DEBUNKS.search(low(text)))


def is_posted(text: str) -> bool:
    """Tell whether words pass on what others have put on a network.

    >>> is_posted("reads one post in Bambara"), is_posted("the military post was attacked")
    (True, True)
    """
    return bool(_POSTED.search(low(text)))


def luckless(text: str) -> bool:
    """Tell whether words tell of a mine, a river, a road, a stove, a disease or the weather."""
    return bool(_LUCKLESS.search(low(text)))


def were_shot(text: str) -> bool:
    """Tell whether those who died were fired at, or died in flight."""
    return bool(_SHOT.search(low(text)))


def sweeps(text: str) -> bool:
    """Tell whether words tell of things that an army found or destroyed, and of nobody.

    >>> sweeps("had bombed an empty hideout of militants"), sweeps("bombed the village")
    (True, False)
    >>> sweeps("ont désamorcé trois engins explosifs"), sweeps("ont détruit des greniers")
    (True, False)
    """
    return bool(_SWEEPS.search(low(text)))


def spares_civilians(text: str) -> bool:
    """Tell whether words say that no civilian was hurt.

    >>> spares_civilians("Aucune victime civile n’a été signalée"), spares_civilians("No survivor")
    (True, False)
    """
    return bool(_SPARES.search(low(text)))


def quarrels(text: str) -> bool:
    """Tell whether words tell of a quarrel among relatives or neighbours."""
    return bool(_QUARREL.search(low(text)))


def of_nature(text: str) -> bool:
    """Tell whether the weather did it.

    >>> of_nature("Lightning struck a herd and its guards"), of_nature("Drones struck a herd")
    (True, False)
    """
    return bool(_NATURE.search(low(text)))


def catches_thieves(text: str) -> bool:
    """Tell whether a sentence tells of thieves who were caught.

    >>> catches_thieves("arrested four cattle thieves"), catches_thieves("arrested ten men")
    (True, False)
    """
    return bool(_THIEVES.search(low(text)) and _ARRESTED.search(low(text)))


def of_belongings(text: str) -> bool:
    """Tell whether what has gone is cattle or goods, and nobody.

    >>> of_belongings("la disparition de plusieurs bœufs"), of_belongings("disparu depuis")
    (True, False)
    """
    return bool(_VANISHED.search(low(text)))


def of_crowds(text: str) -> bool:
    """Tell whether words tell of a demonstration or riot.

    >>> of_crowds("security forces clashed with demonstrators"), of_crowds("a crowded market")
    (True, False)
    """
    return bool(_CROWD.search(low(text)))


def marches(text: str) -> bool:
    """Tell whether people only march: what they march against is told of elsewhere.

    >>> marches("widows of soldiers who died in attacks marched on Friday in Ségou")
    True
    >>> marches("gunmen killed nine, and residents marched"), marches("soldiers fired on women who marched")
    (False, False)
    """
    plain = low(text)
    found = _MARCH.search(plain)
    if found is None or _AT_MARCH.search(plain):
        return False
    return _OWN_CLAUSE.search(plain, 0, found.start()) is None


def keeps_score(text: str) -> bool:
    """Tell whether a game is told of: who beat whom, and by how many goals.

    >>> keeps_score("ont battu le Sénégal 2-0 à Bamako"), keeps_score("tués le 2-3 mai")
    (True, False)
    """
    plain = low(text)
    return bool(_GOALS.search(plain) and _SCORE.search(plain))


def stops_work(text: str) -> bool:
    """Tell whether a strike is one of people who do not work.

    >>> stops_work("suspended a strike that had hit schools"), stops_work("a strike hit Ber")
    (True, False)
    """
    return bool(_LABOUR.search(low(text)))


def is_statistic(text: str) -> bool:
    """Tell whether a figure is held against another year's."""
    return bool(_STATISTIC.search(low(text)))
