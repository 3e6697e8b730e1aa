package dev.dynamark.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.dynamark.compare.shifts.HistoryPoint;
import dev.dynamark.compare.shifts.Shift;
import dev.dynamark.report.ShiftReport;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shifts as JSON, named as in results. */
record ShiftJson(double chance, int histories, List<Found> shifts) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .build();

    record Found(
            String workload,
            String contestant,
            String operation,
            Map<String, String> tags,
            String metric,
            String unit,
            String direction,
            Side before,
            Side after,
            Optional<Double> changePercent,
            double pValue,
            int runsSince,
            boolean changedMachine) {}

    record Side(String run, String startedAt, Optional<String> commit, double level) {

        static Side of(HistoryPoint point, double level) {
            return new Side(point.run(), point.startedAt().toString(), point.commit(), level);
        }
    }

    static JsonNode tree(ShiftReport report) {
        return JSON.valueToTree(of(report));
    }

    static String text(ShiftReport report) {
        try {
            return JSON.writeValueAsString(of(report)) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ShiftJson of(ShiftReport report) {
        return new ShiftJson(
                report.chance(),
                report.histories().size(),
                report.shifts().stream().map(ShiftJson::found).toList());
    }

    private static Found found(Shift shift) {
        return new Found(
                shift.history().workload(),
                shift.history().key().contestant(),
                shift.history().key().operation(),
                shift.history().key().tags(),
                shift.history().metric().label(),
                shift.history().metric().unit().label(),
                shift.direction().label(),
                Side.of(shift.before(), shift.levelBefore()),
                Side.of(shift.after(), shift.levelAfter()),
                shift.changePercent(),
                shift.pValue(),
                shift.runsSince(),
                shift.changedMachine());
    }
}
