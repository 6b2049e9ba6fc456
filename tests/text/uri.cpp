// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/uri.hpp>

#include "support/twice.hpp"

#include <chrono>
#include <string>
#include <string_view>

using telltale::text::is_uri;

TEST_CASE("the examples of RFC 3986", "[text][uri]") {
    TWICE(is_uri("ftp://ftp.is.co.za/rfc/rfc1808.txt"));
    TWICE(is_uri("http://www.ietf.org/rfc/rfc2396.txt"));
    TWICE(is_uri("ldap://[2001:db8::7]/c=GB?objectClass?one"));
    TWICE(is_uri("mailto:John.Doe@example.com"));
    TWICE(is_uri("news:comp.infosystems.www.servers.unix"));
    TWICE(is_uri("tel:+1-816-555-1212"));
    TWICE(is_uri("telnet://192.0.2.16:80/"));
    TWICE(is_uri("urn:oasis:names:specification:docbook:dtd:xml:4.1.2"));
    TWICE(is_uri("foo://example.com:8042/over/there?name=ferret#nose"));
    TWICE(is_uri("urn:example:animal:ferret:nose"));
    TWICE(is_uri("eXAMPLE://a/./b/../b/%63/%7bfoo%7d"));
    TWICE(is_uri("file:///etc/hosts"));
}

TEST_CASE("schemes", "[text][uri]") {
    TWICE(is_uri("a:"));
    TWICE(is_uri("a+b-c.d9:x"));
    TWICE(is_uri("Z:"));
    TWICE(!is_uri(""));
    TWICE(!is_uri(":"));
    TWICE(!is_uri("abc"));
    TWICE(!is_uri("/abc"));
    TWICE(!is_uri("?q"));
    TWICE(!is_uri("#f"));
    TWICE(!is_uri("//foo.bar/?baz=qux#quux"));
    TWICE(!is_uri("://x"));
    TWICE(!is_uri("1http://example.com"));
    TWICE(!is_uri("+a:b"));
    TWICE(!is_uri("-a:b"));
    TWICE(!is_uri(".a:b"));
    TWICE(!is_uri("ht_tp://example.com"));
    TWICE(!is_uri("bar,baz:foo"));
    TWICE(!is_uri("ht%74p://example.com"));
    TWICE(!is_uri(" http://example.com"));
    TWICE(!is_uri("\\\\WINDOWS\\fileshare"));
}

TEST_CASE("authorities", "[text][uri]") {
    TWICE(is_uri("http://"));
    TWICE(is_uri("http://:80"));
    TWICE(is_uri("http://a.com:"));
    TWICE(is_uri("http://a.com:/"));
    TWICE(is_uri("http://a.com:999999999"));
    TWICE(is_uri("http://@a.com"));
    TWICE(is_uri("http://user@"));
    TWICE(is_uri("http://user:pass:word@a.com:80/"));
    TWICE(is_uri("http://-.~_!$&'()*+,;=:%40:80%2f::::::@example.com"));
    TWICE(is_uri("http://!$&'()*+,;=.com"));
    TWICE(is_uri("http://exa~mple_.com."));
    TWICE(is_uri("http://a%20b/"));
    TWICE(is_uri("http://087.10.0.1/"));
    TWICE(is_uri("http://999.999.999.999/"));
    TWICE(is_uri("http://a?q"));
    TWICE(is_uri("http://a#f"));
    TWICE(is_uri("http://xn--nw2a.xn--j6w193g/"));
    TWICE(!is_uri("http://a.com:abc/path"));
    TWICE(!is_uri("http://a.com:8:0"));
    TWICE(!is_uri("http://a.com::"));
    TWICE(!is_uri("http://a.com:8 0"));
    TWICE(!is_uri("http://a.com:%38"));
    TWICE(!is_uri("http://a@b@c"));
    TWICE(!is_uri("http:// shouldfail.com"));
    TWICE(!is_uri("http://a\\b"));
    TWICE(!is_uri("https://[@example.org/test.txt"));
    TWICE(!is_uri("http://a%2/"));
    TWICE(!is_uri("http://a%/00"));
}

