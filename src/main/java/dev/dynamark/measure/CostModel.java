package dev.dynamark.measure;

import java.util.Optional;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;

/**
 * What requests cost: capacity by DynamoDB's rules, whatever the answer says, and its price. Thread-safe; asked for the
 * requests that ask for the capacity they consumed.
 */
public interface CostModel {

    /** The capacity that a request uses; empty where it and its answer do not tell. */
    Optional<CapacityUnits> units(SdkRequest request, SdkResponse response);

    /** The capacity that a write uses whose condition did not hold; empty where it and what the SDK threw do not tell. */
    Optional<CapacityUnits> refusedUnits(SdkRequest request, Throwable refusal);

    /** Whether an answer that tells other units than were calculated is one of those that are known to. */
    boolean isKnownDeviation(SdkRequest request, SdkResponse response, CapacityUnits told);

    /** The price in US dollars. */
    double usd(CapacityUnits units);

    /** By which table of prices: one line for people. */
    String priceTable();
}
