"""Marks in a PDF's content that say what is a heading, a row, a picture or mere decoration."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from matplotlib.artist import Artist
from matplotlib.backends.backend_pdf import Verbatim

from geo.brief.frames import metrics
from geo.brief.frames.paint import Draws
from geo.brief.frames.sheet import Box, Placed, Role, Text


@dataclass(frozen=True)
class Tag:
    """One marked piece of content: its number on the page, its role, and words for a picture."""

    number: int
    role: str
    block: int  # of the page; the cells of a row share it
    alt: str = ""
    box: Box | None = None


@dataclass
class Tagger:
    """Marks the content of one page while it is drawn, and keeps what it marked."""

    tags: list[Tag] = field(default_factory=list)
    block: int = 0

    def around(self, placed: Placed, renderer: Any, draws: Draws) -> None:  # noqa: ANN401
        """Draw a block between marks."""
        piece = placed.piece
        self.block += 1
        if piece.role is Role.PLAIN or not piece.marks:
            self._artifact(renderer, draws)
        elif piece.role in {Role.ROW, Role.HEAD}:
            cell = "TH" if piece.role is Role.HEAD else "TD"
            self._cells(renderer, draws, cell)
        elif piece.role is Role.FIGURE:
            self.open(renderer, "Figure", piece.alt, placed.box)
            self._draw(renderer, draws)
            self.close(renderer)
        else:
            self._artifact(renderer, [d for d in draws if not isinstance(d[0], Text)])
            self.open(renderer, piece.role)
            self._draw(renderer, [d for d in draws if isinstance(d[0], Text)])
            self.close(renderer)

    def _cells(self, renderer: Any, draws: Draws, role: str) -> None:  # noqa: ANN401
        for mark, draw in draws:
            if isinstance(mark, Text):
                self.open(renderer, role)
                draw()
                self.close(renderer)
            else:
                self._artifact(renderer, [(mark, draw)])

    def open(self, renderer: Any, role: str, alt: str = "",  # noqa: ANN401
             box: Box | None = None) -> None:
        """Begin a piece of content that is read aloud."""
        self.tags.append(Tag(len(self.tags), str(role), self.block, alt, box))
        name = {"TH": "TH", "TD": "TD"}.get(role, role)
        _put(renderer, f"/{name} <</MCID {len(self.tags) - 1}>> BDC")

    def close(self, renderer: Any) -> None:  # noqa: ANN401
        """End what was begun."""
        _put(renderer, "EMC")

    def _artifact(self, renderer: Any, draws: Draws) -> None:  # noqa: ANN401
        if draws:
            _put(renderer, "/Artifact BMC")
            self._draw(renderer, draws)
            _put(renderer, "EMC")

    def _draw(self, renderer: Any, draws: Draws) -> None:  # noqa: ANN401
        for mark, draw in draws:
            joined = isinstance(mark, Text) and metrics.joins(mark.words)
            if joined and isinstance(mark, Text):  # shaped letters: say which text they are
                told = mark.words.encode("utf-16-be").hex()
                _put(renderer, f"/Span <</ActualText <feff{told}>>> BDC")
            draw()
            if joined:
                _put(renderer, "EMC")


class Hook(Artist):
    """Draws nothing, and calls something when its turn comes."""

    def __init__(self, call: Any, order: float) -> None:  # noqa: ANN401 - takes the renderer
        """Keep what to call, and when."""
        super().__init__()
        self.call = call
        self.set_zorder(order)

    def draw(self, renderer: Any) -> None:  # noqa: ANN401
        """Call it."""
        self.call(renderer)


def _put(renderer: Any, words: str) -> None:  # noqa: ANN401
    renderer.file.output(Verbatim(words.encode("ascii")))
