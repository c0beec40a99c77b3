"""The codes of states and territories, now and formerly in ISO 3166-1, with their English names."""

from functools import cache

from kg.registers import territories


@cache
def country_names() -> dict[str, str]:
    """The short English name of each alpha-2 code."""
    return {one.code: one.name for one in territories() if one.code}


def known_code(code: str) -> str:
    """The code itself where it is one; a ValueError that helps where it is not."""
    if code not in country_names():
        hint = " (the United Kingdom is GB)" if code == "UK" else ""
        raise ValueError(f"{code!r} is no ISO 3166-1 alpha-2 code{hint}")
    return code
