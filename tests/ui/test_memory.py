"""Freed memory goes back to the machine, where its C library can be told so."""

from __future__ import annotations

import ctypes
import platform
import subprocess
import sys

import pytest

from geo.project import ROOT
from ui import memory

FREED = """
import os, threading
import numpy as np
{before}
def held():
    with open("/proc/self/statm") as told:
        return int(told.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
begun = held()
np.ones(2 ** 21)  # what is freed once counts as small from then on
pins = []
def work():
    kept = []
    for _ in range(60):
        kept.append(np.ones(2 ** 18))  # two megabytes, an array of a million small numbers
        pins.append(bytearray(1000))
    del kept
    there.wait()
there = threading.Barrier(7)
threads = [threading.Thread(target=work) for _ in range(6)]
for one in threads: one.start()
there.wait()
print((held() - begun) // 2 ** 20)
for one in threads: one.join()
"""


def held_after(before: str) -> int:
    done = subprocess.run([sys.executable, "-c", FREED.format(before=before)], cwd=ROOT, check=True,
                          capture_output=True, text=True)
    return int(done.stdout)


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="another C library")
def test_threads_leave_less_behind():
    assert memory.give_back()
    assert held_after("from ui.memory import give_back; give_back()") < held_after("") / 4


@pytest.mark.parametrize("error", [AttributeError, OSError, TypeError])
def test_another_c_library_is_left_alone(monkeypatch, error):
    def none(_name):
        raise error

    monkeypatch.setattr(ctypes, "CDLL", none)
    assert not memory.give_back()
