// SPDX-License-Identifier: BSL-1.0
// Writes cases.jsonl: documents for the engine's config and eight events, with the verdict on each.
//   npm install zod@3.25.76 (anywhere), then there: node <path of this file>           writes cases.jsonl
//                                                   node <path of this file> --check   exit 1 when it would differ
//
// A line is {"id","schema","text","ok","issues":[{"path","code","message"?}]}. Verdict, paths and messages are those of Zod
// over the schemas below; the codes are telltale's; a message stands only where the schema writes one. Where telltale
// decides otherwise than JavaScript the case carries its own issues, and "differs" says why.
import fs from 'node:fs';
import { createRequire } from 'node:module';

const { z } = createRequire(process.cwd() + '/')('zod');

// ------------------------------------------------------------------------------------------------ the schemas
const schemas = {
  EngineTelemetryConfig: z.object({
    enabled: z.boolean({
      required_error: 'enabled field is required',
      invalid_type_error: 'enabled must be a boolean',
    }),

    serviceName: z
      .string()
      .min(1, 'Service name cannot be empty')
      .max(100, 'Service name cannot exceed 100 characters')
      .regex(
        /^[a-zA-Z0-9_-]+$/,
        'Service name must contain only alphanumeric characters, hyphens, and underscores'
      )
      .optional(),

    prometheusPort: z
      .number()
      .int('Prometheus port must be an integer')
      .min(1024, 'Prometheus port must be >= 1024')
      .max(65535, 'Prometheus port must be <= 65535')
      .optional(),

    exportIntervalMs: z
      .number()
      .int('Export interval must be an integer')
      .min(1000, 'Export interval must be >= 1000ms (1 second)')
      .max(600000, 'Export interval must be <= 600000ms (10 minutes)')
      .optional(),
  }),
  ModelLoadedEvent: z.object({
    modelId: z.string().min(1, 'Model ID cannot be empty'),
    handle: z.object({
      id: z.string(),
      descriptor: z.any(), // Complex type, allow any
    }),
    timestamp: z.number().int().positive('Timestamp must be positive'),
  }),
  ModelUnloadedEvent: z.object({
    modelId: z.string().min(1, 'Model ID cannot be empty'),
    timestamp: z.number().int().positive('Timestamp must be positive'),
  }),
  ModelInvalidatedEvent: z.object({
    modelId: z.string().min(1, 'Model ID cannot be empty'),
    reason: z.enum(['python_restart', 'unload', 'error'], {
      errorMap: () => ({ message: 'Reason must be one of: python_restart, unload, error' }),
    }),
    timestamp: z.number().int().positive('Timestamp must be positive'),
  }),
  GenerationStartedEvent: z.object({
    streamId: z.string().min(1, 'Stream ID cannot be empty'),
    modelId: z.string().min(1, 'Model ID cannot be empty'),
    prompt: z.string(), // Allow empty string
    timestamp: z.number().int().positive('Timestamp must be positive'),
  }),
  TokenGeneratedEvent: z.object({
    streamId: z.string().min(1, 'Stream ID cannot be empty'),
    token: z.string(), // Allow empty string (EOS marker)
    logprob: z.number().optional(),
    timestamp: z.number().int().positive('Timestamp must be positive'),
  }),
  GenerationCompletedEvent: z.object({
    streamId: z.string().min(1, 'Stream ID cannot be empty'),
    stats: z.object({
      tokensGenerated: z.number().int().min(0, 'Tokens generated must be >= 0'),
      totalTimeMs: z.number().min(0, 'Total time must be >= 0').optional(),
      tokensPerSecond: z.number().min(0, 'Tokens per second must be >= 0').optional(),
    }),
    timestamp: z.number().int().positive('Timestamp must be positive'),
  }),
  ErrorEvent: z.object({
    error: z.object({
      message: z.string(),
      code: z.string().optional(),
      stack: z.string().optional(),
    }),
    context: z.string().optional(),
    timestamp: z.number().int().positive('Timestamp must be positive'),
  }),
  RuntimeStatusEvent: z.object({
    status: z.enum(['starting', 'ready', 'error', 'stopped'], {
      errorMap: () => ({ message: 'Status must be one of: starting, ready, error, stopped' }),
    }),
    previousStatus: z.string().optional(),
    timestamp: z.number().int().positive('Timestamp must be positive'),
  }),
};

