import type { DifferenceCase } from './case.ts';

/** Of many domains and in many wordings: sources that differ, and look-alikes. */
export const WIDER: readonly DifferenceCase[] = [
  {
    name: 'toll in words: three sayers, verb left out',
    kind: 'figure',
    told: [
      [
        '2018-05-03',
        'How many men died in the Harsk tunnel? The ministry still says three, the miners’ union seven. The hospital in Bren registered six.',
      ],
    ],
    sides: ['The ministry still'],
  },
  {
    name: 'votes for and against, counted twice',
    kind: 'figure',
    told: [
      [
        '2021-12-09',
        'The council of Ardel voted on the sale of its waterworks on Wednesday. Clerk Hanna Voll announced 31 votes for the sale and 28 against. The Green list counted 27 in favour and 32 against.',
      ],
    ],
    sides: ['Clerk Hanna', 'The Green list'],
  },
  {
    name: 'debts of a club',
    kind: 'figure',
    told: [
      [
        '2016-03-22',
        'Football club Rovers Deen went into receivership on Monday. The receiver put its debts at 12 million euros. The supporters’ trust reckons that the club owes 19 million euros.',
      ],
    ],
    sides: ['The receiver put', 'The supporters'],
  },
  {
    name: 'losses put by an insurer, spoken of by farmers',
    kind: 'figure',
    told: [
      [
        '2023-08-01',
        'Hail fell on the Morva valley on Sunday. The damage was put at 40 million crowns by the state insurer; the farmers’ association speaks of 95 million.',
      ],
    ],
    sides: ['The damage was'],
  },
  {
    name: 'volunteers: ministry and leaked protocol',
    kind: 'figure',
    told: [
      [
        '2022-02-15',
        'Norvia approved its own vaccine on Monday. The health ministry says it was tested on 900 volunteers. A leaked protocol lists 412 volunteers.',
      ],
    ],
    sides: ['The health ministry', 'A leaked protocol'],
  },
  {
    name: 'strikers: two articles of one day',
    kind: 'figure',
    told: [
      [
        '2019-11-06',
        'The education ministry put the number of teachers on strike in Calden on Tuesday at 3,000. ¶ Schools will open today.',
      ],
      [
        '2019-11-06',
        'The teachers’ union reported 9,500 teachers on strike in Calden on Tuesday. ¶ “We will be back,” its leader said.',
      ],
    ],
    sides: ['The education ministry', 'The teachers'],
  },
  {
    name: 'date: a log records an earlier warning',
    kind: 'date',
    told: [
      [
        '2020-07-09',
        'Airline Skarva said it was told of the crack in the wing on 12 June. But a maintenance log seen by the Courier records that the company was warned of it on 28 May.',
      ],
    ],
    sides: ['Airline Skarva', 'But a maintenance'],
  },
  {
    name: 'date: from the newspapers, or from an e-mail',
    kind: 'date',
    told: [
      [
        '2017-09-21',
        'Finance minister Petra Lund said that she heard of the loan only on 18 September. An e-mail in the court file, dated 3 August, shows that she had been informed of the loan that day.',
      ],
    ],
    sides: ['Finance minister', 'An e-mail'],
  },
  {
    name: 'place: papers put the meeting elsewhere',
    kind: 'place',
    told: [
      [
        '2018-10-11',
        'The envoy says the meeting with the arms dealer was held in Bratislava. Phone records place the meeting in a villa near Vienna.',
      ],
    ],
    sides: ['The envoy says', 'Phone records'],
  },
  {
    name: 'place: seized in another country',
    kind: 'place',
    told: [
      [
        '2024-04-17',
        'The blogger Selma Haddo appeared in court on Tuesday. Police said that she was arrested in Torvik. Her lawyer says Haddo was arrested in Lundby, across the border.',
      ],
    ],
    sides: ['Police said that', 'Her lawyer says'],
  },
  {
    name: 'role: spy or whistle-blower',
    kind: 'role',
    told: [
      [
        '2015-02-10',
        'Engineer Ivo Marek has been held since Friday. The government calls him a spy; his wife, Dana Marek, calls him a whistle-blower.',
      ],
    ],
    sides: ['The government calls'],
  },
  {
    name: 'role: ringleader or courier',
    kind: 'role',
    told: [
      [
        '2020-11-24',
        'The trial of Bruno Salt began in Lannes on Monday. Prosecutors describe Salt as the ringleader of the smugglers. His lawyer described him as a mere courier.',
      ],
    ],
    sides: ['Prosecutors describe', 'His lawyer described'],
  },
  {
    name: 'role: paid agent, or nobody’s agent',
    kind: 'role',
    told: [
      [
        '2019-05-16',
        'According to the state security, Olga Brandt was a paid agent of a foreign power. Brandt says that she was never anybody’s agent.',
      ],
    ],
    sides: ['According to the state', 'Brandt says'],
  },
  {
    name: 'account: accident or attack',
    kind: 'account',
    told: [
      [
        '2022-08-11',
        'An arms depot near Sarnik blew up on Tuesday. The defence ministry called the explosion an accident. A rebel commander said it was an attack by his men.',
      ],
    ],
    sides: ['The defence ministry', 'A rebel commander'],
  },
  {
    name: 'account: resigned or dismissed',
    kind: 'account',
    told: [
      [
        '2021-01-28',
        'The orchestra of Valden has lost its conductor. The board said that Marta Feld had resigned on Monday. Feld says she was dismissed.',
      ],
    ],
    sides: ['The board said', 'Feld says'],
  },
  {
    name: 'account: resigned or sacked, two articles',
    kind: 'account',
    told: [
      ['2018-06-20', 'Coach Rene Tolk resigned on Tuesday, football club Halden said. ¶ His deputy takes over.'],
      ['2018-06-20', 'Coach Rene Tolk was sacked by football club Halden on Tuesday, his agent said. ¶ He is 54.'],
    ],
    sides: ['Coach Rene Tolk resigned', 'Coach Rene Tolk was sacked'],
  },
  {
    name: 'account: suicide or beaten to death',
    kind: 'account',
    told: [
      [
        '2017-04-05',
        'Student Arif Nal died in Prasko prison on Sunday. Prison officials said that he hanged himself. His mother says he was beaten to death.',
      ],
    ],
    sides: ['Prison officials', 'His mother says'],
  },
  {
    name: 'account: bird strike or worn engine',
    kind: 'account',
    told: [
      [
        '2023-03-14',
        'A freight plane came down beyond the runway of Ostra on Sunday. The carrier blamed a bird strike. The pilots’ union blamed a worn engine.',
      ],
    ],
    sides: ['The carrier blamed', 'The pilots'],
  },
  {
    name: 'denial: no truth in the report',
    kind: 'denial',
    told: [
      [
        '2016-10-04',
        'Brewer Anker is to sell its Russian plants to the Dole group, the Morning Ledger reported on Monday. Anker said there was no truth in the report.',
      ],
    ],
    sides: ['Brewer Anker', 'Anker said'],
  },
  {
    name: 'denial: nobody was warned',
    kind: 'denial',
    told: [
      [
        '2020-01-22',
        'Two floors of the Delmo mill gave way on Monday. The company says the workers were warned of the cracks. The union says that nobody was warned.',
      ],
    ],
    sides: ['The company says', 'The union says'],
  },
  {
    name: 'denial: any suggestion, and a document',
    kind: 'denial',
    told: [
      [
        '2019-03-12',
        'Builder Strandvik rejected any suggestion that it had bribed the mayor for the tunnel. A letter in the files, dated 4 June 2015, speaks of “a gift for our friend in the town hall”.',
      ],
    ],
    sides: ['Builder Strandvik', 'A letter in'],
  },
  {
    name: 'denial: no payment was made, two articles',
    kind: 'denial',
    told: [
      [
        '2018-02-07',
        'Cable firm Ondal paid the deputy Karl Rist 200,000 crowns before the vote of May 2017, the newspaper Signal claimed on Tuesday.',
      ],
      [
        '2018-02-09',
        'Ondal held its yearly meeting on Thursday. ¶ No money was paid to Karl Rist before or after the vote, the company said.',
      ],
    ],
    sides: ['Cable firm Ondal', 'No money was paid'],
  },
  {
    name: 'denial: missed tests',
    kind: 'denial',
    told: [
      [
        '2024-06-25',
        'The anti-doping agency says that sprinter Lena Orth missed three tests in May. Orth says she never missed a test.',
      ],
    ],
    sides: ['The anti-doping', 'Orth says'],
  },
  {
    name: 'no evidence: a party answers an audit',
    kind: 'no-evidence',
    told: [
      [
        '2022-05-19',
        'The audit of the port of Kestow came out on Wednesday. It found no evidence that money had gone to the minister’s relatives. The Civic Union says that a house of his brother was paid for by the port.',
      ],
    ],
    sides: ['It found no', 'The Civic Union'],
  },
  {
    name: 'no evidence: could not be verified',
    kind: 'no-evidence',
    told: [
      [
        '2023-09-27',
        'The Sarnian army said on Tuesday that it had taken the village of Dolne. The report could not be verified independently.',
      ],
    ],
    sides: ['The Sarnian army', 'The report could'],
  },
  {
    name: 'two readings of one bill',
    kind: null,
    told: [
      [
        '2021-12-10',
        'The council of Ardel voted on the sale of its waterworks. The clerk announced 31 votes for it and 28 against at the first reading. At the second reading the Green list counted 27 in favour and 32 against.',
      ],
    ],
  },
  {
    name: 'two who are praised',
    kind: null,
    told: [
      [
        '2015-02-17',
        'The government calls Ivo Marek a hero. His wife, Dana Marek, calls him a good father. ¶ The square was full.',
      ],
    ],
  },
  {
    name: 'one resigned, another was dismissed',
    kind: null,
    told: [
      [
        '2021-02-03',
        'The board of the theatre said that Marta Feld had resigned on Monday. The union said that the cleaner Rosa Timm was dismissed on Tuesday.',
      ],
    ],
  },
  {
    name: 'an accident and an attack elsewhere',
    kind: null,
    told: [
      [
        '2022-08-18',
        'The ministry called the explosion in Sarnik an accident. A rebel commander said that the fire in Dolne was an attack by his men.',
      ],
    ],
  },
  {
    name: 'a call to resign is rejected',
    kind: null,
    told: [
      [
        '2017-10-03',
        'The opposition called on Petra Lund to resign on Monday. Lund rejected any suggestion that she should go. A letter in the town museum speaks of a mayor who ruled for 40 years.',
      ],
    ],
  },
  {
    name: 'wages were paid, nobody was consulted',
    kind: null,
    told: [
      [
        '2020-01-29',
        'The company says that all wages were paid in December. The union says that it was not consulted about the sale.',
      ],
    ],
  },
  {
    name: 'no evidence of arson, and a complaint about the bill',
    kind: null,
    told: [
      [
        '2022-06-02',
        'Experts examined the ruins of the Dremo mill for a week. They found no trace of petrol. The fire brigade says that the work was paid for by the town.',
      ],
    ],
  },
  {
    name: 'noon and evening, two who count',
    kind: null,
    told: [
      [
        '2019-09-23',
        'By noon the police counted 300 people on the bridge in Calden. By evening the organisers spoke of 2,000.',
      ],
    ],
  },
  {
    name: 'asked for and offered',
    kind: null,
    told: [
      [
        '2023-11-15',
        'Nurses at Saint Agatha go on. The union demands 400 crowns more a month. The hospital offers 150 crowns more a month.',
      ],
    ],
  },
  {
    name: 'sentence asked for by two sides',
    kind: null,
    told: [
      [
        '2018-12-12',
        'The trial of Bruno Salt ended on Tuesday. The prosecutor spoke of “greed” and asked for nine years. The defence said that three years were enough.',
      ],
    ],
  },
  {
    name: 'forecast and result',
    kind: null,
    told: [
      [
        '2020-03-04',
        'Analysts said that carmaker Velor would sell 80,000 cars in February. The company said it sold 64,000 cars.',
      ],
    ],
  },
  {
    name: 'a quarter and a year',
    kind: null,
    told: [
      [
        '2016-08-17',
        'Anker said that it brewed 40 million litres in the second quarter. The brewers’ association said that the firm brewed 150 million litres in the whole of last year.',
      ],
    ],
  },
  {
    name: 'signed here, sealed there',
    kind: null,
    told: [
      [
        '2018-10-18',
        'The ministry said that the treaty was signed in Bratislava. The embassy said that it was celebrated in Vienna.',
      ],
    ],
  },
  {
    name: 'a villa in the city that is named',
    kind: null,
    told: [
      ['2018-10-19', 'The envoy says the meeting was held in Vienna. Phone records place the meeting in a villa.'],
    ],
  },
  {
    name: 'told of the crack, and repaired it',
    kind: null,
    told: [
      [
        '2020-07-16',
        'Airline Skarva said it was told of the crack on 12 June. The maintenance log records that the wing was repaired on 28 June.',
      ],
    ],
  },
  {
    name: 'two men, shot and shot himself',
    kind: null,
    told: [
      [
        '2021-05-11',
        'Police said that the cashier Tom Brill was shot in the shop. A witness said the robber then shot himself.',
      ],
    ],
  },
  {
    name: 'a first blast without harm',
    kind: null,
    told: [
      [
        '2022-07-07',
        'The operator said that nobody was hurt in the first blast. The fire brigade said two men were hurt in the second blast.',
      ],
    ],
  },
  {
    name: 'one cause, and one more',
    kind: null,
    told: [
      [
        '2023-03-21',
        'The carrier blamed fog for the crash in Ostra. The pilots’ union blamed fog and long shifts for the crash.',
      ],
    ],
  },
  {
    name: 'two pollsters',
    kind: null,
    told: [
      ['2024-09-10', 'A poll by Senta put the Civic Union at 31 seats. A poll by Norvox put the party at 27 seats.'],
    ],
  },
  {
    name: 'a document that agrees',
    kind: null,
    told: [
      [
        '2019-03-19',
        'Strandvik denied that it had built the tunnel. A letter in the files, dated 4 June 2015, says that the work was done by its rival Holt.',
      ],
    ],
  },
  {
    name: 'not only, and also',
    kind: null,
    told: [
      [
        '2017-06-13',
        'The mayor said the bridge would not only save time. The merchants say that it saves time and brings customers.',
      ],
    ],
  },
  {
    name: 'never lost at home, lost abroad',
    kind: null,
    told: [
      [
        '2018-04-24',
        'Coach Rene Tolk said his team never lost at home. The league says that it lost four matches abroad.',
      ],
    ],
  },
  {
    name: 'a rebel is called two names of one kind',
    kind: null,
    told: [
      [
        '2016-11-29',
        'The army calls Samir Aziz a terrorist. The government calls him a militant and a leader of militants.',
      ],
    ],
  },
  {
    name: 'arrests of two raids, two articles',
    kind: null,
    told: [
      ['2023-02-06', 'Police arrested 45 men in a raid on the docks of Novigrad on Saturday, a spokesman said.'],
      ['2023-02-06', 'Lawyers say 12 women were arrested in Novigrad on Saturday for begging at the station.'],
    ],
  },
  {
    name: 'a rounded sum in another paper',
    kind: null,
    told: [
      ['2016-03-22', 'The receiver said on Monday that football club Rovers Deen owes 18.7 million euros.'],
      ['2016-03-22', 'The supporters’ trust said on Monday that football club Rovers Deen owes 19 million euros.'],
    ],
  },
];
