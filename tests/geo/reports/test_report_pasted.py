"""The text that was pasted and not read yet."""

from __future__ import annotations

import os
import stat

import pytest

from geo.errors import StoreError
from geo.reports import kept, pasted


@pytest.mark.parametrize("text", ["Deux bergers tués.\r\n\tFin", "\u202e 🙂 \x00 {{ x }}", "\ud800 lone"])
def test_what_is_pasted_is_kept_for_the_user_alone_until_it_is_emptied(tmp_path, text):
    assert pasted.held(tmp_path) == ""
    pasted.keep("before", tmp_path)
    pasted.keep(text, tmp_path)
    assert pasted.held(tmp_path) == text
    file = tmp_path / "reports" / pasted.FILE
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert list(kept.every(tmp_path)) == []
    pasted.keep("  \n", tmp_path)
    assert list((tmp_path / "reports").iterdir()) == []
    pasted.keep("", tmp_path)


def test_a_full_disk_is_told_and_leaves_nothing_behind(tmp_path, monkeypatch):
    def full(*_args):
        raise OSError(28, "No space left on device")

    (tmp_path / "reports").mkdir()
    monkeypatch.setattr(os, "fdopen", full)
    with pytest.raises(StoreError, match="No space left"):
        pasted.keep("words", tmp_path)
    assert list((tmp_path / "reports").iterdir()) == []


def test_a_kept_text_is_removed_once(tmp_path):
    sha256 = kept.keep("words", tmp_path)
    kept.forget(sha256, tmp_path)
    kept.forget(sha256, tmp_path)
    assert list(kept.every(tmp_path)) == []
