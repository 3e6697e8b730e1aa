/**
 * Answers of a server, recorded once and given again without it: a transport in place of the SDK's HTTP clients, blocking
 * and asynchronous, that finds an answer by action and exact body of the request.
 */
package dev.dynamark.backend.replay;
