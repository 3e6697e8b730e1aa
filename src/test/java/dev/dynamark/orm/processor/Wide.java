package dev.dynamark.orm.processor;

import dev.dynamark.orm.annotation.DynamoTable;
import dev.dynamark.orm.annotation.Key;
import dev.dynamark.orm.annotation.OmitEmpty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** More components than generated code keeps in variables, of every kind that it reads differently. */
@DynamoTable("wides")
@Key(partition = "WIDE#{draft}", sort = "IN#{in}")
record Wide(
        String draft,
        int in,
        int a00,
        String a01,
        long a02,
        BigDecimal a03,
        @OmitEmpty List<String> a04,
        Optional<String> a05,
        boolean a06,
        @OmitEmpty Set<String> a07,
        double a08,
        Instant a09,
        int a10,
        String a11,
        long a12,
        BigDecimal a13,
        @OmitEmpty List<String> a14,
        Optional<String> a15,
        boolean a16,
        @OmitEmpty Set<String> a17,
        double a18,
        Instant a19,
        int a20,
        String a21,
        long a22,
        BigDecimal a23,
        @OmitEmpty List<String> a24,
        Optional<String> a25,
        boolean a26,
        @OmitEmpty Set<String> a27,
        double a28,
        Instant a29,
        int a30,
        String a31,
        long a32,
        BigDecimal a33,
        @OmitEmpty List<String> a34,
        Optional<String> a35,
        boolean a36,
        @OmitEmpty Set<String> a37,
        double a38,
        Instant a39,
        int a40,
        String a41,
        long a42,
        BigDecimal a43,
        @OmitEmpty List<String> a44,
        Optional<String> a45,
        boolean a46,
        @OmitEmpty Set<String> a47) {}
