"""Map layers: shapes become points, or the unit that holds them; grids become degrees."""

from __future__ import annotations

import json
import zipfile

import geopandas as gpd
import numpy as np
import pytest
import shapely

from geo.errors import InputError
from geo.ingest.layer import read_layer
from geo.ingest.recognise import is_layer, open_raw, recognise

POINT = shapely.Point(-0.04, 16.27)
KML = """<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark>
<name>Somewhere</name><TimeStamp><when>2025-02-17</when></TimeStamp><ExtendedData>
<Data name="killed"><value>4</value></Data></ExtendedData>
<Point><coordinates>-0.04,16.27,0</coordinates></Point></Placemark></Document></kml>"""


def layer(*shapes, crs=4326):
    rows = {"date": ["2025-02-17"] * len(shapes), "killed": ["3"] * len(shapes)}
    return gpd.GeoDataFrame(rows, geometry=list(shapes), crs=4326).to_crs(crs)


def shapefile(frame, path, without=()):
    folder = path.with_suffix("")
    folder.mkdir()
    frame.to_file(folder / "layer.shp")
    with zipfile.ZipFile(path, "w") as archive:
        for one in folder.iterdir():
            if one.suffix not in without:
                archive.write(one, one.name)
    return path


def drafted(path):
    found = recognise(path)
    assert found.name == "layer"
    raw = open_raw(path, found)
    told = [found.drafts(part) for part in raw.parts()]
    assert all(t.rejects.empty for t in told), [t.rejects.to_dict("list") for t in told]
    return raw, told[0].drafts


@pytest.mark.parametrize("kind", ["geojson", "gpkg", "utm.gpkg", "zip", "utm.zip", "kml", "kmz"])
def test_a_point_in_every_form(tmp_path, kind):
    path = tmp_path / f"layer.{kind}"
    frame = layer(POINT, crs=32630 if kind.startswith("utm") else 4326)
    if kind.endswith("zip"):
        shapefile(frame, path)
    elif kind == "kml":
        path.write_text(KML)
    elif kind == "kmz":
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("doc.kml", KML)
    else:
        frame.to_file(path)
    _raw, drafts = drafted(path)
    row = drafts.iloc[0]
    assert np.allclose([row["lat"], row["lon"]], [16.27, -0.04], atol=1e-5)
    assert (row["date"], row["killed"], row["precision"]) == (
        "2025-02-17", 4 if kind.startswith("km") else 3, "unknown")


def test_lines_and_areas_get_the_unit_that_holds_them(tmp_path):
    path = tmp_path / "layer.geojson"
    small = POINT.buffer(0.002)
    layer(small, shapely.LineString([(-3, 14), (1, 18)]), shapely.box(-3, 40, -2, 41)).to_file(path)
    raw, drafts = drafted(path)
    assert drafts["precision"].tolist() == ["adm3", "country", "adm2"]
    assert any("3" in note and "pin" in note for note in raw.notes)


def test_a_layer_whose_numbers_are_no_degrees_has_to_say_its_grid(tmp_path):
    path = shapefile(layer(POINT, crs=32630), tmp_path / "layer.zip", without=(".prj",))
    with pytest.raises(InputError, match=r"layer\.zip.*no degrees"):
        read_layer(path)


def test_degrees_without_a_grid_are_told(tmp_path):
    path = shapefile(layer(POINT), tmp_path / "layer.zip", without=(".prj",))
    raw, _drafts = drafted(path)
    assert any("EPSG:4326" in note for note in raw.notes)


def test_of_several_layers_the_largest_is_read(tmp_path):
    path = tmp_path / "layers.gpkg"
    layer(POINT).to_file(path, layer="few")
    layer(POINT, POINT).to_file(path, layer="many")
    raw = read_layer(path)
    assert any("few" in note and "many" in note for note in raw.notes)
    assert sum(map(len, raw.parts())) == 2


def test_features_without_a_shape_keep_their_row(tmp_path):
    path = tmp_path / "layer.geojson"
    features = [{"type": "Feature", "geometry": None, "properties": {"date": "2025-02-17", "place": "Gao"}},
                {"type": "Feature", "geometry": {"type": "Point", "coordinates": [-0.04, 16.27]},
                 "properties": {"date": "2025-02-18", "place": "Gao"}}]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    _raw, drafts = drafted(path)
    assert np.isnan(drafts["lat"][0])
    assert drafts["row"].tolist() == [1, 2]


def test_tables_are_no_layers(tmp_path):
    (tmp_path / "a.csv").write_text("date,place\n2025-02-17,Gao\n")
    assert not is_layer(tmp_path / "a.csv")
