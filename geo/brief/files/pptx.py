"""PPTX: slides with native titles, text and tables, and the map as a picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Any

from pptx import Presentation

from geo.brief.files import columns
from geo.brief.files.pictures import map_picture, timeline_picture
from geo.brief.files.properties import set_properties
from geo.brief.files.slides import (
    Run,
    emu,
    height_of,
    new_slide,
    pages_of,
    picture,
    table,
    text_box,
)
from geo.brief.files.zipped import steady
from geo.brief.frames import House
from geo.brief.frames.sheet import Box
from geo.brief.frames.style import FAINT, SOFT, Style, style_of
from geo.brief.model import Brief, Template
from geo.brief.speaking import speaking
from geo.i18n import _
from geo.labels import pair

_FOOT = 16.0  # points


@dataclass
class Deck:
    """A deck being made."""

    file: Any
    brief: Brief
    style: Style
    house: House

    @property
    def lang(self) -> str:
        """Give the language of the words."""
        return self.brief.request.lang

    def slide(self, head: str = "") -> tuple[Any, Box]:
        """Add a slide with title and foot; give it and the room between them."""
        style = self.style
        title = f"{self.brief.title} · {head}" if head else self.brief.title
        size = style.title * (0.72 if head else 1.0)
        high = min(height_of(title, size, style.inner, bold=True), style.height * 0.16)
        top = Box(style.margin, style.margin * 0.7, style.inner, high)
        slide = new_slide(self.file, title, top, size, self.lang)
        bottom = style.height - style.margin * 0.6 - _FOOT
        words = " · ".join(w for w in (self.house.organisation, columns.made_of(self.brief),
                                       self.house.footer) if w)
        text_box(slide, Box(style.margin, bottom, style.inner, _FOOT),
                 [Run(words, style.small * 1.1, FAINT)], self.lang, "foot")
        return slide, Box(style.margin, top.bottom + 6, style.inner, bottom - top.bottom - 12)


def pptx(briefs: Sequence[Brief], own: House, progress: Any) -> bytes:  # noqa: ANN401
    """Write briefs as one deck."""
    first = briefs[0]
    style = style_of(first.request.size, own.accent)
    file = Presentation()
    file.slide_width, file.slide_height = emu(style.width), emu(style.height)
    set_properties(file.core_properties, first)
    for n, brief in enumerate(briefs):
        with speaking(brief.request.lang):
            _slides(Deck(file, brief, replace(style, small=style.small * 1.12), own))
        progress(n + 1, len(briefs))
    out = BytesIO()
    file.save(out)
    return steady(out.getvalue())


def _slides(deck: Deck) -> None:
    brief = deck.brief
    first, left = deck.slide()
    _notes(first, brief)
    _opening(deck, first, left)
    if brief.changes or brief.since:
        _paragraphs(deck, _("Since the last briefing"), (brief.since, *brief.changes))
    if brief.request.template is not Template.MAP:
        _tables(deck)
        for head, told in columns.lists(brief):
            _paragraphs(deck, head, told)
    _paragraphs(deck, _("Sources and notes"), (*brief.notes, *brief.sources))


def _opening(deck: Deck, slide: Any, room: Box) -> None:  # noqa: ANN401
    """Fill the first slide: sentence, map, key figures, timeline."""
    brief, style = deck.brief, deck.style
    high = height_of(brief.sentence, style.lead, room.width)
    text_box(slide, Box(room.x, room.y, room.width, high),
             [Run(brief.sentence, style.lead, SOFT)], deck.lang, "sentence")
    room = room.below(room.y + high + 8)
    tall = style.height > style.width * 0.9
    if tall:
        chart, aside = room.above(room.y + room.height * 0.55), room.below(
            room.y + room.height * 0.55 + 10)
    else:
        chart = Box(room.x, room.y, room.width * 0.68, room.height)
        aside = Box(chart.right + 18, room.y, room.right - chart.right - 18, room.height)
    picture(slide, map_picture(brief, chart.width, chart.height), chart, "map", brief.alt_text)
    bars = min(86.0, aside.height * 0.3)
    data = timeline_picture(brief, style, aside.width, bars)
    runs = _figures(deck, aside.width, aside.height - (bars + 8 if data else 0))
    text_box(slide, aside.above(aside.bottom - (bars + 8 if data else 0)), runs, deck.lang,
             "figures")
    if data:
        picture(slide, data[0], Box(aside.x, aside.bottom - bars, aside.width, bars), "timeline",
                data[1])


def _figures(deck: Deck, width: float, height: float) -> list[Run]:
    """Set the key figures as large as there is room for them."""
    style, told = deck.style, deck.brief.figures
    for scale in (1.0, 0.85, 0.72, 0.62, 0.54):
        runs = [run for f in told for run in (
            Run(f.value, style.number * 0.85 * scale, bold=True),
            Run(f.label, style.body * scale, bold=True),
            *([Run(f.note, style.small * scale, SOFT)] if f.note else []))]
        if sum(height_of(r.words, r.size, width, bold=r.bold) for r in runs) <= height:
            break
    return runs if told else [Run(" ", style.body)]


def _tables(deck: Deck) -> None:
    brief, inner = deck.brief, deck.style.inner
    if brief.rows:
        widths = [inner * share for share in columns.SHARES]
        _table(deck, _("Incidents"), [columns.heads(), *map(columns.cells, brief.rows)], widths)
    if brief.counted and brief.counted.rows:
        head = brief.counted.head
        widths = [inner * w for w in ((0.25, 0.18, 0.37, 0.1, 0.1) if len(head) == 5  # noqa: PLR2004
                                      else (1 / len(head),) * len(head))]
        _table(deck, _("By place, month and alleged actor"), [head, *brief.counted.rows], widths,
               brief.counted.basis)


def _table(deck: Deck, head: str, rows: Sequence[Sequence[str]], widths: Sequence[float],
           basis: str = "") -> None:
    room = deck.style.height * 0.84 - deck.style.margin * 1.4 - _FOOT - 20
    for page in pages_of(rows, widths, deck.style, room - (16 if basis else 0)):
        slide, box = deck.slide(head)
        if basis:
            high = height_of(basis, deck.style.small, box.width)
            text_box(slide, Box(box.x, box.y, box.width, high),
                     [Run(basis, deck.style.small, SOFT)], deck.lang, "basis")
            box = box.below(box.y + high + 4)
        table(slide, box.above(box.y + 20), page, widths, deck.style, deck.lang)


def _paragraphs(deck: Deck, head: str, told: Sequence[str]) -> None:
    """Set lines of text on as many slides as they take."""
    size = deck.style.body
    room = deck.style.height * 0.84 - deck.style.margin * 1.4 - _FOOT - 20
    page: list[Run] = []
    used = 0.0
    for words in (t for t in told if t):
        high = height_of(words, size, deck.style.inner)
        if page and used + high > room:
            _page(deck, head, page)
            page, used = [], 0.0
        page.append(Run(words, size))
        used += high
    if page:
        _page(deck, head, page)


def _page(deck: Deck, head: str, runs: list[Run]) -> None:
    slide, box = deck.slide(head)
    text_box(slide, box, runs, deck.lang, head)


def _notes(slide: Any, brief: Brief) -> None:  # noqa: ANN401
    """Put sources and notes where the speaker finds them."""
    parts = [brief.sentence, *brief.notes, pair(_("Sources"), "; ".join(brief.sources)),
             columns.made_of(brief), brief.permalink]
    slide.notes_slide.notes_text_frame.text = "\n".join(p for p in parts if p)
