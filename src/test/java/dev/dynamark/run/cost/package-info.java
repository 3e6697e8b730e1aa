/** What a run on orders consumes: before it begins, request by request, and where it is charged for. */
package dev.dynamark.run.cost;
