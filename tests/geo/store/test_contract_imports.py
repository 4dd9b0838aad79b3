"""What an import brings, in every store: against a model that keeps the log as plain lists."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass, field, replace
from datetime import date

import pandas as pd
import pytest

from geo.errors import InputError
from geo.filters import IncidentFilter, coded
from geo.filters.mask import IN_BATCH
from geo.model.claim import Source
from geo.store.protocol import FileInfo
from tests.drawn import LONG

F = IncidentFilter
SOURCES = [Source(s, s.upper(), s.upper(), s) for s in ("acled", "ucdp-ged")]
EARLY, LATE = "2025-03-01", "2025-06-01"
BETWEEN = date(2025, 4, 1)


def keep(store, *parts, name="events.csv", **more):
    file = FileInfo(name, "ab" * 32, "acled", "originals/ab")
    return store.append_records(parts, SOURCES, label=name, file=file, **more).batch_id


def shown(store, *batches, whole=None, **more):
    """Give what a store shows, having held its own query to the mask and to the codes."""
    wanted = F(batch=batches, **more)
    found = store.read_incidents(wanted)
    whole = store.read_incidents(F(asof=wanted.asof)) if whole is None else whole
    marked = store.marked(whole, wanted)
    pd.testing.assert_frame_equal(pd.DataFrame(found).reset_index(drop=True),
                                  pd.DataFrame(wanted.apply(marked)).reset_index(drop=True),
                                  check_categorical=False)
    assert coded.holds_anytime(coded.code(marked), wanted).tolist() == wanted.mask(marked).tolist()
    assert IN_BATCH not in found
    assert IN_BATCH not in whole
    return set(found["incident_id"])


def test_an_import_shows_what_its_file_tells_known_or_not(any_store, recorded):
    one = keep(any_store, recorded({"acled:A": 1, "acled:B": 2}))
    two = keep(any_store, recorded({"acled:B": 2, "acled:C": 3}))
    again = keep(any_store, recorded({"acled:A": 1, "acled:B": 2}))
    assert shown(any_store, one) == shown(any_store, again) == {"acled:A", "acled:B"}
    assert shown(any_store, two) == {"acled:B", "acled:C"}
    assert shown(any_store, one, two) == {"acled:A", "acled:B", "acled:C"}
    assert shown(any_store, two, killed=3) == {"acled:C"}


def test_a_correction_belongs_to_the_import_that_brought_it(any_store, recorded):
    one = keep(any_store, recorded({"acled:A": 5, "acled:B": 1}))
    two = keep(any_store, recorded({"acled:A": 7}))
    assert (shown(any_store, one), shown(any_store, two)) == ({"acled:B"}, {"acled:A"})
    any_store.undo(two)
    assert (shown(any_store, one), shown(any_store, two)) == ({"acled:A", "acled:B"}, set())


def test_what_is_undone_shows_nothing_and_leaves_what_others_hold(any_store, recorded):
    one = keep(any_store, recorded({"acled:A": 1, "acled:B": 2}))
    two = keep(any_store, recorded({"acled:A": 1}))
    before = any_store.read_incidents()
    any_store.undo(two)
    assert list(any_store.read_incidents()["incident_id"]) == list(before["incident_id"])
    assert shown(any_store, two) == set()
    assert shown(any_store, one) == {"acled:A", "acled:B"}
    assert shown(any_store, one, two) == {"acled:A", "acled:B"}


def test_an_import_that_takes_an_incident_back_brings_none(any_store, recorded):
    both = recorded({"x:A": 1, "x:B": 2})
    one = keep(any_store, both, recorded({"x:A": 3}, source_id="ucdp-ged", speaker="ucdp"))
    two = keep(any_store, recorded({"x:B": 2}), complete=True, name="release.csv")
    assert {i: v["source_ids"] for i, v in any_store.read_incidents().set_index("incident_id").iterrows()
            } == {"x:A": '["ucdp-ged"]', "x:B": '["acled"]'}
    assert shown(any_store, one) == {"x:A", "x:B"}
    assert shown(any_store, two) == {"x:B"}


def test_claims_and_records_count_alike(any_store, recorded, claim):
    one = keep(any_store, recorded({"acled:A": 1, "acled:B": 1}))
    two = any_store.append_claims(
        [claim("rfi reports killed", "2", 2, 2, incident="acled:A"), claim("rfi reports event", incident="new")],
        label="a report").batch_id
    titled = any_store.append_claims([claim("rfi reports title", "A title", incident="acled:B")],
                                     label="a title").batch_id
    assert shown(any_store, one) == {"acled:A", "acled:B"}
    assert shown(any_store, two) == {"acled:A", "new"}
    assert shown(any_store, titled) == set()


def test_incidents_judged_the_same_are_shown_under_the_id_they_are_folded_under(any_store, recorded):
    one = keep(any_store, recorded({"acled:A": 1}))
    two = keep(any_store, recorded({"ucdp-ged:7": 2}, source_id="ucdp-ged", speaker="ucdp"))
    judged = any_store.judge("acled:A", "ucdp-ged:7", "same").batch_id
    assert shown(any_store, one) == shown(any_store, two) == {"acled:A"}
    any_store.undo(judged)
    assert (shown(any_store, one), shown(any_store, two)) == ({"acled:A"}, {"ucdp-ged:7"})


def test_as_of_a_day_an_import_brings_what_had_been_said(any_store, recorded, claim):
    one = keep(any_store, recorded({"x:A": 1, "x:B": 1}, stated_on=EARLY))
    two = keep(any_store, recorded({"x:A": 2, "x:C": 2}, source_id="ucdp-ged", speaker="ucdp", stated_on=LATE))
    three = any_store.append_claims([claim("rfi reports event", incident="x:A", on=LATE),
                                     claim("hrw reports event", incident="x:B", on=EARLY)], label="r").batch_id
    assert shown(any_store, one, asof=BETWEEN) == {"x:A", "x:B"}
    assert shown(any_store, two, asof=BETWEEN) == set()
    assert shown(any_store, three, asof=BETWEEN) == {"x:B"}
    assert shown(any_store, two) == {"x:A", "x:C"}
    assert shown(any_store, three) == {"x:A", "x:B"}


def test_two_records_of_one_source_in_a_merged_incident_are_told_apart(any_store, recorded):
    one = keep(any_store, recorded({"acled:A": 1}, stated_on=EARLY))
    two = keep(any_store, recorded({"acled:B": 1}, stated_on=LATE))
    any_store.judge("acled:A", "acled:B", "same")
    assert shown(any_store, one, asof=BETWEEN) == {"acled:A"}
    assert shown(any_store, two, asof=BETWEEN) == set()
    assert shown(any_store, two) == {"acled:A"}


@pytest.mark.parametrize("number", [2, 4, 5, 999_999_999])
def test_what_is_no_import_is_refused(any_store, recorded, number):
    any_store.undo(keep(any_store, recorded({"acled:A": 1})))  # 1, undone by 2
    keep(any_store, recorded({"acled:A": 1, "acled:B": 1}))  # 3
    any_store.judge("acled:A", "acled:B", "same")  # 4
    with pytest.raises(InputError) as told:
        any_store.read_incidents(F(batch=(1, 3, number)))
    assert str(told.value) == (
        f"This store has no import {number}; the page Import and the command log list them.")


def test_a_mask_that_nobody_told_what_imports_bring_refuses_to_guess(any_store, recorded):
    frame = any_store.read_incidents()
    with pytest.raises(KeyError):
        F(batch=(1,)).mask(frame)
    with pytest.raises(KeyError):
        coded.match(coded.code(frame), F(batch=(1,)))


# --- any log --------------------------------------------------------------------------------------

IDS = [f"x:{letter}" for letter in "ABCDEFGH"]


@dataclass
class Model:
    """A log as lists: of each batch what it holds, in order; which were undone; who is who."""

    held: dict[int, list[tuple]] = field(default_factory=dict)  # (incident, source, figure, day, retracts)
    claims: dict[int, list[tuple]] = field(default_factory=dict)  # (incident, source, figure, day)
    undone: set[int] = field(default_factory=set)

    def current(self):
        """Give what is current of each incident and source."""
        found = {}
        for batch in sorted(set(self.held) - self.undone):
            found |= {word[:2]: word for word in self.held[batch]}
        return found

    def brought(self, store, batches, asof, sources):
        """Give the ids of what some batches hold a word on that counts, as they are folded.

        ``sources`` are those of each incident: a source that took all its words back is none.
        """
        counting = set(batches) - self.undone
        current = set(self.current().values())
        words = [w[:4] for b in counting for w in self.held.get(b, ()) if w in current and not w[4]]
        words += [w for b in counting for w in self.claims.get(b, ())]
        told = {(store.canonical(w[0]), w[1]) for w in words if not asof or date.fromisoformat(w[3]) <= asof}
        return {i for i, source in told if source in sources.get(i, ())}


def play(store, recorded, claim, chance, model):
    """Do one thing at random to a store and to its model."""
    what = chance.choice(["records"] * 8 + ["claims"] * 4 + ["undo"] * 4 + ["judge"])
    if what == "records":
        rows = [(i, chance.choice(["acled", "ucdp-ged"]), chance.randint(1, 2), chance.choice([EARLY, LATE]),
                 chance.random() < 0.15) for i in chance.sample(IDS, chance.randint(1, 6))]
        batch = keep(store, *(recorded({i: n}, source_id=s, speaker=s, stated_on=day,
                                       **({"stance": "retracts"} if back else {}))
                              for i, s, n, day, back in rows))
        model.held[batch] = rows
    elif what == "claims":
        rows = [(i, "rfi-story", chance.randint(1, 3), chance.choice([EARLY, LATE]))
                for i in chance.sample([*IDS, "own"], 2)]
        batch = store.append_claims([claim("rfi reports killed", str(n), n, n, incident=i, on=day)
                                     for i, _s, n, day in rows], label="report",
                                    file=FileInfo("r.txt", "cd" * 32)).batch_id
        standing = {w for b, words in model.claims.items() if b not in model.undone for w in words}
        model.claims[batch] = rows if set(rows) - standing else []  # all known: nothing is held anew
    elif what == "undo" and (left := sorted({*model.held, *model.claims} - model.undone)):
        gone = chance.choice(left)
        model.undone.add(gone)
        store.undo(gone)
    elif what == "judge":
        known = sorted(store.read_incidents()["incident_id"])
        if len(known) > 1:
            store.judge(*chance.sample(known, 2), "same")


@pytest.mark.parametrize("seed", range(6) if LONG else (0, 4))
def test_any_log_shows_what_the_model_holds(any_store, recorded, claim, seed):
    chance, model = random.Random(seed), Model()  # noqa: S311 - a test
    seen = 0
    for _step in range(16):
        play(any_store, recorded, claim, chance, model)
    imports = sorted({*model.held, *model.claims})
    asked = [(b,) for b in imports] + [tuple(chance.sample(imports, 2)) for _n in range(3)]
    for asof in (None, BETWEEN):
        table = any_store.read_incidents(F(asof=asof))
        sources = {i: json.loads(s) for i, s in zip(table["incident_id"], table["source_ids"], strict=True)}
        for batches in asked:
            expected = model.brought(any_store, batches, asof, sources)
            assert shown(any_store, *batches, whole=table, asof=asof) == expected
            seen += 0 < len(expected) < len(table)
    assert seen > 5
    assert any_store.check() == []


def test_a_copy_and_a_backup_show_the_same(any_store, recorded, tmp_path):
    from geo.store.geopackage import GeoPackageStore

    one = keep(any_store, recorded({"acled:A": 1, "acled:B": 2}))
    two = keep(any_store, recorded({"acled:B": 5}))
    any_store.backup(tmp_path / "copy.gpkg")
    copy = GeoPackageStore(tmp_path / "copy.gpkg")
    assert (shown(copy, one), shown(copy, two)) == ({"acled:A"}, {"acled:B"})
    copy.close()


def test_the_filter_without_imports_looks_nothing_up(any_store, recorded, monkeypatch):
    keep(any_store, recorded({"acled:A": 1}))
    monkeypatch.setattr("geo.store.marking.counting", None)
    assert set(any_store.read_incidents(replace(F(), killed=1))["incident_id"]) == {"acled:A"}
