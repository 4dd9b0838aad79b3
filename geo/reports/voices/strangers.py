"""Speakers whom no table knows: "…, the river company said", "India's foreign ministry said"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.builtin import builtin_actors
from geo.model.vocabulary import SpeakerClass
from geo.reports.voices.behind import OUTLETS, addressed
from geo.reports.voices.cues import Act
from geo.reports.voices.harm import BE
from geo.reports.voices.kinds import kind_of
from geo.reports.voices.lexicon import PEOPLE, UNKNOWN
from geo.reports.voices.mentions import PLACE, Found
from geo.reports.voices.own_side import STATE
from geo.reports.voices.persons import PRIVATE
from geo.reports.voices.phrases import word_set
from geo.reports.voices.reading import Cue, Read, Reading

_WHOSE = {  # by the language: the French "à" and "a" are no article
    "en": r"(?:(?:an?|the|one|two|three|several|their|his|her|its)\b[\s']|(?=(?:(?!(?:but|and|while|yet|though|although|as|so|because|since|where|when)\b)\w+ )?officials\b))",
    "fr": r"(?:(?:une?|le|la|des|les|leurs?|son|sa|notre|cette|cet|ce|plusieurs|deux|trois|quatre|cinq|certains|certaines|quelques|d'autres)\b[\s']|l')",
}
_TRAILING = {
    lang: re.compile(
        rf"(?:^|[,;»\"](?: and| et| but| yet| while| although| though| mais)?|\b(?:after|as|while|whereas|when|but|alors que|tandis que|mais|apres qu)\b)\s*({whose}[^,;:.«»\"()]{{3,80}}?)\s*[«\"]?\s*(?:has |have |had |also |then |later |would |could |only |merely |simply |just |finally |eventually |initially |now |still |a |ont |lui aussi |elle aussi |aussi |egalement |lui-meme )*$"
    )
    for lang, whose in _WHOSE.items()
}


_WHEN = re.compile(r"(?:\b(?:days?|hours?|weeks?|months?|minutes?|evening|morning|night|nights|years?)|\b(?:jours?|heures?|semaines?|mois|veille|lendemain|minutes?|soir|matin|nuit|ans|annees?)) (?:after|before|when|since|earlier|later|apres|avant|ou)\b")
_ASIDE = re.compile(r",\s*(?:(?:an?|une?) |(?:the|le|la) (?=\w+ (?:of|de|du)\b))[a-z][^,;:.«»\"]{3,60},\s*$|,\s*(?:who|which|whose|whom|qui|dont|que)\b[^;:.«»\"]{3,90},\s*$|,\s*(?:through|via|par la voix|par l'intermediaire|joint\w*|contact\w*|interrog\w*|rencontr\w*|soign\w*|refugi\w*|evacu\w*|hospitalis\w*|reached|met|treated|interviewed|speaking|speaks)\b[^;:.«»\"]{3,70},\s*$")


def stranger(read: Read, cue: Cue, near: list[Found], reading: Reading) -> Found | None:
    """Give an unknown speaker right before his verb: "…, a group of elders from X said"."""
    if cue.act not in (Act.SAY, Act.CONFIRM, Act.NAME, Act.DENY, Act.SILENT, Act.CLEAR, Act.CALL, Act.RETRACT, Act.REACT):
        return None
    low = reading.low
    owned = _owned_by_others(read, cue)
    if owned or (near and near[-1].last == cue.first and "," not in low[near[-1].end : cue.start]):
        return owned
    return _named(read, cue, low) or _trailing(read, cue, near, reading)


def _trailing(read: Read, cue: Cue, near: list[Found], reading: Reading) -> Found | None:
    """Give the people or body whom the last words before a verb name."""
    low, start = reading.low, read.sentence.start
    aside = _ASIDE.search(low, start, cue.start)
    match = _TRAILING["fr" if reading.report.lang == "fr" else "en"].search(low[start : aside.start() if aside else cue.start])
    when = _WHEN.search(low, start + match.start(1), start + match.end(1)) if match else None
    if when:  # "…, a day after the same office had spoken of 12"
        return None
    near = [f for f in near if aside is None or f.start < aside.start()]
    if match is None or any(f.end > start + match.start(1) for f in near):
        return None
    words = read.words
    head = _ACTS.split(_RELATIVE.split(match[1])[0])[0]
    first, last = start + match.start(1), start + match.start(1) + len(head)
    inside = [i for i in range(cue.first) if first <= words.starts[i] < last]
    if not speaks(match[1], cue) or any(i in range(c.first, c.last) for c in read.cues for i in inside):
        return None
    name = [i for i in inside if words.low[i] not in _ARTICLES]
    # "a teacher who fled" saw it; "two groups" are those named elsewhere
    aged = [i for i in name if not (words.low[i].isdigit() or words.low[i] in ("year", "years", "old", "aged"))]
    people = next((f for f in read.found if f.actor_id == PEOPLE and name and (name[0] == f.first or aged[:1] == [f.last - 1])), None)
    known = next((f for f in read.found if name[:1] == [f.first] and f.actor_id[:1] not in ("", "*", "@")), None)
    people = people or known  # "un responsable sécuritaire à Gao"
    alone = len(name) < 2 and _RELATIVE.search(match[1]) is None and match[1].split(" ")[0] not in ("a", "an", "un", "une", "their", "his", "her", "its", "leur", "son", "sa")  # noqa: PLR2004
    alone = alone and words.low[name[0]] != "sources"
    if len(name) == 1 and words.low[name[0]].startswith("spokes"):
        return None  # of whoever was named before
    bare = alone and people is None and words.low[name[0]] == "officials" and not match[1].startswith("the ")
    if people or all(words.low[i] in _WHICH_ONE for i in name) or (alone and not bare):
        return people
    known_in = [f for f in read.found if f.first in inside and f.actor_id[:1] not in ("", "*", "@")]
    owner = next((f for f in known_in if _OFFICER.match(low, f.end)), None)
    group = next((f for f in known_in if words.low[name[0]] in _MOVEMENTS and builtin_actors().get(f.actor_id).speaker_class is SpeakerClass.ARMED_GROUP), None)  # "les mouvements du CSP"
    return _at_office(read, start + match.start(1), match[1], low) or group or owner or kind_of(Found(
        name[0], inside[-1] + 1, words.starts[name[0]], words.ends[inside[-1]], UNKNOWN, read.found[0].at if read.found else -1
    ), low)


def _at_office(read: Read, start: int, said: str, low: str) -> Found | None:
    """Give the office at which "an official" speaks: "At the governorate, an official said"."""
    first = read.found[0] if read.found and _SOMEBODY.fullmatch(said) else None
    here = first is not None and first.actor_id in _OFFICES and first.marker != PLACE and _AT.fullmatch(low, read.sentence.start, first.start) and _COMMA.fullmatch(low, first.end, start)
    return first if here else None


_MOVEMENTS = frozenset({"mouvements", "movements", "groupes", "groups", "rebelles", "rebels"})
_SOMEBODY = re.compile(r"(?:an?|un|une) (?:senior |local |haut )?(?:official|source|employee|officer|clerk|responsable|fonctionnaire|cadre|agent|interlocuteur|employee?) ?")
_OFFICES = STATE | {"local-officials", "minusma"}
_AT = re.compile(r"\W*(?:at|in|inside|within|au|a la|a l'|du cote de la|du cote du|chez les?|au sein d[eu]) ?(?:the |la |l'|le )?")
_COMMA = re.compile(r"[^,;:.«»\"]{0,40}, ?")


def _named(read: Read, cue: Cue, low: str) -> Found | None:
    """Give a private person by his one name and his trade: "Hamadou, a livestock broker, told us"."""
    match = _TRADE.search(low, read.sentence.start, cue.start)
    i = next((i for i, a in enumerate(read.words.starts) if match and a == match.start(1)), None)
    if i is None or not read.words.raw[i][:1].isupper() or any(f.first <= i < f.last for f in read.found):
        return None
    return Found(i, i + 1, read.words.starts[i], read.words.ends[i], PRIVATE, -1, PRIVATE, person=True)


_TRADE = re.compile(r"(?:^|[»\",] ?|\. )([a-z]{3,}), (?:\d\d(?: ans)?, |(?:\d\d(?: ans)?, )?(?:an?|une?|le|la|l')\s?[a-z][^,;:.«»\"]{3,60}, )(?:a |has |had )?$")
_ACTS = re.compile(r"\s\w+ed (?:the|an?|his|her|its|their|by|to|on|in|and)\b|\s(?:a|ont|avait|avaient) (?:\w+ment )?\w+(?:e|i|u|is|it)\b")  # a verb of its own
_OFFICER = re.compile(r"'s (?:[\w-]+ )?(?:leader|chief|commander|head|spokes\w+|emir|coordinator|representative|secretary)\b")
_FOLLOWING = re.compile(
    r"'?\s*(?:(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui|egalement|aussi|pour sa part|de son cote)(?:\s+(?:soir|matin|apres-midi|morning|evening|night))?\s+)?(?:,[^,;:.«»\"]{3,60},\s*)?"
    r"(?:a l'(?:afp|agence \w+)\s+|a (?:rfi|reuters|l'agence france-presse|[a-z]+(?= (?:une?|le|la|des|deux|plusieurs)\b))\s+|(?:au|par) telephone,?\s+|by (?:tele)?phone,?\s+|sur place\s+|sous (?:le )?couvert d\w* ?'?\s?anonymat,?\s+)?"
    r"(?:\w+(?:ment|ly) |volontiers |(?:sans|avec|non sans|d'une?|entre) [^,;:.«»\"]{3,40}? (?=(?:une?|le|la|les|des|plusieurs|deux|trois) ))?(?:d[e'] ?(?=un|une|l'|la|deux|trois|plusieurs|son|sa|leur))?((?!a l'|a la |a (?:rfi|reuters)\b)(?:an?|the|one|two|three|several|another|some|un|une|le|la|l'|les|du|des|(?:son|sa|ses|leurs?|its|their|his|her)(?! (?:[\w-]+ )?(?:responsable|porte-parole|chef|secretaire|president|directeur|directrice|coordinat|leader|emir|spokes|commander|chief|secretary|director|head|acronym|sigle|nom|name))|ce|cet|cette|plusieurs|deux|trois)\b[\s']?[^,;:.«»\"()]{3,90})"
)
BODIES = frozenset({SpeakerClass.NGO_INTERNATIONAL, SpeakerClass.UN, SpeakerClass.CIVIL_SOCIETY_LOCAL, SpeakerClass.ARMED_GROUP})
_CLAUSE = re.compile(r",?\s(?:(?:and|et|as well as|ainsi que) (?:(?:an?|the|one|two|three|several|another|une?|le|la|les|des|deux|trois|plusieurs|by|par)\b|l'|d')|there (?:is|was)|il ne fait|il n'y a|who|which|whose|that|qui|que|qu'|dont|joint\w*|contact\w*|interrog\w*|par|by|reached|speaking|on condition|sous (?:le )?couvert|ayant|having|in a|dans un|a l'issue)\b")


def stranger_behind(read: Read, cue: Cue, reading: Reading, at: int = 0) -> Found | None:
    """Give an unknown speaker behind his verb, "by" or "according to": "…, explains the coordinator"."""
    match = _FOLLOWING.match(reading.low, at or cue.end, read.sentence.end)
    if match is None or match[1].startswith(("l'afp", "a l'afp", "l'agence france")) or (_PAPER_BY.match(match[1]) and any(match.start(1) <= f.start < match.end(1) and f.actor_id[:1] not in ("", "*", "@") for f in read.found)):
        return None
    said = _CLAUSE.split(match[1])[0]
    if _SIGNED.search(said) or not speaks(said, cue) or re.search(r"\b(?:of whom|report|reports|data|figures|law|plan|rapport)\b", said):
        return None
    end = match.start(1) + len(said)
    words = read.words
    name = [i for i in range(cue.last, len(words)) if words.starts[i] < end and words.starts[i] >= match.start(1)
            and words.low[i] not in _ARTICLES]
    if all(words.low[i] in _WHICH_ONE for i in name):
        return None
    agency = next((f for f in read.found if f.actor_id in OUTLETS and f.start < end and _AGENCY.fullmatch(reading.low, match.start(1), f.start)), None)
    known = agency or next((f for f in read.found if f.first == name[0] and f.actor_id[:1] not in ("", "*", "@") and f.marker != PLACE), None)
    if known and (agency or known.last > name[-1]):
        return known  # "un responsable local"
    inside = [f for f in read.found if match.start(1) <= f.start < end and f.actor_id[:1] not in ("", "*", "@")]
    if inside and (builtin_actors().get(inside[-1].actor_id).speaker_class in BODIES or (inside[-1].actor_id in OUTLETS and inside[-1].end == end and not addressed(read, inside[-1]))):
        return inside[-1]  # "the regional director of Amnesty International"
    return kind_of(Found(name[0], name[-1] + 1, words.starts[name[0]], words.ends[name[-1]], UNKNOWN, read.found[0].at if read.found else -1), reading.low)


_AGENCY = re.compile(r"(?:l'|the |la |le )(?:agence (?:de presse|d'information)|(?:news|press) agency|radio|chaine|broadcaster) ")
_PAPER_BY = re.compile(r"(?:an? |the |une? |le |l')?(?:[\w-]+ )?(?:statement|report|press release|note|letter|message|communique|rapport|lettre|declaration) (?:by|from|of|issued by|published by|released by|du|de la|de l'|des|publie par|diffuse par) ?(?:the |la |l')?[a-z]")
_SIGNED = re.compile(r"\b(?:note|statement|communique|letter|message|text|bulletin|leaflet) (?:signed|issued|released|published|dated|sent|read)$")


def _owned_by_others(read: Read, cue: Cue) -> Found | None:
    """Give "India's foreign ministry" as a stranger: it is none of Mali's."""
    words = read.words
    f = next((f for f in read.found if f.last == cue.first), None)
    if f is None or f.first < 2 or words.low[f.first - 1] != "s" or f.actor_id not in STATE:  # noqa: PLR2004
        return None
    i = f.first - 2
    foreign = words.raw[i][:1].isupper() and words.low[i] not in ("mali", "country")
    return Found(i, f.last, words.starts[i], f.end, UNKNOWN, f.at) if foreign else None


