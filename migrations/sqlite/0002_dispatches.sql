-- Events that ask for something in other cases: written with the event, carried out afterwards, closed when that is durable.
-- What is asked stands in the event; what is done bears a key that follows from it, so that a repeat does nothing.
CREATE TABLE dispatches (
    stream   TEXT    NOT NULL,
    seq      INTEGER NOT NULL,
    next     INTEGER NOT NULL, -- not before
    attempts INTEGER NOT NULL DEFAULT 0,
    done     INTEGER,
    failure  TEXT,             -- why it was refused or put off: a key, never what people wrote
    PRIMARY KEY (stream, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX dispatches_open ON dispatches (next, stream, seq) WHERE done IS NULL;
