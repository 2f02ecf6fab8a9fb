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
  created_at {int} NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE TABLE mailbox (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  project_id {id} NOT NULL,
  queue_id {id} NOT NULL,
  kind TEXT NOT NULL,
  address TEXT NOT NULL,
  name TEXT NOT NULL,
  enabled {bool} NOT NULL,
  imap_host TEXT,
  imap_port {int},
  imap_security TEXT,
  auth TEXT,
  username TEXT,
  secret {bytes},
  token_expires_at {int},
  backfill_from {int},
  smtp_host TEXT,
  smtp_port {int},
  smtp_security TEXT,
  smtp_username TEXT,
  smtp_secret {bytes},
  form_key TEXT,
  uid_validity {int},
  last_uid {int},
  server_count {int},
  state TEXT NOT NULL,
  state_reason TEXT,
  state_since {int} NOT NULL,
  last_seen_at {int},
  last_sent_at {int},
  tested_at {int},
  test_result TEXT,
  created_at {int} NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE TABLE calendar (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  name TEXT NOT NULL,
  zone TEXT NOT NULL,
  week_json TEXT NOT NULL,
  holidays TEXT,
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
  PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX special_day_once ON special_day (tenant_id, calendar_id, day);
CREATE TABLE contract (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  version {int} NOT NULL,
  state TEXT NOT NULL,
  effective_at {int},
  terms_json TEXT NOT NULL,
  signed_by_house {id},
  signed_by_client {id},
  signed_at {int},
  created_at {int} NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX contract_version ON contract (tenant_id, version);
CREATE TABLE macro (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  project_id {id},
  name TEXT NOT NULL,
  shortcut TEXT NOT NULL,
  language TEXT NOT NULL,
  body TEXT NOT NULL,
  effects_json TEXT NOT NULL,
  changed_at {int} NOT NULL,
  archived_at {int},
  PRIMARY KEY (tenant_id, id)
);
CREATE TABLE disposition (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  project_id {id},
  name TEXT NOT NULL,
  position {int} NOT NULL,
  archived_at {int},
  PRIMARY KEY (tenant_id, id)
);
CREATE TABLE onboarding_step (
  tenant_id {id} NOT NULL,
  id TEXT NOT NULL,
  done_at {int} NOT NULL,
  done_by {id},
  PRIMARY KEY (tenant_id, id)
);
