import json

import pytest

from kg.extraction.llm.answer import CutShortError, UnusableError, read_answer
from tests.extraction.llm.standin import completion

GOOD = '{"entities": [], "facts": [{"id": "1"}]}'


@pytest.mark.parametrize(
    "content", [GOOD, f"```json\n{GOOD}\n```", f"```\n{GOOD}\n```\n", f"Here it is:\n\n{GOOD}\n\nShall I go on?"]
)
def test_the_object_may_be_fenced_or_led_up_to(content: str) -> None:
    assert read_answer(completion(content).body).facts == [{"id": "1"}]


@pytest.mark.parametrize(
    "content",
    ["", None, "I cannot help.", "{", "}{", GOOD[:-1], "[]", "{}", '{"entities": 1, "facts": []}', '{"entities": []}',
     '{"entities": [], "facts": ' + "[" * 50_000 + "]" * 50_000 + "}", '{"entities": ["\\ud800"], "facts": []}'],
)  # fmt: skip
def test_another_answer_is_unusable(content: str | None) -> None:
    with pytest.raises(UnusableError, match="is not the JSON that was asked for"):
        read_answer(completion(content).body)


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"\xff\xfe", b"[]", b"{}", b'{"choices": []}', b'{"choices": [{}]}', b"[" * 100_000]
)
def test_another_body_is_no_chat_completion(body: bytes) -> None:
    with pytest.raises(UnusableError, match="did not answer with a chat completion"):
        read_answer(body)


def test_a_refusal_is_told() -> None:
    with pytest.raises(UnusableError, match="refusal: I would rather not"):
        read_answer(completion(None, refusal="I would rather not").body)


def test_an_answer_cut_at_the_limit_is_known_even_where_it_parses() -> None:
    with pytest.raises(CutShortError, match="stopped at its limit"):
        read_answer(completion(json.loads(GOOD), finish_reason="length").body)
