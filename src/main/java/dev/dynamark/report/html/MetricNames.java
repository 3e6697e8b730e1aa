package dev.dynamark.report.html;

/** What a sentence calls a metric. Stateless. */
final class MetricNames {

    private MetricNames() {}

    static String of(String label) {
        return switch (label) {
            case "mean" -> "mean service time";
            case "p50" -> "median service time";
            case "cpu" -> "CPU time";
            case "bytes" -> "allocated bytes";
            case "error-rate" -> "error rate";
            case "units" -> "consumed units";
            case "response-p50" -> "median response time";
            case "response-p99" -> "response time p99";
            default -> Texts.onOneLine(label);
        };
    }
}
