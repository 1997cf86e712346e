package org.tradebrief.workbench;

import java.awt.Color;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Refusal;
import org.tradebrief.publish.Brand;
import org.tradebrief.publish.Picture;

/**
 * The organisation's template for what goes out: {@code templates/brand.properties} in the workspace with
 * {@code organisation}, {@code accent} (as #0B5CAD) and {@code logo}, the name of a PNG or JPEG file beside it. Without
 * the file briefs go out plain.
 */
record BrandFile(Path folder) implements Supplier<Brand> {
    private static final int LONGEST_NAME = 80;
    private static final long LARGEST = 5 << 20;

    static BrandFile of(Path workspace) {
        return new BrandFile(workspace.resolve("templates"));
    }

    @Override
    public Brand get() {
        Path file = folder.resolve("brand.properties");
        if (!Files.isRegularFile(file)) {
            return Brand.NONE;
        }
        Properties said = new Properties();
        try {
            said.load(new StringReader(Files.readString(file)));
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("PUB-BRAND", "讀不到版面範本 brand.properties。", "確認它是 UTF-8 文字檔。", e);
        }
        String name = said.getProperty("organisation", "").strip();
        if (name.length() > LONGEST_NAME) {
            throw refused("organisation 長於 " + LONGEST_NAME + " 字");
        }
        return new Brand(
                name,
                accent(said.getProperty("accent", "").strip()),
                logo(said.getProperty("logo", "").strip()));
    }

    private static Color accent(String text) {
        if (text.isEmpty()) {
            return Brand.NONE.accent();
        }
        if (!text.matches("#[0-9a-fA-F]{6}")) {
            throw refused("accent「" + text + "」不是 #RRGGBB 色碼");
        }
        return new Color(Integer.parseInt(text.substring(1), 16));
    }

    /** Only a file of the folder itself, whatever the template says. */
    private @Nullable Picture logo(String name) {
        if (name.isEmpty()) {
            return null;
        }
        Path file = folder.resolve(name).normalize();
        if (!folder.equals(file.getParent()) || !Files.isRegularFile(file)) {
            throw refused("logo「" + name + "」不在 templates 資料夾裡");
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw refused("logo「" + name + "」大於 5 MB");
            }
            return Picture.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Refusal("PUB-BRAND", "讀不到 logo「" + name + "」。", "檢查檔案的權限。", e);
        }
    }

    private static Refusal refused(String why) {
        return new Refusal("PUB-BRAND", "版面範本 brand.properties 的 " + why + "。", "改正後再匯出一次，或移除該行。");
    }
}
