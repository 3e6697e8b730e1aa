package dev.dynamark.cost;

import static dev.dynamark.cost.Items.all;
import static dev.dynamark.cost.Items.of;
import static dev.dynamark.cost.Items.only;
import static dev.dynamark.cost.Items.plain;
import static dev.dynamark.cost.Items.with;
import static dev.dynamark.cost.ReadKind.EVENTUAL;
import static dev.dynamark.cost.ReadKind.STRONG;
import static dev.dynamark.cost.WriteKind.ORDINARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The figures that DynamoDB's documentation gives, and those that were measured on the service. */
class UnitsTest {

    private static final Optional<Map<String, AttributeValue>> NONE = Optional.empty();

    static Stream<Arguments> reads() {
        return Stream.of(
                arguments("nothing, eventually", Reads.item(0, EVENTUAL), 0.5),
                arguments("nothing, strongly", Reads.item(0, STRONG), 1),
                arguments("nothing, in a transaction", Reads.item(0, ReadKind.TRANSACTIONAL), 2),
                arguments("4 KB, eventually", Reads.item(4_096, EVENTUAL), 0.5),
                arguments("4 KB and a byte, eventually", Reads.item(4_097, EVENTUAL), 1),
                arguments("4 KB, strongly", Reads.item(4_096, STRONG), 1),
                arguments("4 KB and a byte, strongly", Reads.item(4_097, STRONG), 2),
                arguments("8 KB, in a transaction", Reads.item(8_192, ReadKind.TRANSACTIONAL), 4),
                arguments("400 KB, strongly", Reads.item(409_600, STRONG), 100),
                arguments("batch of 1.5 and 6.5 KB", Reads.items(List.of(1_536L, 6_656L), STRONG), 3),
                arguments("batch of 1.5 and 6.5 KB, eventually", Reads.items(List.of(1_536L, 6_656L), EVENTUAL), 1.5),
                arguments("batch of one that is not there", Reads.items(List.of(100L, 0L), EVENTUAL), 1),
                arguments(
                        "transaction of two small items", Reads.items(List.of(100L, 200L), ReadKind.TRANSACTIONAL), 4),
                arguments("check in a transaction of 1.5 KB", plain().check(Optional.of(of(1_536))), 2),
                arguments("check in a transaction of 5 KB", plain().check(Optional.of(of(5_120))), 4),
                arguments("check in a transaction of nothing", plain().check(NONE), 2),
                arguments("page of 40.8 KB", Reads.page(41_780, STRONG), 11),
                arguments("page of 1,500 items of 64 bytes", Reads.page(1_500 * 64L, STRONG), 24),
                arguments("page of 1,500 items of 64 bytes, eventually", Reads.page(1_500 * 64L, EVENTUAL), 12),
                arguments("empty page", Reads.page(0, EVENTUAL), 0.5),
                arguments("page of 1 MB, eventually", Reads.page(1_048_576, EVENTUAL), 128));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource
    void reads(String what, Units units, double expected) {
        assertThat(units).as(what).isEqualTo(new Units(expected, 0));
    }

    static Stream<Arguments> writes() {
        return Stream.of(
                arguments("put of 1,024 bytes", plain().put(NONE, of(1_024), ORDINARY), 1),
                arguments("put of 1,025 bytes", plain().put(NONE, of(1_025), ORDINARY), 2),
                arguments("put of 400 KB", plain().put(NONE, of(409_600), ORDINARY), 400),
                arguments("put over a larger item", plain().put(Optional.of(of(2_049)), of(100), ORDINARY), 3),
                arguments("put over a smaller item", plain().put(Optional.of(of(100)), of(2_049), ORDINARY), 3),
                arguments("update that makes an item", plain().update(NONE, of(100), ORDINARY), 1),
                arguments("update that shrinks", plain().update(Optional.of(of(3_000)), of(100), ORDINARY), 3),
                arguments(
                        "update that grows by a byte", plain().update(Optional.of(of(1_024)), of(1_025), ORDINARY), 2),
                arguments(
                        "update that changes nothing", plain().update(Optional.of(of(2_000)), of(2_000), ORDINARY), 2),
                arguments("delete of 3.5 KB", plain().delete(Optional.of(of(3_584)), ORDINARY), 4),
                arguments("delete of nothing", plain().delete(NONE, ORDINARY), 1),
                arguments("condition failed, nothing there", plain().refused(NONE, Optional.of(of(100)), ORDINARY), 1),
                arguments(
                        "condition failed, larger there",
                        plain().refused(Optional.of(of(5_000)), Optional.of(of(100)), ORDINARY),
                        5),
                arguments(
                        "condition failed, smaller there",
                        plain().refused(Optional.of(of(100)), Optional.of(of(2_000)), ORDINARY),
                        2),
                arguments(
                        "condition failed with an index",
                        with(all("a")).refused(Optional.of(of(100, "A")), Optional.of(of(100, "B")), ORDINARY),
                        1),
                arguments(
                        "batch of 500 bytes and 3.5 KB",
                        plain().put(NONE, of(500), ORDINARY).plus(plain().put(NONE, of(3_584), ORDINARY)),
                        5));
    }

    static Stream<Arguments> transactions() {
        WriteKind kind = WriteKind.TRANSACTIONAL;
        return Stream.of(
                arguments(
                        "transaction of two small puts",
                        plain().put(NONE, of(100), kind).plus(plain().put(NONE, of(1_024), kind)),
                        4),
                arguments("transaction of 1,025 bytes", plain().put(NONE, of(1_025), kind), 4),
                arguments("delete of 2 KB in a transaction", plain().delete(Optional.of(of(2_048)), kind), 4),
                arguments("condition failed in a transaction", plain().refused(Optional.of(of(1_536)), NONE, kind), 4));
    }

    static Stream<Arguments> indexes() {
        Optional<Map<String, AttributeValue>> a = Optional.of(of(900, "A"));
        return Stream.of(
                arguments("keys only, no index", plain().put(NONE, of(900, "A"), ORDINARY), 1),
                arguments("keys only, one index", with(only("a")).put(NONE, of(900, "A"), ORDINARY), 2),
                arguments("keys only, two indexes", with(only("a"), only("b")).put(NONE, of(900, "A"), ORDINARY), 3),
                arguments("3 KB, all projected", with(all("a")).put(NONE, of(3_072, "A"), ORDINARY), 6),
                arguments("3 KB, keys projected", with(only("a")).put(NONE, of(3_072, "A"), ORDINARY), 4),
                arguments("index key A to B", with(all("a")).update(a, of(900, "B"), ORDINARY), 3),
                arguments(
                        "index key A to B, larger",
                        with(all("a")).update(Optional.of(of(2_500, "A")), of(1_500, "B"), ORDINARY),
                        3 + 3 + 2),
                arguments("index key removed", with(all("a")).update(a, of(900), ORDINARY), 2),
                arguments("index key added", with(all("a")).update(Optional.of(of(900)), of(900, "A"), ORDINARY), 2),
                arguments("sparse index, never in it", with(all("a")).put(NONE, of(900), ORDINARY), 1),
                arguments(
                        "projected attribute changes",
                        with(only("a", "note")).update(a, with(of(900, "A"), "note", "new"), ORDINARY),
                        2),
                arguments(
                        "attribute that is not projected changes",
                        with(only("a")).update(a, with(of(900, "A"), "note", "new"), ORDINARY),
                        1),
                arguments("same item again", with(all("a")).put(a, of(900, "A"), ORDINARY), 1),
                arguments("delete with an index", with(all("a")).delete(a, ORDINARY), 2),
                arguments("delete of nothing with an index", with(all("a")).delete(NONE, ORDINARY), 1),
                arguments(
                        "entry of an index in a transaction",
                        with(only("a")).put(NONE, of(900, "A"), WriteKind.TRANSACTIONAL),
                        4));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource({"writes", "transactions", "indexes"})
    void writes(String what, Units units, double expected) {
        assertThat(units).as(what).isEqualTo(new Units(0, expected));
    }

    @Test
    void makesItemsOfTheSizeTheyAreCalled() {
        assertThat(ItemSize.of(of(1_025))).isEqualTo(1_025);
        assertThat(ItemSize.of(of(1_025, "A"))).isEqualTo(1_025);
    }

    @Test
    void pricesAMillionOfEach() {
        PriceTable prices = PriceTable.builtIn();
        CostEstimate estimate = CostEstimate.by(prices)
                .plus("put", 1_000_000, new Units(0, 1))
                .plus("get", 1_000_000, new Units(0.5, 0));

        assertThat(estimate.units()).isEqualTo(new Units(500_000, 1_000_000));
        assertThat(estimate.usd()).isEqualTo(0.625 + 0.0625);
        assertThat(estimate.text())
                .containsExactly(
                        "put: 1,000,000 × 1.0 write units = 1,000,000.0 write units, USD 0.63",
                        "get: 1,000,000 × 0.5 read units = 500,000.0 read units, USD 0.06",
                        "all: 500,000.0 read and 1,000,000.0 write units, USD 0.69 at the prices of us-east-1 standard"
                                + " on-demand, 2026-07-30");
    }

    @Test
    void pricesAPageOfManySmallItemsByTheirSum() {
        List<Long> alone = Collections.nCopies(100, 100L);

        assertThat(Reads.page(100 * 100, STRONG).read()).isEqualTo(3);
        assertThat(Reads.items(alone, STRONG).read()).isEqualTo(100);
    }
}
