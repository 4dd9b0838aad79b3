"""What the reader chooses for a brief: widgets ⇄ the address, and the request they make."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import streamlit as st

from geo.brief.model import Request, Size, Template
from geo.errors import InputError
from geo.export import Audience
from geo.i18n import LANGUAGES, _, bound
from geo.labels import actor, label
from geo.model.admin import Vintage
from geo.model.vocabulary import Basis, ColorBy, SpeakerClass
from ui import brief_region, brief_since, state
from ui.brief_region import AREA, COUNTRY, MAP
from ui.html import markdown_text
from ui.sidebar import EARLIEST, LATEST, forget_places

HELD = "brief_held"
TLP = ("TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED")
MAX_TITLE, MAX_MARK = 120, 60


@dataclass(frozen=True)
class Chosen:
    """The view that the widgets make, the request, and whether the map has yet to tell its box."""

    view: state.View
    request: Request
    waiting: bool = False


def choices(view: state.View) -> Chosen:
    """Show the widgets and give what they say."""
    with st.container(key="brief_choices"):
        view = _usable(view)
        _seed(view)
        view, waiting = _region(view)
        view = _frame(view)
        view = _words(view)
        since = _since()
        view = _more(view)
    st.session_state[HELD] = _own(view)
    return Chosen(view, _request(view, since), waiting)


def _usable(view: state.View) -> state.View:
    """Leave out a box of the address that is none, and say so."""
    try:
        brief_region.box_of(view)
    except InputError as error:
        st.warning(markdown_text(str(error)), icon=":material/link_off:")
        return replace(view, bbox="")
    return view


def _own(view: state.View) -> tuple[str, ...]:
    return (*(str(getattr(view, n)) for n in state.BRIEF_PARAMS), view.lang)


def _seed(view: state.View) -> None:
    """Give widgets their values where the address rules, the language changed or they are new."""
    session = st.session_state
    anew = session.get(HELD) != _own(view)
    if anew or "brief_region" not in session:
        session["brief_region"] = _first_region(view)
    values: dict[str, Any] = {
        "brief_size": view.size,
        "brief_template": view.template, "brief_lang": view.brieflang or view.lang,
        "brief_audience": view.audience, "brief_according": view.according,
        "brief_title": session.get("brief_kept_title", ""),
        "brief_mark": session.get("brief_kept_mark"),
        "brief_since": session.get("brief_kept_since", brief_since.OFF)}
    for key, value in values.items():
        if anew or key not in session:
            session[key] = value
    # Those that the sidebar has too: the same choice in two places.
    for name in ("basis", "asof", "vintage"):
        session[f"brief_{name}"] = state.widget_value(view, name)


def _first_region(view: state.View) -> str:
    """Give the region of the address; where nobody knows it, say so and show the country."""
    try:
        return brief_region.chosen_at_first(view)
    except InputError as error:
        st.warning(markdown_text(str(error)), icon=":material/link_off:")
        return COUNTRY


def _follow(name: str) -> None:
    """Hand a choice made here over to the sidebar's widget: a callback."""
    st.session_state[name] = st.session_state[f"brief_{name}"]
    if name == "vintage":
        forget_places()


def _region(view: state.View) -> tuple[state.View, bool]:
    known = brief_region.options(view, view.lang)
    if st.session_state["brief_region"] not in known:
        st.session_state["brief_region"] = COUNTRY
    chosen = st.selectbox(_("Region"), list(known), key="brief_region", format_func=known.get,
                          help=_("Type a name: regions, cercles and communes are found by it."))
    if chosen != MAP:
        kept = view.bbox if chosen == AREA else ""
        return replace(view, region="" if chosen in (AREA, COUNTRY) else chosen, bbox=kept), False
    box = brief_region.map_box()
    return replace(view, region="", bbox=box), not box


def _frame(view: state.View) -> state.View:
    template = st.selectbox(_("What is on it"), [str(t) for t in Template], key="brief_template",
                            format_func=_told({
                                "map": _("Map and key figures, one page"),
                                "list": _("Map with the list of incidents"),
                                "trend": _("Timeline and table by region, month and accused"),
                                "deck": _("All of these, a page each")}))
    size = st.segmented_control(_("Size"), [str(s) for s in Size], key="brief_size", required=True,
                                format_func=_told({"16:9": "16:9", "a4": "A4",
                                                   "square": _("Square")}))
    return replace(view, template=str(template), size=str(size))


