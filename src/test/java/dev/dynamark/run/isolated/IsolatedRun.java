package dev.dynamark.run.isolated;

import java.util.Locale;

/**
 * One child of an isolated run.
 *
 * @param number from 0, over all cycles
 * @param cycle from 0
 */
record IsolatedRun(int number, int cycle, String contestant) {

    /** Id of its process in results, such as {@code 07-aws-sdk}. */
    String process() {
        return String.format(Locale.ROOT, "%02d-%s", number + 1, contestant);
    }

    /** Names its files. */
    String fileName() {
        return "part-" + process().replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
