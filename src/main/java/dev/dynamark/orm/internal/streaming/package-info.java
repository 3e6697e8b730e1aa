/**
 * Calls through the SDK's client with their bodies written and read by DynamORM: the client keeps doing all the rest. The
 * client carries {@link dev.dynamark.orm.transport.StreamingCodec}, which meets each call in an execution attribute.
 */
package dev.dynamark.orm.internal.streaming;
