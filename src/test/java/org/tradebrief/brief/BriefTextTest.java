package org.tradebrief.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefTextTest {

    @Property
    void joinedAgainItIsWhatWasRead(@ForAll String markdown) {
        assertEquals(markdown, BriefText.of(markdown).markdown());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # 東亞貿易週報;;> 說明;## 摘要;# 不是題名  | 東亞貿易週報
        說明;# 題名 ;內文                           | 題名
        ## 摘要;內文                                | ''
        #沒有空格                                   | ''
        """)
    void callsItselfByItsFirstLevelHeadingAtTheHead(String text, String title) {
        assertEquals(title, BriefText.of(text.replace(';', '\n')).title());
    }
}
