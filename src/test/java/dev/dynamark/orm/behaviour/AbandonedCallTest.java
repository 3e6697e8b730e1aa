package dev.dynamark.orm.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.faults.Fault;
import dev.dynamark.orm.Table;
import dev.dynamark.orm.access.Way;
import dev.dynamark.orm.error.ErrorCode;
import dev.dynamark.orm.error.RequestFailedException;
import dev.dynamark.orm.table.Note;
import dev.dynamark.orm.table.Note_;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.exception.AbortedException;

/** Callers who do not wait for the end. */
class AbandonedCallTest {

    @RegisterExtension
    static final FaultyTables TABLES = new FaultyTables();

    private static final Duration LONG = Duration.ofSeconds(30);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = ".*_BLOCKING")
    void interruptEndsAPause(Way way) throws InterruptedException {
        Table<Note> notes = TABLES.db(way, wiring -> wiring.attempts(3, LONG)).table(Note.class);
        TABLES.always("GetItem", Fault.serverError());
        Caller caller = new Caller(() -> notes.find(Note_.key("1")));

        caller.start();
        while (TABLES.requests("GetItem") == 0) {
            Thread.onSpinWait();
        }
        caller.interrupt();
        caller.join();

        caller.assertAborted("find of Note in table notes");
        assertThat(TABLES.requests("GetItem")).isOne();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = ".*_BLOCKING")
    void interruptBeforeTheCallEndsIt(Way way) throws InterruptedException {
        Table<Note> notes = TABLES.db(way, wiring -> wiring).table(Note.class);
        TABLES.always("GetItem", Fault.serverError());
        Caller caller = new Caller(() -> {
            Thread.currentThread().interrupt();
            notes.find(Note_.key("1"));
        });

        caller.start();
        caller.join();

        caller.assertAborted("find of Note in table notes");
    }

    /** A client of the SDK waits for the answer that nobody wants, until its time is up. */
    @ParameterizedTest
    @EnumSource(names = "DIRECT_ASYNCHRONOUS")
    void cancellationClosesTheConnection(Way way) throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch hungUp = new CountDownLatch(1);
        TABLES.play((operation, request) -> {
            arrived.countDown();
            return Fault.silence(hungUp::countDown);
        });
        CompletableFuture<?> found =
                TABLES.db(way, wiring -> wiring).asyncTable(Note.class).find(Note_.key("1"));
        assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();

        found.cancel(true);

        assertThat(hungUp.await(30, TimeUnit.SECONDS)).as("the client hung up").isTrue();
        assertThat(found).isCancelled();
        assertThat(TABLES.requests("GetItem")).isOne();
    }

    /** A thread that says what became of its call. */
    private static final class Caller {

        private final AtomicReference<Throwable> thrown = new AtomicReference<>();
        private final AtomicBoolean interrupted = new AtomicBoolean();
        private final Thread thread;

        Caller(Runnable call) {
            thread = new Thread(() -> {
                try {
                    call.run();
                } catch (RuntimeException e) {
                    thrown.set(e);
                }
                interrupted.set(Thread.currentThread().isInterrupted());
            });
        }

        void start() {
            thread.start();
        }

        void interrupt() {
            thread.interrupt();
        }

        void join() throws InterruptedException {
            thread.join(60_000);
            assertThat(thread.isAlive()).as("the call ended").isFalse();
        }

        void assertAborted(String where) {
            assertThat(thrown.get())
                    .isInstanceOfSatisfying(RequestFailedException.class, failure -> assertThat(failure.code())
                            .isEqualTo(ErrorCode.REQUEST_FAILED))
                    .hasMessageContaining(where)
                    .hasCauseInstanceOf(AbortedException.class);
            assertThat(interrupted).as("the thread stays interrupted").isTrue();
        }
    }
}
