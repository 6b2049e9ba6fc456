// SPDX-License-Identifier: BSL-1.0
// Values of every kind are written and read back as they were, by telltale and by Boost.JSON; what JSON cannot hold is refused.
#include "agree/agreement.hpp"

#include <boost/describe.hpp>

#include <array>
#include <bit>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <deque>
#include <filesystem>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

namespace {

constexpr std::uint64_t seed = 20251128;

enum class color { red, green, blue_ };
enum class signal : int { stop = -1, go = 100000 };

struct file_sink {
    std::string path;
    friend bool operator==(file_sink const&, file_sink const&) = default;
};
struct socket_sink {
    std::string host;
    std::uint16_t port;
    friend bool operator==(socket_sink const&, socket_sink const&) = default;
};

struct everything {
    bool yes;
    std::int8_t i8;
    std::uint8_t u8;
    std::int16_t i16;
    std::uint16_t u16;
    std::int32_t i32;
    std::uint32_t u32;
    std::int64_t i64;
    std::uint64_t u64;
    float f32;
    double f64;
    std::string text;
    color paint;
    signal sign;
    telltale::open_enum<color> open;
    std::chrono::sys_time<std::chrono::nanoseconds> fine;
    std::chrono::sys_time<std::chrono::milliseconds> medium;
    std::chrono::sys_seconds coarse;
    std::vector<bool> flags;
    std::vector<double> list;
    std::array<std::int32_t, 3> three;
    std::map<std::string, std::string> map;
    std::optional<std::string> maybe;
    telltale::nullable<std::int64_t> null;
    std::optional<telltale::nullable<color>> both;
    std::variant<file_sink, socket_sink> sink;
    std::variant<bool, double, std::string, std::vector<std::uint8_t>, file_sink> any;
    telltale::raw_json raw;
    telltale::raw_object object;
    boost::json::value value;
    std::map<std::string, std::vector<telltale::nullable<std::uint64_t>>> nested;
    std::vector<everything> children;
    std::vector<std::vector<std::array<std::string, 1>>> deep;

    friend bool operator==(everything const&, everything const&) = default;

    static constexpr auto schema = telltale::schema(
        telltale::camel_case, telltale::field<&everything::maybe>(telltale::wire_name("odd \"key\"\n/~é")),
        telltale::field<&everything::sink>(telltale::tagged<"kind">("file", "a socket")));
};

struct key {
    std::string text;
    friend auto operator<=>(key const&, key const&) = default;
    static constexpr auto schema = telltale::schema(telltale::transparent);
};
struct wrapped { // a transparent struct of a transparent struct of a nullable
    struct number {
        telltale::nullable<std::int64_t> value;
        friend bool operator==(number const&, number const&) = default;
        static constexpr auto schema = telltale::schema(telltale::transparent);
    };
    number inner;
    friend bool operator==(wrapped const&, wrapped const&) = default;
    static constexpr auto schema = telltale::schema(telltale::transparent);
};

class closed {
public:
    friend bool operator==(closed const&, closed const&) = default;
    template <class F>
    void fill_with(F& f) {
        f.fill(first_);
        f.fill(second_);
    }

private:
    std::uint8_t first_ = 0;
    std::set<std::string> second_;
    BOOST_DESCRIBE_CLASS(closed, (), (), (), (first_, second_))
};

/// Kinds that `everything` has not, because this cannot be copied.
struct tree {
    std::set<std::string> words;
    std::set<std::int16_t> numbers;
    std::set<key> keys;
    std::deque<double> queue;
    std::unordered_map<std::string, bool> one;
    std::pair<std::string, float> pair;
    std::tuple<wrapped, std::vector<std::pair<bool, key>>, telltale::nullable<color>> tuple;
    std::chrono::nanoseconds fine;
    std::chrono::milliseconds broken; // in seconds
    std::chrono::seconds coarse;      // in milliseconds
    std::optional<std::chrono::duration<std::int16_t, std::ratio<60>>> narrow;
    std::chrono::duration<double> real;
    std::filesystem::path path;
    std::vector<std::filesystem::path> paths;
    wrapped through;
    std::optional<wrapped> maybe;
    std::int32_t level = -1;
    closed shut;
    std::map<std::string, telltale::nullable<std::uint32_t>> others;
    std::unique_ptr<tree> left, right;

