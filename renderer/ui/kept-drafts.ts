const forms: Map<string, unknown>[] = [];

/** Typing that is not saved yet, by case: in memory only, so that a change of tab loses nothing, until `forgetDrafts`. */
export function createKeptDrafts<Draft>(): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  forms.push(drafts);
  return drafts;
}

/** Drops what is typed and not saved in every form of every case. */
export function forgetDrafts(): void {
  for (const drafts of forms) drafts.clear();
}

/** True while any case holds typing that is not saved, on this screen or on another one. */
export function hasKeptDrafts(): boolean {
  return forms.some(({ size }) => size > 0);
}
