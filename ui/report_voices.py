"""Who takes which stance on a candidate, in words: each stance and each speaker once."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from geo.i18n import _, listing
from geo.labels import actor, label, lowered, pair
from geo.model.vocabulary import Prop, Stance
from geo.reports.drafting import Edited, Spoken
from ui.html import tag


def voices(one: Edited) -> Iterator[Markup]:
    """Write who takes which stance, and what it is about where that is not the event alone."""
    for stance in Stance:
        for words, said in _called(stance, [s for s in one.spoken if s.stance is stance]):
            yield tag("div", tag("span", words, cls=f"stance {stance}"), " ",
                      listing(list(_speakers(said))), cls="fact")


def _called(stance: Stance, said: list[Spoken]) -> Iterator[tuple[str, list[Spoken]]]:
    """Call what is said by its stance; who is only reported to be silent reports nothing."""
    def answer(s: Spoken) -> str:
        return s.value if stance is Stance.REPORTS and s.prop is Prop.EVENT else ""

    for value in dict.fromkeys(answer(s) for s in said):
        yield (label("event_value", value) if value else label("stance", stance),
               [s for s in said if answer(s) == value])


def _speakers(said: list[Spoken]) -> Iterator[str]:
    for speaker in dict.fromkeys(s.actor_id for s in said):
        about = list(dict.fromkeys(_about(s) for s in said if s.actor_id == speaker))
        if any(about):
            about = [words or lowered(label("prop", Prop.EVENT)) for words in about]
            yield f"{actor(speaker)} ({', '.join(about)})"
        else:
            yield actor(speaker)


def _about(said: Spoken) -> str:
    """Say what a stance is about, nothing where it is the event."""
    if said.prop is Prop.EVENT:
        is_named = not said.value or said.stance is Stance.REPORTS  # then it is called so
        return "" if is_named else label("event_value", said.value)
    if said.prop is not Prop.PERPETRATOR:
        return lowered(label("prop", said.prop))
    name = lowered(label("prop", Prop.PERPETRATOR))
    if said.value == said.actor_id:
        return _("its own responsibility")
    return pair(name, actor(said.value)) if said.value else name
