"""Events told with one verb: "killed nine in X on Monday and four in Y", "nine and four respectively"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from geo.model.vocabulary import DatePrecision, GeoStatus, Prop
from geo.reports.asked import Begun
from geo.reports.events.accusing import is_guilty, slots
from geo.reports.events.low import low
from geo.reports.events.scenes import TWO, Scene
from geo.reports.model import HARMFUL, ActorMention, ActorRole, Toll, When, WhereRole

_AT = re.compile(
    r"\s*(?:(?:others?|more|autres?|de plus)\s)?(?:in|at|by|par|near|outside|on|around|early|late|last|à|au|aux|dans|près|en|sur|"
    r"non loin|aux abords)\b", re.IGNORECASE)
_BY = re.compile(r"(?: others?| autres?)? (?:by|par) ", re.IGNORECASE)
_EACH = Begun(
    "res",
    r"\brespective?(?:ly|ment)\b")
_EACH_NEAR = 40  # characters between "respectively" and what it deals out
_FRONT = 16  # characters before a date that opens a sentence


def respectively(whole: Scene) -> list[Scene]:
    """Tell apart what befell several places: "attacked X and Y, killing nine and four respectively"."""
    each = _EACH.search(low(whole.text))
    figures, places = whole.figures, whole.places
    if each is None or not TWO <= len(figures) == len(places):
        return []
    spans = [*(t.span for t in figures), *(w.span for w in places)]
    said = [at - whole.span[0] for span in spans for at in span]
    if not min(said) - _EACH_NEAR <= each.start() <= max(said) + _EACH_NEAR:
        return []  # "nobody said how many died in X and in Y respectively"
    return [replace(whole, tolls=(figure,), wheres=(place,), span=(place.span[0], whole.span[1]))
            for figure, place in zip(figures, places, strict=True)]


def waits(part: Scene, behind: Scene) -> bool:
    """Tell whether words go with those behind "and": a doer without a deed, dead without a place."""
    if part.figures and behind.figures and not (part.deeds or part.dates or is_bare(behind)):
        return True  # "In Mali, 53 soldiers and | a civilian died in a raid on X"
    if part.figures and not is_full(part):
        return bool(behind.places) and not behind.figures
    told = part.tolls or part.deeds or part.whens or part.places
    return bool(part.actors) and not (told or is_bare(behind))


def is_full(scene: Scene) -> bool:
    """Tell whether a part of a sentence has a figure, and a place or a date."""
    at_home = [w for w in scene.places if w.resolution.status is not GeoStatus.OUTSIDE]
    return bool(counted(scene) and (at_home or scene.dates))


def counted(scene: Scene) -> list[Toll]:
    """Give the figures of those who were killed or abducted."""
    return [*scene.figures, *(t for t in scene.harms if t.prop is Prop.ABDUCTED)]


def is_bare(part: Scene) -> bool:
    """Tell whether a part has a figure and a place and no verb: "four in Y"."""
    figure = next(iter(part.figures), None)
    if figure is None or not part.places:
        return False
    done = any(d.kind in HARMFUL and d.span[0] < figure.span[0] for d in part.deeds)
    return not done and bool(_AT.match(_behind(part, figure)))


def completed(parts: Sequence[Scene]) -> list[Scene]:
    """Give parts without a verb of their own what the sentence says once, of all of them."""
    bare = [is_bare(p) for p in parts[1:]]
    opening = _opening(parts[0])
    if not (any(bare) or opening or any(_opens_with_place(p) for p in parts[1:])):
        return list(parts)
    head = _with_end(parts[0], parts[-1]) if all(bare) else parts[0]
    whole = [head]
    for part, verbless in zip(parts[1:], bare, strict=True):
        whole.append(_like(part, head) if verbless else _led(_dated(part, opening), head))
        head = head if verbless else whole[-1]
    return [replace(p, tolls=tuple(replace(t, total=False) for t in p.tolls)) for p in whole]


def one_day(scene: Scene) -> tuple[When, ...]:
    """Give the one day on which words say that something happened."""
    return scene.dates if len(scene.dates) == 1 and (
        scene.dates[0].precision is DatePrecision.DAY) else ()


def _opening(head: Scene) -> tuple[When, ...]:
    """Give the day that opens a sentence: it is that of all its clauses."""
    day = one_day(head)
    return day if day and day[0].span[0] - head.span[0] <= _FRONT else ()


def _with_end(head: Scene, last: Scene) -> Scene:
    """Give the first part what the end says of all: "nine in X and four in Y on Monday, by gunmen"."""
    dates = () if head.dates else one_day(last)
    doers = () if head.accused else last.accused or tuple(
        replace(s.actor, role=ActorRole.ACCUSED) for s in slots(last) if is_guilty(s))
    return replace(head, whens=(*head.whens, *dates), actors=(*head.actors, *doers))


def _like(part: Scene, head: Scene) -> Scene:
    """Give a part the deed of the one before, and its day and doers where it has none."""
    doers = _by_whom(part) or (*head.accused, *part.actors)
    return replace(_dated(part, one_day(head)), deeds=(*part.deeds, *head.deeds), actors=doers)


def _led(part: Scene, head: Scene) -> Scene:
    """Give the doers of the first part to one that begins with its place: "and Y, killing four"."""
    if part.accused or not (_opens_with_place(part) and head.places):
        return part
    scene, *others = part.wheres
    return replace(part, wheres=(replace(scene, role=WhereRole.SCENE), *others),
                   actors=(*head.accused, *part.actors))


def _opens_with_place(part: Scene) -> bool:
    first = next(iter(part.wheres), None)
    named = first is not None and first.role in {WhereRole.SCENE, WhereRole.CONTEXT}
    return named and first is not None and first.span[0] == part.span[0] and bool(first.resolution.adm1)


def _dated(part: Scene, day: tuple[When, ...]) -> Scene:
    return part if part.dates else replace(part, whens=(*part.whens, *day))


def _by_whom(part: Scene) -> tuple[ActorMention, ...]:
    """Give the actors of a part that blames its own: "and four by soldiers in Y"."""
    end = part.places[0].span[0] if _BY.match(_behind(part, part.figures[0])) else 0
    actors = tuple(replace(a, role=ActorRole.ACCUSED) if a.span[0] < end else a for a in part.actors)
    return actors if any(a.role is ActorRole.ACCUSED for a in actors) else ()


def _behind(part: Scene, figure: Toll) -> str:
    return part.behind(figure.span)[len(figure.text):]
