package dev.dynamark.run.cost;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;

/**
 * What a run has spent, by what each kind of request costs on average, and its end when that is as much as it may. Every
 * attempt counts, also those that are refused and cost nothing, so a run ends too early rather than too late. Thread-safe.
 */
public final class Spending implements ExecutionInterceptor {

    private static final String TARGET = "X-Amz-Target";

    private final ToDoubleFunction<Asked> usd;
    private final double mostUsd;
    private final Consumer<String> atLimit;
    private final DoubleAdder spent = new DoubleAdder();
    private final AtomicBoolean told = new AtomicBoolean();

    /**
     * Nothing spent yet.
     *
     * @param usd what a request costs on average, in US dollars
     * @param atLimit told once, with a sentence for people
     */
    Spending(ToDoubleFunction<Asked> usd, double mostUsd, Consumer<String> atLimit) {
        this.usd = usd;
        this.mostUsd = mostUsd;
        this.atLimit = atLimit;
    }

    /** US dollars until now. */
    double usd() {
        return spent.sum();
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        Asked.of(context.request()).ifPresent(this::pay);
    }

    /** Counts the requests of a client that has no interceptors. */
    public SdkHttpClient counted(SdkHttpClient client) {
        return new SdkHttpClient() {
            @Override
            public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
                asked(request).ifPresent(Spending.this::pay);
                return client.prepareRequest(request);
            }

            @Override
            public String clientName() {
                return client.clientName();
            }

            @Override
            public void close() {
                client.close();
            }
        };
    }

    private static Optional<Asked> asked(HttpExecuteRequest request) {
        Optional<String> target = request.httpRequest().firstMatchingHeader(TARGET);
        if (target.isEmpty() || request.contentStreamProvider().isEmpty()) {
            return Optional.empty();
        }
        String operation = target.get().substring(target.get().indexOf('.') + 1);
        try (InputStream body = request.contentStreamProvider().get().newStream()) {
            return Optional.of(Asked.of(operation, body));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("what " + operation + " asks for cannot be read", unreadable);
        }
    }

    private void pay(Asked asked) {
        double price = usd.applyAsDouble(asked);
        if (price == 0) {
            return;
        }
        if (spent.sum() + price > mostUsd) {
            String why = String.format(
                    Locale.ROOT,
                    "the run has spent %.4f of at most %.4f US dollars (bench.aws.maxUsd)",
                    usd(),
                    mostUsd);
            if (told.compareAndSet(false, true)) {
                atLimit.accept(why);
            }
            throw SdkClientException.create("Nothing is sent any more: " + why);
        }
        spent.add(price);
    }
}
