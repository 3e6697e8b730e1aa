package dev.dynamark.gatling;

import dev.dynamark.measure.Failure;
import dev.dynamark.measure.FailureCategory;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import software.amazon.awssdk.core.exception.SdkException;

/** Tells a crash of the user's own code from a failure of the database, and describes it without item contents. */
final class Crash {

    private Crash() {}

    static boolean isUsersOwn(Throwable error) {
        if (Failure.of(error).category() != FailureCategory.CLIENT) {
            return false;
        }
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SdkException) {
                return false;
            }
        }
        return true;
    }

    /** The exception's class and the place it came from; its message may hold item contents and is left out. */
    static String describe(String what, Throwable error) {
        if (error instanceof UnresolvedException) {
            return "the " + what + " could not be resolved: " + error.getMessage();
        }
        return "the " + what + " crashed: " + Failure.classAndPlace(unwrapped(error));
    }

    private static Throwable unwrapped(Throwable error) {
        boolean wrapper = error instanceof CompletionException || error instanceof ExecutionException;
        return wrapper && error.getCause() != null ? unwrapped(error.getCause()) : error;
    }
}
