package org.tradebrief.check.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.read.Run;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** The tokens of one run with its sentences, clauses and brackets marked out. */
public final class Words {
    private static final String OPEN = "(（[【「『〔";
    private static final String CLOSE = ")）]】」』〕";
    private static final String SENTENCE_ENDS = "。！？!?\n";
    private static final String CLAUSE_ENDS = "，,；;：:";
    private final Run run;
    private final List<Token> tokens;
    private final int[] sentence;
    private final int[] clause;
    private final int[] opener;
    private final int[] closer;

    public Words(Run run, List<Token> tokens) {
        this.run = run;
        this.tokens = List.copyOf(tokens);
        this.sentence = new int[tokens.size()];
        this.clause = new int[tokens.size()];
        this.opener = new int[tokens.size()];
        this.closer = new int[tokens.size()];
        markBrackets();
        markClauses();
    }

    private void markBrackets() {
        int[] open = new int[16];
        int depth = 0;
        for (int i = 0; i < size(); i++) {
            opener[i] = depth > 0 ? open[Math.min(depth, 15)] : -1;
            closer[i] = -1;
            Token t = tokens.get(i);
            if (t.isMark("\n") || t.isMark("。")) {
                depth = 0;
            } else if (t.isMark(OPEN)) {
                depth++;
                open[Math.min(depth, 15)] = i;
            } else if (t.isMark(CLOSE) && depth > 0) {
                closer[open[Math.min(depth, 15)]] = i;
                depth--;
                opener[i] = depth > 0 ? open[Math.min(depth, 15)] : -1;
            }
        }
    }

    private void markClauses() {
        int inSentence = 0;
        int inClause = 0;
        for (int i = 0; i < size(); i++) {
            sentence[i] = inSentence;
            clause[i] = inClause;
            Token t = tokens.get(i);
            boolean open = opener[i] < 0;
            if (t.isMark(SENTENCE_ENDS) || isFullStop(i)) {
                inSentence++;
                inClause++;
            } else if (open && t.isMark(CLAUSE_ENDS)) {
                inClause++;
            }
        }
    }

    /** A point that ends an English sentence: a blank or nothing after it. */
    private boolean isFullStop(int i) {
        Token t = tokens.get(i);
        return t.isMark(".")
                && (t.end() >= run.length() || Character.isWhitespace(run.text().charAt(t.end())));
    }

    public Run run() {
        return run;
    }

    public int size() {
        return tokens.size();
    }

    public Token get(int i) {
        return tokens.get(i);
    }

    /** The token at that place; null before the first and after the last. */
    public @Nullable Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
    }

    public boolean is(int i, Sense sense) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(sense);
    }

    public boolean isAny(int i, Sense... senses) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isAny(senses);
    }

    public boolean isMark(int i, String marks) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isMark(marks);
    }

    public boolean isOpen(int i) {
        return isMark(i, OPEN);
    }

    public boolean isClose(int i) {
        return isMark(i, CLOSE);
    }

    public boolean isClauseMark(int i) {
        return isMark(i, CLAUSE_ENDS);
    }

    public int sentence(int i) {
        return sentence[i];
    }

    public int clause(int i) {
        return clause[i];
    }

    public boolean sameSentence(int i, int j) {
        return j >= 0 && j < size() && sentence[i] == sentence[j];
    }

    public boolean sameClause(int i, int j) {
        return j >= 0 && j < size() && clause[i] == clause[j];
    }

    /** The bracket that is open at the token; -1 outside of brackets. */
    public int opener(int i) {
        return opener[i];
    }

    /** The closing partner of an opening bracket; -1 if it is never closed. */
    public int closer(int open) {
        return closer[open];
    }

    public String text(Token t) {
        return run.text().substring(t.start(), t.end());
    }

    /** Whether that folded word stands right behind the token, blanks aside, whatever tokens it was read as. */
    public boolean isBehind(int i, String word) {
        int at = tokens.get(i).end();
        while (at < run.length() && run.folded().charAt(at) == ' ') {
            at++;
        }
        return run.folded().startsWith(word, at);
    }

    public String text(int start, int end) {
        return run.text().substring(start, end);
    }
}
