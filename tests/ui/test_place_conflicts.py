"""Two people settle the same place: who comes second is told, and nothing of it is recorded."""

from __future__ import annotations

import pytest
from visitor import press, set_to, shown

from geo.analyst import SOURCE
from geo.gazetteer.locate import locate
from geo.model.claim import Claim
from geo.model.vocabulary import GeoStatus, Prop, Stance
from geo.store.opening import open_store


@pytest.fixture
def own(tmp_path, use_store):
    made = open_store(tmp_path / "atlas.gpkg")
    yield use_store(made)
    made.close()


def settled(visit, store):
    """Choose a place that a source names, on the page, and stop before it is recorded."""
    app = visit("places")
    for asked in app.radio:
        incident_id = str(asked.key).removeprefix("choose_")
        named = [c.value for c in store.read_claims(incident_id) if c.prop is Prop.PLACE
                 and locate(c.value).status is GeoStatus.RESOLVED]
        if named and asked.key != incident_id:
            return set_to(app, "radio", asked.key, named[0]), incident_id
    return pytest.fail("no place to settle")


def test_a_choice_is_recorded(own, visit):
    app, incident_id = settled(visit, own)
    press(app, f"record_{incident_id}")
    assert [c.incident_id for c in own.read_single_claims(SOURCE.source_id)] == [incident_id]


def test_who_comes_second_is_told_and_nothing_is_recorded(own, visit):
    app, incident_id = settled(visit, own)
    faster = Claim(incident_id, "colleague", "colleague", Stance.REPORTS, Prop.KILLED, "1", 1, 1)
    batch = own.append_claims([faster], label="a colleague's edit")
    app = app.button(key=f"record_{incident_id}").click().run()
    assert not app.exception
    told = "\n".join([shown(app), *(e.value for e in app.error)])
    assert f"“{incident_id}” has changed since you read it: batch {batch.batch_id}" in told
    assert own.read_single_claims(SOURCE.source_id) == []
