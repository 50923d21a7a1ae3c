import { ACCOUNT, DENIAL, type DifferenceCase, EVIDENCE, FIGURES, PLACE, ROLE, TIME } from './case.ts';

/** By the same writer as `BLIND_WORK`, to judge by alone: kept aside. */
export const BLIND_ASIDE: readonly DifferenceCase[] = [
  // ---- true disagreements ----
  {
    name: 'turnout in one constituency, commission against observers',
    kind: FIGURES,
    told: [
      [
        '2024-12-08',
        'Ghana’s electoral office has begun to publish results from the vote of 7 December. Turnout in the Asuboi North constituency came to 48 percent, it announced on Sunday, 8 December. The seat was won by Kwabena Ofosu-Darko.',
      ],
      [
        '2024-12-09',
        'Citizen Tally, which had a volunteer at every polling station, presented its own sheets in Accra on 9 December. In Asuboi North 71 percent of those on the register cast a vote on Saturday, 7 December, the observers found. The group is asking for the seat to be counted again.',
      ],
    ],
    sides: ['Turnout in the Asuboi North', 'In Asuboi North 71'],
  },
  {
    name: 'jobs lost in a merger, management against works council',
    kind: FIGURES,
    told: [
      [
        '2024-06-19',
        'PARIS, June 19 — Tyre makers Roulance and Vexa have signed the papers for their merger. The new French group will shed 1,200 jobs by the end of 2026 by the management’s reckoning, but the works council, which has seen the same plan, arrives at 2,900. Both factories in the Auvergne will keep running.',
      ],
    ],
    sides: ['The new French group'],
  },
  {
    name: 'cattle drowned in one district',
    kind: FIGURES,
    told: [
      [
        '2022-09-12',
        'The water is going down in Pakistan’s Khairgarh district, and the smell is getting worse. A list drawn up by the provincial disaster authority shows 1,140 cattle drowned there between 20 and 31 August. Compensation will be paid per head. More than six thousand cows and buffaloes perished in Khairgarh in those days, the herders’ league protests. Its chairman alone lost ninety.',
      ],
    ],
    sides: ['A list drawn up', 'More than six thousand'],
  },
  {
    name: 'pilots flown beyond their hours, crews against carrier',
    kind: DENIAL,
    told: [
      [
        '2024-04-02',
        'Seven pilots of the Philippine budget carrier Tala Air went public on 2 April with copies of their rosters. Dispatchers pressed them to fly beyond the legal limit over the Easter weekend of 29 to 31 March, they say. One of them fell asleep on approach.',
      ],
      [
        '2024-04-03',
        'MANILA — Tala Air responded on Wednesday, April 3, to what it called a smear. Not a single crew member was asked to exceed the permitted hours at Easter, the company said. It added that bookings were holding up well.',
      ],
    ],
    sides: ['Dispatchers pressed them', 'Not a single crew member'],
  },
  {
    name: 'bullied pupil: mother against headmaster',
    kind: DENIAL,
    told: [
      [
        '2023-10-18',
        'The boy, who is twelve, has not been to his school in Japan’s Mitsuhara since the summer. His mother says she went to headmaster Kenji Oribe three times before the holidays and told him about the beatings. She kept a diary. The city has appointed a panel of two lawyers and a psychologist. He told the panel that nobody had ever come to him about the matter.',
      ],
    ],
    sides: ['His mother says', 'He told the panel'],
  },
  {
    name: 'fever traced to a goat farm, mayor against institute',
    kind: EVIDENCE,
    told: [
      [
        '2022-05-10',
        'Fifty-three people in Oudelaar, in the Netherlands, have come down with Q fever since April. The infection came from the Hartog goat farm on the edge of the village, mayor Els Brandsma said on 10 May. She wants the stables closed.',
      ],
      [
        '2022-05-12',
        'The public health laboratory handed in its findings on the Oudelaar fever on Thursday, 12 May. It has not been shown that the germ spread from the Hartog stables, its head, Ruben Tol, said. Further samples will be taken in June.',
      ],
    ],
    sides: ['The infection came from', 'It has not been shown'],
  },
  {
    name: 'ballots marked in advance, opposition against observers',
    kind: EVIDENCE,
    told: [
      [
        '2019-05-24',
        'BLANTYRE, Malawi — Counting went on through the night. Ballot papers already marked for the governing party were delivered to four stations in Thuchila Hills, opposition candidate Grace Chidzalo said on Thursday. She spoke to a cheering crowd from the back of a pick-up. Foreign observers went to all four. “We were shown no such paper and have received nothing that would bear the allegation out,” said their head, Lars Wennberg.',
      ],
    ],
    sides: ['Ballot papers already marked', '“We were shown no such paper'],
  },
  {
    name: 'tanker said to have been hit by a drone',
    kind: EVIDENCE,
    told: [
      [
        '2024-07-15',
        'A fire broke out aboard the tanker Levant Pearl off Oman on Sunday evening. The ship was struck by a naval drone, the Iranian news agency Sepidar reported, citing an unnamed officer. All 22 seamen are safe. The claim of a drone strike could not be independently verified.',
      ],
    ],
    sides: ['The ship was struck', 'The claim of a drone strike'],
  },
  {
    name: 'when the hospital contract was signed',
    kind: TIME,
    told: [
      [
        '2021-04-27',
        'ROME, 27 April — Regional minister Carlo Benassai has rejected calls to step down over the purchase of ventilators. The contract with Medisole was signed on 15 March, a week after the tender had closed, he told the Italian regional assembly on Tuesday. The opposition left the chamber.',
      ],
      [
        '2021-04-28',
        'A sheet of paper with two signatures may cost Carlo Benassai his job. The contract with the supplier, Medisole, was concluded on 2 March, according to the copy La Gazzetta del Colle printed on 28 April. That is six days before the tender closed.',
      ],
    ],
    sides: ['The contract with Medisole', 'The contract with the supplier'],
  },
  {
    name: 'first gas alarm in the pit',
    kind: TIME,
    told: [
      [
        '2022-04-25',
        'Ten miners died in the Wilcza Góra colliery in Poland on Saturday. Methane sensors raised the alarm for the first time at 4.10 a.m., two minutes before the blast, according to the operator, Silesia Węgiel. The seam has been sealed. A shift log the widows’ lawyer laid before the prosecutor has the first alarm at 2.35.',
      ],
    ],
    sides: ['Methane sensors raised', 'A shift log'],
  },
  {
    name: 'where the judge met the defendant',
    kind: PLACE,
    told: [
      [
        '2023-01-30',
        'Judge Stoyan Velchev has admitted that he met the builder Krasimir Donev on 12 January, while Donev’s case was before him. The conversation took place in his chambers at the courthouse in Sofia with the door open, the Bulgarian judge said on 30 January. It lasted five minutes.',
      ],
      [
        '2023-01-31',
        'Wild boar was on the menu. Velchev and Donev sat together on 12 January at a hunting lodge near Samovets, two hours from Sofia, a waiter told the daily Utro on 31 January. The bill, which the newspaper prints, came to 640 leva.',
      ],
    ],
    sides: ['The conversation took place', 'Velchev and Donev sat'],
  },
  {
    name: 'on which side of the border the cargo plane came down',
    kind: PLACE,
    told: [
      [
        '2023-03-07',
        'BOGOTA, March 7 — A twin-engined cargo plane with three people on board crashed on Monday, March 6. The wreck lies on Venezuelan territory, some four kilometres beyond the Arauquita river, Colombia’s aviation office said. Its drones had photographed the tail.',
      ],
      [
        '2023-03-08',
        'Organs of the Bolivarian Republic of Venezuela clarified on 8 March the facts of the aerial accident of 6 March. The aircraft fell to earth in the Colombian department of Arauca without having crossed the frontier river, the vice-minister Yulimar Ochoa specified. The search is accordingly the duty of the neighbouring country.',
      ],
    ],
    sides: ['The wreck lies', 'The aircraft fell'],
  },
  {
    name: 'where the marble head was found',
    kind: PLACE,
    told: [
      [
        '2022-11-22',
        'Seized: the goddess from gallery three ¶ Police carried a marble head out of the Pellerin gallery in Brussels, Belgium, on Tuesday. It turned up in the cellar of a villa in Lyon in 1973, its owner, the dealer Hugo Pellerin, maintains. He had hoped to sell it for 1.8 million euros. The head was dug out of a tomb near Shahat in Libya, says the prosecutor, and soil in the left ear proves it.',
      ],
    ],
    sides: ['It turned up in the cellar', 'The head was dug out'],
  },
  {
    name: 'team doctor or private guest',
    kind: ROLE,
    told: [
      [
        '2024-05-21',
        'Italian customs officers found 40 vials of a growth hormone in a hotel in Bormina on 20 May. The room was that of Dr Ettore Galvan, a private guest who has no post with the team, the cycling outfit Velox-Terranova said on 21 May. The riders set out as planned.',
      ],
      [
        '2024-05-22',
        'Who is Dr Galvan? On the accreditation list for this year’s race, filed by Velox-Terranova on 2 May and seen by Sport Domani on Wednesday, 22 May, he appears as the team’s chief physician. His pass opens the bus, the kitchen and the sickroom.',
      ],
    ],
    sides: ['The room was that of', 'On the accreditation list'],
  },
  {
    name: 'who was at the helm',
    kind: ROLE,
    told: [
      [
        '2023-12-11',
        'The car carrier Hanbit Grace ran aground off Jindo, South Korea, in calm seas. Third mate Yoo Sang-min was steering at the time, captain Bae Ki-tae told the coast guard. Yoo is 24 and had been aboard for nine days. It was the captain who had the wheel in his hands, two deckhands testified at the hearing in Mokpo.',
      ],
    ],
    sides: ['Third mate Yoo', 'It was the captain'],
  },
  {
    name: 'merger talks: broken off or never begun',
    kind: ACCOUNT,
    told: [
      [
        '2024-11-06',
        'Takeover fever has gripped the bank quarter of Zurich, in Switzerland. Private bank Rüttimann & Cie broke off its merger talks with Austria’s Donaukredit on 5 November after six weeks, people close to the matter told Finanzbote. The price was the sticking point.',
      ],
      [
        '2024-11-07',
        'VIENNA, Nov 7 — Donaukredit shares closed 3 percent lower on Thursday. Talks about a merger with Rüttimann never started in the first place, chief executive Verena Hollub told analysts on a call on Nov 7. The Austrian bank confirmed its forecast for the year.',
      ],
    ],
    sides: ['Private bank', 'Talks about a merger'],
  },
  {
    name: 'death in a cell: fall or beating',
    kind: ACCOUNT,
    told: [
      [
        '2023-04-18',
        'A 29-year-old man arrested at a road block in Honduras died at El Roblón police station on 16 April. Wilmer Cárcamo slipped on a wet staircase and struck his head, the station’s commander reported on 18 April. The body was released to the family.',
      ],
      [
        '2023-04-19',
        'Press release of Voces del Valle, 19 April: justice for Wilmer! Officers beat Wilmer Cárcamo with rifle butts until he no longer moved, a cellmate who was locked up with him on 16 April told our lawyers. We demand that his body be examined by a foreign pathologist.',
      ],
    ],
    sides: ['Wilmer Cárcamo slipped', 'Officers beat Wilmer'],
  },
  {
    name: 'port: walkout or lockout',
    kind: ACCOUNT,
    told: [
      [
        '2022-08-03',
        'Not one crate of avocados was loaded in Puerto Almagre, Chile, on Tuesday. The dockers left their posts without notice at six in the morning, the operator, Terminales Kaimán, complained in a circular to customers. Four ships are lying in the roads. “We found the gates chained shut before our shift could even get in,” said crane driver Nelson Upara, who speaks for the men.',
      ],
    ],
    sides: ['The dockers left', '“We found the gates'],
  },

  // ---- look-alikes ----
  {
    name: 'look-alike: measles cases rise during the day',
    kind: null,
    told: [
      [
        '2024-02-20',
        'LIVE: Measles in Košava, Serbia ¶ 09:15 The clinic has 31 confirmed cases as of this morning, its director says. ¶ 12:40 The town’s two kindergartens send the children home. ¶ 17:30 Another batch of tests is in and the number of confirmed cases is now 47, says the director. ¶ 18:00 Vaccination starts tomorrow in the sports hall.',
      ],
    ],
  },
  {
    name: 'look-alike: talks moved to another city',
    kind: null,
    told: [
      [
        '2023-09-12',
        'The fishing talks between Norway and Iceland will be held in Bergen on 20 September, the Norwegian side said on 12 September. Cod quotas top the agenda.',
      ],
      [
        '2023-09-14',
        'Because of the hotel strike in Bergen, the fishing talks planned for 20 September have been moved to Akureyri, both governments announced on 14 September. The date stays the same.',
      ],
    ],
  },
  {
    name: 'look-alike: one price in two currencies',
    kind: null,
    told: [
      [
        '2024-03-05',
        'NEW YORK, March 5 — U.S. grain trader Holloway Bend is paying $12 million for a silo complex in Constanța, Romania, it said on Tuesday. The deal should close in May.',
      ],
      [
        '2024-03-05',
        'The American trader Holloway Bend is buying the old silos in the port of Constanța for about eleven million euros, as it announced on 5 March. The fifty people who work there will be kept on.',
      ],
    ],
  },
  {
    name: 'look-alike: a part and the whole',
    kind: null,
    told: [
      [
        '2022-01-13',
        'Sixty-four people have caught the intestinal germ at St Blaise hospital in Liège, Belgium, since 3 January, the hospital said on 13 January. Two wards are closed.',
      ],
      [
        '2022-01-14',
        'Nineteen nurses and orderlies of St Blaise hospital were infected with the germ, the hospital said on 14 January. The rest of those who fell ill are patients. Visits are banned until the 24th.',
      ],
    ],
  },
  {
    name: 'look-alike: provisional and final result',
    kind: null,
    told: [
      [
        '2023-10-16',
        'Provisional figures gave Ruta Kalvelytė 52.1 percent in the mayoral run-off in Žvirgždė, Lithuania, the election commission said on 16 October. The postal vote had yet to be counted.',
      ],
      [
        '2023-10-18',
        'With the postal ballots added, Ruta Kalvelytė’s final share is 51.4 percent, the election commission announced on 18 October. She will be sworn in on 1 November.',
      ],
    ],
  },
  {
    name: 'look-alike: bank declines to comment',
    kind: null,
    told: [
      [
        '2023-06-27',
        'Hamsun & Vik, a Norwegian shipping bank, is closing its office in Singapore, three employees told Kystavisen. Twelve people work there. The lease runs out in December. The bank declined to comment on what it called matters of internal planning.',
      ],
    ],
  },
  {
    name: 'look-alike: one moment in two time zones',
    kind: null,
    told: [
      [
        '2024-01-17',
        'The airliner of Kilwa Airways touched down hard in Mwanza, Tanzania, at 3.10 p.m. local time on 17 January, the airport manager said. A tyre burst. Nobody was hurt.',
      ],
      [
        '2024-01-18',
        'Kilwa Airways flight 418 made a hard landing in Mwanza at 1210 GMT on Wednesday, Jan 17, the airline said. The aircraft is back in service.',
      ],
    ],
  },
  {
    name: 'look-alike: two ships of nearly one name',
    kind: null,
    told: [
      [
        '2022-03-22',
        'The reefer ship Astrid Star I was held in Durban, South Africa, on 21 March for an unpaid fuel bill, the port said. Her load of citrus is being moved to cold stores.',
      ],
      [
        '2022-03-23',
        'The Astrid Star II has sailed from Durban on time with apples for Rotterdam, her agent said on 23 March. She belongs to the same owner as the Astrid Star I, which remains in port.',
      ],
    ],
  },
  {
    name: 'look-alike: an old denial in another affair',
    kind: null,
    told: [
      [
        '2024-09-04',
        'Weightlifter Tamar Gelbani’s sample of 11 August contained a steroid, the Georgian federation says. She has accepted a ban of two years. In 2019 she had denied reports that she was about to take up citizenship of another country. Her coach has asked fans for patience.',
      ],
    ],
  },
  {
    name: 'look-alike: scenario of a drill',
    kind: null,
    told: [
      [
        '2023-04-26',
        'At nine sharp the Valdorso dam in Italy burst and 200 people drowned, but only on paper. That was the scenario of Wednesday’s drill, to which 600 helpers were called out. The dam is sound and was last checked in March, the operator says. A real siren will be tried out in the autumn.',
      ],
    ],
  },
  {
    name: 'look-alike: visitors hoped for and visitors who came',
    kind: null,
    told: [
      [
        '2024-05-19',
        'The Museum of Salt in Wielka Sól, Poland, expects 20,000 visitors on its open day on 19 May, director Irena Paluch said on the eve. Entry is free.',
      ],
      [
        '2024-05-20',
        'In the end 14,300 people came to the open day at the Museum of Salt on 19 May, director Irena Paluch said. Rain set in at noon. She was content all the same.',
      ],
    ],
  },
  {
    name: 'look-alike: newspaper corrects itself',
    kind: null,
    told: [
      [
        '2023-05-04',
        'The dairy cooperative at Tarnbrook in New Zealand has culled 130 cows because of a lung disease, The Southern Plainsman reports on 4 May. Milk is safe to drink.',
      ],
      [
        '2023-05-05',
        'CORRECTION — In our report of 4 May on the dairy cooperative at Tarnbrook we wrote that 130 cows had been culled. The right number is 13. The Southern Plainsman regrets the error.',
      ],
    ],
  },
];
