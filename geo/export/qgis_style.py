"""How QGIS shows the layers at once: colours by event type, as on the atlas's own map."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from xml.sax.saxutils import escape, quoteattr

from geo.labels import label
from geo.model.vocabulary import ColorBy, EventType
from geo.view.palette import colors

_TYPES = tuple(str(t) for t in EventType)
_SYMBOLS = {"marker": ("SimpleMarker", {"name": "circle", "size": "3", "size_unit": "MM",
                                        "outline_color": "255,255,255,255",
                                        "outline_width": "0.2"}),
            "line": ("SimpleLine", {"line_width": "0.8", "customdash": "4;2",
                                    "use_custom_dash": "1"}),
            "fill": ("SimpleFill", {"style": "b_diagonal", "outline_width": "0.3"})}


def qml(kind: str) -> str:
    """Write the style of a layer of markers, lines or fills in QGIS's own format."""
    pairs = list(zip(_TYPES, colors(ColorBy.TYPE, _TYPES), strict=True))
    categories = "".join(
        f'<category symbol="{i}" value="{t}" label={quoteattr(label("type", t))} render="true" '
        f'type="string"/>' for i, (t, _color) in enumerate(pairs))
    symbols = "".join(_symbol(kind, i, color) for i, (_type, color) in enumerate(pairs))
    return ("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>"
            '<qgis version="3.28.0" styleCategories="Symbology"><renderer-v2 '
            'type="categorizedSymbol" attr="event_type" enableorderby="0" forceraster="0" '
            f'symbollevels="0"><categories>{categories}</categories><symbols>{symbols}</symbols>'
            "</renderer-v2></qgis>")


def _symbol(kind: str, number: int, color: str) -> str:
    layer, options = _SYMBOLS[kind]
    rgb = ",".join(str(int(color[i:i + 2], 16)) for i in (1, 3, 5)) + ",255"
    own = {"line": {"line_color": rgb}, "fill": {"color": rgb, "outline_color": rgb},
           "marker": {"color": rgb}}[kind]
    told = "".join(f'<Option name="{k}" type="QString" value="{v}"/>'
                   for k, v in {**options, **own}.items())
    return (f'<symbol type="{kind}" name="{number}" alpha="0.9" clip_to_extent="1" '
            f'force_rhr="0"><layer class="{layer}" enabled="1" pass="0" locked="0">'
            f'<Option type="Map">{told}</Option></layer></symbol>')


def sld(layer: str, kind: str) -> str:
    """Write the same style as an OGC Styled Layer Descriptor 1.0, for other programs."""
    rules = _rules(kind, zip(_TYPES, colors(ColorBy.TYPE, _TYPES), strict=True))
    return ('<?xml version="1.0" encoding="UTF-8"?><StyledLayerDescriptor version="1.0.0" '
            'xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">'
            f"<NamedLayer><Name>{escape(layer)}</Name><UserStyle><FeatureTypeStyle>{rules}"
            "</FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>")


def _rules(kind: str, pairs: Iterable[tuple[str, str]]) -> str:
    def parameter(name: str, color: str) -> str:
        return f'<CssParameter name="{name}">{color}</CssParameter>'

    drawn: dict[str, Callable[[str], str]] = {
        "marker": lambda c: ("<PointSymbolizer><Graphic><Mark><WellKnownName>circle"
                             f"</WellKnownName><Fill>{parameter('fill', c)}</Fill></Mark>"
                             "<Size>9</Size></Graphic></PointSymbolizer>"),
        "line": lambda c: (f"<LineSymbolizer><Stroke>{parameter('stroke', c)}</Stroke>"
                           "</LineSymbolizer>"),
        "fill": lambda c: (f"<PolygonSymbolizer><Fill>{parameter('fill', c)}"
                           f"{parameter('fill-opacity', '0.4')}</Fill><Stroke>"
                           f"{parameter('stroke', c)}</Stroke></PolygonSymbolizer>")}
    return "".join(
        f"<Rule><Name>{escape(label('type', t))}</Name><ogc:Filter><ogc:PropertyIsEqualTo>"
        f"<ogc:PropertyName>event_type</ogc:PropertyName><ogc:Literal>{t}</ogc:Literal>"
        f"</ogc:PropertyIsEqualTo></ogc:Filter>{drawn[kind](color)}</Rule>" for t, color in pairs)
