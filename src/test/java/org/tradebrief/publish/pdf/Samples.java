package org.tradebrief.publish.pdf;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.brief.Block;
import org.tradebrief.brief.Block.Align;
import org.tradebrief.brief.Inline;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Drawing;
import org.tradebrief.chart.Exhibit;
import org.tradebrief.publish.Brand;
import org.tradebrief.publish.Proceedings;
import org.tradebrief.publish.Publication;
import org.tradebrief.publish.Publication.Attachment;
import org.tradebrief.publish.Publication.Chapter;
import org.tradebrief.publish.Publication.Evidence;
import org.tradebrief.publish.Publication.Source;

/** A publication that holds every kind of block, over several pages. */
public final class Samples {
    static final String LONG = "美國對中國的商品貿易逆差，二〇二五年一至十一月為 1,893.6 億美元，較前一年同月（2024-01 至 2024-11）收窄 29.9%；"
            + "「稀土」與「石墨」的許可（公告 2025-55、56、57、58 號）自 2025-11-07 暫停，期滿日 2026-11-10。";

    private Samples() {}

    public static Publication everything(boolean draft) {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new Chapter("head", "", List.of(paragraph("資料截止日 2026-02-08。"))));
        chapters.add(new Chapter("summary", "摘要", prose()));
        chapters.add(new Chapter("imports", "二、進口重點", tables()));
        chapters.add(new Chapter("rest", "附錄", rest()));
        return new Publication(
                "貿易動態簡報　2026 年第 06 週",
                "貿易動態簡報　2026 年第 06 週",
                "2026-02-02 至 2026-02-08",
                List.of("報告期間 2026-02-02 至 2026-02-08", "草稿，尚未簽核"),
                draft,
                chapters,
                Map.of(
                        "f1",
                        new Evidence(
                                "1,893.6 億美元",
                                "−189,355.0 百萬美元",
                                "美國對中國差額，2025 年 1–11 月",
                                "相符",
                                "",
                                List.of(new Source("us.md", "13", "2026-02-08")))),
                Map.of("bars", new Exhibit(new Bars(), "資料來源：U.S. Census Bureau；資料版本 2026-02-08。")),
                theme(),
                List.of(new Attachment(
                        "brief.md", "text/markdown", "簡報原文", "Source", "# 簡報".getBytes(StandardCharsets.UTF_8))),
                "9f2c41d70be8a6e371c5d904",
                LocalDate.of(2026, 2, 8),
                Brand.NONE);
    }

    public static Publication saying(String text) {
        return of(List.of(paragraph(text)));
    }

    /** A long list of items of several lines below so many lines. */
    static Publication numbered(int lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            blocks.add(paragraph("一行。"));
        }
        blocks.add(new Block.Bullets(true, 1, Collections.nCopies(14, List.of(paragraph(LONG)))));
        return of(blocks);
    }

    private static Publication of(List<Block> blocks) {
        Publication base = everything(false);
        return new Publication(
                base.title(),
                base.running(),
                base.period(),
                base.lead(),
                false,
                List.of(new Chapter("only", "摘要", blocks)),
                Map.of(),
                Map.of(),
                base.theme(),
                List.of(),
                base.contentHash(),
                base.date(),
                Brand.NONE);
    }

    /** Decisions over more than a page, and threads of comments. */
    static Proceedings proceedings() {
        List<Proceedings.Decided> decisions = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            decisions.add(new Proceedings.Decided("2026-02-08 14:32", "林怡君（撰稿人）", "接受", "第 " + i + " 節", ""));
        }
        decisions.add(new Proceedings.Decided("2026-02-08 15:10", "林怡君（撰稿人）", "豁免", "收窄 36%", LONG));
        return new Proceedings(
                decisions,
                List.of(
                        new Proceedings.Thread(
                                "較 2024 年全年",
                                true,
                                List.of(
                                        new Proceedings.Said("2026-02-08 11:05", "陳柏宏（核准人）", "兩列都改用同期相比。"),
                                        new Proceedings.Said("2026-02-08 11:20", "林怡君（撰稿人）", "已改。"))),
                        new Proceedings.Thread(
                                "表頭",
                                false,
                                List.of(new Proceedings.Said("2026-02-08 11:06", "陳柏宏（核准人）", "寫出截止月份。")))));
    }

    static Block paragraph(String text) {
        return new Block.Paragraph(List.of(new Inline.Text(text)));
    }

    private static List<Block> prose() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            blocks.add(new Block.Paragraph(List.of(
                    new Inline.Strong(List.of(new Inline.Text("第 " + i + " 段。"))),
                    new Inline.Text(LONG.substring(i)),
                    new Inline.Figure("1,893.6 億美元", "f1"),
                    new Inline.Text("，見"),
                    new Inline.Link(List.of(new Inline.Text("普查局")), "https://www.census.gov/foreign-trade/"),
                    new Inline.Link(List.of(new Inline.Text("不安全")), "javascript:alert(1)"),
                    new Inline.Citation("〔來源：us-balance-5700-2026.md，列 13–35〕", List.of()))));
        }
        blocks.add(new Block.Quote(List.of(paragraph("【建議人工審核】理由：解讀。" + LONG.repeat(4)))));
        return blocks;
    }

    private static List<Block> tables() {
        List<Block.Column> columns = List.of(
                new Block.Column(List.of(new Inline.Text("夥伴")), Align.LEFT),
                new Block.Column(List.of(new Inline.Text("出口（億美元）")), Align.RIGHT),
                new Block.Column(List.of(new Inline.Text("說明")), Align.LEFT));
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            rows.add(List.of(
                    List.of(new Inline.Text(i == 7 ? "=HYPERLINK(\"http://x\")" : "夥伴" + i)),
                    List.of(new Inline.Text("1," + (100 + i) + ".0")),
                    List.of(new Inline.Text(i == 40 ? LONG.repeat(40) : LONG))));
        }
        return List.of(
                new Block.Heading(3, List.of(new Inline.Text("美國雙邊貿易"))),
                new Block.Table(columns, rows),
                new Block.Paragraph(List.of(new Inline.Citation("〔來源：us-balance-5700-2026.md，列 13–35〕", List.of()))),
                new Block.Heading(3, List.of(new Inline.Text("圖"))),
                new Block.Chart("bars", "圖 1　市場集中度"));
    }

    private static List<Block> rest() {
        return List.of(
                new Block.Bullets(
                        true,
                        1,
                        List.of(
                                List.of(paragraph(LONG)),
                                List.of(
                                        paragraph("短"),
                                        new Block.Bullets(false, 1, List.of(List.of(paragraph("內層"))))))),
                new Block.CodeBlock("code"),
                new Block.Html("<b>原樣</b>"),
                new Block.Rule());
    }

    public static ChartTheme theme() {
        Color ink = new Color(0x1F2328);
        Color blue = new Color(0x0B5CAD);
        return new ChartTheme(
                Color.WHITE,
                ink,
                ink,
                ink,
                ink,
                ink,
                blue,
                blue,
                ink,
                ink,
                ink,
                ink,
                ink,
                List.of(blue),
                font("NotoSansTC-Regular.ttf"),
                font("NotoSansTC-Bold.ttf"));
    }

    private static Font font(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/assets/fonts/" + name)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Two bars with a label each. */
    private static final class Bars implements Drawing {
        @Override
        public void draw(Graphics2D graphics, Rectangle2D area, ChartTheme theme) {
            Map<String, Double> values = new LinkedHashMap<>();
            values.put("台灣", 1183.15);
            values.put("中國", 447.18);
            graphics.setFont(theme.regular(11));
            double y = area.getY() + 12;
            for (Map.Entry<String, Double> value : values.entrySet()) {
                graphics.setColor(theme.selected());
                graphics.fill(new Rectangle2D.Double(area.getX() + 60, y, value.getValue() / 5, 20));
                graphics.setColor(theme.text());
                graphics.drawString(value.getKey(), (float) area.getX() + 10, (float) y + 14);
                y += 40;
            }
        }

        @Override
        public String description() {
            return "台灣 1,183.15，中國 447.18";
        }

        @Override
        public double aspect() {
            return 0.3;
        }
    }
}
