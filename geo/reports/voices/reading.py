"""A report read once: the words, actors and cues of each sentence, and its quotations."""
# ruff: noqa: E501 - a pattern is read as one line


from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from geo.reports.model import Report, Sentence, Span
from geo.reports.voices.abroad import of_others
from geo.reports.voices.clearing import apart, called, of_compound
from geo.reports.voices.conjugated import ADVERB
from geo.reports.voices.coordinated import coordinated
from geo.reports.voices.counting import counted
from geo.reports.voices.cues import Act, cue_tree
from geo.reports.voices.escaped import escaped
from geo.reports.voices.kin import bereaved, bereft_later, kindred
from geo.reports.voices.letters import is_of_un, is_personal, letter_of, told_by_itself
from geo.reports.voices.lexicon import (
    COMMENT,
    PEOPLE,
    SPEAKER,
    UNKNOWN,
    actor_tree,
)
from geo.reports.voices.lifted import Listed, lifted
from geo.reports.voices.mentions import PLACE, Found, scan
from geo.reports.voices.mentions_not import names_nobody
from geo.reports.voices.persons import NOT_NAMES, PRIVATE, TITLES, add_persons, office_of
from geo.reports.voices.phrases import word_set
from geo.reports.voices.resolve import Context, count_names
from geo.reports.voices.shapes import shaped
from geo.reports.voices.speaking_for import (
    at_home,
    by_name,
    by_office,
    by_rank,
    employ,
    inside_of,
    leaders,
    of_the_body,
    rebels_of,
)
from geo.reports.voices.words import Words, lowered, plain, words_of

_LONGEST = 2_000  # characters of a sentence: what goes on for longer is none
_LONG_QUOTE = 12  # characters: shorter ones only mark a word
@dataclass(frozen=True, slots=True)
class Cue:
    """A cue from word ``first`` to ``last`` (not included)."""

    first: int
    last: int
    start: int
    end: int
    act: Act


@dataclass(slots=True)
class Read:
    """A sentence with what was found in it."""

    sentence: Sentence
    words: Words
    found: list[Found]
    cues: list[Cue]


@dataclass(slots=True)
class Reading:
    """All sentences that tell something, with the text in its folded forms."""

    report: Report
    low: str
    reads: list[Read]
    quotes: list[Span]
    author: Found | None = None  # of a letter that the report prints
    listed: tuple[Listed, ...] = ()  # sources whom an aside names

    def quote_at(self, offset: int) -> Span | None:
        """Give the quotation in which an offset lies, its marks not included."""
        i = bisect_right(self.quotes, (offset, len(self.low) + 1)) - 1
        return (
            self.quotes[i] if i >= 0 and self.quotes[i][0] <= offset < self.quotes[i][1] else None
        )


@lru_cache(maxsize=2)
def read(report: Report) -> Reading:
    """Read a report; its descriptions of actors are resolved."""
    low, listed = lifted(report.text, lowered(plain(report.text)), report.lang)
    reads = [_sentence(report, low, i, s) for i, s in enumerate(report.told)]
    context = Context(report.published_on, report.publisher_id)
    aside = [f for one in listed for f in one.names]
    count_names((*(f for r in reads for f in r.found), *aside), context)
    context.resolve(aside)
    surnames: dict[str, Found] = {}
    for i, r in enumerate(reads):
        employ(r, low)
        rebels_of(r, low)
        by_name(r, low)
        r.found = called(r.found, low)
        context.resolve(r.found)
        of_the_body(r, low)
        by_rank(r, low)
        inside_of(r, low)
        r.found = _without_titles(add_persons(r.words, _surnames(r, surnames, i, low), i, low), low)
        by_office(r, low)
        bereaved(r.found, low)
        at_home(r.found, low)
        for f in r.found:
            if f.person:
                _remember(f, r.words, surnames, low)
    leaders(reads, low)
    of_others(reads, low)
    _experts_again(reads, low)
    for r, after in pairwise(reads):
        if r.sentence.paragraph == after.sentence.paragraph:
            bereft_later(r.found, low, after.sentence.span)
    return Reading(report, low, reads, _quotes(report, low), _author(report, low, reads), listed)


