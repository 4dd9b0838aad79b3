"""What is said in a passage that shows no event of its own: it is of the event told before it."""

from __future__ import annotations

from collections.abc import Sequence

from geo.reports.events.merging import contradicts
from geo.reports.events.story import Story
from geo.reports.model import Candidate, Voice

_FAR = 6  # paragraphs


def rehomed(told: Sequence[Story], made: Sequence[Candidate | None],
            voices: dict[int, list[Voice]]) -> dict[int, list[Voice]]:
    """Give the voices by story, those of passages that show no event with the event before them."""
    moved = {i: list(v) for i, v in voices.items()}
    for i, story in enumerate(told):
        other = made[i] is not None or story.is_sum or bool(story.figures)
        home = None if other else _home(i, told, made)
        if home is not None:
            moved[home] = sorted([*moved[home], *moved[i]], key=lambda v: v.span)
            moved[i] = []
    return moved


def _home(i: int, told: Sequence[Story], made: Sequence[Candidate | None]) -> int | None:
    """Give the shown event told last before a passage, unless their days or places differ."""
    first = told[i].scenes[0]
    shown = [k for k, story in enumerate(told) if made[k] is not None and not story.is_sum]
    before = [(s.span, k) for k in shown for s in told[k].scenes if s.span < first.span
              and first.sentence.paragraph - s.sentence.paragraph <= _FAR]
    home = max(before)[1] if before else None
    if home is None or any(
            contradicts(a, b) for a in told[i].scenes for b in told[home].scenes):
        return None
    return home