// ------------------------------------------------------------------------------------------------ the cases
const T = 1762510530123;
const cases = [];
let current = '', number = 0;
const of = (schema) => { current = schema; number = 0; };
const push = (text, more) => cases.push({ id: `${current}-${String(++number).padStart(2, '0')}`, schema: current, text, ...more });
/// Documents whose verdict is Zod's: values are written compactly, strings are texts as they are.
const judge = (...documents) => { for (const d of documents) push(typeof d === 'string' ? d : JSON.stringify(d)); };
/// A text whose verdict is telltale's own.
const ours = (text, issues, differs) => push(text, { issues, differs });
const issue = (path, code, message) => ({ path, code, ...(message ? { message } : {}) });
const NUMBERS = 'a number is judged as it is written, and must fit its C++ type';
const TWICE = 'JavaScript keeps the last of two equal keys';
const HALF = 'JavaScript keeps half a surrogate pair';

of('EngineTelemetryConfig');
judge(
  { enabled: true }, { enabled: false }, { enabled: true, serviceName: 'engine', prometheusPort: 9464, exportIntervalMs: 60000 },
  { exportIntervalMs: 1000, prometheusPort: 1024, serviceName: 'a', enabled: false },
  { enabled: true, prometheusPort: 65535, exportIntervalMs: 600000, serviceName: 'A-Z_09'.repeat(16) + 'abcd' },
  {}, { serviceName: 'x' }, { Enabled: true }, { enabled: null }, { enabled: 'true' }, { enabled: 1 }, { enabled: 0 }, { enabled: [] }, { enabled: {} },
  { enabled: true, serviceName: '' }, { enabled: true, serviceName: ' ' }, { enabled: true, serviceName: 'a.b' }, { enabled: true, serviceName: 'motör' },
  { enabled: true, serviceName: 'engine\n' }, { enabled: true, serviceName: 'x'.repeat(100) }, { enabled: true, serviceName: 'x'.repeat(101) },
  { enabled: true, serviceName: ' '.repeat(101) }, { enabled: true, serviceName: null }, { enabled: true, serviceName: 9464 }, { enabled: true, serviceName: ['engine'] },
  { enabled: true, prometheusPort: 1023 }, { enabled: true, prometheusPort: 65536 }, { enabled: true, prometheusPort: 1e3 }, { enabled: true, prometheusPort: 0 },
  { enabled: true, prometheusPort: -9464 }, { enabled: true, prometheusPort: 9464.5 }, { enabled: true, prometheusPort: 80.5 }, { enabled: true, prometheusPort: 70000.25 },
  { enabled: true, prometheusPort: '9464' }, { enabled: true, prometheusPort: null }, { enabled: true, prometheusPort: true }, { enabled: true, prometheusPort: { value: 9464 } },
  '{"enabled":true,"prometheusPort":9464.0}', '{"enabled":true,"prometheusPort":9.464e3}', '{"enabled":true,"prometheusPort":94640E-1}', '{"enabled":true,"prometheusPort":1e20}',
  '{"enabled":true,"prometheusPort":-0}', '{"enabled":true,"prometheusPort":1023.9999}',
  { enabled: true, exportIntervalMs: 999 }, { enabled: true, exportIntervalMs: 600001 }, { enabled: true, exportIntervalMs: 999.5 }, { enabled: true, exportIntervalMs: 600000.5 },
  '{"enabled":true,"exportIntervalMs":6e5}', { enabled: true, exportIntervalMs: null }, { enabled: true, exportIntervalMs: '1000' }, { enabled: true, exportInterval: 5000 },
  { enabled: 'no', serviceName: '', prometheusPort: 80, exportIntervalMs: 1.5 }, { serviceName: 'two words', prometheusPort: 1, exportIntervalMs: 1e9 },
  { enabled: true, logger: { level: 'info', nested: [1, null] } }, { enabled: true, '': 0, 'a.b': 1 },
  ' \r\n\t{ "enabled" : true , "serviceName" : "engine" } \n', '{"\\u0065nabled":true}', '{"enabled":true,"serviceName":"\\u0065ngine\\u002d1"}',
  '[]', 'null', '"enabled"', 'true', '0', '[{"enabled":true}]',
  '', '{', '{"enabled":true', '{"enabled":true,}', "{'enabled':true}", '{"enabled":True}', '{"enabled":true}}', '{"enabled":true} {}', '{enabled:true}', '{"enabled":true,"prometheusPort":09464}',
  '{"enabled":true,"prometheusPort":+9464}', '{"enabled":true,"prometheusPort":0x24f8}', '{"enabled":true} // on', '\ufeff{"enabled":true}',
);
ours('{"enabled":true,"enabled":true}', [issue(['enabled'], 'duplicate_key')], TWICE);
ours('{"enabled":true,"prometheusPort":9464,"prometheusPort":80}', [issue(['prometheusPort'], 'duplicate_key')], TWICE);
ours('{"enabled":true,"prometheusPort":80,"prometheusPort":9464}',
  [issue(['prometheusPort'], 'too_small', 'Prometheus port must be >= 1024'), issue(['prometheusPort'], 'duplicate_key')], TWICE);
