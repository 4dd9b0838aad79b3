"""Layers that cannot be read are refused in our own words, in both languages, with advice."""

from __future__ import annotations

import json
import zipfile

import geopandas as gpd
import pytest
import shapely

from geo.errors import InputError
from geo.i18n import use
from geo.ingest.layer import read_layer

FOREIGN = ("driver", "prefixing", "GDAL", "Traceback", "Error", "supported")


def broken_kml(folder):
    path = folder / "a.kml"
    path.write_text('<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Pla')
    return path


def broken_gpkg(folder):
    path = folder / "a.gpkg"
    path.write_bytes(b"SQLite format 3\0" + b"x" * 5000)
    return path


def broken_zip(folder):
    path = folder / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.shp", b"no shapes at all")
    return path


def without_features(folder):
    path = folder / "a.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": []}))
    return path


def without_prj(folder):
    frame = gpd.GeoDataFrame({"killed": [1]}, geometry=[shapely.Point(500000, 1800000)],
                             crs=32629)
    frame.to_file(folder / "spots.shp")
    path = folder / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for ending in ("shp", "shx", "dbf"):
            archive.write(folder / f"spots.{ending}", f"spots.{ending}")
    return path


@pytest.mark.parametrize(("made", "english", "french"), [
    (broken_kml, "save it as GeoPackage or GeoJSON", "enregistrez-le en GeoPackage ou en GeoJSON"),
    (broken_gpkg, "save it as GeoPackage or GeoJSON", "enregistrez-le en GeoPackage ou en GeoJSON"),
    (broken_zip, "save it as GeoPackage or GeoJSON", "enregistrez-le en GeoPackage ou en GeoJSON"),
    (without_features, "without a single feature", "sans aucun objet"),
    (without_prj, "put that into the zip", "ajoutez-le au zip")])
def test_what_is_wrong_is_said_in_our_own_words(tmp_path, made, english, french):
    path = made(tmp_path)
    with pytest.raises(InputError) as caught:
        read_layer(path)
    for lang, words in (("en", english), ("fr", french)):
        use(lang)
        told = str(caught.value)
        assert path.name in told
        assert words in told
        assert not [w for w in FOREIGN if w in told]
