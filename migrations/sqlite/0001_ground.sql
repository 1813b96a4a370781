-- The ground: the journal, what is derived from it in the same transaction, sign-in and files.
-- Ids are text (UUID), instants are microseconds since 1970, structured values are JSON text. README.md says how this changes.

CREATE TABLE about (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- The journal ---------------------------------------------------------------------------------------------------------

-- The head of each stream: the number of its last event and the link of its last act.
CREATE TABLE streams (
    stream TEXT    NOT NULL PRIMARY KEY,
    seq    INTEGER NOT NULL,
    link   BLOB    NOT NULL
) STRICT, WITHOUT ROWID;

-- One act, one row: its events with their numbers, chained to the act before. Payloads lie in a rowid table, since a
-- WITHOUT ROWID table moves them about with the key.
CREATE TABLE acts (
    stream TEXT    NOT NULL,
    first  INTEGER NOT NULL,
    last   INTEGER NOT NULL,
    events TEXT    NOT NULL, -- [[at, by, kind, event], ...]
    erases INTEGER,          -- texts up to this number were erased by the act
    link   BLOB    NOT NULL
) STRICT;
-- Two appends with the same expectation meet here: one wins.
CREATE UNIQUE INDEX acts_in_order ON acts (stream, first);

-- Texts apart from the events. Erasing empties salt and text; the digest stays, so that the chain still holds.
CREATE TABLE seals (
    stream TEXT    NOT NULL,
    id     INTEGER NOT NULL,
    seq    INTEGER NOT NULL, -- the last event of the act that brought it
    digest BLOB    NOT NULL,
    salt   BLOB,
    text   TEXT,
    erased INTEGER           -- the last event of the act that erased it
) STRICT;
CREATE UNIQUE INDEX seals_in_order ON seals (stream, id);

-- A caller's key, kept as long as the journal.
CREATE TABLE keys (
    caller TEXT    NOT NULL,
    key    TEXT    NOT NULL,
    stream TEXT    NOT NULL,
    seq    INTEGER NOT NULL,
    digest BLOB    NOT NULL,
    PRIMARY KEY (caller, key)
) STRICT, WITHOUT ROWID;

-- Derived in the same transaction -------------------------------------------------------------------------------------

-- A case as a line on the desk of each party. Without a clock, due is the end of time, so that one order serves both.
CREATE TABLE desk (
    case_id   TEXT    NOT NULL,
    authority TEXT    NOT NULL,
    seq       INTEGER NOT NULL,
    procedure TEXT    NOT NULL, -- pack/procedure
    state     TEXT    NOT NULL,
    ended     INTEGER NOT NULL,
    draft     INTEGER NOT NULL,
    turn      TEXT    NOT NULL,
    due       INTEGER NOT NULL,
    stopped   INTEGER NOT NULL, -- the clock stands still
    reason    INTEGER NOT NULL, -- the event of the latest notice, 0: none
    changed   INTEGER NOT NULL,
    line      TEXT    NOT NULL
) STRICT;
CREATE UNIQUE INDEX desk_by_case ON desk (case_id, authority);
-- Whatever the counters ask is in the index; a line that is over leaves it.
CREATE INDEX desk_open ON desk (authority, due, changed DESC, case_id, draft, turn, stopped, reason) WHERE ended = 0;
CREATE INDEX desk_over ON desk (authority, due, changed DESC, case_id, reason) WHERE ended = 1;

-- The next instant at which a clock of a case runs out.
CREATE TABLE clocks (
    case_id TEXT    NOT NULL PRIMARY KEY,
    due     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX clocks_next ON clocks (due);

-- What an authority may read, numbered without a gap by the writer.
CREATE TABLE feed (
    authority TEXT    NOT NULL,
    n         INTEGER NOT NULL,
    case_id   TEXT    NOT NULL,
    first     INTEGER NOT NULL,
    last      INTEGER NOT NULL,
    PRIMARY KEY (authority, n)
) STRICT, WITHOUT ROWID;

-- Notices to be carried out: claimed with a lease, counted, closed. To others a notice is named by what happened (stream,
-- event, notice, authority), never by its id, so that a repeat is recognisable after a restore too.
CREATE TABLE intents (
    id        INTEGER NOT NULL PRIMARY KEY,
    stream    TEXT    NOT NULL,
    seq       INTEGER NOT NULL,
    notice    TEXT    NOT NULL,
    authority TEXT    NOT NULL,
    made      INTEGER NOT NULL,
    next      INTEGER NOT NULL, -- not before
    leased_by TEXT,
    leased_to INTEGER,
    attempts  INTEGER NOT NULL DEFAULT 0,
    done      INTEGER,
    failure   TEXT
) STRICT;
CREATE INDEX intents_open ON intents (next) WHERE done IS NULL;

-- The last serial of a procedure in a year.
CREATE TABLE serials (
    procedure TEXT    NOT NULL,
    year      INTEGER NOT NULL,
    last      INTEGER NOT NULL,
    PRIMARY KEY (procedure, year)
) STRICT, WITHOUT ROWID;

-- How far an official has seen a case.
CREATE TABLE seen (
    official TEXT    NOT NULL,
    case_id  TEXT    NOT NULL,
    seq      INTEGER NOT NULL,
    PRIMARY KEY (official, case_id)
) STRICT, WITHOUT ROWID;

-- The register, rewritten whole with the authority's stream -----------------------------------------------------------

CREATE TABLE register (
    authority TEXT    NOT NULL PRIMARY KEY,
    seq       INTEGER NOT NULL,
    card      TEXT    NOT NULL,
    profile   TEXT    NOT NULL
) STRICT;

CREATE TABLE officials (
    official  TEXT    NOT NULL PRIMARY KEY,
    authority TEXT    NOT NULL REFERENCES register (authority) ON DELETE CASCADE,
    place     INTEGER NOT NULL, -- the order in which the record tells them
    name      TEXT    NOT NULL,
    email     TEXT    NOT NULL,
    address   TEXT    NOT NULL, -- the e-mail as it is compared
    lang      TEXT    NOT NULL,
    roles     TEXT    NOT NULL
) STRICT;
CREATE INDEX officials_of ON officials (authority, place);
CREATE INDEX officials_by_address ON officials (address);

CREATE TABLE clients (
    client    TEXT    NOT NULL PRIMARY KEY,
    authority TEXT    NOT NULL REFERENCES register (authority) ON DELETE CASCADE,
    place     INTEGER NOT NULL,
    label     TEXT    NOT NULL,
    roles     TEXT    NOT NULL
) STRICT;
CREATE INDEX clients_of ON clients (authority, place);

-- Sign-in: no part of the journal -------------------------------------------------------------------------------------

CREATE TABLE passwords (
    official TEXT NOT NULL PRIMARY KEY REFERENCES officials (official) ON DELETE CASCADE,
    phc      TEXT NOT NULL
) STRICT;

CREATE TABLE sessions (
    digest   BLOB    NOT NULL PRIMARY KEY,
    official TEXT    NOT NULL REFERENCES officials (official) ON DELETE CASCADE,
    opened   INTEGER NOT NULL,
    seen     INTEGER NOT NULL
) STRICT;
CREATE INDEX sessions_of ON sessions (official, opened);
CREATE INDEX sessions_by_seen ON sessions (seen);

CREATE TABLE client_keys (
    client  TEXT    NOT NULL PRIMARY KEY REFERENCES clients (client) ON DELETE CASCADE,
    digest  BLOB    NOT NULL UNIQUE,
    expires INTEGER,
    used    INTEGER
) STRICT;

-- Files: the content lies in a folder -----------------------------------------------------------------------------------

CREATE TABLE uploads (
    id        TEXT    NOT NULL PRIMARY KEY,
    authority TEXT    NOT NULL,
    name      TEXT    NOT NULL, -- emptied when the file joins a case, which keeps the name sealed
    media     TEXT    NOT NULL,
    size      INTEGER NOT NULL,
    hash      TEXT    NOT NULL,
    lang      TEXT    NOT NULL,
    at        INTEGER NOT NULL,
    case_id   TEXT
) STRICT;
CREATE INDEX uploads_alone ON uploads (at) WHERE case_id IS NULL;
