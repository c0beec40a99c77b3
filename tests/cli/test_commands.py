"""Every command: its help, the example in it, and what it says when it is used wrongly."""

import json
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest
import yaml
from click.testing import CliRunner, Result

from kg.cli.main import COMMANDS, group
from kg.errors import KgError
from kg.facts import save_sheet
from kg.store import StoreFolder
from tests.conftest import REPO, loaded_by
from tests.samples import full, full_sheet

HEAVY = ("rdflib", "pyshacl", "networkx", "spacy", "pyoxigraph", "pydantic", "rich")


@pytest.fixture
def place(tmp_path: Path, example_folder: StoreFolder, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, with the examples and a store of them that may be changed."""
    (tmp_path / "data").symlink_to(REPO / "data")
    (tmp_path / "queries").symlink_to(REPO / "queries")
    (tmp_path / "kg-store").mkdir()
    example_folder.read()._store.backup(str(tmp_path / "kg-store" / "graph"))
    for file in (*example_folder.path.glob("ledger.sqlite*"), *example_folder.path.glob("*.jsonl")):
        shutil.copy(file, tmp_path / "kg-store")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KG_STORE", raising=False)
    monkeypatch.setenv("NO_COLOR", "1")
    return tmp_path


def kg(*words: str) -> Result:
    return CliRunner().invoke(group, list(words))


def loaded(name: str) -> click.Command:
    command = group.get_command(click.Context(group), name)
    assert command is not None
    return command


def described() -> list[tuple[str, click.Command]]:
    """Every command and sub-command with what it is called."""
    found = []
    for name in COMMANDS:
        command = loaded(name)
        found.append((name, command))
        if isinstance(command, click.Group):
            found += [(f"{name} {inner}", sub) for inner, sub in command.commands.items()]
    return found


@pytest.mark.parametrize(("name", "command"), described(), ids=[name for name, _ in described()])
def test_the_example_in_the_help_works(name: str, command: click.Command, place: Path) -> None:
    example = re.search(r"Example:\s+(kg .+)", command.help or "")
    assert example, "a command's help has an example"
    words = shlex.split(example[1])
    assert " ".join(words).startswith(f"kg {name}")
    result = kg(*words[1:])
    assert result.exit_code == 0, (result.output, result.exception)
    assert result.output
    assert place.is_dir()


@pytest.mark.parametrize("name", COMMANDS)
def test_help_says_of_a_command_what_the_command_says(name: str) -> None:
    assert loaded(name).short_help == COMMANDS[name]
    assert COMMANDS[name].endswith(".")
    for parameter in loaded(name).params:
        if isinstance(parameter, click.Option):
            assert parameter.help, f"{name} {parameter.name}"


def test_every_command_stands_in_the_readme() -> None:
    readme = (REPO / "README.md").read_text("utf-8")
    assert [name for name in COMMANDS if f"`kg {name}" not in readme] == []


def test_help_loads_nothing_heavy() -> None:
    loading = "from kg.cli.main import group; group.main(['--help'], standalone_mode=False)"
    heavy, shown = loaded_by(loading, HEAVY)
    assert heavy == []
    assert all(name in shown for name in COMMANDS)


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (["show", "Atlantis"], 2, "nothing in the graph is called 'Atlantis'"),
        (["query", "SELECT ?x {"], 2, "line 1, column 12"),
        (["query", "SELECT * { SERVICE <http://x> {} }"], 2, "refused; --allow-service allows it"),
        (["query", "SELECT ?x { ?x a ?y }", "--format", "ttl"], 2, "this query gives no graph that ttl could hold"),
        (["export", "-o", "x.pdf"], 2, "the ending names no RDF format; use one of .ttl"),
        (["stats", "--store", "nowhere"], 3, "there is no store at nowhere: build one with `kg build`"),
        (["build", "nowhere"], 3, "nowhere: there is no such file or folder"),
        (["map", "data/examples/articles"], 3, "no file in this folder ends in .yaml"),
        (["forget", "none"], 2, "the store holds no article none: nothing was removed"),
        (["query", "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a = ?nothing) }", "--timeout", "0.5"], 4, "--timeout"),
    ],
)
def test_an_error_says_what_was_wrong_and_what_to_do(words: list[str], code: int, message: str, place: Path) -> None:
    result = kg(*words)
    assert isinstance(result.exception, KgError), result.output
    assert result.exception.exit_code == code
    assert message in str(result.exception)
    assert place.is_dir()


def test_an_error_ends_the_process_with_its_code_and_no_traceback(place: Path) -> None:
    code = "from kg.cli.main import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code, "show", "x"], capture_output=True, text=True, check=False, cwd=place
    )
    assert done.returncode == 2
    assert done.stderr.startswith("kg: nothing in the graph is called 'x'")
    assert done.stdout == ""


def test_build_tells_what_was_stored_and_what_was_quarantined(place: Path) -> None:
    save_sheet(full_sheet(), place / "good.yaml")
    (place / "bad.yaml").write_text("version: 1\narticle: {id: 'Not an id'}\n")
    result = kg("build", "good.yaml", "bad.yaml", "--store", "new")
    assert result.exit_code == 3
    assert re.search(r"articles stored +1\n", result.stdout)
    assert re.search(r"quarantined +1\n", result.stdout)
    assert "quarantined: bad.yaml\n    bad.yaml:2: article.id" in result.stderr
    assert "number\n" in kg("stats", "--store", "new", "--format", "csv").stdout
    assert "quarantined,1\n" in kg("stats", "--store", "new", "--format", "csv").stdout


def test_validate_grades_and_fails_as_asked(place: Path) -> None:
    data = full()
    data["facts"][1]["parties"] = ["peru"]
    (place / "x.json").write_text(json.dumps(data))
    assert kg("validate", "x.json").exit_code == 0
    warned = kg("validate", "x.json", "--fail-on", "warning", "--format", "json")
    assert warned.exit_code == 1
    (finding,) = [found for found in json.loads(warned.stdout) if found["severity"] == "warning"]
    assert (finding["article"], finding["fact"], finding["shape"]) == ("rivers-2021", "f2", "agreement-twoParties")
    assert "1 graphs checked: 0 errors, 1 warnings" in warned.stderr


def test_validate_takes_sheets_rdf_and_stores_alike(place: Path) -> None:
    kg("export", "-o", "all.trig")
    results = [kg("validate", path) for path in ("data/examples/sheets", "all.trig", "kg-store")]
    assert [result.exit_code for result in results] == [0, 0, 0]
    assert {result.stderr for result in results} == {"9 graphs checked: 0 errors, 0 warnings, 1 infos\n"}
    report = kg("validate", "all.trig", "--format", "ttl").stdout
    assert "<http://www.w3.org/ns/shacl#ValidationReport>" in report
    assert kg("validate", "all.trig", "--format", "ttl").stdout == report
    assert place.is_dir()


def test_validate_finds_what_was_changed_in_an_rdf_file(place: Path) -> None:
    kg("export", "-o", "all.nq")
    lines = (place / "all.nq").read_text("utf-8").splitlines(keepends=True)
    kept = [line for line in lines if "nif-core#anchorOf" not in line]
    (place / "all.nq").write_text("".join(kept), "utf-8")
    result = kg("validate", "all.nq")
    assert result.exit_code == 1
    assert "The words themselves are missing." in result.stdout


def test_query_answers_on_stdout_and_to_a_file_in_the_format_of_its_ending(place: Path) -> None:
    query = "SELECT ?name { ?x a org:Organization ; skos:prefLabel ?name } ORDER BY ?name LIMIT 2"
    shown = kg("query", query).stdout
    assert shown.splitlines()[0] == "name"
    kg("query", query, "-o", "x.json")
    assert len(json.loads((place / "x.json").read_text())["results"]["bindings"]) == 2
    (place / "q.rq").write_text(query)
    assert kg("query", "q.rq").stdout == shown
    assert CliRunner().invoke(group, ["query", "-"], input=query).stdout == shown


def test_a_table_shows_labels_beside_iris(place: Path) -> None:
    shown = kg("query", "SELECT ?x { ?x a foaf:Person ; skos:prefLabel 'Sabina Aliyeva' }", "--format", "table").stdout
    assert "Sabina Aliyeva <https://w3id.org/accordant/id/person/sabina-aliyeva-" in shown
    assert place.is_dir()


def test_ask_sets_the_exit_code_and_construct_gives_turtle(place: Path) -> None:
    assert (kg("query", "ASK { ?x a kg:Agreement }").exit_code, kg("query", "ASK { ?x a kg:No }").exit_code) == (0, 1)
    assert kg("query", "ASK { ?x a kg:No }").stdout == "false\n"
    graph = kg("query", "CONSTRUCT { ?x a kg:Event } WHERE { ?x a kg:Event } LIMIT 1").stdout
    assert "@prefix kg: <https://w3id.org/accordant/ns#> ." in graph
    assert place.is_dir()


def test_forget_leaves_what_the_other_outlet_reports(place: Path) -> None:
    memorandum = "SELECT ?a { ?a a kg:Agreement ; kg:party/kg:country <https://w3id.org/accordant/id/place/MA> }"
    before = kg("query", memorandum).stdout
    assert kg("forget", "example-gazette-2022-10-20-rights-bodies").exit_code == 0
    assert kg("query", memorandum).stdout == before
    kg("forget", "example-wire-2022-10-19-ombudsman-memorandum")
    assert kg("query", memorandum).stdout == "a\n"
    assert place.is_dir()


def test_names_from_articles_cannot_steer_the_terminal(place: Path) -> None:
    data = full()
    data["entities"][0]["aliases"] = ["Lopez\u202e\u200bevil"]
    (place / "x.yaml").write_text(yaml.safe_dump(data, allow_unicode=True), "utf-8")
    kg("build", "x.yaml", "--store", "s")
    shown = kg("show", "Ana Lopez", "--store", "s").stdout
    assert "Lopezevil" in shown
    assert "\u202e" not in shown


def test_show_as_json_is_whole(place: Path) -> None:
    card = json.loads(kg("show", "Sabina Aliyeva", "--format", "json").stdout)
    assert card["label"] == "Sabina Aliyeva"
    assert all(fact["quotations"] for fact in card["facts"])
    assert place.is_dir()


def test_map_writes_what_build_stores(place: Path) -> None:
    kg("map", "data/examples/sheets", "-o", "mapped.nt")
    kg("export", "-o", "stored.nt")
    assert (place / "mapped.nt").read_bytes() == (place / "stored.nt").read_bytes()
    assert "GRAPH" not in kg("map", "data/examples/sheets", "--format", "ttl").stdout


def test_one_bad_file_does_not_hide_the_findings_of_others(place: Path) -> None:
    (place / "bad.yaml").write_text("version: 9\n")
    data = full()
    data["facts"][1]["parties"] = ["peru"]
    (place / "x.json").write_text(json.dumps(data))
    result = kg("validate", "bad.yaml", "x.json")
    assert result.exit_code == 3
    assert "agreement" in result.stdout
    assert "bad.yaml:1: version: '9' is not allowed here" in result.stderr or "bad.yaml:1: version" in result.stderr
    assert "1 could not be read" in result.stderr


@pytest.mark.parametrize(
    ("content", "expected"),
    [("1: a\n0x1: b\n", "extra"), ("article: " + "[" * 3000, "not YAML"), ("a: &a [*a]\n", "")],
)
def test_no_yaml_ends_a_batch(content: str, expected: str, place: Path) -> None:
    (place / "odd.yaml").write_text(content)
    save_sheet(full_sheet(), place / "good.yaml")
    result = kg("build", "odd.yaml", "good.yaml", "--store", "new")
    assert result.exit_code == 3, result.exception
    assert "articles stored   1" in result.stdout
    assert expected in result.stderr or "odd.yaml" in result.stderr


def test_a_cut_gzip_file_is_told(place: Path) -> None:
    kg("export", "-o", "x.ttl.gz")
    (place / "x.ttl.gz").write_bytes((place / "x.ttl.gz").read_bytes()[:500])
    result = kg("validate", "x.ttl.gz")
    assert isinstance(result.exception, KgError), result.output
    assert "x.ttl.gz:" in str(result.exception)


def test_the_default_graph_of_a_dataset_is_looked_at_too(place: Path) -> None:
    kg("export", "-o", "x.nt")
    lines = [line for line in (place / "x.nt").read_text("utf-8").splitlines() if "nif-core#anchorOf" not in line]
    lines.append("<https://x/a> <https://x/b> <https://x/c> <https://x/g> .")
    (place / "x.nq").write_text("\n".join(lines) + "\n", "utf-8")
    assert "The words themselves are missing." in kg("validate", "x.nq").stdout


def test_every_export_of_the_examples_validates(place: Path) -> None:
    for ending in ("ttl", "nt", "trig", "nq", "jsonld", "ttl.gz"):
        kg("export", "-o", f"x.{ending}")
        result = kg("validate", f"x.{ending}")
        assert result.exit_code == 0, (ending, result.stdout)
    assert place.is_dir()


def test_what_is_quarantined_is_listed_until_it_is_mended(place: Path) -> None:
    (place / "x.yaml").write_text("version: 9\n")
    kg("build", "x.yaml", "--store", "s")
    (row,) = json.loads(kg("list", "quarantined", "--store", "s", "--format", "json").stdout)
    assert row["source"] == "x.yaml"
    assert row["reasons"][0].startswith("x.yaml:1: ")
    save_sheet(full_sheet(), place / "x.yaml")
    kg("build", str(place / "x.yaml"), "--store", "s")
    assert json.loads(kg("list", "quarantined", "--store", "s", "--format", "json").stdout) == []


def test_json_rows_are_typed(place: Path) -> None:
    (row,) = json.loads(kg("list", "agreements", "--country", "MA", "--format", "json").stdout)
    assert row["claimed"] is False
    assert row["countries"] == ["AZ", "MA"]
    assert len(row["articles"]) == 2
    assert len(row["parties"]) == 3
    assert place.is_dir()


def test_ask_and_construct_keep_to_the_format_asked_for(place: Path) -> None:
    assert json.loads(kg("query", "ASK { ?x a kg:Agreement }", "--format", "json").stdout)["boolean"] is True
    refused = kg("query", "CONSTRUCT WHERE { ?x a kg:Agreement }", "-o", "x.csv")
    assert isinstance(refused.exception, KgError)
    assert "a graph, which csv cannot hold" in str(refused.exception)
    assert not (place / "x.csv").exists()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (
            ["list", "agreements", "--kind", "memorandun"],
            "'memorandun' is no kind of agreements; there are: memorandum",
        ),
        (["list", "places", "--country", "UK"], "'UK' is no country: give GB"),
        (["query", ""], "the query is empty"),
        (["query", "nofile.rq"], "nofile.rq: cannot be read"),
        (["show", "http://x/%zz<"], "is not an IRI"),
        (["show", "\udcff"], "cannot be a name"),
        (["validate", "--store", "nowhere"], "build one with `kg build`"),
    ],
)
def test_a_word_that_means_nothing_is_told(words: list[str], message: str, place: Path) -> None:
    result = kg(*words)
    assert isinstance(result.exception, KgError), (result.output, result.exception)
    assert message in str(result.exception)
    assert place.is_dir()


def test_the_same_bytes_whatever_the_hash_seed(place: Path) -> None:
    seen = set()
    for seed in ("0", "1", "2"):
        code = "from kg.cli.main import main; main()"
        done = subprocess.run(
            [sys.executable, "-c", code, "map", "data/examples/sheets"], capture_output=True, check=True, cwd=place,
            env={"PYTHONHASHSEED": seed},
        )  # fmt: skip
        seen.add(done.stdout)
    assert len(seen) == 1
