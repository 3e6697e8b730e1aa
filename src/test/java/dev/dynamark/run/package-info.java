/** A comparison from its settings to the moment at which contestants can work: backend, tables, stores, keys. */
package dev.dynamark.run;
