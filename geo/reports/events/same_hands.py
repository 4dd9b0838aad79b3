"""Whom the words before blame where the same hands did more: "the same column", "a second strike"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.builtin import builtin_actors
from geo.model.vocabulary import EventType
from geo.reports.asked import Keyed
from geo.reports.events.blamed import ANYBODY, choose_accused
from geo.reports.events.cues import goes_on
from geo.reports.events.deed_type import choose_type
from geo.reports.events.harm_words import only_death
from geo.reports.events.inheriting import of_one_camp, other_party
from geo.reports.events.scenes import Scene
from geo.reports.events.story import Story
from geo.reports.model import HARMFUL, ActorMention, Voice

_FORCES = (r"(?:forces?|men|soldiers|troops|column|patrol|convoy|unit|fighters|militants|gunmen|riders|combination of forces|detachment|militia|raiders|attackers|assailants|"
           r"hommes|soldats|troupes|colonne|patrouille|convoi|unites?|combattants|militaires|cavaliers|detachement|milice|assaillants|individus)")
_SAME = Keyed(("same ", "meme"), rf"\b(?:same|memes?) (?:\w+ )?{_FORCES}\b")
_STRIKE = r"(?:frappes?|drones?|raids? aeriens?|air ?strikes?|strikes?|drone strikes?|missiles?)"
_NEXT = Keyed(
    ("second", "third", "troisieme", "deuxieme", "nouvel", "autre", "another", "further", "new "),
    rf"\b(?:seconde?|third|deuxieme|troisieme|nouvelles?|autres?|another|further|new) (?:\w+ )?{_STRIKE}\b")
_NOT_FIRST = Keyed(("premiere fois", "the first"),
                   r"\b(?:pas la premiere fois|not the first (?:time|such \w+|strike)|nor is it the first)\b")
_THEY = Keyed(("they", "ils"), r"\W*(?:they|ils)\s+(?:\w+ ){0,2}?(?:struck|attacked|raided|stormed|entered|killed|shot|burned|(?:ont|avaient) (?:\w+ )?(?:attaque|frappe|tue|abattu|incendie|brule|tire|execute))\b")
_MORE = Keyed(("more", "other", "autres"), r"\W*(?:at least |au moins )?(?:[\w-]+) (?:more|others?|autres)\b[^.;:]{0,50}\b(?:killed|died|shot|tue\w*|mort\w*|peri|abattu\w*|execut\w*)\b")
_SECOND = Keyed(("second", "deuxieme"), r"\W*(?:in |during |dans |lors d\w+ |au cours d\w+ )?(?:the |la |le )(?:seconde?|deuxieme)\b")
_FIRST = Keyed(("first", "premier"), r"\W*(?:in |during |dans |lors d\w+ |au cours d\w+ )?(?:the |la |le )(?:first|premiere?)\b")
_A_STRIKE = re.compile(r"\b(?:frappe|strike|drone)s?\b")
_DEALT = re.compile(r"\W*(?:le|on|in|en)\s+\d{1,2}\b|\W*on\s+\w+\s+\d{1,2}\b")
_HIT = re.compile(r"atteint\w*|touch\w*|hit|struck|vis[ée]\w*|frapp\w*", re.IGNORECASE)
_NEAR = 3  # paragraphs


def type_among(story: Story, told: Sequence[Story]) -> EventType:
    """Name what was done: a strike, too, where one of several strikes only says who died."""
    before = None if story.is_sum or not story.scenes else _told_before(story, told)
    return EventType.AIR_DRONE_STRIKE if before and struck_too(story, before) else choose_type(story)


def struck_too(story: Story, before: Story) -> bool:
    """Tell whether an event is the next of the strikes told one by one, and not told otherwise."""
    if not (story.figures and _is_strike(before)) or any(_tells_how(s) for s in story.scenes):
        return False
    first, last = story.scenes[0], before.scenes[-1]
    follows = first.sentence.paragraph - last.sentence.paragraph <= 1 and not first.sets_apart
    dealt = _DEALT.match(first.low) and _DEALT.match(before.scenes[0].low) and (
        first.sentence.paragraph == last.sentence.paragraph)
    second = any(_FIRST.match(s.low) and _A_STRIKE.search(s.low) for s in before.scenes)
    return follows and bool(dealt or (second and not first.refers_back))


def _tells_how(scene: Scene) -> bool:
    """Tell whether words say more than that people died and that a place was hit."""
    return bool(scene.accused) or any(
        d.kind in HARMFUL and not (only_death(d.text) or _HIT.fullmatch(d.text)) for d in scene.deeds)


def same_hands(story: Story, told: Sequence[Story], voices: dict[int, list[Voice]],
               own: tuple[ActorMention, ...]) -> tuple[ActorMention, ...]:
    """Give whom the words before blame for what "the same men" did, unless somebody is named."""
    if story.is_sum or not story.scenes or any(a.actor_id and a.actor_id not in ANYBODY for a in own):
        return own
    before = _told_before(story, told)
    if before is None or not _goes_on(story, before):
        return own
    blamed = choose_accused(before, voices[_at(before, told)])
    if not blamed:
        blamed = same_hands(before, told, voices, ())
    if _is_elsewhere(story.scenes[0]) and any(a.actor_id not in ANYBODY for a in blamed):
        return own
    return blamed if of_one_camp(blamed) or goes_on(story.scenes[0].text) else own


def _is_elsewhere(first: Scene) -> bool:
    """Tell whether others died on a day and at a place of their own: that lays nothing on a group."""
    return bool(_MORE.match(first.low) and first.dates and first.places)


def _told_before(story: Story, told: Sequence[Story]) -> Story | None:
    """Give the event that was told right before."""
    if story.goes_on is not None:
        return story.goes_on
    start = story.scenes[0].span[0]
    before = [s for s in told if not s.is_sum and s.scenes and s.scenes[0].span[0] < start]
    last = max(before, key=lambda s: s.scenes[0].span[0], default=None)
    if last is None or story.scenes[0].sentence.paragraph - last.scenes[-1].sentence.paragraph > _NEAR:
        return None
    return last


def _goes_on(story: Story, before: Story) -> bool:
    """Tell whether words say that those of the event before did this, too."""
    first = story.scenes[0]
    parallel = _SECOND.match(first.low) is not None and _FIRST.match(before.scenes[0].low) is not None
    if goes_on(first.text) or parallel:
        return True
    if any(other_party(s) for s in story.scenes):
        return False
    if _SAME.search(first.low) or _THEY.match(first.low) or _MORE.match(first.low):
        return True
    if struck_too(story, before):
        return True
    if not (_is_strike(story) and _is_strike(before)):
        return False
    recalled = any(_NOT_FIRST.search(s.low) for s in before.all_scenes[-2:])
    return recalled or _NEXT.search(first.low) is not None


def _is_strike(story: Story) -> bool:
    return choose_type(story) is EventType.AIR_DRONE_STRIKE


def _at(story: Story, told: Sequence[Story]) -> int:
    return next(i for i, s in enumerate(told) if s is story)


def described_above(own: tuple[ActorMention, ...], told: Sequence[Story]) -> tuple[ActorMention, ...]:
    """Add the name that the opening sum gives to the foreign fighters of its items."""
    known = builtin_actors()
    if not any(a.actor_id == _FOREIGNERS for a in own) or not (told and told[0].is_sum):
        return own
    named = [a for a in choose_accused(told[0], ()) if "foreign_forces" in known.get(a.actor_id).classes]
    more = [a for a in named if a.actor_id not in {o.actor_id for o in own}]
    return (*own, *more) if len(named) == 1 else own


_FOREIGNERS = "foreign-military-personnel"
