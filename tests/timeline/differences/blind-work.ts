import { ACCOUNT, DENIAL, type DifferenceCase, EVIDENCE, FIGURES, PLACE, ROLE, TIME } from './case.ts';

/** Written by somebody who had never seen the engine, in the wording of many kinds of sources; to work with. */
export const BLIND_WORK: readonly DifferenceCase[] = [
  // ---- true disagreements ----
  {
    name: 'dead below the tailings dam, prosecutor against mine owner',
    kind: FIGURES,
    told: [
      [
        '2024-03-12',
        'AYACRA, Peru, March 12 (Meridian Wire) — Rescue teams worked a second day below the broken tailings dam at the Cerro Pardo copper mine. By nightfall on Monday, March 11, they had recovered 41 bodies from the mud, the regional prosecutor’s office said. Sniffer dogs were still searching the ruins of the canteen.',
      ],
      [
        '2024-03-12',
        'Minera Altavega, the owner of the Cerro Pardo mine, published a count of its own overnight. Seventeen people had been found dead when the search was halted on the evening of March 11, according to the company. It offered its condolences to the families.',
      ],
    ],
    sides: ['By nightfall on Monday', 'Seventeen people'],
  },
  {
    name: 'nurses on strike, union against ministry',
    kind: FIGURES,
    told: [
      [
        '2024-05-16',
        'WARD OFF! Portugal’s hospitals grind to a halt ¶ Waiting rooms overflowed on 16 May as the nurses walked out. Nine in ten of them stayed away from work, crowed their union, Sindicato Aurora. Grandmother Lurdes Pimenta, 81, waited six hours with a broken wrist.',
      ],
      [
        '2024-05-17',
        'The Portuguese health ministry drew up the balance of Thursday’s stoppage in the country’s public hospitals. Participation among nurses on 16 May stood at 34 per cent, it said. Operations that had to be called off will be made up for by the end of June.',
      ],
    ],
    sides: ['Nine in ten of them', 'Participation among nurses'],
  },
  {
    name: 'newborns dead after the oxygen failed',
    kind: FIGURES,
    told: [
      [
        '2023-08-21',
        'FOR IMMEDIATE RELEASE ¶ Kenya: the truth about the night at Lomara hospital is still owed to the families. The county health office states that three newborns died on 8 August when the oxygen supply to the ward broke down. The generator had been out of order since June. Parents who went from door to door in the following week have written down the names of eleven babies lost that night. We call for an independent inquiry.',
      ],
    ],
    sides: ['The county health office states', 'Parents who went'],
  },
  {
    name: 'acid water in the stream, villagers against mine',
    kind: DENIAL,
    told: [
      [
        '2023-09-05',
        'Dead barbel have been lying on the banks of the Lufwe, a stream in Zambia’s north, since the weekend. The Kasonde pit pumped acid water into it under cover of darkness on 2 September, people in three villages told The Copperbelt Courier. Children who bathed there on the 3rd came home with burning eyes.',
      ],
      [
        '2023-09-06',
        'Spokesman of the enterprise Northern Crest Resources, Mr. Daniel Mbewe, on 6 September gave explanations concerning the stream Lufwe. From the territory of the Kasonde pit not one litre was discharged in the night of 2 September, he stressed. The enterprise attaches great importance to the protection of nature.',
      ],
    ],
    sides: ['The Kasonde pit pumped', 'From the territory'],
  },
  {
    name: 'swimmer accuses her coach of injections',
    kind: DENIAL,
    told: [
      [
        '2021-06-14',
        'BUDAPEST — Former swimmer Réka Halmos was fifteen when, she says, her coach began to inject her before big races. “Gábor Szentesi put the needle in my arm himself,” she told the weekly Part. The ampoules, she was told, held vitamins. Szentesi has trained three European champions and sits on the board of the Hungarian federation. Reached by telephone, he said he had never injected an athlete with anything.',
      ],
    ],
    sides: ['“Gábor Szentesi put', 'Reached by telephone'],
  },
  {
    name: 'promise on arrears, teachers’ union against ministry',
    kind: DENIAL,
    told: [
      [
        '2022-04-20',
        'Schools in Argentina’s Entre Arroyos district stayed shut for a third day on Wednesday. At the session of 14 February the ministry gave its word that the arrears would be paid by Easter, union secretary Marta Quiroga said outside the locked gates. Some 600 teachers are affected. A fourth day of protest is planned. “Nobody on our side of the table made a promise of that sort,” deputy minister Hernán Lastra told Radio Litoral.',
      ],
    ],
    sides: ['At the session of 14 February', '“Nobody on our side'],
  },
  {
    name: 'spiked bottle, lawyer against doping panel',
    kind: EVIDENCE,
    told: [
      [
        '2022-02-17',
        'Oslo, 17 February. The lawyer of biathlete Jonas Tveiten has offered an explanation for the positive sample of 29 January. A rival slipped the banned stimulant into the Norwegian’s drinking bottle at the shooting range, she told reporters. Tveiten himself did not appear.',
      ],
      [
        '2022-02-18',
        'Jonas Tveiten will not start in the relay. The anti-doping panel turned down his urgent request on Friday, 18 February. Nothing in the file suggests that a third person tampered with the athlete’s bottle, it wrote in a four-page ruling.',
      ],
    ],
    sides: ['A rival slipped', 'Nothing in the file'],
  },
  {
    name: 'bronze said to have been seized in 1938',
    kind: EVIDENCE,
    told: [
      [
        '2023-11-03',
        'A small bronze of a kneeling dancer has stood in the Sternbach Museum in Graz, Austria, since 1951. It was taken from their great-grandfather’s flat in the autumn of 1938, say the heirs of the dentist Emil Rosenau. The museum set two researchers on the case. Their report runs to 140 pages. After two years in the archives they have been unable to confirm that the bronze was ever in the Rosenau flat.',
      ],
    ],
    sides: ['It was taken from', 'After two years in the archives'],
  },
  {
    name: 'last inspection of the ferry, port authority against harbour log',
    kind: TIME,
    told: [
      [
        '2023-07-25',
        'KENDAMAR, Indonesia — Thirty-one passengers were still missing on Tuesday after the ferry KM Sinar Batu capsized on 24 July. The vessel was last inspected on 3 July and found seaworthy, the port authority said. Divers will resume at first light.',
      ],
      [
        '2023-07-26',
        'Kabar Timur has seen the harbour log of Kendamar for the whole of this year. No inspector had set foot on the KM Sinar Batu since 19 January when she cast off on Monday, 24 July, it shows. The harbour master has switched off his telephone.',
      ],
    ],
    sides: ['The vessel was last inspected', 'No inspector had set foot'],
  },
  {
    name: 'when the bank knew of the hole in client accounts',
    kind: TIME,
    told: [
      [
        '2024-10-09',
        'Aoife Tierney, chief executive of Corrib Mutual Bank, faced three hours of questions in Dublin on 9 October. The bank first learned of the missing client money on 30 September, she told the committee. Eleven thousand Irish savers are waiting for theirs.',
      ],
      [
        '2024-10-10',
        'Corrib Mutual, the Irish lender, has a new problem on its hands. Its managers were told of the shortfall in client accounts on 12 August, according to an internal e-mail read by The Ledger on 10 October. The bank’s press office asked for more time.',
      ],
    ],
    sides: ['The bank first learned', 'Its managers were told'],
  },
  {
    name: 'hour of the evacuation order, district office against control room',
    kind: TIME,
    told: [
      [
        '2021-07-19',
        'LIVE: After the flood in Niederau ¶ 14:20 The army has put up a pontoon bridge beside the old mill. ¶ 14:35 A call from the office at last. Evacuation of the lower town was ordered at 18:05 on Saturday, says the German district office. ¶ 15:10 A printout from the fire brigade’s control room has reached us. The order to evacuate the lower town is entered there as given on Saturday at 21:47. ¶ 15:30 Drinking water is being handed out at the school.',
      ],
    ],
    sides: ['Evacuation of the lower town', 'The order to evacuate the lower town'],
  },
  {
    name: 'where the trawler sank, Malta against Tunisia',
    kind: PLACE,
    told: [
      [
        '2023-06-04',
        'VALLETTA, June 4 — Malta’s rescue centre has defended its handling of the loss of the trawler Santa Brigida on Saturday, June 3. The boat went down eleven nautical miles from the Tunisian shore, well inside that country’s waters, a duty officer said. Nine men are missing.',
      ],
      [
        '2023-06-05',
        'The Tunisian National Guard of the Sea made known on 5 June its position concerning the trawler Santa Brigida. The sinking on 3 June occurred forty miles south of Malta, in the zone entrusted to the Maltese side, the communiqué underlines. Two Tunisian cutters nevertheless hastened to help.',
      ],
    ],
    sides: ['The boat went down', 'The sinking on 3 June'],
  },
  {
    name: 'where the reporter was held',
    kind: PLACE,
    told: [
      [
        '2022-09-23',
        'Reporter Aigerim Saparova is back with her family in Kazakhstan after eleven days. All that time she was in the detention centre at Karatal, the interior ministry says, where she had a bed and a doctor. Her newspaper had printed a black page each morning. In a letter her sister read out on Thursday, Saparova writes that she was kept from first to last in the cellar of a private house. She has not yet spoken in public.',
      ],
    ],
    sides: ['All that time', 'In a letter her sister'],
  },
  {
    name: 'who had the spillway gates opened',
    kind: ROLE,
    told: [
      [
        '2023-08-17',
        'The Indian state government on August 17 released a first note on the Vadgiri dam flood. It was chief engineer Suresh Palande who had all nine spillway gates opened on the night of August 15, the note states. Sixteen hamlets were under water by morning.',
      ],
      [
        '2023-08-18',
        'Engineers at the Vadgiri dam wore black ribbons to work on Friday, 18 August. The command to open the nine gates on the night of 15 August was issued by the district collector, not by anyone at the dam, their association said. The collector’s office did not return calls.',
      ],
    ],
    sides: ['It was chief engineer', 'The command to open'],
  },
  {
    name: 'mechanic: outside contractor or airline staff',
    kind: ROLE,
    told: [
      [
        '2024-02-08',
        'A missing cotter pin brought down Prairie Link Air flight 226 near Estlin Lake, Canadian investigators believe. The mechanic who signed off the elevator worked for an outside contractor, the airline said on the day after the crash. It has since changed its checklists. Pay slips handed to the safety board list him as a full-time member of the airline’s own staff since 2019.',
      ],
    ],
    sides: ['The mechanic who signed off', 'Pay slips handed'],
  },
  {
    name: 'count at the purchase committee: guest or voting member',
    kind: ROLE,
    told: [
      [
        '2023-05-30',
        'The Spanish museum paid 2.1 million euros for a panel that turned out to be a copy. Now the question is who waved the purchase through. While the foundation insists that Ferran Dalmau, who had brokered the sale, sat in on the committee merely as a guest, the minutes of 9 June 2021 name him among the members entitled to vote. The panel has been taken off the wall.',
      ],
    ],
    sides: ['While the foundation insists'],
  },
  {
    name: 'food group chief: resigned or dismissed',
    kind: ACCOUNT,
    told: [
      [
        '2024-01-22',
        'COPENHAGEN, Jan 22 — Shares in Denmark’s Nordhavn Foods fell 7 percent in morning trade. Chief executive Mikkel Rask has resigned of his own accord to spend more time with his family, the group said in a notice to the exchange on Monday, Jan 22. Finance chief Pia Lund takes over for the time being.',
      ],
      [
        '2024-01-23',
        'It was past ten on Sunday, 21 January, when the lights went out on the sixth floor of Nordhavn Foods. By then the board had voted five to two to throw Mikkel Rask out, two people who were in the room told Dagens Kurs. A driver was waiting to collect his laptop.',
      ],
    ],
    sides: ['Chief executive Mikkel Rask', 'By then the board'],
  },
  {
    name: 'silo fire: overheated dryer or arson',
    kind: ACCOUNT,
    told: [
      [
        '2022-10-12',
        'Four thousand tonnes of maize burned for two days at the Boa Sorte cooperative in Brazil. An overheated dryer started the blaze, the cooperative’s chairman, Valdir Henning, told members. The harvest was insured for its full value. Detectives who sifted the ashes found a cut padlock and two pools of petrol, and conclude in their report that the fire was laid on purpose.',
      ],
    ],
    sides: ['An overheated dryer', 'Detectives who sifted'],
  },

  // ---- look-alikes ----
  {
    name: 'look-alike: toll of the flood grows',
    kind: null,
    told: [
      [
        '2024-09-28',
        'KATHMANDU, Sept 28 — Floods and landslides had killed at least 60 people in Nepal by noon on Saturday, police said. Forty-four others were missing. Heavy rain was forecast for the night.',
      ],
      [
        '2024-09-29',
        'The number of people killed by the floods in Nepal climbed to 148 on Sunday, 29 September, police said. Soldiers reached several valleys that had been cut off the day before. Helicopters brought out the injured.',
      ],
    ],
  },
  {
    name: 'look-alike: reopening of the school put off',
    kind: null,
    told: [
      [
        '2024-10-21',
        'The primary school in Brzozowiec, Poland, will reopen on 4 November, mayor Halina Kuśmierz said on 21 October. The roof that the storm tore off in August has been replaced.',
      ],
      [
        '2024-10-23',
        'Pupils in Brzozowiec get two more weeks away from their desks. The school will open its doors on 18 November, the town council decided on 23 October, because the new boiler has not been delivered. Lessons go on in the fire station until then.',
      ],
    ],
  },
  {
    name: 'look-alike: strikers and members',
    kind: null,
    told: [
      [
        '2023-05-09',
        'Some 2,300 miners downed tools at the Quebrada Larga pit in Chile on 9 May, the union said. Trucks stood idle at the loading ramp.',
      ],
      [
        '2023-05-09',
        'The union at Quebrada Larga, founded in 1964, has 3,100 members on its books, the company said on 9 May. Not every member was on shift when the stoppage began. Talks are to resume this week.',
      ],
    ],
  },
  {
    name: 'look-alike: profit of the quarter and of nine months',
    kind: null,
    told: [
      [
        '2023-11-14',
        'NAIROBI, Nov 14 — Kenya’s Savanna Crown Bank earned a net 4.2 billion shillings in the three months to September, it said on Tuesday. Bad loans eased slightly.',
      ],
      [
        '2023-11-15',
        'Savanna Crown Bank has told shareholders that net profit for the first nine months came to 11.9 billion shillings, in results dated 14 November. The lender keeps its dividend unchanged.',
      ],
    ],
  },
  {
    name: 'look-alike: cholera in two provinces',
    kind: null,
    told: [
      [
        '2023-02-16',
        'Cholera is spreading along Mozambique’s rivers after the rains. Niassa province has recorded 212 cases since 1 January, its health director said. In Sofala, the provincial hospital speaks of 87 cases over the same weeks. Chlorine tablets are being distributed in both.',
      ],
    ],
  },
  {
    name: 'look-alike: rounded number of ballots',
    kind: null,
    told: [
      [
        '2022-06-13',
        'About 5,000 islanders voted in Sunday’s referendum on the salmon farm at Hvalsund in Iceland, the broadcaster Ljós reported on 13 June. A clear majority said no.',
      ],
      [
        '2022-06-13',
        'The returning officer at Hvalsund published the final protocol on 13 June. It shows 4,962 ballots cast in the referendum of 12 June, of which 3,377 were against the farm.',
      ],
    ],
  },
  {
    name: 'look-alike: ministry corrects its own number',
    kind: null,
    told: [
      [
        '2024-04-03',
        'A commuter train ran into a buffer stop in Tirvana, Romania, on Wednesday morning. The transport ministry at first gave the number of injured as 46. An hour later it corrected the number to 26, blaming a typing error. All but two of them have been sent home.',
      ],
    ],
  },
  {
    name: 'look-alike: two people named Petrescu',
    kind: null,
    told: [
      [
        '2024-06-03',
        'Health inspector Ana Petrescu resigned on 3 June over the infections at the children’s clinic in Valea Albă, Romania. She had signed the hygiene certificate last year.',
      ],
      [
        '2024-06-04',
        'Dan Petrescu, the manager of the Valea Albă clinic, is staying in his post, he told staff on 4 June. He is no relation of the inspector. New taps will be fitted on all wards.',
      ],
    ],
  },
  {
    name: 'look-alike: quarry denies something else',
    kind: null,
    told: [
      [
        '2023-03-28',
        'People in Lower Hembury, in the west of England, say the dust from Garrow Quarry covers their washing and makes them cough. The council has put up two monitors. Garrow Stone, which is said to be looking for a buyer, denied on Tuesday that the quarry is for sale. The readings will be published in May.',
      ],
    ],
  },
  {
    name: 'look-alike: expert’s supposition about a valve',
    kind: null,
    told: [
      [
        '2022-12-07',
        '“Suppose the bottom valve had been left open; then the lower gallery would have filled within ten minutes,” hydrologist Ingrid Solheim said of the accident at the Skarvatn dam in Norway. It was an example to show how little time the men would have had. The valve was closed when the gallery flooded, the report says. Water came in through a crack in the lining.',
      ],
    ],
  },
  {
    name: 'look-alike: inspected one day, certified another',
    kind: null,
    told: [
      [
        '2023-05-19',
        'Surveyors went through the bulk carrier Halcyon Bay in Piraeus, Greece, on 3 May, her owners said on 19 May. They asked for a new lifeboat winch.',
      ],
      [
        '2023-05-20',
        'The safety certificate of the Halcyon Bay was signed in Piraeus on 17 May, once the new winch had been fitted, the classification society said. The ship sailed for Egypt on 18 May with a cargo of cement.',
      ],
    ],
  },
  {
    name: 'look-alike: a man’s former and present post',
    kind: null,
    told: [
      [
        '2024-08-27',
        'Petr Havlas ran Czech carrier Moravia Wings as its chief executive until 2021. Today he advises the transport minister on airport slots, the ministry says. Moravia Wings has applied for six of them. Havlas will not take part in the decision, according to the ministry.',
      ],
    ],
  },
];
