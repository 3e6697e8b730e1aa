package dev.dynamark.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.regions.Region;

/** What is said where this machine lacks something; each case in a JVM with an environment of its own. */
class BareEnvironmentTest {

    private static final String ELSEWHERE = "http://dynamo.invalid:8000";

    @TempDir
    Path home;

    @Test
    void namesAMissingRegion() throws IOException {
        assertThat(outputOf(Connect.class, Map.of(), ELSEWHERE))
                .startsWith("No region to sign requests for: give one, or set AWS_REGION");
    }

    @Test
    void namesMissingCredentials() throws IOException {
        assertThat(outputOf(Connect.class, Map.of("AWS_REGION", "eu-west-1"), ELSEWHERE))
                .startsWith("No credentials for the endpoint " + ELSEWHERE + ": set AWS_ACCESS_KEY_ID");
    }

    @Test
    void namesAHostThatDoesNotExist() throws IOException {
        Map<String, String> credentials =
                Map.of("AWS_REGION", "eu-west-1", "AWS_ACCESS_KEY_ID", "key", "AWS_SECRET_ACCESS_KEY", "very-secret");

        assertThat(outputOf(Connect.class, credentials, ELSEWHERE))
                .startsWith("Nothing answers at " + ELSEWHERE + ": java.net.UnknownHostException")
                .doesNotContain("very-secret");
    }

    @Test
    void namesAnHttpClientWhoseLibraryDoesNotLoad() throws IOException {
        assertThat(outputOf(LoadCrt.class, Map.of("AWS_CRT_ARCH", "pdp11"), "http://127.0.0.1:1"))
                .startsWith("The HTTP client crt cannot be used here: ")
                .contains(System.getProperty("os.arch"))
                .endsWith("choose another HTTP client, for example apache5.");
    }

    private String outputOf(Class<?> main, Map<String, String> settings, String argument) throws IOException {
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("HOME", home.toString());
        environment.put("AWS_EC2_METADATA_DISABLED", "true");
        return ChildJvm.outputOf(main, environment, argument);
    }

    /** Connects to the endpoint it is given and prints why it cannot. */
    static final class Connect {
        public static void main(String[] arguments) {
            try (Backend backend = EndpointBackend.connect(URI.create(arguments[0]), Optional.empty())) {
                System.out.println(backend.description());
            } catch (BackendException expected) {
                System.out.println(expected.getMessage());
            }
        }
    }

    /** Makes a client on the Common Runtime and prints why it cannot. */
    static final class LoadCrt {
        public static void main(String[] arguments) {
            Endpoint endpoint = Endpoint.withDummyCredentials(URI.create(arguments[0]), Region.US_EAST_1);
            ClientSettings settings =
                    new ClientSettings(HttpClientKind.CRT, 1, 0, Duration.ofSeconds(1), Duration.ofSeconds(1));
            try {
                DynamoClients.create(endpoint, settings, List.of()).close();
            } catch (BackendException expected) {
                System.out.println(expected.getMessage());
            }
        }
    }
}
