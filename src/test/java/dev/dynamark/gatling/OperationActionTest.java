package dev.dynamark.gatling;

import static dev.dynamark.gatling.DynamoDsl.contestant;
import static dev.dynamark.gatling.DynamoDsl.dynamo;
import static io.gatling.javaapi.core.CoreDsl.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.measure.Recorder;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Operations behave in Gatling as its own protocols' requests do. */
class OperationActionTest {

    private static final Contestant MEMORY = contestant("memory");

    @TempDir
    Path folder;

    /** One user through one chain. */
    abstract static class OneUser extends Simulation {
        OneUser() {
            setUp(scenario("one").exec(chain()).injectOpen(atOnceUsers(1))).protocols(dynamo().threads(2));
        }

        abstract ChainBuilder chain();
    }

    public static final class Names extends OneUser {
        static final List<Object> SEEN = new CopyOnWriteArrayList<>();

        @Override
        ChainBuilder chain() {
            return exec(session -> session.set("kind", "order").set("order", Map.of("id", "o-1")))
                    .exec(MEMORY.operation("read #{kind}").with("#{kind}-7").call(SEEN::add))
                    .exec(MEMORY.operation(session -> "fn " + session.getString("kind"))
                            .with("#{order}", Map.class)
                            .call(SEEN::add))
                    .exec(MEMORY.operation("named")
                            .requestName("as #{kind}")
                            .with(session -> session.userId())
                            .call(SEEN::add))
                    .exec(MEMORY.operation("bursts")
                            .burst(3)
                            .with((session, i) -> i)
                            .call(SEEN::add))
                    .exec(MEMORY.operation("nothing").call(() -> SEEN.add("none")))
                    .exec(MEMORY.operation("void").with("v").run(SEEN::add));
        }
    }

    @Test
    void takesNamesAndArgumentsFromElStringsAndFunctions() {
        GatlingRun run = GatlingRun.of(Names.class, folder);

        assertThat(run.log().requests())
                .extracting(SimulationLog.Request::name)
                .containsExactly(
                        "memory read order",
                        "memory fn order",
                        "as order",
                        "memory bursts",
                        "memory nothing",
                        "memory void");
        assertThat(run.log().requests()).allMatch(SimulationLog.Request::ok);
        assertThat(Names.SEEN).startsWith("order-7", Map.of("id", "o-1")).endsWith(0, 1, 2, "none", "v");
    }

    public static final class Checks extends OneUser {
        static final List<Object> SAVED = new CopyOnWriteArrayList<>();

        @Override
        ChainBuilder chain() {
            Map<String, AttributeValue> item =
                    Map.of("id", AttributeValue.fromS("secret-id"), "total", AttributeValue.fromN("12.50"));
            return exec(MEMORY.operation("typed")
                            .with("a")
                            .call(Optional::of)
                            .check(Optional::isPresent)
                            .check("echoes", (argument, answer) -> argument.equals(answer.get()))
                            .saveAs("typed"))
                    .exec(MEMORY.operation("json")
                            .call(() -> item)
                            .check(
                                    jmesPath("id").is("secret-id").saveAs("id"),
                                    jsonPath("$.total").ofDouble().is(12.5)))
                    .exec(MEMORY.operation("text")
                            .call(() -> "plain text")
                            .check(substring("plain").count().is(1)))
                    .exec(MEMORY.operation("many")
                            .burst(2)
                            .with((session, i) -> "n" + i)
                            .call(value -> value)
                            .saveAs("many"))
                    .exec(session -> {
                        SAVED.add(session.get("typed"));
                        SAVED.add(session.getString("id"));
                        SAVED.add(session.getList("many"));
                        return session;
                    })
                    .exec(MEMORY.operation("refused json")
                            .call(() -> item)
                            .check(jmesPath("id").is("other")))
                    .exec(MEMORY.operation("refused by EL")
                            .call(() -> item)
                            .check(jmesPath("total").is("#{id}")))
                    .exec(MEMORY.operation("crashing transform")
                            .call(() -> item)
                            .check(jmesPath("id")
                                    .transform(id -> Integer.parseInt(id))
                                    .is(1)))
                    .exec(MEMORY.operation("refused typed")
                            .burst(4)
                            .with((session, i) -> i)
                            .call(i -> i)
                            .check("is even", i -> i % 2 == 0))
                    .exec(MEMORY.operation("crashing check")
                            .call(() -> "secret-id")
                            .check("parses", text -> {
                                throw new IllegalStateException("secret-id");
                            }));
        }
    }

