"""Whom a story's words blame, and who of them says something that the others do not."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from geo.builtin import builtin_actors
from geo.model.vocabulary import (
    ASSERTING,
    EventType,
    Prop,
    SpeakerClass,
    Stance,
)
from geo.reports.events.accusing import (
    Slot,
    called_throughout,
    claims_another,
    is_guilty,
    not_named_again,
    slots,
    with_partners,
)
from geo.reports.events.accusing_not import BESIEGES, speaks_abroad
from geo.reports.events.acting import acts
from geo.reports.events.deed_type import choose_type
from geo.reports.events.doing import strangers
from geo.reports.events.means import means_of
from geo.reports.events.owning import tells_another
from geo.reports.events.presumed import presumed
from geo.reports.events.robbers import robber
from geo.reports.events.scenes import Scene
from geo.reports.events.story import Story
from geo.reports.events.uncounted import not_counted
from geo.reports.model import (
    ActorMention,
    ActorRole,
    Side,
    Voice,
)

_GUISE = re.compile(r"\b(?:dressed|clad|wearing|garb|tenue|habit|v[êe]tus|habill[ée]s)\b",
                    re.IGNORECASE)
_COMMUNAL = "communal-militia-unspecified"
_VAGUE = frozenset({"jihadist-unspecified", "self-defence-unspecified", _COMMUNAL})
ANYBODY = frozenset({"unidentified-armed-men", "unidentified-armed-group"})
_ARMS = (r"(?:drones?|helicopt\w+|aircraft|warplanes?|avions?|soldiers|soldats|troops|troupes|"
         r"forces|militaires|hommes|men|columns?|colonnes?)")
_ARMS_OF = re.compile(rf"\b{_ARMS}\s+(?:of|de|du)\s+(?:[\w'-]+\s+){{0,2}}?(?:l')?$")
_ITS_ARMS = re.compile(rf"'s?\s+(?:\w+\s+)?{_ARMS}\b")
_SHOTS = re.compile(r"d[ée]tonations?\b", re.IGNORECASE)  # those of a gun
_BY_PLANE = re.compile(r"\bair ?(?:strikes?|raids?)\b|\b(?:frappes?|raids?|bombardements?) a[ée]rien", re.IGNORECASE)
_DRONE = re.compile(r"drone", re.IGNORECASE)
_THESE = re.compile(r"\b(?:these|those|this|ces|cette|cet|ce)\b")
_NEUTRAL = re.compile(r"\bneutrali[sz]\w+", re.IGNORECASE)
_ARMY = frozenset({"fama", "dirpa", "fama-general-staff", "fama-chief-of-staff"})
_FORCES = frozenset({"fama", "france-forces", "wagner-group", "africa-corps"})
_FORCES_OF = {"dirpa": "fama", "fama-general-staff": "fama", "fama-chief-of-staff": "fama",
              "mali-government": "fama"}
_STAFFS = frozenset({"mali-government", "military-prosecutor-mopti", "dirpa", "security-sources",
                     "fama-general-staff", "fama-chief-of-staff"})


def choose_accused(story: Story, voices: Sequence[Voice]) -> tuple[ActorMention, ...]:
    """Give who is blamed or owns up, each actor once, in the order of the text.

    "Gunmen" or "jihadists" say nothing where others say who they were.
    """
    story = _without_asides(story)
    read = [list(slots(scene)) for scene in story.all_scenes
            if story.is_sum or not (scene.is_general or tells_another(scene, story)
                                    or _tells_of_two(scene, story) or _counts_many(scene, story))]
    scenes = not_named_again(called_throughout(read))
    told = [slot for found in scenes for slot in found]
    guilty = [a for found in scenes for a in with_partners(found, is_guilty)]
    blamed = [*(_forces(s) for s in told if _is_accused(s) and _did(s)), *guilty]
    named = {a.actor_id or a.text.casefold(): a for a in reversed(blamed) if _may_act(a)}
    told_by_name = _described(read, scenes)
    if not (story.is_sum and named):  # who tells a sum may blame another for another share
        named |= _by_voices(voices, {*named, *_beside(told), *told_by_name})
    if not set(named) - ANYBODY and not by_mine(story):
        nobody = {s.actor.span for s in told if s.actor.actor_id in ANYBODY}  # "the attackers"
        meant = {a.actor_id: a for a in presumed(story) if _may_act(a) and (
            a.span not in nobody or a.actor_id in ANYBODY)}
        named |= _with_company(meant, scenes) or {
            a.actor_id: a for a in strangers(story)} or {
            a.actor_id: a for a in _neutralised(story)}
    named = {a.actor_id: a for a in _who_went_along(story, set(named), voices)} | named
    if not (named or story.is_sum or any(map(_is_accused, told))):
        named = {a.actor_id: a for a in _who_answers(voices)}
    said_so = _blamed_by_state(voices) | {a.actor_id for a in guilty}
    robbers = {a.actor_id: a for a in map(robber, told) if a} if set(named) - ANYBODY else {}
    named, said_so = named | robbers, said_so | set(robbers)
    beaten = _only_hit_back(told, story, set(named))
    out = beaten | _have_no_planes(story, set(named)) | _came_next(told, story)
    named = {k: a for k, a in named.items() if k not in out}
    kept = [a for k, a in named.items() if not _is_of_dead(a, voices)
            and not (_says_nothing(k, set(named), said_so) or _in_guise(a, named))]
    return tuple(sorted(kept, key=lambda a: a.span))


def _who_answers(voices: Sequence[Voice]) -> list[ActorMention]:
    """Give the forces that answer for a deed where nobody else is named: they deny it, or who fell."""
    said = [v for v in voices if v.stance is Stance.DENIES and v.prop in (Prop.EVENT, Prop.VICTIMS)
            and not speaks_abroad(v.speaker)]
    theirs = {_FORCES_OF.get(v.actor_id, v.actor_id): v for v in reversed(said)}
    return [ActorMention(v.span, "", k, ActorRole.ACCUSED) for k, v in theirs.items() if k in _FORCES]


def _tells_of_two(scene: Scene, story: Story) -> bool:
    """Tell whether a lead counts other dead than this event's: it blames others for those."""
    if scene in story.scenes or not any(s.accused for s in story.scenes):
        return False
    mine = {t.low for t in story.figures}
    told = {t.low for t in scene.figures if t.low}
    return len(told) > 1 and bool(mine) and not told <= mine


