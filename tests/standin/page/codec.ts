/* Values that cross between processes, as a flat table in text, so that cycles and shared parts survive.
   Pages get these functions as source text (`codecSource`), so they use only each other. */

type Put = (part: unknown) => number;
type Get = (index: number) => unknown;

function refuse(): never {
  throw new Error("An object could not be cloned.");
}

function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

function isView(tag: string): boolean {
  return /^(?:Uint8Clamped|(?:Big)?(?:Ui|I)nt(?:8|16|32|64)|Float(?:16|32|64))Array$|^DataView$/.test(
    tag,
  );
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 8192)
    text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
}

function describePrimitive(value: any): unknown {
  if (value === undefined) return ["undefined"];
  if (typeof value === "bigint") return ["bigint", String(value)];
  if (typeof value === "symbol") return refuse();
  const plain =
    typeof value !== "number" ||
    (Number.isFinite(value) && !Object.is(value, -0));
  return plain
    ? value
    : ["number", Object.is(value, -0) ? "-0" : String(value)];
}

function describeError(value: any, put: Put): unknown {
  const standard = [
    "EvalError",
    "RangeError",
    "ReferenceError",
    "SyntaxError",
    "TypeError",
    "URIError",
  ];
  const name = standard.includes(value.name) ? value.name : "Error";
  return [
    "Error",
    name,
    put(value.message),
    put(value.stack),
    "cause" in value ? put(value.cause) : -1,
  ];
}

function describeObject(value: any, put: Put): unknown {
  const tag = tagOf(value);
  if (tag === "Array") return ["Array", ...Array.from(value, put)];
  if (tag === "Date") return ["Date", put(Number(value))];
  if (tag === "RegExp") return ["RegExp", value.source, value.flags];
  if (tag === "Map")
    return ["Map", ...[...value].flat().map((part) => put(part))];
  if (tag === "Set") return ["Set", ...Array.from(value, put)];
  if (tag === "Boolean" || tag === "Number" || tag === "String")
    return ["Boxed", put(value.valueOf())];
  if (tag === "ArrayBuffer")
    return ["ArrayBuffer", toBase64(new Uint8Array(value))];
  if (isView(tag))
    return [
      tag,
      toBase64(
        new Uint8Array(value.buffer, value.byteOffset, value.byteLength),
      ),
    ];
  if (tag === "Error") return describeError(value, put);
  if (tag !== "Object" && tag in globalThis) return refuse();
  return [
    "Object",
    ...Object.keys(value).flatMap((key) => [key, put(value[key])]),
  ];
}

/** Text for a value; `special` may name functions and promises, which are refused otherwise. */
export function encode(
  value: unknown,
  special?: (part: object) => string | undefined,
): string {
  const table: unknown[] = [];
  const seen = new Map<unknown, number>();
  const put: Put = (part) => {
    const known = seen.get(part);
    if (known !== undefined) return known;
    const index = table.push(null) - 1;
    if (
      part === null ||
      (typeof part !== "object" && typeof part !== "function")
    ) {
      table[index] = describePrimitive(part);
      return index;
    }
    seen.set(part, index);
    const name = special?.(part);
    if (name !== undefined) table[index] = ["special", name];
    else
      table[index] =
        typeof part === "function" ? refuse() : describeObject(part, put);
    return index;
  };
  put(value);
  return JSON.stringify(table);
}

function fill(target: any, tag: string, rest: any[], get: Get): void {
  if (tag === "Array") for (const part of rest) target.push(get(part));
  if (tag === "Set") for (const part of rest) target.add(get(part));
  if (tag === "Map")
    for (let i = 0; i < rest.length; i += 2)
      target.set(get(rest[i]), get(rest[i + 1]));
  if (tag !== "Object") return;
  for (let i = 0; i < rest.length; i += 2) {
    const value = get(rest[i + 1]);
    Object.defineProperty(target, rest[i], {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
}

function fillError(target: any, [, , stack, cause]: any[], get: Get): void {
  Object.defineProperty(target, "stack", {
    value: get(stack),
    writable: true,
    configurable: true,
  });
  if (cause < 0) return;
  Object.defineProperty(target, "cause", {
    value: get(cause),
    writable: true,
    configurable: true,
  });
}

function makeScalar(tag: string, rest: any[], get: Get): unknown {
  if (tag === "undefined") return undefined;
  if (tag === "bigint") return BigInt(rest[0]);
  if (tag === "number") return Number(rest[0]);
  if (tag === "Date") return new Date(get(rest[0]) as number);
  if (tag === "RegExp") return new RegExp(rest[0], rest[1]);
  if (tag === "Boxed") return new Object(get(rest[0]));
  if (tag === "ArrayBuffer") return fromBase64(rest[0]).buffer;
  return new (globalThis as any)[tag](fromBase64(rest[0]).buffer);
}

/** The value that `encode` described; `revive` makes what `special` named. */
export function decode(text: string, revive?: (name: string) => unknown): any {
  const table: any[] = JSON.parse(text);
  const made = new Map<number, unknown>();
  const containers: Record<string, () => unknown> = {
    Array: () => [],
    Object: () => ({}),
    Map: () => new Map(),
    Set: () => new Set(),
  };
  const get: Get = (index) => {
    if (made.has(index)) return made.get(index);
    const entry = table[index];
    const [tag, ...rest] = Array.isArray(entry) ? entry : ["plain"];
    if (tag === "plain") return entry;
    if (tag === "special") made.set(index, revive?.(rest[0]));
    else if (tag === "Error")
      made.set(index, new (globalThis as any)[rest[0]](get(rest[1])));
    else made.set(index, containers[tag]?.() ?? makeScalar(tag, rest, get));
    if (tag === "Error") fillError(made.get(index), rest, get);
    else fill(made.get(index), tag, rest, get);
    return made.get(index);
  };
  return get(0);
}

/** Text for any value that structured clone carries; throws Electron's own error for the rest. */
export function clone(value: unknown): string {
  let copy: unknown;
  try {
    copy = structuredClone(value);
  } catch {
    return refuse();
  }
  return encode(copy);
}

/** These functions as source text for pages. */
export const codecSource = [
  [
    refuse,
    tagOf,
    isView,
    toBase64,
    fromBase64,
    describePrimitive,
    describeError,
    describeObject,
  ],
  [encode, fill, fillError, makeScalar, decode, clone],
]
  .flat()
  .map(String)
  .join("\n");
