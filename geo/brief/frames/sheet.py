"""A page before it is drawn: text, lines and shapes at places in points, from the upper left.

Everything measured happens here, nothing drawn: so a test can ask every block for its box.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum


class Role(StrEnum):
    """What a block is to somebody who listens to the page; the names are PDF's own."""

    TITLE = "H1"
    HEADING = "H2"
    TEXT = "P"
    ROW = "TR"      # each of its texts is a cell
    HEAD = "TH"     # a row of column heads
    FIGURE = "Figure"
    PLAIN = "Artifact"  # lines, frames, page numbers: not read aloud


class Align(StrEnum):
    """On which side of its place a text stands."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True)
class Text:
    """One line of text; ``y`` is its baseline. Never wider than what was measured for it."""

    x: float
    y: float
    words: str
    size: float
    color: str
    bold: bool = False
    align: Align = Align.LEFT


@dataclass(frozen=True)
class Line:
    """A straight rule."""

    x0: float
    y0: float
    x1: float
    y1: float
    color: str
    width: float = 0.5


@dataclass(frozen=True)
class Rect:
    """A rectangle by its upper left corner; ``hatch`` says "perhaps" without colour."""

    x: float
    y: float
    width: float
    height: float
    fill: str = "none"
    edge: str = "none"
    hatch: str = ""
    radius: float = 0.0


@dataclass(frozen=True)
class Squares:
    """Many squares of one colour (a QR code), each by its upper left corner."""

    corners: tuple[tuple[float, float], ...]
    side: float
    color: str


@dataclass(frozen=True)
class Logo:
    """A picture file in a box; its proportions are kept."""

    x: float
    y: float
    width: float
    height: float
    data: bytes
    alt: str


Mark = Text | Line | Rect | Squares | Logo


@dataclass(frozen=True)
class Piece:
    """Marks that are never torn apart, in a box of their own; places are relative to it.

    ``clings`` keeps it on one column with the piece that follows: a heading, the first line.
    """

    height: float
    marks: tuple[Mark, ...]
    role: Role = Role.TEXT
    name: str = ""
    alt: str = ""
    clings: bool = False
    width: float = 0.0


@dataclass(frozen=True)
class Box:
    """A box on the page in points, by its upper left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        """Give the lower edge."""
        return self.y + self.height

    @property
    def right(self) -> float:
        """Give the right edge."""
        return self.x + self.width

    def below(self, y: float) -> Box:
        """Give the part below a height."""
        return replace(self, y=y, height=max(self.bottom - y, 0.0))

    def above(self, y: float) -> Box:
        """Give the part above a height."""
        return replace(self, height=max(y - self.y, 0.0))


@dataclass(frozen=True)
class Placed:
    """A piece in its place."""

    piece: Piece
    box: Box


@dataclass
class Sheet:
    """A page: what stands where, and where the map goes, if it has one."""

    width: float
    height: float
    placed: list[Placed] = field(default_factory=list)
    map_box: Box | None = None
    name: str = ""  # of the page in a deck: what stands on it
    lead: int = 0   # blocks that are read before the map
    closing: list[Placed] = field(default_factory=list)

    def put(self, piece: Piece, x: float, y: float, width: float) -> float:
        """Place a piece and give the height below it."""
        self.placed.append(Placed(piece, Box(x, y, piece.width or width, piece.height)))
        return y + piece.height

    def stack(self, pieces: list[Piece], x: float, y: float, width: float) -> float:
        """Place pieces under one another and give the height below them."""
        for piece in pieces:
            y = self.put(piece, x, y, width)
        return y

    def keep_for_last(self, n: int) -> None:
        """Read what was placed after ``n`` blocks at the end of the page."""
        self.lead = n
        self.closing += self.placed[n:]
        del self.placed[n:]

    def close(self) -> None:
        """Put what was kept for last behind all else."""
        self.placed += self.closing
        self.closing = []

    def texts(self) -> Iterator[tuple[Placed, Text]]:
        """Yield every line of text with the block it stands in, at its place on the page."""
        for placed in self.placed:
            for mark in placed.piece.marks:
                if isinstance(mark, Text):
                    yield placed, replace(mark, x=mark.x + placed.box.x, y=mark.y + placed.box.y)


def height_of(pieces: list[Piece]) -> float:
    """Add up the heights of pieces."""
    return sum(piece.height for piece in pieces)
