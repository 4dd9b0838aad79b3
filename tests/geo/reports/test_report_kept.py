"""Texts of reports, kept under their hash for the user alone."""

from __future__ import annotations

import os
import stat

import pytest

from geo.errors import InputError, StoreError
from geo.reports import kept

TEXTS = ["", "Deux bergers tués.\r\n\tFin", "\u202e 🙂 \x00 {{ x }}", "\ud800 lone", "x" * 1_000_000]


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_what_is_kept_is_read_back_as_it_was(tmp_path, text):
    sha256 = kept.keep(text, tmp_path)
    assert kept.read(sha256, tmp_path) == text
    assert list(kept.every(tmp_path)) == [sha256] == [kept.sha256_of(text)]
    file = tmp_path / "reports" / f"{sha256}.txt"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_keeping_twice_changes_nothing(tmp_path):
    sha256 = kept.keep("twice", tmp_path)
    before = (tmp_path / "reports" / f"{sha256}.txt").stat().st_mtime_ns
    assert kept.keep("twice", tmp_path) == sha256
    assert (tmp_path / "reports" / f"{sha256}.txt").stat().st_mtime_ns == before


def test_a_damaged_text_is_told_and_mended_by_keeping_it_again(tmp_path):
    sha256 = kept.keep("whole", tmp_path)
    (tmp_path / "reports" / f"{sha256}.txt").write_text("who")
    with pytest.raises(StoreError, match="not what was written"):
        kept.read(sha256, tmp_path)
    kept.keep("whole", tmp_path)
    assert kept.read(sha256, tmp_path) == "whole"


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "A" * 64, "a" * 63, "a" * 64 + "/", "a" * 64 + "\n"])
def test_no_other_file_can_be_asked_for(tmp_path, name):
    with pytest.raises(InputError, match="SHA-256"):
        kept.read(name, tmp_path)


def test_what_is_not_here_is_told(tmp_path):
    assert list(kept.every(tmp_path)) == []
    with pytest.raises(InputError, match="not kept here"):
        kept.read("a" * 64, tmp_path)


def test_a_full_disk_leaves_nothing_behind(tmp_path, monkeypatch):
    def full(_number):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreError, match="No space left"):
        kept.keep("words", tmp_path)
    assert list((tmp_path / "reports").iterdir()) == []
