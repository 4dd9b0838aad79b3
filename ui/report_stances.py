"""Who asserts, denies or looks into an event: a row for each speaker's stance."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import streamlit as st

from geo.i18n import N_, _, bound, quoted
from geo.labels import actor, label, pair
from geo.model.vocabulary import Prop, Stance
from geo.reports.drafting import Draft, Edited, Spoken
from geo.reports.private import ACCUSED
from ui.html import markdown_text, tag
from ui.report_actors import ask_actor
from ui.report_days import ask_date
from ui.report_draft import epoch
from ui.report_refused import refuse

ABOUT = (Prop.EVENT, Prop.PERPETRATOR, Prop.VICTIMS, Prop.KILLED, Prop.OPERATION)
VALUES = {"": "–", "no_comment": N_("no comment"),
          "inquiry_called_for": N_("calls for an inquiry"), "announced": N_("announced"),
          "closed": N_("closed")}
WORDS = 160
REMOVED = "report_stances_removed"  # (draft, candidate): what was removed from it


def stances(draft: Draft, one: Edited) -> Edited:
    """Ask for each stance, and for one more."""
    rows = [_row(draft, one, n, said) for n, said in enumerate(one.spoken)]
    kept = tuple(r for r in rows if r is not None)
    _remember(draft, one, [said for said, r in zip(one.spoken, rows, strict=True) if r is None])
    kept = (*kept, *_brought_back(draft, one))
    key = f"f_{one.candidate_id}_speaker{len(one.spoken)}_{epoch()}"
    more = ask_actor(_("Add a speaker"), "", key)
    if more:
        kept = (*kept, Spoken(more, more, Stance.ALLEGES, changed=True))
    return one if kept == one.spoken else replace(one, spoken=kept, touched=True)


def _remember(draft: Draft, one: Edited, gone: list[Spoken]) -> None:
    """Remember during this visit what was removed, with its words."""
    held = st.session_state.setdefault(REMOVED, {})
    mine = (draft.draft_id, one.candidate_id)
    held[mine] = [*(s for s in held.get(mine, ()) if s not in gone), *gone]


def _brought_back(draft: Draft, one: Edited) -> list[Spoken]:
    """Offer what was removed and is; gives what is wanted again."""
    held = st.session_state[REMOVED][draft.draft_id, one.candidate_id]
    for n, said in enumerate([s for s in held if s not in one.spoken]):
        told = quoted(markdown_text(pair(label("stance", said.stance), actor(said.actor_id))))
        if st.button(_("Bring back {what}").format(what=told), type="tertiary",
                     key=f"f_{one.candidate_id}_again{len(one.spoken)}_{n}_{epoch()}",
                     icon=":material/undo:"):
            held.remove(said)
            return [said]
    return []


def _row(draft: Draft, one: Edited, n: int, said: Spoken) -> Spoken | None:
    """Ask for one stance; None where it is to go."""
    key = f"f_{one.candidate_id}_s{n}of{len(one.spoken)}_{epoch()}"
    with st.container(key=f"{key}_row", gap="xsmall"):
        if said.span:
            words = draft.text[slice(*said.span)]
            st.html(tag("div", tag("span", quoted(words[:WORDS]), cls="quote"), cls="field"))
        first, second, third = st.columns([3, 2, 2])
        with first:
            who = ask_actor(_("Speaker"), said.actor_id, f"{key}_a")
        stance = second.selectbox(_("Stance"), list(Stance), list(Stance).index(said.stance),
                                  key=f"{key}_t", format_func=bound(lambda s: label("stance", s)))
        about = [*ABOUT, *([said.prop] if said.prop not in ABOUT else [])]
        prop = third.selectbox(_("About"), about, about.index(said.prop), key=f"{key}_p",
                               format_func=bound(lambda p: label("prop", p)))
        value, on, gone = _rest(said, prop, key)
    if gone:
        return None
    made = replace(said, actor_id=who, stance=stance, prop=prop, value=value, stated_on=on)
    if made == said and not said.changed:
        return said
    if made.prop is Prop.PERPETRATOR and not made.value:
        refuse(label("prop", prop), _("Say whom it is about, or choose another subject."))
        return said
    return made if made == said else replace(made, changed=True)


def _rest(said: Spoken, prop: Prop, key: str) -> tuple[str, date | None, bool]:
    """Ask for what completes a stance, the day it was taken, and whether it goes."""
    first, second, third = st.columns([3, 2, 2], vertical_alignment="bottom")
    with first:
        value = _value(said, prop, key)
    on = ask_date(second, _("Said on"), said.stated_on, f"{key}_d",
                  lambda why: refuse(_("Said on"), why, told=True))
    gone = third.button(_("Remove"), key=f"{key}_x", type="tertiary", icon=":material/delete:")
    return value, on, gone


def _value(said: Spoken, prop: Prop, key: str) -> str:
    """Ask for the actor whom a stance is about, or for the manner of a word on the event."""
    held = said.value if prop is said.prop else ""
    if prop in (Prop.PERPETRATOR, Prop.OPERATION):
        return ask_actor(_("Whom it is about"), held, f"{key}_v", roles=ACCUSED)
    if prop is not Prop.EVENT:
        return held
    options = list(dict.fromkeys([*VALUES, held]))
    chosen = st.selectbox(_("In what way"), options, options.index(held), key=f"{key}_e",
                          format_func=bound(lambda v: _(VALUES[v]) if v in VALUES else v))
    return chosen or ""
