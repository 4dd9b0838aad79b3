"""Words of the search box, the table and the selection on the map."""

from __future__ import annotations

from geo.i18n import _
from geo.labels import label


def find_words() -> dict[str, str]:
    """Give the words for finding, listing and picking, in the language of the context."""
    return {**_search(), **_table(), **_columns(), **_pick()}


def _search() -> dict[str, str]:
    return {
        "find": _("Search places and incidents"), "find_short": _("Search"),
        "find_key": _("Press / to search"), "find_clear": _("Clear the search"),
        "find_places": _("Places"), "find_incidents": _("Incidents"),
        "find_outside": _("Outside the filter"), "find_none": _("Nothing is called so here."),
        "find_more": _("{n} more; type on"), "find_failed": _("The search did not answer."),
        "find_count": _("Places: {places}. Incidents: {inside}, outside the filter: {outside}."),
        "find_moved": _("The map shows {name}."),
        "find_unmapped": _("This incident is not on the map: its place is not known."),
        "find_hidden": _("The filter does not show this incident."),
    }


def _table() -> dict[str, str]:
    return {
        "table": _("Table"), "table_label": _("Table of the incidents shown"),
        "table_columns": _("Columns"), "table_one": _("1 incident"),
        "table_many": _("{n} incidents"),
        "table_picked": _("{k} of {n} incidents, selected"),
        "table_possible": _("{n} possibly in the date range"),
        "table_unmapped": _("{n} not on the map"),
        "table_periods": _("{n} statements about periods, told apart"),
        "table_off": _("Not on the map"), "table_maybe": _("Possibly in the date range"),
        "table_differ": _("Sources differ"), "table_silent": _("says nothing"),
        "table_empty": _("No incident fits these filters. Widen the dates or reset the filters."),
        "table_failed": _("This column cannot be sorted now."),
        "table_help": _("Arrow keys move, Enter opens, Shift with arrows selects."),
    }


def _columns() -> dict[str, str]:
    return {
        "column_date": label("prop", "date"), "column_title": label("prop", "title"),
        "column_place": label("prop", "place"), "column_killed": label("prop", "killed"),
        "column_type": label("prop", "event_type"), "column_grade": label("color", "grade"),
        "column_accused": label("prop", "perpetrator"), "column_sources": _("Sources"),
        "column_response": _("Response of the accused"),
        "column_precision": _("Place known as"), "column_id": _("Id"),
    }


def _pick() -> dict[str, str]:
    return {
        "pick_box": _("Select in a box"), "pick_lasso": _("Select with a lasso"),
        "pick_hint": _("Draw around the incidents; Escape leaves."),
        "pick_one": _("1 incident selected"), "pick_many": _("{n} incidents selected"),
        "pick_none": _("No incident lies there"), "pick_clear": _("Clear"),
        "pick_left": _("{n} known only to an area that reaches beyond are left out"),
    }
