<#-- 摘要：本週有管制事件時先說，其次單月倒置、累計、集中度，再列重點發現 -->
<#macro policy>
<@p>
<#if r.week.acts?size != 0>
<#assign told = r.week.acts[0..*6]>
管制方面，本週登錄 ${fig(r.held.weekActs)} 項事件：<#list told as act>${fig(act.measure.numbered)}<#if act.measure.subject.text?matches(r".*[\u4e00-\u9fff].*")>「${fig(act.measure.subject)}」</#if><#if act.part??>${fig(act.part)}</#if>於 ${fig(act.date)} ${fig(act.what)}<#sep>；</#sep></#list><#if r.week.acts?size gt told?size>；其餘見第三節</#if>。
<#elseif r.hasDocuments>
管制公告方面，沒有措施事件落在本週<#if r.week.newest??>，資料庫最新文件的日期是 ${fig(r.week.newest.date)}</#if>。
<#elseif r.hasMeasures>
管制公告方面，在截止日工作區沒有公告文件，以下狀態只依措施登錄表。
</#if>
<#list r.groups as g>
<#if g?index == 0>
${fig(g.announced)} 公布的${few(g.size)}項管制（<#list g.rows as row>${fig(row.number)}<#sep>、</#sep></#list> 號）<#if g.suspended>在截止日全部暫停，期滿日 ${fig(g.until)}，距今 ${fig(g.daysLeft)} 日<#elseif g.expired>的暫停已期滿，後續狀態不明<#else>尚未施行</#if><#if g.suspended && g.neverApplied?size != 0>；<#list g.neverApplied as row>${fig(row.number)}<#sep>、</#sep></#list> 號在原定生效日之前即暫停，從未施行</#if>。
</#if>
</#list>
</@p>
</#macro>
<#if r.week.acts?size != 0>
<@policy/>
</#if>
<#if (u.lead)??>
<#assign l = u.lead>
<@p>
<#if l.differs && l.single>
${fig(l.month)}美國對${l.firstName}的商品貿易逆差高於對${l.secondName}的逆差，
<#elseif l.differs>
美國對${l.firstName}的商品貿易逆差已連續 ${fig(l.streak)} 個月高於對${l.secondName}的逆差。
<#else>
${fig(l.month)}美國對${say(l.leading, l.firstName)}的商品貿易逆差在${few(u.partners)}個追蹤夥伴中最大，
</#if>
<#if l.differs && !l.single>${fig(l.month)}</#if>對${l.first} ${fig(l.firstValue, "oku1abs")} 億美元、對${l.second} ${fig(l.secondValue, "oku1abs")} 億美元，相差 ${fig(l.gap, "oku1")} 億美元（以未捨入值計）<#if l.gapBefore??>；${fig(l.monthBefore)}相差 ${fig(l.gapBefore, "oku1")} 億美元</#if>。
<#if l.differs>
${fig(l.year)}共出現 ${fig(l.times)} 次<#if l.timesMonths?size != 0 && l.timesMonths?size lt 7>（<#list l.timesMonths as t>${fig(t)}<#sep>、</#sep></#list>）</#if><#if l.noneBefore>，${fig(l.yearBefore)} ${fig(l.heldBefore)} 個月均未出現</#if><#if l.formerLeader??>；就單月而言，${few(u.partners)}個追蹤夥伴中逆差最大者已由${say(l.formerLeader, l.formerLeader.text)}換成${say(l.leading, l.firstName)}</#if>。
<#elseif !l.single>
對${l.first}逆差已連續 ${fig(l.streak)} 個月高於對${l.second}<#if l.formerLeader??>；一年前同月最大者為${say(l.formerLeader, l.formerLeader.text)}</#if>。
</#if>
</@p>
</#if>
<#if (u.offset)??>
<#assign o = u.offset>
<@p>
<#if (u.lead)?? && u.lead.differs>累計口徑仍由${u.lead.secondName}居首。</#if>
${fig(o.period)}美國對${o.leader}${o.leadingKind} ${fig(o.leading.now, "oku1abs")} 億美元，較 ${fig(o.base)}<@gap o.leading/>；對${o.runner}${o.runningKind} ${fig(o.running.now, "oku1abs")} 億美元，<@gap o.running/>。
<#if o.shift??>
對${o.shift.up}增加的 ${fig(o.shift.upBy, "oku1")} 億美元，相當於對${o.shift.down}減少額 ${fig(o.shift.downBy, "oku1")} 億美元的 ${fig(o.shift.ratio, "pct2")}<#if o.shift.othersChange??>；連同${o.shift.others}合計${dir(o.shift.othersChange, "增加", "減少")}的 ${fig(o.shift.othersChange, "oku1abs")} 億美元</#if>，${few(o.size)}夥伴總逆差<@gap o.total/>。
<#else>
${few(o.size)}夥伴總${o.totalKind} ${fig(o.total.now, "oku1abs")} 億美元，<@gap o.total/>。
</#if>
<@news u/>
</@p>
<#elseif (u.latest)??>
<@p>
在截止日，美國雙邊月資料缺少一年前的相同月份，累計變動不予計算。
<@news u/>
</@p>
<#else>
<@flag reason="缺少來源" kind="missing-source">
在截止日，工作區沒有美國普查局的月資料，出進口與差額的變動無從計算。匯入 us_trade_census 資料夾或以 fetch census 擷取後，重新編製本週。
</@flag>
</#if>
<#if r.week.acts?size == 0>
<@policy/>
</#if>
<#if !r.hasDocuments && !r.hasMeasures>
<@flag reason="缺少來源" kind="missing-source">
在截止日，工作區沒有管制公告文件，也沒有登錄的措施。匯入 cn_export_control 資料夾後，重新編製本週。
</@flag>
</#if>
<#if m.concentration??>
<#assign c = m.concentration>
<#assign top = c.rows?first>
<@p>
<#if c.changes?size == 0>集中度沒有可比的前值。</#if>
${top.name}出口 HHI 為 ${fig(top.hhi)}（${fig(c.period)}），在${few(c.size)}個可排名經濟體中${say(top.rank, "最高")}<#if top.low>，距中度門檻 ${fig(c.moderate, "num0")} 尚有 ${fig(top.distance)} 點<#else>，屬${fig(top.level)}集中</#if><#list c.stopped as s><#if !s.fallback??>；${s.name}資料未通過品質檢查，不參與排名</#if></#list>。
</@p>
<#else>
<@flag reason="缺少來源" kind="missing-source">
在截止日，工作區沒有可用的 UN Comtrade 夥伴表，出口市場與集中度從缺。匯入 bilateral_trade_flows 資料夾或以 fetch comtrade 擷取後，重新編製本週。
</@flag>
</#if>
<#if (u.offset)?? && u.offset.shift??>
<@flag reason="解讀">
對${u.offset.shift.down}收窄與對${u.offset.shift.up}擴大同時發生，只能說明方向相反，不能證明訂單由前者移往後者。本簡報採用的資料沒有商品別，擴大的成因無法由現有來源證實。
</@flag>
</#if>
<#if (u.findings)??>
### 重點發現排序

