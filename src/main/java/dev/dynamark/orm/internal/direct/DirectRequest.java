package dev.dynamark.orm.internal.direct;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * A request to DynamoDB as HTTP clients take it. The SDK's own keeps its headers in sorted maps of lists, which cost
 * more than the signature; this one has an array. Immutable.
 */
final class DirectRequest implements SdkHttpRequest {

    private final Destination destination;
    private final Operation operation;
    private final Header[] headers;

    DirectRequest(Destination destination, Operation operation, Header... headers) {
        this.destination = destination;
        this.operation = operation;
        this.headers = headers;
    }

    DirectRequest with(Header... more) {
        Header[] all = Arrays.copyOf(headers, headers.length + more.length);
        System.arraycopy(more, 0, all, headers.length, more.length);
        return new DirectRequest(destination, operation, all);
    }

    Destination destination() {
        return destination;
    }

    Operation operation() {
        return operation;
    }

    @Override
    public String protocol() {
        return destination.protocol();
    }

    @Override
    public String host() {
        return destination.host();
    }

    @Override
    public int port() {
        return destination.port();
    }

    @Override
    public String encodedPath() {
        return destination.path();
    }

    @Override
    public Map<String, List<String>> rawQueryParameters() {
        return Map.of();
    }

    @Override
    public Optional<String> encodedQueryParameters() {
        return Optional.empty();
    }

    @Override
    public SdkHttpMethod method() {
        return SdkHttpMethod.POST;
    }

    @Override
    public Map<String, List<String>> headers() {
        Map<String, List<String>> map = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        forEachHeader(map::put);
        return Collections.unmodifiableMap(map);
    }

    @Override
    public void forEachHeader(BiConsumer<? super String, ? super List<String>> action) {
        for (Header header : headers) {
            action.accept(header.name(), header.values());
        }
    }

    @Override
    public int numHeaders() {
        return headers.length;
    }

    @Override
    public Optional<String> firstMatchingHeader(String name) {
        for (Header header : headers) {
            if (header.name().equalsIgnoreCase(name)) {
                return Optional.of(header.value());
            }
        }
        return Optional.empty();
    }

    @Override
    public List<String> matchingHeaders(String name) {
        return firstMatchingHeader(name).map(List::of).orElse(List.of());
    }

    @Override
    public SdkHttpRequest.Builder toBuilder() {
        SdkHttpRequest.Builder copy = SdkHttpRequest.builder()
                .method(method())
                .protocol(protocol())
                .host(host())
                .port(port())
                .encodedPath(encodedPath());
        forEachHeader(copy::putHeader);
        return copy;
    }

    @Override
    public String toString() {
        return operation.name() + " at " + destination.uri();
    }
}
