import { describe, expect, it } from 'vitest';
import { makeLibrary, PILE } from './made-pile.ts';
import { makeSession } from './made-session.ts';

describe('stories', () => {
  it('fold and unfold around the article that is selected', () => {
    const made = makeSession();
    made.press('j', 'z');
    expect(made.screen()).toContain('▸ The harbour of Vik');
    expect(made.screen()).toContain('3 articles · 2 May–9 May 31');
    expect(made.screen()).not.toContain('Storm over Vik');
    made.press('z');
    expect(made.session.context.state.list.selected).toBe('pact');
  });

  it('fold all at once, and unfold', () => {
    const made = makeSession();
    made.press('j', 'Z');
    expect(made.session.context.answers.list(made.session.context.state).length).toBe(2);
    expect(made.session.context.state.list.selected).toBe('s');
    made.press('Z');
    expect(made.session.context.answers.list(made.session.context.state).length).toBe(4);
    expect(made.session.context.state.list.selected).toBe('pact');
  });

  it('of one article alone are not folded', () => {
    const articles = PILE.slice(0, 2);
    const stories = [
      { id: 'one', label: 'The pact', articles: ['pact'] },
      { id: 'other', label: 'The storm', articles: ['storm'] },
    ];
    const made = makeSession({ library: makeLibrary(articles, { stories }) });
    made.press('z', 'Z');
    expect(made.session.context.answers.list(made.session.context.state).length).toBe(2);
    expect(made.screen()).toContain('Storm over Vik');
  });

  it('are what the list is filtered by with f', () => {
    const made = makeSession();
    made.press('j', 'f');
    expect(made.session.context.state.list.query).toBe('story:"The harbour of Vik"');
    expect(made.session.context.answers.list(made.session.context.state).articles).toBe(3);
  });

  it('show their newest article while they are folded', () => {
    const made = makeSession();
    made.press('G', 'Z', 'g');
    expect(made.session.context.state.list.selected).toBe('s');
    expect(made.session.context.state.article.id).toBe('pact');
  });
});
