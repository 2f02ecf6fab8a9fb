CREATE TABLE message_text (
  tenant_id uuid NOT NULL,
  interaction_id uuid NOT NULL,
  case_id uuid NOT NULL,
  words tsvector NOT NULL,
  PRIMARY KEY (tenant_id, interaction_id)
);
CREATE INDEX message_text_words ON message_text USING gin (words);
CREATE INDEX message_text_case ON message_text (tenant_id, case_id);
