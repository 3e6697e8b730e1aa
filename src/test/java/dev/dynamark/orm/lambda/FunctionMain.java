package dev.dynamark.orm.lambda;

import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import java.io.IOException;

/** A function's process: AWS's own client of the runtime API, ended when standard input closes. */
public final class FunctionMain {

    private FunctionMain() {}

    /** Takes the handler's class name, as AWS's main does. */
    public static void main(String[] arguments) {
        Thread watch = new Thread(FunctionMain::endWithParent, "end-with-parent");
        watch.setDaemon(true);
        watch.start();
        AWSLambda.main(arguments);
    }

    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is said; only the end counts.
            }
        } catch (IOException closed) {
            // The end, too.
        }
        Runtime.getRuntime().halt(0);
    }
}
