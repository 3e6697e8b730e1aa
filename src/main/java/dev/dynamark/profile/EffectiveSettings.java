package dev.dynamark.profile;

import static java.util.stream.Collectors.joining;

import dev.dynamark.compare.budget.Budget;
import dev.dynamark.compare.budget.Strictness;
import dev.dynamark.profile.Traffic.Contention;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Settings written back as texts, defaults included. */
final class EffectiveSettings {

    private final Map<Setting<?>, String> texts = new LinkedHashMap<>();

    private EffectiveSettings() {}

    static Map<String, String> of(Settings settings) {
        Catalogue catalogue = new Catalogue(settings.contestants());
        EffectiveSettings effective = new EffectiveSettings();
        effective.put(catalogue.contestants, settings.contestants());
        if (!settings.shapes().isEmpty()) {
            effective.put(catalogue.shapes, settings.shapes());
        } else if (settings.traffic().mix().isEmpty()) {
            effective.put(catalogue.operations, settings.operations());
        }
        effective.put(catalogue, settings.traffic());
        effective.put(catalogue.dataset, settings.datasets());
        if (settings.shapes().isEmpty()) {
            effective.put(catalogue.shape, settings.shape());
            // A simulation refuses what it has no use for, also in a profile that repeats a run.
            if (settings.traffic().hasKeys()) {
                effective.put(catalogue.keys, settings.keys());
            }
            if (settings.traffic().mix().isEmpty()) {
                effective.put(catalogue.page, settings.page());
            }
        }
        effective.put(catalogue.seed, settings.seed());
        effective.put(catalogue, settings.load());
        effective.put(catalogue.warmUp, settings.warmUp());
        effective.put(catalogue.burst, (long) settings.burst());
        effective.put(catalogue, settings.processes());
        effective.put(catalogue, settings.target());
        if (!(settings.target() instanceof Target.Replay)) {
            effective.put(catalogue.http, settings.http());
        }
        effective.put(catalogue.retries, (long) settings.retries());
        effective.put(catalogue.timeout, settings.timeout());
        effective.put(catalogue.capacity, settings.capacity());
        settings.pricing().prices().ifPresent(file -> effective.put(catalogue.prices, file));
        effective.put(catalogue.threads, (long) settings.threads());
        effective.put(catalogue, settings.judging());
        effective.put(catalogue.progress, settings.progress());
        effective.put(catalogue.microReport, settings.microReport());
        effective.put(catalogue.output, settings.output());
        Map<String, String> byName = new LinkedHashMap<>();
        effective.texts.forEach((setting, text) -> byName.put(setting.name(), text));
        return Collections.unmodifiableMap(byName);
    }

    private void put(Catalogue catalogue, Load load) {
        put(catalogue.load, load.model());
        if (load instanceof Load.Timed timed) {
            put(catalogue.users, (long) timed.users());
            put(catalogue.duration, timed.duration());
        } else if (load instanceof Load.Rounds rounds) {
            put(catalogue.users, (long) rounds.users());
            put(catalogue.rounds, (long) rounds.rounds());
        } else if (load instanceof Load.Open open) {
            putRate(catalogue, open);
            put(catalogue.duration, open.duration());
            putRampUp(catalogue, open.rampUp());
        } else if (load instanceof Load.Rising rising) {
            putRate(catalogue, rising);
            put(catalogue.duration, rising.duration());
            rising.limit().ifPresent(limit -> put(catalogue, limit));
        } else if (load instanceof Load.Peak peak) {
            putRate(catalogue, peak);
            put(catalogue.peak, plain(peak.peak()));
            put(catalogue.duration, peak.duration());
            putRampUp(catalogue, peak.rampUp());
            put(catalogue.errorLimit, plain(peak.errorPercent()));
        } else if (load instanceof Load.Steps steps) {
            putRate(catalogue, steps);
            put(catalogue.step, steps.step());
            put(catalogue, steps.limit());
        }
    }

    private void put(Catalogue catalogue, Traffic traffic) {
        traffic.mix().ifPresent(mix -> put(catalogue.mix, mix));
        // Told where they mean something: runs that they do not touch stay comparable with older ones.
        if (!traffic.contention().equals(Contention.ORDINARY) || traffic.movesMoney()) {
            put(catalogue.accounts, (long) traffic.contention().accounts());
            put(catalogue.conflicts, plain(traffic.contention().conflictPercent()));
            put(catalogue.unprocessed, plain(traffic.contention().unprocessedPercent()));
        }
        if (!traffic.node().equals(Node.ONLY)) {
            put(catalogue.nodeIndex, (long) traffic.node().index());
            put(catalogue.nodeCount, (long) traffic.node().count());
        }
    }

    private void put(Catalogue catalogue, Limit limit) {
        put(catalogue.p99Limit, limit.p99());
        put(catalogue.errorLimit, plain(limit.errorPercent()));
    }

    private void putRate(Catalogue catalogue, Load.AtRate load) {
        put(catalogue.rate, plain(load.ratePerSecond()));
        if (load.unit() != RateUnit.OPERATIONS) {
            put(catalogue.rateUnit, load.unit());
        }
    }

    private void putRampUp(Catalogue catalogue, Duration rampUp) {
        if (!rampUp.isZero()) {
            put(catalogue.rampUp, rampUp);
        }
    }

    private static BigDecimal plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros();
    }

    private void put(Catalogue catalogue, Judging judging) {
        if (!judging.budgets().isEmpty()) {
            put(catalogue.budgets, judging.budgets().stream().map(Budget::text).collect(joining("; ")));
        }
        put(catalogue.strict, judging.strictness() == Strictness.STRICT);
        put(catalogue.until, judging.until());
        put(catalogue.difference, plain(judging.differencePercent()));
        put(catalogue.noiseFloor, judging.noiseFloor());
    }

    private void put(Catalogue catalogue, Processes processes) {
        if (processes instanceof Processes.Isolated isolated) {
            put(catalogue.mode, ModeKind.ISOLATED);
            put(catalogue.cycles, (long) isolated.cycles());
        } else {
            put(catalogue.mode, ModeKind.MIXED);
        }
    }

    private void put(Catalogue catalogue, Target target) {
        if (target instanceof Target.Endpoint endpoint) {
            put(catalogue.backend, BackendKind.ENDPOINT);
            put(catalogue.endpoint, endpoint.uri());
            endpoint.region().ifPresent(region -> put(catalogue.region, region));
        } else if (target instanceof Target.Aws aws) {
            put(catalogue.backend, BackendKind.AWS);
            aws.onThisMachine().ifPresent(uri -> put(catalogue.endpoint, uri));
            aws.region().ifPresent(region -> put(catalogue.region, region));
            put(catalogue.awsConfirm, aws.account());
            put(catalogue.awsPrefix, aws.prefix());
            put(catalogue.awsMaxUsd, aws.maxUsd());
        } else if (target instanceof Target.Containers) {
            put(catalogue.backend, BackendKind.TESTCONTAINERS);
        } else if (target instanceof Target.Replay) {
            put(catalogue.backend, BackendKind.REPLAY);
        } else {
            put(catalogue.backend, BackendKind.LOCAL);
        }
    }

    private <T> void put(Setting<T> setting, T value) {
        texts.put(setting, setting.values().print(value));
    }
}
