package org.tradebrief.publish.web;

/** The page's style: the tokens of the desk, light and dark by what the reader's system asks for, and print. */
final class Sheet {
    static final String CSS = """

        :root{--ink:#1F2328;--second:#57606A;--line:#D8DEE4;--ground:#fff;--accent:#0B5CAD;--flag:#FFF6DF;--side:#BF8700}
        @media(prefers-color-scheme:dark){:root{--ink:#E2E7EC;--second:#9AA4AF;--line:#2A323C;--ground:#0D1117;--accent:#6CB2F7;--flag:#2C2410;--side:#D29922}figure svg{background:#fff}}
        body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.8 "Noto Sans TC","Microsoft JhengHei","PingFang TC",sans-serif}
        main{max-width:52rem;margin:0 auto;padding:3rem 1.5rem;overflow-wrap:break-word}
        h1{font-size:1.9rem;line-height:1.3;border-top:5px solid var(--accent);padding-top:1.2rem}
        h2{font-size:1.35rem;border-bottom:2px solid var(--accent);padding-bottom:.3rem;margin-top:2.6rem}
        h3{font-size:1.1rem;margin-top:1.8rem}
        .lead,cite,footer,figcaption,.evidence{color:var(--second);font-size:.88rem;font-style:normal}
        blockquote{margin:1rem 0;padding:.4rem 1.1rem;background:var(--flag);border-left:4px solid var(--side)}
        .wide{overflow-x:auto;position:relative;left:50%;transform:translateX(-50%);width:min-content;min-width:100%;max-width:calc(100vw - 2rem)}
        table{border-collapse:collapse;width:100%;font-size:.9rem;font-variant-numeric:tabular-nums}
        th{color:var(--second);font-weight:400;text-align:left;border-top:1.5px solid var(--second);border-bottom:1px solid var(--second)}
        th,td{padding:.35rem .5rem;vertical-align:top;min-width:2.2em}
        td{border-bottom:1px solid var(--line)}
        .r{text-align:right}.c{text-align:center}
        a{color:var(--accent);text-decoration:none}
        .evidence td{font-size:.8rem}.sources{column-width:22rem;font-size:.8rem;padding-left:0;list-style-position:inside}.sources li::marker{content:"S" counter(list-item) "　"}
        .n{white-space:nowrap}
        sup{font-size:.65em;line-height:0}
        figure{margin:1.5rem 0}figure svg{max-width:100%;height:auto}
        pre{white-space:pre-wrap;font-size:.85rem;color:var(--second)}
        footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:1rem;word-break:break-all}
        @media(max-width:40rem){main{padding:1.5rem 1rem}}
        @media print{main{max-width:none;padding:0}h2,h3{break-after:avoid}tr{break-inside:avoid}}
        """;

    private Sheet() {}
}
