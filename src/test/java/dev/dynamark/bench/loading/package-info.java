/** How fast datasets are loaded, beside a loader that was tuned by hand and does nothing else. */
package dev.dynamark.bench.loading;
