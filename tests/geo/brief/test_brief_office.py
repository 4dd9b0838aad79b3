"""PPTX and DOCX: they open, with native titles, text and tables, and words for pictures."""

from __future__ import annotations

import shutil
import subprocess
import zipfile

import pytest
from docx import Document
from pptx import Presentation
from pypdf import PdfReader

from geo.brief.files import write
from geo.brief.model import Size, Template
from tests.conftest import missing
from tests.geo.brief.framing import hard


@pytest.fixture(scope="module")
def deck(tmp_path_factory):
    path = tmp_path_factory.mktemp("deck") / "brief.pptx"
    write([hard(40, lang="fr")], path)
    return path


def words_of(slide):
    return " ".join(s.text_frame.text for s in slide.shapes if s.has_text_frame)


def test_slides_have_titles_tables_and_words_for_pictures(deck):
    file = Presentation(deck)
    slides = list(file.slides)
    assert all(s.shapes.title.text_frame.text for s in slides)
    tables = [s.table for slide in slides for s in slide.shapes if s.has_table]
    assert sum(len(t.rows) - 1 for t in tables if len(t.columns) == 5) >= 40
    pictures = [s for slide in slides for s in slide.shapes if s.shape_type == 13]
    assert pictures
    assert all(p._element._nvXxPr.cNvPr.get("descr") for p in pictures)
    assert "Reuters" in slides[0].notes_slide.notes_text_frame.text
    assert all("TLP:AMBER" in words_of(s) for s in slides)


def test_slides_say_their_language(deck):
    with zipfile.ZipFile(deck) as file:
        told = file.read("ppt/slides/slide1.xml").decode()
    assert 'lang="fr-FR"' in told
    assert 'lang="en-US"' not in told


@pytest.mark.parametrize("size", Size)
def test_shapes_stay_on_the_slide_and_apart(tmp_path, size):
    write([hard(40, size=size, template=Template.DECK)], tmp_path / "b.pptx")
    file = Presentation(tmp_path / "b.pptx")
    for slide in file.slides:
        boxes = [(s.name, s.left, s.top, s.left + s.width, s.top + s.height)
                 for s in slide.shapes if not s.has_table]
        for shape in (s for s in slide.shapes if s.has_table):
            high = sum(row.height for row in shape.table.rows)
            boxes.append((shape.name, shape.left, shape.top, shape.left + shape.width,
                          shape.top + high))
        for name, left, top, right, bottom in boxes:
            assert left >= 0, name
            assert top >= 0, name
            assert right <= file.slide_width, name
            assert bottom <= file.slide_height, name
        for i, a in enumerate(boxes):
            for b in boxes[i + 1:]:
                across = min(a[3], b[3]) - max(a[1], b[1])
                down = min(a[4], b[4]) - max(a[2], b[2])
                assert across < 12700 or down < 12700, (a, b)


def test_libreoffice_reads_the_slides(deck, tmp_path):
    _converted(deck, tmp_path)


def test_libreoffice_reads_the_document(tmp_path):
    write([hard(5)], tmp_path / "brief.docx")
    _converted(tmp_path / "brief.docx", tmp_path)


def _converted(path, folder):
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if not office:
        missing("LibreOffice (soffice) is not installed")
    subprocess.run([office, "--headless", f"-env:UserInstallation=file://{folder}/profile",
                    "--convert-to", "pdf", "--outdir", folder, path], check=True, timeout=180,
                   capture_output=True)
    told = " ".join(p.extract_text() for p in PdfReader(folder / f"{path.stem}.pdf").pages)
    assert "TLP:AMBER" in told


def test_document_has_headings_tables_and_words_for_pictures(tmp_path):
    brief = hard(5, lang="fr")
    write([brief], tmp_path / "b.docx")
    file = Document(tmp_path / "b.docx")
    heads = [p.text for p in file.paragraphs if p.style.name.startswith("Heading")]
    assert heads[0] == brief.title
    assert len(file.tables) == 2
    assert len(file.tables[0].rows) == 6
    assert all(s._inline.docPr.get("descr") for s in file.inline_shapes)
    assert file.core_properties.language == "fr"
    assert file.core_properties.author == "Mali Incident Atlas"
    with zipfile.ZipFile(tmp_path / "b.docx") as held:
        assert 'w:val="fr-FR"' in held.read("word/styles.xml").decode()
