package dev.dynamark.orm.table;

import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.GlobalIndex;
import dev.dynamark.orm.annotation.PartitionKey;
import dev.dynamark.orm.annotation.SortKey;
import java.nio.ByteBuffer;

/** With keys of text and bytes, an index over two components, and lists within lists. */
@DynamoTable("trees")
@GlobalIndex(name = "byKind", partition = "KIND#{kind}", sort = "{label}")
public record Tree(
        @PartitionKey String id, @SortKey ByteBuffer place, String kind, String label, byte[] content, Branch branch) {

    /** Nested as deep as one likes. */
    public record Branch(Branch branch, String leaf) {

        static Branch deep(int levels) {
            Branch branch = null;
            for (int i = 0; i < levels; i++) {
                branch = new Branch(branch, null);
            }
            return branch;
        }
    }

    public static Tree of(String id, int placeBytes) {
        return new Tree(id, ByteBuffer.wrap(new byte[placeBytes]), "oak", "label", null, null);
    }

    public Tree withKind(String changed) {
        return new Tree(id, place, changed, label, content, branch);
    }

    public Tree withLabel(String changed) {
        return new Tree(id, place, kind, changed, content, branch);
    }

    public Tree withContent(int bytes) {
        return new Tree(id, place, kind, label, new byte[bytes], branch);
    }

    public Tree withBranch(Branch changed) {
        return new Tree(id, place, kind, label, content, changed);
    }
}
