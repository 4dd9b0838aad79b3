"""Files: what is in them, that the same brief gives the same bytes, and whole or not at all."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import unicodedata
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from geo.brief.content import make
from geo.brief.files import ENDINGS, render_png, write
from geo.brief.model import Request, Size, Template
from geo.errors import DiskError, InputError
from geo.export.audience import Audience
from geo.filters import IncidentFilter
from geo.i18n import number
from geo.model.vocabulary import Kind
from geo.project import ROOT
from tests.geo.brief.framing import hard


def text_of(path):
    words = " ".join(page.extract_text() for page in PdfReader(path).pages)
    return " ".join(unicodedata.normalize("NFKC", words).split())


@pytest.fixture(scope="module")
def country(built_in):
    return make(Request(template=Template.DECK, marking="TLP:AMBER"), built_in)


@pytest.fixture(scope="module")
def paper(country, tmp_path_factory):
    """Give the country's brief as PDF."""
    path, = write([country], tmp_path_factory.mktemp("paper") / "brief.pdf")
    return path


def test_pdf_says_what_the_brief_says(built_in, country, paper):
    told = text_of(paper)
    frame = built_in.read_incidents()
    shown = frame[IncidentFilter().mask(frame)]
    n = int(shown["kind"].eq(Kind.INCIDENT).sum())
    assert f"{number(n)} incidents reported" in told
    assert number(int(shown[shown["kind"].eq(Kind.INCIDENT)]["killed_low"].sum())) in told
    for figure in country.figures:
        assert figure.value in told
    for words, _color, count in country.map.legend:
        assert words in told
        assert f"{words} {count}" in told
    assert " km" in told
    assert "alleged" in told
    assert "TLP:AMBER" in told
    assert country.version[:12] in told
    assert " ".join(country.sentence.split()) in told
    for source in country.sources:
        assert " ".join(unicodedata.normalize("NFKC", source).split()) in told, source
    for row in country.rows:
        assert row.title in told


def test_pdf_is_tagged_and_says_its_language(country, paper):
    reader = PdfReader(paper)
    root = reader.trailer["/Root"]
    assert root["/Lang"] == "en"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata.title == country.title
    assert reader.metadata.subject == country.sentence
    document = root["/StructTreeRoot"]["/K"][0]
    elements = [e.get_object() for e in document["/K"]]
    roles = [e["/S"] for e in elements]
    assert roles.index("/H1") < roles.index("/Figure")
    assert {"/H1", "/H2", "/P", "/Figure", "/Table"} <= set(roles)
    assert any(e.get("/Alt") == country.alt_text for e in elements)
    assert reader.outline


