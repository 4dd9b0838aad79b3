"""The words that place phrases of reports are made of, as patterns on plain text with marks.

In marked text a name of a place is ``N``, an unknown capitalised name ``U``, a country ``C``, a
vague area ``A``, a nationality ``D``, a person ``P``, an organisation that is called after a place
``X``; each mark fills the letters of what it stands for. All else is lower case.
"""

from __future__ import annotations

DET = r"(?:the |this |that |its |their |le |la |les |l'|un |une |cette |ce |cet )?"
OF = r"(?: of(?: the)? | de(?: la)? | du | des | d'| de l')"
CALLED = (r"(?: (?:called|named|known as|dubbed|nomme\w*|denomme\w*|appele\w*|baptise\w*|dit\w*|"
          r"du nom"
          r" d[eu]|by the name of) )")
SETTLEMENT = (r"(?:villages?|towns?|cit(?:y|ies)|hamlets?|hameaux?|localit(?:y|ies|es?)|"
              r"settlements?|"
              r"villes?|bourgades?|bourgs?|campements?|encampments?|communit(?:y|ies)|quartiers?|"
              r"neighbou?rhoods?|suburbs?|puits|wells?|waterholes?|waterpoints?|water points?|"
              r"points? d'eau|oued|wadi|forages?|boreholes?|iles?|islands?|chef-lieu|centre-ville|"
              r"downtown|streets|rues|sites?)")
UNIT = (r"(?:(?:rural |urban )?commune(?: rurale| urbaine)?s?|municipalit(?:y|ies)|cercles?|"
        r"circles?|"
        r"regions?|districts?|(?:sub-?)?prefectures?|sous-prefectures?|arrondissements?|"
        r"departments?|departements?|provinces?|governorates?)")
NEAR_POST = (r"(?:(?:military |army |refugee |militaire |minusma |un |forward |operational |air)?"
             r"(?:camps?(?: militaires?| de refugies| de deplaces)?|bases?(?: militaires?| "
             r"aeriennes?)?|"
             r"barracks|checkpoints?|check-points?|postes?(?: de (?:controle|securite|douanes?|"
         r"gendarmerie|police|peage)| militaires?| avances?| frontaliers?)?|"
             r"outposts?|(?:police |gendarmerie |customs |border )?posts?|positions?|garrison|"
             r"garnison|airports?|airstrip|airfield|aeroports?|"
             r"barrages?|dams?|bridges?|ponts?|(?:gold )?mines?|site d'orpaillage|ferry|bac|"
             r"gold panning site|orpaillage|forests?|foret|gendarmerie|zone|area|sector|secteur|"
             r"crossroads?|carrefour|plaine|plain|valley|vallee|"
             r"toll ?gates?|toll (?:posts?|booths?)|peage|junction|turn-?off|embarcadere|ford|gue|"
             r"lakes?|lac|ponds?|mares?))")
CARE = (r"(?:(?:regional |district |referral |reference |field |military )?hospitals?|"
        r"health (?:posts?|cent(?:er|re)s?|facilit(?:y|ies))|(?:referral |community )health "
        r"cent(?:er|re)s?|"
        r"clinics?|dispensar(?:y|ies)|maternity|infirmary|morgues?|mortuary|"
        r"hopita(?:l|ux)(?: regional| de district| militaire)?|csrefs?|cscoms?|"
        r"(?:centre|poste)s? de sante(?: de reference| communautaires?)?|cliniques?|dispensaires?|"
        r"maternites?|infirmerie)")
IN_POST = (r"(?:foires?|(?:weekly |cattle |livestock )?markets?|marches?(?: hebdomadaires?| a "
           r"betail)?|mosques?|mosquees?|(?:great mosque)|schools?|ecoles?|church(?:es)?|"
           rf"eglises?|{CARE}|prison|gare|port|town hall|mairie)")
ABOUT = (r"(?:(?:about|around|some|approximately|approx\.?|roughly|nearly|almost|circa|just|only|"
         r"barely|less than|more than|over|under|environ|quelques?|moins de|plus de|pres de|a "
         r"peine|"
         r"a|situee? a|a environ) )")
NUMBER = (r"(?:\d{1,4}(?:[.,]\d+)?|(?:une |a )?(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|"
          r"quarantaine|cinquantaine|soixantaine|centaine|dozen|hundred)(?: de| of| d')?|"
          r"(?:twenty|thirty|forty|fifty|sixty|vingt|trente|quarante|cinquante|soixante)"
          r"(?:[- ](?:one|two|three|four|five|six|seven|eight|nine|et un|deux|trois|quatre|cinq|"
          r"sept|"
          r"huit|neuf))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|"
          r"deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|quinze)")
KM = r"(?:kms?|kilomet(?:er|re)s?|miles?)\.?"
DIRECTION = (r"(?:(?:north|south)[- ]?(?:east|west)|(?:nord|sud)[- ]?(?:est|ouest)|north|south|"
             r"east|"
             r"west|nord|sud|est|ouest)")
DIRECTED = rf"(?:{DIRECTION}(?:ern|ward|wards)?)"
TOWARDS = (r"(?: (?:to the|in the|on the|to|au|a la|dans le|vers le|du cote) | (?:a l'|vers l'|"
           r"dans l')| )")
