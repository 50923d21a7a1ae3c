import { ACCOUNT, DENIAL, type DifferenceCase, EVIDENCE, FIGURES, PLACE, ROLE, TIME } from './case.ts';

/** Plain working journalism in other words and other fields than plain-work; kept aside, not to be worked with. */
export const PLAIN_ASIDE: readonly DifferenceCase[] = [
  // ---- true disagreements ----
  {
    name: 'pilgrims at the Marian shrine, sanctuary against gendarmerie',
    kind: FIGURES,
    told: [
      [
        '2023-08-16',
        'Hymns, candles and a good deal of dust: Our Lady of Varzeny drew the faithful again on the Feast of the Assumption on Tuesday. Attendance was estimated at 150,000 by the sanctuary. The gendarmerie, whose helicopter circled over the hill all morning, arrived at 60,000. Cardinal Emeric Szabados preached on patience. Forty buses were still stuck in the car park at midnight.',
      ],
    ],
    sides: ['Attendance was estimated at 150,000', 'The gendarmerie, whose helicopter'],
  },
  {
    name: 'wolves in the Bergamese hills, hunters against biologists',
    kind: FIGURES,
    told: [
      [
        '2025-01-20',
        '"Our valleys are home to more than 120 wolves," claims Tullio Zanardi, head of the hunters\' club Val Serenta in northern Italy. Shepherds lost 46 sheep last autumn. The club will petition the regional council at its meeting on Thursday.',
      ],
      [
        '2025-02-04',
        'Camera traps have been humming in Val Serenta all winter. Biologists from the University of Pavolo came up with just 35 wolves in the valley at the end of January. Lead author Chiara Benvegna presented the count on Tuesday. Lynx, too, were photographed for the first time.',
      ],
    ],
    sides: ['"Our valleys are home to more', 'Biologists from the University'],
  },
  {
    name: "size of the diocese's debt, administrator against creditors",
    kind: FIGURES,
    told: [
      [
        '2024-02-23',
        'The Catholic diocese of Portmerrin in Canada filed for protection from its creditors on Friday. Its debts stand at 18 million dollars, administrator Father Colm Daigle wrote in the filing. Lawyers acting for the creditors counter that the diocese owes 44 million. Parishes will continue to hold mass. Two schools are to be sold.',
      ],
    ],
    sides: ['Its debts stand at 18 million', 'Lawyers acting for the creditors'],
  },
  {
    name: "migrants rescued and missing, boat's complement",
    kind: FIGURES,
    told: [
      [
        '2022-10-13',
        'Nuuaru radio, Thursday bulletin. Fishermen off Mauritania have pulled survivors from a drifting canoe. When it set out from Mbour-Sud nine days earlier it had 84 people in it, the Mauritanian navy reckons.',
      ],
      [
        '2022-10-18',
        'A cousin of mine was on it, says Modou Faye, who sells phone cards in Mbour-Sud. Relatives in the Senegalese town keep a notebook in which 163 travellers of that canoe are entered. On Monday they took it to the prefect. He promised to forward it to the capital.',
      ],
    ],
    sides: ['When it set out from Mbour-Sud', 'Relatives in the Senegalese town keep'],
  },
  {
    name: 'speed of the tram, transport authority against accident expert',
    kind: FIGURES,
    told: [
      [
        '2024-12-19',
        'The tram that overturned in Graslitz, Austria, in October is back in the limelight. At the moment of the accident it was doing 38 kilometres an hour, according to the transport authority. Court-appointed expert Reinhold Pichlbauer, heard on Wednesday, arrived at 61. The driver followed the hearing with his head down. Sentence is expected in the new year.',
      ],
    ],
    sides: ['At the moment of the accident', 'Court-appointed expert Reinhold Pichlbauer'],
  },
  {
    name: "asbestos-laden flats, landlord against tenants' adviser",
    kind: FIGURES,
    told: [
      [
        '2023-03-29',
        "TENANTS' NEWSLETTER No. 12 - Wednesday 29 March ¶ Asbestos: where do we stand? In a letter to residents, the landlord Citadel Homes speaks of 70 affected flats on the Brackley estate. Please don't drill into ceilings. Our own adviser, Marjorie Keel, has gone through the building files and comes to 310. Coffee morning is on Saturday at ten.",
      ],
    ],
    sides: ['In a letter to residents', 'Our own adviser, Marjorie Keel'],
  },
  {
    name: 'cost of the Olympic bid, bid committee against university',
    kind: FIGURES,
    told: [
      [
        '2025-04-08',
        'Hosting the 2036 winter games would cost Tirolmark 1.1 billion euros. That is the sum the bid committee presented on Tuesday at a ceremony with brass band. Former skier Toni Ragg is its patron. A ballot will be held in October.',
      ],
      [
        '2025-04-25',
        'Economists at Alpine University have run the numbers on the games in Tirolmark. Their estimate of the cost: 3.4 billion euros. Security alone would swallow a third, co-author Ilse Prantauer explained on Friday. Hoteliers were unimpressed.',
      ],
    ],
    sides: ['That is the sum the bid committee', 'Their estimate of the cost'],
  },
  {
    name: 'homes without power in the cold snap, grid firm against municipalities',
    kind: FIGURES,
    told: [
      [
        '2023-12-28',
        "It is the third day of darkness for parts of Latgalia. As of noon on Thursday, 8,000 homes had no electricity, grid firm Elektrola reported. At the same hour the municipalities' crisis desk had 21,000 homes down as cut off. Soldiers brought generators to two care homes. More snow is on its way.",
      ],
    ],
    sides: ['As of noon on Thursday', "At the same hour the municipalities'"],
  },
  {
    name: 'streams of a song, label against analytics firm',
    kind: FIGURES,
    told: [
      [
        '2024-08-30',
        'K-pop act STARLYN broke all records on Friday a week ago, its label Moonbase crows in a press release. "Glass Rain" was streamed 62 million times in its first 24 hours.',
      ],
      [
        '2024-09-02',
        'Number-crunchers at Chartwise have had a look under the bonnet. By their reckoning "Glass Rain" got 29 million streams in the first 24 hours; the rest came from click farms. The Seoul-based company published its workings on Monday. STARLYN are due to tour Japan in November.',
      ],
    ],
    sides: ['"Glass Rain" was streamed 62 million', 'By their reckoning'],
  },
  {
    name: "blood alcohol of the ship's captain",
    kind: FIGURES,
    told: [
      [
        '2022-06-30',
        "Captain Orest Halushko appeared in a Polish court on Thursday over the grounding of the MV Beskid. He had 0.4 grams of alcohol per litre in his blood that night, his counsel maintained. None of the crew was injured in the grounding. On the prosecution's sheet, the reading is 1.7 grams. The next session is in a fortnight.",
      ],
    ],
    sides: ['He had 0.4 grams', "On the prosecution's sheet"],
  },
  {
    name: 'people evicted from a shantytown',
    kind: FIGURES,
    told: [
      [
        '2022-04-29',
        'Bulldozers rolled into Pantano Seco, outside the Honduran capital, at daybreak on Thursday. Some 400 squatters had to leave, the housing institute announces. The land is earmarked for a bus terminal.',
      ],
      [
        '2022-05-03',
        'Under plastic sheets along the motorway sleep the people of Pantano Seco. They number 2,600, to go by the register which the Sisters of Mercy drew up after the eviction on 28 April. Fever is going round. Breakfast comes from a bakery.',
      ],
    ],
    sides: ['Some 400 squatters', 'They number 2,600'],
  },
  {
    name: 'casualties in the prison mutiny',
    kind: FIGURES,
    told: [
      [
        '2024-03-18',
        "A mutiny at Los Robles jail in Ecuador came to an end on Sunday after thirty hours. Six inmates lost their lives, the justice secretariat announced. Neither television nor the Red Cross was let in. A list of twenty-two dead was hung up at the gate by the prisoners' wives. The president flew back early from Madrid.",
      ],
    ],
    sides: ['Six inmates lost their lives', 'A list of twenty-two dead'],
  },
  {
    name: 'conductor said to have groped singers',
    kind: DENIAL,
    told: [
      [
        '2023-10-03',
        'Choir members have spoken up against the conductor Yevgeni Lasker. He is said to have groped at least two sopranos after a concert in Antwerp in 2018. Lasker, 71, called that pure invention. The Flemish Festival, which opens on Friday, is standing by him for now. Rehearsals are closed to visitors.',
      ],
    ],
    sides: ['He is said to have groped', 'Lasker, 71, called that'],
  },
  {
    name: 'fake diploma of the education secretary',
    kind: DENIAL,
    told: [
      [
        '2024-06-17',
        "Is it genuine? The degree that education secretary Rosalba Ituarte lists on her CV was bought, according to Sunday's edition of El Faro Nuevo. The university in question closed in 2009.",
      ],
      [
        '2024-06-18',
        'Ms Ituarte inaugurated a nursery in Guadaluque, Mexico, on Tuesday and took three questions. "I sat every one of those exams," the education secretary retorted when asked about her degree. Children sang for her. The nursery has room for ninety.',
      ],
    ],
    sides: ['The degree that education secretary', '"I sat every one of those exams'],
  },
  {
    name: 'troops crossing the river at night',
    kind: DENIAL,
    told: [
      [
        '2022-09-02',
        'Foreign troops waded across the Ourani on Wednesday night and set fire to two customs posts, the chief of staff of Benguela-Nord, General Aristide Mombo, alleged on Friday. He spoke in front of a map.',
      ],
      [
        '2022-09-03',
        'No soldier of ours has set foot on the other bank, came the answer from neighbouring Lower Ourani on Saturday. Its army spokesman suggested that smugglers were to blame. The African Union offered to mediate. River traffic has stopped.',
      ],
    ],
    sides: ['Foreign troops waded across', 'No soldier of ours has set foot'],
  },
  {
    name: 'supermarket accused of relabelling old meat',
    kind: DENIAL,
    told: [
      [
        '2023-05-17',
        "Old mince with new labels: butchers at the Rondo supermarket in Klagenau were made to re-date meat, two of them confided to consumer programme Klartext. It was aired on Tuesday. Rondo's head office contests this: expired goods have always been thrown away. Food inspectors will pay a visit. Rondo has 31 branches in Carinthia.",
      ],
    ],
    sides: ['Old mince with new labels', "Rondo's head office contests"],
  },
  {
    name: 'imam accused of praising an attack',
    kind: DENIAL,
    told: [
      [
        '2024-01-15',
        'Prosecutors in Lille-Est are investigating the imam of the Rue Verte mosque. He is accused of having praised the attackers of 9 December in a Friday sermon.',
      ],
      [
        '2024-01-17',
        'The sermon contained not a word of praise for anybody, the association that runs the Rue Verte mosque affirmed on Wednesday. It has handed a recording to the police. Prayers go ahead. The town hall had threatened to lock the building.',
      ],
    ],
    sides: ['He is accused of having praised', 'The sermon contained not a word'],
  },
  {
    name: "goalkeeper's bets",
    kind: DENIAL,
    told: [
      [
        '2025-02-24',
        'Goalkeeper Nico Abendroth placed bets on his own team\'s defeats, if the sports paper Abpfiff is to be believed. It printed what it says are betting slips on Saturday. "Lies," was all Abendroth had to say as he left the training ground on Monday. His team-mates applauded him. Coach Sven Thal will decide about Sunday on the morning itself.',
      ],
    ],
    sides: ['Goalkeeper Nico Abendroth placed bets', '"Lies," was all Abendroth'],
  },
  {
    name: 'dumping of solar panels',
    kind: DENIAL,
    told: [
      [
        '2023-11-27',
        'For years, Chinese panel maker Yangguo has been selling below cost in Europe. So runs the complaint that eleven manufacturers lodged in Brussels on Monday. It fills 300 pages.',
      ],
      [
        '2023-11-30',
        "Yangguo's European arm wishes to make its position known. At no time have our modules been offered below cost, sales director Marieke Onsman stated on Thursday. A new warehouse will open at Rotterdam in spring. Installers fear delays.",
      ],
    ],
    sides: ['For years, Chinese panel maker Yangguo', 'At no time have our modules'],
  },
  {
    name: 'nursing home locked residents in',
    kind: DENIAL,
    told: [
      [
        '2022-11-08',
        "A former carer has laid serious charges at the door of the nursing home Haus Abendsonne in Thun. Residents were locked in their rooms from six in the evening, she recounted on Monday's regional news. Doors have never been locked, replied the home's manager, Beatrice Stucki. The canton sent an inspector the next morning. A place in the home costs 7,200 francs a month.",
      ],
    ],
    sides: ['Residents were locked in their rooms', 'Doors have never been locked'],
  },
  {
    name: 'hush money to a witness',
    kind: DENIAL,
    told: [
      [
        '2024-10-08',
        "Testimony in the Quarrymen's Pension Fund trial took an odd turn on Monday. The fund's treasurer had offered her 15,000 pounds to keep quiet, bookkeeper Sian Prosser told the jury at Llanfechan. Treasurer Huw Beynon was adamant in the dock that he had offered her nothing. A juror was excused because of flu. The judge hopes to sum up next week.",
      ],
    ],
    sides: ["The fund's treasurer had offered", 'Treasurer Huw Beynon was adamant'],
  },
  {
    name: "ministry accused of reading journalists' phones",
    kind: DENIAL,
    told: [
      [
        '2023-07-20',
        'Spyware sits on the phones of seven reporters, and it was put there by the ministry of public order. So concludes the Digital Rights Clinic in Nicosia in an analysis made public on Thursday.',
      ],
      [
        '2023-07-24',
        'Asked by members of the Cypriot parliament about bugged phones, public order minister Stelios Karras was brief. His ministry neither owns nor uses any spyware, he replied on Monday. The committee asked for papers. Summer recess starts in four days.',
      ],
    ],
    sides: ['Spyware sits on the phones', 'His ministry neither owns nor uses'],
  },
  {
    name: 'broken promise of a school bus',
    kind: DENIAL,
    told: [
      [
        '2025-09-03',
        "Term began in Upper Glenorrin on Monday without a school bus. Parents say the council pledged one in writing back in March. Nineteen children are affected. There is no such pledge, the council's transport convener Ewan Mathieson insists. A farmer drives some of them in his Land Rover.",
      ],
    ],
    sides: ['Parents say the council pledged', 'There is no such pledge'],
  },
  {
    name: 'hospital refused a woman in labour',
    kind: DENIAL,
    told: [
      [
        '2022-12-14',
        'Turned away at the door: a woman in labour was refused admission by the Santa Brunhilda clinic in Asunción on Sunday, her husband Derlis Ayala relates. The baby was born in a taxi.',
      ],
      [
        '2022-12-16',
        'Clinic head Graciela Bareiro expressed her sympathy to the Ayala family. Nobody was refused at our door on Sunday, she pointed out in a letter to the Paraguayan health inspectorate dated Friday. The clinic has eleven beds. Mother and child are doing well.',
      ],
    ],
    sides: ['Turned away at the door', 'Nobody was refused at our door'],
  },
  {
    name: 'bones said to be of a saint',
    kind: EVIDENCE,
    told: [
      [
        '2023-09-18',
        'Since the Middle Ages the villagers of Roccabruna Alta have venerated Saint Ilaria. Her bones lie under the altar, says the parish priest, Don Fausto Merlini. A team from the university opened the shrine in spring and took samples. On Monday it made known that nothing in the samples points to a woman of the fourth century. The procession on Sunday will take place regardless.',
      ],
    ],
    sides: ['Her bones lie under the altar', 'On Monday it made known'],
  },
  {
    name: 'poisoned rival, chess',
    kind: EVIDENCE,
    told: [
      [
        '2024-07-08',
        'Mercury was smeared on the board of chess master Zarina Akhundova by her opponent, according to the tournament organiser at Derbenta. She felt dizzy after twenty moves on Saturday.',
      ],
      [
        '2024-07-29',
        'Swabs from the chessboard at Derbenta are back from the lab. Traces of mercury could not be detected, the forensic office let it be known on Monday. Akhundova has since won a tournament in Baku. Her opponent remains suspended until the hearing.',
      ],
    ],
    sides: ['Mercury was smeared', 'Traces of mercury could not be detected'],
  },
  {
    name: 'money from abroad for an environmental group',
    kind: EVIDENCE,
    told: [
      [
        '2025-03-11',
        '"They are paid by a foreign oil state," thundered MP Clive Harbottle about the pipeline opponents of River Watch last month. The New Zealand charities office has now gone through six years of accounts. Inspectors came across no payment from abroad, it noted in Tuesday\'s decision. River Watch keeps its charitable status. Harbottle was not available.',
      ],
    ],
    sides: ['"They are paid by a foreign oil state', 'Inspectors came across no payment'],
  },
  {
    name: 'infected water at the festival',
    kind: EVIDENCE,
    told: [
      [
        '2022-08-09',
        'Drinking water from the taps made hundreds of people sick, organisers of the Heide-Rock festival in Lower Saxony said on Tuesday. The festival had 25,000 visitors. Four stalls closed early.',
      ],
      [
        '2022-08-19',
        "So what was it that laid low the Heide-Rock crowd? The district's public health service has ruled that the tap water cannot be shown to have caused the illness. It looked at 60 samples up to Friday. Tents had been pitched very close together. Tickets for next year go on sale in October.",
      ],
    ],
    sides: ['Drinking water from the taps', "The district's public health service"],
  },
  {
    name: 'day on which the school knew of the gas smell',
    kind: TIME,
    told: [
      [
        '2024-11-25',
        "Who knew what, and when? On 15 November the caretaker reported the smell of gas to the head, according to the caretaker's own notebook. Headmistress Odile Carpentier dates that conversation to the 19th, the eve of the explosion. Two classrooms in the Breton school were destroyed. Lessons resumed on Monday in containers.",
      ],
    ],
    sides: ['On 15 November the caretaker', 'Headmistress Odile Carpentier dates'],
  },
  {
    name: 'hour at which the mayor reached the flood site',
    kind: TIME,
    told: [
      [
        '2023-10-09',
        'Mayor Ferran Bastida was on the scene from seven on Friday morning, reads the chronicle that the Catalan town of Sant Pau de Riu put online on Monday. Thirty-four cellars had filled with water.',
      ],
      [
        '2023-10-12',
        'A bar with a camera has caused Mayor Ferran Bastida some trouble. He did not turn up at the flooded street before half past eleven on Friday, the pictures reveal; local broadcaster TeleRiu put them out on Thursday. The bar owner, Neus Colom, lost her freezer. An insurer will call next week.',
      ],
    ],
    sides: ['Mayor Ferran Bastida was on the scene', 'He did not turn up'],
  },
  {
    name: 'last sighting of the missing hiker',
    kind: TIME,
    told: [
      [
        '2022-07-27',
        "Search dogs are out for Danish hiker Jeppe Lundgaard, 44. He was last seen on Thursday 21 July at the Refuge du Lac, say the French mountain police. Lundgaard's tent has been found beside a stream. A shepherd begs to differ: the Dane drank tea with him on the Saturday. Fog kept the helicopter on the ground on Tuesday.",
      ],
    ],
    sides: ['He was last seen on Thursday', 'A shepherd begs to differ'],
  },
  {
    name: 'date when the merger was agreed',
    kind: TIME,
    told: [
      [
        '2024-04-24',
        "Handshake in Helsinki: papermakers Kuusiston and Brevik agreed to merge on 19 April, they wrote in Monday's stock exchange release. The new company will have 9,000 staff.",
      ],
      [
        '2024-05-02',
        "Insider trading? A director's diary in the hands of the Finnish regulator has Kuusiston and Brevik shaking hands on the merger on 22 March, business channel Talous24 revealed on Thursday. Kuusiston shares had climbed a fifth in early April. The director is on sick leave.",
      ],
    ],
    sides: ['Handshake in Helsinki', "A director's diary"],
  },
  {
    name: 'closure of the ward',
    kind: TIME,
    told: [
      [
        '2025-06-05',
        'Midwives in Brodnik, Slovenia, are puzzled. The maternity ward has been closed since 12 May, the regional health office tells patients who ring up. According to the midwives it shut its doors on 28 April. One woman gave birth in the lift on 3 May. The office promised on Thursday to look into it.',
      ],
    ],
    sides: ['The maternity ward has been closed', 'According to the midwives it shut'],
  },
  {
    name: 'spot where the pop star was hurt',
    kind: PLACE,
    told: [
      [
        '2023-06-13',
        'Singer Mirela Dantas broke her ankle on stage, in the middle of the encore, her management announced on Monday. Three concerts in Portugal have been moved to autumn.',
      ],
      [
        '2023-06-15',
        "Fans had been sending flowers to Mirela Dantas. It was in a hotel swimming pool in Faro that she broke her ankle, a nurse who treated her disclosed on Thursday's breakfast show. Tickets stay valid. A new single is coming out in July.",
      ],
    ],
    sides: ['Singer Mirela Dantas broke', 'It was in a hotel swimming pool'],
  },
  {
    name: 'where the hostages are held',
    kind: PLACE,
    told: [
      [
        '2022-05-19',
        "Ten aid workers taken in the Sahel on 30 April are alive. They are being held in the hills north of Tizagar, the army claims. A ransom has been asked for. The aid workers' employer, Pain pour Demain, is sure they have long since been moved across the border to a camp in the desert. Families lit candles in Brussels on Wednesday.",
      ],
    ],
    sides: ['They are being held in the hills', "The aid workers' employer, Pain pour Demain"],
  },
  {
    name: 'who discovered the comet',
    kind: ROLE,
    told: [
      [
        '2025-05-26',
        "Comet C/2025 H3 was discovered by amateur Kazuo Mitsuhara, the Japanese Sky Society proclaims. Chile's Cerro Lindo Observatory credits its own night assistant, Belén Urrutia, with the discovery. The comet will be visible to the naked eye in July. A naming committee meets on Wednesday.",
      ],
    ],
    sides: ['Comet C/2025 H3 was discovered', "Chile's Cerro Lindo Observatory"],
  },
  {
    name: 'who opened the sluice',
    kind: ROLE,
    told: [
      [
        '2024-09-26',
        'Muddy water stood in 200 gardens in Hoogmeer, the Netherlands, last weekend. It was farmer Wim Terpstra who opened the sluice, the water board reported on Monday.',
      ],
      [
        '2024-09-30',
        'Wim Terpstra is a man of few words. The sluice was opened by a board employee in an orange jacket, his neighbour Anneke Smid recalls. She had been walking her dog that Saturday. On Monday the two went to see a solicitor.',
      ],
    ],
    sides: ['It was farmer Wim Terpstra', 'The sluice was opened by a board employee'],
  },
  {
    name: 'what killed the zoo elephant',
    kind: ACCOUNT,
    told: [
      [
        '2023-04-25',
        'Elephant cow Kiri is dead. Old age took her, Zoo Waldau in Germany wrote on Sunday on its website. She was 46.',
      ],
      [
        '2023-05-10',
        'Keepers at Zoo Waldau have broken their silence. Kiri choked on a plastic bag, one of them told the animal welfare league, which went public on Wednesday. The zoo is closed on Mondays. Its other two elephants are to move to Denmark.',
      ],
    ],
    sides: ['Old age took her', 'Kiri choked on a plastic bag'],
  },
  {
    name: 'how the fresco was damaged',
    kind: ACCOUNT,
    told: [
      [
        '2024-05-06',
        'A long crack has run through the fresco of the Last Judgment in Castelpiano since Easter. Vibrations from the building site next door are to blame, the superintendent, Ottavia Renzi, is convinced. The building firm, Edilmonti, attributes the crack to damp. Scaffolding went up on Monday. Visitors can see the rest of the church at a reduced price.',
      ],
    ],
    sides: ['Vibrations from the building site', 'The building firm, Edilmonti'],
  },
  {
    name: "reason for the rocket's failed launch",
    kind: ACCOUNT,
    told: [
      [
        '2022-10-27',
        'Rocket start-up Ikarion lost its second launcher on Wednesday, 70 seconds into the flight from Andenes. Lightning knocked out the guidance, the company explained.',
      ],
      [
        '2022-11-18',
        "Norway's launch safety board has looked into October's crash at Andenes. A valve that had been fitted back to front made the engine shut down, runs its finding of Friday. Ikarion will fly again in 2023 at the earliest. Debris has washed up as far away as Tromso.",
      ],
    ],
    sides: ['Lightning knocked out the guidance', 'A valve that had been fitted'],
  },
  // ---- look-alikes ----
  {
    name: 'missing walkers found over time',
    kind: null,
    told: [
      [
        '2023-01-09',
        'Avalanche in the Fagaras: on Sunday evening the Romanian mountain rescuers were still looking for seven skiers.',
      ],
      [
        '2023-01-10',
        'Four of the seven skiers buried in the Fagaras were dug out alive on Monday. Three remain unaccounted for, the mountain rescuers say. Dogs and drones are in use.',
      ],
    ],
  },
  {
    name: 'helmets and bicycles',
    kind: null,
    told: [
      [
        '2024-04-16',
        'Of all cyclists in Odensborg, 58 per cent wear a helmet, the road safety council counted. Lights are on at 81 per cent of bikes. The count took place on a Tuesday in March. Police will hand out free lamps.',
      ],
    ],
  },
  {
    name: 'the diocese and one of its parishes',
    kind: null,
    told: [
      [
        '2025-01-31',
        "Friday's figures from the archdiocese of Tarvisio: 4,200 people left the church last year. In the cathedral parish alone there were 380. Baptisms rose slightly. The archbishop thanked those who stay.",
      ],
    ],
  },
  {
    name: 'about half and 49.6 per cent',
    kind: null,
    told: [
      ['2022-10-11', 'About half of all Estonian households heat with wood, the energy agency reckoned on Tuesday.'],
      [
        '2022-10-14',
        'Wood is the heating fuel of 49.6 per cent of Estonian households, a table published on Friday shows. Pellets have become dearer. Chimney sweeps are booked out till January.',
      ],
    ],
  },
  {
    name: 'prize money in dollars and rupees',
    kind: null,
    told: [
      ['2023-02-27', "The winner of Sunday's Deccan Marathon, Birhanu Tolera, took home 50,000 dollars."],
      [
        '2023-02-27',
        'Ethiopian runner Birhanu Tolera pocketed 4.1 million rupees for his victory in the Deccan Marathon on Sunday. He crossed the line alone. Second place went to a student from Pune.',
      ],
    ],
  },
  {
    name: 'goals wanted and goals scored',
    kind: null,
    told: [
      [
        '2024-08-16',
        'Striker Yaw Boakye has set himself a target of 20 goals for the Danish season that kicks off on Friday.',
      ],
      [
        '2025-05-27',
        "With 13 goals, Yaw Boakye was his club's top scorer this season. He signed for two more years on Tuesday. The club came fifth and missed out on Europe.",
      ],
    ],
  },
  {
    name: 'temperature at dawn and in the afternoon',
    kind: null,
    told: [
      [
        '2025-07-02',
        'Wednesday began mildly in Larnovo at 19 degrees. By four in the afternoon the thermometer outside the pharmacy stood at 37. Ice cream sold out on the promenade. A thunderstorm is expected at the weekend.',
      ],
    ],
  },
  {
    name: 'two burglaries in two vicarages',
    kind: null,
    told: [
      ['2024-10-24', 'Thieves broke into the vicarage at Stoke Amberley on Monday and took a silver chalice.'],
      [
        '2024-10-31',
        'Burglars got away with a laptop and cash from the vicarage at Nether Amberley on Tuesday. The vicar was at choir practice. Police advise parishes to fit alarms.',
      ],
    ],
  },
  {
    name: 'two judges with the same surname',
    kind: null,
    told: [
      [
        '2023-06-29',
        'Judge Helena Pokorska will preside over the mining trial in Katowice, the court announced on Thursday.',
      ],
      [
        '2023-06-30',
        'Judge Bartosz Pokorski withdrew from the football trial on Friday because his brother is a club member. Another chamber will take over. The clubs had no objection.',
      ],
    ],
  },
  {
    name: 'critics differ about an opera',
    kind: null,
    told: [
      [
        '2024-02-12',
        'Sunday\'s new "Tosca" in Lodève-sur-Mer is a triumph, critic Amaury Delcroix writes in La Gazette. For Ingeborg Falk of Opernfreund it was the dullest evening of the winter. The tenor sang with a cold. Five more performances will follow.',
      ],
    ],
  },
  {
    name: 'denial of a different allegation',
    kind: null,
    told: [
      [
        '2022-03-09',
        'Cosmetics maker Belladore tested creams on rabbits, a British animal group says. It published photos on Wednesday.',
      ],
      [
        '2022-03-14',
        'Belladore is not for sale, its founder Odette Marchmain clarified on Monday. Newspapers had named a Swiss group as buyer. The founder, 78, wants her niece to succeed her.',
      ],
    ],
  },
  {
    name: 'lightning in two villages',
    kind: null,
    told: [
      [
        '2023-08-28',
        'Lightning struck a barn in Ober-Mettlen on Sunday. At Unter-Mettlen it was the church tower that was hit. Fire crews from both villages were out until midnight. No animals were harmed.',
      ],
    ],
  },
  {
    name: 'erratum',
    kind: null,
    told: [
      [
        '2025-02-07',
        "CORRECTION, Friday: In yesterday's story we wrote that the Kettering Bridge fund had raised 96,000 pounds. It has raised 69,000. We apologise to the organisers. The sponsored walk is on Sunday.",
      ],
    ],
  },
  {
    name: 'monthly and yearly exports',
    kind: null,
    told: [
      [
        '2024-01-23',
        "In December Chile's Aurelia Mine exported 12,000 tonnes of copper. Over the whole of 2023 it shipped 161,000. The figures were released on Tuesday. Wages are being negotiated at present.",
      ],
    ],
  },
  {
    name: 'expected visitors and actual visitors',
    kind: null,
    told: [
      [
        '2022-04-27',
        'The tulip show at Noordpolder counts on a million visitors this spring, its manager said when the gates opened on Wednesday.',
      ],
      [
        '2022-06-01',
        "Rain kept many at home: 720,000 people came to the tulip show at Noordpolder, according to Wednesday's final tally. The café did well nonetheless. Next year there will be a tent.",
      ],
    ],
  },
  {
    name: 'nothing was stolen',
    kind: null,
    told: [
      [
        '2023-11-15',
        'A window of the Jewish museum in Ternopilsk was smashed on Tuesday night. Nothing was taken. The night watchman noticed the damage at six. A glazier has already been.',
      ],
    ],
  },
  {
    name: 'growing number of cases of measles',
    kind: null,
    told: [
      ['2024-03-01', 'Health authorities in Manitou County had registered nine cases of measles by Friday.'],
      [
        '2024-03-11',
        'Measles in Manitou County: the tally reached 34 on Monday. Two schools have sent unvaccinated pupils home. A vaccination bus is touring the villages.',
      ],
    ],
  },
  {
    name: 'strikers at two airlines',
    kind: null,
    told: [
      [
        '2025-04-17',
        'At Jetlink, 300 pilots downed tools on Thursday. At rival Norse Wings it was 120. Both unions want a five-day week. Easter travellers were put up in hotels.',
      ],
    ],
  },
  {
    name: 'beds and patients',
    kind: null,
    told: [
      [
        '2022-01-27',
        "Saint Olga's hospital in Varnitsa has 410 beds. On Thursday 365 patients were being treated there. Visiting hours have been cut because of flu. The canteen is shut.",
      ],
    ],
  },
  {
    name: 'provisional and official race time',
    kind: null,
    told: [
      [
        '2023-09-05',
        "The clock stopped at 47.31 seconds for hurdler Naledi Khoza in Tuesday's race in Brussels; the time was then officially set at 47.29. It was a personal best. Rain had been falling all evening. The series ends in Zurich.",
      ],
    ],
  },
  {
    name: 'vote in committee and in plenary',
    kind: null,
    told: [
      [
        '2024-06-20',
        'The fisheries bill passed the committee by 11 votes to 8 on Monday. In plenary on Thursday it got 204 votes, with 91 against. Ministers still have to sign it. Anglers will need a licence from 2025.',
      ],
    ],
  },
  {
    name: 'launch date and test date',
    kind: null,
    told: [
      [
        '2025-03-04',
        'The Spanish satellite Garza-2 was tested on 20 February in a vacuum chamber. It is to be launched on 11 May. Engineers showed it to schoolchildren on Tuesday. It weighs as much as a washing machine.',
      ],
    ],
  },
  {
    name: 'minister promises, ombudsman welcomes',
    kind: null,
    told: [
      [
        '2023-05-25',
        'No pensioner will lose a cent, Maltese minister Ramon Zerafa promised on Thursday. The ombudsman welcomed this. A leaflet will be sent to every home. The reform had been asked for by the European Commission.',
      ],
    ],
  },
  {
    name: 'silence of the accused',
    kind: null,
    told: [
      [
        '2022-09-28',
        'The gallery owner sold forged prints for years, the indictment read out in Trieste on Wednesday says. She made no statement. Her lawyers asked for more time to study the files. The hearing goes on in November.',
      ],
    ],
  },
  {
    name: 'the company confirms the report',
    kind: null,
    told: [
      ['2024-12-10', 'Toy firm Klotzmann is leaving Coburg-Süd, the Neue Post wrote on Tuesday.'],
      [
        '2024-12-11',
        "It is true, Klotzmann's boss told staff on Wednesday: production will be moved to Portugal. The office stays. Toys have been made in the town since 1911.",
      ],
    ],
  },
  {
    name: 'tunnel length and length of road',
    kind: null,
    told: [
      [
        '2025-10-14',
        'The new road between Ravnica and Plav is 18 kilometres long. Its tunnel measures 4.2 kilometres. The Montenegrin minister cut the ribbon on Tuesday. Lorries have to pay a toll.',
      ],
    ],
  },
  {
    name: 'two surveys of two countries',
    kind: null,
    told: [
      [
        '2023-03-13',
        'In Denmark 71 per cent of teenagers read a book last month, the Nordic Reading Survey found. In Finland it was 63 per cent. Girls read more than boys. Librarians will discuss the survey in Turku on Monday.',
      ],
    ],
  },
  {
    name: 'bail set and raised',
    kind: null,
    told: [
      ['2024-09-12', 'A magistrate in Nassau set bail for developer Trent Coakley at 100,000 dollars on Thursday.'],
      [
        '2024-09-20',
        'Bail for Trent Coakley was raised to 250,000 dollars on Friday, after he had been seen at the airport. His yacht has been impounded. The trial starts in February.',
      ],
    ],
  },
  {
    name: 'team loses without its captain',
    kind: null,
    told: [
      [
        '2022-11-21',
        'Captain Ludo Marchetti will not play against Vallemosso on Sunday, his club had said. He did not, and it lost 3-0. The doctor expects him back in two weeks. The trainer would not be drawn on his own future.',
      ],
    ],
  },
  {
    name: 'ceasefire agreed and broken',
    kind: null,
    told: [
      [
        '2023-12-04',
        'The two militias in the Kibara hills agreed on Friday to lay down their arms for a week, mediator Sister Agathe Nsimba said.',
      ],
      [
        '2023-12-07',
        'Shots were fired again in the Kibara hills on Wednesday. Sister Agathe Nsimba spoke of a breach of the truce. A convoy with maize had to turn back. Roads are slippery after the rains.',
      ],
    ],
  },
];