ours('{"enabled":true,"\\u0065nabled":false}', [issue(['enabled'], 'duplicate_key')], TWICE);
ours('{"enabled":true,"note":1,"note":2}', [issue(['note'], 'duplicate_key')], TWICE);
ours(`{"enabled":true,"serviceName":"${'🚀'.repeat(60)}"}`,
  [issue(['serviceName'], 'wrong_pattern', 'Service name must contain only alphanumeric characters, hyphens, and underscores')], 'lengths are code points, in JavaScript UTF-16 units');
ours('{"enabled":true,"prometheusPort":9464.0000000000000000001}', [issue(['prometheusPort'], 'not_an_integer', 'Prometheus port must be an integer')], NUMBERS);
ours('{"enabled":true,"serviceName":"\\ud83d"}', [issue([], 'bad_utf8')], HALF);

of('ModelLoadedEvent');
for (const descriptor of [null, true, false, 0, -1.5e-7, '', 'phi-4', [], {}, [1, [2, [3]]], { a: { b: null } }, { variant: 'bf16', path: 'C:\\models\\é', '': [{}] }]) {
  judge({ modelId: 'phi-4', handle: { id: 'h-1', descriptor }, timestamp: T });
}
judge(
  { modelId: 'phi-4', handle: { id: 'h-1' }, timestamp: T }, { modelId: 'phi-4', handle: { id: '', descriptor: 1 }, timestamp: 1 },
  { timestamp: T, handle: { descriptor: {}, id: 'h-1' }, modelId: 'phi-4' }, { modelId: 'modèle/🚀', handle: { id: '語' }, timestamp: T },
  {}, { modelId: 'phi-4', timestamp: T }, { handle: { id: 'h-1' }, timestamp: T }, { modelId: 'phi-4', handle: { id: 'h-1' } }, { modelId: 'phi-4', handle: {}, timestamp: T },
  { modelId: '', handle: { id: 'h-1' }, timestamp: T }, { modelId: 7, handle: { id: 'h-1' }, timestamp: T }, { modelId: null, handle: { id: null }, timestamp: null },
  { modelId: 'phi-4', handle: null, timestamp: T }, { modelId: 'phi-4', handle: 'h-1', timestamp: T }, { modelId: 'phi-4', handle: [], timestamp: T }, { modelId: 'phi-4', handle: { id: 1 }, timestamp: T },
  { modelId: 'phi-4', handle: { Id: 'h-1', descriptor: 0 }, timestamp: T }, { modelId: 'phi-4', handle: { id: ['h-1'], descriptor: null, more: 1 }, timestamp: T },
  { modelId: 'phi-4', handle: { id: 'h-1' }, timestamp: 0 }, { modelId: 'phi-4', handle: { id: 'h-1' }, timestamp: -1 }, { modelId: '', handle: 0, timestamp: -0.5 },
  { modelId: 'phi-4', handle: { id: 'h-1' }, timestamp: T, event: 'model.loaded' },
  '{"modelId":"phi-4","handle":{"id":"h-1","descriptor":1e400},"timestamp":1}', '{"modelId":"phi-4","handle":{"id":"h-1","descriptor":123456789012345678901234567890},"timestamp":1}',
  '{"modelId":"phi-4","handle":{"id":"h-1","descriptor":{"a":1,}},"timestamp":1}', '{"modelId":"phi-4","handle":{"id":"h-1","descriptor":[01]},"timestamp":1}',
  '{"modelId":"phi-4","handle":{"id":"h-1","descriptor":"\\x41"},"timestamp":1}', '{"modelId":"phi-4","handle":{"id":"h-1","descriptor":undefined},"timestamp":1}',
  `{"modelId":"phi-4","handle":{"id":"h-1","descriptor":${'['.repeat(126)}${']'.repeat(126)}},"timestamp":1}`,
);
ours(`{"modelId":"phi-4","handle":{"id":"h-1","descriptor":${'['.repeat(127)}${']'.repeat(127)}},"timestamp":1}`, [issue([], 'too_deep')], 'more than 128 levels are refused');
ours('{"modelId":"phi-4","handle":{"id":"h-1","descriptor":"\\udead"},"timestamp":1}', [issue([], 'bad_utf8')], HALF);
ours('{"modelId":"phi-4","handle":{"id":"h-1","descriptor":{"a":1,"a":1}},"timestamp":1}', [issue(['handle', 'descriptor', 'a'], 'duplicate_key')], TWICE);
ours('{"modelId":"phi-4","handle":{"id":"h-1","descriptor":[{},{"a":{"b":1,"c":2,"\\u0062":3}}]},"timestamp":1}', [issue(['handle', 'descriptor', 1, 'a', 'b'], 'duplicate_key')], TWICE);
ours('{"modelId":"phi-4","handle":{"id":"h-1"},"handle":{"id":"h-2"},"timestamp":1}', [issue(['handle'], 'duplicate_key')], TWICE);
ours('{"modelId":"phi-4","handle":{"id":"h-1","id":7},"timestamp":1}', [issue(['handle', 'id'], 'duplicate_key')], TWICE);