    friend bool operator==(tree const& a, tree const& b) {
        auto const same = [](auto const& x, auto const& y) { return !x == !y && (!x || *x == *y); };
        auto const rest = [](tree const& t) {
            return std::tie(t.words, t.numbers, t.keys, t.queue, t.one, t.pair, t.tuple, t.fine, t.broken, t.coarse,
                            t.narrow, t.real, t.path, t.paths, t.through, t.maybe, t.level, t.shut, t.others);
        };
        return rest(a) == rest(b) && same(a.left, b.left) && same(a.right, b.right);
    }
    static constexpr auto schema =
        telltale::schema(telltale::kebab_case, telltale::null_is_absent, telltale::initializers_are_defaults,
                         telltale::field<&tree::fine>(telltale::unit<std::chrono::nanoseconds>),
                         telltale::field<&tree::broken>(telltale::unit<std::chrono::seconds>),
                         telltale::field<&tree::coarse>(telltale::unit<std::chrono::milliseconds>),
                         telltale::field<&tree::narrow>(telltale::unit<std::chrono::microseconds>),
                         telltale::field<&tree::real>(telltale::unit<std::chrono::seconds>),
                         telltale::field<&tree::others>(telltale::rest));
};

/// A value of any type, by chance, that JSON can hold.
class filler {
public:
    explicit filler(std::uint64_t from) : author_(from) {}
    agree::author& author() { return author_; }

