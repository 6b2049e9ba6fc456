// SPDX-License-Identifier: BSL-1.0
// Where a link store logs what it did: a recorder of any type.
#ifndef TELLTALE_RECORDING_LINK_LOG_HPP
#define TELLTALE_RECORDING_LINK_LOG_HPP

#include <telltale/links/catalog.hpp>
#include <telltale/links/link_stored.hpp>
#include <telltale/links/storage_failed.hpp>
#include <telltale/recording/outcome.hpp>
#include <telltale/recording/recorder.hpp>
#include <telltale/text/fixed_string.hpp>
#include <telltale/value/raw_json.hpp>
#include <telltale/write/serialize.hpp>

#include <concepts>
#include <memory>

namespace telltale::inline v0::recording {

/// A recorder for the two events of `links::catalog`, or none. A `file_recorder` of that catalog checks them as such; one of another
/// catalog, and any other recorder, takes them by name.
class link_log {
public:
    /// Nothing is logged.
    link_log() noexcept = default;
    /// `to` must outlive it.
    template <recorder Recorder>
    link_log(Recorder& to) noexcept
        : to_(std::addressof(to)), stored_(&record<"Telemetry stored", Recorder, links::link_stored>),
          failed_(&record<"Telemetry storage failed", Recorder, links::storage_failed>) {}

    /// Logs "Telemetry stored". Whether all is well, as it is without a recorder.
    bool stored(links::link_stored const& details) const { return to_ == nullptr || stored_(to_, details).ok(); }
    /// Logs "Telemetry storage failed".
    bool failed(links::storage_failed const& details) const { return to_ == nullptr || failed_(to_, details).ok(); }
    /// Whether there is a recorder.
    [[nodiscard]] explicit operator bool() const noexcept { return to_ != nullptr; }

private:
    template <fixed_string Type, class Recorder, class Details>
    static outcome record(void* to, Details const& details) {
        Recorder& recorder = *static_cast<Recorder*>(to);
        if constexpr (requires {
                          { recorder.template record<Type>(details) } -> std::same_as<outcome>;
                      })
            return recorder.template record<Type>(details);
        else return recorder.record(Type.view(), raw_object::trusted(serialize(details)));
    }

    void* to_ = nullptr;
    outcome (*stored_)(void*, links::link_stored const&) = nullptr;
    outcome (*failed_)(void*, links::storage_failed const&) = nullptr;
};

} // namespace telltale::inline v0::recording

#endif
