"""A report → its candidates: the one function that everything else calls."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from geo.model.vocabulary import DatePrecision, EventType, GeoPrecision, GeoStatus, Kind, Prop
from geo.reports.dates import find_dates
from geo.reports.events.agree import names_weekday
from geo.reports.events.anchors import anchor
from geo.reports.events.answered import attackers_alone
from geo.reports.events.blamed import choose_accused
from geo.reports.events.borrowed import borrow_days
from geo.reports.events.choose import (
    at_soldiers,
    choose_date,
    choose_harm,
    choose_victims,
    subsets,
)
from geo.reports.events.cutting import scenes
from geo.reports.events.dealt import dealt_villages
from geo.reports.events.figures import choose_toll
from geo.reports.events.inheriting import inherited
from geo.reports.events.placing import choose_place
from geo.reports.events.rehomed import rehomed
from geo.reports.events.same_hands import described_above, same_hands, type_among
from geo.reports.events.scenes import Mentions
from geo.reports.events.stories import stories
from geo.reports.events.story import Story
from geo.reports.events.told import assign, claims
from geo.reports.events.turns import follows_another, had_happened
from geo.reports.events.worth import (
    died_in_attacks,
    is_among_fighters,
    is_harm,
    is_misfortune,
    tells_deed,
)
from geo.reports.model import (
    ActorMention,
    Candidate,
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
WAR_BEGAN = 2012
_SAME_PERIOD = re.compile(r"\bsame (?:period|time|months?|year)\b|"
                          r"\bm[eê]mes? (?:p[ée]riode|mois|ann[ée]e)\b")
LEAD = 2  # paragraphs in which a report says what it is about


def extract(report: Report) -> Extraction:
    """Find the incidents and sums that a report tells of; never raises for what the text says."""
    found = mentions(report)
    cut = scenes(report, found)
    told = stories(cut)
    anchor(told, found.wheres, report)
    borrow_days(told, found.whens, report)
    voices = assign(found.voices, cut, told)
    made = [_candidate(report, i, voices, found, told) for i in range(len(told))]
    moved = rehomed(told, made, voices)
    made = [c and replace(c, claims=claims(report, told[i], moved[i], found.whens))
            if moved[i] != voices[i] else c for i, c in enumerate(made)]
    kept = enumerate((c for c in made if c is not None), 1)
    return Extraction(report, tuple(replace(c, candidate_id=f"c{n}") for n, c in kept))


def mentions(report: Report) -> Mentions:
    """Find everything that is named in a report."""
    actors = find_actors(report)
    whens, tolls = find_dates(report), find_tolls(report)
    wheres = dealt_villages(report, tolls, whens, find_places(report))
    return Mentions(whens, tolls, find_deeds(report), wheres, actors,
                    find_voices(report, actors))


def _candidate(report: Report, at: int, voices: dict[int, list[Voice]], found: Mentions,
               told: list[Story]) -> Candidate | None:
    story = told[at]
    when, whens, odd_dates = choose_date(story)
    where, wheres, odd_places = choose_place(story)
    toll, tolls, odd_tolls = choose_toll(story)
    type_ = type_among(story, told)
    kind = Kind.AGGREGATE if story.is_sum else Kind.INCIDENT
    mention = MentionKind.MAIN if story.is_sum else _mention(report, story, when, told)
    fought = type_ is EventType.BATTLE or at_soldiers(story)  # there actors are parties
    made = Candidate(
        "", kind, mention, when, where, toll, choose_harm(story), subsets(story.scenes),
        type_, () if fought else _accused(at, voices, told),
        choose_victims(story),
        claims(report, story, voices[at], found.whens), tuple(s.span for s in story.scenes),
        tuple(sorted(odd_dates | odd_places | odd_tolls)), whens, wheres, tolls,
        tuple(t for s in story.all_scenes for t in s.tolls if t.victims and not t.denied))
    return made if _is_worth(made, story) else None


def _accused(at: int, voices: dict[int, list[Voice]], told: list[Story]
             ) -> tuple[ActorMention, ...]:
    own = same_hands(told[at], told, voices, choose_accused(told[at], voices[at]))
    return described_above(own, told) or inherited(told[at], told)


def _is_worth(made: Candidate, story: Story) -> bool:
    """Tell whether a person should see it: harm, and a date or a place of its own."""
    if story.abroad:
        return False
    if made.kind is Kind.AGGREGATE and not (made.where and _is_abroad(made.where)):
        harmed = any(t.prop is not Prop.DISPLACED or made.when for t in made.harm)
        return (made.killed is not None or harmed) and _sums_up(made, story) and not (
            _is_whole_war(made))
    if _told_abroad(made, story) or _is_history(made) or is_misfortune(story) \
            or is_among_fighters(story, made.event_type):
        return False
    killed = made.killed is not None and (made.killed.low, made.killed.high) != (0, 0)
    killed = killed or attackers_alone(story.scenes)  # who died is told, though no victim
    counted = killed or any(is_harm(t, story) for t in made.harm)
    if made.mention is MentionKind.BACKGROUND or not counted:
        if made.where and made.where.resolution.precision is GeoPrecision.COUNTRY and not (
                made.where.resolution.is_route or _is_taking(made)):  # a way may cross regions
            return False  # "In 2018, 24 were killed in central Mali"
        dated = _is_dated(made) or (made.when is not None and names_weekday(made.when))
        dated = dated or (made.mention is MentionKind.MAIN and died_in_attacks(story))
        return bool((counted or tells_deed(story)) and dated and made.where)
    first = story.scenes[0].sentence.paragraph <= LEAD
    known = made.where is not None or (_is_dated(made) and first)
    armed = killed or any(s.is_attack for s in story.scenes) or (known and any(
        t.prop is Prop.ABDUCTED and t.low and is_harm(t, story) for t in made.harm))
    return bool(made.when or made.where) if armed else bool(made.when and made.where)


def _is_dated(made: Candidate) -> bool:
    return made.when is not None and made.when.start is not None


def _is_taking(made: Candidate) -> bool:
    """Tell whether people whom nobody counts were taken: "a family was abducted in the south"."""
    return made.event_type is EventType.ABDUCTION_DISAPPEARANCE and _is_dated(made) and (
        made.mention is MentionKind.MAIN)


def _sums_up(made: Candidate, story: Story) -> bool:
    """Tell whether a sum has a period or counts more than one: "dozens died" counts nobody."""
    counted = [t for t in (made.killed, *made.harm) if t is not None and (
        (t.low or 0) > 1 or t.high is not None)]
    return bool(counted) or _is_dated(made) or any(
        _SAME_PERIOD.search(s.text) for s in story.scenes)


def _is_whole_war(made: Candidate) -> bool:
    """Tell whether nobody is counted of those who died since the war began."""
    told = [t for t in (made.killed, *made.harm) if t is not None]
    counted = any(n is not None for t in told for n in (t.low, t.best, t.high))
    start = made.when.start if made.when else None
    return not counted and start is not None and start.year <= WAR_BEGAN


def _is_history(made: Candidate) -> bool:
    """Tell whether nobody is counted and no more than a year is told."""
    year = made.when is not None and made.when.precision is DatePrecision.YEAR
    known = made.killed is not None and made.killed.low is not None
    return year and not (known or any(t.low for t in made.harm))


def _told_abroad(made: Candidate, story: Story) -> bool:
    """Tell whether it lies abroad, or whether nobody knows its place, beside a country abroad."""
    if made.where is None:
        return any(_MALIAN_BORDER.search(w.text) for s in story.scenes for w in s.wheres)
    known = made.where.resolution.status is GeoStatus.RESOLVED
    said = [s.span for s in story.scenes if s.span[0] <= made.where.span[0] < s.span[1]]
    beside = [w for w in made.other_wheres if not said or said[0][0] <= w.span[0] < said[0][1]]
    return _is_abroad(made.where) or (not known and any(map(_is_abroad, beside)))


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
    if when is not None and when.end and summed and _is_before_sum(when.end, told[0]):
        return MentionKind.BACKGROUND
    if when is not None and when.end and report.published_on and not summed:
        if report.published_on - when.end > RECENT and _any_recent(report, events):
            return MentionKind.BACKGROUND
        main, _others, _flags = choose_date(next((s for s in events if s.dates), ahead))
        gap = main.start - when.end if main and main.start and story is not ahead else timedelta()
        recalled = first.recalls and (gap > timedelta(1) or (gap and story.shift < 0))
        eve = when.start == when.end and gap == timedelta(1)
        past = follows_another(first.text) or (not eve and had_happened(first.text))
        recalled = recalled or (past and _may_be_older(when, main))
        before = (gap > EARLIER or recalled) and not story.in_digest
        return MentionKind.BACKGROUND if before else MentionKind.MAIN
    headed = any(s.is_sum and s.scenes[0].sentence.paragraph <= LEAD + _heads(report)
                 for s in told if s.scenes)  # "nine died in two of the attacks", told below it
    beside = first.sets_apart and not any(w.start for s in events for w in s.dates)
    listed = story.in_digest
    recalled = first.recalls or not (
        lead or listed or len(events) == 1 or summed or headed or beside)
    return MentionKind.BACKGROUND if recalled else MentionKind.MAIN


def _is_before_sum(day: date, first: Story) -> bool:
    """Tell whether a day lies before those whose events the report's opening sum joins."""
    days = [w.start for w in first.dates if w.start] if first.is_sum else []
    return bool(days) and min(days) - day > EARLIER


def _may_be_older(when: When, main: When | None) -> bool:
    """Tell whether a month or some days lie before the report's own event, or begin before it."""
    begun = main.start if main else None
    return when.start is not None and begun is not None and when.start < begun


def _any_recent(report: Report, events: list[Story]) -> bool:
    """Tell whether a report has news at all: an inquiry into what lies far back is about that."""
    days = [w.end for s in events for w in s.dates if w.end]
    return bool(report.published_on) and any(
        report.published_on - day <= RECENT for day in days if report.published_on)


def _heads(report: Report) -> int:
    body = [s.paragraph for s in report.sentences if s.part is Part.BODY]
    return body[0] if body else 0
