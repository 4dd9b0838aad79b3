"""Voices → the claims about one story: who says what of it, each speaker's stance once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from geo.builtin import builtin_actors
from geo.model.vocabulary import ASSERTING, Prop, SpeakerClass, Stance
from geo.reports.asked import Begun
from geo.reports.events.both import both_of
from geo.reports.events.harm_words import in_flight
from geo.reports.events.low import low
from geo.reports.events.merging import is_apart
from geo.reports.events.own_dead import of_own_dead
from geo.reports.events.own_voice import finds_itself, own_claim
from geo.reports.events.owning import owns_another, points_back
from geo.reports.events.said_before import said_before
from geo.reports.events.said_on import said_on
from geo.reports.events.said_once import NO_WORD, said_once
from geo.reports.events.scenes import Scene
from geo.reports.events.story import Story
from geo.reports.events.under_sum import carry_down
from geo.reports.model import Part, Report, ReportClaim, Voice, When, overlap
from geo.reports.voices.own_side import STATE

_OF_ALL = Begun(
    "aff all att bot cas ces deu eve inc kil mas ope str tro",
    r"\b(?:all of these|all these|both|these (?:two )?|the two) (?:of these )?"
    r"(?:operations|incidents|attacks|events|cases|killings|affairs|strikes|massacres|allegations)\b|"
    r"\b(?:ces|les|toutes ces) deux (?:affaires|incidents|attaques|op[ée]rations|cas|frappes|"
    r"[ée]v[ée]nements)\b|"
    r"\b(?:of|for|in|behind) (?:both|all three)(?= of them\b|[.,;])|"
    r"\b(?:des|pour les|dans les) (?:deux|trois)(?=[.,;])|"
    r"\b(?:l[’']ensemble de|tous) ces (?:faits|incidents|[ée]v[ée]nements|actes)\b", re.IGNORECASE)
_OF_THESE = re.compile(
    r"\b(?:(?:these|those|its|the) (?:\w+ )?"
    r"(?:deaths|killings|crimes|acts|abuses|findings|violations)|"
    r"(?:ces|ses|les) (?:\w+ )?"
    r"(?:morts|tueries|crimes|meurtres|actes|exactions|conclusions|exécutions))\b")
_BACK = 3  # paragraphs back in which an event was told


def assign(voices: Sequence[Voice], found: Sequence[Scene], stories: Sequence[Story]
           ) -> dict[int, list[Voice]]:
    """Give the voices by the number of the story that they speak of; others are dropped."""
    told: dict[int, list[Voice]] = {i: [] for i in range(len(stories))}
    for voice in voices:
        for i in _stories_of(voice, voices, found, stories):
            if not owns_another(voice, found, stories[i]):
                told[i].append(voice)
    _with_its_denial(voices, told)
    carry_down(told, stories)
    if not any(told.values()):
        for voice in voices:
            for i in _in_headline(voice, found, stories):
                told[i].append(voice)
    return told


def _with_its_denial(voices: Sequence[Voice], told: dict[int, list[Voice]]) -> None:
    """Put whom somebody blames where he clears another in the same words."""
    placed = {id(v) for said in told.values() for v in said}
    for voice in voices:
        if voice.stance is Stance.ALLEGES and id(voice) not in placed:
            for said in told.values():
                if any(v.span == voice.span and v.stance is Stance.DENIES for v in said):
                    said.append(voice)


def _in_headline(voice: Voice, found: Sequence[Scene], stories: Sequence[Story]) -> Iterator[int]:
    """Give the first event for who speaks in a headline above a body in which nobody speaks."""
    touched = [s for s in found if overlap(s.span, voice.content)]
    if touched and all(s.sentence.part is not Part.BODY for s in touched):
        yield from [i for i, story in enumerate(stories) if not story.is_sum][:1]


def _stories_of(voice: Voice, voices: Sequence[Voice], found: Sequence[Scene],
                stories: Sequence[Story]) -> Iterator[int]:
    touched = [s for s in found if overlap(s.span, voice.content) or overlap(s.span, voice.span)]
    two = both_of(voice, touched, voices, stories)
    if two:
        yield from two
        return
    if voice.value in NO_WORD and touched:
        yield from _of_no_word(voice, touched, stories)
        return
    # "accused of such attacks, X denied any part"
    part = voice.stance is Stance.DENIES and voice.prop is Prop.PERPETRATOR
    if not touched and _of_account(voice):
        yield from _told_last(voice, stories)
    if not touched or (all(s.is_general for s in touched) and not part):
        return
    shares = {i: sum(max(overlap(s.span, voice.content), overlap(s.span, voice.span))
                     for s in story.scenes) for i, story in enumerate(stories)}
    if any(shares.values()):
        # One statement may tell of several events, each in a sentence of its own.
        told = [i for i, n in shares.items() if n]
        yield from _of_place(voice, told, touched, stories) or _of_named(voice, told, stories)
        return
    if all(s.sentence.part is not Part.BODY for s in touched):
        return  # a headline repeats what the body tells more closely
    if any(_OF_ALL.search(s.text) for s in touched):
        yield from (i for i, story in enumerate(stories) if not story.is_sum)
        return
    spoken = [i for i, story in enumerate(stories) if any(s in touched for s in story.about)]
    last = spoken[:1] or _told_before(voice, touched, stories)
    yield from _of_place(voice, last, touched, stories) or last


def _of_account(voice: Voice) -> bool:
    """Tell whether somebody stands behind or rejects what was told: that needs no scene."""
    return voice.prop is Prop.EVENT and voice.stance in (Stance.CORROBORATES, Stance.DENIES)


def _told_last(voice: Voice, stories: Sequence[Story]) -> list[int]:
    """Give the event that was told last, close before some words."""
    before = [(s.span[1], i) for i, story in enumerate(stories) if not story.is_sum
              for s in story.scenes if 0 <= voice.span[0] - s.span[1] < _CLOSE]
    return [max(before)[1]] if before else []


_CLOSE = 500  # characters


def _of_place(voice: Voice, told: list[int], touched: Sequence[Scene], stories: Sequence[Story]
              ) -> list[int]:
    """Give the one other event whose place is named by who denies it, or looks into it."""
    if voice.stance not in _ABOUT or len(told) != 1:
        return []
    named = [i for i, story in enumerate(stories) if not story.is_sum
             and any(_names(w.text, s.text) for own in story.scenes if own not in touched
                     for w in own.places for s in touched)]
    return named if len(named) == 1 and named != told else []


# who takes such a stance tells of what others told before
_ABOUT = frozenset({Stance.DENIES, Stance.INVESTIGATES, Stance.RETRACTS})


def _of_named(voice: Voice, told: list[int], stories: Sequence[Story]) -> list[int]:
    """Give the events of whose scenes the accused is named: "X killed nine, and Z killed four"."""
    named = [i for i in told if any(a.actor_id == voice.value for s in stories[i].scenes
                                    for a in s.actors)]
    return named if voice.prop is Prop.PERPETRATOR and named else told


def _told_before(voice: Voice, touched: Sequence[Scene], stories: Sequence[Story]) -> list[int]:
    """Give the event that was told last before words that stand in no story."""
    here = touched[0].sentence.paragraph
    before = [(s.span[0], i) for i, story in enumerate(stories) if not story.is_sum
              for s in story.scenes if s.span[0] <= voice.span[0]
              and here - s.sentence.paragraph <= _BACK
              and (_owns_it(voice, touched[0]) or not is_apart(touched[0], story))]
    if before:
        return [max(before)[1]]
    return _told_behind(here, touched, stories) or _told_first(voice, stories)


def _told_first(voice: Voice, stories: Sequence[Story]) -> list[int]:
    """Give the report's first event for who denies or confirms it before it is told."""
    events = [i for i, story in enumerate(stories) if not story.is_sum]
    ahead = any(s.span[0] < voice.span[0] for i in events for s in stories[i].scenes)
    return events[:1] if _of_account(voice) and not ahead else []


