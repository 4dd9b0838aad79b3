"""Files of reports to text, and files that are refused."""

import zipfile

import docx
import pypdf
import pytest

from geo.errors import InputError
from geo.reports.text import read_document, read_text

PAGE = """<!DOCTYPE html><html><head><title>Nine killed near Gao | Some Site</title>
<meta property="og:site_name" content="Some Site"><meta property="article:published_time" content="2025-01-06T10:00:00Z"></head>
<body><nav>Home News About</nav><article><h1>Nine killed near Gao</h1>
<p>Nine people were killed near the town of Gao on Friday, a local official said by telephone on Sunday.</p>
<p>The army denied any part in the killings and said that it had opened an investigation into the matter.</p>
<p>Residents said that they had buried the dead on Saturday in two graves at the edge of the village.</p></article>
<footer>All rights reserved</footer></body></html>"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_in_any_encoding(tmp_path, encoding):
    path = tmp_path / "report.txt"
    path.write_text("Neuf tués à Ségou « samedi ».", encoding=encoding)
    assert read_text(path) == "Neuf tués à Ségou « samedi »."


def test_html(tmp_path):
    path = tmp_path / "report.html"
    path.write_text(PAGE, encoding="utf-8")
    text, header = read_document(path)
    assert "Nine people were killed" in text
    assert "Home News" not in text
    assert (header.publisher, str(header.published_on)) == ("Some Site", "2025-01-06")
    assert header.title.startswith("Nine killed near Gao")


def test_word_with_a_table(tmp_path):
    path = tmp_path / "report.docx"
    document = docx.Document()
    document.add_paragraph("Communiqué n° 41")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Morts", "9"
    document.add_paragraph("Fin du texte.")
    document.save(str(path))
    assert read_text(path) == "Communiqué n° 41\n\nMorts | 9\n\nFin du texte."


def test_empty_pdf_and_locked_pdf_are_refused(tmp_path):
    for name, locked in (("empty.pdf", False), ("locked.pdf", True)):
        writer = pypdf.PdfWriter()
        writer.add_blank_page(width=100, height=100)
        if locked:
            writer.encrypt("secret", algorithm="RC4-128")
        writer.write(tmp_path / name)
    with pytest.raises(InputError, match=r"empty\.pdf.*no text"):
        read_text(tmp_path / "empty.pdf")
    with pytest.raises(InputError, match=r"locked\.pdf.*encrypted"):
        read_text(tmp_path / "locked.pdf")


@pytest.mark.parametrize(("name", "content", "words"), [
    ("report.exe", b"MZ", "report.exe.*paste"), ("empty.txt", b"  \n", "empty.txt.*no text"),
    ("bad.pdf", b"no pdf at all", "bad.pdf"), ("bad.docx", b"PK\x03\x04", "bad.docx"),
    ("old.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100, "old.docx.*encrypted")])
def test_what_cannot_be_read_is_refused(tmp_path, name, content, words):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(InputError, match=words):
        read_text(tmp_path / name)


def test_a_missing_and_a_huge_file_are_refused(tmp_path):
    with pytest.raises(InputError, match=r"no\.txt"):
        read_text(tmp_path / "no.txt")
    (tmp_path / "huge.txt").write_bytes(b"a" * 4_000_001)
    with pytest.raises(InputError, match=r"huge\.txt.*bytes"):
        read_text(tmp_path / "huge.txt")


def test_a_packed_bomb_is_refused(tmp_path):
    path = tmp_path / "bomb.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"\0" * 60_000_000)
    with pytest.raises(InputError, match=r"bomb\.docx"):
        read_text(path)


def test_entities_are_not_expanded(tmp_path):
    path = tmp_path / "report.html"
    path.write_text('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><html><body><p>' + "Nine people were killed near the town on Friday, a local official said by telephone. "
                    + "The army denied any part in the killings and opened an investigation. &e;</p></body></html>", encoding="utf-8")
    assert "Nine people" in read_text(path)
