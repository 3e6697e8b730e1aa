/**
 * What requests cost by DynamoDB's published rules: sizes of items, read and write units, and their price by a dated
 * table. Knows neither contestants nor runs.
 */
package dev.dynamark.cost;
