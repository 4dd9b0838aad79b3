"""The timeline: counts by month above, what spans months below; brushing sets the dates."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import altair as alt
import pandas as pd
import streamlit as st

from geo.i18n import _, ngettext, number, semicolons
from geo.labels import actor, label
from geo.model.vocabulary import ColorBy, Kind
from geo.view.palette import NOBODY, NOBODY_CODE, SEVERAL, SEVERAL_CODE, colors
from geo.view.timeline import monthly, spans, stacks
from ui import data
from ui.state import View

_TITLES = {"en": "title", "fr": "title_fr"}


def timeline(view: View, table: pd.DataFrame, inside: pd.Series, *, key: str,
             height: int = 110) -> None:
    """Show rows along time; those outside the chosen dates stay pale. Brushing sets the dates."""
    bars = monthly(table, view.color, inside)
    lines = spans(table, view.color, inside)
    if bars.empty and lines.empty:
        st.caption(_("Nothing to show along time."))
        return
    lines["title"] = table.loc[lines["row"], _TITLES[view.lang]].to_numpy()
    scale, namer = _scale(view, [*bars["stack"], *lines["stack"]])
    bars["name"], lines["name"] = bars["stack"].map(namer), lines["stack"].map(namer)
    domain = _domain(table)
    charts = [_bars(bars, scale, domain, height)]
    if not lines.empty:
        charts.append(_lines(lines, scale, domain))
    chart = alt.vconcat(*charts, spacing=4).resolve_scale(x="shared").configure_view(
        stroke=None).configure_axis(domain=False, tickSize=3)
    with st.container(key=f"{key}_frame"):  # by this class the screenshot view finds it
        st.altair_chart(chart, key=key, on_select=lambda: _brushed(key), selection_mode="brush",
                        width="stretch")
    st.caption(_alternative(bars, lines))


def timeline_legend(view: View, table: pd.DataFrame) -> list[tuple[str, str]]:
    """Give words and colours of what the timeline shows of rows, and the two kinds of lines."""
    scale, _names = _scale(view, list(stacks(table, view.color)))
    lines = spans(table, view.color, pd.Series(data=True, index=table.index))["kind"]
    periods = lines.eq(str(Kind.AGGREGATE))
    return [*zip(scale.domain, scale.range, strict=True),
            *([(_("statement about a period"), "line")] if periods.any() else []),
            *([(_("date not settled"), "dashed")] if (~periods).any() else [])]


def _scale(view: View, stacks: list[str]) -> tuple[alt.Scale, dict[str, str]]:
    codes = [c for c in sorted(set(stacks)) if c not in (SEVERAL_CODE, NOBODY_CODE)]
    palette = dict(zip(codes, _colors(view, codes), strict=True))
    palette |= {SEVERAL_CODE: SEVERAL, NOBODY_CODE: NOBODY}
    names = {c: actor(c) if view.color is ColorBy.PERPETRATOR else
             label("type" if view.color is ColorBy.TYPE else "grade", c) for c in codes}
    names |= {SEVERAL_CODE: _("Several alleged"), NOBODY_CODE: _("Nobody named")}
    used = sorted(set(stacks), key=lambda c: names[c].casefold())
    return alt.Scale(domain=[names[c] for c in used], range=[palette[c] for c in used]), names


def _colors(view: View, codes: list[str]) -> list[str]:
    if view.color is not ColorBy.PERPETRATOR:
        return colors(view.color, codes)
    seen = data.edition(view.filter)  # the same colours as on the map: by all actors of the data
    known = data.codes(seen)["perp"]
    table = dict(zip(known, colors(view.color, known), strict=True))
    return [table.get(c, SEVERAL) for c in codes]


def _domain(table: pd.DataFrame) -> list[alt.DateTime]:
    first, last = table["date_start"].min(), table["date_end"].max()
    pad = pd.Timedelta(days=max(20, (last - first).days // 40))
    return [alt.DateTime(year=d.year, month=d.month, date=d.day) for d in (first - pad, last + pad)]


def _x(field: str, domain: list[alt.DateTime], *, axis: bool, unit: str | None = None) -> alt.X:
    shown = alt.Axis(title=None, format="%Y", tickCount="year", grid=True, gridOpacity=.35
                     ) if axis else None
    kept = {"timeUnit": unit} if unit else {}
    return alt.X(f"{field}:T", scale=alt.Scale(domain=domain), axis=shown, title=None, **kept)


def _bars(bars: pd.DataFrame, scale: alt.Scale, domain: list[alt.DateTime],
          height: int) -> alt.Chart:
    brush = alt.selection_interval(encodings=["x"], name="brush")
    return alt.Chart(bars).mark_bar().encode(
        x=_x("month", domain, axis=True, unit="yearmonth"),
        y=alt.Y("n:Q", title=_("incidents"),
                scale=alt.Scale(domainMin=0) if len(bars) else alt.Scale(domain=[0, 1]),
                axis=alt.Axis(tickMinStep=1, tickCount=3, grid=False, format="d")),
        color=alt.Color("name:N", scale=scale, legend=None),
        opacity=alt.condition("datum.inside", alt.value(1), alt.value(.3)),
        tooltip=[alt.Tooltip("month:T", title=_("Month"), format="%m/%Y"),
                 alt.Tooltip("name:N", title=_("Category")),
                 alt.Tooltip("n:Q", title=_("incidents"))],
    ).add_params(brush).properties(height=height)


def _lines(lines: pd.DataFrame, scale: alt.Scale, domain: list[alt.DateTime]) -> alt.Chart:
    period = ngettext("statement about a period", "statements about periods", 1)
    lines = lines.assign(lane=range(len(lines)),
                         what=[period if k == Kind.AGGREGATE else _("date not settled")
                               for k in lines["kind"]])
    dash = alt.condition(alt.datum.kind == str(Kind.AGGREGATE), alt.value([1, 0]),
                         alt.value([4, 3]))
    return alt.Chart(lines).mark_rule(strokeWidth=5).encode(
        x=_x("start", domain, axis=False), x2="end:T", y=alt.Y("lane:O", axis=None),
        color=alt.Color("name:N", scale=scale, legend=None), strokeDash=dash,
        opacity=alt.condition("datum.inside", alt.value(.75), alt.value(.25)),
        tooltip=[alt.Tooltip("title:N", title=_("Title")), alt.Tooltip("what:N", title=_("Kind")),
                 alt.Tooltip("start:T", title=_("From"), format="%d/%m/%Y"),
                 alt.Tooltip("end:T", title=_("To"), format="%d/%m/%Y")],
    ).properties(height=alt.Step(9))


def _brushed(key: str) -> None:
    """Put the brushed range into the date widgets; a cleared brush clears the dates."""
    chosen: dict[str, Any] = (st.session_state.get(key) or {}).get("selection", {}).get("brush", {})
    ends = next(iter(chosen.values()), None)
    days = [_day(e) for e in ends] if ends else [None, None]
    st.session_state["since"], st.session_state["until"] = days


def _day(millis: float) -> date:
    return datetime.fromtimestamp(millis / 1000, UTC).date()


def _alternative(bars: pd.DataFrame, lines: pd.DataFrame) -> str:
    """Say what the chart shows, for those who cannot see it or cannot drag."""
    peak = bars.groupby("month")["n"].sum()
    told = ngettext("{n} month with incidents", "{n} months with incidents", len(peak)).format(
        n=number(len(peak)))
    more = ngettext("{n} span of more than a month", "{n} spans of more than a month",
                    len(lines)).format(n=number(len(lines)))
    how = _("Drag over the bars to set the dates, or type them in the filters; double-click clears "
            "them.")
    return semicolons([told, more]) + ". " + how
