// SPDX-License-Identifier: BSL-1.0
// Writes the sample files of this folder, with the faults in them and the lists of what a check must find.
//   node generate.mjs           writes the files beside itself
//   node generate.mjs --check   writes nothing; exit 1 when a file differs from what would be written
// Everything is drawn from one fixed seed: two runs write the same bytes.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.dirname(fileURLToPath(import.meta.url));

// A fault of the text itself (bad_json, bad_utf8, too_deep) stands at the innermost declared value that is open where the
// text breaks: in a token's characters at the token, between two members at their object, outside of all at the document.
const DOCUMENT = '';

// ------------------------------------------------------------------------------------------------ chance
function chance(seed) {
  let s = seed >>> 0;
  const next = () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n) => Math.floor(next() * n);
  return {
    next,
    below,
    between: (a, b) => a + below(b - a + 1),
    one: (list) => list[below(list.length)],
    once_in: (n) => below(n) === 0,
    hex: (n) => Array.from({ length: n }, () => '0123456789abcdef'[below(16)]).join(''),
  };
}

// ------------------------------------------------------------------------------------------------ a day of an engine
const WORDS = (
  'The model answers in short sentences and keeps to the point . A lamp on the panel says which part is wrong ; ' +
  'the rest of the machine goes on . Most of the work is done before the first token is seen , so the first one is slow .'
).split(' ');
const ODD_TOKENS = [
  '', '\n', '\n\n', '\t', ' café', ' naïve', '日本', '語', 'мир', ' Ελλάδα', '🚀', '👩‍🚀', ' “quoted”', '\\n', '"', ' </s>',
  '\u2028', 'e\u0301', '\u0000', ' 50\u00a0%', '￿', '𝛌', ' שלום', '  ', '/',
];
const PROMPTS = [
  '', 'Say hello.', 'List three uses of a telltale lamp.', 'Translate to French: "the engine is ready"',
  'Résumé en une phrase :\n\nLe moteur démarre, puis il s’arrête.', 'What does `{"enabled":true}` switch on?',
  '次の文を要約してください。\n機械は動いている。', 'Path: C:\\models\\cache\\v2\tor /srv/models', 'Continue: 1, 1, 2, 3, 5, 8,',
  'Why is the sky blue? Answer for a child, in at most two sentences, without the word "scattering".', '🙂🙃 in words, please',
];
const MODELS = ['llama-3.2-3b-instruct-4bit', 'qwen2.5-7b-instruct', 'phi-4-mini', 'mistral-nemo-12b/q5_k_m', 'gemma-3-4b-it', 'modèle-maison'];
const ERRORS = [
  ['Worker process exited with code 137', 'WORKER_EXIT', 'Worker.onExit (/srv/engine/dist/worker.js:212:17)'],
  ['Request timed out after 30000 ms', 'TIMEOUT', 'Timeout._onTimeout (/srv/engine/dist/transport.js:98:11)'],
  ['Unexpected token \'<\', "<html>..." is not valid JSON', 'BAD_REPLY', 'JSON.parse (<anonymous>)'],
  ['Model file not found: C:\\models\\phi\\weights.bin', 'ENOENT', 'Object.openSync (node:fs:601:3)'],
  ['Out of memory: wanted 12.5 GiB, 9.75 GiB free', 'OOM', 'Pool.reserve (/srv/engine/dist/pool.js:44:9)'],
  ['Verbindung geschlossen (Gegenstelle antwortet nicht mehr)', undefined, undefined],
];

function descriptor(r, model) {
  switch (r.below(7)) {
    case 0: return null;
    case 1: return model;
    case 2: return { variant: r.one(['bf16', 'q4', 'q8']), path: `/srv/models/${model}`, bytes: r.between(1e9, 9e9) };
    case 3: return { id: model, layers: r.between(16, 80), heads: [32, 8], rope: { theta: 500000.0, scaling: null }, tags: ['chat', 'instruct'] };
    case 4: return ['mlx', { revision: r.hex(12), quantized: r.once_in(2) }, []];
    case 5: return { context: 131072, eps: 1e-5, 'chat.template': '{% for m in messages %}<|{{ m.role }}|>\n{{ m.content }}{% endfor %}', vocabulary: { size: 128256, 'sample': ['▁the', 'Ġa', '<0x0A>', '\u00ad'] } };
    default: return {};
  }
}