def _owns_it(voice: Voice, scene: Scene) -> bool:
    """Tell whether somebody owns "the attack" that was told: the day is then that of his word."""
    return voice.stance is Stance.ACKNOWLEDGES and points_back(scene)


def _told_behind(here: int, touched: Sequence[Scene], stories: Sequence[Story]) -> list[int]:
    """Give the event that the same paragraph tells next: "Not us, says X. … killed nine"."""
    if any(s.is_general for s in touched):
        return []
    behind = [(s.span[0], i) for i, story in enumerate(stories) if not story.is_sum
              for s in story.scenes if s.sentence.paragraph == here]
    return [min(behind)[1]] if behind else []


def _of_no_word(voice: Voice, touched: Sequence[Scene], stories: Sequence[Story]) -> Iterator[int]:
    """Give on what nobody comments, or what is to be looked into: all events, or one."""
    events = [i for i, story in enumerate(stories) if not story.is_sum]
    named = [i for i in events
             if any(_names(w.text, s.text) for s in touched for w in stories[i].places)]
    if any(_OF_ALL.search(s.text) for s in touched) or (not named and any(
            _OF_THESE.search(s.text) for s in touched)):
        yield from events
        return
    own = [i for i in events if any(s in touched for s in stories[i].all_scenes)]
    covered = [i for i in events if any(overlap(s.span, voice.span) for s in stories[i].scenes)]
    here = {s.sentence.paragraph for s in touched}
    apart = not any(s.sentence.paragraph in here for i in events for s in stories[i].scenes)
    accused = _of_its_side(voice, events, stories) if apart else []
    last = apart and not any(s.span[0] > voice.span[1] for i in events for s in stories[i].scenes)
    yield from named or covered or accused or (events[:1] if last else own[:1] or events[:1])


