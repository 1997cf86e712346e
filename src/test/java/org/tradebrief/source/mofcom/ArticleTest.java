package org.tradebrief.source.mofcom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {

    @Test
    void theSitesNameIsNeverTheTitle() {
        Article article = Article.of("<title>中国出口管制信息网</title><h2>关于测试的公告</h2><div id=zoom><p>正文</p></div>");
        assertEquals("关于测试的公告", article.title());
        assertEquals("", Article.of("<title>中国出口管制信息网</title><p>正文</p>").title());
        assertEquals(
                "关于测试的公告", Article.of("<title>关于测试的公告_商务部</title><p>正文</p>").title());
    }

    @Test
    void whatTheHeadOfThePageSaysGoesBeforeWhatItShows() {
        Article article = Article.of("""
            <head><meta name="ArticleTitle" content="商务部公告2026年第9号"><meta name="PubDate" content="2026-02-07 10:00">
            <link rel="canonical" href="https://www.mofcom.gov.cn/zwgk/zcfb/art/2026/art_aa.html"></head>
            <h1>别的标题</h1><div class="art_con"><p>正&nbsp;文&#8212;一</p><p><a href="../x.docx">表</a></p></div>\
            """);
        assertEquals("商务部公告2026年第9号", article.title());
        assertEquals(LocalDate.parse("2026-02-07"), article.put());
        assertEquals(List.of("正 文—一", "表"), article.lines());
        assertEquals(
                "https://www.mofcom.gov.cn/zwgk/zcfb/art/x.docx",
                article.attachments().getFirst().url());
    }

    @Test
    void textIsFoundWithoutAKnownContainer() {
        Article article =
                Article.of("<div><a href=/>首页</a></div><div class=x><p>第一段文字比较长<p>第二段</div><div><p>页脚</p></div>");
        assertEquals(List.of("第一段文字比较长", "第二段"), article.lines());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>var _$a='x';eval(_$a);document.cookie='__jsl=1'</script>",
                "<html><body><script src=x></script><script>location.href='/?challenge=1'</script></body></html>"
            })
    void aScriptThatAsksForABrowserIsRecognised(String html) {
        assertEquals(PageKind.CHALLENGE, PageKind.of(html, Article.of(html)));
    }

    @Test
    void aPageThatIsGoneOrEmptyIsNoArticle() {
        String gone = "<h1>提示信息</h1><p>抱歉，您访问的页面不存在</p>";
        assertEquals(PageKind.MISSING, PageKind.of(gone, Article.of(gone)));
        String frame = "<title>中国出口管制信息网</title><div>首页 政策法规</div>";
        assertEquals(PageKind.FRAME, PageKind.of(frame, Article.of(frame)));
    }

    @Property(tries = 300)
    void noInputThrowsOrHangs(
            @ForAll
                    @StringLength(max = 400)
                    @Chars({'<', '>', '/', '!', '-', '=', '"', '\'', '&', '#', ';', ' '})
                    @CharRange(from = 'a', to = 'h')
                    String html) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> PageKind.of(html, Article.of(html)));
    }

    @Test
    void deepNestingCostsNoMoreThanItsLength() {
        String deep = "<div>".repeat(50_000) + "<p>文字</p>";
        assertTrue(Article.of(deep).lines().contains("文字"));
    }
}
