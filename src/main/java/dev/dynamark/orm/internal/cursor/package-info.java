/** Cursors of pages, in the format that every language DynamORM exists for reads. */
package dev.dynamark.orm.internal.cursor;
