// SPDX-License-Identifier: BSL-1.0
// read.mjs DOCUMENTS ROWS [OURS] [--quick]: times the contenders over the documents in turn, prints medians with the ratio to telltale, whose
// rows are in OURS, and writes rows of JSON.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { contenders } from "./contenders.mjs";

const [documents, rows, ours] = process.argv.slice(2).filter((a) => !a.startsWith("--"));
const isQuick = process.argv.includes("--quick");
const lines = (file) => (existsSync(file) ? readFileSync(file, "latin1").split("\n").filter((l) => l !== "") : []);
const utf8 = (text) => Buffer.from(text, "latin1").toString("utf8");
const messages = ["config", "loaded", "token", "completed", "error", "status", "render"];

const telltale = {};
for (const line of ours ? lines(ours) : []) {
    const row = JSON.parse(line);
    if (row.question === "read_declared" && row.contender === "telltale") telltale[row.message] = row.ns;
}

const out = [];
const compiler = "node " + process.versions.node;
console.log("\nread_declared in node: ns (times that of telltale)");
for (const message of messages) {
    const texts = lines(`${documents}/${message}.jsonl`).map(utf8);
    const times = Object.fromEntries(Object.keys(contenders).map((c) => [c, []]));
    const run = (read) => {
        for (const text of texts) if (!read(text)) throw new Error("a good document was refused");
    };
    for (let warm = 0; warm < (isQuick ? 5 : 50); ++warm) for (const c of Object.keys(contenders)) run(contenders[c][message]);
    for (let round = 0; round < (isQuick ? 11 : 101); ++round) {
        const order = Object.keys(contenders).sort(() => Math.random() - 0.5);
        for (const c of order) {
            const begin = process.hrtime.bigint();
            run(contenders[c][message]);
            times[c].push(Number(process.hrtime.bigint() - begin) / texts.length);
        }
    }
    for (const [contender, all] of Object.entries(times)) {
        const ns = all.sort((a, b) => a - b)[all.length >> 1];
        const ratio = telltale[message] ? ns / telltale[message] : 0;
        out.push({ question: "read_declared", message, contender, compiler, flags: "", ns, ratio });
    }
}
console.log([" ".repeat(26), ...messages.map((m) => m.padStart(17)), "mean".padStart(8), "worst".padStart(8)].join(" "));
for (const contender of Object.keys(contenders)) {
    const mine = out.filter((row) => row.contender === contender);
    const cells = mine.map((row) => (row.ns.toFixed(1) + (row.ratio ? ` (${row.ratio.toFixed(2)})` : "")).padStart(17));
    const known = mine.map((row) => row.ratio).filter((ratio) => ratio !== 0);
    const mean = Math.exp(known.reduce((sum, ratio) => sum + Math.log(ratio), 0) / known.length);
    if (known.length !== 0) cells.push(mean.toFixed(2).padStart(8), Math.min(...known).toFixed(2).padStart(8));
    console.log(contender.padEnd(26), cells.join(" "));
}

// What each lets pass. Bytes that are not UTF-8 become U+FFFD on the way into a JavaScript string.
console.log("\nof documents with one fault these are accepted:");
const faults = ["missing_key", "duplicate_key", "duplicate_free_form_key", "unknown_key", "null_for_absent", "wrong_type",
    "not_an_object", "out_of_range", "broken_rule", "unknown_name", "not_an_integer", "too_large_integer", "trailing_text",
    "trailing_comma", "truncated", "bad_utf8", "lone_surrogate", "control_character", "bad_escape", "leading_zero", "bad_number",
    "bad_literal", "bad_free_form", "bad_free_form_text"];
for (const contender of Object.keys(contenders)) {
    const said = [];
    for (const fault of faults) {
        let accepted = 0, of = 0;
        for (const message of messages)
            for (const text of lines(`${documents}/${message}.${fault}.jsonl`).map(utf8)) {
                ++of;
                if (contenders[contender][message](text)) ++accepted;
            }
        if (accepted !== 0) said.push(accepted === of ? fault : `${fault} (${Math.ceil((100 * accepted) / of)}%)`);
        out.push({ question: "lets_pass", message: fault, contender, compiler, flags: "", accepted, of });
    }
    console.log(contender.padEnd(26), said.join(" "));
}
writeFileSync(rows, out.map((r) => JSON.stringify(r) + "\n").join(""));
