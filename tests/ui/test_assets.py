"""Static files: all there, all ours or packaged, never half built."""

from __future__ import annotations

import json
import re

import pytest

from geo.project import DATA
from geo.view import offline
from ui import assets
from ui.assets import OURS, UNIT_FILES, ensure_static

ADDRESS = re.compile(r"(?:https?:)?//(?=[\w.-]+\.[a-z]{2,}\b)[^\s\"'<>)]+", re.IGNORECASE)
COMMENT = re.compile(r"/\*.*?\*/|(?<![:\"'])//[^\n]*", re.DOTALL)
HARMLESS = ("http://www.w3.org/", "https://leafletjs.com")  # a namespace; a link that is never drawn


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    folder = tmp_path_factory.mktemp("assets") / "static"
    ensure_static(folder)
    return folder


def contents(folder):
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def leftovers(folder):
    return sorted(p.name for p in folder.parent.iterdir() if p.name != folder.name)


def test_everything_that_the_map_fetches_is_there(built):
    names = set(contents(built))
    layers = {*UNIT_FILES, "countries", "rivers", "lakes", "towns"}
    assert {f"geo/{name}.geojson" for name in layers} <= names
    assert {"app/atlas.js", "app/atlas.css", "stamp.txt"} <= names
    assert {f"app/{p.name}" for p in assets.OURS.iterdir()} <= names


def test_no_incident_lies_in_the_open_folder(built):
    held = b"".join(contents(built).values())
    ids = {line.split(",")[0] for line in
           (DATA / "incidents" / "claims.csv").read_text(encoding="utf-8").splitlines()[1:]}
    assert not [i for i in ids if i.startswith(("mli-", "agg-")) and i.encode() in held]


def test_no_script_or_style_names_an_address_outside(built):
    found = {(p.name, address) for p in built.rglob("*") if p.suffix in {".js", ".css", ".html"}
             for address in ADDRESS.findall(COMMENT.sub("", p.read_text(encoding="utf-8")))
             if not address.startswith(HARMLESS)}
    assert not found


def test_styles_fetch_only_what_lies_beside_them(built):
    for style in built.rglob("*.css"):
        for name in re.findall(r"url\(['\"]?([^)'\"]+)", style.read_text(encoding="utf-8")):
            assert name.startswith(("#", "data:")) or (style.parent / name).is_file(), name


@pytest.mark.parametrize("name", [*UNIT_FILES, "countries", "rivers", "lakes", "towns"])
def test_layers_are_geojson_with_features(built, name):
    layer = json.loads((built / "geo" / f"{name}.geojson").read_text(encoding="utf-8"))
    assert layer["type"] == "FeatureCollection"
    assert layer["features"]


@pytest.mark.parametrize(("name", "n"), [("adm1", 9), ("adm2", 50), ("adm3", 701),
                                         ("adm1-2023", 20)])
def test_units_have_an_id_a_name_and_a_place_for_it(built, name, n):
    features = json.loads((built / "geo" / f"{name}.geojson").read_text())["features"]
    assert len({f["id"] for f in features}) == len(features) == n
    for feature in features:
        assert feature["properties"]["name"]
        lon, lat = feature["properties"]["label"]
        assert -13 < lon < 5
        assert 10 < lat < 26


def test_the_capital_is_labelled_first(built):
    towns = json.loads((built / "geo" / "towns.geojson").read_text())["features"]
    assert towns[0]["properties"] == {"name": "Bamako", "rank": 0}


def test_building_again_changes_nothing(built, monkeypatch):
    before = contents(built)
    monkeypatch.setattr(assets, "_build", lambda *_: pytest.fail("built again"))
    assert ensure_static(built) == before["stamp.txt"].decode()
    assert contents(built) == before


@pytest.fixture
def quick(monkeypatch):
    """Leave out the layers, which take their time."""
    monkeypatch.setattr(assets, "_layers", lambda: iter([("towns", "{}")]))


@pytest.mark.usefixtures("quick")
def test_another_stamp_makes_all_anew(tmp_path, monkeypatch):
    folder = tmp_path / "static"
    stamp = ensure_static(folder)
    (folder / "stale.js").write_text("old")
    monkeypatch.setattr(assets, "_stamp", lambda: "another")
    assert ensure_static(folder) == "another" != stamp
    assert "stale.js" not in contents(folder)
    assert contents(folder)["stamp.txt"] == b"another"
    assert leftovers(folder) == []


@pytest.mark.usefixtures("quick")
def test_a_folder_without_its_stamp_is_built_anew(tmp_path):
    folder = tmp_path / "deep" / "static"
    ensure_static(folder)
    (folder / "stamp.txt").unlink()
    (folder / "app" / "atlas.js").write_text("cut off")
    ensure_static(folder)
    assert contents(folder)["app/atlas.js"].startswith(b"/* @preserve\n * Leaflet")


def test_the_stamp_follows_what_the_files_are_made_from(tmp_path, monkeypatch):
    ours = tmp_path / "assets"
    ours.mkdir()
    (ours / "a.js").write_text("1")
    monkeypatch.setattr(assets, "OURS", ours)
    first = assets._stamp()
    (ours / "a.js").write_text("2")
    second = assets._stamp()
    (ours / "a.js").rename(ours / "b.js")
    assert len({first, second, assets._stamp()}) == 3


def failing():
    yield "towns", "{}"
    raise OSError(28, "No space left on device")


def test_a_failure_leaves_nothing_half_built(tmp_path, monkeypatch):
    folder = tmp_path / "static"
    monkeypatch.setattr(assets, "_layers", failing)
    with pytest.raises(OSError, match="No space"):
        ensure_static(folder)
    assert not folder.exists()
    assert leftovers(folder) == []


@pytest.mark.usefixtures("quick")
def test_a_failure_leaves_the_files_of_before(tmp_path, monkeypatch):
    folder = tmp_path / "static"
    ensure_static(folder)
    before = contents(folder)
    monkeypatch.setattr(assets, "_stamp", lambda: "another")
    monkeypatch.setattr(assets, "_layers", failing)
    with pytest.raises(OSError, match="No space"):
        ensure_static(folder)
    assert contents(folder) == before
    assert leftovers(folder) == []


def test_every_script_and_style_of_ours_is_in_the_one_file(tmp_path):
    ensure_static(tmp_path / "static")
    for whole, pieces, ending in ((offline.SCRIPT, offline.SCRIPTS, "atlas-*.js"),
                                  (offline.STYLE, offline.STYLES, "atlas-*.css")):
        told = (tmp_path / "static" / "app" / whole).read_text(encoding="utf-8")
        places = [told.index((OURS / name).read_text(encoding="utf-8")) for name in pieces]
        assert places == sorted(places)
        assert {path.name for path in OURS.glob(ending)} == set(pieces)
