import { describe, expect, it } from 'vitest';
import { makeSession } from '../made-session.ts';

describe('keys of the article while another pane has the keys', () => {
  it('mean the article that stands beside it', () => {
    const made = makeSession({ columns: 160 });
    made.press('1', 'r');
    expect(made.screen()).toContain('Related to');
    made.press('escape', '3', 'r');
    expect(made.screen()).toContain('Related to');
  });
  it('mean nothing where no article is on the screen', () => {
    const made = makeSession({ columns: 60 });
    made.press('1', 'r');
    expect(made.screen()).not.toContain('Related to');
  });
  it('never take a key that the pane itself has a use for', () => {
    const made = makeSession({ columns: 160 });
    made.press('1', 's');
    expect(made.screen()).toContain('★');
  });
});
