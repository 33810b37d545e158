"""The one tree of errors: a bad document, a bad configuration, a wrong use, a failed run.

Each message is one line that says where, what was expected, what was found and what to do. Anything
else that is raised is a bug and keeps its traceback.
"""


def one_line(error: BaseException) -> str:
    """What another's error says, on one line, without the carets that point into a line above; else its type.

    Half letters of a damaged name become "?", since reasons are stored and printed.
    """
    lines = (line for line in str(error).splitlines() if line.strip("^ "))
    told = " ".join(" ".join(lines).split()).encode(errors="replace").decode()
    return told or type(error).__name__


class BienbanError(Exception):
    """Base of every error that is a user's to mend; shown as one line, without traceback."""

    exit_code = 1


class BadDocument(BienbanError):
    """One document cannot be read; it is quarantined with this message, and the run goes on."""


class BadConfiguration(BienbanError):
    """A setting or a file of settings is wrong; nothing was started."""

    exit_code = 2


class WrongUse(BienbanError):
    """A command was called with arguments that cannot work."""

    exit_code = 2


class RunFailed(BienbanError):
    """A run did not publish; the published warehouse is as it was."""
