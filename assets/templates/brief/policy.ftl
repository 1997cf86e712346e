### 本週公告

<#if r.week.acts?size != 0>
<@table>
| 日期 | 措施 | 事項 | 截止日狀態 |
|---|---|---|---|
<#list r.week.acts as act>
| ${fig(act.date)} | <@full act.measure/><#if act.part??>${fig(act.part)}</#if> | ${fig(act.what)} | <#if act.measure.control>${fig(act.measure.status)}<#else>—</#if> |
</#list>
事件日落在 ${fig(r.week.monday)} 至 ${fig(r.week.sunday)}；其餘各節所列為背景。
</@table>
<#elseif r.hasDocuments>
<@p>
資料庫與措施登錄表中，沒有在 ${fig(r.week.monday)} 至 ${fig(r.week.sunday)} 公布、生效或期滿的管制措施。<#if r.week.newest??>最新文件是 ${fig(r.week.newest.date)} 的「${fig(r.week.newest.title)}」；</#if>這是擷取結果，不等於主管機關沒有發布。以下各節所列均為背景。
</@p>
<#elseif r.hasMeasures>
<@flag reason="缺少來源" kind="missing-source">
在截止日，工作區沒有管制公告文件，本週公告從缺，以下狀態只依措施登錄表。匯入 cn_export_control 資料夾或以 fetch mofcom 擷取後重新編製。
</@flag>
<#else>
<@flag reason="缺少來源" kind="missing-source">
在截止日，工作區沒有管制公告文件，也沒有登錄的措施，本節從缺。匯入 cn_export_control 資料夾或在政策時間軸登錄事件後重新編製。
</@flag>
</#if>
<#if r.week.pages?size != 0>
<@p>
檔載日期落在本週的文件有：<#list r.week.pages as x>「${fig(x.title)}」（${fig(x.date)}）<#sep>、</#sep></#list>。
</@p>
</#if>
<#list r.groups as g>
### ${g.themes}：${fig(g.month)}的${few(g.size)}項措施

<@table>
| 公告 | 管制範圍 | 原定生效日 | 是否施行過 | ${fig(f.asOf)} 狀態 |
|---|---|---|---|---|
<#list g.rows as row>
| ${fig(row.numbered)} | ${fig(row.scope)} | <#list row.parts as x><#if row.split>${fig(x.part)} </#if><#if x.effective??>${fig(x.effective)}<#else>未載</#if><#sep>；</#sep></#list> | <#if !row.applied>否<#elseif row.appliedInPart>僅<#list row.parts as x><#if x.appliedFrom??>${fig(x.part)}（${fig(x.appliedFrom)} 起）</#if></#list><#else>是，<#list row.parts as x>${fig(x.appliedFrom)} 起<#sep>、</#sep></#list></#if> | ${fig(row.status)} |
</#list>
文號均為各發布機關當年的號次。
</@table>
<@p>
<#if g.suspended && g.suspendedFrom??>
${few(g.size)}項的暫停均自 ${fig(g.suspendedFrom)} 起算<#if g.by?size != 0>，依據是<#list g.by as x>${fig(x)}<#sep>、</#sep></#list></#if>，期滿日 ${fig(g.until)}（距截止日 ${fig(g.daysLeft)} 日）。
<#elseif g.expired>
${few(g.size)}項的暫停已經期滿，登錄表與資料庫沒有後續公告，狀態不明。
</#if>
<#list g.appliedInPart as row>
${fig(row.numbered)}的生效日分段：<#list row.parts as x>${fig(x.part)}<#if x.appliedFrom??>自 ${fig(x.appliedFrom)} 施行<#if x.suspendedFrom??>，${fig(x.suspendedFrom)} 起暫停</#if><#else><#if x.effective??>原定 ${fig(x.effective)} 生效，</#if>到期前即暫停，從未施行</#if><#sep>；</#sep></#list>。
</#list>
</@p>
</#list>
<#if r.undocumented?size != 0>
<@flag reason="缺原文" kind="missing-source">
<#list r.undocumented as x>${fig(x.name)}<#sep>、</#sep></#list>未收錄於資料庫，狀態依措施登錄表判定；簽核前應補收公告原文。
</@flag>
</#if>
<#if r.standing.licences?size != 0 || r.standing.otherLicences?size != 0>
### 仍在施行的許可制