    double real() {
        for (;;)
            if (auto const v = std::bit_cast<double>(author_.bits()); std::isfinite(v)) return v;
    }
    void fill(bool& v) { v = author_.once_in(2); }
    template <std::integral I>
    void fill(I& v) {
        v = author_.once_in(6)   ? std::numeric_limits<I>::min()
            : author_.once_in(6) ? std::numeric_limits<I>::max()
                                 : static_cast<I>(author_.bits());
    }
    void fill(double& v) {
        v = author_.once_in(5) ? -0.0 : author_.once_in(5) ? static_cast<double>(author_.below(100)) / 4 : real();
    }
    void fill(float& v) {
        do v = std::bit_cast<float>(static_cast<std::uint32_t>(author_.bits()));
        while (!std::isfinite(v));
    }
    void fill(std::string& v) {
        v.clear();
        for (std::size_t n = author_.once_in(4) ? author_.below(80) : author_.below(10); n != 0; --n) {
            char32_t c = static_cast<char32_t>(author_.once_in(3)   ? author_.below(0x110000)
                                               : author_.once_in(4) ? author_.below(0x20)
                                                                    : author_.below(0x250));
            if (c >= 0xD800 && c < 0xE000) c = U'x';
            char bytes[4];
            v.append(bytes, telltale::text::encode_utf8(c, bytes));
        }
    }
    void fill(color& v) { v = static_cast<color>(author_.below(3)); }
    void fill(signal& v) { v = author_.once_in(2) ? signal::stop : signal::go; }
    void fill(telltale::open_enum<color>& v) {
        if (author_.once_in(2)) v = static_cast<color>(author_.below(3));
        else v = telltale::open_enum<color>("other " + author_.words());
    }
    template <class P>
    void fill(std::chrono::duration<double, P>& v) {
        v = std::chrono::duration<double, P>(real());
    }
    template <class R, class P>
    void fill(std::chrono::duration<R, P>& v) { // in milliseconds or seconds a double must tell them apart
        auto const count = static_cast<std::int64_t>(author_.bits()) >> (P::den == 1000000000 ? 0 : 24);
        v = std::chrono::duration<R, P>(static_cast<R>(count));
    }
    void fill(std::filesystem::path& v) {
        std::string text;
        fill(text);
        std::erase(text, '\0');
        v = std::filesystem::path(std::u8string(text.begin(), text.end()));
    }
    void fill(closed& v) { v.fill_with(*this); }
    template <class T>
    void fill(std::set<T>& v) {
        v.clear();
        for (std::size_t n = author_.below(4); n != 0; --n) {
            T item{};
            fill(item);
            v.insert(std::move(item));
        }
    }
    template <class T>
    void fill(std::deque<T>& v) {
        std::vector<T> items;
        fill(items);
        v.assign(items.begin(), items.end());
    }
    void fill(std::unordered_map<std::string, bool>& v) { // its order may differ after a round trip
        v.clear();
        if (!author_.once_in(2)) return;
        std::string text;
        fill(text);
        fill(v[text]);
    }
    template <class A, class B>
    void fill(std::pair<A, B>& v) {
        fill(v.first);
        fill(v.second);
    }
    template <class A, class B, class C>
    void fill(std::tuple<A, B, C>& v) {
        fill(std::get<0>(v));
        fill(std::get<1>(v));
        fill(std::get<2>(v));
    }
    void fill(std::unique_ptr<tree>& v) {
        v.reset();
        if (depth_ >= 3 || !author_.once_in(3)) return;
        ++depth_;
        v = std::make_unique<tree>();
        fill(*v);
        --depth_;
    }
    template <class D>
    void fill(std::chrono::time_point<std::chrono::system_clock, D>& v) {
        // the years 0000 to 9999; nanoseconds of 64 bits only know 1677 to 2262
        bool const narrow = D::period::den == 1000000000;
        std::int64_t const low = narrow ? -9000000000 : -62167219200, high = narrow ? 9000000000 : 253402300799;
        auto const seconds = low + static_cast<std::int64_t>(author_.bits() % static_cast<std::uint64_t>(high - low));
        v = std::chrono::time_point<std::chrono::system_clock, D>(std::chrono::seconds(seconds));
        if (author_.once_in(2)) v += D(author_.bits() % (D::period::den));
    }
    template <class T>
    void fill(std::vector<T>& v) {
        v.clear();
        for (std::size_t n = author_.below(depth_ > 1 ? 2 : 4); n != 0; --n) {
            T item{};
            fill(item);
            v.push_back(std::move(item));
        }
    }
    void fill(std::vector<everything>& v) {
        v.clear();
        if (depth_ >= 3 || !author_.once_in(3)) return;
        ++depth_;
        v.resize(1 + author_.below(2));
        for (everything& child : v) fill(child);
        --depth_;
    }
    template <class T, std::size_t N>
    void fill(std::array<T, N>& v) {
        for (T& item : v) fill(item);
    }
    template <class T>
    void fill(std::map<std::string, T>& v) {
        v.clear();
        for (std::size_t n = author_.below(4); n != 0; --n) {
            std::string key;
            fill(key);
            fill(v[key]);
        }
    }
    template <class T>
    void fill(std::optional<T>& v) {
        v.reset();
        if (author_.once_in(2)) fill(v.emplace());
    }
    template <class T>
    void fill(telltale::nullable<T>& v) {
        v.reset();
        if (author_.once_in(2)) fill(v.emplace());
    }
    template <class... Ts>
    void fill(std::variant<Ts...>& v) {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            std::size_t const which = author_.below(sizeof...(Ts));
            ((which == I ? fill(v.template emplace<I>()) : void()), ...);
        }(std::index_sequence_for<Ts...>{});
    }
    void fill(telltale::raw_json& v) { v = telltale::parse<telltale::raw_json>(author_.anything()).value(); }
    void fill(telltale::raw_object& v) { v = telltale::parse<telltale::raw_object>(author_.any_object()).value(); }
    void fill(boost::json::value& v) { v = telltale::value_from_text(author_.anything()); }
    template <class T>
        requires(telltale::reflect::kind_of<T> == telltale::reflect::kind::record)
    void fill(T& v) {
        using rec = telltale::record<T>;
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (fill(rec::template member<I>::located::get(v)), ...);
        }(std::make_index_sequence<rec::size>{});
    }

private:
    agree::author author_;
    std::size_t depth_ = 0;
};

} // namespace

template <>
inline constexpr auto telltale::schema_for<signal> =
    telltale::enumeration(telltale::value(signal::stop, "halt!"), telltale::value(signal::go, "\xC3\xA9\"\n"));

