// SPDX-License-Identifier: BSL-1.0
// Runs a main function in a process of its own, and sees what it prints, how it ends and how much memory it took.
#ifndef TELLTALE_TESTS_SUPPORT_CHILD_HPP
#define TELLTALE_TESTS_SUPPORT_CHILD_HPP

#include <csignal>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/// How a child ended: `status` is what it returned, or minus the signal that killed it.
struct ended_child {
    int status = 0;
    std::string out;
    std::string err;
    long peak_kilobytes = 0;
};

/// What a child has for its standard streams, and where it runs.
struct child_surroundings {
    std::string in{};
    std::function<void(int)> feed{}; ///< writes the standard input into a pipe, from another process; instead of `in`
    enum class output { captured, closed, broken_pipe, full, terminal } out = output::captured;
    bool err_is_out = false; ///< the standard error is the same as the standard output
    bool closes_in = false;
    std::string folder{};
    std::vector<std::string> environment{}; ///< `NAME=value`
};

namespace child_detail {

inline std::string all_of(std::FILE* file) {
    std::string text;
    std::rewind(file);
    char block[4096];
    for (std::size_t n; (n = std::fread(block, 1, sizeof block, file)) != 0;) text.append(block, n);
    return text;
}

inline int forked() {
    std::fflush(nullptr);
    return ::fork();
}

} // namespace child_detail

/// Runs `body` as a program would run its `main`.
inline ended_child run_in_child(std::function<int()> const& body, child_surroundings const& around = {}) {
    using output = child_surroundings::output;
    std::FILE* const in = std::tmpfile();
    std::FILE* const out = std::tmpfile();
    std::FILE* const err = std::tmpfile();
    std::fwrite(around.in.data(), 1, around.in.size(), in);
    std::rewind(in);

    int input = ::fileno(in), feeder = 0, master = -1;
    int fed[2] = {-1, -1};
    if (around.feed) {
        if (::pipe(fed) != 0) std::abort();
        if ((feeder = child_detail::forked()) == 0) {
            ::close(fed[0]);
            std::signal(SIGPIPE, SIG_DFL);
            around.feed(fed[1]);
            ::_exit(0);
        }
        ::close(fed[1]);
        input = fed[0];
    }
    if (around.out == output::terminal) {
        master = ::posix_openpt(O_RDWR | O_NOCTTY);
        if (master < 0 || ::grantpt(master) != 0 || ::unlockpt(master) != 0) std::abort();
    }

    int const child = child_detail::forked();
    if (child == 0) {
        ::dup2(input, 0);
        ::dup2(::fileno(err), 2);
        switch (around.out) {
        case output::captured: ::dup2(::fileno(out), 1); break;
        case output::closed: ::close(1); break;
        case output::full: ::dup2(::open("/dev/full", O_WRONLY), 1); break;
        case output::terminal: ::dup2(::open(::ptsname(master), O_RDWR | O_NOCTTY), 1); break;
        case output::broken_pipe: {
            int ends[2];
            if (::pipe(ends) != 0) std::abort();
            ::close(ends[0]);
            ::dup2(ends[1], 1);
            break;
        }
        }
        if (around.err_is_out) ::dup2(1, 2);
        if (around.closes_in) ::close(0);
        if (!around.folder.empty() && ::chdir(around.folder.c_str()) != 0) std::abort();
        for (std::string const& variable : around.environment) ::putenv(const_cast<char*>(variable.c_str()));
        int const status = body();
        std::fflush(nullptr);
        ::_exit(status);
    }
    if (around.feed) ::close(fed[0]);

    ended_child end;
    int status = 0;
    rusage used{};
    ::wait4(child, &status, 0, &used);
    if (feeder != 0) ::waitpid(feeder, nullptr, 0);
    end.status = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    end.peak_kilobytes = used.ru_maxrss;
    end.err = child_detail::all_of(err);
    if (master >= 0) {
        char block[4096];
        for (ssize_t n; (n = ::read(master, block, sizeof block)) > 0;)
            end.out.append(block, static_cast<std::size_t>(n));
        ::close(master);
    } else {
        end.out = child_detail::all_of(out);
    }
    std::fclose(in);
    std::fclose(out);
    std::fclose(err);
    return end;
}

#endif
