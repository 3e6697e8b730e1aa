/**
 * Where DynamoDB is for a run: a local child process or any endpoint, what it can do, and the tables made there.
 * Whatever is started or created here is ended or dropped here.
 */
package dev.dynamark.backend;
