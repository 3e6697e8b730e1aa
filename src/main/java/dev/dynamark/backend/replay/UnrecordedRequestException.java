package dev.dynamark.backend.replay;

import software.amazon.awssdk.core.exception.SdkClientException;

/** A request that was not made while answers were recorded; the message says what is different. Never repeated. */
public final class UnrecordedRequestException extends SdkClientException {

    private static final long serialVersionUID = 1L;

    UnrecordedRequestException(String message) {
        super(SdkClientException.builder().message(message));
    }

    @Override
    public boolean retryable() {
        return false;
    }
}
