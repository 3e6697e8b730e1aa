package dev.dynamark.run.isolated;

import dev.dynamark.backend.InputWatch;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/** The main class of child processes: runs another, as long as the parent lives. */
public final class ChildMain {

    private static final int TERMINATED = 143;

    private ChildMain() {}

    /** Takes the name of the class to run, and its arguments. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        InputWatch.endWithInput(TERMINATED);
        try {
            Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object)
                    Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (InvocationTargetException e) {
            e.getCause().printStackTrace();
            System.exit(1);
        }
        System.exit(0);
    }
}
