package dev.dynamark.orm.example;

import static dev.dynamark.orm.example.Order.Status.OPEN;
import static dev.dynamark.orm.example.Order.Status.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.CodecSource;
import dev.dynamark.orm.Dynamorm;
import dev.dynamark.orm.ItemKey;
import dev.dynamark.orm.Table;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the README and docs/dynamorm.md show does what they say. */
class GuideTest {

    private static final Instant PLACED_AT = Instant.parse("2026-11-21T10:15:30Z");

    private static GuideTables tables;
    private static Dynamorm db;
    private static Table<Order> orders;
    private static Table<Cart> carts;

    private final Order order = new Order(
            "1", PLACED_AT, "7", OPEN, new BigDecimal("19.9"), Set.of("gift"), List.of(), 0, null, Optional.empty());
    private final ItemKey<Order> key = Order_.key("1", PLACED_AT, "7");

    @BeforeAll
    static void start(@TempDir Path folder) {
        tables = new GuideTables(folder);
        db = Dynamorm.create(tables.client());
        orders = db.table(Order.class);
        carts = db.table(Cart.class);
    }

    @AfterAll
    static void stop() {
        tables.close();
    }

    @BeforeEach
    void empty() {
        orders.scan().forEach(stored -> orders.delete(orders.keyOf(stored)));
        carts.includingDeleted().scan().forEach(stored -> carts.deleteHard(carts.keyOf(stored)));
    }

    @Test
    void runsTheReadme() {
        assertThat(OrderExample.run(tables.client(), "", PLACED_AT)).endsWith("Z 7 1 1 SHIPPED 1 .");
    }

    @Test
    void setsUp() {
        assertThat(SetUpExample.builder(tables.client(), tables.asyncClient())).isEqualTo("staging-orders");
    }

    @Test
    void takesClientsOfEveryTransport() {
        assertThat(SetUpExample.direct().table(Order.class).name()).isEqualTo("orders");
    }

    @Test
    void namesTablesPerTenant() {
        assertThat(SetUpExample.tenants(tables.client(), List.of("ann", "bob")))
                .isEqualTo("ann-orders bob-orders prod-eu-orders");
    }

    @Test
    void acceptsModelsOfEveryForm() {
        assertThat(List.of(ModelForms.Account.class, ModelForms.Voucher.class, ModelForms.Product.class))
                .allSatisfy(model -> assertThat(db.table(model)).isNotNull());
    }

    @Test
    void acceptsModelsOfEveryFormByReflection() {
        Dynamorm reflective = Dynamorm.builder()
                .client(tables.client())
                .codecs(CodecSource.REFLECTION)
                .build();

        assertThat(List.of(ModelForms.Account.class, ModelForms.Voucher.class, ModelForms.Product.class))
                .allSatisfy(model -> assertThat(reflective.table(model)).isNotNull());
    }

    @Test
    void convertsTypes() {
        Table<Money.Price> prices = db.table(Money.Price.class);
        Money net = new Money(new BigDecimal("4.50"), Currency.getInstance("EUR"));

        prices.put(new Money.Price("A-1", net));

        assertThat(prices.get(prices.key("A-1")).net()).isEqualTo(net);
    }

    @Test
    void readsOneItem() {
        orders.put(order);

        assertThat(Reads.one(orders, PLACED_AT)).isEqualTo("true true true true");
    }

    @Test
    void queries() {
        orders.put(order);

        assertThat(Reads.query(orders)).isEqualTo("1 true 1");
    }

    @Test
    void filtersAndProjects() {
        orders.put(order);

        assertThat(Reads.filter(orders)).isEqualTo("1 null");
    }

    @Test
    void readsPages() {
        for (int i = 0; i < 50; i++) {
            orders.put(placed(i, i % 9 == 0 ? SHIPPED : OPEN));
        }

        assertThat(Reads.pages(orders)).isEqualTo(List.of(20, 20, 4));
    }

    @Test
    void scans() {
        for (int i = 0; i < 10; i++) {
            orders.put(placed(i, OPEN));
        }

        assertThat(Reads.scan(orders, Runnable::run)).isEqualTo("10 true 10");
    }

    @Test
    void writes() {
        assertThat(WritesExample.write(orders, order)).isEqualTo("true 1 2");
        assertThat(orders.exists(key)).isFalse();
    }

    @Test
    void writesUnderConditions() {
        assertThat(WritesExample.conditions(orders, order, key)).isEqualTo("7");
    }

    @Test
    void updates() {
        orders.put(order);

        Order updated = WritesExample.update(orders, key);

        assertThat(updated.total()).isEqualByComparingTo("24.8");
        assertThat(updated.tags()).containsExactlyInAnyOrder("gift", "express");
        assertThat(updated.lines()).containsExactly(new Order.Line("A-1", 2));
        assertThat(updated.version()).isEqualTo(1);
    }

    @Test
    void repeatsAfterConflicts() {
        orders.put(order);

        assertThat(WritesExample.retry(orders, key).total()).isEqualByComparingTo("17.91");
    }

    @Test
    void saysWhatFailed() {
        assertThat(WritesExample.errors(db, key)).startsWith("failed, request Optional[");
    }

    @Test
    void deletesSoftly() {
        assertThat(CartExample.softDelete(carts)).isEqualTo("false true true false false false");
    }

    @Test
    void leavesExpiredItemsOut() {
        assertThat(CartExample.liveOnly(carts, Instant.now().minus(Duration.ofDays(1))))
                .isFalse();
    }

    @Test
    void protectsAttributes() {
        CartExample.protects(carts);

        assertThat(carts.get(Cart_.key("c1")).skus()).containsExactly("A-2");
    }

    @Test
    void readsASingleTableDesign() {
        assertThat(ShopExample.run(db)).isEqualTo("3 17 post 1");
    }

    @Test
    void worksWithoutWaiting() {
        assertThat(AsyncExample.futures(tables.asyncClient(), order, key)).isEqualTo("SHIPPED 1");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void publishes() {
        orders.put(order);
        Dynamorm async = Dynamorm.builder().asyncClient(tables.asyncClient()).build();

        assertThat(AsyncExample.publisher(async.asyncTable(Order.class))).containsExactly("7");
    }

    @Test
    void worksWithoutTheProcessor() {
        orders.put(order);

        assertThat(SetUpExample.untyped(tables.client(), PLACED_AT)).isEqualTo("1 1 true");
    }

    private Order placed(int seconds, Order.Status status) {
        return new Order(
                "1",
                PLACED_AT.plusSeconds(seconds),
                String.valueOf(seconds),
                status,
                order.total(),
                order.tags(),
                order.lines(),
                0,
                null,
                Optional.empty());
    }
}
