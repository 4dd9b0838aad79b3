"""Claims → incidents. The rules are stated in ``docs/coding-handbook.md``."""

from geo.fold.context import Context, builtin_context
from geo.fold.incident import fold, fold_all, said_by

__all__ = ["Context", "builtin_context", "fold", "fold_all", "said_by"]
