"""The bench of imports: one and several workers side by side, by the clock and by their CPU."""

from __future__ import annotations

import pytest

from geo.cli import bench_import
from geo.cli.bench_import import Spent
from geo.cli.bench_workers import parse_and_geocode, part_alone
from geo.synth_acled import write_acled


def test_several_workers_are_held_against_one_by_clock_and_by_cpu(tmp_path, monkeypatch, capsys):
    spent = {("part_alone", 1): Spent(8.5, 8.8, 100, 300, 7.0, 6.8),
             ("part_alone", 2): Spent(5.5, 9.0, 100, 250, 3.5, 3.4),
             ("parse_and_geocode", 1): Spent(8.0, 9.0, 100, 300, 7.2, 7.0),
             ("parse_and_geocode", 2): Spent(5.0, 9.5, 100, 250, 4.0, 3.5)}
    monkeypatch.setattr(bench_import, "_apart", lambda stage, _folder, n: spent[stage.__name__, n])
    bench_import._compared(1_000, tmp_path, 2)
    lines = capsys.readouterr().out.splitlines()
    assert [line[:34].strip() for line in lines[:4]] == [
        "parse and geocode, workers: 1", "parse and geocode, workers: 2",
        "and hand over, workers: 1", "and hand over, workers: 2"]
    assert [line.strip() for line in lines[4:]] == [
        ("2 : 1 = 2.00 times as fast (7.00 and 3.50 s) by the clock, "
        "2.00 times as fast (6.80 and 3.40 s) by the busiest worker's CPU"),
        ("handed over: 1.80 times as fast (7.20 and 4.00 s) by the clock, "
        "1.60 times as fast (8.00 and 5.00 s) with the start of the processes, "
        "2.00 times as fast (7.00 and 3.50 s) by the busiest worker's CPU")]


@pytest.mark.parametrize("stage", [part_alone, parse_and_geocode])
@pytest.mark.parametrize("workers", [1, 2])
def test_a_part_tells_its_clock_and_the_busiest_workers_cpu(tmp_path, stage, workers):
    write_acled(tmp_path / "made.csv", 50)
    clock, busiest = stage(tmp_path, workers)
    assert clock > 0
    assert busiest > 0
