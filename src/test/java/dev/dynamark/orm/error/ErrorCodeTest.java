package dev.dynamark.orm.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

class ErrorCodeTest {

    @Test
    void hasNamesThatOtherLanguagesUse() {
        assertThat(Map.of(
                        ErrorCode.INVALID_MODEL, "ErrInvalidModel",
                        ErrorCode.MISSING_PRIMARY_KEY, "ErrMissingPrimaryKey",
                        ErrorCode.ITEM_NOT_FOUND, "ErrItemNotFound",
                        ErrorCode.CONDITION_FAILED, "ErrConditionFailed",
                        ErrorCode.VERSION_CONFLICT, "ErrVersionConflict",
                        ErrorCode.INVALID_OPERATOR, "ErrInvalidOperator",
                        ErrorCode.IMMUTABLE_MODEL, "ErrImmutableModelMutation",
                        ErrorCode.PROTECTED_ATTRIBUTE, "ErrProtectedFieldMutation",
                        ErrorCode.TABLE_NOT_FOUND, "ErrTableNotFound"))
                .allSatisfy((code, name) -> assertThat(code.portableName()).isEqualTo(name));
        assertThat(Arrays.stream(ErrorCode.values()).map(ErrorCode::portableName))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.startsWith("Err"));
    }

    @Test
    void standsWithItsException() {
        List<DynamormException> all = List.of(
                new ConditionFailedException("", null, Optional.empty()),
                new DecodeException("a", "x", "y", null),
                new InvalidCursorException("", null),
                new InvalidModelException("", List.of("mistake")),
                new InvalidRequestException(""),
                new ItemNotFoundException(""),
                new LimitExceededException(""),
                new MissingKeyException(""));
        assertThat(all)
                .extracting(DynamormException::code)
                .containsExactly(
                        ErrorCode.CONDITION_FAILED,
                        ErrorCode.DECODE_FAILED,
                        ErrorCode.INVALID_CURSOR,
                        ErrorCode.INVALID_MODEL,
                        ErrorCode.INVALID_OPERATOR,
                        ErrorCode.ITEM_NOT_FOUND,
                        ErrorCode.LIMIT_EXCEEDED,
                        ErrorCode.MISSING_PRIMARY_KEY);
        assertThat(all).allSatisfy(each -> assertThat(each.codes()).containsExactly(each.code()));
    }

    @Test
    void conflictIsAFailedConditionToo() {
        ConditionFailedException conflict = new VersionConflictException("", null, Optional.of("stored"));
        assertThat(conflict.code()).isEqualTo(ErrorCode.VERSION_CONFLICT);
        assertThat(conflict.codes()).containsOnly(ErrorCode.VERSION_CONFLICT, ErrorCode.CONDITION_FAILED);
        assertThat(conflict.storedItem(String.class)).contains("stored");
        assertThat(conflict.storedItem(Integer.class)).isEmpty();
    }

    @Test
    void requestIdIsThatOfTheCause() {
        DynamoDbException cause = (DynamoDbException)
                ConditionalCheckFailedException.builder().requestId("request-1").build();
        assertThat(new ConditionFailedException("", cause, Optional.empty()).requestId())
                .contains("request-1");
        assertThat(new ConditionFailedException("", null, Optional.empty()).requestId())
                .isEmpty();
    }
}
