package dev.dynamark.orm.read;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Pages of words as DynamoDB might give them, which DynamoDB Local does not. */
final class Script {

    private Script() {}

    /** The words 0, 1, 2 and so on, on pages of the given sizes. */
    static List<QueryResponse> pages(int... sizes) {
        int[] first = {0};
        return IntStream.range(0, sizes.length)
                .mapToObj(page -> {
                    QueryResponse answer = page(first[0], sizes[page], page == sizes.length - 1);
                    first[0] += sizes[page];
                    return answer;
                })
                .toList();
    }

    /** One page; the words from a number on. */
    static QueryResponse page(int first, int size, boolean last) {
        return QueryResponse.builder()
                .items(IntStream.range(first, first + size)
                        .mapToObj(Script::item)
                        .toList())
                .count(size)
                .scannedCount(size)
                .lastEvaluatedKey(last ? Map.of() : item(first + size))
                .build();
    }

    private static Map<String, AttributeValue> item(int number) {
        return Map.of("book", AttributeValue.fromS("b"), "text", AttributeValue.fromS(Integer.toString(number)));
    }

    static Word word(int number) {
        return new Word("b", Integer.toString(number));
    }

    static List<Word> words(int count) {
        return IntStream.range(0, count).mapToObj(Script::word).toList();
    }

    static Word[] words(int... numbers) {
        return Arrays.stream(numbers).mapToObj(Script::word).toArray(Word[]::new);
    }
}
