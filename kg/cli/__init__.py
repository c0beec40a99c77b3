"""The command line: one file a command, each thin over the rooms below; commands load when they are called."""