def _counts_many(scene: Scene, story: Story) -> bool:
    """Tell whether a later paragraph tells of dozens of dead, where these were counted: of others."""
    if not scene.figures or not all(t.vague for t in scene.figures):
        return False
    counted = [s.sentence.paragraph for s in story.scenes if any(not t.vague for t in s.figures)]
    return bool(counted) and scene.sentence.paragraph > max(counted)


def _without_asides(story: Story) -> Story:
    """Leave out what stands beside a sum: words on something else do not say who did it."""
    if not story.is_sum:
        return story
    return replace(story, about=[s for s in story.about
                                 if s.refers_back and _THESE.search(s.low) and not s.is_general])


def _is_of_dead(mention: ActorMention, voices: Sequence[Voice]) -> bool:
    """Tell whether somebody calls the dead so: "they were terrorists", says the army."""
    ours = "state_and_allies" in builtin_actors().get(mention.actor_id).classes
    return not ours and any(v.stance is Stance.DENIES and v.prop is Prop.VICTIMS
               and v.content[0] <= mention.span[0] < v.content[1] for v in voices)


def _with_company(meant: dict[str, ActorMention], scenes: Sequence[Sequence[Slot]]
                  ) -> dict[str, ActorMention]:
    """Add who is named together with those who are meant: "a patrol of the army and of X"."""
    spans = {a.span for a in meant.values()}
    found = [a for slots_ in scenes for a in with_partners(slots_, lambda s: s.actor.span in spans)]
    return {a.actor_id: a for a in found if _may_act(a)} | meant if meant else meant


