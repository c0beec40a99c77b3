"""What the package offers by name is exactly this."""

import pytest

import kg
from tests.conftest import loaded_by


def test_the_public_surface_is_exactly_this() -> None:
    assert kg.__all__ == sorted(kg._HOMES)
    assert dir(kg) == kg.__all__
    for name in kg.__all__:
        assert getattr(kg, name).__doc__
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        kg.nothing  # noqa: B018


def test_importing_the_package_loads_nothing_else() -> None:
    assert loaded_by("import kg", ("rdflib", "pydantic", "pyoxigraph"))[0] == []
