import { describe, expect, it } from 'vitest';
import type { AnalysisPart } from '../../src/library/store.ts';
import type { Article } from '../../src/model/article.ts';
import type { Event } from '../../src/model/event.ts';
import { makeArticle, makeEvent } from '../library/made-articles.ts';
import { makeLibrary } from './made-pile.ts';
import { makeSession } from './made-session.ts';

const CALM = 'Nothing else was heard from the valley on that day, and nobody asked about it later on.';
const calm = (times: number) => Array.from({ length: times }, () => CALM);

/** Three sentences far from each other, in an article longer than a page; the last two stand close to its end. */
const DAM = makeArticle(
  'dam',
  ['The dam broke at night.', ...calm(14), 'The mayor resigned.', 'A bridge was opened.', ...calm(2)].join('\n\n'),
  { day: '2031-05-09', title: 'After the dam' },
);
const LATER = makeArticle('later', ['A bridge was opened.', ...calm(20)].join('\n\n'), { day: '2031-05-10' });

function told(id: string, day: string, sentence: string, articles: readonly Article[], more: Partial<Event> = {}) {
  const evidence = makeEvent(id, day, articles).evidence.map((one, at) => {
    const start = articles[at].text.indexOf(sentence);
    return { ...one, start, end: start + sentence.length, text: sentence };
  });
  return makeEvent(id, day, articles, { evidence, label: sentence, ...more });
}

const BREAK = told('break', '2031-05-01', 'The dam broke at night.', [DAM]);
const RESIGNING = told('resigning', '2031-05-05', 'The mayor resigned.', [DAM]);
const OPENING = told('opening', '2031-05-08', 'A bridge was opened.', [DAM, LATER]);

const found = (events: readonly Event[], more: AnalysisPart = {}): AnalysisPart => ({
  entities: [],
  mentions: [],
  events,
  disagreements: [],
  relations: [],
  stories: [],
  copies: [],
  ...more,
});

const open = () => makeSession({ library: makeLibrary([DAM, LATER], found([BREAK, RESIGNING, OPENING])) });

/** The text on a ground, on the screen as it is now. */
function lit({ session }: ReturnType<typeof makeSession>, ground: string): string {
  const pieces = session
    .screen()
    .flatMap((line) => line.flat().filter((one) => one.on === ground && one.at !== undefined));
  return pieces.map(({ text }) => text).join(' ');
}

describe('the sentence that was gone to', () => {
  it('is lit, and its event stays selected, wherever on the page it stands', () => {
    const made = open();
    made.press('3', 'g', 'j', 'enter', 'enter');
    const { state } = made.session.context;
    expect([state.focus, state.article.id, state.timeline.selected]).toEqual(['article', 'dam', 'resigning']);
    expect(lit(made, 'selected')).toBe('The mayor resigned.');
  });

  it('is the one of the event whose card it was reached from', () => {
    const made = open();
    made.press('3', 'G', 'enter', 'j', 'enter');
    const { state } = made.session.context;
    expect([state.article.id, state.timeline.selected]).toEqual(['later', 'opening']);
    expect(lit(made, 'selected')).toBe('A bridge was opened.');
  });

  it('gives way to what is read when the text is scrolled', () => {
    const made = open();
    made.press('3', 'g', 'j', 'enter', 'enter', 'g');
    expect(made.session.context.state.article.sentence).toBeNull();
    expect(made.session.context.state.timeline.selected).toBe('break');
  });

  it('is kept when the article is given the keys after its event was selected', () => {
    const made = open();
    made.press('1', 'G', '3', 'g', 'j', '2');
    expect(made.session.context.state.timeline.selected).toBe('resigning');
    expect(lit(made, 'selected')).toBe('The mayor resigned.');
  });

  it('is found again by going back and forward', () => {
    const made = open();
    made.press('3', 'g', 'j', 'enter', 'enter', '<');
    expect(made.session.context.state.focus).toBe('timeline');
    made.press('>');
    expect(made.session.context.state.timeline.selected).toBe('resigning');
    expect(lit(made, 'selected')).toBe('The mayor resigned.');
  });
});

describe('going back', () => {
  it('leads from a sentence to the timeline over the whole screen', () => {
    const made = open();
    made.press('T', 'g', 'enter', 'enter');
    expect(made.session.context.state.timelineFull).toBe(false);
    made.press('<');
    expect(made.session.context.state.timelineFull).toBe(true);
    made.press('>');
    expect(made.session.context.state.timelineFull).toBe(false);
  });
});

describe('the selected event', () => {
  it('is the nearest in time when it was merged into another one', () => {
    const made = open();
    made.press('3', 'g', 'j');
    const merged = told('merged', '2031-05-04', 'The mayor resigned.', [DAM, LATER]);
    made.library.analyse(found([BREAK, merged, OPENING]));
    expect(made.session.context.state.timeline.selected).toBe('merged');
  });

  it('stays selected while zoom and scope hide it', () => {
    const made = open();
    made.press('3', 'g', 'j', 'z', 'Z');
    expect(made.session.context.state.timeline.selected).toBe('resigning');
  });

  it('is copied with every source’s sentence and what is in question', () => {
    const disagreements = [
      {
        event: 'opening',
        kind: 'date',
        question: 'a bridge',
        sides: [{ stance: 'Monday', evidence: OPENING.evidence }],
      },
    ] as const;
    const made = makeSession({ library: makeLibrary([DAM, LATER], found([OPENING], { disagreements })) });
    made.press('3', 'y');
    expect(made.done[0]).toMatch(
      /^copy Thu 8 May 2031: A bridge was opened\.\n- “A bridge was opened\.” — After the dam, 2031-05-09/,
    );
    expect(made.done[0]).toContain('dates differ: a bridge\n- Monday: “A bridge');
    made.press('enter', 'y');
    expect(made.done[1]).toBe(made.done[0]);
  });
});