def _by_voices(voices: Sequence[Voice], known: set[str]) -> dict[str, ActorMention]:
    """Give whom speakers blame, besides those whom the text is known to blame or to clear."""
    said = {v.value: ActorMention(v.span, "", v.value, ActorRole.ACCUSED) for v in reversed(voices)
            if v.prop is Prop.PERPETRATOR and v.stance in ASSERTING and v.value not in known}
    return {k: a for k, a in said.items() if _may_act(a)}


def _who_went_along(story: Story, named: set[str], voices: Sequence[Voice]) -> list[ActorMention]:
    """Give who came together with a force that tells of its own deed and says nothing of others."""
    own = {v.value for v in voices if v.stance is Stance.ACKNOWLEDGES
           and _FORCES_OF.get(v.actor_id, v.actor_id) == v.value}
    if not named or not named <= own:
        return []
    meant = [a for a in presumed(story) if _may_act(a)]
    return meant if named & {a.actor_id for a in meant} else []


def _beside(told: Sequence[Slot]) -> set[str]:
    """Give who is taken for accused and only accuses, or is told of in passing."""
    theirs = {s.actor.actor_id for s in told if claims_another(s) or (
        s.actor.role is ActorRole.ACCUSED and s.is_beside)}
    return theirs - {s.actor.actor_id for s in told if _is_accused(s)} if theirs else theirs


def _described(read: Sequence[Sequence[Slot]], named: Sequence[Sequence[Slot]]) -> set[str]:
    """Give as whom actors were described who are told by another name."""
    return {a.actor.actor_id for old, new in zip(read, named, strict=True)
            for a, b in zip(old, new, strict=True) if a.actor.actor_id != b.actor.actor_id}


def _is_accused(slot: Slot) -> bool:
    return slot.actor.role is ActorRole.ACCUSED and not slot.is_beside


def _did(slot: Slot) -> bool:
    """Tell whether an actor is told to have done something, or stands where dead are counted."""
    harmed = slot.scene.figures or slot.scene.harms
    return slot.actor.actor_id in ANYBODY or bool(harmed) or acts(slot.lead, slot.after)


def _forces(slot: Slot) -> ActorMention:
    """Take a government whose soldiers or drone did it for its army."""
    armed = _ARMS_OF.search(slot.lead) or _ITS_ARMS.match(slot.after)
    ours = slot.actor.actor_id == "mali-government" and armed
    return replace(slot.actor, actor_id="fama") if ours else slot.actor


def _neutralised(story: Story) -> list[ActorMention]:
    """Give the army where its own staff counts fighters as neutralised, and nobody else died."""
    sides = {t.side for t in story.figures}
    if sides != {Side.FIGHTERS} or not any(_NEUTRAL.search(s.text) for s in story.scenes):
        return []
    told = [a for s in story.all_scenes for a in s.actors if a.actor_id in _ARMY
            and a.role is not ActorRole.VICTIM]
    return [replace(told[0], actor_id="fama", role=ActorRole.ACCUSED)] if told else []


def _only_hit_back(told: Sequence[Slot], story: Story, named: set[str]) -> set[str]:
    """Give forces of the state of whom no more is told than that they killed the attackers."""
    theirs = not_counted(story)
    known = builtin_actors()
    state = {k for k in named if k and "state_and_allies" in known.get(k).classes}
    others = any(s.actor.role is ActorRole.ACCUSED and s.actor.actor_id in named - state - ANYBODY
                 and any(t.side is not Side.FIGHTERS for t in s.scene.figures) for s in told)
    did: dict[str, list[bool]] = {}
    for slot in told if theirs or others else ():
        figures = slot.scene.figures
        speaks = slot.actor.role is ActorRole.SPEAKER and bool(figures)
        if slot.actor.role is ActorRole.ACCUSED or speaks or is_guilty(slot):
            did.setdefault(slot.actor.actor_id, []).append(bool(figures) and all(
                t.side is Side.FIGHTERS and (others or t.span in theirs) for t in figures))
    return {k for k, hits in did.items() if k in state and all(hits)}


