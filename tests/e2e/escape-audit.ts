/** Private modes the program may switch: wrapping, cursor, alternate screen, mouse presses, paste, synchronised frames. */
const MODES = new Set(['7', '25', '1000', '1006', '1049', '2004', '2026']);

/**
 * Every control in what was sent to a terminal that a reader of news has no business sending: all but colours, cursor
 * placing, erasing and the modes above. Also bidirectional controls and 8-bit controls.
 */
export function auditStream(stream: string): string[] {
  const found: string[] = [];
  const controls =
    /\u001b(?:\[([0-?]*)([ -/]*)([@-~])|[\s\S])|[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f-\u009f]|[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
  for (const match of stream.matchAll(controls)) {
    const [all, parameters, between, final] = match;
    if (final !== undefined && between === '' && allowed(parameters, final)) continue;
    found.push(JSON.stringify(all + stream.slice(match.index + all.length, match.index + all.length + 12)));
  }
  return found;
}

function allowed(parameters: string, final: string): boolean {
  if (final === 'm' || final === 'H' || final === 'K') return /^[0-9;:]*$/.test(parameters);
  if (final === 'J') return parameters === '2';
  if (final !== 'h' && final !== 'l') return false;
  return (
    parameters.startsWith('?') &&
    parameters
      .slice(1)
      .split(';')
      .every((mode) => MODES.has(mode))
  );
}
