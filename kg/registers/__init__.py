"""The curated registers: which territories and institutions there are, and by which names news knows them."""

from kg.registers.cities import renamed_cities
from kg.registers.first_names import first_names
from kg.registers.institutions import Registered, institutions
from kg.registers.territories import Reading, Territory, readings, territories
from kg.registers.wording import word_list, word_table

__all__ = [
    "Reading",
    "Registered",
    "Territory",
    "first_names",
    "institutions",
    "readings",
    "renamed_cities",
    "territories",
    "word_list",
    "word_table",
]
