package dev.dynamark.selfcheck;

import static dev.dynamark.gatling.DynamoDsl.verdict;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Tries claims one after another, each as a request of Gatling's report. */
public final class ClaimVerdicts {

    private final List<Claim> claims;
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    /** Of claims to be tried in this order. */
    public ClaimVerdicts(List<Claim> claims) {
        this.claims = List.copyOf(claims);
    }

    /** One user, who tries them all. */
    public PopulationBuilder population() {
        ScenarioBuilder scenario = scenario("claims");
        for (Claim claim : claims) {
            scenario = scenario.exec(verdict(claim.name(), () -> objection(claim)));
        }
        return scenario.injectOpen(atOnceUsers(1));
    }

    private Optional<String> objection(Claim claim) {
        System.out.println("Trying: " + claim.name() + " ...");
        Finding finding = claim.tried();
        String text = claim.name() + ": " + finding.found() + " (allowed: " + finding.allowed() + ")";
        lines.add((finding.holds() ? "  pass  " : "  FAIL  ") + text);
        return finding.holds() ? Optional.empty() : Optional.of(text);
    }

    /** A line per claim that was tried. */
    public String table() {
        return String.join("\n", lines) + "\n";
    }
}
