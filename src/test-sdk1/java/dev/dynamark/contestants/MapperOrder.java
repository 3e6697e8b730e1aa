package dev.dynamark.contestants;

import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBDocument;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBHashKey;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBIndexHashKey;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBIndexRangeKey;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapperFieldModel.DynamoDBAttributeType;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBRangeKey;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBTable;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBTypeConverted;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBTypeConvertedEnum;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBTypeConverter;
import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBTyped;
import dev.dynamark.workload.OrderTable;
import dev.dynamark.workload.Status;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An order as the mapper of SDK 1 wants it: mutable, null for absent. The table's name is the configuration's. */
@DynamoDBTable(tableName = "orders")
public class MapperOrder {

    private String pk;
    private String sk;
    private String type;
    private String customerId;
    private Instant placedAt;
    private String id;
    private Status status;
    private BigDecimal total;
    private Integer itemCount;
    private Integer weightGrams;
    private Boolean gift;
    private Instant dueAt;
    private Set<String> tags;
    private Map<String, String> properties;
    private MapperAddress shipTo;
    private List<MapperLine> lines;
    private ByteBuffer signature;
    private Long version;
    private String note;

    @DynamoDBHashKey
    public String getPk() {
        return pk;
    }

    public void setPk(String pk) {
        this.pk = pk;
    }

    @DynamoDBRangeKey
    public String getSk() {
        return sk;
    }

    public void setSk(String sk) {
        this.sk = sk;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getCustomerId() {
        return customerId;
    }

    public void setCustomerId(String customerId) {
        this.customerId = customerId;
    }

    @DynamoDBIndexRangeKey(globalSecondaryIndexName = OrderTable.BY_STATUS)
    @DynamoDBTypeConverted(converter = InstantConverter.class)
    public Instant getPlacedAt() {
        return placedAt;
    }

    public void setPlacedAt(Instant placedAt) {
        this.placedAt = placedAt;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    @DynamoDBIndexHashKey(globalSecondaryIndexName = OrderTable.BY_STATUS)
    @DynamoDBTypeConvertedEnum
    public Status getStatus() {
        return status;
    }

    public void setStatus(Status status) {
        this.status = status;
    }

    public BigDecimal getTotal() {
        return total;
    }

    public void setTotal(BigDecimal total) {
        this.total = total;
    }

    public Integer getItemCount() {
        return itemCount;
    }

    public void setItemCount(Integer itemCount) {
        this.itemCount = itemCount;
    }

    public Integer getWeightGrams() {
        return weightGrams;
    }

    public void setWeightGrams(Integer weightGrams) {
        this.weightGrams = weightGrams;
    }

    @DynamoDBTyped(DynamoDBAttributeType.BOOL)
    public Boolean getGift() {
        return gift;
    }

    public void setGift(Boolean gift) {
        this.gift = gift;
    }

    @DynamoDBTypeConverted(converter = InstantConverter.class)
    public Instant getDueAt() {
        return dueAt;
    }

    public void setDueAt(Instant dueAt) {
        this.dueAt = dueAt;
    }

    public Set<String> getTags() {
        return tags;
    }

    public void setTags(Set<String> tags) {
        this.tags = tags;
    }

    public Map<String, String> getProperties() {
        return properties;
    }

    public void setProperties(Map<String, String> properties) {
        this.properties = properties;
    }

    public MapperAddress getShipTo() {
        return shipTo;
    }

    public void setShipTo(MapperAddress shipTo) {
        this.shipTo = shipTo;
    }

    public List<MapperLine> getLines() {
        return lines;
    }

    public void setLines(List<MapperLine> lines) {
        this.lines = lines;
    }

    public ByteBuffer getSignature() {
        return signature;
    }

    public void setSignature(ByteBuffer signature) {
        this.signature = signature;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** A nested bean. */
    @DynamoDBDocument
    public static class MapperAddress {

        private String name;
        private String street;
        private String postalCode;
        private String city;
        private String country;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getStreet() {
            return street;
        }

        public void setStreet(String street) {
            this.street = street;
        }

        public String getPostalCode() {
            return postalCode;
        }

        public void setPostalCode(String postalCode) {
            this.postalCode = postalCode;
        }

        public String getCity() {
            return city;
        }

        public void setCity(String city) {
            this.city = city;
        }

        public String getCountry() {
            return country;
        }

        public void setCountry(String country) {
            this.country = country;
        }
    }

    /** An element of a list of nested beans. */
    @DynamoDBDocument
    public static class MapperLine {

        private String sku;
        private int quantity;
        private BigDecimal price;

        public String getSku() {
            return sku;
        }

        public void setSku(String sku) {
            this.sku = sku;
        }

        public int getQuantity() {
            return quantity;
        }

        public void setQuantity(int quantity) {
            this.quantity = quantity;
        }

        public BigDecimal getPrice() {
            return price;
        }

        public void setPrice(BigDecimal price) {
            this.price = price;
        }
    }

    /** Instants as text. */
    public static class InstantConverter implements DynamoDBTypeConverter<String, Instant> {

        @Override
        public String convert(Instant instant) {
            return instant.toString();
        }

        @Override
        public Instant unconvert(String text) {
            return Instant.parse(text);
        }
    }
}
