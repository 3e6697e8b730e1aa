package dev.dynamark.orm.read;

import dev.dynamark.orm.ItemGroups;
import dev.dynamark.orm.Page;
import java.util.List;
import java.util.Optional;

/** The ends of a query or scan, blocking or not; each describes the query anew. */
interface Answers<T> {

    Page<T> page();

    Page<T> page(int items);

    List<T> list();

    Optional<T> first();

    long count();

    ItemGroups<T> grouped();

    /** By a stream, or by a publisher. */
    List<T> stream();
}
