import pytest

from kg.errors import UsageError
from kg.inspection import LISTS, card, describe, find, listing, stats
from kg.inspection.rows import rows
from kg.store import EmbeddedStore

BASE = "https://w3id.org/accordant/id/"


def test_a_name_an_alias_and_an_iri_lead_to_the_same_node(example_store: EmbeddedStore) -> None:
    iri = find(example_store, "Sabina Aliyeva")
    assert find(example_store, "aliyeva") == find(example_store, iri) == iri
    assert find(example_store, "MA") == find(example_store, "Morocco") == f"{BASE}place/MA"


def test_a_name_that_nothing_has_is_answered_with_those_that_come_near(example_store: EmbeddedStore) -> None:
    with pytest.raises(
        UsageError, match="nothing in the graph is called 'azerbaijan office'; there are: Ombudsman's Office"
    ):
        find(example_store, "azerbaijan office")
    assert find(example_store, "azerbaijan ombudsman") == find(example_store, "Ombudsman's Office of Azerbaijan")
    with pytest.raises(UsageError, match="`kg list` shows what there is"):
        find(example_store, 'x" ) } { ?s ?p ?o } #')
    with pytest.raises(UsageError, match="holds nothing at"):
        find(example_store, f"{BASE}place/ZZ")
    with pytest.raises(UsageError, match="is not an IRI"):
        find(example_store, "https://x> ?p ?o } #")


def test_a_card_has_names_facts_and_the_sentences_that_say_so(example_store: EmbeddedStore) -> None:
    found = card(example_store, find(example_store, "Sabina Aliyeva"))
    assert (found.label, found.kind) == ("Sabina Aliyeva", "foaf:Person")
    assert "Aliyeva" in found.names
    assert len(found.names["Sabina Aliyeva"]) > 1
    assert {fact.kind for fact in found.facts} == {"agreement", "event", "office", "statement"}
    assert all(fact.quotations for fact in found.facts)
    agreement = next(fact for fact in found.facts if fact.kind == "agreement")
    assert len({quotation.outlet for quotation in agreement.quotations}) == 2
    assert agreement.date == "2022-10-19"


def test_a_card_of_many_facts_has_the_latest_when_asked(example_store: EmbeddedStore) -> None:
    iri = find(example_store, "Sabina Aliyeva")
    whole = card(example_store, iri)
    short = card(example_store, iri, 3)
    assert short.left_out == len(whole.facts) - 3 > 0
    assert [fact.date for fact in short.facts] == [fact.date for fact in whole.facts[-3:]]
    assert whole.left_out == 0


def test_a_fact_itself_does_not_count_among_those_of_its_card(example_store: EmbeddedStore) -> None:
    signed = next(fact for fact in card(example_store, find(example_store, "Sabina Aliyeva")).facts
                  if fact.kind == "agreement")  # fmt: skip
    found = card(example_store, signed.iri, 1)
    assert found.facts[0].iri == signed.iri
    assert len(found.facts) - 1 + found.left_out == len(card(example_store, signed.iri).facts) - 1


def test_a_claim_says_who_claims(example_store: EmbeddedStore) -> None:
    claims = rows(example_store, "SELECT ?c ?who { ?s kg:claims ?c . ?c prov:wasAttributedTo/skos:prefLabel ?who }")
    assert claims
    for row in claims:
        (fact,) = describe(example_store, [row["c"]])
        assert fact.claimant == row["who"]


@pytest.mark.parametrize("what", LISTS)
def test_every_list_lists_under_its_columns(what: str, example_store: EmbeddedStore) -> None:
    found = listing(example_store, what)
    assert found.rows
    assert all(set(row) == set(found.columns) for row in found.rows)
    assert all(row["iri"].startswith("https://") for row in found.rows)


def test_lists_are_narrowed_by_country_year_and_kind(example_store: EmbeddedStore) -> None:
    (one,) = listing(example_store, "agreements", country="MA", year=2022, kind="memorandum").rows
    assert one["countries"].split() == ["AZ", "MA"]
    assert len(one["articles"].split()) == 2
    assert listing(example_store, "agreements", country="Morocco").rows == [one]
    assert not listing(example_store, "agreements", country="MA", year=2021).rows
    assert all(row["kind"] == "city" for row in listing(example_store, "places", kind="city").rows)
    assert [row["name"] for row in listing(example_store, "people", country="AZ", year=2022).rows] == ["Sabina Aliyeva"]


def test_a_filter_that_means_nothing_is_refused(example_store: EmbeddedStore) -> None:
    with pytest.raises(UsageError, match="people have no kind"):
        listing(example_store, "people", kind="ombudsman")
    with pytest.raises(UsageError, match="'Atlantis' is no country"):
        listing(example_store, "places", country="Atlantis")


def test_counts_keep_claims_apart(example_store: EmbeddedStore) -> None:
    counts = stats(example_store).counts
    assert counts["articles"] == 9
    assert counts["claimed agreements"] == 1
    listed = listing(example_store, "agreements").rows
    assert counts["agreements"] == sum(row["claimed"] == "false" for row in listed)
    assert counts["triples"] == len(list(example_store.triples()))
