package org.tradebrief.desk.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts what the lower rooms say into English: a text sentence by sentence, a sentence by the form it has, its arguments
 * in the same way. A reading counts only when every argument is understood down to its names and numbers, which keeps
 * one form from being mistaken for another; a sentence of no known form stays as it is.
 */
final class Interpreter {
    /** What joins statements and terms, the loosest first. */
    private static final List<String> JOINTS =
            List.of("；", " = ", " → ", " ÷ ", " × ", " + ", " ＋ ", " − ", "：", "，", "、", "–");

    /** A form that knows itself by fewer words than that is not trusted with an argument that is not understood. */
    private static final int TRUSTED = 4;

    private static final int REMEMBERED = 2000;

    private final Phrasebook book;
    private final Map<String, String> names;
    private final Map<String, String> told = new ConcurrentHashMap<>();

    /** @param names of things in Chinese, and their English */
    Interpreter(Phrasebook book, Map<String, String> names) {
        this.book = book;
        this.names = Map.copyOf(names);
    }

    /** Safe from any thread. */
    String english(String chinese) {
        if (!Marks.hasChinese(chinese)) {
            return Marks.western(chinese);
        }
        if (told.size() > REMEMBERED) {
            told.clear();
        }
        return told.computeIfAbsent(chinese, text -> new Reading().lines(text));
    }

    /** The reading of one text: a part that comes again is not read again. */
    private final class Reading {
        private final Map<String, Said> known = new HashMap<>();

        String lines(String text) {
            return text.lines().map(line -> sentences(line).text()).collect(Collectors.joining("\n"));
        }

        private Said sentences(String text) {
            List<String> sentences = Marks.cut(text.strip(), "。");
            boolean ended = sentences.getLast().isBlank();
            if (ended) {
                sentences.removeLast();
            }
            List<Said> said = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                said.add(sentence(sentences.get(i), ended || i < sentences.size() - 1));
            }
            return new Said(
                    said.stream().map(Said::text).collect(Collectors.joining(" ")),
                    said.stream().allMatch(Said::whole),
                    false);
        }

        private Said sentence(String text, boolean ended) {
            Said said = part(text).capitalised();
            String stop = !ended ? "" : said.text().equals(text.strip()) ? "。" : ".";
            return new Said(said.text() + stop, said.whole(), said.ours());
        }

        private Said part(String text) {
            String bare = text.strip();
            if (!Marks.hasChinese(bare)) {
                return Said.asIs(bare);
            }
            Said before = known.get(bare);
            if (before == null) {
                before = read(bare);
                known.put(bare, before);
            }
            return before;
        }

        private Said read(String text) {
            Optional<String> word = book.word(text);
            if (word.isPresent()) {
                return new Said(word.get(), true, true);
            }
            String name = names.get(text);
            if (name != null) {
                return Said.asIs(name);
            }
            Optional<String> quantity = Quantities.english(text);
            if (quantity.isPresent()) {
                return Said.asIs(quantity.get());
            }
            if (isCited(text)) {
                return Said.asIs(text);
            }
            Optional<Said> headed = headed(text);
            if (headed.isPresent()) {
                return headed.get();
            }
            List<Template> forms = book.forms(text).toList();
            for (Template form : forms) {
                Said said = as(form, text, true);
                if (said != null) {
                    return said;
                }
            }
            return dated(text)
                    .or(() -> valued(text))
                    .or(() -> joined(text))
                    .or(() -> bracketed(text))
                    .orElseGet(() -> inPart(forms, text));
        }

        /** 「…」 with nothing around it. */
        private boolean isCited(String text) {
            return text.startsWith("「") && text.indexOf('」') == text.length() - 1;
        }

        private @Nullable Said as(Template form, String text, boolean strict) {
            Said[] found = new Said[1];
            form.read(text, arguments -> {
                found[0] = render(form, arguments, strict);
                return found[0] != null;
            });
            return found[0];
        }

