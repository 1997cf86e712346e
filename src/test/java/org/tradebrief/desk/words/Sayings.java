package org.tradebrief.desk.words;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The Chinese texts that sources hand to constructors and methods of given names, their arguments filled with a number. */
final class Sayings {
    /** Stands for what is only known when the program runs. */
    static final String FILLED = "7";

    /** @param where file and what is called */
    record Saying(String where, String text) {}

    private final Set<String> called;
    private final List<Saying> found = new ArrayList<>();

    private Sayings(Set<String> called) {
        this.called = called;
    }

    static List<Saying> in(Path folder, Set<String> called) throws IOException {
        Sayings sayings = new Sayings(called);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> all = Files.walk(folder)) {
            List<Path> sources =
                    all.filter(p -> p.toString().endsWith(".java")).sorted().toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                sayings.read(unit);
            }
        }
        return sayings.found;
    }

    private void read(CompilationUnitTree unit) {
        String path = unit.getSourceFile().getName();
        String file = path.substring(path.lastIndexOf('/') + 1);
        Map<String, ExpressionTree> constants = new HashMap<>();
        unit.accept(
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitVariable(VariableTree variable, Void none) {
                        if (variable.getModifiers().toString().contains("final") && variable.getInitializer() != null) {
                            constants.put(variable.getName().toString(), variable.getInitializer());
                        }
                        return super.visitVariable(variable, none);
                    }
                },
                null);
        unit.accept(new Calls(file, constants), null);
    }

    private final class Calls extends TreeScanner<Void, Void> {
        private final String file;
        private final Map<String, ExpressionTree> constants;

        Calls(String file, Map<String, ExpressionTree> constants) {
            this.file = file;
            this.constants = constants;
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void none) {
            take(name(made.getIdentifier()), made.getArguments());
            return super.visitNewClass(made, none);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
            take(name(call.getMethodSelect()), call.getArguments());
            return super.visitMethodInvocation(call, none);
        }

        private void take(String name, List<? extends ExpressionTree> arguments) {
            if (called.contains(name)) {
                arguments.stream()
                        .flatMap(argument -> texts(argument).stream())
                        .filter(Marks::hasChinese)
                        .forEach(text -> found.add(new Saying(file + " " + name, text)));
            }
        }

        /** Every text that the expression can come to, as far as it is written here. */
        private List<String> texts(ExpressionTree expression) {
            return switch (expression) {
                case LiteralTree literal ->
                    List.of(String.valueOf(literal.getValue()).replaceAll("%[sd]", FILLED));
                case ParenthesizedTree inner -> texts(inner.getExpression());
                case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS -> both(sum);
                case ConditionalExpressionTree either ->
                    Stream.of(either.getTrueExpression(), either.getFalseExpression())
                            .flatMap(e -> texts(e).stream())
                            .toList();
                case IdentifierTree known
                when constants.containsKey(known.getName().toString()) ->
                    texts(constants.remove(known.getName().toString()));
                default -> List.of(FILLED);
            };
        }

        private List<String> both(BinaryTree sum) {
            List<String> ends = texts(sum.getRightOperand());
            return texts(sum.getLeftOperand()).stream()
                    .flatMap(start -> ends.stream().map(end -> start + end))
                    .toList();
        }
    }

    private static String name(Tree called) {
        return switch (called) {
            case IdentifierTree name -> name.getName().toString();
            case MemberSelectTree member -> member.getIdentifier().toString();
            default -> "";
        };
    }
}
