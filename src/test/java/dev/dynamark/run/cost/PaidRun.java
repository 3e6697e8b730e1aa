package dev.dynamark.run.cost;

import dev.dynamark.backend.AwsBackend;
import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.DynamoClients;
import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.backend.LeftoverTables;
import dev.dynamark.cost.PriceTable;
import dev.dynamark.profile.Settings;
import dev.dynamark.profile.Target;
import dev.dynamark.run.console.EarlyEnd;
import dev.dynamark.workload.Dataset;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What a run has besides that is charged for: an estimate, a limit, and tables that are found again. */
public final class PaidRun {

    private static final Duration PATIENT = Duration.ofSeconds(20);

    private final Settings settings;
    private final Target.Aws target;
    private final AwsBackend backend;
    private final PriceTable prices;
    private final RunEstimate estimate;
    private final Spending spending;

    /** @param stop told once when all the money is spent, with the reason */
    public PaidRun(Settings settings, AwsBackend backend, Collection<Dataset> datasets, Consumer<String> stop) {
        this.settings = settings;
        this.target = (Target.Aws) settings.target();
        this.backend = backend;
        this.prices = RequestCosts.prices(settings);
        this.estimate = new RunEstimate(settings, prices, datasets);
        AverageUnits average = new AverageUnits(settings, datasets);
        this.spending = new Spending(
                asked -> prices.usd(average.of(asked)), target.maxUsd().doubleValue(), stop);
    }

    /** What counts the money that is spent, and stops the run when there is no more. */
    public Spending spending() {
        return spending;
    }

    /** Says what it will cost and what earlier runs left, before anything is created. */
    public void announce(PrintStream out) {
        out.println("This run is charged for, and stops at " + target.maxUsd().toPlainString() + " US dollars:");
        estimate.text(settings.unseen()).forEach(line -> out.println("  " + line));
        foreignPrices(prices, backend.endpoint().region()).ifPresent(out::println);
        double loading = estimate.loading().usd();
        if (loading > target.maxUsd().doubleValue()) {
            throw EarlyEnd.exit(String.format(
                    Locale.ROOT,
                    "Loading the tables alone costs %.4f US dollars, and bench.aws.maxUsd is %s. Nothing was created: raise"
                            + " it, or choose a smaller bench.dataset or bench.shape.",
                    loading,
                    target.maxUsd().toPlainString()));
        }
        tellLeftovers(out);
    }

    /** Both the estimate and the limit are only as good as the prices. */
    static Optional<String> foreignPrices(PriceTable prices, Region region) {
        return prices.region().equals(region.id())
                ? Optional.empty()
                : Optional.of("WARNING: the prices are those of " + prices.region() + ", and the tables are in "
                        + region.id() + ": what is spent there may be more. Give the prices of " + region.id()
                        + " as bench.prices.");
    }

    /** Whoever may not read tags may run nevertheless. */
    private void tellLeftovers(PrintStream out) {
        try {
            leftovers()
                    .forEach(table -> out.println("A table of an earlier run is still there: " + table.name()
                            + ", not needed after " + table.expires() + ". The command cleanup deletes it."));
        } catch (SdkException refused) {
            out.println("Whether earlier runs left tables cannot be told: " + refused.getMessage());
        }
    }

    private List<LeftoverTables.Leftover> leftovers() {
        try (DynamoDbClient client = DynamoClients.create(
                backend.endpoint(),
                new ClientSettings(HttpClientKind.APACHE5, 2, 3, PATIENT, PATIENT.multipliedBy(3)),
                List.of())) {
            return new LeftoverTables(client, target.prefix()).find();
        }
    }

    /** Notes what a new table takes at once, and warns where the run wants more. */
    public void tableMade(DynamoDbClient client, String table, Dataset dataset, PrintStream out) {
        backend.noteWarmThroughput(client, table).ifPresent(warm -> {
            out.printf(
                    Locale.ROOT,
                    "Warm throughput of %s: %,d read and %,d write units/s%n",
                    table,
                    warm.readUnitsPerSecond(),
                    warm.writeUnitsPerSecond());
            new WantedThroughput(settings).warnings(warm, dataset).forEach(out::println);
        });
    }
}
