import { Button, TextInput } from "@mantine/core";
import { useRef } from "react";
import { documentKindSchema } from "../../../shared/domain/staging-event.ts";
import { documentWords } from "../../../shared/document-words.ts";
import { dateHint } from "../../ui/date-hint.ts";
import { underField } from "../../ui/under-field.ts";
import { WordsSelect } from "../../ui/words-select.tsx";
import type { DocumentDraft } from "./record-draft.ts";
import type { Problems } from "./save-errors.ts";
import styles from "./save-form.module.css";

/** The documents a staging rests on, each with its own date; rows are added and removed by keyboard. */
export function DocumentsField(props: {
  documents: readonly DocumentDraft[];
  errors: Problems;
  onChange: (documents: readonly DocumentDraft[]) => void;
}) {
  const { documents } = props;
  const list = useRef<HTMLFieldSetElement>(null);
  const focusLast = (selector: string): void => {
    requestAnimationFrame(() =>
      [...(list.current?.querySelectorAll<HTMLElement>(selector) ?? [])]
        .at(-1)
        ?.focus(),
    );
  };
  const replace = (at: number, changes: Partial<DocumentDraft>): void =>
    props.onChange(
      documents.map((each, index) =>
        index === at ? { ...each, ...changes } : each,
      ),
    );
  return (
    <fieldset ref={list} className={styles.documents}>
      <legend>Documents</legend>
      {documents.map((document, at) => (
        <DocumentRow
          // oxlint-disable-next-line react/no-array-index-key -- rows have no name of their own
          key={at}
          at={at}
          document={document}
          error={props.errors[`documents.${at}.on`]}
          onChange={(changes) => replace(at, changes)}
          onRemove={() => {
            props.onChange(documents.filter((_, index) => index !== at));
            focusLast("button");
          }}
        />
      ))}
      <Button
        variant="default"
        size="compact-sm"
        disabled={documents.length >= 20}
        onClick={() => {
          props.onChange([...documents, { kind: "ct", on: "" }]);
          focusLast("select");
        }}
      >
        Add a document
      </Button>
    </fieldset>
  );
}

function DocumentRow(props: {
  at: number;
  document: DocumentDraft;
  error: string | undefined;
  onChange: (changes: Partial<DocumentDraft>) => void;
  onRemove: () => void;
}) {
  const { document } = props;
  const name = `Document ${props.at + 1}`;
  return (
    <div className={styles.document}>
      <WordsSelect
        aria-label={`${name}, kind`}
        words={documentWords}
        value={document.kind}
        onChange={(event) =>
          props.onChange({
            kind: documentKindSchema.parse(event.currentTarget.value),
          })
        }
      />
      <TextInput
        aria-label={`${name}, date`}
        placeholder="dd-Mmm-yyyy"
        value={document.on}
        onChange={(event) => props.onChange({ on: event.currentTarget.value })}
        {...underField(
          document.on.trim() === "" ? "" : dateHint(document.on),
          props.error,
        )}
      />
      <Button
        variant="default"
        size="compact-sm"
        aria-label={`Remove ${name.toLowerCase()}`}
        onClick={props.onRemove}
      >
        Remove
      </Button>
    </div>
  );
}
