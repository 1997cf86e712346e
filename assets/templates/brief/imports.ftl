<#if (u.balances)??>
<#assign t = u.balances>
<#assign kind = t.deficits?then("逆差", "差額")>
<#if t.sofar?size != 0>
### 美國雙邊貿易：${fig(t.period)}對 ${fig(t.base)}

<@table>
| 夥伴 | 出口（億美元） | 年變動 | 進口（億美元） | 年變動 | 差額（億美元） | ${fig(t.base)}差額 | ${kind}變動 |
|---|---:|---:|---:|---:|---:|---:|---|
<#list t.sofar as x>
| ${x.name} | ${fig(x.exports.now, "oku1")} | <@rate x.exports/> | ${fig(x.imports.now, "oku1")} | <@rate x.imports/> | ${fig(x.balance.now, "oku1")} | ${fig(x.balance.base, "oku1")} | <@gapcell x.balance/> |
</#list>
<#if t.total??>
| ${few(u.partners)}夥伴合計 | ${fig(t.total.exports.now, "oku1")} | <@rate t.total.exports/> | ${fig(t.total.imports.now, "oku1")} | <@rate t.total.imports/> | ${fig(t.total.balance.now, "oku1")} | ${fig(t.total.balance.base, "oku1")} | <@gapcell t.total.balance/> |
</#if>
基期為 ${fig(t.base)}，兩邊月份相同；「擴大」「收窄」指${kind}絕對值。
</@table>
![美國自各夥伴進口，年初至今與一年前同月份](chart:so-far/import/${u.reporterKey})

</#if>
<#if (u.imports)??>
<#assign s = u.imports>
<@p>
<#if s.climb??>
<#assign x = s.climb>
${fig(t.base)}美國自${x.shortName}進口 ${fig(x.valueBefore, "oku1")} 億美元，在${few(u.partners)}夥伴中排第 ${fig(x.before)}；一年後為 ${fig(x.valueNow, "oku1")} 億美元，排第 ${fig(x.after)}，越過${fig(x.passedFact)}<#if s.streak??>，並自 ${fig(s.streak.since)}起連續 ${fig(s.streak.months)} 個月同時高於自<#list s.streak.above as n>${n}<#sep>、</#sep></#list>進口</#if>。
</#if>
<#if s.shares?size != 0>
${few(u.partners)}夥伴合計逆差 ${fig(s.totalDeficit, "oku1abs")} 億美元，<#list s.shares as x>${x.name}占 ${fig(x.now, "pct2")}（一年前 ${fig(x.before, "pct2")}）<#sep>，</#sep></#list>。
</#if>
</@p>
</#if>
![美國對各夥伴的貿易差額，按月](chart:balance/${u.reporterKey})

### 最新月份：${fig(t.month)}

<@table>
| 夥伴 | 出口 | 年變動 | 月變動 | 進口 | 年變動 | 月變動 | 差額 | ${kind}年變動 | ${kind}月變動 |
|---|---:|---:|---:|---:|---:|---:|---:|---|---|
<#list t.months as x>
| ${x.name} | ${fig(x.exports.now, "oku1")} | <@rate x.exports/> | <@rate x.exportsMonth!""/> | ${fig(x.imports.now, "oku1")} | <@rate x.imports/> | <@rate x.importsMonth!""/> | ${fig(x.balance.now, "oku1")} | <@gapcell x.balance/> | <@gapcell x.balanceMonth!""/> |
</#list>
金額單位億美元；年變動以 ${fig(t.monthYearBefore)}為基期<#if t.previousMonth??>，月變動以 ${fig(t.previousMonth)}為基期</#if>。
</@table>
<#if (u.imports)??>
<#assign s = u.imports>
<@p>
<#list s.torn as x>
<#if t.previousMonth?? && (x?index == 0 || ((u.lead)?? && x.name == u.lead.firstName))>
對${x.shortName}逆差比 ${fig(t.previousMonth)}<@gap x.monthly/>，比 ${fig(t.monthYearBefore)}<@gap x.yearly/>，方向相反，兩個基期須並列。
</#if>
</#list>
<#if s.widened?? && t.previousMonth??>
${s.widened.name}是 ${fig(t.month)}${say(s.widened.yearly.change, "唯一")}在兩個基期都擴大的夥伴，較 ${fig(t.previousMonth)} ${fig(s.widened.monthly.change, "pct1")}、較 ${fig(t.monthYearBefore)} ${fig(s.widened.yearly.change, "pct1")}<#if s.widenedSofar??>；${fig(t.period)}累計<#if s.widenedSofar.up>也<#else>則</#if><@gap s.widenedSofar/></#if>。
</#if>
</@p>
<#if s.closing??>
<#assign x = s.closing>
<@p>
${fig(t.month)}自${x.from}進口為自${x.to}進口的 ${fig(x.ratio, "pct2")}，${fig(t.monthYearBefore)}為 ${fig(x.ratioBefore, "pct2")}。
<#if x.reached && x.reachedBefore>
自${x.from}進口高於自${x.to}，多 ${fig(x.gap, "oku1abs")} 億美元；一年前多 ${fig(x.gapBefore, "oku1abs")} 億美元。
<#elseif x.reachedBefore>
自${x.from}進口已低於自${x.to}，少 ${fig(x.gap, "oku1abs")} 億美元；一年前多 ${fig(x.gapBefore, "oku1abs")} 億美元。
<#elseif x.reached>
自${x.from}進口已高於自${x.to}，多 ${fig(x.gap, "oku1abs")} 億美元；一年前少 ${fig(x.gapBefore, "oku1abs")} 億美元。
<#else>
兩者差距由 ${fig(x.gapBefore, "oku1abs")} 億美元變為 ${fig(x.gap, "oku1abs")} 億美元，進口端尚未倒置。
</#if>
</@p>
![美國${x.pair.names}進口，按月](chart:import/${u.reporterKey}/${x.pair.key})

