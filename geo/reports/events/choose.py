"""A story's mentions → the date, the deed and the harm that it is told with, and what competes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import timedelta
from itertools import chain

from geo.model.vocabulary import DatePrecision, EventType, Flag, Prop, Victim
from geo.reports.events.agree import FINENESS, Likeness, dates_agree
from geo.reports.events.fates import fate_unknown
from geo.reports.events.means import calls_blast, means_of
from geo.reports.events.scenes import Scene
from geo.reports.events.story import Story
from geo.reports.model import Deed, DeedKind, Part, Side, Toll, When, WhenRole

_MEANS = (EventType.AIR_DRONE_STRIKE, EventType.SHELLING, EventType.EXPLOSIVE_DEVICE)
_FOUGHT = (EventType.OTHER, EventType.BATTLE)  # "attacked", "stormed", "fighting"
_TAKEN = (Prop.ABDUCTED, Prop.DISAPPEARED, Prop.DETAINED)
_HEARD = re.compile(r"\b(?:heard|hears?|entend\w*)\b", re.IGNORECASE)
_FAR_MORE = 2
_MONTH = timedelta(31)
_SPANS = (DatePrecision.RANGE, DatePrecision.MONTH)
_SOLDIERS_FELL = re.compile(
    r"\b(?:militaires|soldats|gendarmes|soldiers|troops|guardsmen)\b(?: maliens| malian)?"
    r"(?: \w+){0,2} (?:tu[ée]s|killed|slain)\b", re.IGNORECASE)
_SLAIN = re.compile(
    r"\b(?:villagers|residents|civilians|men|people|herders|habitants|villageois|civils|hommes|"
    r"bergers|personnes) (?:\w+ )?(?:were|had been|ont [ée]t[ée]|avaient [ée]t[ée]) (?:\w+ )?"
    r"(?:executed|killed|massacred|murdered|shot dead|ex[ée]cut[ée]e?s|tu[ée]e?s|massacr[ée]e?s|"
    r"[ée]gorg[ée]e?s|abattue?s)\b", re.IGNORECASE)
_CIVILIANS = re.compile(r"\b(?:civils?|civiles?|civilians?|villageois\w*|villagers?|habitants?|"
                        r"residents?)\b", re.IGNORECASE)
_AT_CIVILIANS = re.compile(r"\b(?:sur|at|on|contre|against) (?:des |les |the )?"
                           r"(?:civils|civilians|villageois|villagers|habitants)\b", re.IGNORECASE)
_WITHOUT = re.compile(r"\b(?:outside|without|(?:en )?(?:de)?hors|sans|absence)\b(?: [\w’'-]+){0,3}"
                      r"[ ’']$", re.IGNORECASE)
_HARMS = (EventType.ABDUCTION_DISAPPEARANCE, EventType.SEXUAL_VIOLENCE, EventType.BLOCKADE)


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
    first: Sequence[When] = next((s.dates for s in story.scenes if s.dates), ())
    span = next((w for w in first if w.precision in _SPANS), None)
    if best in first or span is None or not (span.start and span.end and best.start and best.end):
        return best
    outside = best.start < span.start or span.end < best.end
    return span if outside and span.end - span.start <= _MONTH else best


def _period(story: Story) -> list[When]:
    whens = [w for s in story.scenes for w in s.whens]
    return [w for w in whens if w.role is WhenRole.PERIOD] or story.dates


def choose_type(story: Story) -> EventType:
    """Name what was done: the means where the words tell it, else the commonest word for it."""
    own = _tellers([s for s in story.scenes if s is story.scenes[0] or not _answers(s, story)])
    deeds = [d.event_type for s in own for d in s.deeds if _counts(d)]
    told = _with_means(deeds, own, story)
    slain = any(_SLAIN.search(s.text) for s in story.scenes)
    wanted = _MEANS if story.figures or slain else (*_MEANS, *_HARMS)
    if not story.is_sum and any(w in told for w in wanted):
        return next(w for w in wanted if w in told)
    armed = any(d.kind is DeedKind.BATTLE and not _denied(d, s) for s in own for d in s.deeds)
    if _fought(story, armed=armed):
        return EventType.BATTLE
    if _vanished(story) or _mostly_taken(story):
        return EventType.ABDUCTION_DISAPPEARANCE
    if slain or any(t.low != 0 or t.high != 0 for t in story.figures):
        return EventType.KILLING
    return _commonest(deeds, own, story)


def _denied(deed: Deed, scene: Scene) -> bool:
    """Tell whether words say that nobody fought: "outside any combat"."""
    return bool(_WITHOUT.search(scene.text[:deed.span[0] - scene.span[0]]))


def _with_means(deeds: Sequence[EventType], own: Sequence[Scene], story: Story) -> list[EventType]:
    """Give what was done and with what; a headline tells the means where the text does not."""
    told = [*deeds, *(m for s in own if (m := means_of(s.text)))]
    if story.is_first and not set(_MEANS) & set(told):
        heads = [s for s in story.about if s.sentence.part is not Part.BODY]
        told += [m for s in heads if (m := means_of(s.text))]
    heard = _only_heard(own)
    return [t for t in told if not (heard and t is EventType.EXPLOSIVE_DEVICE)]


def _commonest(deeds: Sequence[EventType], own: Sequence[Scene], story: Story) -> EventType:
    """Give the commonest word for what was done, else the one over it, else who was taken."""
    headed = [s for s in story.about if s.sentence.part is Part.SUBHEAD]
    said = headed if deeds else story.about
    spared = story.figures and all(t.low == 0 for t in story.figures)  # "nobody was killed"
    vague = {EventType.OTHER, EventType.BATTLE, *([EventType.KILLING] if spared else [])}
    for kinds in (deeds, [d.event_type for s in said for d in s.deeds if _counts(d)]):
        counted = Counter(t for t in kinds if t not in vague)
        if counted:
            return counted.most_common(1)[0][0]
    taken = any(t.prop in _TAKEN for s in own for t in s.harms)
    return EventType.ABDUCTION_DISAPPEARANCE if taken else EventType.OTHER


def _vanished(story: Story) -> bool:
    """Tell whether nobody is known to have died, and nobody knows where people are."""
    slain = any(_SLAIN.search(s.text) for s in story.scenes)
    return not (story.figures or slain) and any(fate_unknown(s.text) for s in story.all_scenes)


def _only_heard(scenes: Sequence[Scene]) -> bool:
    """Tell whether blasts were heard in an attack of another kind, and no device is told of."""
    deeds = [d for s in scenes for d in s.deeds if _counts(d)]
    devices = [d for d in deeds if d.event_type is EventType.EXPLOSIVE_DEVICE]
    others = [d for d in deeds if d not in devices and d.event_type in _FOUGHT]
    heard = bool(others) or any(_HEARD.search(s.text) for s in scenes)
    return bool(devices and heard) and all(calls_blast(d.text) for d in devices)


def _tellers(scenes: Sequence[Scene]) -> list[Scene]:
    """Give the scenes that tell the event, not what was said of it later, if they name a deed."""
    tell = [s for s in scenes if s.dates or any(t.low != 0 for t in s.figures) or not any(
        w.role is WhenRole.STATEMENT for w in s.whens)]
    return tell if any(d.event_type is not EventType.OTHER for s in tell for d in s.deeds
                       if _counts(d)) else list(scenes)


def _mostly_taken(story: Story) -> bool:
    """Tell whether far more people were taken than killed."""
    taken = [t.low or 0 for s in story.scenes for t in s.harms if t.prop is Prop.ABDUCTED]
    killed = [t.low or 0 for t in story.figures]
    return max(taken, default=0) >= _FAR_MORE * max(killed, default=0) > 0


def _answers(scene: Scene, story: Story) -> bool:
    """Tell whether a scene tells what was done to the attackers in response."""
    sides = {t.side for t in scene.figures}
    return sides == {Side.FIGHTERS} and any(t.side is not Side.FIGHTERS for t in story.figures)


def _counts(deed: Deed) -> bool:
    other = (DeedKind.ACCIDENT, DeedKind.POLITICS, DeedKind.CRIME)
    return deed.kind not in other and not deed.hypothetical


def _fought(story: Story, *, armed: bool) -> bool:
    """Tell whether those who died bore arms: soldiers, or fighters in a battle."""
    sides = {t.side for t in story.figures}
    if not sides:
        return armed or _soldiers_fell(story)
    if Side.CIVILIANS in sides or _some_unarmed(story):
        return False
    return Side.SOLDIERS in sides or (armed and (Side.FIGHTERS in sides or sides == {Side.UNSAID}))


def _soldiers_fell(story: Story) -> bool:
    """Tell whether soldiers died whom nobody counts, and nobody else: "des militaires tués"."""
    texts = [s.text for s in story.scenes]
    return any(map(_SOLDIERS_FELL.search, texts)) and not any(map(_CIVILIANS.search, texts))


def _some_unarmed(story: Story) -> bool:
    """Tell whether soldiers were but some of the dead: "six died, two of them gendarmes"."""
    if any(t.side is Side.UNSAID and _AT_CIVILIANS.search(s.text)
           for s in story.scenes for t in s.figures):
        return True
    most = max((t.low or 0 for t in story.figures), default=0)
    return any(0 < (t.low or 0) < most and t.side is Side.SOLDIERS
               for t in subsets(story.scenes) if t.prop is Prop.KILLED)


def at_soldiers(story: Story) -> bool:
    """Tell whether soldiers alone were hit, by whatever means: then nobody is accused of it."""
    sides = {t.side for t in story.figures}
    hit = set(choose_victims(story))
    armed = not sides or Side.SOLDIERS in sides <= {Side.SOLDIERS, Side.UNSAID}
    return hit == {Victim.COMBATANTS} and armed and not _some_unarmed(story)


def choose_victims(story: Story) -> tuple[Victim, ...]:
    """Give whom the words name among the dead or harmed."""
    tolls: Iterable[Toll] = chain.from_iterable(s.tolls for s in story.all_scenes)
    return tuple(dict.fromkeys(v for t in tolls if not t.denied for v in t.victims))


def choose_harm(story: Story) -> tuple[Toll, ...]:
    """Give the other harm, one figure for each kind: the first that has one."""
    best: dict[Prop, Toll] = {}
    for toll in (t for s in story.scenes for t in s.harms):
        if toll.subset:
            continue
        held = best.get(toll.prop)
        if held is None or (held.low is None and toll.low is not None):
            best[toll.prop] = toll
    return tuple(best.values())


def subsets(scenes: Sequence[Scene]) -> tuple[Toll, ...]:
    """Give the figures that are parts of others."""
    return tuple(t for s in scenes for t in s.tolls if t.subset)
