const number = String.raw`[−+]?\d+(?:[.,]\d+)*`;
const range = String.raw`\(?${number}[-–]${number}\)?`;
const unit = String.raw`% CI|%|[\p{L}\d⁹]+\/\p{L}+|months|mo|y|days old|days|Gy|mm|cm|kg|nmol`;
const pieces = [
  String.raw`(?:\d{1,2}-)?[A-Z][a-z]{2}-\d{4}`,
  String.raw`(?:AJCC|ECOG|WBC|Hb) ${number}(?:[-–]${number})?(?: (?:${unit})(?![\p{L}\d]))?`,
  String.raw`${number} v ${number}(?: (?:months|mo)(?!\p{L}))?`,
  String.raw`${number} ${range}`,
  String.raw`${range}(?: (?:${unit})(?![\p{L}\d]))?`,
  String.raw`${number} (?:${unit})(?![\p{L}\d])`,
];
const together = new RegExp(
  String.raw`(?<![\p{L}\d.,])(${pieces.join("|")})(?![\d/-])`,
  "u",
);

export interface TextPart {
  text: string;
  /** Where the part starts in the text. */
  from: number;
  /** True when no line break may enter it. */
  whole: boolean;
}

/** A text in parts, dates, intervals and figures with their unit being whole. The parts joined are the text. */
export function keepTogether(text: string): TextPart[] {
  let from = 0;
  const parts = text.split(together).map((part, at) => {
    const start = from;
    from += part.length;
    return { text: part, from: start, whole: at % 2 === 1 };
  });
  return parts.filter((part) => part.text !== "");
}
