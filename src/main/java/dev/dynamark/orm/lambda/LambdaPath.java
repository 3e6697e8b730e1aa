package dev.dynamark.orm.lambda;

/** How a function's requests go to DynamoDB. */
public enum LambdaPath {
    /** By {@link dev.dynamark.orm.transport.DirectClient}, which starts quickest: the default. */
    DIRECT,

    /** By the SDK's {@code DynamoDbClient}, for those who want its whole pipeline. */
    SDK
}
