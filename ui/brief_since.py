"""Since when a brief tells changes: off, the last brief that was taken away, or a version."""

from __future__ import annotations

from datetime import date

import streamlit as st

from geo.brief.model import Request
from geo.brief.since import last_version
from geo.i18n import _, day
from ui import data

OFF, LAST = "", "last"
OFFERED = 40  # versions of the log, newest first


def options() -> dict[str, str]:
    """Give what may be chosen: versions by their hash, newest first, without the present one."""
    found = {OFF: _("Nothing: no comparison"), LAST: _("The last brief downloaded here")}
    for entry in data.store().batches()[-2:-2 - OFFERED:-1]:
        on = day(date.fromisoformat(entry.recorded_at[:10]))
        found[entry.chain] = _("{day}: version {version}").format(day=on, version=entry.chain[:8])
    return found


def pinned(request: Request, chosen: str) -> str:
    """Give the version to compare with, or nothing.

    What “last” means is settled when it is first asked for a region, filter and day: taking a brief
    away makes it the last one, and the next format of it must tell the same changes.
    """
    if chosen != LAST:
        return chosen
    pins = st.session_state.setdefault("brief_pins", {})
    key = (request.region, request.bbox, request.wanted, request.audience, request.according_to,
           data.store().version(), date.today())  # noqa: DTZ011 - the reader's day
    if key not in pins:
        held = last_version(request, request.region)
        pins[key] = held if held in {e.chain for e in data.store().batches()} else ""
    return str(pins[key])
