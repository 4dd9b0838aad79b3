"""Choosing actors and speakers; a name that may be a private person's is asked about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

import streamlit as st

from geo.builtin import builtin_actors
from geo.i18n import _, bound, language
from geo.labels import actor
from geo.model.actor import NAMED
from geo.reports.drafting import Edited
from geo.reports.private import ROLES, may_be_a_person, persons_in
from ui.html import markdown_text
from ui.report_draft import itself
from ui.report_refused import refuse

CODERS = frozenset({"atlas-coder", "local-analyst"})


@lru_cache(maxsize=4)
def _all(lang: str) -> tuple[str, ...]:
    """Give every known actor, since a key takes the first that has the letters typed.

    Parties come first, bodies before their parts, those with a short name before descriptions.
    """
    del lang
    known = builtin_actors()

    def rank(actor_id: str) -> tuple[bool, bool, bool, str]:
        found, above = known.get(actor_id), len(list(known.lineage(actor_id))) - 1
        return (not found.is_party, above > 1, not any(_is_short(n.name) for n in found.names),
                actor(actor_id).casefold())

    return tuple(sorted((a for a in known.by_id if a not in CODERS), key=rank))


@lru_cache(maxsize=1000)
def _label(actor_id: str, lang: str) -> str:
    """Give an actor's names as one line in which a field searches: the short name leads."""
    found, told = builtin_actors().get(actor_id), actor(actor_id)
    names: dict[str, str] = {}
    for n in sorted(found.names, key=lambda n: (n.lang != lang, len(n.name))):
        if n.lang == lang or _is_short(n.name):
            names.setdefault(n.name.casefold(), n.name)
    short = next(filter(_is_short, names.values()), "")
    others = [n for n in names.values() if n not in (short, told)]
    lead = f"{short} – {told}" if short and short != told else told
    return f"{lead} ({', '.join(others)})" if others else lead


def _is_short(name: str) -> bool:
    """Tell whether a name is letters that stand for words, such as FAMa."""
    return " " not in name and sum(c.isupper() for c in name) > 1


def known_as(actor_id: str) -> str:
    """Name an actor to choose from, by all the names that somebody may type."""
    return _label(actor_id, language()) if actor_id in builtin_actors().by_id else actor(actor_id)


def ask_actors(name: str, now: tuple[str, ...], key: str, *, empty: str,
               first: tuple[str, ...] = (), roles: Mapping[str, str] = ROLES,
               is_named: bool = True) -> tuple[str, ...]:
    """Ask for actors, known ones or new; gives what stood before while a question is open."""
    _put_roles(key)
    options = list(dict.fromkeys((*now, *first, *_all(language()))))
    chosen = st.multiselect(name, options, list(now), key=key, placeholder=empty,
                            format_func=bound(known_as), accept_new_options=True,
                            filter_mode="contains", select_all=False,
                            label_visibility="visible" if is_named else "collapsed")
    ids = tuple(dict.fromkeys(c if c in options else actor_of(c) for c in chosen))
    return settled(ids, now, key, name, roles)


def ask_actor(name: str, now: str, key: str, *, first: tuple[str, ...] = (),
              roles: Mapping[str, str] = ROLES) -> str:
    """Ask for one actor, known or new."""
    _put_roles(key)
    options = list(dict.fromkeys(filter(None, (now, *first, *_all(language())))))
    chosen = st.selectbox(name, options, options.index(now) if now else None, key=key,
                          format_func=bound(known_as), accept_new_options=True,
                          filter_mode="contains", placeholder=_("Choose, or type a name"))
    if not chosen:
        return now
    asked = (chosen if chosen in options else actor_of(chosen),)
    return next(iter(settled(asked, (now,), key, name, roles)), now)


def actor_of(words: str) -> str:
    """Give the id of somebody typed in: a known actor's, else the words themselves."""
    plain = " ".join(words.removeprefix(NAMED).split())
    known = builtin_actors().find(plain)
    return known[0] if known else f"{NAMED}{plain}"