        private @Nullable Said render(Template form, List<String> arguments, boolean strict) {
            List<Said> said = new ArrayList<>();
            for (int i = 0; i < arguments.size(); i++) {
                Said argument = argument(form.kind(i), arguments.get(i));
                if (strict && !argument.whole()) {
                    return null;
                }
                said.add(argument);
            }
            boolean ours = form.beginsWithWords() || said.get(form.leading()).ours();
            String english = form.render(said.stream().map(Said::text).toList());
            return new Said(english, said.stream().allMatch(Said::whole), ours);
        }

        private Said argument(Template.Kind kind, String text) {
            return switch (kind) {
                case NUMBER -> Said.asIs(text);
                case CITED -> Said.cited(text);
                case TOLD, WORD -> part(text);
                case IF_KNOWN -> {
                    Said said = part(text);
                    yield said.whole() ? said : Said.cited(text);
                }
            };
        }

        /** A whole period or amount before a colon stands for itself, whatever form its first words may have. */
        private Optional<Said> headed(String text) {
            int colon = text.indexOf('：');
            return colon < 0
                    ? Optional.empty()
                    : Quantities.english(text.substring(0, colon)).flatMap(head -> {
                        Said rest = part(text.substring(colon + 1));
                        return Optional.of(new Said(head + ": " + rest.text(), rest.whole(), false))
                                .filter(Said::whole);
                    });
        }

        /** Something of a period that stands before it. */
        private Optional<Said> dated(String text) {
            int end = Quantities.periodFirst(text);
            if (end == 0 || end >= text.length()) {
                return Optional.empty();
            }
            Said what = part(text.substring(end));
            return Optional.of(new Said(
                            what.text() + ", " + part(text.substring(0, end)).text(), what.whole(), what.ours()))
                    .filter(Said::whole);
        }

        /** Something and what it comes to. */
        private Optional<Said> valued(String text) {
            int at = Quantities.valueLast(text);
            if (at <= 0) {
                return Optional.empty();
            }
            Said what = part(text.substring(0, at));
            return Optional.of(new Said(
                            what.text() + " " + part(text.substring(at)).text(), what.whole(), what.ours()))
                    .filter(Said::whole);
        }

        /** Statements and terms in a row, each understood. */
        private Optional<Said> joined(String text) {
            for (String joint : JOINTS) {
                List<String> parts = Marks.cut(text, joint);
                if (parts.size() > 1) {
                    List<Said> said = parts.stream().map(this::part).toList();
                    if (said.stream().allMatch(Said::whole)) {
                        boolean tight = joint.startsWith(" ") || joint.equals("–");
                        String by = tight ? joint.replace('＋', '+') : Marks.western(joint) + " ";
                        return Optional.of(new Said(
                                said.stream().map(Said::text).collect(Collectors.joining(by)),
                                true,
                                said.getFirst().ours()));
                    }
                }
            }
            return Optional.empty();
        }

        /** A（B）. */
        private Optional<Said> bracketed(String text) {
            int at = Marks.lastBracket(text);
            if (at < 0) {
                return Optional.empty();
            }
            if (at == 0) {
                Said inside = part(text.substring(1, text.length() - 1));
                return Optional.of(new Said("(" + inside.text() + ")", true, false))
                        .filter(s -> inside.whole());
            }
            Said outside = part(text.substring(0, at));
            Said inside = part(text.substring(at + 1, text.length() - 1));
            return outside.whole() && inside.whole()
                    ? Optional.of(new Said(outside.text() + " (" + inside.text() + ")", true, outside.ours()))
                    : Optional.empty();
        }

        /** A form that is sure although an argument is not understood, such as a name in a path. */
        private Said inPart(List<Template> forms, String text) {
            for (Template form : forms) {
                Said said = form.weight() >= TRUSTED ? as(form, text, false) : null;
                if (said != null) {
                    return said;
                }
            }
            return Said.unknown(text);
        }
    }
}
