package dev.dynamark.workload;

/** The age of an item is exponentially distributed; the oldest follow the newest again, so that none is never met. */
record TimeSeriesChoice(int series) implements KeyChoice {

    private static final double MEAN_AGE = 0.05;

    @Override
    public int index(ItemRandom random, Place place, int size) {
        double age = -Math.log(1 - random.nextDouble()) * MEAN_AGE * size;
        int rank = (int) (age % size);
        int length = size / series;
        return rank % series * length + (length - 1 - rank / series);
    }
}
