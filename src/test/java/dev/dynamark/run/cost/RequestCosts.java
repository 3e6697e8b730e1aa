package dev.dynamark.run.cost;

import dev.dynamark.cost.CostException;
import dev.dynamark.cost.KnownItems;
import dev.dynamark.cost.PriceTable;
import dev.dynamark.cost.RequestUnits;
import dev.dynamark.cost.TableDesign;
import dev.dynamark.cost.Units;
import dev.dynamark.measure.CapacityUnits;
import dev.dynamark.measure.CostModel;
import dev.dynamark.profile.Settings;
import dev.dynamark.run.console.EarlyEnd;
import dev.dynamark.workload.Account;
import dev.dynamark.workload.OrderTable;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/** DynamoDB's rules and the prices of a run, as the recorder asks for them. */
public final class RequestCosts implements CostModel {

    private final PriceTable prices;
    private final RequestUnits units;

    /**
     * By these prices.
     *
     * @param tables the design by the table's name
     */
    RequestCosts(PriceTable prices, Function<String, Optional<TableDesign>> tables, KnownItems known) {
        this.prices = prices;
        this.units = new RequestUnits(tables, known);
    }

    /** Of a run whose tables all have the design of orders; accounts may stand in them too. */
    public static RequestCosts ofOrders(Settings settings) {
        Optional<TableDesign> design = Optional.of(ordersDesign());
        return new RequestCosts(prices(settings), table -> design, (table, key) -> Account.like(key));
    }

    static TableDesign ordersDesign() {
        return TableDesign.of(
                CreateTableRequest.builder().applyMutation(OrderTable.design()).build());
    }

    /** Those of the file that was given, or those that come with this version; a mistake in the file ends this JVM. */
    public static PriceTable prices(Settings settings) {
        try {
            return settings.pricing().prices().map(PriceTable::read).orElseGet(PriceTable::builtIn);
        } catch (CostException mistake) {
            throw EarlyEnd.exit(mistake.getMessage());
        }
    }

    @Override
    public Optional<CapacityUnits> units(SdkRequest request, SdkResponse response) {
        return units.of(request, response).map(RequestCosts::of);
    }

    @Override
    public Optional<CapacityUnits> refusedUnits(SdkRequest request, Throwable refusal) {
        return units.ofRefused(request, refusal).map(RequestCosts::of);
    }

    @Override
    public boolean isKnownDeviation(SdkRequest request, SdkResponse response, CapacityUnits told) {
        return units.deviation(request, response, of(told)).isPresent();
    }

    @Override
    public double usd(CapacityUnits used) {
        return prices.usd(of(used));
    }

    @Override
    public String priceTable() {
        return prices.name();
    }

    private static CapacityUnits of(Units units) {
        return new CapacityUnits(units.read(), units.write());
    }

    private static Units of(CapacityUnits used) {
        return new Units(used.read(), used.write());
    }
}
