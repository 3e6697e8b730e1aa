package dev.dynamark.orm;

import dev.dynamark.orm.codec.Codecs;
import dev.dynamark.orm.internal.expression.Comparator;
import dev.dynamark.orm.internal.expression.ConditionNode;
import dev.dynamark.orm.internal.expression.DocumentPath;
import dev.dynamark.orm.internal.expression.Operand;
import dev.dynamark.orm.internal.expression.UpdateClause;
import dev.dynamark.orm.internal.model.Model;
import dev.dynamark.orm.internal.model.ModelAttribute;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What updates do to the attributes that the library owns, and what reads make of them. */
final class Lifecycle {

    private final Model<?> model;
    private final Instant now;

    Lifecycle(Model<?> model, Instant now) {
        this.model = model;
        this.now = now;
    }

    /** Updated now, and one version on. */
    List<UpdateClause> touch() {
        List<UpdateClause> clauses = new ArrayList<>();
        model.updatedAt().ifPresent(updatedAt -> clauses.add(setTo(updatedAt, now)));
        model.version().ifPresent(version -> clauses.add(new UpdateClause.Add(path(version), whole(1))));
        return clauses;
    }

    /** Deleted now. */
    List<UpdateClause> delete() {
        List<UpdateClause> clauses = new ArrayList<>();
        clauses.add(setTo(model.deletedAt().orElseThrow(), now));
        model.keepDeleted()
                .ifPresent(keep -> clauses.add(new UpdateClause.SetValue(
                        path(model.ttl().orElseThrow()), whole(now.plus(keep).getEpochSecond()))));
        clauses.addAll(touch());
        return clauses;
    }

    /** Not deleted any more. */
    List<UpdateClause> restore() {
        List<UpdateClause> clauses = new ArrayList<>();
        clauses.add(new UpdateClause.Remove(path(model.deletedAt().orElseThrow())));
        if (model.keepDeleted().isPresent()) {
            clauses.add(new UpdateClause.Remove(path(model.ttl().orElseThrow())));
        }
        clauses.addAll(touch());
        return clauses;
    }

    /** Neither deleted nor, if only the living count, past its ttl: for DynamoDB to filter by. */
    List<ConditionNode> visible(ReadTerms terms) {
        List<ConditionNode> conditions = new ArrayList<>();
        if (!terms.deletedToo()) {
            model.deletedAt().ifPresent(deletedAt -> conditions.add(Conditions.absent(deletedAt)));
        }
        if (terms.liveOnly()) {
            model.ttl()
                    .ifPresent(ttl -> conditions.add(new ConditionNode.Or(List.of(
                            Conditions.absent(ttl),
                            ttlIs(ttl, Comparator.GREATER, now.getEpochSecond()),
                            ttlIs(ttl, Comparator.EQUAL, 0)))));
        }
        return conditions;
    }

    /** The same of an item that was read. */
    boolean isVisible(Object item, ReadTerms terms) {
        if (!terms.deletedToo()
                && model.deletedAt().map(each -> model.component(item, each)).isPresent()) {
            return false;
        }
        return !terms.liveOnly()
                || model.ttl()
                        .map(ttl -> model.component(item, ttl))
                        .map(Lifecycle::epochSeconds)
                        .map(ttl -> isLive(ttl, now))
                        .orElse(true);
    }

    /** 0 is what an absent {@code long} reads as, and too long ago for DynamoDB to delete the item. */
    static boolean isLive(long ttl, Instant now) {
        return ttl == 0 || ttl > now.getEpochSecond();
    }

    private static ConditionNode ttlIs(ModelAttribute ttl, Comparator comparator, long seconds) {
        return new ConditionNode.Comparison(new Operand.Stored(path(ttl)), comparator, whole(seconds));
    }

    private static long epochSeconds(Object ttl) {
        return ttl instanceof Instant instant ? instant.getEpochSecond() : ((Number) ttl).longValue();
    }

    static DocumentPath path(ModelAttribute attribute) {
        return DocumentPath.of(attribute.name());
    }

    static Operand.Value<Long> whole(long number) {
        return new Operand.Value<>(Codecs.LONG, number);
    }

    private static UpdateClause setTo(ModelAttribute attribute, Instant now) {
        return new UpdateClause.SetValue(path(attribute), new Operand.Value<>(attribute.codec(), now));
    }
}
