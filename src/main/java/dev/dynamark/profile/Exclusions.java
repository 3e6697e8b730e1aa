package dev.dynamark.profile;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Who gives way to whom when one of them is given nearer: by a child profile, or on the command line. */
final class Exclusions {

    private static final String[] AT_RATE = models(model -> !model.hasUsers());
    private static final String[] OWN_ADDRESS = {"local", "replay", "testcontainers"};
    private static final String[] NOT_AWS = {"local", "replay", "testcontainers", "endpoint"};

    private Exclusions() {}

    static List<Exclusion> of(Catalogue all) {
        return List.of(
                Exclusion.of(all.operations, all.mix),
                Exclusion.of(all.mix, all.operations),
                Exclusion.of(all.keys, all.backend, "replay").where("hot", "graph"),
                Exclusion.of(all.users, all.rate),
                Exclusion.of(all.users, all.load, AT_RATE),
                Exclusion.of(all.rate, all.users).unless(all.load, AT_RATE),
                Exclusion.of(all.rate, all.rounds).unless(all.load, AT_RATE),
                Exclusion.of(all.rate, all.load, "smoke"),
                Exclusion.of(all.rateUnit, all.users),
                Exclusion.of(all.rateUnit, all.rounds),
                Exclusion.of(all.rateUnit, all.load, "smoke"),
                Exclusion.of(all.rampUp, all.load, "smoke", "ramp", "steps", "breakpoint"),
                Exclusion.of(all.rampUp, all.users),
                Exclusion.of(all.rampUp, all.rounds),
                Exclusion.of(all.peak, all.load, models(model -> !model.hasPeak())),
                Exclusion.of(all.step, all.load, models(model -> model != LoadModel.STEPS)),
                Exclusion.of(all.p99Limit, all.load, models(model -> !model.isSearch())),
                Exclusion.of(all.errorLimit, all.load, models(model -> !model.isSearch() && !model.hasPeak())),
                Exclusion.of(all.rounds, all.duration),
                Exclusion.of(all.rounds, all.rate),
                Exclusion.of(all.rounds, all.load, "soak"),
                Exclusion.of(all.rounds, all.load, AT_RATE),
                Exclusion.of(all.duration, all.rounds),
                Exclusion.of(all.duration, all.load, "smoke", "steps"),
                Exclusion.of(all.burst, all.rate),
                Exclusion.of(all.burst, all.load, AT_RATE),
                Exclusion.of(all.cycles, all.mode, "mixed"),
                Exclusion.of(all.endpoint, all.backend, OWN_ADDRESS),
                Exclusion.of(all.region, all.backend, OWN_ADDRESS),
                Exclusion.of(all.backend, all.endpoint).where(OWN_ADDRESS),
                Exclusion.of(all.awsConfirm, all.backend, NOT_AWS),
                Exclusion.of(all.awsPrefix, all.backend, NOT_AWS),
                Exclusion.of(all.awsMaxUsd, all.backend, NOT_AWS),
                Exclusion.of(all.http, all.backend, "replay"),
                Exclusion.of(all.until, all.rate).where("decided"),
                Exclusion.of(all.until, all.rounds).where("decided"),
                Exclusion.of(all.until, all.load, models(model -> model == LoadModel.SMOKE || !model.hasUsers()))
                        .where("decided"),
                Exclusion.of(all.until, all.mode, "isolated").where("decided"));
    }

    private static String[] models(Predicate<LoadModel> some) {
        return Arrays.stream(LoadModel.values())
                .filter(some)
                .map(LoadModel::label)
                .toArray(String[]::new);
    }
}
