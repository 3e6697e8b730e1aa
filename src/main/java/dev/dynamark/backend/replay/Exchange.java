package dev.dynamark.backend.replay;

import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * A request body and what the server answered to it, each as it was on the wire. The arrays are not copied: nobody
 * writes to them.
 *
 * @param head status and headers, request id and checksum among them
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and read in every call.
record Exchange(byte[] request, SdkHttpResponse head, byte[] answer) {}
