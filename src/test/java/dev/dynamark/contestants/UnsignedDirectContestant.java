package dev.dynamark.contestants;

import dev.dynamark.orm.transport.Signing;

/** The direct path without signatures, which no server accepts: on recorded answers it shows what signing costs. */
public final class UnsignedDirectContestant extends DynamormDirectContestant {

    /** Found by {@link OrderContestant#all}. */
    public UnsignedDirectContestant() {
        super(
                "dynamorm-direct-unsigned",
                "DynamORM on DirectClient, requests not signed: for backend=replay only",
                Signing.UNSIGNED);
    }
}
