/**
 * What is asked of orders and what the answers must be: query shapes as data, and the orders each of them finds, worked out
 * from the seed in plain Java: no answer of DynamoDB and no contestant has a part in them.
 */
package dev.dynamark.queries;
