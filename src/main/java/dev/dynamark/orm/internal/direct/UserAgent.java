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
        char[] text = System.getProperty(name, "unknown").toCharArray();
        for (int i = 0; i < text.length; i++) {
            if (!isAllowed(text[i])) {
                text[i] = '_';
            }
        }
        return new String(text);
    }

    /** By hand: a pattern costs a start. */
    private static boolean isAllowed(char each) {
        return each >= 'a' && each <= 'z'
                || each >= 'A' && each <= 'Z'
                || each >= '0' && each <= '9'
                || "._+-".indexOf(each) >= 0;
    }
}
