/** Rows under a header as aligned plain text: the first column to the left, figures to the right. */
export function renderTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const renderRow = (row: readonly string[]) =>
    widths.map((width, column) => (column === 0 ? (row[0] ?? '').padEnd(width) : (row[column] ?? '').padStart(width)));
  return all.map((row) => renderRow(row).join('   ').trimEnd()).join('\n');
}

export function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MB`;
}

/** Three decimals below a tenth, so that small ratios do not all read "0.0". */
export function ratio(left: number, right: number): string {
  const value = left / right;
  return value.toFixed(value < 0.1 ? 3 : 2);
}
