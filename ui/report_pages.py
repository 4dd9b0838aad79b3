"""Many candidates, some at a time: a page of cards; what is open of them is rejected at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

import streamlit as st

from geo.i18n import _, ngettext, number
from geo.model.vocabulary import Kind
from geo.reports.drafting import Decision, Draft, Edited
from geo.reports.model import MentionKind
from ui.report_draft import OPEN, change, leave_form

T = TypeVar("T")
MOST = 20  # cards on a page: each is drawn anew at each press
LISTED = 10  # drafts or records on a page of their list
SHOWN = "report_shown"    # (draft, page): which page of its cards is shown
TOGETHER = "report_left"  # (draft, candidates): what was rejected at once


def ordered(found: Sequence[Edited]) -> list[Edited]:
    """Put what the report is about first, sums last."""
    return sorted(found, key=lambda c: (c.kind is Kind.AGGREGATE,
                                        c.mention is MentionKind.BACKGROUND))


def on_page(draft: Draft, found: Sequence[Edited]) -> Sequence[Edited]:
    """Give the cards to show: the page that was turned to, or that of the card that is open."""
    ids = [c.candidate_id for c in found]
    held = st.session_state.get(OPEN)
    if held and held[0] in ids:
        st.session_state[SHOWN] = (draft.draft_id, ids.index(held[0]) // MOST)
    start = page_of(draft, len(found)) * MOST
    return found[start:start + MOST]


def page_of(draft: Draft, count: int) -> int:
    """Give the page that is shown, the last one where there are fewer by now."""
    draft_id, page = st.session_state.get(SHOWN) or ("", 0)
    return min(page, max(count - 1, 0) // MOST) if draft_id == draft.draft_id else 0


def turning(draft: Draft, count: int) -> None:
    """Offer the pages before and after."""
    _ways("report_turn", page_of(draft, count), count, MOST, partial(turn, draft.draft_id))


def some_of(found: Sequence[T], key: str) -> Sequence[T]:
    """Give the page of a list that was turned to."""
    start = _page(key, len(found)) * LISTED
    return found[start:start + LISTED]


def turning_list(key: str, count: int) -> None:
    """Offer the pages of a list before and after."""
    _ways(key, _page(key, count), count, LISTED, partial(_turn_list, key))


def _page(key: str, count: int) -> int:
    return min(int(st.session_state.get(f"{key}_page", 0)), max(count - 1, 0) // LISTED)


def _turn_list(key: str, page: int) -> None:
    st.session_state[f"{key}_page"] = page


def _ways(key: str, page: int, count: int, each: int, to: Callable[[int], None]) -> None:
    """Show which part of many is shown, between the ways to the parts before and after."""
    if count <= each:
        return
    with st.container(horizontal=True, vertical_alignment="center", key=f"{key}ing"):
        st.button(_("Previous"), key=f"{key}_back", disabled=not page, on_click=to,
                  icon=":material/chevron_left:", args=(page - 1,))
        st.markdown(_("{first}–{last} of {n}").format(
            first=number(page * each + 1), last=number(min((page + 1) * each, count)),
            n=number(count)), width="content")
        st.button(_("Next"), key=f"{key}_on", disabled=(page + 1) * each >= count,
                  on_click=to, icon=":material/chevron_right:", args=(page + 1,))


def turn(draft_id: str, page: int) -> None:
    """Turn to a page, once an open form is read: a callback."""
    leave_form(partial(_turn, draft_id, page))


def turn_to(draft: Draft, found: Sequence[Edited], candidate_id: object) -> None:
    """Turn to the page that holds a candidate, if there is such a one: a callback."""
    ids = [c.candidate_id for c in found]
    if candidate_id in ids:
        turn(draft.draft_id, ids.index(candidate_id) // MOST)


def _turn(draft_id: str, page: int) -> None:
    st.session_state[SHOWN] = (draft_id, page)
    st.session_state.pop(OPEN, None)


def the_rest(draft: Draft) -> None:
    """Offer to reject what is still open, or to open again what was rejected so."""
    open_ = tuple(c.candidate_id for c in draft.candidates if c.decision is Decision.OPEN)
    again = _left_together(draft)
    if len(open_) > 1:
        st.button(ngettext("Reject the {n} that is still open",
                           "Reject the {n} that are still open", len(open_)).format(
                               n=number(len(open_))),
                  key="report_rest", icon=":material/block:", type="tertiary",
                  on_click=_decide_all, args=(draft.draft_id, open_, Decision.REJECTED))
    elif again:
        st.button(ngettext("Open the {n} again that was rejected together",
                           "Open the {n} again that were rejected together", len(again)).format(
                               n=number(len(again))),
                  key="report_rest_back", icon=":material/undo:", type="tertiary",
                  on_click=_decide_all, args=(draft.draft_id, again, Decision.OPEN))


def _left_together(draft: Draft) -> tuple[str, ...]:
    """Give what was rejected at once and still is."""
    draft_id, ids = st.session_state.get(TOGETHER) or ("", ())
    return tuple(c.candidate_id for c in draft.candidates if draft_id == draft.draft_id
                 and c.candidate_id in ids and c.decision is Decision.REJECTED)


def _decide_all(draft_id: str, ids: tuple[str, ...], to: Decision) -> None:
    """Decide the same of several candidates, once an open form is read: a callback."""
    leave_form(partial(_all, draft_id, ids, to))


def _all(draft_id: str, ids: tuple[str, ...], to: Decision) -> None:
    before = Decision.OPEN if to is Decision.REJECTED else Decision.REJECTED
    change(draft_id, lambda d: replace(d, candidates=tuple(
        replace(c, decision=to) if c.candidate_id in ids and c.decision is before else c
        for c in d.candidates)))
    st.session_state[TOGETHER] = (draft_id, ids)
    st.session_state.pop(OPEN, None)
