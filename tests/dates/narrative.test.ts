import { describe, expect, it } from 'vitest';
import { read, values } from './reading.ts';

/** A Tuesday. */
const DAY = '2031-05-20';
/** A Wednesday. */
const MIDWEEK = '2031-05-21';

describe('a day inside a proper name', () => {
  it.each([
    'Members of the April 7 Movement rallied.',
    'Crowds filled the Square of 2 September.',
    'A lorry fell from the October 12 Bridge.',
    'The 14 February Coalition will boycott it.',
    'Police cleared the Bridge of the 6th of June.',
    'They met in the May 4 Memorial Hall.',
    'The Fifth of March Stadium was empty.',
    'He writes for the Sunday Times.',
  ])('is no date: %s', (text) => expect(values(text, DAY)).toEqual([]));

  it.each([
    ['The May 14 meeting ended early.', 'May 14=2031-05-14'],
    ['On May 3 Movement leaders met.', 'May 3=2031-05-03'],
    ['The army said Monday Party leaders fled.', 'Monday=2031-05-19'],
  ])('is a date beside other nouns: %s', (text, expected) => expect(values(text, DAY)).toEqual([expected]));

  it('leaves the times after it to the day of their own', () => {
    expect(values('The April 7 Movement met on Friday 16 May. It broke up at 9 p.m.', DAY)).toEqual([
      'Friday 16 May=2031-05-16',
      '9 p.m.=2031-05-16T21:00',
    ]);
  });

  it('is a name in Spanish too', () => {
    expect(values('Marcharon a la Plaza 25 de Mayo.', DAY, 'es')).toEqual([]);
  });
});

describe('what a sentence counts from', () => {
  const last = (text: string, day = DAY): string | undefined => values(text, day).at(-1);

  it.each([
    ['The hearing is set for 4 June. He was shot on 2 May and died three days later.', 'three days later=2031-05-05'],
    [
      'He flew home on 12 May, though the court will sit on 3 June. Four days earlier he had met the minister.',
      'Four days earlier=2031-05-08',
    ],
    [
      'The strike began on 5 May. Unions plan another on 30 May. A week earlier talks had failed.',
      'A week earlier=2031-W18',
    ],
    ['The fire started on Friday 16 May.\n\nBy 4 a.m. the roof had gone.', '4 a.m.=2031-05-16T04:00'],
    [
      'The trial will resume on 2 June. He was arrested on 11 May. At 7 p.m. his lawyer came.',
      '7 p.m.=2031-05-11T19:00',
    ],
    ['The ship sank on Sunday. She had left port on Friday. By noon 40 people were ashore.', 'noon=2031-05-18T12:00'],
    [
      'The call came at 11:52 p.m. on Monday. Twenty minutes later she was gone.',
      'Twenty minutes later=2031-05-20T00:12',
    ],
    ['He was shot on 3 May. The following morning police came.', 'The following morning=2031-05-04TMO'],
    ['He was shot on 3 May. That night the town burned.', 'That night=2031-05-03TNI'],
    ['He was shot on 3 May; overnight, shells fell.', 'overnight=2031-05-03TNI'],
    ['The vote was on 10 May. The week before, he had quit.', 'The week before=2031-W18'],
    ['He was shot on 3 May. The night before, he had dined out.', 'The night before=2031-05-02TNI'],
  ])('%s', (text, expected) => expect(last(text)).toBe(expected));

  it('the entries of a page kept up during the day are of the day of publication', () => {
    const text = 'It began on Friday.\n\n08:40 How many were there?\n\nNobody knows.';
    expect(last(text)).toBe('08:40=2031-05-20T08:40');
  });
});

describe('plans and weekends of the middle of a week', () => {
  it.each([
    ['From Monday, trains run hourly.', '2031-05-26'],
    ['Starting Tuesday, visitors need a pass, officials said.', '2031-05-27'],
    ['The museum is closed from Friday.', '2031-05-23'],
    ['Schools close for three weeks as of Monday.', '2031-05-26'],
    ['The ban, effective Thursday, covers all boats.', '2031-05-22'],
    ['A curfew was in force from Monday.', '2031-05-19'],
    ['They hope a wide closure ordered from Tuesday, over two feasts, will help.', '2031-05-20'],
    ['They hope a wide closure ordered from Thursday, over two feasts, will help.', '2031-05-22'],
    ['Data from Monday showed a fall.', '2031-05-19'],
  ])('%s', (text, day) => {
    expect(read(text, MIDWEEK).find((d) => /day/.test(d.text))?.from).toBe(day);
  });

  it.each([
    ['Parliament must pass it before the weekend.', '2031-W21-WE'],
    ['Officials want an answer ahead of the weekend.', '2031-W21-WE'],
    ['Rain is expected at the weekend.', '2031-W21-WE'],
    ['Two people were shot over the weekend.', '2031-W20-WE'],
  ])('%s', (text, value) => expect(read(text, MIDWEEK)[0].value).toBe(value));
});
