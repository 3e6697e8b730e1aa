package dev.dynamark.bench.model;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link Flat} to the SDK's values and back, as an application writes it by hand. */
public final class FlatItems {

    private static final int CAPACITY = 85;

    private FlatItems() {}

    public static Map<String, AttributeValue> encode(Flat model) {
        Map<String, AttributeValue> item = new HashMap<>(CAPACITY);
        item.put("s00", AttributeValue.fromS(model.s00()));
        item.put("s01", AttributeValue.fromS(model.s01()));
        item.put("s02", AttributeValue.fromS(model.s02()));
        item.put("s03", AttributeValue.fromS(model.s03()));
        item.put("s04", AttributeValue.fromS(model.s04()));
        item.put("s05", AttributeValue.fromS(model.s05()));
        item.put("s06", AttributeValue.fromS(model.s06()));
        item.put("s07", AttributeValue.fromS(model.s07()));
        item.put("s08", AttributeValue.fromS(model.s08()));
        item.put("s09", AttributeValue.fromS(model.s09()));
        item.put("s10", AttributeValue.fromS(model.s10()));
        item.put("s11", AttributeValue.fromS(model.s11()));
        item.put("s12", AttributeValue.fromS(model.s12()));
        item.put("s13", AttributeValue.fromS(model.s13()));
        item.put("s14", AttributeValue.fromS(model.s14()));
        item.put("s15", AttributeValue.fromS(model.s15()));
        item.put("s16", AttributeValue.fromS(model.s16()));
        item.put("s17", AttributeValue.fromS(model.s17()));
        item.put("s18", AttributeValue.fromS(model.s18()));
        item.put("s19", AttributeValue.fromS(model.s19()));
        item.put("s20", AttributeValue.fromS(model.s20()));
        item.put("s21", AttributeValue.fromS(model.s21()));
        item.put("s22", AttributeValue.fromS(model.s22()));
        item.put("s23", AttributeValue.fromS(model.s23()));
        item.put("s24", AttributeValue.fromS(model.s24()));
        item.put("s25", AttributeValue.fromS(model.s25()));
        item.put("s26", AttributeValue.fromS(model.s26()));
        item.put("s27", AttributeValue.fromS(model.s27()));
        item.put("s28", AttributeValue.fromS(model.s28()));
        item.put("s29", AttributeValue.fromS(model.s29()));
        item.put("s30", AttributeValue.fromS(model.s30()));
        item.put("s31", AttributeValue.fromS(model.s31()));
        item.put("s32", AttributeValue.fromS(model.s32()));
        item.put("s33", AttributeValue.fromS(model.s33()));
        item.put("s34", AttributeValue.fromS(model.s34()));
        item.put("s35", AttributeValue.fromS(model.s35()));
        item.put("s36", AttributeValue.fromS(model.s36()));
        item.put("s37", AttributeValue.fromS(model.s37()));
        item.put("s38", AttributeValue.fromS(model.s38()));
        item.put("s39", AttributeValue.fromS(model.s39()));
        item.put("s40", AttributeValue.fromS(model.s40()));
        item.put("s41", AttributeValue.fromS(model.s41()));
        item.put("s42", AttributeValue.fromS(model.s42()));
        item.put("s43", AttributeValue.fromS(model.s43()));
        item.put("s44", AttributeValue.fromS(model.s44()));
        item.put("s45", AttributeValue.fromS(model.s45()));
        item.put("s46", AttributeValue.fromS(model.s46()));
        item.put("s47", AttributeValue.fromS(model.s47()));
        item.put("s48", AttributeValue.fromS(model.s48()));
        item.put("s49", AttributeValue.fromS(model.s49()));
        item.put("s50", AttributeValue.fromS(model.s50()));
        item.put("s51", AttributeValue.fromS(model.s51()));
        item.put("s52", AttributeValue.fromS(model.s52()));
        item.put("s53", AttributeValue.fromS(model.s53()));
        item.put("s54", AttributeValue.fromS(model.s54()));
        item.put("s55", AttributeValue.fromS(model.s55()));
        item.put("s56", AttributeValue.fromS(model.s56()));
        item.put("s57", AttributeValue.fromS(model.s57()));
        item.put("s58", AttributeValue.fromS(model.s58()));
        item.put("s59", AttributeValue.fromS(model.s59()));
        item.put("s60", AttributeValue.fromS(model.s60()));
        item.put("s61", AttributeValue.fromS(model.s61()));
        item.put("s62", AttributeValue.fromS(model.s62()));
        return item;
    }

    public static Flat decode(Map<String, AttributeValue> item) {
        return new Flat(
                item.get("s00").s(),
                item.get("s01").s(),
                item.get("s02").s(),
                item.get("s03").s(),
                item.get("s04").s(),
                item.get("s05").s(),
                item.get("s06").s(),
                item.get("s07").s(),
                item.get("s08").s(),
                item.get("s09").s(),
                item.get("s10").s(),
                item.get("s11").s(),
                item.get("s12").s(),
                item.get("s13").s(),
                item.get("s14").s(),
                item.get("s15").s(),
                item.get("s16").s(),
                item.get("s17").s(),
                item.get("s18").s(),
                item.get("s19").s(),
                item.get("s20").s(),
                item.get("s21").s(),
                item.get("s22").s(),
                item.get("s23").s(),
                item.get("s24").s(),
                item.get("s25").s(),
                item.get("s26").s(),
                item.get("s27").s(),
                item.get("s28").s(),
                item.get("s29").s(),
                item.get("s30").s(),
                item.get("s31").s(),
                item.get("s32").s(),
                item.get("s33").s(),
                item.get("s34").s(),
                item.get("s35").s(),
                item.get("s36").s(),
                item.get("s37").s(),
                item.get("s38").s(),
                item.get("s39").s(),
                item.get("s40").s(),
                item.get("s41").s(),
                item.get("s42").s(),
                item.get("s43").s(),
                item.get("s44").s(),
                item.get("s45").s(),
                item.get("s46").s(),
                item.get("s47").s(),
                item.get("s48").s(),
                item.get("s49").s(),
                item.get("s50").s(),
                item.get("s51").s(),
                item.get("s52").s(),
                item.get("s53").s(),
                item.get("s54").s(),
                item.get("s55").s(),
                item.get("s56").s(),
                item.get("s57").s(),
                item.get("s58").s(),
                item.get("s59").s(),
                item.get("s60").s(),
                item.get("s61").s(),
                item.get("s62").s());
    }
}
