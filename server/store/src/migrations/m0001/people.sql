-- People, what they may do where, and their sessions. The tenant of a person, a session and an invitation is the
-- employer: the house or a client. Sign-in finds them across tenants by its named system use.
CREATE TABLE person (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL UNIQUE,
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
  key_map TEXT NOT NULL DEFAULT 'plain',
  single_keys {bool} NOT NULL DEFAULT TRUE,
  theme TEXT NOT NULL,
  languages TEXT NOT NULL DEFAULT '',
  created_at {int} NOT NULL,
  deactivated_at {int},
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX person_name ON person (tenant_id, name, id);
CREATE TABLE role_grant (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  person_id {id} NOT NULL,
  role TEXT NOT NULL,
  granted_at {int} NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, person_id, role)
);
CREATE INDEX role_grant_person ON role_grant (person_id);
CREATE TABLE assignment (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  person_id {id} NOT NULL,
  project_id {id} NOT NULL,
  from_at {int} NOT NULL,
  until_at {int},
  created_at {int} NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX assignment_person ON assignment (person_id, from_at);
CREATE INDEX assignment_project ON assignment (tenant_id, project_id, from_at);
CREATE TABLE session (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  person_id {id} NOT NULL,
  token_hash {bytes} NOT NULL UNIQUE,
  rights_mark {int} NOT NULL,
  created_at {int} NOT NULL,
  seen_at {int} NOT NULL,
  expires_at {int} NOT NULL,
  proved_at {int} NOT NULL,
  device TEXT NOT NULL,
  address TEXT NOT NULL,
  ended_at {int},
  ended_by TEXT,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX session_person ON session (tenant_id, person_id, ended_at);
CREATE TABLE invitation (
  tenant_id {id} NOT NULL,
  id {id} NOT NULL,
  person_id {id} NOT NULL,
  purpose TEXT NOT NULL,
  token_hash {bytes} NOT NULL UNIQUE,
  created_at {int} NOT NULL,
  expires_at {int} NOT NULL,
  used_at {int},
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX invitation_person ON invitation (tenant_id, person_id);
