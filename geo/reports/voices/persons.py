"""Persons as what they speak for: "X, a spokesman for the army" is the army, here and further on."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.builtin import builtin_actors
from geo.model.vocabulary import SpeakerClass
from geo.reports.voices.kinds import kind_of
from geo.reports.voices.lexicon import COMMENT, IT, NGO, PEOPLE, SPEAKER, UNKNOWN
from geo.reports.voices.mentions import PLACE, Found
from geo.reports.voices.offices import by_office_beside, by_own_name
from geo.reports.voices.phrases import word_set
from geo.reports.voices.words import Words

PRIVATE = "*person"  # a name of which the report says no office: never shown
_A_BODY = "*org"  # the name of a body that no table has
_PARTICLES = word_set("""
    ag ould el al de ben bin von van dit wuld walet ibn
""")
TITLES = word_set("""
    general colonel major captain lieutenant gen col capitaine commandant mr mrs ms dr president
    minister ministre sheikh cheikh m mme imam brigade brigadier division corps sergent adjudant
    chef spokesman father brother sister reverend pastor fr pere frere soeur abbe
""")
NOT_NAMES = word_set("""
    the a an in on at le la les un une dans pour selon according this ce cette mali bamako gao kidal
    mopti segou tombouctou timbuktu menaka monday tuesday wednesday thursday friday saturday
    sunday january february march april may june july august september october november december
    lundi mardi mercredi jeudi vendredi samedi dimanche russia russian malian france niger
    burkina faso algeria mauritania africa sahel west north south northern central united
    nations state security council human rights international national it he she they we i il
    elle ils nous je but and et mais for from both several two three four five some many no
    after before while as when if other others another against all most these those their his her its our
    new such every each many much several most des du de l d twitter facebook telegram x whatsapp armed front
    azawad army armee group groupe association collective collectif coalition university
    institute center centre islamic cote bilan ivory coast nigeria senegal guinea algiers dakar niamey
""")
_OFFICE_WORDS = word_set("president presidente maire ministre minister mayor governor gouverneur prefet prefect directeur director")
_ORG = word_set("""
    association collective collectif coalition committee comite union network observatory
    observatoire council conseil federation mouvement movement ong ngo rassemblement alliance
    ligue league commission tabital plateforme office agency agence authority directorate direction
    department bureau company corporation bank banque centre center institut hospital hopital university
    ministry fund fonds programme service syndicat
""")
_DATA = word_set("""
    intelligence administration institute data index project tracker monitor
""")  # who gathers what others publish
_BEFORE_PLACES = word_set("at in near outside inside around towards à dans vers")
_ASIDE_WORDS = 9
_SHORT_WORD = 3  # "of", "and", "the" stay small in titles
_SHOUTED = 5  # letters: longer words in capitals may be names
_ASIDE = re.compile(r"\s*,\s*(?:\(?\d\d\)?\s*(?:ans)?\s*,\s*)?")


def add_persons(words: Words, found: list[Found], at: int, low: str) -> list[Found]:
    """Add the names of persons to the mentions of a sentence; their actor is what stands beside them."""
    names = [] if _title_case(words) else _names(words, found, at)
    for name in names:
        name.actor_id = office_of(name, found, words, low)
        name.marker = PRIVATE
        _of_body(name, low)
        _after_office(name, found, low)
        if name.actor_id == _A_BODY:
            by_own_name(name, words, low)
        elif name.actor_id in (PRIVATE, UNKNOWN, COMMENT):
            by_office_beside(name, found, low, (words.starts[0], words.ends[-1] + 1))
    return sorted([*found, *names], key=lambda f: f.first)


def _title_case(words: Words) -> bool:
    long = [w for w in words.raw if len(w) > _SHORT_WORD]
    return len(long) > _SHORT_WORD and sum(w[0].isupper() for w in long) > 0.75 * len(long)


def _names(words: Words, found: list[Found], at: int) -> list[Found]:
    taken = {i for f in found if f.marker != PLACE for i in range(f.first, f.last)}
    names, i, count = [], 0, len(words.low)
    while i < count:
        if not words.raw[i][0].isupper():  # a name begins with a capital
            i += 1
            continue
        j = i
        while j < count and j not in taken and _name_word(words, j, i):
            j += 1
        while j > i and (words.low[j - 1] in _PARTICLES or (j - 1 > i and words.low[j - 1] in _OFFICE_WORDS)):
            j -= 1
        k = i
        while k < j and words.low[k] in TITLES:
            k += 1
        place = i > 0 and (words.raw[i - 1].lower() in _BEFORE_PLACES or _in_body_name(words, i))
        place = place or words.low[j : j + 1] == ("based",)  # "New York-based"
        if not place and (j - k > 1 or (j > k > i)):
            names.append(
                Found(k, j, words.starts[k], words.ends[j - 1], PRIVATE, at, PRIVATE, person=True)
            )
        i = max(j, i + 1)
    return names


def _in_body_name(words: Words, i: int) -> bool:
    """Tell whether words go on with a body's own name: "the Malian Office of Petroleum Products"."""
    return i > 1 and words.low[i - 1] in _OF_BODY and words.low[i - 2] in _ORG and words.raw[i - 2][:1].isupper()


