"""Words that say how a place hangs together with the event, English and French."""

from __future__ import annotations

import re

from geo.reports.events.low import low

_LINE = re.compile(r"(?:(?:la |the |sur la |on the )?(?:liaison|ligne|line)\b|"
                   r"(?:\S+[-–]\S+ (?:line|bus|coach|service))\b|(?:qui )?(?:reli\w+|assur\w+ "
                   r"la liaison|link\w*|connect\w*|"
                   r"pl(?:ying|ied|ies))\b)", re.IGNORECASE)
_JOURNEY = re.compile(
    r"(?:from|left|leaving|depart\w*|de|du|des|depuis|parti\w*|quitt\w*|en provenance|"
    r"travel\w*|return\w*|on (?:the|its|their) way|revenant|"
    r"ralli\w*|head\w*|going|convoy|bus|d[’'])\b|d[’']", re.IGNORECASE)
_SECTOR = re.compile(
    r"\b(?:sectors?|areas?|zones?|secteurs?|districts?|plains?|plaines?|valleys?|vall[ée]es?|"
    r"contr[ée]es?|localit[ée]s de|lacs?|lakes?|for[êe]ts?|forests?|bush|brousse)\b")
_POSTS = (r"(?:bases?|camps?|outposts?|posts?|barracks|garrisons?|checkpoints?|positions?|postes?|"
          r"casernes?|garnisons?|cantonnements?|headquarters|compounds?|"
          r"quartiers? g[ée]n[ée]ra\w+)")
_ON_POST = re.compile(
    r"\b(?:overr[ua]n\w*|attack\w*|assault\w*|storm\w*|raid\w*|hit|struck|seiz\w*|captur\w*|took|"
    r"target\w*|attaqu\w*|assaut|vis[ée]\w*|frapp\w*|emparé\w*|pris(?:e|es)?|investi\w*)\b"
    rf"[^.;:,\n]{{0,25}}\b(?:an?|the|their|its|army|military|une?|le|la|les|leur|du|de l’armée) "
    rf"(?:(?!of|near|from|to|and|in|at|on|with|by|between|that|who)[\w.’'-]+ ){{0,2}}?{_POSTS}\b"
    rf"(?! (?:of|held by|tenue? par|de|des) (?:the |la |les |l[’'])?(?:[\w-]+ ){{0,2}}"
    r"(?:militia|milice|hunters|dozos?|chasseurs|self-defen[cs]e|autodéfense))"
    r"|\b(?:an?|une?) (?:[\w-]+ )?(?:base|camp|outpost|poste|caserne|garnison)\b[^.;:,\n]{0,30}"
    r"\b(?:attacked|overrun|stormed|hit|attaquée?|prise?)\b"
    r"|\b(?:the|le|la|ce|cette) (?:[\w-]+ )?(?:base|camp|outpost|caserne|garnison)\b[^.;:,\n]{0,40}"
    r"\b(?:targeted|la cible|pour cible|visée?|ciblée?|frappée?|bombardée?)\b", re.IGNORECASE)
_THEIR_POST = re.compile(
    r"\b(?:attacks?|assaults?|raids?) (?:on|against) (?:their|the army[’']s?|an army|"
    rf"a military) (?:[\w-]+ )?{_POSTS}\b|"
    r"\b(?:attaques?|assauts?|raids?) (?:contre|de|sur|visant) (?:leur|un) (?:[\w-]+ )?"
    rf"{_POSTS}\b", re.IGNORECASE)
_AREA = re.compile(  # "central Mali", "le nord du pays", "Mali's far north"
    r"(?:in |dans |au |en )?(?:the |le |la |l[’'])?(?:mali[’']s? |malian )?"
    r"(?:(?:far|extrême|extreme|"
    r"deep|grand|upper)[ -])?(?:north|south|east|west|cent(?:ral|re|er)|nord|sud|est\b|ouest|"
    r"trois|three|liptako|gourma|dogon|pays|azawad|septentrion|inner|delta)")
