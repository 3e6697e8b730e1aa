package dev.dynamark.orm.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynamark.orm.annotation.Naming;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributeNamesTest {

    @ParameterizedTest
    @CsvSource({
        "placedAt, placedAt, placed_at",
        "ID, id, id",
        "userID, userID, user_id",
        "UserID, userID, user_id",
        "URLValue, urlValue, url_value",
        "line2Total, line2Total, line2_total",
        "PK, PK, pk",
        "already_snake, already_snake, already_snake"
    })
    void followsTheConvention(String component, String camelCase, String snakeCase) {
        assertThat(AttributeNames.of(component, Naming.CAMEL_CASE)).isEqualTo(camelCase);
        assertThat(AttributeNames.of(component, Naming.SNAKE_CASE)).isEqualTo(snakeCase);
        assertThat(AttributeNames.of(component, Naming.AS_IS)).isEqualTo(component);
    }
}
