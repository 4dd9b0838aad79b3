"""Where a scene belongs: to a story told before, to a sum, or to an event of its own."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from geo.model.vocabulary import DatePrecision, EventType, Prop
from geo.reports.events.adding import ordinal
from geo.reports.events.agree import SETTLED, Likeness, fineness, tolls_agree
from geo.reports.events.besides import came_after
from geo.reports.events.by_place import item_of_toll
from geo.reports.events.cues import (
    another_place,
    goes_on,
    hits_relief,
    hours_later,
    of_attackers,
    same_place,
    tells_of_several,
)
from geo.reports.events.frames import within_frame
from geo.reports.events.harm_words import wounded_died
from geo.reports.events.just_told import counts_of_these, is_its_toll, of_that
from geo.reports.events.likeness import best, likeness, names_place_of
from geo.reports.events.merging import is_apart, is_share, share_of
from geo.reports.events.own_event import goes_back, of_day
from geo.reports.events.relative import days_later
from geo.reports.events.same_count import MANY
from geo.reports.events.scenes import Scene
from geo.reports.events.shares import is_known
from geo.reports.events.story import Story
from geo.reports.events.sum_cues import is_first_item
from geo.reports.events.summing import (
    add_to_sum,
    adds_up,
    counts_all,
    item_of,
    strikes_again,
    summed,
)
from geo.reports.model import When, WhenRole, Where, WhereRole
from geo.reports.voices.words import lowered, plain

_PUT_TO_DEATH = r"(?:ex[ée]cut|tu[ée]|fusill|abatt|[ée]gorg|d[ée]capit|assassin|pend)\w*"
_KILLED_THEM = re.compile(
    r"\b(?:executed|killed|shot|beheaded|murdered|hanged) (?:him|her|them|both)\b|"
    r"\b(?:l[’']|les )(?:y )?(?:ont|a|avaient|avait|auraient) (?:y )?(?:ensuite |\w+ment )?"
    rf"{_PUT_TO_DEATH}|"
    r"^\W*(?:he|she|they|both|the (?:two|three|four|captives?|hostages?)) (?:was|were) "
    r"(?:then |later |\w+ly )?(?:executed|killed|shot dead|beheaded|murdered|hanged)\b|"
    r"^\W*(?:ils?|elles?|les (?:deux|trois|quatre|captifs|otages)) (?:ont|a) (?:\w+ment |ensuite )?"
    rf"[ée]t[ée] (?:\w+ment |ensuite )?{_PUT_TO_DEATH}", re.IGNORECASE)
_TAKEN = re.compile(
    r"^\W*(?:he|she|they|both) (?:was|were) (?:taken|led|picked up|arrested|seized)\b|"
    r"^\W*(?:ils?|elles?) (?:ont|a|avaient|avait) [ée]t[ée] (?:emmen|arr[êe]t|interpell|saisi)\w*",
    re.IGNORECASE)
_THEY_ALSO = re.compile(  # "the group also claimed to have hit another camp, in X"
    r"\W*(?:they|it|the (?:group|same group|militants|jihadists|attackers|gunmen)|"
    r"ils|elle|il|le groupe|les (?:d?jihadistes|assaillants|hommes arm[ée]s)) "
    r"(?:[\w-]+ )?(?:also|[ée]galement|aussi)\b", re.IGNORECASE)
_SOME = re.compile(r"\W*\b(?:of (?:them|those|these)|d[’']entre (?:eux|elles))\b", re.IGNORECASE)
RECALLED = timedelta(3)  # so long before the report's own event, another one is only recalled
NEXT = 3  # characters between a sentence and the next, in one paragraph or over a break


def place(scene: Scene, made: list[Story], focus: Story | None) -> Story | None:
    """Put a scene where it belongs; give the story that is in focus after it."""
    return within_frame(scene, made, focus) or _placed(scene, made, focus)


def _placed(scene: Scene, made: list[Story], focus: Story | None) -> Story | None:
    """Put a scene with a story told before, with a sum, or in one of its own."""
    whole = counts_all(scene, made)
    if whole or (scene.is_sum and scene.is_eventful and not scene.is_accident):
        again = not whole and (adds_up(scene, focus) or strikes_again(scene, focus)
                               or counts_of_these(scene, made, focus))
        return focus if again else add_to_sum(scene, made, focus)
    if focus is not None and focus.is_sum and is_share(scene):
        return add_to_sum(share_of(made, scene), made, focus)
    if focus is not None and is_first_item(scene.text) and (scene.is_armed or scene.places):
        focus = summed(focus, made)
    item = item_of_toll(scene, made, focus)
    if item is None and (above := item_of(scene, focus)) is not None:
        item = Story([scene], day_of=above)
        made.append(item)
    if item is not None:
        return item
    if scene.is_eventful and not scene.is_other and not scene.is_general:
        return _event(scene, made, focus)
    if scene.is_accident and (scene.dates or scene.places or scene.figures):
        return focus if _of_flight(scene, focus) else None  # what follows speaks of that
    return focus if focus is None or scene.is_general else _added(scene, made, focus)


def _of_flight(scene: Scene, focus: Story | None) -> bool:
    """Tell whether people came to harm as they fled an attack: "some jumped in and drowned"."""
    if focus is None or focus.is_sum or scene.dates or scene.places:
        return False
    same = focus.all_scenes[-1].sentence.paragraph == scene.sentence.paragraph
    return same and any(s.is_attack for s in focus.scenes)


def _added(scene: Scene, made: list[Story], focus: Story) -> Story:
    """Add what is no event by itself; give the event in focus after it."""
    own = of_day(scene, made, focus)
    if own is None:
        _add(scene, made, focus)
        return focus
    own.about.append(scene)
    return own


def _add(scene: Scene, made: list[Story], focus: Story) -> None:
    """Add what is no event by itself to the story of which it speaks."""
    if is_apart(scene, focus):
        return
    named = _named_in(scene, made)
    if named is not None and named is not focus and not scene.dates:
        named.about.append(scene)
    elif continues(scene, focus):
        focus.scenes.append(scene)
    else:
        (focus if not _past(focus, scene, made) else made[0]).about.append(scene)


def _named_in(scene: Scene, made: list[Story]) -> Story | None:
    """Give the one event whose place a sentence names that tells of none: "reacted at Léré"."""
    named = {_key(w) for w in scene.wheres} - {""}
    fits = [s for s in made if not s.is_sum and any(_key(w) in named for w in s.places)]
    return fits[0] if len(fits) == 1 else None


def _key(where: Where) -> str:
    """Give what names a pin or a commune; nothing for wider units."""
    found = where.resolution
    return found.name if found.is_pin else where.ref if found.adm3 else ""


def _past(focus: Story, scene: Scene, made: list[Story]) -> bool:
    """Tell whether a new paragraph leaves what was only recalled, for the report's own event."""
    first = made[0]
    if focus is first or first.is_sum or not focus.scenes or names_place_of(focus, scene):
        return False
    if scene.sentence.paragraph == focus.all_scenes[-1].sentence.paragraph:
        return False
    mine, theirs = (min((w.start for w in s.dates if w.start), default=None)
                    for s in (focus, first))
    older = mine is not None and theirs is not None and theirs - mine > RECALLED
    if older or focus.is_sum or any(s.recalls for s in focus.scenes):
        return scene.sentence.start - focus.all_scenes[-1].span[1] > NEXT
    return scene.refers_back and not (of_that(scene.text) or is_its_toll(scene, focus, first))


