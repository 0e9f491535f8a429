/** A stored section body, or a part of it, before its schema has read it. */
export type Body = Readonly<Record<string, unknown>>;

function isBody(value: unknown): value is Body {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at "molecular.bap1"; undefined where nothing stands. */
export function valueAt(body: Body, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (part, key) => (isBody(part) ? part[key] : undefined),
      body,
    );
}

/** A copy of the body with a value at "molecular.bap1"; undefined takes the key away. */
export function putAt(body: Body, path: string, value: unknown): Body {
  const [key = "", ...rest] = path.split(".");
  const { [key]: before, ...others } = body;
  if (rest.length === 0)
    return value === undefined ? others : { ...body, [key]: value };
  return {
    ...body,
    [key]: putAt(isBody(before) ? before : {}, rest.join("."), value),
  };
}

/** The lines of the list at a name; none where no list stands. */
export function linesAt(body: Body, name: string): Body[] {
  const lines = valueAt(body, name);
  return Array.isArray(lines) ? lines.filter(isBody) : [];
}
