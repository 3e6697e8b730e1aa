package dev.dynamark.orm.read;

import dev.dynamark.orm.Partition;
import dev.dynamark.orm.QuerySteps;
import dev.dynamark.orm.ScanSteps;
import java.util.function.Consumer;

/** The reads of a table, blocking or not. */
interface Access<T> {

    Answers<T> query(Partition<? extends T> partition, Consumer<QuerySteps<T, ?>> steps);

    Answers<T> scan(Consumer<ScanSteps<T, ?>> steps);

    Access<T> consistent();

    Access<T> includingDeleted();

    Access<T> liveOnly();

    default Answers<T> query(Partition<? extends T> partition) {
        return query(partition, steps -> {});
    }

    default Answers<T> scan() {
        return scan(steps -> {});
    }
}