def _counts_known(scene: Scene, focus: Story | None) -> bool:
    """Tell whether it only speaks of those whom the event in focus counts: "the two who died"."""
    if focus is None or focus.is_sum or not scene.figures:
        return False
    lows = {t.low for t in focus.figures}
    return all(is_known(t, scene) and t.low in lows for t in scene.figures)


def _event(scene: Scene, made: list[Story], focus: Story | None) -> Story | None:
    known = focus is not None and _is_of_focus(scene, focus)
    back = focus if known else goes_back(scene, made, focus) or _of_one(scene, made)
    if back is not None:
        return back
    if focus is not None and not (scene.dates or scene.places) and (
            _past(focus, scene, made) or _counts_others(scene, focus, made)):
        focus = made[0]
    base = _dated_by(scene, made, focus)
    shift = scene.shift or days_later(scene.dates[0].text if scene.dates else "")
    ranked = sorted(((likeness(scene, s, focus), i) for i, s in enumerate(made) if not s.is_sum),
                    reverse=True)
    if ranked and ranked[0][0] >= 0 and not scene.shift:
        story = made[ranked[0][1]]
        story.scenes.append(scene)
        return story
    if focus is not None and not focus.is_sum and (
            _only_counts(scene) or _counts_on(scene, focus) or _counts_some(scene)):
        focus.scenes.append(replace(scene, whens=(), wheres=()))
        return focus
    anchored = scene.shift or scene.dates or scene.places or same_place(scene.text)
    if focus is not None and focus.is_sum and not anchored:
        return add_to_sum(scene, made, focus)  # another sum, in a sentence of its own
    told = scene.figures or scene.harms
    dated = scene.shift or any(w.precision is not DatePrecision.YEAR for w in scene.dates)
    elsewhere = scene.places and scene.sets_apart and scene.is_armed
    if not told and not elsewhere and not (anchored and (dated or not made)):
        if focus is not None:
            focus.about.append(scene)
        return focus
    made.append(Story([scene], place_of=focus if _is_there(scene, focus) else None,
                      base=base, shift=shift if base and not base.is_sum else 0,
                      goes_on=focus if focus and not focus.is_sum and _same_day(scene) else None))
    return made[-1]


