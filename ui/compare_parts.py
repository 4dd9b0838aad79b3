"""How two filters differ, in words, tables and lists."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import pandas as pd
import streamlit as st
from markupsafe import Markup

from geo.i18n import _, ngettext, number
from geo.labels import label, pair, toll
from geo.model.vocabulary import Basis, DateMatch
from geo.view.compare import COLUMNS, Difference, Part, Side, by_part, figures_differ, side
from ui import data, state
from ui.cards import facts
from ui.html import heading, markdown_text, tag
from ui.shell import page_path
from ui.shown import Rows, Shown
from ui.state import View

LISTED = 20
PARTS = 12  # regions or types that a table shows before it sums up the others


def light(shown: Shown) -> pd.DataFrame:
    """Read what a comparison needs of what is shown, its index the numbers of the rows."""
    numbers = shown.every.numbers
    match = pd.Categorical.from_codes(shown.match[numbers].astype(int) - 1,
                                      [DateMatch.POSSIBLE.value, DateMatch.DEFINITE.value])
    return pd.DataFrame(shown.table[list(COLUMNS)]).iloc[numbers].assign(date_match=match)


def badge(letter: str) -> Markup:
    """Mark what belongs to A or B; told apart by letter and form, and not by colour alone."""
    return tag("span", letter.upper(), cls=f"side side-{letter}")


def numbers(found: Difference) -> None:
    """Say how many incidents only one filter shows, and how many both."""
    told = [(badge("a"), _("only in A"), len(found.only_a)),
            (Markup("") + badge("a") + badge("b"), _("in both"), found.both),
            (badge("b"), _("only in B"), len(found.only_b))]
    st.html(tag("dl", *(tag("div", tag("dt", mark, " ", words), tag("dd", number(n)))
                        for mark, words, n in told), cls="difference", role="status"))


def tables(a: pd.DataFrame, b: pd.DataFrame) -> None:
    """Put both filters' figures beside each other: in all, by region and by type of event."""
    whole, regions, types = st.columns([4, 5, 5], gap="medium")
    with whole:
        st.html(_table(_("Killed"), ["", badge("a"), badge("b")],
                       list(_by_basis(side(a), side(b)))))
    for column, name, by, words in (
            (regions, _("Region"), "adm1", _region),
            (types, _("Event type"), "event_type", lambda c: label("type", c))):
        with column:
            st.html(_parts(name, by_part(a, b, by), words))


def _by_basis(a: Side, b: Side) -> Iterable[list[object]]:
    yield [_("incidents"), number(a.incidents), number(b.incidents)]
    yield [_("with a figure"), number(a.figured), number(b.figured)]
    for basis in Basis:
        yield [label("basis", basis), *(_end(s, basis) for s in (a, b))]


def _end(one: Side, basis: Basis) -> str:
    figure = getattr(one.killed, basis)
    if figure is None:
        return "–"
    return number(figure) + ("+" if basis is Basis.HIGH and one.killed.open else "")


def _region(code: str) -> str:
    return code or _("not known to a region")


def _parts(name: str, parts: list[Part], words: Callable[[str], str]) -> Markup:
    groups = ["", _("incidents"), _("killed")]
    rows: list[list[object]] = [
        [words(p.code), *(number(s.incidents) for s in (p.a, p.b)),
         *(_range(s) for s in (p.a, p.b))] for p in parts[:PARTS]]
    if rest := parts[PARTS:]:
        rows.append([ngettext("{n} other", "{n} others", len(rest)).format(n=number(len(rest))),
                     *(number(sum(getattr(p, s).incidents for p in rest)) for s in "ab"), "", ""])
    return _table(name, ["", *(badge(s) for s in "abab")], rows, groups)


def _range(one: Side) -> str:
    return toll(one.killed) if one.figured else "–"


def _table(name: str, head: list[object], rows: list[list[object]],
           groups: Sequence[str] = ()) -> Markup:
    """Make a compact table that scrolls by itself where it is too wide.

    Each of ``groups`` but the first stands above two columns.
    """
    above = [tag("tr", *(tag("th", g, scope="colgroup", colspan=2 if n else 1)
                         for n, g in enumerate(groups)))] if groups else []
    top = Markup("").join([*above, tag("tr", *(tag("th", cell, scope="col") for cell in head))])
    body = [tag("tr", tag("th", first, scope="row"), *(tag("td", c) for c in rest))
            for first, *rest in rows]
    return tag("div", tag("table", tag("caption", name), tag("thead", top), tag("tbody", *body),
                          cls="compared"),
               cls="scroll", tabindex="0", role="region", aria_label=name)


def lists(found: Difference, a: tuple[View, Shown], b: tuple[View, Shown]) -> None:
    """List the newest incidents that only one filter shows, with the way to their claims."""
    if found.only_a.empty and found.only_b.empty:
        return
    columns = st.columns(2, gap="medium")
    for column, letter, only, (view, shown), words in zip(
            columns, "ab", (found.only_a, found.only_b), (a, b),
            (_("Only in A ({n})"), _("Only in B ({n})")), strict=True):
        rows = Rows(shown.table, only.index.to_numpy(), shown.match)
        with column:
            st.markdown(heading(words.format(n=number(len(rows))), 5))
            _list(rows, view, letter)


def figures(a: tuple[View, Shown], b: tuple[View, Shown]) -> None:
    """List the newest incidents that both show and to which they give different figures."""
    told = figures_differ(light(a[1]), light(b[1]))
    n = len(told)
    if not n:
        return
    st.markdown(heading(ngettext("Figures differ for {n} incident",
                                 "Figures differ for {n} incidents", n).format(n=number(n)), 5))
    for _index, both in told.iloc[::-1].head(LISTED).iterrows():
        row, title = a[1].table.loc[both["row"]], "title_fr" if a[0].lang == "fr" else "title"
        with st.container(key=f"differ_{row['incident_id']}", gap="xxsmall"):
            st.page_link(page_path("incident"), label=markdown_text(str(row[title])),
                         query_params=state.link_params(a[0], incident=str(row["incident_id"])))
            st.html(tag("div", *(part for letter, (view, shown), at in zip(
                "ab", (a, b), ("row", "row_b"), strict=True) for part in (
                badge(letter), " ", _figure(view, shown.table.loc[both[at]]), " ")),
                cls="card-where"))


def _figure(view: View, row: pd.Series) -> str:
    told = data.record(row, view.lang)
    return told.voice or pair(label("prop", "killed"), told.killed)


def _list(rows: Rows, view: View, letter: str) -> None:
    if not len(rows):
        st.caption(_("None."))
    for _index, row in rows.newest(0, LISTED).iterrows():
        told = data.record(row, view.lang)
        with st.container(key=f"only_{letter}_{told.incident_id}", gap="xxsmall"):
            st.page_link(page_path("incident"), label=markdown_text(told.title),
                         query_params=state.link_params(view, incident=told.incident_id))
            st.html(facts(told))
    if (more := len(rows) - LISTED) > 0:
        st.caption(ngettext("{n} more, older", "{n} more, older", more).format(n=number(more)))
