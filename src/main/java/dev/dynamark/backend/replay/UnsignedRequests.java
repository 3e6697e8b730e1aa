package dev.dynamark.backend.replay;

import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * What DynamoDB Local wants of requests: it checks no signature and asks for one all the same. So the answers to requests
 * of a client that signs none can be recorded too.
 */
public final class UnsignedRequests {

    /** The header that is missing. */
    public static final String HEADER = "Authorization";

    /** Stands in its place. */
    public static final String PLACEHOLDER =
            "AWS4-HMAC-SHA256 Credential=dynamark/20260101/local/dynamodb/aws4_request,"
                    + " SignedHeaders=host, Signature=0";

    private UnsignedRequests() {}

    /** The request itself if it is signed, else one that DynamoDB Local answers. */
    static SdkHttpRequest acceptable(SdkHttpRequest request) {
        return request.firstMatchingHeader(HEADER).isPresent()
                ? request
                : request.toBuilder().putHeader(HEADER, PLACEHOLDER).build();
    }
}
