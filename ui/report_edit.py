"""The fields of a candidate, each beside the words that it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from geo.errors import AtlasError
from geo.i18n import N_, _, bound, day, number
from geo.labels import label, pair
from geo.model.vocabulary import EventType, Kind, Prop, Targeting, Victim
from geo.reports.acceptable import (
    AFTER_PUBLICATION,
    NOTHING,
    check_day,
    is_after,
    says_nothing,
)
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
from geo.reports.private import ACCUSED
from geo.reports.typed_days import typed_day
from ui.report_actors import ask_actors, persons_asked
from ui.report_days import day_first, week_words
from ui.report_draft import DONE, OPEN, change, change_candidate, refused, today
from ui.report_fields import evidence, key_of, said_of, speakers, whose
from ui.report_figures import figures
from ui.report_places import UNCHOSEN, place
from ui.report_refused import begin, not_accepted, refuse
from ui.report_stances import stances

MOST = 200
RIGHT = "report_days_right"  # days after the publication that the analyst let stand
HELP_DATE = N_("A day 2025-02-17, a month 2025-02, a year 2025, or two of them with a / between. "
               "17/02/2025 and 17 February 2025 are understood, too.")
CHOICES: dict[Prop, tuple[str, type[EventType | Targeting], str]] = {
    Prop.EVENT_TYPE: ("type", EventType, EventType.OTHER),
    Prop.TARGETING: ("targeting", Targeting, Targeting.UNKNOWN)}


def edit(draft: Draft, one: Edited) -> None:
    """Show all fields; whatever differs from the draft afterwards is kept at once."""
    top = begin(one.candidate_id)
    made = _general(one)
    on = draft.header.published_on
    for prop in (Prop.DATE, Prop.PLACE):
        for n in _numbers(made, prop):
            made = _one(made, n, on)
        if not made.of(prop):
            made = _one(replace(made, facts=(*made.facts, Fact(prop, Said()))), len(made.facts), on)
    made = figures(made)
    made = _lists(made)
    with st.expander(_("Who takes which stance ({n})").format(n=number(len(one.spoken))),
                     key=f"f_{one.candidate_id}_stances"):
        made = stances(draft, made)
    done = _ways_on(draft, made, top)
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
    left, right = st.columns(2)  # a pair of columns for each row: Tab goes along the rows
    title = left.text_input(_("Title, in your own words"), one.title, max_chars=MOST,
                            key=key_of(one, "title"), placeholder=_("made from type and place"))
    kinds = {Kind.INCIDENT: _("something that happened once"),
             Kind.AGGREGATE: _("a statement about a period")}
    kind = right.selectbox(_("What it is"), list(kinds), list(kinds).index(one.kind),
                           key=key_of(one, "kind"), format_func=bound(lambda k: kinds[k]))
    if (plain := " ".join(title.split())) != " ".join(one.title.split()):
        with left:
            is_open = persons_asked(plain, key_of(one, "title"))
        if is_open:
            refuse(_("Title, in your own words"), _("It is open whose name this is."), told=True)
        else:
            one = replace(one, title=plain)
    one = replace(one, kind=kind)
    for column, prop in zip(st.columns(2), (Prop.EVENT_TYPE, Prop.TARGETING), strict=True):
        with column:
            one = _choice(one, prop)
    return one


def _choice(one: Edited, prop: Prop) -> Edited:
    vocabulary, values, none = CHOICES[prop]
    now, options = one.value(prop) or str(none), [str(v) for v in values]
    chosen = st.selectbox(label("prop", prop), options, options.index(now) if now in options else 0,
                          key=key_of(one, prop),
                          format_func=bound(lambda v: label(vocabulary, v)))
    if chosen != now and chosen is not None:
        one = _chosen(one, prop, Said("" if chosen == none else chosen))
    return whose(one, numbers[0], f"_{prop}") if (numbers := _numbers(one, prop)) else one


def _chosen(one: Edited, prop: Prop, said: Said) -> Edited:
    if numbers := _numbers(one, prop):
        return with_fact(one, numbers[0], now=said)
    return add_fact(one, Fact(prop, said))


def _one(one: Edited, n: int, on: date | None) -> Edited:
    """Ask for a date or a place, with its words, who says it, and whose word a change is."""
    fact = one.facts[n]
    with st.container(key=key_of(one, f"row{n}"), gap="xsmall"):
        evidence(fact)
        left, right = st.columns(2)
        below = st.container() if fact.prop is Prop.PLACE else left
        with left:
            asked = _date(one, n, on) if fact.prop is Prop.DATE else place(
                one, n, key_of(one, f"p{n}"), below)
        with right:
            asked = speakers(asked, n)
        return whose(asked, n)


def _date(one: Edited, n: int, on: date | None) -> Edited:
    """Ask for a day or period; one to come is refused, one after the publication asked about."""
    fact = one.facts[n]
    text = st.text_input(_("Day or period"), fact.now.value, key=key_of(one, f"d{n}"),
                         max_chars=MOST, placeholder="2025-02-17", help=_(HELP_DATE)).strip()
    is_new = text != fact.now.value
    try:
        text = typed_day(text, day_first=day_first()) if text else ""
        check_day(text, today())
    except AtlasError as error:
        refuse(label("prop", Prop.DATE), str(error), typed=is_new)
        return one
    if words := week_words(text):
        st.caption(words)
    said, is_new = Said(text), text != fact.now.value
    is_late = is_after(said, on)
    if is_late and AFTER_PUBLICATION not in fact.flags and on and (why := _late(one, said, on)):
        refuse(label("prop", Prop.DATE), why, told=True, typed=is_new)
        return one
    flags = (*(f for f in fact.flags if f != AFTER_PUBLICATION),
             *([AFTER_PUBLICATION] if is_late else []))
    return with_fact(one, n, now=said, flags=flags) if (said, flags) != (
        fact.now, fact.flags) else one


def _late(one: Edited, said: Said, on: date) -> str:
    """Ask whether a day after the publication is right; gives what is asked, if it is open."""
    if said.value in st.session_state.get(RIGHT, ()):
        return ""
    asked = _("The report was published on {day}, before this. Correct one of the two days, or "
              "keep both.").format(day=day(on))
    st.warning(asked, icon=":material/event_busy:")
    st.button(_("Keep both days"), key=key_of(one, "late"), on_click=_keep, args=(said.value,))
    return asked


def _keep(text: str) -> None:
    """Remember during this visit that a day is right: a callback."""
    st.session_state.setdefault(RIGHT, set()).add(text)


def _lists(one: Edited) -> Edited:
    """Ask for the accused and the victims, and who says each."""
    for prop in LISTS:
        now = tuple(f.now.value for f in one.of(prop))
        if prop is Prop.PERPETRATOR:
            chosen = ask_actors(label("prop", prop), now, key_of(one, prop),
                                empty=_("nobody named"), roles=ACCUSED)
        else:
            chosen = tuple(st.multiselect(label("prop", prop), [str(v) for v in Victim], list(now),
                                          key=key_of(one, prop), placeholder=_("not said"),
                                          format_func=bound(lambda v: label("victims", v))))
        if set(chosen) != set(now):
            one = with_values(one, prop, chosen)
        for at, n in enumerate(_numbers(one, prop)):
            one = said_of(one, n, is_first=not at)
    return one


def _ways_on(draft: Draft, one: Edited, top: DeltaGenerator) -> bool:
    """Offer to accept a candidate; tells whether somebody did, here or above the fields."""
    missing = ", ".join(_missing(one))
    with (told := st.container()):  # also with nothing in it: the buttons keep their place
        if missing:
            st.caption(pair(_("Still missing"), missing))
        not_accepted(one.candidate_id)
    with st.container(horizontal=True):
        done = st.button(_("Done, accept it"), key=f"done_{one.candidate_id}", type="primary",
                         icon=":material/check:")
        if not one.spans:
            _removal(draft, one)
    if st.session_state.pop(DONE, "") == one.candidate_id:
        with top:
            not_accepted(one.candidate_id)
        return not _refuses_nothing(one, top)
    return done and not _refuses_nothing(one, told)


def _removal(draft: Draft, one: Edited) -> None:
    """Offer to remove what was written down by hand, which nothing brings back."""
    with st.popover(_("Remove it"), key=f"removal_{one.candidate_id}", type="tertiary"):
        st.markdown(_("Remove this incident with all that is written in it? Rejected it would stay "
                      "here, unrecorded."))
        st.button(_("Remove it for good"), key=f"remove_{one.candidate_id}", type="primary",
                  on_click=change, args=(draft.draft_id, lambda d: without_candidate(
                      d, one.candidate_id)))


def _refuses_nothing(one: Edited, place: DeltaGenerator) -> bool:
    """Say that an empty form cannot be accepted, once somebody wants to."""
    if not says_nothing(one):
        return False
    place.error(_(NOTHING), icon=":material/error:")
    return True


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
