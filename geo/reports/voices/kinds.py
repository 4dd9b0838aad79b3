"""What an unknown speaker is by his words: "an employee of a medical charity" speaks as an aid worker."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from dataclasses import replace

from geo.gazetteer.ready import knows
from geo.reports.voices.lexicon import PEOPLE, UNKNOWN
from geo.reports.voices.mentions import Found
from geo.reports.voices.state_bodies import of_its_services

HUMAN = "*human"  # "he" can be he: no body
_BODIES = r"(?:unions?|associations?|committees?|compan(?:y|ies)|bod(?:y|ies)|councils?|hospital|groups?|networks?|organi[sz]ations?|ministry|service|office|syndicats?|comites?|compagnie|conseil|hopital|collectif|reseau|ministere|organisations?|federation|cooperatives?|notes?|letter|lettre|direction|bureau)"
_BODY = re.compile(rf"\b{_BODIES}\b")
_OFFICE = re.compile(r"(?:spokes\w+|porte-parole|representative|representante?|director|directeur|directrice|manager|chief executive|pdg) (?:for|of|at|de|du|d')")
_IS_BODY = re.compile(rf"(?:^|[\s'-]){_BODIES}$|^{_BODIES}\b")
_TRADES = (
    r"(?:merchant|trader|tailor|butcher|baker|vendor|seller|farmer|herder|fisherman|mechanic|student|pupil|shopkeeper|labourer|boatman|passenger|traveller|grocer|water carrier|water seller|carpenter|cook|waiter|guard|watchman|gardener|weaver|potter|blacksmith|welder|tanner|barber|hairdresser|porter|ferryman|trucker|lorry driver|taxi driver|motorcyclist|cattle dealer|dealer|pedlar|peddler|hawker|milkmaid|milk seller|gold digger|miner|woodcutter|charcoal burner|cowherd|goatherd|cleaner|housewife|bricklayer|builder|pilgrim|worshipper|hunter's wife|owner|"
    r"commercante?|proprietaire|gerante?|tenanci(?:er|ere)|tailleur|boucher|boulanger|vendeur|vendeuse|cultivateur|eleveur|pecheur|mecanicien|etudiante?|epiciere?|porteuse? d'eau|vendeu(?:r|se) d'eau|menuisier|charpentier|cuisiniere?|serveu(?:r|se)|jardiniere?|tisserand|potiere?|forgeron|soudeur|tanneur|coiffeu(?:r|se)|camionneur|routier|motard|maquignon|colporteu(?:r|se)|laitiere?|orpailleu(?:r|se)|mineur|bucheron|charbonnier|bouviere?|bergere|chevriere?|menagere|fidele|pelerin|couturiere?|tailleuse|lavandiere|restauratrice|ouvriere?|manoeuvre|piroguier|passagere?|voyageur)s?"
)
_SERVANT = (  # of a service of the state in the region: "a customs official", "un agent des eaux et forêts"
    r"^(?:(?:local|regional|senior|district|former) )*(?:customs|health|forestry|forest|education|school|tax|veterinary|livestock|agriculture|fisheries|water) (?:officials?|officers?|agents?|inspectors?|rangers?)\b|"
    r"^(?:agents?|responsables?|inspecteurs?|cadres?|fonctionnaires?|chefs?) (?:locaux? |regiona(?:l|ux) )?(?:(?:du service )?(?:des douanes|des eaux et forets|des impots)|(?:du service |des services )?(?:de (?:la )?sante|de l'education|de l'elevage|de l'agriculture|veterinaires?))\b|^douaniers?\b")
_SAW = re.compile(  # whoever got away saw it
    r",? (?:who|qui) (?:(?:had|has|have|a|ont|avait|s'est|s'etait|se sont|was|were) )?(?:\w+ )?(?:escaped|survived|fled|got away|jumped|hid|hidden|crawled|slipped away|(?:was|were) (?:there|at the scene|on the spot|on board|aboard)|was there|present|witnessed|saw (?:it|them|the)|survecu|echappe\w*|fui|rescape|caches?|cachee|saute|assiste|rampe|vu (?:la scene|les))\b"
)
_KINDS = (
    ("local-civil-sources", re.compile(r"^(?:(?:local|regional|deputy) )?(?:chiefs?|heads?|presidents?|leaders?|representatives?|delegates?|elders?|spokes\w+|chefs?|presidente?s?|responsables?|representante?s?|delegue?e?s?|doyens?|porte-parole) (?:of (?:the )?|des |du |de la )(?:[\w-]+ )?(?:fisher\w+|herd\w+|farmers|traders|merchants|butchers|drivers|boatmen|miners|gold diggers|villagers|residents|displaced|refugees|shopkeepers|pecheurs|bergers|eleveurs|cultivateurs|paysans|commercants|bouchers|chauffeurs|piroguiers|orpailleurs|villageois|habitants|deplaces|refugies|riverains|jeunesse|communaute)\b(?!')")),  # "the chief of the fishermen"
    ("relatives-of-victims", re.compile(r"^(?:(?:at least|au moins|some|several|plusieurs|two|three|four|five|deux|trois|quatre|cinq) )?(?:families|familles)$")),
    ("un", re.compile(r"\b(?:onusien(?:ne)?s?|of the united nations|de l'onu|des nations unies)\b")),
    ("security-sources", re.compile(r"\b(?:wounded|injured|surviving|hurt) (?:\w+ )?(?:soldiers?|troops|servicem[ae]n|gendarmes?|guardsm[ae]n|paratroopers?|police(?:m[ae]n| officers?))\b|\b(?:soldat|militaire|gendarme|garde|policier)s? (?:\w+ )?(?:blesse|rescape|survivant)s?\b|\b(?:military|army|security) (?:insider|figure|contact)s?\b|^(?:(?:local|senior|military|army|regional|second|another|malian|unnamed) )*(?:commanders?|colonels?|captains?|lieutenants?)\b(?! of (?:the )?(?:katiba|jnim|front|movement|group))|\b(?:in|from|of|within|dans|au sein|d[eu]s?)\b.*\b(?:intelligence(?: services?)?|security services|renseignements?|services? de securite)\b|\b(?:security|police|intelligence|securitaire|de securite)\b.*\b(?:memo|memorandum|note|briefing)\b|\b(?:memo|note|briefing)\b.*\b(?:securitaire|security|de securite|de renseignement)\b")),
    ("local-officials", re.compile(_SERVANT + r"|\b(?:tribal|clan) (?:leader|chief|elder|official|authorit)\w*|\b(?:responsable|leader|autorite|dignitaire)s? (?:tribal|coutumier|traditionnel)\w*|^autorites? (?:locale?s?|communales?|municipales?|villageoises?)\b|^local authorit(?:y|ies)\b|^(?:(?:second|third|fourth|other|another|unnamed|further) )?officials?$|^(?:(?:second|troisieme|autres?|deux|haut) )*responsables?$|^officials? (?:for|from|in|at) (?:the |a )?(?:(?:nearby|nearest|closest|neighbou?ring|local|same|surrounding|affected)\b|area|region|district|town|commune|village|cercle|locality)|^responsables? (?:d[eu]s?|d'un) (?:la )?(?:cercle|region|zone|commune|localite|arrondissement|ville|village)\b|\b(?:(?:village|hamlet|canton|camp|town|commune|district|quarter|neighbou?rhood|locality|area)(?:'s)? (?:chief|head)(?:man|men|s)?|chiefs? of (?:the |a )?(?:village|hamlet|camp|town|quarter|locality|area)|chef\w* d[eu] (?:village|hameau|campement)|councils? of (?:the )?elders|conseils? des (?:anciens|sages)|(?:village|municipal|communal|town|former|local|district) (?:councill?or|counsell?or|chief|elder)s?|conseill\w+ (?:communa|municipa|villageoi)\w+|elue?s?|municipalit\w+|mairie|town hall|edile|senators?|senat(?:eur|rice)s?|deput(?:ies|ee?s?)|(?:members?|membres?) (?:of|d[eu]) (?:the |la |l')?(?:transitional |national |former |ancienne? )?(?:parliament|assembly|parlement|assemblee)|responsables? (?:\w+ )?(?:loca(?:l|ux)|communa(?:l|ux))|presidente?s? (?:of the|du|de) (?:(?:communal|district|regional|cercle) council|cercle|conseil (?:de cercle|communal|regional|municipal))|municipal sources?|sources? municipales?|chiefs? of (?:the |a )?(?:fraction|tribe|canton|clan)|chef\w* (?:coutumier|tribal|communautaire|de village|de fraction|de canton|de tribu|de la fraction|de la tribu|traditionnel)\w*)\b|^chiefs?$|^chefs?$|^conseill(?:er|ere)s?$|^councill?ors?$|\b(?:officials?|employees?|sources?|responsables?|fonctionnaires?) (?:of|in|from|within|de|d[ue]s?|au sein de) (?:the |l'|la )?(?:\w+ )?administration\b")),
    ("local-humanitarian-source", re.compile(r"\b(?:ngo|ngos|ong|charit(?:y|ies)|aid (?:agency|group|organi[sz]ation|worker)s?|relief|humanitarian|humanitaires?|(?:red|croissant) (?:cross|rouge|crescent)|croix-rouge)\b")),
    ("witnesses", re.compile(rf"\b(?:survivors?|rescapee?s?|miraculee?s?|companions?|compagnons?|compagnes?|escapees?|witness(?:es)?|temoins?|wounded|injured|blessee?s?)\b|^(?:(?:autre|other|young|jeune) )?(?:victime|victim)s?$|^of (?:the|those|them) (?:nine|eight|seven|six|five|four|three|two|ten|survivors|captives|hostages|escapees|wounded|injured|passengers|travellers|drivers|miners|prisoners|detainees)\b|^one of (?:the|those|them)\b|^l'une? d(?:es|'entre)\b|\b{_TRADES}$|^{_TRADES}\b")),
    ("mali-government", re.compile(r"\bgouvernementa(?:l|le|ux)\b|\b(?:cadres?|responsables?|sources?|fonctionnaires?|agents?|officials?|employees?) (?:d[ue]|au|au sein du|of the|at the|in the|within the) (?:\w+ ){0,2}?(?:ministere|ministry)\b(?! (?:mauritanien|algerien|burkinabe|nigerien|francais|senegalais|ivoirien|tchadien))|\b(?:gouvernorat|prefecture|sous-prefecture|prefet|sous-prefet|governorate|prefect|governor|gouverneur)s?\b")),
    ("local-civil-sources", re.compile(r"^(?!.*(?:soldier|officer|militaire|officier|general|colonel))(?:.*\b(?:a la|en) retraite\b|retired\b|retraitee?s?\b)|\bacteurs? (?:communautaires?|locaux|local|de la societe civile)|\bcommunity actors?|\brepresentante?s? (?:locaux |locale?s? |communautaires? )?des (?:jeunes|femmes|eleveurs|deplaces|populations)\b|\banimat(?:eur|rice)s?\b|\bradio (?:host|presenter)s?\b|\bactivists?\b|\bactivistes?\b|\b(?:groupement|collectif|coalition|plateforme) d'associations|^(?:[\w-]+ )?(?:associations?|collectifs?|groupements?|amicales?) (?:(?:locale|villageoise|regionale)s? )?(?:d'|des |de la |de )(?:\w+ )?(?:ressortissant|habitant|villageois|jeune|femme|eleveur|berger|pasteur|pecheur|agriculteur|cultivateur|paysan|riverain|deplace|orpailleur|commercant|producteur|consommateur|parent|population|diaspora)\w*|^(?:[\w-]+ ){0,2}?(?:herder|herdsmen|farmer|fishermen|fisherfolk|villager|resident|women|youth|trader|merchant|breeder|pastoralist|gold miner|miner|parent|displaced people|native|citizen|community)(?:'?s'?)? (?:associations?|groups?|collectives?|committees?)\b|^(?:associations?|groups?|collectives?) of (?:\w+ )?(?:herder|herdsmen|farmer|fishermen|villager|resident|women|young|trader|native|pastoralist|breeder|displaced|citizen)\w*|^(?:(?:une |an? |d'|l')?(?:autre|another|other|second|seconde|deuxieme|third|troisieme)s? )sources?$|^sources?(?: (?:jointe?s?|contactee?s?|interrogee?s?|consultee?s?|non officielles?|officieuses?|independantes?|concordantes?|sures?|fiables?|bien informees?|dignes? de foi|reliable|there|on the ground|sur place)\b|$)|^nos sources$|^(?:independent|unofficial|reliable|concurring|corroborating|well-informed) sources?$|\bnotabilite\w*|(?<!des )(?<!de )\bressortissante?s?\b|\b(?:representante?s?|cadres?|leaders?) (?:de la |des |d'une )?communaut\w+|\b(?:civil[- ]society|societe civile)\b|\b(?:youth|women's?|jeunes|femmes) (?:leader|representative)s?\b|^(?:[\w-]+ ){0,2}?(?:president|head|chair\w*|leader|member|secretary|spokes\w+|official|responsable|membre|secretaire|presidente|representante?)s? (?:of|for|de|d[eu]s?|d')\b.*\b(?:(?:youth|women's|young people's) (?:organi[sz]ation|association|council|movement|union|group|wing|cooperative|collective)|(?:association|organisation|union|conseil|mouvement|groupement|cooperative)s? (?:\w+ )?d(?:es|e) (?:jeunes|femmes))s?\b|(?:leader|president|presidente|representante?|responsable|porte-parole)s? des (?:jeunes|femmes)\b|^(?:jeunesse|youth|population|communaut\w+|community)\b|\b(?:eglise|church|paroisse|parish|diocese|mosquee|mosque)\b|\b(?:marabout|muezzin|imam|notable|priest|pastor|pretre|pasteur|vicar|nun|religieuse)s?\b|^(?:ancien|ancienne|doyen|doyenne|sage)s?(?: d[eu] (?:la |l')?(?:village|localite|commune|quartier|hameau))?$|^(?:people|persons?|personnes?|hommes?|femmes?|m[ae]n|wom[ae]n) (?:from|of|in|d'|de|du|a|au)\b")),
)


_WORKS_THERE = re.compile(  # a worker of the company that was hit
    r"(?:(?:another|second|young|malian|local|chinese|autre|jeune) )?(?:workers?|employees?|labourers?|travailleu(?:r|se)s?|employee?s?|ouvrier\w*|salariee?s?)(?: (?:malien|chinois|local)\w*)? (?:of|at|from|in|de|d[ue]s?|d'|au|a) ?(?:the |la |l'|le |an? |une? )?(?:[\w-]+ )?"
    r"(?:mine|company|firm|factory|plant|site|builder|quarry|works|societe|entreprise|usine|cimenterie|carriere|chantier|compagnie|exploitation|fabrique|base)\b")
_AUDIENCE = re.compile(r" (?:a l'|a la |a |au |aupres de |to |aux )(?:afp|rfi|reuters|ap|associated press|bbc|rtbf|presse|tv5|france 24|jeune afrique|[a-z]+ presse)\b.*$")  # "un membre … à l'AFP"


_TAIL = re.compile(  # what is told of a speaker behind his name: when, how, on what terms
    r" (?:dans la (?:nuit|matinee|soiree|journee)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce matin)\b|tenant|souhaitant|desirant|requerant|ayant|s'exprimant|parlant|sous (?:le |la )?(?:couvert|sceau|condition)|"
    r"(?:joint|contact|interrog|rencontr|cit)ee?s?\b|(?:obtenu|consult|parvenu|transmis)e?e?s?(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier))?$|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|condition)|speaking|asking|requesting|wishing|reached|contacted|interviewed|cited|quoted).*$"
)
_ADDRESS = re.compile(  # where he lives or works: "the owner of a restaurant next to the governorate"
    r",? (?:(?:who |qui )?(?:lives|living|works|working|habite|habitant|vit|vivant|installee?|situee?) )?(?:next to|near|beside|opposite|behind|adjoining|facing|in front of|across from|voisine? d|pres d|a cote d|en face d|derriere|aux abords d|non loin d)\b.*$")
_NAMED_NGO = re.compile(r"(?:the |l'|this |cette )?(?:ngo|ong) (?:(?:locale?|malienne?|nationale?|peule|touareg) (?=[a-z]))?(?!worker|official|staff|source|member|employee|representative|leader|manager|coordinator|director|humanit|local|internat|medical|etrang|malien|franc|de |d'|qui )[a-z-]+$")
_SOMEBODY = re.compile(r"(?:(?:second|third|other|another|young|old|elderly|autre|jeune|vieil|vieille) )?(?:person|man|woman|personne|homme|femme|vieillard|quinquagenaire|sexagenaire)")


def kind_of(f: Found, low: str) -> Found:
    """Give an unknown speaker as the kind of source that his own words name."""
    if f.actor_id not in (UNKNOWN, ""):
        return f
    words = _TAIL.sub("", _AUDIENCE.sub("", low[f.start : f.end]))
    words = _ADDRESS.sub("", words)
    if len(words) < f.end - f.start:
        f = replace(f, end=f.start + len(words))
    if _NAMED_NGO.match(words):
        return f
    if _SOMEBODY.fullmatch(words):
        return replace(f, actor_id=PEOPLE)
    if _WORKS_THERE.match(words) or (_SAW.match(low, f.end) and not _IS_BODY.search(words)):
        return replace(f, actor_id="witnesses")
    state = of_its_services(words)
    return replace(f, actor_id=state) if state else _sort_of(f, words)


_OF_TOWN = re.compile(r"(?!(?:mali|bamako|niger|burkina faso)\b)([\w'-]+(?: [\w'-]+)?) officials?")


_CHIEF_OF = re.compile(r"(?:(?:local |senior |elected |municipal )?officials? (?:in|from|at)|(?:chiefs?|headm[ae]n|village heads?|chef|cheffe|doyen) (?:of|d[eu]|d'|des?)) ?(?!(?:mali|bamako|niger|burkina faso)\b|staff|state|police|security|mission|operations|gang|bande|guerre)([\w'-]+(?: [\w'-]+)?)")


def _of_a_town(words: str) -> bool:
    """Tell whether a town's name is all that is told of an official: "a Bandiagara official", "the chief of Koro"."""
    town = _OF_TOWN.fullmatch(words) or _CHIEF_OF.fullmatch(words)
    return town is not None and knows(town[1])


