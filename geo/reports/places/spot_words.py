"""The words by which names of places, bodies and countries are told apart, on plain text."""

from __future__ import annotations

import re

from geo.reports.places.words import SETTLEMENT, UNIT

# Verbs whose object is mostly a place in such reports
REACH = (r"(?:(?:enter|reach|surround|encircl|storm|attack|raid|target|shell|bomb|overr[ua]|besieg|"
         r"ransack|loot|torch|burn|visit|approach|invad|occup|captur|recaptur|sack|pillag|leav)"
         r"(?:e?d|ied|ing|e|n|es|s)?|left|hit|struck|stole into|fled|quitted|seized|took|"
         r"(?:attaqu|vis|frapp|encercl|pill|incendi|quitt|assieg|bombard|cibl|ravag|saccag|gagn|"
         r"travers|occup|boucl|ratiss)(?:e|es|ent|ait|aient|ant|er|erent|ee|ees)|atteint|"
         r"atteignent|atteignaient|investi|envahi|rejoint|fui)")
_PREPOSITION = (r"(?:in|at|on|near|of|from|to|towards?|outside|around|inside|between|and|via|"
                r"through|"
                r"into|within|for|over|against|dans|a|au|aux|en|sur|pres de|de|du|des|d'|vers|pour|"
                r"entre|et|par|contre|jusqu'a|depuis|ou|or|attacks?|"
                rf"{REACH})")
AFTER_PREPOSITION = re.compile(rf"(?<![a-z]){_PREPOSITION} ?(?:the |le |la |les |l')?$")
PLACE_WORDS_BEFORE = re.compile(
    r"(?<![a-z])(?:(?:in|into|through|across|inside|at|near|outside|around|dans|a|vers|of|from|"
    r"between|entre|d'|de|km (?:from|of|de)|"
    rf"pres de|autour de|abords de) ?|(?:{SETTLEMENT}|{UNIT})(?: (?:of|de|du|called|nomme)|'| "
    rf"d')? ?|"
    r"(?:axe|axis|troncon|route|road|piste|ligne|liaison)(?: routier| nationale)?"
    r"(?: (?:de|du|from|between|entre)| d')? |"
    r"(?:N,|N and|N et|N-|N,? ou) ?|(?:beyond|past|than|reached|a hauteur d[eu]'?|au-dela "
    r"d[eu]'?) ?)$")
PLACE_WORDS_AFTER = re.compile(rf"^(?:(?:'s)? (?:{UNIT}|{SETTLEMENT})\b|"
                                r"(?:'s)? (?:weekly |military |army )?(?:market|camp|base|airport|"
                                r"outpost|checkpoint|mosque|hospital|school|area|sector|zone)\b|"
                                r" ?[-–] ?[a-z']+ (?:axis|road|highway|track|stretch|section)\b|"
                                r", (?:a|an|une?) (?:[a-z]+ )?(?:village|town|hamlet|localit|"
                                r"commune)|"
                                r",? (?:\(|dans (?:la|le) |in the )?(?:cercle|region|commune)|"
                                r"(?:,|,? \(|,? (?:in|of)) ?(?:in )?(?:the )?[a-z'-]+"
                                r"(?: [a-z'-]+)? (?:cercle|circle|region|commune|district)\b|"
                                r", (?:an?|une?|gros|petit) (?:(?!who|qui)[a-z'-]+ ){0,3}?"
                                r"(?:villages?|hamlets?|hameau|town|bourg|bourgade|localite|"
                                r"campement)\b)")
IN_UNIT_AFTER = re.compile(  # "X, dans la commune de Y", "X, in the Y cercle"
    r"(?:,| \() ?(?:in |dans )?(?:the |la |le |l')?(?:[a-z'-]+ ){0,2}?"
    r"(?:cercle|circle|commune|region)(?![a-z])")
ITEM_HEAD = re.compile(  # "GAO / ANSONGO – 22 July. "
    r"[^a-zà-ÿ\n]{3,40}[–—:,-] ?\d{1,2}(?:er|st|nd|rd|th)? \w{3,9}\.?(?: \d{4})?[.:,] ")
ITEM_ENDS = re.compile(
    r"(?:,? \(?(?:[ap]m|morning|evening|night|afternoon|dawn|noon|dusk|daytime|"
    r"matin|soir|nuit|apres-midi|aube|midi|en journee|\d{1,2}[h:.]\d{0,2}(?: hrs)?)\)?)?[.:]")
