import { describe, expect, it } from 'vitest';
import { read, values } from './reading.ts';

describe('families of expressions', () => {
  it.each([
    // full and partial dates
    ['He was born on 3 March 1971 in Leeds.', ['3 March 1971=1971-03-03']],
    ['It opened on Wednesday, March 3, 2027.', ['Wednesday, March 3, 2027=2027-03-03']],
    ['It opened on the 3rd of March 2027.', ['the 3rd of March 2027=2027-03-03']],
    ['It closed in February 2022.', ['February 2022=2022-02']],
    ['It has run since 1998.', ['1998=1998']],
    ['On 2024-11-05 the polls closed.', ['2024-11-05=2024-11-05']],
    // weekdays
    ['The minister resigned on Monday.', ['Monday=2025-01-13']],
    ['The minister will resign on Friday.', ['Friday=2025-01-17']],
    ['The minister resigned last Friday.', ['last Friday=2025-01-10']],
    ['The vote is on Thursday next week.', ['Thursday next week=2025-01-23']],
    ['The vote is on Tuesday of next week.', ['Tuesday of next week=2025-01-21']],
    ['The march is set for Sunday week.', ['Sunday week=2025-01-26']],
    ['School begins on the first Monday in September 2025.', ['the first Monday in September 2025=2025-09-01']],
    ['Polls open on the last Sunday of May 2025.', ['the last Sunday of May 2025=2025-05-25']],
    // this, last, next
    ['Prices fell last week.', ['last week=2025-W02']],
    ['Prices fell the week before last.', ['the week before last=2025-W01']],
    ['Prices will fall next month.', ['next month=2025-02']],
    ['Prices fell late last year.', ['late last year=2024']],
    ['Prices will fall this quarter.', ['this quarter=2025-Q1']],
    // ago, earlier, later
    ['They met ten days ago.', ['ten days ago=2025-01-04']],
    ['They met two weeks ago.', ['two weeks ago=2025-W01']],
    ['They met almost three years ago.', ['almost three years ago=2022']],
    [
      'They met on March 3, 2021 and parted four days later.',
      ['March 3, 2021=2021-03-03', 'four days later=2021-03-07'],
    ],
    ['They will meet six months from now.', ['six months from now=2025-07']],
    // durations
    ['The trip took more than four hours.', ['more than four hours=PT4H']],
    ['He ruled for two and a half years.', ['two and a half years=P2.5Y']],
    ['An eight-year war ended.', ['eight-year=P8Y']],
    ['It has gone on for months.', ['months=PXM']],
    ['Sales rose over the past two months.', ['the past two months=P2M']],
    ['More is to come in the coming years.', ['the coming years=PXY']],
    // ranges and lists
    ['Talks on May 16 and June 2 failed.', ['May 16=2024-05-16', 'June 2=2024-06-02']],
    ['The fair runs Jan. 3-5.', ['Jan. 3=2025-01-03', '5=2025-01-05']],
    ['Polls open on 20 and 21 March.', ['20=2025-03-20', '21 March=2025-03-21']],
    ['Sales from January to April 2015 fell.', ['January=2015-01', 'April 2015=2015-04']],
    ['In 2009-2010 it shrank.', ['2009=2009', '2010=2010']],
    // parts of day and clock times
    ['Police came this morning.', ['this morning=2025-01-14TMO']],
    ['Police came last night.', ['last night=2025-01-13TNI']],
    ['Police came on Monday evening.', ['Monday evening=2025-01-13TEV']],
    ['Police came at 5:30 p.m. EST on Monday.', ['5:30 p.m. EST on Monday=2025-01-13T17:30']],
    ['It must be in by noon on Monday, 20 January.', ['noon on Monday, 20 January=2025-01-20T12:00']],
    [
      'It began at 11:15 a.m. local time (0915 GMT) on Sunday.',
      ['11:15 a.m. local time=2025-01-12T11:15', 'Sunday=2025-01-12'],
    ],
    // seasons, quarters, halves, decades, centuries, fiscal years
    ['Crops failed in the summer of 2024.', ['the summer of 2024=2024-SU']],
    ['Profit rose in the third quarter of 2024.', ['the third quarter of 2024=2024-Q3']],
    ['Profit rose in Q2 2024.', ['Q2 2024=2024-Q2']],
    ['Profit rose in the first half of last year.', ['the first half of last year=2024-H1']],
    ['It was built in the late 1970s.', ['the late 1970s=197']],
    ['It was built in the 20th century.', ['the 20th century=19']],
    ['Spending in fiscal 2024 rose.', ['fiscal 2024=2024']],
    // holidays
    ['They met on Christmas Day.', ['Christmas Day=2024-12-25']],
    ['They met on Good Friday 2027.', ['Good Friday 2027=2027-03-26']],
    ['They will meet on Easter Monday.', ['Easter Monday=2025-04-21']],
    ['Sales fell in Feb, March and April.', ['Feb=2024-02', 'March=2024-03', 'April=2024-04']],
    ['Talks are set for the week of 27 January.', ['the week of 27 January=2025-W05']],
    ['The trial is expected to last six weeks.', ['six weeks=P6W']],
    ['They will meet again on the 18th.', ['the 18th=2025-01-18']],
    // sets
    ['They meet every Friday.', ['every Friday=XXXX-WXX-5']],
    ['They meet every four years.', ['every four years=P4Y']],
    ['The museum is shut on Mondays.', ['Mondays=XXXX-WXX-1']],
    ['It costs $30 million a year.', ['a year=P1Y']],
    // vague references
    ['He is now in exile.', ['now=PRESENT_REF']],
    ['He recently fled.', ['recently=PAST_REF']],
    ['He sees no peace in the near future.', ['the near future=FUTURE_REF']],
    // anaphora
    ['He fled in 2011. That year his party won.', ['2011=2011', 'That year=2011']],
    ['He fled on June 3, 2011. The next day he was caught.', ['June 3, 2011=2011-06-03', 'The next day=2011-06-04']],
    ['He left in March 2011 and died later that month.', ['March 2011=2011-03', 'later that month=2011-03']],
    // years in words
    ['It was founded in nineteen ninety-six.', ['nineteen ninety-six=1996']],
    ['It ended in the year two thousand.', ['the year two thousand=2000']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('tells the modifier and narrows the days by it', () => {
    const [early] = read('Drones were seen in early January.', '2025-01-17');
    expect(early).toMatchObject({ value: '2025-01', mod: 'START', from: '2025-01-01', to: '2025-01-10' });
  });

  it('counts "earlier this week" up to the day before publication', () => {
    const [earlier] = read('He said so earlier this week.', '2025-07-23');
    expect(earlier).toMatchObject({ value: '2025-W30', from: '2025-07-21', to: '2025-07-22' });
  });

  it('counts "later that year" from the month spoken of', () => {
    const later = read('He came in July 2022. Later that year he left.', '2025-01-17')[1];
    expect(later).toMatchObject({ value: '2022', from: '2022-08-01', to: '2022-12-31' });
  });

  it('resolves nothing relative when the day of publication is unknown', () => {
    expect(values('On Friday he left; on October 23 he came back; in 2021 he had fled.', null)).toEqual([
      'Friday=XXXX-WXX-5',
      'October 23=XXXX-10-23',
      '2021=2021',
    ]);
    expect(read('On Friday he left.', null)[0]).toMatchObject({ from: null, to: null });
  });
});