def test_every_tag_points_to_marked_content(paper):
    reader = PdfReader(paper)
    numbers = reader.trailer["/Root"]["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    for n, page in enumerate(reader.pages):
        content = page.get_contents().get_data()
        holders = numbers[2 * n + 1].get_object()
        assert content.count(b"/MCID") == len(holders)
        assert content.count(b"BDC") + content.count(b"BMC") == content.count(b"EMC")


def test_pdf_of_several_has_contents_and_bookmarks(tmp_path, built_in):
    briefs = [make(Request(region=r, template=Template.MAP), built_in) for r in ("gao", "mopti")]
    write(briefs, tmp_path / "brief.pdf")
    reader = PdfReader(tmp_path / "brief.pdf")
    assert len(reader.pages) == 3
    first = reader.pages[0].extract_text()
    assert all(b.region_name in first for b in briefs)
    assert [e["/Title"] for e in reader.outline if not isinstance(e, list)] == [
        b.title for b in briefs]
    assert "Page 3 of 3" in text_of(tmp_path / "brief.pdf")


@pytest.mark.parametrize(("size", "pixels"), [(Size.WIDE, (1920, 1080)), (Size.SQUARE, (1200, 1200)),
                                              (Size.A4, (1240, 1754))])
def test_png_has_its_size(size, pixels):
    image = Image.open(BytesIO(render_png(hard(1, size=size))))
    assert image.size == pixels


def test_preview_is_the_file(tmp_path):
    brief = hard(5)
    files = write([brief], tmp_path / "brief.png")
    assert files[0].read_bytes() == render_png(brief)
    assert [f.name for f in files] == ["brief.png", *(f"brief-{n}.png" for n in range(
        2, len(files) + 1))]


def test_svg_keeps_text_and_brings_its_letters(tmp_path):
    write([hard(1, lang="fr")], tmp_path / "brief.svg")
    told = (tmp_path / "brief.svg").read_text(encoding="utf-8")
    assert ">كيدال" in told or "كيدال" in told
    assert "@font-face" in told
    assert 'xml:lang="fr"' in told
    assert "<title" in told
    assert "<desc" in told
    assert "<metadata>" not in told
    assert "http://" not in told.replace("http://www.w3.org", "").replace(
        "http://purl.org", "").replace("http://creativecommons.org", "")


def test_same_brief_same_bytes(tmp_path):
    """Two processes with different seeds for their dictionaries write the same files."""
    code = ("import sys; from pathlib import Path; from geo.brief.files import write; "
            "from tests.geo.brief.framing import hard; "
            "[write([hard(1)], Path(name)) for name in sys.argv[1:]]")
    found = []
    for seed in ("1", "2"):
        folder = tmp_path / seed
        folder.mkdir()
        subprocess.run([sys.executable, "-c", code, *(folder / f"brief{e}" for e in ENDINGS)],
                       check=True, cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed})
        found.append({p.name: p.read_bytes() for p in folder.iterdir()})
    assert {Path(name).suffix for name in found[0]} == set(ENDINGS)
    assert found[0].keys() == found[1].keys()
    assert [n for n in found[0] if found[0][n] != found[1][n]] == []


@pytest.mark.parametrize("ending", ENDINGS)
def test_full_disk_leaves_the_old_file(tmp_path, ending, monkeypatch):
    to = tmp_path / f"brief{ending}"
    to.write_bytes(b"old")

    def full(_self, _data):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as held:
        held.setattr(Path, "write_bytes", full)
        with pytest.raises(DiskError, match=r"There is no space left on the disk of “.*brief\."):
            write([hard(1)], to)
    assert to.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == [to.name]


def test_wrong_ending_is_told(tmp_path):
    with pytest.raises(InputError, match=r"brief\.gif"):
        write([hard(1)], tmp_path / "brief.gif")


def test_no_folder_is_told(tmp_path):
    with pytest.raises(InputError, match="nowhere"):
        write([hard(1)], tmp_path / "nowhere" / "brief.png")


def test_progress_counts_pages(tmp_path):
    told = []
    files = write([hard(5)], tmp_path / "b.png", progress=lambda n, of: told.append((n, of)))
    assert told == [(n + 1, len(files)) for n in range(len(files))]


@pytest.mark.parametrize("ending", ENDINGS)
def test_public_files_hold_nothing_but_the_brief(tmp_path, built_in, ending):
    """Ids, columns and values that only the store has are in no file, however deep."""
    brief = make(Request(region="gao", audience=Audience.PUBLIC), built_in)
    point = brief.map.points.assign(note="SECRET-COLUMN")
    brief = replace(brief, map=replace(brief.map, points=point))
    frame = built_in.read_incidents()
    for path in write([brief], tmp_path / f"b{ending}"):
        data = _unpacked(path)
        assert b"SECRET-COLUMN" not in data
        for incident_id in frame["incident_id"]:
            assert incident_id.encode() not in data
        assert os.environ.get("USER", "root-user").encode() + b"@" not in data


def _unpacked(path: Path) -> bytes:
    import zipfile
    if path.suffix == ".pdf":
        reader = PdfReader(path)
        found = [page.get_contents().get_data() for page in reader.pages]
        return path.read_bytes() + b"".join(found) + text_of(path).encode()
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as file:
            return b"".join(file.read(n) + n.encode() for n in file.namelist())
    return path.read_bytes()