HEADS = re.compile(r"^ ?(?::| -{1,2} )")
LOOSE = re.compile(r"(?<![a-z])(?:of|from|de|d'|du) ?$")
CALLED_LOWER = re.compile(
    r"(?<![a-z])(?:villages?|hamlets?|hameau|localite|town|wells?|puits|commune(?: rurale)?|"
    r"cercle|"
    r"ville|bourgade) (?:of|de|d'|called|nomme) ?([a-z][a-z'-]{2,30})(?![a-z])")
ORGANISED_AFTER = re.compile(
    r"^(?:'s)?[ -](?:(?:national|popular|democratic|islamic|regional|development|peace) "
    r"){0,2}?(?:liberation|institute|university|front|authority|agreement|"
    r"accords?|peace|"
    r"process|declaration|stadium|cup|forum|foundation|radio|fm|movement|"
    r"(?:policy|research|security|strategic|cultural|peace|development) (?:center|centre|"
    r"institute|studies|council)|news|observatory|accord|pact|charter|treaty|"
    r"(?:national )?alliance|news agency|delta|river|"
    r"bend|basin|tribune|times|hebdo|actu|fc|sporting|"
    r"self-defen[cs]e|imghad|province of the)\b")
_ORG_WORDS = (r"(?:of|for|the|de|du|des|la|le|les|l'|d'|pour|et|and|national\w*|liberation|"
              r"unity|unite|islamic|islamique|"
              r"patriotic|patriotique|supreme|high|haut|movements?|mouvements?|peoples?|peuple|"
              r"defen[cs]e|self-defen[cs]e|"
              r"autodefense|resistance|salut|salvation|democratic|democratique|popula\w+|"
              r"arabe?s?|tuareg|touareg|armee?s?|"
              r"strategi\w+|permanente?|forces?|groupes?|groups?|ganda|jihadist\w*|djihadist\w*|"
              r"azawad\w*|independence|independance|development|developpement)")
ORGANISED_BEFORE = re.compile(
    rf"(?:\b(?:front|framework|movement|mouvement|liberation|council|conseil|coordination|congress|"
    rf"congres|coalition|katiba\w*|"
    rf"alliance|cadre|rassemblement|collectif|association|conseil regional|union)(?:(?:[ ,]+|"
    rf"(?<=')){_ORG_WORDS})*?"
    rf" ?(?:of|for|de|du|d'|des|pour|in)(?: the| la| le| l')* ?|"
    r"\b(?:institut\w*|universit\w+|radio|studio|journal|accords?(?: de paix)?|(?:peace "
    r")?agreement|"
    r"traite|processus|process|katiba\w*|katibat|operation|lycee|stade|declaration|charte|"
    r"sommet|pacte|autorite|authority|office|fleuve|river|delta|boucle|bassin|rive\w*|bord\w*|"
    r"mouvement|front|reseau)(?:'s)? (?:of |de |du |d'|pour |for )?(?:la |l'|the )?|"
    r"\b(?:front|mouvement|movement)(?: (?:de|pour|for|of))?(?: la| the)? liberation (?:de |du |"
    r"of )(?:l'|the |la )?)$")
VESSEL = (r"(?:boats?|ships?|steamers?|vessels?|ferry|riverboats?|bateaux?|ferries|navires?|"
          r"paquebots?)")
VESSEL_BEFORE = re.compile(
    rf"\b{VESSEL},? (?:called |named |nomme |baptise |dit )?[\"“«]? ?(?:le )?$")
