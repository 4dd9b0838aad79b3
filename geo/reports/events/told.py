"""Voices → the claims about one story: who says what of it, each speaker's stance once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from geo.builtin import builtin_actors
from geo.model.vocabulary import ASSERTING, Prop, SpeakerClass, Stance
from geo.reports.events.harm_words import in_flight
from geo.reports.events.merging import is_apart
from geo.reports.events.own_voice import finds_itself, own_claim
from geo.reports.events.owning import owns_another
from geo.reports.events.said_on import said_on
from geo.reports.events.scenes import Scene
from geo.reports.events.story import Story
from geo.reports.model import Part, Report, ReportClaim, Voice, When, overlap
from geo.reports.voices.resolve import HUMANS

_ARMY_STAFFS = frozenset({"fama-general-staff", "dirpa"})
_OF_ALL = re.compile(
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
_NO_WORD = frozenset({"no_comment", "inquiry_called_for"})
_GO_BETWEEN = re.compile(  # a newsroom that was told: "sources jointes par RFI"
    r"\b(?:jointe?s?|contact\w+|interrog\w+|recoup\w+|sollicit\w+|consult\w+|rencontr\w+|seen|"
    r"reached|interviewed|obtained|citing|quoting|citant|aupr[èe]s|r[ée]v[ée]l\w+|revealed)\b")
_BACK = 3  # paragraphs back in which an event was told


def assign(voices: Sequence[Voice], found: Sequence[Scene], stories: Sequence[Story]
           ) -> dict[int, list[Voice]]:
    """Give the voices by the number of the story that they speak of; others are dropped."""
    told: dict[int, list[Voice]] = {i: [] for i in range(len(stories))}
    for voice in voices:
        for i in _stories_of(voice, found, stories):
            if not owns_another(voice, found, stories[i]):
                told[i].append(voice)
    if not any(told.values()):
        for voice in voices:
            for i in _in_headline(voice, found, stories):
                told[i].append(voice)
    return told


def _in_headline(voice: Voice, found: Sequence[Scene], stories: Sequence[Story]) -> Iterator[int]:
    """Give the first event for who speaks in a headline above a body in which nobody speaks."""
    touched = [s for s in found if overlap(s.span, voice.content)]
    if touched and all(s.sentence.part is not Part.BODY for s in touched):
        yield from [i for i, story in enumerate(stories) if not story.is_sum][:1]


def _stories_of(voice: Voice, found: Sequence[Scene], stories: Sequence[Story]) -> Iterator[int]:
    touched = [s for s in found if overlap(s.span, voice.content) or overlap(s.span, voice.span)]
    if voice.value in _NO_WORD and touched:
        yield from _of_no_word(voice, touched, stories)
        return
    # "accused of such attacks, X denied any part"
    part = voice.stance is Stance.DENIES and voice.prop is Prop.PERPETRATOR
    if not touched or (all(s.is_general for s in touched) and not part):
        return
    shares = {i: sum(max(overlap(s.span, voice.content), overlap(s.span, voice.span))
                     for s in story.scenes) for i, story in enumerate(stories)}
    if any(shares.values()):
        # One statement may tell of several events, each in a sentence of its own.
        yield from _of_named(voice, [i for i, n in shares.items() if n], stories)
        return
    if all(s.sentence.part is not Part.BODY for s in touched):
        return  # a headline repeats what the body tells more closely
    if any(_OF_ALL.search(s.text) for s in touched):
        yield from (i for i, story in enumerate(stories) if not story.is_sum)
        return
    spoken = [i for i, story in enumerate(stories) if any(s in touched for s in story.about)]
    yield from spoken[:1] or _told_before(voice, touched, stories)


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
              and here - s.sentence.paragraph <= _BACK and not is_apart(touched[0], story)]
    return [max(before)[1]] if before else _told_behind(here, touched, stories)


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
    yield from named or covered or accused or own[:1] or events[:1]


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
        claim = ReportClaim(voice.speaker, voice.actor_id, _stance(voice, story, report.text),
                            voice.prop, voice.value, _stated(voice, voices, whens, report),
                            voice.span, voice.content)
        made.setdefault((claim.actor_id or claim.speaker.casefold(), claim.stance, claim.prop,
                         claim.value), claim)
    found = _once_each(_without_media(_without_whole(tuple(made.values())), report.text))
    finds = finds_itself(report)
    told = any(c.stance in ASSERTING and c.value not in _NO_WORD for c in found
               if not finds or report.publisher_id in builtin_actors().lineage(c.actor_id))
    return found if told else (own_claim(report, story, finds=finds), *found)


def _without_whole(found: tuple[ReportClaim, ...]) -> tuple[ReportClaim, ...]:
    """Leave out the army where its own staff says the same: that is one statement."""
    staffs = {(c.stance, c.prop, c.value) for c in found if c.actor_id in _ARMY_STAFFS}
    return tuple(c for c in found if c.actor_id != "fama"
                 or (c.stance, c.prop, c.value) not in staffs)


def _once_each(found: tuple[ReportClaim, ...]) -> tuple[ReportClaim, ...]:
    """Leave out where a body says again, in another stance, what it said first itself."""
    return tuple(c for c in found if not any(_says_again(c, d) for d in found))


def _says_again(later: ReportClaim, first: ReportClaim) -> bool:
    """Tell whether a body alleges what it corroborated or owned, or the other way round."""
    same = later.actor_id and later.actor_id == first.actor_id and later.prop is first.prop
    if not same or later is first or not later.span or not first.span:
        return False
    if later.actor_id in HUMANS or first.span[0] > later.span[0]:
        return False  # people are several
    owns = first.stance is Stance.ACKNOWLEDGES and later.stance is Stance.ALLEGES
    if owns:
        known = builtin_actors().get(later.actor_id)
        return later.prop is Prop.EVENT and known.speaker_class is SpeakerClass.ARMED_GROUP
    return {later.stance, first.stance} == {Stance.ALLEGES, Stance.CORROBORATES}


def _without_media(found: tuple[ReportClaim, ...], text: str) -> tuple[ReportClaim, ...]:
    """Leave out a newsroom that only passes on where those whom it heard speak for themselves."""
    known = builtin_actors()
    passing = [c for c in found if c.stance is Stance.REPORTS and c.value not in _NO_WORD
               and c.span and _GO_BETWEEN.search(text[max(0, c.span[0] - 60):c.span[1] + 60])
               and known.get(c.actor_id).speaker_class is SpeakerClass.MEDIA]
    others = any(c.stance in ASSERTING and c.value not in _NO_WORD for c in found
                 if c not in passing)
    return tuple(c for c in found if c not in passing) if passing and others else found


def _of_accused(voice: Voice, story: Story) -> bool:
    """Tell whether the accused's own side says something beside the point: it accuses nobody."""
    if voice.stance is not Stance.ALLEGES or voice.prop is not Prop.EVENT:
        return False
    known = builtin_actors()
    blamed = {a.actor_id for s in story.all_scenes for a in s.accused}
    own = {side for actor_id in blamed for side in known.side(actor_id)}
    return bool(own & known.side(voice.actor_id)) and voice.actor_id not in blamed and not any(
        s.figures for s in story.scenes if overlap(s.span, voice.content))


