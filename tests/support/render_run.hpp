// SPDX-License-Identifier: BSL-1.0
// The inputs of a run of a render pipeline.
#ifndef TELLTALE_TESTS_SUPPORT_RENDER_RUN_HPP
#define TELLTALE_TESTS_SUPPORT_RENDER_RUN_HPP

#include <telltale/render/complete_run_input.hpp>
#include <telltale/render/start_run_input.hpp>
#include <telltale/render/variant_result_input.hpp>
#include <telltale/render/variant_start_input.hpp>

#include <cstdint>
#include <string>
#include <utility>

inline telltale::render::start_run_input start_of(std::string run) {
    telltale::render::start_run_input one;
    one.run_id = std::move(run);
    one.shop_id = "shop";
    one.request_id = "request";
    one.product_asset_id = "lamp";
    one.prompt_pack_version = 3;
    one.model = "m-fast";
    one.resolved_facts_hash = "f";
    one.resolved_facts_json = telltale::raw_object::trusted(R"({"color":"red"})");
    one.prompt_pack_hash = "p";
    one.prompt_pack_json = telltale::raw_object::trusted(R"({"system":"draw"})");
    return one;
}

inline telltale::render::variant_start_input variant_of(std::string run, std::string variant) {
    return {std::move(run), std::move(variant), "request", "shop"};
}

inline telltale::render::variant_result_input result_of(
    std::string run, std::string variant,
    telltale::render::variant_status status = telltale::render::variant_status::success) {
    telltale::render::variant_result_input one;
    one.render_run_id = std::move(run);
    one.variant_id = std::move(variant);
    one.final_prompt_hash = "h";
    one.request_id = "request";
    one.shop_id = "shop";
    one.status = status;
    return one;
}

inline telltale::render::complete_run_input end_of(std::string run, telltale::render::run_status status,
                                                   std::uint64_t good, std::uint64_t failed = 0,
                                                   std::uint64_t late = 0) {
    return {std::move(run), "request", "shop", status, 1500.5, good, failed, late};
}

#endif