def _sort_of(f: Found, words: str) -> Found:
    """Give the sort of source whose words these are; a body stays a stranger."""
    if _ACCOUNT.fullmatch(words):
        return replace(f, actor_id="personal-account")
    if _of_a_town(words):
        return replace(f, actor_id="local-officials")
    for kind, pattern in _KINDS:
        if pattern.search(words) and not (kind == "witnesses" and (_BODY.search(words) or _OFFICE.match(words))):
            return replace(f, actor_id=kind)
    if _IS_BODY.search(words) and not _OFFICER.match(words):
        return f
    return replace(f, actor_id="local-civil-sources") if _FROM_HERE.search(words) else replace(f, marker=HUMAN)


_OFFICER = re.compile(r"(?:(?:vice|deputy|former|local|regional)[ -])?(?:president|chairman|chairwoman|head|leader|director|manager|secretary(?:[- ]general)?|coordinator|treasurer|presidente|directeur|directrice|secretaire(?: general\w*)?|coordinateur|coordinatrice|coordonnateur|tresorier\w*|gerante?) (?:of|for|d[eu]s?|d')\b")
_ACCOUNT = re.compile(  # who only writes on a network: "an account on X"
    r"(?:(?:anonymous|unverified|popular|unknown|verified|pro-[a-z]+) )?(?:(?:facebook|telegram|tiktok|twitter|x|youtube|instagram|whatsapp|social[- ]media) )?(?:accounts?|pages?|users?|bloggers?|influencers?)(?: (?:on|that|which|named|called) .*)?|"
    r"(?:comptes?|pages?|internautes?|blogueu(?:r|se)s?|influenceu(?:r|se)s?|activistes? (?:du web|en ligne)|videomen)(?: (?:facebook|telegram|tiktok|twitter|x|anonymes?|inconnue?s?|populaires?))*(?: (?:sur|qui|du nom) .*)?")
_FROM_HERE = re.compile(  # "a miller from the area"
    r"\b(?:(?:from|of|in) the|d[eu] (?:la |l')?) ?(?:area|district|village|town|locality|neighbou?rhood|hamlet|zone|localite|coin|quartier|commune|secteur|hameau)$")
