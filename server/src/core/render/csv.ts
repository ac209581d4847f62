/**
 * Rows as CSV (RFC 4180) that a spreadsheet opens as text. A cell that begins with `=`, `+`, `-`, `@`, a tab or a
 * return would be run as a formula; an apostrophe before it keeps it text (OWASP, "CSV Injection"). The byte order
 * mark makes Excel read UTF-8.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(toCell).join(',')).join('\r\n')}\r\n`;
}

/** The full-width signs count too: spreadsheets of East Asia read them as the others. */
function toCell(value: string): string {
  const harmless = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}
