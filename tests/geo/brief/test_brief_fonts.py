"""The fonts: every letter that briefs need, the same bytes always, two processes at once."""

from __future__ import annotations

import hashlib
import subprocess
import sys

import pytest
from fontTools.ttLib import TTFont
from matplotlib.font_manager import FontProperties, fontManager

from geo.brief.fonts import ARABIC, LATIN, TIFINAGH, files, fonts
from geo.brief.map.words import measured, outline_of
from geo.project import FONTS, ROOT

WRITE = ("import sys, pathlib; from geo.brief.fonts import ARABIC, files; "
         "files(pathlib.Path(sys.argv[1]), [ARABIC])")


@pytest.fixture(scope="module")
def made():
    fonts()
    return files()


def digests(folder):
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.iterdir()}


def test_two_processes_at_once_write_the_same_files(made, tmp_path):
    running = [subprocess.Popen([sys.executable, "-c", WRITE, str(tmp_path)], cwd=ROOT)
               for _one in range(2)]
    assert [p.wait(timeout=120) for p in running] == [0, 0]
    known = digests(FONTS)
    assert len(digests(tmp_path)) == 2
    assert all(known[name] == digest for name, digest in digests(tmp_path).items())


@pytest.mark.parametrize(("family", "letters"), [
    (LATIN, "AÀÉéèŒœç «»–—…’ 0123456789 ɛɔɲŋɓɗ ḥṣṭẓ € − ×"),
    (ARABIC, "كيدال غاو تمبكتو ،؛؟ ٠١٢"), (TIFINAGH, "ⴽⵉⴷⴰⵍ ≤≥≈")])
def test_the_letters_that_briefs_need_are_there(made, family, letters):
    for path in made:
        if path.name.startswith(family.replace(" ", "")):
            known = TTFont(path).getBestCmap()
            assert [c for c in letters if ord(c) not in known and c != " "] == []


def test_each_family_has_a_regular_and_a_bold_that_differ(made):
    own = [(e.name, e.weight) for e in fontManager.ttflist if e.fname in set(map(str, made))]
    assert sorted(own) == sorted((f, w) for f in (LATIN, ARABIC, TIFINAGH) for w in (400, 700))
    plain, bold = (measured("Tombouctou", fonts().at(10, bold=b))[0] for b in (False, True))
    assert bold > plain * 1.03


def test_arabic_is_joined_and_runs_from_right_to_left(made):
    joined = measured("كيدال", fonts().at(20))[0]
    apart = sum(measured(letter, fonts().at(20))[0] for letter in "كيدال")
    assert joined < apart * 0.9


@pytest.mark.parametrize("text", ["Ségou", "كيدال", "ⴽⵉⴷⴰⵍ", "Kidal كيدال ⴽⵉⴷⴰⵍ"])
def test_outlines_are_as_wide_as_what_is_measured(made, text):
    font = fonts().at(20)
    wide, _high = measured(text, font)
    extent = outline_of(text, font).get_extents()
    assert extent.width == pytest.approx(wide, rel=0.12)


def test_the_cut_names_no_font_of_the_machine(made):
    found = fontManager._find_fonts_by_props(FontProperties(family=list(fonts().families)))
    assert {str(f) for f in found} <= set(map(str, made))
