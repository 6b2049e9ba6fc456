// SPDX-License-Identifier: BSL-1.0
// Makes free-form values.
#include "messages/free_form.hpp"

#include "messages/random.hpp"

#include <map>
#include <stdexcept>
#include <utility>

namespace messages {

namespace {

tree make(random& r, std::string_view character) {
    if (character == "random") return r.free_object(3, 8, 2);
    if (character == "nested") {
        tree made = r.free_object(1, 3, 0);
        for (int depth = 1; depth != 30; ++depth) {
            tree outer = tree::object();
            outer.add(r.name(3, 14), std::move(made));
            made = std::move(outer);
        }
        return made;
    }
    tree items = tree::array();
    for (std::size_t n = r.number(5, 40); n != 0; --n) {
        if (character == "rows") {
            tree& row = items.add({}, tree::object());
            row.add("id", r.integer(1, 100000));
            row.add("name", r.text(r.name(4, 16)));
            row.add("score", r.measured());
            row.add("active", r.boolean(50));
        } else if (character == "numbers") items.add({}, r.chance(50) ? r.measured() : r.computed(-1000, 1000));
        else if (character == "text") {
            std::string text = r.words(5, 40) + "\n\"";
            items.add({}, r.text((text += r.words(1, 5)) + '"'));
        } else if (character == "foreign") {
            static constexpr char const* all[] = {"\xd0\xbf\xd1\x80\xd0\xb8\xd0\xb2\xd0\xb5\xd1\x82",
                                                  "\xe4\xbd\xa0\xe5\xa5\xbd", "\xf0\x9f\x98\x80",
                                                  "\xce\xba\xce\xb1\xce\xb9", "a"};
            std::string text;
            for (std::size_t words = r.number(2, 20); words != 0; --words) text += r.one_of(all);
            items.add({}, r.text(text));
        } else throw std::invalid_argument("there is no such character");
    }
    return items;
}

} // namespace

std::vector<std::string> const& free_form_documents(std::string_view character) {
    static std::map<std::string, std::vector<std::string>, std::less<>> made;
    auto& found = made[std::string(character)];
    if (found.empty()) {
        random r(20251108);
        for (int i = 0; i != 300; ++i) found.push_back(text_of(make(r, character), false));
    }
    return found;
}

} // namespace messages
