/**
 * Calls and items in DynamoDB's JSON, written and read as bytes without the SDK's values in between. Knows calls and
 * codecs; knows nothing of how bytes travel.
 */
package dev.dynamark.orm.internal.wire;
