package dev.dynamark.orm.read;

import dev.dynamark.orm.AsyncQuery;
import dev.dynamark.orm.AsyncScan;
import dev.dynamark.orm.AsyncTable;
import dev.dynamark.orm.ItemGroups;
import dev.dynamark.orm.Page;
import dev.dynamark.orm.Partition;
import dev.dynamark.orm.QuerySteps;
import dev.dynamark.orm.ScanSteps;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

record AsyncAccess<T>(AsyncTable<T> table) implements Access<T> {

    @Override
    public Answers<T> query(Partition<? extends T> partition, Consumer<QuerySteps<T, ?>> steps) {
        return new OfQuery<>(() -> {
            AsyncQuery<T> query = table.query(partition);
            steps.accept(query);
            return query;
        });
    }

    @Override
    public Answers<T> scan(Consumer<ScanSteps<T, ?>> steps) {
        return new OfScan<>(() -> {
            AsyncScan<T> scan = table.scan();
            steps.accept(scan);
            return scan;
        });
    }

    @Override
    public Access<T> consistent() {
        return new AsyncAccess<>(table.consistent());
    }

    @Override
    public Access<T> includingDeleted() {
        return new AsyncAccess<>(table.includingDeleted());
    }

    @Override
    public Access<T> liveOnly() {
        return new AsyncAccess<>(table.liveOnly());
    }

    private record OfQuery<T>(Supplier<AsyncQuery<T>> query) implements Answers<T> {

        @Override
        public Page<T> page() {
            return Futures.get(query.get().page());
        }

        @Override
        public Page<T> page(int items) {
            return Futures.get(query.get().page(items));
        }

        @Override
        public List<T> list() {
            return Futures.get(query.get().list());
        }

        @Override
        public Optional<T> first() {
            return Futures.get(query.get().first());
        }

        @Override
        public long count() {
            return Futures.get(query.get().count());
        }

        @Override
        public ItemGroups<T> grouped() {
            return Futures.get(query.get().grouped());
        }

        @Override
        public List<T> stream() {
            return Collected.of(query.get().publisher()).items();
        }
    }

    private record OfScan<T>(Supplier<AsyncScan<T>> scan) implements Answers<T> {

        @Override
        public Page<T> page() {
            return Futures.get(scan.get().page());
        }

        @Override
        public Page<T> page(int items) {
            return Futures.get(scan.get().page(items));
        }

        @Override
        public List<T> list() {
            return Futures.get(scan.get().list());
        }

        @Override
        public Optional<T> first() {
            return Futures.get(scan.get().first());
        }

        @Override
        public long count() {
            return Futures.get(scan.get().count());
        }

        @Override
        public ItemGroups<T> grouped() {
            return Futures.get(scan.get().grouped());
        }

        @Override
        public List<T> stream() {
            return Collected.of(scan.get().publisher()).items();
        }
    }
}
