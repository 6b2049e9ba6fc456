// SPDX-License-Identifier: BSL-1.0
#include <telltale/text/email.hpp>

#include "support/twice.hpp"

#include <string>
#include <string_view>

using telltale::text::is_email;

TEST_CASE("mailboxes of atoms", "[text][email]") {
    TWICE(is_email("joe.bloggs@example.com"));
    TWICE(is_email("a@b"));
    TWICE(is_email("te.s.t@example.com"));
    TWICE(is_email("~te~st~@example.com"));
    TWICE(is_email("!#$%&'*+-/=?^_`{|}~@example.com"));
    TWICE(is_email("user+tag@example.com"));
    TWICE(is_email("123@123.com"));
    TWICE(is_email("a@255.255.255.255"));
    TWICE(is_email("a@c--n.com"));
    TWICE(is_email("A@EXAMPLE.COM"));
    TWICE(is_email("-@example.com"));
}

TEST_CASE("mailboxes with quotes", "[text][email]") {
    TWICE(is_email(R"("joe bloggs"@example.com)"));
    TWICE(is_email(R"("joe..bloggs"@example.com)"));
    TWICE(is_email(R"("joe@bloggs"@example.com)"));
    TWICE(is_email(R"(""@example.com)"));
    TWICE(is_email(R"(" "@example.com)"));
    TWICE(is_email(R"("\a"@example.com)"));
    TWICE(is_email(R"("\""@example.com)"));
    TWICE(is_email(R"("\\"@example.com)"));
    TWICE(is_email(R"("<>()[],;:"@example.com)"));
    TWICE(!is_email(R"("joe@example.com)"));
    TWICE(!is_email(R"("joe\"@example.com)"));
    TWICE(!is_email(R"(")"));
    TWICE(!is_email(R"("\)"));
    TWICE(!is_email(R"(joe"@example.com)"));
    TWICE(!is_email(R"("joe"bloggs@example.com)"));
    TWICE(!is_email(R"("joe".bloggs@example.com)"));
    TWICE(!is_email(R"(joe."bloggs"@example.com)"));
    TWICE(!is_email("\"a\tb\"@example.com"));
    TWICE(!is_email("\"a\nb\"@example.com"));
    TWICE(!is_email("\"a\\\nb\"@example.com"));
    TWICE(!is_email("\"a\x7F\"@example.com"));
    TWICE(!is_email("\"\xC3\xA9\"@example.com"));
    TWICE(!is_email("\"\\\xC3\xA9\"@example.com"));
}

TEST_CASE("mailboxes at addresses", "[text][email]") {
    TWICE(is_email("a@[127.0.0.1]"));
    TWICE(is_email("a@[IPv6:::1]"));
    TWICE(is_email("a@[ipv6:::1]"));
    TWICE(is_email("a@[IPV6:2001:db8::7]"));
    TWICE(is_email("a@[IPv6:::ffff:192.0.2.1]"));
    TWICE(!is_email("a@[127.0.0.300]"));
    TWICE(!is_email("a@[127.0.0.01]"));
    TWICE(!is_email("a@[1.2.3]"));
    TWICE(!is_email("a@[1.2.3.4.5]"));
    TWICE(!is_email("a@[]"));
    TWICE(!is_email("a@["));
    TWICE(!is_email("a@[1.2.3.4"));
    TWICE(!is_email("a@1.2.3.4]"));
    TWICE(!is_email("a@[1.2.3.4]b"));
    TWICE(!is_email("a@b[1.2.3.4]"));
    TWICE(!is_email("a@[::1]"));
    TWICE(!is_email("a@[IPv6:]"));
    TWICE(!is_email("a@[IPv6:1.2.3.4]"));
    TWICE(!is_email("a@[IPv6 ::1]"));
    TWICE(!is_email("a@[IPv6:fe80::1%eth0]"));
    TWICE(!is_email("a@[IPv\x16:::1]")); // bits apart from 6 and from the colon as a capital is from its letter
    TWICE(!is_email("a@[IPv6\x1A::1]"));
    TWICE(!is_email("a@[RFC-5322-domain-literal]"));
    TWICE(!is_email("[1.2.3.4]@example.com"));
}

TEST_CASE("no mailboxes", "[text][email]") {
    TWICE(!is_email(""));
    TWICE(!is_email("2962"));
    TWICE(!is_email("@"));
    TWICE(!is_email("@example.com"));
    TWICE(!is_email("joe.bloggs@"));
    TWICE(!is_email(".test@example.com"));
    TWICE(!is_email("test.@example.com"));
    TWICE(!is_email("te..st@example.com"));
    TWICE(!is_email("a@b@c.org"));
    TWICE(!is_email("a@-b.org"));
    TWICE(!is_email("a@b-.org"));
    TWICE(!is_email("a@.b.org"));
    TWICE(!is_email("a@b.org."));
    TWICE(!is_email("a@b..org"));
    TWICE(!is_email("a@invalid=domain.com"));
    TWICE(!is_email("a@under_score.com"));
    TWICE(!is_email("joe bloggs@example.com"));
    TWICE(!is_email(" a@example.com"));
    TWICE(!is_email("a@example.com "));
    TWICE(!is_email("a@example.com\n"));
    TWICE(!is_email("a@example.com\r"));
    TWICE(!is_email("a\tb@example.com"));
    TWICE(!is_email("\x7F@example.com"));
    TWICE(!is_email("a,b@example.com"));
    TWICE(!is_email("a;b@example.com"));
    TWICE(!is_email("a:b@example.com"));
    TWICE(!is_email("a\\@b@example.com"));
    TWICE(!is_email("a(comment)@example.com"));
    TWICE(!is_email("a@b(c).org"));
    TWICE(!is_email("<a@example.com>"));
    TWICE(!is_email("Joe <joe@example.com>"));
    TWICE(!is_email("a@example.com, b@example.com"));
    TWICE(!is_email("mailto:a@example.com"));
    TWICE(!is_email("a\xC3\xA9@example.com"));
    TWICE(!is_email("a@\xC3\xA9.org"));
    TWICE(!is_email("a\xEF\xBC\xA0"
                    "example.com"));
}

TEST_CASE("how long a mailbox is", "[text][email]") {
    CHECK(is_email(std::string(64, 'a') + "@b"));
    CHECK(!is_email(std::string(65, 'a') + "@b"));
    CHECK(is_email("\"" + std::string(62, 'a') + "\"@b"));
    CHECK(!is_email("\"" + std::string(63, 'a') + "\"@b"));
    std::string const label(63, 'b');
    std::string const domain = label + "." + label + "." + std::string(61, 'b');
    std::string const longest = std::string(64, 'a') + "@" + domain;
    CHECK(longest.size() == 254);
    CHECK(is_email(longest));
    CHECK(!is_email(longest + "b"));
    CHECK(!is_email("a@" + label + "b.org"));
}

TEST_CASE("each character of a local part", "[text][email]") {
    for (int c = 0; c != 256; ++c) {
        char const is = static_cast<char>(c);
        bool const plain = (is >= 'a' && is <= 'z') || (is >= 'A' && is <= 'Z') || (is >= '0' && is <= '9');
        bool const atom =
            plain || (is != '\0' && std::string_view("!#$%&'*+-/=?^_`{|}~").find(is) != std::string_view::npos);
        CHECK(is_email(std::string("a") + is + "b@c") == (atom || is == '.'));
        CHECK(is_email(std::string("\"a") + is + "b\"@c") == (c >= 32 && c < 127 && is != '"'));
        CHECK(is_email(std::string("\"\\") + is + "\"@c") == (c >= 32 && c < 127));
    }
}
