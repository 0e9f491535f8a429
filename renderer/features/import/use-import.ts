import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { EventPayload } from "../../../shared/contract/events.ts";
import type {
  ImportBatch,
  ImportPreview,
} from "../../../shared/contract/imports.ts";
import { ApiError, call, onEvent } from "../../api.ts";
import { notifyFailure } from "../../app/notify.ts";
import { useChannelMutation } from "../../app/queries.ts";

export type Progress = EventPayload<"import.progress">;

export type ImportStep =
  | { at: "start"; error: Error | null }
  | { at: "reading"; progress: Progress | null }
  | { at: "preview"; preview: ImportPreview; error: Error | null }
  | { at: "writing"; preview: ImportPreview; progress: Progress | null }
  | { at: "done"; batch: ImportBatch };

/** The import from choosing files to the stored batch. Nothing is written before `commit`. */
export function useImport() {
  const [step, setStep] = useState<ImportStep>({ at: "start", error: null });
  const choose = useMutation({ mutationFn: () => call("import.choose", {}) });
  const commit = useChannelMutation("import.commit");

  useEffect(
    () =>
      onEvent("import.progress", (progress) =>
        setStep((now) =>
          now.at === "reading" || now.at === "writing"
            ? { ...now, progress }
            : now,
        ),
      ),
    [],
  );

  useForgetOnLeave(step);

  const start = (): void => {
    setStep({ at: "reading", progress: null });
    choose.mutate(undefined, {
      onSuccess: ({ preview }) =>
        setStep(
          preview === null
            ? { at: "start", error: null }
            : { at: "preview", preview, error: null },
        ),
      onError: (error) => setStep({ at: "start", error }),
    });
  };
  const write = (preview: ImportPreview): void => {
    setStep({ at: "writing", preview, progress: null });
    commit.mutate(
      { token: preview.token },
      {
        onSuccess: (batch) => setStep({ at: "done", batch }),
        onError: (error) => setStep({ at: "preview", preview, error }),
      },
    );
  };
  return {
    step,
    start,
    write,
    cancel: cancelImport,
    reset: () => {
      if (step.at === "preview") cancelImport();
      setStep({ at: "start", error: null });
    },
  };
}

/** Leaving before the import was asked for ends the reading and forgets the preview. A write goes on to its end. */
function useForgetOnLeave(step: ImportStep): void {
  const at = useRef(step.at);
  useEffect(() => {
    at.current = step.at;
  }, [step.at]);
  useEffect(
    () => () => {
      if (at.current === "reading" || at.current === "preview") cancelImport();
    },
    [],
  );
}

function cancelImport(): void {
  call("import.cancel", {}).catch((error: unknown) => {
    // Locking has ended the import already.
    if (!(error instanceof ApiError && error.body.code === "locked"))
      notifyFailure("The import was not cancelled", error);
  });
}
