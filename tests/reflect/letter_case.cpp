// SPDX-License-Identifier: BSL-1.0
// Names in every style.
#include <telltale/reflect/letter_case.hpp>

#include "support/catch.hpp"
#include "support/twice.hpp"

#include <cstddef>
#include <string_view>

namespace {

using namespace telltale;
using reflect::apply_case;
using reflect::cased_bound;
using reflect::cased_name;

constexpr bool gives(letter_case to, std::string_view name, std::string_view expected) {
    return cased_name<64>(to, name).view() == expected && apply_case(to, name, nullptr) == expected.size() &&
           expected.size() <= cased_bound(name.size());
}

struct styles {
    std::string_view camel, pascal, snake, screaming, kebab, written;
};

constexpr bool gives(std::string_view name, styles expected) {
    return gives(camel_case, name, expected.camel) && gives(pascal_case, name, expected.pascal) &&
           gives(snake_case, name, expected.snake) && gives(screaming_snake_case, name, expected.screaming) &&
           gives(kebab_case, name, expected.kebab) && gives(as_written, name, expected.written);
}

} // namespace

TEST_CASE("words apart by underscores") {
    TWICE(gives("enabled", {"enabled", "Enabled", "enabled", "ENABLED", "enabled", "enabled"}));
    TWICE(gives("service_name",
                {"serviceName", "ServiceName", "service_name", "SERVICE_NAME", "service-name", "service_name"}));
    TWICE(gives("a_b_c", {"aBC", "ABC", "a_b_c", "A_B_C", "a-b-c", "a_b_c"}));
    TWICE(gives("a__b", {"aB", "AB", "a_b", "A_B", "a-b", "a__b"}));
    TWICE(gives("export_interval_ms", {"exportIntervalMs", "ExportIntervalMs", "export_interval_ms",
                                       "EXPORT_INTERVAL_MS", "export-interval-ms", "export_interval_ms"}));
}

TEST_CASE("words apart by capitals") {
    TWICE(gives("tokensPerSecond", {"tokensPerSecond", "TokensPerSecond", "tokens_per_second", "TOKENS_PER_SECOND",
                                    "tokens-per-second", "tokensPerSecond"}));
    TWICE(gives("ServiceName",
                {"serviceName", "ServiceName", "service_name", "SERVICE_NAME", "service-name", "ServiceName"}));
    TWICE(gives("HTTPServer", {"httpServer", "HttpServer", "http_server", "HTTP_SERVER", "http-server", "HTTPServer"}));
    TWICE(gives("baseURL", {"baseUrl", "BaseUrl", "base_url", "BASE_URL", "base-url", "baseURL"}));
    TWICE(gives("SERVICE_NAME",
                {"serviceName", "ServiceName", "service_name", "SERVICE_NAME", "service-name", "SERVICE_NAME"}));
    TWICE(gives("aB_cD", {"aBCD", "ABCD", "a_b_c_d", "A_B_C_D", "a-b-c-d", "aB_cD"}));
}

TEST_CASE("digits belong to the word before them") {
    TWICE(gives("id2_x", {"id2X", "Id2X", "id2_x", "ID2_X", "id2-x", "id2_x"}));
    TWICE(gives("sha256Sum", {"sha256Sum", "Sha256Sum", "sha256_sum", "SHA256_SUM", "sha256-sum", "sha256Sum"}));
    TWICE(gives("p_99", {"p99", "P99", "p_99", "P_99", "p-99", "p_99"}));
    TWICE(gives("x2y", {"x2y", "X2y", "x2y", "X2Y", "x2y", "x2y"}));
}

TEST_CASE("underscores at the ends") {
    TWICE(gives("class_", {"class", "Class", "class", "CLASS", "class", "class"}));
    TWICE(gives("long_name_", {"longName", "LongName", "long_name", "LONG_NAME", "long-name", "long_name"}));
    TWICE(gives("x__", {"x_", "X_", "x_", "X_", "x_", "x_"}));
    TWICE(gives("_id", {"_id", "_Id", "_id", "_ID", "_id", "_id"}));
    TWICE(gives("__my_id_", {"__myId", "__MyId", "__my_id", "__MY_ID", "__my-id", "__my_id"}));
    TWICE(gives("_", {"_", "_", "_", "_", "_", "_"}));
    TWICE(gives("__", {"__", "__", "__", "__", "__", "__"}));
    TWICE(gives("", {"", "", "", "", "", ""}));
}

TEST_CASE("what is not ASCII stays") {
    TWICE(gives(camel_case, "na\xC3\xAFve_caf\xC3\xA9", "na\xC3\xAFveCaf\xC3\xA9"));
    TWICE(gives(screaming_snake_case, "caf\xC3\xA9", "CAF\xC3\xA9"));
}

TEST_CASE("the bound holds at its worst") {
    TWICE(gives(snake_case, "aBCdEFgHIj", "a_b_cd_e_fg_h_ij"));
    TWICE(gives(kebab_case, "aB", "a-b"));
}