of('ModelUnloadedEvent');
judge(
  { modelId: 'phi-4', timestamp: T }, { timestamp: 1, modelId: ' ' }, { modelId: 'phi-4', timestamp: 9007199254740991 },
  '{"modelId":"phi-4","timestamp":1762510530123.0}', '{"modelId":"phi-4","timestamp":1.7625e12}', '{"modelId":"phi-4","timestamp":1E0}', '{"modelId":"phi-4","timestamp":9223372036854775807}',
  {}, { modelId: 'phi-4' }, { timestamp: T }, { modelId: '', timestamp: T }, { modelId: null, timestamp: T }, { modelId: false, timestamp: T }, { modelId: {}, timestamp: T },
  { modelId: 'phi-4', timestamp: 0 }, { modelId: 'phi-4', timestamp: -1 }, { modelId: 'phi-4', timestamp: 0.5 }, { modelId: 'phi-4', timestamp: -0.5 }, { modelId: 'phi-4', timestamp: T + 0.5 },
  '{"modelId":"phi-4","timestamp":-0}', '{"modelId":"phi-4","timestamp":-0.0}', '{"modelId":"phi-4","timestamp":0e5}', '{"modelId":"phi-4","timestamp":1e-1}', '{"modelId":"phi-4","timestamp":-1e30}',
  { modelId: 'phi-4', timestamp: null }, { modelId: 'phi-4', timestamp: String(T) }, { modelId: 'phi-4', timestamp: '2025-11-07T10:15:30.123Z' }, { modelId: 'phi-4', timestamp: [T] }, { modelId: 'phi-4', timestamp: true },
  { modelid: 'phi-4', timeStamp: T }, { modelId: '', timestamp: -2.5 }, { modelId: 'phi-4', timestamp: T, reason: null },
  '{"modelId":"phi-4","timestamp":1762510530123', '{"modelId":"phi-4" "timestamp":1}', '{"modelId":"phi-4","timestamp":1.}', '{"modelId":"phi-4","timestamp":.5}', '{"modelId":"phi-4","timestamp":NaN}',
  '{"modelId":"phi\n4","timestamp":1}', '{"modelId":"phi-4","timestamp":1e}', '{"modelId":"phi-4","timestamp":1_000}', '[1]', 'null',
);
ours('{"modelId":"phi-4","timestamp":1e30}', [issue(['timestamp'], 'out_of_range')], NUMBERS);
ours('{"modelId":"phi-4","timestamp":1e400}', [issue(['timestamp'], 'out_of_range')], NUMBERS);
ours('{"modelId":"phi-4","timestamp":100000000000000000000000000000001}', [issue(['timestamp'], 'out_of_range')], NUMBERS);
ours('{"modelId":"phi-4","timestamp":1762510530123.0000000000000001}', [issue(['timestamp'], 'not_an_integer')], NUMBERS);
ours('{"modelId":"","timestamp":1,"modelId":"phi-4"}', [issue(['modelId'], 'too_short', 'Model ID cannot be empty'), issue(['modelId'], 'duplicate_key')], TWICE);