_SIDE = re.compile(r"(?:just |further |to the |au |à l[’'])*(?:north|south|east|west|nord|sud|est|"
                   r"ouest)[\w-]* (?:of|from|de|du|d[’'])", re.IGNORECASE)
_DISTANCE = re.compile(r"[^\d.;]{0,40}?\d+ ?(?:kms?|kilom[eè]t\w+|miles?)\b", re.IGNORECASE)
_SIDEWAYS = re.compile(r"\b(?:north|south|east|west|nord|sud|est|ouest)", re.IGNORECASE)
_IN_POST = re.compile(  # held, beaten or shot within it; "taken to the camp" is none
    r"\b(?:inside|within|à l[’']intérieur|dans l[’']enceinte|au sein|entre les murs) "
    rf"(?:of )?(?:an?|the|their|its|du|de la|d[’']une?|de leur) (?:[\w-]+ ){{0,1}}?{_POSTS}\b"
    rf"|\b(?:beaten|tortured|died?|dead|killed|shot|executed|detained|mort\w*|battus?|torturée?s?|"
    rf"tuée?s?|abattus?|exécutée?s?|décédée?s?|détenue?s?)\b[^.;:\n]{{0,40}}\b(?:in|at|dans|au) "
    rf"(?:the|their|its|le|la|leur)? ?(?:[\w-]+ )?{_POSTS}\b")
_POST_FIRST = re.compile(rf"(?:the |an? |le |la |un |une |l[’'])?(?:[\w-]+ ){{0,2}}?{_POSTS}\b",
                         re.IGNORECASE)
_POST_IN = re.compile(  # "inside a camp of soldiers in the city of Gao"
    r"\b(?:bases?|camps?|barracks|garrisons?|casernes?|garnisons?|headquarters|"
    r"quartiers? g[ée]n[ée]ra(?:l|ux))(?: (?:commun|conjoint|joint|mixte|militaire|shared)e?s?)?"
    r"(?: (?:of|for|housing|shared by|held by|run by|used by|that houses|des?|du|abritant|"
    r"partagée? par|tenue? par) (?:(?!killed|shot|attacked|and killed|tué|ont|avant|before|after)"
    r"[\w’'-]+ ){1,8}?| )(?:in|at|à|dans|de) (?:the |la |l[’'])?$", re.IGNORECASE)
BEFORE = re.compile(  # an attack on a post to which what is told was the answer
    r"\b(?:following|after|in (?:response|retaliation|reprisal|revenge) (?:to|for)|in the wake of|"
    r"suite (?:[àa]|d[e’'])|apr[èe]s|en (?:r[ée]action|repr[ée]sailles|r[ée]ponse) [àa]|"
    r"au lendemain d[eu’']) ?"
    r"(?:the|an?|l[’'a]|une?|la|d[’']une|this|that|their)?\s?(?:[\w’'-]+ ){0,2}?"
    r"(?:attacks?|assaults?|raids?|ambush|attaques?|assauts?|embuscades?)\b[^.;:,\n]*",
    re.IGNORECASE)
_OUTSIDE = re.compile(
    r"\b(?:edge|outskirts|entrance|exit|outside|way (?:in|out)|"
    r"near(?! (?:the|its|a|their) (?:mosque|market|school|well|church|house|home|square|hospital))|"
    r"sortie|entrée|abords|lisière|périphérie|"
    r"poste|post|outpost|camp|base|checkpoint|garrison|garnison|cimenterie)\b")