/// `count` events in the order of time, each {event, details, at} with `at` in ms since 1970.
function engine_events(r, count, start) {
  const out = [];
  let now = start;
  let streams = [];
  let stream_number = 0;
  const models = new Set();
  const put = (event, details) => out.push({ event, details, at: now });
  const status = (status_, previous) => put('runtime.status', { status: status_, ...(previous ? { previousStatus: previous } : {}), timestamp: now });
  const load = () => {
    const model = r.one(MODELS);
    models.add(model);
    put('model.loaded', { modelId: model, handle: { id: `h-${r.hex(8)}`, descriptor: descriptor(r, model) }, timestamp: now });
  };
  const begin = () => {
    const stream = { id: `s-${String(++stream_number).padStart(5, '0')}-${r.hex(4)}`, left: r.between(0, 42), made: 0, from: now };
    streams.push(stream);
    put('generation.started', { streamId: stream.id, modelId: r.one([...models]), prompt: r.one(PROMPTS), timestamp: now });
  };
  const step = (stream) => {
    if (stream.left === 0) {
      streams = streams.filter((s) => s !== stream);
      const ms = now - stream.from;
      const stats = { tokensGenerated: stream.made };
      if (!r.once_in(6)) stats.totalTimeMs = ms + r.below(1000) / 1000;
      if (ms > 0 && !r.once_in(5)) stats.tokensPerSecond = (1000 * stream.made) / ms;
      put('generation.completed', { streamId: stream.id, stats, timestamp: now });
      return;
    }
    stream.left--;
    const token = r.once_in(7) ? r.one(ODD_TOKENS) : (stream.made ? ' ' : '') + WORDS[(stream.made + stream.from) % WORDS.length];
    stream.made++;
    const logprob = r.once_in(3) ? undefined : r.one([-r.next() * 9, -Math.round(r.next() * 1e4) / 1e4, 0, -1e-7 * r.next()]);
    put('generation.token', { streamId: stream.id, token, ...(logprob === undefined ? {} : { logprob }), timestamp: now });
  };
  status('starting');
  now += 1843;
  status('ready', 'starting');
  load();
  while (out.length < count) {
    now += r.once_in(40) ? r.between(200, 90000) : r.between(3, 71);
    if (models.size === 0 || r.once_in(90)) load();
    else if (r.once_in(140)) {
      const [message, code, at] = r.one(ERRORS);
      const error = { message };
      if (code) error.code = code;
      if (at) error.stack = `Error: ${message}\n    at ${at}\n    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)`;
      put('error', { error, ...(r.once_in(2) ? { context: r.one(['generate', 'load', '', 'transport/stdout']) } : {}), timestamp: now });
    } else if (r.once_in(150)) {
      put('model.invalidated', { modelId: r.one([...models]), reason: r.one(['python_restart', 'unload', 'error']), timestamp: now });
    } else if (r.once_in(150) && models.size > 1) {
      const model = r.one([...models]);
      models.delete(model);
      put('model.unloaded', { modelId: model, timestamp: now });
    } else if (r.once_in(260)) {
      status('error', 'ready'); now += 311; status('starting', 'error'); now += 902; status('ready', 'starting');
    } else if (streams.length === 0 || (streams.length < 3 && r.once_in(30))) begin();
    else step(r.one(streams));
  }
  out.length = count - 1;
  now += 20;
  status('stopped', 'ready');
  return out;
}

// ------------------------------------------------------------------------------------------------ one event, one line
const ascii = (text) => text.replace(/[\u007f-\uffff]/g, (c) => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'));
const spaced = (text) => { // blanks after the separators that stand outside strings
  let out = '', inside = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    out += c;
    if (inside && c === '\\') out += text[++i];
    else if (c === '"') inside = !inside;
    else if (!inside && (c === ',' || c === ':')) out += ' ';
  }
  return out;
};
const record = (e) => ({ ts: new Date(e.at).toISOString(), event: e.event, details: e.details });

