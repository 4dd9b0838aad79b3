"""What a speaker does by what he says: he alleges, denies, looks into, owns."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Callable

from geo.builtin import builtin_actors
from geo.model.vocabulary import Prop, SpeakerClass, Stance
from geo.reports.voices.agreeing_en import agrees, only_heard, probes, shuts, wants_inquiry
from geo.reports.voices.cues import Act
from geo.reports.voices.denials import (
    CALLED,
    CLAIMED,
    CORROBORATED,
    DEATHS,
    FALSE_REPORT,
    FLOWN,
    INQUIRY,
    MATERIAL,
    NO_WORD,
    OPENED,
    OPERATION,
    OWN_ERROR,
    OWNING,
    SMEAR,
    UNKNOWING,
)
from geo.reports.voices.denying import Taken, branded, cleared, denied, denied_in
from geo.reports.voices.harm import HARM
from geo.reports.voices.own_side import STATE, THEIR_DEED, own_side
from geo.reports.voices.self_accused import admits_talk
from geo.reports.voices.talk import SILENT
from geo.reports.voices.untied import stands_aside

MONITORS = frozenset(
    {
        "hrw",
        "amnesty",
        "ohchr",
        "minusma",
        "un-human-rights-chief",
        "kal-akal",
        "cd-dpa",
        "fidh",
        "amdh",
        "cndh",
    }
)
WITNESSES = frozenset(
    {"witnesses", "relatives-of-victims", "local-civil-sources", "local-officials", "local-humanitarian-source"}
)
_NEAR = 32  # characters: "announced an official investigation"


def stance_of(act: Act, content: str, speaker: str, verb: str = "") -> Taken | None:
    """Give the stance that an act with this content takes; None where it is no voice.

    ``verb`` are the words of the act: "claimed the attacks" owns them, "said the attacks" does not.
    """
    if act is Act.DENY and stands_aside(verb, speaker):
        return Taken(Stance.DENIES, Prop.PERPETRATOR, speaker)
    judge = _JUDGES.get(act)
    return judge(content, speaker) if judge else _alleged(content, speaker, verb)


def _alleged(content: str, speaker: str, verb: str) -> Taken | None:
    newsroom = builtin_actors().get(speaker).speaker_class is SpeakerClass.MEDIA
    if UNKNOWING.search(_BUT.split(content)[0][:60]) or _CREED.search(content) or _FAILS.search(content) or (newsroom and verb == "spoke to"):
        return None  # it only names those to whom it spoke
    if _TOLD_HIM.search(verb) and speaker not in SILENT:
        return Taken(Stance.REPORTS) if HARM.search(content) else None
    if newsroom and _FOUND_ITSELF.match(verb) and HARM.search(content):
        return Taken(Stance.ALLEGES)
    if _VOID.search(content):
        return Taken(Stance.RETRACTS)
    claiming = verb.startswith(("claim", "revendiq"))
    claims = claiming and (CLAIMED.match(content) or _CLAIMED_IT.match(content)) and speaker not in {*STATE, "security-sources"}
    if claims and builtin_actors().get(speaker).is_party:
        return Taken(Stance.ACKNOWLEDGES)
    return _said(content, speaker, Stance.ALLEGES)


_CLAIMED_IT = re.compile(r"\W*(?:it|them|both|this one)\W*(?:$|(?:on|in an?|through|via|by|the (?:same|next)|later|hours|days|two|soon|shortly)\b(?![^.;]*\b(?:was|were|had|has|have|did)\b))")  # "JNIM claimed it"
_BUT = re.compile(r"(?<=\w),? (?:but|mais|without|sans) ")  # what he did not know besides
_TOLD_HIM = re.compile(r"\b(?:been|was|were) (?:only |also |just )?(?:told|informed|alerted|notified|advised)\b|^(?:has|have|had) (?:only |just )?heard")
_FOUND_ITSELF = re.compile(r"(?:has |have |had )?(?:counted|established|geolocated|identified|documented|tallied|determined)\b|(?:a|ont|avons) pu (?:\w+ )?(?:compter|denombrer|identifier|etablir|localiser|authentifier|reconstituer|decompter|recenser)\b")  # a newsroom by its own work
_FAILS = re.compile(  # "the government has failed to protect people"
    r"\W*(?:that |que |qu')?(?:the |l'|le |les |la )?(?:\w+ ){0,2}?(?:government|authorities|state|army|military|mission|gouvernement|autorites|etat|armee) (?:(?:has|have|had|a|ont|avait|avaient) )?(?:again |long )?"
    r"(?:failed to|fails to|fail to|not done enough|done too little|echoue a|manque a|failli a|n'(?:a|ont) pas (?:su |pu |reussi a )?proteg)\b")
_VOID = re.compile(r"\b(?:toll|statement|communique|figure|announcement|report|claim|version)s?\b[^.;:]{0,80}\b(?:is|are|was|were) (?:now |hereby |null and )*(?:void|withdrawn|retracted|cancelled)\b|\bwe (?:hereby )?(?:withdraw|retract|take back)\b")
_CREED = re.compile(r"\b(?:respect(?:s|ed)?|uphold|upholds|abide by) (?:for )?(?:human rights|the law|international|the rights)|respect(?:e|ent|ait|aient)? (?:les droits|le droit|des droits|scrupuleus)")  # what an army says of itself


def _confirmed(content: str, speaker: str) -> Taken | None:
    if MATERIAL.match(content):
        return None
    said = _said(content, speaker, Stance.CORROBORATES)
    own = said == Taken(Stance.CORROBORATES) and builtin_actors().get(speaker).is_party
    if speaker == "mali-government" and not _FORCES.search(content):
        return said  # what a prefect or a prosecutor has seen for himself
    return Taken(Stance.ACKNOWLEDGES) if own and _of_himself(content, speaker) else said


_FORCES = re.compile(r"\b(?:soldiers?|servicemen|troops|army|military|forces|fama|drones?|aircraft|gendarmes?|guardsmen|soldats?|militaires?|armee|gardes?|strikes?|frappes?)\b")


def _probed(_content: str, speaker: str) -> Taken | None:
    known = speaker in STATE or not speaker or _may_probe(speaker)
    return Taken(Stance.INVESTIGATES, value="announced") if known else None


def _opened(content: str, speaker: str) -> Taken | None:
    if builtin_actors().get(speaker).speaker_class is SpeakerClass.ARMED_GROUP:
        return None  # its men go and see; only an authority opens an inquiry
    if content.startswith("saisi") and speaker and speaker not in STATE and not _may_probe(speaker):
        return None  # an association that goes to court
    found = INQUIRY.search(content[:110]) or (speaker not in WITNESSES and probes(content[:110]))
    return Taken(Stance.INVESTIGATES, value="announced") if found else None


def _closed(content: str, _speaker: str) -> Taken | None:
    return Taken(Stance.INVESTIGATES, value="closed") if INQUIRY.search(content[:60]) or _CASE.search(content[:60]) or shuts(content) else None


_CASE = re.compile(r"\b(?:l'affaire|le dossier|la procedure|sans suite|non-lieu|the case|the file)\b")


def _called(content: str, speaker: str) -> Taken | None:
    if builtin_actors().get(speaker).speaker_class is SpeakerClass.MEDIA:
        return None  # "l'armée, sollicitée par l'AFP"
    found = INQUIRY.search(content[:240]) or wants_inquiry(content[:240])
    return Taken(Stance.REPORTS, value="inquiry_called_for") if found else None


def _kept_silent(content: str, speaker: str) -> Taken | None:
    newsroom = builtin_actors().get(speaker).speaker_class is SpeakerClass.MEDIA  # who asked
    return None if newsroom or speaker in _SAW or _OF_MISSING.search(content) else Taken(Stance.REPORTS, value="no_comment")


_OF_MISSING = re.compile(r"^\W*(?:them|him|her)\b|\bfrom (?:them|him|her|the (?:two |three |\w+ )?(?:missing|captives|hostages|abducted|men|boys))\b")  # "no word from them"
_SAW = frozenset({"witnesses", "relatives-of-victims", "local-civil-sources"})


_SIMILAR = re.compile(r"\b(?:similar|other|previous|past|numerous|many) (?:attacks|raids|ambushes|killings|bombings|operations)\b|\b(?:attaques|raids|embuscades|operations|attentats) (?:similaires|semblables|comparables|precedentes?|du meme (?:type|genre))|\b(?:d'autres|de nombreuses|de precedentes) (?:attaques|embuscades|operations)\b|^\W*(?:des|de telles) (?:attaques|attentats|embuscades|enlevements|frappes) (?:qui|dont|deja|egalement|souvent|regulierement)\b|^\W*(?:such |these are )?(?:attacks|raids|ambushes|abductions) (?:that|which|often|regularly|usually)\b")


def _owned(content: str, speaker: str) -> Taken | None:
    if speaker == "mali-government" and _INDEED.search(content) and not _FORCES.search(content):
        return Taken(Stance.CORROBORATES)  # a prefect who admits that it happened
    if _SIMILAR.search(content) or admits_talk(content):
        return None  # other attacks, elsewhere; what others say of him
    if speaker in STATE and THEIR_DEED.search(content):
        return _said(content, speaker, Stance.ALLEGES)  # "admitted that terrorists had attacked the town"
    if builtin_actors().get(speaker).is_party:
        return Taken(Stance.ACKNOWLEDGES)
    if speaker in WITNESSES:  # "en a reconnu trois": they know them again
        return None
    return _said(content, speaker, Stance.ALLEGES)


_INDEED = re.compile(r"\b(?:ont|a|avaient|avait|sont) (?:bien|bel et bien|effectivement|reellement) (?:ete |eu )?\w+")


def _retracted(_content: str, _speaker: str) -> Taken | None:
    return Taken(Stance.RETRACTS)


def _condemned(content: str, speaker: str) -> Taken | None:
    if _THIS.match(content) and not re.search(r"\d", content):
        return None  # "condemns this attack against civilians" tells nothing
    accuses = speaker in MONITORS or (speaker not in STATE and _BY_SIDE.search(content))
    return Taken(Stance.ALLEGES) if accuses and HARM.search(content) else None


_THIS = re.compile(r"\W*(?:\w+(?:ly|ment) |avec (?:la plus grande |la derniere )?\w+ )?(?:this|these|such|cette|cet|ces|ce|de tels|de telles)\b(?:\s[\w'-]+){1,9}\W*$")
_BY_SIDE = re.compile(  # "condemns the killing of … by the army"
    r"\b(?:par|by) (?:l'|the |les |des |la |le |malian )?(?:armee|army|soldats|soldiers|militaires|fama|forces|mercenaires|mercenaries|wagner|africa corps|drones?|jihadistes?|djihadistes?|jihadists?|dozos?|milic|militia|terroristes?|jnim|gsim)"
)


def _rumoured(content: str, _speaker: str) -> Taken | None:
    return Taken(Stance.REPORTS) if HARM.search(content) else None


def _may_probe(speaker: str) -> bool:
    return speaker == "cndh" or builtin_actors().get(speaker).speaker_class in (SpeakerClass.STATE, SpeakerClass.UN)


def _accusation(content: str, speaker: str) -> Taken | None:
    if speaker in SILENT:
        return None  # attackers accuse nobody
    if (speaker in STATE or builtin_actors().get(speaker).is_party) and FALSE_REPORT.search(
        content
    ):
        return Taken(Stance.DENIES)
    if _OF_OMISSION.search(content) or (_OF_SIDING.match(content) and not _KILLING.search(content)):
        return None
    if SMEAR.search(content):
        return (
            Taken(Stance.DENIES)
            if speaker in STATE or speaker in ("wagner-group", "africa-corps", "russia-government")
            else None
        )
    return (
        Taken(Stance.ALLEGES)
        if HARM.search(content) or "responsib" in content or "responsab" in content
        else None
    )


_IN_PASSING = re.compile(r"\b(?:in|during|after|since|dans|lors d'|apres|au cours d') ?(?:an?|the|une|l'|la|cette|this|that) ?(?:[\w-]+ ){0,2}(?:investigation|inquiry|enquiry|probe|enquete)$")  # "his name came up in an inquiry"
_NOT_LET = re.compile(  # who is not let go there looks into nothing
    r"\b(?:hasn't|haven't|hadn't|has not|have not|had not|not|never)(?: yet)? (?:been |be )?(?:given|granted|allowed|authori[sz]ed|permitted|able)\b|\b(?:denied|refused) (?:access|permission)|\bunable to\b|"
    r"\bn'(?:a|ont|avait) (?:pas|toujours pas|pas encore|jamais) (?:\w+ )?(?:pu|obtenu|autoris\w+|recu|eu acces)|\ben attente d")
_OF_OMISSION = re.compile(  # what somebody failed to do is no deed
    r"\bof (?:not \w+ing|failing|failure|doing (?:nothing|too little|little|not enough)|inaction|looking (?:away|on)|abandoning|neglect\w*|passivity|standing by|negligence)\b|\b(?:de ne (?:pas|rien)|de n'avoir (?:pas|rien)|d'inaction|de passivite|de laxisme|d'inertie|de negligence|d'abandon\w*|de non-assistance)\b"
)


_OF_SIDING = re.compile(  # whom somebody helps is no harm
    r"[^,.;:]{0,70}?\bof (?:\w+ly )?(?:siding|collaborat\w+|cooperat\w+|working|colluding|collusion|complicity|helping|aiding|supporting|support|sheltering|harbou?ring|hosting|feeding|informing|spying|letting|being (?:\w+ )?(?:informants?|informers?|spies|accomplices|close|allied|complicit)|links?|ties|having (?:ties|links)|sympathi\w+)\b|"
    r"[^,.;:]{0,70}?\b(?:de|d') ?(?:(?:avoir|les avoir|l'avoir) )?(?:collabor\w+|cooper\w+|conniven\w+|collusion|complicite|soutenir|soutien|aider|aide|renseign\w+|inform\w+|heberg\w+|abriter|cacher|espionn\w+|etre (?:\w+ )?(?:de connivence|complices?|proches?|informateurs?|allies?|de meche)|liens?|sympathie|servi d'informateurs?)\b")
_KILLING = re.compile(r"\b(?:kill|execut|massacr|murder|shot|burn|abduct|rap|tortur|tue|abatt|assassin|egorg|brul|enlev|viol)\w*")


def _said(content: str, speaker: str, stance: Stance) -> Taken | None:
    if NO_WORD.match(content):
        return Taken(Stance.REPORTS, value="no_comment")
    return (
        denied_in(content, speaker)
        or _inquired(content, speaker)
        or _told(content, speaker, stance)
    )


def _inquired(content: str, speaker: str) -> Taken | None:
    inquiry = INQUIRY.search(content)
    if not inquiry:
        return None
    near = content[max(0, inquiry.start() - 70) : inquiry.end() + 60]
    wished = CALLED.search(content, 0, inquiry.end() + 60) if speaker not in STATE else None
    looks = speaker in STATE or (_may_probe(speaker) and not wished)
    if _IN_PASSING.search(content, 0, inquiry.end()) or _NOT_LET.search(content, 0, inquiry.end() + 40):
        return None
    if looks and (OPENED.search(near) or inquiry.start() < _NEAR):
        return Taken(Stance.INVESTIGATES, value="announced")
    if wished:
        return Taken(Stance.REPORTS, value="inquiry_called_for")
    return None


_POLITICS = re.compile(  # how a government says that the war goes
    r"\b(?:(?:has|have|had|gained|regained|retaken|taken) the (?:upper hand|initiative)|(?:repris|reprendre|garde|gagne) (?:l'initiative|du terrain|l'avantage|la main)|gain(?:ed|ing)? ground|security situation|situation securitaire|montee en puissance|will (?:continue|go on) to|(?:war|fight|struggle|lutte|guerre|combat) (?:against|on|contre) (?:the |le |les )?terror\w*)\b")


_THINGS = re.compile(r"\b(?:vehicles?|vehicules?|helicopters?|helicopteres?|trucks?|camions?|drones?|troops|soldiers|soldats|militaires|convoys?|convois?|operations?|offensive)\b")


def _told(content: str, speaker: str, stance: Stance) -> Taken | None:
    harm = HARM.search(content)
    actor = builtin_actors().get(speaker)
    if actor.speaker_class is SpeakerClass.MEDIA:
        return Taken(Stance.REPORTS) if harm else None
    if CORROBORATED.search(content[:60]) and speaker not in STATE and (harm or speaker in WITNESSES):
        return Taken(Stance.CORROBORATES)
    known = speaker in ("mali-government", "security-sources")  # who saw for himself, and no army
    if agrees(content) and not (actor.is_party and not known) and not (known and _FORCES.search(content)):
        return Taken(Stance.CORROBORATES)
    if actor.is_party and OWNING.match(content):
        return Taken(Stance.ACKNOWLEDGES)
    owned = _of_himself(content, speaker) if stance is Stance.ALLEGES and actor.is_party else None
    return owned or _heard(content, speaker, stance)


def _heard(content: str, speaker: str, stance: Stance) -> Taken | None:
    """Give the stance of who tells of harm; what a witness has from others he passes on."""
    if speaker in SILENT and stance is Stance.ALLEGES:
        return None  # attackers accuse nobody
    if speaker in STATE and stance is Stance.ALLEGES and not DEATHS.search(content) and (_POLITICS.search(content) or not (HARM.search(_THINGS.sub("", content)) or _SCENE.search(content))):
        return None
    if speaker in WITNESSES and (_HEARSAY.match(content) or only_heard(content)):
        return Taken(Stance.REPORTS)
    if (_PLEA.search(content) and not HARM.search(content)) or _REPROACH.match(content):
        return None
    heard = HARM.search(content) or _ARRIVED.search(content) or _SCENE.search(content) or speaker in WITNESSES or stance is Stance.CORROBORATES
    return Taken(stance) if heard else None


_SCENE = re.compile(  # what an attack looks like, where no word of harm falls
    r"\b(?:overr[au]n|overwhelmed|routed|retreat(?:ed|ing)?|withdrew|(?:fall|fell|fallen|falling|pull(?:ed)?) back|repel\w*|repuls\w*|emptied|deserted|abandoned (?:the|their)|charred|smoke|ashes|panic\w*|screams?|in hiding|hid(?:den)?|flee(?:ing)?|escap\w+|"
    r"aboard|a bord|on board|heavily armed|(?:heavy|automatic) weapons|weapons|in (?:great|large) numbers|(?:the )?(?:camp|base|post|town|village|position) (?:had |has )?f(?:e|a)ll(?:en)?|livestock|cattle|animals|granar(?:y|ies)|blindfold\w*|tied up|to (?:help|rescue|save) us|"
    r"(?:camp|poste?|base|village|ville|position)s? (?:a |ont |est |sont |avait |etait )(?:ete )?(?:prise?s?|tombee?s?)|repli\w*|recul\w*|se sont retir\w+|deborde\w*|vide\w* de|s'est vide|desert(?:e|ee|es|ees)|calcine\w*|fumee|cendres|panique\w*|cris|caches?|cachee|fuir|fuyait|s'enfui\w*|echapp\w*|"
    r"lourdement armes|armes (?:lourdes|automatiques)|pris(?:e|es)? (?:a partie|pour cible)|(?:were|was|are) (?:all |only |just )?(?:civilians|unarmed|innocent)|(?:etaient|sont) (?:tous |que )?(?:des )?(?:civils|innocents|non armes)|(?:tres |si |plus )nombreux|en (?:grand )?nombre|betail|troupeaux?|animaux|greniers?|yeux bandes|ligote\w*|a notre secours)\b"
)
_PLEA = re.compile(  # what is wished for, and nothing that happened
    r"\b(?:nous (?:voulons|demandons|prions|esperons|souhaitons|appelons|reclamons)|on (?:veut|demande|prie|espere|reclame)|que (?:dieu|allah)|la paix|au calme|rester chez nous|l'aide de l'etat|we (?:want|ask|pray|hope|demand)|for peace|god)\b"
)
_REPROACH = re.compile(  # what is only judged: "This crime must not go unpunished"
    r"\W*(?:that |que |qu')?(?:this|these|such|the|it|that|ce|cet|cette|ces|c'est|ce sont|il s'agit d)\b(?:(?!\b(?:kill|shot|dead|died|burn|execut|tue|mort|abattu|brul|egorg|\d)\w*)[^.;]){0,60}?"
    r"\b(?:(?:must|will|shall|can|should)(?: not|not)? (?:go|remain) unpunished|(?:pas )?(?:rester\w*|restera) (?:pas )?impuni\w*|inacceptables?|inadmissibles?|intolerables?|unacceptable|heinous|cowardly|laches?|ignobles?|odieux|barbares?|inhuman\w*|horribles?)\b[^.;\d]{0,40}\W*$")
_HEARSAY = re.compile(  # what they only have from others
    r"\W*(?:il parait que?|on dit que?|on raconte que?|le bruit court|on m'a (?:dit|raconte)|on nous a (?:dit|raconte)|a ce qu'on (?:dit|raconte)|parait-il|we (?:only )?heard (?:it said )?that|people say|it is (?:said|rumou?red) that|rumou?r has it)\b"
)
_ARRIVED = re.compile(  # those who were driven away by it
    r"\b(?:people|persons|residents|families|households|villagers|personnes|habitants|familles|menages)\b[^.;:«»\"]{0,30}?\b(?:had arrived|have arrived|arrived|reached|sought (?:refuge|shelter)|taken refuge|arrivee?s|(?:trouve|cherche) refuge|refugiee?s)\b"
)


_OWN_INQUIRY = re.compile(r"\b(?:mene|conduit|lance|ouvert|entrepris|diligente|carried out|conducted|launched|made|begun|started|opened) (?:toutes? |all )?(?:its|their|his|ses|leurs|sa|son|leur|ces|les|des|an?|une?|the)? ?(?:propres? |own |\w+ )?(?:investigations?|enquetes?|recherches|verifications?|inquir(?:y|ies)|enquir(?:y|ies)|probe)\b")


def _of_himself(content: str, speaker: str) -> Taken | None:
    """Give what a party says of its own deeds, losses and mistakes."""
    if _OWN_INQUIRY.search(content):
        return None  # "says it made its own inquiries into who did it"
    if speaker in STATE and OWN_ERROR.search(content) and HARM.search(content):
        return Taken(Stance.ACKNOWLEDGES, Prop.PERPETRATOR, speaker)
    if speaker in STATE and OPERATION.search(content) and not DEATHS.search(content):
        return Taken(Stance.ACKNOWLEDGES, Prop.OPERATION, "fama")
    if own_side(content, speaker) or (speaker in STATE and FLOWN.search(content)):
        return Taken(Stance.ACKNOWLEDGES)
    return None


_JUDGES: dict[Act, Callable[[str, str], Taken | None]] = {
    Act.DENY: denied,
    Act.CLEAR: cleared,
    Act.BRAND: branded,
    Act.CONFIRM: _confirmed,
    Act.PROBE: _probed,
    Act.OPEN: _opened,
    Act.CLOSE: _closed,
    Act.CALL: _called,
    Act.SILENT: _kept_silent,
    Act.OWN: _owned,
    Act.RETRACT: _retracted,
    Act.NAME: _accusation,
    Act.REACT: _condemned,
    Act.RUMOUR: _rumoured,
}
