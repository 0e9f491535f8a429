import { paperSchema, type Paper } from "../../shared/contract/printing.ts";

const paperKey = "mesoboard.paper";
const noticeKey = "mesoboard.intended-use-read";

/** The paper size printed last on this computer; A4 at first. */
export function preferredPaper(): Paper {
  const stored = paperSchema.safeParse(localStorage.getItem(paperKey));
  return stored.success ? stored.data : "A4";
}

/** Remembers the paper size for the next print. */
export function preferPaper(paper: Paper): void {
  localStorage.setItem(paperKey, paper);
}

/** True when the intended use of this text was confirmed on this computer. */
export function hasReadNotice(text: string): boolean {
  return localStorage.getItem(noticeKey) === text;
}

/** Remembers that this text was confirmed; a changed text is shown again. */
export function rememberNotice(text: string): void {
  localStorage.setItem(noticeKey, text);
}