_OF_BODY = word_set("of for des du de la le l pour")


def _name_word(words: Words, j: int, start: int) -> bool:
    low, raw = words.low[j], words.raw[j]
    if j > start and not words.joined[j]:
        return False
    if low in _PARTICLES:
        return j > start or raw[:1].isupper()
    return (
        raw[:1].isupper()
        and low not in NOT_NAMES
        and (low in TITLES or not raw.isupper() or len(raw) > _SHOUTED)
    )


def office_of(name: Found, found: list[Found], words: Words, low: str) -> str:
    """Give what a person speaks for: an office in apposition, before or after the name."""
    held = next((f for f in reversed(found) if f.last <= name.first and f.marker != PLACE), None)
    held = None if held and _KILLED.search(low, max(0, held.start - _LEAD), held.start) else held
    minister = held and held.marker == SPEAKER and held.last == name.first and words.low[held.last - 1] in ("ministre", "minister")
    if held and (minister or (held.actor_id in _OFFICES and low[held.end : name.start] == ", ")):
        return "mali-government" if minister else held.actor_id  # "The mayor, X, and the prefect"
    if _ITS.search(low, max(0, name.start - _LEAD), name.start):
        return IT
    after = next(
        (f for f in found if f.first >= name.last and f.actor_id[:1] != "@" and f.marker != PLACE),
        None,
    )
    owned = after is not None and after.actor_id == PEOPLE and _OF_WHOM.search(low, name.end, after.start)  # "the drivers' union"
    if after and after.actor_id and not owned and (_WHO_IS.fullmatch(low, name.end, after.start) or _beside(_MARKED.sub("", low[name.end : after.start]), after.first - name.last)):
        body = next((f for f in found if f.first >= after.last and f.marker == NGO and _OF_THE.fullmatch(low, after.end, f.start)), None)
        return body.actor_id if body and body.actor_id else after.actor_id  # "the administrator of the association"
    before = held
    if before and builtin_actors().get(before.actor_id).speaker_class is not SpeakerClass.MEDIA:
        between = low[before.end : name.start]
        if re.fullmatch(
            r"(?:'s)?[\s,]*(?:(?:"
            + "|".join(TITLES)
            + r")[\s.,]*)*(?:spokes\w+|porte-parole|leader|chief|head|director|official|commander|representative|coordinator)?[\s,]*(?:(?:"
            + "|".join(TITLES)
            + r")[\s.,]*)*",
            between,
        ):
            return before.actor_id
        chief = before.actor_id == "jihadist-unspecified" and _CHIEF.match(low, before.start)
        if (chief or before.actor_id in _OFFICES or _HEADS.search(low, max(0, before.start - _LEAD), before.start)) and _WHERE.fullmatch(between):
            return before.actor_id
    return _organisation(name, words) or _apposed(name, low) or _by_title(low[max(0, name.start - _TITLE) : name.start]) or PRIVATE


_OF_WHOM = re.compile(r"\b(?:of|of the|des|du|de|de la|d')\s?$")
_KILLED = re.compile(r"\b(?:killing|death|murder|abduction|kidnapping|assassination|arrest|mort|meurtre|assassinat|enlevement|arrestation) (?:of|de|du|d') ?(?:the |an? |la |l')?$")  # what befell another
_MARKED = re.compile(r" ?[«\"] ?$")  # "président de « X »"
_OF_THE = re.compile(r" (?:of|de|d[eu]|at) ?")


def _apposed(name: Found, low: str) -> str:
    """Give what a person is by an apposition that no table has: "X, un responsable de l'église"."""
    said = _APPOSED.match(low, name.end)
    if said and _OF_FOLK.search(said[1]):
        return "local-civil-sources"
    kind = kind_of(Found(0, 1, *said.span(1), UNKNOWN, name.at), low).actor_id if said else ""
    return "" if kind in ("witnesses", "un") or kind[:1] in ("", "*", "@") else kind


