"""Evaluation: how much of what a gold sheet says a predicted sheet says too, and what is missed or wrong.

Sheets pair up by article. Facts of a kind are aligned one to one, best overlap first; then each *slot* of a fact, such
as a party or a date, is counted: a value that both have is a hit, one that only the prediction has is wrong, one that
only the gold has is missed. A fact without a partner counts all its slots. ``overall`` is the mean of five groups' F1.
"""

from kg.evaluation.evaluating import evaluate
from kg.evaluation.report import Deviation, Report, Score, Share

__all__ = ["Deviation", "Report", "Score", "Share", "evaluate"]
