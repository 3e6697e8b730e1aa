package dev.dynamark.orm.internal.direct;

/** Who is calling, in the form that AWS reads. */
final class UserAgent {

    private UserAgent() {}

    static Header header() {
        return new Header(
                "User-Agent",
                "dynamorm-direct ua/2.1 api/DynamoDB os/" + property("os.name") + "#" + property("os.version")
                        + " lang/java#" + property("java.version"));
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown").replaceAll("[^A-Za-z0-9._+-]", "_");
    }
}
