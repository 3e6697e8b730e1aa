package dev.dynamark.compare.statistics;

/** What is estimated, and in what share of series its interval at 95 % must cover the truth. */
enum CalibratedFigure {
    MEAN("mean", 0.925, 0.975) {
        @Override
        ConfidenceInterval interval(SyntheticPair.Look look, BlockBootstrap bootstrap, double confidence) {
            return look.mean(confidence);
        }
    },
    P50("p50", 0.925, 0.975) {
        @Override
        ConfidenceInterval interval(SyntheticPair.Look look, BlockBootstrap bootstrap, double confidence) {
            return look.percentile(bootstrap, 0.5, confidence);
        }
    },
    P99("p99", 0.9, 0.98) {
        @Override
        ConfidenceInterval interval(SyntheticPair.Look look, BlockBootstrap bootstrap, double confidence) {
            return look.percentile(bootstrap, 0.99, confidence);
        }
    };

    private final String label;
    private final double leastCoverage;
    private final double mostCoverage;

    CalibratedFigure(String label, double leastCoverage, double mostCoverage) {
        this.label = label;
        this.leastCoverage = leastCoverage;
        this.mostCoverage = mostCoverage;
    }

    abstract ConfidenceInterval interval(SyntheticPair.Look look, BlockBootstrap bootstrap, double confidence);

    String label() {
        return label;
    }

    double leastCoverage() {
        return leastCoverage;
    }

    double mostCoverage() {
        return mostCoverage;
    }
}
