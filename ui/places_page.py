"""Places: how a phrase is understood, step by step, and the queue of places not settled."""

from __future__ import annotations

from datetime import date

import pandas as pd
import streamlit as st
from markupsafe import Markup

from geo.analyst import ANALYST, SOURCE, place_choice, remembered
from geo.errors import InputError, StoreError
from geo.gazetteer.locate import locate
from geo.gazetteer.places import COUNTRIES, country_name
from geo.gazetteer.ready import ready_index
from geo.gazetteer.resolver import resolve
from geo.gazetteer.written_ref import written
from geo.i18n import _, language, number
from geo.labels import gazetteers, label, pair, tell
from geo.model.claim import Claim
from geo.model.reason import load_reasons
from geo.model.resolution import PlaceCandidate, Resolution
from geo.model.vocabulary import GeoStatus, Kind, Prop
from geo.store.log import undone
from geo.where import level_words, named_place
from ui import data, state
from ui.html import heading, markdown_text, tag
from ui.spots_map import answer_spot, candidate_spot, spots_map

QUEUE = 50
MAX_WORDS = 300
CHOICE = "place:"  # how the log names such a batch
REFUSED = "place_refused"


def show() -> None:
    """Run the page."""
    view: state.View = st.session_state["view"]
    st.markdown(heading(_("Places"), 2))
    st.caption(_("Type what a report says about a place and see how it is understood. A silence "
                 "is an answer too: nothing is pinned that the words do not say."))
    words, region, cercle = st.columns([3, 1, 1])
    text = words.text_input(_("Place, as a report says it"), key="place_text", max_chars=MAX_WORDS,
                            placeholder=_("55 km south of Gao"))
    adm1 = region.text_input(_("Region, if stated"), key="place_adm1", max_chars=MAX_WORDS)
    adm2 = cercle.text_input(_("Cercle, if stated"), key="place_adm2", max_chars=MAX_WORDS)
    if text.strip():
        _answer(view, _resolve(text, adm1, adm2))
    _queue(view)
    state.finish(view)


def _resolve(text: str, adm1: str = "", adm2: str = "") -> Resolution:
    with st.spinner(_("Reading the gazetteers …"), show_time=True):
        known = ready_index()
    return resolve(known, text, adm1=adm1 or None, adm2=adm2 or None)


def _answer(view: state.View, found: Resolution) -> None:
    left, right = st.columns([3, 2], gap="large")
    with left:
        st.html(_verdict(found))
        st.markdown(heading(_("Why"), 5))
        st.html(tag("ul", *(tag("li", tell(r)) for r in found.reasons), cls="reasons"))
        if found.steps:
            st.markdown(heading(_("Step by step"), 5))
            st.html(tag("ol", *(tag("li", tell(s)) for s in found.steps), cls="reasons"))
        if found.candidates:
            st.markdown(heading(_("Candidates"), 5))
            st.html(_candidates(found.candidates))
    with right:
        _map(view, found)


def _map(view: state.View, found: Resolution) -> None:
    """Show the answer blue and its candidates orange, as closely as they are known."""
    own, others = answer_spot(found), [s for c in found.candidates if (s := candidate_spot(c))]
    if own is None and not others:
        st.caption(_("Nothing to draw: no candidate has a point."))
    spots_map(view, own, others, key="candidates_map", height=380)


def _verdict(found: Resolution) -> Markup:
    kept = locate(written(found, found.text))
    on_line = found.is_route or kept.is_route
    pairs = [
        (_("Result"), label("geo_status", found.status), _name(found, kept.place_id)),
        (_("Closest level"),
         level_words(kept.place_id, found.precision, is_route=on_line),
         _("within {km} km").format(km=number(round(found.radius_km, 1)))
         if found.radius_km and not on_line else ""),
        (_("Score"), number(round(found.score, 2)),
         _("lead over the next: {margin}").format(margin=number(round(found.margin, 2)))),
    ]
    return tag("dl", *(tag("div", tag("dt", name), tag("dd", value, tag("small", note)))
                       for name, value, note in pairs), cls="keyfacts")


def _name(found: Resolution, reference: str) -> str:
    """Name an answer; with its distance, if in no direction that is told."""
    return named_place(reference, found.name) if reference.startswith("near:") else found.name


def _candidates(found: tuple[PlaceCandidate, ...]) -> Markup:
    names = (_("Place"), _("Units"), _("Score"), _("Gazetteers"))
    rows = [tag("tr", tag("th", f"{n}. {c.name}", scope="row"), tag("td", _units(c)),
                tag("td", number(round(c.score, 2))), tag("td", gazetteers(c.sources)))
            for n, c in enumerate(found, 1)]
    return tag("div", tag("table", tag("thead", tag("tr", *(
        tag("th", name, scope="col") for name in names))), tag("tbody", *rows), cls="matrix"),
        tag("p", _("Perhaps none of these is meant."), cls="card-where"),
        cls="scroll", tabindex="0", role="region", aria_label=_("Candidates"))


def _units(candidate: PlaceCandidate) -> str:
    names = [locate(f"unit:{u}").text for u in reversed(candidate.adm) if u]
    return ", ".join(dict.fromkeys(names)) or _country(candidate.country)


def _country(code: str) -> str:
    known = next((i for i, iso in COUNTRIES.items() if iso == code), "")
    return country_name(known, language()) if known else code


