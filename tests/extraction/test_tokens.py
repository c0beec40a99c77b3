from kg.extraction.tokens import Gazetteer, joined, tokenize


def test_words_keep_initials_hyphens_and_names_with_an_apostrophe() -> None:
    words = [token.text for token in tokenize("U.S. Vice-President O'Neill met Peru's el-Amin.")]
    assert words == ["U.S.", "Vice-President", "O'Neill", "met", "Peru", "'s", "el-Amin", "."]


def test_the_longest_listed_name_wins() -> None:
    names: Gazetteer[str] = Gazetteer()
    names.add(["New"], "adjective")
    names.add(["New Zealand"], "state")
    assert names.find(tokenize("New Zealand signed"), 0) == (2, "state")
    assert names.find(tokenize("New Peru"), 0) == (1, "adjective")


def test_a_name_is_put_together_as_it_stood() -> None:
    assert joined(tokenize("Health,  Sport and\nYouth")) == "Health, Sport and Youth"
