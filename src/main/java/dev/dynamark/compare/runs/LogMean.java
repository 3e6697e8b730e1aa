package dev.dynamark.compare.runs;

import dev.dynamark.compare.statistics.ConfidenceInterval;
import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The mean of logarithms and how well it is known: differences of it are ratios. B. L. Welch, The generalization of
 * 'Student's' problem when several different population variances are involved, Biometrika 34 (1947) 28-35.
 *
 * @param squaredError square of the standard error
 * @param degrees of freedom of that error
 */
record LogMean(double mean, double squaredError, double degrees) {

    /** @param logs at least two, taken as independent */
    static LogMean of(double[] logs) {
        double mean = Arrays.stream(logs).sum() / logs.length;
        double squares =
                Arrays.stream(logs).map(each -> (each - mean) * (each - mean)).sum();
        return new LogMean(mean, squares / (logs.length - 1) / logs.length, logs.length - 1.0);
    }

    /** What an interval on a t distribution says of the logarithm. */
    static LogMean of(ConfidenceInterval interval, int blocks) {
        TDistribution t = TDistribution.of(blocks - 1.0);
        double half = Math.log(interval.high() / interval.low()) / 2;
        double error = half / t.inverseSurvivalProbability((1 - interval.confidence()) / 2);
        return new LogMean(Math.log(interval.estimate()), error * error, blocks - 1.0);
    }

    /** The difference of two that have nothing to do with each other. */
    LogMean minus(LogMean other) {
        double squares = squaredError + other.squaredError;
        double ofDegrees =
                squaredError * squaredError / degrees + other.squaredError * other.squaredError / other.degrees;
        return new LogMean(mean - other.mean, squares, ofDegrees > 0 ? squares * squares / ofDegrees : degrees);
    }

    /** The same of values of which so many in a row say as much as one that is independent. */
    LogMean dependent(double autocorrelationTime) {
        return new LogMean(mean, squaredError * autocorrelationTime, Math.max(1, degrees / autocorrelationTime));
    }

    LogMean negated() {
        return new LogMean(-mean, squaredError, degrees);
    }

    /** The same noise around another ratio, which is the one that is shown. */
    ConfidenceInterval around(double ratio, double confidence) {
        double centre = Math.log(ratio);
        double error = Math.sqrt(squaredError);
        TDistribution t = TDistribution.of(degrees);
        double half = error * t.inverseSurvivalProbability((1 - confidence) / 2);
        double p = error > 0 ? Math.min(1, 2 * t.survivalProbability(Math.abs(centre) / error)) : centre == 0 ? 1 : 0;
        return new ConfidenceInterval(ratio, Math.exp(centre - half), Math.exp(centre + half), confidence, p);
    }
}
