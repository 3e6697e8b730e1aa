package dev.dynamark.contestants;

import dev.dynamark.workload.Order;
import dev.dynamark.workload.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tempest 2: logical tables and views on the Enhanced Client. */
public final class TempestContestant implements OrderContestant {

    @Override
    public String id() {
        return "tempest";
    }

    @Override
    public String description() {
        return "Tempest 2 on the Enhanced Client, records as views; updates by the Enhanced Client";
    }

    @Override
    public boolean comparedUnasked() {
        return false;
    }

    @Override
    public Set<String> imposedMembers() {
        return Set.of("Limit", "ProjectionExpression");
    }

    @Override
    public Optional<Sources> sources() {
        return Optional.of(new Sources(
                List.of(OrderBean.class, TempestOrder.class, Status.class),
                List.of(),
                List.of(TempestRepository.class)));
    }

    @Override
    public OrderStore<TempestOrder> open(Stand stand) {
        return new Store(stand);
    }

    private static final class Store extends TempestRepository implements OrderStore<TempestOrder> {

        Store(Stand stand) {
            super(stand.client(), stand.table());
        }

        @Override
        public TempestOrder model(Order order) {
            OrderBean bean = OrderBeans.bean(order);
            return new TempestOrder(
                    null,
                    null,
                    bean.getType(),
                    bean.getCustomerId(),
                    bean.getPlacedAt(),
                    bean.getId(),
                    bean.getStatus(),
                    bean.getTotal(),
                    bean.getItemCount(),
                    bean.getWeightGrams(),
                    bean.getGift(),
                    bean.getDueAt(),
                    bean.getTags(),
                    bean.getProperties(),
                    bean.getShipTo(),
                    bean.getLines(),
                    bean.getSignature(),
                    bean.getVersion(),
                    bean.getNote());
        }

        @Override
        public Order order(TempestOrder model) {
            OrderBean bean = new OrderBean();
            bean.setCustomerId(model.customerId());
            bean.setPlacedAt(model.placedAt());
            bean.setId(model.id());
            bean.setStatus(model.status());
            bean.setTotal(model.total());
            bean.setItemCount(model.itemCount());
            bean.setWeightGrams(model.weightGrams());
            bean.setGift(model.gift());
            bean.setDueAt(model.dueAt());
            bean.setTags(model.tags());
            bean.setProperties(model.properties());
            bean.setShipTo(model.shipTo());
            bean.setLines(model.lines());
            bean.setSignature(model.signature());
            bean.setVersion(model.version());
            bean.setNote(model.note());
            return OrderBeans.order(bean);
        }
    }
}
