package dev.dynamark.contestants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OnHttpClientTest {

    @Test
    void putsEachContestantOnTheHttpClientsItCanHave() {
        List<OrderContestant> each = OnHttpClient.each(List.of(new AwsSdkContestant(), new EnhancedAsyncContestant()));

        assertThat(each)
                .extracting(OrderContestant::id)
                .containsExactlyInAnyOrder(
                        "aws-sdk-on-apache5",
                        "aws-sdk-on-crt",
                        "aws-sdk-on-url-connection",
                        "aws-sdk-on-netty",
                        "enhanced-async-on-crt",
                        "enhanced-async-on-netty");
        assertThat(each)
                .allSatisfy(contestant -> assertThat(contestant instanceof AsyncOrderContestant)
                        .isEqualTo(contestant.id().contains("-async-")))
                .filteredOn(OrderContestant::comparedUnasked)
                .extracting(OrderContestant::ownHttpClient)
                .containsExactlyInAnyOrder(
                        Optional.of("apache5"),
                        Optional.of("crt"),
                        Optional.of("url-connection"),
                        Optional.of("netty"));
    }

    @Test
    void leavesOutWhoseHttpClientIsFixed() {
        List<OrderContestant> once = OnHttpClient.each(List.of(new AwsSdkContestant()));

        assertThat(OnHttpClient.each(once)).isEmpty();
    }
}
