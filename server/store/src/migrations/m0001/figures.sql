-- What facts add up to; rebuilt from the ledger at will. A version is filled beside the one that is served.
CREATE TABLE projection (
  tenant_id {id} NOT NULL,
  id {int} NOT NULL,
  shape {int} NOT NULL,
  position {int} NOT NULL,
  live {bool} NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE TABLE reading (
  tenant_id {id} NOT NULL,
  version {int} NOT NULL,
  id {id} NOT NULL,
  project_id {id} NOT NULL,
  case_id {id} NOT NULL,
  kind TEXT NOT NULL,
  turn {int} NOT NULL,
  start_at {int} NOT NULL,
  due_at {int} NOT NULL,
  due_slot {int} NOT NULL,
  stopped_at {int},
  open_due_at {int},
  outcome TEXT NOT NULL,
  counted {bool} NOT NULL,
  excluded TEXT,
  held TEXT,
  held_since {int},
  warned {bool} NOT NULL,
  contract_id {id} NOT NULL,
  PRIMARY KEY (tenant_id, version, id)
);
-- Counting never leaves this index.
CREATE INDEX reading_slot ON reading (tenant_id, version, kind, due_slot, project_id, outcome, counted, stopped_at);
CREATE INDEX reading_due ON reading (tenant_id, version, kind, due_at, id);
CREATE INDEX reading_open ON reading (tenant_id, version, open_due_at) WHERE open_due_at IS NOT NULL;
CREATE INDEX reading_case ON reading (tenant_id, version, case_id);
CREATE TABLE contact (
  tenant_id {id} NOT NULL,
  version {int} NOT NULL,
  id {id} NOT NULL,
  project_id {id} NOT NULL,
  case_id {id} NOT NULL,
  channel TEXT NOT NULL,
  class TEXT NOT NULL,
  counted {bool} NOT NULL,
  arrived_at {int} NOT NULL,
  arrived_slot {int} NOT NULL,
  PRIMARY KEY (tenant_id, version, id)
);
CREATE INDEX contact_slot ON contact (tenant_id, version, counted, arrived_slot, project_id);
CREATE INDEX contact_case ON contact (tenant_id, version, case_id);
CREATE TABLE matter (
  tenant_id {id} NOT NULL,
  version {int} NOT NULL,
  id {id} NOT NULL,
  project_id {id} NOT NULL,
  opened_at {int} NOT NULL,
  resolved_at {int},
  standing TEXT NOT NULL,
  assigned {bool} NOT NULL,
  snoozed_until {int},
  merged_into {id},
  split_from {id},
  PRIMARY KEY (tenant_id, version, id)
);
CREATE INDEX matter_opened ON matter (tenant_id, version, opened_at, standing, project_id);
CREATE INDEX matter_standing ON matter (tenant_id, version, standing, opened_at, id);
CREATE INDEX matter_merged ON matter (tenant_id, version, merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX matter_split ON matter (tenant_id, version, split_from) WHERE split_from IS NOT NULL;