def speaks(words: str, cue: Cue) -> bool:
    """Tell whether words without a verb name people or a body who can say something."""
    head = _OWNER.sub("", _RELATIVE.split(words)[0])
    if BE.search(head) or _COMMENTS.search(head):
        return False
    one = cue.act is not Act.ACCORDING and _ONE.match(head) is not None
    if _THINGS.match(head):
        return False  # "the deaths of two drivers"
    return one or _OFFICIAL_FIGURE.match(head) is not None or _FOLK.match(head) is not None or PEOPLE_WORDS.search(head) is not None


_THINGS = re.compile(r"(?:(?:the|an?|one|two|three|several|les?|la|une?|des|deux|trois|plusieurs)\s|l')?(?:[\w-]+ ){0,2}?(?:deaths?|killings?|attacks?|murders?|abductions?|kidnappings?|toll|number|bod(?:y|ies)|presence|arrival|absence|departure|villages?|morts?|meurtres?|attaques?|enlevements?|tueries?|bilan|nombre|corps|presence|arrivee|departs?) (?:of|in|at|on|from|by|de|des|du|d'|dans|contre|a)\b")


_WHICH_ONE = word_set("precedent premier dernier nouveau second autre")  # "un précédent faisait état de": a toll told before
_OWNER = re.compile(r"(?:son|sa|ses|leurs?) ")  # "son" is an heir, too
_OFFICIAL_FIGURE = re.compile(r"(?:[\w-]+ ){0,3}(?:bilan|chiffre|decompte|communique) (?:[\w-]+ )?gouvernementa(?:l|ux)\b")
_FOLK = re.compile(r"(?:(?:the|les|des|two|three|several|deux|trois|plusieurs) )?(?:[\w-]+ )?(?:people|persons|men|women|personnes|hommes|femmes) (?:from|of|in|d'|de|du|a|au)\b")