_OFF = re.compile(
    r"\b(?:kilom[eè]t\w*|km|miles?|met(?:re|er)s|m[eè]tres|hours?|minutes?|heures?|walk|drive|marche|"
    r"route|piste) (?:away )?(?:(?:north|south|east|west|au nord|au sud|à l[’']est|à l[’']ouest) )?"
    r"(?:from|of|outside|beyond|du|de)(?: the| la| l[’']| ce| cette| this| that)? ?"
    r"(?:villages?|towns?|city|hamlet|ville|bourgade|bourg|hameau|localité|marché|market)\b"
    r"(?! (?:of|de|du|d[’']))|"
    r"\b(?:sortie|entr[ée]e|abords|lisi[èe]re|p[ée]riph[ée]rie|alentours|environs|non loin|"
    r"proximit[ée])(?: [\w-]+)? "
    r"(?:du|de la|de cette|de ce|de leur|de notre|dudit|de ladite) (?:m[êe]me )?"
    r"(?:village|ville|bourgade|bourg|hameau|localité|cité|commune)\b(?! (?:de|du|d[’']))|"
    r"\b(?:edge|outskirts|entrance|exit|way (?:in|out)|outside|approach\w*)(?: (?:to|of|into))?"
    r"(?: the| this| that| our| their| its) (?:village|town|city|hamlet|settlement)\b(?! of)")
_SITES = (r"(?:hamlets?|fields?|farms?|farmlands?|encampments?|settlements?|pastures?|forests?|"
          r"woods?|wells?|villages?|valleys?|plantations?|orchards?|gardens?|hameaux?|champs?|"
          r"campements?|for[êe]ts?|bois|p[âa]turages?|puits|fermes?|localit[ée]s?|plaines?|"
          r"rizi[èe]res?)")
_STRETCH = (r"(?:(?:some|about|around|roughly|barely|just|only|an?|few|several|couple|of|good|"
            r"less|more|than|situ[ée]e?s?|distante?s?|environ|quelques?|une?|moins|plus|peine|à|"
            r"de|d[’']une?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|deux|"
            r"trois|quatre|cinq|sept|huit|neuf|dix|douze|quinze|dizaine|vingtaine|\d+)[ -]){0,6}"
            r"(?:\d+ ?)?"
            r"(?:kilom[eè]t\w+|kms?|miles?|leagues?|lieues?|hundred met\w+|centaines de m[èe]tres|"
            r"hours?|minutes?|heures?)(?:[’']s?)?(?: (?:walk|drive|de marche|de route|de moto))?")
_BY_SITE = re.compile(  # "in a hamlet a few kilometres away", "dans un hameau voisin"
    r"\b(?:in|on|at|dans|sur|à)(?: (?:an?|another|the|their|some|two|several|un|une|des|les|leurs?|"
    rf"l[’']|deux|plusieurs))? ?(?:(?:nearby|neighbou?ring|adjacent) (?:[\w-]+ )?{_SITES}\b|"
    rf"(?:[\w-]+ )?{_SITES}(?: (?:voisine?s?|proches?|tout[e]? proches?|tout pr[èe]s|alentour|"
    r"environnante?s?|nearby|close by|[àa] c[ôo]t[ée]|[àa] proximit[ée])\b|"
    rf",? {_STRETCH}(?: (?:away|off|further|plus loin|de l[àa]|from (?:there|it|the village))\b|"
    r"(?= ?[,.;:»”])|(?= (?:before|when|while|where|as|avant|quand|lorsque|alors|où|on|last)\b))))"
    r"(?! ?(?:of|de|du|d[’']|called|named|nommée?|appelée?)\b)", re.IGNORECASE)
_NOT_HIT = re.compile(  # who fled to it, was stationed or buried in it was not hit there
    r"\b(?:refuge|shelter\w*|fled|flee\w*|hid|hiding|settled|resettled|stationed|based|posted|camped|"
    r"buried|treated|réfugi\w+|fui|fuient|cach\w+|abri\w*|install\w+|basée?s?|post[ée]e?s?|"
    r"stationn\w+|cantonn\w+|inhum\w+|enterr\w+|soign\w+|accueilli\w*)\b[^.;:]{0,40}$",
    re.IGNORECASE)
_SETTLED = re.compile(
    r"\b(?:villages?|towns?|hamlets?|city|market|ville|hameau|marché|foire|localit(?:é|y)|"
    r"quartier)\b")
