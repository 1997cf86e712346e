<@table>
| 項目 | 風險類型 | 監測指標（現值 → 觸發條件） | 頻率 |
|---|---|---|---|
<#if (u.lead)??>
<#assign l = u.lead>
<#if l.differs>
| 美國對${l.first}、對${l.second}逆差倒置 | 貿易政策 | 單月差 ${fig(l.gap, "oku1")} 億美元，已連續 ${fig(l.streak)} 個月 → 倒置是否持續 | 月 |
<#else>
| 美國對${l.first}逆差 | 貿易政策 | ${fig(l.firstValue, "oku1abs")} 億美元，高於對${l.second} ${fig(l.gap, "oku1")} 億美元 → 差距轉為收窄 | 月 |
</#if>
</#if>
<#if (u.imports)?? && u.imports.closing?? && !u.imports.closing.reached>
<#assign x = u.imports.closing>
| 自${x.from}進口趕上自${x.to}進口 | 貿易政策 | 比值 ${fig(x.ratio, "pct2")} → 兩者相等 | 月 |
</#if>
<#if (u.exports)?? && u.exports.falling?? && u.exports.falling.yearly??>
<#assign x = u.exports.falling>
| 美國對${x.shortName}出口 | 市場需求 | ${fig(u.latest)} ${fig(x.yearly.now, "oku1")} 億美元 → <#if x.place?? && x.place.beyond?? && !x.place.high>低於窗內低點 ${fig(x.place.beyond, "oku1")} 億美元<#elseif x.yearly.down>年變動轉正<#else>年變動轉負</#if> | 月 |
</#if>
<#if (u.findings)??>
<#list u.findings.records as x>
<#if !x.place.high>
| 美國${x.what} | 市場需求 | ${fig(x.month)} ${fig(x.value, "oku1")} 億美元，為${fig(x.place.phrase)} → 再創窗內新低 | 月 |
</#if>
</#list>
</#if>
<#list r.groups as g>
<#if g.suspended && g.daysLeft??>
| ${fig(g.month)}${few(g.size)}項暫停措施期滿 | 供應鏈中斷 | 剩餘 ${fig(g.daysLeft)} 日（至 ${fig(g.until)}）→ 出現延長或恢復公告 | 月，入窗後改週 |
<#elseif g.expired>
| ${fig(g.month)}${few(g.size)}項措施 | 供應鏈中斷 | 暫停已期滿，狀態不明 → 出現後續公告 | 週 |
</#if>
</#list>
<#if r.unknown?size != 0>
| <@items r.unknown/> | 合規 | 暫停已期滿，狀態不明 → 出現後續公告 | 週 |
</#if>
<#list r.calendar.watched as x>
<#if x.enters??>
| <@items x.items/> | 供應鏈中斷 | ${fig(x.what)}，剩餘 ${fig(x.days)} 日（${fig(x.date)}）→ ${fig(x.enters)} 進入視窗，或公告續行、終止 | 月，入窗後改週 |
<#elseif x.what.text == "暫停期滿">
| <@items x.items/> | 供應鏈中斷 | ${fig(x.what)}，剩餘 ${fig(x.days)} 日 → ${fig(x.date)}，或公告續行、終止 | 週 |
<#else>
| <@items x.items/> | 供應鏈中斷 | 訂於 ${fig(x.date)} ${fig(x.what)}，剩餘 ${fig(x.days)} 日 → 如期${fig(x.what)}，或公告延後、變更 | 週 |
</#if>
</#list>
<#list r.standing.towards as x>
<#if !x.split>
| ${fig(x.numbered)}（${fig(x.subject)}） | 合規 | 狀態 ${fig(x.status)} → 增列對象、許可細則或狀態改變 | 週 |
</#if>
</#list>
<#if r.entities.taiwan??>
| 名單上的台灣實體 | 合規 | 有效家數 ${fig(r.entities.taiwan.count)} → 增列或移除 | 週 |
</#if>
<#list r.calendar.unconfirmed as x>
| <#list x.measures as k>${fig(k.subject)}<#sep>、</#sep></#list>（未證實） | 法規 | 原文未收錄 → ${fig(x.date)} 前查證 | 週 |
</#list>
<#if m.concentration??>
<#assign top = m.concentration.rows?first>
| ${top.name}出口 HHI | 市場依賴 | ${fig(top.hhi)} → <#if top.low>${fig(m.concentration.moderate, "num0")}<#else>等級改變</#if> | 年，新年度資料入庫時 |
<#list m.concentration.stopped as s>
| ${s.name} Comtrade 覆蓋 | 資料品質 | 夥伴數 ${fig(s.partners)} → 與其他經濟體相當 | 每次擷取 |
</#list>
</#if>
</@table>
<#if !(u.lead)?? && !m.concentration?? && !r.hasMeasures>
<@flag reason="缺少來源" kind="missing-source">
在截止日，工作區沒有可供監測的數值或期日，觀察清單從缺。匯入資料後重新編製。
</@flag>
</#if>
