import { describe, expect, it } from 'vitest';
import { cellWidth } from '../../src/reader/rows/width.ts';
import { makeLibrary, PILE } from './made-pile.ts';
import { makeSession } from './made-session.ts';

describe('reading', () => {
  it('shows list, article and timeline at once', () => {
    const { screen } = makeSession();
    expect(screen()).toContain('Articles');
    expect(screen()).toContain('Harbour pact signed');
    expect(screen()).toContain('Timeline');
    expect(screen()).toContain('A storm closed the');
  });

  it('moves through the list, and the article follows', () => {
    const made = makeSession();
    made.press('j');
    expect(made.session.context.state.article.id).toBe('storm');
    expect(made.screen()).toContain('cut off at the end');
    made.press('G');
    expect(made.session.context.state.article.id).toBe('notice');
    made.press('g');
    expect(made.session.context.state.article.id).toBe('pact');
  });

  it('marks an article as read when it is opened, not when it is only looked at', () => {
    const { press, user } = makeSession();
    press('j');
    expect(user.isRead('storm')).toBe(false);
    press('enter');
    expect(user.isRead('storm')).toBe(true);
  });

  it('goes from the timeline to the evidence to the sentence, and back', () => {
    const made = makeSession();
    made.press('3', 'g', 'enter');
    expect(made.screen()).toMatch(/reported +▌? *.* outlet unknown/);
    made.press('enter');
    const { state } = made.session.context;
    expect([state.focus, state.article.id, state.layers.length]).toEqual(['article', 'ferry', 0]);
    made.press('<');
    expect(made.session.context.state.focus).toBe('timeline');
    made.press('>');
    expect(made.session.context.state.article.id).toBe('ferry');
  });

  it('chooses names and dates in the article and opens their cards', () => {
    const made = makeSession();
    made.press('enter', ']', 'enter');
    expect(made.screen()).toContain('2 articles');
    made.press('escape', '{', 'enter');
    expect(made.screen()).toContain('Fri 9 May 2031');
    expect(made.screen()).toContain('The day of publication');
  });

  it('filters by what is chosen', () => {
    const made = makeSession();
    made.press('enter', ']', 'f');
    expect(made.session.context.state.list.query).toBe('person:"Ola Dahl"');
    expect(made.session.context.answers.list(made.session.context.state).articles).toBe(2);
  });

  it('shows what was removed, then the source, then the article again', () => {
    const made = makeSession();
    made.press('enter', 'v', 'v');
    expect(made.screen()).toContain('SUBSCRIBE NOW');
    made.press('v');
    expect(made.screen()).not.toContain('SUBSCRIBE NOW');
  });

  it('keeps the place that was read up to', () => {
    const made = makeSession();
    made.press('enter', 'pagedown');
    const place = made.session.context.state.article.top;
    expect(place).toBeGreaterThan(0);
    made.press('J', 'K');
    expect(made.session.context.state.article.id).toBe('pact');
    expect(made.session.context.state.article.top).toBe(place);
  });

  it('keeps the selected article when new ones come', () => {
    const made = makeSession();
    made.press('j');
    made.library.change();
    expect(made.session.context.state.list.selected).toBe('storm');
  });
});

