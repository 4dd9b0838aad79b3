"""The bench of imports: one and several workers side by side, by the clock and by their CPU."""

from __future__ import annotations

from geo.cli import bench_import
from geo.cli.bench_import import Spent


def test_several_workers_are_held_against_one_by_clock_and_by_cpu(tmp_path, monkeypatch, capsys):
    spent = {1: Spent(8.0, 9.0, 100, 300, 7.2, 7.0), 2: Spent(5.0, 9.5, 100, 250, 4.0, 3.5)}
    monkeypatch.setattr(bench_import, "_apart", lambda _stage, _folder, n: spent[n])
    bench_import._compared(1_000, tmp_path, 2)
    lines = capsys.readouterr().out.splitlines()
    assert [line[:31] for line in lines[:2]] == [
        "parse and geocode, workers: 1  ", "parse and geocode, workers: 2  "]
    assert lines[2].strip() == (
        "2 : 1 = 1.80 times as fast by the clock (7.20 and 4.00 s), 1.60 with the start of "
        "processes, 2.00 by the busiest worker (7.00 and 3.50 s of CPU)")
