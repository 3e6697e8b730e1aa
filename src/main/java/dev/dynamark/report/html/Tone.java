package dev.dynamark.report.html;

/** What a verdict means to a reader; its word is always beside it. */
enum Tone {
    GOOD,
    BAD,
    OPEN,
    NEUTRAL;

    static Tone of(String verdict) {
        return switch (verdict) {
            case "faster", "less", "passed", "improved", "better" -> GOOD;
            case "slower", "more", "failed", "NOT PASSED", "REGRESSION", "vanished", "worse" -> BAD;
            case "inconclusive", "undecided", "notEvaluated", "noise", "differs" -> OPEN;
            default -> NEUTRAL;
        };
    }

    String style() {
        return switch (this) {
            case GOOD -> "good";
            case BAD -> "bad";
            case OPEN -> "open";
            case NEUTRAL -> "neutral";
        };
    }
}
