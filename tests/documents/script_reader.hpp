// SPDX-License-Identifier: BSL-1.0
// Reads what of TypeScript the documents declare types with: Zod schemas, interfaces, constants, unions of texts.
#ifndef TELLTALE_TESTS_DOCUMENTS_SCRIPT_READER_HPP
#define TELLTALE_TESTS_DOCUMENTS_SCRIPT_READER_HPP

#include <cctype>
#include <cstddef>
#include <cstdlib>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace documents {

[[noreturn]] inline void fail(std::string const& why) {
    std::cerr << "compare_documents: " << why << '\n';
    std::exit(2);
}

struct token {
    enum class kind { word, number, text, pattern, sign, end };
    kind is = kind::end;
    std::string text;
};

/// Comments and white space are left out.
inline std::vector<token> tokens_of(std::string_view script) {
    std::vector<token> all;
    auto const is_word = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '$';
    };
    for (std::size_t i = 0; i < script.size();) {
        char const c = script[i];
        if (std::isspace(static_cast<unsigned char>(c)) != 0) {
            ++i;
        } else if (script.substr(i, 2) == "//") {
            i = std::min(script.find('\n', i), script.size());
        } else if (script.substr(i, 2) == "/*") {
            i = script.find("*/", i) + 2;
        } else if (c == '\'' || c == '"') {
            std::size_t const end = script.find(c, i + 1);
            if (end == script.npos) fail("a text without an end");
            all.push_back({token::kind::text, std::string(script.substr(i + 1, end - i - 1))});
            i = end + 1;
        } else if (c == '/' && !all.empty() && all.back().text == "(") {
            std::size_t const end = script.find('/', i + 1);
            all.push_back({token::kind::pattern, std::string(script.substr(i + 1, end - i - 1))});
            i = end + 1;
        } else if (is_word(c)) {
            std::size_t end = i;
            while (end < script.size() && is_word(script[end])) ++end;
            std::string word(script.substr(i, end - i));
            all.push_back(
                {std::isdigit(static_cast<unsigned char>(c)) != 0 ? token::kind::number : token::kind::word, word});
            i = end;
        } else {
            all.push_back({token::kind::sign, std::string(1, c)});
            ++i;
        }
    }
    return all;
}

/// What scripts declare, by name: the form of a type, the values of a constant.
struct declarations {
    std::map<std::string, std::string> forms{};     ///< as `form_of` has them
    std::map<std::string, std::string> constants{}; ///< `KEY=value, ...` of an object, or the value itself
};

/// Reads declarations from the tokens of one script after the other; what is not understood ends the program.
class script_reader {
public:
    /// `export const X = ...`, `export type X = ...`, `export interface X {...}`; anything else is left out.
    void read(std::string_view script) {
        tokens_ = tokens_of(script);
        at_ = 0;
        while (!is_end()) {
            if (!take("export")) {
                ++at_;
                continue;
            }
            std::string const what = word();
            if (what != "const" && what != "type" && what != "interface") fail("export " + what);
            std::string const name = word();
            if (what == "interface") bodies_[name] = body();
            else if (what == "type") read_type(name);
            else read_constant(name);
        }
    }

    /// All that was read, with the names of types replaced by what they are.
    [[nodiscard]] declarations finish() {
        for (auto const& [name, members] : bodies_) found_.forms[name] = form(name);
        return found_;
    }

private:
    [[nodiscard]] bool is_end() const { return at_ == tokens_.size(); }
    [[nodiscard]] token const& here() const {
        if (is_end()) fail("a script ends too early");
        return tokens_[at_];
    }
    [[nodiscard]] bool is(std::string_view text) const {
        return !is_end() && here().text == text && here().is != token::kind::text;
    }
    bool take(std::string_view text) {
        if (!is(text)) return false;
        ++at_;
        return true;
    }
    void need(std::string_view text) {
        if (!take(text)) fail("expected " + std::string(text) + ", found " + here().text);
    }
    std::string word() {
        if (here().is != token::kind::word) fail("expected a name, found " + here().text);
        return tokens_[at_++].text;
    }
    std::string text() {
        if (here().is != token::kind::text) fail("expected a text, found " + here().text);
        return tokens_[at_++].text;
    }

    /// `= {A: "a", B: 7} as const`, `: Record<..> = {...}`, `= 10000`, `= z....`
    void read_constant(std::string const& name) {
        while (!take("=")) ++at_;
        if (is("z")) {
            found_.forms[name] = zod(false).form;
        } else if (take("{")) {
            std::string values, texts;
            while (!take("}")) {
                std::string const key = word();
                need(":");
                (values += values.empty() ? "" : ", ") += key + "=" + here().text;
                (texts += texts.empty() ? "" : "|") += here().text;
                if (here().is == token::kind::text) enums_[name] = texts;
                ++at_;
                (void)take(",");
            }
            found_.constants[name] = values;
            if (enums_.count(name) != 0) found_.forms[name] = "enum(" + texts + ")";
        } else if (here().is == token::kind::number) {
            found_.constants[name] = here().text;
            ++at_;
        } else if (!is("task")) { // a program, no declaration
            fail("export const " + name + " = " + here().text);
        }
    }

