"""The head of a page (marks, title, sentence) and its foot (data, day, page number)."""

from __future__ import annotations

from geo.brief.frames import metrics
from geo.brief.frames.house import House
from geo.brief.frames.sheet import Align, Line, Logo, Mark, Piece, Role, Sheet, Text
from geo.brief.frames.style import FAINT, HAIR, INK, SOFT, WHITE, Style
from geo.brief.frames.words import chip, evened, paragraph
from geo.brief.model import Brief
from geo.i18n import _, day

_TLP = {"TLP:RED": "#ff2b2b", "TLP:AMBER": "#ffc000", "TLP:AMBER+STRICT": "#ffc000",
        "TLP:GREEN": "#33ff00", "TLP:CLEAR": "#ffffff"}  # FIRST's colours, on black


def marks(brief: Brief, style: Style) -> list[Piece]:
    """Give the marks as small boxes, the handling mark first."""
    found = []
    for words in brief.marks:
        tlp = _TLP.get(words.upper().replace(" ", ""))
        found.append(chip(words, style.small, fill="#000000" if tlp else WHITE,
                          ink=tlp or SOFT, edge="#000000" if tlp else FAINT))
    return found


def head(sheet: Sheet, brief: Brief, style: Style, house: House) -> float:
    """Place the head of the first page; give the height where the page's own content begins."""
    y = _top(sheet, brief, style, house)
    title = _title(brief.title, style)
    y = sheet.put(title, style.margin, y, style.inner) + 3
    lead = evened(brief.sentence, style.lead, style.inner, color=SOFT)
    return sheet.put(lead, style.margin, y, style.inner) + 10


def _title(words: str, style: Style) -> Piece:
    """Set the title on two lines at most, smaller where it is long."""
    for share in (1.0, 0.86, 0.74, 0.64):
        size = style.title * share
        if len(metrics.wrap(words, size, style.inner, bold=True)) <= 2:  # noqa: PLR2004 - lines
            break
    return paragraph(words, size, style.inner, bold=True, role=Role.TITLE, most=2)


def _top(sheet: Sheet, brief: Brief, style: Style, house: House) -> float:
    """Place organisation or logo on the left and the marks on the right."""
    y, size = style.margin * 0.72, style.small
    x = style.width - style.margin
    for piece in reversed(marks(brief, style)):
        x -= piece.width
        if x < style.margin:
            break
        sheet.put(piece, x, y, piece.width)
        x -= 5
    left = style.margin
    if house.logo:
        high = size * 2.6
        logo = Logo(0, 0, high * 4, high, house.logo, house.organisation)
        sheet.put(Piece(high, (logo,), Role.FIGURE, "logo", house.organisation, width=high * 4),
                  left, y - size * 0.4, high * 4)
        left += high * 4 + 6
    words = house.organisation or _("Mali Incident Atlas")
    words = metrics.shortened(words, size * 1.1, max(x - left, 40), bold=True)
    text = Text(0, size * 1.25, words, size * 1.1, style.accent, bold=True)
    sheet.put(Piece(size * 1.75, (text,), Role.TEXT, width=metrics.width(
        words, size * 1.1, bold=True)), left, y, x - left)
    return y + size * 1.75 + style.margin * 0.22


def short_head(sheet: Sheet, brief: Brief, style: Style, house: House) -> float:
    """Place the head of a page that goes on."""
    y = _top(sheet, brief, style, house)
    size = style.title * 0.62
    words = metrics.shortened(brief.title, size, style.inner, bold=True)
    more: tuple[Mark, ...] = (
        Text(0, size, words, size, INK, bold=True),
        Line(0, size * 1.5, style.inner, size * 1.5, HAIR))
    return sheet.put(Piece(size * 1.5, more, Role.HEADING, width=style.inner),
                     style.margin, y, style.inner) + 10


def foot(sheet: Sheet, brief: Brief, style: Style, house: House, page: tuple[int, int]) -> None:
    """Place the last line: the data and the day on the left, the page on the right."""
    size = style.small
    y = style.height - style.margin * 0.55 - size * 1.4
    number = _("Page {n} of {all}").format(n=page[0], all=page[1])
    wide = metrics.width(number, size)
    words = metrics.shortened(" · ".join(_told(brief, house)), size, style.inner - wide - 20)
    top = y - 4
    sheet.put(Piece(size * 1.4 + 4, (
        Line(0, 0, style.inner, 0, HAIR),
        Text(0, 4 + size, words, size, SOFT),
        Text(style.inner, 4 + size, number, size, SOFT, align=Align.RIGHT)),
        Role.PLAIN if page[0] > 1 else Role.TEXT, "foot", width=style.inner),
        style.margin, top, style.inner)


def _told(brief: Brief, house: House) -> list[str]:
    found = [house.footer] if house.footer else []
    if brief.made:
        found.append(_("Made {day}").format(day=day(brief.made)))
    if brief.version:
        found.append(_("Data version {version}").format(version=brief.version[:12]))
    found.extend(brief.marks)
    return found


def floor_of(style: Style) -> float:
    """Give the lowest line that content may reach."""
    return style.height - style.margin * 0.55 - style.small * 1.4 - 4 - 6
