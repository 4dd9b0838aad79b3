"""Speech acts: a verb, its speakers and what they say."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from geo.builtin import builtin_actors
from geo.reports.model import Report
from geo.reports.voices.accusers import the_accused
from geo.reports.voices.again import again
from geo.reports.voices.attributed import according
from geo.reports.voices.backward import told_before
from geo.reports.voices.checked import checked
from geo.reports.voices.clauses import governed
from geo.reports.voices.company import with_company
from geo.reports.voices.concurring import concurring
from geo.reports.voices.contents import content_of
from geo.reports.voices.cues import Act
from geo.reports.voices.denials import INQUIRY
from geo.reports.voices.echoes import echoed, pointed_back
from geo.reports.voices.introduced import interviewed, introduced
from geo.reports.voices.kin import ANYONE, RELATIVES, lost_his_own
from geo.reports.voices.kinds import kind_of
from geo.reports.voices.lexicon import NGO, PEOPLE, UNKNOWN
from geo.reports.voices.mentions import PLACE, Found
from geo.reports.voices.nominal_fr import by_noun
from geo.reports.voices.nouns_en import listed_by, nouns
from geo.reports.voices.openers import opens
from geo.reports.voices.persons import PRIVATE
from geo.reports.voices.reading import Cue, Read, Reading, read
from geo.reports.voices.resolve import HUMANS, NGOS
from geo.reports.voices.silence import asked_with, keep_silent, sought
from geo.reports.voices.sources import sources
from geo.reports.voices.subjects import subject_of
from geo.reports.voices.talk import SILENT, Speech, Subject, Talk
from geo.reports.voices.unnamed import is_several, recommending

_CLEFT = 4  # words in "it was the prefect who"
_BEFORE_OPENER = (("it", "was"), ("c", "est"), ("monsieur", "le"), ("madame", "la"), ("monsieur", "l"))
_REACH = 90  # characters between "according to" and the speaker


@lru_cache(maxsize=2)
def speeches(report: Report) -> tuple[Speech, ...]:
    """Give the speech acts of a report in reading order."""
    reading, talk = read(report), Talk()
    found: list[Speech] = []
    for at, one in enumerate(reading.reads):
        found += _in_sentence(at, one, reading, talk, found)
        talk.asked = sought(one, reading)
        said = [s for s in found if s.at == at and s.speakers]
        talk.opened = [
            f
            for f in one.found
            if not (said and (f.actor_id == PEOPLE or reading.quote_at(f.start) or _is_told_of(f, said))) and f.first <= _opening(one) and f.actor_id[:1] not in ("", "@") and f.marker != PLACE and f.actor_id not in SILENT and not (f.actor_id == UNKNOWN and governed(one, f, 0))
        ][:1] or ([] if said else opens(one, reading))
        for f in talk.opened:
            if f.actor_id in ANYONE and lost_his_own(reading.low[slice(*one.sentence.span)]):
                f.actor_id = RELATIVES  # "Oumar, a tailor, lost his brother. He says …"
        talk.several = any(is_several(f, one) for f in talk.opened)
    listed = (Speech(Act.ACCORDING, *told) for told in sources(reading))
    return tuple(_recognised((*found, *checked(reading), *concurring(reading, found), *listed), reading))


def _is_told_of(f: Found, said: Sequence[Speech]) -> bool:
    """Tell whether others speak of a body in its sentence: it is not the "he" who goes on."""
    return not f.person and all(f not in s.speakers and s.content[0] <= f.start < s.content[1] and (f.actor_id not in HUMANS or s.cue[0] >= s.content[1] - 1) for s in said)


def _opening(one: Read) -> int:
    """Give how many words may stand before one who opens a sentence: an article and an adjective, "it was the"."""
    if one.words.low[:2] in _BEFORE_OPENER:
        return _CLEFT
    return 2 if one.words.low[0] in ("a", "an", "the", "un", "une", "le", "la", "les", "des", "ces") else 1


def _recognised(found: Iterable[Speech], reading: Reading) -> Iterator[Speech]:
    """Yield speeches whose unknown speakers are those who spoke before under other words."""
    spoken: list[Found] = []
    named: dict[str, Found] = {}  # whom a bare name turned out to mean
    for speech in found:
        speakers = tuple(_by_name(f, spoken, named, speech, reading) for f in speech.speakers)
        spoken += [f for f in speakers if f not in spoken]
        yield replace(speech, speakers=speakers)


def _by_name(f: Found, spoken: list[Found], named: dict[str, Found], speech: Speech, reading: Reading) -> Found:
    """Give who spoke before, also where a bare name that stood for him comes again."""
    if f.actor_id == PRIVATE and _MINE.search(reading.low, *speech.content):
        return f  # "they burned my house", says no governor
    if f.actor_id != PRIVATE:
        return _known_again(f, spoken, reading)
    surname = reading.low[f.start : f.end].split()[-1]
    known = named.get(surname) or _known_again(f, spoken, reading)
    if known is not f:
        named[surname] = known
    return known


_MINE = re.compile(r"\b(?:my|mon|ma|mes)\b")


def _known_again(f: Found, spoken: list[Found], reading: Reading) -> Found:
    """Give who spoke before under other words, or the kind of source that his own words name."""
    text, low = reading.report.text, reading.low
    if f.actor_id == UNKNOWN and low[f.start : f.end] in ("statement", "communique"):
        return next((g for g in reversed(spoken) if g.actor_id[:1] not in ("", "*", "@") and (g.actor_id not in HUMANS or g.actor_id == "mali-government")), f)
    if f.marker == NGO and (before := again(f, spoken, text, low)) is not f:
        return before  # "the NGO"
    if f.actor_id in _FORCES and _ONE_MAN.fullmatch(low, f.start, f.end) and _ONE.search(low, max(0, f.start - _ARTICLE), f.start):
        return replace(f, actor_id="security-sources")
    if f.actor_id in _FORCES and _MEN.search(low, f.start, f.end) and _ONE_OF.search(low, max(0, f.start - _OF_THEM), f.start):
        return replace(f, actor_id="security-sources")
    return again(kind_of(f, low), spoken, text, low)


_FORCES = frozenset({"mali-police", "gendarmerie", "national-guard", "fama"})
_OF_THEM = 40  # characters
_ONE_OF = re.compile(r"\b(?:one|two|three|some|several|another|l'une?|une?|deux|trois|plusieurs|certains) (?:of (?:the|its|these|those)|d(?:es|e ces|e ses))\s+(?:[\w-]+\s+){0,2}$")
_MEN = re.compile(r"\b(?:policemen|police officers|policiers|gendarmes|soldiers|soldats|militaires|guardsmen|gardes|officers|officiers)$")
_ONE_MAN = re.compile(r"(?:(?:senior|retired|local|surviving|junior|regional|former) )?(?:malian )?(?:police officer|policiere?|policeman|gendarme|militaire|soldat|officier|soldier|army officer|garde)(?: maliene?| malien| de l'armee)?")
_ONE = re.compile(r"\b(?:une?|an?|one|another|autre|le|the)\s(?:(?:senior|retired|local|surviving|junior|regional|former) )?$")
_ARTICLE = 19  # characters


def _in_sentence(at: int, one: Read, reading: Reading, talk: Talk, before: Sequence[Speech]) -> list[Speech]:
    subjects: list[Subject | None] = []
    last: Subject | None = None
    for k, cue in enumerate(one.cues):
        subject = (
            _according(one, k, reading, talk)
            if cue.act is Act.ACCORDING
            else (
                Subject((), "on")
                if cue.act is Act.RUMOUR
                else the_accused(subject_of(one, k, reading, talk, last), one, cue, reading, before)
            )
        )
        subject = None if _says_again(one, k, subject, subjects) or _within_his_words(cue, subjects, one, reading) else subject
        subjects.append(subject)
        if subject and subject.speakers and cue.act is not Act.RUMOUR:
            last = subject
        if last is subject and subject and not (cue.act is Act.OPEN and (subject.passive or not _of_inquiry(one, reading))):
            talk.heard([kind_of(f, reading.low) for f in subject.speakers])
            if _by_rank(subject.speakers, reading):
                talk.human = list(subject.speakers)
    subjects = _only_asked(one, subjects)
    talk.heard(interviewed(one, reading))
    keep_silent(one, subjects, talk, sought(one, reading), reading.low)
    starts = [
        _start(one, k, s)
        for k, s in enumerate(subjects)
        if s and s.side != "right" and one.cues[k].act is not Act.RUMOUR
    ]
    pointed = [*echoed(at, one, reading), *by_noun(at, one, reading)]
    echoes = [Speech(act, (f,), words, said, at) for act, f, words, said in pointed]
    talk.heard([f for s in echoes for f in s.speakers][:1])
    calls = [] if any(s and s.speakers for s in subjects) else [*_recommended(at, one, reading, talk), *_after_colon(at, one, reading, talk)]
    if any(s and s.speakers for s in subjects):
        subjects = [
            None if c.act is Act.RUMOUR else s for c, s in zip(one.cues, subjects, strict=True)
        ]
    subjects = _without_seen(one, subjects)
    named = _by_nouns(at, one, subjects, reading) if reading.report.lang == "en" else []
    talk.heard([f for s in named for f in s.speakers][:1])
    calls += _nor(at, one, reading)
    return [
        Speech(
            one.cues[k].act,
            s.speakers,
            (one.cues[k].start, one.cues[k].end),
            asked_with(one, k, s, reading) or pointed_back(at, one.cues[k], content_of(one, k, s, starts, reading), reading),
            at,
        )
        for k, s in enumerate(subjects)
        if s
    ] + (echoes or calls) + named


def _says_again(one: Read, k: int, subject: Subject | None, before: Sequence[Subject | None]) -> bool:
    """Tell whether "selon lui" only reminds who has been speaking all along in a sentence."""
    cue = one.cues[k]
    pointed = cue.act is Act.ACCORDING and one.words.low[cue.last : cue.last + 1] in _POINTERS
    return pointed and subject is not None and any(s is not None and all(f in s.speakers for f in subject.speakers) for s in before if s and s.speakers)


def _within_his_words(cue: Cue, before: Sequence[Subject | None], one: Read, reading: Reading) -> bool:
    """Tell whether an "according to" stands in the words of somebody who is quoted: the account is his."""
    quote = reading.quote_at(cue.start) if cue.act is Act.ACCORDING else None
    return quote is not None and any(s is not None and s.speakers and c.end <= quote[0] for s, c in zip(before, one.cues, strict=False))


_POINTERS = (("lui",), ("elle",), ("eux",), ("elles",), ("him",), ("her",), ("it",), ("them",))


def _of_inquiry(one: Read, reading: Reading) -> bool:
    """Tell whether what is opened or sent in a sentence can be an inquiry; who launches an assault says nothing."""
    return INQUIRY.search(reading.low, *one.sentence.span) is not None


def _according(one: Read, k: int, reading: Reading, talk: Talk) -> Subject | None:
    told = according(one, k, reading, talk)
    return with_company(told, one, one.cues[k], reading) if told else None


def _without_seen(one: Read, subjects: list[Subject | None]) -> list[Subject | None]:
    """Drop what somebody only saw, by another's words: "an official said that peacekeepers had seen 12 bodies"."""
    told: set[str] = set()
    kept: list[Subject | None] = []
    for cue, s in zip(one.cues, subjects, strict=True):
        said = {f.actor_id for f in s.speakers} if s else set()
        seen = one.words.low[cue.last - 1] in _SEEN and cue.act is Act.SAY and s is not None and s.side == "left"
        kept.append(None if seen and told and not told & said else s)
        if said and not seen and cue.act in (Act.SAY, Act.ACCORDING) and one.words.low[cue.last : cue.last + 1] in (("that",), ("que",), ("qu",)):
            told = said
    return kept


