package dev.dynamark.coldstart;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a first order can be got with. */
enum Library {
    AWS_SDK("aws-sdk", "AWS SDK, mapped by hand"),
    ENHANCED("enhanced", "DynamoDB Enhanced Client, annotated bean"),
    DYNAMORM("dynamorm", "DynamORM on the AWS SDK's client"),
    STREAMING("dynamorm-streaming", "DynamORM on an SDK client with StreamingCodec"),
    DIRECT("dynamorm-direct", "DynamORM on DirectClient");

    private final String id;
    private final String description;

    Library(String id, String description) {
        this.id = id;
        this.description = description;
    }

    String id() {
        return id;
    }

    String description() {
        return description;
    }

    /** What it needs on the class path beside the SDK, DynamORM and the HTTP client. */
    Set<String> artifacts() {
        return this == ENHANCED ? Set.of("dynamodb-enhanced") : Set.of();
    }

    static Library of(String id) {
        return values()[ids().indexOf(id)];
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Library::id).toList();
    }
}
