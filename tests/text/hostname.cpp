// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/hostname.hpp>

#include "support/twice.hpp"

#include <string>

using telltale::text::is_hostname;

TEST_CASE("host names", "[text][hostname]") {
    TWICE(is_hostname("www.example.com"));
    TWICE(is_hostname("localhost"));
    TWICE(is_hostname("a"));
    TWICE(is_hostname("1host"));
    TWICE(is_hostname("3com.COM"));
    TWICE(is_hostname("host-name"));
    TWICE(is_hostname("a--b"));
    TWICE(is_hostname("xn--4gbwdl.xn--wgbh1c"));
    TWICE(is_hostname("192.0.2.1"));
    TWICE(is_hostname("a.b.c.d.e.f.g.h"));
}

TEST_CASE("no host names", "[text][hostname]") {
    TWICE(!is_hostname(""));
    TWICE(!is_hostname("."));
    TWICE(!is_hostname("example.com."));
    TWICE(!is_hostname(".example.com"));
    TWICE(!is_hostname("example..com"));
    TWICE(!is_hostname("-"));
    TWICE(!is_hostname("-host"));
    TWICE(!is_hostname("host-"));
    TWICE(!is_hostname("a.-b"));
    TWICE(!is_hostname("a-.b"));
    TWICE(!is_hostname("_host"));
    TWICE(!is_hostname("host_name"));
    TWICE(!is_hostname("host name"));
    TWICE(!is_hostname("host\n"));
    TWICE(!is_hostname("host:80"));
    TWICE(!is_hostname("*.example.com"));
    TWICE(!is_hostname("[::1]"));
    TWICE(!is_hostname("b\xC3\xBC"
                       "cher.example"));
    TWICE(!is_hostname("example\xE3\x80\x82"
                       "com"));
    TWICE(!is_hostname(std::string_view("a\0b", 3)));
}

TEST_CASE("how long a host name is", "[text][hostname]") {
    std::string const label(63, 'a');
    CHECK(is_hostname(label));
    CHECK(!is_hostname(label + "a"));
    CHECK(is_hostname(label + ".com"));
    CHECK(!is_hostname("com." + label + "a"));
    std::string const long_name = label + "." + label + "." + label + "." + std::string(61, 'a');
    CHECK(long_name.size() == 253);
    CHECK(is_hostname(long_name));
    CHECK(!is_hostname(long_name + "a"));
}

TEST_CASE("each character of a host name", "[text][hostname]") {
    for (int c = 0; c != 256; ++c) {
        char const is = static_cast<char>(c);
        bool const plain = (is >= 'a' && is <= 'z') || (is >= 'A' && is <= 'Z') || (is >= '0' && is <= '9');
        CHECK(is_hostname(std::string("a") + is + "b") == (plain || is == '-' || is == '.'));
        CHECK(is_hostname(std::string(1, is)) == plain);
    }
}
