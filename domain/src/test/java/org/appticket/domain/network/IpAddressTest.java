package org.appticket.domain.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IpAddressTest {

    private static IpAddress ip(String text) {
        return IpAddress.parse(text).orElseThrow();
    }

    private static IpRange range(String text) {
        return IpRange.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "0.0.0.0, 0.0.0.0",
        "255.255.255.255, 255.255.255.255",
        "::, 0:0:0:0:0:0:0:0",
        "::1, 0:0:0:0:0:0:0:1",
        "2001:DB8::8:800:200c:417A, 2001:db8:0:0:8:800:200c:417a",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:3:4:5:6",
        "2001:db8::, 2001:db8:0:0:0:0:0:0",
        "64:ff9b::192.0.2.33, 64:ff9b:0:0:0:0:c000:221",
        "::ffff:192.0.2.1, 192.0.2.1",
        "0:0:0:0:0:ffff:c000:0201, 192.0.2.1"
    })
    void every_notation_of_an_address_is_read(String text, String same) {
        assertEquals(same, ip(text).toString());
        assertEquals(ip(same), ip(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1.2.3",
                "1.2.3.4.5",
                "01.2.3.4",
                "1.2.3.256",
                "1.2.3.-4",
                "1.2.3.4 ",
                "0x7f.0.0.1",
                "2130706433",
                "localhost",
                "example.org",
                "١.٢.٣.٤",
                ":",
                ":::",
                "1::2::3",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1:2:3:4:5:6:7::8",
                "12345::",
                "::g",
                "fe80::1%eth0",
                "[::1]",
                "::1.2.3",
                "1.2.3.4::",
                "::1.2.3.4:5",
                ":1::"
            })
    void what_is_no_address_is_not_read(String text) {
        assertEquals(Optional.empty(), IpAddress.parse(text));
    }

    @Test
    void an_endless_text_is_no_address() {
        assertEquals(Optional.empty(), IpAddress.parse("1:".repeat(100_000)));
        assertEquals(Optional.empty(), IpAddress.parse("1".repeat(100_000)));
    }

    @Test
    void the_machine_itself_has_many_addresses() {
        assertTrue(ip("127.0.0.1").isLoopback());
        assertTrue(ip("127.255.0.1").isLoopback());
        assertTrue(ip("::1").isLoopback());
        assertTrue(ip("::ffff:127.0.0.1").isLoopback());
        assertFalse(ip("128.0.0.1").isLoopback());
        assertFalse(ip("::2").isLoopback());
    }

    @Test
    void an_ipv6_network_is_one_place() {
        assertEquals(ip("2001:db8::1").place(), ip("2001:db8:0:0:ffff::2").place());
        assertFalse(ip("2001:db8::1").place().contains(ip("2001:db8:0:1::1")));
        assertFalse(ip("192.0.2.1").place().contains(ip("192.0.2.2")));
    }

    @Test
    void a_range_contains_what_begins_like_it() {
        assertTrue(range("10.0.0.0/8").contains(ip("10.255.1.2")));
        assertFalse(range("10.0.0.0/8").contains(ip("11.0.0.0")));
        assertTrue(range("192.0.2.129/25").contains(ip("192.0.2.255")));
        assertFalse(range("192.0.2.129/25").contains(ip("192.0.2.127")));
        assertTrue(range("192.0.2.1").contains(ip("192.0.2.1")));
        assertTrue(range("0.0.0.0/0").contains(ip("203.0.113.9")));
        assertFalse(range("0.0.0.0/0").contains(ip("::1")));
        assertTrue(range("fd00::/8").contains(ip("fdff::1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "1.2.3.4/",
                "1.2.3.4/33",
                "1.2.3.4/-1",
                "1.2.3.4/08",
                "::/129",
                "1.2.3.4/8/8",
                "all",
                "/8"
            })
    void what_is_no_range_is_not_read(String text) {
        assertEquals(Optional.empty(), IpRange.parse(text));
    }

    @Test
    void a_range_has_no_more_bits_than_its_address() {
        assertThrows(IllegalArgumentException.class, () -> new IpRange(ip("192.0.2.1"), 33));
    }
}
