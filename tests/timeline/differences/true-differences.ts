import type { DifferenceCase } from './case.ts';

/** Sources that do differ, in varied wording. */
export const TRUE_DIFFERENCES: readonly DifferenceCase[] = [
  {
    name: 'crowd: organisers and police, noun left out',
    kind: 'figure',
    told: [
      [
        '2019-10-07',
        'Teachers filled the centre of Lisvar on Saturday to demand higher pay. Organisers spoke of 40,000. The police counted 12,000. ¶ The minister was abroad.',
      ],
    ],
    sides: ['Organisers spoke', 'The police counted'],
  },
  {
    name: 'strikers: union and ministry in one sentence',
    kind: 'figure',
    told: [
      [
        '2022-11-30',
        'Nurses at the Saint Agatha hospital stopped work on Tuesday. The union says 300 nurses joined the strike, the ministry 180. ¶ Operations were put off.',
      ],
    ],
    sides: ['The union says'],
  },
  {
    name: 'toll without a noun, in an answer',
    kind: 'figure',
    told: [
      [
        '2017-02-14',
        'A roof came down on a dance hall in Dremo on Sunday. How many died? The mayor says 12. Relatives say 31.',
      ],
    ],
    sides: ['The mayor says', 'Relatives say'],
  },
  {
    name: 'dead: two papers of one day',
    kind: 'figure',
    told: [
      ['2021-07-20', 'Eleven people were killed in the blast at the Orvan fireworks plant on Monday, the police said.'],
      [
        '2021-07-20',
        'Workers at the Orvan fireworks plant say 26 people were killed in the blast on Monday. ¶ The gates stayed shut.',
      ],
    ],
    sides: ['Eleven people', 'Workers at'],
  },
  {
    name: 'votes: two parties',
    kind: 'figure',
    told: [
      [
        '2024-03-25',
        'Both sides claimed the mayoralty of Estrada on Sunday night. The Workers’ Party said its candidate had won 61,000 votes. The Civic Union put her votes at 48,500.',
      ],
    ],
    sides: ['The Workers’ Party', 'The Civic Union'],
  },
  {
    name: 'jobs: company and union',
    kind: 'figure',
    told: [
      [
        '2020-05-28',
        'Carmaker Velor will close its plant in Anvers in June. The company says 1,100 jobs will go. The union says the closure will cost 2,600 jobs.',
      ],
    ],
    sides: ['The company says', 'The union says'],
  },
  {
    name: 'ransom',
    kind: 'figure',
    told: [
      [
        '2018-04-11',
        'The sailors of the tanker Marisol came home on Monday. The owner said it had paid 2 million dollars for their release. The pirates said the owner paid 5 million dollars.',
      ],
    ],
    sides: ['The owner said', 'The pirates said'],
  },
  {
    name: 'soldiers killed: two armies',
    kind: 'figure',
    told: [
      [
        '2016-08-09',
        'Fighting went on around Tolmin on Monday. The Karvian army said it had killed 140 soldiers. Sarnia’s defence ministry said 35 of its soldiers were killed.',
      ],
    ],
    sides: ['The Karvian army', 'Sarnia’s defence'],
  },
  {
    name: 'arrests: lawyers and police, two articles',
    kind: 'figure',
    told: [
      [
        '2023-01-16',
        'Police arrested 45 demonstrators in Novigrad on Saturday, a spokesman said. ¶ The square was cleared by midnight.',
      ],
      [
        '2023-01-17',
        'Lawyers for the demonstrators say police arrested 210 demonstrators in Novigrad on Saturday. ¶ Most are students.',
      ],
    ],
    sides: ['Police arrested', 'Lawyers for'],
  },
  {
    name: 'place: airport or home, two articles',
    kind: 'place',
    told: [
      [
        '2020-10-01',
        'The blogger Lena Hort was arrested at the airport on Wednesday, the state prosecutor said. ¶ She was about to board a plane to Riga.',
      ],
      ['2020-10-02', 'Lena Hort was arrested at her home on Wednesday, her sister said. ¶ “She was asleep,” she said.'],
    ],
    sides: ['The blogger Lena', 'Lena Hort was arrested at her home'],
  },
  {
    name: 'place: in a hospital or in a cell',
    kind: 'place',
    told: [
      [
        '2017-12-05',
        'The prisoner Omar Dali died on Sunday. The prison service said Dali died in hospital. His family says he died in his cell.',
      ],
    ],
    sides: ['The prison service', 'His family says'],
  },
  {
    name: 'place: where the boat sank',
    kind: 'place',
    told: [
      [
        '2015-04-21',
        'A fishing boat sank on Sunday with nine men aboard. The coastguard said the boat sank in Sorland waters. The owner says it sank in Norrvik waters.',
      ],
    ],
    sides: ['The coastguard said', 'The owner says'],
  },
  {
    name: 'place: where he was shot',
    kind: 'place',
    told: [
      [
        '2021-11-15',
        'Activist Juan Olmo was shot on Friday. Witnesses said he was shot in his car. The police report says Olmo was shot in the street.',
      ],
    ],
    sides: ['Witnesses said he', 'The police report'],
  },
  {
    name: 'place: meeting in two cities, two articles',
    kind: 'place',
    told: [
      [
        '2019-06-12',
        'The rebel leader Samir Aziz met the envoy Paula Reyes in Doha on Monday, the foreign ministry said.',
      ],
      ['2019-06-13', 'Samir Aziz met the envoy Paula Reyes in Muscat on Monday, a rebel spokesman said.'],
    ],
    sides: ['The rebel leader', 'Samir Aziz met'],
  },
  {
    name: 'date: he learned, the minutes say',
    kind: 'date',
    told: [
      [
        '2018-06-05',
        'Bank chairman Otto Lind spoke to the committee on Monday. Lind said he learned of the losses on 3 May. The minutes say that he was informed of the losses on 12 April.',
      ],
    ],
    sides: ['Lind said he', 'The minutes say'],
  },
  {
    name: 'date: first knew',
    kind: 'date',
    told: [
      [
        '2022-03-10',
        'Who knew what about the Hallgate cladding? The council says it first knew of the fault in January. Tenants say they told the council of the fault in October.',
      ],
    ],
    sides: ['The council says', 'Tenants say'],
  },
  {
    name: 'date: two days of one beginning',
    kind: 'date',
    told: [
      [
        '2016-02-19',
        'Tarn Oil said the leak at its Brae platform began on 9 February. The coastguard says the leak began on 3 February.',
      ],
    ],
    sides: ['Tarn Oil said', 'The coastguard says'],
  },
  {
    name: 'date: when he died, two articles',
    kind: 'date',
    told: [
      ['2023-10-20', 'The hostage Pavel Renko died on 11 October, his captors said in a video.'],
      ['2023-10-21', 'The hostage Pavel Renko died on 4 October, military doctors said after the autopsy.'],
    ],
    sides: ['The hostage Pavel Renko died on 11', 'The hostage Pavel Renko died on 4'],
  },
  {
    name: 'role: agent or source',
    kind: 'role',
    told: [
      [
        '2014-09-24',
        'The files on Viktor Halas were opened on Tuesday. The institute says Halas was an agent of the secret police. Halas says he was only a source.',
      ],
    ],
    sides: ['The institute says', 'Halas says he'],
  },
  {
    name: 'role: who gave the order',
    kind: 'role',
    told: [
      [
        '2019-11-21',
        'Nine people were shot in Lazaro Square in 2003. General Hugo Prado said the order was given by President Manuel Rios. Rios says the order was given by General Prado.',
      ],
    ],
    sides: ['General Hugo Prado', 'Rios says'],
  },
  {
    name: 'role: who signed, two articles',
    kind: 'role',
    told: [
      [
        '2025-02-11',
        'The sale of the Kestow harbour was signed by Deputy Mayor Ruth Amsel on 3 February, the town hall said.',
      ],
      [
        '2025-02-11',
        'The sale of the Kestow harbour was signed by Mayor Jonas Wirth on 3 February, according to the land registry.',
      ],
    ],
    sides: [
      'The sale of the Kestow harbour was signed by Deputy',
      'The sale of the Kestow harbour was signed by Mayor',
    ],
  },
  {
    name: 'role: passenger or driver',
    kind: 'role',
    told: [
      [
        '2021-03-30',
        'Senator Carl Boyd left the wreck on foot on Sunday. Police said Boyd was the driver. His office says that he was a passenger.',
      ],
    ],
    sides: ['Police said Boyd', 'His office says'],
  },
  {
    name: 'inquiry: no evidence for a party’s claim',
    kind: 'no-evidence',
    told: [
      [
        '2020-12-08',
        'Senator Ana Prim accused the Tagus Foundation on Monday of hiding donations from abroad. ¶ The audit court found no evidence that the Tagus Foundation had hidden donations.',
      ],
    ],
    sides: ['Senator Ana Prim', 'The audit court'],
  },
  {
    name: 'inquiry: found nothing, another article',
    kind: 'no-evidence',
    told: [
      ['2018-08-14', 'The Farmers’ League says the dam operator Hydrava opened the gates of the Melk dam on 2 August.'],
      [
        '2018-08-15',
        'Inspectors found no evidence that Hydrava opened the gates of the Melk dam on 2 August, as the Farmers’ League claims.',
      ],
    ],
    sides: ['The Farmers’ League', 'Inspectors found'],
  },
  {
    name: 'no proof so far for an accusation',
    kind: 'no-evidence',
    told: [
      [
        '2024-05-22',
        'Sarnia accused its neighbour Karvia on Tuesday of jamming the signals of the Ostrel airport. No proof of the alleged jamming has been shown.',
      ],
    ],
    sides: ['Sarnia accused', 'No proof'],
  },
  {
    name: 'denial before the claim',
    kind: 'denial',
    told: [
      [
        '2017-10-03',
        'Coach Milan Draga denies hitting a player in the dressing room. Two players say Draga hit goalkeeper Ilya Sand in the dressing room on Saturday.',
      ],
    ],
    sides: ['Coach Milan', 'Two players'],
  },
  {
    name: 'denial: answered in the next sentence',
    kind: 'denial',
    told: [
      [
        '2022-08-17',
        'Ferrow Mining bribed two inspectors in Katola, a former accountant told the court on Tuesday. The company dismissed the allegation as baseless.',
      ],
    ],
    sides: ['Ferrow Mining bribed', 'The company dismissed'],
  },
  {
    name: 'denial: another paper, other words',
    kind: 'denial',
    told: [
      [
        '2016-05-10',
        'Troops of the Third Division fired on refugees near the Zabal crossing on Sunday, witnesses said.',
      ],
      ['2016-05-11', 'The army denied that its troops fired on refugees near the Zabal crossing.'],
    ],
    sides: ['Troops of the Third', 'The army denied'],
  },
  {
    name: 'denial: it was never paid',
    kind: 'denial',
    told: [
      [
        '2025-09-09',
        'Singer Dora Lenz was paid 300,000 euros for the concert in Sarn on 30 August, the opposition says. Her manager said that no such fee was ever paid.',
      ],
    ],
    sides: ['Singer Dora Lenz', 'Her manager said'],
  },
];
