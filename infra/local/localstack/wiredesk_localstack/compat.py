"""Lets LocalStack 4.13.1, which expects Python 3.13, run on Python 3.10 and later."""

import datetime
import enum
import sys
import threading
import typing


def support_older_pythons() -> None:
    """Must run before anything of LocalStack is imported."""
    if sys.version_info < (3, 13):
        _make_lock_a_class()
    if sys.version_info < (3, 11):
        _add_names_of_3_11()


def _make_lock_a_class() -> None:
    """LocalStack annotates with `Lock | None`. Until 3.12 threading.Lock is a function, and that fails."""
    allocate = threading.Lock

    class Lock:
        def __new__(cls) -> typing.Any:
            return allocate()

    threading.Lock = Lock  # type: ignore[assignment,misc]


def _add_names_of_3_11() -> None:
    """The names that LocalStack imports from the standard library and that came with 3.11."""
    import typing_extensions

    class StrEnum(str, enum.Enum):
        __str__ = str.__str__

    enum.StrEnum = StrEnum  # type: ignore[attr-defined,misc]
    datetime.UTC = datetime.timezone.utc  # type: ignore[attr-defined]
    for name in ("Self", "NotRequired", "Required", "LiteralString", "Never", "Unpack", "assert_never"):
        setattr(typing, name, getattr(typing_extensions, name))
