package dev.dynamark.run.arrivals;

import dev.dynamark.gatling.RateCurve;
import dev.dynamark.profile.Load;
import dev.dynamark.profile.LoadModel;
import dev.dynamark.profile.Phases;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;

/** How arrivals come in one phase of a load: the one place where a model becomes rates. Stateless. */
public final class LoadCurve {

    private static final int STAGES_OF_RAMP = 10;
    private static final int STAGES_TO_BREAKPOINT = 20;
    private static final MathContext DIGITS = new MathContext(3);

    private LoadCurve() {}

    /**
     * The curve of a model whose rates are known beforehand.
     *
     * @param phases how many share the time of a dataset
     */
    public static RateCurve of(Load.AtRate load, int phases) {
        if (load instanceof Load.Open open) {
            Phases each = new Phases(open, phases);
            double rate = each.arrivalsPerSecond();
            return rampUp(load, rate).constant(rate, Duration.ofSeconds(each.seconds()));
        }
        if (load instanceof Load.Rising rising) {
            return rising(rising, seconds(rising.duration(), phases));
        }
        if (load instanceof Load.Peak peak) {
            return peak(peak, seconds(peak.duration(), phases));
        }
        throw new IllegalArgumentException("the rates of " + load.model().label() + " are not known beforehand");
    }

    private static RateCurve rampUp(Load.AtRate load, double rate) {
        return RateCurve.empty().rampUp(rate, Duration.ofSeconds(load.rampUp().toSeconds()));
    }

    private static long seconds(Duration ofDataset, int phases) {
        return ofDataset.toSeconds() / phases;
    }

    private static RateCurve rising(Load.Rising load, long seconds) {
        int most = load.model() == LoadModel.BREAKPOINT ? STAGES_TO_BREAKPOINT : STAGES_OF_RAMP;
        long stages = Math.min(most, seconds);
        RateCurve curve = RateCurve.empty();
        for (long stage = 0; stage < stages; stage++) {
            long from = seconds * stage / stages;
            long to = seconds * (stage + 1) / stages;
            double low = load.ratePerSecond() * from / seconds;
            double high = load.ratePerSecond() * to / seconds;
            curve = curve.ramp(rate(low) + " to " + rate(high) + "/s", low, high, Duration.ofSeconds(to - from));
        }
        return curve;
    }

    /** Usual, peak and usual again: of a stress test 1 : 2 : 1, of a spike 2 : 1 : 2. */
    private static RateCurve peak(Load.Peak load, long seconds) {
        long usual = load.model() == LoadModel.STRESS ? seconds / 4 : seconds * 2 / 5;
        double rate = load.ratePerSecond();
        return rampUp(load, rate)
                .constant("before", rate, Duration.ofSeconds(usual))
                .constant("peak", rate * load.peak(), Duration.ofSeconds(seconds - 2 * usual))
                .constant("after", rate, Duration.ofSeconds(usual));
    }

    private static String rate(double perSecond) {
        return new BigDecimal(perSecond).round(DIGITS).toPlainString();
    }
}
