// SPDX-License-Identifier: BSL-1.0
// The start of one variant of a run.
#ifndef TELLTALE_RENDER_VARIANT_START_INPUT_HPP
#define TELLTALE_RENDER_VARIANT_START_INPUT_HPP

#include <telltale/reflect/letter_case.hpp>
#include <telltale/schema/schema.hpp>

#include <string>

namespace telltale::inline v0::render {

/// RecordVariantStartInput.
struct variant_start_input {
    std::string run_id; ///< that of its `start_run_input`
    std::string variant_id;
    std::string request_id;
    std::string shop_id;

    friend bool operator==(variant_start_input const&, variant_start_input const&) = default;

    static constexpr auto schema = telltale::schema(telltale::camel_case);
};

} // namespace telltale::inline v0::render

#endif
