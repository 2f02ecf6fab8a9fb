-- The ledger, the outbox and the keys. Every row belongs to one tenant.
CREATE TABLE fact (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  seq {int},
  project_id {id},
  case_id {id},
  kind TEXT NOT NULL,
  at {int} NOT NULL,
  recorded_at {int} NOT NULL,
  bytes {bytes} NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX fact_seq ON fact (seq) WHERE seq IS NOT NULL;
CREATE INDEX fact_unnumbered ON fact (recorded_at, id) WHERE seq IS NULL;
CREATE INDEX fact_case ON fact (tenant_id, case_id, id) WHERE case_id IS NOT NULL;
CREATE INDEX fact_tenant_seq ON fact (tenant_id, seq) WHERE seq IS NOT NULL;
CREATE TABLE outbox (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  job TEXT NOT NULL,
  payload {bytes} NOT NULL,
  run_at {int} NOT NULL,
  dispatched_at {int},
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX outbox_waiting ON outbox (run_at, id) WHERE dispatched_at IS NULL;
CREATE TABLE data_key (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  wrapped {bytes} NOT NULL,
  created_at {int} NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE TABLE counter (
  tenant_id {id} NOT NULL,
  id TEXT NOT NULL,
  value {int} NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE TABLE audit (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  at {int} NOT NULL,
  person_id {id} NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  subject_id {id},
  before_json TEXT,
  after_json TEXT,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX audit_at ON audit (tenant_id, at, id);
