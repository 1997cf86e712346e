<#if (u.exports)??>
<#assign e = u.exports>
### 美國對${few(u.partners)}夥伴的出口

<#if e.falling??>
<#assign x = e.falling>
<@p>
<#if x.everyMonth??>
對${x.shortName}出口在 ${fig(u.balances.period)}的${fig(x.everyMonth)}一年前同月。${fig(u.balances.period)}累計 ${fig(x.sofar.now, "oku1")} 億美元，較 ${fig(u.balances.base)}<@amount x.sofar/>；
<#else>
對${x.shortName}出口減幅最大，${fig(u.balances.period)}累計 ${fig(x.sofar.now, "oku1")} 億美元，較 ${fig(u.balances.base)}<@amount x.sofar/>；
</#if>
<#if x.yearly??>${fig(u.latest)}單月 ${fig(x.yearly.now, "oku1")} 億美元<#if x.monthly?? && u.balances.previousMonth??>，較 ${fig(u.balances.previousMonth)}<@amount x.monthly/></#if><#if x.place??><#if x.place.beyond??>，在窗內僅${say(x.place.phrase, x.place.high?then("低於", "高於"))} ${fig(x.place.beyondMonth)}的 ${fig(x.place.beyond, "oku1")} 億美元<#elseif x.place.record>，為${fig(x.place.phrase)}</#if></#if></#if>。
</@p>
</#if>
<#if e.rising??>
<#assign x = e.rising>
<@p>
<#if x.yearly??>
對${x.shortName}出口 ${fig(u.latest)}為 ${fig(x.yearly.now, "oku1")} 億美元<#if x.place?? && x.place.record>，是${fig(x.place.phrase)}值</#if>，較 ${fig(u.balances.monthYearBefore)}<@amount x.yearly/><#if x.monthly?? && u.balances.previousMonth??>、較 ${fig(u.balances.previousMonth)}<@amount x.monthly/></#if>。
</#if>
<#if e.allOthersRose??>${e.falling.name}以外${few(e.allOthersRose)}個夥伴的 ${fig(u.balances.period)}出口都高於 ${fig(u.balances.base)}，增幅以<#else>增幅以</#if>${x.name}的 ${fig(x.sofar.change, "pct1")} 為首<#if e.alsoRising?size != 0>，<#list e.alsoRising as o>${o.name} ${fig(o.sofar.change, "pct1")}<#sep>、</#sep></#list></#if>。
<#list e.overtakes as o>
${o.name}以 ${fig(o.margin, "oku1")} 億美元之差超過${o.nearest}，成為${few(u.partners)}夥伴中的第 ${fig(o.after)} 大出口市場。
</#list>
</@p>
</#if>
<#elseif (u.latest)??>
<@flag reason="資料覆蓋不足" kind="thin-coverage">
在截止日，美國月資料缺少一年前的相同月份，出口的累計變動不予計算。匯入缺少的月份後重新編製。
</@flag>
<#else>
<@flag reason="缺少來源" kind="missing-source">
在截止日，工作區沒有美國普查局的月資料，美國對各夥伴的出口從缺。匯入 us_trade_census 資料夾後重新編製。
</@flag>
</#if>
<#if m.top??>
<#assign t = m.top>
### 前三大出口市場（${fig(t.period)}）

<@p>
<#if t.greater??>
${t.home.name}出口有 ${fig(t.greater.share, "pct2")} 流向中國與香港（${fig(t.greater.mainland, "pct2")} 與 ${fig(t.greater.hongKong, "pct2")}）<#if t.greater.other??>，${fig(t.greater.other.share, "pct2")} 流向${say(t.greater.other.name, t.greater.other.name.text)}</#if>。
</#if>
<#if t.close??>
${t.close.name}的第三大市場是${say(t.close.third.name, t.close.third.name.text)}（${fig(t.close.third.share, "pct2")}），不是${say(t.close.fourth.name, t.close.fourth.name.text)}（${fig(t.close.fourth.share, "pct2")}，第 ${fig(t.close.fourth.rank)}），兩者僅差 ${fig(t.close.gap)} 個百分點。
</#if>
</@p>
<@table>
| 經濟體 | 第一大（億美元，占比） | 第二大 | 第三大 | 前三大占比 | 所列涵蓋率 |
|---|---|---|---|---:|---:|
<#list t.rows as row>
| ${row.name} | <#list row.top as k>${fig(k.name)} ${fig(k.value, "oku1")}<#if k.share??>（${fig(k.share, "pct2")}）</#if> | </#list><#if row.top3??>${fig(row.top3, "pct2")}<#else>—</#if> | <#if row.coverage??>${fig(row.coverage, "pct2")}<#else>—</#if> |
</#list>
<#list t.stopped as s>
<#if !s.fallback??>
| ${s.name} | 不列 | 不列 | 不列 | 不列 | 未通過品質檢查 |
</#if>
</#list>
金額為${fig(t.period)}<#if t.twoYears>，不是年值</#if>；占比取自來源檔或由總額計算<#if t.covered>，涵蓋率為所列市場占推算總額的比重，推算總額＝前三大金額÷前三大占比</#if>。
</@table>
<#if t.others?size != 0>
<@table>
| 經濟體 | 期間 | 第一大（億美元，占比） | 第二大 | 第三大 |
|---|---|---|---|---|
<#list t.others as x>
| ${x.name} | ${fig(x.period)} | <#list x.top as k>${fig(k.name)} ${fig(k.value, "oku1")}<#if k.share??>（${fig(k.share, "pct2")}）</#if><#sep> | </#sep></#list> |
</#list>
以上期間與前表不同，不並列比較。
</@table>
</#if>
<#list t.stopped as s>
<@flag reason="資料覆蓋不足" kind="thin-coverage">
${s.name}${s.flow}（${fig(s.period)}，${fig(s.vintage)} 版）：${fig(s.sentence)}；<#list s.evidence as x>${fig(x)}<#sep>；</#sep></#list><#if s.told?size != 0>；美國普查局則記載<#list s.told as y>${fig(y.year)}自${s.name}進口 ${fig(y.value, "oku1")} 億<#sep>、</#sep></#list>美元</#if>。<#if s.fallback??>改用 ${fig(s.fallback)} 版。<#else>${s.name}因此不列名、不排名。</#if>
</@flag>
</#list>
<#if t.home?? && (u.imports)?? && u.imports.climb?? && u.imports.climb.name == t.home.name && t.greater?? && t.greater.other??>
<@flag reason="解讀">
${t.home.name}的${t.greater.other.name.text}占比 ${fig(t.greater.other.share, "pct2")} 是 ${fig(t.period)}的結構；美國自${u.imports.climb.shortName}進口在 ${fig(u.balances.period)}比一年前<@amount u.imports.climb.move/>，以前者描述後者期間的依存度可能偏低。
</@flag>
</#if>
<#else>
<@flag reason="缺少來源" kind="missing-source">
在截止日，工作區沒有可用的 UN Comtrade 出口夥伴表，前三大市場從缺。匯入 bilateral_trade_flows 資料夾或以 fetch comtrade 擷取後重新編製。
</@flag>
</#if>
