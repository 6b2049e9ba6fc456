// SPDX-License-Identifier: BSL-1.0
#include <telltale/recording/artifact_entry.hpp>

#include "support/artifact_contract.hpp"
#include "support/told.hpp"

#include <chrono>
#include <string>

using telltale::recording::artifact_entry;
using telltale::recording::entry_id;
using telltale::render::retention_class;

TEST_CASE("an entry as JSON") {
    std::string const text =
        R"({"id":"91ab16bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","bytes":3,"retentionClass":"short","storedAt":"2024-01-15T10:30:00.5Z","artifact":{"shopId":"s","requestId":"r","type":"final_prompt","contentType":"text/plain"}})";
    auto const read = telltale::parse<artifact_entry>(text);
    REQUIRE(read);
    CHECK(telltale::serialize(*read) == text);
    CHECK(telltale::serialize(read->expires_at()) == "\"2024-01-22T10:30:00.5Z\"");
    CHECK(read->reference() ==
          telltale::render::artifact_reference{*read->sha256, 3, "text/plain", retention_class::short_});
    CHECK(
        told<artifact_entry>(
            R"({"id":"x","sha256":"y","bytes":-1,"retentionClass":"short","storedAt":"2024-01-15T10:30:00.0005Z","artifact":{"shopId":"s","requestId":"r","type":"t","contentType":"c"}})") ==
        "1:7: error: id: must match ^[0-9a-f]{64}$ (got \"x\") [wrong_pattern]\n"
        "1:20: error: sha256: must match ^[0-9a-f]{64}$ (got \"y\") [wrong_pattern]\n"
        "1:32: error: bytes: must be >= 0 (got -1) [too_small]\n"
        "1:71: error: storedAt: has more digits after the second than are kept (got \"2024-01-15T10:30:00.0005Z\") "
        "[wrong_format]");
}

TEST_CASE("the days of the classes") {
    artifact_entry entry;
    using days = std::chrono::duration<int, std::ratio<86400>>;
    entry.retention_class = retention_class::short_;
    CHECK(entry.expires_at() - entry.stored_at == days(7));
    entry.retention_class = retention_class::standard;
    CHECK(entry.expires_at() - entry.stored_at == days(30));
    entry.retention_class = retention_class::long_;
    CHECK(entry.expires_at() - entry.stored_at == days(90));
}

TEST_CASE("the id is of content, class and description, and not of the time") {
    artifact_entry entry;
    entry.sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    entry.artifact = artifact_of("a");
    std::string const id = entry_id(entry);
    CHECK(telltale::text::is_sha256_hex(id));
    entry.stored_at += std::chrono::hours(1);
    CHECK(entry_id(entry) == id);
    entry.retention_class = retention_class::long_;
    CHECK(entry_id(entry) != id);
    entry.retention_class = {};
    entry.artifact.variant_id = "v";
    CHECK(entry_id(entry) != id);
    entry.artifact.variant_id.reset();
    entry.sha256.reset();
    CHECK(entry_id(entry) != id);
    CHECK_FALSE(entry.reference());
}
