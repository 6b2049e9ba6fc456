// SPDX-License-Identifier: BSL-1.0
#include <telltale/render/error_code.hpp>

#include "support/twice.hpp"

using telltale::render::error_code;
using telltale::render::variant_status;

TEST_CASE("the code of a variant that failed") {
    TWICE(error_code(variant_status::timeout) == "TIMEOUT");
    TWICE(error_code(variant_status::failed) == "PROVIDER_ERROR");
    TWICE(!error_code(variant_status::success));
}
