package dev.dynamark.run.operations;

import dev.dynamark.contestants.Orders;
import dev.dynamark.gatling.OperationActionBuilder;
import dev.dynamark.gatling.OperationCall;
import dev.dynamark.workload.OrderChange;
import dev.dynamark.workload.OrderKey;
import dev.dynamark.workload.OrderRange;
import dev.dynamark.workload.ScanSegment;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How the operations of one contestant are called: on worker threads, or by what completes later. */
public sealed interface StoreCalls<M> permits BlockingCalls, AsyncCalls {

    /** For converting; only once the run is open. */
    Orders<M> orders();

    OperationActionBuilder<M, Void> put(OperationCall<M> call);

    OperationActionBuilder<OrderKey, Optional<M>> get(OperationCall<OrderKey> call);

    OperationActionBuilder<OrderChange, M> update(OperationCall<OrderChange> call);

    /**
     * @param key a field read: it is inside the clock
     */
    <A> OperationActionBuilder<A, Optional<M>> delete(OperationCall<A> call, Function<A, OrderKey> key);

    OperationActionBuilder<OrderRange, List<M>> query(OperationCall<OrderRange> call);

    OperationActionBuilder<ScanSegment, List<M>> scan(OperationCall<ScanSegment> call);
}
