import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../src/timeline/differences/who-says.ts';

function told(sentence: string): (readonly [string, string])[] {
  return statementsOf(sentence).map(({ sayer, body }) => [
    (sayer?.stems ?? []).join(' '),
    sentence.slice(body.start, body.end).trim(),
  ]);
}

describe('who says what in a sentence', () => {
  it('finds whoever is named behind what is said', () => {
    expect(told('The painting left the flat in 1938, say the grandchildren of the dentist Oskar Wenzl.')).toEqual([
      ['grandchildren dentist oskar wenzl', 'The painting left the flat in 1938'],
    ]);
    expect(told('A worn belt started the fire, the mill’s owner, Piet Harms, told members.')).toEqual([
      ['mill owner piet harm', 'A worn belt started the fire'],
    ]);
  });

  it('takes a verb that plainly says before one that may count or give', () => {
    expect(told('At the meeting the office gave its word that nobody would lose, secretary Ida Lorn said.')).toEqual([
      ['secretari ida lorn', 'At the meeting the office gave its word that nobody would lose'],
    ]);
  });

  it('leaves a telling that somebody was told to whoever records it', () => {
    const [[sayer]] = told(
      'But minutes of a meeting in May, seen by the Herald, record that he was told of the losses.',
    );
    expect(sayer).not.toContain('told');
    expect(sayer).toContain('minut');
  });

  it('sets two sayers apart in a sentence that begins with "while"', () => {
    const both = told('While the club insists that Ferro sat in as a guest, the minutes name him among the members.');
    expect(both.map(([sayer]) => sayer)).toEqual(['club', 'minut']);
  });
});