_ONE = re.compile(r"(?:one of (?:the|his|her|their|our|those|these)|l'une? d[eu]s?|une? des|an?|une?|another)\b(?! (?:\w+ )?(?:video|titre|article|editorial|headline|manchette|date|count|tally|list|toll|bilan|liste|decompte|de|of|report|law|plan|study|strike|attack|raid|blast|drone|bomb|mine|convoy|patrol|vehicle|truck|rapport|loi|frappe|attaque|mine|drone|convoi|patrouille|vehicule|camion)\b)")
_COMMENTS = re.compile(r"\b(?:former|retired|ex|ancien(?:ne)?)[ -](?:malian |army |senior )?(?:soldier|officer|militaire|officier|colonel|general|commando)|\b(?:econom|politolog|sociolog|analyst|research|chercheu|scholar|academic|universitaire|journalist|editorial|columnist|blog|diplomat|specialist|expert|observateur|observer)\w*")
_RELATIVE = re.compile(r"\s(?:who|whom|which|that|whose|qui|dont|que)\b")
_ARTICLES = word_set(
    "du ce cet cette ses a an the le la l un une les des one two three several deux trois plusieurs both their his her its leur leurs son sa"
)
PEOPLE_WORDS = re.compile(
    r"\b(?:pdg|ceo|chief executive|directorate|direction (?:nationale|regionale|generale)|(?:independent|national) [a-z]+ authority|autorite (?:nationale|independante)|ong|ngo|ligue|division|passenger|traveller|passager|voyageur|group|militia|company|association|union|ministry|office|network|council|leader|chief|head|director|president|spokes\w+|official|source|member|representative|committee|federation|agency|service|bureau|embassy|party|movement|collective|"
    r"body|entreprise|firme|exploitant|transporteur|hospital|hopital|clinic|"
    r"coordinator|commander|spokesman|spokeswoman|neighbo(?:u)?r|shopkeeper|trader|farmer|herder|fisherman|villager|survivor|relative|brother|cousin|father|mother|uncle|wife|son|guard|monitor|observatory|"
    r"coordinateur|coordinatrice|coordonnateur|president|presidente|voisin|commercant|cultivateur|eleveur|pecheur|parent|frere|oncle|pere|mere|epouse|fils|gardien|observatoire|"
    r"elder|imam|bishop|pastor|teacher|lawyer|worker|nurse|driver|student|activist|scholar|cleric|lawmaker|senator|operator|firm|charity|mission|delegation|staff|"
    r"midwife|employer|miller|baker|tailor|butcher|herdsman|headmaster|headmistress|pupil|boatman|ferryman|helmsman|owner|captain|clerk|trucker|transporter|hauliers?|traveller|note|letter|hunter|companion|compagnon|compagne|escapee|marabout|muezzin|archbishop|diocese|eveche|archeveche|miracule|miraculee|commissaire|commissariat|chancellerie|ordre|barreau|diplomatie|caravanier|chamelier|butler|guide|herdswoman|shepherd|blacksmith|barber|cook|waiter|porter|welder|weaver|potter|midwives|vaccinator|orderly|undertaker|gravedigger|prisoner|hostage|captive|deportee|refugee|cyclist|motorcyclist|sheikh|priest|nun|monk|marabouts?|deacon|preacher|catechist|parishioner|fossoyeur|otage|captif|captive|refugie|refugiee|pretre|religieuse|catechiste|paroissien|forgeron|barbier|cuisinier|cuisiniere|soudeur|tisserand|bijoutier|lavandiere|potiere|maraicher|maraichere|orpailleur|mineur|cavalier|motard|camionneur|routier|transitaire|douanier|forestier|veterinaire|vaccinateur|laborantin|pharmacien|pharmacist|veterinarian|surveyor|ranger|forester|grocer|epicier|tanner|tanneur|tribesman|nomad|notable|griot|matron|health worker|medic|ambulancier|sage-femme|matrone|employeur|proprietaire|piroguier|batelier|boulanger|tailleur|meunier|forgeron|griot|notable|nomade|chasseur|cheminot|receveur|apprenti|passeur|instituteur|institutrice|note|lettre|soignant|aide-soignant|docteur|animateur|correspondant|ressortissant|delegue|porteur|"
    r"imam|notabilite|eveque|cure|pasteur|enseignante?|avocate?|infirmiere?|agente?|travailleu(?:r|se)|etudiante?|militante?|deputee?|senat(?:eur|rice)|operateur|mission|"
    r"elder|confederation|organi[sz]ation|governor|doctor|priest|communit(?:y|ie)|communaute|officer|administrator|manager|secretary|statement|"
    r"groupe|milice|compagnie|societe|syndicat|ministere|reseau|conseil|responsable|directeur|directrice|porte-parole|membre|representant|comite|bureau|agence|newspaper|broadcaster|news site|radio station|journal|quotidien|hebdomadaire|radio|magazine|television|ambassade|parti|mouvement|collectif|chef|cadre|confederation|organisation|secretaire|cooperative|coordination|doyen)s?\b"
)
