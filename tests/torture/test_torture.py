"""The short run of the crash harness; ``make torture`` is the long one."""

from __future__ import annotations

import pytest

from tests.torture.acts import Writer
from tests.torture.crowd import crowd
from tests.torture.damage import damage_many
from tests.torture.disk import Unsafe, fail_many
from tests.torture.kills import kill_many, new_store


@pytest.fixture
def fresh(tmp_path):
    path = tmp_path / "store" / "atlas.gpkg"
    new_store(path)
    return path


def test_killed_writers_lose_nothing_that_was_acknowledged(tmp_path):
    found, told = kill_many(tmp_path, 15)
    assert found == []
    assert len(told.done) >= 15


def test_a_failing_disk_leaves_the_old_state_or_the_new(tmp_path):
    found, met = fail_many(tmp_path, 10)
    assert found == []
    assert met == 10


def test_a_crowd_of_writers_loses_no_edit(fresh):
    found, told, _conflicts = crowd(fresh, 4, 12)
    assert found == []
    assert len(set(told.done)) == 48


def test_damage_is_found_or_harmless(fresh, tmp_path):
    found = damage_many(fresh, tmp_path / "hurt", 20, 20)
    assert "silent" not in found["flip"] + found["cut"]
    assert "found" in found["cut"]


def test_the_harness_sees_what_a_broken_store_loses(tmp_path):
    found, _told = kill_many(tmp_path, 8, kind=Unsafe)
    assert any("lost" in fault for fault in found)


def test_the_acts_do_what_they_say(fresh, tmp_path):
    with (tmp_path / "told").open("wb") as file:
        writer = Writer(fresh, 1, file.fileno())
        for _act in range(6):
            writer.act()
        writer.store.close()
    assert "done" in (tmp_path / "told").read_text()
