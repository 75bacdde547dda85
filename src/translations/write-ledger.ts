import type { Ledger, TranslationRecord } from '../schemas/ledger.ts';

/** Returns a ledger as its file holds it: entries and keys in order, one record on a line, so that changes are easy to compare and to merge. */
export function writeLedger(ledger: Ledger): string {
  const entries = Object.keys(ledger)
    .toSorted()
    .map((name) => {
      const { texts = {}, body } = ledger[name] ?? {};
      const named = Object.keys(texts)
        .toSorted()
        .map((key) => `      ${JSON.stringify(key)}: ${writeRecord(texts[key])}`);
      const parts = [
        named.length > 0 ? `    "texts": {\n${named.join(',\n')}\n    }` : `    "texts": {}`,
        ...(body
          ? [`    "body": [\n${body.map((one) => `      ${writeRecord(one)}`).join(',\n')}\n    ]`]
          : []),
      ];
      return `  ${JSON.stringify(name)}: {\n${parts.join(',\n')}\n  }`;
    });
  return `{\n${entries.join(',\n')}\n}\n`;
}

function writeRecord(record: TranslationRecord | undefined): string {
  return JSON.stringify(record).replaceAll('":', '": ').replaceAll(',"', ', "');
}
