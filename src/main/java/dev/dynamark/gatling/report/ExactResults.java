package dev.dynamark.gatling.report;

import io.gatling.charts.stats.Group;
import io.gatling.charts.stats.GroupRecord;
import io.gatling.charts.stats.ResultsHolder;
import io.gatling.charts.stats.buffers.BufferKey;
import io.gatling.charts.stats.buffers.GeneralStatsBuffer;
import io.gatling.charts.stats.buffers.PercentilesBuffers;
import io.gatling.commons.stats.Status;
import java.util.HashMap;
import java.util.Map;
import scala.Option;

/** What Gatling's report is drawn from, with figures that are counted and not estimated. */
final class ExactResults extends ResultsHolder {

    private enum Kind {
        REQUEST,
        GROUP,
        GROUP_DURATION
    }

    private record Row(Kind kind, BufferKey key) {}

    private final Map<Row, GeneralStatsBuffer> rows = new HashMap<>();
    private final Map<BufferKey, PercentilesBuffers> groupsOverTime = new HashMap<>();
    private final double seconds;

    ExactResults(TimeAxis axis, int[] buckets, int lowerBound, int higherBound) {
        super(axis.startMillis(), axis.endMillis(), buckets, lowerBound, higherBound);
        // Rates are over whole seconds in every report of Gatling's.
        seconds = Math.ceil(axis.lengthMs() / 1e3);
    }

    @Override
    public GeneralStatsBuffer getRequestGeneralStatsBuffers(
            Option<String> request, Option<Group> group, Option<Status> status) {
        return row(Kind.REQUEST, new BufferKey(request, group, status));
    }

    @Override
    public GeneralStatsBuffer getGroupCumulatedResponseTimeGeneralStatsBuffers(Group group, Option<Status> status) {
        return row(Kind.GROUP, new BufferKey(Option.empty(), Option.apply(group), status));
    }

    @Override
    public GeneralStatsBuffer getGroupDurationGeneralStatsBuffers(Group group, Option<Status> status) {
        return row(Kind.GROUP_DURATION, new BufferKey(Option.empty(), Option.apply(group), status));
    }

    @Override
    public void updateGroupPercentilesBuffers(GroupRecord group) {
        groupOverTime(group.group(), group.status()).update(group.startBucket(), group.cumulatedResponseTime());
    }

    @Override
    public PercentilesBuffers getGroupCumulatedResponseTimePercentilesBuffers(Group group, Status status) {
        return groupOverTime(group, status);
    }

    /** Here a group is one operation and lasts as long: what is equal is estimated once. */
    @Override
    public PercentilesBuffers getGroupDurationPercentilesBuffers(Group group, Status status) {
        return groupOverTime(group, status);
    }

    private PercentilesBuffers groupOverTime(Group group, Status status) {
        return groupsOverTime.computeIfAbsent(
                new BufferKey(Option.empty(), Option.apply(group), Option.apply(status)),
                key -> new PercentilesBuffers(buckets()));
    }

    private GeneralStatsBuffer row(Kind kind, BufferKey key) {
        return rows.computeIfAbsent(new Row(kind, key), row -> new ExactStatistics(seconds));
    }
}