_SEEN = frozenset({"seen", "saw", "heard", "witnessed", "found", "counted", "discovered", "vu", "entendu", "compte", "trouve", "decouvert", "denombre", "constate"})


def _by_nouns(at: int, one: Read, subjects: Sequence[Subject | None], reading: Reading) -> list[Speech]:
    """Give what nouns say of those who speak by no verb of the sentence: "JNIM's denial"."""
    spoken = {f.actor_id for s in subjects if s for f in s.speakers}
    told = [*nouns(one, reading), *filter(None, [listed_by(at, one, reading)])]
    return [Speech(act, (f,), words, said, at) for act, f, words, said in told if f.actor_id not in spoken]


def _nor(at: int, one: Read, reading: Reading) -> list[Speech]:
    """Give who is as silent as the one before: "Nor did the mercenaries who support them"."""
    head = _NOR.match(reading.low, *one.sentence.span) if at else None
    before = reading.reads[at - 1] if at else one
    silent = head and any(c.act is Act.SILENT for c in before.cues) and before.sentence.paragraph == one.sentence.paragraph
    speakers = tuple(f for f in one.found if f.actor_id[:1] not in ("", "*", "@") and f.marker != PLACE)[-1:] if silent and head else ()
    return [Speech(Act.SILENT, speakers, head.span(), (before.sentence.start, one.sentence.end), at)] if speakers and head else []


