-- Answers that were cut at their limit. They gave no values; that they were cut is known and stops what they would replace.
CREATE TABLE reported_cut (
    reporter INTEGER NOT NULL REFERENCES economy,
    direction TEXT NOT NULL,
    month_from INTEGER NOT NULL,
    month_to INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    provider TEXT NOT NULL,
    vintage INTEGER NOT NULL,
    document INTEGER NOT NULL REFERENCES document,
    line INTEGER NOT NULL
) STRICT;
