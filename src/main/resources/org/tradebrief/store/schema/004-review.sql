-- What people and the machine did, in trails of their own. Rows are only ever added, each behind the last.
CREATE TABLE audit (
    trail TEXT NOT NULL,
    seq INTEGER NOT NULL CHECK (seq > 0),
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    role TEXT NOT NULL,
    what TEXT NOT NULL,
    subject TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    why TEXT NOT NULL,
    previous TEXT NOT NULL CHECK (length(previous) = 64),
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    UNIQUE (trail, seq)
) STRICT;

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'an audit entry is never changed');
END;

CREATE TRIGGER audit_is_never_taken_away BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'an audit entry is never taken away');
END;

CREATE TRIGGER audit_follows_on_the_last BEFORE INSERT ON audit
WHEN NEW.seq <> coalesce((SELECT max(seq) FROM audit WHERE trail = NEW.trail), 0) + 1
    OR NEW.previous <> coalesce((SELECT hash FROM audit WHERE trail = NEW.trail AND seq = NEW.seq - 1),
        '0000000000000000000000000000000000000000000000000000000000000000')
BEGIN
    SELECT RAISE(ABORT, 'an audit entry follows on the last one');
END;

-- The latest draft of each week as the composer wrote it, with what its figures rest on.
CREATE TABLE draft (
    week TEXT NOT NULL PRIMARY KEY,
    as_of INTEGER NOT NULL,
    markdown TEXT NOT NULL,
    automation TEXT NOT NULL,
    places TEXT NOT NULL, -- JSON: where figures and notes stand
    facts TEXT NOT NULL -- JSON: the facts by key
) STRICT, WITHOUT ROWID;