def _stance(voice: Voice, story: Story, text: str) -> Stance:
    """Tell whether a speaker speaks of his own side's deed: then he acknowledges it."""
    known = builtin_actors().get(voice.actor_id)
    accused = [a for s in story.scenes for a in s.accused]
    of_own = any(a.actor_id == voice.actor_id for a in accused)
    if voice.stance is Stance.CORROBORATES and known.is_party and of_own:
        return Stance.ACKNOWLEDGES  # it confirms its own deed
    if voice.stance is not Stance.ALLEGES or voice.prop is not Prop.EVENT:
        return voice.stance
    within = [a for a in accused if overlap(a.span, voice.content)]
    if known.speaker_class is SpeakerClass.ARMED_GROUP and of_own and not within:
        return Stance.ACKNOWLEDGES  # it gives figures of its own attack
    if known.is_party and of_own and in_flight(text[slice(*voice.content)]):
        return Stance.ACKNOWLEDGES  # they died in its hands, "while trying to escape"
    blamed = {a.actor_id for a in within if a.span != voice.speaker_span}
    return Stance.ACKNOWLEDGES if blamed == {voice.actor_id} else voice.stance


def _stated(voice: Voice, voices: Sequence[Voice], whens: Sequence[When], report: Report
            ) -> date | None:
    """Find the day of a statement: its own, else the one that is told with its words of speech."""
    if voice.stated is not None:
        return voice.stated.start
    return said_on(voice, voices, whens, report)