def _experts_again(reads: list[Read], low: str) -> None:
    """Let "the experts" be the body whose experts were named before."""
    body = ""
    for f in (f for r in reads for f in r.found):
        expert = "expert" in low[f.start : f.end]
        if expert and f.actor_id == COMMENT and body and _THE_EXPERTS.search(low, max(0, f.start - _OF_WHOM), f.end):
            f.actor_id = f.marker = body
        elif expert and f.actor_id[:1] not in ("", "*", "@"):
            body = f.actor_id


_THE_EXPERTS = re.compile(r"\b(?:the|these|les|ces) (?:independent |un )?experts$")


def _without_titles(found: list[Found], low: str) -> list[Found]:
    """Leave out "le colonel" right before his name: he is nobody who was told of before."""
    return [f for f in found if f.marker != SPEAKER or not any(
        g.person and g.first >= f.last and _TITLES.fullmatch(low, f.end, g.start) for g in found)]


_TITLES = re.compile(r"[ ,-]*(?:(?:major|general|colonel|brigadier|de brigade|de division|mr?|mme|mrs|ms|dr)\b[ .-]*)*")


def _author(report: Report, low: str, reads: list[Read]) -> Found | None:
    """Give who writes a letter that the report prints, as a speaker."""
    span = letter_of(report, low) or told_by_itself(report, low)
    if span is None and is_personal(report, low):
        return Found(0, 1, 0, 0, "witnesses", -1, "witnesses")
    if span is None:
        return None
    named = (f.actor_id for r in reads[:_SALUTES] for f in r.found if span[0] <= f.start < span[1])
    known = next((a for a in named if a[:1] not in ("", "*", "@")), "un" if is_of_un(report) else UNKNOWN)
    return Found(0, 1, *span, known, -1, known)


_SALUTES = 9  # sentences in which a letter says whose it is


def _sentence(report: Report, low: str, i: int, sentence: Sentence) -> Read:
    end = min(sentence.end, sentence.start + _LONGEST)
    words = words_of(report.text, low, sentence.start, end)
    found = [f for f in scan(words, actor_tree(report.lang), i) if _is_named(f, low)]
    found = [f for f in found if not _is_clergy(f, words)]
    found = apart(words, kindred(words, found, low, report.lang, i), low)
    found = coordinated(words, escaped(words, found, low, report.lang, i), low, report.lang, i)
    plain_cues = _cues(words, report.lang, report.text)
    turns = [_cue(words, *s) for s in shaped(low, words, (sentence.start, end), report.lang)]
    told = _told_that(low, words, (sentence.start, end), found, plain_cues) if report.lang == "en" else []
    told += _counting(low, words, (sentence.start, end), found, report.lang)
    quoting = _quoting(low, words, (sentence.start, end), [*turns, *plain_cues])
    return Read(sentence, words, found, _merged([*turns, *quoting], _added(plain_cues, told)))


def _quoting(low: str, words: Words, span: Span, known: list[Cue]) -> list[Cue]:
    """Give whatever verb stands between a quotation and who speaks as one of saying: "…", a lancé un témoin."""
    found = [_QUOTING.search(low, *span)] if _CLOSED.search(low, *span) else []
    firsts = [(bisect_right(words.starts, m.start(1)) - 1, bisect_right(words.starts, m.end(1) - 1)) for m in found if m]
    said = [c for c in known if c.act in (Act.SAY, Act.CONFIRM, Act.NAME, Act.DENY, Act.CALL, Act.OWN, Act.RETRACT)]
    return [_cue(words, a, b, Act.SAY) for a, b in firsts if not any(c.first < b and a < c.last for c in said)]


_CLOSED = re.compile(r"[»\"], |[,.!?…] ?[»\"] ")
_QUOTING = re.compile(
    r"(?:[»\"],|[,.!?…] ?[»\"]) ((?:(?:a|ont|avait|avaient) " + ADVERB + r"[a-z]{3,}(?:e|i|u|is|it)|(?!comme|analys|decrypt|grace\b|figur|compt|demeur|rest|resid|regn|sembl|manqu|concern|represent|constitu|entre|contre|outre|notre|sauve|pres\b|apres|lors\b|puis\b|depuis|mais\b|selon|une?\b|elle|dont|qui\b|que\b|sont\b|est\b|etai|avai)[a-z]{3,}(?:e|ent|ait|aient|it)|"
    r"(?!need|indeed|based|named|called|used|killed|allied|dubbed|linked)[a-z]{2,}ed|wept|said))(?= (?:une?|le|la|les|des|plusieurs|deux|trois|ce|cet|cette|son|sa|an?|the|one|two|three|several|another) | l')"
)


