// SPDX-License-Identifier: BSL-1.0
// pass MESSAGE read|write: reads or writes a thousand instances of a message once, in `measured_pass`, whose instructions are counted.
#include "messages/messages.hpp"
#include "messages/schema.hpp"

#include <telltale/text.hpp>

#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

struct pass {
    virtual void run() = 0;
    std::size_t failed = 0;

protected:
    ~pass() = default;
};

template <class T>
struct reading final : pass {
    std::vector<std::string> const& documents;
    explicit reading(std::vector<std::string> const& all) : documents(all) {}
    void run() override {
        for (std::string const& document : documents) failed += telltale::parse<T>(document) ? 0U : 1U;
    }
};

template <class T>
struct writing final : pass {
    std::vector<T> objects;
    std::string out;
    explicit writing(std::vector<std::string> const& all) {
        for (std::string const& document : all) objects.push_back(std::move(telltale::parse<T>(document)).value());
        out.reserve(1 << 16);
    }
    void run() override {
        for (T const& object : objects) {
            out.clear();
            telltale::serialize(object, out);
            failed += out.empty() ? 1U : 0U;
        }
    }
};

} // namespace

extern "C" void measured_pass(pass& one);
#if defined(__GNUC__)
[[gnu::noinline]]
#endif
void measured_pass(pass& one) {
    one.run();
}

namespace {

template <class T>
int measure(std::string_view message, bool writes) {
    auto const& documents = messages::documents(message);
    reading<T> reader(documents);
    writing<T> writer(documents);
    pass& one = writes ? static_cast<pass&>(writer) : reader;
    measured_pass(one);
    return one.failed == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    using messages::ruled;
    std::string_view const message = argc == 3 ? argv[1] : "";
    bool const writes = argc == 3 && std::string_view(argv[2]) == "write";
    if (message == "config") return measure<messages::config<ruled>>(message, writes);
    if (message == "loaded") return measure<messages::loaded<ruled>>(message, writes);
    if (message == "token") return measure<messages::token<ruled>>(message, writes);
    if (message == "completed") return measure<messages::completed<ruled>>(message, writes);
    if (message == "error") return measure<messages::error<ruled>>(message, writes);
    if (message == "status") return measure<messages::status<ruled>>(message, writes);
    if (message == "render") return measure<messages::render<ruled>>(message, writes);
    std::fputs("pass MESSAGE read|write\n", stderr);
    return 2;
}
