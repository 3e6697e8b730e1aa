/** What tests of whole runs need: simulations in JVMs of their own, and a copy of this project for Maven. */
package dev.dynamark.forked;
