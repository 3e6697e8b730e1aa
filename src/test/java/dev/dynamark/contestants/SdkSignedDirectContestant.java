package dev.dynamark.contestants;

import dev.dynamark.orm.transport.Signing;

/** The direct path with the SDK's signer: what its own signer saves. */
public final class SdkSignedDirectContestant extends DynamormDirectContestant {

    /** Found by {@link OrderContestant#all}. */
    public SdkSignedDirectContestant() {
        super("dynamorm-direct-sdk-signer", "DynamORM on DirectClient with the AWS SDK's signer", Signing.SDK);
    }
}
