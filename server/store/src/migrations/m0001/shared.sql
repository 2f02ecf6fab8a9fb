-- Tables that belong to the whole installation. Only the system role reads and writes them.
CREATE TABLE tenant (
  id {id} PRIMARY KEY,
  kind TEXT NOT NULL,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  hue {int} NOT NULL DEFAULT 0,
  accent TEXT NOT NULL,
  accent_asked TEXT NOT NULL DEFAULT '',
  signature TEXT NOT NULL DEFAULT '',
  locale TEXT NOT NULL,
  zone TEXT NOT NULL,
  industry TEXT NOT NULL,
  live_at {int},
  created_at {int} NOT NULL,
  archived_at {int}
);
CREATE TABLE sign_in_throttle (
  subject {bytes} PRIMARY KEY,
  failures {int} NOT NULL,
  window_at {int} NOT NULL,
  blocked_until {int} NOT NULL
);
CREATE TABLE lease (
  name TEXT PRIMARY KEY,
  holder {id} NOT NULL,
  epoch {int} NOT NULL,
  expires_at {int} NOT NULL
);
CREATE TABLE ledger_head (
  name TEXT PRIMARY KEY,
  seq {int} NOT NULL
);
INSERT INTO ledger_head (name, seq) VALUES ('ledger', 0);
CREATE TABLE cursor (
  name TEXT PRIMARY KEY,
  version {int} NOT NULL,
  position {int} NOT NULL
);
