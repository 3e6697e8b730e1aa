package dev.dynamark.run.isolated;

import dev.dynamark.backend.Endpoint;
import java.util.Map;

/**
 * The tables that an isolated run's parent has loaded, for all of its children.
 *
 * @param endpoint where they are
 * @param byDataset their names by the datasets'
 */
public record ParentTables(Endpoint endpoint, Map<String, String> byDataset) {}
