package dev.dynamark.orm.codec;

/**
 * Stores a type that DynamORM does not know as one it does.
 *
 * <pre>{@code
 * public final class MoneyConverter implements AttributeConverter<Money, String> {
 *     public String toStored(Money money) { return money.toString(); }
 *     public Money fromStored(String text) { return Money.parse(text); }
 * }
 * }</pre>
 *
 * <p>Named by {@link dev.dynamark.orm.annotation.Converter} on a component or on the type. Needs a public constructor
 * without parameters and must be thread-safe. What it throws is reported with the model and the component.
 *
 * @param <T> the type in the model
 * @param <S> the type that is stored: any type a component may have without a converter, such as {@code String},
 *     {@code BigDecimal}, a list, a record, or the SDK's {@code AttributeValue}
 */
public interface AttributeConverter<T, S> {

    /**
     * The stored form of a value.
     *
     * @param value never null: absent values are not converted
     * @return the stored form, not null
     */
    S toStored(T value);

    /**
     * The value of a stored form.
     *
     * @param stored never null
     * @return the value, not null
     */
    T fromStored(S stored);
}