def _queue(view: state.View) -> None:
    """List the incidents whose place is not settled, each with the choice among its candidates."""
    seen = data.edition(view.filter)
    table = pd.DataFrame(data.frame(seen))
    open_ = table["geo_status"].isin([GeoStatus.AMBIGUOUS, GeoStatus.UNLOCATED])
    rows = table[open_ & table["kind"].eq(Kind.INCIDENT)]
    st.markdown(heading(_("Places not settled ({n})").format(n=number(len(rows)))))
    if told := st.session_state.pop(REFUSED, ""):
        st.warning(markdown_text(told))
    if rows.empty:
        st.info(_("Every incident has a place, or none that anybody names."))
    else:
        st.caption(_("A choice is recorded as a claim of yours beside the others; nothing is "
                     "overwritten, and it can be undone."))
    for _index, row in rows.iloc[::-1].head(QUEUE).iterrows():
        _open_place(view, seen, row)
    _choices()


def _open_place(view: state.View, seen: data.Edition, row: pd.Series) -> None:
    incident_id = str(row["incident_id"])
    told = data.record(row, view.lang)
    where = "" if told.where in told.title else told.where
    with st.expander(" · ".join(markdown_text(p) for p in (told.title, where, told.when) if p),
                     key=f"place_{incident_id}"):
        st.html(tag("ul", *(tag("li", tell(r)) for r in load_reasons(str(row["geo_reasons"]))),
                    cls="reasons"))
        claims = [c for c in data.claims(seen, incident_id) if c.prop is Prop.PLACE]
        words = list(dict.fromkeys(c.original_value or locate(c.value).text for c in claims))
        if not words:
            st.caption(_("No source says where."))
            return
        chosen = words[0] if len(words) == 1 else st.selectbox(
            _("Words of the sources"), words, key=f"words_{incident_id}")
        options = _options(chosen, claims)
        choice = st.radio(_("Which place is meant?"), list(options), index=None,
                          key=f"choose_{incident_id}", format_func=options.get)
        st.button(_("Record my choice"), key=f"record_{incident_id}", disabled=not choice,
                  on_click=_record,
                  args=(incident_id, chosen, choice, data.store().revision(incident_id)))


def _options(words: str, claims: list[Claim]) -> dict[str, str]:
    """Give the places that may be meant, by reference.

    What was chosen for the same words before comes first, then what sources of this incident
    name, then the candidates of the gazetteers.
    """
    options = {ref: _("{place} (chosen before)").format(place=markdown_text(locate(ref).text))
               for ref in remembered(data.store().read_single_claims(SOURCE.source_id), words)}
    for claim in claims:
        if locate(claim.value).status is GeoStatus.RESOLVED:
            options.setdefault(claim.value, _("{place} (named by a source)").format(
                place=markdown_text(locate(claim.value).text)))
    for candidate in _resolve(words).candidates:
        if candidate.lat is not None and candidate.country == "ML":
            options.setdefault(_reference(candidate), markdown_text(
                f"{candidate.name} ({_units(candidate)})"))
    return options


def _reference(candidate: PlaceCandidate) -> str:
    """Give a reference that any store can locate: a built-in id, else the point itself."""
    if candidate.entry_id.startswith(("place:", "unit:")):
        return candidate.entry_id
    return f"point:{candidate.lat},{candidate.lon};exact"


def _record(incident_id: str, words: str, reference: str, seen: str) -> None:
    """Record a choice, unless the incident is no longer what the page showed."""
    claim = place_choice(incident_id, words, reference, date.today())  # noqa: DTZ011 - local day
    try:
        data.store().append_claims([claim], [SOURCE], label=f"{CHOICE}{incident_id}",
                                   recorded_by=ANALYST, seen=seen)
    except StoreError as error:  # somebody was faster, or still writes: the choice stays chosen
        st.session_state[REFUSED] = str(error)


def _choices() -> None:
    """List the choices that stand, whoever made them and whenever, each with its undo."""
    log = data.store().batches()
    gone = undone(log)
    standing = [e for e in log if e.action == "import" and e.label.startswith(CHOICE)
                and e.batch_id not in gone]
    if not standing:
        return
    st.markdown(heading(_("Choices made here ({n})").format(n=number(len(standing)))))
    titles = data.titles_of({e.label.removeprefix(CHOICE) for e in standing[-QUEUE:]})
    for entry in standing[:-QUEUE - 1:-1]:
        told, button = st.columns([4, 1], vertical_alignment="center")
        told.markdown(markdown_text(_choice_words(entry.label.removeprefix(CHOICE), titles)))
        button.button(_("Undo"), key=f"undo_{entry.batch_id}", on_click=_take_back,
                      args=(entry.batch_id,))


def _choice_words(incident_id: str, titles: dict[str, str]) -> str:
    chosen = [c for c in data.store().read_claims(incident_id)
              if c.source_id == SOURCE.source_id and c.prop is Prop.PLACE]
    places = ", ".join(locate(c.value).text for c in chosen)
    return pair(titles.get(incident_id, incident_id), places)


def _take_back(batch_id: int) -> None:
    try:
        data.store().undo(batch_id, ANALYST)
    except (InputError, StoreError) as error:  # somebody was faster, or still writes
        st.session_state[REFUSED] = str(error)
