package dev.dynamark.profile;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Reads where DynamoDB is, and says what does not go together. */
final class TargetParser {

    private final Catalogue catalogue;
    private final SettingsReader reader;

    TargetParser(Catalogue catalogue, SettingsReader reader) {
        this.catalogue = catalogue;
        this.reader = reader;
    }

    /**
     * Empty if anything was refused.
     *
     * @param isolated whether each contestant runs in a process of its own
     */
    Optional<Target> parse(boolean isolated) {
        Optional<BackendKind> backend = reader.read(catalogue.backend);
        Optional<URI> endpoint = reader.read(catalogue.endpoint);
        Optional<String> region = reader.read(catalogue.region);
        Optional<Target> aws = aws(backend, endpoint, region, isolated);
        if (backend.isEmpty()) {
            return Optional.empty();
        }
        return switch (kind(backend.get())) {
            case AWS -> aws;
            case ENDPOINT -> endpoint(endpoint, region);
            case REPLAY -> replay();
            case TESTCONTAINERS -> alone(new Target.Containers(), "a container gets its own address");
            case LOCAL -> alone(new Target.Local(), "a local backend chooses its own address");
        };
    }

    /** An endpoint implies its kind unless another is asked for. */
    private BackendKind kind(BackendKind backend) {
        return backend == BackendKind.LOCAL && reader.has(catalogue.endpoint) && !reader.has(catalogue.backend)
                ? BackendKind.ENDPOINT
                : backend;
    }

    private Optional<Target> alone(Target target, String why) {
        refuseTogether(catalogue.endpoint, why);
        refuseRegion();
        return Optional.of(target);
    }

    private Optional<Target> replay() {
        Optional<Target> target = alone(new Target.Replay(), "replay records from DynamoDB Local");
        refuseTogether(catalogue.http, "recorded answers come without an HTTP client");
        return target;
    }

    private Optional<Target> endpoint(Optional<URI> endpoint, Optional<String> region) {
        if (!reader.has(catalogue.endpoint)) {
            refuseRegion();
            reader.refuse(
                    catalogue.backend,
                    "endpoint needs " + reader.nameFor(catalogue.endpoint, catalogue.backend)
                            + ", which is missing; allowed is "
                            + catalogue.endpoint.values().allowed());
        }
        return endpoint.map(uri -> new Target.Endpoint(uri, region));
    }

    private Optional<Target> aws(
            Optional<BackendKind> backend, Optional<URI> endpoint, Optional<String> region, boolean isolated) {
        Optional<String> confirmed = reader.read(catalogue.awsConfirm);
        Optional<String> prefix = reader.read(catalogue.awsPrefix);
        Optional<BigDecimal> maxUsd = reader.read(catalogue.awsMaxUsd);
        if (backend.isEmpty() || backend.get() != BackendKind.AWS) {
            List.of(catalogue.awsConfirm, catalogue.awsPrefix, catalogue.awsMaxUsd).stream()
                    .filter(reader::has)
                    .forEach(setting -> reader.refuse(
                            setting, "goes only together with " + reader.nameFor(catalogue.backend, setting) + "=aws"));
            return Optional.empty();
        }
        if (!reader.has(catalogue.awsConfirm)) {
            reader.refuse(
                    catalogue.backend,
                    "aws costs money and needs " + reader.nameFor(catalogue.awsConfirm, catalogue.backend)
                            + ", which is missing; allowed is "
                            + catalogue.awsConfirm.values().allowed());
        }
        if (isolated) {
            refuseTogether(catalogue.mode, "each child would spend by itself");
        }
        return confirmed.flatMap(account ->
                prefix.flatMap(name -> maxUsd.map(most -> new Target.Aws(account, region, endpoint, name, most))));
    }

    private void refuseRegion() {
        if (reader.has(catalogue.region) && !reader.has(catalogue.endpoint)) {
            reader.refuse(
                    catalogue.region,
                    "goes only together with " + reader.nameFor(catalogue.endpoint, catalogue.region)
                            + ", which is missing; allowed is "
                            + catalogue.endpoint.values().allowed());
        }
    }

    private void refuseTogether(Setting<?> setting, String why) {
        if (reader.has(setting)) {
            reader.refuse(
                    setting,
                    "cannot go together with " + reader.mention(catalogue.backend, setting) + " (" + why
                            + "); leave one of them out");
        }
    }
}
