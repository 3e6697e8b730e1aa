/** The six operations on orders as Gatling actions, for any contestant: arguments, calls and checks of answers. */
package dev.dynamark.run.operations;
