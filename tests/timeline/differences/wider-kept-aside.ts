import type { DifferenceCase } from './case.ts';

/** Like the wider cases, of other stories: not looked at while the engine is worked on. */
export const WIDER_KEPT_ASIDE: readonly DifferenceCase[] = [
  {
    name: 'homeless: charity and town hall',
    kind: 'figure',
    told: [
      [
        '2017-01-19',
        'The cold has come to Pelham. The town hall says 60 people sleep in its streets. The charity Open Door counts more than 240.',
      ],
    ],
    sides: ['The town hall', 'The charity Open'],
  },
  {
    name: 'turnout of a ballot, in one sentence',
    kind: 'figure',
    told: [
      [
        '2019-06-17',
        'Islanders voted on leaving the federation on Sunday. The election office announced 8,200 votes for leaving and 7,900 against; the unionists counted 7,400 in favour and 8,700 against.',
      ],
    ],
    sides: ['The election office'],
  },
  {
    name: 'dead fish: factory and anglers',
    kind: 'figure',
    told: [
      [
        '2022-07-26',
        'Foam drifted down the Orla on Sunday. Chemical firm Baxen put the number of dead fish at 700. According to the anglers’ club, 11,000 fish died.',
      ],
    ],
    sides: ['Chemical firm', 'According to the anglers'],
  },
  {
    name: 'missing: shipowner and navy, in words',
    kind: 'figure',
    told: [
      [
        '2015-09-08',
        'The trawler Idun has not been heard of since Friday. The owner speaks of eleven missing. The navy lists sixteen missing.',
      ],
    ],
    sides: ['The owner speaks', 'The navy lists'],
  },
  {
    name: 'fans at a parade, two articles',
    kind: 'figure',
    told: [
      ['2021-05-25', 'Police estimated the crowd at the parade of Dynamo Brill in Castov on Monday at 35,000 people.'],
      ['2021-05-25', 'Organisers of the parade of Dynamo Brill in Castov on Monday counted 120,000 people.'],
    ],
    sides: ['Police estimated', 'Organisers of'],
  },
  {
    name: 'date: the bishop and the file',
    kind: 'date',
    told: [
      [
        '2018-09-13',
        'Bishop Anton Reiss insists he first learned of the abuse on 2 May. A letter in the archive shows that the bishop was told of it on 17 January.',
      ],
    ],
    sides: ['Bishop Anton', 'A letter in'],
  },
  {
    name: 'date: sinking of a barge, two sayers',
    kind: 'date',
    told: [
      [
        '2020-12-03',
        'A barge lies on the ground of the Merle canal. The skipper’s widow says it sank on 28 November. The canal authority’s report puts the sinking on 30 November.',
      ],
    ],
    sides: ['The skipper', 'The canal authority'],
  },
  {
    name: 'place: handover of the money',
    kind: 'place',
    told: [
      [
        '2016-06-08',
        'The lobbyist testified that the money was handed over in a car park. The charge sheet puts the handover in the office of the minister.',
      ],
    ],
    sides: ['The lobbyist', 'The charge sheet'],
  },
  {
    name: 'place: where the climber fell',
    kind: 'place',
    told: [
      [
        '2023-08-15',
        'Climber Jana Pohl died on Sunday. Mountain rescuers said that Pohl died in hospital. Her partner says that she died at the camp.',
      ],
    ],
    sides: ['Mountain rescuers', 'Her partner'],
  },
  {
    name: 'role: hostage or accomplice',
    kind: 'role',
    told: [
      [
        '2019-10-30',
        'Clerk Mona Wick walked out of the bank with the robbers. Investigators call her an accomplice. Her family calls her a hostage.',
      ],
    ],
    sides: ['Investigators call', 'Her family calls'],
  },
  {
    name: 'role: partner or hired hand',
    kind: 'role',
    told: [
      [
        '2017-07-04',
        'The liquidator says that Felix Aman was a partner of the fund. Aman says he was only an employee.',
      ],
    ],
    sides: ['The liquidator', 'Aman says'],
  },
  {
    name: 'account: fell or was pushed',
    kind: 'account',
    told: [
      [
        '2021-10-20',
        'Model Ines Varga died in Lannes on Monday. The police said that she fell from the balcony. Her brother says she was pushed.',
      ],
    ],
    sides: ['The police said', 'Her brother'],
  },
  {
    name: 'account: surrendered or was caught',
    kind: 'account',
    told: [
      [
        '2018-03-01',
        'Drug lord Paco Mira is behind bars. His lawyer said that Mira had surrendered on Tuesday. The army says he was captured.',
      ],
    ],
    sides: ['His lawyer', 'The army says'],
  },
  {
    name: 'account: a gas leak or a bomb',
    kind: 'account',
    told: [
      [
        '2020-08-06',
        'Six shops in Ardel were destroyed on Tuesday. The mayor said a gas leak had caused the blast. The opposition said that the blast was caused by a bomb.',
      ],
    ],
    sides: ['The mayor said', 'The opposition said'],
  },
  {
    name: 'account: quit or was fired, two articles',
    kind: 'account',
    told: [
      ['2022-09-21', 'Chief editor Ruth Ander quit the Evening Sun on Tuesday, the publisher said. ¶ She is 49.'],
      ['2022-09-22', 'Ruth Ander was fired by the Evening Sun on Tuesday, colleagues said. ¶ A vigil is planned.'],
    ],
    sides: ['Chief editor Ruth Ander quit', 'Ruth Ander was fired'],
  },
  {
    name: 'denial: the clinic never got it',
    kind: 'denial',
    told: [
      [
        '2019-01-24',
        'Surgeon Pia Lind sent the clinic a warning about the screws in June, according to her lawyer. The clinic says it never received such a warning.',
      ],
    ],
    sides: ['Surgeon Pia', 'The clinic says'],
  },
  {
    name: 'denial: dismissed as fantasy',
    kind: 'denial',
    told: [
      [
        '2023-05-30',
        'A former guard accused the prison director Egon Mahr of selling food meant for inmates. Mahr dismissed the accusation as fantasy.',
      ],
    ],
    sides: ['A former guard', 'Mahr dismissed'],
  },
  {
    name: 'denial: nobody threw stones',
    kind: 'denial',
    told: [
      [
        '2020-06-09',
        'Tear gas hung over Calden on Monday. Police said that demonstrators had thrown stones. Organisers said nobody had thrown stones.',
      ],
    ],
    sides: ['Police said', 'Organisers said'],
  },
  {
    name: 'denial: ruled out, and a recording',
    kind: 'denial',
    told: [
      [
        '2016-12-14',
        'Telecom chief Carl Vann denied having discussed prices with his rivals. A recording played in court shows that Vann talked of “a floor for all of us”.',
      ],
    ],
    sides: ['Telecom chief', 'A recording'],
  },
  {
    name: 'no evidence: the inquiry and the neighbours',
    kind: 'no-evidence',
    told: [
      [
        '2018-11-08',
        'Residents claim that the smelter in Hult poured acid into the river. An inquiry found no evidence that acid had reached the river.',
      ],
    ],
    sides: ['Residents claim', 'An inquiry'],
  },
  {
    name: 'no evidence: nothing confirms it',
    kind: 'no-evidence',
    told: [
      [
        '2024-02-20',
        'The rebels said on Monday that they shot down a helicopter near Tolmin. There was no independent confirmation.',
      ],
    ],
    sides: ['The rebels said', 'There was no'],
  },
  {
    name: 'beds and nurses',
    kind: null,
    told: [['2017-02-01', 'The ministry says that 60 beds are free in Pelham. The union counts 240 nurses on leave.']],
  },
  {
    name: 'two lakes',
    kind: null,
    told: [
      ['2022-08-02', 'In Lake Orla the firm counted 700 dead fish. In Lake Brenn the anglers’ club spoke of 11,000.'],
    ],
  },
  {
    name: 'price asked and price paid',
    kind: null,
    told: [
      [
        '2019-04-16',
        'The seller wanted 9 million crowns for the castle. The buyer said that he paid 6 million crowns.',
      ],
    ],
  },
  {
    name: 'a count that went on',
    kind: null,
    told: [
      [
        '2015-09-15',
        'On Monday the navy said that eleven sailors were missing. After a further check the owner said sixteen sailors were missing.',
      ],
    ],
  },
  {
    name: 'fans at two parades, two articles',
    kind: null,
    told: [
      ['2021-05-25', 'Police counted 35,000 people at the parade of Dynamo Brill in Castov on Monday.'],
      ['2021-05-25', 'Organisers counted 80,000 people at the parade of Union Torr in Lundby on Monday.'],
    ],
  },
  {
    name: 'learned of it, and then acted',
    kind: null,
    told: [
      [
        '2018-09-20',
        'Bishop Anton Reiss said he learned of the abuse on 2 May. The diocese says that it informed the state on 9 May.',
      ],
    ],
  },
  {
    name: 'two handovers',
    kind: null,
    told: [
      [
        '2016-06-15',
        'The lobbyist said the first money was handed over in a car park. The second sum, prosecutors said, was handed over in the office of the minister.',
      ],
    ],
  },
  {
    name: 'a hostage and her saviour',
    kind: null,
    told: [['2019-11-06', 'Her family calls Mona Wick a hostage. The bank calls the guard Leo Hart an accomplice.']],
  },
  {
    name: 'a goalkeeper is a captain too',
    kind: null,
    told: [
      ['2017-07-11', 'The club says that Felix Aman is its captain. The league calls him a goalkeeper of rare gifts.'],
    ],
  },
  {
    name: 'one fell, one was pushed',
    kind: null,
    told: [
      [
        '2021-10-27',
        'The police said that the tourist Ann Hale fell from the wall. A guide said the boy Timo Rau was pushed.',
      ],
    ],
  },
  {
    name: 'captured, and later freed',
    kind: null,
    told: [
      [
        '2018-03-08',
        'The army said that Paco Mira was captured on Tuesday. His lawyer said that he was freed on Friday.',
      ],
    ],
  },
  {
    name: 'a leak before the blast and a bomb of the war',
    kind: null,
    told: [
      [
        '2020-08-13',
        'The mayor said a gas leak had caused the blast in Ardel. The army said that a bomb from the war was found in Brenn.',
      ],
    ],
  },
  {
    name: 'quit one post, fired from another years ago',
    kind: null,
    told: [
      [
        '2022-09-28',
        'Ruth Ander quit the Evening Sun on Tuesday, the publisher said. In 2009, colleagues said, she was fired by the Herald.',
      ],
    ],
  },
  {
    name: 'rejects an offer',
    kind: null,
    told: [
      [
        '2019-01-31',
        'Baxen offered 70 crowns a share for its rival Holt on Monday. Holt dismissed the offer as too low.',
      ],
    ],
  },
  {
    name: 'nobody was hurt, stones were thrown',
    kind: null,
    told: [['2020-06-16', 'Police said that stones were thrown in Calden on Monday. Organisers said nobody was hurt.']],
  },
  {
    name: 'a denial and a record of another matter',
    kind: null,
    told: [
      [
        '2016-12-21',
        'Carl Vann denied that he would leave the firm. A recording of the concert in his garden shows the orchestra at its best.',
      ],
    ],
  },
  {
    name: 'no proof of life elsewhere',
    kind: null,
    told: [
      [
        '2018-11-15',
        'Astronomers found no evidence of water on the moon Thea. The agency says that the probe cost 90 million crowns.',
      ],
    ],
  },
  {
    name: 'plan, and its unconfirmed date',
    kind: null,
    told: [['2024-02-27', 'The opera will open in May. The name of the singer has not been confirmed.']],
  },
  {
    name: 'two matches won',
    kind: null,
    told: [
      ['2023-10-03', 'The coach said that Union Torr won on Saturday. The league said that Union Torr lost on Sunday.'],
    ],
  },
  {
    name: 'two papers, one meeting, hall and town',
    kind: null,
    told: [
      ['2021-03-16', 'The party met in Castov on Monday and elected Eva Brandl, a spokesman said.'],
      ['2021-03-16', 'The party elected Eva Brandl in a school hall in Castov on Monday, according to delegates.'],
    ],
  },
];
