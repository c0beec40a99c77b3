"""Fact sheets by a language model: the same contract as the rules, and every quote checked against the text.

The model is whichever an OpenAI-compatible endpoint offers; how right the sheets are is its own, and was not measured.
What it answers is only ever compared with the article: a fact stays where the words that it quotes stand in the text,
and what was rejected is told. Nothing in an answer is run, opened or fetched. Needs the extra ``accordant[llm]``.
"""

from kg.extraction.llm.extractor import Extracted, LanguageModelExtractor
from kg.extraction.llm.rejected import Rejected

__all__ = ["Extracted", "LanguageModelExtractor", "Rejected"]
