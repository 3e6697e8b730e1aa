package dev.dynamark.profile;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Every setting there is: the one place for names, defaults, limits and descriptions. */
final class Catalogue {

    final Setting<String> profile = Setting.optional(
            "profile",
            "none",
            new ProfileName(),
            "settings from a file: one of the ready [profiles](docs/profiles.md) or a path; whatever is given beside it is"
                    + " heard instead");

    final Setting<List<String>> contestants;

    final Setting<List<Operation>> operations = Setting.of(
            "operations",
            ListOf.ALL,
            new ListOf<>(OneOf.of(Operation.class)),
            "operations measured, in this order; `load=steps` and `breakpoint` have no `scan` unless it is given, and `steps`"
                    + " no `delete`");

    final Setting<List<Dataset>> dataset = Setting.of(
            "dataset",
            "small",
            new ListOf<>(OneOf.of(Dataset.class)),
            "1,000 (`small`) or 100,000 (`large`) items; several are measured one after the other");

    final Setting<Shape> shape = Setting.of("shape", "order", OneOf.of(Shape.class), "what an item holds");

    final Setting<List<String>> shapes;

    final Setting<KeyChoice> keys =
            Setting.of("keys", "uniform", OneOf.of(KeyChoice.class), "how keys are drawn from the items loaded");

    final Setting<Mix> mix = Setting.optional(
            "mix",
            "the simulation's own",
            new MixOf(1_000),
            "weights of the operations; only of simulations that mix them, and in the place of `operations`");

    final Setting<Long> nodeIndex = Setting.of(
            "node.index",
            "0",
            new WholeNumber(0, 999),
            "which of several injectors this is, so that no key is used twice");

    final Setting<Long> nodeCount =
            Setting.of("node.count", "1", new WholeNumber(1, 1_000), "how many injectors there are");

    final Setting<Long> accounts = Setting.of(
            "accounts",
            "20",
            new WholeNumber(2, 10_000),
            "accounts that transactions move money between: the fewer, the more of them meet");

    final Setting<BigDecimal> conflicts = Setting.of(
            "conflicts",
            "5%",
            new Percent(BigDecimal.ZERO, new BigDecimal(50)),
            "share of transactions that are cancelled on their way with a conflict, which DynamoDB Local never has");

    final Setting<BigDecimal> unprocessed = Setting.of(
            "unprocessed",
            "10%",
            new Percent(BigDecimal.ZERO, new BigDecimal(50)),
            "share of items of batches that are handed back on their way as unprocessed");

    final Setting<Integer> page = Setting.of(
            "page", "10", new OneOf<>(List.of(1, 10, 100), String::valueOf), "items in the range that a query reads");

    final Setting<Long> seed =
            Setting.of("seed", "42", WholeNumber.any(), "what items, keys and the order of contestants are drawn from");

    final Setting<LoadModel> load = Setting.of(
            "load",
            "constant",
            OneOf.of(LoadModel.class),
            "how the load changes, and so what the run finds out: [load models](docs/simulations.md#load-models)");

    final Setting<Long> users = Setting.of(
            "users", "1", new WholeNumber(1, 10_000), "virtual users, in lock-step rounds; not together with `rate`");

    final Setting<BigDecimal> rate = Setting.optional(
            "rate",
            "none: lock-step rounds",
            new Rate(new BigDecimal(100_000)),
            "arrivals per second, with a burst of 1: the rate of `constant` and `soak`, the usual one of `stress` and `spike`,"
                    + " the highest of `ramp` and `breakpoint`, the first of `steps` (`50` unless given)");

    final Setting<RateUnit> rateUnit = Setting.of(
            "rateUnit",
            "operations",
            OneOf.of(RateUnit.class),
            "what `rate` counts: operations, or read (`rcu`) or write (`wcu`) request units a second, as an operation consumes"
                    + " them by DynamoDB's rules");

    final Setting<BigDecimal> peak = Setting.optional(
            "peak",
            "`2` with `load=stress`, `5` with `load=spike`",
            new Factor(new BigDecimal(1_000)),
            "how many times the usual rate the highest is");

    final Setting<Duration> duration = Setting.of(
                    "duration",
                    "2m30s",
                    new TimeSpan(Duration.ofSeconds(1), Duration.ofHours(24)),
                    "how long each dataset is measured, by every child in isolated mode; `1h` with `load=soak`")
            .isolated("15s");

