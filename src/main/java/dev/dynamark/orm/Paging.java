package dev.dynamark.orm;

import dev.dynamark.orm.internal.call.Call;
import dev.dynamark.orm.internal.call.ItemPage;
import dev.dynamark.orm.internal.call.PageRead;
import java.util.List;
import java.util.OptionalLong;

/** Goes from page to page: the part that blocking and asynchronous reads share. Not for several threads. */
final class Paging<T> {

    private final ReadSpec<T> spec;
    private final boolean exact;
    private PageRead<T> next;
    private long remaining;
    private boolean done;

    /**
     * Begins with the first page.
     *
     * @param limit how many items to give, at most
     * @param stops whether DynamoDB must stop where the last item is given, so that a cursor can continue after it
     */
    Paging(ReadSpec<T> spec, Reading reading, OptionalLong limit, Stops stops) {
        this.spec = spec;
        next = spec.first(reading);
        remaining = limit.orElse(Long.MAX_VALUE);
        exact = stops == Stops.AT_LIMIT || !spec.isFiltered();
    }

    /** Where DynamoDB stops reading. */
    enum Stops {
        AT_LIMIT,
        AT_PAGES
    }

    boolean isDone() {
        return done;
    }

    Call<ItemPage<T>> next() {
        int atMost = (int) Math.min(spec.pageSize().orElse(Integer.MAX_VALUE), exact ? remaining : Long.MAX_VALUE);
        return spec.call(atMost == Integer.MAX_VALUE ? next : next.limitedTo(atMost));
    }

    /** Takes a page; returns the items to give. */
    List<T> accept(ItemPage<T> page) {
        List<T> items =
                page.items().size() <= remaining ? page.items() : page.items().subList(0, (int) remaining);
        remaining -= items.size();
        done = page.lastKey().isEmpty() || remaining == 0;
        next = next.after(page.lastKey());
        return items;
    }
}
