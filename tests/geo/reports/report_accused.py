"""A plain killing in both languages, and whom a text made of it blames."""

from __future__ import annotations

from datetime import date

from geo.reports.extract import extract
from geo.reports.text import make_report

EN = "On Monday 3 June, four herders were killed near Konna."
FR = "Lundi 3 juin, quatre bergers ont été tués près de Konna."


def blamed(text):
    """Give whom each candidate of a text accuses."""
    made = extract(make_report(text, published_on=date(2024, 6, 8))).candidates
    return [sorted(a.actor_id for a in c.perpetrators) for c in made]
