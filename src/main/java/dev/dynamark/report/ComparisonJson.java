package dev.dynamark.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dynamark.compare.Metric;
import dev.dynamark.compare.runs.Change;
import dev.dynamark.compare.runs.Difference;
import dev.dynamark.compare.runs.RunComparison;
import dev.dynamark.compare.runs.Side;
import dev.dynamark.measure.SeriesKey;
import java.util.List;

/** A comparison of runs for programs: one JSON document, units in the metric's own unit. Stateless. */
public final class ComparisonJson {

    /** Name of the document's format. */
    public static final String FORMAT = "dynamark-comparison";

    /** Version of the document's format. */
    public static final int VERSION = 1;

    private static final JsonMapper JSON = new JsonMapper();

    private ComparisonJson() {}

    /** The document, which the caller may add to. */
    public static ObjectNode tree(RunComparison comparison) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", FORMAT).put("version", VERSION);
        root.put("conclusion", new ComparisonLines(comparison).conclusion());
        root.put("regression", comparison.isWorse());
        ArrayNode summary = root.putArray("summary");
        new ComparisonLines(comparison).summaries().forEach(each -> each.sentences()
                .forEach(sentence -> summary.addObject()
                        .put("verdict", each.verdict().label())
                        .put("text", sentence)));
        root.put("threshold", comparison.rules().threshold());
        root.put("confidence", comparison.rules().confidence());
        comparison.rules().normaliseBy().ifPresent(id -> root.put("normalisedBy", id));
        side(root.putObject("base"), comparison.base());
        side(root.putObject("new"), comparison.now());
        differences(root.putArray("differences"), comparison.differences());
        differences(root.putArray("tested"), comparison.tested());
        ArrayNode changes = root.putArray("changes");
        boolean isShare = comparison.rules().normaliseBy().isPresent();
        new ComparisonLines(comparison)
                .changes()
                .forEach(
                        change -> change(changes.addObject(), change, isShare && change.metric() != Metric.ERROR_RATE));
        ArrayNode vanished = root.putArray("vanished");
        comparison.vanished().forEach(key -> series(vanished.addObject(), key));
        ArrayNode appeared = root.putArray("appeared");
        comparison.appeared().forEach(key -> series(appeared.addObject(), key));
        ArrayNode uncompared = root.putArray("uncompared");
        comparison.uncompared().forEach(each -> {
            ObjectNode node = series(uncompared.addObject(), each.key());
            each.metric().ifPresent(metric -> node.put("metric", metric.label()));
            node.put("reason", each.reason());
        });
        return root;
    }

    private static void side(ObjectNode node, Side side) {
        ArrayNode results = node.putArray("results");
        side.results().forEach(each -> results.addObject()
                .put("name", each.name())
                .put("run", each.result().run().id())
                .put("valid", each.result().validity().valid()));
        ArrayNode objections = node.putArray("objections");
        side.objections().forEach(objections::add);
    }

    private static void differences(ArrayNode nodes, List<Difference> differences) {
        differences.forEach(each -> nodes.addObject()
                .put("what", each.what())
                .put("base", each.base())
                .put("new", each.now()));
    }

    private static void change(ObjectNode node, Change change, boolean isShare) {
        series(node, change.key())
                .put("metric", change.metric().label())
                .put("unit", isShare ? "ratio" : change.metric().unit().label())
                .put("base", change.base())
                .put("new", change.now());
        change.ratio().ifPresent(ratio -> node.put("ratio", ratio));
        change.interval().ifPresent(interval -> node.put("low", interval.low()).put("high", interval.high()));
        change.pValue().ifPresent(p -> node.put("pValue", p));
        node.put("noise", change.noise().label())
                .put("verdict", change.verdict().label());
    }

    private static ObjectNode series(ObjectNode node, SeriesKey key) {
        node.put("contestant", key.contestant()).put("operation", key.operation());
        if (!key.tags().isEmpty()) {
            ObjectNode tags = node.putObject("tags");
            key.tags().forEach(tags::put);
        }
        return node;
    }
}
