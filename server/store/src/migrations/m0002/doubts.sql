ALTER TABLE interaction ADD COLUMN doubts {int} NOT NULL DEFAULT 0;
CREATE INDEX interaction_doubts ON interaction (tenant_id, at) WHERE doubts > 0;
