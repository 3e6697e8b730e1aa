/** Queries and scans: on DynamoDB Local, and on scripted answers where Local does not give such. */
package dev.dynamark.orm.read;