def _told_that(low: str, words: Words, span: Span, named: list[Found], known: list[Cue]) -> list[Cue]:
    """Give whatever verb stands before "that" as one of saying: "The mayor let on that …"."""
    found = _THAT.finditer(low, *span) if "that" in words.low else ()
    alone = (m for m in found if not any(m.end(1) <= c.start < m.end() for c in known))  # "the drugs agency says that"
    firsts = ((bisect_right(words.starts, m.start(1)) - 1, bisect_right(words.starts, m.end(1) - 1)) for m in alone)
    return [_cue(words, a, b, Act.SAY) for a, b in firsts if words.low[a - 1] not in _BEING and any(f.last in (a, a - 1) for f in named)]


def _counting(low: str, words: Words, span: Span, named: list[Found], lang: str) -> list[Cue]:
    """Give whatever verb puts a number to the dead, right behind somebody, as one of saying."""
    spans = ((bisect_right(words.starts, a) - 1, bisect_right(words.starts, b - 1)) for a, b in counted(low, span, lang))
    return [_cue(words, a, b, Act.SAY) for a, b in spans if any(f.last <= a and _COUNTS.fullmatch(low, f.end, words.starts[a]) for f in named)]


_COUNTS = re.compile(r"(?:'s)?(?: (?:of|in|at|from|de|du|des|d'|a|au|aux|en) ?[\w' -]{2,40})?(?:,[^.;:«»\"]{3,80},)? ?(?:(?:also|too|alone|itself|has|have|had|later|now|then|still|already|qui|who|lui|elle|eux|aussi|encore|toujours|deja|se|s'|en|y|n'|ne|a|ont|avait) ?){0,3}")
_BEING = frozenset({"is", "are", "was", "were", "be", "been", "being"})  # "employed by a company that …"


def _added(cues: list[Cue], more: list[Cue]) -> list[Cue]:
    free = [m for m in more if not any(c.first < m.last and m.first < c.last for c in cues)]
    return sorted([*cues, *free], key=lambda c: c.first) if free else cues


_THAT = re.compile(
    r"\b((?!(?:was|is|has|does|this|his|its|us|as|so|less|news|across|besides|unless|perhaps|always|times?|means?|ensures?|ensured|hopes?|hoped|wished|wishes|demands?|demanded|asks|asked|requested|ordered|insured|required|needed|indeed|days|"
    r"years|beheaded|decapitated|executed|abducted|kidnapped|murdered|captured|arrested|detained|freed|released|buried|looted|torched|bombed|ambushed|stormed|raided|turned|turns|emerged|emerges|appears|appeared|villages|killed|shot|burned|destroyed|attacked|wounded|injured|hundred|followed|armed|used|named|called|based|aimed|sees|happened|saved|meant|proves|provided|agreed|decided|learned|learnt|heard|believed|feared|suggests|shows|showed|hit|happens|"
    r"reaffirms|reaffirmed|reports|claims|accusations|allegations|charges|fears|rumours|denials|statements|doubts|signs|soldiers|forces|villagers|men|residents|words|photographs|pictures|images|videos|[a-z]*ers|[a-z]*ants|[a-z]*ists|[a-z]*ions)\b)[a-z]{3,}(?:ed|es|s)|wrote|swore|let on|let out|let drop|made out|put in|spoke|held|had it)"
    r"(?: (?:(?:to|on|in|at|before|from|by|with|via) )?(?:[\w'-]+ ){0,4}?)?(?<= )that (?=(?:[\w'-]+ ){2})"
)


def _is_named(f: Found, low: str) -> bool:
    """Tell whether a mention is none of a compound, of a neighbour's, of a leader's men or of a league of states."""
    if f.marker == PLACE and _DATELINE.match(low, f.end):
        return False
    if f.actor_id == "g5-sahel-force":
        return not _OF_STATES.search(low, max(0, f.start - _OF_WHOM), f.end)
    before = max(0, f.start - _OF_WHOM)
    if (low[f.start : f.end] in _ARMED and _UNDER_ARMS.search(low, before, f.start)) or (
            f.actor_id in _RULERS and (_FOR_OR_AGAINST.search(low, before, f.start) or _FRIENDS_OF.match(low, f.end))):
        return False
    if names_nobody(f, low) or (f.actor_id == "unidentified-armed-men" and _NAME_CALLED.match(low, f.start) and _THOSE.search(low, before, f.start)):
        return False
    if low[f.start : f.end] == "proches" and low.endswith("sources ", before, f.start):
        return False
    return f.actor_id != PEOPLE or not (_COMPOUND.search(low[max(0, f.start - 6) : f.start]) or _NEXT_TO.search(low, before, f.end) or _HIS_MEN.search(low, max(0, f.start - 6), f.end))


