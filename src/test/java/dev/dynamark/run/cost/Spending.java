package dev.dynamark.run.cost;

import dev.dynamark.cost.PriceTable;
import dev.dynamark.cost.Units;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.Consumer;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * What a run has spent, by what each kind of request costs on average, and its end when that is as much as it may. Every
 * attempt counts, also those that are refused and cost nothing, so a run ends too early rather than too late. Thread-safe.
 */
public final class Spending implements ExecutionInterceptor {

    private static final String TARGET = "X-Amz-Target";

    private final Map<String, Double> usdByOperation;
    private final double mostUsd;
    private final Consumer<String> atLimit;
    private final DoubleAdder spent = new DoubleAdder();
    private final AtomicBoolean told = new AtomicBoolean();

    /**
     * Nothing spent yet.
     *
     * @param units what a request costs, by DynamoDB's name of the operation; others cost nothing
     * @param atLimit told once, with a sentence for people
     */
    Spending(Map<String, Units> units, PriceTable prices, double mostUsd, Consumer<String> atLimit) {
        this.usdByOperation = units.entrySet().stream()
                .collect(java.util.stream.Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> prices.usd(entry.getValue())));
        this.mostUsd = mostUsd;
        this.atLimit = atLimit;
    }

    /** US dollars until now. */
    double usd() {
        return spent.sum();
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        pay(context.httpRequest());
    }

    /** Counts the requests of a client that has no interceptors. */
    public SdkHttpClient counted(SdkHttpClient client) {
        return new SdkHttpClient() {
            @Override
            public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
                pay(request.httpRequest());
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

    private void pay(SdkHttpRequest request) {
        Optional<Double> usd = request.firstMatchingHeader(TARGET)
                .map(target -> usdByOperation.get(target.substring(target.indexOf('.') + 1)));
        if (usd.isEmpty()) {
            return;
        }
        if (spent.sum() + usd.get() > mostUsd) {
            String why = String.format(
                    java.util.Locale.ROOT,
                    "the run has spent %.4f of at most %.4f US dollars (bench.aws.maxUsd)",
                    usd(),
                    mostUsd);
            if (told.compareAndSet(false, true)) {
                atLimit.accept(why);
            }
            throw SdkClientException.create("Nothing is sent any more: " + why);
        }
        spent.add(usd.get());
    }
}
