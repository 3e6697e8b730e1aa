package dev.dynamark.backend.replay;

import software.amazon.awssdk.core.exception.SdkClientException;

/** A request that was not made while answers were recorded; the message says what is different. Never repeated. */
public final class UnrecordedRequestException extends SdkClientException {

    private static final long serialVersionUID = 1L;

    UnrecordedRequestException(String message) {
        this(SdkClientException.builder().message(message));
    }

    private UnrecordedRequestException(Builder parts) {
        super(parts);
    }

    @Override
    public boolean retryable() {
        return false;
    }

    /** The SDK adds the number of attempts in a copy, which would otherwise be of another type. */
    @Override
    public Builder toBuilder() {
        return new Copy(this);
    }

    private static final class Copy extends BuilderImpl {

        Copy(UnrecordedRequestException original) {
            super(original);
        }

        @Override
        public UnrecordedRequestException build() {
            return new UnrecordedRequestException(this);
        }
    }
}
