package org.tradebrief.brief.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.brief.Block;
import org.tradebrief.brief.Flag;
import org.tradebrief.brief.Inline;
import org.tradebrief.brief.markdown.MarkdownReader;
import org.tradebrief.brief.markdown.MarkedText;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Fact;
import org.tradebrief.library.Refusal;
import org.tradebrief.library.SourceRow;

class TemplateEngineTest {
    private final Ledger ledger = new Ledger();

    @Test
    void aFigureCarriesItsFactAndItsParagraphTheSource() {
        String marked = render("<@p>逆差${change(f, \"擴大\", \"收窄\")}。</@p>", Map.of("f", fact("-29.94", "%")));
        Block.Paragraph p = (Block.Paragraph) MarkdownReader.marked(marked, ledger.facts(), ledger.citations())
                .getFirst();
        assertEquals(
                List.of(
                        new Inline.Text("逆差"),
                        new Inline.Figure("收窄", "k/-29.94"),
                        new Inline.Text(" "),
                        new Inline.Figure("29.9%", "k/-29.94"),
                        new Inline.Text("。"),
                        new Inline.Citation("〔來源：a/b.md，列 7〕", List.of(row()))),
                p.inside());
    }

    @Test
    void whatRoundsToNothingIsFlatWhateverItsSign() {
        assertEquals("持平", plain("${change(f, \"增加\", \"減少\")}", Map.of("f", fact("-0.04", "%"))));
        assertEquals("減少 0.1%", plain("${change(f, \"增加\", \"減少\")}", Map.of("f", fact("-0.05", "%"))));
    }

    @Test
    void aTitleFromADocumentCannotBecomeMarkup() {
        String marked = render("| t |\n|---|\n| ${t} |\n", Map.of("t", "a | [x](javascript:1) <b> *y*\n# z"));
        Block.Table table = (Block.Table)
                MarkdownReader.marked(marked, List.of(), List.of()).getFirst();
        assertEquals(
                List.of(new Inline.Text("a | [x](javascript:1) <b> *y* # z")),
                table.rows().getFirst().getFirst());
    }

    @Test
    void aPassageWithoutWordsAndATableWithoutRowsAreLeftOut() {
        assertEquals("", render("<@p>  </@p><@table>\n| a |\n|---|\nnote</@table>", Map.of()));
    }

    @Test
    void aFlagIsRaisedWithItsReasonAndItsFirstWords() {
        String text = plain(
                "<@flag reason=\"資料覆蓋不足\" kind=\"thin-coverage\">只有 ${fig(f)} 個夥伴。</@flag>",
                Map.of("f", fact("62", "個")));
        assertEquals("> 【建議人工審核】理由：資料覆蓋不足。只有 62 個夥伴。〔來源：a/b.md，列 7〕", text);
        assertEquals(List.of(new Flag(Flag.Kind.THIN_COVERAGE, "資料覆蓋不足", "只有 62 個夥伴。")), ledger.takeFlags());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${5}",
                "${1.5?string}",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${f?api.class}",
                "${f.class.name}",
                "${f.getClass().forName(\"x\")}",
                "<#include \"/etc/passwd\">",
                "<#include \"../../pom.xml\">",
                "${nothing}",
                "${fig(\"12\")}",
                "${fig(f, \"oku9\")}",
                "<#macro m><@m/></#macro><@m/>",
                "<#list 1..99999999 as i>xxxxxxxxxx</#list>",
                "<#if",
            })
    void whatATemplateMayNotDoIsRefusedWithItsPlace(String template) {
        Refusal refusal = assertThrows(Refusal.class, () -> render(template, Map.of("f", fact("1", "USD"))));
        assertTrue(refusal.line().contains("t.ftl"), refusal.line());
        assertFalse(refusal.line().contains("\n"), refusal.line());
    }

    @Test
    void theLineOfAMistakeIsNamed() {
        Refusal refusal = assertThrows(Refusal.class, () -> render("a\nb\n${nothing}", Map.of()));
        assertTrue(refusal.line().contains("第 3 行"), refusal.line());
    }

    private String plain(String template, Map<String, ?> model) {
        return MarkedText.of(render(template, model)).plain().strip();
    }

    private String render(String template, Map<String, ?> model) {
        TemplateSource source = name -> name.equals("t.ftl") ? Optional.of(template) : Optional.empty();
        return new TemplateEngine(source.orElse(TemplateSource.builtIn())).render("t.ftl", model, ledger);
    }

    private static Fact fact(String value, String unit) {
        return new Fact(
                "k/" + value, "", new BigDecimal(value), "", unit, List.of(), LocalDate.of(2026, 2, 8), List.of(row()));
    }

    private static SourceRow row() {
        return new SourceRow(new DocumentId("0".repeat(64)), "a/b.md", 7);
    }
}