    @Test
    void checksAnswersWithTypedAndGatlingChecksAndNeverReportsWhatTheyFound() {
        SimulationLog log = GatlingRun.of(Checks.class, folder).log();

        assertThat(Checks.SAVED).containsExactly(Optional.of("a"), "secret-id", List.of("n0", "n1"));
        assertThat(log.requests().stream().filter(SimulationLog.Request::ok))
                .extracting(SimulationLog.Request::name)
                .containsExactly("memory typed", "memory json", "memory text", "memory many");
        assertThat(log.named("memory refused json").get(0).message())
                .isEqualTo("check failed: jmesPath(id).find.is, failed");
        assertThat(log.failed("memory refused by EL")).isEqualTo(1);
        assertThat(log.failed("memory crashing transform")).isEqualTo(1);
        assertThat(log.named("memory refused typed").get(0).message())
                .isEqualTo("2 of 4 operations: check failed: is even");
        assertThat(log.named("memory crashing check").get(0).message())
                .startsWith("check failed: parses (the check crashed: java.lang.IllegalStateException at ");
        assertThat(log.errors()).anyMatch(error -> error.contains("memory crashing check"));
        assertThat(log.toString()).doesNotContain("secret-id");
    }

    public static final class Failures extends OneUser {
        static final AtomicInteger AFTER = new AtomicInteger();
        static final AtomicInteger TRIES = new AtomicInteger();

        private static Object conditionFails() {
            throw ConditionalCheckFailedException.builder()
                    .message("secret-id is taken")
                    .statusCode(400)
                    .build();
        }

        @Override
        ChainBuilder chain() {
            return exec(MEMORY.operation("conflict").call(Failures::conditionFails))
                    .exec(session -> {
                        AFTER.addAndGet(session.isFailed() ? 1 : 100);
                        return session.markAsSucceeded();
                    })
                    .exec(exitBlockOnFail()
                            .on(exec(MEMORY.operation("blocks").call(Failures::conditionFails))
                                    .exec(MEMORY.operation("unreached").call(() -> 1))))
                    .exec(tryMax(3)
                            .on(MEMORY.operation("tried")
                                    .call(() -> TRIES.incrementAndGet() < 3 ? conditionFails() : 1)))
                    .exec(MEMORY.operation("no attribute").with("#{missing}").call(value -> value))
                    .exec(MEMORY.operation("crash").with("secret-id").call(id -> {
                        throw new IllegalArgumentException(id);
                    }))
                    .exec(MEMORY.operation("crashing argument")
                            .with(session -> Integer.parseInt("secret-id"))
                            .call(i -> i))
                    .exec(session -> session.set("wrong", "secret-id"))
                    .exec(MEMORY.operation("wrong type")
                            .with("#{wrong}", Integer.class)
                            .call(i -> i))
                    .exec(MEMORY.operation("#{missing}").call(() -> 1))
                    .exec(session -> session.markAsSucceeded())
                    .exec(MEMORY.operation("quiet")
                            .call(Failures::conditionFails)
                            .silent())
                    .exec(session -> {
                        AFTER.addAndGet(session.isFailed() ? 1000 : 10);
                        return session;
                    });
        }
    }

    @Test
    void failsSessionsAndLogsCrashesAsErrorsAndResponses() {
        SimulationLog log = GatlingRun.of(Failures.class, folder).log();

        assertThat(Failures.AFTER).hasValue(11);
        assertThat(log.named("memory conflict").get(0).message())
                .isEqualTo("conditional: ConditionalCheckFailedException, HTTP status 400");
        assertThat(log.named("memory unreached")).isEmpty();
        assertThat(log.named("memory tried")).hasSize(3);
        assertThat(log.failed("memory tried")).isEqualTo(2);
        assertThat(log.named("memory quiet")).isEmpty();
        for (String crashed : List.of(
                "memory no attribute", "memory crash", "memory crashing argument", "memory wrong type", "memory")) {
            assertThat(log.failed(crashed)).as(crashed).isEqualTo(1);
            assertThat(log.errors()).as(crashed).anyMatch(error -> error.contains(crashed));
        }
        assertThat(log.named("memory no attribute").get(0).message())
                .isEqualTo("the argument could not be resolved: No attribute named 'missing' is defined");
        assertThat(log.toString()).doesNotContain("secret-id");
    }

    public static final class Async extends OneUser {
        static final AtomicInteger CALLS = new AtomicInteger();

