"""The draft that a page looks at: read from its file for each run, kept at each change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from geo.errors import ConflictError
from geo.i18n import _, language, listing
from geo.labels import actor, label
from geo.reports.draft_files import CHANGED, DraftFiles
from geo.reports.drafting import Decision, Draft, Edited, with_candidate
from geo.reports.model import Side
from ui import state

FILES = DraftFiles()
OPEN = "report_open"      # which candidate is opened, and how: (candidate, "edit" | "same")
EPOCH = "report_epoch"    # counts what was taken back, so that fields show it
TOLD = "report_told"      # what went wrong in a callback
SEEN = "report_seen"      # the revision of each draft that this visitor was shown last
SPOKEN = "report_spoken"  # the language in which fields were made
DONE = "report_done"      # the candidate whose open form is to be accepted, once it is read


def _seen() -> dict[str, int]:
    found: dict[str, int] = st.session_state.setdefault(SEEN, {})
    return found


def is_as_seen(draft: Draft) -> bool:
    """Tell whether a draft is what this visitor was shown last, if it was shown."""
    return _seen().get(draft.draft_id, draft.revision) == draft.revision


def was_shown(draft: Draft) -> None:
    """Remember what this visitor knows of a draft."""
    _seen()[draft.draft_id] = draft.revision


def look_at(draft_id: str) -> Draft:
    """Read the draft that is shown; what others changed meanwhile is told, and fields show it.

    In another language fields are made anew too: a browser keeps the words of what was chosen.
    """
    draft = FILES.read(draft_id)
    if st.session_state.get(SPOKEN, language()) != language():
        take_back()
    st.session_state[SPOKEN] = language()
    if not is_as_seen(draft):
        take_back()
        st.warning(_(CHANGED), icon=":material/group:")
    was_shown(draft)
    return draft


def change(draft_id: str, made: Callable[[Draft], Draft]) -> Draft:
    """Change a draft and keep it, unless it is no longer what this visitor saw.

    Then it stays as it is, and the page, which looks at it next, tells so.
    """
    try:
        draft = FILES.change(draft_id, made, _seen().get(draft_id))
    except ConflictError:
        return FILES.read(draft_id)
    was_shown(draft)
    return draft


def change_candidate(draft_id: str, candidate_id: str, made: Callable[[Edited], Edited]) -> None:
    """Change one candidate of a draft; a candidate that is gone changes nothing."""

    def changed(draft: Draft) -> Draft:
        found = draft.candidate(candidate_id)
        return with_candidate(draft, made(found)) if found else draft

    change(draft_id, changed)


def decide(draft_id: str, candidate_id: str, decision: Decision) -> None:
    """Accept or reject, or open again what was decided so: a callback.

    Where the fields are open they are read first, since one of them may be refused.
    """
    found = FILES.read(draft_id).candidate(candidate_id)
    fresh = found is not None and found.decision is not decision
    if decision is Decision.ACCEPTED and fresh and opened(candidate_id) == "edit":
        st.session_state[DONE] = candidate_id
        return
    change_candidate(draft_id, candidate_id, lambda c: replace(
        c, decision=Decision.OPEN if c.decision is decision else decision))
    if opened(candidate_id):
        st.session_state.pop(OPEN, None)


def open_as(candidate_id: str, how: str) -> None:
    """Open a candidate to edit or compare, or close it: a callback."""
    now = (candidate_id, how)
    st.session_state[OPEN] = None if st.session_state.get(OPEN) == now else now


def opened(candidate_id: str) -> str:
    """Tell how a candidate is opened, ``""`` where it is not."""
    held = st.session_state.get(OPEN)
    return str(held[1]) if held and held[0] == candidate_id else ""


def epoch() -> int:
    """Give the number that keys of fields carry."""
    return int(st.session_state.get(EPOCH, 0))


def take_back() -> None:
    """Let all fields show the draft again."""
    st.session_state[EPOCH] = epoch() + 1


def go_to(view: state.View, draft_id: str) -> None:
    """Show a draft, or none, from the next run on."""
    st.session_state.pop(OPEN, None)
    state.finish(replace(view, draft=draft_id))


def side_words(side: Side) -> str:
    """Give what a figure counts, for people."""
    return {Side.CIVILIANS: _("civilians"), Side.FIGHTERS: _("fighters of armed groups"),
            Side.SOLDIERS: _("soldiers of a state or its allies"),
            Side.MIXED: _("several sides together"), Side.UNSAID: _("side not said")}[side]


def who(speakers: tuple[str, ...]) -> str:
    """Name those who say something."""
    return listing([actor(s) for s in speakers]) if speakers else _("the report itself")


def mark(flag: str) -> str:
    """Give the words of a flag, whatever it is."""
    return label("flag", flag)
