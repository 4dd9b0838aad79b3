"""Recording as new what the atlas may know already is asked about first."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import streamlit as st

from geo.filters import IncidentFilter
from geo.i18n import _, ngettext, number
from geo.model.judgement import Verdict
from geo.reports.drafting import Draft, Edited
from ui import data, state
from ui.html import markdown_text
from ui.report_draft import open_as
from ui.report_known import Likely, Outlook, open_likely, outlooks
from ui.report_outlook import known_as
from ui.report_same import choose, known_words
from ui.report_words import title

ASKED = "report_known_asked"  # of which draft, and about which candidates and incidents
ANSWERED = "report_known_new" # the same, once somebody wanted them recorded as new


def questions(draft: Draft) -> dict[str, Likely]:
    """Give what accepted candidates probably are though they would be recorded as new.

    Who is unsure whether one is known has not said that it is new.
    """
    known = outlooks(draft)
    found = {c.candidate_id: next(_doubts(c, known.get(c.candidate_id)), None)
             for c in draft.accepted if not c.same_as}
    return {name: at for name, at in found.items() if at}


def _doubts(one: Edited, outlook: Outlook | None) -> Iterator[Likely]:
    """Give the incidents that a candidate probably is, or of which somebody is unsure."""
    likely = open_likely(one, outlook, with_unsure=True)
    yield from (at for at in likely if at.is_strong or is_unsure(one, at))
    named = (Likely(c.incident_id, 0.0, ()) for c in one.compared)
    yield from (at for at in named if is_unsure(one, at) and known_as(at.incident_id))


def is_unsure(one: Edited, at: Likely) -> bool:
    """Tell whether somebody said of a candidate and an incident that it cannot be told."""
    return any(c.incident_id == at.incident_id and c.verdict is Verdict.UNSURE
               for c in one.compared)


def waits(draft: Draft) -> bool:
    """Tell whether the record waits for an answer, which the page then asks for."""
    asked = _mark(draft)
    if not asked[1] or st.session_state.pop(ANSWERED, None) == asked:
        return False
    st.session_state[ASKED] = asked
    return True


def _mark(draft: Draft) -> tuple[str, tuple[tuple[str, str], ...]]:
    return draft.draft_id, tuple((c, at.incident_id) for c, at in questions(draft).items())


def ask(view: state.View, draft: Draft, record: Callable[[Draft], None]) -> None:
    """Show the question that is open, if one is."""
    asked = st.session_state.get(ASKED)
    if asked is None:
        return
    if asked != _mark(draft):  # something was decided meanwhile, or this is another draft
        _forget()
        return
    st.dialog(_("Perhaps in the atlas already"), width="medium", icon=":material/join_inner:",
              on_dismiss=_forget)(_question)(view, draft, record)


def _question(view: state.View, draft: Draft, record: Callable[[Draft], None]) -> None:
    found = questions(draft)
    st.markdown(ngettext(
        "{n} incident that you accepted is probably known. Recorded as new, it and its dead would "
        "count twice.", "{n} incidents that you accepted are probably known. Recorded as new, they "
        "and their dead would count twice.", len(found)).format(n=number(len(found))))
    done = [_one(view, draft, name, likely) for name, likely in found.items()]
    with st.container(horizontal=True):
        done.append(st.button(
            ngettext("Record it as new all the same", "Record them as new all the same",
                     len(found)), key="report_all_the_same", on_click=_all_the_same,
            args=(draft, record)))
        done.append(st.button(_("Not yet"), key="report_not_yet", on_click=_forget))
    if any(done):
        st.rerun()


def _one(view: state.View, draft: Draft, candidate_id: str, likely: Likely) -> bool:
    """Show a candidate and what it may be; tells whether something was chosen."""
    one = draft.candidate(candidate_id)
    row = data.row_of(data.edition(IncidentFilter()), likely.incident_id)
    if one is None or row is None:
        return False
    with st.container(border=True, gap="xsmall", key=f"asked_{candidate_id}"):
        st.caption(_("Accepted: {title}").format(title=markdown_text(title(one))))
        st.html(known_words(view, row, likely))
        if is_unsure(one, likely):
            st.caption(_("You said that you are unsure whether it is the same."))
        with st.container(horizontal=True, gap="small"):
            return any([st.button(_("It is this one"), key=f"asked_same_{candidate_id}",
                                  on_click=_is_it, args=(draft, candidate_id, likely)),
                        st.button(_("Look"), key=f"asked_look_{candidate_id}",
                                  icon=":material/search:", on_click=_look,
                                  args=(candidate_id,))])


def _is_it(draft: Draft, candidate_id: str, likely: Likely) -> None:
    """Write a candidate beside the incident: a callback; the rest is asked about anew."""
    choose(draft.draft_id, candidate_id, likely.incident_id)
    _forget()


def _look(candidate_id: str) -> None:
    _forget()
    open_as(candidate_id, "same")


def _all_the_same(draft: Draft, record: Callable[[Draft], None]) -> None:
    st.session_state[ANSWERED] = st.session_state.pop(ASKED, None)
    record(draft)


def _forget() -> None:
    st.session_state.pop(ASKED, None)