def _of_body(name: Found, low: str) -> None:
    """Let who heads a body that no table has be told by his office: "X, president of the traders' union"."""
    if name.actor_id not in (PRIVATE, UNKNOWN, "un"):
        return
    said = _HEADS_BODY.match(low, name.end)
    if said and _TABITAL.search(said[1]):
        name.actor_id = "tabital-pulaaku"
    elif said:
        folk = kind_of(Found(0, 1, *said.span(1), UNKNOWN, name.at), low).actor_id == "local-civil-sources"
        name.actor_id, name.told = "local-civil-sources" if folk else UNKNOWN, said.span(1)


def _after_office(name: Found, found: list[Found], low: str) -> None:
    """Let who is named behind an office of a body that no table has be told by it: "the president of the traders' union, X"."""
    office = _OFFICE_AHEAD.search(low, max(0, name.start - _LEAD), name.start)
    known = office and any(f.actor_id[:1] not in ("", "*", "@") and office.start(1) <= f.start < name.start for f in found)
    if office and not known:
        name.actor_id, name.told = UNKNOWN, office.span(1)


_OFFICE_AHEAD = re.compile(
    r"\b((?:president|chairman|chairwoman|head|director|leader|secretary[- ]general|secretary|coordinator|presidente|secretaire general|secretaire|directeur|directrice|coordinateur|coordonnateur) (?:of|de|du|d') ?(?:the |an? |la |l')?(?:[\w'-]+ ){0,2}?"
    r"(?:association|union|collective|network|federation|committee|cooperative|organi[sz]ation|syndicat|collectif|reseau|comite)(?: [\w'-]+){0,3}?), (?:(?:mr?|mme|mrs|ms|dr)\.? )?$")
_TABITAL = re.compile(r"\bta[bp]\w{2,5} p(?:ul|oul)\w{2,6}\b")  # as reports misspell it
_HEADS_BODY = re.compile(
    r" ?, (?:(?:the|an?|le|la|un|une)\s)?((?:[a-z]{3,}'s (?:secretary[- ]general|general secretary|president|chairman|chairwoman|spokes\w+|leader|director|coordinator)\b|(?:vice-|deputy |former )?(?:president|chairman|chairwoman|head|director|leader|spokes\w+|secretary[- ]general|general secretary|secretary|coordinator|representative|member|secretaire general|secretaire|presidente|coordinateur|coordonnateur|porte-parole|responsable|membre|directeur|directrice) "
    r"(?:of|for|at|de|du|d') ?(?:the |an? |la |l'|une? )?(?:[\w'-]+ ){0,3}?(?:association|union|group|collective|network|federation|committee|platform|cooperative|organi[sz]ation|syndicat|collectif|reseau|comite|plateforme|ong|ngo|mission|coalition|front|company|firm|hospital|office|embassy|council|societe|entreprise|hopital|ambassade|conseil)\b(?: (?:called |named |appelee? )?[\w'-]+){0,3}?))(?=[,.;»\"]| said\b| says\b| told\b| a \w| who\b| qui\b)")


_OF_FOLK = re.compile(r"\b(?:association|collectif|conseil|coordination|plateforme|reseau)s? (?:\w+ )?(?:des|de la) (?:jeunes|jeunesse|femmes|populations|ressortissants)\b|\byouth (?:association|council|group|movement)\b")
_APPOSED = re.compile(r" ?,? (?:(?:an?|the|un|une|le|la|from the|of the|d'une?|de la|du|de)\s|(?:de )?l')?((?!\w+(?:ed|ant|ing)\b)[a-z][^,;:.«»\"()]{3,60})(?=[,.;])")


def _by_title(lead: str) -> str:
    """Give whom a title alone means: "spokesman X" speaks for whoever was named, "Colonel X" is an officer."""
    if _SPOKESMAN.search(lead[-_RANKED:]):
        return IT
    if _OF_A_LEAGUE.search(lead):
        return COMMENT
    return "security-sources" if _RANK.search(lead[-_RANKED:]) else ""


