"""The note of a recorded report in words: how it came, how far it is trusted, its text."""

from __future__ import annotations

from geo.i18n import _
from geo.labels import lowered, pair
from geo.model.claim import Source
from geo.reports.recording import note_of
from ui.report_header import ARRIVALS, CREDIBILITY, RELIABILITY

SHOWN = 12  # letters of a checksum: enough to tell texts apart


def note_words(source: Source) -> str:
    """Give a source's note for people; a note that is no recorded report's stays as it is."""
    told = note_of(source)
    if not told:
        return source.note
    arrivals = {str(k): v for k, v in ARRIVALS.items()}
    parts = [pair(_("How it came"), _(arrivals.get(told["came"], told["came"])))]
    for key, name, words in (("reliability", _("Reliability of the source"), RELIABILITY),
                             ("credibility", _("Credibility of what it says"), CREDIBILITY)):
        if key in told:
            parts.append(pair(name, _(words.get(told[key], told[key]))))
    if "text" in told:
        checksum = told["text"].removeprefix("sha256:")[:SHOWN]
        parts.append(pair(_("Text kept in your own store, checksum"), f"{checksum}…"))
    return " · ".join([parts[0], *(lowered(p) for p in parts[1:])])
