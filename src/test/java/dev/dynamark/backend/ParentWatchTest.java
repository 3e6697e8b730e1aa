package dev.dynamark.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParentWatchTest {

    @TempDir
    Path folder;

    @Test
    void endsInOrderWhenTheParentIsKilled() throws Exception {
        Path hookRan = folder.resolve("hook");

        ProcessHandle grandchild = grandchildOfKilledParent(Watching.class, hookRan.toString());

        grandchild.onExit().get(10, TimeUnit.SECONDS);
        assertThat(hookRan).exists();
    }

    @Test
    void endsAlsoWhenAShutdownHookHangs() throws Exception {
        ProcessHandle grandchild = grandchildOfKilledParent(HangingInHook.class);

        grandchild.onExit().get(10, TimeUnit.SECONDS);
    }

    private static ProcessHandle grandchildOfKilledParent(Class<?> main, String... arguments) throws Exception {
        Process parent = ChildJvm.start(Parent.class, concat(main.getName(), arguments));
        try {
            String pid = parent.inputReader().readLine();
            ProcessHandle grandchild = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
            assertThat(grandchild.isAlive()).isTrue();
            return grandchild;
        } finally {
            parent.destroyForcibly().waitFor();
        }
    }

    private static String[] concat(String first, String... rest) {
        String[] all = new String[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    /** Starts the class it is given, says its process id when that is ready, and waits. */
    static final class Parent {
        public static void main(String[] arguments) throws Exception {
            List<String> rest = List.of(arguments).subList(1, arguments.length);
            Process child = ChildJvm.builder(Class.forName(arguments[0]), rest).start();
            child.inputReader().readLine();
            System.out.println(child.pid());
            child.waitFor();
        }
    }

    /** Watches its parent and would else live for ever. */
    static final class Watching {
        public static void main(String[] arguments) throws InterruptedException {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> touch(Path.of(arguments[0]))));
            ParentWatch.endWithParent();
            System.out.println("ready");
            new CountDownLatch(1).await();
        }

        private static void touch(Path file) {
            try {
                Files.createFile(file);
            } catch (IOException unwritable) {
                throw new IllegalStateException(unwritable);
            }
        }
    }

    /** Watches its parent and never gets through its shutdown hook. */
    static final class HangingInHook {
        public static void main(String[] arguments) throws InterruptedException {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException end) {
                    Thread.currentThread().interrupt();
                }
            }));
            ParentWatch.endWithParent();
            System.out.println("ready");
            new CountDownLatch(1).await();
        }
    }
}
