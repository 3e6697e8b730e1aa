package dev.dynamark.contestants;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One request as it went over the wire, and what it cost.
 *
 * @param action DynamoDB's name of it, such as {@code Query}
 * @param members its members that decide about the work of the server, without those that say what the server assumes
 * @param units consumed capacity
 */
record Exchange(String action, Map<String, String> members, BigDecimal units) {}