_DIFFER = re.compile(
    r"\b(?:disent|jurent|assurent|affirment|selon|pour|d[’']apr[èe]s) (?:les uns|certains)\b.{0,90}"
    r"\b(?:les|d[’'])\s?autres\b|"
    r"\b(?:les uns|certains) (?:disent|parlent|[ée]voquent|situent|assurent)\b.{0,90}"
    r"\b(?:les|d[’'])\s?autres\b|"
    r"\b(?:some (?:say|said|put|place|claim|speak|witnesses)|(?:say|said) some)\b.{0,90}\bothers\b|"
    r"\b(?:accounts|versions) (?:differ|diverge)|\bles (?:r[ée]cits|versions) divergent")
_THIS = re.compile(
    r"\b(?:this|that|the same) (?:[\w-]+ )?(?:village|town|hamlet|city|settlement)\b|"
    r"\b(?:ce|cette|cet|le même|la même) (?:[\w-]+ )?(?:village|ville|bourgade|bourg|hameau|"
    r"localité)\b", re.IGNORECASE)
_ON_WAY = re.compile(
    r"\b(?:on|along) (?:the|that|this|their|its) (?:same )?(?:way|road|track|journey|route)\b"
    r"(?! (?:to|from|between|of|back|home|out|linking|leading|that))|"
    r"\ben (?:chemin|cours de route)\b|"
    r"\bsur (?:le|la|ce|cet|cette|leur) (?:même )?(?:trajet|chemin|route|piste|axe)\b"
    r"(?! (?:de|du|d[’']|des|entre|menant|vers|qui|reliant|nationale))")

_WAS_THERE = re.compile(
    r",? (?:where|in which) (?:the|this|these) (?:incident|attacks?|killings?|massacre|raid|"
    r"strikes?|ambush|shootings?|abductions?|events?|tragedy|violence|clash(?:es)?|blast|explosion)"
    r" (?:took place|happened|occurred|was carried out|unfolded)\b|"
    r",? (?:où|dans (?:lequel|laquelle)) (?:l[’']|les? |la |ces? |cette |cet )(?:incident|"
    r"attaques?|tueries?|massacre|raid|frappes?|embuscade|fusillade|enlèvements?|faits|événements?|drame|"
    r"explosion)s? (?:s[’']est |se sont |a eu lieu|ont eu lieu)")
_GRIEF = re.compile(  # what a place is like in which people were killed
    r"\b(?:mourn\w*|grie(?:f|v\w+)|in (?:shock|tears)|wept|weeps?|woke|awoke|wakes|"
    r"(?:buri\w+|bury|count(?:s|ed)?) (?:its|their) dead|ghost (?:town|village)|"
    r"no (?:market|mass|prayers?|school|classes|fair|harvest|wedding)\b|never be the same|"
    r"pleure\w*|deuil|endeuill\w+|sous le choc|en (?:état de choc|larmes)|consternation|"
    r"réveill\w+|(?:enterr\w+|compt\w+|inhum\w+|pleur\w+) ses morts|village fantôme|"
    r"pas (?:eu )?(?:de |d[’'])(?:messe|marché|foire|classe|école|prière|récolte)|"
    r"aucune? (?:messe|marché|foire|classe|prière)|plus jamais)")


def shows_grief(text: str) -> bool:
    """Tell whether words show a place in which something terrible happened.

    >>> shows_grief("No mass was said at Ber"), shows_grief("The minister visited Ber")
    (True, False)
    """
    return bool(_GRIEF.search(low(text)))


def is_line(text: str) -> bool:
    """Tell whether a way is the line that a vehicle serves, not where something befell it.

    >>> is_line("reliait Gao à Mopti"), is_line("entre Gao et Mopti")
    (True, False)
    """
    return bool(_LINE.match(text))


def is_journey(text: str) -> bool:
    """Tell whether a way is one that somebody travelled: an event on it is told more closely.

    >>> is_journey("from Gao to Mopti"), is_journey("on the road from Gao to Mopti")
    (True, False)
    """
    return bool(_JOURNEY.match(text))


def is_sector(text: str) -> bool:
    """Tell whether a phrase names the country around a place: "the Nara sector".

    >>> is_sector("secteur de Nara"), is_sector("near Nara")
    (True, False)
    """
    return bool(_SECTOR.search(low(text)))


