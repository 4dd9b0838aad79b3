"""What tests share. Only this file knows where the reference folder is."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import pytest

# Before anything is written: stores wait for a disk at every commit, memory with room does not.
MEMORY, ROOM = Path("/dev/shm"), 4 << 30  # noqa: S108
if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM and "TMPDIR" not in os.environ:
    os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)
# Before anything of the project is read: what tests import and fetch never lies among the user's.
os.environ["GEO_VAR"] = tempfile.mkdtemp(prefix="atlas-var-")

from geo import i18n  # noqa: E402
from geo.project import ROOT  # noqa: E402

# Looked through for doctests, several files named conftest would be taken for one module.
collect_ignore_glob = ["*conftest.py"]
REFERENCE = Path(os.environ.get("GEO_REFERENCE", ROOT.parent / "shared"))


def missing(what: str) -> None:
    """Skip a test whose outside need is missing; in CI that is a failure."""
    if os.environ.get("CI") == "true":
        pytest.fail(what)
    pytest.skip(what)


@pytest.fixture(scope="session")
def reference() -> Path:
    """Give the folder of reference data and hostile inputs, which users do not have."""
    if not REFERENCE.is_dir():
        missing(f"the reference folder {REFERENCE} is not here (GEO_REFERENCE names another)")
    return REFERENCE


@pytest.fixture(autouse=True)
def english():
    """Start every test in English, whatever the test before it spoke."""
    i18n.use("en")


@pytest.fixture
def new_store(tmp_path, monkeypatch):
    """Give an empty place for a store, named by GEO_STORE, and forget what was cached."""
    from ui import data

    path = tmp_path / "atlas.gpkg"
    monkeypatch.setenv("GEO_STORE", str(path))
    data.forget()
    yield path
    data.forget()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the browser's tests last: they are slow, and their event loop stays for the session."""
    items.sort(key=lambda item: "browser" in item.path.parts)


def pytest_unconfigure() -> None:
    """Leave nothing behind."""
    shutil.rmtree(os.environ["GEO_VAR"], ignore_errors=True)
