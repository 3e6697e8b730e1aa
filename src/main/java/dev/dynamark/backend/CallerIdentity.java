package dev.dynamark.backend;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.StsClientBuilder;

/** Whose credentials an endpoint has. */
final class CallerIdentity {

    private static final Duration PATIENT = Duration.ofSeconds(10);

    private CallerIdentity() {}

    /**
     * The id of their account.
     *
     * @param at where to ask, in place of AWS
     * @throws BackendException if nobody tells
     */
    static String account(Endpoint endpoint, Optional<URI> at) {
        StsClientBuilder builder = StsClient.builder()
                .region(endpoint.region())
                .credentialsProvider(endpoint.credentials())
                .httpClientBuilder(
                        Apache5HttpClient.builder().connectionTimeout(PATIENT).socketTimeout(PATIENT))
                .overrideConfiguration(limits ->
                        limits.apiCallTimeout(PATIENT.multipliedBy(2)).retryStrategy(AwsRetryStrategy.doNotRetry()));
        at.ifPresent(builder::endpointOverride);
        try (StsClient identities = builder.build()) {
            return identities.getCallerIdentity().account();
        } catch (SdkException refused) {
            throw new BackendException(
                    "AWS does not tell which account the credentials are of, so nothing is done with them: "
                            + refused.getMessage() + ". They need no permission for that, but have to be valid; choose"
                            + " others with AWS_PROFILE.",
                    refused);
        }
    }
}