def _words(view: state.View) -> state.View:
    lang = st.segmented_control(_("Language of the brief"), list(LANGUAGES), key="brief_lang",
                                format_func=LANGUAGES.get, required=True)
    audience = st.radio(_("For whom?"), [str(a) for a in Audience], key="brief_audience",
                        format_func=_told({"internal": _("Our team: all that is shown"),
                                           "public": _("The public: generalised")}))
    if audience == Audience.PUBLIC:
        st.caption(_("Left out: sources that are not open and whatever rests on them alone, "
                     "persons, and any place closer than the policy file allows. What open sources "
                     "published stays."))
    return replace(view, brieflang="" if lang == view.lang else str(lang), audience=str(audience))


def _according(view: state.View) -> str:
    classes = [str(c) for c in SpeakerClass]
    given = [view.according] if view.according and view.according not in classes else []
    chosen = st.selectbox(
        _("Figures according to"), ["", *classes, *given], key="brief_according",
        format_func=bound(lambda c: _("everybody: the range of what all say") if not c else
                          label("speaker_class", c) if c in classes else actor(c)))
    return str(chosen or "")


def _since() -> str:
    known = brief_since.options()
    if st.session_state["brief_since"] not in known:
        st.session_state["brief_since"] = brief_since.OFF
    since = st.selectbox(_("Changes since"), list(known), key="brief_since",
                         format_func=known.get)
    st.session_state["brief_kept_since"] = since
    return str(since)


def _more(view: state.View) -> state.View:
    """Show the finer choices; the group says how many of them are set."""
    n = sum(bool(st.session_state.get(k)) for k in ("brief_title", "brief_mark", "brief_according",
                                                     "brief_asof"))
    name = _("Title, marking, figures, colours")
    with st.expander(f"{name} ({n})" if n else name, icon=":material/tune:", key="brief_more"):
        title = st.text_input(_("Title"), key="brief_title", max_chars=MAX_TITLE,
                              placeholder=_("as the region is called"))
        mark = st.selectbox(_("Marking"), list(TLP), key="brief_mark", index=None,
                            accept_new_options=True, placeholder=_("none; choose or type"))
        st.session_state.update(brief_kept_title=title, brief_kept_mark=mark)
        according = _according(view)
        st.selectbox(_("Colour by"), [str(c) for c in ColorBy], key="color",
                     format_func=bound(lambda c: label("color", c)))
        _shared()
    return replace(view, color=ColorBy(st.session_state["color"] or ColorBy.TYPE),
                   according=according)


def _shared() -> None:
    """Show what the sidebar has too, in groups of its own: either place sets both."""
    st.selectbox(_("Counted by"), [str(b) for b in Basis], key="brief_basis",
                 format_func=bound(lambda b: label("basis", b)), on_change=_follow,
                 args=("basis",))
    st.date_input(_("As known on"), key="brief_asof", min_value=EARLIEST, max_value=LATEST,
                  format="YYYY-MM-DD", value=None, on_change=_follow, args=("asof",),
                  help=_("Shows only what had been said by that day."))
    st.selectbox(_("Boundaries of"), [str(v) for v in Vintage], key="brief_vintage",
                 format_func=bound(lambda v: label("vintage", v)), on_change=_follow,
                 args=("vintage",))


def _told(words: Mapping[str, str]) -> Any:  # noqa: ANN401 - Streamlit's format function
    return words.get


def _request(view: state.View, since: str) -> Request:
    session = st.session_state
    request = Request(
        wanted=view.filter, region=view.region, bbox=brief_region.box_of(view),
        audience=Audience(view.audience), lang=view.brieflang or view.lang, size=Size(view.size),
        template=Template(view.template), color=view.color, title=session["brief_title"].strip(),
        marking=str(session["brief_mark"] or "").strip()[:MAX_MARK],
        according_to=view.according, public_url=os.environ.get("GEO_PUBLIC_URL", ""))
    return replace(request, since_version=brief_since.pinned(request, since))
