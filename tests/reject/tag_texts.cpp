// SPDX-License-Identifier: BSL-1.0
// Texts that depend on a tag, and the alternative for all other tags, where they cannot be.
// subject: Variants and tags
// reject: another_struct: "letter: texts_by_tag names a member of another struct"
// cure: another_struct: Name a member of the struct that has the schema.
// reject: number: "letter.count: texts_by_tag applies to text, and this member is an integer"
// cure: number: Name a member that is a `std::string` or an enumeration.
// reject: no_tag_beside: "letter.source: texts_by_tag needs a member with tagged_beside"
// cure: no_tag_beside: Say `tagged_beside<...>` of the variant on whose tag the texts depend.
// show: no_tag_beside: texts_by_tag
// reject: no_message: "letter.source: texts_by_tag has no message for a tag"
// show: no_message: texts_by_tag
// cure: no_message: Write the sentence for each group of tags.
// reject: other_first: "letter.body: alternative 1 is other_tagged, which can only be the last one of tagged_beside"
// cure: other_first: Put `other_tagged` behind all other alternatives.
// reject: other_inside: "letter.body: alternative 3 is other_tagged, which can only be the last one of tagged_beside"
// cure: other_inside: Use `tagged_beside<...>`, or take `other_tagged` out: inside of an object there is no rest that it could keep.
#include <telltale/schema/well_formed.hpp>
#include <telltale/value/other_tagged.hpp>

#include <string>
#include <string_view>
#include <variant>

using namespace telltale;

struct lit {
    int watts;
};
struct said {
    std::string words;
};
struct other {
    std::string source;
};

inline constexpr std::string_view lamps[] = {"lamp", "torch"};
#ifdef REJECT_no_message
inline constexpr tag_texts table[] = {{{lamps, 2}, ""}, {}};
#else
inline constexpr tag_texts table[] = {{{lamps, 2}, "only lamps are lit"}, {}};
#endif

struct letter {
    std::string source;
    int count;
#ifdef REJECT_other_first
    std::variant<other_tagged, lit, said> body;
#elif defined(REJECT_no_tag_beside)
    std::variant<lit, said> body;
#else
    std::variant<lit, said, other_tagged> body;
#endif
    std::variant<lit, said> more;

    static constexpr auto schema = telltale::schema(
#if defined(REJECT_another_struct)
        texts_by_tag<&other::source>({table, 2}),
#elif defined(REJECT_number)
        texts_by_tag<&letter::count>({table, 2}),
#else
        texts_by_tag<&letter::source>({table, 2}),
#endif
#if defined(REJECT_no_tag_beside) || defined(REJECT_other_inside)
        field<&letter::body>(tagged<"is">("lit", "said")),
#else
        field<&letter::body>(tagged_beside<"is">("lit", "said")),
#endif
        field<&letter::more>(tagged<"is">("lit", "said")));
};

static_assert(well_formed<letter>);
