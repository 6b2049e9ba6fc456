// SPDX-License-Identifier: BSL-1.0
// compare_cases EXPECTED ACTUAL: whether the judgements on documents are those that were expected. Reads JSON with Boost.JSON, so
// that what is under test does not read its own marks.
#include <boost/json.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

namespace json = boost::json;

[[noreturn]] void fail(std::string const& why) {
    std::cerr << "compare_cases: " << why << '\n';
    std::exit(2);
}

std::vector<json::object> read_lines(char const* name) {
    std::ifstream in(name);
    if (!in) fail(std::string("cannot read ") + name);
    std::vector<json::object> all;
    for (std::string line; std::getline(in, line);) {
        boost::system::error_code wrong;
        json::value value = json::parse(line, wrong);
        if (wrong || !value.is_object())
            fail(std::string(name) + ": line " + std::to_string(all.size() + 1) + " is no object");
        all.push_back(std::move(value.as_object()));
    }
    return all;
}

std::string_view text_of(json::object const& from, std::string_view key) {
    json::value const* const found = from.if_contains({key.data(), key.size()});
    if (found == nullptr || !found->is_string())
        fail("no text \"" + std::string(key) + "\" in " + json::serialize(from));
    return {found->get_string().data(), found->get_string().size()};
}

json::array const& issues_of(json::object const& judgement) {
    json::value const* const found = judgement.if_contains("issues");
    if (found == nullptr || !found->is_array()) fail("no issues in " + json::serialize(judgement));
    return found->get_array();
}

/// A fault of the text has no path to compare: it stands at the value that was open there.
bool is_of_the_text(std::string_view code) { return code == "bad_json" || code == "bad_utf8" || code == "too_deep"; }

/// The issues in lines that are equal when they are. A message counts only if an author wrote it; the library's may change.
std::string lines_of(json::array const& issues, std::vector<std::string> const& messages) {
    std::vector<std::string> lines;
    for (json::value const& value : issues) {
        if (!value.is_object()) fail("an issue is no object");
        json::object const& issue = value.get_object();
        std::string_view const code = text_of(issue, "code");
        json::value const* const path = issue.if_contains("path");
        if (path == nullptr || !path->is_array()) fail("an issue without a path");
        std::string line = "  ";
        if (!is_of_the_text(code)) line += json::serialize(*path) + ' ';
        line += code;
        json::value const* const message = issue.if_contains("message");
        if (message != nullptr && message->is_string())
            if (std::string const text(message->get_string());
                std::find(messages.begin(), messages.end(), text) != messages.end())
                line += ": " + text;
        lines.push_back(std::move(line));
    }
    std::sort(lines.begin(), lines.end());
    std::string all;
    for (std::string const& line : lines) (all += line) += '\n';
    return all.empty() ? "  no issue\n" : all;
}

std::string verdict_of(json::object const& judgement) {
    json::value const* const ok = judgement.if_contains("ok");
    if (ok == nullptr || !ok->is_bool()) fail("no verdict in " + json::serialize(judgement));
    return ok->get_bool() ? "  accepted\n" : "  refused\n";
}

} // namespace

int main(int count, char** arguments) {
    if (count != 3) fail("usage: compare_cases EXPECTED ACTUAL");
    std::vector<json::object> const expected = read_lines(arguments[1]);
    std::vector<json::object> const actual = read_lines(arguments[2]);

    std::vector<std::string> messages; // those that an author wrote
    for (json::object const& one : expected)
        for (json::value const& issue : issues_of(one))
            if (issue.is_object() && issue.get_object().contains("message"))
                messages.emplace_back(text_of(issue.get_object(), "message"));
    std::sort(messages.begin(), messages.end());
    messages.erase(std::unique(messages.begin(), messages.end()), messages.end());

    std::size_t wrong = 0;
    std::map<std::string_view, json::object const*> by_id;
    for (json::object const& one : actual)
        if (!by_id.emplace(text_of(one, "id"), &one).second) {
            std::cout << text_of(one, "id") << ": judged twice\n";
            ++wrong;
        }
    for (json::object const& one : expected) {
        std::string_view const id = text_of(one, "id");
        auto const found = by_id.find(id);
        if (found == by_id.end()) {
            std::cout << id << ": not judged\n";
            ++wrong;
            continue;
        }
        std::string const wanted = verdict_of(one) + lines_of(issues_of(one), messages);
        std::string const given = verdict_of(*found->second) + lines_of(issues_of(*found->second), messages);
        by_id.erase(found);
        if (wanted == given) continue;
        std::cout << id << ": " << text_of(one, "text") << "\n expected\n" << wanted << " actual\n" << given;
        ++wrong;
    }
    for (auto const& [id, one] : by_id) {
        std::cout << id << ": not among the cases\n";
        ++wrong;
    }
    std::cout << expected.size() << " cases, " << messages.size() << " messages, " << wrong << " wrong\n";
    return wrong == 0 && !expected.empty() ? 0 : 1;
}