FAR = (r"(?:[a-z]+[ '-]){0,5}?(?:kilomet(?:er|re)s?|km|kms|miles?|leagues?|met(?:er|re)s|"
        r"lieues?|"
        r"hours?|minutes?|heures?|days?|journees?)(?:'s?)?"
        r"(?: (?:drive|walk|ride|march|journey|trek|by [a-z]+|de (?:route|marche|piste|pirogue|"
        r"moto|"
        r"voiture|trajet|navigation|vol)))?(?: away| distance)?(?: to the| au| a l')?"
        r"(?: ?(?:north|south|east|west|nord|sud|est|ouest)[a-z-]*| upstream| downstream|"
        r" en (?:amont|aval))?"
        r" ?(?:from|of|outside|short of|before|beyond|de|du|des|d'|de la|avant|apres)")
_LAND = (r"(?:(?:in |on |dans |sur )?(?:the |les |la |le |l'|des )?(?:hills?|collines?|dunes?|"
         r"ravins?|"
         r"rizieres?|rice fields?|fields|farmland|champs|pastures?|paturages?|grazing lands?|bush|"
         r"brousse)(?: (?:of|around|outside|near|de|du|d'|autour d[eu]|pres d[eu]))(?: the)?)")
NEAR = (r"(?:(?:just |very |tres |tout |a short distance |a stone's throw |within sight |on "
        r"the edge )?"
        r"(?:near to|near|nearby|close to|next to|opposite|facing|beyond|(?:just )?(?:past|"
        r"short of)|"
        r"(?:with)?in sight of|a stone's throw (?:away )?from|"
        r"(?:down|up)(?:river|stream) (?:of|from)|(?:a un jet de pierre|en face|en aval|en amont|"
        r"a l'ecart|en contrebas|en bordure|au-dela|sur les hauteurs|en banlieue|en peripherie|"
        r"dans les faubourgs|dans l'arriere-pays|juste (?:avant|apres)) ?(?:de la|de|du|des|d')?|"
        r"(?:in |on |at )?the "
        r"(?:[a-z-]+ )?(?:vicinity|outskirts|edge|periphery|surroundings|entrance|exit|gates|"
        r"suburbs|fringes?|foot|limits)(?: of| to)|on the road out of|just outside(?: of)?|"
        r"outside(?: of)?|around|not far from|on the "
        r"approaches to|"
        r"in and around|pres (?:de|du|des|d'|de la)|"
        r"(?:dans |aux |a |en |a l'|a la )?(?:les )?(?:environs|alentours|abords|"
        r"peripherie|sortie|entree|portes|lisiere|confins)(?: [a-z-]+)? (?:de|du|des|d'|de "
        r"la)|autour "
        r"(?:de|du|des|d')|(?:a )?proximite (?:de|du|des|d')|non loin (?:de|du|des|d')|"
        r"pas loin (?:de|du|des|d')|proche (?:de|du|des|d')|du cote (?:de|du|des|d')|"
        r"(?:a )?(?:la )?hauteur (?:de|du|des|d')|aux environs (?:de|du|d')|a cote (?:de|du|d')|"
        r"(?:a |situee? a )?(?:quelques|plusieurs) "
        r"(?:kilometres|km|metres|encablures|centaines de metres)"
        r"(?: seulement| a peine)? (?:de|du|d')|"
        r"(?:only |just )?(?:a few|several|some) "
        r"(?:kilomet(?:er|re)s|km|miles|hundred met(?:er|re)s)"
        r"(?: away)? (?:from|outside|of)|"
        rf"{_LAND}))")
ROAD = (r"(?:(?:national |main |dirt |tarmac |paved )?(?:roads?|highway|axis|track|route)|"
        r"route nationale|route|axe(?: routier)?|troncon|piste|corridor|trajet|liaison|ligne|line|"
        r"(?:rn|n) ?\d+)")
TRAVEL = (r"(?:travel\w*|driv(?:ing|en)|driv[eo]\w*|head(?:ed|ing)|en route|on (?:its|their|his|"
          r"her|the) "
          r"way|journey\w*|return\w*|coming|came|going|went|leaving|left|depart\w*|convoys?|"
          r"bound|transport\w*|carr(?:y|ied|ying)\w*|flee\w*|fled|mov(?:ing|ed)|vehicles?|"
          r"bus(?:es)?|"
          r"trucks?|voyag\w*|provenance|parti[est]*|partant|quitt\w*|reli\w+|link\w*|connect\w*|"
          r"se rend\w*|rendaient|rendait|trajet|convoi\w*|vehicules?|cars?|camions?|regagn\w*|"
          r"revenant|"
          r"revenaient|venant|venaient|venu\w*|fuy\w*|fui|allant|allaient|pirogues?|boats?|"
          r"bateau\w*|patrol\w*|patrouill\w*|repli\w*|withdr\w*|roulai\w*|rall\w*|minibus|"
          r"ambulance|"
          r"passengers?|passagers?|voyageurs?|travell?ers?|pinasse|supply|ravitaill\w*)")
