package dev.dynamark.orm.internal.direct;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/**
 * SigV4 with everything kept that does not change from call to call: the key of the day, and the texts of the second,
 * the endpoint and the operation.
 */
final class CachedKeySigner implements RequestSigner {

    private static final byte[] ALGORITHM = "AWS4-HMAC-SHA256\n".getBytes(StandardCharsets.ISO_8859_1);

    // A race only makes a thread derive what another has derived.
    private volatile SigningKey key;
    private volatile SigningTime time = SigningTime.of(0);

    @Override
    public SdkHttpRequest sign(
            DirectRequest request,
            Payload payload,
            AwsCredentialsIdentity identity,
            long epochSecond,
            Scratch scratch) {
        Sha256 sha256 = scratch.sha256();
        Text text = scratch.text();
        byte[] hash = scratch.hash();
        SigningTime now = at(epochSecond);
        SigningKey signingKey = keyFor(identity, now, request.destination().scope(), sha256);

        sha256.update(payload.bytes(), payload.length());
        sha256.finish(hash);
        CanonicalRequest.write(text, request.destination(), request.operation(), hash, now, signingKey.session());
        Header payloadHash =
                new Header("x-amz-content-sha256", text.part(text.length() - Sha256.BYTES * 2, Sha256.BYTES * 2));
        sha256.update(text.bytes(), text.length());
        sha256.finish(hash);
        stringToSign(text, now, signingKey, hash);
        signingKey.sign(text.bytes(), text.length(), sha256, hash);
        Header authorization = authorization(text, signingKey, hash);
        Optional<SigningKey.SessionToken> session = signingKey.session();
        return session.isPresent()
                ? request.with(now.header(), payloadHash, session.get().header(), authorization)
                : request.with(now.header(), payloadHash, authorization);
    }

    private static void stringToSign(Text text, SigningTime time, SigningKey key, byte[] hash) {
        text.clear();
        text.append(ALGORITHM);
        text.append(time.bytes());
        text.append(key.credentialScope());
        text.appendHex(hash);
    }

    private static Header authorization(Text text, SigningKey key, byte[] signature) {
        text.clear();
        text.append(key.authorization());
        text.appendHex(signature);
        return new Header("Authorization", text.toString());
    }

    private SigningTime at(long epochSecond) {
        SigningTime last = time;
        if (last.is(epochSecond)) {
            return last;
        }
        SigningTime now = SigningTime.of(epochSecond);
        time = now;
        return now;
    }

    private SigningKey keyFor(AwsCredentialsIdentity identity, SigningTime now, SigningScope scope, Sha256 sha256) {
        SigningKey last = key;
        if (last != null && last.fits(identity, now, scope)) {
            return last;
        }
        SigningKey fresh = SigningKey.of(identity, now, scope, sha256);
        key = fresh;
        return fresh;
    }
}
