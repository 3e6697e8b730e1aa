/** Fresh JVMs and Lambda functions, from their start to the first order. */
package dev.dynamark.coldstart;
