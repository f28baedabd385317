package org.appticket.adapters.notification.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.appticket.adapters.notification.web.AddressGuard.NotAllowed;
import org.appticket.domain.network.IpRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
    private static final AddressGuard PUBLIC = AddressGuard.ofPublic();

    private static AddressGuard finding(String... addresses) {
        return new AddressGuard(List.of(), Set.of(), name -> addresses(addresses));
    }

    private static InetAddress[] addresses(String... texts) throws UnknownHostException {
        InetAddress[] found = new InetAddress[texts.length];
        for (int i = 0; i < texts.length; i++) {
            found[i] = InetAddress.getByName(texts[i]);
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://127.1/",
                "https://127.0.1/",
                "https://0177.0.0.1/",
                "https://0x7f.0.0.1/",
                "https://0x7f000001/",
                "https://2130706433/",
                "https://017700000001/",
                "https://0/",
                "https://0.0.0.0/",
                "https://10.0.0.1/",
                "https://100.64.0.1/",
                "https://169.254.169.254/latest/meta-data/",
                "https://172.16.0.1/",
                "https://172.31.255.255/",
                "https://192.168.1.1/",
                "https://192.0.0.170/",
                "https://198.18.0.1/",
                "https://224.0.0.1/",
                "https://255.255.255.255/",
                "https://[::1]/",
                "https://[::]/",
                "https://[0:0:0:0:0:0:0:1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:7f00:1]/",
                "https://[::127.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[64:ff9b:1::7f00:1]/",
                "https://[2002:7f00:1::]/",
                "https://[2001::7f00:1]/",
                "https://[fe80::1]/",
                "https://[fe80::1%25eth0]/",
                "https://[fc00::1]/",
                "https://[fd00:ec2::254]/",
                "https://[ff02::1]/",
                "https://[2001:db8::1]/",
                "https://[100::1]/",
                "https://example.org./",
                "https://user@example.org/",
                "https://user:secret@example.org/",
                "https://example.org:22/",
                "https://example.org:80/",
                "http://example.org/",
                "http://93.184.215.14/",
                "ftp://example.org/",
                "file:///etc/passwd",
                "https:///path",
                "mailto:somebody@example.org"
            })
    void what_is_not_public_and_safe_is_refused_however_it_is_spelled(String address) {
        assertFalse(PUBLIC.mayReach(URI.create(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/hooks?key=1",
                "https://EXAMPLE.org:8443/",
                "https://93.184.215.14/",
                "https://172.32.0.1/",
                "https://100.128.0.1/",
                "https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/",
                "https://1.example/",
                "https://10.example.org:443/"
            })
    void what_is_public_and_safe_may_be_reached(String address) {
        assertTrue(PUBLIC.mayReach(URI.create(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "fd00::1", "64:ff9b::a00:1", "::ffff:10.0.0.1"
            })
    void a_name_that_leads_to_an_address_inside_is_refused(String address) {
        assertThrows(NotAllowed.class, () -> finding(address).resolve("rebound.example.org"));
        assertThrows(NotAllowed.class, () -> finding("93.184.215.14", address).resolve("rebound.example.org"));
    }

    @Test
    void all_addresses_of_a_public_name_are_tried() throws Exception {
        assertEquals(
                Arrays.asList(addresses("93.184.215.14", "2606:2800::1")),
                Arrays.asList(finding("93.184.215.14", "2606:2800::1").resolve("example.org")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.1", "2130706433", "0x7f.1", "0177.0.0.1", "0x"})
    void what_only_some_read_as_an_address_is_not_looked_up(String host) {
        assertThrows(NotAllowed.class, () -> finding("93.184.215.14").resolve(host));
    }

    @Test
    void what_an_operator_allows_may_be_reached_by_any_scheme_and_port() throws Exception {
        List<IpRange> ranges = List.of(IpRange.parse("10.1.0.0/16").orElseThrow());
        AddressGuard guard = new AddressGuard(ranges, Set.of("intranet"), name -> addresses("10.2.0.1"));
        assertTrue(guard.mayReach(URI.create("http://10.1.2.3:8080/x")));
        assertTrue(guard.mayReach(URI.create("http://Intranet:8080/x")));
        assertFalse(guard.mayReach(URI.create("http://10.2.0.1/x")));
        assertFalse(guard.mayReach(URI.create("http://user@intranet/")));
        assertArrayEquals(addresses("10.2.0.1"), guard.resolve("intranet"));
        assertThrows(NotAllowed.class, () -> guard.resolve("other.example.org"));
    }
}
