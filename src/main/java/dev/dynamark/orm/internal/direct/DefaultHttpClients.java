package dev.dynamark.orm.internal.direct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpService;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpService;

/** The HTTP clients of the class path, in the SDK's order; the system properties that name one go first. */
final class DefaultHttpClients {

    private static final List<String> ORDER =
            List.of(".apache5.", ".apache.", ".nio.netty.", ".crt.", ".urlconnection.");

    private DefaultHttpClients() {}

    static SdkHttpClient blocking() {
        return first(SdkHttpService.class, SdkSystemSetting.SYNC_HTTP_SERVICE_IMPL)
                .createHttpClientBuilder()
                .build();
    }

    static SdkAsyncHttpClient asynchronous() {
        return first(SdkAsyncHttpService.class, SdkSystemSetting.ASYNC_HTTP_SERVICE_IMPL)
                .createAsyncHttpClientFactory()
                .build();
    }

    private static <S> S first(Class<S> kind, SdkSystemSetting setting) {
        List<S> found = new ArrayList<>();
        ServiceLoader.load(kind).forEach(found::add);
        String named = setting.getStringValue().orElse("");
        return found.stream()
                .filter(service ->
                        named.isEmpty() || service.getClass().getName().equals(named))
                .min(Comparator.comparingInt(DefaultHttpClients::rank))
                .orElseThrow(() -> SdkClientException.create("Expected an HTTP client of the AWS SDK on the class path"
                        + (named.isEmpty() ? "" : " named " + named) + ", found none: add"
                        + " software.amazon.awssdk:apache5-client (blocking) or netty-nio-client (asynchronous), or set"
                        + " httpClient."));
    }

    private static int rank(Object service) {
        String name = service.getClass().getName();
        for (int i = 0; i < ORDER.size(); i++) {
            if (name.contains(ORDER.get(i))) {
                return i;
            }
        }
        return ORDER.size();
    }
}
