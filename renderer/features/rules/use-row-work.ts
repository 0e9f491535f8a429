import { useState } from "react";
import type { KeptPaper } from "./check-fields.ts";

/** The one form that is open, under its row. */
export interface RowWork {
  kind: "check" | "withdraw";
  row: string;
  kept: KeptPaper | null;
}

/** Which row is being checked or taken back. Typing is never dropped for another row without a question. */
export function useRowWork() {
  const [work, setWork] = useState<RowWork | null>(null);
  const [isDirty, setDirty] = useState(false);
  const [asked, setAsked] = useState<{ next: RowWork | null } | null>(null);
  const [said, setSaid] = useState("");
  const start = (next: RowWork | null, done = ""): void => {
    setSaid(done);
    setAsked(null);
    setDirty(false);
    setWork(next);
  };
  return {
    work,
    setDirty,
    /** Goes on at once: what was open is stored, and `done` says so. */
    start,
    /** What was stored last, for those who do not see the row change. */
    said,
    /** Opens a form, or closes the open one, asking first when something is typed. */
    begin: (next: RowWork | null): void => {
      if (next?.row === work?.row && next?.kind === work?.kind) return;
      if (isDirty) setAsked({ next });
      else start(next);
    },
    isAsking: asked !== null,
    stay: (): void => setAsked(null),
    leave: (): void => start(asked?.next ?? null),
  };
}
