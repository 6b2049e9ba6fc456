// SPDX-License-Identifier: BSL-1.0
// A webhook receiver: the body of a request becomes a delivery, or the answer names every wrong field (RFC 9457).
#include <telltale/text.hpp>

#include <chrono>
#include <iostream>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

// [declare]
struct build_finished {
    std::string commit;
    std::chrono::milliseconds took{};
    std::optional<std::string> log_url;

    static constexpr auto schema = telltale::schema(
        telltale::camel_case,
        telltale::field<&build_finished::commit>(telltale::pattern<"^[0-9a-f]{7,40}$">("is no commit id")),
        telltale::field<&build_finished::took>(telltale::unit<std::chrono::seconds>, telltale::minimum(0)),
        telltale::field<&build_finished::log_url>(telltale::format(telltale::uri)));
};
struct build_cancelled {
    std::string reason;
};
struct delivery {
    std::string id;
    std::variant<build_finished, build_cancelled> event;
    std::map<std::string, telltale::raw_json> extensions; // what newer senders add is kept

    static constexpr auto schema = telltale::schema(
        telltale::null_is_absent, telltale::field<&delivery::id>(telltale::format(telltale::uuid)),
        telltale::field<&delivery::event>(telltale::tagged_beside<"type">("build.finished", "build.cancelled")),
        telltale::field<&delivery::extensions>(telltale::rest));
};
// [/declare]

// [answer]
std::string answer(std::string_view body) {
    auto const read = telltale::parse<delivery>(body, {.limits = {.depth = 16, .bytes = 64 * 1024}});
    if (!read) return "422 " + telltale::problem_report(read.error(), {.title = "The delivery was not understood"});
    if (auto const* const finished = std::get_if<build_finished>(&read->event))
        return "200 built " + finished->commit + " in " + std::to_string(finished->took.count()) + " ms, " +
               std::to_string(read->extensions.size()) + " extensions";
    return "200 cancelled: " + std::get<build_cancelled>(read->event).reason;
}
// [/answer]

int main() {
    std::cout
        << answer(R"({"id":"7d444840-9dc0-11d1-b245-5ffdce74fad2","type":"build.finished","attempt":2,
                            "event":{"commit":"0a1b2c3","took":61.25,"logUrl":"https://ci.example/builds/7"}})")
        << '\n'
        << answer(
               R"({"id":"7d444840","type":"build.finished","event":{"commit":"HEAD","took":-1,"logUrl":"builds/7"}})")
        << '\n'
        << answer(R"({"id":"7d444840-9dc0-11d1-b245-5ffdce74fad2","type":"build.canceled","event":{}})") << '\n';
}
