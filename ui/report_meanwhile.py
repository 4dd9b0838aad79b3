"""What another window changed meanwhile is told and shown; what was typed beside it stays typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import streamlit as st

from geo.i18n import N_, _, listing, quoted
from geo.model.vocabulary import Prop
from geo.reports.draft_files import CHANGED
from geo.reports.drafting import Draft, Edited
from ui.html import markdown_text
from ui.report_draft import BY_HAND, OPEN, epoch, read_beside_seen, take_back, was_shown
from ui.report_presses import forget

MEANWHILE = "report_meanwhile"  # what is told of a change that somebody else made
STOOD = "report_fields_stood"   # what stood in the fields when the page was whole last
BESIDE = N_("Another part of this draft was changed meanwhile, in another window or by somebody "
            "else. What you typed is kept. Do your last step again if it still fits.")
BRIEFLY = N_("Changed in another window. What you typed is kept.")
HEADER = {"publisher": "publisher", "teller": "publisher_id", "day": "published_on"} | {
    name: name for name in ("lang", "arrival", "handling", "analyst", "reliability", "credibility",
                            "origin", "url", "title")}
_HEADER = re.compile(rf"report_({'|'.join(HEADER)})_([0-9a-f]+)(_\d+)?")
_FORM = re.compile(r"f_([^_]+)_(title|kind|event_type|targeting|perpetrator|victims|[dpnw]\d+)_\d+"
                   r"(_words|_low|_best|_high|_side|_kept)?\d*")


@dataclass(frozen=True)
class Typed:
    """What was typed in a field: what the field asks for, its key of now, and the words."""

    name: str
    candidate_id: str
    key: str
    value: object


def look_at(draft_id: str) -> Draft:
    """Read the draft that is shown; what others changed meanwhile is told, and fields show it."""
    draft, before = read_beside_seen(draft_id)
    st.session_state[BY_HAND] = not draft.text
    if before and before.revision != draft.revision:
        forget()
        st.session_state[MEANWHILE], short = _met(before, draft)
        st.toast(markdown_text(short), icon=":material/group:", duration="long")  # wherever one is
    if told := st.session_state.get(MEANWHILE):
        st.warning(markdown_text(told), icon=":material/group:")
    was_shown(draft)
    return draft


def was_told() -> None:
    """Forget what was told of others' changes, once a page has come to its end without another."""
    st.session_state.pop(MEANWHILE, None)
    st.session_state[STOOD] = dict(_fields())


def _fields() -> Iterator[tuple[str, object]]:
    """Give what stands in the fields that can be typed in."""
    for key, value in st.session_state.items():
        if _HEADER.fullmatch(str(key)) or _FORM.fullmatch(str(key)):
            yield str(key), list(value) if isinstance(value, list) else value


def _met(before: Draft, now: Draft) -> tuple[str, str]:
    """Show another's change in the fields, with what was typed beside it.

    Gives what is told of it, in full and in short.
    """
    if _are_fields_the_same(before, now):
        return _(BESIDE), _(BRIEFLY)
    stood = st.session_state.get(STOOD, {})
    found = [(key, value) for key, value in _fields() if key in stood and stood[key] != value]
    take_back()
    typed = [_anew(key, value) for key, value in found]
    lost = [one for one in typed if not _is_untouched(one, before, now)]
    for one in typed:
        if one not in lost:
            st.session_state[one.key] = one.value
    if words := [quoted(str(one.value)) for one in lost if one.value]:
        short = _("What you typed is not kept: {what}.").format(what=listing(words))
        return " ".join((_(CHANGED), short)), short
    return (_(BESIDE), _(BRIEFLY)) if typed and not lost else (
        _(CHANGED), _("Changed in another window."))


def _are_fields_the_same(before: Draft, now: Draft) -> bool:
    """Tell whether the fields that are open on the page ask for what they asked for before."""
    held = st.session_state.get(OPEN)
    return before.header == now.header and (held is None or before.candidate(held[0])
                                            == now.candidate(held[0]) is not None)


def _anew(key: str, value: object) -> Typed:
    """Name the field that stands now for one that was typed in."""
    if found := _HEADER.fullmatch(key):
        return Typed(HEADER[found[1]], "", f"report_{found[1]}_{found[2]}_{epoch()}", value)
    form = _FORM.fullmatch(key)
    one, name, end = form.groups("") if form else ("", "", "")
    return Typed(name, one, f"f_{one}_{name}_{epoch()}{end}", value)


def _is_untouched(typed: Typed, before: Draft, now: Draft) -> bool:
    """Tell whether what a field asks for is what it was when somebody began to type there."""
    if not typed.candidate_id:
        return bool(getattr(before.header, typed.name) == getattr(now.header, typed.name))
    was, is_ = (d.candidate(typed.candidate_id) for d in (before, now))
    return bool(was and is_) and _asked(typed.name, was) == _asked(typed.name, is_) is not None


def _asked(name: str, one: Edited | None) -> object:
    """Give what a field of a form asks for; None where there is no such thing."""
    if one is None:
        return None
    if name in ("title", "kind"):
        return getattr(one, name)
    if name[1:].isdigit():
        n = int(name[1:])
        return one.facts[n] if n < len(one.facts) else None
    return one.of(Prop(name))
