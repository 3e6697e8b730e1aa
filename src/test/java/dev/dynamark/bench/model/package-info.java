/**
 * The models of the codec benchmarks and of the shape {@code flat}, once for every way of mapping.
 */
package dev.dynamark.bench.model;
