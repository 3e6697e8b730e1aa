package dev.dynamark.orm.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Compiles sources in memory with the processor, as strictly as this project compiles itself. */
final class Compilations {

    private static final String IMPORTS =
            "import dev.dynamark.orm.annotation.*; import dev.dynamark.orm.codec.*; import java.math.*; import java.time.*; "
                    + "import java.util.*;\n";

    private Compilations() {}

    /** A class of package {@code shop} with the usual imports in its first line. */
    static JavaFileObject source(String name, String body) {
        return JavaFileObjects.forSourceString("shop." + name, "package shop; " + IMPORTS + body);
    }

    static Compilation compile(JavaFileObject... sources) {
        return compile(List.of(), sources);
    }

    static Compilation compile(List<String> options, JavaFileObject... sources) {
        List<Object> all =
                new ArrayList<>(List.of("-Xlint:all,-processing,-classfile,-path,-options", "--release", "17"));
        all.addAll(options);
        return Compiler.javac()
                .withProcessors(new ModelProcessor())
                .withOptions(all.toArray())
                .withClasspath(UserClassPath.files())
                .compile(sources);
    }

    /** Errors as {@code Order.java:3 message}. */
    static List<String> errors(Compilation compilation) {
        return compilation.errors().stream().map(Compilations::text).toList();
    }

    static List<String> problems(Compilation compilation) {
        return Stream.concat(compilation.errors().stream(), compilation.warnings().stream())
                .map(Compilations::text)
                .toList();
    }

    private static String text(Diagnostic<? extends JavaFileObject> found) {
        String file = found.getSource() == null ? "?" : found.getSource().getName();
        return file.substring(file.lastIndexOf('/') + 1) + ":" + found.getLineNumber() + " " + found.getMessage(null);
    }
}
