import { spawn } from 'node:child_process';

/** Addresses longer than this are not handed to another program. */
const URL_LIMIT = 2083;

/** The address in its canonical ASCII form when it may be opened: http or https, with a host. Else null. */
export function openableUrl(url: string): string | null {
  if (url.length > URL_LIMIT) return null;
  try {
    const parsed = new URL(url);
    const allowed = (parsed.protocol === 'http:' || parsed.protocol === 'https:') && parsed.hostname !== '';
    return allowed && parsed.username === '' ? parsed.href : null;
  } catch {
    return null;
  }
}

/**
 * Opens an address in the user's browser: one argument of a program, never a shell. $BROWSER is the user's own choice
 * of a program; the address stands for its word %s, or behind its words. False when it may not be opened.
 */
export function openUrl(url: string, env: NodeJS.ProcessEnv = process.env): boolean {
  const target = openableUrl(url);
  if (!target) return false;
  const [program, ...words] = browserOf(env);
  const taken = words.includes('%s');
  const child = spawn(program, taken ? words.map((word) => (word === '%s' ? target : word)) : [...words, target], {
    stdio: 'ignore',
    detached: true,
    shell: false,
  });
  child.on('error', () => undefined);
  child.unref();
  return true;
}

function browserOf(env: NodeJS.ProcessEnv): readonly string[] {
  const own = env.BROWSER?.split(/\s+/).filter(Boolean) ?? [];
  if (own.length > 0) return own;
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return ['xdg-open'];
}
