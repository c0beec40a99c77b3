"""Who is who in one article: each mention with its actor, by full names first and then by what points back to them."""

import re
from bisect import insort
from collections.abc import Callable, Iterable, Sequence

from kg.extraction.attribution import aliases, assumed_country, place_in, shown_country
from kg.extraction.gazetteers import institutions
from kg.extraction.likeness import SMALL, known_person, prefix_of, similar
from kg.extraction.lists import curated, words
from kg.extraction.mentions import Actor, Mention
from kg.extraction.tokens import tokenize
from kg.facts.countries import country_names

_FEMININE = words("offices", "feminine")


_MASCULINE = words("offices", "masculine")


_WATCHDOGS = ("ombudsman", "human-rights-commission")


class Registry:
    """The actors that an article names, in the order of their first mention."""

    def __init__(self, text: str, home: str | None) -> None:
        self.text = text
        self.home = home
        self.actors: list[Actor] = []
        self.places_named: list[tuple[int, Actor]] = []
        """Where institutions are named in full, in order."""
        self._by_name: dict[str, Actor] = {}
        self._acronyms: dict[str, Actor] = {}
        self._assumed: set[Actor] = set()

    @staticmethod
    def is_full(mention: Mention) -> bool:
        """Whether a mention can stand alone, and not only point back to another."""
        if mention.tag == "P":
            return " " in mention.text
        return mention.tag in "CDL" or (mention.tag == "I" and mention.strong)

    def enter(self, mention: Mention, around: Sequence[Mention], at: int) -> None:
        """Settle what one mention stands for, by what stands around it where that matters."""
        match mention.tag:
            case "P":
                mention.actor = self._person(mention, around[at - 1] if at else None)
            case "C" | "D" | "L":
                mention.actor = self._place(mention)
            case "I":
                mention.actor = self._institution(mention, around, at)
            case "U":
                self._unknown(mention)

    def state(self, code: str) -> Actor:
        """The state with a code, entered if the article did not name it by itself before."""
        return self._named(f"state:{code}", lambda: Actor("place", country_names()[code], "country", code))

    def watchdog(self, country: str) -> Actor:
        """The ombudsman's institution of a state: as the article names it, or inferred."""
        bodies = [actor for actor in self.of_kind("institution") if actor.type in _WATCHDOGS and actor.part_of is None]
        theirs = [actor for actor in bodies if actor.country == country]
        anybodys = [a for a in bodies if a.country is None and a.type == "ombudsman" and " of " not in a.name]
        for actor in sorted(theirs, key=lambda actor: actor.type != "ombudsman") + anybodys:
            actor.country = country
            return actor
        name = f"Ombudsman of {self.state(country).name}"
        made = Actor("institution", name, "ombudsman", country, inferred=name not in self.text)
        return self._named(f"watchdog:{country}", lambda: made)

    def venue(self, name: str) -> Actor:
        """A building where events take place, entered under its own name."""
        return self._named(f"venue:{name}", lambda: Actor("place", name, "venue"))

    def gathering(self, name: str) -> Actor:
        """A conference that speaks as a body, entered under its own name."""
        return self._named(f"institution:{name}", lambda: Actor("institution", name, "other"))

    def of_kind(self, kind: str) -> Iterable[Actor]:
        """Actors of a kind, in order."""
        return (actor for actor in self.actors if actor.kind == kind)

    def _named(self, key: str, make: Callable[[], Actor]) -> Actor:
        if key not in self._by_name:
            actor = make()
            self._by_name[key] = actor
            self.actors.append(actor)
        return self._by_name[key]

    def _place(self, mention: Mention) -> Actor:
        if mention.code and (mention.tag in "CD" or mention.type == "country"):
            actor = self.state(mention.code or "")
            if mention.tag == "C":
                self._note_state(actor, mention)
            return actor
        return self._named(f"place:{mention.text}", lambda: Actor("place", mention.text, mention.type or "city"))

    def _note_state(self, actor: Actor, mention: Mention) -> None:
        """The fullest name that the article uses is the name; short forms are aliases."""
        fuller = "of" in mention.text and len(mention.text) > len(actor.name)
        rest = self.text.replace(mention.text, "") if actor.name in mention.text else self.text
        if mention.strong and (fuller or actor.name not in rest):
            old, actor.name = actor.name, mention.text
            if old in rest and old != actor.name:
                actor.call(old)
        else:
            actor.call(mention.text)

    def _person(self, mention: Mention, before: Mention | None) -> Actor:
        known = known_person(mention, self.of_kind("person"))
        if known and " " not in mention.text and before and before.tag == "R" and known.since > mention.start:
            known = None  # a title and a surname before anybody of that name: not the wife named later
        actor = known or self._named(
            f"person:{mention.text}", lambda: Actor("person", mention.text, since=mention.start)
        )
        if len(mention.text.split()) > len(actor.name.split()) and mention.text.split()[-1] == actor.name.split()[-1]:
            old, actor.name = actor.name, mention.text
            actor.call(old)
        actor.call(mention.text)
        title = before.text.split()[-1] if before and before.tag == "H" and before.end + 3 > mention.start else ""
        if title in _FEMININE or title in _MASCULINE:
            actor.gender = "f" if title in _FEMININE else "m"
        return actor

    def _institution(self, mention: Mention, around: Sequence[Mention], at: int) -> Actor | None:
        name = mention.text
        if not mention.strong:
            return self.short_form(mention, name)
        found = self._by_name.get(f"institution:{mention.listed or name}") or similar(name, self.of_kind("institution"))
        if found is None and " " not in name and not mention.listed:
            if person := known_person(mention, self.of_kind("person")):  # "a company Berg is forming"
                mention.tag = "P"
                return person
            found = prefix_of(name, self.of_kind("institution"))
        if found is None:
            actor = Actor("institution", name, mention.type, mention.code)
            found = self._named(f"institution:{mention.listed or name}", lambda: actor)
        elif len(name) > len(found.name) and (mention.listed or not found.name[0].isupper()):
            old, found.name = found.name, name
            found.call(old)
        found.call(name)
        self._attribute(found, mention, around, at)
        insort(self.places_named, (mention.start, found), key=lambda entry: entry[0])
        self._note_acronym(found, mention)
        if mention.listed:
            self._listed_parent(found, mention.listed)
        if mention.parent is not None and found.part_of is None:
            parent = self._institution(mention.parent, (), 0)
            found.part_of = parent if parent is not found else None
            mention.parent.actor = parent
        return found

    def _attribute(self, actor: Actor, mention: Mention, around: Sequence[Mention], at: int) -> None:
        """Settle whose an institution is; what a mention shows counts before what the outlet lets one assume."""
        if actor.country is None or actor in self._assumed:
            shown = shown_country(self.text, mention, around, at)
            if shown:
                actor.country = shown
                self._assumed.discard(actor)
            elif actor.country is None and (assumed := assumed_country(self.home, mention, around)):
                actor.country = assumed
                self._assumed.add(actor)

    def belongs(self, actor: Actor, country: str | None) -> None:
        """Take note that an institution's office holder is of a state, where its own is only assumed."""
        if country and actor in self._assumed:
            actor.country = country
            self._assumed.discard(actor)

    def _listed_parent(self, actor: Actor, listed: str) -> None:
        entry = institutions().find(tokenize(listed), 0)
        parent = entry[1].part_of if entry else None
        if parent and actor.part_of is None:
            shown = next(
                (n for n in [parent, *aliases(parent)] if re.search(rf"\b{re.escape(n)}(?!\w)", self.text)), parent
            )
            known = institutions().find(tokenize(parent), 0)
            actor.part_of = self._named(
                f"institution:{parent}",
                lambda: Actor(
                    "institution",
                    shown,
                    known[1].type if known else "intergovernmental",
                    inferred=shown not in self.text,
                ),
            )

    def _note_acronym(self, actor: Actor, mention: Mention) -> None:
        bracket = re.match(
            r"[\s\"\u201d>]*\(\s*(?:the )?[\"\u201c\u2018']?([A-Z][\w&-]{1,9})[\"\u201d\u2019']?[);,]",
            self.text[mention.end : mention.end + 30],
        )
        if bracket:
            actor.call(bracket.group(1))
            self._acronyms[bracket.group(1)] = actor
        initials = "".join(word[0] for word in re.split(r"[\s-]+", actor.name) if word.lower() not in SMALL)
        if len(initials) > (1 if actor.type == "university" else 2):
            self._acronyms.setdefault(initials, actor)

    def short_form(self, mention: Mention, name: str) -> Actor | None:
        """Read "the University", "the ministry": the last institution of the kind."""
        before = [a for at, a in self.places_named if at < mention.start and a.name != name]
        last = before or [a for _, a in self.places_named if a.name != name][:1]
        noun = name.rsplit(maxsplit=1)[-1].lower()
        for actor in reversed(last):
            if noun in actor.name.lower().split():
                if name[0].isupper():
                    actor.call(name)
                return actor
        kinds = {kind for kind, listed in curated("institutions")["short_forms"].items() if noun in listed}
        return next((a for a in reversed(last) if a.type in kinds), None)

    def _unknown(self, mention: Mention) -> None:
        known = self._acronyms.get(mention.text) or self._by_name.get(f"institution:{mention.text}")
        if known is None and len(mention.text) > 2:
            known = prefix_of(mention.text, self.of_kind("institution"))
        if known:
            mention.tag, mention.actor = "I", known
            known.call(mention.text)
            return
        person = known_person(mention, self.of_kind("person"))
        if person:
            mention.tag, mention.actor = "P", person
            person.call(mention.text)

    def promote(self, mention: Mention, kind: str = "company") -> Actor | None:
        """Make an actor of a name of unknown kind, once a fact shows that it acts."""
        if mention.actor is None and mention.tag == "U":
            mention.actor = self._named(
                f"institution:{mention.text}", lambda: Actor("institution", mention.text, kind, place_in(mention.text))
            )
            mention.tag = "I"
        return mention.actor
