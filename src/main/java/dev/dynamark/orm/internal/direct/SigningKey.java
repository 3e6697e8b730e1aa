package dev.dynamark.orm.internal.direct;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/** All of a signature that one account's credentials, a day and a region decide. Immutable. */
final class SigningKey {

    private final AwsCredentialsIdentity identity;
    private final Optional<String> token;
    private final SigningTime time;
    private final SigningScope scope;
    private final HmacKey key;
    private final byte[] credentialScope;
    private final byte[] authorization;
    private final Optional<SessionToken> session;

    private SigningKey(AwsCredentialsIdentity identity, SigningTime time, SigningScope scope, Sha256 sha256) {
        this.identity = identity;
        this.token = token(identity);
        this.time = time;
        this.scope = scope;
        this.session =
                token.isPresent() ? Optional.of(SessionToken.of(token.get().trim())) : Optional.empty();
        this.key = HmacKey.of(bytes("AWS4" + identity.secretAccessKey().trim()), sha256)
                .next(bytes(time.day()), sha256)
                .next(bytes(scope.region()), sha256)
                .next(bytes(scope.service()), sha256)
                .next(bytes("aws4_request"), sha256);
        String text = time.day() + "/" + scope.region() + "/" + scope.service() + "/aws4_request";
        this.credentialScope = bytes("\n" + text + "\n");
        this.authorization = bytes("AWS4-HMAC-SHA256 Credential="
                + identity.accessKeyId().trim() + "/" + text + ", SignedHeaders="
                + CanonicalRequest.signedHeaders(session.isPresent()) + ", Signature=");
    }

    static SigningKey of(AwsCredentialsIdentity identity, SigningTime time, SigningScope scope, Sha256 sha256) {
        return new SigningKey(identity, time, scope, sha256);
    }

    boolean fits(AwsCredentialsIdentity other, SigningTime otherTime, SigningScope otherScope) {
        return time.sameDay(otherTime) && scope.equals(otherScope) && sameCredentials(identity, other);
    }

    /** Providers may make a new object for the same credentials. */
    static boolean sameCredentials(AwsCredentialsIdentity one, AwsCredentialsIdentity other) {
        return one == other
                || (Objects.equals(one.accessKeyId(), other.accessKeyId())
                        && Objects.equals(one.secretAccessKey(), other.secretAccessKey())
                        && token(one).equals(token(other)));
    }

    private static Optional<String> token(AwsCredentialsIdentity identity) {
        return identity instanceof AwsSessionCredentialsIdentity session
                ? Optional.ofNullable(session.sessionToken())
                : Optional.empty();
    }

    void sign(byte[] text, int length, Sha256 sha256, byte[] into) {
        key.sign(text, length, sha256, into);
    }

    /** Its line in the string to sign, with the line breaks before and after. */
    byte[] credentialScope() {
        return credentialScope;
    }

    /** The header Authorization up to the signature. */
    byte[] authorization() {
        return authorization;
    }

    Optional<SessionToken> session() {
        return session;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The header X-Amz-Security-Token, and its line in the canonical request. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record SessionToken(Header header, byte[] line) {

        static SessionToken of(String token) {
            return new SessionToken(
                    new Header("X-Amz-Security-Token", token), bytes("x-amz-security-token:" + token + "\n"));
        }
    }
}
