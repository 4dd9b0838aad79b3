"""Whether a cue is a verb here: not a noun, not denied, not in the passive."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.voices.cues import Act
from geo.reports.voices.mentions import Found
from geo.reports.voices.phrases import word_set
from geo.reports.voices.reading import Cue, Read, Reading

_ADVERBS = 3
_PARTED = 5  # words between an auxiliary and its participle: "a d'ores et déjà annoncé"
NOT_BEFORE_VERB = {
    "en": word_set("""
    the a an its their his her these those this such no any several some new press of other
    similar false media for to prompt urgent swift full fresh thorough impartial transparent formal credible immediate independent military official previous earlier initial
    unconfirmed united in recent conflicting by credible many rare into about
"""),
    "fr": word_set("""
    la une un cette ces sa son leur leurs aucune aucun sans des de d ce du avoir ayant chaque
    premier nouveau nouvelle autre tout toute quelque par pour nos notre au poste
"""),
}
AUXILIARIES = frozenset({"a", "ont", "avait", "avaient", "ayant", "aurait", "auraient", "t"})
PASSIVE = word_set("""
    was were been being be is are ete est sont etait etaient sera seront repeatedly
""")


def own_quote(cue: Cue, reading: Reading) -> tuple[int, int] | None:
    """Give the quotation that a cue stands in, if it is speech of its own and no few words of a clause."""
    quote = reading.quote_at(cue.start)
    if (
        quote
        and not re.search(r"[,:.!?»\n]\s*[«\"]?$", reading.low[max(0, quote[0] - 4) : quote[0]])
        and quote[0] > _ADVERBS
    ):
        return None
    return quote


def participle(read: Read, cue: Cue) -> bool:
    """Tell whether a verb is a participle of its own: ", accusing …"."""
    return read.words.low[cue.first].endswith(("ing", "ant")) and (
        cue.first == 0 or not read.words.joined[cue.first]
    )


_UNNAMED = frozenset({"named", "identified", "authorised", "authorized"})


def negated(read: Read, cue: Cue) -> bool:
    """Tell whether it is said that somebody did not say it: "could not verify", "n'a pas confirmé"."""
    if cue.act in (Act.SILENT, Act.ACCORDING, Act.RUMOUR):
        return False
    told = read.words.low[cue.last - 1] in _GIVES and read.words.low[cue.last : cue.last + 1] in (("no",), ("neither",))
    if told or _unsaid(read, cue) or _habitual(read, cue) or _in_general(read, cue) or _still_habitual(read, cue):  # "gave no toll"
        return True
    i = cue.first
    while i > max(0, cue.first - 3) and read.words.joined[i]:
        i -= 1
    near = read.words.low[i : cue.first]
    if {"sans", "n"} & set(near):  # "Médecins sans frontières", "a U.N. spokesman"
        named = {n for f in read.found for n in range(f.first, f.last)}
        near = tuple(w for n, w in enumerate(near, i) if w not in ("sans", "n") or n not in named)
    if near[-2:-1] == ("not",) and near[-1] in _UNNAMED:
        near = near[:-2]  # "a source who was not named told"
    only = {"que", "qu"} & set(read.words.low[cue.last : cue.last + 3])
    if only and {"ne", "n"} & {*near, read.words.low[cue.first]}:  # "ne reconnaît que", "n'en retient plus que"
        return False
    asked = near[-1:] in (("a",), ("de",), ("d",), ("pour",)) and read.words.low[cue.first].endswith(("er", "ir", "re"))
    before = " ".join(read.words.low[max(0, cue.first - _LED) : cue.first])
    if cue.act in _INQUIRING and (asked or (_TO_DO.search(before) and not _WENT.search(before)) or demanded(read, cue)):
        return True
    return (
        bool({"not", "never", "cannot", "neither", "nor", "without"} & set(near))
        or bool({"n", "ne", "ni", "sans"} & set(near[-2:]))
        or (near[-1:] == ("ete",) and bool({"pas", "jamais", "guere"} & set(near)))
        or (near[-1:] in (("pas",), ("jamais",), ("guere",), ("point",)) and bool({"n", "ne"} & set(read.words.low[max(0, cue.first - 6) : cue.first])))
        or bool(_NT & set(near))
    )


_NT = frozenset({"didn", "couldn", "hasn", "haven", "hadn", "doesn", "wasn", "weren", "wouldn", "isn"})  # "hasn't"


def _unsaid(read: Read, cue: Cue) -> bool:
    """Tell whether somebody has not said it so far, or was only found dead."""
    low = read.words.low
    found = low[cue.first] == "found" and _FOUND_SO.match(" ".join(low[cue.last : cue.last + 2]))
    if found or _NOT_YET.search(" ".join(low[max(0, cue.first - _PARTED) : cue.first])):
        return True
    return "nor" in low[: cue.first] and _NOR.search(" ".join(low[: cue.first])) is not None


_FOUND_SO = re.compile(r"(?:\w+ly )?(?:dead|alive|unconscious|hanged|shot|slain|bound|beaten|burn(?:t|ed)|tied|buried|hidden|(?:kill|murder|decapitat|behead|execut|dismember|mutilat|strangl|wound|injur|abandon|bury|drown|stabb|blindfold|gagg|handcuff|butcher|slaughter|tortur|charr)ed)\b(?! (?:the|an?|that|people|civilians|villagers|men)\b)")  # "an imam, found dead"
_TO_DO = re.compile(r"\bto(?: and| \w+ly)*$")  # "to swiftly and fully investigate"
_NOR = re.compile(r"\bneither (?:\w+ ){1,6}nor (?:\w+ ){1,6}?(?:(?:has|have|had)(?: \w+)?)?$")  # "neither X nor Y has claimed it"
_NOT_YET = re.compile(  # "has yet to confirm or deny it", "had not been able to verify"
    r"\b(?:(?:yet|still|remains) to|unable to|not (?:been |yet )*(?:able|in a position) to|no (?:way|means) (?:to|of))(?: \w+ly)?(?: \w+ (?:or|nor|and))?$")


def _habitual(read: Read, cue: Cue) -> bool:
    """Tell whether somebody says so all the time: "have long complained", "démentent régulièrement"."""
    near = (*read.words.low[max(0, cue.first - 1) : cue.first], *read.words.low[cue.last : cue.last + 1])
    return not _ALWAYS.isdisjoint(near) or read.words.low[cue.last : cue.last + 2] in _AS_A_RULE or read.words.low[cue.last : cue.last + 3] == ("as", "a", "rule") or read.words.low[max(0, cue.first - 3) : cue.first] == ("in", "the", "past") or read.words.low[cue.first - 2 : cue.first] == ("le", "passe")


def _still_habitual(read: Read, cue: Cue) -> bool:
    """Tell whether a verb goes on with what somebody says all the time: "usually says … and denounces …"."""
    before = [c for c in read.cues if c.last <= cue.first]
    return bool(before) and after_and(read, cue) and _habitual(read, before[-1])


def _in_general(read: Read, cue: Cue) -> bool:
    """Tell whether a sentence tells how things are: "have often been disputed by", "some of which the army has owned"."""
    low = read.words.low
    if {"of", "which"} <= set(low[max(0, cue.first - _WHICH) : cue.first]) and "some" in low[: cue.first]:
        return True
    if _ALWAYS.isdisjoint(low) and _WIDESPREAD.isdisjoint(low):
        return False
    often = any(low[i] in _ALWAYS and low[i + 1] in _BEEN for i in range(len(low) - 1))
    return often or any(low[i] in _WIDESPREAD and not _ABUSES.isdisjoint(low[max(0, i - 2) : i + 3]) for i in range(len(low)))


_WHICH = 7  # words between "some of which" and a verb
_BEEN = word_set("ete been etaient were")
_WIDESPREAD = word_set("widespread generalisees generalise recurrentes")
_ABUSES = word_set("abuses violations atrocities exactions abus accusations")
_GIVES = word_set("gave give gives given giving provided provides released offered published")
_ALWAYS = word_set("long often regularly routinely frequently usually habitually traditionally regulierement souvent habituellement frequemment traditionnellement generalement generally always invariably systematiquement")
_AS_A_RULE = (("depuis", "longtemps"), ("d", "ordinaire"), ("d", "habitude"), ("en", "general"))
_INQUIRING = frozenset({Act.PROBE, Act.OPEN, Act.CLOSE})
_MODALS = word_set("should must ought shall need needs could doit doivent devrait devraient devra devront peut faut")


def demanded(read: Read, cue: Cue) -> bool:
    """Tell whether an inquiry is only asked for: "should promptly and impartially investigate"."""
    before = read.words.low[max(0, cue.first - _ADVERBS * 2) : cue.first]
    at = max((i for i, w in enumerate(before) if w in _MODALS), default=-1)
    return at >= 0 and all(w.endswith(("ly", "ment")) or w in _LINKS for w in before[at + 1 :])


_LINKS = word_set("and to be also now et sans delai ensure that garantir mener conduct carry out open launch ouvrir diligenter")


def after_and(read: Read, cue: Cue) -> bool:
    """Tell whether "and" joins the verb itself to the one before: "denied it and opened an inquiry"."""
    i = cue.first - 1
    while i > 0 and (
        read.words.low[i].endswith("ly")
        or read.words.low[i] in ("has", "have", "had", "also", "then", "later", "a", "ont", "avait")
    ):
        i -= 1
    return i >= 0 and read.words.low[i] in ("and", "but", "et", "mais", "puis", "then")


def is_noun(read: Read, cue: Cue, lang: str) -> bool:
    """Tell whether the word is a noun here: "the claims", "une annonce"."""
    words, i = read.words, cue.first
    him = cue.act is Act.CLEAR and words.low[i - 1 : i] in (("la",), ("le",), ("les",), ("l",))
    off = words.low[i : i + 2] == ("clear", "of") or (  # "stay clear of", "clears his throat"
        cue.act is Act.CLEAR and bool(_CLEARED & set(words.low[cue.last : cue.last + 3])))
    if off or him or cue.act in (Act.ACCORDING, Act.RUMOUR, Act.SILENT):  # "l'imam la disculpe"
        return off
    if words.low[max(0, i - 2) : i] == ("apres", "avoir"):
        return False
    prior = words.low[i - 1] if i and words.joined[i] else ""
    if prior and words.low[i] == "verify" and words.raw[i - 1 : i + 1] == tuple(w.capitalize() if w == "verify" else w.upper() for w in (prior, "verify")):
        return True  # "BBC Verify"
    if lang == "fr":
        return _is_french_noun(read, cue, prior)
    return _is_english_noun(read, cue, prior)


def _is_english_noun(read: Read, cue: Cue, prior: str) -> bool:
    """Tell whether an English word is a noun here, or an infinitive of what is only wished for."""
    i, word = cue.first, read.words.low[cue.first]
    named = i > 1 and read.words.joined[i] and read.words.raw[i][:1].isupper() and read.words.raw[i - 1][:1].isupper() and word in _IN_NAMES
    unsure = word in _OF_UNSURE and prior in ("", "and", "or", "with", "including") and read.words.low[cue.last : cue.last + 1] not in _OBJECTS
    theirs = prior.endswith("s") and read.words.starts[i] - read.words.ends[i - 1] > 1  # "the rebels' count"
    owned = word in NOUNS_TOO and (prior in _NATIONS or theirs)  # "pushes back against French and Malian claims"
    if named or unsure or owned or (word in _DOCUMENTS and any(c.first == cue.last for c in read.cues)):
        return True  # "soldiers and suspected mercenaries", "an investigation report revealed"
    if word.endswith("ed") or word in ("said", "told"):
        return prior in _BEFORE_ADJECTIVE and word != "said"
    if prior == "to" and cue.act is not Act.CALL:
        before = " ".join(read.words.low[max(0, i - _LED) : i])
        wishes = cue.act not in (Act.CONFIRM, Act.PROBE, Act.OPEN) and _WISHING.search(before)
        return not (wishes or _CATENATIVE.search(before) or (cue.act is Act.PROBE and _WENT.search(before)) or word in _ONLY_VERBS)
    if word not in NOUNS_TOO and (prior in _HEADS or prior == "official") and any(f.last == i for f in read.found):
        return False
    if prior == "by" and cue.act is Act.SAY and word.endswith("ing") and {"that"} & set(read.words.low[cue.last : cue.last + _LED]):
        return False  # "justified it by claiming that …"
    return prior in NOT_BEFORE_VERB["en"] and word not in _ONLY_VERBS


_NATIONS = word_set("malian french russian algerian american nigerien burkinabe mauritanian")
_OF_UNSURE = word_set("suspected alleged presumed")
_OBJECTS = (("that",), ("of",), ("the",), ("a",), ("an",), ("it",), ("them",), ("him",), ("her",), ("by",))
_DOCUMENTS = word_set("report note probe count claim reports claims post")
_IN_NAMES = word_set("commission watch mandate task order call appeal report reports probe")  # "Human Rights Commission"
_BEFORE_ADJECTIVE = word_set("the of a an its their this these by from with against between among several many some")  # "an attack by suspected jihadists"
_HEADS = frozenset({"military", "press"})  # "the French military stood by its version"
_LED = 6  # words
_WISHING = re.compile(r"(?<!not )\b(?:wish(?:es|ed)?|want(?:s|ed)?|tri(?:es|ed)|sought|seeks|pains|need) to(?: \w+ly)?$")
_WENT = re.compile(r"\b(?:flew|flown|travel\w*|went|gone|came|arrived|deployed|returned|headed|sent|dispatched|set out|left)(?: [\w-]+){0,4} to$")  # there he does it
_CATENATIVE = re.compile(  # "was able to corroborate", "wrote to say", "chose to deny": he does it
    r"(?<!not )(?<!un)\b(?:able|quick|keen|at pains|careful|first|last|proud|obliged|forced|compelled|bound|cho(?:se|oses)|hasten(?:s|ed)?|hurr(?:y|ies|ied)|rush(?:es|ed)?|beg(?:an|ins)|start(?:s|ed)|continu(?:es|ed)|go(?:es)? on|went on|c[ao]mes? (?:out|forward)|"
    r"not hesitate|dare[sd]?|(?:has|have|had|is|are) (?:[\w-]+ )?(?:grounds|reasons?|cause)|manag(?:es|ed)|rose|stood up|took the floor|felt (?:bound|obliged)|wrote|writes|called|phoned|telephoned|rang|sp[eo]+ke?|speaks|(?:takes|took|taken) to [\w-]+(?: [\w-]+){0,2}?)(?: (?:in|back|up|us))?(?: \w+ly)? to(?: \w+ly)?$"
)


def _is_french_noun(read: Read, cue: Cue, prior: str) -> bool:
    """Tell whether a French word is a noun or a bare participle here."""
    words, i, word = read.words, cue.first, read.words.low[cue.first]
    if word in ("lache", "laches") and words.low[cue.last : cue.last + 1] not in _SPEAKERS:
        return True  # "une attaque lâche et barbare"; "« … », lâche un témoin" speaks
    helped = AUXILIARIES & set(words.low[max(0, i - _PARTED) : i])
    if (
        cue.last - i == 1
        and word not in PARTICIPLES
        and not (cue.act is Act.CONFIRM and words.low[cue.last : cue.last + 1] == ("par",))
        and words.raw[i].lower().endswith(("é", "ée", "és", "ées"))
    ):
        return not (helped or _second(read, cue))
    if word in _IRREGULAR and cue.last - i == 1:
        return not helped
    if prior == "l" and word in NOUNS_TOO and words.low[cue.last : cue.last + 1] in _OF_OR_BY and words.joined[cue.last]:
        return True  # "une semaine après l'annonce par l'armée d'une opération"
    in_charge = (prior == "en" and word == "charge") or (prior == "l" and word == "ouverture")
    going_on = in_charge or (prior == "se" and word.startswith("poursui"))
    if prior in ("le", "ce", "les", "ces", "un") and word in _FIGURES:
        return True
    return going_on or (prior in NOT_BEFORE_VERB["fr"] and not _clitic(read, cue, prior))


_SPEAKERS = tuple((w,) for w in ("un", "une", "le", "la", "l", "les", "des", "ce", "cet", "cette", "t", "son", "sa", "deux", "plusieurs"))
_OF_OR_BY = (("par",), ("de",), ("d",), ("du",), ("des",))
_FIGURES = frozenset({"chiffre", "compte", "bilan"})  # nouns after an article


def _clitic(read: Read, cue: Cue, prior: str) -> bool:
    """Tell whether "la", "leur" before a verb is an object and no article: "le mouvement leur impute"."""
    i = cue.first
    parted = read.words.low[i - 2] if i > 1 and read.words.joined[i - 1] else ""
    named = any(f.last == i - 1 for f in read.found) or parted in ("ne", "qui", "il", "elle", "ils", "elles", "on")
    return prior in ("la", "leur", "nous") and named and read.words.low[i] not in NOUNS_TOO


_IRREGULAR = word_set("admis admise admises reconnu reconnue reconnus reconnues convenu exclu")  # "admis au centre de sante"
_CLEARED = word_set("throat way road path ground land rubble mines field table desk area debt customs")
_ONLY_VERBS = word_set("says say denies insists alleges confirms admits rejects gave gives spoke speaks wrote writes knew swore")


def _second(read: Read, cue: Cue) -> bool:
    """Tell whether a participle shares the auxiliary of the verb before: "a démenti … et annoncé"."""
    low, i = read.words.low, cue.first
    before = [c for c in read.cues if c.last < i]
    return bool(before) and low[i - 1] in ("et", "puis") and bool(AUXILIARIES & set(low[max(0, before[-1].first - 1) : before[-1].last]))


PARTICIPLES = word_set("""
    accuses accusees accusee soupconnes soupconne revendiquee revendiques imputee imputes
    imputees attribuee attribues attribuees
