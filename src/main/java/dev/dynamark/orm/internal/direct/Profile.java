package dev.dynamark.orm.internal.direct;

import java.util.function.Supplier;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.profiles.ProfileFileSystemSetting;
import software.amazon.awssdk.utils.Lazy;

/** The profile of the environment; its file is read when something first asks for it, and once. */
final class Profile {

    private final Lazy<ProfileFile> file = new Lazy<>(ProfileFile::defaultProfileFile);

    Supplier<ProfileFile> file() {
        return file::getValue;
    }

    String name() {
        return ProfileFileSystemSetting.AWS_PROFILE.getStringValueOrThrow();
    }
}
