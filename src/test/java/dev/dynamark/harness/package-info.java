/** What measuring costs by itself. */
package dev.dynamark.harness;
