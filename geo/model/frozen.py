"""``frozen``: dataclasses of which no field is set again, made in a quarter of the time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass as record
else:
    from dataclasses import dataclass

    def record(*, frozen: bool, slots: bool = False, eq: bool = True) -> Callable[[type], type]:
        """Make a dataclass that is frozen to the type checker, and hashed as a frozen one is.

        Python's own guard makes every object cost four times as much, and reading a report makes
        some seven hundred. Whoever sets a field is told so by ``make lint``.
        """
        def made(cls: type) -> type:
            hashed = frozen and eq and "__hash__" not in vars(cls)
            return dataclass(slots=slots, eq=eq, unsafe_hash=hashed)(cls)
        return made

__all__ = ["record"]
