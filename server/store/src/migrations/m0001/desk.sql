-- Customers, cases and what was said in them.
CREATE TABLE customer (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  name TEXT NOT NULL,
  language TEXT,
  case_count {int} NOT NULL,
  since {int} NOT NULL,
  erased_at {int},
  PRIMARY KEY (tenant_id, id)
);
CREATE TABLE customer_address (
  tenant_id {id} NOT NULL,
  id TEXT NOT NULL,
  customer_id {id} NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX customer_address_customer ON customer_address (tenant_id, customer_id);
CREATE TABLE "case" (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  project_id {id} NOT NULL,
  queue_id {id} NOT NULL,
  mailbox_id {id},
  customer_id {id} NOT NULL,
  number {int} NOT NULL,
  subject TEXT NOT NULL,
  preview TEXT NOT NULL,
  language TEXT,
  state TEXT NOT NULL,
  priority {int} NOT NULL,
  spam {bool} NOT NULL,
  tags_json TEXT NOT NULL,
  assignee_id {id},
  opened_at {int} NOT NULL,
  changed_at {int} NOT NULL,
  last_customer_at {int},
  last_reply_at {int},
  unanswered_since {int},
  pending_reason TEXT,
  snoozed_until {int},
  resolved_at {int},
  outcome_id {id},
  merged_into {id},
  split_from {id},
  contract_id {id},
  sort_at {int} NOT NULL,
  due_kind TEXT,
  due_at {int},
  PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX case_number ON "case" (tenant_id, number);
CREATE INDEX case_due ON "case" (tenant_id, state, sort_at, id);
CREATE INDEX case_changed ON "case" (tenant_id, changed_at, id);
CREATE INDEX case_assignee ON "case" (tenant_id, assignee_id, state, sort_at, id);
CREATE INDEX case_queue ON "case" (tenant_id, queue_id, state, assignee_id, sort_at, id);
CREATE INDEX case_customer ON "case" (tenant_id, customer_id, opened_at);
CREATE INDEX case_merged ON "case" (tenant_id, merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX case_split ON "case" (tenant_id, split_from) WHERE split_from IS NOT NULL;
CREATE TABLE interaction (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  project_id {id} NOT NULL,
  case_id {id} NOT NULL,
  kind TEXT NOT NULL,
  at {int} NOT NULL,
  customer_id {id},
  person_id {id},
  employer_id {id},
  class TEXT NOT NULL,
  from_address TEXT,
  from_name TEXT,
  to_json TEXT NOT NULL,
  cc_json TEXT NOT NULL,
  subject TEXT,
  text TEXT NOT NULL,
  quoted TEXT,
  has_html {bool} NOT NULL,
  remote_images {int} NOT NULL,
  message_id TEXT,
  delivery TEXT,
  delivery_reason TEXT,
  undo_until {int},
  threaded_by TEXT,
  confidence TEXT,
  inbound_id {id},
  object TEXT,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX interaction_case ON interaction (tenant_id, case_id, at, id);
CREATE TABLE message_key (
  tenant_id {id} NOT NULL,
  id TEXT NOT NULL,
  case_id {id} NOT NULL,
  interaction_id {id} NOT NULL,
  sha256 {bytes},
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX message_key_case ON message_key (tenant_id, case_id);
CREATE TABLE participant (
  tenant_id {id} NOT NULL,
  case_id {id} NOT NULL,
  id TEXT NOT NULL,
  wrote {bool} NOT NULL,
  PRIMARY KEY (tenant_id, case_id, id)
);
CREATE TABLE attachment (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  case_id {id},
  interaction_id {id},
  owner_id {id} NOT NULL,
  name TEXT NOT NULL,
  size {int} NOT NULL,
  sha256 {bytes} NOT NULL,
  content_type TEXT NOT NULL,
  inline {bool} NOT NULL,
  content_id TEXT,
  part {int},
  inner_part {int},
  object TEXT,
  created_at {int} NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX attachment_interaction ON attachment (tenant_id, interaction_id);
CREATE TABLE inbound (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  mailbox_id {id} NOT NULL,
  source TEXT NOT NULL,
  uid_validity {int},
  uid {int},
  sha256 {bytes} NOT NULL,
  size {int} NOT NULL,
  trusted_at {int} NOT NULL,
  fetched_at {int} NOT NULL,
  envelope_from TEXT,
  envelope_to_json TEXT NOT NULL,
  state TEXT NOT NULL,
  attempts {int} NOT NULL,
  reason TEXT,
  interaction_id {id},
  bytes {bytes},
  object TEXT,
  PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX inbound_uid ON inbound (tenant_id, mailbox_id, uid_validity, uid) WHERE uid IS NOT NULL;
CREATE INDEX inbound_held ON inbound (tenant_id, id) WHERE state = 'held';
CREATE INDEX inbound_sha ON inbound (tenant_id, mailbox_id, sha256);
CREATE INDEX inbound_state ON inbound (tenant_id, mailbox_id, state);
CREATE TABLE outgoing (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  case_id {id} NOT NULL,
  interaction_id {id} NOT NULL,
  mailbox_id {id} NOT NULL,
  state TEXT NOT NULL,
  attempts {int} NOT NULL,
  next_at {int} NOT NULL,
  queued_at {int} NOT NULL,
  reason TEXT,
  mail_json TEXT NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX outgoing_interaction ON outgoing (tenant_id, interaction_id);
CREATE TABLE clock (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  project_id {id} NOT NULL,
  case_id {id} NOT NULL,
  kind TEXT NOT NULL,
  turn {int} NOT NULL,
  state TEXT NOT NULL,
  start_at {int} NOT NULL,
  warn_at {int} NOT NULL,
  due_at {int} NOT NULL,
  stopped_at {int},
  warned_at {int},
  breached_at {int},
  contract_id {id} NOT NULL,
  next_at {int},
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX clock_next ON clock (next_at, tenant_id, id) WHERE next_at IS NOT NULL;
CREATE INDEX clock_case ON clock (tenant_id, case_id);
CREATE TABLE draft (
  tenant_id {id} NOT NULL,
  case_id {id} NOT NULL,
  id {id} NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  changed_at {int} NOT NULL,
  PRIMARY KEY (tenant_id, case_id, id, kind)
);
CREATE TABLE offer (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  case_id {id} NOT NULL,
  person_id {id} NOT NULL,
  offered_at {int} NOT NULL,
  expires_at {int} NOT NULL,
  skipped {bool} NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX offer_case ON offer (tenant_id, case_id) WHERE NOT skipped;
CREATE INDEX offer_person ON offer (tenant_id, person_id);