<@p>
<#list r.standing.licences as x>
<#if x.namesake??>
${fig(x.measure.name)}（${fig(x.measure.scope)}）不在暫停之列，自 ${fig(x.measure.since)} 起持續有效；它與 ${fig(x.namesake.numbered)}中文題名相同，須以文號區分。
</#if>
</#list>
<#assign plain = r.standing.licences?filter(x -> !x.namesake??)>
<#if plain?size != 0>
其他現行的礦物與材料許可制：<#list plain as x>${fig(x.measure.subject)}（${fig(x.measure.numbered)}<#if x.measure.since??>，${fig(x.measure.since)} 起</#if>）<#sep>、</#sep></#list>。
</#if>
<#if r.standing.otherLicences?size != 0>
其他兩用物項：<#list r.standing.otherLicences as x>${fig(x.subject)}（${fig(x.numbered)}<#if x.since??>，${fig(x.since)} 起</#if>）<#sep>、</#sep></#list>。
</#if>
</@p>
</#if>
<#if r.standing.base?size != 0 || r.standing.towards?size != 0 || r.standing.foreign?size != 0>
### 兩用物項規則與國別措施

<@p>
<#if r.standing.base?size != 0>
現行基本規範：<#list r.standing.base as x>${fig(x.name)}《${fig(x.subject)}》<#if x.since??>自 ${fig(x.since)} 起施行</#if><#sep>、</#sep></#list>。
</#if>
</@p>
<@p>
<#list r.standing.towards as x>
<#if x.split>
${fig(x.name)}（${fig(x.subject)}）各款狀態不同：<#list x.parts as k>${fig(k.part)}${fig(k.status)}<#if k.suspendedFrom??>（自 ${fig(k.suspendedFrom)}）</#if><#sep>；</#sep></#list>。
<#else>
${fig(x.name)}（${fig(x.subject)}）<#if x.since??>自 ${fig(x.since)} 起</#if>${fig(x.status)}：${fig(x.scope)}。
</#if>
</#list>
</@p>
<@p>
<#list r.standing.foreign as x>
${fig(x.name)}<#if x.since??>自 ${fig(x.since)} 起</#if>${fig(x.status)}。這是他方施於中國企業的規則，暫停或恢復均由發布方決定<#if x.title.text?contains("穿透性")>；中方稱為「穿透性規則」，不等同外國直接產品規則</#if>。
</#list>
</@p>
</#if>
<#if r.entities.lists?size != 0>
### 實體清單（${fig(r.entities.since)}以來）

