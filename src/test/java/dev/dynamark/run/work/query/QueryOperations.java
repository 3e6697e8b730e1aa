package dev.dynamark.run.work.query;

import static io.gatling.javaapi.core.CoreDsl.exec;

import dev.dynamark.contestants.QueryAnswer;
import dev.dynamark.contestants.QueryStore;
import dev.dynamark.gatling.Arrival;
import dev.dynamark.gatling.DynamoDsl;
import dev.dynamark.gatling.OperationActionBuilder;
import dev.dynamark.gatling.OperationBuilder;
import dev.dynamark.gatling.OperationCall;
import dev.dynamark.measure.Burst;
import dev.dynamark.measure.Recorder;
import dev.dynamark.measure.SeriesKey;
import dev.dynamark.queries.AnswerCheck;
import dev.dynamark.queries.QueryOrders;
import dev.dynamark.queries.Question;
import dev.dynamark.queries.Questions;
import dev.dynamark.queries.Shape;
import dev.dynamark.run.operations.OrderOperations;
import dev.dynamark.workload.Order;
import dev.dynamark.workload.Place;
import io.gatling.javaapi.core.ActionBuilder;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Query shapes of one contestant on one dataset as Gatling actions: questions whose answers are known, the contestant's
 * own code inside the clock, every answer checked outside of it.
 *
 * @param <M> the contestant's model
 */
final class QueryOperations<M> {

    private static final String CHECK = "is what the query finds, each order once and in its order";

    private final String contestant;
    private final Supplier<QueryStore<M>> store;
    private final Supplier<Questions> questions;
    private final AnswerCheck check;
    private final Recorder recorder;
    private final Executor asking;
    private final OrderOperations.Turn turn;
    private final IndexProbes probes;

    QueryOperations(
            String contestant,
            Supplier<QueryStore<M>> store,
            Supplier<Questions> questions,
            QueryOrders orders,
            Recorder recorder,
            Executor asking,
            OrderOperations.Turn turn,
            IndexProbes probes) {
        this.contestant = contestant;
        this.store = store;
        this.questions = questions;
        this.check = new AnswerCheck(orders);
        this.recorder = recorder;
        this.asking = asking;
        this.turn = turn;
        this.probes = probes;
    }

    /** The shape, asked so many times in a row. */
    OperationActionBuilder<?, ?> action(Shape shape, Map<String, String> tags, int burst) {
        OperationCall<Question> asked = named(shape.name(), tags)
                .burst(burst)
                .with((session, i) -> questions.get().question(shape, variant(session, i)));
        OperationActionBuilder<Question, QueryAnswer<M>> answered = shape.isParallel()
                // Its work is not that of the thread that asks: whatever is read of that thread would say nothing.
                ? asked.callAsync(question -> CompletableFuture.supplyAsync(() -> answer(question), asking))
                : asked.call(this::answer);
        return answered.check(CHECK, this::isAnswer);
    }

    private QueryAnswer<M> answer(Question question) {
        return store.get().answer(question.shape().reading(), question.query());
    }

    private boolean isAnswer(Question question, QueryAnswer<M> answer) {
        List<Order> orders = answer.items().stream().map(store.get()::order).toList();
        return check.isAnswer(question, orders, answer.count());
    }

    /** Users of a round ask for different customers, and the next round goes on from there. */
    private int variant(Session session, int i) {
        Place place = turn.place(session, i);
        return place.user() * 3 + place.round() + place.position();
    }

    /** What is written is deleted at once: no other query may meet it. */
    ChainBuilder visible(
            Shape shape, Map<String, String> tags, Function<OperationActionBuilder<?, ?>, ActionBuilder> seen) {
        return exec(seen.apply(makeVisible(shape, tags)))
                .exec(session -> noteLag(session, tags))
                .exec(tidyUp());
    }

    /** Writes an order, and asks the index for it until it is there. */
    private OperationActionBuilder<?, ?> makeVisible(Shape shape, Map<String, String> tags) {
        return named(shape.name(), tags)
                .with(session -> IndexProbe.of(store.get(), probes.order(session)))
                .call(probe -> probe.write(store.get()))
                .check(
                        "is the order written",
                        (probe, seen) -> store.get().order(seen.found()).equals(probe.order()))
                .saveAs(IndexProbe.SEEN);
    }

    /** What was written and seen is deleted, and how late the index was becomes a series. */
    private Session noteLag(Session session, Map<String, String> tags) {
        IndexProbe.Seen<?> seen = session.get(IndexProbe.SEEN);
        if (seen == null) {
            return session;
        }
        Optional<Arrival> arrival = Arrival.in(session);
        if (!arrival.map(Arrival::isWarmUp).orElse(false)) {
            Burst burst = recorder.burst(1);
            burst.succeeded(0, seen.writtenNanos(), seen.seenNanos());
            burst.checked();
            recorder.record(new SeriesKey(contestant, IndexProbe.LAG, ofStage(tags, arrival)), burst);
        }
        return session.remove(IndexProbe.SEEN);
    }

    /** Figures of stages are kept apart. */
    private static Map<String, String> ofStage(Map<String, String> tags, Optional<Arrival> arrival) {
        Map<String, String> all = new LinkedHashMap<>(tags);
        arrival.ifPresent(each -> all.putAll(each.tags()));
        return all;
    }

    /** Unseen: what was written to be seen. */
    private OperationActionBuilder<?, ?> tidyUp() {
        return DynamoDsl.contestant(contestant)
                .operation("tidy up")
                .requestName(contestant)
                .with(session -> probes.order(session).key())
                .call(key -> store.get().delete(key))
                .silent();
    }

    private OperationBuilder named(String operation, Map<String, String> tags) {
        OperationBuilder builder =
                DynamoDsl.contestant(contestant).operation(operation).requestName(contestant);
        for (Map.Entry<String, String> tag : tags.entrySet()) {
            builder = builder.tag(tag.getKey(), tag.getValue());
        }
        return builder;
    }
}
