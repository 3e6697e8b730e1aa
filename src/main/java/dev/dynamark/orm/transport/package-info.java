/** How requests travel: what a client is given or made of so that DynamORM's calls cost less than through the SDK alone. */
package dev.dynamark.orm.transport;
