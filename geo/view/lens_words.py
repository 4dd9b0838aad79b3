"""According to one class of speakers, in words: the sentence above the map, a line on a card."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pandas as pd

from geo.filters import IncidentFilter
from geo.fold.voice import Word
from geo.i18n import N_, _, ngettext, number, semicolons
from geo.labels import toll
from geo.model.incident import Toll
from geo.summary import Summary, sentence, total
from geo.view.lens import TOLL, words_of

VOICES = {
    "state": N_("the state"), "un": N_("the United Nations"), "armed_group": N_("armed groups"),
    "ngo_international": N_("international NGOs"),
    "civil_society_local": N_("local civil society"),
    "community_leader": N_("community leaders"),
    "witness_relative": N_("witnesses and relatives"), "media": N_("the media"),
    "analyst": N_("analysts and data sets"),
}


def voice_words(lens: str) -> str:
    """Name a class of speakers as it stands inside a sentence; nothing is everybody."""
    return _(VOICES[lens]) if lens else _("everybody")


def lens_sentence(wanted: IncidentFilter, summary: Summary, lens: str, sure: pd.DataFrame,
                  sources: Mapping[str, str] | None = None,
                  imports: Mapping[int, str] | None = None) -> str:
    """Say what a class gives and where it is silent, and then what is shown.

    ``sure`` are the incidents definitely in the range, of a table made by ``according_to``:
    columns killed_low, killed_best, killed_high (persons), killed_open, word.
    """
    told = sentence(wanted, summary, tolls=False, sources=sources, imports=imports)
    return f"{lens_figures(lens, sure)}. {told}"


def lens_figures(lens: str, sure: pd.DataFrame) -> str:
    """Say how many were killed according to a class, in how many incidents, and its silence."""
    return _("According to {voice}: {told}").format(
        voice=voice_words(lens), told=semicolons(list(_told(sure))))


def _told(sure: pd.DataFrame) -> Iterator[str]:
    counts, figured = words_of(sure), _figured(sure)
    if n := int(figured.sum()):
        yield ngettext("killed {toll} in {n} incident", "killed {toll} in {n} incidents", n).format(
            toll=toll(total(sure[figured])), n=number(n))
    else:
        yield _("no figure of people killed")
    if n := counts[Word.SAYS] - int(figured.sum()):
        yield ngettext("no figure for {n} more", "no figure for {n} more", n).format(n=number(n))
    if n := counts[Word.DENIES]:
        yield ngettext("only denies {n} more", "only denies {n} more", n).format(n=number(n))
    if n := counts[Word.SILENT]:
        yield ngettext("silent on {n} more", "silent on {n} more", n).format(n=number(n))


def _figured(rows: pd.DataFrame) -> pd.Series:
    return rows["killed_low"].notna() | rows["killed_high"].notna()


def lens_line(row: pd.Series) -> str:
    """Say on a card what a class says of one incident: its figure, its denial or its silence."""
    return _("according to {voice}: {told}").format(voice=voice_words(row["voice"]),
                                                    told=_word(row))


def _word(row: pd.Series) -> str:
    if row["word"] == Word.SILENT:
        return _("nothing said")
    if row["word"] == Word.DENIES:
        return _("denied, no figure")
    figure = _toll_of(row)
    return _("no figure") if figure == Toll() else toll(figure)


def _toll_of(row: pd.Series) -> Toll:
    low, best, high = (None if pd.isna(row[c]) else int(row[c]) for c in TOLL)
    return Toll(low, best, high, open=bool(row["killed_open"]))
