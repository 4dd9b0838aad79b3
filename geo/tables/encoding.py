"""Text files in whatever encoding → UTF-8."""

from __future__ import annotations

import codecs
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from geo.errors import InputError
from geo.i18n import N_
from geo.tables.scratch import Scratch

CHUNK = 2**17  # what stays in the processor's cache is looked through twice as fast
WESTERN = "atlas-western"
Looked = dict[tuple[str, int, int], tuple[int, bool]]
LOOKED: Looked = {}
"""What files were found to be, by path, size and time of change: a process is told by another."""
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True)
class Text:
    """A text file as UTF-8: the file itself, or a copy that lives as long as ``keep`` does.

    ``odd`` is the first byte that was no UTF-8, -1 where all were: such bytes are read as
    Windows-1252. ``nul`` says that the text holds NUL.
    """

    path: Path
    odd: int = -1
    nul: bool = False
    keep: Scratch | None = None


def as_utf8(path: Path) -> Text:
    """Give a text file as UTF-8. Raises InputError for UTF-16 that is damaged."""
    with path.open("rb") as file:
        utf16 = file.read(2) in _UTF16
    odd, nul = (-1, False) if utf16 else _looked_through(path)
    if not utf16 and odd < 0:
        return Text(path, odd, nul)
    folder = Scratch()
    copy = folder.path / "text"
    try:
        with path.open(encoding="utf-16" if utf16 else "utf-8-sig", newline="",
                       errors="strict" if utf16 else WESTERN) as text, \
                copy.open("w", encoding="utf-8", newline="") as out:
            while chunk := text.read(CHUNK):
                nul |= "\0" in chunk
                out.write(chunk)
    except UnicodeError as error:
        raise InputError(N_("“{name}” begins as UTF-16 text but is damaged: {error}"),
                         name=path.name, error=error) from error
    return Text(copy, odd, nul, folder)


def _looked_through(path: Path) -> tuple[int, bool]:
    """Give the first byte that is no UTF-8, or -1, and whether there is a NUL."""
    told = path.stat()
    key = (str(path.resolve()), told.st_size, told.st_mtime_ns)
    if key not in LOOKED:
        LOOKED[key] = _look_through(path)
    return LOOKED[key]


def _look_through(path: Path) -> tuple[int, bool]:
    odd, nul, between = -1, False, True
    decode = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            nul |= b"\0" in chunk
            if odd < 0 and not (between and chunk.isascii()):
                odd = _first_odd(decode.decode, chunk)
                between = not decode.getstate()[0]  # else a letter goes on in the next chunk
    return (odd if odd >= 0 else _first_odd(decode.decode, b"", final=True)), nul


def _first_odd(decode: Callable[[bytes, bool], str], chunk: bytes, *, final: bool = False) -> int:
    try:
        decode(chunk, final)
    except UnicodeDecodeError as error:
        return int(error.object[error.start])
    return -1


def _western(error: UnicodeError) -> tuple[str, int]:
    """Read bytes that are no UTF-8 as Windows-1252, the five that it lacks as Latin-1."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "".join(map(_letter, error.object[error.start:error.end])), error.end


def _letter(byte: int) -> str:
    try:
        return bytes([byte]).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


codecs.register_error(WESTERN, _western)
