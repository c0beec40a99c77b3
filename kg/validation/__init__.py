"""Does a graph keep its shapes: findings with article, fact, sentence and remedy, before anything is stored."""

from kg.validation.check import Report, validate_graph, validate_sheet
from kg.validation.findings import SEVERITIES, Finding, Severity, at_least

__all__ = ["SEVERITIES", "Finding", "Report", "Severity", "at_least", "validate_graph", "validate_sheet"]
