-- The searches that people made, with what they found. Of a question asked again in a week, in one mode, the last stays.
CREATE TABLE search (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice, so that their sum tells of every change
    monday INTEGER NOT NULL,
    query TEXT NOT NULL,
    mode TEXT NOT NULL,
    day INTEGER NOT NULL, -- that was shown
    at TEXT NOT NULL, -- when it was answered
    engine TEXT NOT NULL,
    model TEXT NOT NULL,
    took_ms INTEGER NOT NULL,
    total INTEGER NOT NULL,
    UNIQUE (monday, query, mode)
) STRICT;

CREATE INDEX search_day ON search (day);

CREATE TABLE search_hit (
    search INTEGER NOT NULL REFERENCES search (id),
    rank INTEGER NOT NULL,
    score REAL NOT NULL,
    document TEXT NOT NULL,
    title TEXT NOT NULL,
    date INTEGER,
    path TEXT NOT NULL,
    line INTEGER NOT NULL,
    copies INTEGER NOT NULL,
    PRIMARY KEY (search, rank)
) STRICT, WITHOUT ROWID;
