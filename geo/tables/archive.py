"""Zip archives from outside: looked over before anything is unpacked."""

from __future__ import annotations

import zipfile
from pathlib import Path, PurePosixPath

from geo.errors import InputError
from geo.i18n import N_

MAX_MEMBERS = 50_000
MAX_UNPACKED = 600_000_000  # bytes in all; Who's On First's folder for Mali is about 60 MB
MAX_RATIO = 200  # text packs to a tenth, empty cells to a hundredth; a bomb to a thousandth
RATIO_FROM = 10_000_000  # small archives may pack as well as they like


def open_zip(path: Path, *, max_unpacked: int = MAX_UNPACKED) -> zipfile.ZipFile:
    """Open an archive after looking at its list of contents; the caller closes it.

    Raises InputError for an archive that is damaged, encrypted, too large unpacked, packed beyond
    belief, or that names a file outside its own folder.
    """
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise InputError(N_("“{name}” is a damaged zip archive: {error}"), name=path.name,
                         error=error) from error
    try:
        _look_over(archive, path, max_unpacked)
    except InputError:
        archive.close()
        raise
    return archive


def _look_over(archive: zipfile.ZipFile, path: Path, max_unpacked: int) -> None:
    members = archive.infolist()
    if len(members) > MAX_MEMBERS:
        raise InputError(N_("“{name}” holds {n} files; at most {most} are read."), name=path.name,
                         n=len(members), most=MAX_MEMBERS)
    for member in members:
        if leads_out(member.filename):
            raise InputError(N_("“{name}” holds the path “{path}”, which leads out of the archive; "
                                "nothing was unpacked."), name=path.name, path=member.filename)
        if member.flag_bits & 1:
            raise InputError(N_("“{path}” in “{name}” is encrypted; unpack it first."),
                             name=path.name, path=member.filename)
    _weigh(sum(m.file_size for m in members), path, max_unpacked)


def _weigh(unpacked: int, path: Path, max_unpacked: int) -> None:
    packed = max(path.stat().st_size, 1)
    if unpacked > max_unpacked or (unpacked > RATIO_FROM and unpacked / packed > MAX_RATIO):
        raise InputError(N_("“{name}” unpacks from {packed} to {unpacked} bytes; that is more than "
                            "such a file can honestly hold."), name=path.name, packed=packed,
                         unpacked=unpacked)


def refuse_doctype(head: bytes, name: str) -> None:
    """Raise InputError where the beginning of an XML file declares a DOCTYPE or entities."""
    if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
        raise InputError(N_("“{name}” declares a DOCTYPE, by which a file can call up other files "
                            "or grow without end, so that it is not read. Save it anew from the "
                            "program that shows it."), name=name)


def leads_out(name: str) -> bool:
    r"""Tell whether a path in an archive is absolute or climbs out of it.

    >>> leads_out("ML/ML.txt"), leads_out("../x"), leads_out("C:\\x"), leads_out("/etc/x")
    (False, True, True, True)
    """
    path = PurePosixPath(name.replace("\\", "/"))
    return path.is_absolute() or ".." in path.parts or ":" in name or "\0" in name


def read_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """Unpack one file into memory; never more than the archive's list says.

    Raises InputError where the packed bytes are damaged or longer than listed.
    """
    try:
        with archive.open(member) as packed:
            content = packed.read(member.file_size + 1)
    except Exception as error:  # the decoders raise a dozen kinds; each means "damaged"
        raise InputError(N_("“{path}” in the archive is damaged: {error}"), path=member.filename,
                         error=error) from error
    if len(content) > member.file_size:
        raise InputError(N_("“{path}” in the archive is larger than its list says."),
                         path=member.filename)
    return content