TEST_CASE("addresses as hosts", "[text][uri]") {
    TWICE(is_uri("http://[::1]"));
    TWICE(is_uri("http://[::1]:80/"));
    TWICE(is_uri("http://u@[::ffff:192.0.2.1]"));
    TWICE(is_uri("http://[1:2:3:4:5:6:7::]/"));
    TWICE(is_uri("http://[v1.a:b]/"));
    TWICE(is_uri("http://[VfF.!]"));
    TWICE(!is_uri("http://[]"));
    TWICE(!is_uri("http://["));
    TWICE(!is_uri("http://]"));
    TWICE(!is_uri("http://[::1"));
    TWICE(!is_uri("http://::1]"));
    TWICE(!is_uri("http://[:::1]"));
    TWICE(!is_uri("http://[1:2:3:4:5:6:7]"));
    TWICE(!is_uri("http://[192.0.2.1]"));
    TWICE(!is_uri("http://[::1]a"));
    TWICE(!is_uri("http://[::1]:a"));
    TWICE(!is_uri("http://a[::1]"));
    TWICE(!is_uri("http://[::1]@a"));
    TWICE(!is_uri("http://[fe80::1%25eth0]/"));
    TWICE(!is_uri("http://[fe80::1%eth0]/"));
    TWICE(!is_uri("http://[v.a]"));
    TWICE(!is_uri("http://[v1]"));
    TWICE(!is_uri("http://[v1.]"));
    TWICE(!is_uri("http://[v1.a%20]"));
    TWICE(!is_uri("http://[v1.@]"));
    TWICE(!is_uri("http://[vg.a]"));
    TWICE(!is_uri("a:/[::1]"));
}

TEST_CASE("paths, queries and fragments", "[text][uri]") {
    TWICE(is_uri("a:/"));
    TWICE(is_uri("a:/b//c"));
    TWICE(is_uri("a:b//c"));
    TWICE(is_uri("a:///b//c"));
    TWICE(is_uri("a::@:"));
    TWICE(is_uri("a:?"));
    TWICE(is_uri("a:#"));
    TWICE(is_uri("a:?#"));
    TWICE(is_uri("a:b?/?:@-._~!$&'()*+,;=%00#/?:@-._~!$&'()*+,;=%fF"));
    TWICE(is_uri("http://foo.com/blah_(wikipedia)_blah#cite-1"));
    TWICE(is_uri("http://foo.bar/?q=Test%20URL-encoded%20stuff"));
    TWICE(!is_uri("a:b#c#d"));
    TWICE(!is_uri("a:b?c[]"));
    TWICE(!is_uri("a:b#c[]"));
    TWICE(!is_uri("a:%"));
    TWICE(!is_uri("a:%A"));
    TWICE(!is_uri("a:%6G"));
    TWICE(!is_uri("a:%G6"));
    TWICE(!is_uri("a:?%"));
    TWICE(!is_uri("a:?%1"));
    TWICE(!is_uri("a:#%zz"));
    TWICE(!is_uri("a:%%20"));
    TWICE(!is_uri("a:b c"));
    TWICE(!is_uri("a:b\n"));
    TWICE(!is_uri("a:b\""));
    TWICE(!is_uri("a:<b>"));
    TWICE(!is_uri("a:{b}"));
    TWICE(!is_uri("a:b^c"));
    TWICE(!is_uri("a:b`c"));
    TWICE(!is_uri("a:b|c"));
    TWICE(!is_uri("a:b\\c"));
    TWICE(!is_uri("a:b\x7F"));
    TWICE(!is_uri("a:foobar\xC2\xAE.txt"));
    TWICE(!is_uri(std::string_view("a:b\0", 4)));
}

TEST_CASE("each character of each part of a URI", "[text][uri]") {
    for (int c = 0; c != 256; ++c) {
        char const is = static_cast<char>(c);
        auto const among = [&](std::string_view some) { return some.find(is) != some.npos; };
        bool const letter = (is >= 'a' && is <= 'z') || (is >= 'A' && is <= 'Z'), digit = is >= '0' && is <= '9';
        bool const name = letter || digit || among("-._~!$&'()*+,;=");
        auto const within = [&](std::string before, std::string_view after) { return is_uri((before += is) += after); };
        CHECK(within("", ":b") == letter);
        CHECK(within("a", ":b") == (letter || digit || among("+-.:")));
        CHECK(within("a://x@b", "c") == (name || among("/?#")));
        CHECK(within("a://b", "c@d") == (name || among(":/?#")));
        CHECK(within("a://b:1", "2") == (digit || among("/?#@")));
        CHECK(within("a:b", "c") == (name || among(":@/?#")));
        CHECK(within("a:?b", "c") == (name || among(":@/?#")));
        CHECK(within("a:#b", "c") == (name || among(":@/?")));
    }
}

TEST_CASE("a long URI takes linear time", "[text][uri]") {
    auto const start = std::chrono::steady_clock::now();
    CHECK(is_uri("a://" + std::string(3000000, ':') + "@b"));
    CHECK(!is_uri("a://" + std::string(3000000, '[')));
    CHECK(!is_uri("a://[" + std::string(3000000, ':') + "]"));
    CHECK(is_uri("a://b/" + std::string(3000000, '/') + "?" + std::string(3000000, '?')));
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(2));
}
