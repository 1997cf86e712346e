-- What a workspace received. Days are written yyyymmdd, months yyyymm, so that a person can read them and they stay small.
CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
    seq INTEGER NOT NULL PRIMARY KEY, -- the order of receipt
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 64),
    layer TEXT NOT NULL,
    path TEXT NOT NULL,
    title TEXT NOT NULL,
    category TEXT NOT NULL,
    source TEXT NOT NULL,
    url TEXT,
    date INTEGER,
    fetched_at TEXT,
    vintage INTEGER NOT NULL,
    confidence TEXT NOT NULL,
    content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
    received_at TEXT NOT NULL
) STRICT;

CREATE INDEX document_by_path ON document (path, vintage, seq);
