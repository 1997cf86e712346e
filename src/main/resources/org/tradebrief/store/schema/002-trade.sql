-- Trade values. A value is kept as the whole number of its digits and its scale, which is exact for every amount of up to
-- 18 digits; a longer one stands in the text column instead.
CREATE TABLE economy (
    id INTEGER NOT NULL PRIMARY KEY,
    iso3 TEXT NOT NULL UNIQUE,
    m49 INTEGER NOT NULL,
    comtrade INTEGER NOT NULL,
    census TEXT NOT NULL,
    name_zh_tw TEXT NOT NULL,
    name_zh_cn TEXT NOT NULL,
    name_en TEXT NOT NULL,
    aliases TEXT NOT NULL, -- one a line
    kind TEXT NOT NULL
) STRICT;

CREATE TABLE series (
    id INTEGER NOT NULL PRIMARY KEY,
    product TEXT NOT NULL,
    reporter INTEGER NOT NULL REFERENCES economy,
    direction TEXT NOT NULL,
    partner INTEGER NOT NULL REFERENCES economy,
    provider TEXT NOT NULL,
    UNIQUE (product, reporter, direction, partner, provider)
) STRICT;

CREATE INDEX series_by_partner ON series (product, partner);

-- Clustered by series, so that one series' months and vintages lie together however many there are.
CREATE TABLE flow (
    series INTEGER NOT NULL REFERENCES series,
    month_to INTEGER NOT NULL,
    month_from INTEGER NOT NULL,
    vintage INTEGER NOT NULL,
    document INTEGER NOT NULL REFERENCES document,
    line INTEGER NOT NULL,
    digits INTEGER NOT NULL,
    scale INTEGER NOT NULL,
    long_value TEXT,
    precision TEXT NOT NULL,
    records INTEGER NOT NULL,
    PRIMARY KEY (series, month_to, month_from, vintage, document, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE reported_concentration (
    reporter INTEGER NOT NULL REFERENCES economy,
    direction TEXT NOT NULL,
    month_from INTEGER NOT NULL,
    month_to INTEGER NOT NULL,
    hhi TEXT NOT NULL,
    level TEXT NOT NULL,
    top3_share TEXT,
    partners INTEGER NOT NULL,
    provider TEXT NOT NULL,
    vintage INTEGER NOT NULL,
    document INTEGER NOT NULL REFERENCES document,
    line INTEGER NOT NULL,
    top3_line INTEGER NOT NULL,
    partners_line INTEGER NOT NULL
) STRICT;

CREATE TABLE reported_share (
    reporter INTEGER NOT NULL REFERENCES economy,
    partner INTEGER NOT NULL REFERENCES economy,
    direction TEXT NOT NULL,
    month_from INTEGER NOT NULL,
    month_to INTEGER NOT NULL,
    percent TEXT NOT NULL,
    usd TEXT NOT NULL,
    provider TEXT NOT NULL,
    vintage INTEGER NOT NULL,
    document INTEGER NOT NULL REFERENCES document,
    line INTEGER NOT NULL
) STRICT;

CREATE TABLE reported_balance (
    reporter INTEGER NOT NULL REFERENCES economy,
    partner INTEGER NOT NULL REFERENCES economy,
    month_from INTEGER NOT NULL,
    month_to INTEGER NOT NULL,
    exports_usd TEXT,
    imports_usd TEXT,
    balance_usd TEXT,
    precision TEXT NOT NULL,
    provider TEXT NOT NULL,
    vintage INTEGER NOT NULL,
    document INTEGER NOT NULL REFERENCES document,
    line INTEGER NOT NULL
) STRICT;

CREATE TABLE reported_macro (
    reporter INTEGER NOT NULL REFERENCES economy,
    indicator TEXT NOT NULL,
    month_from INTEGER NOT NULL,
    month_to INTEGER NOT NULL,
    value TEXT NOT NULL,
    unit TEXT NOT NULL,
    provider TEXT NOT NULL,
    vintage INTEGER NOT NULL,
    document INTEGER NOT NULL REFERENCES document,
    line INTEGER NOT NULL
) STRICT;
