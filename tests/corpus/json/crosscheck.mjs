// SPDX-License-Identifier: BSL-1.0
// Reads texts.tsv with JSON.parse of Node, over UTF-8 decoded strictly, and compares the verdicts.
// Each difference is printed; exit 1 when they are not exactly those that differences.txt names.
import fs from 'node:fs';
import { table } from './texts.mjs';

const read = (name) => fs.readFileSync(new URL(name, import.meta.url), 'utf8');
let failed = read('texts.tsv') !== table();
if (failed) console.error('texts.tsv is not what texts.mjs writes');

const expected = new Set(read('differences.txt').split('\n').filter((l) => l.startsWith('node\t')).map((l) => l.split('\t').slice(0, 3).join('\t')));
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
let count = 0, different = 0;
for (const line of read('texts.tsv').split('\n').slice(1, -1)) {
  const [name, verdict, , , hex] = line.split('\t');
  count++;
  let theirs = 'accept';
  try { JSON.parse(decoder.decode(Buffer.from(hex, 'hex'))); } catch { theirs = 'refuse'; }
  if (theirs === verdict) continue;
  different++;
  const row = `node\t${name}\t${theirs}`;
  console.log(row);
  if (!expected.delete(row)) { console.error(`not in differences.txt: ${row}`); failed = true; }
}
for (const row of expected) { console.error(`in differences.txt, but no difference: ${row}`); failed = true; }
console.log(`node ${process.version}: ${count} texts, ${different} differences`);
process.exit(failed ? 1 : 0);