<@p method=true>
排序規則：先比類型（本週政策事件＞門檻穿越＞名次變動＞窗內紀錄＞變動率＞對帳落差），同類再比涉及金額。<#if (u.window)??>「窗內」指資料庫現有的月值（${fig(u.window)}）。</#if>
</@p>
<@table>
| 類型 | 發現 | 為何重要 |
|---|---|---|
<#list r.week.acts as act>
<#if act?index lt 5>
| 政策事件 | ${fig(act.measure.name)}<#if act.part??>${fig(act.part)}</#if>：${fig(act.date)} ${fig(act.what)} | 本週發生<#if act.measure.control>，狀態為${fig(act.measure.status)}</#if> |
</#if>
</#list>
<#if (u.lead)?? && u.lead.differs>
| 門檻穿越 | 對${u.lead.first}逆差於 ${fig(u.lead.year)}<#if u.lead.timesMonths?size != 0 && u.lead.timesMonths?size lt 7>的 <#list u.lead.timesMonths as t>${fig(t)}<#sep>、</#sep></#list></#if>高於對${u.lead.second}，共 ${fig(u.lead.times)} 次；最新月份差 ${fig(u.lead.gap, "oku1")} 億美元 | <#if u.lead.formerLeader??>單月口徑的首要逆差對象換人<#else>單月與累計口徑的首位不同</#if> |
</#if>
<#if (u.lead)?? && !u.lead.differs && !u.lead.single>
| 門檻穿越 | 對${u.lead.first}逆差已連續 ${fig(u.lead.streak)} 個月高於對${u.lead.second}；最新月份差 ${fig(u.lead.gap, "oku1")} 億美元 | <#if u.lead.formerLeader??>一年前同月最大者為${say(u.lead.formerLeader, u.lead.formerLeader.text)}<#else>單月與累計口徑的首位相同</#if> |
</#if>
<#if u.findings.importClimb??>
<#assign x = u.findings.importClimb>
| 名次變動 | 美國自${x.shortName}進口由${few(u.partners)}夥伴第 ${fig(x.before)} 位升至第 ${fig(x.after)} 位（${fig(u.balances.period)} ${fig(x.valueNow, "oku1")} 億美元，一年前 ${fig(x.valueBefore, "oku1")} 億美元） | 越過${fig(x.passedFact)} |
</#if>
<#if u.findings.deficitClimb??>
<#assign x = u.findings.deficitClimb>
| 名次變動 | 對${x.shortName}逆差由${few(u.partners)}夥伴第 ${fig(x.before)} 位升至第 ${fig(x.after)} 位（${fig(u.balances.period)} ${fig(x.valueNow, "oku1abs")} 億美元），越過${fig(x.passedFact)}，比${x.nearest}（${fig(x.nearestValue, "oku1abs")} 億美元）多 ${fig(x.margin, "oku1")} 億美元 | <#if u.findings.sameClimber>與進口名次的變動同向<#else>逆差排序改變</#if> |
</#if>
<#list u.findings.records as x>
| 窗內紀錄 | ${x.what} ${fig(x.month)} ${fig(x.value, "oku1")} 億美元，為${fig(x.place.phrase)} | <#if x.later??>${fig(x.laterMonth)}為 ${fig(x.later, "oku1")} 億美元，為${fig(x.laterPlace.phrase)}<#else>最新月份即為窗內極值</#if> |
</#list>
<#list u.findings.rates as x>
| 變動率 | ${fig(x.month)}${x.what} ${fig(x.value, "oku1")} 億美元，較 ${fig(u.balances.monthYearBefore)}<@amount x.yearly/> | 單月變動最大的序列之一 |
</#list>
<#if m.mirrors??>
<#assign x = m.mirrors.rows?first>
| 對帳落差 | ${x.exporter}申報對${m.mirrors.importer}出口比${m.mirrors.importer}申報的進口${dir(x.gap, "多", "少")} ${fig(x.gap, "oku1abs")} 億美元（${fig(x.percent, "pct1abs")}，${fig(m.mirrors.period)}） | 引用哪一方，金額不同 |
</#if>
</@table>
</#if>
