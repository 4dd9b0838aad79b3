"""The page Brief: what is chosen, the preview that is the file, files on demand, plain words."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from samples import PAPER, simple
from visitor import address, go, markup, press, set_to, shown, sound

from geo.brief import content, since
from geo.brief.model import Request
from geo.errors import InputError
from geo.export import Audience
from geo.model.vocabulary import Handling
from ui import brief_empty, brief_files, brief_making, brief_preview, data, screenshot, state


def draw(brief, page=1):
    told = f"{brief.title}|{brief.request.lang}|{brief.request.size}|{brief.sentence}|{page}"
    return b"\x89PNG" + told.encode()


def write(briefs, to, progress):
    for n, _brief in enumerate(briefs, 1):
        progress(n, len(briefs))
    to.write_bytes("\n".join(b.title for b in briefs).encode())
    return to


@pytest.fixture(autouse=True)
def drawn(monkeypatch, tmp_path):
    """Draw in no time, and remember briefs nowhere."""
    monkeypatch.setattr(brief_files, "render_png", draw)
    monkeypatch.setattr(brief_files, "pages", lambda brief: 3 if "deck" in brief.request.template
                        else 1)
    monkeypatch.setattr(brief_files, "write", write)
    monkeypatch.setattr(since, "VAR", tmp_path)
    brief_preview.forget()
    yield
    brief_preview.forget()


def source_of(app) -> str:
    return markup(app).split('<img src="')[1].split('"')[0]


def file_of(app) -> brief_making.Making:
    return app.session_state["brief_making"]


@pytest.mark.usefixtures("builtin")
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_preview_is_the_file_with_its_words(visit, fetch, lang):
    app = visit("brief", lang=lang)
    brief = content.make(Request(wanted=state.OPENING, lang=lang), data.store())
    got = fetch(f"/{source_of(app)}")
    assert got.status == 200
    assert got.headers["content-type"] == "image/png"
    assert got.body == draw(brief)
    assert f'alt="{brief.alt_text[:40]}' in markup(app).replace("&#39;", "'").replace("&#34;", '"')


def test_a_picture_that_nobody_drew_is_not_found(fetch):
    assert fetch("/atlas/brief/0000.png").status == 404


@pytest.mark.usefixtures("builtin")
def test_an_address_makes_all_choices_and_keeps_them(visit):
    given = {"region": "mopti", "size": "a4", "template": "trend", "brieflang": "fr",
             "audience": "public", "according": "un"}
    app = visit("brief", **given)
    assert {k: v for k, v in address(app).items() if k in given} == {
        k: [v] for k, v in given.items()}
    assert app.selectbox(key="brief_region").value == "mopti"
    assert app.radio(key="brief_audience").value == "public"
    assert app.selectbox(key="brief_according").value == "un"
    assert "region" not in address(go(app, "map"))


@pytest.mark.usefixtures("builtin")
def test_the_region_may_be_named_and_a_wrong_name_is_told(visit):
    app = visit("brief", region="Timbuktu")
    assert app.selectbox(key="brief_region").value == "tombouctou"
    app = visit("brief", region="Atlantis")
    assert "Atlantis" in shown(app)
    assert app.selectbox(key="brief_region").value == ""


@pytest.mark.usefixtures("builtin")
def test_choices_reach_the_request_and_the_address(visit, fetch):
    app = set_to(visit("brief"), "selectbox", "brief_region", "gao")
    app = set_to(app, "text_input", "brief_title", "What is known of Gao")
    assert address(app)["region"] == ["gao"]
    assert fetch(f"/{source_of(app)}").body.startswith(b"\x89PNGWhat is known of Gao|en")
    assert "title" not in address(app)


@pytest.mark.usefixtures("builtin")
def test_what_the_sidebar_has_too_is_set_in_both_places(visit):
    app = set_to(visit("brief"), "selectbox", "brief_basis", "high")
    assert address(app)["basis"] == ["high"]
    assert app.selectbox(key="basis").value == "high"
    app = set_to(app, "selectbox", "basis", "low")
    assert app.selectbox(key="brief_basis").value == "low"


@pytest.mark.usefixtures("builtin")
def test_another_vintage_keeps_no_region_that_it_does_not_know(visit):
    app = visit("brief", vintage="2016", region="menaka")
    assert app.selectbox(key="brief_region").value == "menaka"
    app = set_to(app, "selectbox", "brief_vintage", "2015")
    assert app.selectbox(key="brief_region").value in ("", "menaka")


@pytest.mark.usefixtures("builtin")
def test_the_view_of_the_map_has_to_be_known(visit):
    app = set_to(visit("brief"), "selectbox", "brief_region", "@map")
    assert "Open the page Map" in shown(app)
    app = visit("brief", bbox="-1.5,16,1,18")
    assert app.selectbox(key="brief_region").value == "@area"
    assert address(app)["bbox"] == ["-1.5,16,1,18"]


@pytest.mark.usefixtures("builtin")
def test_a_box_that_is_none_is_told(visit):
    app = visit("brief", bbox="here")
    assert "“here” is no box" in shown(app)
    assert "bbox" not in address(app)


@pytest.mark.usefixtures("builtin")
def test_pages_are_turned(visit, fetch):
    app = visit("brief", template="deck")
    assert fetch(f"/{source_of(app)}").body.endswith(b"|1")
    app = set_to(app, "segmented_control", "brief_page_shown", 2)
    assert fetch(f"/{source_of(app)}").body.endswith(b"|2")
    app = set_to(app, "selectbox", "brief_template", "map")
    assert fetch(f"/{source_of(app)}").body.endswith(b"|1")


# --- what is told where there is nothing ---------------------------------------------------


@pytest.mark.usefixtures("builtin")
def test_nothing_to_show_says_what_to_widen(visit):
    app = visit("brief", region="kidal", since="2030-01-01", targeting="combatants")
    assert "No incident in Kidal region fits this filter" in shown(app)
    app = visit("brief", since="2030-01-01")
    before = [b for b in app.button if str(b.key).startswith("brief_widen_")]
    assert [b.key for b in before] == ["brief_widen_since"]
    app = press(app, "brief_widen_since")
    assert "since" not in address(app)
    assert "No incident" not in shown(app)


def test_nothing_for_the_public_says_why(visit, hold):
    hold(simple(title="Known to the team"), [replace(PAPER, handling=Handling.INTERNAL)])
    app = visit("brief", audience="public")
    assert "rests on sources that are not open" in shown(app)
    assert "Known to the team" not in shown(app)


@pytest.mark.usefixtures("builtin")
def test_nobody_of_a_group_speaking_says_so(visit):
    wanted = replace(state.OPENING, actor=("jnim",))
    app = visit("brief", according="analyst")
    request = Request(wanted=state.OPENING, according_to="analyst")
    brief = content.make(request, data.store())
    assert ("Nobody of this group" in shown(app)) == brief_empty.is_empty(brief)
    assert brief_empty.count(request, wanted) <= brief_empty.count(request, state.OPENING)


@pytest.mark.usefixtures("builtin")
def test_a_mark_that_forbids_the_public_is_questioned(visit):
    app = set_to(visit("brief", audience="public"), "selectbox", "brief_mark", "TLP:RED")
    assert "which forbids passing it on" in shown(app)
    assert "TLP:RED" not in str(address(app))


@pytest.mark.usefixtures("builtin")
def test_what_breaks_while_drawing_is_told_in_words(visit, monkeypatch):
    def broken(_brief, _page=1):
        raise RuntimeError("secret of the machine")

    monkeypatch.setattr(brief_files, "render_png", broken)
    with pytest.raises(AssertionError, match="could not be drawn") as told:
        visit("brief")
    assert "secret" not in str(told.value)


# --- files ----------------------------------------------------------------------------------


@pytest.mark.usefixtures("builtin")
@pytest.mark.parametrize("ending", ["pdf", "svg", "pptx", "docx"])
def test_a_file_is_made_when_asked_and_offered(visit, ending):
    app = press(visit("brief", region="mopti"), f"brief_make_{ending}")
    file_of(app).wait(20)
    app = sound(app.run())
    assert file_of(app).content == b"Mopti region: incidents reported"
    assert file_of(app).name.startswith("atlas-brief-mopti-region-")
    assert file_of(app).name.endswith(f".{ending}")
    assert len(app.get("download_button")) == 2


@pytest.mark.usefixtures("builtin")
def test_all_regions_come_in_one_file(visit):
    app = press(visit("brief"), "brief_all_pdf")
    file_of(app).wait(30)
    app = sound(app.run())
    assert len(file_of(app).content.decode().splitlines()) == 9
    assert "all-regions" in file_of(app).name
    app = set_to(app, "selectbox", "brief_region", "gao")
    assert file_of(app).finished  # the region of the page is no part of such a file
    app = set_to(app, "segmented_control", "brief_size", "a4")
    assert "brief_making" not in app.session_state


@pytest.mark.usefixtures("builtin")
@pytest.mark.parametrize("error", [InputError("The disk is full, free some."), OSError("no")])
def test_a_file_that_cannot_be_made_says_so(visit, monkeypatch, error):
    def broken(_briefs, _to, _progress):
        raise error

    monkeypatch.setattr(brief_files, "write", broken)
    app = visit("brief").button(key="brief_make_pdf").click().run()
    app.session_state["brief_making"].wait(20)
    app = app.run()
    assert not app.exception
    wanted = "disk is full" if isinstance(error, InputError) else "server's log"
    assert wanted in app.error[0].value.replace("\\", "")


def test_a_file_is_cancelled_between_pages(builtin, monkeypatch):
    reached, go_on = threading.Event(), threading.Event()

    def slow(_briefs, to, progress):
        reached.set()
        go_on.wait(10)
        progress(1, 9)
        to.write_bytes(b"never")
        return to

    monkeypatch.setattr(brief_files, "write", slow)
    making = brief_making.Making(Request(), builtin, "pdf")
    assert reached.wait(20)
    making.cancel()
    go_on.set()
    making.wait(10)
    assert making.finished
    assert (making.content, making.error) == (b"", None)


def test_names_of_files_hold_plain_letters(builtin):
    brief = content.make(Request(region="taoudenit", lang="fr", audience=Audience.PUBLIC), builtin)
    name = brief_files.file_name([brief], "pdf")
    assert name.isascii()
    assert " " not in name
    assert "public" in name


# --- since the last one ---------------------------------------------------------------------


@pytest.mark.usefixtures("builtin")
def test_since_the_last_brief_stays_what_it_was_while_formats_are_taken(visit):
    app = set_to(visit("brief", region="mopti"), "selectbox", "brief_since", "last")
    assert "No brief of this region" in shown(app)
    request = Request(wanted=state.OPENING, region="mopti")
    content.remember(content.make(request, data.store()))
    assert "No brief of this region" in shown(sound(app.run()))
    fresh = set_to(visit("brief", region="mopti"), "selectbox", "brief_since", "last")
    assert "No brief of this region" not in shown(fresh)


# --- the screenshot view --------------------------------------------------------------------


@pytest.mark.usefixtures("builtin")
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_screenshot_holds_what_it_needs_to_stand_alone(visit, lang):
    visit(lang=lang)
    view = state.View(lang=lang)
    rows = data.frame(data.edition(view.filter))
    told = screenshot.frame_words(view, rows, "the line")
    assert told["sentence"] == "the line"
    assert data.store().version()[:12] in told["dates"]
    assert "Human Rights Watch" in told["sources"]
    assert any("WGS 84" in n for n in told["notes"])


def test_a_screenshot_of_sources_not_open_is_marked(visit, hold):
    hold(simple(), [replace(PAPER, handling=Handling.CONFIDENTIAL)])
    visit()
    view = state.View()
    rows = data.frame(data.edition(view.filter))
    assert "onfidential" in screenshot.frame_words(view, rows, "")["mark"]


def test_a_screenshot_of_nothing_stands(visit, hold):
    hold()
    visit()
    view = state.View()
    told = screenshot.frame_words(view, data.frame(data.edition(view.filter)), "nothing")
    assert told["sources"] == ""
    assert told["mark"] == ""
