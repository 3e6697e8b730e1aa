/** What users of tables see when requests go wrong: the same whatever the transport. */
package dev.dynamark.orm.behaviour;
