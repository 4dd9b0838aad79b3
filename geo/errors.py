"""Errors that the atlas raises on purpose.

::

    AtlasError
    ├── InputError          what a person gave cannot be used
    │   ├── UnknownUnit     no admin unit has this id in this vintage
    │   ├── UnknownPlace    no place of the gazetteer has this id
    │   ├── UnknownActor    no actor has this id or name
    │   ├── NoUsableRow     every row of a file was rejected (geo.pipeline.survey)
    │   └── DiskError       a file cannot be written where it should be
    ├── StoreError          the store cannot be read or written
    │   ├── ConflictError   what somebody wants to change has changed since he read it
    │   └── UnwritableError its disk or file can only be read, or is full: nothing is damaged
    └── DataError           the built-in data contradict themselves

A message quotes what was given and says what to do. It is kept apart from its values and put into
the language of the context when it is shown.
"""

from __future__ import annotations

from geo.i18n import _


class AtlasError(Exception):
    """Base of all errors that the atlas raises on purpose.

    >>> str(InputError("No vintage {given}.", given="1999"))
    'No vintage 1999.'
    """

    def __init__(self, message: str, **values: object) -> None:
        """Keep the untranslated message and the values for its braces."""
        super().__init__(message)
        self.message = message
        self.values = values

    def __str__(self) -> str:
        """Tell the error in the language of the context."""
        text = _(self.message)
        return text.format(**self.values) if self.values else text


class InputError(AtlasError):
    """Say that a value given from outside cannot be used."""


class UnknownUnit(InputError):
    """Say that no admin unit has the given id in the given vintage."""


class UnknownPlace(InputError):
    """Say that no place of the gazetteer has the given id."""


class UnknownActor(InputError):
    """Say that no actor has the given id or name."""


class DiskError(InputError, OSError):
    """Say that a file cannot be written where it should be, and what to do."""


class StoreError(AtlasError):
    """Say that the store cannot be read or written."""


class ConflictError(StoreError):
    """Say that an incident has changed since the editor read it; nothing was written."""


class UnwritableError(StoreError):
    """Say that the store cannot be opened as nothing can be written; it is not damaged."""


class DataError(AtlasError):
    """Say that the built-in data contradict themselves."""
