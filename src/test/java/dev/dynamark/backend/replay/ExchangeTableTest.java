package dev.dynamark.backend.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.http.SdkHttpResponse;

class ExchangeTableTest {

    private static final SdkHttpResponse HEAD =
            SdkHttpResponse.builder().statusCode(200).build();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 255, 256, 257, 5_000})
    void findsEachOfManyRequestsAndNoOther(int count) {
        long seed = 7 + count;
        Random random = new Random(seed);
        List<Exchange> exchanges = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] request = new byte[4 + random.nextInt(100)];
            random.nextBytes(request);
            request[0] = (byte) i;
            request[1] = (byte) (i >> 8);
            exchanges.add(new Exchange(request, HEAD, new byte[0]));
        }
        ExchangeTable table = new ExchangeTable(exchanges);

        for (Exchange exchange : exchanges) {
            byte[] request = exchange.request();
            byte[] buffer = Arrays.copyOf(request, request.length + 50);
            assertThat(table.find(buffer, request.length)).as("seed " + seed).isSameAs(exchange);
            assertThat(table.find(buffer, request.length + 1))
                    .as("seed " + seed)
                    .isNull();
            buffer[request.length - 1]++;
            assertThat(table.find(buffer, request.length)).as("seed " + seed).isNull();
        }
    }

    @Test
    void tellsRequestsApartThatDifferInOneByteAnywhere() {
        byte[] request = new byte[67];
        ExchangeTable table = new ExchangeTable(List.of(new Exchange(request, HEAD, new byte[0])));

        for (int i = 0; i < request.length; i++) {
            byte[] other = request.clone();
            other[i] = 1;
            assertThat(ByteHash.of(other, 67)).isNotEqualTo(ByteHash.of(request, 67));
            assertThat(table.find(other, 67)).isNull();
        }
    }

    @Test
    void findsTheEmptyRequest() {
        Exchange empty = new Exchange(new byte[0], HEAD, new byte[0]);

        assertThat(new ExchangeTable(List.of(empty)).find(new byte[10], 0)).isSameAs(empty);
        assertThat(new ExchangeTable(List.of()).find(new byte[10], 0)).isNull();
    }
}
