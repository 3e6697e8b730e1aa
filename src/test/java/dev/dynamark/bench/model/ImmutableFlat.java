package dev.dynamark.bench.model;

import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/** {@link Flat} as the Enhanced Client takes it without setters: made by a builder. */
@DynamoDbImmutable(builder = ImmutableFlat.Builder.class)
public final class ImmutableFlat {

    private final String s00;
    private final String s01;
    private final String s02;
    private final String s03;
    private final String s04;
    private final String s05;
    private final String s06;
    private final String s07;
    private final String s08;
    private final String s09;
    private final String s10;
    private final String s11;
    private final String s12;
    private final String s13;
    private final String s14;
    private final String s15;
    private final String s16;
    private final String s17;
    private final String s18;
    private final String s19;
    private final String s20;
    private final String s21;
    private final String s22;
    private final String s23;
    private final String s24;
    private final String s25;
    private final String s26;
    private final String s27;
    private final String s28;
    private final String s29;
    private final String s30;
    private final String s31;
    private final String s32;
    private final String s33;
    private final String s34;
    private final String s35;
    private final String s36;
    private final String s37;
    private final String s38;
    private final String s39;
    private final String s40;
    private final String s41;
    private final String s42;
    private final String s43;
    private final String s44;
    private final String s45;
    private final String s46;
    private final String s47;
    private final String s48;
    private final String s49;
    private final String s50;
    private final String s51;
    private final String s52;
    private final String s53;
    private final String s54;
    private final String s55;
    private final String s56;
    private final String s57;
    private final String s58;
    private final String s59;
    private final String s60;
    private final String s61;
    private final String s62;

    private ImmutableFlat(Builder builder) {
        s00 = builder.s00;
        s01 = builder.s01;
        s02 = builder.s02;
        s03 = builder.s03;
        s04 = builder.s04;
        s05 = builder.s05;
        s06 = builder.s06;
        s07 = builder.s07;
        s08 = builder.s08;
        s09 = builder.s09;
        s10 = builder.s10;
        s11 = builder.s11;
        s12 = builder.s12;
        s13 = builder.s13;
        s14 = builder.s14;
        s15 = builder.s15;
        s16 = builder.s16;
        s17 = builder.s17;
        s18 = builder.s18;
        s19 = builder.s19;
        s20 = builder.s20;
        s21 = builder.s21;
        s22 = builder.s22;
        s23 = builder.s23;
        s24 = builder.s24;
        s25 = builder.s25;
        s26 = builder.s26;
        s27 = builder.s27;
        s28 = builder.s28;
        s29 = builder.s29;
        s30 = builder.s30;
        s31 = builder.s31;
        s32 = builder.s32;
        s33 = builder.s33;
        s34 = builder.s34;
        s35 = builder.s35;
        s36 = builder.s36;
        s37 = builder.s37;
        s38 = builder.s38;
        s39 = builder.s39;
        s40 = builder.s40;
        s41 = builder.s41;
        s42 = builder.s42;
        s43 = builder.s43;
        s44 = builder.s44;
        s45 = builder.s45;
        s46 = builder.s46;
        s47 = builder.s47;
        s48 = builder.s48;
        s49 = builder.s49;
        s50 = builder.s50;
        s51 = builder.s51;
        s52 = builder.s52;
        s53 = builder.s53;
        s54 = builder.s54;
        s55 = builder.s55;
        s56 = builder.s56;
        s57 = builder.s57;
        s58 = builder.s58;
        s59 = builder.s59;
        s60 = builder.s60;
        s61 = builder.s61;
        s62 = builder.s62;
    }

    public static Builder builder() {
        return new Builder();
    }

    @DynamoDbPartitionKey
    public String s00() {
        return s00;
    }

    @DynamoDbSortKey
    public String s01() {
        return s01;
    }

    public String s02() {
        return s02;
    }

    public String s03() {
        return s03;
    }

    public String s04() {
        return s04;
    }

    public String s05() {
        return s05;
    }

    public String s06() {
        return s06;
    }

    public String s07() {
        return s07;
    }

    public String s08() {
        return s08;
    }

