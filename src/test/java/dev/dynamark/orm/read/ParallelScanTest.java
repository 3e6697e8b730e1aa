package dev.dynamark.orm.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynamark.orm.AsyncTable;
import dev.dynamark.orm.Dynamorm;
import dev.dynamark.orm.Scan;
import dev.dynamark.orm.Table;
import dev.dynamark.orm.access.Way;
import dev.dynamark.orm.error.InvalidRequestException;
import dev.dynamark.orm.error.TableNotFoundException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scans of all segments side by side. */
class ParallelScanTest {

    private static final String TABLE = "parallel-scans";
    private static final int ITEMS = 60;

    @RegisterExtension
    static final Local LOCAL = new Local();

    private static ExecutorService threads;

    @BeforeAll
    static void fill() {
        threads = Executors.newFixedThreadPool(3);
        LOCAL.create(Entries.table(TABLE, "book", "S", "text", "S"));
        LOCAL.put(Word.class, TABLE, words());
    }

    @AfterAll
    static void stop() {
        threads.shutdownNow();
    }

    @BeforeEach
    void forget() {
        LOCAL.requests().forget();
    }

    private static Word[] words() {
        return IntStream.range(0, ITEMS)
                .mapToObj(i -> new Word("book " + i, "text"))
                .toArray(Word[]::new);
    }

    private static Scan<Word> scan() {
        Dynamorm db = LOCAL.db(Way.SDK_BLOCKING);
        return db.table(Word.class, TABLE).scan();
    }

    private static AsyncTable<Word> async(String table) {
        return LOCAL.db(Way.SDK_BLOCKING).asyncTable(Word.class, table);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16})
    void givesEveryItemOnceWithFewerThreadsThanSegments(int segments) {
        Queue<Word> items = new ConcurrentLinkedQueue<>();
        scan().pageSize(3).forEachInParallel(segments, threads, items::add);

        assertThat(items).containsExactlyInAnyOrder(words());
    }

    @Test
    void runsOnTheCallersThreadToo() {
        Queue<Word> items = new ConcurrentLinkedQueue<>();
        scan().forEachInParallel(4, Runnable::run, items::add);

        assertThat(items).containsExactlyInAnyOrder(words());
    }

    @Test
    void segmentsRunSideBySide() {
        CountDownLatch all = new CountDownLatch(3);
        ThreadLocal<Boolean> seen = ThreadLocal.withInitial(() -> false);
        scan().forEachInParallel(3, threads, word -> {
            if (!seen.get()) {
                seen.set(true);
                all.countDown();
                await(all);
            }
        });

        assertThat(all.getCount()).isZero();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Test
    void firstFailureEndsTheOthersAndIsThrown() {
        AtomicInteger given = new AtomicInteger();

        assertThatThrownBy(() -> scan().pageSize(1).forEachInParallel(16, Runnable::run, word -> {
                    given.incrementAndGet();
                    throw new IllegalStateException("mine");
                }))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("mine");
        assertThat(given).hasValue(1);
        assertThat(LOCAL.requests().count()).isLessThan(16);
    }

    @Test
    void errorsAreThrownAsTheyAre() {
        assertThatThrownBy(() -> scan().forEachInParallel(2, threads, word -> {
                    throw new AssertionError("mine");
                }))
                .isExactlyInstanceOf(AssertionError.class);
    }

    @Test
    void executorThatRefusesTasksFailsTheScan() {
        AtomicInteger tasks = new AtomicInteger();
        Table<Word> table = LOCAL.db(Way.SDK_BLOCKING).table(Word.class, TABLE);

        assertThatThrownBy(() -> table.scan()
                        .forEachInParallel(
                                4,
                                task -> {
                                    if (tasks.getAndIncrement() == 1) {
                                        throw new RejectedExecutionException("full");
                                    }
                                    threads.execute(task);
                                },
                                word -> {}))
                .isInstanceOf(RejectedExecutionException.class);
        assertThat(tasks).hasValue(2);
    }

    @Test
    void limitHoldsForAllSegmentsTogether() {
        AtomicInteger given = new AtomicInteger();
        scan().limit(7).forEachInParallel(4, threads, word -> given.incrementAndGet());

        assertThat(given).hasValue(7);
        assertThat(Futures.get(async(TABLE).scan().limit(7).listInParallel(4))).hasSize(7);
    }

    @Test
    void listsEveryItemOnceWithoutWaiting() {
        CompletableFuture<List<Word>> items = async(TABLE).scan().pageSize(3).listInParallel(8);

        assertThat(Futures.get(items)).containsExactlyInAnyOrder(words());
    }

    @Test
    void failureOfOneSegmentFailsTheList() {
        assertThatThrownBy(() -> Futures.get(async("absent").scan().listInParallel(3)))
                .isInstanceOf(TableNotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_000_001})
    void refusesNumbersOfSegmentsThatDynamoDbDoesNotHave(int segments) {
        assertThatThrownBy(() -> scan().forEachInParallel(segments, threads, word -> {}))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("0 of " + segments);
        assertThatThrownBy(() -> Futures.get(async(TABLE).scan().listInParallel(segments)))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(LOCAL.requests().count()).isZero();
    }

    @Test
    void refusesCursor() {
        String cursor = scan().page(1).cursor();

        assertThatThrownBy(() -> scan().startingAfter(cursor).forEachInParallel(2, threads, word -> {}))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("scan each segment with its cursor");
        assertThatThrownBy(() ->
                        Futures.get(async(TABLE).scan().startingAfter(cursor).listInParallel(2)))
                .isInstanceOf(InvalidRequestException.class);
    }
}