_TITLE = 70  # characters of a title before a name
_CHIEF = re.compile(r"(?:(?:local|senior) )?(?:chef|responsable|commandant|cadre|dirigeant) |[\w ]+ (?:leader|commander|chief)\b")
_RANKED = 30
_SPOKESMAN = re.compile(r"(?:^|[\s,])(?:spokes(?:man|woman|person)|porte-parole),? (?:(?:mr?|mme|mrs|ms|dr|col|gen|colonel|general|capt\w*)\.? )*$")
_OF_A_LEAGUE = re.compile(  # "African Union chairperson X", "Chairperson of the African Union Commission, X"
    r"\b(?:chair\w*|president|commissioner|high representative) of the (?:african union|au|eu|european union|ecowas)(?: commission)?(?: \([a-z]+\))?,? (?:mr?\.? )?$|"
    r"\b(?:au|african union|eu|european union|ecowas|union)(?: commission)?(?:'s)? (?:chair\w*|president|high representative|commissioner|envoy|foreign policy chief|ambassador) $")
_RANK = re.compile(r"(?:^|[\s,])(?:col|gen|lt|capt|colonel|general|lieutenant|captain|capitaine)\.?(?:[ -](?:col|colonel|major|general|de brigade|de division))* $")
_HEADS = re.compile(  # "the president of the X association in Mopti, Y"
    r"\b(?:president|chairman|chairwoman|head|director|leader|spokes\w+|secretary|coordinator|chief|representative|directeur|directrice|presidente|secretaire|coordinateur|coordonnateur|porte-parole|responsable|representante?|chef|delegue) "
    r"(?:general |generale |adjoint )?(?:of|for|at|de|du|des|d'|de la|de l') ?(?:the |la |l'|les )?$")
_LEAD = 70  # characters before a name in which his office stands
_ITS = re.compile(  # "its regional director, X": he speaks for the body that was told of
    r"\b(?:its|son|sa|leur) (?:[\w-]+ ){0,4}?(?:director|secretary|president|chairman|chairwoman|head|coordinator|researcher|representative|spokes\w+|officer|adviser|chief|directeur|directrice|secretaire|presidente?|coordinat\w+|coordonnat\w+|chercheur|chercheuse|representante?|porte-parole|responsable|delegue|deleguee)"
    r"(?: (?:for|in|of|pour|au|en|de|du|a) [\w' -]{2,25}?)?,? (?:(?:mr?|mme|mrs|ms|dr)\.? )?$"
)
_OFFICES = frozenset({"local-officials", "mali-government", "fama-chief-of-staff", "local-civil-sources", "un", "security-sources"})
_WHERE = re.compile(r" (?:(?:of|in|for|at|from|de|du|des|d'|a|au) ?)?(?!.*\b(?:said|told|that|who|qui|que|a|ont|has|have|had|was|were|met|killed|died|fled|confirm\w+|accus\w+|blam\w+|tue\w*)\b)[^,;:.«»\"]{3,60},\s*(?:(?:mr?|mme|mrs|ms|dr|col|gen|colonel|general|capt\w*)\.? )*")
_WHO_IS = re.compile(  # "X, who is mayor of", "X, lui-même conseiller"
    r",? (?:who (?:is|was|serves as|acts as|works as|speaks for|heads|leads|represents|chairs|runs|works for)|qui est|qui etait|qui dirige|qui preside|qui represente|lui-meme|elle-meme|by then|also|then)"
    r"(?: (?:also|himself|herself|aussi|egalement))?(?: (?:the|an?|one of the|le|la|un|une|l'un des))? ?(?:[\w-]+ ){0,2}(?:l')?")


def _beside(between: str, words: int) -> bool:
    if re.match(r",? (?:and|et|ainsi que)\b", between):
        return False
    if not _ASIDE.match(between) and not re.match(
        r"\s+(?:of|from|du|de la|de l'|for|at|with)\s", between
    ):
        return False
    return (
        words <= _ASIDE_WORDS
        and "." not in between.replace(".,", ",")
        and not re.search(
            r"\b(?:accus\w+|blam\w+|denounc\w+|deni(?:ed|es)|reject\w+|confirm\w+|report\w+|claim\w+|denonc\w+|impute\w*|attribu\w+|met\w* en cause|said|told|who|qui|que|that|est|was|were|(?:a|ont|avait) \w{3,}(?:e|i|u|is|it)|has|had|killed|tue\w*|,.*,.*,)\b|[;:«»\"]",
            between,
        )
    )


def _organisation(name: Found, words: Words) -> str:
    span = words.low[name.first : name.last]
    if _DATA & set(span):
        return COMMENT
    return "" if not _ORG & set(span) else _A_BODY
