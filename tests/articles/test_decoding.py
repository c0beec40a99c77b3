import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.articles.decoding import declared_encoding, decode

TEXT = "Le ministère des Affaires étrangères, à Genève, a reçu l’ambassadeur. " * 5


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_is_read_by_itself(encoding: str) -> None:
    decoded = decode(TEXT.encode(encoding))
    assert decoded.text == TEXT
    assert not decoded.guessed


def test_what_is_declared_counts_where_it_is_not_utf8() -> None:
    cyrillic = "Уполномоченный по правам человека"
    assert decode(cyrillic.encode("koi8-r"), "KOI8-R") == (cyrillic, "koi8-r", False)
    assert decode(TEXT.encode(), "iso-8859-1").text == TEXT


def test_latin1_means_the_windows_encoding_as_in_browsers() -> None:
    assert decode("the bank’s €5".encode("cp1252"), "iso-8859-1").text == "the bank’s €5"


@pytest.mark.parametrize("declared", ["no-such-encoding", "rot13", "zlib", "punycode", "", "utf-16"])
def test_a_false_declaration_is_passed_over(declared: str) -> None:
    assert decode(TEXT.encode("cp1252"), declared).text == TEXT


def test_a_guess_says_so() -> None:
    decoded = decode(TEXT.encode("cp1252"))
    assert (decoded.text, decoded.guessed) == (TEXT, True)


def test_text_in_another_script_is_guessed_too() -> None:
    text = "上海合作组织成员国元首理事会会议" * 9
    assert decode(text.encode("gb18030")).text == text


def test_damage_does_not_make_utf8_something_else() -> None:
    decoded = decode(TEXT.encode() + b"\xc3")
    assert decoded.text == TEXT + "\ufffd"


@given(st.binary(max_size=300), st.sampled_from([None, "utf-8", "shift_jis", "big5", "iso-2022-jp", "hex"]))
def test_any_bytes_are_some_text(data: bytes, declared: str | None) -> None:
    assert isinstance(decode(data, declared).text, str)


def test_pages_and_feeds_declare_their_encoding() -> None:
    assert (
        declared_encoding(b'<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1251">')
        == "windows-1251"
    )
    assert declared_encoding(b"<?xml version='1.0' encoding='ISO-8859-15'?>") == "ISO-8859-15"
    assert declared_encoding(b"<html>") is None