of('ModelInvalidatedEvent');
for (const reason of ['python_restart', 'unload', 'error', '', 'Unload', 'unload ', 'python-restart', 'pythonRestart', 'err', null, 1, true, [], {}, ['error']]) judge({ modelId: 'phi-4', reason, timestamp: T });
judge(
  {}, { modelId: 'phi-4', timestamp: T }, { reason: 'error' }, { modelId: '', reason: '', timestamp: 0 }, { modelId: 'phi-4', reason: 'error', timestamp: 1.5 }, { modelId: 0, reason: 0, timestamp: '0' },
  '{"modelId":"phi-4","reason":"\\u0065rror","timestamp":1}', '{"modelId":"phi-4","reason":"error\\u0000","timestamp":1}', '{"modelId":"phi-4","reason":error,"timestamp":1}',
  { modelId: 'phi-4', reason: 'error', timestamp: T, reasons: ['x'] },
);
ours('{"modelId":"phi-4","reason":"error","timestamp":1,"reason":"none"}', [issue(['reason'], 'duplicate_key')], TWICE);

of('GenerationStartedEvent');
judge(
  { streamId: 's-1', modelId: 'phi-4', prompt: 'Say hello.', timestamp: T }, { streamId: 's-1', modelId: 'phi-4', prompt: '', timestamp: 1 },
  { prompt: '"quoted" \\ / \b\f\n\r\t \u0000 \u001f \u007f \u2028 é 語 🚀', timestamp: T, modelId: 'm', streamId: 's' },
  '{"streamId":"s-1","modelId":"phi-4","prompt":"\\ud83d\\ude80\\u00E9\\/","timestamp":1}',
  {}, { streamId: 's-1' }, { streamId: 's-1', modelId: 'phi-4', timestamp: T }, { streamId: '', modelId: '', prompt: '', timestamp: T }, { streamId: '', modelId: '', prompt: null, timestamp: -1 },
  { streamId: 1, modelId: 2, prompt: 3, timestamp: '4' }, { streamId: 's-1', modelId: 'phi-4', prompt: ['a'], timestamp: T }, { streamId: 's-1', modelId: 'phi-4', prompt: { text: 'a' }, timestamp: T },
  { streamId: null, modelId: 'phi-4', prompt: 'a', timestamp: 2.25 }, { stream_id: 's-1', model_id: 'phi-4', prompt: 'a', timestamp: T },
  { streamId: 's-1', modelId: 'phi-4', prompt: 'a', timestamp: T, temperature: 0.7, stop: ['\n'] },
  '{"streamId":"s-1","modelId":"phi-4","prompt":"tab\there","timestamp":1}', '{"streamId":"s-1","modelId":"phi-4","prompt":"\\u12","timestamp":1}',
  '{"streamId":"s-1","modelId":"phi-4","prompt":"open,"timestamp":1}', '{"streamId":"s-1","modelId":"phi-4","prompt":"a"+"b","timestamp":1}',
);
ours('{"streamId":"s-1","modelId":"phi-4","prompt":"\\ude80\\ud83d","timestamp":1}', [issue([], 'bad_utf8')], HALF);
ours('{"streamId":"","modelId":"phi-4","prompt":"\\ud83d","timestamp":1}', [issue(['streamId'], 'too_short', 'Stream ID cannot be empty'), issue([], 'bad_utf8')], HALF);