        @Override
        ChainBuilder chain() {
            return exec(MEMORY.operation("at once")
                            .burst(20_000)
                            .with((session, i) -> i)
                            .callAsync(CompletableFuture::completedFuture)
                            .check("in order", (argument, answer) -> argument.equals(answer)))
                    .exec(MEMORY.operation("later")
                            .burst(10)
                            .with((session, i) -> i)
                            .callAsync(i -> CompletableFuture.supplyAsync(CALLS::incrementAndGet))
                            .check("one after the other", (argument, answer) -> answer == argument + 1))
                    .exec(MEMORY.operation("fails")
                            .with("x")
                            .callAsync(x -> CompletableFuture.failedFuture(ConditionalCheckFailedException.builder()
                                    .statusCode(400)
                                    .build())))
                    .exec(MEMORY.operation("throws").with("x").callAsync(x -> {
                        throw new IllegalStateException();
                    }))
                    .exec(MEMORY.operation("gives no stage")
                            .burst(2)
                            .with((session, i) -> i)
                            .callAsync(i -> i == 0 ? CompletableFuture.supplyAsync(() -> i) : null));
        }
    }

    @Test
    void runsAsynchronousOperationsOneAfterTheOther() {
        SimulationLog log = GatlingRun.of(Async.class, folder).log();

        assertThat(log.requests().stream().filter(SimulationLog.Request::ok))
                .extracting(SimulationLog.Request::name)
                .containsExactly("memory at once", "memory later");
        assertThat(log.named("memory fails").get(0).message())
                .isEqualTo("conditional: ConditionalCheckFailedException, HTTP status 400");
        assertThat(log.failed("memory throws")).isEqualTo(1);
        assertThat(log.named("memory gives no stage").get(0).message()).startsWith("1 of 2 operations: client");
    }

    public static final class GroupsAndLoops extends Simulation {
        static final Recorder RECORDER = Recorder.builder().build();

        public GroupsAndLoops() {
            ChainBuilder slow = exec(MEMORY.operation("slow").with("30").call(ms -> {
                Thread.sleep(Long.parseLong(ms));
                return ms;
            }));
            setUp(
                            scenario("grouped")
                                    .group("outer")
                                    .on(group("inner").on(repeat(3).on(slow)))
                                    .injectOpen(atOnceUsers(1)),
                            scenario("loop")
                                    .during(java.time.Duration.ofMillis(300))
                                    .on(slow.exec(MEMORY.operation("second").call(() -> {
                                        Thread.sleep(30);
                                        return 1;
                                    })))
                                    .injectOpen(atOnceUsers(1)))
                    .protocols(dynamo().threads(4).recorder(RECORDER))
                    .assertions(details("outer", "inner", "memory slow")
                            .responseTime()
                            .min()
                            .gte(25));
        }
    }

    @Test
    void reportsInsideGroupsAndLeavesLoopsWhenTheirTimeIsOver() {
        GatlingRun run = GatlingRun.of(GroupsAndLoops.class, folder);
        GroupsAndLoops.RECORDER.close();

        assertThat(run.exitCode()).isZero();
        assertThat(run.log().requests().stream()
                        .filter(request -> request.groups().equals(List.of("outer", "inner"))))
                .hasSize(3);
        SimulationLog.Group inner = run.log().groups().stream()
                .filter(group -> group.path().equals(List.of("outer", "inner")))
                .findFirst()
                .orElseThrow();
        assertThat(inner.cumulatedMs()).isBetween(75, inner.endMs() - inner.startMs() + 3);
        int lastStart = run.log().requests().stream()
                .filter(request -> request.groups().isEmpty())
                .mapToInt(SimulationLog.Request::startMs)
                .max()
                .orElseThrow();
        int firstStart = run.log().requests().stream()
                .filter(request -> request.groups().isEmpty())
                .mapToInt(SimulationLog.Request::startMs)
                .min()
                .orElseThrow();
        assertThat(lastStart - firstStart).isLessThanOrEqualTo(310);
    }

    public static final class Throttled extends Simulation {
        public Throttled() {
            setUp(scenario("throttled")
                            .exec(MEMORY.operation("call").call(() -> 1))
                            .injectOpen(atOnceUsers(12)))
                    .throttle(reachRps(4).in(0), holdFor(60))
                    .protocols(dynamo());
        }
    }

    @Test
    void obeysGatlingsThrottling() {
        List<SimulationLog.Request> requests =
                GatlingRun.of(Throttled.class, folder).log().requests();

        assertThat(requests).hasSize(12);
        int span =
                requests.stream().mapToInt(SimulationLog.Request::startMs).max().orElseThrow()
                        - requests.stream()
                                .mapToInt(SimulationLog.Request::startMs)
                                .min()
                                .orElseThrow();
        assertThat(span).isGreaterThanOrEqualTo(1900);
    }
}
