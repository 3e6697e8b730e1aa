package dev.dynamark.bench;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.core.ClientEndpointProvider;
import software.amazon.awssdk.core.client.config.SdkClientConfiguration;
import software.amazon.awssdk.core.client.config.SdkClientOption;
import software.amazon.awssdk.core.http.HttpResponseHandler;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.protocols.json.AwsJsonProtocol;
import software.amazon.awssdk.protocols.json.AwsJsonProtocolFactory;
import software.amazon.awssdk.protocols.json.JsonOperationMetadata;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.transform.PutItemRequestMarshaller;

/**
 * The two steps of the SDK's pipeline between its values and bytes, without the rest of it. They are no public API: only a
 * benchmark may take them out.
 */
final class SdkMarshalling {

    private final AwsJsonProtocolFactory protocol = AwsJsonProtocolFactory.builder()
            .clientConfiguration(SdkClientConfiguration.builder()
                    .option(
                            SdkClientOption.CLIENT_ENDPOINT_PROVIDER,
                            ClientEndpointProvider.forEndpointOverride(URI.create("http://127.0.0.1:8000")))
                    .build())
            .protocol(AwsJsonProtocol.AWS_JSON)
            .protocolVersion("1.0")
            .build();
    private final PutItemRequestMarshaller put = new PutItemRequestMarshaller(protocol);
    private final HttpResponseHandler<GetItemResponse> got = protocol.createResponseHandler(
            JsonOperationMetadata.builder()
                    .hasStreamingSuccessResponse(false)
                    .isPayloadJson(true)
                    .build(),
            GetItemResponse::builder);
    private final SdkHttpFullResponse head =
            SdkHttpFullResponse.builder().statusCode(200).build();

    SdkHttpFullRequest put(Map<String, AttributeValue> item) {
        return put.marshall(PutItemRequest.builder().item(item).build());
    }

    Map<String, AttributeValue> got(byte[] answer) {
        try {
            return got.handle(
                            head.toBuilder()
                                    .content(AbortableInputStream.create(new ByteArrayInputStream(answer)))
                                    .build(),
                            new ExecutionAttributes())
                    .item();
        } catch (Exception e) {
            throw new IllegalStateException("The SDK cannot read an answer of DynamoDB", e);
        }
    }
}