A_VESSEL = re.compile(rf"[\"”»]?, (?:an?|une?) (?:[a-z-]+ ){{0,2}}?{VESSEL}\b")
RIVER = frozenset({"niger", "senegal", "mali"})
# Capitalised words that are no names of places: days, months, beginnings of sentences.
_WORDS = ("""
january february march april may june july august september october november december janvier
fevrier mars avril mai juin juillet aout septembre octobre novembre decembre jan feb monday
tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi
dimanche the a an in at on le la les l un une des de du d il elle ils elles ce cette ces on nous
vous i we they he she it this that these those as and but or if when while where after before
since during for from with by to of not no yes selon apres avant depuis pendant dans sur sous
par pour mais ou et donc si quand lorsque alors ainsi ici qui que quoi dont au aux en y a ont
est sont sa son ses leur leurs reuters afp rfi bbc ap cnn hrw onu un minusma onu fama jnim gsim
eigs isgs isis iswap aqim aqmi fla cma csp gatia msa wagner africa corps russia islamic state
jihadist tuareg touareg peul fulani dogon dozo bambara songhai arab arabe arabs army armee
general colonel minister human rights watch amnesty international united nations nations unies
france presse state etat islamique al qaeda qaida ramadan tabaski eid photo image read lire also
aussi two three four five six seven eight nine ten deux trois quatre cinq sept huit neuf dix
many several plusieurs some about around near between according security securite forces armed
dan president mr mrs sahel sahara ecowas cedeao aes alliance european union africaine african
western europe afrique amnesty region regions cercle circle commune district province village
villages town towns city cities market state states camp road route river valley government
ministry ministere gouvernement authorities president violence attack attacks attaque attaques
mayor maire governor gouverneur prefet prefect imam lieutenant captain capitaine commandant
chief chef prime premier ministers autorite authority association syndicat parti party katiba
katibat studio radio killed dead tues morts military militaires civilians civils soldiers
soldats terrorists terroristes rebels rebelles gunmen at security council conseil barkhane
serval takuba ansar dine eddine gold orpaillage
axe axis troncon piste highway track corridor secteur sector zone area hamlet hameau localite
rn foret forest camp base poste post checkpoint entrance outskirts outside inside north south east
west nord sud est ouest residents habitants villagers villageois fighters combattants gunfire
tirs bodies corps convoy convoi patrol patrouille local locale health hospital hopital
non pas loin nobody there more aucun aucune je one its his their our who all ceux last plus
then both you so what personne nos tous certains others over neither only why another most entre
parmi toujours notre quelque celle among under later my me mon ma mes très tres very today now
c j qu s halfway midway proche autour juste just far near pres
close shortly barely few roughly nearly less along beyond opposite beside past off down up further
farther within hundreds thousands dozens scores kilometres miles hours minutes northern southern
eastern central deep towards approximately almost across throughout amid early late next here again
still once twice each every other such same similar fresh new unknown unidentified suspected
alleged heavily gunshots attackers assailants militants jihadists troops witnesses survivors
relatives victims traders herders farmers officials sources locals people men women children
families everyone something nothing how which regional national police members fear panic mourning
funeral smoke fire flames houses homes shops granaries cattle livestock vehicles motorcycles mortar
shells rockets mines explosions blast bomb drone drones airstrike strike strikes raid raids ambush
ambushes clashes fighting massacre kidnapping abduction shooting heavy automatic
bursts shots
tout toute toutes environ quelques certaines chaque autre autres meme chez vers durant lors encore
tot tard nouveau nouvelle nouvelles drame carnage tuerie embuscade embuscades assaut frappe
frappes explosion obus roquettes rafales coups affrontements combats violences enlevement
assassinat bilan interroges interroge joint joints contacte contactes arrives arrive venus armes
lourdement hommes femmes enfants temoins rescapes proches victimes elus autorites jihadistes
djihadistes assaillants bandits individus inconnus motos vehicules maisons greniers betail panique
peur deuil consternation stupeur colere emoi
""")
# words that open a sentence before a comma: "Meanwhile, a village …"
_OPENING = """
    meanwhile separately elsewhere yesterday today tonight tomorrow overnight worse also earlier
    later then afterwards surprisingly tragically reportedly allegedly unfortunately sadly finally
    lastly similarly likewise additionally moreover furthermore however nevertheless nonetheless
    instead besides indeed overall recently previously originally initially eventually suddenly
    immediately apparently presumably officially locally nearby altogether
    parallelement ailleurs ensuite puis hier demain aujourd enfin egalement toutefois cependant
    neanmoins pourtant malheureusement recemment auparavant precedemment finalement soudain
    apparemment officiellement localement pire mieux bref dernierement entretemps
"""
_BODIES = """
    mnla mujao mujwa hcua maa fiaa mpa fpla issp acled amdh cndh fidh cicr icrc ocha ohchr hcdh
    dirpa emga cemga ortm voa msa cjrm cpa cmfpr ganda lassal lassalaakal islamist islamists
    islamiste islamistes salafists salafistes tuaregs touaregs god allah dieu
"""
NOT_NAMES = frozenset((_WORDS + _OPENING + _BODIES).split()) - {"dan"}