    final Setting<Duration> rampUp = Setting.of(
            "rampUp",
            "0s",
            new TimeSpan(Duration.ZERO, Duration.ofHours(1)),
            "how long arrivals become more until they come at the first rate, for each contestant and operation; not measured");

    final Setting<Duration> step = Setting.of(
            "step",
            "10s",
            new TimeSpan(Duration.ofSeconds(1), Duration.ofHours(1)),
            "how long each step lasts; only with `load=steps`");

    final Setting<Duration> p99Limit = Setting.of(
            "p99Limit",
            "50ms",
            new TimeSpan(Duration.ofMillis(1), Duration.ofSeconds(50)),
            "what 99 % of the responses have to keep, from the intended start; with `load=steps` or `breakpoint`");

    final Setting<BigDecimal> errorLimit = Setting.of(
            "errorLimit",
            "1%",
            new Percent(BigDecimal.ZERO, new BigDecimal(100)),
            "how many operations may fail; with `load=steps`, `breakpoint`, `stress` or `spike`");

    final Setting<Long> rounds = Setting.optional(
            "rounds",
            "none: until `duration` is over; `3` with `load=smoke`",
            new WholeNumber(1, 1_000_000),
            "lock-step rounds per operation; not together with `duration` or `rate`");

    final Setting<Duration> warmUp = Setting.of(
            "warmUp",
            "30s",
            new TimeSpan(Duration.ZERO, Duration.ofHours(1)),
            "how long each dataset is driven before measuring begins, by every child in isolated mode; `0s` with"
                    + " `load=smoke`");

    final Setting<Long> burst = Setting.of(
            "burst",
            "10",
            new WholeNumber(1, 10_000),
            "operations in a row by one contestant, one Gatling request; for scans a fiftieth of it, at least 1");

    final Setting<ModeKind> mode = Setting.of(
            "mode",
            "mixed",
            OneOf.of(ModeKind.class),
            "contestants side by side in one process (`mixed`), or each in JVMs of its own, one after another"
                    + " (`isolated`)");

    final Setting<Long> cycles = Setting.of(
            "cycles",
            "5",
            new WholeNumber(1, 100),
            "how often every contestant runs twice, in mirrored order; only with `mode=isolated`");

    final Setting<BackendKind> backend = Setting.of(
            "backend",
            "local",
            OneOf.of(BackendKind.class),
            "DynamoDB Local started for the run (`local`), the URL in `endpoint`, answers recorded from DynamoDB Local"
                    + " and given without sockets (`replay`), DynamoDB Local in a container (`testcontainers`), or"
                    + " DynamoDB itself (`aws`)");

    final Setting<URI> endpoint =
            Setting.optional("endpoint", "none", new EndpointUrl(), "where DynamoDB is; implies `backend=endpoint`");

    final Setting<String> region = Setting.optional(
            "region",
            "as the AWS SDK finds it",
            new RegionName(),
            "region of the endpoint or of AWS; only with `endpoint` or `backend=aws`");

    final Setting<String> awsConfirm = Setting.optional(
            "aws.confirm",
            "none: nothing is done there",
            new AccountId(),
            "that this account may be charged; it has to be the one that the credentials are of; only with `backend=aws`");

    final Setting<String> awsPrefix = Setting.of(
            "aws.prefix", "dynamark-", new TablePrefix(), "what names of tables begin with; only with `backend=aws`");

    final Setting<BigDecimal> awsMaxUsd = Setting.of(
            "aws.maxUsd",
            "1",
            new Rate(new BigDecimal(10_000)),
            "US dollars at which the run stops; only with `backend=aws`");

    final Setting<HttpClient> http = Setting.of(
            "http",
            "apache5",
            OneOf.of(HttpClient.class),
            "HTTP client of all contestants; asynchronous ones have netty where it is neither `netty` nor `crt`; not"
                    + " together with `backend=replay`");

    final Setting<Long> retries =
            Setting.of("retries", "0", new WholeNumber(0, 20), "how often the AWS SDK repeats a failed attempt");

    final Setting<Duration> timeout = Setting.of(
            "timeout",
            "10s",
            new TimeSpan(Duration.ofMillis(10), Duration.ofMinutes(5)),
            "how long one attempt may take");

    final Setting<Capacity> capacity = Setting.of(
            "capacity", "warm-up", OneOf.of(Capacity.class), "which requests ask for the capacity they consumed");

