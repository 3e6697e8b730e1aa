package dev.dynamark.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Unmodifiable copies that keep order and null entries, which stand for "not measured" in lists; null is empty. */
final class Copies {

    private Copies() {}

    static <T> List<T> list(List<T> source) {
        return source == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(source));
    }

    static <T> List<List<T>> matrix(List<List<T>> source) {
        return source == null ? List.of() : source.stream().map(Copies::list).toList();
    }

    static <K, V> Map<K, V> map(Map<K, V> source) {
        return source == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(source));
    }

    static <T> Optional<List<T>> optionalList(Optional<List<T>> source) {
        return source.map(Copies::list);
    }

    static <T> Optional<List<List<T>>> optionalMatrix(Optional<List<List<T>>> source) {
        return source.map(Copies::matrix);
    }

    static <K, V> Optional<Map<K, V>> optionalMap(Optional<Map<K, V>> source) {
        return source.map(Copies::map);
    }
}