/// The usual line is compact; a few show what else is the same event.
function good_line(r, e) {
  const o = record(e);
  if (!r.once_in(12)) return JSON.stringify(o);
  switch (r.below(6)) {
    case 0: return ascii(JSON.stringify(o));
    case 1: return spaced(JSON.stringify(o));
    case 2: return JSON.stringify({ details: o.details, ts: o.ts, event: o.event }); // the type comes late
    case 3: return JSON.stringify({ event: o.event, details: Object.fromEntries(Object.entries(o.details).reverse()), ts: o.ts });
    case 4: return JSON.stringify(o).replace(/"timestamp":(\d+)/, (_, n) => `"timestamp":${n}.0`); // still an integer
    default: return ' ' + JSON.stringify({ ...o, ts: o.ts.replace(/\.\d+Z$/, 'Z') }) + '\t';
  }
}

// ------------------------------------------------------------------------------------------------ the faults
const details = (edit) => (o) => { edit(o.details); return JSON.stringify(o); };
const whole = (edit) => (o) => JSON.stringify(edit(o) ?? o);
const text = (edit) => (o) => edit(JSON.stringify(o));
const put_number = (key, spelled) => (o) => JSON.stringify(o).replace(new RegExp(`"${key}":-?[0-9.e+-]+`), `"${key}":${spelled}`);
const bytes_in_token = (...bytes) => (o) => {
  o.details.token = ' caf@@';
  const [before, after] = JSON.stringify(o).split('@@');
  return Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]);
};

