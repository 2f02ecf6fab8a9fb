CREATE VIRTUAL TABLE message_text USING fts5(
  tenant, text, case_id UNINDEXED, interaction_id UNINDEXED,
  tokenize = "unicode61 remove_diacritics 2", prefix = '3'
);
