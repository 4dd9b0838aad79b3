"""Snapshots of what an import folded: made while the disk is waited for, kept if all went well."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager

from geo.store.snapshot import Begun

Offer = Callable[[], Begun]


@contextmanager
def snapshots_begun() -> Iterator[Callable[[Offer | None], None]]:
    """Give what begins a snapshot beside everything else; where anything fails, none is kept."""
    begun: list[Future[Begun]] = []

    def begin(offer: Offer | None) -> None:
        if offer:
            begun.append(beside.submit(offer))

    with ThreadPoolExecutor(1) as beside:
        try:
            yield begin
        except BaseException:
            for one in begun:
                one.result().drop()
            raise
        for one in begun:
            one.result().keep()
