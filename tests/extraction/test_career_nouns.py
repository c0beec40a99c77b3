from tests.extraction.conftest import Read


def test_an_appointment_that_somebody_is_congratulated_on(read: Read) -> None:
    facts = read("The mayor congratulated Dr Ana Ruiz on her appointment as director of the University of Lima.")
    assert ("Ana Ruiz", "director", "University of Lima", "PE", "appointed") in facts.offices


def test_a_term_that_is_over(read: Read) -> None:
    facts = read("Ana Ruiz recently completed a five-year term as director of the University of Lima.")
    assert facts.offices == [("Ana Ruiz", "director", "University of Lima", "PE", "former")]
