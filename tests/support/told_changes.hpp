// SPDX-License-Identifier: BSL-1.0
// All differences between two types as text, a line each: path, words, and the effects on old and on new documents.
#ifndef TELLTALE_TESTS_SUPPORT_TOLD_CHANGES_HPP
#define TELLTALE_TESTS_SUPPORT_TOLD_CHANGES_HPP

#include <telltale/evolve/differences.hpp>

#include <string>

template <class Before, class After>
std::string told_changes() {
    static char const* const names[] = {"read", "misread", "unsure", "refused"};
    std::string out;
    for (telltale::evolve::owned_change const& c :
         telltale::evolve::differences(telltale::type_tree<Before>, telltale::type_tree<After>))
        out += c.path + ": " + c.words + " | " + names[static_cast<int>(c.backward)] + ' ' +
               names[static_cast<int>(c.forward)] + '\n';
    return out;
}

#endif
