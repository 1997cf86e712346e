-- Which version people took where copies of one announcement disagree. A choice is never changed or deleted, only withdrawn.
CREATE TABLE register_choice (
    seq INTEGER NOT NULL PRIMARY KEY, -- the order of choosing
    id TEXT NOT NULL UNIQUE,
    dossier TEXT NOT NULL,
    attribute TEXT NOT NULL,
    value TEXT NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    chosen_at TEXT NOT NULL,
    withdrawn_by TEXT,
    withdrawn_reason TEXT,
    withdrawn_at TEXT
) STRICT;
