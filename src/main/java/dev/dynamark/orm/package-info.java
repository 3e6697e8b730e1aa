/**
 * DynamORM: typed models on DynamoDB, with no more than the AWS SDK underneath.
 */
package dev.dynamark.orm;