_NAME_CALLED = re.compile(r"(?:criminals|outlaws|brigands|gangsters|criminels|thieves|voleurs|malfrats|marauders)\b")
_THOSE = re.compile(r"[«»\"] ?$|\b(?:the|these|those|such|les|ces|aux|leurs|[a-z]*(?:es|nts|eurs|ons|ifs))(?<!\bdes) $")  # "the criminals": who was told of before; "actes criminels"
_DATELINE = re.compile(r"\)? [-:|] ")  # "Gao, Mali – …": where a report was written
_NEXT_TO = re.compile(r"(?:commune|village|localite|hameau|ville|region|quartier|cercle|zone|campement|secteur|pays|faso|niger|senegal|mauritanie|algerie|guinee)s? voisine?s?$")  # no neighbours
_OF_STATES = re.compile(r"\b(?:of|from|in|du|au|dans le|pays|countries|states) (?:the |du )?g5 sahel$")
_OF_WHOM = 12  # characters
_ARMED = frozenset({"armee", "armees"})
_UNDER_ARMS = re.compile(r"\b(?!(?:les|des|aux|ces|nos|vos|ses|leurs|deux|trois|une|cette|notre|votre|leur|autre|chaque|comme|entre|contre|avec|sans|pour|dans|par|sur|sous|chez|dont|mais|grande|nouvelle|propre|vraie)\b)[a-z]{4,} $")  # "des milices armées"
_RULERS = frozenset({"mali-government", "fama"})
_FOR_OR_AGAINST = re.compile(r"\b(?:pro|anti)[ -]$")
_FRIENDS_OF = re.compile(r"-(?:backed|aligned|allied|friendly|appointed|controlled|held|sponsored|funded|owned|affiliated|linked|supported|armed)\b")  # "the army-backed alliance"
_HIS_MEN = re.compile(r"\b(?:ses|leurs|his|its|their) (?:hommes|men)$")  # whose leader speaks: no witnesses
_COMPOUND = re.compile(r"[a-z]-(?<!year-)(?<!yr-)$")  # "sages-femmes"


def _cue(words: Words, first: int, last: int, act: Act) -> Cue:
    return Cue(first, last, words.starts[first], words.ends[last - 1], act)


def _merged(turns: list[Cue], cues: list[Cue]) -> list[Cue]:
    """Put turns of phrase in the place of the words in them."""
    kept: list[Cue] = []
    for cue in (*turns, *cues):
        if not any(k.first < cue.last and cue.first < k.last for k in kept):
            kept.append(cue)
    return sorted(kept, key=lambda c: c.first) if turns else cues


def _cues(words: Words, lang: str, text: str) -> list[Cue]:
    tree, cues, i = cue_tree(lang), [], 0
    count = len(words.low)
    while i < count:
        hit = tree.at(words, i) if tree.begins(words.low[i]) else None
        if hit and not of_compound(words, hit[0], text) and not _is_adjective(words, i, hit) and not _calls_himself(words, i):
            cues.append(_cue(words, i, hit[0], hit[1]))
        i = hit[0] if hit else i + 1
    return _settled(cues, words)


def _settled(cues: list[Cue], words: Words) -> list[Cue]:
    """Leave out what may come out either way: "an inquiry which will confirm or deny it"."""
    both = {Act.CONFIRM, Act.DENY}
    left_open = [c for a, b in pairwise(cues) if {a.act, b.act} == both and words.low[a.last : b.first] in _OR for c in (a, b)]
    return [c for c in cues if c not in left_open] if left_open else cues


_OR = (("or",), ("or", "to"), ("ou",), ("ou", "d"), ("ou", "de"))


def _is_adjective(words: Words, i: int, hit: tuple[int, Act, str]) -> bool:
    """Tell whether a toll is only called confirmed: "its first confirmed fatality"."""
    counted = hit[1] is Act.CONFIRM and words.low[i] in ("confirmed", "verified") and words.low[hit[0] : hit[0] + 1] and words.low[hit[0]] in _COUNTED
    return bool(counted) and i > 0 and words.low[i - 1] in _WHICH_ONE


