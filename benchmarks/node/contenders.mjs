// SPDX-License-Identifier: BSL-1.0
// The seven messages for zod 3 and zod 4, as JSON Schema for ajv, and as types of typebox. Each contender: messages -> (text -> accepted?).
import { createRequire } from "node:module";
const require = createRequire(process.env.TELLTALE_NODE_MODULES + "/");
const { z: zod3 } = require("zod3");
const { z: zod4 } = require("zod4");
const Ajv = require("ajv").default;
const { Type } = require("@sinclair/typebox");
const { TypeCompiler } = require("@sinclair/typebox/compiler");

const states = ["starting", "ready", "error", "stopped"];
const sources = ["storefront", "app_proxy", "admin_app", "prep", "prompt_builder", "renderer", "provider", "storage"];
const severities = ["debug", "info", "warn", "error"];

function zodSchemas(z) {
    const name = z.string().min(1), timestamp = z.number().int().positive(), measured = z.number().min(0).optional();
    const text = z.string(), anything = z.any(), object = z.record(z.string(), z.any());
    return {
        config: z.object({
            enabled: z.boolean(),
            serviceName: z.string().min(1).max(100).regex(/^[a-zA-Z0-9_-]+$/).optional(),
            prometheusPort: z.number().int().min(1024).max(65535).optional(),
            exportIntervalMs: z.number().int().min(1000).max(600000).optional(),
        }),
        loaded: z.object({ modelId: name, handle: z.object({ id: text, descriptor: anything.optional() }), timestamp }),
        token: z.object({ streamId: name, token: text, logprob: z.number().optional(), timestamp }),
        completed: z.object({
            streamId: name,
            stats: z.object({ tokensGenerated: z.number().int().min(0), totalTimeMs: measured, tokensPerSecond: measured }),
            timestamp,
        }),
        error: z.object({
            error: z.object({ message: text, code: text.optional(), stack: text.optional() }),
            context: text.optional(),
            timestamp,
        }),
        status: z.object({ status: z.enum(states), previousStatus: text.optional(), timestamp }),
        render: z.object({
            shopId: text, requestId: text, runId: text.optional(), variantId: text.optional(), traceId: text.optional(),
            spanId: text.optional(), parentSpanId: text.optional(), source: z.enum(sources), type: text,
            severity: z.enum(severities).optional(), payload: object.optional(),
        }),
    };
}

function typeboxSchemas() {
    const name = Type.String({ minLength: 1 }), timestamp = Type.Integer({ exclusiveMinimum: 0 }), text = Type.String();
    const measured = Type.Optional(Type.Number({ minimum: 0 })), maybe = Type.Optional(text);
    const oneOf = (all) => Type.Union(all.map((s) => Type.Literal(s)));
    return {
        config: Type.Object({
            enabled: Type.Boolean(),
            serviceName: Type.Optional(Type.String({ minLength: 1, maxLength: 100, pattern: "^[a-zA-Z0-9_-]+$" })),
            prometheusPort: Type.Optional(Type.Integer({ minimum: 1024, maximum: 65535 })),
            exportIntervalMs: Type.Optional(Type.Integer({ minimum: 1000, maximum: 600000 })),
        }),
        loaded: Type.Object({
            modelId: name, handle: Type.Object({ id: text, descriptor: Type.Optional(Type.Any()) }), timestamp,
        }),
        token: Type.Object({ streamId: name, token: text, logprob: Type.Optional(Type.Number()), timestamp }),
        completed: Type.Object({
            streamId: name,
            stats: Type.Object({
                tokensGenerated: Type.Integer({ minimum: 0 }), totalTimeMs: measured, tokensPerSecond: measured,
            }),
            timestamp,
        }),
        error: Type.Object({
            error: Type.Object({ message: text, code: maybe, stack: maybe }), context: maybe, timestamp,
        }),
        status: Type.Object({ status: oneOf(states), previousStatus: maybe, timestamp }),
        render: Type.Object({
            shopId: text, requestId: text, runId: maybe, variantId: maybe, traceId: maybe, spanId: maybe,
            parentSpanId: maybe, source: oneOf(sources), type: text, severity: Type.Optional(oneOf(severities)),
            payload: Type.Optional(Type.Record(Type.String(), Type.Any())),
        }),
    };
}

/// JSON.parse, then a check of what it gave; text that it refuses is refused.
function reader(check) {
    return (text) => {
        let value;
        try {
            value = JSON.parse(text);
        } catch {
            return false;
        }
        return check(value);
    };
}
const each = (schemas, make) => Object.fromEntries(Object.entries(schemas).map(([m, s]) => [m, reader(make(s))]));

// typebox's types are JSON Schema: ajv compiles the same ones. Both look only; zod copies what it knows.
export const contenders = {
    "node: JSON.parse alone": each(typeboxSchemas(), () => () => true),
    "node: zod 3": each(zodSchemas(zod3), (s) => (v) => s.safeParse(v).success),
    "node: zod 4": each(zodSchemas(zod4), (s) => (v) => s.safeParse(v).success),
    "node: ajv": each(typeboxSchemas(), (s) => new Ajv({ allErrors: true }).compile(s)),
    "node: typebox": each(typeboxSchemas(), (s) => {
        const compiled = TypeCompiler.Compile(s);
        return (v) => compiled.Check(v);
    }),
};
