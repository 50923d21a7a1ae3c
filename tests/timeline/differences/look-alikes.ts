import type { DifferenceCase } from './case.ts';

/** What looks like a quarrel and is none: nothing may be shown. */
export const LOOK_ALIKES: readonly DifferenceCase[] = [
  {
    name: 'price at the close and at its low',
    kind: null,
    told: [
      [
        '2019-02-06',
        'Shares of Orbis closed at 41 euros on Tuesday, the exchange said. Traders said they had fallen to 36 euros in the morning.',
      ],
    ],
  },
  {
    name: 'one sum in two currencies',
    kind: null,
    told: [
      [
        '2022-09-01',
        'Belmar will pay 200 million crowns for the tramway, the city said. The Belmar board put the price at 8 million euros.',
      ],
    ],
  },
  {
    name: 'a toll of Monday and of Wednesday',
    kind: null,
    told: [
      ['2020-08-04', 'Four people died when the hotel in Palva burned on Sunday, the fire brigade said.'],
      ['2020-08-06', 'Nine people died when the hotel in Palva burned on Sunday, the fire brigade said.'],
    ],
  },
  {
    name: 'a toll that rises inside an article',
    kind: null,
    told: [
      [
        '2016-01-12',
        'On Sunday officials said seven people had died in the avalanche near Corvo. By Monday evening rescuers had found 13 dead.',
      ],
    ],
  },
  {
    name: 'children among the dead',
    kind: null,
    told: [
      [
        '2018-03-27',
        'Fire in a cinema in Kedrin killed 37 people on Sunday, the ministry said. Relatives said that 19 children were killed.',
      ],
    ],
  },
  {
    name: 'dead and hurt',
    kind: null,
    told: [
      [
        '2023-05-08',
        'Police said three people were killed in the crash near Oster. The hospital said 12 people were injured.',
      ],
    ],
  },
  {
    name: 'two towns, each with its crowd',
    kind: null,
    told: [
      [
        '2021-01-25',
        'In Torvik, organisers spoke of 15,000 people on Saturday. In Lundby the police counted 2,000. ¶ A third march was called off.',
      ],
    ],
  },
  {
    name: 'two towns, two articles',
    kind: null,
    told: [
      ['2017-09-18', 'Police counted 4,000 demonstrators in Arvida on Saturday. ¶ They called for new elections.'],
      [
        '2017-09-18',
        'Organisers counted 30,000 demonstrators in Belcastro on Saturday. ¶ They called for new elections.',
      ],
    ],
  },
  {
    name: 'two evenings of one festival',
    kind: null,
    told: [
      [
        '2015-07-13',
        'Organisers said 22,000 people came to the lakeside festival on Friday. On Saturday police put the crowd at 9,000.',
      ],
    ],
  },
  {
    name: 'last year’s crowd',
    kind: null,
    told: [
      ['2024-05-02', 'Unions said 50,000 people marched in Gravel on Wednesday. Last year police counted 20,000.'],
    ],
  },
  {
    name: 'planned for one day, held on another',
    kind: null,
    told: [
      [
        '2019-05-14',
        'The league said the final would be played in Skarn on 4 May. It was played on 11 May, the club said.',
      ],
    ],
  },
  {
    name: 'scheduled arrival and arrival, two articles',
    kind: null,
    told: [
      ['2022-02-28', 'The grain ship Aurelia is to arrive in Porto Vale on 2 March, the agency said.'],
      ['2022-03-07', 'The grain ship Aurelia arrived in Porto Vale on 5 March, the agency said.'],
    ],
  },
  {
    name: 'tonnes and sacks',
    kind: null,
    told: [
      [
        '2020-04-20',
        'The ministry said 5,000 tonnes of rice were sent to Dalu. The Red Crescent counted 80,000 sacks of rice.',
      ],
    ],
  },
  {
    name: 'about 2,700 and 2,712',
    kind: null,
    told: [
      [
        '2017-11-02',
        'About 2,700 workers were dismissed at Stahlwerk Nord in October, the union said. The company counted 2,712 workers.',
      ],
    ],
  },
  {
    name: 'nearly, and the exact figure below it',
    kind: null,
    told: [
      [
        '2025-03-18',
        'Nearly 500 homes were damaged by the storm in Castelmar on Sunday, the mayor said. Insurers counted 478 homes.',
      ],
    ],
  },
  {
    name: 'a share and a count',
    kind: null,
    told: [
      [
        '2021-06-17',
        'The union said two in three drivers stayed at home on Wednesday. The company counted 640 drivers.',
      ],
    ],
  },
  {
    name: 'percentages of two things',
    kind: null,
    told: [
      [
        '2018-12-04',
        'The statistics office said prices rose 3% in November. The central bank said wages rose 5% in November.',
      ],
    ],
  },
  {
    name: 'a source puts its own figure right',
    kind: null,
    told: [
      [
        '2016-09-07',
        'The hospital said on Tuesday that 16 passengers had died. It had earlier said that 19 passengers had died, but three were counted twice.',
      ],
    ],
  },
  {
    name: 'two women of one surname',
    kind: null,
    told: [
      [
        '2023-06-27',
        'Marta Novik was arrested at the airport on Monday, police said. Ilona Novik was arrested at her home on Monday, her lawyer said.',
      ],
    ],
  },
  {
    name: 'a quote within a quote',
    kind: null,
    told: [
      [
        '2020-02-25',
        '“He told me, ‘I was never in Prasko,’ and I believed him,” said the landlord Emil Kraus. The company said “the trip to Prasko was a success”.',
      ],
    ],
  },
  {
    name: 'a denial after an unrelated quotation',
    kind: null,
    told: [
      [
        '2019-09-30',
        '“We will build 2,000 flats,” Mayor Stella Moro said on Friday. Her rival Paolo Conti denied the allegation that he had failed to pay taxes.',
      ],
    ],
  },
  {
    name: 'a refused plan is no denied claim',
    kind: null,
    told: [
      [
        '2022-10-13',
        'Workers at Ferrol shipyard asked for 8% more pay on Monday. The shipyard rejected the demand on Wednesday.',
      ],
    ],
  },
  {
    name: 'arrested at home, tried in court',
    kind: null,
    told: [
      [
        '2017-03-09',
        'Banker Jules Perrin was arrested at his home on Monday, police said. He was charged in Lannes court on Wednesday, prosecutors said.',
      ],
    ],
  },
  {
    name: 'a town and the district around it',
    kind: null,
    told: [
      ['2021-08-23', 'A bus crashed in Velika on Sunday and two people died, the police said.'],
      ['2021-08-23', 'A bus crashed near the school in Velika on Sunday and two people died, the mayor said.'],
    ],
  },
  {
    name: 'shot in a park, died in hospital',
    kind: null,
    told: [
      [
        '2018-05-29',
        'Rapper Kito was shot in a park in Delmar on Sunday, witnesses said. He died in hospital on Monday, doctors said.',
      ],
    ],
  },
  {
    name: 'two visits on two days',
    kind: null,
    told: [
      [
        '2024-10-21',
        'The envoy said he visited the camp on 3 October. The guards said he visited the camp again on 17 October.',
      ],
    ],
  },
  {
    name: 'two offices of one man',
    kind: null,
    told: [
      [
        '2015-03-17',
        'The ministry said Goran Lisik was a member of the board. The company said he was its founder and a member of the board.',
      ],
    ],
  },
  {
    name: 'two signatures on two papers',
    kind: null,
    told: [
      [
        '2020-07-14',
        'The loan was signed by Deputy Minister Clara Voss, the bank said. The guarantee was signed by Minister Felix Hahn, the treasury said.',
      ],
    ],
  },
  {
    name: 'a copy with a typing error',
    kind: null,
    told: [
      [
        '2026-03-10',
        'Eighteen people were rescued from the ice near Tarvo on Monday, the coastguard said. ¶ They had been fishing when a floe broke away, and waited for five hours in the wind. ¶ A helicopter brought them to the harbour of Tarvo, where doctors looked after them. ¶ The ice is not safe in March, the coastguard warned once more.',
      ],
      [
        '2026-03-10',
        'Eighty people were rescued from the ice near Tarvo on Monday, the coastguard said. ¶ They had been fishing when a floe broke away, and waited for five hours in the wind. ¶ A helicopter brought them to the harbour of Tarvo, where doctors looked after them. ¶ The ice is not safe in March, the coastguard warned once more.',
      ],
    ],
  },
  {
    name: 'no evidence is news, nobody claimed it',
    kind: null,
    told: [
      [
        '2021-04-29',
        'The Helix vaccine was tested in Norvia on 9,000 people. Doctors found no evidence that the Helix vaccine slows the disease.',
      ],
    ],
  },
];
