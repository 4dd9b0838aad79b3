"""About the data: what the atlas is, vintages of boundaries, licences, known gaps."""

from __future__ import annotations

import streamlit as st

from geo.builtin import builtin_actors
from geo.gazetteer.places import places
from geo.i18n import _, number
from ui import data, state
from ui.html import heading, tag


def show() -> None:
    """Run the page."""
    view: state.View = st.session_state["view"]
    st.markdown(heading(_("About the data"), 2))
    st.markdown(_(
        "The atlas keeps **claims, not facts**: who said what about an alleged attack, in which "
        "source and on which day. An incident is the sum of its claims under rules that are "
        "written down; nothing overwrites a claim, and a denial changes no figure and no grade. "
        "Everything runs on this machine, and nothing leaves it."))
    _figures(view)
    for title, paragraphs in (
        (_("How to read the figures"), _reading()), (_("Places and dates"), _places()),
        (_("Boundaries"), _boundaries()), (_("Known gaps"), _gaps()),
        (_("Licences and thanks"), _licences()),
    ):
        st.markdown(heading(title))
        st.markdown("\n".join(f"- {p}" for p in paragraphs))
    state.finish(view)


def _figures(view: state.View) -> None:
    seen = data.edition(view.filter)
    table = data.frame(seen)
    pairs = [
        (_("Incidents"), number(int(table["kind"].eq("incident").sum()))),
        (_("Statements about periods"), number(int(table["kind"].eq("aggregate").sum()))),
        (_("Claims"), number(int(table["n_claims"].sum()))),
        (_("Sources"), number(len(data.sources()))),
        (_("Actors"), number(len(builtin_actors().by_id))),
        (_("Places in the gazetteer"), number(len(places()))),
        (_("Data version"), seen.version[:16]),
    ]
    st.html(tag("dl", *(tag("div", tag("dt", n), tag("dd", v)) for n, v in pairs),
                cls="keyfacts"))


def _reading() -> list[str]:
    return [
        _("**Tolls are ranges.** The low figure is the smallest that any speaker gives, the high "
          "one the largest; a plus sign says that the largest is itself a lower bound. There is "
          "an agreed figure only where all agree. Sums on screen use the low figures unless you "
          "choose otherwise."),
        _("**Grades** say how well an incident is supported, by the atlas's own rules: two or more "
          "independent origins that are no party to the conflict, with action by the accused "
          "nearby reported or admitted, make it “corroborated”. Each grade is shown with why, and "
          "what would change it."),
        _("**The response of the accused** is kept apart: an incident can be denied and "
          "investigated at once."),
        _("**Independent** means independent origin: three reprints of one wire story are one."),
        _("**Statements about periods** (“at least 32 civilians since May”) are shown as periods. "
          "They are never pins and never added up with incidents."),
    ]


def _places() -> list[str]:
    return [
        _("Symbols say how closely a place is known: a dot for a named place, a ring for “near”, a "
          "hatched unit for a commune, cercle or region, a line for a route. What cannot be mapped "
          "is listed with the reason."),
        _("A name that several places bear stays ambiguous, and “none of these” is always among "
          "the candidates."),
        _("Where sources give different dates, every date is kept and the incident counts as "
          "possibly in a range that holds one of them."),
    ]


def _boundaries() -> list[str]:
    return [
        _("**2015** (default): 8 regions and Bamako, 49 cercles, 701 communes."),
        _("**2016**: the regions of Ménaka and Taoudénit as governed since 2016, approximated from "
          "the communes of 2015."),
        _("**2023**: the 19 regions and Bamako of laws 2023-006 and 2023-007, approximated from "
          "the old cercles; the 159 new cercles have names and no open shapes."),
        _("Boundaries and names are for orientation and imply no opinion on any status."),
    ]


def _gaps() -> list[str]:
    return [
        _("The built-in incidents are those of five news reports and of the public record on them: "
          "an example coded with care, and no survey of violence in Mali."),
        _("Reporting from northern and central Mali has been thin since the UN mission left in "
          "December 2023; fewer reports do not mean fewer incidents."),
        _("Some dates of publication are inferred, and some details rest on one report; both are "
          "marked with the source."),
        _("No camp or position of armed forces is in the gazetteer: a camp resolves to its town."),
    ]


def _licences() -> list[str]:
    return [
        _("Communes: geoBoundaries (build MLI-ADM3-61693064), CC BY 4.0, made into a gapless "
          "coverage. Which commune lies in which cercle: OCHA and DNCT, COD-AB 2015, CC0."),
        _("Places: a table of our own, with GeoNames (CC BY 4.0) and OCHA/DNCT (CC0) as the source "
          "of each point."),
        _("Countries, rivers and lakes: Natural Earth, public domain; some lakes and river names "
          "drawn by hand."),
        _("Incidents, actors and claims: coded for this project, CC BY 4.0. The reports themselves "
          "belong to their publishers and are not reproduced."),
        _("The map is drawn with Leaflet (BSD-2-Clause) and folium (MIT)."),
    ]
