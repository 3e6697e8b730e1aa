package dev.dynamark.orm.example;

import dev.dynamark.orm.annotation.Converter;
import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.PartitionKey;
import dev.dynamark.orm.codec.AttributeConverter;
import java.math.BigDecimal;
import java.util.Currency;

/** The guide's type with a converter. */
// doc: converter begin
@Converter(Money.AsText.class) // or on a component of this type
public record Money(BigDecimal amount, Currency currency) {

    public static final class AsText implements AttributeConverter<Money, String> {

        @Override
        public String toStored(Money money) {
            return money.currency() + " " + money.amount().toPlainString();
        }

        @Override
        public Money fromStored(String text) {
            return new Money(new BigDecimal(text.substring(4)), Currency.getInstance(text.substring(0, 3)));
        }
    }

    @DynamoTable("prices")
    public record Price(@PartitionKey String sku, Money net) {}
}
// doc: converter end
