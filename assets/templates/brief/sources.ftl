<#if c.providers?size != 0>
<#list c.providers as p>${p.name}<#if p.address != "">（${p.address}）</#if><#sep>、</#sep></#list>。引用格式：〔來源：檔案，列 起–迄〕，「列」為檔案內行號；{ } 內為並列代碼。
<#else>
本簡報沒有引用任何檔案。
</#if>

<#list c.folders as d>
**${d.name}**：<#list d.files as x>`${x}`<#sep>、</#sep></#list><#if d.more??>等 ${fig(d.more)} 份</#if>

</#list>
