/**
 * DynamORM in AWS Lambda functions: quick starts, calls that end before the function is ended, snapshots. Nothing here needs
 * AWS's Lambda libraries; {@link dev.dynamark.orm.lambda.SnapshotHook} needs {@code org.crac:crac}.
 */
package dev.dynamark.orm.lambda;
