"""``python -m benchmarks``: every figure beside its rival, measured in this run."""

from benchmarks import export, extraction, inspection, pipeline, reading, startup


def main() -> None:
    """Measure all there is, from the quickest to the longest."""
    startup.run()
    pipeline.run()
    extraction.run()
    reading.run()
    export.run()
    inspection.run()


if __name__ == "__main__":
    main()
