package dev.dynamark.orm.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerMembersTest {

    private static String capacityOf(String answer) {
        byte[] json = answer.getBytes(StandardCharsets.UTF_8);
        return new String(AnswerMembers.onlyConsumedCapacity(json, json.length), StandardCharsets.UTF_8);
    }

    @Test
    void keepsTheConsumedCapacity() {
        assertThat(capacityOf(
                        "{ \"Item\" : {\"a\":{\"S\":\"ConsumedCapacity\"}}, \"ConsumedCapacity\": {\"T\":[1, 2]} }"))
                .isEqualTo("{\"ConsumedCapacity\":{\"T\":[1, 2]}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"Item\":{}}", "{\"ConsumedCapacityOf\":1}", "{\"Item\":{\"ConsumedCapacity\":1}}"})
    void isEmptyWithoutConsumedCapacity(String answer) {
        assertThat(capacityOf(answer)).isEmpty();
    }

    @Test
    void asksForCapacity() {
        byte[] request = "{\"TableName\":\"t\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(new String(AnswerMembers.askingForCapacity(request, "TOTAL"), StandardCharsets.UTF_8))
                .isEqualTo("{\"TableName\":\"t\",\"ReturnConsumedCapacity\":\"TOTAL\"}");
    }
}
