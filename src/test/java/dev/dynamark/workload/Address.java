package dev.dynamark.workload;

/** Where an order goes: a nested record of strings, none null. */
public record Address(String name, String street, String postalCode, String city, String country) {}