_NOR = re.compile(r"(?:nor|neither) (?:did|has|have|had|would|does|do)\b|pas plus que ")


def _only_asked(one: Read, subjects: list[Subject | None]) -> list[Subject | None]:
    """Drop the inquiry inside a call for one: "asks that justice go there and investigate"."""
    calls = [k for k, s in enumerate(subjects) if s and one.cues[k].act is Act.CALL]
    if not calls:
        return subjects
    return [None if k > calls[0] and one.cues[k].act in (Act.PROBE, Act.OPEN) and _WISHED.search(_lead(one, k)) else s for k, s in enumerate(subjects)]


def _lead(one: Read, k: int) -> str:
    """Give two words before a cue, and its own."""
    cue = one.cues[k]
    return " ".join(one.words.low[max(0, cue.first - _NEAR) : cue.last])


_NEAR = 4  # words
_WISHED = re.compile(r"\b(?:see|be|soit|soient) .*|(?:investigate|probe|open|launch|order|start|begin|conduct|ouvre|ouvrir|lance|lancer|enquete|enqueter|diligente|diligenter|mene|mener)$")


def _by_rank(speakers: Sequence[Found], reading: Reading) -> bool:
    """Tell whether a body spoke through one person: "a spokesman for the movement" is a "he"."""
    low = reading.low
    return any(f.at >= 0 and (_RANK.search(low[max(0, f.start - _OFFICE) : f.start]) or _HOLDER.match(low, f.start, f.end)) for f in speakers)