def _of_its_side(voice: Voice, events: Sequence[int], stories: Sequence[Story]) -> list[int]:
    """Give the events of which the silent party itself is accused: its silence is about them."""
    known = builtin_actors()
    side = known.side(voice.actor_id) if voice.actor_id else frozenset()
    return [i for i in events if any(side & known.side(a.actor_id) for s in stories[i].all_scenes
                                     for a in s.accused if a.actor_id)]


def _names(place: str, text: str) -> bool:
    first = re.search(r"[A-ZÀ-Þ][\w’'-]{3,}", place)
    return first is not None and first[0] in text


def claims(report: Report, story: Story, voices: Sequence[Voice], whens: Sequence[When]
           ) -> tuple[ReportClaim, ...]:
    """Give the claims of a story; where nobody asserts it, the report does so in its own voice."""
    made: dict[tuple[str, Stance, Prop, str], ReportClaim] = {}
    for voice in voices:
        if not (voice.actor_id or voice.speaker) or _of_accused(voice, story):
            continue
        stated = _stated(voice, voices, whens, report)
        if said_before(voice.stance, stated, story):
            continue
        stance = voice.stance if _disowns(voice, voices) else _stance(voice, story, report.text)
        claim = ReportClaim(voice.speaker, voice.actor_id, stance,
                            voice.prop, voice.value, stated, voice.span, voice.content)
        made.setdefault((claim.actor_id or claim.speaker.casefold(), claim.stance, claim.prop,
                         claim.value), claim)
    found = said_once(tuple(made.values()), report.text)
    finds = finds_itself(report)
    told = any(c.stance in ASSERTING and c.value not in NO_WORD for c in found
               if not finds or report.publisher_id in builtin_actors().lineage(c.actor_id))
    if told or any(_denies_itself(c, report) for c in found):
        return found
    return own_claim(report, story, finds=finds), *found