    public String s09() {
        return s09;
    }

    public String s10() {
        return s10;
    }

    public String s11() {
        return s11;
    }

    public String s12() {
        return s12;
    }

    public String s13() {
        return s13;
    }

    public String s14() {
        return s14;
    }

    public String s15() {
        return s15;
    }

    public String s16() {
        return s16;
    }

    public String s17() {
        return s17;
    }

    public String s18() {
        return s18;
    }

    public String s19() {
        return s19;
    }

    public String s20() {
        return s20;
    }

    public String s21() {
        return s21;
    }

    public String s22() {
        return s22;
    }

    public String s23() {
        return s23;
    }

    public String s24() {
        return s24;
    }

    public String s25() {
        return s25;
    }

    public String s26() {
        return s26;
    }

    public String s27() {
        return s27;
    }

    public String s28() {
        return s28;
    }

    public String s29() {
        return s29;
    }

    public String s30() {
        return s30;
    }

    public String s31() {
        return s31;
    }

    public String s32() {
        return s32;
    }

    public String s33() {
        return s33;
    }

    public String s34() {
        return s34;
    }

    public String s35() {
        return s35;
    }

    public String s36() {
        return s36;
    }

    public String s37() {
        return s37;
    }

    public String s38() {
        return s38;
    }

    public String s39() {
        return s39;
    }

    public String s40() {
        return s40;
    }

    public String s41() {
        return s41;
    }

    public String s42() {
        return s42;
    }

    public String s43() {
        return s43;
    }

    public String s44() {
        return s44;
    }

    public String s45() {
        return s45;
    }

    public String s46() {
        return s46;
    }

    public String s47() {
        return s47;
    }

    public String s48() {
        return s48;
    }

    public String s49() {
        return s49;
    }

    public String s50() {
        return s50;
    }

    public String s51() {
        return s51;
    }

    public String s52() {
        return s52;
    }

    public String s53() {
        return s53;
    }

    public String s54() {
        return s54;
    }

    public String s55() {
        return s55;
    }

    public String s56() {
        return s56;
    }

    public String s57() {
        return s57;
    }

    public String s58() {
        return s58;
    }

    public String s59() {
        return s59;
    }

    public String s60() {
        return s60;
    }

    public String s61() {
        return s61;
    }

    public String s62() {
        return s62;
    }

    /** Collects the attributes. */
    public static final class Builder {

        private String s00;
        private String s01;
        private String s02;
        private String s03;
        private String s04;
        private String s05;
        private String s06;
        private String s07;
        private String s08;
        private String s09;
        private String s10;
        private String s11;
        private String s12;
        private String s13;
        private String s14;
        private String s15;
        private String s16;
        private String s17;
        private String s18;
        private String s19;
        private String s20;
        private String s21;
        private String s22;
        private String s23;
        private String s24;
        private String s25;
        private String s26;
        private String s27;
        private String s28;
        private String s29;
        private String s30;
        private String s31;
        private String s32;
        private String s33;
        private String s34;
        private String s35;
        private String s36;
        private String s37;
        private String s38;
        private String s39;
        private String s40;
        private String s41;
        private String s42;
        private String s43;
        private String s44;
        private String s45;
        private String s46;
        private String s47;
        private String s48;
        private String s49;
        private String s50;
        private String s51;
        private String s52;
        private String s53;
        private String s54;
        private String s55;
        private String s56;
        private String s57;
        private String s58;
        private String s59;
        private String s60;
        private String s61;
        private String s62;

        public Builder s00(String value) {
            s00 = value;
            return this;
        }

        public Builder s01(String value) {
            s01 = value;
            return this;
        }

        public Builder s02(String value) {
            s02 = value;
            return this;
        }

        public Builder s03(String value) {
            s03 = value;
            return this;
        }

        public Builder s04(String value) {
            s04 = value;
            return this;
        }

        public Builder s05(String value) {
            s05 = value;
            return this;
        }

        public Builder s06(String value) {
            s06 = value;
            return this;
        }

        public Builder s07(String value) {
            s07 = value;
            return this;
        }

