package org.tradebrief.check.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.text.Scripts;

class LicenceTermsTest {
    @ParameterizedTest(name = "{0}: single {1}, general {2}")
    @CsvSource({
        "單項許可有效期不超過 1 年，通用許可有效期不超過 3 年。, 1, 3",
        "单项许可证管一年；通用许可证管三年。, 1, 3",
        "1. Individual licenses (valid up to 1 year), 1, 0",
        "2. General licenses (valid up to 3 years), 0, 3",
        "- **General/comprehensive licenses**: Valid up to two years for qualified exporters, 0, 2",
        "通用許可逐批核發，申請後 45 天內答覆。, 0, 0",
        "General provisions apply for three years., 0, 0"
    })
    void theYearsBehindAKindOfLicenceAreThoseOfThatKind(String line, int single, int general) {
        String folded = Scripts.folded(line);
        assertEquals(expected(single), LicenceTerms.years(folded, LicenceTerms.Kind.SINGLE));
        assertEquals(expected(general), LicenceTerms.years(folded, LicenceTerms.Kind.GENERAL));
    }

    private static Optional<Integer> expected(int years) {
        return years == 0 ? Optional.empty() : Optional.of(years);
    }
}
