import pytest

from kg.errors import QueryError
from kg.questions.guard import DEEPEST, LONGEST, MOST_OPERATORS, refuse_excess, refuse_network

REFUSED = [
    "SELECT * { SERVICE <http://x> { ?s ?p ?o } }",
    "SELECT * { service silent <http://x> { ?s ?p ?o } }",
    "SELECT * { SeRvIcE # a comment\n <http://x> { } }",
    "SELECT * { ?s ?p 'x'.SERVICE<http://x>{} }",
    'SELECT * { ?s ?p "a" } # "\nSERVICE <http://x> {}',
    "SELECT * { ?s ?p '''it's''' . SERVICE ?e {} }",
    "SELECT * { ?s <http://x#y> ?o SERVICE <http://x> {} }",
    "SELECT * { ?s ?p 'a\\'' SERVICE <http://x> {} }",
    "SELECT * { ?s ?p ?x.SERVICE <http://x> {} }",
    "SELECT * { ?s ?p 'x'@en.SERVICE <http://x> {} }",
    "SELECT * { ?s ?p 1SERVICE <http://x> {} }",
    "SELECT * { ?s ?p 1.SERVICE <http://x> {} }",
    "SELECT * { ?s ?p trueSERVICE <http://x> {} }",
    "SELECT * { SERVICESILENT<http://x>{} }",
    "SELECT * { SERVICE?e{} }",
    "SELECT * { ?s x:a\\. . SERVICE <http://x> {} }",
    "SELECT * { # x\rSERVICE <http://x> {} }",
    "SELECT * { ?s ?p 'a\rSERVICE <http://x> {} '",
    "LOAD <http://x>",
    "PREFIX a: <b> load <file:///etc/passwd>",
    "SELECT * { FILTER(1<2) SERVICE <http://x> {} FILTER(3>2) }",
]
ALLOWED = [
    "SELECT ?service { ?service a ?load }",
    "SELECT $SERVICE { $SERVICE a ?x }",
    'SELECT * { ?s ?p "SERVICE <http://x> {}" }',
    "SELECT * { ?s ?p '''a\nSERVICE <http://x> ' '' {}''' }",
    "SELECT * { ?s <http://x/SERVICE> ?o } # SERVICE <http://x> {}",
    "PREFIX service: <http://x#> SELECT * { ?s service:load service:SERVICE }",
    "PREFIX x: <http://x#> SELECT * { ?s x:SERVICE ?o ; x:y 'a'@service }",
]


@pytest.mark.parametrize("query", REFUSED)
def test_what_would_leave_the_machine_is_refused(query: str) -> None:
    with pytest.raises(QueryError, match="another machine and is refused; --allow-service"):
        refuse_network(query)


@pytest.mark.parametrize("query", ALLOWED)
def test_the_same_letters_elsewhere_are_none_of_it(query: str) -> None:
    refuse_network(query)


def test_the_line_is_told() -> None:
    with pytest.raises(QueryError, match="line 3: SERVICE"):
        refuse_network("SELECT * {\n\nSERVICE <http://x> {} }")


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * " + "{" * (DEEPEST + 1),
        "SELECT * { FILTER(" + "||".join(["?x"] * (MOST_OPERATORS + 1)) + ") }",
        "SELECT * {" + " UNION ".join(["{}"] * (MOST_OPERATORS + 2)) + "}",
        "#" * (LONGEST + 1),
    ],
)
def test_what_the_engine_does_not_survive_is_refused(query: str) -> None:
    with pytest.raises(QueryError, match=r"nested more than 200 deep|64,000 are allowed"):
        refuse_excess(query)


def test_a_query_of_many_values_is_none_of_it() -> None:
    values = " ".join(f'"value {{ {number} || "' for number in range(2_000))
    refuse_excess(f"SELECT * {{ VALUES ?x {{ {values} }} ?s ?p ?x }}")
