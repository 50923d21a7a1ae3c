import { describe, expect, it } from 'vitest';
import { backgroundOfAnswer, mayAskBackground } from '../../../src/reader/terminal/ask-background.ts';
import { detectCapabilities } from '../../../src/reader/terminal/capabilities.ts';

describe('detectCapabilities', () => {
  it('tells the depth of colour', () => {
    const depth = (env: Record<string, string>) => detectCapabilities(env).colorDepth;
    expect(depth({ TERM: 'xterm-256color', COLORTERM: 'truecolor' })).toBe('truecolor');
    expect(depth({ TERM: 'xterm-256color' })).toBe('256');
    expect(depth({ TERM: 'xterm' })).toBe('16');
    expect(depth({})).toBe('16');
    expect(depth({ TERM: 'dumb' })).toBe('none');
  });
  it('obeys NO_COLOR, FORCE_COLOR=0 and CLICOLOR=0, but not an empty NO_COLOR', () => {
    const color = { TERM: 'xterm-256color', COLORTERM: 'truecolor' };
    for (const wish of [{ NO_COLOR: '1' }, { FORCE_COLOR: '0' }, { CLICOLOR: '0' }]) {
      expect(detectCapabilities({ ...color, ...wish }).colorDepth).toBe('none');
    }
    expect(detectCapabilities({ ...color, NO_COLOR: '' }).colorDepth).toBe('truecolor');
  });
  it('asks the locale whether signs beyond ASCII can be shown, LC_ALL first', () => {
    expect(detectCapabilities({ LANG: 'en_GB.UTF-8' }).unicode).toBe(true);
    expect(detectCapabilities({ LANG: 'en_GB.UTF-8', LC_ALL: 'C' }).unicode).toBe(false);
    expect(detectCapabilities({ LC_CTYPE: 'de_DE.ISO-8859-1' }).unicode).toBe(false);
    expect(detectCapabilities({}).unicode).toBe(false);
  });
  it('takes the background from COLORFGBG unless the user says', () => {
    expect(detectCapabilities({ COLORFGBG: '0;15' }).background).toBe('light');
    expect(detectCapabilities({ COLORFGBG: '15;0' }).background).toBe('dark');
    expect(detectCapabilities({ COLORFGBG: '15;0', DATELINE_BACKGROUND: 'light' }).background).toBe('light');
  });
});

describe('the question for the background', () => {
  it('goes only to terminals known to answer, and only when nothing else tells', () => {
    expect(mayAskBackground({ TERM: 'xterm-256color' })).toBe(false);
    expect(mayAskBackground({ TERM: 'xterm-256color', VTE_VERSION: '7600' })).toBe(true);
    expect(mayAskBackground({ TERM: 'xterm-256color', VTE_VERSION: '7600', COLORFGBG: '15;0' })).toBe(false);
    expect(mayAskBackground({ TERM: 'screen', TMUX: '/tmp/x', TERM_PROGRAM: 'iTerm.app' })).toBe(false);
  });
  it('is answered in two or four digits a colour', () => {
    expect(backgroundOfAnswer('\u001b]11;rgb:ffff/ffff/eeee\u001b\\')).toBe('light');
    expect(backgroundOfAnswer('\u001b]11;rgb:1e/1e/2e\u0007')).toBe('dark');
    expect(backgroundOfAnswer('\u001b]10;rgb:ffff/ffff/ffff\u0007')).toBe(null);
  });
});