</#if>
</#if>
<#if (u.news)?? && u.news.largest?size != 0>
### 資料修正

<@table>
| 序列 | 月份 | 前一版（億美元） | 本版（億美元） | 修正 |
|---|---|---:|---:|---:|
<#list u.news.largest as x>
| ${x.series} | ${fig(x.month)} | ${fig(x.before, "oku1")} | ${fig(x.after, "oku1")} | ${fig(x.percent, "pct1signed")} |
</#list>
依修正幅度列出前 ${fig(u.news.shown)} 筆；${fig(u.news.compared)} 個兩版皆有的月值中修正 ${fig(u.news.revised)} 個。
</@table>
<@flag reason="資料已修正" kind="revised-data">
前一版（${fig(u.news.previous)}）的數值若已引用於其他文件，須以本版（${fig(u.news.vintage)}）核對；修正 ${fig(u.news.revised)} 個月值。
</@flag>
</#if>
<#else>
<@flag reason="缺少來源" kind="missing-source">
在截止日，工作區沒有美國普查局的月資料，雙邊出口、進口、差額與同期變動從缺。匯入 us_trade_census 資料夾或以 fetch census 擷取後重新編製。
</@flag>
</#if>
<#if m.home??>
<#assign h = m.home>
### ${h.name}進口來源（${fig(h.period)}）

<@p>
<#list h.sources as x><#if x?index == 0>${say(x.name, x.name.text)} ${fig(x.value, "oku1")} 億美元居首<#elseif x?index == 1>，其次${say(x.name, x.name.text)} ${fig(x.value, "oku1")} 億<#else>、${say(x.name, x.name.text)} ${fig(x.value, "oku1")} 億</#if></#list>美元<#if h.reimport??>；${h.name}自身的再進口 ${fig(h.reimport, "oku1")} 億美元（表中第 ${fig(h.place)} 列）不列入排名</#if>。
<#if h.deficits?size != 0>
${h.name}對<#list h.deficits as d>${d.partner}<#sep>、對</#sep></#list>逆差為 <#list h.deficits as d>${fig(d.value, "oku1")} 億<#sep>與 </#sep></#list>美元，由進出口兩檔相減得出<#if h.unlisted>；來源的差額檔只列順差，看不到這幾筆</#if>。
</#if>
</@p>
</#if>
<#if m.mirrors??>
<#assign k = m.mirrors>
### 鏡像對帳（${fig(k.period)}）

<@table>
| 申報方出口 | 出口方申報（億美元） | 美國普查局進口（億美元） | 差（億美元） | 差幅 |
|---|---:|---:|---:|---:|
<#list k.rows as x>
| ${x.exporter}→${k.importer} | ${fig(x.exports, "oku1")} | ${fig(x.imports, "oku1")} | ${fig(x.gap, "oku1signed")} | ${fig(x.percent, "pct1signed")} |
</#list>
差＝出口方申報減美國申報；差幅以美國申報的進口為分母。
</@table>
<@p>
<#if k.over?size != 0><#list k.over as x>${x.exporter}<#sep>、</#sep></#list>申報的對${k.importer}出口${say(k.over?first.gap, "高於")}${k.importer}申報的進口</#if><#if k.over?size != 0 && k.under?size != 0>，</#if><#if k.under?size != 0><#list k.under as x>${x.exporter}<#sep>、</#sep></#list>${say(k.under?first.gap, "低於")}${k.importer}數字</#if>。
<#if k.twin??>
中國申報自台進口 ${fig(k.twin.imports, "oku1")} 億美元，是台灣申報對中出口 ${fig(k.twin.exports, "oku1")} 億美元的 ${fig(k.twin.ratio)} 倍<#if k.twin.back??>；反方向的中國申報對台出口 ${fig(k.twin.back, "oku1")} 億美元，台灣申報自中進口 ${fig(k.twin.backImports, "oku1")} 億美元</#if>。
</#if>
</@p>
<#if k.twin?? && k.twin.throughHongKong??>
<@flag reason="解讀">
單向落差可能與經香港轉運及原產地認定有關：把台灣對香港出口併入後，合計 ${fig(k.twin.throughHongKong, "oku1")} 億美元<#if k.twin.stillShort>，仍低於中國申報值</#if>。資料庫沒有轉運資料，無法分攤。
</@flag>
</#if>
</#if>
