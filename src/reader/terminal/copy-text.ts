import { spawn } from 'node:child_process';

/** Most that is copied, in characters. */
const COPY_LIMIT = 100_000;

/**
 * Puts text on the clipboard through the desktop's own program where there is one, else through the terminal (OSC 52:
 * the text travels as base64 and can hold nothing that the terminal would obey).
 */
export function copyText(text: string, writeToTerminal: (sequence: string) => void, env: NodeJS.ProcessEnv): void {
  const short = text.slice(0, COPY_LIMIT);
  const throughTerminal = () => writeToTerminal(`\u001b]52;c;${Buffer.from(short, 'utf8').toString('base64')}\u0007`);
  const program = clipboardOf(env);
  if (!program) {
    throughTerminal();
    return;
  }
  const [name, ...words] = program;
  const child = spawn(name, words, { stdio: ['pipe', 'ignore', 'ignore'], shell: false });
  child.on('error', throughTerminal);
  child.stdin.on('error', () => undefined);
  child.stdin.end(short);
}

function clipboardOf(env: NodeJS.ProcessEnv): readonly string[] | null {
  if (process.platform === 'darwin') return ['pbcopy'];
  if (process.platform === 'win32') return ['clip'];
  if (env.WAYLAND_DISPLAY) return ['wl-copy'];
  if (env.DISPLAY) return ['xclip', '-selection', 'clipboard'];
  return null;
}