namespace {

/// Writes and reads `count` values in every way.
template <class T>
void check_round_trip(std::uint64_t from, int count) {
    filler f(from);
    T reused{}, x{};
    std::size_t bytes = 0;
    for (int i = 0; i != count; ++i) {
        f.fill(x);
        std::string const written = telltale::serialize(x);
        bytes += written.size();
        INFO("value " << i << ", seed " << from << ": " << written);
        auto const again = telltale::parse<T>(written);
        if (!again) FAIL(again.error());
        if (!(*again == x)) FAIL("read back it differs");
        if (telltale::serialize(*again) != written) FAIL("written again it differs");
        if (!telltale::validate<T>(written).empty()) FAIL("validate refuses it");
        if (!telltale::validate(x).empty()) FAIL(telltale::validate(x));
        auto const checked = telltale::serialize_checked(x);
        if (!checked || *checked != written) FAIL("serialize_checked differs");
        std::string appended = "before";
        telltale::serialize(x, appended);
        if (appended != "before" + written) FAIL("appended it differs");
        if (!telltale::parse_into(written, reused) || !(reused == x))
            FAIL("read into an object of another value it differs");

        boost::json::value const value = telltale::to_value(x);
        if (!agree::same_value<false>(value, telltale::value_from_text(written)))
            FAIL("to_value differs from what was written");
        if (!agree::same_value<true>(value, agree::boost_value(written))) FAIL("Boost.JSON reads something else");
        // Free-form text keeps the spelling of its numbers, which a value cannot.
        auto const from_value = telltale::parse<T>(value);
        if (!from_value) FAIL(from_value.error());
        if (telltale::serialize(telltale::to_value(*from_value)) != telltale::serialize(value))
            FAIL("read from a value it differs");
        if (boost::json::value_from(x) != value) FAIL("value_from differs");
        if (!(boost::json::value_to<T>(value) == *from_value)) FAIL("value_to differs");
        // Layered over another value nothing of that one is left but what is absent.
        if (!telltale::parse_into(value, reused) || !(reused == *from_value))
            FAIL("read from a value into an object it differs");
    }
    CHECK(bytes > static_cast<std::size_t>(count) * 300);
}

} // namespace

TEST_CASE("round trip: values of every kind") { check_round_trip<everything>(seed, 2000); }

TEST_CASE("round trip: sets, tuples, durations, paths, what is transparent, the rest") {
    check_round_trip<tree>(seed + 4, 1000);
}

TEST_CASE("round trip: doubles and floats bit for bit") {
    filler f(seed + 1);
    std::size_t tokens = 0;
    for (int i = 0; i != 400; ++i) {
        std::vector<double> doubles(250);
        std::vector<float> floats(250);
        for (double& v : doubles) f.fill(v);
        for (float& v : floats) f.fill(v);
        if (i == 0) {
            doubles = {0.0,
                       -0.0,
                       5e-324,
                       -5e-324,
                       2.2250738585072011e-308,
                       2.2250738585072014e-308,
                       1.7976931348623157e308,
                       1.0,
                       0.1,
                       1e21,
                       1e22,
                       1e23,
                       123456789012345680.0};
            floats = {0.0F, -0.0F, 1e-45F, 1.17549435e-38F, 3.4028235e38F, 1.0F, 0.1F, 16777216.0F, 1e10F};
        }
        std::string const written = telltale::serialize(doubles), short_ones = telltale::serialize(floats);
        auto const again = telltale::parse<std::vector<double>>(written).value();
        auto const floats_again = telltale::parse<std::vector<float>>(short_ones).value();
        REQUIRE(again.size() == doubles.size());
        REQUIRE(floats_again.size() == floats.size());
        REQUIRE(std::memcmp(again.data(), doubles.data(), doubles.size() * sizeof(double)) == 0);
        REQUIRE(std::memcmp(floats_again.data(), floats.data(), floats.size() * sizeof(float)) == 0);
        // Each token is what the C library, too, reads as that number; and through a value nothing is lost.
        char const* at = written.c_str() + 1;
        for (double const v : doubles) {
            char* end = nullptr;
            REQUIRE(std::bit_cast<std::uint64_t>(std::strtod(at, &end)) == std::bit_cast<std::uint64_t>(v));
            at = end + 1;
            ++tokens;
        }
        at = short_ones.c_str() + 1;
        for (float const v : floats) {
            char* end = nullptr;
            REQUIRE(std::bit_cast<std::uint32_t>(std::strtof(at, &end)) == std::bit_cast<std::uint32_t>(v));
            at = end + 1;
        }
        auto const through = telltale::parse<std::vector<double>>(telltale::to_value(doubles)).value();
        REQUIRE(std::memcmp(through.data(), doubles.data(), doubles.size() * sizeof(double)) == 0);
        auto const floats_through = telltale::parse<std::vector<float>>(telltale::to_value(floats)).value();
        REQUIRE(std::memcmp(floats_through.data(), floats.data(), floats.size() * sizeof(float)) == 0);
    }
    CHECK(tokens > 90000);
}

