-- Trade values, packed: one row for what one document gave of one reporter, direction, product and period, all partners
-- together. A partner table is then one row to read, a trend a few hundred, and an answer of 250,000 values a thousand to
-- write. How the bytes are made is told in the program's Packets.
CREATE TABLE flow_packet (
    id INTEGER NOT NULL PRIMARY KEY,
    product TEXT NOT NULL,
    provider TEXT NOT NULL,
    reporter INTEGER NOT NULL REFERENCES economy,
    direction TEXT NOT NULL,
    month_to INTEGER NOT NULL,
    month_from INTEGER NOT NULL,
    vintage INTEGER NOT NULL,
    document INTEGER NOT NULL REFERENCES document,
    value_count INTEGER NOT NULL,
    content BLOB NOT NULL
) STRICT;

CREATE INDEX flow_packet_by_reporter
    ON flow_packet (product, provider, reporter, direction, month_to, month_from, vintage, value_count);
CREATE INDEX flow_packet_by_period ON flow_packet (product, provider, direction, month_to, month_from, reporter, vintage);
