"""The fact sheet: what one article reports, each fact with the spans of text that show it.

A *sheet* is the only thing that passes between reading text and making RDF. It names *entities*
(people, institutions, places) once each, and states *facts* about them: offices held, agreements,
events, statements. A fact that stands inside somebody's speech says whose by ``claimed_by``.
"""

from kg.facts.dates import PartialDate
from kg.facts.entities import Entity, Institution, Person, Place
from kg.facts.files import Fault, SheetError, load_sheet, read_sheet, save_sheet, write_sheet
from kg.facts.model import (
    Agreement,
    Article,
    Event,
    Evidence,
    Extraction,
    Fact,
    FactSheet,
    Office,
    Participant,
    Signatory,
    Statement,
)

__all__ = [
    "Agreement",
    "Article",
    "Entity",
    "Event",
    "Evidence",
    "Extraction",
    "Fact",
    "FactSheet",
    "Fault",
    "Institution",
    "Office",
    "PartialDate",
    "Participant",
    "Person",
    "Place",
    "SheetError",
    "Signatory",
    "Statement",
    "load_sheet",
    "read_sheet",
    "save_sheet",
    "write_sheet",
]
