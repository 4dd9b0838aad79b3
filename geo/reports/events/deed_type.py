"""What a story's words call the deed: the means where they tell it, else the commonest word."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from geo.model.vocabulary import EventType, Prop
from geo.reports.asked import Asked
from geo.reports.events.accusing import bears_arms
from geo.reports.events.asides import sweeps
from geo.reports.events.fates import fate_unknown
from geo.reports.events.fights import (
    armed_were_hit,
    came_to_fight,
    fell_on_our_side,
    is_battle,
    only_post_was_hit,
    post_was_hit,
    stormed,
    with_heavy_arms,
)
from geo.reports.events.low import low
from geo.reports.events.means import calls_blast, landed, means_of
from geo.reports.events.scenes import Scene
from geo.reports.events.story import Story
from geo.reports.events.uncounted import not_counted
from geo.reports.model import ActorRole, Deed, DeedKind, Part, Side, Span, WhenRole

_MEANS = (EventType.AIR_DRONE_STRIKE, EventType.SHELLING, EventType.EXPLOSIVE_DEVICE)
_FOUGHT = (EventType.OTHER, EventType.BATTLE)  # "attacked", "stormed", "fighting"
_TAKEN = (Prop.ABDUCTED, Prop.DISAPPEARED, Prop.DETAINED)
_ANYBODY = frozenset({"", "unidentified-armed-men", "unidentified-armed-group", "jihadist-unspecified"})
_HEARD = re.compile(r"\b(?:heard|hears?|entend\w*)\b", re.IGNORECASE)
_FAR_MORE = 2
_SOLDIERS_FELL = re.compile(
    r"\b(?:militaires|soldats|gendarmes|soldiers|troops|guardsmen)\b(?: maliens| malian)?"
    r"(?: \w+){0,2} (?:tu[ée]s|killed|slain)\b", re.IGNORECASE)
_SLAIN = Asked(
    r"\b(?:villagers|residents|civilians|men|people|herders|habitants|villageois|civils|hommes|"
    r"bergers|personnes) (?:\w+ )?(?:were|had been|ont [ée]t[ée]|avaient [ée]t[ée]) (?:\w+ )?"
    r"(?:executed|killed|massacred|murdered|shot dead|ex[ée]cut[ée]e?s|tu[ée]e?s|massacr[ée]e?s|"
    r"[ée]gorg[ée]e?s|abattue?s)\b", re.IGNORECASE)
_CIVILIANS = re.compile(r"\b(?:civils?|civiles?|civilians?|villageois\w*|villagers?|habitants?|"
                        r"residents?)\b", re.IGNORECASE)
_AT_CIVILIANS = re.compile(r"\b(?:sur|at|on|contre|against) (?:des |les |the )?"
                           r"(?:civils|civilians|villageois|villagers|habitants)\b", re.IGNORECASE)
_WEAK = Asked(  # nobody fought them
    r"\b(?:dont|parmi (?:eux|lesquels|elles)|y compris|including|among them|mostly|surtout|essentiellement)\b[^.;]{0,40}"
    r"\b(?:femmes?|enfants?|women|children|b[ée]b[ée]s?|babies|vieillards|elderly)\b", re.IGNORECASE)
_PUT_TO_DEATH = re.compile(
    r"\b(?:execut(?:ed|es|ions?)|put to death|summar\w+|throats? (?:were |was )?(?:cut|slit)|slit (?:their|his|her) throats?|"
    r"beheaded|ex[ée]cut(?:\w*[ée]\w*|ions?)|pass[ée]e?s? par les armes|[ée]gorg\w+|fusill[ée]\w*|d[ée]capit\w+|"
    r"mis(?:es?)? [àa] mort)\b", re.IGNORECASE)
_ASIDE = (EventType.AIR_DRONE_STRIKE, EventType.BLOCKADE)
_GOODS = re.compile(
    r"\b(?:tankers?|trucks?|lorr(?:y|ies)|buses|shops?|houses?|homes?|granar(?:y|ies)|citernes?|camions?(?:-citernes?)?|"
    r"poids lourds|cars|boutiques?|maisons?|cases|greniers?)\b", re.IGNORECASE)
_BARE = re.compile(r"(?:(?:une|des|la|les|cette|an?|the|this|that|another|first|second|deadly|same|twin) )?"
                   r"(?:frappes?|strikes?)", re.IGNORECASE)
_REPLIES = Asked(
    r"\b(?:army|military|general staff|armed forces|government|authorities|arm[ée]e|[ée]tat-major|FAMa|autorit[ée]s|"
    r"gouvernement)\b[^.;]{0,60}\b(?:said|says|claim\w*|announc\w*|report\w*|statement|indiqu\w+|annonc\w+|"
    r"pr[ée]cis\w+|affirm\w+|[ée]voqu\w+|fait [ée]tat|communiqu[ée]\w*)\b|"
    r"^\W*(?:ses|leurs|its|their) (?:communiqu[ée]s?|statements?|bulletins?)\b|"
    r"^\W*(?:elle|il|it|they) (?:a |ont |has |have )?(?:[ée]galement |aussi |also )?(?:pr[ée]cis\w+|affirm\w+|indiqu\w+|"
    r"annonc\w+|claim\w*|announc\w*|said)\b|"
    r"\b(?:sollicit\w+|r[ée]clam\w+|demand(?:e|ent|aient|[ée])|request(?:s|ed)?|ask(?:s|ed) for|call(?:s|ed) for|"
    r"appel\w+ [àa])\b", re.IGNORECASE)
_HARMS = (EventType.ABDUCTION_DISAPPEARANCE, EventType.SEXUAL_VIOLENCE, EventType.BLOCKADE)


def choose_type(story: Story) -> EventType:
    """Name what was done: the means where the words tell it, else the commonest word for it."""
    own = _tellers([s for s in story.scenes if s is story.scenes[0] or not _answers(s, story)])
    deeds = [d.event_type for s in own for d in s.deeds if _counts(d)]
    told = _with_means(deeds, own, story)
    if not story.is_sum and _fell_fighting(own, story):
        return EventType.BATTLE
    slain = any(_SLAIN.search(s.text) for s in story.scenes)
    wanted = _MEANS if story.figures or slain else (*_MEANS, *_HARMS)
    if not story.is_sum and any(w in told for w in wanted):
        return next(w for w in wanted if w in told)
    armed = any(is_battle(d, s) for s in own for d in s.deeds) or any(
        armed_were_hit(s.text) for s in own)
    if _fought(story, armed=armed):
        return EventType.BATTLE
    if _vanished(story) or _mostly_taken(story):
        return EventType.ABDUCTION_DISAPPEARANCE
    if slain or any(t.low != 0 or t.high != 0 for t in story.figures):
        return EventType.KILLING
    return _commonest(deeds, own, story)


def _fell_fighting(own: Sequence[Scene], story: Story) -> bool:
    """Tell whether soldiers died in a fight, whatever else was fired or went off in it."""
    theirs = not_counted(story)
    sides = {t.side for t in story.figures if t.span not in theirs}
    ours = Side.SOLDIERS in sides or any(fell_on_our_side(s.text) for s in own)
    few = Side.CIVILIANS not in sides or _most_of_its_men(story, theirs)
    if not ours or not few or some_unarmed(story):
        return False
    alone = Side.CIVILIANS not in sides
    if any((alone and with_heavy_arms(s.text)) or (stormed(s.text) and any(
            t.side is Side.SOLDIERS for t in s.figures)) for s in own):
        return True
    return alone and any(came_to_fight(s.text) for s in own) and any(
        is_battle(d, s) for s in own for d in s.deeds)


def _with_means(deeds: Sequence[EventType], own: Sequence[Scene], story: Story) -> list[EventType]:
    """Give what was done and with what; a headline tells the means where the text does not."""
    told = [*deeds, *(m for s in own if (m := means_of(s.text)))]
    told = [t for t in told if t in {*_meant(own, story), *_FOUGHT} or t not in _ASIDE]
    if story.is_first and not set(_MEANS) & set(told):
        heads = [s for s in story.about if s.sentence.part is not Part.BODY]
        told += [m for s in heads if (m := means_of(s.text))]
    heard = _only_heard(own) or _only_seized(own)
    return [t for t in told if not (heard and t is EventType.EXPLOSIVE_DEVICE)]


def _meant(own: Sequence[Scene], story: Story) -> set[EventType]:
    """Give the strikes and blockades that are the event itself and not told of beside it."""
    deeds = [(d, s) for s in own for d in s.deeds if _counts(d)]
    air = {EventType.AIR_DRONE_STRIKE for s in own if not _is_reply(s, story) and (
        means_of(s.text) is EventType.AIR_DRONE_STRIKE or any(_is_from_air(d, s) for d in s.deeds))}
    air = set() if _on_the_ground(own, story) else air
    first = deeds[0][0].event_type if deeds else EventType.OTHER
    ruin = any(d.event_type is EventType.DESTRUCTION_LOOTING for d, _scene in deeds)
    blocked = first is EventType.BLOCKADE or not ruin
    return air | ({EventType.BLOCKADE} if blocked else set())


def _on_the_ground(own: Sequence[Scene], story: Story) -> bool:
    """Tell whether soldiers alone died in what is an attack by other words: "that strike" is it."""
    if {t.side for t in story.figures} != {Side.SOLDIERS} or any(
            means_of(s.text) is EventType.AIR_DRONE_STRIKE for s in own):
        return False
    deeds = [d for s in own for d in s.deeds if _counts(d)]
    return any(d.event_type in _FOUGHT for d in deeds) and all(
        _BARE.fullmatch(d.text) for d in deeds if d.event_type is EventType.AIR_DRONE_STRIKE)


def _is_from_air(deed: Deed, scene: Scene) -> bool:
    """Tell whether a strike came from the air: "une frappe d'obus" did not."""
    if deed.event_type is not EventType.AIR_DRONE_STRIKE or not _counts(deed) or (
            landed(low(scene.text))):
        return False
    return not (_BARE.fullmatch(deed.text) and any(
        d.event_type is EventType.SHELLING for d in scene.deeds))


def _is_reply(scene: Scene, story: Story) -> bool:
    """Tell whether somebody says what else he struck, or asks for strikes, and counts nobody."""
    early = scene in story.scenes[:1] or scene.sentence.part is not Part.BODY
    hit = any(t.side is not Side.FIGHTERS for t in (*scene.figures, *scene.harms))
    return not (early or hit) and _REPLIES.search(scene.text) is not None


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


def _only_seized(scenes: Sequence[Scene]) -> bool:
    """Tell whether explosives were found after a fight, and none went off."""
    told = [s for s in scenes if means_of(s.text) is EventType.EXPLOSIVE_DEVICE or any(
        d.event_type is EventType.EXPLOSIVE_DEVICE and not calls_blast(d.text) for d in s.deeds)]
    return bool(told) and all(sweeps(s.text) for s in told)


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
    theirs = not_counted(story)
    sides = {t.side for t in story.figures if t.span not in theirs}
    if story.figures and not sides:
        return True  # the attackers' dead alone are told
    if not sides:
        return (armed and not _goods_ruined(story)) or _soldiers_fell(story) or _fighters_hit(story)
    if _most_of_its_men(story, theirs) and any(post_was_hit(s.text) for s in story.scenes):
        return True  # who came for a post fought its men, though others died too
    if Side.CIVILIANS in sides or some_unarmed(story) or _civilians_hurt(story):
        return False
    armed = armed or _hit_a_post(story)
    unarmed = sides == {Side.UNSAID} and any(_PUT_TO_DEATH.search(s.text) for s in story.scenes)
    return Side.SOLDIERS in sides or (
        armed and not unarmed and (Side.FIGHTERS in sides or sides == {Side.UNSAID}))


def _hit_a_post(story: Story) -> bool:
    """Tell whether the words that tell an attack first put it at a post, and at nothing else."""
    first = next((s for s in story.scenes if s.is_attack), None)
    return first is not None and only_post_was_hit(first.text)


def _most_of_its_men(story: Story, theirs: AbstractSet[Span]) -> bool:
    """Tell whether soldiers died, and no more civilians than they."""
    most = {side: max((t.low or 0 for t in story.figures
                       if t.side is side and t.span not in theirs), default=0)
            for side in (Side.SOLDIERS, Side.CIVILIANS)}
    return most[Side.SOLDIERS] > 0 and most[Side.SOLDIERS] >= most[Side.CIVILIANS]


def _civilians_hurt(story: Story) -> bool:
    """Tell whether more civilians were hurt than soldiers died: "one soldier dead, 7 civilians"."""
    hurt = [t.low or 0 for s in story.scenes for t in s.harms
            if t.side is Side.CIVILIANS and t.prop is Prop.INJURED]
    return bool(hurt) and max(hurt) > max((t.low or 0 for t in story.figures), default=0)


def _goods_ruined(story: Story) -> bool:
    """Tell whether tankers, lorries or homes were destroyed, whoever guarded them."""
    return any(_GOODS.search(s.text) and any(
        d.event_type is EventType.DESTRUCTION_LOOTING and _counts(d) for d in s.deeds)
        for s in story.scenes)


def _soldiers_fell(story: Story) -> bool:
    """Tell whether soldiers died whom nobody counts, and nobody else: "des militaires tués"."""
    texts = [s.text for s in story.scenes]
    return any(map(_SOLDIERS_FELL.search, texts)) and not any(map(_CIVILIANS.search, texts))


def _fighters_hit(story: Story) -> bool:
    """Tell whether armed groups alone are told to have been hit: "the MSA was attacked by X"."""
    hit = [a for s in story.scenes for a in s.actors if a.role is ActorRole.VICTIM]
    armed = bool(hit) and all(bears_arms(a) and a.actor_id not in _ANYBODY for a in hit)
    fired_at = all(d.event_type in _FOUGHT for s in story.scenes for d in s.deeds if _counts(d))
    return armed and fired_at and not any(_CIVILIANS.search(s.text) for s in story.scenes)


def some_unarmed(story: Story) -> bool:
    """Tell whether soldiers were but some of the dead: "six died, two of them gendarmes"."""
    if any(t.side is Side.UNSAID and (_AT_CIVILIANS.search(s.text) or _WEAK.search(s.text))
           for s in story.scenes for t in s.figures):
        return True
    most = max((t.low or 0 for t in story.figures), default=0)
    if any(t.side is Side.SOLDIERS and t.low == most for t in story.figures):
        return False  # "twelve soldiers died, their commander among them"
    return any(0 < (t.low or 0) < most and t.side is Side.SOLDIERS
               for s in story.scenes for t in s.tolls if t.subset and t.prop is Prop.KILLED)
