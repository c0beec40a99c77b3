"""An endpoint's answer, read as data: a chat completion whose message is one JSON object."""

from typing import Annotated, Any

from pydantic import BaseModel, Field, ValidationError

from kg.errors import InputError
from kg.extraction.llm.rejected import shown


class UnusableError(InputError):
    """An answer that cannot be read; asked again, the endpoint may give another."""


class CutShortError(InputError):
    """An answer that stopped at the model's limit: asking about less text may help."""


class Answer(BaseModel):
    """What a model said of one part of an article; the items are not yet checked."""

    entities: list[Any]
    facts: list[Any]


class _Message(BaseModel):
    content: str | None = None
    refusal: str | None = None


class _Choice(BaseModel):
    message: _Message
    finish_reason: str | None = None


class _Completion(BaseModel):
    choices: Annotated[list[_Choice], Field(min_length=1)]


def read_answer(body: bytes) -> Answer:
    """The answer in the body of a chat completion; raises `UnusableError` or `CutShortError`."""
    try:
        choice = _Completion.model_validate_json(body).choices[0]
    except ValidationError as error:
        raise UnusableError(f"the endpoint did not answer with a chat completion: {first_fault(error)}") from None
    if choice.finish_reason == "length":
        raise CutShortError("the model's answer stopped at its limit: allow longer answers at the endpoint")
    content = choice.message.content or ""
    start, end = content.find("{"), content.rfind("}") + 1  # some fence the object, or lead up to it
    try:
        return Answer.model_validate_json(content[start:end] if 0 <= start < end else content)
    except ValidationError as error:
        why = f"refusal: {shown(choice.message.refusal)}" if choice.message.refusal else first_fault(error)
        raise UnusableError(
            f"the model's answer is not the JSON that was asked for ({why}): try another model"
        ) from None


def first_fault(error: ValidationError) -> str:
    """The first fault of a validation in one printable line: where, and what."""
    fault = error.errors(include_url=False, include_context=False, include_input=False)[0]
    return shown(": ".join(filter(None, (".".join(map(str, fault["loc"])), fault["msg"]))))
