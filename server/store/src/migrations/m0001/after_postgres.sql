-- The ledger is written once: the tenant's role adds facts and reads them, the system's role numbers them.
REVOKE UPDATE, DELETE ON fact FROM manyhands_app;
REVOKE UPDATE, DELETE ON audit FROM manyhands_app;
REVOKE UPDATE, DELETE ON fact FROM manyhands_system;
GRANT UPDATE (seq) ON fact TO manyhands_system;
-- Sealed bytes do not shrink: do not try.
ALTER TABLE inbound ALTER COLUMN bytes SET STORAGE EXTERNAL;
