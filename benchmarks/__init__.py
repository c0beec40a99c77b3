"""What is measured, each figure beside its rival in the same run."""
