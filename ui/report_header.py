"""The header of a draft: who published it and when, how it came, how far it is to be trusted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import streamlit as st

from geo.builtin import builtin_actors
from geo.i18n import LANGUAGES, N_, _, bound
from geo.labels import actor, label, pair
from geo.model.actor import NAMED
from geo.model.vocabulary import Handling, SpeakerClass
from geo.reports.drafting import Arrival, Draft, Header
from geo.reports.private import ROLES, names_in_address, persons_in
from geo.reports.recording import UNNAMED
from ui.html import markdown_text
from ui.report_actors import persons_asked, put
from ui.report_asked import begin, leave_open, unanswered
from ui.report_days import ask_date
from ui.report_draft import OPEN, change, epoch, take_back
from ui.report_reading import OTHER, read

MOST = 200
OWN = "personal-account"  # stands for the name of whoever wrote on a page of their own
ARRIVALS = {Arrival.PASTED: N_("pasted here"), Arrival.FILE: N_("as a file"),
            Arrival.PHONE: N_("by phone or in person"),
            Arrival.CONFIDENTIAL: N_("from a confidential source")}
RELIABILITY = {"": N_("not judged"), "A": N_("A: reliable"), "B": N_("B: usually reliable"),
               "C": N_("C: fairly reliable"), "D": N_("D: not usually reliable"),
               "E": N_("E: unreliable"), "F": N_("F: cannot be judged")}
CREDIBILITY = {"": N_("not judged"), "1": N_("1: confirmed by other sources"),
               "2": N_("2: probably true"), "3": N_("3: possibly true"), "4": N_("4: doubtful"),
               "5": N_("5: improbable"), "6": N_("6: cannot be judged")}
HANDLINGS = {Handling.OPEN: N_("open: may be passed on"),
             Handling.INTERNAL: N_("internal: for our team"),
             Handling.CONFIDENTIAL: N_("confidential: never passed on")}


def header(draft: Draft) -> Draft:
    """Show the header, keep what was changed, and read the text anew where that changes it."""
    begin(draft.draft_id)
    with st.container(border=True, key="report_header"):
        head = _first_row(draft)
        head = _more(draft, head)
    if head != draft.header:
        draft = _kept(draft, head)
    _anew(draft)
    return draft


def _key(draft: Draft, name: str) -> str:
    return f"report_{name}_{draft.draft_id}" + (f"_{epoch()}" if epoch() else "")


def _first_row(draft: Draft) -> Header:
    """Ask for publisher, day and language; by hand: for whoever told it."""
    head = draft.header
    one, two, three = st.columns([3, 2, 2])
    with one:
        head = _publisher(draft) if draft.text else _teller(draft)
        if draft.text and not head.publisher and not unanswered(draft.draft_id):
            _unnamed(draft)
    called = _("Published on") if draft.text else _("Told on")
    on = ask_date(two, called, draft.header.published_on, _key(draft, "day"),
                  lambda _why: leave_open(called), with_week=True)
    if draft.text and on is None:
        two.caption(":material/event_busy: " + _(
            "Not found in the text. Without it a weekday or “last month” cannot be turned into a "
            "date: enter it if you know it."))
    langs = [*LANGUAGES, OTHER]
    lang = three.selectbox(_("Language of the report") if draft.text else
                           _("Language in which it was told"), langs, key=_key(draft, "lang"),
                           index=langs.index(head.lang) if head.lang in langs else 0,
                           format_func=bound(lambda x: LANGUAGES.get(x) or _("another language")))
    if on != head.published_on:
        head = replace(head, published_on=on, date_status="stated by the analyst")
    return replace(head, lang=lang or head.lang)


def _publisher(draft: Draft) -> Header:
    head = draft.header
    name = st.text_input(_("Publisher"), head.publisher, max_chars=MOST,
                         key=_key(draft, "publisher"), help=_(
                             "Who printed it: an agency, a paper, an organisation. Never a person. "
                             "Empty: an unnamed publisher."))
    name = _typed(name, head.publisher)
    if name == head.publisher or _is_open(_("Publisher"), name, _key(draft, "publisher"), OWN):
        return head
    known = builtin_actors().find(name)
    return replace(head, publisher=name, publisher_id=known[0] if known else "")


def _is_open(field: str, typed: str, key: str, instead: str = "",
             find: Callable[[str], list[str]] = persons_in) -> bool:
    """Ask about persons' names in what was typed; tells whether it is to be answered yet."""
    is_asked = persons_asked(typed, key, instead=instead, find=find)
    if is_asked:
        leave_open(field)
    return is_asked


def _unnamed(draft: Draft) -> None:
    """Ask whether nobody is known who published a text: it is recorded only then."""
    leave_open(_("Publisher"))
    key = _key(draft, "publisher")
    st.caption(":material/newspaper: " + _("Not found in the text. Name who printed it: reports "
                                           "of unnamed publishers cannot be told apart."))
    name = actor(UNNAMED)
    st.button(_("Nobody knows: “{name}”").format(name=markdown_text(name)),
              key=f"{key}_unnamed", on_click=put, args=(key, name))


def _typed(text: str, held: str) -> str:
    """Give what was typed on one line; what stood before where only its spaces differ."""
    plain = " ".join(text.split())
    return held if plain == " ".join(held.split()) else plain


