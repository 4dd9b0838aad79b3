"""The candidates of a draft as cards: each fact with its words, and what becomes of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import streamlit as st
from markupsafe import Markup

from geo.errors import AtlasError
from geo.i18n import _, listing, ngettext, number
from geo.labels import actor, label, lowered, pair
from geo.model.vocabulary import Kind, Prop, Stance
from geo.reports.drafting import FIGURES, By, Decision, Draft, Edited, Fact
from geo.reports.model import MentionKind
from ui import state
from ui.html import heading, markdown_text, tag
from ui.report_draft import decide, mark, open_as, opened, who
from ui.report_edit import edit
from ui.report_empty import nothing_found
from ui.report_fields import quotes
from ui.report_intake import add_by_hand
from ui.report_known import Outlook, open_likely, outlooks
from ui.report_outlook import foreseen, known_as, same_words
from ui.report_same import same_as
from ui.report_text import mark_of
from ui.report_words import title, value_words

SHOWN = (Prop.DATE, Prop.PLACE, *sorted(FIGURES), Prop.EVENT_TYPE, Prop.PERPETRATOR,
         Prop.VICTIMS, Prop.TARGETING)


def cards(view: state.View, draft: Draft) -> None:
    """Show all candidates: what the report is about, then what it recalls, then its sums."""
    n = len(draft.candidates)
    left, right = st.columns([3, 1], vertical_alignment="center")
    left.markdown(heading(_("What it tells ({n})").format(n=number(n))))
    with right.popover(_("Keys"), key="report_keys", width="stretch"):
        st.markdown(_keys())
    if not n:
        nothing_found(draft)
    elif draft.text:
        st.caption(_("Read by rules: about a third of what a report tells is missed or misread. "
                     "Hold each card against the text before you accept it."))
    known = outlooks(draft, st.empty())
    numbers = {c.candidate_id: i for i, c in enumerate(ordered(draft.candidates), 1)}
    for one in ordered(draft.candidates):
        _card(view, draft, one, numbers[one.candidate_id], known.get(one.candidate_id, Outlook()))
    st.button(_("Add an incident that was not found") if draft.text else _("Add another incident"),
              key="report_add", icon=":material/add:", on_click=add_by_hand,
              args=(draft.draft_id,), type="tertiary")


def ordered(found: Sequence[Edited]) -> list[Edited]:
    """Put what the report is about first, sums last."""
    return sorted(found, key=lambda c: (c.kind is Kind.AGGREGATE,
                                        c.mention is MentionKind.BACKGROUND))


def _keys() -> str:
    rows = (("j / k", _("next, previous candidate")), ("a", _("accept")), ("r", _("reject")),
            ("e", _("edit")), ("s", _("same as …")), ("?", _("this list")))
    lines = [f"- **{key}** {words}" for key, words in rows]
    return "\n".join([*lines, "", _("They rest while you type in a field.")])


def _card(view: state.View, draft: Draft, one: Edited, n: int, outlook: Outlook) -> None:
    key = one.candidate_id
    with st.container(border=True, key=f"reportcard_{key}", gap="small"):
        st.html(_told(one, n, outlook, whole=opened(key) != "edit"
                      and one.decision is not Decision.REJECTED))
        with st.container():  # there with nothing in it, too: what is below keeps its place
            _perhaps_known(one, outlook)
        _actions(draft, one)
        try:
            if opened(key) == "edit":
                edit(draft, one)
            elif opened(key) == "same":
                same_as(view, draft, one, outlook)
        except AtlasError as error:
            st.error(markdown_text(str(error)), icon=":material/error:")


def _perhaps_known(one: Edited, outlook: Outlook) -> None:
    """Name the incident that a candidate probably is, as the way to the list of them."""
    found = open_likely(one, outlook)
    if found and (told := known_as(found[0].incident_id)):
        st.button(_("Perhaps known: {title}").format(title=markdown_text(told)), type="tertiary",
                  key=f"known_{one.candidate_id}", icon=":material/join_inner:", on_click=open_as,
                  args=(one.candidate_id, "same"))


def _actions(draft: Draft, one: Edited) -> None:
    """Give the four buttons; what was decided is pressed again to open it."""
    key, accepted = one.candidate_id, one.decision is Decision.ACCEPTED
    rejected = one.decision is Decision.REJECTED
    with st.container(horizontal=True, gap="small"):
        st.button(_("Accepted") if accepted else _("Accept"), key=f"accept_{key}",
                  type="primary" if accepted else "secondary", on_click=decide,
                  icon=":material/check_circle:" if accepted else ":material/check:",
                  args=(draft.draft_id, key, Decision.ACCEPTED))
        st.button(_("Close") if opened(key) == "edit" else _("Edit"), key=f"edit_{key}",
                  icon=":material/edit:", on_click=open_as, args=(key, "edit"))
        st.button(_("Left out") if rejected else _("Reject"), key=f"reject_{key}",
                  type="primary" if rejected else "secondary", icon=":material/block:",
                  on_click=decide, args=(draft.draft_id, key, Decision.REJECTED))
        st.button(_("Close") if opened(key) == "same" else _("Same as …"), key=f"same_{key}",
                  icon=":material/join_inner:", on_click=open_as, args=(key, "same"))


def _told(one: Edited, n: int, outlook: Outlook, *, whole: bool) -> Markup:
    """Write a candidate: its title, its marks, and each fact with the words that show it.

    Without the facts where its fields are open below and say the same.
    """
    rows = [tag("div", tag("dt", label("prop", prop), cls=mark_of(prop)),
                tag("dd", *(_fact(f) for f in found)))
            for prop in SHOWN if (found := one.of(prop))
            and not (prop is Prop.TARGETING and one.of(Prop.VICTIMS))]
    if one.spoken:
        rows.append(tag("div", tag("dt", _("Who says what"), cls="ev k-claim"),
                        tag("dd", *_voices(one))))
    return tag("div", tag("div", tag("b", f"{number(n)}. {title(one)}"), cls="report-title"),
               tag("div", *_marks(one), *foreseen(one, outlook), cls="badges"),
               tag("dl", *rows, cls="evidence") if whole else "")


def _marks(one: Edited) -> Iterator[Markup]:
    words = {MentionKind.MAIN: "", MentionKind.BACKGROUND: _("only recalled")}[one.mention]
    if one.kind is Kind.AGGREGATE:
        words = _("statement about a period: never a pin")
    if words:
        yield tag("span", words, cls="badge")
    if one.same_as:
        yield tag("span", same_words(one), cls="badge grade")
    for flag in dict.fromkeys((*one.flags, *(f for fact in one.facts for f in fact.flags))):
        yield tag("span", mark(flag), cls="badge conflict")
    if not one.value(Prop.DATE):
        yield tag("span", _("no date"), cls="badge conflict")
    if not one.value(Prop.PLACE):
        yield tag("span", _("no place"), cls="badge conflict")
    changed = sum(f.changed for f in one.facts) if one.spans else 0  # a blank form was not read
    if changed:
        yield tag("span", ngettext("{n} field changed", "{n} fields changed", changed).format(
            n=number(changed)), cls="badge")


def _fact(fact: Fact) -> Markup:
    """Write one fact: the value, the report's words for it, and who says so."""
    changed = fact.changed and fact.by is By.ANALYST
    told = who(fact.speakers) if not changed else _("you; the report says otherwise")
    return tag("div", tag("span", value_words(fact), cls="value"),
               quotes(fact.words, fact), tag("small", told), cls="fact")


def _voices(one: Edited) -> Iterator[Markup]:
    """Write who takes which stance, each stance once."""
    for stance in Stance:
        said = [s for s in one.spoken if s.stance is stance]
        names = listing([_said(s.actor_id, s.prop, s.value) for s in said]) if said else ""
        if names:
            yield tag("div", tag("span", label("stance", stance), cls=f"stance {stance}"), " ",
                      names, cls="fact")


def _said(speaker: str, prop: Prop, value: str) -> str:
    """Name a speaker, and what the stance is about where that is not the event."""
    about = {Prop.EVENT: label("event_value", value) if value else "",
             Prop.PERPETRATOR: _accused(value)}.get(prop, lowered(label("prop", prop)))
    return f"{actor(speaker)} ({about})" if about else actor(speaker)


def _accused(actor_id: str) -> str:
    """Say that a stance is about who did it, and whom it is about."""
    name = lowered(label("prop", Prop.PERPETRATOR))
    return pair(name, actor(actor_id)) if actor_id else name
