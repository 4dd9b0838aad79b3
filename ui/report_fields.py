"""What every field of a candidate has: the words behind it, who says it, whose word a change is."""

from __future__ import annotations

from functools import partial

import streamlit as st
from markupsafe import Markup

from geo.i18n import _, bound, quoted
from geo.labels import label
from geo.reports.drafting import By, Edited, Fact, with_fact
from ui.html import join, tag
from ui.report_actors import shown_actors
from ui.report_draft import change_candidate, epoch, take_back
from ui.report_presses import After, note
from ui.report_text import mark_of
from ui.report_words import value_words

WORDS = 80  # letters of evidence shown beside a value


def key_of(one: Edited, name: str) -> str:
    """Name a field for Streamlit; what was taken back makes fields new."""
    return f"f_{one.candidate_id}_{name}_{epoch()}"


def evidence(fact: Fact) -> None:
    """Show a field's name and the words of the report behind it."""
    st.html(tag("div", tag("span", label("prop", fact.prop), cls=mark_of(fact.prop)),
                " ", quotes(fact.evidence, fact), cls="field"))


def quotes(words: str, fact: Fact) -> Markup:
    """Quote the words that a fact rests on: all of them where it was added up from several."""
    told = (words, *(also.words for also in fact.also))
    short = (f"{text[:WORDS]} …" if len(text) > WORDS else text for text in told)
    return join([tag("span", quoted(text), cls="quote") for text in short if text], " + ")


def said_of(one: Edited, n: int, *, is_first: bool) -> Edited:
    """Show one value of a list beside the words behind it, and ask who says it.

    The question is to be seen above the first one, and heard at each.
    """
    fact = one.facts[n]
    with st.container(key=key_of(one, f"row{n}"), gap="xsmall"):
        left, right = st.columns([2, 3], vertical_alignment="bottom" if is_first else "center")
        words = tag("span", quoted(fact.evidence), cls="quote") if fact.evidence else ""
        left.html(tag("div", tag("span", value_words(fact), cls="value"), " ", words,
                      cls="field"))
        name = f"_{fact.prop}_{fact.now.value}"
        with right:
            one = speakers(one, n, key_of(one, f"w{name}"), is_named=is_first)
        return whose(one, n, name)


def speakers(one: Edited, n: int, key: str = "", *, is_named: bool = True) -> Edited:
    """Ask who says a fact."""
    now = one.facts[n].speakers
    chosen = shown_actors(one, key or key_of(one, f"w{n}"), now, is_named=is_named)
    return one if chosen == now else with_fact(one, n, speakers=chosen)


def whose(one: Edited, n: int, name: str = "") -> Edited:
    """Ask of a fact that was changed or added whether the report says so or the analyst.

    A candidate that was not read at all is the report's: it was missed.
    """
    fact = one.facts[n]
    is_added = fact.read.is_empty
    if not fact.changed or (is_added and not one.spans):
        return one
    words, told = _whose_words(is_added=is_added)
    by = st.radio(_("Whose word is this?") if is_added else _("Whose word is your change?"),
                  list(words), list(words).index(fact.by), key=key_of(one, f"by{name or n}"),
                  format_func=bound(lambda b: words[b]), captions=told)
    if not is_added:
        st.button(_("Take my change back"), key=key_of(one, f"back{n}"), type="tertiary",
                  icon=":material/undo:", on_click=_back, args=(one, n))
    return with_fact(one, n, by=by) if by and by is not fact.by else one


def _whose_words(*, is_added: bool) -> tuple[dict[By, str], list[str]]:
    """Give the two answers and what becomes of each."""
    if is_added:
        return {By.REPORT: _("The report says so; it was missed"),
                By.ANALYST: _("I say so; the report does not")}, [
                    _("It becomes a claim of the report."),
                    _("It becomes a claim of yours, beside the report’s.")]
    return {By.REPORT: _("The report says so; it was misread"),
            By.ANALYST: _("I say so; the report says otherwise")}, [
                _("Your reading replaces the machine’s."),
                _("Both are kept: the report’s claim, and yours beside it.")]


def _back(one: Edited, n: int) -> None:
    """Let a field say again what was read, once the others are read: a callback."""
    note(st.session_state["view"].draft, partial(_as_read, one.candidate_id, n), After.FORM)


def _as_read(candidate_id: str, n: int) -> None:
    change_candidate(st.session_state["view"].draft, candidate_id, lambda c: with_fact(
        c, n, now=c.facts[n].read, words=c.facts[n].evidence, read_words=None))
    take_back()
