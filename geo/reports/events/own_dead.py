"""A side that tells how its own men died, or whom they killed, owns what it tells."""

from __future__ import annotations

import re

from geo.model.vocabulary import Prop, Stance
from geo.reports.events.low import low
from geo.reports.events.story import Story
from geo.reports.model import Side, Voice, overlap
from geo.reports.voices.helmets import HELMETS, is_finding

_ARMY = frozenset({"fama", "dirpa", "fama-general-staff", "fama-chief-of-staff", "gendarmerie",
                   "national-guard", "mali-police"})
_ARMED = frozenset({Side.SOLDIERS, Side.FIGHTERS})
_TOLD = frozenset({Stance.ALLEGES, Stance.CORROBORATES})
_HELMETS = re.compile(r"peacekeep|blue helmet|casques? bleus?|\bminusma\b|\bonusien")
_HURT = re.compile(r"\b(?:wounded|injured|missing|blesse\w*|disparus?)\b")
_FOREIGN = re.compile(  # soldiers, but of others
    r"peacekeep|blue helmet|casques? bleus?|\bfrench\b|\bfrancais|"
    r"\bun (?:soldier|troop|force|polic)|\bwagner\b|\bruss\w+|\bburkin\w+|\bnigerien|"
    r"\bmauritan\w+|\btchadien|\bchadian|\bmercen\w+")


def of_own_dead(voice: Voice, story: Story, verb: str) -> bool:
    """Tell whether none but the speaker's own men, or fighters, died in the event."""
    if voice.stance not in _TOLD or voice.prop is not Prop.EVENT or not _soldiers_alone(story):
        return False
    if voice.actor_id in HELMETS:
        finds = voice.actor_id != "minusma" or is_finding(low(verb))
        return not finds and _are(story, _HELMETS)
    return voice.actor_id in _ARMY and _counts(voice, story) and not _are(story, _FOREIGN)


def _counts(voice: Voice, story: Story) -> bool:
    """Tell whether an army speaks where the dead are counted, or of its wounded and missing."""
    return any(overlap(s.span, voice.content) and (s.figures or _HURT.search(low(s.text)))
               for s in story.all_scenes)


def _soldiers_alone(story: Story) -> bool:
    """Tell whether soldiers died, and nobody else but fighters: "one dead" may be the soldier."""
    own = [t.best or t.low or 0 for t in story.figures if t.side is Side.SOLDIERS]
    return bool(own) and all(
        t.side in _ARMED or (t.side is Side.UNSAID and (t.best or t.low or 0) <= max(own))
        for t in story.figures)


def _are(story: Story, who: re.Pattern[str]) -> bool:
    """Tell whether the words that count the dead say that they are these."""
    return any(who.search(low(s.text[max(0, t.span[0] - s.span[0]):t.span[1] - s.span[0] + 30]))
               for s in story.scenes for t in s.figures)
