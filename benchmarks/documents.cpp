// SPDX-License-Identifier: BSL-1.0
// Writes the documents to files, one in each line, for contenders that are no C++: DIRECTORY/<message>.jsonl, and those with faults as
// DIRECTORY/<message>.<fault>.jsonl where they are lines.
#include "messages/messages.hpp"
#include "messages/wrong.hpp"

#include <cstdio>
#include <string>
#include <vector>

static bool write(std::string const& path, std::vector<std::string> const& documents) {
    std::FILE* const out = std::fopen(path.c_str(), "w");
    if (out == nullptr) return false;
    for (auto const& document : documents) std::fprintf(out, "%s\n", document.c_str());
    return std::fclose(out) == 0;
}

int main(int argc, char** argv) {
    if (argc != 2) return std::fprintf(stderr, "usage: %s DIRECTORY\n", argv[0]), 2;
    for (std::string_view const message : messages::names) {
        std::string const path = std::string(argv[1]) + '/' + std::string(message);
        if (!write(path + ".jsonl", messages::documents(message))) return std::perror(path.c_str()), 1;
        for (std::string_view const fault : messages::faults)
            if (!write(path + '.' + std::string(fault) + ".jsonl", messages::wrong_documents(message, fault))) return 1;
    }
    return 0;
}
