// SPDX-License-Identifier: BSL-1.0
// Makes the fault that its argument names: overflow, leak, undefined; none otherwise.
#include <climits>
#include <cstddef>
#include <cstring>

namespace {

char* volatile memory = nullptr;
int volatile number = INT_MAX;

char read_behind(std::size_t size) {
    memory = new char[size]{};
    char const read = memory[size];
    delete[] memory;
    return read;
}

void forget(std::size_t size) {
    memory = new char[size]{};
    memory = nullptr;
}

} // namespace

int main(int count, char** arguments) {
    char const* const fault = count > 1 ? arguments[1] : "none";
    if (std::strcmp(fault, "overflow") == 0) return read_behind(static_cast<std::size_t>(count) * 8) != 0 ? 3 : 0;
    if (std::strcmp(fault, "leak") == 0) forget(static_cast<std::size_t>(count) * 8);
    if (std::strcmp(fault, "undefined") == 0) number = number + count;
    return 0;
}
