// SPDX-License-Identifier: BSL-1.0
// A command for no type and no catalog.
// reject: of_nothing: "telltale: a command needs a type or a catalog"
#include <telltale/command/main.hpp>

struct config {
    int port;
};

int main(int argc, char** argv) {
#ifdef REJECT_of_nothing
    return telltale::command::main(argc, argv);
#else
    return telltale::command::main(argc, argv, telltale::command::type<config>("config"));
#endif
}