describe('the filter', () => {
  it('narrows with every letter and says how many there are', () => {
    const made = makeSession();
    made.press('/', 'type:stor');
    expect(made.screen()).not.toContain('Ferry leaves');
    expect(made.screen()).toContain('Storm over Vik');
    expect(made.screen()).toMatch(/\b1\b/);
  });

  it('is taken back by Esc while it is typed, and by undo later', () => {
    const made = makeSession();
    made.press('/', 'type:storm', 'escape');
    expect(made.session.context.state.list.query).toBe('');
    made.press('/', 'type:storm', 'enter');
    expect(made.session.context.state.list.query.trim()).toBe('storm');
    made.press('1', 'u');
    expect(made.session.context.state.list.query).toBe('');
  });

  it('marks what it cannot understand and goes on', () => {
    const made = makeSession();
    made.press('/', 'type:vik after:nonsense');
    expect(made.session.context.answers.filter(made.session.context.state)?.errors.length).toBe(1);
    expect(made.screen()).toContain('Storm over Vik');
  });

  it('says so when nothing fits, and is cleared by x', () => {
    const made = makeSession();
    made.press('/', 'type:zzzz', 'enter');
    expect(made.session.context.answers.list(made.session.context.state).length).toBe(0);
    expect(made.lines()).toHaveLength(40);
    made.press('1', 'x');
    expect(made.session.context.answers.list(made.session.context.state).length).toBe(4);
  });

  it('completes with Tab from what the pile holds', () => {
    const made = makeSession();
    made.press('/', 'type:person:o', 'tab');
    expect(made.session.context.state.list.query).toContain('Ola Dahl');
  });

  it('completes a field first, then by its values', () => {
    const made = makeSession();
    made.press('/', 'type:sto', 'tab', 'tab');
    expect(made.session.context.state.list.query).toBe('story:"The harbour of Vik"');
  });

  it('takes as much of a long paste as anybody means to type', () => {
    const made = makeSession();
    made.press('/');
    made.send({ kind: 'paste', text: 'q'.repeat(60_000) });
    made.send({ kind: 'paste', text: 'more' });
    expect(made.session.context.state.list.query).toBe('q'.repeat(1000));
  });
  it('takes a paste as one line', () => {
    const made = makeSession();
    made.press('/');
    made.send({ kind: 'paste', text: 'storm\r\nvik' });
    expect(made.session.context.state.list.query).toBe('storm vik');
  });
});

describe('finding in an article', () => {
  it('goes from match to match and round', () => {
    const made = makeSession();
    made.press('enter', '/', 'type:pilots', 'enter');
    const first = made.session.context.state.article.found;
    made.press('n');
    expect(made.session.context.state.article.found).toBeGreaterThan(first);
    made.press('N');
    expect(made.session.context.state.article.found).toBe(first);
    made.press('N');
    expect(made.session.context.state.article.found).toBeGreaterThan(first);
  });
});

describe('marks', () => {
  it('are set and taken back', () => {
    const { press, user } = makeSession();
    press('s', 'm');
    expect([user.isStarred('pact'), user.isRead('pact')]).toEqual([true, true]);
    press('u', 'u');
    expect([user.isStarred('pact'), user.isRead('pact')]).toEqual([false, false]);
  });

  it('are set for all that are shown, and taken back at once', () => {
    const { press, user } = makeSession();
    press('A');
    expect(PILE.every(({ id }) => user.isRead(id))).toBe(true);
    press('u');
    expect(PILE.some(({ id }) => user.isRead(id))).toBe(false);
  });
});

describe('outside', () => {
  it('opens an address only after it was shown where it leads', () => {
    const { press, done, screen } = makeSession();
    press('enter', 'o');
    expect(screen()).toContain('post.example');
    expect(done).toEqual([]);
    press('enter');
    expect(done).toEqual(['open https://post.example/pact']);
  });

  it('copies what is chosen, else the article', () => {
    const { press, done } = makeSession();
    press('enter', ']', 'y', 'escape', 'y');
    expect(done[0]).toBe('copy Ola Dahl');
    expect(done[1]).toContain('copy Harbour pact signed\nDaily Post, 2031-05-09');
  });

  it('closes layers before it quits', () => {
    const { press, done } = makeSession();
    press('?', 'q');
    expect(done).toEqual([]);
    press('q');
    expect(done).toEqual(['quit']);
  });

  it('always ends by Ctrl-C', () => {
    const { press, done } = makeSession();
    press('/', 'ctrl-c');
    expect(done).toEqual(['quit']);
  });
});

describe('names put right', () => {
  it('are handed to the library, and taken back by undo', () => {
    const made = makeSession();
    made.press('enter', ']', 'enter', 'c');
    const layer = made.session.context.state.layers.at(-1);
    expect(layer).toMatchObject({ kind: 'picker', picker: 'correct' });
    if (layer?.kind !== 'picker') return;
    made.session.picked(layer, { label: '', value: 'ignore:Dahl' });
    expect(made.user.corrections).toEqual([{ kind: 'ignore', name: { form: 'Dahl', type: 'person' } }]);
    expect(made.library.corrections).toEqual([made.user.corrections]);
    made.press('escape', 'escape', 'u');
    expect(made.user.corrections).toEqual([]);
  });
});

