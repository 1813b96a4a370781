-- Repositories: records as lines, one for everybody to whom a case shows the same, and the values that live records hold as
-- their own. Both are rewritten whole with the case, in the same transaction.
CREATE TABLE records (
    case_id    TEXT NOT NULL,
    reader     TEXT NOT NULL, -- anybody or a party, either with a role
    repository TEXT NOT NULL, -- pack/procedure
    line       TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX records_by_case ON records (case_id, reader);
CREATE INDEX records_listed ON records (repository, reader, case_id);

-- Two records that claim one value meet here: one wins.
CREATE TABLE claims (
    repository TEXT NOT NULL,
    fields     TEXT NOT NULL, -- JSON, in the order of the procedure
    value      TEXT NOT NULL, -- in one plain spelling
    case_id    TEXT NOT NULL,
    PRIMARY KEY (repository, fields, value)
) STRICT, WITHOUT ROWID;
CREATE INDEX claims_of ON claims (case_id);
