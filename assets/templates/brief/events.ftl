<@table>
| 日期 | 距截止日 | 事件 | 截止日狀態 |
|---|---:|---|---|
<#list r.calendar.past as x>
| ${fig(x.date)} | ${fig(x.days)} 日前 | <#if x.measure??><@full x.measure/>：${fig(x.title)}<#else>「${fig(x.title)}」</#if><#if !x.inWeek>（背景）</#if> | <#if x.measure?? && x.measure.control>${fig(x.measure.status)}<#else>—</#if> |
</#list>
<#list r.calendar.within as x>
| ${fig(x.date)} | ${fig(x.days)} 日後 | <@items x.items/>${fig(x.what)} | 已登錄 |
</#list>
<#list r.calendar.unconfirmed as x>
| ${fig(x.date)} | ${fig(x.days)} 日後 | <#list x.measures as k>${fig(k.name)}<#sep>、</#sep></#list>${fig(x.what)} | 未證實 |
</#list>
<#list r.calendar.beyond as x>
| ${fig(x.date)} | ${fig(x.days)} 日後 | <@items x.items/>${fig(x.what)} | 已登錄 |
</#list>
過去事件為截止日前三個月內公布的措施與最近的發言人談話；不在報告週內者註明為背景。
</@table>
<#if r.calendar.past?size == 0 && r.calendar.within?size == 0 && r.calendar.beyond?size == 0>
<@flag reason="缺少來源" kind="missing-source">
登錄表沒有截止日前三個月內或其後的事件。匯入管制公告或登錄事件後重新編製。
</@flag>
</#if>
