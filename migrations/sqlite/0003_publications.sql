-- What everybody may read of a case, as the door lets it out: written with the events that change it, so that whoever reads
-- without signing in never comes near the case itself. Of a withdrawn one only the number and the moments are left.
CREATE TABLE publications (
    case_id   TEXT    NOT NULL PRIMARY KEY,
    procedure TEXT    NOT NULL, -- pack/procedure
    published INTEGER NOT NULL, -- the first time
    updated   INTEGER NOT NULL, -- when something that everybody reads last changed, the withdrawal included
    withdrawn INTEGER,
    line      TEXT    NOT NULL
) STRICT;
CREATE INDEX publications_newest ON publications (procedure, published DESC, case_id DESC) WHERE withdrawn IS NULL;
CREATE INDEX publications_of_all ON publications (published DESC, case_id DESC) WHERE withdrawn IS NULL;
CREATE INDEX publications_news ON publications (procedure, updated DESC, case_id DESC);
