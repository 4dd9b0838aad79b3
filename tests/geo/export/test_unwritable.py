"""Files that cannot be written where they should be: told in words, in both languages."""

from __future__ import annotations

import errno
import os

import pytest
from click.testing import CliRunner

from geo import i18n
from geo.cli.export import export
from geo.errors import DiskError
from geo.export import whole
from geo.export.whole import put, refuse_unwritable, write_whole


def no_right(monkeypatch, *barred):
    """Take the right to write away; a test may run as one who has every right."""
    monkeypatch.setattr(whole.os, "access", lambda path, _mode: path not in barred)


def told(to):
    with pytest.raises(DiskError) as refused:
        refuse_unwritable(to)
    return str(refused.value)


def test_each_place_that_takes_no_file_is_quoted_with_what_to_do(tmp_path, monkeypatch):
    (tmp_path / "folder.csv").mkdir()
    locked, held = tmp_path / "locked", tmp_path / "held.csv"
    locked.mkdir()
    held.write_text("old")
    no_right(monkeypatch, locked, held)
    assert told(tmp_path / "folder.csv") == f"“{tmp_path}/folder.csv” is a folder. Name a file in it."
    assert told(tmp_path / "none" / "a.csv") == (
        f"There is no folder “{tmp_path}/none”. Make it, or name another.")
    assert told(held / "a.csv") == f"There is no folder “{held}”. Make it, or name another."
    assert told(locked / "a.csv") == (f"Nothing can be written in the folder “{locked}”: you have no right "
                                      "to. Name another folder.")
    assert told(held) == (f"“{held}” is write-protected. Name another file, or take the protection off.")
    i18n.use("fr")
    assert told(locked / "a.csv").startswith(f"Rien ne peut être écrit dans le dossier «\u00a0{locked}\u00a0»")
    assert refuse_unwritable(tmp_path / "new.csv") is None


@pytest.mark.parametrize(("number", "en", "fr"), [
    (errno.ENOSPC, "no space left", "plus de place"), (errno.EDQUOT, "no space left for you", "plus de place"),
    (errno.EACCES, "no right", "pas le droit"), (errno.EROFS, "only be read", "lecture seule"),
    (errno.ENAMETOOLONG, "too long a name", "trop long"), (errno.EFBIG, "larger", "volumineux"),
    (errno.EIO, "cannot be written", "ne peut pas être écrit")])
def test_what_the_disk_says_is_told_in_words(tmp_path, number, en, fr):
    def refuses(part):
        raise OSError(number, os.strerror(number), str(part))

    for lang, words in (("en", en), ("fr", fr)):
        i18n.use(lang)
        with pytest.raises(DiskError) as refused:
            put({tmp_path / "out.csv": refuses})
        assert words in str(refused.value)
        assert f"{tmp_path}/out.csv" in str(refused.value)
        assert "Errno" not in str(refused.value)
        assert ".part" not in str(refused.value)
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_is_too_long_is_no_number(tmp_path):
    with pytest.raises(DiskError, match="too long a name"):
        write_whole(tmp_path / ("n" * 300 + ".csv"), "words")


def test_an_export_is_refused_before_the_store_is_opened(tmp_path, monkeypatch):
    monkeypatch.setenv("GEO_STORE", str(tmp_path / "atlas.gpkg"))
    (tmp_path / "o.csv").mkdir()
    for out, words in ((tmp_path / "o.csv", "is a folder"), (tmp_path / "none" / "o.csv", "no folder")):
        found = CliRunner().invoke(export, [str(out)])
        assert words in str(found.exception)
    assert not (tmp_path / "atlas.gpkg").exists()


def test_a_full_disk_is_told_in_the_readers_language_whatever_the_files(tmp_path, monkeypatch):
    def full(_path):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setenv("GEO_STORE", str(tmp_path / "atlas.gpkg"))
    monkeypatch.setenv("GEO_LANG", "fr")
    monkeypatch.setattr(whole, "_keep", full)
    found = CliRunner().invoke(export, [str(tmp_path / "o.csv"), "--lang", "en"])
    assert str(found.exception).startswith("Il n’y a plus de place sur le disque de")
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith("o.")] == []