def attacks_post(text: str) -> bool:
    """Tell whether a camp, base or post is what was attacked.

    >>> attacks_post("insurgents overran an army base"), attacks_post("attacked the town")
    (True, False)
    """
    return bool(_ON_POST.search(BEFORE.sub(" ", text)))


def on_their_post(text: str) -> bool:
    """Tell whether soldiers were attacked in a post of theirs, also in a village.

    >>> on_their_post("killed in an attack on their camp"), on_their_post("attacked the village")
    (True, False)
    """
    return bool(_THEIR_POST.search(text))


def is_area(text: str) -> bool:
    """Tell whether a phrase names an area alone, and no place in it.

    >>> is_area("le centre du pays"), is_area("Serma, in central Mali")
    (True, False)
    """
    return bool(_AREA.match(low(text)))


def is_distance(text: str) -> bool:
    """Tell whether words give a distance from a place and no direction.

    >>> is_distance("situé à 32 km de la ville de Gao"), is_distance("32 km north of Gao")
    (True, False)
    """
    found = _DISTANCE.match(text)
    return bool(found) and not _SIDEWAYS.search(text)


def is_side(text: str) -> bool:
    """Tell whether words give only the side of a town on which something lies.

    >>> is_side("east of Gao"), is_side("40 km east of Gao")
    (True, False)
    """
    return bool(_SIDE.match(text))


def is_in_post(text: str) -> bool:
    """Tell whether somebody was harmed within a camp, base or post.

    >>> is_in_post("died of the blows, inside the camp"), is_in_post("was taken to the camp")
    (True, False)
    """
    return bool(_IN_POST.search(low(text)))


def ends_in_post(text: str) -> bool:
    """Tell whether words end with a camp or base and the town in which it stands.

    >>> ends_in_post("inside a camp of former rebels in the "), ends_in_post("killed in the ")
    (True, False)
    """
    return bool(_POST_IN.search(text))


def was_there(behind: str) -> bool:
    """Tell whether the words behind a place say that what is told happened there.

    >>> was_there(", where the killings took place, wept"), was_there(", where he was born")
    (True, False)
    """
    return bool(_WAS_THERE.match(low(behind)))


def at_edge(text: str) -> bool:
    """Tell whether words put an event at a place's edge: "the post at the exit of the town"."""
    return bool(_OUTSIDE.search(low(text)))


def off_village(text: str) -> bool:
    """Tell whether words put an event some way from the village that they name.

    >>> off_village("à environ cinq kilomètres du village"), off_village("in the village")
    (True, False)
    """
    return bool(_OFF.search(low(text)))


def by_site(text: str) -> bool:
    """Tell whether words put an event at a nameless place some way from the one that is named.

    >>> by_site("killed in a hamlet a few kilometres away"), by_site("fled to a nearby hamlet")
    (True, False)
    """
    found = _BY_SITE.search(text)
    return found is not None and not _NOT_HIT.search(text[:found.start()])


def names_settlement(text: str) -> bool:
    """Tell whether a phrase says that a settlement is meant."""
    return bool(_SETTLED.search(low(text)))


def names_post(text: str) -> bool:
    """Tell whether a phrase begins with a camp, base or post.

    >>> names_post("base at Bamba"), names_post("Bamba, seat of a base")
    (True, False)
    """
    return bool(_POST_FIRST.match(text))


def accounts_differ(text: str) -> bool:
    """Tell whether words set one account against another.

    >>> accounts_differ("À X, disent les uns ; à Y, jurent les autres"), accounts_differ("some say")
    (True, False)
    """
    return bool(_DIFFER.search(low(text)))


def this_village(text: str) -> int | None:
    """Give where words point at a settlement just named: "in that village of the X cercle"."""
    found = _THIS.search(text)
    return found.start() if found else None


def on_the_way(text: str) -> bool:
    """Tell whether words put an event on a way that was told before.

    >>> on_the_way("Nine were killed on the way"), on_the_way("on the road to Gao")
    (True, False)
    """
    return bool(_ON_WAY.search(low(text)))