// [event type, how the line is spoilt, the errors (pointer, code), the warnings (pointer, code)]
const TOKEN = 'generation.token', DONE = 'generation.completed', START = 'generation.started', LOADED = 'model.loaded';
const UNLOADED = 'model.unloaded', INVALID = 'model.invalidated', ERROR = 'error', STATUS = 'runtime.status';
const FAULTS = [
  // a required key is not there
  [LOADED, details((d) => delete d.modelId), [['/details/modelId', 'missing_key']]],
  [TOKEN, details((d) => delete d.token), [['/details/token', 'missing_key']]],
  [DONE, details((d) => delete d.stats.tokensGenerated), [['/details/stats/tokensGenerated', 'missing_key']]],
  [DONE, details((d) => delete d.stats), [['/details/stats', 'missing_key']]],
  [ERROR, details((d) => delete d.error.message), [['/details/error/message', 'missing_key']]],
  [LOADED, details((d) => delete d.handle.id), [['/details/handle/id', 'missing_key']]],
  [TOKEN, details((d) => delete d.timestamp), [['/details/timestamp', 'missing_key']]],
  [STATUS, details((d) => delete d.status), [['/details/status', 'missing_key']]],
  [TOKEN, whole((o) => { delete o.ts; }), [['/ts', 'missing_key']]],
  [TOKEN, whole((o) => { delete o.event; }), [['/event', 'missing_key']]],
  [TOKEN, whole((o) => { delete o.details; }), [['/details', 'missing_key']]],
  [START, details((d) => { delete d.streamId; delete d.modelId; delete d.prompt; }),
    [['/details/streamId', 'missing_key'], ['/details/modelId', 'missing_key'], ['/details/prompt', 'missing_key']]],
  // another kind of value
  [TOKEN, details((d) => { d.token = 42; }), [['/details/token', 'wrong_type']]],
  [TOKEN, details((d) => { d.timestamp = String(d.timestamp); }), [['/details/timestamp', 'wrong_type']]],
  [TOKEN, details((d) => { d.logprob = '-0.25'; }), [['/details/logprob', 'wrong_type']]],
  [TOKEN, details((d) => { d.streamId = ['s-1']; }), [['/details/streamId', 'wrong_type']]],
  [ERROR, details((d) => { d.error = d.error.message; }), [['/details/error', 'wrong_type']]],
  [ERROR, details((d) => { d.error.code = 500; d.context = {}; }), [['/details/error/code', 'wrong_type'], ['/details/context', 'wrong_type']]],
  [DONE, details((d) => { d.stats = [d.stats]; }), [['/details/stats', 'wrong_type']]],
  [INVALID, details((d) => { d.reason = 3; }), [['/details/reason', 'wrong_type']]],
  [TOKEN, whole((o) => { o.details = [o.details]; }), [['/details', 'wrong_type']]],
  [TOKEN, whole((o) => { o.event = 7; }), [['/event', 'wrong_type']]],
  [TOKEN, whole((o) => { o.ts = o.details.timestamp; }), [['/ts', 'wrong_type']]],
  [TOKEN, () => '["generation.token"]', [['', 'wrong_type']]],
  [TOKEN, () => '"generation.token"', [['', 'wrong_type']]],
  [TOKEN, () => '{}', [['/ts', 'missing_key'], ['/event', 'missing_key'], ['/details', 'missing_key']]],
  // null is a value, not an absence
  [TOKEN, details((d) => { d.logprob = null; }), [['/details/logprob', 'wrong_type']]],
  [START, details((d) => { d.prompt = null; }), [['/details/prompt', 'wrong_type']]],
  [LOADED, details((d) => { d.handle = null; }), [['/details/handle', 'wrong_type']]],
  [STATUS, details((d) => { d.previousStatus = null; }), [['/details/previousStatus', 'wrong_type']]],
  [DONE, details((d) => { d.stats.totalTimeMs = null; }), [['/details/stats/totalTimeMs', 'wrong_type']]],
  [TOKEN, whole((o) => { o.details = null; }), [['/details', 'wrong_type']]],
  // numbers
  [DONE, details((d) => { d.stats.tokensGenerated = 12.5; }), [['/details/stats/tokensGenerated', 'not_an_integer']]],
  [DONE, details((d) => { d.stats.tokensGenerated = -1; }), [['/details/stats/tokensGenerated', 'too_small']]],
  [DONE, details((d) => { d.stats.tokensGenerated = -0.5; }), [['/details/stats/tokensGenerated', 'not_an_integer'], ['/details/stats/tokensGenerated', 'too_small']]],
  [DONE, details((d) => { d.stats.totalTimeMs = -5; d.stats.tokensPerSecond = -1e-3; }),
    [['/details/stats/totalTimeMs', 'too_small'], ['/details/stats/tokensPerSecond', 'too_small']]],
  [TOKEN, details((d) => { d.timestamp = 0; }), [['/details/timestamp', 'too_small']]],
  [TOKEN, details((d) => { d.timestamp = -1.5; }), [['/details/timestamp', 'not_an_integer'], ['/details/timestamp', 'too_small']]],
  [UNLOADED, details((d) => { d.timestamp += 0.25; }), [['/details/timestamp', 'not_an_integer']]],
  [TOKEN, put_number('timestamp', '1e400'), [['/details/timestamp', 'out_of_range']]],
  [DONE, put_number('tokensGenerated', '99999999999999999999999999'), [['/details/stats/tokensGenerated', 'out_of_range']]],
  [TOKEN, whole((o) => { o.details.logprob = -1; }), [['/details/logprob', 'out_of_range']], [], (line) => line.replace('"logprob":-1', '"logprob":-1e400')],
  // strings
  [LOADED, details((d) => { d.modelId = ''; }), [['/details/modelId', 'too_short']]],
  [TOKEN, details((d) => { d.streamId = ''; }), [['/details/streamId', 'too_short']]],
  [START, details((d) => { d.streamId = ''; d.modelId = ''; }), [['/details/streamId', 'too_short'], ['/details/modelId', 'too_short']]],
  [INVALID, details((d) => { d.reason = 'restart'; }), [['/details/reason', 'not_one_of']]],
  [STATUS, details((d) => { d.status = 'Ready'; }), [['/details/status', 'not_one_of']]],
  [STATUS, details((d) => { d.status = ''; }), [['/details/status', 'not_one_of']]],
  // an event that nobody declared
  [TOKEN, whole((o) => { o.event = 'generation.tokn'; }), [['/event', 'unknown_tag']]],
  [LOADED, whole((o) => { o.event = 'model.load'; }), [['/event', 'unknown_tag']]],
  [STATUS, whole((o) => { o.event = 'Runtime.Status'; }), [['/event', 'unknown_tag']]],
  [TOKEN, whole((o) => { o.event = 'runtime_start'; o.details = {}; }), [['/event', 'unknown_tag']]],
  [TOKEN, whole((o) => { o.event = ''; }), [['/event', 'unknown_tag']]],
  // the recorder's clock
  [TOKEN, whole((o) => { o.ts = 'yesterday'; }), [['/ts', 'wrong_format']]],
  [TOKEN, whole((o) => { o.ts = '2025-02-30T10:15:30.123Z'; }), [['/ts', 'wrong_format']]],
  [TOKEN, whole((o) => { o.ts = '2025-11-07T24:00:00.000Z'; }), [['/ts', 'wrong_format']]],
  [TOKEN, whole((o) => { o.ts = o.ts.slice(0, -1); }), [['/ts', 'wrong_format']]],
  [TOKEN, whole((o) => { o.ts = ''; }), [['/ts', 'wrong_format']]],
  // the text is not JSON
  [START, text((t) => t.slice(0, t.indexOf('"prompt"') + 12)), [['/details/prompt', 'bad_json']]],
  [TOKEN, text((t) => t.slice(0, -2)), [['/details', 'bad_json']]],
  [TOKEN, text((t) => t.replace(',"timestamp"', ' "timestamp"')), [['/details', 'bad_json']]],
  [TOKEN, text((t) => t.replace('}}', ',}}')), [['/details', 'bad_json']]],
  [TOKEN, text((t) => t.replaceAll('"', "'")), [[DOCUMENT, 'bad_json']]],
  [TOKEN, put_number('timestamp', 'NaN'), [['/details/timestamp', 'bad_json']]],
  [TOKEN, put_number('timestamp', '0123'), [['/details/timestamp', 'bad_json']]],
  [TOKEN, (o) => { o.details.token = '@@'; return JSON.stringify(o).replace('@@', '\t'); }, [['/details/token', 'bad_json']]],
  [TOKEN, (o) => { o.details.token = '@@'; return JSON.stringify(o).replace('@@', '\\x41'); }, [['/details/token', 'bad_json']]],
  [TOKEN, text((t) => t + '}'), [[DOCUMENT, 'bad_json']]],
  [TOKEN, text((t) => t + t), [[DOCUMENT, 'bad_json']]],
  [TOKEN, text((t) => '\ufeff' + t), [[DOCUMENT, 'bad_json']]],
  [LOADED, (o) => { o.details.modelId = ''; const t = JSON.stringify(o); return t.slice(0, t.indexOf('"timestamp"') + 4); },
    [['/details/modelId', 'too_short'], ['/details', 'bad_json']]],
  [LOADED, (o) => { o.details.handle.descriptor = '@@'; return JSON.stringify(o).replace('"@@"', '['.repeat(200) + ']'.repeat(200)); }, [['/details/handle/descriptor', 'too_deep']]],
  // the text is not UTF-8
  [TOKEN, bytes_in_token(0xe9), [['/details/token', 'bad_utf8']]],
  [TOKEN, bytes_in_token(0xc0, 0xaf), [['/details/token', 'bad_utf8']]],
  [TOKEN, bytes_in_token(0xed, 0xa0, 0x80), [['/details/token', 'bad_utf8']]],
  [TOKEN, (o) => { o.details.token = '@@'; return JSON.stringify(o).replace('@@', '\\ud83d'); }, [['/details/token', 'bad_utf8']]],
  // one key twice: the first value stays
  [LOADED, text((t) => t.replace('"handle":', '"modelId":"another","handle":')), [['/details/modelId', 'duplicate_key']]],
  [TOKEN, text((t) => t.replace('"timestamp":', '"tok\\u0065n":17,"timestamp":')), [['/details/token', 'duplicate_key']]],
  [TOKEN, text((t) => t.replace('"event":', '"ts":"2025-11-07T00:00:00Z","event":')), [['/ts', 'duplicate_key']]],
  [LOADED, (o) => { o.details.handle.descriptor = '@@'; return JSON.stringify(o).replace('"@@"', '{"layers":16,"heads":8,"layers":32}'); },
    [['/details/handle/descriptor/layers', 'duplicate_key']]],
  // several at once
  [DONE, (o) => JSON.stringify({ ts: '07.11.2025 10:15', event: o.event, details: { streamId: '', stats: { tokensGenerated: 'many', tokensPerSecond: -1 } } }),
    [['/ts', 'wrong_format'], ['/details/streamId', 'too_short'], ['/details/stats/tokensGenerated', 'wrong_type'],
      ['/details/stats/tokensPerSecond', 'too_small'], ['/details/timestamp', 'missing_key']]],
  [ERROR, (o) => JSON.stringify({ details: { context: 1, error: { stack: 2, message: 3 }, timestamp: -4 }, event: o.event, ts: o.ts }),
    [['/details/context', 'wrong_type'], ['/details/error/stack', 'wrong_type'], ['/details/error/message', 'wrong_type'], ['/details/timestamp', 'too_small']]],
  // a key that nobody declared: a warning, the event is good
  [TOKEN, details((d) => { d.logProb = -0.5; }), [], [['/details/logProb', 'unknown_key']]],
  [LOADED, details((d) => { d.handle.descripter = {}; }), [], [['/details/handle/descripter', 'unknown_key']]],
  [DONE, details((d) => { d.stats['tokens/s'] = 1; d.stats.timeToFirstTokenMs = 88.5; }), [], [['/details/stats/tokens~1s', 'unknown_key'], ['/details/stats/timeToFirstTokenMs', 'unknown_key']]],
  [STATUS, whole((o) => ({ v: 1, ...o })), [], [['/v', 'unknown_key']]],
  [ERROR, details((d) => { d.severity = 'fatal'; delete d.timestamp; }), [['/details/timestamp', 'missing_key']], [['/details/severity', 'unknown_key']]],
];

