// SPDX-License-Identifier: BSL-1.0
// The verdicts of a comparison against documents: whenever it is yes, no document that the writer writes is refused; for every no
// one is found that is, or it is said that nobody can show it.
#include "support/catch.hpp"

#include "evolution/document_author.hpp"
#include "evolution/schema_author.hpp"

#include <telltale/evolve/differences.hpp>
#include <telltale/evolve/frozen_check.hpp>
#include <telltale/evolve/thawed_schema.hpp>

#include <cstdlib>
#include <iostream>
#include <random>
#include <string>

using namespace evolution;

namespace {

struct tally {
    std::size_t pairs = 0, yes = 0, no = 0, unsure = 0, misread = 0, unsound = 0, documents = 0;
    friend std::ostream& operator<<(std::ostream& out, tally const& t) {
        return out << t.pairs << " pairs: " << t.yes << " yes, " << t.no << " no, " << t.unsure << " unsure, "
                   << t.misread << " misread, " << t.unsound << " left out as unsound; " << t.documents << " documents";
    }
};

class duel {
public:
    explicit duel(std::uint64_t seed) : random_(seed) {}

    /// One pair, in one direction. Answers with what is wrong, or nothing.
    std::string run(tally& seen) {
        schema_author schemas(random_);
        frozen_schema const first = schemas.make();
        frozen_schema const second = schemas.evolve(first);
        bool const turned = random_() % 3 == 0;
        thawed_schema const writer(turned ? second : first), reader(turned ? first : second);
        if (!writer.fault().empty() || !reader.fault().empty()) return "fault: " + writer.fault() + reader.fault();
        std::vector<owned_change> const changes = differences(writer.tree(), reader.tree(), compatibility::backward);
        effect verdict = effect::none;
        for (owned_change const& c : changes) verdict = worse(verdict, c.backward);

        vocabulary words;
        words.read(writer.tree());
        words.read(reader.tree());
        for (owned_change const& c : changes) words.read(c.backward_example);
        document_author author(judge_of_both, words, random_);
        if (!author.is_sound(writer.tree())) {
            ++seen.unsound;
            return {};
        }
        ++seen.pairs;
        (verdict == effect::none      ? seen.yes
         : verdict == effect::refused ? seen.no
         : verdict == effect::unsure  ? seen.unsure
                                      : seen.misread)++;
        std::size_t const tries = verdict == effect::refused ? 20000 : 40;
        bool any = false;
        for (std::size_t i = 0; i != tries; ++i) {
            document d;
            if (!author.make(writer.tree(), d)) continue;
            any = true;
            ++seen.documents;
            if (judge_of_both.accepts(reader.tree(), d)) continue;
            if (verdict == effect::refused) return {};
            if (verdict == effect::none || verdict == effect::misread)
                return "a wrong yes: the reader refuses " + to_text(d) +
                       describe(writer, reader, turned ? second : first, turned ? first : second, changes);
            return {};
        }
        if (verdict == effect::refused && any)
            return "a no without a document" +
                   describe(writer, reader, turned ? second : first, turned ? first : second, changes);
        return {};
    }

private:
    static std::string describe(thawed_schema const&, thawed_schema const&, frozen_schema const& w,
                                frozen_schema const& r, std::vector<owned_change> const& changes) {
        std::string out = "\nwriter " + telltale::serialize(w) + "\nreader " + telltale::serialize(r);
        for (owned_change const& c : changes)
            out += "\n" + std::to_string(static_cast<int>(c.backward)) + ' ' +
                   to_sentence(c.view(), compatibility::backward);
        return out;
    }
    std::mt19937_64 random_;
    static inline judge judge_of_both; // which remembers
};

void run_pairs(std::size_t count, std::uint64_t from) {
    tally seen;
    std::size_t wrong = 0;
    for (std::uint64_t seed = from; seen.pairs != count && wrong != 5; ++seed) {
        std::string const complaint = duel(seed).run(seen);
        if (complaint.empty()) continue;
        ++wrong;
        CAPTURE(seed);
        UNSCOPED_INFO(complaint);
        CHECK(complaint.empty());
    }
    std::cout << seen << '\n';
    CHECK(seen.yes * 10 >= seen.pairs * 3);
    CHECK(seen.no * 10 >= seen.pairs * 2);
}

} // namespace

TEST_CASE("no verdict on a pair of types is wrong", "[evolution]") { run_pairs(4000, 1); }

TEST_CASE("no verdict on a hundred thousand pairs of types is wrong", "[.slow]") {
    char const* const from = std::getenv("TELLTALE_SEED");
    run_pairs(100000, from == nullptr ? 1000000 : std::strtoull(from, nullptr, 10));
}
