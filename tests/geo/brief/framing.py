"""Briefs for tests of frames: hard content, made by hand; no store is read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from geo.brief.frames import House, sheets
from geo.brief.frames.metrics import width
from geo.brief.frames.sheet import Align
from geo.brief.model import Bar, Brief, Counted, Figure, Request, Row, Size, Template
from tests.geo.brief.mapping import brief as with_map

ACTOR = {"en": "Coordination of the joint armed forces of the central and northern regions",
         "fr": "Coordination des forces armées conjointes des régions du centre et du nord"}
PLACE = "كيدال (Kidal, ⴽⵉⴷⴰⵍ), hameau de Tin-Essako-Abeïbara-Tassigdimt-Intadjedite"
WORDS = {
    "en": ("alleged: ", "alleges: ", "Denied (the event): ", "incident(s) reported", "killed"),
    "fr": ("mis en cause : ", "allègue : ", "Démenti (l’événement) : ", "incident(s) signalé(s)",
           "tués"),
}


def hard(n: int = 40, *, lang: str = "en", size: Size = Size.WIDE,
         template: Template = Template.LIST, changes: bool = True, link: bool = True) -> Brief:
    """Make a brief with everything long: names, title, notes, sources."""
    alleged, alleges, denied, reported, killed = WORDS[lang]
    who = ACTOR[lang]
    held = with_map("kidal", n=n, lang=lang)
    rows = tuple(Row(
        f"i{i}", i + 1, "27–31 Mar 2022 or 3 Apr 2022", PLACE if i % 7 == 0 else "Aslagh, Kidal",
        f"{who} {i}" if i % 5 == 0 else f"Alleged killing {i}", f"{i}–{i + 500}+",
        f"{alleged}{who}", f"{alleges}{', '.join([who] * (1 + i % 4))} (3 Jan 2025)",
        f"{denied}{who} (4 Jan 2025)" if i % 2 else "–", "Single or incomplete sourcing",
        "place: no closer than the region", is_new=changes and i == 3,
        changed="toll widened (4–7)" if changes and i == 4 else "") for i in range(n))
    figures = (
        Figure(f"{n:,}", reported, "2 more possibly in range"),
        Figure("1,264–12,565+", killed, f"lowest to highest figures, added up; {who}, {who}"),
        Figure("36–40+", killed, who), Figure("12", f"{denied}{who}"), Figure("3", who, "!"),
        Figure("1", "not mappable"), Figure("4", "statements about periods", "not added up"))
    months = [date(2012 + i // 12, i % 12 + 1, 1) for i in range(150 if n else 0)]
    bars = tuple(Bar(m, {"killing": i % 9, "shelling": i % 4}) for i, m in enumerate(months))
    spread = tuple(Bar(m, {"killing": 2}, spread=True) for m in months[5:9])
    counted = Counted(("Cercle", "Month", "Alleged perpetrator", "Incidents", "Killed"), tuple(
        ("Tin-Essako", "September 2025", who, f"{i}", f"{i:,}") for i in range(min(n, 31))),
        "Incidents reported, each counted once.")
    title = f"{who}: {PLACE}, {who}" if n else "Kidal"
    return replace(
        held, request=Request(region="kidal", lang=lang, size=size, template=template),
        title=title, sentence=f"{n} {reported}, {who}, {PLACE}; {who}; {who}.", figures=figures,
        rows=rows, unmapped=tuple(f"2 Jan 2025 · {who} · Ambiguous: 7" for _i in range(n // 8)),
        sums=tuple(f"1 May – 12 Dec 2024 · {who}" for _i in range(n // 10)),
        changes=tuple(f"New: {who} {i}" for i in range(6)) if changes else (),
        since="Since version 9ab of 3 Mar 2025" if changes else "", counted=counted,
        bars=(*bars, *spread), sources=tuple(f"Reuters, {who}, {i} Jan 2025" for i in range(n)),
        notes=tuple(f"Note {i}: {who}. {who}." for i in range(7)),
        marks=("TLP:AMBER+STRICT", "generalised", "synthetic"), version="f237a14e" * 8,
        made=date(2026, 11, 21), alt_text=f"Map of {PLACE}.", region_name="Kidal",
        permalink="https://atlas.example.org/?adm1=kidal&actor=" + "fama&actor=" * 20
        if link else "")


def pages(brief: Brief, own: House | None = None):
    """Lay a brief out."""
    return sheets(brief, own or House())


def boxes(sheet):
    """Give the boxes of blocks that hold something, and of the map, with a name for each."""
    found = [(str(p.piece.name or next((m.words for m in p.piece.marks if hasattr(m, "words")),
                                       p.piece.role)), p.box)
             for p in sheet.placed if p.piece.marks]
    return [*found, ("map", sheet.map_box)] if sheet.map_box else found


def extent(text):
    """Give left and right edge of a line of text."""
    wide = width(text.words, text.size, bold=text.bold)
    left = text.x - {Align.LEFT: 0, Align.CENTER: wide / 2, Align.RIGHT: wide}[text.align]
    return left, left + wide