<#macro listed c><#if c.count??>${fig(c.count)} 家：<#list c.listings as x>${fig(x.number)}（<#if x.toward??>${fig(x.toward)} </#if>${fig(x.count)}<#if x.until??>，至 ${fig(x.until)}</#if><#if x.on??>，${fig(x.on)}</#if>）<#sep>、</#sep></#list><#else>無</#if></#macro>
<@table>
| 名單 | 生效 | 暫停 | 已終止 |
|---|---|---|---|
<#list r.entities.lists as x>
| ${x.list} | <@listed x.inForce/> | <@listed x.suspended/> | <@listed x.ended/> |
</#list>
括號內為家數與期滿日或終止日；分支機構與其母公司合計一家<#list r.entities.lists as x><#if x.unknown.count??>；${x.list}另有狀態不明（暫停已期滿）<@listed x.unknown/></#if></#list><#if r.entities.nameless?size != 0>；未載列名實體者不計：<#list r.entities.nameless as x>${fig(x.numbered)}<#sep>、</#sep></#list></#if>。
</@table>
<@p>
<#if r.entities.taiwan??>
<#assign x = r.entities.taiwan>
${fig(x.measure.numbered)}列有台灣實體 ${fig(x.count)} 家：<#list x.names as n>${fig(n)}<#sep>、</#sep></#list>，自 ${fig(x.measure.since)} 起列入，截止日仍為${fig(x.measure.status)}。
</#if>
<#if r.entities.latest??>
<#assign x = r.entities.latest>
最近一次列名是 ${fig(x.measure.numbered)}，列 ${fig(x.count)} 家<#if x.names?size != 0>，包括<#list x.names as n>${fig(n)}<#sep>、</#sep></#list><#if x.more>等</#if></#if>。
</#if>
</@p>
</#if>
<#if r.conflicts.shown?size != 0 || r.conflicts.notes?size != 0>
<@flag reason="同一公告的檔案互不一致">
<#list r.conflicts.shown as x>「${fig(x.title)}」的${x.attribute}，<#list x.versions as v>${fig(v.copies)} 份寫「${fig(v.value)}」<#sep>、</#sep></#list><#sep>；</#sep></#list><#if r.conflicts.notes?size != 0><#if r.conflicts.shown?size != 0>；</#if><#list r.conflicts.notes as x>${fig(x.numbered)}：${fig(x.note)}<#sep>；</#sep></#list></#if>。狀態一律從措施登錄表。
</@flag>
</#if>
<#if r.matrix.rows?size != 0>
### 供應鏈影響矩陣

<@flag reason="規則判級">
等級由規則判定，影響環節取自登錄表，屬推論，未經業者查證。
</@flag>
<@table>
| 等級 | 措施 | ${fig(f.asOf)} 狀態 | 可能受影響環節 | 判定依據 |
|---|---|---|---|---|
<#list r.matrix.rows as x>
| ${x.grade} | ${x.kind}<@items x.items/> | ${fig(x.status)} | ${fig(x.sectors)} | ${x.because}<#if x.daysLeft??>（${fig(x.daysLeft)} 日後）</#if> |
</#list>
規則：紅為現行有效且範圍含禁止出口或禁止交易；橙為現行有效的許可制；黃為暫停中且 ${fig(r.matrix.horizon)} 日內期滿；灰為 ${fig(r.matrix.horizon)} 日內停止者；其餘不判級。同一措施各款狀態不同時分列，只列本簡報提及的措施；現有來源未載各項占全球供給的比重，故不列。
</@table>
</#if>
<#if r.hasMeasures>
### ${fig(r.calendar.window)} 日內生效或期滿（至 ${fig(r.calendar.windowEnd)}）

<#if r.calendar.within?size != 0>
<@table>
| 日期 | 距截止日 | 事項 | 措施 |
|---|---:|---|---|
<#list r.calendar.within as x>
| ${fig(x.date)} | ${fig(x.days)} 日 | ${fig(x.what)} | <@items x.items/> |
</#list>
</@table>
<#else>
<@p also=r.held.rows>
登錄表沒有在 ${fig(r.calendar.window)} 日內生效或期滿的已證實事項。
</@p>
</#if>
<#list r.calendar.unconfirmed as x>
<@flag reason="未證實" kind="missing-source">
登錄表記載 <#list x.measures as k>${fig(k.name)}<#sep>、</#sep></#list>將於 ${fig(x.date)} ${fig(x.what)}（距截止日 ${fig(x.days)} 日）<#if x.note??>；登錄備註：${fig(x.note)}</#if>；資料庫無原文，查證前不列為確定事項。
</@flag>
</#list>
<#if r.calendar.beyond?size != 0>
<@table>
| 視窗外的日期 | 距截止日 | 事項 | 措施 | 進入視窗 |
|---|---:|---|---|---|
<#list r.calendar.beyond as x>
| ${fig(x.date)} | ${fig(x.days)} 日 | ${fig(x.what)} | <@items x.items/> | ${fig(x.enters)} |
</#list>
進入視窗日＝該日前 ${fig(r.calendar.window)} 日。
</@table>
</#if>
![管制措施時間軸](chart:policy)

</#if>
