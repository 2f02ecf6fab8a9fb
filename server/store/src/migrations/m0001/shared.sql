-- Tables that belong to the whole installation. Only the system role reads and writes them.
CREATE TABLE tenant (
  id {id} PRIMARY KEY,
  kind TEXT NOT NULL,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  accent TEXT NOT NULL,
  locale TEXT NOT NULL,
  zone TEXT NOT NULL,
  industry TEXT NOT NULL,
  live_at {int},
  created_at {int} NOT NULL,
  archived_at {int}
);
CREATE TABLE contact_address (
  address TEXT PRIMARY KEY,
  tenant_id {id} NOT NULL,
  mailbox_id {id} NOT NULL
);
CREATE TABLE person (
  id {id} PRIMARY KEY,
  employer_id {id} NOT NULL,
  email TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  alias TEXT NOT NULL,
  password_hash TEXT,
  password_changed_at {int},
  totp_secret {bytes},
  totp_confirmed_at {int},
  totp_last_step {int} NOT NULL,
  locale TEXT NOT NULL,
  density TEXT NOT NULL,
  theme TEXT NOT NULL,
  created_at {int} NOT NULL,
  deactivated_at {int}
);
CREATE INDEX person_employer ON person (employer_id, name);
CREATE TABLE role_grant (
  person_id {id} NOT NULL,
  tenant_id {id} NOT NULL,
  role TEXT NOT NULL,
  granted_at {int} NOT NULL,
  PRIMARY KEY (person_id, tenant_id, role)
);
CREATE INDEX role_grant_tenant ON role_grant (tenant_id);
CREATE TABLE assignment (
  id {id} PRIMARY KEY,
  person_id {id} NOT NULL,
  tenant_id {id} NOT NULL,
  project_id {id} NOT NULL,
  from_at {int} NOT NULL,
  until_at {int},
  created_at {int} NOT NULL
);
CREATE INDEX assignment_person ON assignment (person_id, from_at);
CREATE INDEX assignment_project ON assignment (tenant_id, project_id);
CREATE TABLE session (
  id {id} PRIMARY KEY,
  person_id {id} NOT NULL,
  token_hash {bytes} NOT NULL UNIQUE,
  created_at {int} NOT NULL,
  seen_at {int} NOT NULL,
  expires_at {int} NOT NULL,
  proved_at {int} NOT NULL,
  device TEXT NOT NULL,
  address TEXT NOT NULL,
  ended_at {int},
  ended_by TEXT
);
CREATE INDEX session_person ON session (person_id, ended_at);
CREATE TABLE invitation (
  id {id} PRIMARY KEY,
  person_id {id} NOT NULL,
  purpose TEXT NOT NULL,
  token_hash {bytes} NOT NULL UNIQUE,
  expires_at {int} NOT NULL,
  used_at {int}
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
