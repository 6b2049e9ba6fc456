// SPDX-License-Identifier: BSL-1.0
// The issues of one read, in document order.
#ifndef TELLTALE_ISSUE_ISSUES_HPP
#define TELLTALE_ISSUE_ISSUES_HPP

#include <telltale/issue/issue.hpp>
#include <telltale/text/attributes.hpp>

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <new>
#include <string>
#include <utility>

namespace telltale::inline v0 {

/// A list of issues. Costs two words and no allocation while it is empty. A moved-from list is empty.
class issues {
public:
    using value_type = issue;
    using iterator = issue*;
    using const_iterator = issue const*;

    constexpr issues() noexcept = default;
    constexpr issues(issues&& other) noexcept
        : list_(std::exchange(other.list_, nullptr)), conceals_source_(other.conceals_source_),
          untold_(std::exchange(other.untold_, 0)) {}
    constexpr issues(issues const& other) : conceals_source_(other.conceals_source_), untold_(other.untold_) {
        if (other.list_ == nullptr) return;
        if (other.empty()) list_ = new block{};
        else copy(other);
    }
    constexpr issues& operator=(issues other) noexcept {
        swap(other);
        return *this;
    }
    constexpr ~issues() {
        if (list_ != nullptr) [[unlikely]]
            forget();
    }

    constexpr void swap(issues& other) noexcept {
        std::swap(list_, other.list_);
        std::swap(conceals_source_, other.conceals_source_);
        std::swap(untold_, other.untold_);
    }
    friend constexpr void swap(issues& a, issues& b) noexcept { a.swap(b); }

    [[nodiscard]] constexpr std::size_t size() const noexcept { return list_ ? list_->size : 0; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size() == 0; }
    [[nodiscard]] issue const& operator[](std::size_t i) const noexcept { return items()[i]; }
    [[nodiscard]] issue& operator[](std::size_t i) noexcept { return items()[i]; }
    [[nodiscard]] issue const& front() const noexcept { return *items(); }
    [[nodiscard]] issue& front() noexcept { return *items(); }
    [[nodiscard]] issue const& back() const noexcept { return items()[size() - 1]; }
    [[nodiscard]] issue& back() noexcept { return items()[size() - 1]; }
    [[nodiscard]] constexpr const_iterator begin() const noexcept { return empty() ? nullptr : items(); }
    [[nodiscard]] constexpr const_iterator end() const noexcept { return empty() ? nullptr : items() + size(); }
    [[nodiscard]] constexpr iterator begin() noexcept { return empty() ? nullptr : items(); }
    [[nodiscard]] constexpr iterator end() noexcept { return empty() ? nullptr : items() + size(); }

    void push_back(issue i) { emplace_back() = std::move(i); }
    /// A new issue at the end, to be filled in.
    TELLTALE_NOINLINE issue& emplace_back() {
        if (list_ == nullptr || list_->size == list_->capacity) grow();
        issue* const made = new (items() + list_->size) issue();
        ++list_->size;
        return *made;
    }
    /// Puts what `make()` gives at the end, without moving it.
    template <class Make>
    void emplace_back_by(Make make) {
        if (list_ == nullptr || list_->size == list_->capacity) grow();
        new (items() + list_->size) issue(make());
        ++list_->size;
    }
    /// Empties the list; `conceals_source` stays.
    constexpr void clear() noexcept {
        if (!empty()) destroy_all();
        untold_ = 0;
    }

    /// True if nothing in the list refuses the document: it is empty or has warnings only.
    [[nodiscard]] constexpr bool ok() const noexcept {
        if (untold_ != 0) return false;
        for (issue const& i : *this)
            if (i.severity == issue_severity::error) return false;
        return true;
    }

    /// True if the schema has a secret anywhere: a report must then show nothing of the document.
    [[nodiscard]] constexpr bool conceals_source() const noexcept { return conceals_source_; }
    constexpr void conceal_source(bool conceal = true) noexcept { conceals_source_ = conceal; }

    /// How many issues a read in constant evaluation found: it puts none into the list, since they are made of strings. Else 0.
    [[nodiscard]] constexpr std::size_t untold() const noexcept { return untold_; }
    /// Sets that number. A list that has some is no constant that outlives its evaluation, so that an object at namespace scope is
    /// made by the running program, with its issues told.
    constexpr void leave_untold(std::size_t count) {
        if (count != 0 && !list_) list_ = new block{};
        untold_ = static_cast<std::uint32_t>(count);
    }

    friend constexpr bool operator==(issues const& a, issues const& b) {
        if (a.size() != b.size() || a.conceals_source_ != b.conceals_source_ || a.untold_ != b.untold_) return false;
        for (std::size_t i = 0; i != a.size(); ++i)
            if (!(a.begin()[i] == b.begin()[i])) return false;
        return true;
    }

private:
    /// What stands before the issues, in one allocation with them. Without room for any it is made by `new`, also in constant
    /// evaluation, where there are no issues.
    struct alignas(issue) block {
        std::size_t size = 0;
        std::size_t capacity = 0;
    };

    [[nodiscard]] issue* items() const noexcept { return reinterpret_cast<issue*>(list_ + 1); }
    [[nodiscard]] static block* allocate(std::size_t capacity) {
        auto* const made = static_cast<block*>(::operator new(sizeof(block) + capacity * sizeof(issue)));
        return new (made) block{0, capacity};
    }
    constexpr void forget() noexcept {
        if (list_->capacity == 0) delete list_;
        else release();
    }
    void destroy_all() noexcept {
        for (issue& i : *this) i.~issue();
        list_->size = 0;
    }
    TELLTALE_NOINLINE void release() noexcept {
        destroy_all();
        ::operator delete(list_);
    }
    TELLTALE_NOINLINE void grow() {
        block* const old = list_;
        block* const made = allocate(old == nullptr || old->capacity == 0 ? 1
                                     : old->capacity < 8                  ? 8
                                                                          : 2 * old->capacity);
        if (old != nullptr) {
            for (issue& i : *this) new (reinterpret_cast<issue*>(made + 1) + made->size++) issue(std::move(i));
            forget();
        }
        list_ = made;
    }
    TELLTALE_COLD void copy(issues const& other) {
        issues made;
        made.list_ = allocate(other.size());
        for (issue const& i : other) {
            new (made.items() + made.list_->size) issue(i);
            ++made.list_->size;
        }
        list_ = std::exchange(made.list_, nullptr);
    }

    block* list_ = nullptr; // by pointer, so that a result<T> stays small
    bool conceals_source_ = false;
    std::uint32_t untold_ = 0; // fits beside the flag
};

/// Writes one line for each issue, each with its line end. Include `<ostream>` where you use it.
template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, issues const& list) {
    for (issue const& i : list) {
        out << i;
        out.put('\n');
    }
    return out;
}

} // namespace telltale::inline v0

#endif
