import { resolve } from 'node:path';
import { datePublication } from '../../../src/dates/date-publication.ts';
import { findDates } from '../../../src/dates/find-dates.ts';
import type { DateExpression } from '../../../src/model/date-expression.ts';
import { overlaps } from '../../../src/model/span.ts';
import { dossier, type GoldArticle, type GoldDate, seeds } from './piles.ts';

/** Scores dates and publication days on the sample files and the invented pile: `--errors` lists what is wrong. */
const folder = process.env.DATELINE_EVAL;
if (!folder) {
  console.log('dates on the piles: skipped, DATELINE_EVAL is not set');
  process.exit(0);
}
const errors = process.argv.includes('--errors');
const note = (line: string): void => {
  if (errors) console.log(`  ${line}`);
};

interface Tally {
  required: number;
  found: number;
  strict: number;
  relaxed: number;
  value: number;
  dayed: number;
  days: number;
}

function accepts(gold: GoldDate, got: DateExpression): boolean {
  if (!gold.days) return true;
  if (gold.days.some(([from, to]) => from === got.from && to === got.to)) return true;
  const w = gold.within;
  return w !== null && got.from !== null && got.to !== null && got.from >= w[0] && got.to <= w[1];
}

function scoreArticle(gold: GoldArticle, found: readonly DateExpression[], tally: Tally, allDays: boolean): void {
  const used = new Set<DateExpression>();
  for (const want of gold.dates) {
    const hits = found.filter((d) => overlaps(d, want) && !used.has(d));
    const exact = (d: DateExpression): boolean => want.spans.some((s) => s.start === d.start && s.end === d.end);
    const hit = hits.find(exact) ?? hits[0];
    if (hit) used.add(hit);
    if (want.optional) continue;
    tally.required++;
    const dayed = want.days !== null && (allDays || want.days[0][0] !== null);
    if (dayed) tally.dayed++;
    if (!hit) {
      note(`${gold.id} missed ‘${want.text}’ ${want.values[0]}`);
      continue;
    }
    tally.relaxed++;
    if (exact(hit)) tally.strict++;
    else note(`${gold.id} extent ‘${hit.text}’, not ‘${want.text}’`);
    if (want.values.includes(hit.value)) tally.value++;
    else note(`${gold.id} ‘${want.text}’ read as ${hit.value}, not ${want.values.join(' or ')} (${hit.why})`);
    if (dayed) {
      if (accepts(want, hit)) tally.days++;
      else
        note(
          `${gold.id} ‘${want.text}’ is ${hit.from}..${hit.to}, not ${want.days?.map((d) => d.join('..')).join(' or ')}`,
        );
    }
  }
  const extra = found.filter((d) => !used.has(d));
  for (const d of extra) note(`${gold.id} not a date: ‘${d.text}’ ${d.value}`);
  tally.found += extra.length;
}

function scorePile(name: string, articles: readonly GoldArticle[], allDays: boolean): void {
  const tally: Tally = { required: 0, found: 0, strict: 0, relaxed: 0, value: 0, dayed: 0, days: 0 };
  let published = 0;
  let withheld = 0;
  for (const gold of articles) {
    const date = datePublication(gold.article);
    const right = (d: typeof date): boolean =>
      d !== null && d.value >= gold.published.earliest && d.value <= gold.published.latest;
    if (right(date)) published++;
    else note(`${gold.id} published ${date?.value}, not ${gold.published.value}`);
    const blind = datePublication({
      ...gold.article,
      statedDates: gold.article.statedDates.filter((s) => s.where === 'caption'),
    });
    if (right(blind)) withheld++;
    else
      note(
        `${gold.id} inferred without the statement ${blind?.value} (${blind?.earliest}..${blind?.latest}), not ${gold.published.value}`,
      );
    const found = findDates(gold.article.text, {
      published: process.argv.includes('--given') ? gold.published.value : (date?.value ?? null),
      language: gold.article.language,
      blocks: gold.article.blocks,
    });
    scoreArticle(gold, found, tally, allDays);
  }
  const f1 = (right: number): string => ((200 * right) / (tally.relaxed + tally.found + tally.required)).toFixed(1);
  console.log(
    `${name}: strict ${f1(tally.strict)}, relaxed ${f1(tally.relaxed)}, value ${f1(tally.value)}, days ${((100 * tally.days) / tally.dayed).toFixed(1)}, ` +
      `publication ${published}/${articles.length} (statement withheld: ${withheld}/${articles.length})`,
  );
}

scorePile('seeds', seeds(folder, resolve('seeds')), true);
scorePile('dossier', dossier(folder), false);
