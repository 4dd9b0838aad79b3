"""Cards one below the other, each opened by its title: one element of the page, however many."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st
from markupsafe import Markup

from ui.fetched import component
from ui.html import join, tag

Card = tuple[str, str, Markup]  # id, title, what stands below it


def card_list(cards: Sequence[Card], *, key: str, on_open: Callable[[str], None]) -> None:
    """Show cards; ``on_open`` hears the id of the one whose title was pressed."""
    items = [tag("div", tag("button", title, cls="card-title", type="button", data_id=card_id),
                 body, cls="card-item") for card_id, title, body in cards]
    known = frozenset(card_id for card_id, _title, _body in cards)
    component("card_list", "card-list.js")(
        key=key, data={"html": str(join(items))},
        on_open_change=lambda: opened(st.session_state.get(key), known, on_open))


def opened(told: object, known: frozenset[str], on_open: Callable[[str], None]) -> None:
    """Hand on what the browser says was opened, if it is among what was listed: a callback."""
    wanted = getattr(told, "open", None)
    if isinstance(wanted, str) and wanted in known:
        on_open(wanted)
