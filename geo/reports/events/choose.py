"""A story's mentions → the date, the deed and the harm that it is told with, and what competes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta
from itertools import chain

from geo.builtin import builtin_actors
from geo.model.vocabulary import DatePrecision, Flag, Prop, Victim
from geo.reports.events.agree import FINENESS, Likeness, dates_agree
from geo.reports.events.deed_type import some_unarmed
from geo.reports.events.fates import arrests_suspects, fate_unknown
from geo.reports.events.fights import only_post_was_hit
from geo.reports.events.harm_words import counts_enemy
from geo.reports.events.kinds import counts_over
from geo.reports.events.revisions import superseded
from geo.reports.events.scenes import Scene
from geo.reports.events.story import Story
from geo.reports.events.uncounted import not_counted
from geo.reports.model import Side, Span, Toll, When, WhenRole

_MONTH = timedelta(31)
_SPANS = (DatePrecision.RANGE, DatePrecision.MONTH)


def choose_date(story: Story) -> tuple[When | None, tuple[When, ...], set[str]]:
    """Give the date, the other dates, and what is to be flagged."""
    found = story.dates if not story.is_sum else _period(story)
    if not found:
        return None, (), set()
    best = _finest(found, story)
    others = tuple(w for w in found if w.span != best.span)
    flags = {f.value for w in found for f in w.flags}
    if any(dates_agree(best, w) is Likeness.APART for w in others):
        flags.add(Flag.DATE_CONFLICT.value)
    return best, others, flags


def _finest(found: Sequence[When], story: Story) -> When:
    """Give the finest of the days; none outside the few that the first sentence told."""
    best = min(found, key=lambda w: (FINENESS.index(w.precision), w.span))
    best = min((w for w in found if _lies_in(w, best)), key=_length, default=best)
    first: Sequence[When] = next((s.dates for s in story.scenes if s.dates), ())
    span = next((w for w in first if w.precision in _SPANS), None)
    if best in first or span is None or not (span.start and span.end and best.start and best.end):
        return best
    outside = best.start < span.start or span.end < best.end
    return span if outside and span.end - span.start <= _MONTH else best


def _lies_in(when: When, other: When) -> bool:
    """Tell whether days are some of those of another stretch, told as finely."""
    if when.precision is not other.precision or not (
            when.start and when.end and other.start and other.end):
        return False
    return other.start <= when.start and when.end <= other.end


def _length(when: When) -> tuple[timedelta, Span]:
    return (when.end - when.start if when.start and when.end else timedelta.max), when.span


def _period(story: Story) -> list[When]:
    periods = [w for s in story.scenes for w in s.whens if w.role is WhenRole.PERIOD
               and not (s.dates and not counts_over(s, w))]
    return periods or story.dates


def at_soldiers(story: Story) -> bool:
    """Tell whether soldiers alone were hit, by whatever means: then nobody is accused of it."""
    sides = {t.side for t in story.figures}
    hit = set(choose_victims(story))
    if not (sides or hit):
        return _at_a_post(story)
    armed = not sides or Side.SOLDIERS in sides <= {Side.SOLDIERS, Side.UNSAID}
    return hit == {Victim.COMBATANTS} and armed and not some_unarmed(story)


def _at_a_post(story: Story) -> bool:
    """Tell whether a post or a column was attacked, and nobody else is told to have been hit."""
    known = builtin_actors()
    told = [s for s in story.scenes if s.is_attack]
    state = any("state_and_allies" in known.get(a.actor_id).classes
                for s in told for a in s.accused)
    return bool(told) and not state and all(
        not s.harms for s in story.scenes) and only_post_was_hit(" ".join(s.text for s in told))


def choose_victims(story: Story) -> tuple[Victim, ...]:
    """Give whom the words name among the dead or harmed."""
    theirs = not_counted(story)
    tolls: Iterable[Toll] = chain.from_iterable(s.tolls for s in story.all_scenes)
    return tuple(dict.fromkeys(
        v for t in tolls if not (t.denied or _of_attackers(t, story) or (
            t.span in theirs and t.side is Side.FIGHTERS))
        for v in t.victims))


def _of_attackers(toll: Toll, story: Story) -> bool:
    """Tell whether a figure counts wounded attackers, where others were hit."""
    others = any(t.side is not Side.FIGHTERS for t in story.figures)
    return others and toll.prop is not Prop.KILLED and toll.side is Side.FIGHTERS and (
        counts_enemy(toll.text))


def choose_harm(story: Story) -> tuple[Toll, ...]:
    """Give the other harm, one figure for each kind: the first that has one."""
    best: dict[Prop, Toll] = {}
    told = [t for s in story.scenes for t in (*s.figures, *s.harms)]
    others = any(t.side is not Side.FIGHTERS for t in told)
    for toll, scene in ((t, s) for s in story.scenes for t in s.harms):
        if toll.prop is Prop.DISAPPEARED and superseded(scene.text) is not None:
            continue  # "at first a nurse was missing"
        if toll.subset or (others and toll.side is Side.FIGHTERS) or (
                toll.prop is Prop.DETAINED and len(told) > 1 and _are_suspects(toll, scene)):
            continue  # attackers were wounded, too, or caught
        held = best.get(toll.prop)
        if held is None or (held.low is None and toll.low is not None):
            best[toll.prop] = toll
    return tuple(best.values())


def _are_suspects(toll: Toll, scene: Scene) -> bool:
    """Tell whether people were caught for what was done to others."""
    return toll.side is Side.UNSAID and arrests_suspects(scene.text) and not (
        fate_unknown(scene.text))


def subsets(scenes: Sequence[Scene]) -> tuple[Toll, ...]:
    """Give the figures that are parts of others."""
    return tuple(t for s in scenes for t in s.tolls if t.subset)
