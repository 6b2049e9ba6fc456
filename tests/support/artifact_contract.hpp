// SPDX-License-Identifier: BSL-1.0
// What every store of artifacts promises.
#ifndef TELLTALE_TESTS_SUPPORT_ARTIFACT_CONTRACT_HPP
#define TELLTALE_TESTS_SUPPORT_ARTIFACT_CONTRACT_HPP

#include <telltale/recording/artifact_store.hpp>

#include "support/catch.hpp"
#include "support/settable_clock.hpp"

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

/// A description of an artifact of one run.
inline telltale::render::artifact_input artifact_of(std::string run,
                                                    std::optional<telltale::render::retention_class> kept = {}) {
    telltale::render::artifact_input what;
    what.shop_id = "shop";
    what.request_id = "request";
    what.run_id = std::move(run);
    what.type = telltale::render::artifact_type::debug_bundle;
    what.content_type = "text/plain";
    what.retention_class = kept;
    return what;
}

/// The runs of all entries, sorted, in one text.
inline std::string runs_in(telltale::recording::artifact_store& store) {
    std::vector<std::string> runs;
    CHECK(store.visit([&](telltale::recording::artifact_entry const& e) { runs.push_back(*e.artifact.run_id); }).ok());
    std::sort(runs.begin(), runs.end());
    std::string all;
    for (std::string const& run : runs) all += run + ' ';
    return all;
}

/// Asks all of it of a store that is empty, with `clock`.
inline void keeps_its_promises(telltale::recording::artifact_store& store, settable_clock& clock) {
    using namespace std::chrono_literals;
    using telltale::render::retention_class;
    constexpr auto day = std::chrono::hours(24);
    std::string const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    // What is stored is there, and known.
    auto const first = store.put(artifact_of("a", retention_class::short_), "abc");
    REQUIRE(first);
    CHECK(first.entry.sha256 == abc);
    CHECK(first.entry.bytes == 3U);
    CHECK(first.entry.stored_at == clock.now());
    CHECK(first.entry.reference() ==
          telltale::render::artifact_reference{abc, 3, "text/plain", retention_class::short_});
    CHECK(store.get(abc).bytes == "abc");

    // The same again is the same; for another run it is another entry of one content; without a class it has that of the store.
    CHECK(store.put(artifact_of("a", retention_class::short_), "abc").entry == first.entry);
    auto const second = store.put(artifact_of("b"), "abc");
    CHECK(second.entry.id != first.entry.id);
    CHECK(second.entry.retention_class == retention_class::standard);
    CHECK_FALSE(second.entry.artifact.retention_class);
    CHECK(runs_in(store) == "a b ");

    // Any bytes, none as well, and a file that is elsewhere.
    std::string const all_bytes = [] {
        std::string made;
        for (int i = 0; i != 256; ++i) made += static_cast<char>(static_cast<unsigned char>(i));
        return made;
    }();
    CHECK(store.get(*store.put(artifact_of("c", retention_class::long_), all_bytes).entry.sha256).bytes == all_bytes);
    auto const empty = store.put(artifact_of("d", retention_class::long_), "");
    CHECK(store.get(*empty.entry.sha256).ok());
    CHECK(store.get(*empty.entry.sha256).bytes.empty());
    auto there = artifact_of("e", retention_class::short_);
    there.existing_gcs_key = "gs://bucket/e.png";
    auto const listed = store.index(there);
    REQUIRE(listed);
    CHECK_FALSE(listed.entry.sha256);
    CHECK_FALSE(listed.entry.reference());
    CHECK(runs_in(store) == "a b c d e ");

    // Old is what is older than its days, not what is as old.
    clock.pass(7 * day);
    CHECK(store.sweep().report() == "removed 0 entries (short 0, standard 0, long 0) and 0 files of 0 bytes\n");
    CHECK(runs_in(store) == "a b c d e ");
    clock.pass(1ms);
    std::string gone;
    auto const swept =
        store.sweep([&](telltale::recording::artifact_entry const& e) { gone += *e.artifact.run_id + ' '; });
    CHECK(swept.ok());
    CHECK(swept.report() == "removed 2 entries (short 2, standard 0, long 0) and 0 files of 0 bytes\n");
    CHECK((gone == "a e " || gone == "e a "));
    CHECK(runs_in(store) == "b c d ");
    CHECK(store.get(abc).bytes == "abc"); // b still wants it

    // Stored again, it is as new.
    clock.pass(23 * day - 1ms);
    CHECK(store.put(artifact_of("b"), "abc"));
    clock.pass(1ms);
    CHECK(store.sweep().report() == "removed 0 entries (short 0, standard 0, long 0) and 0 files of 0 bytes\n");
    clock.pass(30 * day);
    CHECK(store.sweep().report() == "removed 1 entry (short 0, standard 1, long 0) and 1 file of 3 bytes\n");
    auto const lost = store.get(abc);
    CHECK_FALSE(lost);
    CHECK(lost.done.error().action == telltale::recording::file_action::read);
    CHECK(lost.done.error().code == std::errc::no_such_file_or_directory);
    CHECK(store.get(*empty.entry.sha256).ok());
    clock.pass(90 * day);
    CHECK(store.sweep().report() == "removed 2 entries (short 0, standard 0, long 2) and 2 files of 256 bytes\n");
    CHECK(runs_in(store).empty());

    // What is wrong is refused in words, and nothing is kept.
    auto wrong = artifact_of("a");
    wrong.shop_id = "\xff";
    CHECK(store.put(wrong, "abc").done.report() ==
          "error: shopId: ill-formed UTF-8 (got \"\xef\xbf\xbd\") [bad_utf8]\n");
    CHECK(store.put(there, "abc").done.report() ==
          "error: existingGcsKey: takes either bytes or existingGcsKey, not both [rule_broken]\n");
    CHECK(store.index(artifact_of("a")).done.report() ==
          "error: existingGcsKey: needs existingGcsKey, as there are no bytes [rule_broken]\n");
    CHECK(store.get("../../etc/passwd").done.report() ==
          "error: sha256: must be 64 lower-case hexadecimal digits [wrong_format]\n");
    telltale::render::artifact_upload upload{.shop_id = "shop",
                                             .request_id = "request",
                                             .run_id = "u",
                                             .type = telltale::render::artifact_type::output_image,
                                             .content_type = "image/png"};
    CHECK(store.put(upload).done.report() ==
          "error: buffer: needs either buffer or existingGcsKey [rule_broken]\n"
          "error: existingGcsKey: needs either buffer or existingGcsKey [rule_broken]\n");
    CHECK(runs_in(store).empty());
    CHECK_FALSE(store.get(abc));

    // The upload of the documents, with its bytes or its key.
    upload.buffer = telltale::render::buffer{"abc"};
    CHECK(store.put(upload).entry.sha256 == abc);
    upload.buffer.reset();
    upload.existing_gcs_key = "gs://bucket/u.png";
    auto const noted = store.put(upload);
    CHECK(noted);
    CHECK_FALSE(noted.entry.sha256);
    CHECK(runs_in(store) == "u u ");
}

#endif