/// A log with every fault once, spread over it: {file, errors, warnings}, the latter two as rows [line, pointer, code].
function spoilt_log(r, count, start) {
  const events = engine_events(r, count, start);
  const lines = events.map((e) => good_line(r, e));
  const errors = [], warnings = [], used = new Set();
  const order = FAULTS.map((_, i) => i); // neighbours in the list are not neighbours in the log
  for (let i = order.length - 1; i > 0; i--) { const j = r.below(i + 1); [order[i], order[j]] = [order[j], order[i]]; }
  const blank_after = new Set([700, 701, 1500]); // indices after which an empty line stands
  const number_of = (index) => index + 1 + [...blank_after].filter((b) => b < index).length;
  order.forEach((f, k) => {
    const [type, spoil, wrong, doubtful = [], then] = FAULTS[f];
    const from = 25 + Math.floor((k * (count - 60)) / order.length);
    let at = -1; // the nearest unspoilt event of that type
    for (let d = 0; d < count && at < 0; d++) {
      for (const i of [from + d, from - d]) if (i > 2 && i < count - 2 && events[i].event === type && !used.has(i)) { at = i; break; }
    }
    if (at < 0) throw new Error(`no ${type} left to spoil`);
    used.add(at);
    const line = spoil(structuredClone(record(events[at])));
    lines[at] = then ? then(line) : line;
    if (Buffer.from(lines[at]).equals(Buffer.from(JSON.stringify(record(events[at]))))) throw new Error(`fault ${f} changed nothing`);
    for (const [pointer, code] of wrong) errors.push([number_of(at), pointer, code]);
    for (const [pointer, code] of doubtful) warnings.push([number_of(at), pointer, code]);
  });
  const parts = [];
  lines.forEach((line, i) => {
    parts.push(Buffer.from(line), Buffer.from('\n'));
    if (blank_after.has(i)) parts.push(Buffer.from('\n'));
  });
  // A process that died while it wrote: the last line is cut, no newline ends it.
  const last = JSON.stringify(record({ event: TOKEN, at: events.at(-1).at, details: { streamId: 's-cut', token: ' the', timestamp: events.at(-1).at } }));
  parts.push(Buffer.from(last.slice(0, last.indexOf('"streamId"') + 15)));
  errors.push([number_of(lines.length), '/details/streamId', 'bad_json']);
  const by_line = (a, b) => a[0] - b[0];
  return { file: Buffer.concat(parts), errors: errors.sort(by_line), warnings: warnings.sort(by_line) };
}