        public Builder s08(String value) {
            s08 = value;
            return this;
        }

        public Builder s09(String value) {
            s09 = value;
            return this;
        }

        public Builder s10(String value) {
            s10 = value;
            return this;
        }

        public Builder s11(String value) {
            s11 = value;
            return this;
        }

        public Builder s12(String value) {
            s12 = value;
            return this;
        }

        public Builder s13(String value) {
            s13 = value;
            return this;
        }

        public Builder s14(String value) {
            s14 = value;
            return this;
        }

        public Builder s15(String value) {
            s15 = value;
            return this;
        }

        public Builder s16(String value) {
            s16 = value;
            return this;
        }

        public Builder s17(String value) {
            s17 = value;
            return this;
        }

        public Builder s18(String value) {
            s18 = value;
            return this;
        }

        public Builder s19(String value) {
            s19 = value;
            return this;
        }

        public Builder s20(String value) {
            s20 = value;
            return this;
        }

        public Builder s21(String value) {
            s21 = value;
            return this;
        }

        public Builder s22(String value) {
            s22 = value;
            return this;
        }

        public Builder s23(String value) {
            s23 = value;
            return this;
        }

        public Builder s24(String value) {
            s24 = value;
            return this;
        }

        public Builder s25(String value) {
            s25 = value;
            return this;
        }

        public Builder s26(String value) {
            s26 = value;
            return this;
        }

        public Builder s27(String value) {
            s27 = value;
            return this;
        }

        public Builder s28(String value) {
            s28 = value;
            return this;
        }

        public Builder s29(String value) {
            s29 = value;
            return this;
        }

        public Builder s30(String value) {
            s30 = value;
            return this;
        }

        public Builder s31(String value) {
            s31 = value;
            return this;
        }

        public Builder s32(String value) {
            s32 = value;
            return this;
        }

        public Builder s33(String value) {
            s33 = value;
            return this;
        }

        public Builder s34(String value) {
            s34 = value;
            return this;
        }

        public Builder s35(String value) {
            s35 = value;
            return this;
        }

        public Builder s36(String value) {
            s36 = value;
            return this;
        }

        public Builder s37(String value) {
            s37 = value;
            return this;
        }

        public Builder s38(String value) {
            s38 = value;
            return this;
        }

        public Builder s39(String value) {
            s39 = value;
            return this;
        }

        public Builder s40(String value) {
            s40 = value;
            return this;
        }

        public Builder s41(String value) {
            s41 = value;
            return this;
        }

        public Builder s42(String value) {
            s42 = value;
            return this;
        }

        public Builder s43(String value) {
            s43 = value;
            return this;
        }

        public Builder s44(String value) {
            s44 = value;
            return this;
        }

        public Builder s45(String value) {
            s45 = value;
            return this;
        }

        public Builder s46(String value) {
            s46 = value;
            return this;
        }

        public Builder s47(String value) {
            s47 = value;
            return this;
        }

        public Builder s48(String value) {
            s48 = value;
            return this;
        }

        public Builder s49(String value) {
            s49 = value;
            return this;
        }

        public Builder s50(String value) {
            s50 = value;
            return this;
        }

        public Builder s51(String value) {
            s51 = value;
            return this;
        }

        public Builder s52(String value) {
            s52 = value;
            return this;
        }

        public Builder s53(String value) {
            s53 = value;
            return this;
        }

        public Builder s54(String value) {
            s54 = value;
            return this;
        }

        public Builder s55(String value) {
            s55 = value;
            return this;
        }

        public Builder s56(String value) {
            s56 = value;
            return this;
        }

        public Builder s57(String value) {
            s57 = value;
            return this;
        }

        public Builder s58(String value) {
            s58 = value;
            return this;
        }

        public Builder s59(String value) {
            s59 = value;
            return this;
        }

        public Builder s60(String value) {
            s60 = value;
            return this;
        }

        public Builder s61(String value) {
            s61 = value;
            return this;
        }

        public Builder s62(String value) {
            s62 = value;
            return this;
        }

        public ImmutableFlat build() {
            return new ImmutableFlat(this);
        }
    }
}
