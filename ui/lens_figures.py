"""The figures of one class of speakers, shared between sessions: never changed, by edition."""

from __future__ import annotations

import gzip
from functools import lru_cache

import pandas as pd

from geo.fold.voice import Told
from geo.model.vocabulary import SpeakerClass
from geo.view.lens import according_to, pack, told_in
from ui import data


def by(seen: data.Edition, lens: str) -> pd.DataFrame:
    """Give the incidents table with a class's figures; no lens gives everybody's.

    Rows and index are those of ``data.frame``; see ``geo.view.lens`` for the column ``word``.
    """
    return _by(seen, SpeakerClass(lens)) if lens else pd.DataFrame(data.frame(seen))


@lru_cache(maxsize=4)
def _by(seen: data.Edition, voice: SpeakerClass) -> pd.DataFrame:
    return according_to(pd.DataFrame(data.frame(seen)), voice, _told(seen))


@lru_cache(maxsize=2)
def _told(seen: data.Edition) -> Told:
    return told_in(data.store(), data.frame(seen), _data_sets(seen.version), seen.asof)


@lru_cache(maxsize=2)
def _data_sets(_version: str) -> frozenset[str]:
    return frozenset(data.store().source_counts())


def url(seen: data.Edition, lens: str) -> str | None:
    """Give where the browser fetches the figures of a lens, as the map's frame addresses it."""
    return f"../../atlas/{seen.key}/internal/lens-{lens}.bin" if lens else None


def card_url(seen: data.Edition, lang: str, lens: str) -> str:
    """Give where the browser fetches the words for a symbol, the row's number still to follow."""
    base = f"../../atlas/{seen.key}/internal/{lang}"
    return f"{base}/according/{lens}/card/" if lens else f"{base}/card/"


@lru_cache(maxsize=4)
def packed(seen: data.Edition, lens: str) -> bytes:
    """Give what the browser fetches, gzipped; see ``geo.view.lens.pack``."""
    return gzip.compress(pack(by(seen, lens)), compresslevel=6, mtime=0)
