"""The candidates of a draft as cards: each fact with its words, and what becomes of it."""

from __future__ import annotations

from collections.abc import Iterator

import streamlit as st
from markupsafe import Markup

from geo.errors import AtlasError
from geo.i18n import _, ngettext, number
from geo.labels import label
from geo.model.vocabulary import Kind, Prop
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
from ui.report_pages import on_page, ordered, the_rest, turning
from ui.report_same import same_as
from ui.report_text import mark_of
from ui.report_voices import voices
from ui.report_words import title, value_words

SHOWN = (Prop.DATE, Prop.PLACE, *sorted(FIGURES), Prop.EVENT_TYPE, Prop.PERPETRATOR,
         Prop.VICTIMS, Prop.TARGETING)


def cards(view: state.View, draft: Draft) -> None:
    """Show all candidates: what the report is about, then what it recalls, then its sums."""
    n = len(draft.candidates)
    told = _("What it tells ({n})") if draft.text else _("What was told ({n})")
    with st.container(horizontal=True, horizontal_alignment="distribute",
                      vertical_alignment="center"):
        st.markdown(heading(told.format(n=number(n)), 3), width="content")
        with st.popover(_("Keys"), key="report_keys", width="content"):
            st.markdown(_keys())
    if not n:
        nothing_found(draft)
    elif draft.text:
        st.caption(_("Read by rules: about a third of what a report tells is missed or misread. "
                     "Hold each card against the text before you accept it."))
    known = outlooks(draft, st.empty())
    all_ = ordered(draft.candidates)
    numbers = {c.candidate_id: i for i, c in enumerate(all_, 1)}
    for one in on_page(draft, all_):
        _card(view, draft, one, numbers[one.candidate_id], known.get(one.candidate_id, Outlook()))
    turning(draft, n)
    with st.container(horizontal=True):
        st.button(_("Add an incident that was not found") if draft.text
                  else _("Add another incident"), key="report_add", icon=":material/add:",
                  on_click=add_by_hand, args=(draft.draft_id,), type="tertiary")
        the_rest(draft)


def _keys() -> str:
    rows = (("j / k", _("next, previous candidate")), ("a", _("accept")), ("r", _("reject")),
            ("e", _("edit")), ("s", _("same as …")), ("c", _("to the button that records")),
            ("Esc", _("out of a field, back to its card")), ("?", _("this list")))
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
        st.button(_("Rejected") if rejected else _("Reject"), key=f"reject_{key}",
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
                        tag("dd", *voices(one))))
    marks = (*_marks(one), *foreseen(one, outlook))
    return tag("div", tag("div", tag("b", f"{number(n)}. {title(one)}"), cls="report-title"),
               tag("div", *marks, cls="badges") if marks else "",
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
    told = who(fact.speakers)
    if fact.changed and fact.by is By.ANALYST:
        told = (_("you; the report does not say it") if fact.read.is_empty
                else _("you; the report says otherwise"))
    return tag("div", tag("span", value_words(fact), cls="value"),
               quotes(fact.words, fact), tag("small", told), cls="fact")
