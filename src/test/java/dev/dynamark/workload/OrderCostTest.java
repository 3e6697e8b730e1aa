package dev.dynamark.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dynamark.cost.TableDesign;
import dev.dynamark.cost.Units;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

class OrderCostTest {

    private static final TableDesign ORDERS = TableDesign.of(
            CreateTableRequest.builder().applyMutation(OrderTable.design()).build());

    @Test
    void knowsWhatTinyOrdersCost() {
        OrderCost cost = new OrderCost(Dataset.small(ItemShape.TINY, 7), ORDERS);

        assertThat(cost.get()).isEqualTo(new Units(0.5, 0));
        assertThat(cost.put()).isEqualTo(new Units(0, 2));
        assertThat(cost.update()).isEqualTo(new Units(0, 2));
        assertThat(cost.delete()).isEqualTo(new Units(0, 2));
        assertThat(cost.query(1)).isEqualTo(new Units(0.5, 0));
        assertThat(cost.load()).isEqualTo(new Units(0, 2 * 1_000 + 8));
    }

    @Test
    void readsAnOrderOfAKilobyteByItselfAndManyByTheirSum() {
        OrderCost cost = new OrderCost(Dataset.small(ItemShape.ORDER, 42), ORDERS);

        assertThat(cost.get()).isEqualTo(new Units(0.5, 0));
        assertThat(cost.query(10).read()).isBetween(1.0, 2.0);
        assertThat(cost.scan(1).read()).isCloseTo(125, within(20.0));
    }

    @Test
    void samplesLargeDatasets() {
        OrderCost small = new OrderCost(Dataset.small(ItemShape.ORDER, 42), ORDERS);
        OrderCost large = new OrderCost(Dataset.large(ItemShape.ORDER, 42), ORDERS);

        assertThat(large.put().write()).isCloseTo(small.put().write(), within(0.2));
        assertThat(large.load().write()).isCloseTo(100 * small.load().write(), within(20_000.0));
    }
}
