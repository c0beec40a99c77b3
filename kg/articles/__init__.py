"""Reading: news as it lies about in files becomes articles with one clean text each.

An *article* is a text and what is known about it: title, outlet, author, day of publication. Formats are text,
Markdown, saved web pages, JSON, JSON lines, RSS and Atom, web archives. Nothing is ever fetched. The text is normalised
once, here; every offset in the house counts in it from then on.
"""

from kg.articles.datelines import Dateline, dateline
from kg.articles.drafts import Unreadable
from kg.articles.model import SourceArticle
from kg.articles.normalise import normalise_text
from kg.articles.reading import read_articles

__all__ = ["Dateline", "SourceArticle", "Unreadable", "dateline", "normalise_text", "read_articles"]
