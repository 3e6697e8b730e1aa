package dev.dynamark.selfcheck;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * A claim that tests of the build try: here they run once more, on this machine.
 *
 * @param tests names of the classes
 */
record TestsClaim(String name, List<String> tests) implements Claim {

    @Override
    public Finding tried() {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(tests.stream().map(DiscoverySelectors::selectClass).toList())
                .build();
        LauncherFactory.create().execute(request, listener);
        TestExecutionSummary summary = listener.getSummary();
        String failed = summary.getFailures().stream()
                .map(failure -> failure.getTestIdentifier().getDisplayName())
                .collect(joining(", "));
        return new Finding(
                summary.getTestsSucceededCount() > 0 && summary.getTotalFailureCount() == 0,
                summary.getTestsSucceededCount() + " cases as documented"
                        + (failed.isEmpty() ? "" : ", others not: " + failed),
                "all");
    }
}