of('TokenGeneratedEvent');
for (const token of ['', ' the', '語', '🚀', '\n', '\u0000', '\\', null, 0, [], false]) judge({ streamId: 's-1', token, timestamp: T });
for (const logprob of [0, -0.25, 1, -1e-300, 1.7976931348623157e308, null, '-0.25', true, [], {}]) judge({ streamId: 's-1', token: 'a', logprob, timestamp: T });
judge(
  '{"streamId":"s-1","token":"a","logprob":-0.0,"timestamp":1}', '{"streamId":"s-1","token":"a","logprob":-5E-324,"timestamp":1}', '{"streamId":"s-1","token":"a","logprob":1e-999,"timestamp":1}',
  '{"streamId":"s-1","token":"a","logprob":-Infinity,"timestamp":1}', '{"streamId":"s-1","token":"a","logprob":-.5,"timestamp":1}', '{"streamId":"s-1","token":"a","logprob":-,"timestamp":1}',
  {}, { token: 'a' }, { streamId: '', token: '', timestamp: T }, { streamId: '', timestamp: 0.5 }, { streamId: [], token: {}, logprob: '', timestamp: {} }, { streamId: 's-1', token: 'a', logProb: 'x', timestamp: T },
  { streamId: 's-1', token: 'a', logprob: -1, timestamp: -1 }, [{ streamId: 's-1', token: 'a', timestamp: T }],
);
ours('{"streamId":"s-1","token":"a","logprob":-1e400,"timestamp":1}', [issue(['logprob'], 'out_of_range')], NUMBERS);
ours('{"streamId":"s-1","token":"a","token":"b","timestamp":1}', [issue(['token'], 'duplicate_key')], TWICE);

