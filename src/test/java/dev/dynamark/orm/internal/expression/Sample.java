package dev.dynamark.orm.internal.expression;

import dev.dynamark.orm.attribute.Attribute;
import dev.dynamark.orm.attribute.BinaryAttribute;
import dev.dynamark.orm.attribute.ComparableAttribute;
import dev.dynamark.orm.attribute.ListAttribute;
import dev.dynamark.orm.attribute.MapAttribute;
import dev.dynamark.orm.attribute.NumberAttribute;
import dev.dynamark.orm.attribute.RecordAttribute;
import dev.dynamark.orm.attribute.SetAttribute;
import dev.dynamark.orm.attribute.StringAttribute;
import dev.dynamark.orm.codec.Codecs;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A model with attributes of every kind and with names that expressions could not hold as they are. */
final class Sample {

    static final String PARTITION = "hash";
    static final String SORT = "range";

    static final StringAttribute<Sample> TEXT = StringAttribute.of(Sample.class, "size", Codecs.STRING);
    static final StringAttribute<Sample> OTHER_TEXT = StringAttribute.of(Sample.class, "a.b", Codecs.STRING);
    static final NumberAttribute<Sample, BigDecimal> NUMBER =
            NumberAttribute.of(Sample.class, "#x", Codecs.BIG_DECIMAL);
    static final NumberAttribute<Sample, BigDecimal> OTHER_NUMBER =
            NumberAttribute.of(Sample.class, "count", Codecs.BIG_DECIMAL);
    static final BinaryAttribute<Sample, ByteBuffer> BYTES = BinaryAttribute.of(Sample.class, ":v", Codecs.BYTE_BUFFER);
    static final Attribute<Sample, Boolean> FLAG = Attribute.of(Sample.class, "with space", Codecs.BOOLEAN);
    static final ComparableAttribute<Sample, TimeUnit> UNIT =
            ComparableAttribute.of(Sample.class, "status", Codecs.enumOf(TimeUnit.class));
    static final SetAttribute<Sample, String, Set<String>> TEXTS =
            SetAttribute.of(Sample.class, "😀", Codecs.set(Codecs.STRING), Codecs.STRING);
    static final SetAttribute<Sample, BigDecimal, Set<BigDecimal>> NUMBERS =
            SetAttribute.of(Sample.class, "SET", Codecs.set(Codecs.BIG_DECIMAL), Codecs.BIG_DECIMAL);
    static final SetAttribute<Sample, ByteBuffer, Set<ByteBuffer>> BINARIES =
            SetAttribute.of(Sample.class, "list[0]", Codecs.set(Codecs.BYTE_BUFFER), Codecs.BYTE_BUFFER);
    static final ListAttribute<Sample, String> LIST =
            ListAttribute.of(Sample.class, "list", Codecs.list(Codecs.STRING), Codecs.STRING);
    static final MapAttribute<Sample, BigDecimal> MAP =
            MapAttribute.of(Sample.class, "map", Codecs.map(String.class, Codecs.BIG_DECIMAL), Codecs.BIG_DECIMAL);
    static final RecordAttribute<Sample, Inner> INNER = RecordAttribute.of(Sample.class, "between", new InnerCodec());
    static final ListAttribute<Sample, Inner> INNERS =
            ListAttribute.of(Sample.class, "and", Codecs.list(new InnerCodec()), new InnerCodec());

    static final StringAttribute<Inner> INNER_TEXT = StringAttribute.of(Inner.class, "size", Codecs.STRING);
    static final NumberAttribute<Inner, BigDecimal> INNER_NUMBER =
            NumberAttribute.of(Inner.class, "x.y[1]", Codecs.BIG_DECIMAL);

    static final List<StringAttribute<Sample>> TEXT_ATTRIBUTES = List.of(TEXT, OTHER_TEXT, INNER.dot(INNER_TEXT));
    static final List<NumberAttribute<Sample, BigDecimal>> NUMBER_ATTRIBUTES =
            List.of(NUMBER, OTHER_NUMBER, INNER.dot(INNER_NUMBER), INNERS.at(1).dot(INNER_NUMBER));
    static final List<Attribute<Sample, ?>> TOP = List.of(
            TEXT,
            OTHER_TEXT,
            NUMBER,
            OTHER_NUMBER,
            BYTES,
            FLAG,
            UNIT,
            TEXTS,
            NUMBERS,
            BINARIES,
            LIST,
            MAP,
            INNER,
            INNERS);

    private Sample() {}

    /** A nested model, whose values are given as they are stored. */
    record Inner(Map<String, AttributeValue> attributes) {}
}
