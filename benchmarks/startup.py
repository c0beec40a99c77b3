"""How long ``kg --help`` takes beside Python importing click."""

import subprocess
import sys

from benchmarks.timing import medians, show


def run() -> None:
    """Measure and print."""
    help_code = "from kg.cli.main import main; import sys; sys.argv = ['kg', '--help']; main()"
    contestants = {
        "python -c pass": lambda: _python("pass"),
        "import click": lambda: _python("import click"),
        "kg --help": lambda: _python(help_code),
    }
    show("Start-up (median of 15)", medians(contestants, rounds=15), rival="import click")


def _python(code: str) -> None:
    subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)