TEST_CASE("round trip: integers of every width, all or many") {
    auto const same = []<class I>(std::vector<I> const& all) {
        std::string const written = telltale::serialize(all);
        auto const again = telltale::parse<std::vector<I>>(written);
        REQUIRE(again);
        REQUIRE(*again == all);
        REQUIRE(telltale::parse<std::vector<I>>(agree::boost_value(written)) == all);
        REQUIRE(agree::same_value<false>(telltale::to_value(all), agree::boost_value(written)));
    };
    auto const whole = [&]<class I>(I) {
        std::vector<I> all;
        for (long v = std::numeric_limits<I>::min(); v <= static_cast<long>(std::numeric_limits<I>::max()); ++v)
            all.push_back(static_cast<I>(v));
        same(all);
    };
    whole(std::int8_t{});
    whole(std::uint8_t{});
    whole(std::int16_t{});
    whole(std::uint16_t{});
    filler f(seed + 2);
    auto const many = [&]<class I>(I) {
        std::vector<I> all;
        for (int shift = 0; shift != static_cast<int>(sizeof(I) * 8); ++shift)
            for (int n = 0; n != 100; ++n) all.push_back(static_cast<I>(static_cast<I>(f.author().bits()) >> shift));
        same(all);
    };
    many(std::int32_t{});
    many(std::uint32_t{});
    many(std::int64_t{});
    many(std::uint64_t{});
}

TEST_CASE("round trip: what JSON cannot hold is an issue, and is written as valid JSON all the same") {
    using telltale::issue_code;
    filler f(seed + 3);
    auto const expect = [](everything const& x, issue_code code, std::string_view pointer) {
        telltale::issues const found = telltale::validate(x);
        INFO(found);
        REQUIRE(found.size() == 1);
        CHECK(found[0].code == code);
        CHECK(found[0].path.pointer() == pointer);
        std::string const written = telltale::serialize(x);
        CHECK(telltale::validate<telltale::raw_json>(written).ok());
        boost::system::error_code error;
        (void)boost::json::parse(written, error);
        CHECK_FALSE(error);
        CHECK(agree::same_value<false>(telltale::to_value(x), telltale::value_from_text(written)));
        std::string kept = "kept";
        auto const checked = telltale::serialize_checked(x, kept);
        REQUIRE_FALSE(checked);
        CHECK(checked.error() == found);
        CHECK(kept == "kept");
    };
    constexpr double infinity = std::numeric_limits<double>::infinity(), nan = std::numeric_limits<double>::quiet_NaN();
    for (int i = 0; i != 20; ++i) {
        everything good{};
        f.fill(good);
        auto const with = [&](auto change) {
            everything x = good;
            change(x);
            return x;
        };
        expect(with([&](everything& x) { x.f64 = i % 2 != 0 ? infinity : -infinity; }), issue_code::not_finite, "/f64");
        expect(with([&](everything& x) { x.f32 = std::numeric_limits<float>::quiet_NaN(); }), issue_code::not_finite,
               "/f32");
        expect(with([&](everything& x) { x.list = {1, nan}; }), issue_code::not_finite, "/list/1");
        expect(with([&](everything& x) { x.any = infinity; }), issue_code::not_finite, "/any");
        expect(with([&](everything& x) { x.text = "a\xFFz"; }), issue_code::bad_utf8, "/text");
        expect(with([&](everything& x) { x.map["k"] = "\xED\xA0\x80"; }), issue_code::bad_utf8, "/map/k");
        expect(with([&](everything& x) { x.map["\xC3"] = "v"; }), issue_code::bad_utf8, "/map/\xC3");
        expect(with([&](everything& x) { x.open = telltale::open_enum<color>("\xC3"); }), issue_code::bad_utf8,
               "/open");
        expect(with([&](everything& x) { x.paint = static_cast<color>(17); }), issue_code::not_one_of, "/paint");
        expect(with([&](everything& x) { x.sign = static_cast<signal>(0); }), issue_code::not_one_of, "/sign");
        expect(with([&](everything& x) { x.both = telltale::nullable<color>(static_cast<color>(-1)); }),
               issue_code::not_one_of, "/both");
        expect(with([&](everything& x) { x.coarse = std::chrono::sys_seconds(std::chrono::seconds(253402300800)); }),
               issue_code::out_of_range, "/coarse");
        expect(with([&](everything& x) { x.medium = std::chrono::sys_seconds(std::chrono::seconds(-62167219201)); }),
               issue_code::out_of_range, "/medium");
        expect(with([&](everything& x) { x.sink = file_sink{"\xFF"}; }), issue_code::bad_utf8, "/sink/path");
    }
}
