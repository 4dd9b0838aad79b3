"""Whom a report's opening sum blames for the events that it goes on to tell one by one."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.builtin import builtin_actors
from geo.reports.events.accusing import Slot, bears_arms, slots
from geo.reports.events.blamed import by_mine, choose_accused
from geo.reports.events.scenes import Scene
from geo.reports.events.story import Story
from geo.reports.model import ActorMention, ActorRole, Part

_APART = re.compile(
    r"\b(?:separate\w*|meanwhile|elsewhere|unrelated|in another|another (?:attack|incident|raid)|"
    r"par ailleurs|un autre (?:incident|raid|assaut)|une autre (?:attaque|embuscade|op[ée]ration)|"
    r"d[’']autres (?:hommes|groupes)|(?:non|un)[- ]?identifi\w+|inconnus|unknown|gunmen|"
    r"armed men|hommes arm[ée]s|individus arm[ée]s)\b", re.IGNORECASE)


_TOLD_HIM = re.compile(r"\b(?:told|informed|interviewed by|spoke to) (?:the )?$")  # "told the group"
_SUSPECTED_OF = re.compile(  # the dead were said to side with him
    r"\b(?:working|collaborat\w+|links?|ties|sympathi\w+|contacts?|complicit\w*|collusion|informing|information|lie(?:ns|s|es)?|sympathie|complicite|accointances)\s(?:with|to|for|about|avec|aux?|envers|pour|du|des?)\b[^.;:,]{0,40}$")


def inherited(story: Story, told: Sequence[Story]) -> tuple[ActorMention, ...]:
    """Give whom the sum blames of which a story is an item, where nothing else is said of it.

    "The army killed 31 civilians in two attacks, X says. The first, at A, left 21 dead."
    """
    if story.is_sum or not story.scenes or by_mine(story) or _is_apart(story):
        return ()
    onwards = _gone_on(story, told)
    if onwards:
        return onwards
    start = story.scenes[0].span[0]
    sums = [s for s in told if s.is_sum and s.scenes and s.scenes[0].span[0] < start
            and s.scenes[0].sentence.part is Part.BODY]
    first = min((s.scenes[0].span[0] for s in told if s.scenes and not s.is_sum), default=start)
    opening = [s for s in sums if s.scenes[0].span[0] < first]
    blamed = next((a for s in opening if (a := choose_accused(s, ()))), ())
    others = any(other_party(s, blamed) for s in story.scenes)
    return blamed if of_one_camp(blamed) and not (others or _blames_more(opening, blamed)) else ()


def _gone_on(story: Story, told: Sequence[Story]) -> tuple[ActorMention, ...]:
    """Give whom the rest of a sentence blames: "After raiding X, the attackers went on to Y, said …"."""
    said = story.scenes[-1].sentence
    after = next((s for s in told if s.scenes and s is not story and s.scenes[0].sentence is said
                  and not s.scenes[0].beside
                  and s.scenes[0].span[0] > story.scenes[-1].span[0]), None)
    blamed = choose_accused(after, ()) if after is not None and not after.is_sum else ()
    return blamed if of_one_camp(blamed) else ()


def _blames_more(opening: Sequence[Story], blamed: Sequence[ActorMention]) -> bool:
    """Tell whether other opening figures are another camp's: "248 by the army, 235 by X"."""
    known = builtin_actors()
    mine = {c for a in blamed for c in known.get(a.actor_id).classes}
    return any(
        bears_arms(a) and a.role is not ActorRole.VICTIM and not mine & set(
            known.get(a.actor_id).classes)
        for s in opening for scene in s.scenes if not all(t.vague for t in scene.figures) and not any(
            b.span[0] >= scene.span[0] and b.span[1] <= scene.span[1] for b in blamed)
        for a in scene.actors)


def of_one_camp(blamed: Sequence[ActorMention]) -> bool:
    """Tell whether a sum blames one camp: one that blames two does not say whose an item was.

    A militia that is blamed together with the army goes with it.
    """
    known = builtin_actors()
    camps = [set(known.get(a.actor_id).classes) for a in blamed if a.actor_id]
    if any("state_and_allies" in c for c in camps):
        camps = [c | {"state_and_allies"} if "self_defence" in c else c for c in camps]
    return bool(camps) and len(camps) == len(blamed) and bool(set.intersection(*camps))


def _is_apart(story: Story) -> bool:
    """Tell whether words set an event apart from those told before."""
    return any(_APART.search(s.text) for s in story.scenes)


def other_party(scene: Scene, blamed: Sequence[ActorMention] = ()) -> bool:
    """Tell whether words tell of an armed group that may have done it, besides those blamed."""
    known = builtin_actors()
    camps = {c for a in blamed for c in known.get(a.actor_id).classes}
    return any(_is_other(slot) and not camps & set(known.get(slot.actor.actor_id).classes)
               for slot in slots(scene))


def _is_other(slot: Slot) -> bool:
    """Tell whether an armed group is told of that may have done it."""
    actor = slot.actor
    armed = bears_arms(actor) and "state_and_allies" not in builtin_actors().get(
        actor.actor_id).classes
    return armed and actor.role is not ActorRole.VICTIM and not (
        slot.is_beside or _SUSPECTED_OF.search(slot.lead) or _TOLD_HIM.search(slot.lead))
