"""The draft that a page looks at: read from its file for each run, kept at each change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from threading import RLock

import streamlit as st

from geo.errors import ConflictError, InputError
from geo.i18n import _, language, listing, use
from geo.labels import actor, label
from geo.reports.acceptable import AFTER_PUBLICATION, is_doubtful
from geo.reports.draft_files import DraftFiles
from geo.reports.drafting import Decision, Draft, Edited, with_candidate
from geo.reports.model import Side
from ui import state
from ui.report_presses import After, note

FILES = DraftFiles()
SEEING = RLock()  # between a change in a draft's file and the note that this visitor knows of it
OPEN = "report_open"      # which candidate is opened, and how: (candidate, "edit" | "same")
EPOCH = "report_epoch"    # counts what was taken back, so that fields show it
TOLD = "report_told"      # what went wrong in a callback
SEEN = "report_seen"      # each draft as this visitor was shown it last
BY_HAND = "report_is_by_hand"  # whether the draft that is shown has no text
SPOKEN = "report_spoken"  # the language in which fields were made
DONE = "report_done"      # the candidate whose open form is to be accepted, once it is read
REFUSED = "report_refused"  # of the form that is open: its candidate, and what is refused in it
HELD = "report_held"      # a form that does not close on what it refuses: (candidate, the way on)


def _seen() -> dict[str, Draft]:
    found: dict[str, Draft] = st.session_state.setdefault(SEEN, {})
    return found


def is_as_seen(draft: Draft) -> bool:
    """Tell whether a draft is what this visitor was shown last, if it was shown."""
    return _seen().get(draft.draft_id, draft).revision == draft.revision


def was_shown(draft: Draft) -> None:
    """Remember what this visitor knows of a draft."""
    _seen()[draft.draft_id] = draft


def read_beside_seen(draft_id: str) -> tuple[Draft, Draft | None]:
    """Read a draft and what this visitor was shown of it last, both of one moment.

    Whoever presses quickly has the next run begin while the one before still keeps its change.
    """
    seen = _seen()
    with SEEING:
        return FILES.read(draft_id), seen.get(draft_id)


def speak_as_before() -> None:
    """Speak the language that the fields were made in: what was typed last came with another."""
    use(st.session_state.setdefault(SPOKEN, language()))


def speak_anew(view: state.View) -> bool:
    """Make the fields anew where another language was chosen; tells whether it was.

    A browser keeps the words of what was chosen before.
    """
    if st.session_state[SPOKEN] == view.lang:
        return False
    st.session_state[SPOKEN] = view.lang
    take_back()
    return True


def change(draft_id: str, made: Callable[[Draft], Draft]) -> Draft:
    """Change a draft and keep it, unless it is no longer what this visitor saw, or is gone.

    Then it stays as it is, and the page, which looks at it next, tells so.
    """
    seen = _seen()  # asked for before: another run may break in wherever the session is asked
    try:
        with SEEING:
            was = seen.get(draft_id)
            seen[draft_id] = FILES.change(draft_id, made, was.revision if was else None)
            return seen[draft_id]
    except ConflictError:
        return _held(draft_id)
    except InputError:
        return Draft(draft_id)


def change_candidate(draft_id: str, candidate_id: str, made: Callable[[Edited], Edited]) -> None:
    """Change one candidate of a draft; a candidate that is gone changes nothing."""

    def changed(draft: Draft) -> Draft:
        found = draft.candidate(candidate_id)
        return with_candidate(draft, made(found)) if found else draft

    change(draft_id, changed)


def _held(draft_id: str) -> Draft:
    """Read a draft, an empty one where it was discarded: the page tells that."""
    try:
        return FILES.read(draft_id)
    except InputError:
        return Draft(draft_id)


def decide(draft_id: str, candidate_id: str, decision: Decision) -> None:
    """Accept or reject, or open again what was decided so: a callback.

    Where the fields are open they are read first, since one of them may be refused.
    """
    found, is_open = _held(draft_id).candidate(candidate_id), opened(candidate_id) == "edit"
    if found is None:
        return
    if decision is Decision.ACCEPTED and found.decision is not decision and is_open:
        st.session_state[DONE] = candidate_id
        return
    do = partial(_decide, draft_id, found, decision)
    note(draft_id, do, After.FORM if is_open else After.HEADER)


def _decide(draft_id: str, shown: Edited, decision: Decision) -> None:
    """Decide as was pressed, or open again, on the candidate that was shown."""
    key = shown.candidate_id
    to = Decision.OPEN if shown.decision is decision else decision
    now = _held(draft_id).candidate(key)
    if now and now.decision is to:  # the second press of a double click
        return
    if to is Decision.ACCEPTED and now != shown:
        st.session_state[TOLD] = _("The text was read again with what you changed above. Look at "
                                   "the candidates as they are now, then accept them.")
        return
    if to is Decision.ACCEPTED and is_doubtful(shown, _held(draft_id).header.published_on, today()):
        st.session_state[OPEN], st.session_state[DONE] = (key, "edit"), key  # its form says why
        return
    change_candidate(draft_id, key, lambda c: replace(c, decision=to))
    if opened(key):
        st.session_state.pop(OPEN, None)


def open_as(candidate_id: str, how: str) -> None:
    """Open a candidate to edit or compare, or close it: a callback."""
    now = (candidate_id, how)
    leave_form(partial(_open, None if st.session_state.get(OPEN) == now else now))


def _open(to: tuple[str, str] | None) -> None:
    st.session_state[OPEN] = to


def leave_form(do: Callable[[], None]) -> None:
    """Do what closes the form that is open, once it is read: for a callback."""
    held = st.session_state.get(OPEN)
    is_form = held is not None and held[1] == "edit"
    after = After.FORM if is_form else After.HEADER
    note(st.session_state["view"].draft, partial(_leave, do), after)


def _leave(do: Callable[[], None]) -> None:
    """Go on, unless the form refuses what was typed and it would be lost."""
    held = st.session_state.get(OPEN)
    if held and refused(held[0], typed=True):
        st.session_state[HELD] = (held[0], do)
    else:
        do()


def refused(candidate_id: str, *, typed: bool = False) -> list[str]:
    """Give what the open form of a candidate refuses; nothing where it is not open.

    ``typed``: only what was typed and would be lost with the form.
    """
    held, found = st.session_state.get(REFUSED) or ("", [])
    is_open = held == candidate_id and opened(candidate_id) == "edit"
    return [why for why, lost in found if is_open and (lost or not typed)]


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
    return listing([actor(s) for s in speakers]) if speakers else itself()


def itself() -> str:
    """Name whose word it is where nobody is quoted."""
    return _("whoever told it") if is_by_hand() else _("the report itself")


def is_by_hand() -> bool:
    """Tell whether the draft that is shown has no text: somebody told it, and nobody wrote it."""
    return bool(st.session_state.get(BY_HAND))


def today() -> date:
    """Give the analyst's own day."""
    return date.today()  # noqa: DTZ011


def mark(flag: str) -> str:
    """Give the words of a flag, whatever it is."""
    if flag == AFTER_PUBLICATION:
        return _("After the day of publication")
    return label("flag", flag)
