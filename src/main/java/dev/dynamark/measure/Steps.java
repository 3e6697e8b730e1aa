package dev.dynamark.measure;

/** Counts steps of whole seconds, as many as a timeline may have; then steps get twice as long. */
final class Steps {

    static final int MOST = 3_600;

    private int seconds = 1;
    private int complete;
    private int secondsInStep;

    /** Says what to do at the end of a second: {@code halve} before the steps would become too many. */
    void endSecond(Runnable halve, Runnable endStep) {
        makeRoom(halve);
        secondsInStep++;
        if (secondsInStep == seconds) {
            endStep(endStep);
        }
    }

    /** Ends the step under way, however short it is. */
    void endLastStep(Runnable halve, Runnable endStep) {
        makeRoom(halve);
        endStep(endStep);
    }

    private void makeRoom(Runnable halve) {
        if (complete == MOST) {
            halve.run();
            complete /= 2;
            seconds *= 2;
        }
    }

    private void endStep(Runnable endStep) {
        endStep.run();
        complete++;
        secondsInStep = 0;
    }

    /** Length of a step. */
    int seconds() {
        return seconds;
    }

    /** How many steps have ended. */
    int complete() {
        return complete;
    }
}
