/** One view of tables over every combination of mapping code and client, on a real database that all tests share. */
package dev.dynamark.orm.access;