/// A good log: lines 101-160 end in CRLF, some lines are empty, the last has no newline.
function good_log(r, count, start) {
  const lines = engine_events(r, count, start).map((e) => good_line(r, e));
  const parts = [];
  lines.forEach((line, i) => {
    const end = i >= 100 && i < 160 ? '\r\n' : '\n';
    parts.push(line, i + 1 < count ? end : '');
    if ([39, 110, 111, 200].includes(i)) parts.push(end);
  });
  return Buffer.from(parts.join(''));
}

// ------------------------------------------------------------------------------------------------ the configs
// [file, text, rows of severity, line, column, pointer, code]
const CONFIGS = [
  ['config-good.json', '{\n  "enabled": true,\n  "serviceName": "inference-engine",\n  "prometheusPort": 9464\n}\n', []],
  ['config-full.json',
    '{\n  "enabled": true,\n  "serviceName": "inference_engine-eu-1",\n  "prometheusPort": 65535,\n  "exportIntervalMs": 6.0e4\n}\n', []],
  ['config-small.json', '{"enabled":false}', []],
  ['config-bad.json',
    '{\n  "enabled": "yes",\n  "prometheusPort": 80,\n  "exportInterval": 5000,\n  "serviceName": "Büro 3",\n  "exportIntervalMs": 250.5\n}\n',
    [['error', 2, 14, '/enabled', 'wrong_type'],
      ['error', 3, 21, '/prometheusPort', 'too_small'],
      ['warning', 4, 3, '/exportInterval', 'unknown_key'],
      ['error', 5, 18, '/serviceName', 'wrong_pattern'],
      ['error', 6, 23, '/exportIntervalMs', 'not_an_integer'],
      ['error', 6, 23, '/exportIntervalMs', 'too_small']]],
  ['config-empty-name.json', '{\n  "enabled": true,\n  "serviceName": ""\n}\n',
    [['error', 3, 18, '/serviceName', 'too_short'], ['error', 3, 18, '/serviceName', 'wrong_pattern']]],
  ['config-types.json',
    '{\n  "enabled": null,\n  "serviceName": 7,\n  "prometheusPort": "9464",\n  "exportIntervalMs": [60000]\n}\n',
    [['error', 2, 14, '/enabled', 'wrong_type'],
      ['error', 3, 18, '/serviceName', 'wrong_type'],
      ['error', 4, 21, '/prometheusPort', 'wrong_type'],
      ['error', 5, 23, '/exportIntervalMs', 'wrong_type']]],
  ['config-missing.json', '{\n  "serviceName": "engine",\n  "Enabled": true,\n  "prometheusPort": 70000\n}\n',
    [['warning', 3, 3, '/Enabled', 'unknown_key'],
      ['error', 4, 21, '/prometheusPort', 'too_big'],
      ['error', 1, 1, '/enabled', 'missing_key']]],
  ['config-broken.json', '{\n  "enabled": true\n  "serviceName": "engine"\n}\n', [['error', 3, 3, DOCUMENT, 'bad_json']]],
  ['config-cut.json', '{\n  "enabled": true,\n  "prometheusPort": 94', [['error', 3, 21, '/prometheusPort', 'too_small'], ['error', 3, 23, DOCUMENT, 'bad_json']]],
  ['config-duplicate.json', '{\n  "enabled": true,\n  "prometheusPort": 9464,\n  "prometheusPort": 80\n}\n',
    [['error', 4, 3, '/prometheusPort', 'duplicate_key']]],
  ['config-bom.json', '\ufeff{"enabled":true}\n', [['error', 1, 1, DOCUMENT, 'bad_json']]],
  ['config-list.json', '[\n  { "enabled": true }\n]\n', [['error', 1, 1, '', 'wrong_type']]],
];