of('GenerationCompletedEvent');
for (const stats of [
  { tokensGenerated: 0 }, { tokensGenerated: 17, totalTimeMs: 812.5, tokensPerSecond: 20.923 }, { tokensPerSecond: 0, totalTimeMs: 0, tokensGenerated: 1 }, { tokensGenerated: 1, totalTimeMs: 1e-9 },
  {}, { totalTimeMs: 5 }, { tokensGenerated: -1 }, { tokensGenerated: 0.5 }, { tokensGenerated: -0.5 }, { tokensGenerated: '17' }, { tokensGenerated: null }, { tokensGenerated: 1, totalTimeMs: -1 },
  { tokensGenerated: 1, totalTimeMs: -1e-9, tokensPerSecond: -1e9 }, { tokensGenerated: 1, totalTimeMs: null, tokensPerSecond: null }, { tokensGenerated: 1, totalTimeMs: '1', tokensPerSecond: [] },
  { tokensGenerated: -2.5, totalTimeMs: true, tokensPerSecond: -3 }, { tokens_generated: 1 }, { tokensGenerated: 1, timeToFirstTokenMs: -1 }, null, [], 0, 'fast', [{ tokensGenerated: 1 }],
]) judge({ streamId: 's-1', stats, timestamp: T });
judge(
  '{"streamId":"s-1","stats":{"tokensGenerated":-0},"timestamp":1}', '{"streamId":"s-1","stats":{"tokensGenerated":2.0e1},"timestamp":1}', '{"streamId":"s-1","stats":{"tokensGenerated":0,"totalTimeMs":-0.0},"timestamp":1}',
  {}, { streamId: 's-1', timestamp: T }, { streamId: '', stats: {}, timestamp: 0 }, { stats: { tokensGenerated: 1 } }, { streamId: 's-1', stats: { tokensGenerated: 3 }, timestamp: T, done: true },
  '{"streamId":"s-1","stats":{"tokensGenerated":1},"timestamp":1', '{"streamId":"s-1","stats":{"tokensGenerated":1,"timestamp":1}', '{"streamId":"s-1","stats":{"tokensGenerated":1]},"timestamp":1}',
);
ours('{"streamId":"s-1","stats":{"tokensGenerated":1e30},"timestamp":1}', [issue(['stats', 'tokensGenerated'], 'out_of_range')], NUMBERS);
ours('{"streamId":"s-1","stats":{"tokensGenerated":1,"tokensPerSecond":1e309},"timestamp":1}', [issue(['stats', 'tokensPerSecond'], 'out_of_range')], NUMBERS);
ours('{"streamId":"s-1","stats":{"tokensGenerated":1,"totalTimeMs":2,"tokensGenerated":-1},"timestamp":1}', [issue(['stats', 'tokensGenerated'], 'duplicate_key')], TWICE);

of('ErrorEvent');
judge(
  { error: { message: 'out of memory' }, timestamp: T }, { error: { message: '', code: '', stack: '' }, context: '', timestamp: 1 },
  { timestamp: T, context: 'load', error: { stack: 'Error: x\n    at f (C:\\a\\b.js:1:2)\n', code: 'E_"X"', message: 'é 🚀' } },
  {}, { timestamp: T }, { error: {}, timestamp: T }, { error: { code: 'E' }, context: 'load', timestamp: T }, { error: null, timestamp: T }, { error: 'boom', timestamp: T }, { error: ['boom'], timestamp: T },
  { error: { message: null }, timestamp: T }, { error: { message: 'x', code: 7 }, timestamp: T }, { error: { message: 'x', code: null, stack: null }, context: null, timestamp: T },
  { error: { message: 1, code: 2, stack: 3 }, context: 4, timestamp: '5' }, { error: { message: 'x', stack: ['a', 'b'] }, context: { at: 1 }, timestamp: T }, { error: { message: 'x' }, timestamp: -7 },
  { error: { message: 'x' }, timestamp: 1.25 }, { error: { Message: 'x' }, timestamp: T }, { error: { message: 'x', cause: { message: 1 } }, timestamp: T }, { error: { message: 'x' }, severity: 'fatal', timestamp: T },
  '{"error":{"message":"x","stack":"a\\nb\\tc\\u0000"},"timestamp":1}', '{"error":{"message":"x"},"timestamp":1}\u0000', '{"error":{"message":"x\\"},"timestamp":1}', '{"error":{message:"x"},"timestamp":1}',
);
ours('{"error":{"message":"x","code":"a","code":"a"},"timestamp":1}', [issue(['error', 'code'], 'duplicate_key')], TWICE);
ours('{"error":{"message":"x","cause":1,"cause":2},"timestamp":1}', [issue(['error', 'cause'], 'duplicate_key')], TWICE);

