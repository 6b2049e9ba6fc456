// SPDX-License-Identifier: BSL-1.0
// telltale::parse: everything is checked, all issues are found.
#include <telltale/engine.hpp>
#include <telltale/text.hpp>

#include "read/contender.hpp"

namespace {

using namespace telltale;

enum class source : std::uint8_t {
    storefront,
    app_proxy,
    admin_app,
    prep,
    prompt_builder,
    renderer,
    provider,
    storage
};
enum class severity : std::uint8_t { debug, info, warn, error };

struct render_event {
    std::string shop_id;
    std::string request_id;
    std::optional<std::string> run_id, variant_id, trace_id, span_id, parent_span_id;
    ::source source = ::source::storefront;
    std::string type;
    std::optional<::severity> severity;
    std::optional<raw_object> payload;

    static constexpr auto schema = telltale::schema(camel_case);
};

template <class T>
void enter_type(std::string_view message) {
    enter(message, "telltale", [](std::string const& document) {
        auto const r = parse<T>(document);
        benchmark::DoNotOptimize(r);
        return r.has_value();
    });
}

[[maybe_unused]] bool const entered = [] {
    enter_type<engine::config>("config");
    enter_type<engine::model_loaded>("loaded");
    enter_type<engine::token_generated>("token");
    enter_type<engine::generation_completed>("completed");
    enter_type<engine::error_event>("error");
    enter_type<engine::runtime_status>("status");
    enter_type<render_event>("render");
    return true;
}();

} // namespace
