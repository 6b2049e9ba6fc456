# SPDX-License-Identifier: BSL-1.0
"""Reads texts.tsv with the json module of Python, over UTF-8 decoded strictly, and compares the verdicts.

Each difference is printed; exit 1 when they are not exactly those that differences.txt names.
"""
import json
import pathlib
import platform
import sys

folder = pathlib.Path(__file__).parent
if hasattr(sys, "set_int_max_str_digits"):
    sys.set_int_max_str_digits(0)  # the grammar has no bound


def no_constant(word):  # NaN, Infinity and -Infinity, which the module reads by default
    raise ValueError(word)


def verdict_on(data):
    try:
        json.loads(data.decode("utf-8", "strict"), parse_constant=no_constant, strict=True)
        return "accept"
    except (ValueError, RecursionError):
        return "refuse"


def lines_of(name):
    return (folder / name).read_text(encoding="utf-8").split("\n")


expected = {tuple(line.split("\t")[:3]) for line in lines_of("differences.txt") if line.startswith("python\t")}
failed = False
count = different = 0
for line in lines_of("texts.tsv")[1:-1]:
    name, verdict, _, _, text, _ = line.split("\t")
    count += 1
    theirs = verdict_on(bytes.fromhex(text))
    if theirs == verdict:
        continue
    different += 1
    row = ("python", name, theirs)
    print("\t".join(row))
    if row in expected:
        expected.remove(row)
    else:
        print("not in differences.txt:", *row, file=sys.stderr)
        failed = True
for row in sorted(expected):
    print("in differences.txt, but no difference:", *row, file=sys.stderr)
    failed = True
print(f"python {platform.python_version()}: {count} texts, {different} differences")
sys.exit(1 if failed else 0)