def _is_of_focus(scene: Scene, focus: Story) -> bool:
    """Add what only speaks of those whom the event counts, who were taken there, or died before."""
    if _counts_known(scene, focus) and (not scene.places or _is_settled(focus)):
        focus.about.append(scene)
        return True
    undated = not (scene.dates or scene.shift or scene.places)
    if scene.figures and undated and came_after(_said_before(scene)):
        focus.about.append(scene)
        return True
    if _kills_taken(scene, focus):
        _go_with(scene, focus)
        return True
    return False


def _is_settled(story: Story) -> bool:
    """Tell whether a village or a commune is named where it happened."""
    return any(fineness(w) <= SETTLED for w in story.places)


def _of_one(scene: Scene, made: list[Story]) -> Story | None:
    """Give the one event whose many dead are told of again, though others were told since."""
    if not scene.figures or min(t.low or 0 for t in scene.figures) < MANY:
        return None
    fits = [s for s in made if not s.is_sum and _is_settled(s) and _counts_known(scene, s)]
    if len(fits) == 1:
        fits[0].about.append(scene)
    return fits[0] if len(fits) == 1 else None


def _said_before(scene: Scene) -> str:
    """Give the words of a sentence before the part of it that a scene is."""
    said = scene.sentence
    return lowered(plain(said.text[:max(0, scene.figures[0].span[0] - said.start)]))


def _kills_taken(scene: Scene, focus: Story) -> bool:
    """Tell whether those who were just taken are killed: "the next day they shot him"."""
    taken = any(map(_takes, focus.all_scenes))
    near = scene.sentence.paragraph - focus.all_scenes[-1].sentence.paragraph <= 1
    return taken and near and bool(_days(scene)) and not (
        focus.is_sum or _counts_others_than(scene, focus)) and (
        _KILLED_THEM.search(scene.text) is not None)


def _takes(scene: Scene) -> bool:
    """Tell whether people are abducted, led away or arrested."""
    return _TAKEN.search(scene.text) is not None or any(
        d.event_type is EventType.ABDUCTION_DISAPPEARANCE for d in scene.deeds) or any(
        t.prop in (Prop.ABDUCTED, Prop.DETAINED) for t in scene.harms)


def _counts_others_than(scene: Scene, focus: Story) -> bool:
    """Tell whether more or fewer are told to have been killed than the event counts already."""
    return bool(focus.figures) and best(
        scene.figures, focus.figures, tolls_agree) is Likeness.APART


