/**
 * Results for people: tables made from a result document and from nothing else.
 */
package dev.dynamark.report;