def settled(ids: tuple[str, ...], now: tuple[str, ...], key: str, field: str,
            roles: Mapping[str, str] = ROLES) -> tuple[str, ...]:
    """Ask about names that may be private persons'; until it is answered nothing is taken."""
    answers = _answers(key)
    asked = [i for i in ids if i.startswith(NAMED) and i not in now and i not in answers
             and may_be_a_person(i.removeprefix(NAMED))]
    for n, found in enumerate(asked):
        _ask_whose(found, key, n, roles)
    if asked:
        refuse(field, _("It is open whose name this is."), told=True)
        return now
    return tuple(dict.fromkeys(filter(None, (answers.get(i, i) for i in ids))))


def _ask_whose(found: str, key: str, n: int, roles: Mapping[str, str]) -> None:
    """Ask about one name: a role is chosen by whoever knows it, none is proposed."""
    st.warning(_("“{name}” may be a private person. Private persons are not named here: they "
                 "are recorded by their role. Whose name is it?").format(
                     name=markdown_text(found.removeprefix(NAMED))), icon=":material/person_alert:")
    with st.container(horizontal=True, vertical_alignment="bottom"):
        role = st.selectbox(_("Role"), list(roles), None, key=f"{key}_role{n}",
                            placeholder=_("Choose a role"),
                            format_func=bound(lambda r: _(roles[r])))
        st.button(_("Use the role"), key=f"{key}_use{n}", on_click=_answer,
                  args=(found, role, key), type="primary", disabled=role is None)
        st.button(_("Keep it: an office or a body"), key=f"{key}_keep{n}",
                  on_click=_answer, args=(found, found, key))


def persons_asked(words: str, key: str, *, instead: str = "",
                  find: Callable[[str], list[str]] = persons_in) -> bool:
    """Ask about names in words that may be private persons'; tells whether one is open.

    ``instead`` is an actor that may take the place of all that was typed.
    """
    asked = open_persons(words, key, find)
    for n, name in enumerate(asked):
        st.warning(_("“{name}” may be a private person. Private persons are not named here: write "
                     "it without the name, or keep it if it is an office or a body.").format(
                         name=markdown_text(name)), icon=":material/person_alert:")
        with st.container(horizontal=True):
            if instead:
                st.button(_("Use “{name}”").format(name=markdown_text(actor(instead))),
                          key=f"{key}_instead{n}", on_click=put, args=(key, actor(instead)),
                          type="primary")
            st.button(_("Keep it: an office or a body"), key=f"{key}_keep{n}",
                      on_click=_answer, args=(f"{NAMED}{name}", f"{NAMED}{name}", key))
    return bool(asked)


def open_persons(words: str, key: str,
                 find: Callable[[str], list[str]] = persons_in) -> list[str]:
    """Give the names in words that may be private persons' and of which nobody said otherwise."""
    answers = _answers(key)
    return [n for n in find(words) if answers.get(f"{NAMED}{n}") != f"{NAMED}{n}"]


def put(key: str, name: str) -> None:
    """Put a name into a field in the place of what was typed: a callback."""
    st.session_state[key] = name


def _answers(key: str) -> dict[str, str]:
    """Give what names stand for in a field: who speaks and who is accused are different people.

    What is kept as no person's name is none anywhere.
    """
    told: dict[tuple[str, str], str] = st.session_state.setdefault("report_persons", {})
    return {found: meant for (field, found), meant in told.items() if field in ("", key)}


def _answer(found: str, meant: str, key: str) -> None:
    """Remember what a name stands for during this visit: a callback."""
    told = st.session_state.setdefault("report_persons", {})
    told["" if meant == found else key, found] = meant


def _put_roles(key: str) -> None:
    """Show the role in the field in the place of the name that was typed."""
    answers, held = _answers(key), st.session_state.get(key)
    if isinstance(held, list):
        meant = (answers.get(c, answers.get(actor_of(c), c)) for c in held)
        made: object = list(dict.fromkeys(filter(None, meant)))
    elif isinstance(held, str):
        made = answers.get(actor_of(held), held) or None
    else:
        return
    if made != held:
        st.session_state[key] = made


def shown_actors(one: Edited, key: str, now: tuple[str, ...], *,
                 is_named: bool = True) -> tuple[str, ...]:
    """Ask who says a fact: those whom the report quotes come first."""
    first = tuple(dict.fromkeys(s.actor_id for s in one.spoken))
    return ask_actors(_("Who says it"), now, key, first=first, empty=itself(), is_named=is_named)
