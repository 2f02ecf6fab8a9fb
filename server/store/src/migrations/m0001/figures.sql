-- What facts add up to; rebuilt from the ledger at will.
CREATE TABLE reading (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  project_id {id} NOT NULL,
  case_id {id} NOT NULL,
  kind TEXT NOT NULL,
  turn {int} NOT NULL,
  start_at {int} NOT NULL,
  due_at {int} NOT NULL,
  stopped_at {int},
  met {bool},
  cancelled {bool} NOT NULL,
  contract_id {id} NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX reading_due ON reading (tenant_id, kind, due_at);
CREATE INDEX reading_case ON reading (tenant_id, case_id);
CREATE TABLE contact (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  project_id {id} NOT NULL,
  case_id {id} NOT NULL,
  channel TEXT NOT NULL,
  class TEXT NOT NULL,
  arrived_at {int} NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX contact_arrived ON contact (tenant_id, arrived_at);
CREATE TABLE matter (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  project_id {id} NOT NULL,
  opened_at {int} NOT NULL,
  resolved_at {int},
  merged {bool} NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX matter_opened ON matter (tenant_id, opened_at);
