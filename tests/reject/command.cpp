// SPDX-License-Identifier: BSL-1.0
// A command for no type and no catalog.
// subject: Functions and their results
// reject: of_nothing: "telltale: a command needs a type or a catalog"
// cure, with twin: of_nothing: Name the types or catalogs whose documents it checks.
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
