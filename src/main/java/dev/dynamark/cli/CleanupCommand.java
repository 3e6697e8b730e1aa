package dev.dynamark.cli;

import dev.dynamark.backend.AwsBackend;
import dev.dynamark.backend.BackendException;
import dev.dynamark.backend.ClientSettings;
import dev.dynamark.backend.DynamoClients;
import dev.dynamark.backend.HttpClientKind;
import dev.dynamark.backend.LeftoverTables;
import dev.dynamark.backend.LeftoverTables.Leftover;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** {@code cleanup}: tables on AWS whose run was killed. */
@Command(
        name = "cleanup",
        description = {
            "Finds tables that runs with bench.backend=aws left behind because they were killed, and deletes them if asked"
                    + " to.",
            "Only tables with the tag dynamark:expires are found, whatever their names; those that have not expired may"
                    + " belong to a run that is going on."
        },
        footer = {"", "Exit code: 0 nothing is left, 1 tables are left, 2 AWS could not be asked."})
final class CleanupCommand implements Callable<Integer> {

    private static final Duration PATIENT = Duration.ofSeconds(20);

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--confirm",
            required = true,
            paramLabel = "ACCOUNT",
            description = "Id of the account that the credentials are of.")
    private String account;

    @Option(names = "--region", paramLabel = "REGION", description = "Default: as the AWS SDK finds it.")
    private String region;

    @Option(
            names = "--prefix",
            paramLabel = "PREFIX",
            defaultValue = "dynamark-",
            description = "What the names begin with, default ${DEFAULT-VALUE}.")
    private String prefix;

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "A server on this machine in place of AWS, of account " + AwsBackend.NO_ACCOUNT + ".")
    private URI endpoint;

    @Option(names = "--delete", description = "Deletes the tables that have expired.")
    private boolean delete;

    @Option(names = "--unexpired", description = "Deletes the others too: only while no run is going on.")
    private boolean unexpired;

    @Override
    public Integer call() {
        try (AwsBackend backend = AwsBackend.open(
                        new AwsBackend.Access(account, Optional.ofNullable(region), Optional.ofNullable(endpoint)));
                DynamoDbClient client = DynamoClients.create(
                        backend.endpoint(),
                        new ClientSettings(HttpClientKind.APACHE5, 2, 3, PATIENT, PATIENT.multipliedBy(3)),
                        List.of())) {
            return cleanUp(new LeftoverTables(client, prefix));
        } catch (BackendException | SdkException refused) {
            throw new UnusableException(refused.getMessage(), refused);
        }
    }

    private int cleanUp(LeftoverTables tables) {
        Instant now = Instant.now();
        PrintWriter console = spec.commandLine().getOut();
        List<Leftover> found = tables.find();
        int left = 0;
        for (Leftover table : found) {
            boolean wanted = delete && (table.hasExpired(now) || unexpired);
            if (wanted) {
                tables.drop(table);
            } else {
                left++;
            }
            console.println((wanted ? "deleted  " : "left     ") + table.name() + "  "
                    + (table.hasExpired(now) ? "expired " : "needed until ") + table.expires());
        }
        console.println(found.isEmpty() ? "No table is left." : summary(found.size(), left));
        console.flush();
        return left == 0 ? ExitCode.FINE : ExitCode.REGRESSION;
    }

    private String summary(int found, int left) {
        return left == 0
                ? found + " deleted."
                : left + " of " + found + " left; --delete deletes those that have expired, --delete --unexpired all.";
    }
}
