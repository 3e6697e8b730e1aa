package dev.dynamark.run.cost;

import dev.dynamark.cost.Units;
import dev.dynamark.cost.WriteKind;
import dev.dynamark.cost.Writes;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.Mix;
import dev.dynamark.profile.MixedOperation;
import dev.dynamark.profile.Operation;
import dev.dynamark.profile.RateUnit;
import dev.dynamark.profile.Settings;
import dev.dynamark.run.console.EarlyEnd;
import dev.dynamark.run.operations.ScanPlan;
import dev.dynamark.workload.Dataset;
import dev.dynamark.workload.OrderCost;
import dev.dynamark.workload.OrderItems;
import dev.dynamark.workload.OrderKeys;
import dev.dynamark.workload.Place;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes operations a second of a rate in request units, by what an operation on orders costs on average. Immutable. */
public final class UnitRates {

    private static final int SAMPLE = 500;

    private final Settings settings;
    private final Writes writes = new Writes(RequestCosts.ordersDesign());

    /** By the sizes of a run with these settings. */
    public UnitRates(Settings settings) {
        this.settings = settings;
    }

    /** The load of one operation. */
    public Load.AtRate of(Load.AtRate load, Dataset dataset, Operation operation) {
        return load.unit() == RateUnit.OPERATIONS
                ? load
                : divided(load, unitsOf(dataset, operation), operation.label());
    }

    /** The load of a mix: its operations as often as their weights say. */
    public Load.AtRate of(Load.AtRate load, Dataset dataset, Mix mix) {
        if (load.unit() == RateUnit.OPERATIONS) {
            return load;
        }
        return divided(
                load,
                unitsOf(dataset, mix)
                        .orElseThrow(() -> EarlyEnd.exit("bench.rateUnit: how many units the mix consumes is not known"
                                + " before; leave it out.")),
                "the mix");
    }

    /** What an operation consumes on average. */
    public Units unitsOf(Dataset dataset, Operation operation) {
        return unitsOf(cost(dataset), dataset, operation);
    }

    /** What an operation of a mix consumes on the average of all of them; empty if that is not known before. */
    Optional<Units> unitsOf(Dataset dataset, Mix mix) {
        Units all = Units.NONE;
        for (MixedOperation operation : mix.operations()) {
            Optional<Units> each = unitsOf(dataset, operation);
            if (each.isEmpty()) {
                return Optional.empty();
            }
            all = all.plus(each.get().times(mix.share(operation)));
        }
        return Optional.of(all);
    }

    /** Of orders that are not in the dataset, which are what a run creates and deletes. */
    private Units ofOwn(Dataset dataset, Function<Map<String, AttributeValue>, Units> cost) {
        OrderKeys keys = OrderKeys.uniform(dataset, settings.seed());
        return IntStream.range(0, SAMPLE)
                .mapToObj(index -> cost.apply(OrderItems.encode(keys.own("sample", new Place(index, 0, 0)))))
                .reduce(Units.NONE, Units::plus)
                .times(1.0 / SAMPLE);
    }

    private static OrderCost cost(Dataset dataset) {
        return new OrderCost(dataset, RequestCosts.ordersDesign());
    }

    private static Load.AtRate divided(Load.AtRate load, Units perOperation, String what) {
        double units = load.unit() == RateUnit.READ_UNITS ? perOperation.read() : perOperation.write();
        if (units == 0) {
            throw EarlyEnd.exit(
                    "bench.rateUnit: " + what + " consumes no " + load.unit().label()
                            + "; measure it by itself with the other unit, or with bench.rateUnit=operations.");
        }
        return load.with(load.ratePerSecond() / units, RateUnit.OPERATIONS);
    }

    private Units unitsOf(OrderCost cost, Dataset dataset, Operation operation) {
        return switch (operation) {
            case PUT -> ofOwn(dataset, item -> writes.put(Optional.empty(), item, WriteKind.ORDINARY));
            case GET -> cost.get();
            case UPDATE -> cost.update();
            case DELETE -> ofOwn(dataset, item -> writes.delete(Optional.of(item), WriteKind.ORDINARY));
            case QUERY -> cost.query(settings.page());
            case SCAN -> cost.scan(ScanPlan.segments(dataset));
        };
    }

    /** What an operation of a mix consumes on average; empty if that is not known before. */
    public Optional<Units> unitsOf(Dataset dataset, MixedOperation operation) {
        OrderCost cost = cost(dataset);
        return switch (operation) {
            case CREATE -> Optional.of(unitsOf(cost, dataset, Operation.PUT));
            case READ -> Optional.of(cost.strongGet());
            case UPDATE -> Optional.of(cost.update());
            case DELETE -> Optional.of(unitsOf(cost, dataset, Operation.DELETE));
            case TRANSFER, BATCH_WRITE, BATCH_GET -> Optional.empty();
        };
    }
}
