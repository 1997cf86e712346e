> 報告期間：${fig(f.monday)}（週一）至 ${fig(f.sunday)}（週日），ISO 週
> 資料截止日：${fig(f.asOf)}；此日之後公布的事件與修正值不列入
> 資料新鮮度：<#if (u.latest)??>美國普查局最新月份 ${fig(u.latest)}（距截止日 ${fig(u.age)} 日）<#else>無美國普查局月資料</#if>；<#if m.top??>UN Comtrade ${fig(m.top.period)}<#else>無可用的 UN Comtrade 夥伴表</#if>；<#if r.week.newest??>管制公告最新文件 ${fig(r.week.newest.date)}（距截止日 ${fig(r.week.newest.age)} 日）<#else>無管制公告文件</#if>
> 自動化比率：<#if a??>${fig(a.percent)}（實測：正文 ${fig(a.sentences)} 句，機器撰寫且逐數查核通過 ${fig(a.verified)} 句，標記待審 ${fig(a.flagged)} 句；表格、引註與方法說明不計）<#else>無正文可計</#if>
> 標記：【建議人工審核】共 ${fig(f.flags)} 處，理由列於各處
