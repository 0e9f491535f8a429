import { refuseFile } from "./refuse-file.ts";

interface Signature {
  bytes: readonly number[];
  sentence: string;
}

const signatures: readonly Signature[] = [
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    sentence:
      'is an Excel workbook or a ZIP archive: unpack it, or save the sheet as "CSV UTF-8", and choose that file.',
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    sentence:
      'is an old Excel workbook: save the sheet as "CSV UTF-8" and choose that file.',
  },
  {
    bytes: [0x1f, 0x8b],
    sentence: "is compressed: unpack it and choose the CSV file inside.",
  },
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    sentence: "is a PDF document: choose the CSV table it was made from.",
  },
  { bytes: [0xff, 0xfe], sentence: utf16Sentence() },
  { bytes: [0xfe, 0xff], sentence: utf16Sentence() },
];

/** The text of a UTF-8 file with or without byte order mark; refuses binary files and other encodings. */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) {
    throw refuseFile(
      name,
      "is empty: get the file again from where it came from.",
    );
  }
  const known = signatures.find(({ bytes: start }) =>
    start.every((byte, at) => bytes[at] === byte),
  );
  if (known !== undefined) throw refuseFile(name, known.sentence);
  if (bytes.includes(0)) {
    throw refuseFile(
      name,
      "is a binary file, or holds a NUL character, and is not a CSV table: choose the CSV file.",
    );
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw refuseFile(
      name,
      'is not written in UTF-8, so that names and umlauts could be misread: save it as "CSV UTF-8" and choose it again.',
      error,
    );
  }
}

function utf16Sentence(): string {
  return 'is written in UTF-16: save it as "CSV UTF-8" and choose it again.';
}
