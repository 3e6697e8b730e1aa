package dev.dynamark.orm.internal.reflect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.annotation.Attribute;
import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.Ignore;
import dev.dynamark.orm.annotation.PartitionKey;
import dev.dynamark.orm.annotation.Version;
import dev.dynamark.orm.internal.model.ModelKind;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ModelKindsTest {

    private record Line(String sku, int count) {}

    @DynamoTable("orders")
    private record Order(
            @PartitionKey String id, Optional<String> note, List<Map<String, Line>> lines, Set<Integer> sizes) {}

    @Test
    void storesPrivateNestedRecords() {
        Order order = new Order("o1", Optional.of("ring"), List.of(Map.of("a", new Line("s", 2))), Set.of(1, 2));

        Map<String, AttributeValue> item = Items.stored(Order.class, order);

        assertThat(item.keySet()).containsExactly("id", "note", "lines", "sizes");
        assertThat(Items.read(Order.class, item)).isEqualTo(order);
    }

    record Node(String name, List<Node> children) {}

    @DynamoTable("trees")
    record Tree(@PartitionKey String id, Node root) {}

    @Test
    void storesRecordsThatHoldThemselves() {
        Tree tree = new Tree("t", new Node("a", List.of(new Node("b", List.of()), new Node("c", List.of()))));

        assertThat(Items.read(Tree.class, Items.stored(Tree.class, tree))).isEqualTo(tree);
    }

    static class Base<T> {
        @PartitionKey
        private T id;

        private boolean active;
        private transient int cached;

        public T getId() {
            return id;
        }

        public void setId(T id) {
            this.id = id;
        }

        public boolean isActive() {
            return active;
        }

        public void setActive(boolean active) {
            this.active = active;
        }

        int cached() {
            return cached++;
        }
    }

    @DynamoTable("customers")
    static class Customer extends Base<Long> {
        private Optional<String> email = Optional.empty();
        private int visits;
        private String secret;

        Optional<String> getEmail() {
            return email;
        }

        Customer setEmail(String email) {
            this.email = Optional.ofNullable(email);
            return this;
        }

        @Attribute("visitCount")
        int visits() {
            return visits;
        }

        Customer visits(int visits) {
            this.visits = visits;
            return this;
        }

        @Ignore
        String getSecret() {
            return secret;
        }
    }

    @Test
    void storesBeansWithWhatTheyInherit() {
        Customer customer = new Customer().setEmail("a@b").visits(3);
        customer.setId(7L);
        customer.setActive(true);

        Map<String, AttributeValue> item = Items.stored(Customer.class, customer);
        Customer read = Items.read(Customer.class, item);

        assertThat(ReflectiveDeclarations.of(Customer.class).kind()).isEqualTo(ModelKind.BEAN);
        assertThat(item)
                .containsOnly(
                        Map.entry("id", Items.n("7")),
                        Map.entry("active", AttributeValue.fromBool(true)),
                        Map.entry("email", Items.s("a@b")),
                        Map.entry("visitCount", Items.n("3")));
        assertThat(read).usingRecursiveComparison().isEqualTo(customer);
        assertThat(read.cached()).isZero();
    }

    @DynamoTable("products")
    static final class Product {
        private final String sku;
        private final Optional<Instant> soldOut;

        private Product(Builder builder) {
            sku = builder.sku;
            soldOut = Optional.ofNullable(builder.soldOut);
        }

        @PartitionKey
        String sku() {
            return sku;
        }

        Optional<Instant> getSoldOut() {
            return soldOut;
        }

        static Builder builder() {
            return new Builder();
        }

        static final class Builder {
            private String sku;
            private Instant soldOut;

            Builder sku(String sku) {
                this.sku = sku;
                return this;
            }

            void setSoldOut(Instant soldOut) {
                this.soldOut = soldOut;
            }

            Product build() {
                return new Product(this);
            }
        }
    }

    @Test
    void buildsImmutableClasses() {
        Product.Builder builder = Product.builder().sku("s1");
        builder.setSoldOut(Instant.EPOCH);

        Map<String, AttributeValue> item = Items.stored(Product.class, builder.build());

        assertThat(ReflectiveDeclarations.of(Product.class).kind()).isEqualTo(ModelKind.BUILDER);
        assertThat(item.keySet()).containsExactly("sku", "soldOut");
        assertThat(Items.read(Product.class, item)).usingRecursiveComparison().isEqualTo(builder.build());
    }

    @DynamoTable("points")
    static final class Point {
        @PartitionKey
        private final String id;

        @Version
        private final long version;

        public Point(String id, long version) {
            this.id = id;
            this.version = version;
        }

        String getId() {
            return id;
        }

        long getVersion() {
            return version;
        }
    }

    @Test
    void constructsClassesWithOnePublicConstructor() {
        Point point = new Point("p", 4);

        assertThat(ReflectiveDeclarations.of(Point.class).kind()).isEqualTo(ModelKind.CONSTRUCTOR);
        assertThat(Items.read(Point.class, Items.stored(Point.class, point)))
                .usingRecursiveComparison()
                .isEqualTo(point);
    }

    @Test
    void storesClassesOfOtherClassLoaders() throws Exception {
        try (URLClassLoader loader = new Isolated(ModelKindsTest.class)) {
            Class<?> order = loader.loadClass(Order.class.getName());
            assertThat(order).isNotSameAs(Order.class);

            Map<String, AttributeValue> item = Items.stored(
                    Order.class, new Order("o", Optional.empty(), List.of(Map.of("k", new Line("s", 1))), Set.of(1)));

            assertThat(Items.read(order, item))
                    .isInstanceOf(order)
                    .hasToString("Order[id=o, note=Optional.empty, lines=[{k=Line[sku=s, count=1]}], sizes=[1]]");
        }
    }

    /** Loads a test and its nested classes once more. */
    private static final class Isolated extends URLClassLoader {
        private final String prefix;

        Isolated(Class<?> test) {
            super(new URL[0], test.getClassLoader());
            prefix = test.getName();
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(prefix)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream bytes = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] code = bytes.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
