"""What was pressed, done once the page has read its fields.

A field hands over what was typed in it when it is left, that is together with the press that left
it; and Streamlit calls what a button calls before the page reads any field. Done at once, a press
would work on what stood there before the typing, or close the field unread.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextvars import copy_context
from dataclasses import dataclass
from enum import IntEnum
from threading import Thread

import streamlit as st
from streamlit.runtime.scriptrunner import add_script_run_ctx

PRESSED = "report_pressed"
SECONDS = 60  # what was not done by then was left behind on a page that nobody sees any more


class After(IntEnum):
    """Which fields a press waits for."""

    HEADER = 1
    FORM = 2


@dataclass(frozen=True)
class Press:
    """Something to do on a draft."""

    draft_id: str
    do: Callable[[], None]
    after: After
    at: float


def note(draft_id: str, do: Callable[[], None], after: After) -> None:
    """Note what was pressed, after what was pressed before and is not done yet: for a callback.

    Whoever presses quickly presses again while the page is still at the first.
    """
    st.session_state[PRESSED] = (*_held(), Press(draft_id, do, after, time.monotonic()))


def carry_out(draft_id: str, after: After) -> bool:
    """Do in turn what waited for the fields read so far; tells whether there was anything."""
    is_done = False
    while (held := _held()) and held[0].after <= after:
        st.session_state[PRESSED] = held[1:]
        if held[0].draft_id == draft_id and time.monotonic() - held[0].at <= SECONDS:
            _unbroken(held[0].do)
            is_done = True
    return is_done


def _held() -> tuple[Press, ...]:
    """Give what was pressed and is not done yet."""
    found: tuple[Press, ...] = st.session_state.get(PRESSED, ())
    return found


def _unbroken(do: Callable[[], None]) -> None:
    """Do something whole: the next run breaks in on a page's own thread wherever it likes."""
    raised: list[Exception] = []
    context = copy_context()

    def whole() -> None:
        try:
            context.run(do)
        except Exception as error:  # noqa: BLE001 - raised again where it belongs
            raised.append(error)

    thread = Thread(target=whole)
    add_script_run_ctx(thread)
    thread.start()
    thread.join()
    if raised:
        raise raised[0]


def forget() -> None:
    """Do nothing of what was pressed: what it was pressed on has changed."""
    st.session_state.pop(PRESSED, None)
