"""Questions to the graph: the library of queries, and any SPARQL, run where it can do no harm."""

from kg.questions.library import Question, questions, questions_in
from kg.questions.parameters import Parameter, bind
from kg.questions.run import Answer, run_query

__all__ = ["Answer", "Parameter", "Question", "bind", "questions", "questions_in", "run_query"]
