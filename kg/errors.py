"""What can go wrong, as one family.

::

    KgError
    ├── UsageError       exit code 2   the command or call was put wrongly
    │   └── QueryError                 SPARQL that does not parse, or asks for what is refused
    ├── InputError       exit code 3   a file cannot be used as it is
    │   └── SheetError                 a fact sheet breaks its contract
    ├── StoreError       exit code 3   the store cannot be opened, read or written
    ├── ServiceError     exit code 3   a service that was asked for cannot be reached, or refuses
    └── QueryTimeoutError exit code 4   a query took longer than it was given

Every message says what was wrong, where, and what to do.
"""


class KgError(Exception):
    """Base of all errors that accordant raises on purpose; ``exit_code`` is what the command line returns."""

    exit_code = 1


class UsageError(KgError):
    """A command or a call was put wrongly."""

    exit_code = 2


class QueryError(UsageError):
    """A SPARQL query that does not parse, or that asks for something that is refused."""


class InputError(KgError):
    """A file that cannot be used as it is."""

    exit_code = 3


class StoreError(KgError):
    """A store that cannot be opened, read or written."""

    exit_code = 3


class ServiceError(KgError):
    """A service that was asked for cannot be reached, refuses, or keeps failing."""

    exit_code = 3


class QueryTimeoutError(KgError):
    """A query that took longer than it was given."""

    exit_code = 4
