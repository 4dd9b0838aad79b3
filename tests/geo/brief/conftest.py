"""Stores and requests that tests of briefs share."""

from __future__ import annotations

from dataclasses import fields, is_dataclass

import geopandas as gpd
import pytest

from geo.brief.model import Request
from geo.store.geopackage import GeoPackageStore


@pytest.fixture(scope="session")
def built_in(full_copy, tmp_path_factory):
    """Give a store with the built-in data; nobody may change it."""
    path = tmp_path_factory.mktemp("brief") / "atlas.gpkg"
    path.write_bytes(full_copy.read_bytes())
    held = GeoPackageStore(path)
    yield held
    held.close()


@pytest.fixture
def full_store(full_path):
    """Give a store with the built-in data that a test may change."""
    held = GeoPackageStore(full_path)
    yield held
    held.close()


def leaves(value):
    """Yield every text and number in a brief, those of its table too."""
    held = inside(value)
    if held is None:
        yield value
    else:
        for item in held:
            yield from leaves(item)


def inside(value):
    """Give what a value is made of; None for a text or a number. The request is the reader's own."""
    if isinstance(value, Request):
        return []
    if isinstance(value, gpd.GeoDataFrame):
        return [cell.wkt if column == value.geometry.name else cell
                for column in value.columns for cell in value[column]]
    if is_dataclass(value):
        return [getattr(value, field.name) for field in fields(value)]
    if isinstance(value, dict):
        return [*value, *value.values()]
    return value if isinstance(value, tuple | list) else None
