import json

from kg.extraction.llm.prompt import question
from kg.extraction.llm.schema import answer_schema
from tests.extraction.llm.samples import ARTICLE, TEXT


def test_the_article_is_data_in_a_message_of_its_own() -> None:
    asked = question("some-model", ARTICLE, (0, 18))
    system, user = asked["messages"]
    assert (system["role"], user["role"]) == ("system", "user")
    assert json.loads(user["content"]) == {
        "title": ARTICLE.title,
        "outlet": None,
        "published": "2024-03-04",
        "text": TEXT[:18],
    }
    assert "Tallinn" not in system["content"]


def test_the_same_article_gives_the_same_question_with_the_schema_in_it() -> None:
    asked = question("some-model", ARTICLE, (0, len(TEXT)))
    assert json.dumps(asked) == json.dumps(question("some-model", ARTICLE, (0, len(TEXT))))
    assert (asked["model"], asked["temperature"]) == ("some-model", 0)
    form = asked["response_format"]
    assert form["type"] == "json_schema"
    assert form["json_schema"]["schema"] == answer_schema()
    assert asked["messages"][0]["content"].endswith(json.dumps(answer_schema()))