def _go_with(scene: Scene, focus: Story) -> None:
    """Put the killing of those who were taken on its own day, and where they were brought to."""
    there = tuple(replace(w, role=WhereRole.SCENE) if w.role is WhereRole.DESTINATION else w
                  for w in scene.wheres)
    moved = any(w.role is WhereRole.SCENE for w in there)
    then = tuple(replace(w, role=WhenRole.EVENT) if w in _days(scene) else w for w in scene.whens)
    focus.scenes = [replace(s, whens=(), wheres=() if moved else s.wheres) for s in focus.scenes]
    focus.scenes.append(replace(scene, wheres=there, whens=then))


def _days(scene: Scene) -> list[When]:
    """Give the days that it names, also as "the following day"."""
    return [w for w in scene.whens if w.precision is DatePrecision.DAY and w.start
            and w.role in (WhenRole.EVENT, WhenRole.OTHER)]


def _same_day(scene: Scene) -> bool:
    """Tell whether it goes on with those told of before, or some hours after them."""
    text = scene.text
    onward = (another_place(text) and of_attackers(text)) or scene.shared[0] > 0 or (
        scene.sets_apart and bool(scene.places) and _THEY_ALSO.match(text) is not None)
    return onward or goes_on(text) or hours_later(text) or hits_relief(text)


def _only_counts(scene: Scene) -> bool:
    """Tell whether it gives a figure and tells of no deed: days and places in it are others'."""
    told = scene.deeds or scene.harms or scene.accused
    return bool(scene.figures) and not (told or scene.dates or scene.parts)


def _counts_some(scene: Scene) -> bool:
    """Tell whether it counts some of those told of before: "killed five of them"."""
    return bool(scene.figures) and not scene.places and all(
        _SOME.search(t.text) or _SOME.match(scene.behind(t.span)[len(t.text):])
        for t in scene.figures)


def _counts_on(scene: Scene, focus: Story) -> bool:
    """Tell whether more of those told of died: "a sixth died in Gao", "two wounded died there"."""
    if scene.is_armed or not focus.figures:
        return False
    most = max(t.low or 0 for t in focus.figures)
    later = wounded_died(scene.text) and not scene.dates
    return bool(scene.figures) and (later or any(ordinal(t) == most + 1 for t in scene.figures))


def _dated_by(scene: Scene, made: list[Story], focus: Story | None) -> Story | None:
    """Give the event by which another is dated: the one just told, else the report's own."""
    events = [s for s in made if not s.is_sum]
    near = focus in events and focus is not None and (
        focus.all_scenes[-1].sentence.paragraph == scene.sentence.paragraph
        or not any(w.start for w in events[0].dates))
    return focus if near or not events or not scene.shift else events[0]


def _counts_others(scene: Scene, focus: Story, made: list[Story]) -> bool:
    """Tell whether another figure, in a new paragraph, is none of an event that was recalled."""
    mine, theirs = (min((w.start for w in s.dates if w.start), default=None)
                    for s in (focus, made[0]))
    older = mine is not None and theirs is not None and theirs - mine > RECALLED
    return (older and scene.sentence.paragraph > focus.scenes[-1].sentence.paragraph
            and best(scene.figures, focus.figures, tolls_agree) is Likeness.APART)


def _is_there(scene: Scene, focus: Story | None) -> bool:
    """Tell whether a new event lies where the one in focus does: "there", "the same camp"."""
    if focus is None or scene.places:
        return False
    last = focus.all_scenes[-1]
    near = scene.sentence.paragraph == last.sentence.paragraph
    return same_place(scene.text) or (near and (same_place(last.text) or bool(focus.place_of)))


def continues(scene: Scene, focus: Story) -> bool:
    """Tell whether a sentence adds a date or a place to the event that was just told."""
    if focus.is_sum or scene.sets_apart or not (scene.dates or scene.places):
        return False
    if scene.is_other and not scene.is_accident:
        return False  # talks that began last week
    if any(w.role is WhenRole.PERIOD for w in scene.whens):
        return False  # how things have been there for long
    if tells_of_several(scene.text) and not scene.places:
        return False  # "the group claimed several attacks of last week"
    near = scene.sentence.paragraph - focus.scenes[-1].sentence.paragraph <= 1
    near = near or (focus.is_first and of_attackers(scene.text))
    return near and likeness(scene, focus, focus) >= 0
