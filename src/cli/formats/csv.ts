/**
 * One table as CSV (RFC 4180, CRLF). A cell that a spreadsheet could read as a formula — it begins with one of
 * `= + - @`, a tab or a carriage return — gets an apostrophe before it, as OWASP advises.
 */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[\s\u00a0]*[=+\-@＝＋－＠\t\r]/.test(value) ? `'${value}` : value;
  return /^\s|[",\r\n\t]|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
