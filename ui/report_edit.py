"""The fields of a candidate, each beside the words that it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import streamlit as st

from geo.errors import AtlasError
from geo.i18n import N_, _, bound, number
from geo.labels import label, pair
from geo.model.dates import parse_span
from geo.model.vocabulary import EventType, Kind, Prop, Targeting, Victim
from geo.reports.drafting import (
    LISTS,
    Decision,
    Draft,
    Edited,
    Fact,
    Said,
    add_fact,
    with_candidate,
    with_fact,
    with_values,
    without_candidate,
)
from ui.report_actors import ask_actors, persons_asked
from ui.report_draft import DONE, OPEN, change, change_candidate
from ui.report_fields import evidence, key_of, said_of, speakers, whose
from ui.report_figures import figures
from ui.report_places import UNCHOSEN, place
from ui.report_refused import begin, not_accepted, refuse, refused
from ui.report_stances import stances

MOST = 200
HELP_DATE = N_("A day 2025-02-17, a month 2025-02, a year 2025, or two of them with a / between.")
CHOICES: dict[Prop, tuple[str, type[EventType | Targeting], str]] = {
    Prop.EVENT_TYPE: ("type", EventType, EventType.OTHER),
    Prop.TARGETING: ("targeting", Targeting, Targeting.UNKNOWN)}


def edit(draft: Draft, one: Edited) -> None:
    """Show all fields; whatever differs from the draft afterwards is kept at once."""
    begin(one.candidate_id)
    made = _general(one)
    for prop in (Prop.DATE, Prop.PLACE):
        for n in _numbers(made, prop):
            made = _one(made, n)
        if not made.of(prop):
            made = _one(replace(made, facts=(*made.facts, Fact(prop, Said()))), len(made.facts))
    made = figures(made)
    made = _lists(made)
    with st.expander(_("Who takes which stance ({n})").format(n=number(len(one.spoken))),
                     key=f"f_{one.candidate_id}_stances"):
        made = stances(draft, made)
    done = _ways_on(draft, made)
    changed = made != one and _says_more(made, one)
    if changed:
        kept = replace(made, touched=True)
        change(draft.draft_id, lambda d: with_candidate(d, kept))
    if done and not refused(one.candidate_id):
        _accept(draft, one)
    elif changed:
        st.rerun()


def _says_more(made: Edited, one: Edited) -> bool:
    """Tell whether more changed than an empty field that the form itself put there."""
    def told(edited: Edited) -> Edited:
        return replace(edited, facts=tuple(f for f in edited.facts if not (
            f.now.is_empty and f.read.is_empty and not f.words)))
    return told(made) != told(one)


def _numbers(one: Edited, prop: Prop) -> list[int]:
    return [n for n, f in enumerate(one.facts) if f.prop is prop and f.kept]


def _general(one: Edited) -> Edited:
    """Ask for title, kind, what was done, and who was hit."""
    left, right = st.columns(2)
    title = left.text_input(_("Title, in your own words"), one.title, max_chars=MOST,
                            key=key_of(one, "title"), placeholder=_("made from type and place"))
    kinds = {Kind.INCIDENT: _("something that happened once"),
             Kind.AGGREGATE: _("a statement about a period")}
    kind = right.selectbox(_("What it is"), list(kinds), list(kinds).index(one.kind),
                           key=key_of(one, "kind"), format_func=bound(lambda k: kinds[k]))
    if (plain := " ".join(title.split())) != " ".join(one.title.split()):
        if persons_asked(plain, key_of(one, "title")):
            refuse(_("Title, in your own words"), _("It is open whose name this is."), told=True)
        else:
            one = replace(one, title=plain)
    one = replace(one, kind=kind)
    for column, prop in ((left, Prop.EVENT_TYPE), (right, Prop.TARGETING)):
        with column:
            one = _choice(one, prop)
    return one


def _choice(one: Edited, prop: Prop) -> Edited:
    vocabulary, values, none = CHOICES[prop]
    now, options = one.value(prop) or str(none), [str(v) for v in values]
    chosen = st.selectbox(label("prop", prop), options, options.index(now) if now in options else 0,
                          key=key_of(one, prop),
                          format_func=bound(lambda v: label(vocabulary, v)))
    if chosen == now or chosen is None:
        return one
    numbers = _numbers(one, prop)
    said = Said("" if chosen == none else chosen)
    if numbers:
        return with_fact(one, numbers[0], now=said)
    return add_fact(one, Fact(prop, said))


def _one(one: Edited, n: int) -> Edited:
    """Ask for a date or a place, with its words, who says it, and whose word a change is."""
    fact = one.facts[n]
    with st.container(key=key_of(one, f"row{n}"), gap="xsmall"):
        evidence(fact)
        left, right = st.columns(2)
        with left:
            asked = _date(one, n) if fact.prop is Prop.DATE else place(one, n,
                                                                       key_of(one, f"p{n}"))
        with right:
            asked = speakers(asked, n)
        return whose(asked, n)


def _date(one: Edited, n: int) -> Edited:
    fact = one.facts[n]
    text = st.text_input(_("Day or period"), fact.now.value, key=key_of(one, f"d{n}"),
                         max_chars=MOST, placeholder="2025-02-17", help=_(HELP_DATE)).strip()
    if text == fact.now.value:
        return one
    if text:
        try:
            parse_span(text)
        except AtlasError as error:
            refuse(label("prop", Prop.DATE), str(error))
            return one
    return with_fact(one, n, now=Said(text))


def _lists(one: Edited) -> Edited:
    """Ask for the accused and the victims, and who says each."""
    for prop in LISTS:
        now = tuple(f.now.value for f in one.of(prop))
        if prop is Prop.PERPETRATOR:
            chosen = ask_actors(label("prop", prop), now, key_of(one, prop),
                                empty=_("nobody named"))
        else:
            chosen = tuple(st.multiselect(label("prop", prop), [str(v) for v in Victim], list(now),
                                          key=key_of(one, prop), placeholder=_("not said"),
                                          format_func=bound(lambda v: label("victims", v))))
        if set(chosen) != set(now):
            one = with_values(one, prop, chosen)
        for n in _numbers(one, prop):
            one = said_of(one, n)
    return one


def _ways_on(draft: Draft, one: Edited) -> bool:
    """Offer to accept a candidate; tells whether somebody did."""
    missing = ", ".join(_missing(one))
    with st.container():  # there with nothing in it, too: the buttons keep their place
        if missing:
            st.caption(pair(_("Still missing"), missing))
        not_accepted(one.candidate_id)
    with st.container(horizontal=True):
        done = st.button(_("Done, accept it"), key=f"done_{one.candidate_id}", type="primary",
                         icon=":material/check:")
        if not one.spans:
            st.button(_("Remove it"), key=f"remove_{one.candidate_id}", type="tertiary",
                      on_click=change, args=(draft.draft_id, lambda d: without_candidate(
                          d, one.candidate_id)))
    asked = st.session_state.pop(DONE, "") == one.candidate_id
    return done or asked


def _missing(one: Edited) -> Iterator[str]:
    for prop in (Prop.DATE, Prop.PLACE):
        if one.value(prop) in ("", UNCHOSEN):
            yield label("prop", prop)


def _accept(draft: Draft, one: Edited) -> None:
    """Accept a candidate and close its fields."""
    change_candidate(draft.draft_id, one.candidate_id,
                     lambda c: replace(c, decision=Decision.ACCEPTED))
    st.session_state.pop(OPEN, None)
    st.rerun()
