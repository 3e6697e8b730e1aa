/** Tests of whole runs and of the scripts that start them. */
package dev.dynamark.wholeruns;
