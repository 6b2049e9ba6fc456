// SPDX-License-Identifier: BSL-1.0
// The one place for compiler-specific syntax: what is cold, what is hot, what must be inline.
#ifndef TELLTALE_TEXT_ATTRIBUTES_HPP
#define TELLTALE_TEXT_ATTRIBUTES_HPP

#if defined(__GNUC__) || defined(__clang__)
#if defined(TELLTALE_SOURCE) // a program has one copy, so that it may be fast instead of small
#define TELLTALE_COLD [[gnu::noinline]]
#define TELLTALE_SELDOM
#else
/// A function of the error path: kept out of line, so that it costs the accepted document nothing.
#define TELLTALE_COLD [[gnu::cold, gnu::noinline]]
/// The same for one that is declared before it is defined, where `noinline` would be warned of.
#define TELLTALE_SELDOM [[gnu::cold]]
#endif
/// A function of the hot path whose call would cost more than its body.
#define TELLTALE_INLINE [[gnu::always_inline]] inline
/// The same for a lambda, behind its parameters.
#define TELLTALE_INLINE_LAMBDA __attribute__((always_inline))
/// A function that is called from many places and is large.
#define TELLTALE_NOINLINE [[gnu::noinline]]
#elif defined(_MSC_VER)
#define TELLTALE_COLD __declspec(noinline)
#define TELLTALE_SELDOM
#define TELLTALE_INLINE __forceinline
#define TELLTALE_INLINE_LAMBDA [[msvc::forceinline]]
#define TELLTALE_NOINLINE __declspec(noinline)
#else
#define TELLTALE_COLD
#define TELLTALE_SELDOM
#define TELLTALE_INLINE inline
#define TELLTALE_INLINE_LAMBDA
#define TELLTALE_NOINLINE
#endif

/// Before a large function that is no template: makes it one, so that its instance can be declared, whose code is then in one source file of a program where `TELLTALE_COMPILED` is defined, and elsewhere in each that calls it.
#define TELLTALE_ONCE template <int = 0>
/// Declares such an instance, or one of another template that all programs have.
#if defined(TELLTALE_SOURCE)
#define TELLTALE_INSTANCE(...) template __VA_ARGS__
#elif defined(TELLTALE_COMPILED)
#define TELLTALE_INSTANCE(...) extern template __VA_ARGS__
#else
#define TELLTALE_INSTANCE(...) static_assert(true)
#endif

#endif
