"""A figure of harm: how many at least, exactly, at most, and whom it counts."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from geo.i18n import _, bound
from geo.labels import label
from geo.model.vocabulary import Prop
from geo.reports.drafting import Edited, Said, with_fact
from geo.reports.model import Side
from ui.report_draft import side_words

MOST = 1_000_000
DEAD = (Prop.KILLED, Prop.CIVILIANS_KILLED)


def figure(one: Edited, n: int, key: str) -> Edited:
    """Ask for one figure; taking it out leaves its words in the draft."""
    fact = one.facts[n]
    low, best, high, last = st.columns([2, 2, 2, 3], vertical_alignment="bottom")
    name = label("prop", fact.prop)
    said = Said("", *(column.number_input(
        words, 0, MOST, now, 1, key=f"{key}_{end}", help=name, placeholder="–")
        for column, words, now, end in (
            (low, _("At least"), fact.now.low, "low"),
            (best, _("Given as"), fact.now.best, "best"),
            (high, _("At most"), fact.now.high, "high"))))
    with last:
        one = _side(one, n, key)
    if said != fact.now:
        one = with_fact(one, n, now=said)
    if (said.low or 0) > (said.high if said.high is not None else MOST):
        st.warning(_("The least is more than the most."), icon=":material/error:")
    if not st.checkbox(_("Record this figure: {what}").format(what=name.lower()), value=True,
                       key=f"{key}_kept"):
        one = with_fact(one, n, kept=False)
    return one


def _side(one: Edited, n: int, key: str) -> Edited:
    """Ask whom the dead were said to be: those called civilians are counted apart."""
    fact = one.facts[n]
    if fact.prop not in (*DEAD, Prop.KILLED_SUBSET):
        return one
    sides = list(Side)
    now = Side.CIVILIANS if fact.prop is Prop.CIVILIANS_KILLED else fact.side
    side = st.selectbox(_("Whom it counts"), sides, sides.index(now), key=f"{key}_side",
                        format_func=bound(side_words))
    if side is now or side is None:
        return one
    prop = fact.prop if fact.prop is Prop.KILLED_SUBSET else (
        Prop.CIVILIANS_KILLED if side is Side.CIVILIANS else Prop.KILLED)
    changed = replace(one.facts[n], prop=prop, side=side)
    return replace(one, touched=True, facts=(*one.facts[:n], changed, *one.facts[n + 1:]))
