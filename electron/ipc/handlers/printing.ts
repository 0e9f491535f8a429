import type { Handlers } from "../dispatcher.ts";
import type { Dependencies } from "./dependencies.ts";

type PrintChannel = Extract<keyof Handlers, `print.${string}`>;

/** Printing to PDF, and the print window's own two calls. */
export function printHandlers({
  printJobs,
  printSummary,
}: Dependencies): Pick<Handlers, PrintChannel> {
  return {
    "print.summary": (input) => printSummary(input),
    "print.job": ({ jobId }) => printJobs.model(jobId),
    "print.ready": ({ jobId }) => {
      printJobs.markReady(jobId);
      return {};
    },
  };
}
