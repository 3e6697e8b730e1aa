package dev.dynamark.orm.codec;

import dev.dynamark.orm.CodecSource;
import dev.dynamark.orm.error.InvalidModelException;
import dev.dynamark.orm.internal.model.Mistake;
import dev.dynamark.orm.internal.model.ModelDeclaration;
import dev.dynamark.orm.internal.model.ModelRules;
import dev.dynamark.orm.internal.reflect.CodecBinder;
import dev.dynamark.orm.internal.reflect.ReflectiveDeclarations;
import java.util.List;

/** Finds codecs of models that are nested in others; what generated code asks for models it was not compiled with. */
public final class ItemCodecs {

    private ItemCodecs() {}

    /**
     * The codec of a class: the annotation processor's where there is one, else one by reflection.
     *
     * @param model a record, bean, builder class or constructor class; no sealed interface
     * @param <T> the model
     * @return a codec, made anew where it is by reflection: keep it
     * @throws InvalidModelException naming every rule that the model breaks
     */
    public static <T> ItemCodec<T> of(Class<T> model) {
        ModelDeclaration declaration = ReflectiveDeclarations.of(model);
        List<String> mistakes =
                ModelRules.check(declaration, name -> ReflectiveDeclarations.nested(name, model)).stream()
                        .map(Mistake::message)
                        .toList();
        if (!mistakes.isEmpty()) {
            throw new InvalidModelException(model.getName(), mistakes);
        }
        return new CodecBinder(CodecSource.GENERATED).codec(model, declaration);
    }
}
