"""A report → its candidates: the one function that everything else calls."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from geo.model.vocabulary import EventType, GeoStatus, Kind, Prop
from geo.reports.dates import find_dates
from geo.reports.events.anchors import anchor
from geo.reports.events.blamed import choose_accused
from geo.reports.events.choose import (
    choose_date,
    choose_harm,
    choose_type,
    choose_victims,
    subsets,
)
from geo.reports.events.cutting import scenes
from geo.reports.events.figures import choose_toll
from geo.reports.events.placing import choose_place
from geo.reports.events.scenes import Mentions
from geo.reports.events.stories import stories
from geo.reports.events.story import Story
from geo.reports.events.told import assign, claims
from geo.reports.model import (
    Candidate,
    DeedKind,
    Extraction,
    MentionKind,
    Part,
    Report,
    Voice,
    When,
    Where,
)
from geo.reports.places import find_places
from geo.reports.tolls import find_deeds, find_tolls
from geo.reports.voices import find_actors, find_voices

RECENT = timedelta(60)  # what lies longer before the day of publication is recalled, not reported
EARLIER = timedelta(3)  # before the report's own event: it is told to recall
_MALIAN_BORDER = re.compile(
    r"border with Mali|Malian border|fronti[èe]re (?:avec le Mali|malienne)", re.IGNORECASE)
LEAD = 2  # paragraphs in which a report says what it is about


def extract(report: Report) -> Extraction:
    """Find the incidents and sums that a report tells of; never raises for what the text says."""
    found = mentions(report)
    cut = scenes(report, found)
    told = stories(cut)
    anchor(told, found.wheres, report)
    voices = assign(found.voices, cut, told)
    made = [_candidate(report, story, voices[i], found, told) for i, story in enumerate(told)]
    kept = enumerate((c for c in made if c is not None), 1)
    return Extraction(report, tuple(replace(c, candidate_id=f"c{n}") for n, c in kept))


def mentions(report: Report) -> Mentions:
    """Find everything that is named in a report."""
    actors = find_actors(report)
    return Mentions(find_dates(report), find_tolls(report), find_deeds(report),
                    find_places(report), actors, find_voices(report, actors))


def _candidate(report: Report, story: Story, voices: list[Voice], found: Mentions,
               told: list[Story]) -> Candidate | None:
    when, whens, odd_dates = choose_date(story)
    where, wheres, odd_places = choose_place(story)
    toll, tolls, odd_tolls = choose_toll(story)
    type_ = choose_type(story)
    kind = Kind.AGGREGATE if story.is_sum else Kind.INCIDENT
    mention = MentionKind.MAIN if story.is_sum else _mention(report, story, when, told)
    made = Candidate(
        "", kind, mention, when, where, toll, choose_harm(story), subsets(story.scenes),
        type_, () if type_ is EventType.BATTLE else choose_accused(story, voices),
        choose_victims(story),
        claims(report, story, voices, found.whens), tuple(s.span for s in story.scenes),
        tuple(sorted(odd_dates | odd_places | odd_tolls)), whens, wheres, tolls)
    return made if _is_worth(made, story) else None


def _is_worth(made: Candidate, story: Story) -> bool:
    """Tell whether a person should see it: harm, and a date or a place of its own."""
    killed = made.killed is not None and (made.killed.low, made.killed.high) != (0, 0)
    counted = bool(killed or [t for t in made.harm if t.prop is not Prop.DETAINED and t.low != 0])
    if made.kind is Kind.AGGREGATE and not (made.where and _is_abroad(made.where)):
        return made.killed is not None or bool(made.harm)
    if made.where is not None and (_is_abroad(made.where) or _told_abroad(made)):
        return False
    if made.mention is MentionKind.BACKGROUND or not counted:
        dated = made.when is not None and made.when.start is not None
        return bool((counted or _has_deed(story)) and dated and made.where)
    return bool(made.when or made.where)


def _told_abroad(made: Candidate) -> bool:
    """Tell whether a place that nobody knows stands beside a country that is not Mali."""
    known = made.where is not None and made.where.resolution.status is GeoStatus.RESOLVED
    return not known and any(_is_abroad(w) for w in made.other_wheres)


def _has_deed(story: Story) -> bool:
    """Tell whether its words tell an attack, though no figure."""
    return any(d.kind in (DeedKind.ATTACK, DeedKind.BATTLE) and not d.hypothetical
               for s in story.scenes for d in s.deeds)


def _is_abroad(where: Where) -> bool:
    """Tell whether it lies outside Mali: also what lies "near the border with Mali"."""
    border = not where.resolution.is_pin and _MALIAN_BORDER.search(where.text)
    return where.resolution.status is GeoStatus.OUTSIDE or bool(border)


def _mention(report: Report, story: Story, when: When | None, told: list[Story]) -> MentionKind:
    """Tell whether the report is about it: it is recent, or it is what the report begins with."""
    first = story.scenes[0]
    lead = first.sentence.paragraph <= LEAD + _heads(report)
    if any(s.sentence.part in (Part.HEADLINE, Part.SUBHEAD) for s in story.about):
        return MentionKind.MAIN
    events = [s for s in told if not s.is_sum]
    ahead = events[0] if events else story
    summed = told[0].is_sum or any(s.is_summed for s in told)
    if when is not None and when.end and report.published_on and not summed:
        if report.published_on - when.end > RECENT and _any_recent(report, events):
            return MentionKind.BACKGROUND
        main, _others, _flags = choose_date(ahead)
        before = story is not ahead and main and main.start and main.start - when.end > EARLIER
        return MentionKind.BACKGROUND if before else MentionKind.MAIN
    recalled = first.recalls or not (lead or len(events) == 1 or summed)
    return MentionKind.BACKGROUND if recalled else MentionKind.MAIN


def _any_recent(report: Report, events: list[Story]) -> bool:
    """Tell whether a report has news at all: an inquiry into what lies far back is about that."""
    days = [w.end for s in events for w in s.dates if w.end]
    return bool(report.published_on) and any(
        report.published_on - day <= RECENT for day in days if report.published_on)


def _heads(report: Report) -> int:
    body = [s.paragraph for s in report.sentences if s.part is Part.BODY]
    return body[0] if body else 0
