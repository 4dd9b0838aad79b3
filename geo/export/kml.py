"""KML 2.2 for Google Earth: plain words, colours by event type, no pin where none belongs."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import shapely

from geo.export.csv_table import EVERY
from geo.export.readme import readme_text
from geo.export.rows import geometries
from geo.export.selection import Progress, Selection, unseen
from geo.export.text import each, each_object, plain_xml
from geo.i18n import _
from geo.labels import actors, label, pair, toll
from geo.model.incident import Toll
from geo.model.schema import COLUMNS, FLAGS, LISTS
from geo.model.vocabulary import ColorBy, EventType, Kind
from geo.summary import mappable
from geo.view.palette import colors
from geo.when import when_text
from geo.where import line_words

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>'
_DATA = tuple(c for c in COLUMNS[:-1] if c != "grade_reason")  # all that is short
_WHERE = ("place_text", "adm3", "adm2", "adm1")
_TYPES = tuple(str(t) for t in EventType)


def write_kml(selection: Selection, to: Path, *, area: bool = False,
              progress: Progress = unseen) -> None:
    """Write the incidents into a KML file: folders for the map, for the rest, for statements."""
    with to.open("w", encoding="utf-8", newline="") as file:
        file.write(_HEAD)
        file.write(f"<name>{_plain('Mali Incident Atlas')}</name>"
                   f"<description>{_words(readme_text(selection.metadata))}</description>")
        file.write("".join(_styles()))
        done = 0
        for name, marks in _folders(selection, area=area):
            file.write(f"<Folder><name>{_plain(name)}</name>")
            while part := list(islice(marks, EVERY)):
                file.writelines(part)
                done += len(part)
                progress(done, selection.rows)
            file.write("</Folder>")
        file.write("</Document></kml>\n")


def _styles() -> Iterator[str]:
    """Colour symbols by event type; the balloon shows the description alone, as plain text."""
    for name, color in zip(_TYPES, colors(ColorBy.TYPE, _TYPES), strict=True):
        bgr = color[5:7] + color[3:5] + color[1:3]  # KML's order: opacity, blue, green, red
        yield (f'<Style id="{name}"><IconStyle><color>ff{bgr}</color></IconStyle><LabelStyle>'
               "<scale>0.8</scale></LabelStyle><LineStyle>"
               f"<color>ff{bgr}</color><width>3</width></LineStyle><PolyStyle><color>66{bgr}"
               "</color></PolyStyle><BalloonStyle><text>$[description]</text></BalloonStyle>"
               "</Style>")


def _folders(selection: Selection, *, area: bool) -> Iterator[tuple[str, Iterator[str]]]:
    frame = selection.incidents
    pinned, once = mappable(frame).tolist(), frame["kind"].eq(Kind.INCIDENT).tolist()
    shapes = geometries(frame, area=area)
    marks = list(zip(*_pieces(selection), strict=True))
    for name, rows in (
            (_("Incidents"), [i for i, p in enumerate(pinned) if p]),
            (_("Not on the map"), [i for i, p in enumerate(pinned) if once[i] and not p]),
            (_("Statements about periods"), [i for i, o in enumerate(once) if not o])):
        yield name, ("".join(("<Placemark>", *marks[i], "</ExtendedData>", _shape(shapes[i])
                              if pinned[i] else "", "</Placemark>\n")) for i in rows)


def _pieces(selection: Selection) -> Iterator[list[str]]:
    """Yield the parts of all placemarks one after the other, each distinct value told once."""
    told = selection.columns
    yield each(told["title"], lambda t: f"<name>{_name(t)}</name><description>")
    yield from ([_words(text + "\n") if text else "" for text in part]
                for part in _facts(selection))
    yield ["</description>"] * len(told["title"])
    yield each(told["date_start"], lambda d: f"<TimeSpan><begin>{d}</begin>", "")
    yield each(told["date_end"], lambda d: f"<end>{d}</end></TimeSpan>", "")
    yield each(told["event_type"], lambda t: f"<styleUrl>#{t}</styleUrl><ExtendedData>")
    for name in _DATA:
        yield each(_texts(name, told[name]), partial(_data, name), "")


def _texts(name: str, values: list[Any]) -> list[str | None]:
    """Write a column's cells as CSV does: lists as JSON, booleans true and false."""
    if name in LISTS:
        return each_object(values, lambda v: json.dumps(v, ensure_ascii=False) if v else None)
    if name in FLAGS:
        return ["true" if v else "false" for v in values]
    return [None if v is None else str(v) for v in values]


def _facts(selection: Selection) -> Iterator[list[str]]:
    """Yield the lines of all descriptions."""
    told, frame = selection.columns, selection.incidents
    yield told["title"]
    yield _lines(_("Date"), each(frame["date_options"],
                                 lambda v: when_text({"date_options": v})))
    yield _lines(_("Place"), [", ".join(dict.fromkeys(p for p in parts if p)) or _("not known")
                              for parts in zip(*(told[c] for c in _WHERE), strict=True)])
    yield [_course(*place) for place in zip(told["is_route"], told["place_id"], strict=True)]
    yield _lines(label("prop", "event_type"), each(told["event_type"], partial(label, "type")))
    tolls = zip(*(told[f"killed_{c}"] for c in ("low", "best", "high", "open")), strict=True)
    yield _lines(label("prop", "killed"), each(list(tolls), lambda t: toll(Toll(*t))))
    yield _lines(label("prop", "perpetrator"), each_object(
        told["perpetrators_alleged"], lambda a: actors(a) or _("nobody named")))
    yield _lines(_("Grade"), each(told["grade"], partial(label, "grade")))
    yield [_("Alleged: who says what is in the claims.")] * len(frame)
    yield [text or "" for text in told["licence"]]


def _course(is_route: bool, place_id: str | None) -> str:  # noqa: FBT001 - a cell
    """Say what a line is: a route, or a circle, as it is told of no other place."""
    return line_words(place_id or "") if is_route else ""


def _lines(name: str, texts: list[str]) -> list[str]:
    return each(texts, partial(pair, name))


def _data(name: str, text: str) -> str:
    return f'<Data name="{name}"><value>{_plain(text)}</value></Data>'


def _plain(text: str) -> str:
    return escape(plain_xml(text))


def _name(text: str) -> str:
    """Write a name without what a viewer might take for markup or an entity."""
    return _plain(text.replace("<", "‹").replace(">", "›").replace("$[", "$ ["))


def _words(text: str) -> str:
    """Write a description: escaped twice, for Google Earth reads what XML gives as HTML."""
    safe = html.escape(plain_xml(text)).replace("$", "&#36;").replace("\n", "<br/>")
    return escape(safe)


def _shape(shape: shapely.Geometry | None) -> str:
    if shape is None:
        return ""
    parts: Sequence[shapely.Geometry] = getattr(shape, "geoms", ())
    if parts:
        return f"<MultiGeometry>{''.join(map(_shape, parts))}</MultiGeometry>"
    if shape.geom_type == "Polygon":
        inner = "".join(f"<innerBoundaryIs><LinearRing>{_line(r)}</LinearRing></innerBoundaryIs>"
                        for r in shape.interiors)
        return (f"<Polygon><outerBoundaryIs><LinearRing>{_line(shape.exterior)}</LinearRing>"
                f"</outerBoundaryIs>{inner}</Polygon>")
    return f"<{shape.geom_type}>{_line(shape)}</{shape.geom_type}>"


def _line(shape: shapely.Geometry) -> str:
    points = " ".join(f"{x:.6f},{y:.6f}" for x, y in shapely.get_coordinates(shape).tolist())
    return f"<coordinates>{points}</coordinates>"
