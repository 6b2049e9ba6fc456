// SPDX-License-Identifier: BSL-1.0
// compare_zod EXPECTED ACTUAL MESSAGES EXCEPTIONS: whether the judgements on documents are those of Zod: verdicts, paths and the
// messages that the schemas' author wrote. MESSAGES lists these; EXCEPTIONS has lines `id reason` for the cases that are judged
// otherwise on purpose. Reads JSON with Boost.JSON, so that what is under test does not read its own marks.
#include <boost/json.hpp>

#include <cstddef>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

namespace json = boost::json;

[[noreturn]] void fail(std::string const& why) {
    std::cerr << "compare_zod: " << why << '\n';
    std::exit(2);
}

std::vector<std::string> read_lines(char const* name) {
    std::ifstream in(name);
    if (!in) fail(std::string("cannot read ") + name);
    std::vector<std::string> all;
    for (std::string line; std::getline(in, line);) all.push_back(line);
    return all;
}

std::vector<json::object> read_objects(char const* name) {
    std::vector<json::object> all;
    for (std::string const& line : read_lines(name)) {
        // What has JavaScript's own semantics is not compared, and may have messages that are no UTF-8.
        if (line.find(",\"js\":\"") != line.npos) continue;
        boost::system::error_code wrong;
        json::value value = json::parse(line, wrong);
        if (wrong || !value.is_object()) fail(std::string(name) + ": no object: " + line);
        all.push_back(std::move(value.as_object()));
    }
    return all;
}

std::string text_of(json::object const& from, std::string_view key) {
    json::value const* const found = from.if_contains({key.data(), key.size()});
    if (found == nullptr || !found->is_string())
        fail("no text \"" + std::string(key) + "\" in " + json::serialize(from));
    return {found->get_string().data(), found->get_string().size()};
}

bool is_set(json::object const& from, std::string_view key) {
    json::value const* const found = from.if_contains({key.data(), key.size()});
    return found != nullptr && found->is_bool() && found->get_bool();
}

/// The texts in single quotes that stand first on a line.
std::set<std::string> read_messages(char const* name) {
    std::set<std::string> all;
    for (std::string const& line : read_lines(name)) {
        std::size_t const first = line.find_first_not_of(' ');
        std::size_t const last = line.rfind('\'');
        if (first != line.npos && line[first] == '\'' && last > first)
            all.insert(line.substr(first + 1, last - first - 1));
    }
    return all;
}

/// What is compared of a judgement: its verdict; if it refuses, the paths; and the author's messages, each with its path.
std::string said(json::object const& judgement, std::set<std::string> const& messages, bool with_paths) {
    std::string all = is_set(judgement, "ok") ? "  accepted\n" : "  refused\n";
    if (!with_paths) return all;
    json::value const* const issues = judgement.if_contains("issues");
    if (issues == nullptr || !issues->is_array()) fail("no issues in " + json::serialize(judgement));
    std::set<std::string> paths;
    std::multiset<std::string> written;
    for (json::value const& value : issues->get_array()) {
        if (!value.is_object()) fail("an issue is no object");
        json::value const* const path = value.get_object().if_contains("path");
        if (path == nullptr || !path->is_array()) fail("an issue without a path");
        std::string const place = json::serialize(*path);
        std::string const message = text_of(value.get_object(), "message");
        paths.insert(place);
        if (messages.count(message) != 0) written.insert(place + ": " + message);
    }
    for (std::string const& path : paths) ((all += "  at ") += path) += '\n';
    for (std::string const& message : written) ((all += "  ") += message) += '\n';
    return all;
}

} // namespace

int main(int count, char** arguments) {
    if (count != 5) fail("usage: compare_zod EXPECTED ACTUAL MESSAGES EXCEPTIONS");
    std::set<std::string> const messages = read_messages(arguments[3]);
    std::map<std::string, std::string> exceptions;
    for (std::string const& line : read_lines(arguments[4])) {
        if (line.empty() || line[0] == '#') continue;
        std::size_t const end = line.find(' ');
        if (end == line.npos) fail("an exception without a reason: " + line);
        exceptions.emplace(line.substr(0, end), line.substr(end + 1));
    }
    std::size_t wrong = 0, compared = 0, excepted = 0;
    std::map<std::string, json::object> by_id;
    for (json::object const& one : read_objects(arguments[2]))
        if (!by_id.emplace(text_of(one, "id"), one).second) {
            std::cout << text_of(one, "id") << ": judged twice\n";
            ++wrong;
        }
    for (json::object const& one : read_objects(arguments[1])) {
        if (one.contains("dup")) continue; // JavaScript keeps the last of them
        std::string const id = text_of(one, "id");
        auto const found = by_id.find(id);
        if (found == by_id.end()) {
            std::cout << id << ": not judged\n";
            ++wrong;
            continue;
        }
        ++compared;
        bool const with_paths = !is_set(one, "malformed") && !is_set(one, "ok");
        std::string const wanted = said(one, messages, with_paths);
        std::string const given = said(found->second, messages, with_paths);
        bool const agree = wanted == given;
        if (auto const exception = exceptions.find(id); exception != exceptions.end()) {
            ++excepted;
            if (agree) {
                std::cout << id << ": is no exception, and said to be one: " << exception->second << '\n';
                ++wrong;
            }
            exceptions.erase(exception);
        } else if (!agree) {
            std::cout << id << ' ' << text_of(one, "schema") << ": " << text_of(one, "text") << "\n expected\n"
                      << wanted << " actual\n"
                      << given;
            ++wrong;
        }
    }
    for (auto const& [id, reason] : exceptions) {
        std::cout << id << ": an exception that is not among the cases: " << reason << '\n';
        ++wrong;
    }
    std::cout << compared << " cases, " << messages.size() << " messages, " << excepted << " exceptions, " << wrong
              << " wrong\n";
    return wrong == 0 && compared != 0 && !messages.empty() ? 0 : 1;
}