    /// `= | 'a' | 'b'`; `= (typeof X)[keyof typeof X]` is the enumeration of that name again.
    void read_type(std::string const& name) {
        need("=");
        if (is("(")) {
            while (!take(";")) ++at_;
            return;
        }
        enums_[name] = "";
        while (take("|")) (enums_[name] += enums_[name].empty() ? "" : "|") += text();
        found_.forms[name] = "enum(" + enums_[name] + ")";
    }

    struct member {
        std::string name;
        bool may_be_absent = false;
        std::vector<std::string> choices{}; ///< of a union; texts in quotes
    };
    std::vector<member> body() {
        std::vector<member> all;
        need("{");
        while (!take("}")) {
            member& one = all.emplace_back();
            one.name = word();
            one.may_be_absent = take("?");
            need(":");
            do {
                if (here().is == token::kind::text) {
                    one.choices.push_back('"' + text());
                } else {
                    std::string type = word();
                    if (take("<")) // Record<string, unknown>
                        for (type += '<'; !take(">"); ++at_) type += here().text;
                    one.choices.push_back(type);
                }
            } while (take("|"));
            (void)take(";");
        }
        return all;
    }
    [[nodiscard]] std::string form(std::string const& interface_name) const {
        std::string all;
        for (member const& one : bodies_.at(interface_name)) {
            all += all.empty() ? "{" : "; ";
            all += one.name + (one.may_be_absent ? "?: " : ": ") + form(one);
        }
        return all + "}";
    }
    [[nodiscard]] std::string form(member const& one) const {
        std::string texts, type;
        bool is_open = false, is_null = false;
        for (std::string const& choice : one.choices) {
            if (choice[0] == '"') (texts += texts.empty() ? "" : "|") += choice.substr(1);
            else if (choice == "null") is_null = true;
            else if (choice == "string" && !type.empty()) is_open = true;
            else if (type.empty()) type = choice;
            else fail(one.name + ": a union of " + type + " and " + choice);
        }
        std::string made;
        if (!texts.empty()) made = "enum(" + texts + ")";
        else if (type == "string" || type == "number" || type == "Date" || type == "Buffer") made = type;
        else if (type == "Record<string,unknown") made = "object";
        else if (enums_.count(type) != 0) made = (is_open ? "open(" : "enum(") + enums_.at(type) + ")";
        else if (bodies_.count(type) != 0) made = form(type);
        else fail(one.name + ": there is no type " + type);
        return made + (is_null ? "|null" : "");
    }

    struct zod_form {
        std::string form{};
        std::string rules{};
        bool may_be_absent = false;
    };
    /// `z.string().min(1, '...').optional()`; the rules of a member of an object, or of the object itself.
    zod_form zod(bool is_member) {
        zod_form made;
        need("z");
        std::string number_message;
        for (bool first = true; take("."); first = false) {
            std::string const call = word();
            need("(");
            if (first && call == "object") made.form = zod_object();
            else if (first && call == "enum") zod_enum(made);
            else if (first && (call == "string" || call == "number" || call == "boolean" || call == "any")) {
                made.form = call;
                made.may_be_absent = call == "any"; // undefined is any value
                if (call == "boolean") zod_texts(made);
            } else if (call == "int") {
                made.form = "integer";
                if (here().is == token::kind::text) made.rules += " integer \"" + text() + '"';
            } else if (call == "min" || call == "max") {
                made.rules += ' ' + call + ' ' + here().text;
                ++at_;
                need(",");
                made.rules += " \"" + text() + '"';
            } else if (call == "positive") {
                made.rules += " positive \"" + text() + '"';
            } else if (call == "regex") {
                made.rules += " matches " + here().text;
                ++at_;
                need(",");
                made.rules += " \"" + text() + '"';
            } else if (call == "optional") {
                made.may_be_absent = true;
            } else {
                fail("z." + call);
            }
            need(")");
        }
        if (!is_member) need(";");
        return made;
    }
    std::string zod_object() {
        std::string all;
        need("{");
        while (!take("}")) {
            std::string const name = word();
            need(":");
            zod_form const one = zod(true);
            all += (all.empty() ? "{" : "; ") + name + (one.may_be_absent ? "?: " : ": ") + one.form + one.rules;
            (void)take(",");
        }
        return all + "}";
    }
    /// `['a', 'b'], { errorMap: () => ({ message: '...' }) }`
    void zod_enum(zod_form& made) {
        need("[");
        std::string texts;
        do (texts += texts.empty() ? "" : "|") += text();
        while (take(","));
        need("]");
        made.form = "enum(" + texts + ")";
        while (!is(")") || depth_ != 0) {
            if (is("(")) ++depth_;
            if (is(")")) --depth_;
            if (here().is == token::kind::text) made.rules += " says \"" + here().text + '"';
            ++at_;
        }
    }
    /// `{ required_error: '...', invalid_type_error: '...' }`
    void zod_texts(zod_form& made) {
        if (!take("{")) return;
        while (!take("}")) {
            std::string const which = word();
            need(":");
            if (which == "required_error") made.rules += " missing \"" + text() + '"';
            else if (which == "invalid_type_error") made.rules += " wrong \"" + text() + '"';
            else fail(which);
            (void)take(",");
        }
    }

    std::vector<token> tokens_{};
    std::size_t at_ = 0;
    std::size_t depth_ = 0;
    std::map<std::string, std::vector<member>> bodies_{};
    std::map<std::string, std::string> enums_{};
    declarations found_{};
};

} // namespace documents

#endif
