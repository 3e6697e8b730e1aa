/**
 * What is compared: contestants and their twins, metrics, and what each contestant measured in an operation. How it is
 * compared is in the packages below.
 */
package dev.dynamark.compare;
