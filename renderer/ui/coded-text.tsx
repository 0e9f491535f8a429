import { Fragment } from "react";

/** Text in which each known code carries what it stands for, on hover and for a screen reader. */
export function CodedText(props: {
  text: string;
  /** What each code stands for. */
  terms: Readonly<Record<string, string>>;
}) {
  return props.text.split(/\b/u).map((part, at) => {
    const meaning = Object.hasOwn(props.terms, part)
      ? props.terms[part]
      : undefined;
    return (
      // oxlint-disable-next-line react/no-array-index-key
      <Fragment key={`${at} ${part}`}>
        {meaning === undefined ? part : <abbr title={meaning}>{part}</abbr>}
      </Fragment>
    );
  });
}
