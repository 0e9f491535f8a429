import { useMutation } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Paper } from "../../shared/contract/printing.ts";
import { call } from "../api.ts";
import { notifyDone, notifyFailure } from "./notify.ts";
import { preferPaper, preferredPaper } from "./preferences.ts";

/** Prints the one-page summary of a case as PDF; the main process asks where to save it. */
export function usePrintSummary(): {
  run: (caseId: string, paper?: Paper) => void;
  isPending: boolean;
} {
  const { mutate, isPending } = useMutation({
    mutationFn: (input: { caseId: string; paper: Paper }) =>
      call("print.summary", input),
    onSuccess: ({ path, pages }) => {
      if (path === null) return;
      notifyDone(
        "Summary saved",
        `${path} (${pages} ${pages === 1 ? "page" : "pages"})`,
      );
    },
    onError: (error) => notifyFailure("The summary was not printed", error),
  });
  return useMemo(
    () => ({
      isPending,
      run: (caseId, paper = preferredPaper()) => {
        preferPaper(paper);
        mutate({ caseId, paper });
      },
    }),
    [mutate, isPending],
  );
}
