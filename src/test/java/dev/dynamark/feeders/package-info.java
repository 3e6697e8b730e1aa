/** The data files in the folder {@code feeders}: how they are made, and numbers that no two injectors use. */
package dev.dynamark.feeders;
