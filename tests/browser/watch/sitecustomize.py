"""Note every address outside this machine that the app's server asks for.

Python imports this module by itself where its folder is on PYTHONPATH; the tests put it there.
"""

from __future__ import annotations

import os
import sys

_HERE = frozenset({"localhost", "127.0.0.1", "::1", "0.0.0.0", "::", "", None})
_NOTES = os.environ.get("ATLAS_CALLS", os.devnull)


def _audit(event: str, args: tuple[object, ...]) -> None:
    if event == "socket.getaddrinfo":
        host = args[0]
    elif event in {"socket.connect", "socket.sendto"} and isinstance(args[-1], tuple):
        host = args[-1][0]
    else:
        return
    name = host.decode(errors="replace") if isinstance(host, bytes) else host
    if name not in _HERE:
        with open(_NOTES, "a", encoding="utf-8") as notes:  # noqa: PTH123 - before pathlib is safe
            notes.write(f"{event} {name}\n")


sys.addaudithook(_audit)