def _denies_itself(claim: ReportClaim, report: Report) -> bool:
    """Tell whether the publisher only denies what others tell: it does not report it besides."""
    known = builtin_actors()
    lineage = known.lineage(report.publisher_id) if report.publisher_id else ()
    army = "etat-major" in low(report.publisher) and claim.actor_id in STATE
    denied = claim.stance is Stance.DENIES and claim.prop is not Prop.VICTIMS
    return denied and (army or (bool(claim.actor_id) and claim.actor_id in lineage))


def _of_accused(voice: Voice, story: Story) -> bool:
    """Tell whether the accused's own side says something beside the point: it accuses nobody."""
    if voice.stance is not Stance.ALLEGES or voice.prop is not Prop.EVENT:
        return False
    known = builtin_actors()
    blamed = {a.actor_id for s in story.all_scenes for a in s.accused}
    own = {side for actor_id in blamed for side in known.side(actor_id)}
    return bool(own & known.side(voice.actor_id)) and voice.actor_id not in blamed and not any(
        s.figures for s in story.scenes if overlap(s.span, voice.content))


def _disowns(voice: Voice, voices: Sequence[Voice]) -> bool:
    """Tell whether who tells of a deed denies it: what he tells of it is no admission."""
    return voice.stance is Stance.ALLEGES and any(
        v.actor_id == voice.actor_id and v.stance is Stance.DENIES
        and v.prop in (Prop.EVENT, Prop.PERPETRATOR) for v in voices if voice.actor_id)


def _stance(voice: Voice, story: Story, text: str) -> Stance:
    """Tell whether a speaker speaks of his own side's deed: then he acknowledges it."""
    known = builtin_actors().get(voice.actor_id)
    accused = [a for s in story.scenes for a in s.accused
               if not _EARLIER.search(text[max(0, a.span[0] - _LINE):a.span[0]])]
    of_own = any(a.actor_id == voice.actor_id for a in accused)
    confirmed = voice.stance is Stance.CORROBORATES and known.is_party and of_own
    if confirmed or of_own_dead(voice, story, text[slice(*voice.span)]):
        return Stance.ACKNOWLEDGES  # it confirms its own deed, or tells of its own dead
    if voice.stance is not Stance.ALLEGES or voice.prop is not Prop.EVENT:
        return voice.stance
    group = known.speaker_class is SpeakerClass.ARMED_GROUP
    if group and _FROM_THE_AIR.search(text[slice(*voice.content)]):
        return voice.stance  # what came from the air is an army's, unless the group claims it
    within = [a for a in accused if overlap(a.span, voice.content)]
    figures = any(overlap(t.span, voice.content) for s in story.scenes for t in s.figures)
    if group and of_own and figures and not within:
        return Stance.ACKNOWLEDGES  # it gives figures of its own attack
    if known.is_party and of_own and in_flight(text[slice(*voice.content)]):
        return Stance.ACKNOWLEDGES  # they died in its hands, "while trying to escape"
    blamed = {a.actor_id for a in within if a.span != voice.speaker_span}
    return Stance.ACKNOWLEDGES if blamed == {voice.actor_id} else voice.stance


_FROM_THE_AIR = re.compile(
    r"\b(?:drones?|air ?strikes?|aerial|a[eé]rien(?:ne)?s?|h[eé]licopt(?:ers?|[eè]res?))\b",
    re.IGNORECASE)
_LINE = 60  # characters before an actor
_EARLIER = re.compile(  # what he had done some time before the event
    r"\b(?:(?:days?|weeks?|months?|hours?) (?:later )?after|"
    r"(?:jours?|semaines?|mois|heures?) apr[eè]s qu[e’'])"
    r" ?(?:the |l[’']|la |les |des )?(?:\w+ )?$")


def _stated(voice: Voice, voices: Sequence[Voice], whens: Sequence[When], report: Report
            ) -> date | None:
    """Find the day of a statement: its own, else the one that is told with its words of speech."""
    if voice.stated is not None:
        return voice.stated.start
    return said_on(voice, voices, whens, report)
