import { render } from 'ink-testing-library';
import { describe, expect, it } from 'vitest';
import { Screen } from '../../../src/reader/panes/screen.tsx';
import { makeSession } from '../made-session.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 400));

describe('the screen in Ink', () => {
  it('shows the rows of the session and follows what is done', async () => {
    const made = makeSession({ columns: 100, rows: 24 });
    const { lastFrame, unmount } = render(<Screen session={made.session} />);
    expect(lastFrame()).toContain('Harbour pact signed');
    await settled();
    made.press('?');
    await settled();
    expect(lastFrame()).toContain('Help');
    made.press('escape');
    await settled();
    expect(lastFrame()).not.toContain('Help');
    unmount();
  });

  it('lays the picker into its frame; its keys come through Ink', async () => {
    const made = makeSession({ columns: 100, rows: 24 });
    const { lastFrame, stdin, unmount } = render(<Screen session={made.session} />);
    await settled();
    made.press('S');
    await settled();
    expect(lastFrame()).toContain('by outlet');
    stdin.write('\u001b[B');
    await settled();
    stdin.write('\r');
    await settled();
    expect(made.session.context.state.layers).toEqual([]);
    expect(made.session.context.state.list.sort).toBe('unread');
    unmount();
  });

  it('narrows a picker by what is typed', async () => {
    const made = makeSession({ columns: 100, rows: 24 });
    const { lastFrame, unmount } = render(<Screen session={made.session} />);
    await settled();
    made.press(':', 'type:highl');
    await settled();
    expect(lastFrame()).toContain('highlights');
    expect(lastFrame()).not.toContain('mark all shown');
    unmount();
  });
});
