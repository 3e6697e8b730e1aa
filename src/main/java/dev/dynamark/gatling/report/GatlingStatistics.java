package dev.dynamark.gatling.report;

import io.gatling.charts.stats.Group;
import io.gatling.charts.stats.GroupRecord;
import io.gatling.charts.stats.LogFileData;
import io.gatling.charts.stats.RequestRecord;
import io.gatling.charts.stats.RunInfo;
import io.gatling.charts.stats.StatsHelper;
import io.gatling.charts.stats.UserRecord;
import io.gatling.commons.stats.KO$;
import io.gatling.commons.stats.OK$;
import io.gatling.commons.stats.Status;
import io.gatling.commons.stats.assertion.Assertion;
import io.gatling.core.config.ReportsConfiguration;
import io.gatling.core.stats.message.MessageEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

/**
 * What Gatling's report is drawn from, one "millisecond" of response time being a microsecond. Gatling fills it from a
 * log, in which a record lasts from its start to its end: there, 100 ms would become 100 s of the time axis, and reach
 * beyond the end of the run. Filled directly, operations stand where they were and last what they lasted.
 */
final class GatlingStatistics {

    private static final double SECOND_MS = 1_000;

    private final TimeAxis axis;
    private final double step;
    private final int[] buckets;
    private final ExactResults holder;
    private final Map<RequestName, List<Group>> groups = new HashMap<>();
    private final Map<String, Option<String>> messages = new HashMap<>();
    private final String scenario;

    GatlingStatistics(TimeAxis axis, String scenario, ReportsConfiguration configuration) {
        this.axis = axis;
        this.scenario = scenario;
        step = StatsHelper.step(
                        (long) Math.floor(axis.startMillis() / SECOND_MS),
                        (long) Math.ceil(axis.endMillis() / SECOND_MS),
                        configuration.maxPlotsPerSeries())
                * SECOND_MS;
        buckets = StatsHelper.buckets(0, axis.lengthMs(), step);
        holder = new ExactResults(
                axis,
                buckets,
                configuration.indicators().lowerBound(),
                configuration.indicators().higherBound());
    }

    void add(UserChanges.Change change) {
        MessageEvent event = change.users() > 0 ? MessageEvent.Start$.MODULE$ : MessageEvent.End$.MODULE$;
        for (long user = Math.abs(change.users()); user > 0; user--) {
            holder.addUserRecord(new UserRecord(scenario, event, axis.startMillis() + change.ms()));
        }
    }

    void add(RecordedOperation operation) {
        Status status = operation.failure().isPresent() ? KO$.MODULE$ : OK$.MODULE$;
        List<Group> around = groups.computeIfAbsent(operation.name(), GatlingStatistics::groups);
        long start = axis.startMillis() + axis.within(operation.startMs());
        int bucket = bucket(operation.startMs());
        holder.addRequestRecord(new RequestRecord(
                Option.apply(around.get(around.size() - 1)),
                operation.name().contestant(),
                status,
                start,
                bucket,
                bucket(operation.endMs()),
                operation.micros(),
                message(operation.failure()),
                false));
        around.forEach(group -> holder.addGroupRecord(
                new GroupRecord(group, operation.micros(), operation.micros(), status, start, bucket)));
    }

    private int bucket(double ms) {
        return (int) Math.min(Math.round(axis.within(ms) / step), buckets.length - 1);
    }

    private Option<String> message(Optional<String> failure) {
        return failure.map(text -> messages.computeIfAbsent(text, Option::apply))
                .orElseGet(Option::empty);
    }

    /** The outermost first. */
    private static List<Group> groups(RequestName name) {
        return IntStream.rangeClosed(1, name.groups().size())
                .mapToObj(depth -> name.groups().subList(0, depth))
                .map(path -> new Group(CollectionConverters.asScala(path).toList()))
                .toList();
    }

    /** All of it; nothing is added afterwards. */
    LogFileData data(String title, String description) {
        holder.flushTrailingConcurrentUsers();
        RunInfo run = new RunInfo(
                axis.startMillis(),
                axis.endMillis(),
                title,
                description,
                axis.startMillis(),
                new String[] {scenario},
                CollectionConverters.<Assertion>asScala(List.of()).toList());
        return new LogFileData(run, holder, step);
    }
}
