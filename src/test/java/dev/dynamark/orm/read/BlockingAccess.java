package dev.dynamark.orm.read;

import dev.dynamark.orm.ItemGroups;
import dev.dynamark.orm.Page;
import dev.dynamark.orm.Partition;
import dev.dynamark.orm.Query;
import dev.dynamark.orm.QuerySteps;
import dev.dynamark.orm.Scan;
import dev.dynamark.orm.ScanSteps;
import dev.dynamark.orm.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

record BlockingAccess<T>(Table<T> table) implements Access<T> {

    @Override
    public Answers<T> query(Partition<? extends T> partition, Consumer<QuerySteps<T, ?>> steps) {
        return new OfQuery<>(() -> {
            Query<T> query = table.query(partition);
            steps.accept(query);
            return query;
        });
    }

    @Override
    public Answers<T> scan(Consumer<ScanSteps<T, ?>> steps) {
        return new OfScan<>(() -> {
            Scan<T> scan = table.scan();
            steps.accept(scan);
            return scan;
        });
    }

    @Override
    public Access<T> consistent() {
        return new BlockingAccess<>(table.consistent());
    }

    @Override
    public Access<T> includingDeleted() {
        return new BlockingAccess<>(table.includingDeleted());
    }

    @Override
    public Access<T> liveOnly() {
        return new BlockingAccess<>(table.liveOnly());
    }

    private record OfQuery<T>(Supplier<Query<T>> query) implements Answers<T> {

        @Override
        public Page<T> page() {
            return query.get().page();
        }

        @Override
        public Page<T> page(int items) {
            return query.get().page(items);
        }

        @Override
        public List<T> list() {
            return query.get().list();
        }

        @Override
        public Optional<T> first() {
            return query.get().first();
        }

        @Override
        public long count() {
            return query.get().count();
        }

        @Override
        public ItemGroups<T> grouped() {
            return query.get().grouped();
        }

        @Override
        public List<T> stream() {
            return query.get().stream().toList();
        }
    }

    private record OfScan<T>(Supplier<Scan<T>> scan) implements Answers<T> {

        @Override
        public Page<T> page() {
            return scan.get().page();
        }

        @Override
        public Page<T> page(int items) {
            return scan.get().page(items);
        }

        @Override
        public List<T> list() {
            return scan.get().list();
        }

        @Override
        public Optional<T> first() {
            return scan.get().first();
        }

        @Override
        public long count() {
            return scan.get().count();
        }

        @Override
        public ItemGroups<T> grouped() {
            return scan.get().grouped();
        }

        @Override
        public List<T> stream() {
            return scan.get().stream().toList();
        }
    }
}
