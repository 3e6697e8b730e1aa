package dev.dynamark.orm;

import dev.dynamark.orm.internal.call.Call;
import dev.dynamark.orm.internal.call.ItemPage;
import dev.dynamark.orm.internal.call.PageRead;
import java.util.OptionalLong;

/** Goes from page to page: the part that blocking and asynchronous reads share. Not for several threads. */
final class Paging<T> {

    private final ReadSpec<T> spec;
    private final boolean filtered;
    private PageRead<T> next;
    private long remaining;
    private long size;
    private boolean done;

    /**
     * Begins with the first page.
     *
     * @param limit how many items to give, at most
     */
    Paging(ReadSpec<T> spec, Reading reading, OptionalLong limit) {
        this.spec = spec;
        next = spec.first(reading);
        filtered = next.expressions().filter().isPresent();
        remaining = limit.orElse(Long.MAX_VALUE);
        size = spec.pageSize().isPresent() ? spec.pageSize().getAsInt() : remaining;
    }

    boolean isDone() {
        return done;
    }

    Call<ItemPage<T>> next() {
        long atMost = filtered ? size : Math.min(size, remaining);
        PageRead<T> page = atMost >= Integer.MAX_VALUE ? next : next.limitedTo((int) atMost);
        // Only a filter lets DynamoDB look at more items than are wanted.
        return spec.call(
                filtered && remaining < Integer.MAX_VALUE ? page.keeping((int) remaining, spec.keyAttributes()) : page);
    }

    /** Takes a page, and returns it. */
    ItemPage<T> accept(ItemPage<T> page) {
        remaining -= page.items().size();
        done = page.lastKey().isEmpty() || remaining == 0;
        next = next.after(page.lastKey());
        if (spec.pageSize().isEmpty()) {
            // A filter that few items pass would otherwise take a request for each item that it leaves out.
            size = size >= Integer.MAX_VALUE ? size : size * 2;
        }
        return page;
    }
}