// ------------------------------------------------------------------------------------------------ write
const tsv = (head, rows) => Buffer.from([head, ...rows].map((row) => row.join('\t') + '\n').join(''));
const log = spoilt_log(chance(20251107), 3000, Date.UTC(2025, 10, 7, 10, 15, 30, 123));
const files = [
  ['events.jsonl', log.file],
  ['events.expected.tsv', tsv(['line', 'pointer', 'code'], log.errors)],
  ['events.warnings.tsv', tsv(['line', 'pointer', 'code'], log.warnings)],
  ['events-good.jsonl', good_log(chance(78), 300, Date.UTC(2025, 10, 8, 6, 0, 0, 7))],
  ...CONFIGS.map(([name, content]) => [name, Buffer.from(content)]),
  ['configs.expected.tsv', tsv(['file', 'severity', 'line', 'column', 'pointer', 'code'], CONFIGS.flatMap(([name, , rows]) => rows.map((row) => [name, ...row])))],
];
const check = process.argv.includes('--check');
let stale = 0;
for (const [name, content] of files) {
  const at = path.join(folder, name);
  if (!check) fs.writeFileSync(at, content);
  else if (!fs.existsSync(at) || !fs.readFileSync(at).equals(content)) { console.error(`${name} is not what generate.mjs writes`); stale = 1; }
}
const spoilt_lines = new Set(log.errors.map(([line]) => line)).size;
console.log(`events.jsonl: ${log.file.length} bytes, ${3001 - spoilt_lines} good events, ${spoilt_lines} with ${log.errors.length} errors, ${log.warnings.length} warnings`);
process.exit(stale);
