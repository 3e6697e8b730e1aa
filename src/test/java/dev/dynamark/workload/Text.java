package dev.dynamark.workload;

/** Words, names and places, some of them with more bytes than characters. */
final class Text {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String[] WORDS = {
        "amber", "basket", "cedar", "delta", "ember", "fabric", "garnet", "harbour", "indigo", "juniper", "kettle",
        "lantern", "meadow", "nectar", "orchard", "pebble", "quartz", "ribbon", "saffron", "timber", "umbra", "velvet",
        "willow", "xenon", "yarrow", "zephyr", "crème", "señal", "größe", "smörgås", "naïve", "façade"
    };
    private static final String[] NAMES = {
        "Ada Lovelace",
        "Grace Hopper",
        "Edsger Dijkstra",
        "Barbara Liskov",
        "Karen Spärck Jones",
        "Ole-Johan Dahl",
        "Adele Goldberg",
        "Niklaus Wirth"
    };
    private static final String[] CITIES = {
        "London", "Zürich", "Montréal", "São Paulo", "Kraków", "Nairobi", "Seattle", "Tromsø"
    };
    private static final String[] COUNTRIES = {"GB", "CH", "CA", "BR", "PL", "KE", "US", "NO"};

    private Text() {}

    static String word(ItemRandom random) {
        return WORDS[random.nextInt(WORDS.length)];
    }

    static String sentence(ItemRandom random, int words) {
        StringBuilder sentence = new StringBuilder(words * 8).append(word(random));
        for (int i = 1; i < words; i++) {
            sentence.append(' ').append(word(random));
        }
        return sentence.toString();
    }

    static String letters(ItemRandom random, int count) {
        StringBuilder letters = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return letters.toString();
    }

    static String name(ItemRandom random) {
        return NAMES[random.nextInt(NAMES.length)];
    }

    static Address address(ItemRandom random) {
        int place = random.nextInt(CITIES.length);
        return new Address(
                name(random),
                (1 + random.nextInt(200)) + " " + word(random) + " street",
                zeroPadded(random.nextInt(100_000), 5),
                CITIES[place],
                COUNTRIES[place]);
    }

    /** Digits without a locale's say in them. */
    static String zeroPadded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
