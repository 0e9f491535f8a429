import { Fragment } from "react";
import type { IndexBrief } from "../../shared/domain/prognosis-views.ts";
import { Kept } from "./kept.tsx";
import { Mark } from "./mark.tsx";
import { otherIndexWords } from "./other-index.ts";

/** The indices that apply and are not printed in full, run on: each with its group, or with what it lacks. */
export function OtherIndices({ indices }: { indices: readonly IndexBrief[] }) {
  const applying = indices.filter(({ status }) => status !== "not-applicable");
  if (applying.length === 0) return null;
  return (
    <p className="fine">
      {applying.map((index, at) => (
        <Fragment key={index.rule}>
          {at > 0 && " · "}
          <OtherIndex index={index} />
        </Fragment>
      ))}
    </p>
  );
}

function OtherIndex({ index }: { index: IndexBrief }) {
  const { answer, rest } = otherIndexWords(index);
  return (
    <>
      {index.name} <strong>{answer}</strong>
      {index.group !== null && (
        <>
          {"\u00a0"}
          <Mark level={index.verification} checked={index.checked} />
        </>
      )}
      {rest !== "" && (
        <>
          {index.group === null ? ": " : " ("}
          <Kept text={rest} />
          {index.group !== null && ")"}
        </>
      )}
    </>
  );
}
