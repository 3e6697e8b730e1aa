package dev.dynamark.contestants;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One call of the SDK client as it left and what it cost.
 *
 * @param request the type of the request, such as {@code QueryRequest}
 * @param members its members that decide about the work of the server, without those that say what the server assumes
 * @param transmissions HTTP requests, retries among them
 * @param units consumed capacity
 */
record Exchange(String request, Map<String, String> members, int transmissions, BigDecimal units) {}
