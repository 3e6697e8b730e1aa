package dev.dynamark.backend;

import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.TestcontainersConfiguration;
import software.amazon.awssdk.regions.Region;

/**
 * DynamoDB Local in a container, in memory, on a free port of 127.0.0.1. Where {@code testcontainers.reuse.enable} is set,
 * it is left for the next run; the tables are dropped nevertheless. Thread-safe.
 */
public final class ContainerBackend implements Backend {

    /** The version that is embedded elsewhere, so that figures differ by the container alone. */
    static final String IMAGE = "amazon/dynamodb-local:3.3.1";

    private static final int PORT = 8_000;
    private static final Duration TO_START = Duration.ofSeconds(90);

    private final GenericContainer<?> container;
    private final boolean kept;
    private final Endpoint endpoint;
    private final Set<Capability> capabilities;

    private ContainerBackend(
            GenericContainer<?> container, boolean kept, Endpoint endpoint, Set<Capability> capabilities) {
        this.container = container;
        this.kept = kept;
        this.endpoint = endpoint;
        this.capabilities = capabilities;
    }

    /**
     * Starts a container, or finds the one that an earlier run left, and returns when it answers.
     *
     * @throws BackendException if no Docker engine answers, its containers are not reached on this machine, or the
     *     container does not start
     */
    public static Backend start() {
        requireEngine();
        boolean kept = TestcontainersConfiguration.getInstance().environmentSupportsReuse();
        GenericContainer<?> container = container().withReuse(kept);
        try {
            container.start();
            URI uri = URI.create("http://127.0.0.1:" + container.getMappedPort(PORT));
            Endpoint endpoint = Endpoint.withDummyCredentials(uri, Region.US_EAST_1);
            return new ContainerBackend(container, kept, endpoint, CapabilityProbe.ask(endpoint));
        } catch (ContainerLaunchException failed) {
            container.stop();
            throw new BackendException(
                    "The container of " + IMAGE + " did not start: "
                            + root(failed).getMessage() + ". Try it by hand: docker run --rm -p 127.0.0.1:8000:8000 "
                            + IMAGE,
                    failed);
        } catch (BackendException notAnswering) {
            container.stop();
            throw notAnswering;
        }
    }

    /** @throws BackendException saying what to do if there is none, or none that can be used */
    private static void requireEngine() {
        try {
            if (!hasEngine()) {
                throw new BackendException(
                        "No Docker engine answers, and the backend testcontainers needs one: start it (docker"
                                + " info has to work, DOCKER_HOST tells where it is), or leave the setting out: without it"
                                + " DynamoDB Local runs as a process, without Docker.");
            }
        } catch (ContainerFetchException | ContainerLaunchException noReaper) {
            throw new BackendException(
                    "A Docker engine answers, but Testcontainers could not start its own container, which removes"
                            + " ours when this process is killed: " + noReaper.getMessage() + ", "
                            + root(noReaper).getMessage() + ". Let the engine have that image, or do without it by the"
                            + " variable TESTCONTAINERS_RYUK_DISABLED=true.",
                    noReaper);
        }
        requireOnThisMachine(DockerClientFactory.instance().dockerHostIpAddress());
    }

    /** A benchmark's load stays on this machine. */
    static void requireOnThisMachine(String host) {
        try {
            if (InetAddress.getByName(host).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException unknown) {
            // Said below.
        }
        throw new BackendException("The containers of the Docker engine that answers are reached at " + host
                + ", but the backend testcontainers opens its port on 127.0.0.1 only. If the engine runs on this machine"
                + " and shares its network, set the variable TESTCONTAINERS_HOST_OVERRIDE=127.0.0.1; else leave the setting"
                + " out: without it DynamoDB Local runs as a process, without Docker.");
    }

    /** Whether a Docker engine answers. */
    static boolean hasEngine() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    private static GenericContainer<?> container() {
        return new GenericContainer<>(DockerImageName.parse(IMAGE))
                .withCommand("-jar", "DynamoDBLocal.jar", "-inMemory", "-sharedDb", "-disableTelemetry")
                .withExposedPorts(PORT)
                // Docker would open the port on every interface.
                .withCreateContainerCmdModifier(create -> create.withHostConfig(Optional.ofNullable(
                                create.getHostConfig())
                        .orElseGet(HostConfig::new)
                        .withPortBindings(new PortBinding(Ports.Binding.bindIp("127.0.0.1"), new ExposedPort(PORT)))))
                // Any answer will do: an unsigned request is refused by a server that is up.
                .waitingFor(Wait.forHttp("/").forStatusCode(400).withStartupTimeout(TO_START));
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    @Override
    public String name() {
        return "testcontainers";
    }

    @Override
    public Tier tier() {
        return Tier.EMULATOR;
    }

    @Override
    public Endpoint endpoint() {
        return endpoint;
    }

    @Override
    public Set<Capability> capabilities() {
        return capabilities;
    }

    @Override
    public Optional<ProcessHandle> process() {
        return Optional.empty();
    }

    @Override
    public String description() {
        return "DynamoDB Local in a container of " + IMAGE + " at " + endpoint.uri() + ", with "
                + CapabilityProbe.describe(capabilities);
    }

    @Override
    public boolean tablesEndWithIt() {
        return !kept;
    }

    @Override
    public void close() {
        if (!kept) {
            container.stop();
        }
    }
}
