"""``python -m geo brief``: files, clear errors, exit status."""

from __future__ import annotations

import pytest
from click.testing import CliRunner
from PIL import Image
from pypdf import PdfReader

from geo.cli import brief as command
from geo.cli.main import main
from geo.errors import InputError


@pytest.fixture
def run(built_in, monkeypatch, tmp_path):
    monkeypatch.setattr(command, "open_store", lambda: built_in)
    monkeypatch.chdir(tmp_path)

    def run(*words):
        return CliRunner().invoke(main, ["brief", *words])

    return run


def test_writes_a_picture(run, tmp_path):
    told = run("b.png", "--region", "Gao", "--template", "map", "--size", "square")
    assert told.exit_code == 0, told.output
    assert "1 file written: b.png" in told.output
    with Image.open(tmp_path / "b.png") as image:
        assert image.size == (1200, 1200)


def test_writes_several_regions_in_french(run, tmp_path):
    told = run("b.pdf", "--regions", "gao,Mopti", "--lang", "fr", "--marking", "TLP:AMBER",
               "--made", "2025-03-01", "--template", "map")
    assert told.exit_code == 0, told.output
    reader = PdfReader(tmp_path / "b.pdf")
    assert reader.trailer["/Root"]["/Lang"] == "fr"
    assert "TLP:AMBER" in reader.pages[1].extract_text()
    assert "1er mars 2025" in reader.pages[1].extract_text().replace("\u00a0", " ")


def test_filter_and_title_reach_the_page(run, tmp_path):
    told = run("b.pdf", "--since", "2025-01-01", "--until", "2025-02-28", "--title", "My title",
               "--template", "map")
    assert told.exit_code == 0, told.output
    reader = PdfReader(tmp_path / "b.pdf")
    assert reader.metadata.title == "My title"
    assert "2025" in reader.metadata.subject


@pytest.mark.parametrize(("words", "quoted"), [
    (("b.pdf", "--bbox", "1,2"), "1,2"), (("b.pdf", "--made", "soon"), "soon"),
    (("b.pdf", "--region", "Gao", "--bbox", "-1,16,1,18"), "--region, --bbox"),
    (("b.pdf", "--size", "a3"), "a3"), (("b.pdf", "--since", "then"), "then")])
def test_usage_that_is_wrong_is_told(run, words, quoted):
    told = run(*words)
    assert told.exit_code == 2
    assert quoted in told.output


@pytest.mark.parametrize(("words", "quoted"), [
    (("b.gif",), "b.gif"), (("b.pdf", "--region", "Atlantis"), "Atlantis"),
    (("no/b.pdf", "--template", "map"), "no")])
def test_input_that_is_wrong_is_told(run, words, quoted):
    told = run(*words)
    assert isinstance(told.exception, InputError)
    assert quoted in str(told.exception)


def test_own_template_is_used(run, tmp_path, monkeypatch):
    monkeypatch.setenv("GEO_BRIEF", str(tmp_path))
    (tmp_path / "brief.toml").write_text('organisation = "The cell"\nmarking = "TLP:RED"')
    told = run("b.pdf", "--template", "map")
    assert told.exit_code == 0, told.output
    text = PdfReader(tmp_path / "b.pdf").pages[0].extract_text()
    assert "The cell" in text
    assert "TLP:RED" in text