def _teller(draft: Draft) -> Header:
    """Ask in which role somebody told it, so that no name is needed."""
    head, known = draft.header, builtin_actors().by_id
    others = sorted((a for a, found in known.items() if a not in ROLES and found.speaker_class
                     and found.speaker_class is not SpeakerClass.ANALYST), key=actor)
    options = [*ROLES, *others]
    role = st.selectbox(_("Who told it"), options, key=_key(draft, "teller"),
                        index=options.index(head.publisher_id) if head.publisher_id in options
                        else list(ROLES).index("undisclosed-source"), format_func=bound(actor),
                        help=_("A role, never a name: the claims will be put down to it."))
    return head if role == head.publisher_id else replace(
        head, publisher_id=role, publisher=known[role].name("en"))


def _more(draft: Draft, head: Header) -> Header:
    """Ask for the rest: handling, reliability, address, title, and who records it."""
    told = pair(_("Handling"), label("handling", head.handling))
    with st.expander(_("More about the source ({what})").format(what=told.lower()),
                     expanded=not draft.text, key=_key(draft, "more")):
        one, two, three = st.columns(3)
        arrival = one.selectbox(_("How it came"), list(Arrival), list(Arrival).index(head.arrival),
                                key=_key(draft, "arrival"), format_func=_words(ARRIVALS))
        handling = two.selectbox(_("Handling"), list(Handling),
                                 list(Handling).index(head.handling), key=_key(draft, "handling"),
                                 format_func=_words(HANDLINGS))
        analyst = three.text_input(_("Your name or initials"), head.analyst, max_chars=MOST,
                                   key=_key(draft, "analyst"),
                                   help=_("Kept in the log with what you record, and in no "
                                          "export."))
        reliability = one.selectbox(_("Reliability of the source"), list(RELIABILITY),
                                    list(RELIABILITY).index(head.reliability),
                                    key=_key(draft, "reliability"),
                                    format_func=_words(RELIABILITY))
        credibility = two.selectbox(_("Credibility of what it says"), list(CREDIBILITY),
                                    list(CREDIBILITY).index(head.credibility),
                                    key=_key(draft, "credibility"),
                                    format_func=_words(CREDIBILITY))
        origin = _origin(draft, three)
        url, title = st.columns(2)
        address = url.text_input(_("Address of the page") if draft.text else
                                 _("Address of a page about it, if there is one"), head.url,
                                 max_chars=2000, key=_key(draft, "url"), placeholder="https://…")
        called = _("What to call the report") if draft.text else _("What to call what was told")
        name = title.text_input(called, head.title, max_chars=MOST, key=_key(draft, "title"))
    name = _typed(name, head.title)
    if name != head.title and _is_open(called, name, _key(draft, "title")):
        name = head.title
    address = _typed(address, head.url)
    if address != head.url and _is_open(_("Address of the page"), address, _key(draft, "url"),
                                        find=names_in_address):
        address = head.url
    if analyst.strip():
        st.session_state["report_analyst_name"] = analyst.strip()
    return replace(head, arrival=arrival, handling=handling, analyst=_typed(analyst, head.analyst),
                   reliability=reliability, credibility=credibility, origin=origin,
                   url=address, title=name)


def _words(words: dict[Any, str]) -> Any:  # noqa: ANN401 - a function for a select box
    return bound(lambda value: _(words[value]))


def _origin(draft: Draft, column: Any) -> str:  # noqa: ANN401 - a column
    """Ask whose story a report retells: two retellings of one story are one voice."""
    held = draft.header.origin
    media = sorted((a.actor_id for a in builtin_actors().by_id.values()
                    if a.speaker_class is SpeakerClass.MEDIA), key=actor)
    options = list(dict.fromkeys(["", *([held] if held else []), *media]))
    nobody = (_("nobody: its own reporting") if draft.text else
              _("nobody: it was not taken from a report"))
    chosen = column.selectbox(
        _("Retells a story of"), options, index=options.index(held), key=_key(draft, "origin"),
        format_func=bound(lambda a: actor(a) if a else nobody),
        accept_new_options=True, help=_("Retellings of one story count as one origin."))
    if not chosen or chosen in options:
        return chosen or ""
    known = builtin_actors().find(chosen)
    if not known and _is_open(_("Retells a story of"), chosen, _key(draft, "origin"), OWN):
        return held
    return known[0] if known else f"{NAMED}{' '.join(chosen.split())}"


def _kept(draft: Draft, head: Header) -> Draft:
    """Keep a changed header; a text nobody has worked on is read anew where it matters."""
    was = draft.header
    reads = bool(draft.text) and (was.read_for, was.publisher) != (head.read_for, head.publisher)
    if reads and not draft.worked_on:
        with st.spinner(_("Reading the text again …"), show_time=True):
            made = _reread(draft.draft_id, head)
    else:
        made = change(draft.draft_id, lambda d: replace(
            d, header=head, read_as=d.read_as or was.read_for))
    st.rerun()
    return made


def _anew(draft: Draft) -> None:
    """Offer to read the text again where edits would be lost by it."""
    if not draft.text or not draft.is_stale:
        return
    st.warning(_("Day or language changed after you began to work on the candidates. The dates "
                 "that were read stand as they are. Reading the text again drops what you decided "
                 "and changed."), icon=":material/sync_problem:")
    if st.button(_("Read the text again"), key="report_anew"):
        with st.spinner(_("Reading the text again …"), show_time=True):
            _reread(draft.draft_id)
        st.rerun()


def _reread(draft_id: str, head: Header | None = None) -> Draft:
    """Read a text anew; a form that is open shows what was read now."""
    made = change(draft_id, lambda d: read(replace(d, header=head or d.header)))
    if st.session_state.get(OPEN):
        take_back()
    return made
