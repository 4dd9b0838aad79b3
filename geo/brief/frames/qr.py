"""The permalink as a QR code, drawn as squares."""

from __future__ import annotations

import segno

from geo.brief.frames.sheet import Piece, Role, Squares
from geo.brief.frames.style import INK
from geo.i18n import _

_SHORT = 120       # letters up to which a damaged code can still be read
_MODULE, _GROWS = 1.05, 1.5  # points of a module, and how much larger a code may become
_LONGEST = 1200  # letters; a denser code no telephone reads from a slide


def code(link: str, side: float) -> Piece | None:
    """Draw the address in a square of points; nothing where there is none or it is too long."""
    if not link or len(link) > _LONGEST:
        return None
    error = "m" if len(link) <= _SHORT else "l"
    rows = [list(row) for row in segno.make(link, error=error, micro=False).matrix]
    side = min(max(side, len(rows) * _MODULE), side * _GROWS)
    step = side / len(rows)
    corners = tuple((x * step, y * step) for y, row in enumerate(rows)
                    for x, dark in enumerate(row) if dark)
    alt = _("QR code of the address {address}").format(address=link)
    return Piece(side, (Squares(corners, step, INK),), Role.FIGURE, "qr", alt, width=side)