of('RuntimeStatusEvent');
for (const status of ['starting', 'ready', 'error', 'stopped', '', 'Ready', 'redy', 'stopping', ' ready', 'ready\u0000', null, 0, false, [], {}]) judge({ status, timestamp: T });
judge(
  { status: 'ready', previousStatus: 'starting', timestamp: T }, { status: 'ready', previousStatus: 'anything', timestamp: 1 }, { status: 'ready', previousStatus: '', timestamp: T },
  { previousStatus: 'ready', timestamp: T }, {}, { status: 'ready' }, { status: 'ready', previousStatus: null, timestamp: T }, { status: 'ready', previousStatus: 1, timestamp: T },
  { status: 'up', previousStatus: [], timestamp: 0 }, { status: 'ready', previous_status: 7, timestamp: T }, { Status: 'ready', timestamp: T }, { status: 'ready', timestamp: 1e-7 },
  '{"status":"r\\u0065ady","timestamp":1}', '{"status":ready,"timestamp":1}', '{"status":"ready";"timestamp":1}', '\u00a0{"status":"ready","timestamp":1}',
);
ours('{"status":"ready","timestamp":1,"timestamp":0}', [issue(['timestamp'], 'duplicate_key')], TWICE);

// ------------------------------------------------------------------------------------------------ the verdicts
const written = new Set(fs.readFileSync(new URL(import.meta.url), 'utf8').match(/'(?:[^'\\\n]|\\.)*'/g).map((s) => s.slice(1, -1)));
function code_of(i) {
  switch (i.code) {
    case 'invalid_type': return i.received === 'undefined' ? 'missing_key' : i.expected === 'integer' ? 'not_an_integer' : 'wrong_type';
    case 'invalid_enum_value': return 'not_one_of';
    case 'invalid_string': return 'wrong_pattern';
    case 'too_small': return i.type === 'string' ? 'too_short' : 'too_small';
    case 'too_big': return i.type === 'string' ? 'too_long' : 'too_big';
    default: throw new Error(i.code);
  }
}
function zod_verdict(schema, text) {
  let value;
  try { value = JSON.parse(text); } catch { return [issue([], 'bad_json')]; }
  const r = schemas[schema].safeParse(value);
  return r.success ? [] : r.error.issues.map((i) => issue(i.path, code_of(i), written.has(i.message) ? i.message : undefined));
}
const same = (a, b) => JSON.stringify(a.map((i) => JSON.stringify(i)).sort()) === JSON.stringify(b.map((i) => JSON.stringify(i)).sort());
const seen = new Set(), codes = {};
const lines = cases.map(({ id, schema, text, issues, differs }) => {
  const theirs = zod_verdict(schema, text);
  if (issues && same(issues, theirs)) throw new Error(`${id} says that it differs, and does not`);
  if (seen.has(schema + text)) throw new Error(`${id} is there twice`);
  seen.add(schema + text);
  const all = issues ?? theirs;
  for (const i of all) codes[i.code] = (codes[i.code] ?? 0) + 1;
  return JSON.stringify({ id, schema, text, ok: all.length === 0, issues: all, ...(differs ? { differs } : {}) }) + '\n';
});
const at = new URL('cases.jsonl', import.meta.url);
if (!process.argv.includes('--check')) fs.writeFileSync(at, lines.join(''));
else if (fs.readFileSync(at, 'utf8') !== lines.join('')) { console.error('cases.jsonl is not what generate.mjs writes'); process.exit(1); }
console.log(`${cases.length} cases, ${lines.filter((l) => JSON.parse(l).ok).length} accepted`, codes);
