"""People, institutions and places: each once a sheet, however often the article names it."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from kg.facts.fields import CountryCode, Model, Reference, Text
from kg.facts.terms import InstitutionType, PlaceType


class _Named(Model):
    id: Reference
    name: Text
    aliases: list[Text] = []
    inferred: bool = False


class Person(_Named):
    """A named human being."""

    kind: Literal["person"]


class Institution(_Named):
    """An organisation of any type; ``part_of`` is the id of the institution it belongs to."""

    kind: Literal["institution"]
    type: InstitutionType
    country: CountryCode | None = None
    part_of: Reference | None = None


class Place(_Named):
    """A country, contested territory, region, city or venue."""

    kind: Literal["place"]
    type: PlaceType
    country: CountryCode | None = None

    @model_validator(mode="after")
    def _code_fits_type(self) -> Self:
        if self.type == "country" and self.country is None:
            raise ValueError("a place of type country needs its ISO 3166-1 code in country")
        if self.type == "territory" and self.country is not None:
            raise ValueError("a contested territory carries no state's code: leave country out")
        return self


Entity = Annotated[Person | Institution | Place, Field(discriminator="kind")]
