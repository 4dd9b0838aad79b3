"""What is said of two events at once: "both raids were the army's", "les deux attaques"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from geo.model.vocabulary import Stance
from geo.reports.asked import Begun
from geo.reports.events.scenes import TWO, Scene
from geo.reports.events.story import Story
from geo.reports.model import Voice, overlap

_EN = (r"(?:attack|raid|killing|massacre|incident|(?:air ?)?strike|ambush|assault|operation|case|"
       r"event|bombing|shooting|shelling|execution|abduction|kidnapping|incursion|bloodbath)")
_FR = (r"(?:attaques?|tueries?|massacres?|incidents?|frappes?|raids?|embuscades?|assauts?|drames?|"
       r"[ée]v[ée]nements?|op[ée]rations?|cas|affaires?|exactions|meurtres?|assassinats?|"
       r"ex[ée]cutions?|enl[èe]vements?|bombardements?|incursions?)")
_BOTH = Begun(
    "auc bot deu eit nei tho two",
    r"\b(?:both|the two|these two|those two)(?: of (?:the|these|those))? "
    rf"(?:[\w’'-]+ )?{_EN}(?:e?s)\b|"
    rf"\b(?:either|neither)(?: of the(?: two)?)? {_EN}(?:e?s)?\b|"
    rf"\b[lcd]es deux (?:\w+ )?{_FR}\b|\baucune? des deux (?:\w+ )?{_FR}\b|"
    r"\b(?:in|at) both (?:villages|places|towns|localities|hamlets|camps)\b|"
    r"\bdans (?:les|ces) deux (?:villages|localit[ée]s|villes|hameaux|campements)\b", re.IGNORECASE)

_TWO = re.compile(rf"\b(?:two|deux) (?:[\w’'-]+ )?(?:{_EN}e?s|{_FR})\b", re.IGNORECASE)


def of_both(text: str) -> bool:
    """Tell whether words speak of two events at once.

    >>> of_both("both deadly raids"), of_both("les deux villages"), of_both("dans les deux cas")
    (True, False, True)
    """
    return _BOTH.search(text) is not None


def both_of(voice: Voice, touched: Sequence[Scene], voices: Sequence[Voice],
            stories: Sequence[Story]) -> list[int]:
    """Give the two events of which somebody speaks at once; none where he speaks of one."""
    said = [_words_of(voice, s, voices) for s in touched]
    summed = any(s in story.scenes for story in stories if story.is_sum for s in touched)
    if voice.stance is Stance.ACKNOWLEDGES and not summed and any(_TWO.search(t) for t in said):
        behind = [i for i, s in enumerate(stories)
                  if not s.is_sum and s.scenes and s.scenes[0].span[0] > voice.span[0]]
        if len(behind) == TWO:
            return behind  # "X claimed two attacks. The first …"
    return _two_told(voice.span[0], stories) if any(of_both(t) for t in said) else []


def _words_of(voice: Voice, scene: Scene, voices: Sequence[Voice]) -> str:
    """Give a sentence, or what one of several speakers says in it."""
    others = {v.speaker_span for v in voices if overlap(scene.span, v.span)}
    if len(others) < TWO:
        return scene.text
    start = min(voice.span[0], voice.content[0]) - scene.span[0]
    return scene.text[max(0, start):max(voice.span[1], voice.content[1]) - scene.span[0]]


def _two_told(at: int, stories: Sequence[Story]) -> list[int]:
    """Give the two events told last before some words, or the only two of a report."""
    events = [i for i, s in enumerate(stories) if not s.is_sum and s.scenes]
    before = sorted((i for i in events if stories[i].scenes[0].span[0] < at),
                    key=lambda i: stories[i].scenes[0].span)
    if len(before) >= TWO:
        return before[-TWO:]
    return events if len(events) == TWO else []


def share_both(made: Sequence[Story]) -> None:
    """Let a sentence on two events at once, which tells no more of either, speak of both."""
    for story in list(made):
        for scene in story.all_scenes:
            bare = not (scene.dates or scene.places or scene.figures)
            if bare and of_both(scene.text):
                for i in _two_told(scene.span[0], made):
                    if scene not in made[i].all_scenes:
                        made[i].about.append(scene)
