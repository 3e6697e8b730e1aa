package dev.dynamark.orm;

import dev.dynamark.orm.internal.call.Transport;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Items of all pages, each page read when its first item is asked for. Not for several threads. */
final class PageIterator<T> implements Iterator<T> {

    private final Transport transport;
    private final Paging<T> paging;
    private Iterator<T> items = Collections.emptyIterator();

    PageIterator(Transport transport, Paging<T> paging) {
        this.transport = transport;
        this.paging = paging;
    }

    @Override
    public boolean hasNext() {
        while (!items.hasNext() && !paging.isDone()) {
            items = paging.accept(transport.send(paging.next())).items().iterator();
        }
        return items.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("No more items");
        }
        return items.next();
    }
}
