// SPDX-License-Identifier: BSL-1.0
// Asks whether the time of a byte stays the same as documents grow: in size, in members, in depth.
#ifndef TELLTALE_BENCHMARKS_GROWTH_GROWTH_HPP
#define TELLTALE_BENCHMARKS_GROWTH_GROWTH_HPP

#include "contender.hpp"
#include "messages/messages.hpp"
#include "messages/random.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace growth {

// Bytes of an array of messages; TELLTALE_GROWTH_BYTES=100000000 in the environment goes on to that.

inline std::vector<std::size_t> sizes() {
    char const* const said = std::getenv("TELLTALE_GROWTH_BYTES");
    std::size_t const most = said != nullptr ? std::strtoull(said, nullptr, 10) : 10'000'000;
    std::vector<std::size_t> all;
    for (std::size_t bytes = 1000; bytes <= most; bytes *= 10) all.push_back(bytes);
    return all;
}
/// One array of messages with so many bytes, about.
inline std::vector<std::string> const& array_of(std::string_view message, std::size_t bytes) {
    static std::map<std::pair<std::string, std::size_t>, std::vector<std::string>> made;
    auto& found = made[{std::string(message), bytes}];
    if (found.empty()) {
        std::string text = "[";
        auto const& documents = messages::documents(message);
        for (std::size_t i = 0; text.size() < bytes; ++i) (text += documents[i % documents.size()]) += ',';
        text.back() = ']';
        found.push_back(std::move(text));
    }
    return found;
}

// Structs of 5 to 200 members.

// Lists of names: x with two letters more for 50 of them, with one for 5.
#define TELLTALE_GROWTH_5(act, x) act(x##a) act(x##b) act(x##c) act(x##d) act(x##e)
#define TELLTALE_GROWTH_50(act, x) \
    TELLTALE_GROWTH_5(act, x##a)   \
    TELLTALE_GROWTH_5(act, x##b)   \
    TELLTALE_GROWTH_5(act, x##c)   \
    TELLTALE_GROWTH_5(act, x##d)   \
    TELLTALE_GROWTH_5(act, x##e)   \
    TELLTALE_GROWTH_5(act, x##f)   \
    TELLTALE_GROWTH_5(act, x##g)   \
    TELLTALE_GROWTH_5(act, x##h)   \
    TELLTALE_GROWTH_5(act, x##i)   \
    TELLTALE_GROWTH_5(act, x##j)
#define TELLTALE_GROWTH_200(act) \
    TELLTALE_GROWTH_50(act, m) TELLTALE_GROWTH_50(act, n) TELLTALE_GROWTH_50(act, o) TELLTALE_GROWTH_50(act, p)
#define TELLTALE_GROWTH_MEMBER(name) std::uint32_t name = 0;

struct members_5 {
    static constexpr std::size_t members = 5;
    TELLTALE_GROWTH_5(TELLTALE_GROWTH_MEMBER, ma)
};
struct members_20 {
    static constexpr std::size_t members = 20;
    TELLTALE_GROWTH_5(TELLTALE_GROWTH_MEMBER, ma)
    TELLTALE_GROWTH_5(TELLTALE_GROWTH_MEMBER, mb)
    TELLTALE_GROWTH_5(TELLTALE_GROWTH_MEMBER, mc)
    TELLTALE_GROWTH_5(TELLTALE_GROWTH_MEMBER, md)
};
struct members_50 {
    static constexpr std::size_t members = 50;
    TELLTALE_GROWTH_50(TELLTALE_GROWTH_MEMBER, m)
};
struct members_100 {
    static constexpr std::size_t members = 100;
    TELLTALE_GROWTH_50(TELLTALE_GROWTH_MEMBER, m)
    TELLTALE_GROWTH_50(TELLTALE_GROWTH_MEMBER, n)
};
/// More than either library finds by itself: each is told of them.
struct members_200 {
    static constexpr std::size_t members = 200;
    TELLTALE_GROWTH_200(TELLTALE_GROWTH_MEMBER)
};

/// A hundred objects of the first `members` members of the structs above, in order or not.
inline std::vector<std::string> const& objects_of(std::size_t members, bool is_shuffled) {
    static std::map<std::pair<std::size_t, bool>, std::vector<std::string>> made;
    auto& found = made[{members, is_shuffled}];
    if (!found.empty()) return found;
    messages::random r(members);
    for (int i = 0; i != 100; ++i) {
        messages::tree object = messages::tree::object();
        for (std::size_t m = 0; m != members; ++m) {
            std::string key{"mnop"[m / 50], "abcdefghij"[m / 5 % 10], "abcde"[m % 5]};
            object.add(std::move(key), r.integer(0, 1'000'000'000));
        }
        if (is_shuffled) r.shuffle(object);
        found.push_back(text_of(object, false));
    }
    return found;
}

// Objects within objects.

struct nested {
    std::uint32_t value = 0;
    std::unique_ptr<nested> inside{};
};
inline constexpr std::size_t depths[] = {1, 10, 30, 100};

/// Arrays of chains of `depth` objects, about 10 kB.
inline std::vector<std::string> const& nested_of(std::size_t depth) {
    static std::map<std::size_t, std::vector<std::string>> made;
    auto& found = made[depth];
    if (!found.empty()) return found;
    messages::random r(depth);
    std::string text = "[";
    while (text.size() < 10'000) {
        std::string close;
        for (std::size_t level = 0; level != depth; ++level) {
            text += (level == 0 ? "{\"value\":" : ",\"inside\":{\"value\":") + std::to_string(r.number(0, 1'000'000));
            close += '}';
        }
        text += close + ',';
    }
    text.back() = ']';
    found.push_back(std::move(text));
    return found;
}

/// Enters all for a contender: `read<T>(document) -> bool`.
template <class Reader, class Message>
bool enter_reader(char const* contender, std::string_view message) {
    for (std::size_t const bytes : sizes())
        bench::enter_by_byte(
            "growth_size", std::to_string(bytes / 1000) + " kB", contender,
            [=, name = std::string(message)]() -> auto const& { return array_of(name, bytes); },
            [](std::string const& document) { return Reader::template read<std::vector<Message>>(document); });
    auto const enter_members = [&]<class T>(T) {
        for (bool const is_shuffled : {false, true})
            bench::enter_by_byte(
                is_shuffled ? "growth_members_shuffled" : "growth_members", std::to_string(T::members), contender,
                [=]() -> auto const& { return objects_of(T::members, is_shuffled); },
                [](std::string const& document) { return Reader::template read<T>(document); });
    };
    enter_members(members_5{});
    enter_members(members_20{});
    enter_members(members_50{});
    enter_members(members_100{});
    enter_members(members_200{});
    for (std::size_t const depth : depths)
        bench::enter_by_byte(
            "growth_depth", std::to_string(depth), contender, [=]() -> auto const& { return nested_of(depth); },
            [](std::string const& document) { return Reader::template read<std::vector<nested>>(document); });
    return true;
}

} // namespace growth

#endif
