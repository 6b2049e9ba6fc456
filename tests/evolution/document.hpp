// SPDX-License-Identifier: BSL-1.0
// A JSON document as the tests of evolution make, judge and write it. Shares nothing with what it tests.
#ifndef TELLTALE_TESTS_EVOLUTION_DOCUMENT_HPP
#define TELLTALE_TESTS_EVOLUTION_DOCUMENT_HPP

#include <cmath>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

namespace evolution {

struct document_member;

struct document {
    enum class kind { null, boolean, number, text, array, object };
    kind is = kind::null;
    bool truth = false;
    long double number = 0; // exact for integers of 64 bits and for doubles
    std::string text;
    std::vector<document> items;
    std::vector<document_member> members;

    static document of(bool b);
    static document of(long double n);
    static document of(std::string text);
    static document of(kind k);
    friend bool operator==(document const& a, document const& b);
};
/// A pair would ask whether a document has a default constructor before it is complete.
struct document_member {
    std::string key;
    document value;
    friend bool operator==(document_member const& a, document_member const& b) {
        return a.key == b.key && a.value == b.value;
    }
};

inline document document::of(bool b) {
    document d;
    d.is = kind::boolean;
    d.truth = b;
    return d;
}
inline document document::of(long double n) {
    document d;
    d.is = kind::number;
    d.number = n;
    return d;
}
inline document document::of(std::string text) {
    document d;
    d.is = kind::text;
    d.text = std::move(text);
    return d;
}
inline document document::of(kind k) {
    document d;
    d.is = k;
    return d;
}
inline bool operator==(document const& a, document const& b) {
    return a.is == b.is && a.truth == b.truth && a.number == b.number && a.text == b.text && a.items == b.items &&
           a.members == b.members;
}

inline std::string to_text(document const& d) {
    switch (d.is) {
    case document::kind::null: return "null";
    case document::kind::boolean: return d.truth ? "true" : "false";
    case document::kind::number: {
        char out[64];
        if (std::floor(d.number) == d.number && std::fabs(d.number) < 1.9e19L)
            std::snprintf(out, sizeof out, "%.0Lf", d.number);
        else // the shortest digits that are this double
            for (int digits = 1; digits <= 17; ++digits) {
                std::snprintf(out, sizeof out, "%.*Lg", digits, d.number);
                if (std::strtod(out, nullptr) == static_cast<double>(d.number)) break;
            }
        return out;
    }
    case document::kind::text: {
        std::string out = "\"";
        for (char const c : d.text) {
            if (c == '"' || c == '\\') out += '\\';
            out += c;
        }
        return out += '"';
    }
    case document::kind::array: {
        std::string out = "[";
        for (document const& item : d.items) {
            if (out.size() != 1) out += ',';
            out += to_text(item);
        }
        return out += ']';
    }
    case document::kind::object: break;
    }
    std::string out = "{";
    for (auto const& [key, value] : d.members) {
        if (out.size() != 1) out += ',';
        out += to_text(document::of(key)) + ':' + to_text(value);
    }
    return out += '}';
}

} // namespace evolution

#endif
