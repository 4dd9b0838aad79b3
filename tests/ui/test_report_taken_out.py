"""What is taken out of a candidate by mistake is brought back with its words and who says it."""

from __future__ import annotations

import pytest
from report_samples import key, number_of, one
from visitor import press, set_to, shown

from geo.model.vocabulary import Prop
from ui.report_draft import FILES

pytestmark = pytest.mark.usefixtures("no_drafts")


@pytest.fixture
def form(visit, draft):
    """Open the fields of the first candidate."""
    return press(visit("report", draft=draft.draft_id), "edit_c1")


def test_a_figure_that_is_not_to_be_recorded_stays_to_be_taken_in_again(form, draft):
    n = number_of(draft, Prop.CIVILIANS_KILLED)
    before, box = one(draft).facts[n], f"{key(f'n{n}')}_kept"
    set_to(form, "checkbox", box, value=False)
    assert not one(draft).facts[n].kept
    assert form.checkbox(key=box).value is False
    set_to(form, "checkbox", box, value=True)
    assert one(draft).facts[n] == before
    assert form.number_input(key=f"{key(f'n{n}')}_low").value == 11


def test_a_stance_that_was_removed_is_brought_back_with_its_words(form, draft):
    before = one(draft).spoken
    press(form, "f_c1_s0of1_0_x")
    assert one(draft).spoken == ()
    again = next(b for b in form.button if b.label.startswith("Bring back"))
    assert "alleges" in again.label
    press(form, again.key)
    assert one(draft).spoken == before
    assert not [b for b in form.button if b.label.startswith("Bring back")]


def test_what_was_written_by_hand_is_removed_once_somebody_said_so_twice(visit, own):
    app = press(visit("report"), "report_by_hand")
    made = FILES.every()[0]
    set_to(app, "text_input", key("title", "h1"), "Raid on a well")
    assert "Remove this incident with all that is written in it?" in shown(app)
    press(app, "remove_h1")
    assert FILES.read(made.draft_id).candidates == ()
