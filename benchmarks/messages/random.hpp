// SPDX-License-Identifier: BSL-1.0
// Random values from a seed, the same ones with every standard library.
#ifndef TELLTALE_BENCHMARKS_MESSAGES_RANDOM_HPP
#define TELLTALE_BENCHMARKS_MESSAGES_RANDOM_HPP

#include "messages/tree.hpp"

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <utility>

namespace messages {

/// Makes the parts of documents. Only the engine is of the standard library: its distributions differ from one to another.
class random {
public:
    explicit random(std::uint64_t seed) : engine_(seed) {}

    /// From `least` to `most`, both included.
    std::uint64_t number(std::uint64_t least, std::uint64_t most) { return least + engine_() % (most - least + 1); }
    bool chance(unsigned percent) { return number(1, 100) <= percent; }
    template <std::size_t N>
    std::string one_of(char const* const (&all)[N]) {
        return all[number(0, N - 1)];
    }

    std::string name(std::size_t least, std::size_t most) {
        static constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
        std::string out;
        for (std::size_t n = number(least, most); n != 0; --n) out += letters[number(0, letters.size() - 1)];
        return out;
    }
    std::string words(std::size_t least, std::size_t most) {
        static constexpr char const* all[] = {"the",    "model",        "cache",  "was",  "loaded", "caf\xc3\xa9",
                                              "token",  "and",          "then",   "lamp", "sofa",   "a",
                                              "prompt", "na\xc3\xafve", "render", "of"};
        std::string out = one_of(all);
        for (std::size_t n = number(least, most); n > 1; --n) (out += ' ') += one_of(all);
        return out;
    }

    tree text(std::string of) { return tree::string(std::move(of)); }
    tree boolean(unsigned percent) { return tree::literal(chance(percent) ? "true" : "false"); }
    tree integer(std::uint64_t least, std::uint64_t most) { return tree::literal(std::to_string(number(least, most))); }
    /// Milliseconds, as clocks had them between 2023 and 2027.
    tree timestamp() { return integer(1700000000000, 1800000000000); }
    /// As senders write what they measured: up to three decimals.
    tree measured() { return real(static_cast<double>(number(1, 9999999)) / 1000); }
    /// All digits of a double, as a computed value has them.
    tree computed(double least, double most) {
        return real(least + (most - least) * static_cast<double>(engine_() >> 11U) * 0x1p-53);
    }

    /// Any value, of objects and arrays up to `depth`.
    tree free_form(int depth) {
        switch (number(0, depth == 0 ? 3 : 5)) {
        case 0: return text(name(3, 24));
        case 1: return integer(0, 1000000);
        case 2: return measured();
        case 3: return boolean(50);
        case 4: {
            tree items = tree::array();
            for (std::size_t n = number(0, 5); n != 0; --n) items.add({}, free_form(depth - 1));
            return items;
        }
        default: return free_object(1, 6, depth - 1);
        }
    }
    /// An object of `least` to `most` members with names that differ.
    tree free_object(std::size_t least, std::size_t most, int depth) {
        tree made = tree::object();
        for (std::size_t n = number(least, most); n != 0; --n)
            if (std::string key = name(3, 14); made.find(key) == nullptr) made.add(std::move(key), free_form(depth));
        return made;
    }

    /// Changes the order of the members of all objects.
    void shuffle(tree& value) {
        if (value.is == tree::kind::object)
            for (std::size_t n = value.members.size(); n > 1; --n)
                std::swap(value.members[n - 1], value.members[number(0, n - 1)]);
        for (auto& member : value.members) shuffle(member.second);
    }

private:
    static tree real(double value) {
        char out[40];
        return tree::literal(std::string(out, std::to_chars(out, std::end(out), value).ptr));
    }

    std::mt19937_64 engine_;
};

} // namespace messages

#endif
