"""The process behind ``geo.pipeline.local``: reads a job from stdin, writes slices to stdout."""

from __future__ import annotations

import os
import pickle
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Queue
from threading import Thread
from time import monotonic, process_time
from typing import IO

import pandas as pd

from geo.errors import AtlasError
from geo.i18n import use
from geo.ingest.recognise import open_raw
from geo.pipeline.kept import finished_part, keep_part
from geo.pipeline.local import AllDone, Done, Job, Message, Spent, send
from geo.pipeline.parts import Part, work
from geo.pipeline.pieces import pieces
from geo.pipeline.reading import whole_events
from geo.pipeline.ready import ready_ahead
from geo.tables.encoding import LOOKED
from geo.tables.garbage import collect_seldom

AHEAD = 3  # messages that may wait to be taken: each slice takes some forty megabytes


def main() -> int:
    """Do the job; give the exit status."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started this process ends it
    collect_seldom()
    to = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # nothing else may be printed between the messages
    try:
        job: Job = pickle.load(sys.stdin.buffer)  # noqa: S301 - from who started this process
    except EOFError:  # begun ahead, and nobody has a job for it
        return 0
    waiting: Queue[Message | None] = Queue(AHEAD)
    sender = Thread(target=_send, args=(waiting, to), daemon=True)
    sender.start()
    for message in told(job, lambda: waiting.unfinished_tasks == 0):
        waiting.put(message)
    waiting.put(None)
    sender.join()
    return 0


def told(job: Job, waited_for: Callable[[], bool]) -> Iterator[Message]:
    """Give what the job comes to: its parts in slices, or the error that ended it.

    Whoever waits for a slice can write its records as well, and is sent them unwritten.
    """
    begun, idle = monotonic(), process_time()
    use(job.lang)
    LOOKED.update(job.looked)
    try:
        raw, following = open_raw(Path(job.path), job.format), job.first
        for number, frame in whole_events(raw, job.format, job.turns()):
            yield from map(Done, range(following, number, job.of))  # parts of blank rows
            following = number + job.of
            for part in _mapped(job, number, frame):
                for one in ready_ahead(part, job.context):
                    if job.write and not waited_for():
                        _ = one.prepared.written
                    yield one
            yield Done(number)
        yield AllDone(raw.found, Spent(begun, monotonic(), process_time() - idle))
    except (AtlasError, OSError) as error:
        yield error


def _mapped(job: Job, number: int, frame: pd.DataFrame) -> Iterator[Part]:
    """Map a part; piece by piece, unless it is kept to go on from."""
    if job.kept is None:
        yield from (work(job.format, piece, job.lang) for piece in
                    pieces(job.format, frame, number))
        return
    part = finished_part(job.kept, number)
    if part is None:
        part = work(job.format, frame, job.lang)
        keep_part(job.kept, number, part)
    yield part


def _send(waiting: Queue[Message | None], to: IO[bytes]) -> None:
    try:
        while (message := waiting.get()) is not None:
            send(to, message)
            waiting.task_done()
    except OSError:  # nobody is there any more
        os._exit(1)


if __name__ == "__main__":
    sys.exit(main())
