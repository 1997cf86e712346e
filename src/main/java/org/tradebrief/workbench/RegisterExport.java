package org.tradebrief.workbench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tradebrief.library.Refusal;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.register.RegisterTable;

/** Writes the register as one file: a row, or an object, for each event of each measure. */
public final class RegisterExport {
    private RegisterExport() {}

    /** As CSV or JSON, as the file's name ends; refuses any other ending. */
    public static void write(List<Measure> measures, LocalDate asOf, Path out) {
        String name = out.toString().toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".csv")) {
                Files.writeString(out, RegisterTable.csv(RegisterTable.rows(measures, asOf)));
            } else if (name.endsWith(".json")) {
                Files.writeString(out, json(RegisterTable.rows(measures, asOf)));
            } else {
                throw new Refusal("POL-EXPORT", "登錄表只能存成 .csv 或 .json：" + out.getFileName() + "。", "換一個副檔名。");
            }
        } catch (IOException e) {
            throw new Refusal("POL-WRITE", "無法寫入 " + out + "。", "檢查資料夾的權限與磁碟空間。", e);
        }
    }

    private static String json(List<List<String>> rows) throws IOException {
        List<Map<String, String>> objects = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> object = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                object.put(rows.getFirst().get(i), row.get(i));
            }
            objects.add(object);
        }
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(objects);
    }
}
