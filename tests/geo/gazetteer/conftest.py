"""What the tests of the resolver share: indexes of the built-in and of reference gazetteers."""

from __future__ import annotations

import sys

import pytest

from geo.gazetteer.abroad import abroad_entries
from geo.gazetteer.toponym_index import build_index
from geo.project import ROOT

sys.path.insert(0, str(ROOT))


def _settlements():
    from data.build import settlements

    return settlements


@pytest.fixture(scope="session")
def builtin_entries():
    import pandas as pd

    columns = [c for c in abroad_entries().columns if c != "population"]
    return pd.concat([_settlements().builtin()[columns], abroad_entries()[columns]],
                     ignore_index=True)


@pytest.fixture(scope="session")
def builtin_index(builtin_entries):
    return build_index(builtin_entries)


@pytest.fixture(scope="session")
def geonames(reference):
    return _settlements().geonames(reference / "geo" / "geonames_ML_2014-12.txt.gz")


@pytest.fixture(scope="session")
def ocha(reference):
    return _settlements().ocha(reference / "geo" / "mli_codab_populated_places_2015.parquet")


@pytest.fixture(scope="session")
def geonames_index(geonames):
    return build_index(geonames)


@pytest.fixture(scope="session")
def ocha_index(ocha):
    return build_index(ocha)
