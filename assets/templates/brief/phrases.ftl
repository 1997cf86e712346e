<#--
  共用句型。每個範本都先讀入這一份。

  數字只能經這些函式寫入，它們同時寫下數字、出處與查核所需的事實：
    fig(事實)、fig(事實, "格式")  寫出數值；格式：oku1 億美元一位、oku1abs 絕對值、oku1signed 帶正負號、
                                  pct1、pct1abs、pct1signed、pct2、num0、num1、num2、num2abs、text
    few(事實)                     十以內的個數寫成中文：兩、六
    say(事實, "文字")             由該事實支持的文字（最高、唯一、連續……）
    dir(事實, "正", "負")         依正負取字
    change(事實, "正", "負")      取字並寫出百分率；不足 0.05% 時寫「持平」；正負改變時照事實的文字寫
    moves(事實)                   是否達 0.05%
  段落：<@p>一段</@p>、<@table>表格，其後各行為表註</@table>、<@flag reason="解讀">須由人看過的一段</@flag>。
  段末的〔來源：…〕由段中寫出的事實自動產生；沒有寫出文字的段落、沒有資料列的表格不會出現。
-->
<#-- 金額的變動：增加 25.2%、減少 25.2% -->
<#macro amount move>${change(move.change, "增加", "減少")}</#macro>
<#-- 逆差或順差的變動：收窄 29.9%、由逆差轉為順差 -->
<#macro gap move>${change(move.change, "擴大", "收窄")}</#macro>
<#-- 表格裡的變動率；沒有可比的基期時寫 — -->
<#macro rate move=""><#if move?is_hash>${fig(move.change, "pct1signed")}<#else>—</#if></#macro>
<#macro gapcell move=""><#if move?is_hash>${change(move.change, "擴大", "收窄")}<#else>—</#if></#macro>
<#-- 並列的措施：2025 年第 55、56、57 號、2024 年第 46 號第二款 -->
<#macro items list><#list list as g><#if g.before??>${fig(g.before)} <#list g.names as n>${fig(n)}<#sep>、</#sep></#list> 號<#else>${fig(g.names?first)}</#if><#if g.part??>${fig(g.part)}</#if><#sep>、</#sep></#list></#macro>
<#-- 一項措施的全名，有文號者附上俗稱 -->
<#macro full m>${fig(m.name)}<#if m.hasNumber>（${fig(m.subject)}）</#if></#macro>
<#-- 資料的新舊與修正 -->
<#macro news m>
資料止於 ${fig(m.latest)}
<#if !m.news?? || !m.news.previous??>；資料庫只有一個版本，無從比對修正。
<#elseif m.news.newMonths?size == 0 && !m.news.hasRevisions>，自前一版（${fig(m.news.previous)}）以來沒有新月份，也沒有修正。
<#else>
，較前一版（${fig(m.news.previous)}）
<#if m.news.newMonths?size != 0>新增 <#list m.news.newMonths as n>${fig(n)}<#sep>、</#sep></#list><#else>沒有新月份</#if>，
<#if m.news.hasRevisions>修正 ${fig(m.news.revised)} 個月值（兩版皆有 ${fig(m.news.compared)} 個）<#else>既有月值沒有修正</#if>。
</#if>
</#macro>
