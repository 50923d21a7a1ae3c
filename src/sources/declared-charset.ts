/** The character set that a page or XML file says it is in; null when it does not say. Looks at the first 4 KB only. */
export function declaredCharset(bytes: Uint8Array): string | null {
  let head = '';
  for (let i = 0; i < Math.min(bytes.length, 4096); i++) head += String.fromCharCode(bytes[i]);
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})["']/i.exec(head);
  if (xml) return xml[1];
  for (const tag of head.match(/<meta\b[^>]{0,400}>/gi) ?? []) {
    const charset = /charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(tag);
    if (charset) return charset[1];
  }
  return null;
}
