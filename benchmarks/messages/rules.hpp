// SPDX-License-Identifier: BSL-1.0
// The rules of the messages by hand, for contenders that have none.
#ifndef TELLTALE_BENCHMARKS_MESSAGES_RULES_HPP
#define TELLTALE_BENCHMARKS_MESSAGES_RULES_HPP

#include "messages/structs.hpp"

namespace messages {

inline bool is_service_name(std::string_view name) {
    for (char const c : name)
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'))
            return false;
    return !name.empty() && name.size() <= 100;
}

template <class Kit>
bool keeps_rules(config<Kit> const& c) {
    return (!c.serviceName || is_service_name(*c.serviceName)) && (!c.prometheusPort || *c.prometheusPort >= 1024) &&
           (!c.exportIntervalMs || (*c.exportIntervalMs >= 1000 && *c.exportIntervalMs <= 600000));
}
template <class Kit>
bool keeps_rules(loaded<Kit> const& e) {
    return !e.modelId.empty() && e.timestamp > 0;
}
template <class Kit>
bool keeps_rules(token<Kit> const& e) {
    return !e.streamId.empty() && e.timestamp > 0;
}
template <class Kit>
bool keeps_rules(completed<Kit> const& e) {
    return !e.streamId.empty() && !(e.stats.totalTimeMs && *e.stats.totalTimeMs < 0) &&
           !(e.stats.tokensPerSecond && *e.stats.tokensPerSecond < 0) && e.timestamp > 0;
}
template <class Kit>
bool keeps_rules(error<Kit> const& e) {
    return e.timestamp > 0;
}
template <class Kit>
bool keeps_rules(status<Kit> const& e) {
    return e.timestamp > 0;
}
template <class Kit>
bool keeps_rules(render<Kit> const&) {
    return true;
}

} // namespace messages

#endif
