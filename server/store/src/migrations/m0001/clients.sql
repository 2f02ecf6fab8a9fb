-- What a client shop is made of.
CREATE TABLE project (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  name TEXT NOT NULL,
  hue {int} NOT NULL,
  language TEXT NOT NULL,
  reply_name TEXT NOT NULL,
  signature TEXT NOT NULL,
  calendar_id {id},
  pull {bool} NOT NULL DEFAULT FALSE,
  created_at {int} NOT NULL,
  archived_at {int},
  PRIMARY KEY (tenant_id, id)
);
CREATE TABLE queue (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  project_id {id} NOT NULL,
  name TEXT NOT NULL,
  overflow {bool} NOT NULL,
  overflow_to {id},
  languages TEXT NOT NULL DEFAULT '',
  created_at {int} NOT NULL,
  archived_at {int},
  PRIMARY KEY (tenant_id, id)
);
-- Addresses and form keys are one of a kind over all clients; a client sees only its own.
CREATE TABLE contact_address (
  tenant_id {id} NOT NULL,
  id TEXT PRIMARY KEY,
  mailbox_id {id} NOT NULL
);
CREATE INDEX contact_address_mailbox ON contact_address (tenant_id, mailbox_id);
CREATE TABLE mailbox (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  project_id {id} NOT NULL,
  queue_id {id} NOT NULL,
  kind TEXT NOT NULL,
  address TEXT,
  forward_to TEXT,
  name TEXT NOT NULL,
  enabled {bool} NOT NULL,
  revision {int} NOT NULL,
  imap_host TEXT,
  imap_port {int},
  imap_security TEXT,
  imap_auth TEXT,
  imap_username TEXT,
  imap_secret {bytes},
  imap_pinned TEXT,
  imap_folder TEXT,
  token_expires_at {int},
  backfill_from {int},
  smtp_host TEXT,
  smtp_port {int},
  smtp_security TEXT,
  smtp_auth TEXT,
  smtp_username TEXT,
  smtp_secret {bytes},
  smtp_pinned TEXT,
  form_key TEXT,
  uid_validity {int},
  last_uid {int},
  floor_uid {int},
  floor_at {int},
  server_count {int},
  missing_count {int},
  counted_at {int},
  state TEXT NOT NULL,
  state_reason TEXT,
  state_since {int} NOT NULL,
  last_seen_at {int},
  last_sent_at {int},
  tested_at {int},
  test_result TEXT,
  test_steps_json TEXT,
  created_at {int} NOT NULL,
  archived_at {int},
  PRIMARY KEY (tenant_id, id)
);
CREATE TABLE calendar (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  name TEXT NOT NULL,
  zone TEXT NOT NULL,
  week_json TEXT NOT NULL,
  changes_json TEXT NOT NULL,
  holidays TEXT,
  version {int} NOT NULL,
  created_at {int} NOT NULL,
  changed_at {int} NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE TABLE special_day (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  calendar_id {id} NOT NULL,
  day TEXT NOT NULL,
  name TEXT NOT NULL,
  intervals_json TEXT NOT NULL,
  declared_at {int} NOT NULL,
  declared_by {id},
  withdrawn {bool} NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX special_day_once ON special_day (tenant_id, calendar_id, day, declared_at);
CREATE TABLE contract (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  version {int} NOT NULL,
  project_id {id},
  calendar_id {id} NOT NULL,
  state TEXT NOT NULL,
  effective_at {int} NOT NULL,
  terms_json TEXT NOT NULL,
  signed_by_house {id},
  signed_house_at {int},
  signed_by_client {id},
  signed_client_at {int},
  signed_at {int},
  created_at {int} NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX contract_version ON contract (tenant_id, version);
-- Changes whenever a contract is signed or hours change; who remembers terms compares it.
CREATE TABLE terms_stamp (
  tenant_id {id} NOT NULL,
  id TEXT NOT NULL,
  stamp {id} NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE TABLE macro (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  project_id {id},
  name TEXT NOT NULL,
  shortcut TEXT NOT NULL,
  language TEXT NOT NULL,
  body TEXT NOT NULL,
  effects_json TEXT NOT NULL,
  used_count {int} NOT NULL,
  changed_at {int} NOT NULL,
  archived_at {int},
  PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX macro_shortcut ON macro (tenant_id, shortcut) WHERE archived_at IS NULL;
CREATE TABLE disposition (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  project_id {id},
  parent_id {id},
  name TEXT NOT NULL,
  position {int} NOT NULL,
  archived_at {int},
  PRIMARY KEY (tenant_id, id)
);
CREATE TABLE onboarding_step (
  tenant_id {id} NOT NULL,
  id TEXT NOT NULL,
  mark TEXT NOT NULL,
  done_at {int} NOT NULL,
  done_by {id},
  PRIMARY KEY (tenant_id, id)
);
