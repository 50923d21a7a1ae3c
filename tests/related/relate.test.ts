import { describe, expect, it } from 'vitest';
import type { Entity, LinkedMention } from '../../src/model/entity.ts';
import type { Event } from '../../src/model/event.ts';
import { type RelateInput, relate } from '../../src/related/relate.ts';

const texts: Record<string, string> = {
  strike1:
    'Dockers in Halden walked out on Friday over pay. The port of Halden stood still as cranes and ferries stopped.',
  strike2:
    'The strike of dockers at the port of Halden entered its second week. Cranes stood still, ferries stayed away.',
  strike3: 'Dockers in Halden ended their strike over pay after the port raised wages. Cranes and ferries run again.',
  storm1: 'A storm tore roofs from houses in Visby. Trees fell on roads and thousands had no electricity overnight.',
  storm2: 'Electricity came back to Visby after the storm that tore roofs from houses. Trees still block some roads.',
  gala: 'Orla Brandt sang at the gala in Lund. The hall was full and the orchestra played until midnight.',
};
const articles = Object.entries(texts).map(([id, text], i) => ({
  id,
  title: id,
  text,
  published: `2031-05-${String(10 + i)}`,
  outlet: null,
}));

function named(names: Readonly<Record<string, readonly string[]>>): Pick<RelateInput, 'mentions' | 'entities'> {
  const mentions = new Map<string, LinkedMention[]>();
  const entities: Entity[] = Object.entries(names).map(([name, inside]) => {
    for (const id of inside) {
      const list = mentions.get(id) ?? [];
      list.push({
        article: id,
        entity: name,
        text: name,
        start: 0,
        end: 1,
        type: 'person',
        confidence: 1,
        origin: 'list',
      });
      mentions.set(id, list);
    }
    return { id: name, name, type: 'person', forms: [], articles: [...inside], mentionCount: inside.length };
  });
  return { mentions, entities };
}

function event(id: string, label: string, evidence: readonly string[]): Event {
  return {
    id,
    label,
    date: { start: '2031-05-09', end: '2031-05-09', granularity: 'day', why: '' },
    status: 'happened',
    participants: [],
    sources: evidence.length,
    weight: evidence.length,
    evidence: evidence.map((article) => ({
      article,
      start: 0,
      end: 10,
      text: '',
      role: 'report',
      attribution: null,
      copyOf: null,
      dateSpan: { start: 0, end: 2 },
    })),
  };
}

const input = (more: Partial<RelateInput> = {}): RelateInput => ({
  articles,
  mentions: new Map(),
  entities: [],
  events: [],
  copies: new Map(),
  ...more,
});
const between = (result: ReturnType<typeof relate>, a: string, b: string) =>
  result.relations.find((r) => (r.a === a && r.b === b) || (r.a === b && r.b === a));

describe('relate', () => {
  it('puts articles of one running story together and others apart', () => {
    const { stories } = relate(input());
    const groups = stories.map((story) => [...story.articles].sort());
    expect(groups).toContainEqual(['strike1', 'strike2', 'strike3']);
    expect(groups).toContainEqual(['storm1', 'storm2']);
    expect(groups).toContainEqual(['gala']);
  });

  it('keeps a running story together by its names when its words have changed', () => {
    const trial = {
      id: 'trial',
      title: 'Verdict in June',
      text: 'Judges in Oslo heard the last witness. Aksel Rud, who led the walkout at Halden Havn, denied threats.',
      published: '2031-09-01',
      outlet: null,
    };
    const all = [...articles, trial];
    const strikes = ['strike1', 'strike2', 'strike3', 'trial'];
    const names = named({ 'Aksel Rud': strikes, 'Halden Havn': strikes });
    const groupOf = (more: Partial<RelateInput>) =>
      relate(input({ articles: all, ...more })).stories.find((s) => s.articles.includes('trial'))!.articles;
    expect(groupOf({})).toEqual(['trial']);
    expect(groupOf(names)).toEqual(strikes);
  });

  it('lists a story by day of publication', () => {
    const story = relate(input()).stories.find((s) => s.articles.length === 3)!;
    expect(story.articles).toEqual(['strike1', 'strike2', 'strike3']);
  });

  it('ranks a shared event above a shared story, and says which event', () => {
    const walkout = event('e1', 'Dockers walk out in Halden', ['strike1', 'strike2']);
    const result = relate(input({ events: [walkout] }));
    const same = between(result, 'strike1', 'strike2')!;
    expect(same.kind).toBe('same-event');
    expect(same.why[0]).toContain('Dockers walk out in Halden');
    expect(same.score).toBeGreaterThan(between(result, 'strike1', 'strike3')!.score);
  });

  it('names a story by the event that most of its articles report', () => {
    const walkout = event('e1', 'Dockers walk out in Halden', ['strike1', 'strike2', 'strike3']);
    const pay = event('e2', 'The port raises wages', ['strike2', 'strike3']);
    const { stories } = relate(input({ events: [pay, walkout] }));
    expect(stories.find((s) => s.articles.includes('strike1'))!.label).toBe('Dockers walk out in Halden');
  });

  it('says who is named in both where the matters differ', () => {
    const names = named({ 'Orla Brandt': ['gala', 'strike3'] });
    const relation = between(relate(input({ ...names, articles })), 'gala', 'strike3');
    expect(relation?.kind).toBe('same-people');
    expect(relation?.why.join()).toContain('Orla Brandt');
  });

  it('calls a copy a copy', () => {
    const result = relate(input({ copies: new Map([['storm2', 'storm1']]) }));
    expect(between(result, 'storm1', 'storm2')).toMatchObject({ kind: 'copy', score: 1 });
  });

  it('gives the same answer for any order of articles', () => {
    const forward = relate(input());
    const backward = relate(input({ articles: [...articles].reverse() }));
    expect(backward).toEqual(forward);
  });

  it('keeps scores between 0 and 1', () => {
    for (const { score } of relate(input()).relations) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it('takes a pile of nothing and an article without words', () => {
    expect(relate(input({ articles: [] }))).toEqual({ relations: [], stories: [] });
    const empty = { id: 'x', title: '', text: '', published: null, outlet: null };
    expect(relate(input({ articles: [empty] })).stories).toHaveLength(1);
  });
});
