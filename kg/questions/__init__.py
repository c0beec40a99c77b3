"""Questions to the graph: the library of queries, and any SPARQL, run where it can do no harm."""

from kg.questions.library import Question, questions
from kg.questions.run import Answer, run_query

__all__ = ["Answer", "Question", "questions", "run_query"]