def _came_next(told: Sequence[Slot], story: Story) -> set[str]:
    """Give who only besieged a place after others had killed there, or struck next."""
    if not story.figures or choose_type(story) is EventType.BLOCKADE:
        return set()
    firsts = [s for s in told if s.did_before and s.has_toll]
    did: dict[str, list[bool]] = {}
    for slot in told:
        if _is_accused(slot) or is_guilty(slot):
            behind = any(f.scene is slot.scene and f.actor.span < slot.actor.span for f in firsts)
            did.setdefault(slot.actor.actor_id, []).append(
                behind or BESIEGES.match(slot.after) is not None)
    return {k for k, later in did.items() if all(later)}


def _blamed_by_state(voices: Sequence[Voice]) -> set[str]:
    """Give whom the state accuses: its word stands beside that of those who accuse its army."""
    known = builtin_actors()
    return {v.value for v in voices if v.prop is Prop.PERPETRATOR and v.stance in ASSERTING
            and v.actor_id in _STAFFS | _ARMY and known.get(v.value).is_party}


def by_mine(story: Story) -> bool:
    """Tell whether a device went off: nobody need have been there."""
    if any(means_of(s.text) is EventType.SHELLING for s in story.scenes):
        return False  # "loud blasts": what was heard were the shells
    return any(means_of(s.text) is EventType.EXPLOSIVE_DEVICE or any(
        d.event_type is EventType.EXPLOSIVE_DEVICE and not _SHOTS.match(d.text)
        for d in s.deeds) for s in story.scenes)


def _says_nothing(actor_id: str, others: set[str], said_so: set[str]) -> bool:
    """Tell whether others among the blamed make an actor's vague name superfluous.

    "Terrorists" are whom the state killed where it did it, unless it says that they did.
    """
    known = builtin_actors()
    if actor_id in ANYBODY:
        return bool(others - ANYBODY) and actor_id not in said_so
    if any(actor_id in known.lineage(o) for o in others - {actor_id}):
        return True  # "the Macina battalion of JNIM"
    mine = _sorts(actor_id) & {"jihadist", "self_defence"}
    if actor_id not in _VAGUE or not mine:
        return False
    vague = {"self-defence-unspecified"} if actor_id == _COMMUNAL else set()
    theirs = {c for o in others - {actor_id} - vague for c in _sorts(o)}
    return bool(mine & theirs) or ("state_and_allies" in theirs and actor_id not in said_so)


def _have_no_planes(story: Story, named: set[str]) -> set[str]:
    """Give armed groups who are named where bombs fell from planes: they have drones at most."""
    texts = [s.text for s in story.scenes]
    if not any(map(_BY_PLANE.search, texts)) or any(map(_DRONE.search, texts)):
        return set()
    if choose_type(story) is not EventType.AIR_DRONE_STRIKE:
        return set()
    known = builtin_actors()
    return {k for k in named if k and not {"state_and_allies", "foreign_forces"} & set(known.get(k).classes)
            and known.get(k).speaker_class is SpeakerClass.ARMED_GROUP}


def _sorts(actor_id: str) -> set[str]:
    """Give of what sort an actor is: a communal militia calls itself self-defence."""
    more = ["self_defence"] if actor_id == _COMMUNAL else []
    return {*builtin_actors().get(actor_id).classes, *more}


def _in_guise(mention: ActorMention, named: dict[str, ActorMention]) -> bool:
    """Tell whether "men dressed as hunters" are told by a name elsewhere."""
    known = builtin_actors()
    return _GUISE.search(mention.text) is not None and any(
        "self_defence" in known.get(o).classes for o in named if o != mention.actor_id)


def _may_act(mention: ActorMention) -> bool:
    """Tell whether an actor bears arms; staffs and governments speak, civilians are hit."""
    actor = builtin_actors().by_id.get(mention.actor_id)
    return actor is None or (actor.is_party and actor.actor_id not in _STAFFS) \
        or actor.actor_id in ANYBODY