""")


def set_off(gap: str) -> bool:
    """Tell whether only an aside in commas or brackets stands between."""
    return (
        re.fullmatch(r"(?: d[e'u]s? ?[\w'-]+(?: [\w'-]+)?)?\s*(?:\([^)]*\)|,[^.;:«]*,|,?\s*(?:(?:with|to) whom|whom|avec qui|avec lesquels|a qui|que|interviewed|contacted|reached|interroge\w*|rencontre\w*|joint\w*|contacte\w*)\b[^,.;:«»\"]{3,60}?,?)\s*(?:\w+ly )?(?:has |have |had |also )*", gap)
        is not None
    )


def words_strict(read: Read, cue: Cue) -> bool:
    """Tell whether a word is a verb only right after its subject: "claims", "reports", "alleged"."""
    joined = read.words.low[max(0, cue.first - 1) : cue.first]
    if read.words.raw[cue.first].endswith("é") and AUXILIARIES & set(read.words.low[max(0, cue.first - _PARTED) : cue.first]):
        return False  # "a depuis annoncé"
    if joined[-1:] in (("et",), ("and",), ("leur",), ("lui",), ("also",)):
        return False  # "presents its condolences and demands"
    return cue.last - cue.first == 1 and read.words.low[cue.first] in NOUNS_TOO


NOUNS_TOO = word_set("""
    claims reports notes counts states charges posts probes probe alleged verified recorded
    identified detailed registered listed published broadcast posted suspected estimates report
    claim note blame blames call calls denial gathered collected suspect demand demands request
    requests order orders ordered start starts end ends drop close continued cited hailed warned
    mentioned held hold holds established determined dispute disputes alleges enquete bilan
    list lists reads annonce demande classe saisi lance publie alerte abandonne chiffre
""")


def close(read: Read, f: Found, cue: Cue) -> bool:
    """Tell whether only adverbs and auxiliaries part a word from its verb."""
    between = read.words.low[f.last : cue.first]
    return len(between) <= _ADVERBS and all(
        w.endswith(("ly", "ment")) or w in HELPERS for w in between
    )


HELPERS = word_set("""
    has have had also then later a ont avait s junta first again on friday monday tuesday
    wednesday thursday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche is
    since already meanwhile though too just only even instead however soon once twice thereafter earlier today yesterday indeed always does did do could
    was now still d abord puis ensuite there here nearby himself herself themselves itself lui meme elle eux memes de nouveau depuis aussi deja toutefois cependant pourtant neanmoins toujours encore bien tot vite ores sitot quant y en ne n se le les l la leur lui nous m vous
""")
