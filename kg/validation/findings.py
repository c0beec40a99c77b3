"""A finding: one thing that a shape says is wrong, in words that lead back to the text."""

from dataclasses import dataclass
from typing import Final, Literal

Severity = Literal["error", "warning", "info"]
SEVERITIES: Final[tuple[Severity, ...]] = ("info", "warning", "error")
"""From least to most grave."""


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One breach of a shape."""

    article: str
    """The article's id, or the name of the file or graph where there is none."""
    fact: str
    """The sheet's id of the fact or entity, or the IRI where no sheet is at hand."""
    severity: Severity
    shape: str
    """The local name of the shape, such as ``agreement-party``."""
    message: str
    remedy: str
    value: str
    """The value at fault; empty where one is missing."""
    sentence: str
    """The words of the article that the fact rests on; empty where there are none."""

    def __str__(self) -> str:
        value = f" ({self.value})" if self.value else ""
        lines = [f"{self.severity}: {self.article}: {self.fact}: {self.message}{value}", f"    remedy: {self.remedy}"]
        if self.sentence:
            lines.append(f"    text:   {self.sentence}")
        return "\n".join(lines)


def at_least(findings: list[Finding], severity: Severity) -> list[Finding]:
    """The findings of a severity or graver."""
    threshold = SEVERITIES.index(severity)
    return [finding for finding in findings if SEVERITIES.index(finding.severity) >= threshold]
