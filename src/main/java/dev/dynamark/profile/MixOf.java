package dev.dynamark.profile;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Operations with their weights, such as {@code create=10,read=70}; those of weight 0 are left out. */
record MixOf(int heaviest) implements Values<Mix> {

    private static final OneOf<MixedOperation> OPERATIONS = OneOf.of(MixedOperation.class);

    @Override
    public String allowed() {
        return "a comma list of weights such as create=10,read=70" + each();
    }

    @Override
    public String allowedInProfile() {
        return "weights such as {create: 10, read: 70}" + each();
    }

    private String each() {
        return ", each a whole number from 0 to " + heaviest + ", of " + OPERATIONS.allowed();
    }

    @Override
    public Optional<Mix> parse(String text, Refusals refusals) {
        Map<MixedOperation, Integer> weights = new LinkedHashMap<>();
        for (String part : text.split(",", -1)) {
            String[] pair = part.split("=", -1);
            Optional<MixedOperation> operation =
                    pair.length == 2 ? OPERATIONS.parse(pair[0], refusals) : refused(part, refusals);
            Optional<Integer> weight = operation.flatMap(known -> weight(pair[1], part, refusals));
            if (weight.isEmpty()) {
                return Optional.empty();
            }
            if (weights.putIfAbsent(operation.orElseThrow(), weight.get()) != null) {
                return refused(part, refusals);
            }
        }
        weights.values().removeIf(weight -> weight == 0);
        return weights.isEmpty() ? refused(text, refusals) : Optional.of(new Mix(weights));
    }

    private Optional<Integer> weight(String text, String part, Refusals refusals) {
        return new WholeNumber(0, heaviest)
                .parse(text, (found, nearest) -> refusals.refuse(part.strip(), nearest))
                .map(Math::toIntExact);
    }

    private static <T> Optional<T> refused(String found, Refusals refusals) {
        refusals.refuse(found.strip(), Optional.empty());
        return Optional.empty();
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> weights = new LinkedHashMap<>();
        OPERATIONS.values().forEach(each -> weights.put(each.label(), new WholeNumber(0, heaviest).schema()));
        return Map.of("type", "object", "properties", weights, "additionalProperties", false, "minProperties", 1);
    }

    @Override
    public Optional<String> separator() {
        return Optional.of(",");
    }

    @Override
    public Optional<String> assignment() {
        return Optional.of("=");
    }

    @Override
    public String print(Mix mix) {
        return mix.weights().entrySet().stream()
                .map(each -> each.getKey().label().toLowerCase(Locale.ROOT) + "=" + each.getValue())
                .collect(joining(","));
    }
}