_HOLDER = re.compile(r"(?:the |an? |le |la |une? |their |leur )?(?:spokes(?:man|woman|person)|leader|commander|head|chief|coordinator|porte-parole|responsable|chef|commandant|coordinateur|coordonnateur)\b")


_OFFICE = 30  # characters of an office before a body
_RANK = re.compile(
    r"\b(?:spokes(?:man|woman|person)|leader|commander|official|officer|member|head|chief|representative|coordinator|director|researcher|porte-parole|responsable|chef|cadre|dirigeante?|membre|commandant|representante?|directeur|directrice|coordinateur) "
    r"(?:of|for|from|with|at|in|du|de|des|d'|de la|au sein d[eu]s?) ?(?:the |l'|la |le |les )?$"
)


def _after_colon(at: int, one: Read, reading: Reading, talk: Talk) -> Iterator[Speech]:
    """Yield what somebody says behind a colon, or told before, where no verb of speaking is known."""
    told = introduced(one, reading) or told_before(at, one, reading)
    if told:
        talk.heard([told[0]])
        yield Speech(Act.SAY, (told[0],), *told[1:], at)


def _recommended(at: int, one: Read, reading: Reading, talk: Talk) -> list[Speech]:
    """Give what the publisher itself, or whoever is quoted, asks for: "the authorities should investigate"."""
    asked = ((c, recommending(one, c, reading, talk)) for c in one.cues if c.act in (Act.PROBE, Act.OPEN, Act.CALL))
    found = [Speech(Act.CALL, (f,), (c.start, c.end), (c.start, one.sentence.end), at) for c, f in asked if f][:1]
    return found or _needed(at, one, reading, talk)


def _needed(at: int, one: Read, reading: Reading, talk: Talk) -> list[Speech]:
    """Give the inquiry that there "must be": who is quoted asks for it, or a publisher that looks into abuses."""
    must = _MUST_BE.search(reading.low, *one.sentence.span) if INQUIRY.search(reading.low, *one.sentence.span) else None
    if must is None:
        return []
    quoted = reading.quote_at(must.start()) is not None
    last = [f for f in talk.last[:1] if quoted and not builtin_actors().get(f.actor_id).is_party]
    own = reading.report.publisher_id if not quoted else ""
    writer = [Found(0, 1, must.start(), must.start(), own, -1)] if own and builtin_actors().get(own).speaker_class in NGOS else []
    return [Speech(Act.CALL, (f,), must.span(), (must.start(), one.sentence.end), at) for f in last or writer]


_MUST_BE = re.compile(r"\b(?:there (?:must|should|has to|needs to) be|we (?:need|must have)|what is needed is|il (?:faut|doit y avoir|est temps d\w*)|(?:inquiry|investigation|enquete)\b[^.;,]{0,40}? (?:must|should|is needed|doit|s'impose|est necessaire))\b")


def _start(one: Read, k: int, subject: Subject) -> int:
    """Give where a speech act begins: with its speaker, unless another verb parts the two."""
    cue = one.cues[k]
    first = min(
        [
            cue.start,
            *(
                f.start
                for f in subject.speakers
                if subject.side == "left" and one.found and f.at == one.found[0].at
            ),
        ]
    )
    return cue.start if any(first < c.start < cue.start for c in one.cues) else first
