"""PDF: vector pages with embedded fonts, tags, bookmarks and a page of contents."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from matplotlib.backends.backend_pdf import PdfPages

from geo.brief.files.contents import contents
from geo.brief.files.drawn import mapped, settings
from geo.brief.files.hour import at_noon
from geo.brief.files.structure import finished
from geo.brief.files.tagging import Hook, Tagger
from geo.brief.frames import House, sheets
from geo.brief.frames.sheet import Sheet
from geo.brief.model import Brief
from geo.brief.speaking import speaking
from geo.i18n import _

Progress = Any
Page = tuple[Sheet, Brief]


def pdf(briefs: Sequence[Brief], own: House, progress: Progress) -> bytes:
    """Write briefs as one PDF, a brief's pages after the other's, contents first if several."""
    pages, starts = laid_out(briefs, own)
    out, taggers = BytesIO(), []
    with settings(), PdfPages(out, metadata=_metadata(briefs)) as file:
        for n, (sheet, brief) in enumerate(pages):
            taggers.append(_draw(file, sheet, brief))
            progress(n + 1, len(pages))
    return finished(out.getvalue(), briefs, [s for s, _b in pages], taggers, starts)


def laid_out(briefs: Sequence[Brief], own: House) -> tuple[list[Page], list[int]]:
    """Lay all briefs out under one count of pages; give the first page of each, from 0."""
    drafts = [sheets(brief, own) for brief in briefs]
    fronts = contents(briefs, own, [len(d) for d in drafts]) if len(briefs) > 1 else []
    total = len(fronts) + sum(map(len, drafts))
    pages: list[Page] = [(sheet, briefs[0]) for sheet in fronts]
    starts = []
    for brief in briefs:
        starts.append(len(pages))
        pages += [(s, brief) for s in sheets(brief, own, first=len(pages) + 1, total=total)]
    return pages, starts


def _draw(file: PdfPages, sheet: Sheet, brief: Brief) -> Tagger:
    tagger = Tagger()
    figure, _told = mapped(sheet, brief, 72, tagger.around)
    figure.patch.set_visible(False)
    if sheet.map_box:
        box = sheet.map_box
        figure.add_artist(Hook(lambda r: tagger.open(r, "Figure", brief.alt_text, box),
                               sheet.lead + 0.4))
        figure.add_artist(Hook(tagger.close, sheet.lead + 0.6))
    file.savefig(figure)
    return tagger


def _metadata(briefs: Sequence[Brief]) -> dict[str, Any]:
    first = briefs[0]
    words = dict.fromkeys([*(b.region_name for b in briefs), *first.marks])
    with speaking(first.request.lang):
        several = _("Briefs: incidents reported")
    return {"Title": first.title if len(briefs) == 1 else several,
            "Subject": first.sentence, "Keywords": ", ".join(w for w in words if w),
            "Creator": "Mali Incident Atlas", "Producer": None,
            "CreationDate": at_noon(first.made), "Author": None}
