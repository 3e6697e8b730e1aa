package dev.dynamark.simulations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.contestants.AccountContestant;
import dev.dynamark.contestants.AccountStore;
import dev.dynamark.contestants.AwsSdkContestant;
import dev.dynamark.contestants.OrderContestant;
import dev.dynamark.contestants.OrderStore;
import dev.dynamark.contestants.Stand;
import dev.dynamark.forked.GatlingFork;
import dev.dynamark.measure.CalculatedCapacity;
import dev.dynamark.measure.ErrorCount;
import dev.dynamark.measure.Outcome;
import dev.dynamark.measure.Result;
import dev.dynamark.measure.Series;
import dev.dynamark.profile.SettingsSources;
import dev.dynamark.workload.Account;
import dev.dynamark.workload.Transfer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

class BatchAndTransactionSimulationTest {

    private static final String MONEY = BatchAndTransactionSimulation.class.getName();

    @TempDir
    Path folder;

    @Test
    void keepsTheSumAndTellsExactlyWhatWasRefused() {
        GatlingFork run = GatlingFork.run(
                MONEY,
                folder,
                Map.of(
                        "contestants", "aws-sdk,enhanced,dynamorm,spring",
                        "warmUp", "1s",
                        "rounds", "4",
                        "users", "2",
                        "accounts", "5"));
        Result result = run.result();

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output()).contains("Contestant spring is left out: it has no transactions and batches");
        for (String contestant : List.of("aws-sdk", "enhanced", "dynamorm")) {
            assertThat(run.output())
                    .contains(contestant + " kept the sum: count of failed events is 0.0 : true")
                    .contains(contestant + " told what was refused: count of failed events is 0.0 : true");
            assertThat(refused(result, contestant, "transfer", "TransactionConflict"))
                    .as("of 4 rounds of 15 transfers by 2 users one in twenty; each is the outcome of one")
                    .isEqualTo(6)
                    .isEqualTo(conflicts(result, contestant));
            assertThat(refused(result, contestant, "batch-write", "UnprocessedItems"))
                    .as("of 48 batches of 25 one item in ten, and of those again")
                    .isBetween(130L, 134L);
            assertThat(refused(result, contestant, "batch-get", "UnprocessedKeys"))
                    .isPositive();
            assertThat(capacity(result, contestant, "transfer"))
                    .as("two strong reads, two updates in a transaction")
                    .satisfies(units -> assertThat(units.writeUnitsPerOp()).isEqualTo(4))
                    .satisfies(units -> assertThat(units.readUnitsPerOp()).isEqualTo(2));
            assertThat(List.of("transfer", "batch-write", "batch-get")).allSatisfy(operation -> assertThat(
                            capacity(result, contestant, operation).different())
                    .isZero());
        }
    }

    @Test
    @Tag("long")
    void keepsTheSumWhereTransfersArriveAtARate() {
        GatlingFork run = GatlingFork.run(
                MONEY,
                folder,
                Map.of(
                        "contestants", "aws-sdk,dynamorm",
                        "load", "spike",
                        "rate", "20",
                        "duration", "20s",
                        "warmUp", "1s",
                        "conflicts", "10%",
                        "accounts", "5"));
        Result result = run.result();

        assertThat(run.exitCode()).as(run.output()).isZero();
        for (String contestant : List.of("aws-sdk", "dynamorm")) {
            assertThat(run.output())
                    .contains(contestant + " kept the sum: count of failed events is 0.0 : true")
                    .contains(contestant + " wrote again what was handed back: count of failed events is 0.0 : true")
                    .contains(contestant + " told what was refused: count of failed events is 0.0 : true");
            assertThat(refused(result, contestant, "transfer", "TransactionConflict"))
                    .isPositive()
                    .isEqualTo(conflicts(result, contestant));
            assertThat(result.series().stream()
                            .filter(series -> series.contestant().equals(contestant))
                            .mapToLong(Series::count)
                            .sum())
                    .as("20 a second for 8 s and 100 for 2 s")
                    .isEqualTo(360);
        }
    }

    private static Stream<Series> series(Result result, String contestant, String operation) {
        return result.series().stream()
                .filter(series -> series.contestant().equals(contestant))
                .filter(series -> series.operation().equals(operation));
    }

    private static CalculatedCapacity capacity(Result result, String contestant, String operation) {
        return series(result, contestant, operation)
                .filter(series -> series.outcome() == Outcome.OK)
                .flatMap(series -> series.calculatedCapacity().stream())
                .findFirst()
                .orElseThrow();
    }

    private static long refused(Result result, String contestant, String operation, String word) {
        return series(result, contestant, operation)
                .flatMap(series -> series.refusals().stream())
                .mapToLong(some -> some.getOrDefault(word, 0L))
                .sum();
    }

    private static long conflicts(Result result, String contestant) {
        return series(result, contestant, "transfer")
                .filter(series -> series.outcome() == Outcome.EXPECTED)
                .flatMap(series -> series.errors().stream())
                .filter(reason -> reason.type().equals("transaction in conflict"))
                .mapToLong(ErrorCount::count)
                .sum();
    }

    /** Accounts of the baseline, of which a method is done in another way. */
    private abstract static class Sabotaged implements AccountContestant, AccountStore {

        private final String id;
        private volatile AccountStore store;
        private volatile Stand stand;

        Sabotaged(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String description() {
            return "the baseline, sabotaged";
        }

        @Override
        public OrderStore<?> open(Stand opened) {
            return new AwsSdkContestant().open(opened);
        }

        @Override
        public AccountStore openAccounts(Stand opened) {
            System.out.println("accounts of " + id + " are opened");
            stand = opened;
            store = new AwsSdkContestant().openAccounts(opened);
            return this;
        }

        @Override
        public void transfer(Transfer transfer) {
            store.transfer(transfer);
        }

        @Override
        public void write(List<Account> accounts) {
            store.write(accounts);
        }

        @Override
        public List<Account> read(List<String> ids) {
            return store.read(ids);
        }
    }

    /** Leaves what is handed back where it is. */
    public static final class Forgets extends Sabotaged {

        /** Found as a service. */
        public Forgets() {
            super("forgets");
        }

        @Override
        public void write(List<Account> accounts) {
            List<WriteRequest> batch = accounts.stream()
                    .map(account -> WriteRequest.builder()
                            .putRequest(put -> put.item(Map.of(
                                    "pk", AttributeValue.fromS(Account.partitionKey(account.id())),
                                    "sk", AttributeValue.fromS(Account.SORT_KEY),
                                    "id", AttributeValue.fromS(account.id()),
                                    "cents", AttributeValue.fromN(String.valueOf(account.cents())),
                                    "counter", AttributeValue.fromN(String.valueOf(account.counter())))))
                            .build())
                    .toList();
            super.stand.client().batchWriteItem(request -> request.requestItems(Map.of(super.stand.table(), batch)));
        }
    }

    /** Takes money twice now and then. */
    public static final class LosesMoney extends Sabotaged {

        /** Found as a service. */
        public LosesMoney() {
            super("loses-money");
        }

        @Override
        public void transfer(Transfer transfer) {
            super.transfer(transfer);
            super.stand.client().updateItem(request -> request.tableName(super.stand.table())
                    .key(Map.of(
                            "pk", AttributeValue.fromS(Account.partitionKey(transfer.from())),
                            "sk", AttributeValue.fromS(Account.SORT_KEY)))
                    .updateExpression("ADD cents :less")
                    .expressionAttributeValues(Map.of(":less", AttributeValue.fromN("-1"))));
        }
    }

    @Test
    @Tag("long")
    void failsARunThatLosesMoneyOrForgetsWhatWasHandedBack() throws IOException {
        Path services = folder.resolve("classes/META-INF/services");
        Files.createDirectories(services);
        Files.writeString(
                services.resolve(OrderContestant.class.getName()),
                Forgets.class.getName() + "\n" + LosesMoney.class.getName());

        GatlingFork run = GatlingFork.run(
                MONEY,
                folder,
                Map.of("contestants", "aws-sdk,forgets,loses-money", "warmUp", "0s", "rounds", "1"),
                folder.resolve("classes"));

        assertThat(run.exitCode()).as(run.output()).isEqualTo(2);
        assertThat(run.output()).containsOnlyOnce("accounts of forgets are opened");
        assertThat(run.output())
                .contains("aws-sdk kept the sum: count of failed events is 0.0 : true")
                .contains(
                        "loses-money kept the sum: count of failed events is 0.0 : false",
                        "the sum was 20000000000000 cents")
                .contains("aws-sdk wrote again what was handed back: count of failed events is 0.0 : true")
                .contains("forgets wrote again what was handed back: count of failed events is 0.0 : false");
    }

    @Test
    void saysOfWhatWasAskedThatItCannotBeDone() {
        assertThat(objection(Map.of("bench.rate", "50", "bench.rampUp", "5s")))
                .hasValue("bench.rampUp: what is refused is counted from the first arrival on; leave it out.");
        assertThat(objection(Map.of("bench.rate", "50"))).isEmpty();
        assertThat(objection(Map.of())).isEmpty();
    }

    private static Optional<String> objection(Map<String, String> properties) {
        return BatchAndTransactionSimulation.objection(SettingsSources.of(List.of("aws-sdk"), List.of())
                .forSimulation("BatchAndTransactionSimulation", Map.of("bench.mix", "transfer=1"))
                .withProperties(properties)
                .read());
    }
}
