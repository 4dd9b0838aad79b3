"""The tolls of a report."""

from __future__ import annotations

from geo.model.vocabulary import Prop
from geo.reports.model import Report, Toll
from geo.reports.tolls.acts import Act
from geo.reports.tolls.answers import Before, asks, shows_bodies
from geo.reports.tolls.by_name import named_one
from geo.reports.tolls.chunks import chunks_of
from geo.reports.tolls.compared import compared
from geo.reports.tolls.counting import tolls_of
from geo.reports.tolls.echoes import FAR, Counted, alone, echoed
from geo.reports.tolls.fractions import shared
from geo.reports.tolls.groups import Group
from geo.reports.tolls.harms import Harm
from geo.reports.tolls.taken_back import without_taken_back
from geo.reports.tolls.things import Thing
from geo.reports.tolls.words import Words, sentences

_RECENT = 5  # sentences within which "we counted 22" counts the dead


def find_tolls(report: Report) -> tuple[Toll, ...]:
    """Find the figures of harm in what a report tells, in the order of the text.

    Captions and furniture are not read. Figures follow the coding handbook, section 3.
    """
    lang = "fr" if report.lang == "fr" else "en"
    found: list[Toll] = []
    sentence_by_sentence: list[tuple[Words, list[Toll]]] = []
    since = _RECENT  # sentences since somebody was told to have been killed
    known = Counted()
    asked = last = _RECENT  # sentences since such a question, and since a figure of the dead
    shown = False
    bodies = FAR  # sentences since bodies were counted
    start = 0  # of the sentence before
    for words in sentences(report):
        chunks = chunks_of(words, lang)
        again = shared(words, chunks, known, lang, killed=since < _RECENT) or echoed(
            words, chunks, known, lang)
        if last >= _RECENT:
            again = again or alone(words, chunks, lang) or [
                c for c in named_one(words, chunks) if all(t.prop is not c.prop for t in found)]
        known.take(words, chunks, lang)
        since = 0 if any(isinstance(c, Act) and _kills(c) for c in chunks) else since + 1
        near = [toll for toll in found if toll.span[0] >= start]
        new = tolls_of(words, chunks, lang, found, near, again,
                       Before(since < _RECENT, asked < _RECENT, shown, bodies < FAR))
        new += compared(words, chunks, new, lang)
        sentence_by_sentence.append((words, new))
        found += new
        known.dead = known.dead or (known.ago == 1 and any(
            t.prop is Prop.KILLED and t.low == known.low for t in new))
        asked = 0 if asks(words, lang) else asked + 1
        told = any(t.prop is Prop.KILLED and t.span[0] >= words.starts[0] for t in found)
        last, shown = 0 if told else last + 1, shows_bodies(chunks) and not told
        bodies = 0 if any(isinstance(c, Group) and c.thing is Thing.DEATH and c.quantity
                          for c in chunks) else bodies + 1
        start = words.starts[0]
    return tuple(without_taken_back(sentence_by_sentence, lang))


def _kills(act: Act) -> bool:
    return act.harm is Harm.KILL and not act.void