    final Setting<Path> prices = Setting.optional(
            "prices",
            "us-east-1, table class standard, of the day in the results",
            new ExistingFile(),
            "a JSON file with prices of another region, table class or day, in US dollars");

    final Setting<Long> threads = Setting.optional(
            "threads",
            "as many as `users`, 32 for arrivals at a rate",
            new WholeNumber(1, 10_000),
            "platform threads that run blocking contestants");

    final Setting<String> budgets = Setting.optional(
            "budgets",
            "none",
            new BudgetTexts(),
            "limits that fail the run when they are broken, such as `get p95 dynamorm <= 1.05 x aws-sdk; put errors ="
                    + " 0`");

    final Setting<Boolean> strict = Setting.of(
            "strict",
            "false",
            new OneOf<>(List.of(false, true), String::valueOf),
            "whether budgets that the numbers leave undecided fail the run too");

    final Setting<Until> until = Setting.of(
            "until",
            "time",
            OneOf.of(Until.class),
            "measure until `duration` is over (`time`), or stop at a fifth, two … of it once every mean is known to be"
                    + " equivalent or different (`decided`)");

    final Setting<BigDecimal> difference = Setting.of(
            "difference",
            "2%",
            new Percent(new BigDecimal("0.1"), new BigDecimal(50)),
            "the smallest difference that matters: whatever is known to be smaller is equivalent");

    final Setting<NoiseFloor> noiseFloor = Setting.of(
            "noiseFloor",
            "measured",
            OneOf.of(NoiseFloor.class),
            "whether the baseline runs under a second name too, so that the run shows what is noise; where several"
                    + " contestants are compared side by side");

    final Setting<Progress> progress = Setting.of(
            "progress",
            "auto",
            OneOf.of(Progress.class),
            "a line on the console with progress, time left and ratios so far: on a terminal (`auto`), always, or"
                    + " never");

    final Setting<MicroReport> microReport = Setting.of(
            "microReport",
            "auto",
            OneOf.of(MicroReport.class),
            "whether Gatling draws a second report after the run, in microseconds: of at most 500,000 operations"
                    + " (`auto`), of any number, or not at all");

    final Setting<Path> output = Setting.of("output", "target/dynamark", new Folder(), "where results are written");

    final Setting<Boolean> dryRun = Setting.of(
            "dryRun",
            "false",
            new OneOf<>(List.of(false, true), String::valueOf),
            "print what a run would do, with the origin of every setting, and run nothing");

    Catalogue(List<String> knownContestants) {
        this(knownContestants, ListOf.ALL);
    }

    Catalogue(List<String> knownContestants, String comparedUnasked) {
        this(knownContestants, comparedUnasked, Map.of());
    }

    /** @param knownShapes names of query shapes by what each and groups of them are called; empty where none are asked */
    Catalogue(List<String> knownContestants, String comparedUnasked, Map<String, List<String>> knownShapes) {
        contestants = Setting.of(
                "contestants",
                comparedUnasked,
                new ListOf<>(new OneOf<>(knownContestants, Function.identity())),
                "who is compared; the first is the baseline the others are divided by");
        shapes = Setting.of(
                "shapes",
                "basic",
                new ShapeList(knownShapes),
                "query shapes measured, in this order; only of `QuerySimulation`, and in the place of `operations`");
    }

    /** Whether the run measures query shapes, and not operations. */
    boolean hasShapes() {
        return !((ShapeList) shapes.values()).byLabel().isEmpty();
    }

    /** In the order of the README's table. */
    List<Setting<?>> all() {
        return List.of(
                profile,
                contestants,
                operations,
                shapes,
                mix,
                dataset,
                shape,
                keys,
                page,
                accounts,
                conflicts,
                unprocessed,
                seed,
                nodeIndex,
                nodeCount,
                load,
                users,
                rate,
                rateUnit,
                peak,
                duration,
                rampUp,
                step,
                p99Limit,
                errorLimit,
                rounds,
                warmUp,
                burst,
                mode,
                cycles,
                backend,
                endpoint,
                region,
                awsConfirm,
                awsPrefix,
                awsMaxUsd,
                http,
                retries,
                timeout,
                capacity,
                prices,
                threads,
                budgets,
                strict,
                until,
                difference,
                noiseFloor,
                progress,
                microReport,
                output,
                dryRun);
    }
}
