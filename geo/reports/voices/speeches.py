"""Speech acts: a verb, its speakers and what they say."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from geo.reports.model import Report, Span
from geo.reports.voices.again import again
from geo.reports.voices.backward import told_before
from geo.reports.voices.behind import OUTLETS
from geo.reports.voices.clauses import governed, possessor_word
from geo.reports.voices.contents import content_of
from geo.reports.voices.cues import Act
from geo.reports.voices.echoes import echoed, pointed_back
from geo.reports.voices.harm import DOES
from geo.reports.voices.introduced import introduced
from geo.reports.voices.kin import RELATIVES
from geo.reports.voices.kinds import kind_of
from geo.reports.voices.lexicon import HE, IL, IT, PEOPLE, THEY, UNKNOWN
from geo.reports.voices.mentions import PLACE, Found
from geo.reports.voices.reading import Cue, Read, Reading, read
from geo.reports.voices.resolve import HUMANS
from geo.reports.voices.silence import asked_with, keep_silent, sought
from geo.reports.voices.sources import sources
from geo.reports.voices.strangers import stranger_behind
from geo.reports.voices.subjects import subject_of
from geo.reports.voices.talk import SILENT, Subject, Talk
from geo.reports.voices.unnamed import recommending

_CLEFT = 4  # words in "it was the prefect who"
_BEFORE_OPENER = (("it", "was"), ("c", "est"), ("monsieur", "le"), ("madame", "la"), ("monsieur", "l"))
_REACH = 90  # characters between "according to" and the speaker


@dataclass(frozen=True, slots=True)
class Speech:
    """A speech act before it becomes a voice for each speaker."""

    act: Act
    speakers: tuple[Found, ...]
    cue: Span
    content: Span
    at: int


@lru_cache(maxsize=2)
def speeches(report: Report) -> tuple[Speech, ...]:
    """Give the speech acts of a report in reading order."""
    reading, talk, found = read(report), Talk(), []
    for at, one in enumerate(reading.reads):
        found += _in_sentence(at, one, reading, talk)
        talk.asked = sought(one, reading)
        spoken = any(s.speakers for s in found if s.at == at)
        talk.opened = [
            f
            for f in one.found
            if not (spoken and f.actor_id == PEOPLE) and f.first <= _opening(one) and f.actor_id[:1] not in ("", "@") and f.marker != PLACE and f.actor_id not in SILENT and not (f.actor_id == UNKNOWN and governed(one, f, 0))
        ][:1]
    listed = (Speech(Act.ACCORDING, *told) for told in sources(reading))
    return tuple(_recognised((*found, *listed), reading))


def _opening(one: Read) -> int:
    """Give how many words may stand before one who opens a sentence: an article and an adjective, "it was the"."""
    if one.words.low[:2] in _BEFORE_OPENER:
        return _CLEFT
    return 2 if one.words.low[0] in ("a", "an", "the", "un", "une", "le", "la") else 1


def _recognised(found: Iterable[Speech], reading: Reading) -> Iterator[Speech]:
    """Yield speeches whose unknown speakers are those who spoke before under other words."""
    spoken: list[Found] = []
    for speech in found:
        told = (kind_of(f, reading.low) for f in speech.speakers)
        speakers = tuple(again(f, spoken, reading.report.text, reading.low) for f in told)
        spoken += [f for f in speakers if f not in spoken]
        yield replace(speech, speakers=speakers)


def _in_sentence(at: int, one: Read, reading: Reading, talk: Talk) -> list[Speech]:
    subjects: list[Subject | None] = []
    last: Subject | None = None
    for k, cue in enumerate(one.cues):
        subject = (
            _according(one, k, reading, talk)
            if cue.act is Act.ACCORDING
            else (
                Subject((), "on")
                if cue.act is Act.RUMOUR
                else subject_of(one, k, reading, talk, last)
            )
        )
        subjects.append(subject)
        if subject and subject.speakers and cue.act is not Act.RUMOUR:
            last = subject
        if last is subject and subject and not (subject.passive and cue.act is Act.OPEN):
            talk.heard(list(subject.speakers))
            if _by_rank(subject.speakers, reading):
                talk.human = list(subject.speakers)
    subjects = _only_asked(one, subjects)
    talk.heard(_interviewed(one, reading))
    keep_silent(one, subjects, talk, sought(one, reading))
    starts = [
        _start(one, k, s)
        for k, s in enumerate(subjects)
        if s and s.side != "right" and one.cues[k].act is not Act.RUMOUR
    ]
    echoes = [Speech(act, (f,), words, said, at) for act, f, words, said in echoed(at, one, reading)]
    talk.heard([f for s in echoes for f in s.speakers][:1])
    calls = [] if any(s and s.speakers for s in subjects) else [*_recommended(at, one, reading, talk), *_after_colon(at, one, reading, talk)]
    if any(s and s.speakers for s in subjects):
        subjects = [
            None if c.act is Act.RUMOUR else s for c, s in zip(one.cues, subjects, strict=True)
        ]
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
    ] + (echoes or calls)


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
    return any(f.at >= 0 and _RANK.search(reading.low[max(0, f.start - _OFFICE) : f.start]) for f in speakers)


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
    return [Speech(Act.CALL, (f,), (c.start, c.end), (c.start, one.sentence.end), at) for c, f in asked if f][:1]


def _interviewed(one: Read, reading: Reading) -> list[Found]:
    """Give those with whom the sentence says that somebody spoke: "interviewed four survivors"."""
    return [
        f
        for f in one.found
        if f.actor_id in HUMANS
        and _ASKED.search(reading.low[max(one.sentence.start, f.start - 60) : f.start])
    ][-1:]


_ASKED = re.compile(
    r"\b(?:gives? the floor to|gave the floor to|donn\w+ la parole a|reached|met|a joint|ont joint|avons joint|avons rencontre|interviewed|spoke (?:to|with)|talked (?:to|with)|interviews with|met with|a interroge|ont interroge|a rencontre|entretenu\w* avec|recueilli (?:les|des) (?:temoignages|propos|recits) d\w*)\s+(?:[\w'-]+,?\s+){0,5}?$"
)


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


def _is_known(f: Found, unknown: Found) -> bool:
    """Tell whether a mention says more than the words around it; "drivers" in "the drivers' union" do not."""
    return bool(f.actor_id) and (f.actor_id != PEOPLE or f.start <= unknown.start)


def _of_else(one: Read, cue: Cue, f: Found) -> bool:
    """Tell whether "toll of" is of a thing: "le bilan de cette attaque est de sept passagers"."""
    nominal = one.words.low[cue.last - 1] in ("de", "of", "d") and one.words.low[cue.first] in _FIGURES
    return nominal and any(w not in _ARTICLES for w in one.words.low[cue.last : f.first])


_FROM = re.compile(r"\s+(?:from|among|aupres d[e']|aupres des|chez|parmi)\s*(?:[\w'-]+\s+){0,2}")
_FIGURES = frozenset({"bilan", "decompte", "chiffres", "images", "informations", "temoignages"})
_ARTICLES = frozenset({"l", "la", "le", "les", "des", "du", "deux", "trois", "plusieurs", "nombreux", "certains"})
_BY = frozenset({"by", "in", "on"})  # "by his reckoning", but "according to his family"
_OWNERS = {"his": HE, "their": THEY, "its": IT}
_HIM = {"lui": IL, "elle": IL, "eux": THEY, "elles": THEY, "him": HE, "her": HE, "them": THEY}


def _according_to_him(one: Read, cue: Cue, talk: Talk) -> Subject | None:
    """Give whom "according to him" means: who opens the sentence, else who spoke."""
    pointer = "".join(one.words.low[cue.last : cue.last + 1])
    first = next((f for f in one.found if f.last <= cue.first and f.actor_id[:1] not in ("", "*", "@")), None)
    owner = pointer in _OWNERS and first is not None and first.first <= 1 and first.actor_id in HUMANS
    if (pointer in _HIM and first) or (owner and first):  # "A leader of X does not hesitate: for him, …"
        return Subject((first,), "right")
    if pointer in _HIM or (pointer in _OWNERS and one.words.low[cue.first] in _BY):
        return Subject(tuple(talk.meant({**_HIM, **_OWNERS}[pointer])), "right")
    return None


_WHICH = (("qui",), ("midi",), ("which",), ("whom",), ("laquelle",), ("lequel",), ("lesquels",), ("lesquelles",))


def _as_which(one: Read, cue: Cue) -> Subject | None:
    """Give who is meant by "the press …, according to which": who stands before; noon says nothing."""
    if one.words.low[cue.last] == "midi":  # "en fin d'après-midi"
        return None
    told = [f for f in one.found if f.last <= cue.first and f.actor_id[:1] not in ("", "@") and f.marker != PLACE]
    return Subject((told[-1],), "right") if told else None


def _owns_kin(f: Found, one: Read) -> bool:
    """Tell whether a mention only says whose kin speaks: "according to the imam's nephew"."""
    after = next((g for g in one.found if g.first == f.last + 1), None)
    return possessor_word(one, f) and after is not None and after.actor_id == RELATIVES


def _according(one: Read, k: int, reading: Reading, talk: Talk) -> Subject | None:
    cue = one.cues[k]
    if one.words.low[cue.last : cue.last + 1] in _WHICH:
        return _as_which(one, cue)
    pointed = _according_to_him(one, cue, talk)
    if pointed is not None:
        return pointed
    near = [f for f in one.found if f.first >= cue.last and f.start - cue.end < _REACH and not _owns_kin(f, one)]
    unknown = stranger_behind(one, cue, reading)
    if unknown and not (near and near[0].start < unknown.end and _is_known(near[0], unknown)):
        return Subject((unknown,), "right")
    near = [f for f in near if not re.search(r"[.;:«\"]", reading.low[cue.end : f.start])][:1]
    if not near or re.search(r",", reading.low[cue.end : near[0].start]) or _of_else(one, cue, near[0]):
        return None
    if near[0].actor_id[:1] == "@":
        return Subject(tuple(talk.meant(near[0].actor_id)), "right")
    rest = [f for f in one.found if f.first >= near[0].last]
    if rest and near[0].actor_id in OUTLETS and _FROM.fullmatch(reading.low[near[0].end : rest[0].start]):
        near = rest[:1]  # "information gathered by the paper from relatives"
    group = near
    for f in rest:
        gap = reading.low[group[-1].end : f.start]
        if not re.fullmatch(
            r"\s*(?:\([^)]*\))?,?\s*(?:and|et|ainsi que|as well as)\s+(?:(?:d'apres|selon|according to)\s+)?(?:[\w'’-]+\s+){0,3}?(?:l'|d')?",
            gap,
        ) or DOES.search(gap):
            break
        group = [*group, f]
    return Subject(tuple(g for g in group if g.actor_id), "right")
