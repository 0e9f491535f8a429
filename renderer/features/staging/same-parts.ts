/** Compares the named parts of the derivation a card is given, so that it stays as it is while none of them changes. */
export function sameParts<Part extends string>(parts: readonly Part[]) {
  type Given = { derivation: Readonly<Record<Part, unknown>> };
  return ({ derivation: before }: Given, { derivation }: Given): boolean =>
    parts.every((part) => before[part] === derivation[part]);
}
