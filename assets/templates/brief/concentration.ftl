<#if m.concentration??>
<#assign c = m.concentration>
<#if c.changes?size == 0>
<@p>
本期沒有可比的前值：HHI 以 ${fig(c.period)}計算，資料庫沒有前一個等長期間的序列，因此不列與前期的比較。
</@p>
<#else>
<@table>
| 經濟體 | 前期 | HHI（前期） | HHI（本期） | 增減 |
|---|---|---:|---:|---:|
<#list c.changes as x>
| ${x.name} | ${fig(x.earlier)} | ${fig(x.before)} | ${fig(x.after)} | ${fig(x.difference)} |
</#list>
本期為 ${fig(c.period)}，兩期長度相同。
</@table>
</#if>
<@table>
| 名次 | 經濟體 | HHI | 等級 | 最大市場占比 | 前三大占比 | 夥伴數 | 所列涵蓋率 |
|---:|---|---:|---|---:|---:|---:|---:|
<#list c.rows as x>
| ${fig(x.rank)} | ${x.name} | ${fig(x.hhi)} | ${fig(x.level)} | <#if x.top1??>${fig(x.top1, "pct2")}<#else>—</#if> | <#if x.top3??>${fig(x.top3, "pct2")}<#else>—</#if> | <#if x.partners??>${fig(x.partners)}<#else>—</#if> | <#if x.coverage??>${fig(x.coverage, "pct2")}<#else>—</#if> |
</#list>
<#list c.stopped as s>
<#if !s.fallback??>
| 不列 | ${s.name} | 不列 | 不判定 | 不列 | 不列 | ${fig(s.partners)} | 未通過品質檢查 |
</#if>
</#list>
門檻：低於 ${fig(c.moderate, "num0")} 為低度，${fig(c.moderate, "num0")} 至 ${fig(c.high, "num0")} 為中度，高於 ${fig(c.high, "num0")} 為高度。期間為 ${fig(c.period)}。
</@table>
![各經濟體出口市場集中度與門檻](chart:hhi)

<#assign top = c.rows?first>
<@p>
<#assign low = c.rows?filter(x -> x.low)>
<#if low?size == c.rows?size>${few(c.size)}個經濟體都在低度；${top.name}距門檻${say(top.rank, "最近")}（差 ${fig(top.distance)} 點）<#else>${top.name}的 HHI ${say(top.rank, "最高")}（${fig(top.hhi)}，${fig(top.level)}）</#if><#if c.majority?size == 1>，<#if c.majority?first.name != top.name>${c.majority?first.name}的</#if>前三大占比 ${fig(c.majority?first.top3, "pct2")} <#if c.majority?first.name == top.name>也</#if>是${say(c.majority?first.top3, "唯一")}過半者<#elseif c.majority?size gt 1>，前三大占比過半者有<#list c.majority as x>${x.name}（${fig(x.top3, "pct2")}）<#sep>、</#sep></#list></#if>。
</@p>
![${top.name}出口市場集中度的組成](chart:composition/${top.key})

<#if c.others?size != 0>
<@p>
期間不同、不並列排名者：<#list c.others as x>${x.name} ${fig(x.hhi)}（${fig(x.period)}，${fig(x.level)}）<#sep>、</#sep></#list>。
</@p>
</#if>
<#if c.merged?size != 0>
<@flag reason="情境試算，非來源數值">
若把香港與中國併為一個市場，HHI 為：<#list c.merged as x>${x.name} ${fig(x.hhi)}（${fig(x.level)}）<#sep>、</#sep></#list>。<#list c.merged as x><#if x.changesLevel>${x.name}的等級取決於香港是否單獨計算，引用時應同時說明。</#if></#list>試算式：原 HHI＋兩倍的中國占比×香港占比。
</@flag>
</#if>
<#list c.stopped as s>
<@flag reason="資料覆蓋不足" kind="thin-coverage">
${s.name}來源檔（${fig(s.period)}，${fig(s.vintage)} 版）<#if s.hhi??>的 HHI ${fig(s.hhi)} </#if>由 ${fig(s.partners)} 個夥伴算得；${fig(s.sentence)}<#if s.fallback??>，本表採用 ${fig(s.fallback)} 版。<#else>，不得引用。</#if>
</@flag>
</#list>
<#else>
<@flag reason="缺少來源" kind="missing-source">
在截止日，工作區沒有可用的夥伴表，HHI、等級、前三大占比與涵蓋率從缺。匯入 bilateral_trade_flows 資料夾或以 fetch comtrade 擷取後重新編製。
</@flag>
<#list m.stoppedExports as s>
<@flag reason="資料覆蓋不足" kind="thin-coverage">
${s.name}${s.flow}（${fig(s.period)}，${fig(s.vintage)} 版）：${fig(s.sentence)}依據：<#list s.evidence as x>${fig(x)}<#sep>；</#sep></#list>。
</@flag>
</#list>
</#if>
