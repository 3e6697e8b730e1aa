package dev.dynamark.orm.example;

import dev.dynamark.orm.annotation.Attribute;
import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.PartitionKey;
import dev.dynamark.orm.annotation.SortKey;

/** The guide's models that are no records. */
interface ModelForms {

    // doc: bean begin
    @DynamoTable("accounts")
    class Account {

        private String id;
        private String email;

        @PartitionKey
        public String getId() {
            return id;
        }

        public void setId(String id) {
            this.id = id;
        }

        @Attribute("mail") // on the getter, the setter or the field
        public String getEmail() {
            return email;
        }

        public void setEmail(String email) {
            this.email = email;
        }
    }
    // doc: bean end

    // doc: constructor begin
    @DynamoTable("vouchers")
    final class Voucher {

        private final String campaign;
        private final int number;

        public Voucher(@PartitionKey String campaign, @SortKey int number) {
            this.campaign = campaign;
            this.number = number;
        }

        public String campaign() { // getCampaign() is found, too
            return campaign;
        }

        public int number() {
            return number;
        }
    }
    // doc: constructor end

    // doc: builder begin
    @DynamoTable("products")
    final class Product {

        @PartitionKey
        private final String sku;

        private final String title;

        private Product(Builder builder) {
            sku = builder.sku;
            title = builder.title;
        }

        public String sku() {
            return sku;
        }

        public String title() {
            return title;
        }

        public static Builder builder() {
            return new Builder();
        }

        public static final class Builder {

            private String sku;
            private String title;

            public Builder sku(String sku) {
                this.sku = sku;
                return this;
            }

            public Builder title(String title) {
                this.title = title;
                return this;
            }

            public Product build() {
                return new Product(this);
            }
        }
    }
    // doc: builder end
}
