package dev.dynamark.backend.replay;

import java.util.Arrays;
import java.util.Collection;

/** The exchanges of one action, found by the exact bytes of the request. Immutable and thread-safe. */
final class ExchangeTable {

    private final Exchange[] slots;
    private final int[] hashes;

    ExchangeTable(Collection<Exchange> exchanges) {
        // At most half full, so that a search ends after a step or two.
        int size = Integer.highestOneBit(Math.max(1, exchanges.size())) * 4;
        slots = new Exchange[size];
        hashes = new int[size];
        exchanges.forEach(this::put);
    }

    private void put(Exchange exchange) {
        int hash = ByteHash.of(exchange.request(), exchange.request().length);
        int slot = hash & (slots.length - 1);
        while (slots[slot] != null) {
            slot = slot + 1 & (slots.length - 1);
        }
        slots[slot] = exchange;
        hashes[slot] = hash;
    }

    /** The exchange with this request, or null; not an Optional, which would be garbage of ours in every call. */
    Exchange find(byte[] request, int length) {
        int hash = ByteHash.of(request, length);
        int slot = hash & (slots.length - 1);
        while (slots[slot] != null) {
            byte[] recorded = slots[slot].request();
            if (hashes[slot] == hash && Arrays.equals(recorded, 0, recorded.length, request, 0, length)) {
                return slots[slot];
            }
            slot = slot + 1 & (slots.length - 1);
        }
        return null;
    }
}
