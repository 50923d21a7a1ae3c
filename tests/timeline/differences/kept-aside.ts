import type { DifferenceCase } from './case.ts';

/** Written before the engine was changed, and scored only when it was done: never tune on these. */
export const KEPT_ASIDE: readonly DifferenceCase[] = [
  {
    name: 'crowd, second noun left out',
    kind: 'figure',
    told: [
      [
        '2021-10-18',
        'Pensioners marched through Lenhart on Saturday against the new health charge. The march organisers put turnout at 85,000. The prefecture counted 31,000. ¶ Shops along the route had boarded their windows.',
      ],
    ],
    sides: ['The march organisers', 'The prefecture'],
  },
  {
    name: 'drowned, two articles of one day',
    kind: 'figure',
    told: [
      [
        '2019-08-05',
        'A ferry capsized off Tangara on Sunday and nine passengers drowned, the navy said. ¶ The Blue Heron was on its way to Port Sable when the engine failed.',
      ],
      [
        '2019-08-05',
        'Fishermen say 23 passengers drowned when the Blue Heron ferry capsized off Tangara on Sunday. ¶ Boats were still out at nightfall, and relatives waited on the quay.',
      ],
    ],
    sides: ['A ferry capsized', 'Fishermen say'],
  },
  {
    name: 'votes by two counts',
    kind: 'figure',
    told: [
      [
        '2023-02-27',
        'Both camps claimed the presidency of Orland after the ballot of Sunday. Adisa Bello’s campaign said she had won 5.2 million votes. The electoral commission gave her 3.9 million. ¶ A final result is due on Friday.',
      ],
    ],
    sides: ['Adisa Bello’s campaign', 'The electoral commission'],
  },
  {
    name: 'taken at two places, told in one article',
    kind: 'place',
    told: [
      [
        '2022-06-16',
        'The singer Tariq Noor has been in custody since Tuesday. Police said he was detained at the bus station in Halab. His wife insists that he was detained at their flat, in front of the children.',
      ],
    ],
    sides: ['Police said he', 'His wife insists'],
  },
  {
    name: 'arrested at two places, told in two articles',
    kind: 'place',
    told: [
      [
        '2018-11-09',
        'The journalist Dario Velk was arrested at Skalna airport on Thursday, the interior ministry said. ¶ He had a ticket to Vienna, a spokesman added.',
      ],
      [
        '2018-11-10',
        'Dario Velk was arrested at his home on Thursday, his lawyer said on Friday. ¶ Ten officers searched the rooms and took his computers.',
      ],
    ],
    sides: ['The journalist Dario', 'Dario Velk was'],
  },
  {
    name: 'day of knowledge, minister and minutes',
    kind: 'date',
    told: [
      [
        '2016-07-04',
        'The inquiry into the Corran reservoir heard Environment Minister Una Pryce on Monday. Pryce said she learned of the leak on 9 June. Minutes of the water board show that she was told of the leak on 22 May.',
      ],
    ],
    sides: ['Pryce said she', 'Minutes of the'],
  },
  {
    name: 'courier or ringleader',
    kind: 'role',
    told: [
      [
        '2020-03-12',
        'The trial of Marek Sobol over the smuggling of medicines began on Wednesday. Prosecutors say Sobol was the head of the ring. His lawyers say Sobol was only a driver.',
      ],
    ],
    sides: ['Prosecutors say Sobol', 'His lawyers say'],
  },
  {
    name: 'who signed',
    kind: 'role',
    told: [
      [
        '2017-05-23',
        'Shells fell on a school in Bilova on Sunday. The army said the firing order was signed by Colonel Ivo Maric. Maric told the court that the firing order was signed by General Obrad Tomic.',
      ],
    ],
    sides: ['The army said', 'Maric told'],
  },
  {
    name: 'an inquiry finds nothing for what a party claims',
    kind: 'no-evidence',
    told: [
      [
        '2025-05-19',
        'The National Front says that ballot boxes were stuffed in Kilmore on 4 May. ¶ An inquiry by the electoral court has found no evidence that ballot boxes were stuffed in Kilmore. It will publish its report next week.',
      ],
    ],
    sides: ['The National Front', 'An inquiry by'],
  },
  {
    name: 'a denial that stands before its claim',
    kind: 'denial',
    told: [
      [
        '2015-09-02',
        'Lornex Chemicals denies that it dumped waste in the river. Villagers in Ardle say that tankers of Lornex dumped waste in the river on Sunday night. ¶ Dead fish have been washed ashore since Monday.',
      ],
    ],
    sides: ['Lornex Chemicals denies', 'Villagers in Ardle'],
  },
  {
    name: 'a denial in another paper',
    kind: 'denial',
    told: [
      [
        '2026-01-15',
        'Zorin Air paid two customs officers in Malabo to release a cargo of engine parts, the Daily Mirador reported on Wednesday.',
      ],
      ['2026-01-16', 'Zorin Air denied paying any customs officers in Malabo. ¶ Its shares fell by a tenth.'],
    ],
    sides: ['Zorin Air paid', 'Zorin Air denied'],
  },
  {
    name: 'strikers, both counts in one sentence',
    kind: 'figure',
    told: [
      [
        '2014-04-10',
        'Drivers of the Metrobus company walked out on Wednesday. The union says 3,400 drivers took part, the company 900. ¶ Talks resume on Monday.',
      ],
    ],
    sides: ['The union says'],
  },
  {
    name: 'share price at its low and at the close',
    kind: null,
    told: [
      [
        '2022-02-09',
        'Shares of Tessel fell 18% on Tuesday, the exchange said. Analysts said the stock had been down 27% at noon.',
      ],
    ],
  },
  {
    name: 'one fine in two currencies',
    kind: null,
    told: [
      [
        '2021-12-02',
        'The regulator fined Ostbank 30 million euros on Wednesday. The bank spoke of a fine of 34 million dollars and said it would appeal.',
      ],
    ],
  },
  {
    name: 'a toll two days later',
    kind: null,
    told: [
      ['2018-07-16', 'Six miners died in the collapse of the Karsk pit on Sunday, the governor said.'],
      ['2018-07-19', 'Eleven miners died in the collapse of the Karsk pit on Sunday, the rescue service said.'],
    ],
  },
  {
    name: 'the badly hurt among the hurt',
    kind: null,
    told: [
      [
        '2023-09-25',
        'Forty people were injured when a stand gave way in Oporta on Sunday, police said. The hospital said seven people were injured seriously.',
      ],
    ],
  },
  {
    name: 'marches in two towns',
    kind: null,
    told: [
      [
        '2019-03-18',
        'Organisers said 20,000 people marched in Marsala on Saturday. In Verano, police counted 3,000. ¶ Both marches ended without arrests.',
      ],
    ],
  },
  {
    name: 'visitors on two days',
    kind: null,
    told: [
      [
        '2024-06-03',
        'The organisers said 12,000 people came to the fair in Dunmar on Saturday. On Sunday the police counted 8,000 people.',
      ],
    ],
  },
  {
    name: 'opened later than said',
    kind: null,
    told: [
      [
        '2017-06-12',
        'The transport ministry had said the Savel bridge would open on 3 May. The Savel bridge opened on 9 June, the mayor said.',
      ],
    ],
  },
  {
    name: 'rounded and exact',
    kind: null,
    told: [
      [
        '2020-09-14',
        'Some 4,000 residents were evacuated from Pinecroft on Sunday, the sheriff said. The fire service counted 3,874 residents.',
      ],
    ],
  },
  {
    name: 'a paper puts its own figure right',
    kind: null,
    told: [
      [
        '2016-10-20',
        'Police said 14 people were hurt in the crash on Tuesday. An earlier version of this article said 19 people were hurt.',
      ],
    ],
  },
  {
    name: 'a share and a count',
    kind: null,
    told: [
      [
        '2025-01-21',
        'One in five residents has left Gorna since the closure of the mine, the council said. The parish counted 4,200 residents who left.',
      ],
    ],
  },
  {
    name: 'two men of one surname',
    kind: null,
    told: [
      [
        '2015-05-06',
        'Petr Kolar was arrested at the airport on Monday, police said. Jana Kolar, who is no relation, was arrested at her home on Monday, her lawyer said.',
      ],
    ],
  },
  {
    name: 'a denial after a quotation about something else',
    kind: null,
    told: [
      [
        '2026-04-02',
        '“The harvest was the best in ten years,” Mayor Irene Stahl said on Wednesday. The ministry denied the report that its inspectors would be dismissed.',
      ],
    ],
  },
];
