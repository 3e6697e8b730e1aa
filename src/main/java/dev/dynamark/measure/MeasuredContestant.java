package dev.dynamark.measure;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A contestant of a run, apart from its figures. Immutable.
 *
 * @param id its name in settings, series and rounds; not null
 * @param description one line for people; not null
 * @param httpClient the HTTP client its requests went through; not null
 * @param linesOfCode what an application writes for it; empty if it was not counted
 */
public record MeasuredContestant(String id, String description, String httpClient, Optional<LinesOfCode> linesOfCode) {

    public MeasuredContestant {
        requireNonNull(id, "contestant.id");
        requireNonNull(description, "contestant.description");
        requireNonNull(httpClient, "contestant.httpClient");
    }
}
