package dev.dynamark.orm;

import dev.dynamark.orm.internal.expression.DocumentPath;
import dev.dynamark.orm.internal.expression.ExpressionBuilder;
import dev.dynamark.orm.internal.expression.Expressions;
import dev.dynamark.orm.internal.model.Model;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a read asks for that only wants to know whether an item is there. */
record ExistenceRead(ExistenceCodec codec, Expressions projection) {

    static ExistenceRead of(Model<?> model, ReadTerms terms) {
        ExistenceCodec codec = new ExistenceCodec(model.each(), terms);
        Set<DocumentPath> paths = new LinkedHashSet<>();
        paths.add(DocumentPath.of(model.partition().attribute()));
        codec.attributes().forEach(attribute -> paths.add(DocumentPath.of(attribute)));
        return new ExistenceRead(
                codec, new ExpressionBuilder().projection(paths).build());
    }
}
