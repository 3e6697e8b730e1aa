package dev.dynamark.orm;

import dev.dynamark.orm.internal.call.Transport;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Ends a query or scan, waiting for DynamoDB. */
final class BlockingPages<T> {

    private final Transport transport;
    private final ReadSpec<T> spec;

    BlockingPages(Transport transport, ReadSpec<T> spec) {
        this.transport = transport;
        this.spec = spec;
    }

    Page<T> page() {
        Paging<T> paging = paging();
        PageSum<T> sum = new PageSum<>();
        read(paging, sum);
        return sum.page(spec);
    }

    Page<T> page(int items) {
        return all(new Paging<>(spec, Reading.ITEMS, spec.limitWithin(items))).page(spec);
    }

    List<T> list() {
        return all(paging()).items();
    }

    long count() {
        return all(new Paging<>(spec, Reading.COUNT, OptionalLong.empty())).count();
    }

    Iterator<T> iterator() {
        return new PageIterator<>(transport, paging());
    }

    Stream<T> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private Paging<T> paging() {
        return new Paging<>(spec, Reading.ITEMS, spec.limit());
    }

    private PageSum<T> all(Paging<T> paging) {
        PageSum<T> sum = new PageSum<>();
        while (!paging.isDone()) {
            read(paging, sum);
        }
        return sum;
    }

    private void read(Paging<T> paging, PageSum<T> sum) {
        sum.add(paging.accept(transport.send(paging.next())));
    }
}
