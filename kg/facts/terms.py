"""The closed word lists of the fact sheet; each is a concept scheme in ``ontology/concepts.ttl``."""

from typing import Literal

InstitutionType = Literal[
    "ombudsman", "human-rights-commission", "government", "ministry", "agency", "head-of-state", "parliament", "court",
    "security", "intergovernmental", "association", "ngo", "company", "university", "research", "media", "party",
    "union", "religious", "local-government", "other",
]  # fmt: skip
PlaceType = Literal["country", "territory", "region", "city", "venue"]
HoldingStatus = Literal["current", "former", "acting", "appointed", "nominated"]
AgreementKind = Literal[
    "memorandum", "agreement", "treaty", "protocol", "declaration", "contract", "letter", "plan", "finance",
    "ceasefire",
]  # fmt: skip
AgreementStatus = Literal["signed", "planned", "negotiating", "in-force", "ended", "rejected"]
EventKind = Literal["conference", "meeting", "visit", "ceremony", "workshop"]
EventStatus = Literal["held", "planned", "cancelled"]
Capacity = Literal["delegation", "speaker", "chair", "representative", "attendee"]
