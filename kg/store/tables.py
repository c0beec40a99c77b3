"""The tables of a store's ledger, as SQLite makes them."""

from typing import Final

LEDGER_TABLES: Final = """
CREATE TABLE IF NOT EXISTS sheet (article TEXT PRIMARY KEY, content BLOB NOT NULL, stale INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS unit (id TEXT PRIMARY KEY, block TEXT NOT NULL, own TEXT NOT NULL, data TEXT NOT NULL,
  path TEXT, label TEXT, wikidata TEXT) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS unit_block ON unit (block);
CREATE INDEX IF NOT EXISTS unit_own ON unit (own);
CREATE INDEX IF NOT EXISTS unit_path ON unit (path);
CREATE TABLE IF NOT EXISTS mention (article TEXT NOT NULL, part TEXT NOT NULL, ref TEXT NOT NULL, unit TEXT NOT NULL,
  PRIMARY KEY (article, part, ref)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS mention_unit ON mention (unit);
CREATE TABLE IF NOT EXISTS touched (block TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS doubt (block TEXT NOT NULL, one TEXT NOT NULL, other TEXT NOT NULL, why TEXT NOT NULL,
  PRIMARY KEY (one, other)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS doubt_block ON doubt (block);
"""
