"""The figures of harm: how many at least, exactly, at most, whom each counts, who says it."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from geo.i18n import _, bound
from geo.labels import label
from geo.model.vocabulary import Prop
from geo.reports.drafting import FIGURES, Edited, Fact, Said, add_fact, with_fact
from geo.reports.model import Side
from ui.report_draft import side_words
from ui.report_fields import evidence, key_of, speakers, whose
from ui.report_refused import refuse
from ui.report_words import value_words

MOST = 1_000_000
DEAD = (Prop.KILLED, Prop.CIVILIANS_KILLED)
ENDS = ("low", "best", "high")


def figures(one: Edited) -> Edited:
    """Ask for the dead and other harm, a row each, and for what is missing.

    What is not to be recorded stays there with its words, so that it can be taken in again.
    """
    held = [n for n, f in enumerate(one.facts) if f.prop in FIGURES]
    for n in held:
        key = key_of(one, f"n{n}")
        with st.container(key=key_of(one, f"row{n}"), gap="xsmall"):
            evidence(one.facts[n])
            if one.facts[n].kept:
                one = whose(_figure_and_speakers(one, n, key, ""), n)
            else:
                one = _kept(one, n, key)
    props = sorted(FIGURES, key=lambda p: label("prop", p))
    chosen = st.selectbox(_("Add a figure"), props, index=None, format_func=bound(
        lambda p: label("prop", p)), key=key_of(one, f"add{len(held)}"),
        placeholder=_("killed, injured, homes burned …"))
    return _added(one, chosen, len(held)) if chosen else one


def _added(one: Edited, prop: Prop, count: int) -> Edited:
    """Ask for a figure that is not there yet: it counts once it says something."""
    n, key = len(one.facts), key_of(one, f"new{count}{prop}")
    with st.container(key=f"{key}_row", gap="xsmall"):
        evidence(Fact(prop, Said()))
        made = _figure_and_speakers(add_fact(one, Fact(prop, Said())), n, key, f"{key}_w")
    return one if made.facts[n].now.is_empty else made


def _figure_and_speakers(one: Edited, n: int, key: str, who: str) -> Edited:
    """Ask for one figure, and below it whether it is recorded and who says it."""
    one = figure(one, n, key)
    left, right = st.columns([2, 3], vertical_alignment="bottom")
    with left:
        one = _kept(one, n, key)
    with right:
        return speakers(one, n, who)


def _kept(one: Edited, n: int, key: str) -> Edited:
    """Ask whether a figure is recorded; taking it out leaves its words in the draft."""
    fact = one.facts[n]
    if fact.kept and not fact.words and fact.now.is_empty:
        return one
    told = _("Record this figure: {what}").format(what=value_words(fact))
    kept = st.checkbox(_("Record this figure") if fact.kept else told, value=fact.kept,
                       key=f"{key}_kept")
    return one if kept is fact.kept else with_fact(one, n, kept=kept)


def figure(one: Edited, n: int, key: str) -> Edited:
    """Ask for one figure."""
    fact = one.facts[n]
    low, best, high, last = st.columns([2, 2, 2, 3], vertical_alignment="bottom")
    name, turn = label("prop", fact.prop), st.session_state.setdefault(f"{key}_turn", {})
    given = Said("", *(column.number_input(
        words, 0, MOST, now, 1, key=f"{key}_{end}{turn.get(end, '')}", help=name, placeholder="–")
        for column, words, now, end in (
            (low, _("At least"), fact.now.low, "low"),
            (best, _("Given as"), fact.now.best, "best"),
            (high, _("At most"), fact.now.high, "high"))))
    with last:
        one = _side(one, n, key)
    said = together(given, fact.now)
    if wrong := crossed(said):
        refuse(name, wrong)
    elif said != fact.now:
        one = with_fact(one, n, now=said)
        turn.update((end, turn.get(end, 0) + 1) for end in ENDS
                    if getattr(said, end) != getattr(given, end))
    return one


def together(given: Said, held: Said) -> Said:
    """Let what was one number stay one where only the figure given was changed.

    >>> together(Said("", 42, 41, 42), Said("", 42, 42, 42)).high
    41
    >>> together(Said("", 30, 41, 42), Said("", 30, 42, 42)).high
    42
    """
    low, high = given.low == held.low, given.high == held.high
    if given.best != held.best and low and high and {held.low, held.high} <= {None, held.best}:
        return replace(given, low=given.best if held.low == held.best else None,
                       high=given.best if held.high == held.best else None)
    at_least = held.low is not None and held.low == held.best and held.high is None
    if at_least and not low and given.best == held.best and high:
        return replace(given, best=given.low)  # "at least 11" becomes "at least 12"
    return given


def crossed(said: Said) -> str:
    """Say why three numbers do not go together, ``""`` where they do."""
    least = said.low if said.low is not None else 0
    most = said.high if said.high is not None else MOST
    if least > most:
        return _("The least is more than the most.")
    if said.best is not None and not least <= said.best <= most:
        return _("The figure given lies outside the least and the most.")
    return ""


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
