<#if (u.latest)??>
<@p lead="1. ">
美國普查局資料為名目值、未經季節調整；月值涵蓋 ${fig(u.window)}<#if u.gapsInWindow>，其間有缺月</#if>，${fig(u.next)}起尚未收錄；窗內紀錄不等於歷史紀錄。
</@p>
<@p lead="1. ">
追蹤的夥伴只有${few(u.partners)}個（<#list u.partnerNames as n>${n}<#sep>、</#sep></#list>）<#if u.leftOut?size != 0>，<#list u.leftOut as n>${n}<#sep>、</#sep></#list>因月份不全未列入</#if>，本簡報不作全美排名的判斷<#if m.largest??>；Comtrade 顯示${m.largest.reporter}最大進口來源為${say(m.largest.source.name, m.largest.source.name.text)}（${fig(m.largest.source.value, "oku1")} 億美元，${fig(m.largest.period)}），不在追蹤之列</#if>。
</@p>
<@p lead="1. " also=u.latest.sources>
本簡報採用的資料沒有商品別，任何產業成因都無法由此證實。
</@p>
<#if (u.news)?? && u.news.previous??>
<@p lead="1. ">
<#if !u.news.hasCommon>
最新資料版本 ${fig(u.news.vintage)} 只帶來新的月份，沒有與前一版（${fig(u.news.previous)}）重複的月值可供比對。
<#else>
最新資料版本 ${fig(u.news.vintage)} 與前一版（${fig(u.news.previous)}）逐筆比對 ${fig(u.news.compared)} 個月值，修正 ${fig(u.news.revised)} 個。
</#if>
</@p>
<#elseif (u.news)??>
<@p lead="1. ">
月資料只有 ${fig(u.news.vintage)} 一個版本，無從比對修正。
</@p>
</#if>
<#else>
<@p lead="1. ">
在截止日，工作區沒有美國普查局月資料，一切月別與累計的比較從缺。
</@p>
</#if>
<#if m.top??>
<@p lead="1. ">
Comtrade 夥伴表為 ${fig(m.top.period)}<#if m.top.twoYears>，不是年值，無法計算年增率</#if>；代碼 ${fig(f.taiwanCode)} 實務上指台灣，殘差代碼不列入排名。
</@p>
<#else>
<@p lead="1. ">
在截止日，工作區沒有可用的 Comtrade 夥伴表，市場名次與集中度從缺。
</@p>
</#if>
<#if m.stoppedExports?size != 0 || m.stoppedImports?size != 0>
<@p lead="1. ">
未通過品質檢查、因此未引用的夥伴表：<#list m.stoppedExports + m.stoppedImports as s>${s.name}${s.flow}（${fig(s.period)}，${fig(s.partners)} 個夥伴，${fig(s.vintage)} 版<#if s.fallback??>，改用 ${fig(s.fallback)} 版</#if>）<#sep>、</#sep></#list>。
</@p>
</#if>
<#list m.untrusted as t>
<@p lead="1. ">
${t.name}的 ${fig(t.all)} 份文件一律標為可信度高，其中 ${fig(t.empty)} 份沒有任何數值；其可信度不予採信，未據以引用數值。
</@p>
</#list>
<#if r.hasDocuments>
<@p lead="1. ">
管制文件 ${fig(r.held.documents)} 份，依網址併計為 ${fig(r.held.pages)} 筆；同一公告的副本在日期、文號、生效日或狀態上互有出入者 ${fig(r.conflicts.total)} 筆<#if r.conflicts.shown?size != 0>，影響判斷者已標記</#if>。
</@p>
<#else>
<@p lead="1. ">
在截止日，工作區沒有管制公告文件，措施狀態只依登錄表。
</@p>
</#if>
<#if r.hasMeasures>
<@p lead="1. ">
措施狀態由登錄表 ${fig(r.held.measures)} 項措施的事件與截止日算出；可信度低者不列為事實<#if r.held.unregistered?size != 0>。其中<#list r.held.unregistered as x>${fig(x.numbered)}<#sep>、</#sep></#list>只見於文件、未經登錄，事件依公告文字判讀，引用前核對原文</#if>。
</@p>
</#if>
<@p lead="1. " method=true>
金額四捨五入至 ${fig(f.rounding, "oku1")} 億美元，變動率以未捨入值計算，故與表列數字相減或相除可能有末位差。
</@p>
