<#if s??>
<#if s.engine != "">
<@p method=true>
引擎：${s.engine}，${s.mode}檢索<#if s.model != "">，向量模型 ${s.model}<#else>，未使用向量模型</#if>。分數只能在同一查詢內比較；同一頁面的副本併為一筆，份數含原件；題名照原文，日期為檔載日期，未載者為資料版本。
</@p>
<@table>
| 查詢 | 名次 | 題名 | 分數 | 日期 | 來源 | 份數 |
|---|---:|---|---:|---|---|---:|
<#list s.hits as x>
| ${x.query} | ${fig(x.rank)} | ${fig(x.title)} | ${fig(x.score)} | ${fig(x.date)} | ${x.path} | ${fig(x.copies)} |
</#list>
</@table>
<#list s.empty as q>
<@p method=true>查詢「${q}」沒有結果。</@p>
</#list>
</#if>
<#list s.asked as q>
<@p method=true>
本週查詢「${q.query}」：${q.mode}檢索，引擎 ${q.engine}<#if q.model != "">，向量模型 ${q.model}<#else>，未使用向量模型</#if>，台北時間 ${fig(q.at, "text")} 查得 ${fig(q.total, "num0")} 筆，耗時 ${fig(q.took, "num0")} 毫秒。
</@p>
<@table>
| 查詢 | 名次 | 題名 | 分數 | 日期 | 來源 | 份數 |
|---|---:|---|---:|---|---|---:|
<#list q.rows as x>
| ${x.query} | ${fig(x.rank)} | ${fig(x.title)} | ${fig(x.score)} | ${fig(x.date)} | ${x.path} | ${fig(x.copies)} |
</#list>
</@table>
</#list>
<#else>
<@flag reason="缺少來源" kind="missing-source">
在截止日，工作區沒有可檢索的文件。匯入文件後重新編製。
</@flag>
</#if>
