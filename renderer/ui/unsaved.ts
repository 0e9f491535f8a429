const holders = new Set<string>();

/** Notes that a form holds typing that is not saved; the answer releases it. */
export function holdUnsaved(id: string): () => void {
  holders.add(id);
  return () => holders.delete(id);
}

/** True while any form holds typing that is not saved. */
export function hasUnsaved(): boolean {
  return holders.size > 0;
}