describe('the screen', () => {
  const keys = [
    ...'jkgGsmSFxzZcatTvdhnNyJKrOLoDfu<>123?:/][}{ bq',
    ...['enter', 'escape', 'tab', 'shift-tab', 'up', 'down', 'pagedown', 'pageup', 'ctrl-d', 'ctrl-u', 'backspace'],
    ...['type:vik ', 'type:after:2', 'type:渡', 'ctrl-n', 'ctrl-r', 'home', 'end', 'left', 'right'],
  ];
  /** Numbers that look random and are the same every time. */
  const numbers = (seed: number) => () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  const sizes = [
    [160, 40],
    [200, 50],
    [120, 30],
    [100, 24],
    [89, 20],
    [60, 20],
    [40, 12],
    [300, 80],
    [20, 6],
    [5, 3],
    [1, 1],
  ] as const;

  for (const [columns, rows] of sizes)
    it(`has ${rows} lines of ${columns} cells whatever is pressed`, () => {
      const made = makeSession({
        columns,
        rows,
        capabilities: columns % 20 === 0 ? {} : { unicode: false, colorDepth: 'none' },
      });
      const next = numbers(columns * 1_000 + rows);
      for (let step = 0; step < 120; step++) {
        const key = keys[Math.floor(next() * keys.length)];
        made.press(key);
        const lines = made.lines();
        expect(lines.length, `after ${key}`).toBe(rows);
        for (const line of lines) expect(cellWidth(line), `after ${key}: ${line}`).toBe(columns);
      }
    });

  it('follows the size of the terminal at any moment', () => {
    const made = makeSession();
    made.press('3', 'enter');
    for (const [columns, rows] of sizes) {
      made.resize(columns, rows);
      expect(made.lines()).toHaveLength(rows);
      for (const line of made.lines()) expect(cellWidth(line)).toBe(columns);
    }
  });

  it('says that a pile without articles has none', () => {
    const made = makeSession({ library: makeLibrary([]) });
    expect(made.screen()).toMatch(/[Nn]o article/);
  });

  it('tells in the footer how to get help and how to leave, however narrow it is', () => {
    for (const columns of [160, 100, 60, 40]) {
      const made = makeSession({ columns });
      for (const pane of ['1', '2', '3']) {
        made.press(pane);
        expect(made.lines().at(-1)).toMatch(/\? help +q quit/);
      }
    }
  });

  it('tells on a card how to close it, however narrow it is', () => {
    for (const columns of [160, 60, 40, 24]) {
      const made = makeSession({ columns, rows: 16 });
      made.press('3', 'enter');
      expect(made.screen()).toMatch(/Esc close ─╯/);
    }
  });

  it('reads what is selected on a card to its end before the next is selected', () => {
    const made = makeSession({ columns: 40, rows: 12 });
    made.press('3', 'G', 'enter');
    const at = () => made.session.context.state.layers.at(-1);
    expect(at()).toMatchObject({ at: 0, top: 0 });
    made.press('j');
    expect(at()).toMatchObject({ at: 0, top: 1 });
    for (let step = 0; step < 20; step++) made.press('j');
    expect(at()).not.toMatchObject({ at: 0 });
  });

  it('says why a timeline is empty and what shows more', () => {
    const made = makeSession();
    made.press('1', 'G', '3', 'a');
    expect(made.session.context.state.timeline.scope).toBe('article');
    expect(made.screen()).toContain('This article reports no event');
    made.press('a', 'c');
    expect(made.screen()).not.toContain('This article reports');
  });

  it('takes the mouse: a press selects, the wheel scrolls what is under it', () => {
    const made = makeSession();
    const row = made.lines().findIndex((line) => line.includes('Ferry leaves'));
    made.send({ kind: 'mouse', action: 'press', column: 8, row });
    expect(made.session.context.state.list.selected).toBe('ferry');
    const before = made.session.context.state.article.top;
    made.send({ kind: 'mouse', action: 'wheel-down', column: 70, row: 20 });
    expect(made.session.context.state.article.top).toBeGreaterThan(before);
  });
});
