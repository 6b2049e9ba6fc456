// SPDX-License-Identifier: BSL-1.0
// Where a link store logs what it did: a recorder of any type.
#ifndef TELLTALE_RECORDING_LINK_LOG_HPP
#define TELLTALE_RECORDING_LINK_LOG_HPP

#include <telltale/links/link_stored.hpp>
#include <telltale/links/storage_failed.hpp>
#include <telltale/recording/outcome.hpp>
#include <telltale/recording/recorder.hpp>
#include <telltale/value/raw_json.hpp>
#include <telltale/write/serialize.hpp>

#include <memory>
#include <string_view>

namespace telltale::inline v0::recording {

/// A recorder for the two events of `links::catalog`, or none.
class link_log {
public:
    /// Nothing is logged.
    link_log() noexcept = default;
    /// `to` must outlive it.
    template <recorder Recorder>
    link_log(Recorder& to) noexcept
        : to_(std::addressof(to)), record_([](void* recorder, std::string_view event, raw_object const& details) {
              return static_cast<Recorder*>(recorder)->record(event, details);
          }) {}

    /// Logs "Telemetry stored". Whether all is well, as it is without a recorder.
    bool stored(links::link_stored const& details) const { return record("Telemetry stored", details); }
    /// Logs "Telemetry storage failed".
    bool failed(links::storage_failed const& details) const { return record("Telemetry storage failed", details); }
    /// Whether there is a recorder.
    [[nodiscard]] explicit operator bool() const noexcept { return to_ != nullptr; }

private:
    template <class Details>
    bool record(std::string_view event, Details const& details) const {
        return to_ == nullptr || record_(to_, event, raw_object::trusted(serialize(details))).ok();
    }

    void* to_ = nullptr;
    outcome (*record_)(void*, std::string_view, raw_object const&) = nullptr;
};

} // namespace telltale::inline v0::recording

#endif
