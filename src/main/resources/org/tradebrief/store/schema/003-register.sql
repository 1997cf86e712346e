-- What people enter in the register of measures. An entry is never changed or deleted, only withdrawn.
CREATE TABLE register_entry (
    seq INTEGER NOT NULL PRIMARY KEY, -- the order of entering
    id TEXT NOT NULL UNIQUE,
    measure TEXT NOT NULL,
    kind TEXT NOT NULL,
    on_day INTEGER NOT NULL,
    known_on INTEGER NOT NULL,
    until_day INTEGER,
    part TEXT NOT NULL,
    by_measure TEXT NOT NULL,
    confidence TEXT NOT NULL,
    citation TEXT NOT NULL,
    note TEXT NOT NULL,
    corrects_kind TEXT,
    corrects_on INTEGER,
    corrects_part TEXT,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    withdrawn_by TEXT,
    withdrawn_reason TEXT,
    withdrawn_at TEXT
) STRICT;

CREATE TABLE register_source (
    entry INTEGER NOT NULL REFERENCES register_entry (seq),
    document TEXT NOT NULL,
    path TEXT NOT NULL,
    line INTEGER NOT NULL
) STRICT;

CREATE INDEX register_source_by_entry ON register_source (entry);