def _calls_himself(words: Words, i: int) -> bool:
    """Tell whether somebody only says what he is: "des hommes qui se revendiquent comme tels"."""
    return words.low[i][:10] == "revendique" and i > 0 and words.low[i - 1] in ("se", "s")


_COUNTED = word_set("fatality fatalities casualty casualties death deaths toll dead victim victims killings case cases loss losses")
_WHICH_ONE = word_set("a an the only first second third latest last other another no any two three s of its their most many one")



def _surnames(r: Read, surnames: dict[str, Found], at: int, low: str) -> list[Found]:
    if not surnames:
        return r.found
    taken = {i for f in r.found for i in range(f.first, f.last)}
    words = r.words
    more = [
        Found(i, i + 1, words.starts[i], words.ends[i], surnames[w].actor_id, at, PRIVATE, person=True, told=surnames[w].told)
        for i, w in enumerate(words.low)
        if w in surnames and i not in taken and words.raw[i][:1].isupper() and not _is_namesake(words, i, surnames[w], low)
    ]
    for f in more:
        if f.actor_id == PRIVATE:
            f.actor_id = office_of(f, r.found, words, low)  # "said Barry, president of the union"
    return sorted([*r.found, *more], key=lambda f: f.first)


def _is_clergy(f: Found, words: Words) -> bool:
    """Tell whether "Father" is the title of whoever is named behind it, and nobody's kin."""
    named = f.last < len(words) and words.joined[f.last] and words.raw[f.last][:1].isupper()
    if not named or f.last - f.first > 1 or words.low[f.first] not in _CLERGY:
        return False
    return words.raw[f.first][:1].isupper() or words.low[f.first - 1] == "le"


_CLERGY = frozenset({"father", "brother", "sister", "pere", "frere", "soeur", "abbe"})


def _is_namesake(words: Words, i: int, known: Found, low: str) -> bool:
    """Tell whether another first name stands before a surname that was told of: "Father Ali Sow" after "Omar Sow"."""
    first = low[known.start : known.end].split()[:-1]
    alone = i == 0 or not words.joined[i] or not words.raw[i - 1][:1].isupper() or len(words.raw[i - 1]) < _A_NAME
    return bool(first) and not alone and words.low[i - 1] not in (*first, *TITLES, *NOT_NAMES) and (
        i == 1 or not words.joined[i - 1] or words.low[i - 2] not in first)


_A_NAME = 3  # letters


def _remember(f: Found, words: Words, surnames: dict[str, Found], low: str) -> None:
    last = words.low[f.last - 1]
    if f.actor_id == PRIVATE and last in surnames and not (f.last - f.first > 1 and _is_namesake(words, f.last - 1, surnames[last], low)):
        f.actor_id, f.told = surnames[last].actor_id, surnames[last].told
    elif len(last) > len("Ag"):  # "Ag" and "Ba" name nobody
        surnames[last] = f


def _quotes(report: Report, low: str) -> list[Span]:
    """Pair the quotation marks; one that is never closed ends with its paragraph."""
    spans: list[Span] = []
    for start, end in _paragraphs(report):
        open_at = -1
        for mark in re.finditer(r'[«»"]', low[start:end]):
            at, sign = start + mark.start(), mark[0]
            if open_at < 0 and sign != "»":
                open_at = at + 1
            elif open_at >= 0 and sign != "«":
                spans.append((open_at, at))
                open_at = -1
        if open_at >= 0:
            spans.append((open_at, _left_open(report, open_at, end)))
    return [s for s in spans if s[1] - s[0] >= _LONG_QUOTE]


def _left_open(report: Report, start: int, end: int) -> int:
    """Give where a quotation ends that nobody closes: with its paragraph, or its sentence where that is long."""
    if end - start < _LONG_SPEECH:
        return end
    return next((s.end for s in report.told if s.start <= start < s.end), end)


_LONG_SPEECH = 900  # characters


def _paragraphs(report: Report) -> list[Span]:
    bounds: dict[int, Span] = {}
    for s in report.told:
        a, b = bounds.get(s.paragraph, s.span)
        bounds[s.paragraph] = (min(a, s.start), max(b, s.end))
    return sorted(bounds.values())
