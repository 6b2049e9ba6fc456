// SPDX-License-Identifier: BSL-1.0
// telltale::parse of documents with one fault, and of arrays of ten such: all that a report says of each is made. Beside it, how long the
// same messages take without a fault.
#include "contender.hpp"
#include "messages/messages.hpp"
#include "messages/schema.hpp"
#include "messages/wrong.hpp"

#include <map>
#include <string>
#include <vector>

namespace {

using documents = std::vector<std::string>;

/// Arrays of ten documents each.
documents by_tens(documents const& all) {
    documents made;
    for (std::size_t i = 0; i != all.size(); ++i) {
        if (i % 10 == 0) made.emplace_back("[");
        made.back() += all[i];
        made.back() += i % 10 == 9 ? ']' : ',';
    }
    return made;
}

struct lists {
    explicit lists(std::string_view message)
        : wrong(messages::refused_documents(message)), good(messages::documents(message)), ten_wrong(by_tens(wrong)),
          ten_good(by_tens(good)) {}
    documents wrong, good, ten_wrong, ten_good;
};

/// Made when the first of them is asked for.
lists const& lists_of(std::string const& message) {
    static std::map<std::string, lists> made;
    auto const at = made.find(message);
    return at != made.end() ? at->second : made.emplace(message, message).first->second;
}

template <class T>
void enter_pair(std::string const& message, char const* question, documents lists::* wrong, documents lists::* good,
                std::size_t faults) {
    bench::enter(
        question, message, "telltale", [=]() -> auto const& { return lists_of(message).*wrong; },
        [faults](std::string const& document) {
            auto made = telltale::parse<T>(document);
            benchmark::DoNotOptimize(made);
            return !made && made.error().size() == faults;
        });
    bench::enter(
        question, message, "telltale_accepting", [=]() -> auto const& { return lists_of(message).*good; },
        [](std::string const& document) {
            auto made = telltale::parse<T>(document);
            benchmark::DoNotOptimize(made);
            return made.has_value();
        });
}

[[maybe_unused]] bool const entered = [] {
    messages::each_message<messages::ruled>([]<class T>(std::string_view name) {
        std::string const message(name);
        enter_pair<T>(message, "refuse_one", &lists::wrong, &lists::good, 1);
        enter_pair<std::vector<T>>(message, "refuse_ten", &lists::ten_wrong, &lists::ten_good, 10);
    });
    return true;
}();

} // namespace
