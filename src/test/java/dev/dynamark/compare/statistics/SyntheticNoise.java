package dev.dynamark.compare.statistics;

import java.util.SplittableRandom;

/**
 * How the operations of two contestants of one law vary: what they share cancels in a ratio within a round, what each
 * has for itself does not.
 */
enum SyntheticNoise {
    /** Rounds that know nothing of each other. */
    INDEPENDENT("independent") {
        @Override
        void fill(SplittableRandom random, int operations, int[] first, int[] second) {
            for (int start = 0; start < first.length; start += operations) {
                double shared = SHARED * random.nextGaussian();
                round(random, start, operations, first, shared + OWN * random.nextGaussian());
                round(random, start, operations, second, shared + OWN * random.nextGaussian());
            }
        }
    },
    /** Each round keeps half of the deviation of the one before: AR(1) with 0.5. */
    AUTOREGRESSIVE("AR(1) 0.5") {
        @Override
        void fill(SplittableRandom random, int operations, int[] first, int[] second) {
            double above = OWN * random.nextGaussian();
            double below = OWN * random.nextGaussian();
            double shared = SHARED * random.nextGaussian();
            double fresh = Math.sqrt(1 - KEPT * KEPT);
            for (int start = 0; start < first.length; start += operations) {
                above = KEPT * above + fresh * OWN * random.nextGaussian();
                below = KEPT * below + fresh * OWN * random.nextGaussian();
                shared = KEPT * shared + fresh * SHARED * random.nextGaussian();
                round(random, start, operations, first, shared + above);
                round(random, start, operations, second, shared + below);
            }
        }
    },
    /** Single operations many times slower than usual, and pauses that meet one contestant or both. */
    HEAVY_TAILS("heavy tails") {
        @Override
        void fill(SplittableRandom random, int operations, int[] first, int[] second) {
            INDEPENDENT.fill(random, operations, first, second);
            for (int start = 0; start < first.length; start += operations) {
                outliers(random, start, operations, first);
                outliers(random, start, operations, second);
                if (random.nextInt(30) == 0) {
                    int pause = pause(random);
                    first[start + random.nextInt(operations)] += pause;
                    second[start + random.nextInt(operations)] += pause;
                }
            }
        }

        private void outliers(SplittableRandom random, int start, int operations, int[] ns) {
            for (int i = start; i < start + operations; i++) {
                if (random.nextInt(50) == 0) {
                    ns[i] = (int) Math.min(LONGEST, ns[i] * pareto(random));
                }
            }
            if (random.nextInt(40) == 0) {
                ns[start + random.nextInt(operations)] += pause(random);
            }
        }

        private int pause(SplittableRandom random) {
            return (int) Math.min(LONGEST, 20 * TYPICAL * pareto(random));
        }

        private double pareto(SplittableRandom random) {
            return Math.pow(1 - random.nextDouble(), -1 / 1.5);
        }
    },
    /** A machine that is fast or slow for some rounds, for both contestants alike. */
    SHARED_LEVELS("two levels, shared") {
        @Override
        void fill(SplittableRandom random, int operations, int[] first, int[] second) {
            int slow = random.nextInt(2);
            for (int start = 0; start < first.length; start += operations) {
                slow = next(random, slow);
                round(random, start, operations, first, STEP * slow + OWN * random.nextGaussian());
                round(random, start, operations, second, STEP * slow + OWN * random.nextGaussian());
            }
        }
    },
    /** Contestants of which each is fast or slow for some rounds, whatever the other one is. */
    OWN_LEVELS("two levels, own") {
        @Override
        void fill(SplittableRandom random, int operations, int[] first, int[] second) {
            int above = random.nextInt(2);
            int below = random.nextInt(2);
            for (int start = 0; start < first.length; start += operations) {
                above = next(random, above);
                below = next(random, below);
                double shared = SHARED * random.nextGaussian();
                round(random, start, operations, first, shared + STEP * above);
                round(random, start, operations, second, shared + STEP * below);
            }
        }
    };

    private static final double TYPICAL = 100_000;
    private static final double LONGEST = 500_000_000;
    private static final double SPREAD = 0.3;
    private static final double SHARED = 0.1;
    private static final double OWN = 0.15;
    private static final double KEPT = 0.5;
    private static final double STEP = 0.2;
    /** Rounds until a level changes, on average. */
    private static final int STAY = 8;

    private final String label;

    SyntheticNoise(String label) {
        this.label = label;
    }

    /** Fills both with operations, round after round. */
    abstract void fill(SplittableRandom random, int operations, int[] first, int[] second);

    String label() {
        return label;
    }

    private static void round(SplittableRandom random, int start, int operations, int[] ns, double level) {
        for (int i = start; i < start + operations; i++) {
            ns[i] = (int) Math.round(TYPICAL * Math.exp(level + SPREAD * random.nextGaussian()));
        }
    }

    private static int next(SplittableRandom random, int slow) {
        return random.nextInt(STAY) == 0 ? 1 - slow : slow;
    }
}
