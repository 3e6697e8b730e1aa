package dev.dynamark.measure;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.reactivestreams.Publisher;
import software.amazon.awssdk.core.ClientType;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Counts the SDK requests of the burst that the calling thread works for. The burst's tally travels in the execution's
 * attributes, because retries and answers of async clients come on other threads.
 */
final class RequestCounter implements ExecutionInterceptor {

    /** One execution: for which burst and tally, and when the last answer came. */
    private static final class Execution {
        private final Burst burst;
        private final RequestTally tally;
        private boolean sampled;
        private volatile boolean begun;
        private volatile long answeredAt;
        private volatile boolean answered;

        private Execution(Burst burst) {
            this.burst = burst;
            this.tally = burst.pendingTally();
        }
    }

    private static final ExecutionAttribute<Execution> EXECUTION = new ExecutionAttribute<>("DynamarkExecution");

    private final BurstContext bursts;
    private final CapacitySampling sampling;
    private final Optional<CostModel> costs;

    RequestCounter(BurstContext bursts, CapacitySampling sampling, Optional<CostModel> costs) {
        this.bursts = bursts;
        this.sampling = sampling;
        this.costs = costs;
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        bursts.bound().ifPresent(burst -> attributes.putAttribute(EXECUTION, new Execution(burst)));
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        Execution execution = attributes.getAttribute(EXECUTION);
        if (execution == null || !isSampled(execution.burst.phase())) {
            return context.request();
        }
        execution.sampled = true;
        return ConsumedUnits.askedOf(context.request());
    }

    private boolean isSampled(Phase phase) {
        return sampling == CapacitySampling.ALWAYS || (sampling == CapacitySampling.WARM_UP && phase == Phase.WARM_UP);
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        Execution execution = attributes.getAttribute(EXECUTION);
        if (execution == null) {
            return;
        }
        execution.tally.attempt();
        if (execution.begun) {
            execution.tally.retry();
        }
        execution.begun = true;
        if (execution.answered) {
            execution.tally.backoff(System.nanoTime() - execution.answeredAt);
            execution.answered = false;
        }
    }

    @Override
    public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
        Execution execution = attributes.getAttribute(EXECUTION);
        if (execution != null) {
            execution.answeredAt = System.nanoTime();
            execution.answered = true;
        }
    }

    @Override
    public Optional<InputStream> modifyHttpResponseContent(
            Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        Execution execution = attributes.getAttribute(EXECUTION);
        if (execution == null || context.httpResponse().isSuccessful()) {
            return context.responseBody();
        }
        return context.responseBody().map(body -> ErrorAnswer.read(body, execution.tally));
    }

    @Override
    public Optional<Publisher<ByteBuffer>> modifyAsyncHttpResponseContent(
            Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        Execution execution = attributes.getAttribute(EXECUTION);
        if (execution == null || context.httpResponse().isSuccessful()) {
            return context.responsePublisher();
        }
        return context.responsePublisher().map(body -> ErrorAnswer.read(body, execution.tally));
    }

    @Override
    public void afterUnmarshalling(Context.AfterUnmarshalling context, ExecutionAttributes attributes) {
        Execution execution = attributes.getAttribute(EXECUTION);
        if (execution == null) {
            return;
        }
        HandedBack.count(context.response(), execution.tally);
        Optional<CapacityUnits> told = ConsumedUnits.of(context.request(), context.response());
        told.ifPresent(units -> execution.tally.consumed(units.read(), units.write()));
        if (execution.sampled) {
            costs.ifPresent(model -> calculate(model, context, told, execution.tally));
        }
    }

    private static void calculate(
            CostModel model, Context.AfterUnmarshalling context, Optional<CapacityUnits> told, RequestTally tally) {
        Optional<CapacityUnits> units = model.units(context.request(), context.response());
        boolean known = units.isPresent()
                && told.isPresent()
                && !units.get().isSameAs(told.get())
                && model.isKnownDeviation(context.request(), context.response(), told.get());
        tally.calculated(name(context.request()), units, told, known);
    }

    /** Answers that refuse a write for its condition are paid for as well, and tell no units. */
    @Override
    public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
        Execution execution = attributes.getAttribute(EXECUTION);
        boolean isRefusal = context.exception() instanceof ConditionalCheckFailedException
                || context.exception() instanceof TransactionCanceledException;
        if (execution != null && execution.sampled && isRefusal) {
            costs.ifPresent(model -> execution.tally.calculated(
                    name(context.request()),
                    model.refusedUnits(context.request(), context.exception()),
                    Optional.empty(),
                    false));
        }
    }

    /** The operation's, as DynamoDB calls it. */
    private static String name(SdkRequest request) {
        String type = request.getClass().getSimpleName();
        return type.endsWith("Request") ? type.substring(0, type.length() - "Request".length()) : type;
    }

    /**
     * The thread that completes an asynchronous call asks for its next page, if there is one: in the name of the same
     * burst. A call of nobody's burst takes the thread out of the last one.
     */
    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        if (attributes.getAttribute(SdkExecutionAttribute.CLIENT_TYPE) != ClientType.ASYNC) {
            return;
        }
        Execution execution = attributes.getAttribute(EXECUTION);
        if (execution == null) {
            bursts.unbind();
        } else {
            bursts.bind(execution.burst);
        }
    }
}
