package dev.dynamark.orm;

import dev.dynamark.orm.error.InvalidRequestException;
import dev.dynamark.orm.internal.call.Call;
import dev.dynamark.orm.internal.call.ItemPage;
import dev.dynamark.orm.internal.call.PageRead;
import dev.dynamark.orm.internal.call.ScanCall;
import dev.dynamark.orm.internal.cursor.Direction;
import dev.dynamark.orm.internal.expression.ConditionNode;
import dev.dynamark.orm.internal.model.KeyLayout.IndexLayout;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A scan, as far as the caller has described it. */
final class ScanSpec<T> extends ReadSpec<T> {

    private static final int MAX_SEGMENTS = 1_000_000;

    private Optional<IndexLayout> index = Optional.empty();
    private Optional<ScanCall.Segment> segment = Optional.empty();

    ScanSpec(TableBinding<T> binding, ReadTerms terms) {
        super(binding, terms);
    }

    private ScanSpec(ScanSpec<T> other) {
        super(other);
        index = other.index;
    }

    @Override
    String operation() {
        return "scan";
    }

    @Override
    Optional<IndexLayout> index() {
        return index;
    }

    @Override
    Optional<Direction> direction() {
        return Optional.empty();
    }

    @Override
    List<ConditionNode> keyTerms() {
        return List.of();
    }

    @Override
    boolean readsOwnItemsOnly() {
        return false;
    }

    @Override
    Call<ItemPage<T>> call(PageRead<T> read) {
        return new ScanCall<>(binding().target("scan"), read, segment);
    }

    void index(String name) {
        index = Optional.of(binding().index(name));
    }

    void segment(int number, int total) {
        if (total < 1 || total > MAX_SEGMENTS || number < 0 || number >= total) {
            throw new InvalidRequestException("Expected a segment from 0 to total - 1 and a total from 1 to "
                    + MAX_SEGMENTS + " for " + binding().target("scan").describe() + ", found " + number + " of "
                    + total
                    + ".");
        }
        segment = Optional.of(new ScanCall.Segment(number, total));
    }

    /** The same scan of every segment. */
    List<ScanSpec<T>> ofSegments(int total) {
        requireBeginning();
        segment(0, total);
        return IntStream.range(0, total).mapToObj(i -> ofSegment(i, total)).toList();
    }

    private ScanSpec<T> ofSegment(int number, int total) {
        ScanSpec<T> part = new ScanSpec<>(this);
        part.segment = Optional.of(new ScanCall.Segment(number, total));
        return part;
    }
}
