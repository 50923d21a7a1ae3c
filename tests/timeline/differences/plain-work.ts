import { ACCOUNT, DENIAL, type DifferenceCase, EVIDENCE, FIGURES, PLACE, ROLE, TIME } from './case.ts';

/** Plain working journalism, by somebody who had never seen the engine; to work with. */
export const PLAIN_WORK: readonly DifferenceCase[] = [
  // ---- true disagreements ----
  {
    name: "teachers' rally in Bratislava, police against organisers",
    kind: FIGURES,
    told: [
      [
        '2024-03-14',
        'BRATISLAVA, March 14 (Continental Press) - Teachers from across Slovakia marched through the capital on Thursday to demand higher pay. Police put the crowd at 6,000. The union Skola Spolu, which called the march, said more than 20,000 people had taken part. The education ministry has offered to reopen talks next week. Schools will be open as usual on Friday.',
      ],
    ],
    sides: ['Police put the crowd', 'The union Skola Spolu'],
  },
  {
    name: 'passengers aboard the ferry Dona Lucila, operator against coast guard',
    kind: FIGURES,
    told: [
      [
        '2023-05-23',
        'MANILA — A ferry carrying islanders home after a fiesta caught fire off Panlaw on Monday night, and at least five people died. The operator, Blue Strait Lines, said there were 142 people on board. Fishing boats picked up most of the survivors before dawn. According to the coast guard, 219 people were on the vessel when the fire broke out. An inquiry will begin on Wednesday.',
      ],
    ],
    sides: ['The operator, Blue Strait Lines', 'According to the coast guard'],
  },
  {
    name: 'turnout in the rail strike, union against operator',
    kind: FIGURES,
    told: [
      [
        '2024-02-06',
        'Rail workers in Belgium began a 24-hour strike at 10 p.m. on Monday over changes to the roster. The union CVS-Rail said 85 percent of train staff had joined the walkout by Tuesday noon. Pickets stood outside the stations in Namur and Ghent. International services to Paris and Cologne were not affected.',
      ],
      [
        '2024-02-06',
        'Train traffic remains heavily disrupted today, Tuesday 6 February. Around one in three trains is running between the large cities, says NatRail. The company says 47 percent of train staff took part in the strike. Season ticket holders can ask for compensation on the website.',
      ],
    ],
    sides: ['The union CVS-Rail said', 'The company says 47 percent'],
  },
  {
    name: 'dead in the garment factory fire, ministry against hospital',
    kind: FIGURES,
    told: [
      [
        '2022-09-20',
        'A fire tore through a garment factory in Kalimpara, on the edge of Dhaka, on Monday afternoon. The labour ministry said 23 workers were killed. Flames were seen on the third floor shortly after the lunch break. The owner, Apex Rimon Textiles, has not commented.',
      ],
      [
        '2022-09-21',
        "Relatives gathered outside Saint Joseph Hospital in Dhaka on Tuesday with photographs of the missing. The hospital's director, Dr. Farida Anwar, said 38 bodies of workers had been brought to the morgue after Monday's fire at the Apex Rimon factory. Most were young women. DNA samples are being taken from families.",
      ],
    ],
    sides: ['The labour ministry said 23', "The hospital's director, Dr. Farida Anwar"],
  },
  {
    name: 'extra cost of the Aune bridge, minister against auditors',
    kind: FIGURES,
    told: [
      [
        '2023-11-09',
        'The new bridge over the Aune fjord in Norway will open two years late, the government confirmed on Thursday. Transport Minister Ingvild Sarheim told parliament the overrun came to 310 million kroner. The bridge replaces a car ferry that has been running since 1961. In a report published the same morning, the national audit office put the overrun at 780 million kroner. Opposition parties want a hearing before Christmas.',
      ],
    ],
    sides: ['Transport Minister Ingvild Sarheim told', 'In a report published the same morning'],
  },
  {
    name: 'job cuts at Lenz Drucktechnik, company against works council',
    kind: FIGURES,
    told: [
      [
        '2024-10-17',
        'Press maker Lenz Drucktechnik is to close its plant in Oberfeld, Germany, by the end of next year. The company said on Wednesday that 240 jobs would go. "We have to adapt to a shrinking market," chief executive Rolf Amend said. Shares in the group rose 3.1 percent in Frankfurt. The works council said 410 jobs would be lost at the plant. It has called a meeting of the staff for Monday.',
      ],
    ],
    sides: ['The company said on Wednesday that 240', 'The works council said 410'],
  },
  {
    name: 'area burnt in the Sierra Calma, forest service against satellite institute',
    kind: FIGURES,
    told: [
      [
        '2022-07-19',
        'Firefighters in Spain said on Tuesday they had brought the blaze in the Sierra Calma under control. The regional forest service estimates that 4,800 hectares were burnt. Residents of three villages have been allowed home. Temperatures are expected to fall from Thursday.',
      ],
      [
        '2022-07-22',
        'The fire that burned in the Sierra Calma from July 14 to 18 was one of the largest of the summer. Satellite images show that 9,100 hectares burned, the Iberian Institute for Earth Observation said on Friday. Most of the area was pine forest. Two beekeepers lost their entire stock.',
      ],
    ],
    sides: ['The regional forest service estimates', 'Satellite images show that 9,100'],
  },
  {
    name: 'jobs promised by the battery plant, mayor against think tank',
    kind: FIGURES,
    told: [
      [
        '2025-02-12',
        'The town council of Miskovar in Hungary voted on Tuesday night to sell land to the Korean battery maker Hansol Cell. Mayor Tibor Gulyas said the plant would create 2,500 jobs. Several hundred people protested outside the town hall. A study by the Pannon Institute, presented to councillors before the vote, expects 900 jobs. Work on the site could start in May.',
      ],
    ],
    sides: ['Mayor Tibor Gulyas said the plant', 'A study by the Pannon Institute'],
  },
  {
    name: 'records stolen from Telvia, company against hackers',
    kind: FIGURES,
    told: [
      [
        '2023-08-30',
        "Telvia, Portugal's third-largest mobile operator, said on Wednesday it had been the target of a cyberattack. The intruders copied the data of about 90,000 customers, the company said in a statement to the regulator. Passwords were not affected. Customers will be informed by letter.",
      ],
      [
        '2023-09-01',
        'A group calling itself Grey Heron has claimed the attack on Telvia. In a post on its site on Thursday night it said it had taken the data of 1.4 million customers. It published a sample of 200 names and addresses as proof. The Portuguese cybersecurity centre advises clients to change their passwords.',
      ],
    ],
    sides: ['The intruders copied the data', 'In a post on its site'],
  },
  {
    name: 'soldiers killed at the Tavan pass, two armies',
    kind: FIGURES,
    told: [
      [
        '2022-11-15',
        'Fighting flared on the disputed border at the Tavan pass before dawn on Monday, and both sides accused each other of firing first. The defence ministry of Kharistan said it had lost four soldiers. The army of neighbouring Dovria said 49 Kharistani soldiers were killed. Russia and Turkey called for restraint. A truce came into force at 8 p.m. local time, and officials said it was holding on Tuesday.',
      ],
    ],
    sides: ['The defence ministry of Kharistan said it had lost', 'The army of neighbouring Dovria'],
  },
  {
    name: 'apricot harvest lost to frost, growers against ministry',
    kind: FIGURES,
    told: [
      [
        '2024-04-26',
        'Frost hit orchards along the Danube in Lower Austria for a third night on Thursday. The growers\' association says 90 percent of the apricot crop has been destroyed. "I have never seen anything like it," said Leopold Brunner, who farms near Weissach. Candles were lit between the trees in vain.',
      ],
      [
        '2024-05-03',
        "Vienna. The agriculture ministry will pay emergency aid to fruit farmers, it announced on Friday. Some 55 percent of this year's apricot crop was lost to the April frost, according to the ministry's assessment. Applications can be filed from 1 June. Vineyards are covered by a separate fund.",
      ],
    ],
    sides: ["The growers' association says 90 percent", "Some 55 percent of this year's"],
  },
  {
    name: 'pay offer at Northgate Buses, firm against union',
    kind: FIGURES,
    told: [
      [
        '2023-10-05',
        'Bus drivers in Leeford will walk out for four days from Monday after rejecting a new pay offer. Northgate Buses says the offer is worth 8.5 percent. The Transport Staff Union says it amounts to 5.1 percent once changes to overtime are taken into account. "Our members can do the sums," said regional officer Dawn Petrie. The company apologised to passengers. School services will run on a reduced timetable.',
      ],
    ],
    sides: ['Northgate Buses says the offer', 'The Transport Staff Union says it amounts'],
  },
  {
    name: 'civilians killed in the air strike on Umm Sidra, coalition against village council',
    kind: FIGURES,
    told: [
      [
        '2023-02-08',
        'The coalition confirmed on Wednesday that its aircraft had struck a target near Umm Sidra two nights earlier. Three civilians were killed in the strike, spokesman Colonel Peter Haas said. The target was a weapons store, he added. An internal review is under way.',
      ],
      [
        '2023-02-10',
        "Villagers in Umm Sidra were still digging through rubble on Thursday. The village council has drawn up a list of 27 civilians killed in Monday night's strike. Nine of them were children of one family, the Rashwans. The nearest hospital is 40 kilometres away and has no surgeon.",
      ],
    ],
    sides: ['Three civilians were killed', 'The village council has drawn up'],
  },
  {
    name: 'turnout in the referendum, commission against observers',
    kind: FIGURES,
    told: [
      [
        '2024-06-24',
        "Voters in Belavia approved a new constitution in Sunday's referendum, the electoral commission announced on Monday. Turnout was 71.4 percent, it said. The new text allows President Anton Kresic to run for a third term. The civic network Open Ballot, which had observers at 900 polling stations, estimated turnout at 38 percent. Mr. Kresic thanked the people for their trust.",
      ],
    ],
    sides: ['Turnout was 71.4 percent', 'The civic network Open Ballot'],
  },
  {
    name: 'pupils ill after a canteen meal, school board against parents',
    kind: FIGURES,
    told: [
      [
        '2025-03-19',
        "A primary school in Lahteenmaki, Finland, was closed on Wednesday after pupils fell ill. The school board said 31 children had stomach trouble after Monday's lunch. Samples of the fish soup were sent to Helsinki. The kitchen will be cleaned before it reopens.",
      ],
      [
        '2025-03-21',
        'Parents of the school in Lahteenmaki are angry about what they call slow information. A survey by the parents\' association found that 112 children became ill after lunch on 17 March. "My son was in bed for three days," said Minna Rautala. The school reopens on Monday.',
      ],
    ],
    sides: ['The school board said 31', "A survey by the parents' association"],
  },
  {
    name: 'fish killed in the Orl, water authority against anglers',
    kind: FIGURES,
    told: [
      [
        '2023-07-13',
        "Dead fish have been floating on the Orl in southern Poland since Sunday. The water authority said about two tonnes of dead fish had been removed by Wednesday. Swimming in the river is banned. The anglers' club in Zabrzyn says its members alone pulled out eleven tonnes in the same three days. A paper mill upstream has been ordered to stop discharging for the time being.",
      ],
    ],
    sides: ['The water authority said about two tonnes', "The anglers' club in Zabrzyn"],
  },
  {
    name: 'objects missing from the Landolt Museum, director against prosecutor',
    kind: FIGURES,
    told: [
      [
        '2024-01-22',
        'The Landolt Museum in Basel, Switzerland, has reported the theft of objects from its store. Sixty-two pieces are missing, director Corinne Aebi told journalists on Monday. Most are small Roman bronzes. A former employee is under suspicion.',
      ],
      [
        '2024-02-02',
        "A former curator of the Landolt Museum has been in custody since last week, the Basel prosecutor's office said on Friday. In all, 340 objects are missing from the museum's store, prosecutor Reto Wenger said. Some were offered for sale online as early as 2019. The man has not spoken to investigators.",
      ],
    ],
    sides: ['Sixty-two pieces are missing', 'In all, 340 objects'],
  },
  {
    name: 'unpaid tax of Brightline Foods, tax office against company',
    kind: FIGURES,
    told: [
      [
        '2023-06-15',
        "NAIROBI, June 15 - Kenya's tax office has frozen the bank accounts of Brightline Foods, the country's second-biggest sugar miller. The tax office says the company owes 1.9 billion shillings. The company employs 3,400 people in Bungasa. Brightline said on Thursday that its outstanding tax bill was 260 million shillings. A court will hear its petition next Tuesday.",
      ],
    ],
    sides: ['The tax office says the company owes', 'Brightline said on Thursday'],
  },
  {
    name: 'magnitude of the Varto quake, two observatories',
    kind: FIGURES,
    told: [
      [
        '2023-01-26',
        'An earthquake shook the province of Kemah in eastern Turkey early on Thursday, damaging dozens of houses. The quake had a magnitude of 5.4, the national observatory said. People ran into the streets in their nightclothes. No deaths were reported.',
      ],
      [
        '2023-01-26',
        'The mayor of Kemah asked for tents and blankets on Thursday after the overnight earthquake. The European Seismic Centre measured the quake at magnitude 6.1. Schools in the province will stay closed until Monday. Snow is forecast for the weekend.',
      ],
    ],
    sides: ['The quake had a magnitude', 'The European Seismic Centre measured'],
  },
  {
    name: "arrests at the Zagora derby, police against fans' lawyers",
    kind: FIGURES,
    told: [
      [
        '2022-10-24',
        "Police in Bulgaria made 44 arrests at Sunday's derby between Zagora and Lokomotiv Balkan, a spokeswoman said. Flares were thrown on to the pitch in the second half. The match was interrupted for twelve minutes. Zagora won 2-1.",
      ],
      [
        '2022-10-25',
        "The supporters' group North Curve has published a statement by its lawyers. Police arrested 130 people at Sunday's derby, the lawyers wrote on Tuesday. Some were held overnight without food or water. The league will decide on a stadium ban next week.",
      ],
    ],
    sides: ['Police in Bulgaria made 44', 'Police arrested 130 people'],
  },
  {
    name: 'waiting list for hip operations, health board against opposition',
    kind: FIGURES,
    told: [
      [
        '2025-01-16',
        'Health Minister Niamh Corrigan was heckled in the Irish parliament on Thursday during a debate on hospital waiting times. The health board says 7,300 patients are waiting for a hip operation. Opposition spokesman Padraig Dolan said the true figure was 15,000. Ms Corrigan promised two new operating theatres by the autumn. The debate goes on next Wednesday.',
      ],
    ],
    sides: ['The health board says 7,300', 'Opposition spokesman Padraig Dolan'],
  },
  {
    name: 'bribe for a harbour contract, witness against former minister',
    kind: DENIAL,
    told: [
      [
        '2023-09-14',
        'A witness told a court in Riga on Thursday that former transport minister Andris Veldre took 200,000 euros in cash for a harbour contract. The trial, which opened in June, has already heard 40 witnesses. Veldre denied taking any money. A verdict is not expected before spring.',
      ],
    ],
    sides: ['A witness told a court', 'Veldre denied taking'],
  },
  {
    name: 'finding on milk price fixing, regulator against dairy group',
    kind: DENIAL,
    told: [
      [
        '2024-05-29',
        'Italy\'s competition authority said on Wednesday that dairy group Lattemonte had fixed milk prices with two rivals between 2017 and 2021. Lattemonte rejected the finding within hours and announced an appeal. "We have always competed fairly," its chairman Guido Ferrante said. The fine comes to 46 million euros. Consumer groups welcomed the decision.',
      ],
    ],
    sides: ["Italy's competition authority said", 'Lattemonte rejected the finding'],
  },
  {
    name: 'memo on faulty brakes, former engineer against tram maker',
    kind: DENIAL,
    told: [
      [
        '2022-05-11',
        'Former engineer Pavel Dousek has told Czech Television that he warned tram maker Vagonka Morava of faulty brakes in a memo in March 2020. Eleven people were hurt when a tram ran into a house in Ostrava on April 2. Dousek left the company last autumn.',
      ],
      [
        '2022-05-12',
        'Vagonka Morava says no such memo was ever received. The tram maker published a statement on Thursday after a television report about the Ostrava accident. It is cooperating fully with the investigators, it said. The remaining trams of the same type have been checked.',
      ],
    ],
    sides: ['Former engineer Pavel Dousek has told', 'Vagonka Morava says no such memo'],
  },
  {
    name: 'secret meeting with the oil minister, newspaper against prime minister',
    kind: DENIAL,
    told: [
      [
        '2023-03-07',
        "Prime Minister Joaquim Serrao met the oil trader Victor Manso in secret before the licence round, the Luanda weekly Folha Livre reports in its Tuesday edition. The meeting took place on a yacht off Mussulo, the paper writes. Manso's company won three of the five licences.",
      ],
      [
        '2023-03-08',
        'Opposition members walked out of the Angolan parliament on Wednesday. "I have never met Mr. Manso," Prime Minister Joaquim Serrao told the chamber. He invited the paper to produce a photograph. The vote on the budget was postponed by a week.',
      ],
    ],
    sides: ['Prime Minister Joaquim Serrao met', '"I have never met Mr. Manso'],
  },
  {
    name: 'prisoners beaten in Tarnok jail, rights group against prison service',
    kind: DENIAL,
    told: [
      [
        '2024-08-06',
        'Guards at Tarnok prison beat inmates with hoses after a hunger strike in July, the rights group Watchlight said in a report on Tuesday. It is based on interviews with 23 former prisoners. Access to the prison is refused to journalists. The prison service said no inmate had been beaten. The United Nations office in Geneva has asked for a visit.',
      ],
    ],
    sides: ['Guards at Tarnok prison beat', 'The prison service said no inmate'],
  },
  {
    name: 'club accused of paying a referee, radio against club',
    kind: DENIAL,
    told: [
      [
        '2023-04-18',
        "Serie B side Montalto paid a referee 30,000 euros before the match against Pescanova last season, Radio Adriatica reported on Monday. The broadcaster cites bank papers. The federation's prosecutor has opened a file.",
      ],
      [
        '2023-04-19',
        'MONTALTO — The club\'s president, Bruno Salvi, called a press conference on Tuesday evening. "Montalto has not paid a cent to any referee," he said. He will sue the broadcaster. The team plays at Cosenza Mare on Saturday without its injured captain.',
      ],
    ],
    sides: ['Serie B side Montalto paid', '"Montalto has not paid a cent'],
  },
  {
    name: 'drone over the refinery, two neighbours',
    kind: DENIAL,
    told: [
      [
        '2024-09-18',
        'A drone struck a fuel tank at the Salvenka refinery in the early hours of Wednesday. Operator Petros Danu said nobody was hurt. Interior Minister Goran Lukac said the drone had been launched by the secret service of neighbouring Moldenia. Moldenia denied any involvement in the attack. The fire was put out at noon.',
      ],
    ],
    sides: ['Interior Minister Goran Lukac said', 'Moldenia denied any involvement'],
  },
  {
    name: 'sexual harassment at a theatre, actresses against director',
    kind: DENIAL,
    told: [
      [
        '2022-02-15',
        'Four actresses accuse Lars Wiedemann, director of the Stadttheater in Norderhafen, of harassing them during rehearsals. They spoke to the weekly Der Bote, which published their accounts on Monday. The culture senator wants to talk to the ensemble this week.',
      ],
      [
        '2022-02-16',
        'Lars Wiedemann will stay away from rehearsals at the Norderhafen theatre until further notice, the town announced on Wednesday. His lawyer said the allegations of harassment were untrue from beginning to end. The premiere of "Woyzeck" on 4 March is to go ahead. An assistant takes over.',
      ],
    ],
    sides: ['Four actresses accuse Lars Wiedemann', 'His lawyer said the allegations'],
  },
  {
    name: 'child labour at a cobalt supplier, charity against carmaker',
    kind: DENIAL,
    told: [
      [
        '2023-12-06',
        'Children as young as nine are working at a mine that supplies cobalt to carmaker Auriga Motors, the charity Fair Earth said on Wednesday. Researchers visited the Kolwezi area in Congo three times this year. They counted 60 children at the washing ponds.',
      ],
      [
        '2023-12-08',
        "Auriga Motors unveiled its new electric saloon in Stuttgart on Friday. Asked about the charity's report, purchasing director Heike Strobel said no children worked at any of the company's suppliers. The mine is audited every year, she said. The saloon goes on sale in May at 41,900 euros.",
      ],
    ],
    sides: ['Children as young as nine', "Asked about the charity's report"],
  },
  {
    name: 'governor accused of using state plane for a holiday',
    kind: DENIAL,
    told: [
      [
        '2024-07-11',
        "Opposition lawmakers in the Brazilian state of Serra Verde said on Wednesday that Governor Caio Bittencourt flew to a beach holiday on a state plane. They showed flight records from 3 January. Mr. Bittencourt is seeking a second term in October. The governor's office said he had travelled at his own expense on a scheduled flight. A poll published on Sunday puts him four points ahead.",
      ],
    ],
    sides: ['Opposition lawmakers in the Brazilian state', "The governor's office said he had travelled"],
  },
  {
    name: 'waste dumped at sea, environmental group against ferry line',
    kind: DENIAL,
    told: [
      [
        '2022-08-25',
        'ATHENS, Aug 25 - The environmental group Clean Gulf said on Thursday that ferries of Aegis Seaways dumped waste water near the island of Skarpos throughout July. Bathers complained of foam on the beaches. Aegis Seaways dismissed the accusation as baseless. Its ships discharge only in port, the company said. The coast guard has taken samples at five beaches.',
      ],
    ],
    sides: ['The environmental group Clean Gulf', 'Aegis Seaways dismissed'],
  },
  {
    name: 'seats for sale, party rebel against party',
    kind: DENIAL,
    told: [
      [
        '2023-05-04',
        'Places on the party list were sold for up to 50,000 euros, Marek Oslany, a former member of the Slovak party New Way, told the daily Hlas on Wednesday. He said he was asked to pay himself in November. He has left the party. Elections take place on 30 September.',
      ],
      [
        '2023-05-05',
        "New Way leader Katarina Hudecova presented the party's programme in Kosice on Friday. Nobody has ever paid for a place on our list, she said in reply to a question. Taxes on small firms would be cut by a third. She ruled out a coalition with the Conservatives.",
      ],
    ],
    sides: ['Places on the party list were sold', 'Nobody has ever paid for a place'],
  },
  {
    name: 'doctor says he was told to falsify death certificates',
    kind: DENIAL,
    told: [
      [
        '2022-04-06',
        'A doctor at the district hospital in Samarvan says he was ordered to write "heart failure" on the death certificates of cholera patients. He spoke to Radio Meridian on condition of anonymity. Two villages nearby have been sealed off by the army. Health Minister Omar Sadiqi on Tuesday denied that any such order had been given. The country has officially recorded no cases of cholera since 2016.',
      ],
    ],
    sides: ['A doctor at the district hospital', 'Health Minister Omar Sadiqi on Tuesday'],
  },
  {
    name: 'takeover talks, business daily against retailer',
    kind: DENIAL,
    told: [
      [
        '2024-11-20',
        'French supermarket chain Bonmarin is in talks to buy Dutch rival Versplein, the business daily Le Comptoir reported on Wednesday, citing two people close to the matter. Shares in Versplein jumped 14 percent in Amsterdam. A deal would create a group with 2,100 shops.',
      ],
      [
        '2024-11-21',
        "Bonmarin said on Thursday that it was not in talks with Versplein. The statement came before the opening of the Paris bourse. Versplein shares gave up most of Wednesday's gain. Analysts at Delacourt Bank had called a merger logical.",
      ],
    ],
    sides: ['French supermarket chain Bonmarin is in talks', 'Bonmarin said on Thursday'],
  },
  {
    name: 'fans racially abused player, player against home club',
    kind: DENIAL,
    told: [
      [
        '2023-10-30',
        "Winger Samuel Okoro left the pitch in tears in Saturday's match at Vasterby. Okoro said he was called a monkey by a group of home supporters in the 70th minute. The Vasterby club said it had found the stand calm and that no such words were shouted. The Swedish federation will look at video pictures this week. Vasterby won 1-0.",
      ],
    ],
    sides: ['Okoro said he was called', 'The Vasterby club said'],
  },
  {
    name: 'arms shipments through Port Amelie, neighbours',
    kind: DENIAL,
    told: [
      [
        '2024-02-27',
        'Arms for the rebels in the north pass through Port Amelie every week with the help of the authorities there, Foreign Minister Didier Kolongo of Tambura said in New York on Monday. He showed the Security Council satellite pictures. At least 300,000 people have fled the fighting.',
      ],
      [
        '2024-02-29',
        'The government of Saint-Cyr rejects the accusation that weapons reach the rebels through its territory. Foreign Minister Rose Abena summoned the ambassador of Tambura on Wednesday. The border has been closed to lorries since last week. Traders in Port Amelie complain of losses.',
      ],
    ],
    sides: ['Arms for the rebels in the north', 'The government of Saint-Cyr rejects'],
  },
  {
    name: 'bishop knew of abuse, commission against diocese',
    kind: DENIAL,
    told: [
      [
        '2022-01-20',
        "Bishop Erwin Kalthoff knew of the abuse at the boarding school in Wiesental as early as 1994, an independent commission said on Thursday. The 600-page report names eleven priests. Victims' groups demanded his resignation. In a statement read out by the vicar general, the bishop maintained that he learned of it only from the press in 2010. The diocese has paid 1.2 million euros to victims so far.",
      ],
    ],
    sides: ['Bishop Erwin Kalthoff knew', 'In a statement read out'],
  },
  {
    name: 'vaccine maker accused of hiding side effects',
    kind: DENIAL,
    told: [
      [
        '2024-10-03',
        "Danish drug maker Norvax withheld reports of side effects from the regulator, the Copenhagen daily Dagens Post reported on Thursday. It quoted internal e-mails from 2022. The company's vaccine against tick-borne fever is sold in 14 countries.",
      ],
      [
        '2024-10-04',
        'Norvax shares lost 9 percent in Copenhagen on Friday. "We did not withhold anything," chief executive Mette Skovgaard said in a conference call with analysts. The company kept its forecast for the year. The regulator is examining the matter.',
      ],
    ],
    sides: ['Danish drug maker Norvax withheld', '"We did not withhold anything'],
  },
  {
    name: 'police officer said to have struck a student',
    kind: DENIAL,
    told: [
      [
        '2023-11-22',
        'Student leader Tomasz Wilk was taken to hospital in Krakow after a protest on Tuesday evening. Fellow students said an officer struck him on the head with a baton. About 800 people had blocked the tram line outside the university. Police spokesman Adam Rogalski said no officer had used a baton. Wilk has a broken jaw, his mother said.',
      ],
    ],
    sides: ['Fellow students said an officer struck', 'Police spokesman Adam Rogalski said'],
  },
  {
    name: 'spying for a rival team, cycling',
    kind: DENIAL,
    told: [
      [
        '2023-07-18',
        "Cycling team Vento-Carbon copied the power data of rival riders, former mechanic Joris Haak told the Dutch newspaper De Koerier. He handed a hard disk to the sport's governing body on Monday. The team said it had not copied data from anyone. Its leader, Matej Kranjec, is third overall in the race. The next stage starts in Albertmont on Wednesday.",
      ],
    ],
    sides: ['Cycling team Vento-Carbon copied', 'The team said it had not copied'],
  },
  {
    name: 'candidate accused of forging signatures',
    kind: DENIAL,
    told: [
      [
        '2022-03-16',
        'Signatures on the petition of presidential candidate Ilir Basha were forged, the Albanian Civic Watch said on Wednesday. The group telephoned 400 people on the list, and 170 of them said they had not signed. A candidate needs 30,000 signatures.',
      ],
      [
        '2022-03-18',
        'Supporters of Ilir Basha held a rally in Tirana on Thursday evening. All signatures are genuine, campaign manager Drita Leka insisted. The electoral commission has until Monday to decide. Basha promised to double pensions.',
      ],
    ],
    sides: ['Signatures on the petition', 'All signatures are genuine'],
  },
  {
    name: 'ballot boxes switched, opposition against observers',
    kind: EVIDENCE,
    told: [
      [
        '2023-10-17',
        'The opposition in Zambezia says ballot boxes were switched in at least 60 polling stations on election day. Its candidate, Lindiwe Moyana, has gone to court. Shops in the capital remained shut. Observers of the African Union said on Tuesday they had found no evidence of boxes being switched. President Kabwe is to be sworn in on 1 November.',
      ],
    ],
    sides: ['The opposition in Zambezia says', 'Observers of the African Union said'],
  },
  {
    name: 'poisoned well, villagers against laboratory',
    kind: EVIDENCE,
    told: [
      [
        '2024-06-12',
        'Villagers in Bhirpur, in northern India, accuse the Sunrise tannery of poisoning their wells with chromium. Two children died there in May. A crowd blocked the road to the factory on Tuesday. The tannery employs 250 people.',
      ],
      [
        '2024-06-26',
        'The state laboratory has completed its tests on the wells of Bhirpur. It found no trace of chromium in any of the 18 samples, the district magistrate said on Wednesday. Officials now suspect a viral infection. A health camp was set up in the school.',
      ],
    ],
    sides: ['Villagers in Bhirpur, in northern India', 'It found no trace of chromium'],
  },
  {
    name: 'chemical weapons in Hadra, doctors against inspectors',
    kind: EVIDENCE,
    told: [
      [
        '2022-06-08',
        'Doctors in the besieged town of Hadra say chlorine was used in an attack on Saturday night. Nineteen people were treated for breathing trouble. The army called the report propaganda from terrorists.',
      ],
      [
        '2022-07-06',
        'International inspectors spent nine days in Hadra in June. Their report, released in The Hague on Wednesday, says the use of chlorine could not be confirmed. Soil samples had been taken too late, the inspectors wrote. A second mission is being discussed.',
      ],
    ],
    sides: ['Doctors in the besieged town', 'Their report, released in The Hague'],
  },
  {
    name: 'cancer cluster near power plant, residents against health institute',
    kind: EVIDENCE,
    told: [
      [
        '2024-11-07',
        "Residents of Kohlberg in eastern Germany believe the coal-fired power plant is making them ill. The citizens' group Clean Air Kohlberg says cancer is twice as common in the town as elsewhere. It collected data from 1,100 households. A study by the state health institute found no evidence of a higher cancer rate in Kohlberg. The results were presented in the town hall on Wednesday evening. The plant is due to close in 2030.",
      ],
    ],
    sides: ["The citizens' group Clean Air Kohlberg", 'A study by the state health institute'],
  },
  {
    name: 'stolen painting said to hang in a villa',
    kind: EVIDENCE,
    told: [
      [
        '2023-02-21',
        'A painting stolen from a church in Bruges in 1978 hangs in a villa near Marbella, the art detective Koen Maes said on Tuesday. He bases this on a photograph sent to him by a gardener. The work shows Saint Barbara and is worth several million euros.',
      ],
      [
        '2023-03-03',
        'Spanish police searched a villa near Marbella on Thursday at the request of the Belgian authorities. There was no sign of the stolen Saint Barbara, a police source said. The owner, a retired shipbroker, was not at home. Two hunting rifles without papers were seized.',
      ],
    ],
    sides: ['A painting stolen from a church', 'There was no sign of the stolen'],
  },
  {
    name: 'election interference by a foreign state, minister against parliamentary inquiry',
    kind: EVIDENCE,
    told: [
      [
        '2023-04-04',
        'Interior Minister Paul Reuter said on Tuesday that foreign agents had manipulated the mayoral election in Luxville in 2021. He spoke of hundreds of fake profiles.',
      ],
      [
        '2023-04-27',
        "The parliamentary inquiry into the mayoral election in Luxville ended on Thursday. The members found nothing to support the minister's statement that foreign agents had manipulated the vote. The report was adopted by nine votes to two. The minister is on a visit to Canada.",
      ],
    ],
    sides: ['Interior Minister Paul Reuter said', 'The members found nothing to support'],
  },
  {
    name: 'match fixing in second-division handball',
    kind: EVIDENCE,
    told: [
      [
        '2024-04-10',
        'Danish bookmaker SpilNord said bets worth two million kroner pointed to a fixed match between Ribeby and Hornsund in March. It reported the case to the federation. Investigators were unable to establish that the result had been fixed, the federation said on Wednesday. Hornsund lost the game 34-21. Both clubs remain in the league.',
      ],
    ],
    sides: ['Danish bookmaker SpilNord said', 'Investigators were unable to establish'],
  },
  {
    name: 'day the dam keepers were warned',
    kind: TIME,
    told: [
      [
        '2023-05-11',
        "The operator of the Kalinga dam in Rwanda has defended its response to last week's flood. It was warned of the rising water on the evening of 2 May, spokeswoman Diane Uwera said on Thursday. The meteorological agency says it sent the warning to the operator on 30 April. More than 100 people died when the spillway gave way on 3 May. A donor conference is planned in Kigali.",
      ],
    ],
    sides: ['It was warned of the rising water', 'The meteorological agency says it sent'],
  },
  {
    name: 'when the minister learned of the leak',
    kind: TIME,
    told: [
      [
        '2024-03-05',
        'Defence Minister Henrike Olsson told a committee in Stockholm on Tuesday how she heard of the leak of military plans. She was informed on 26 February, she said. The committee met behind closed doors for two hours.',
      ],
      [
        '2024-03-08',
        'The leak of military plans is becoming a burden for Defence Minister Henrike Olsson. The military intelligence service told the minister about the leak on 14 February, Swedish Radio reported on Friday. It cited a log book. The Left Party called for her resignation.',
      ],
    ],
    sides: ['She was informed on 26 February', 'The military intelligence service told the minister'],
  },
  {
    name: 'hour of the emergency call on the burning nightclub',
    kind: TIME,
    told: [
      [
        '2023-01-31',
        'Eight young people died in a fire at the Club Azul in Valparin, Chile, on Sunday. The first emergency call was received at 3:40 a.m., the fire service said. The emergency exit was blocked by crates. Survivors say they called for help at 3:05 a.m. The owner was arrested on Monday.',
      ],
    ],
    sides: ['The first emergency call was received', 'Survivors say they called'],
  },
  {
    name: 'day of death of the opposition leader',
    kind: TIME,
    told: [
      [
        '2024-01-19',
        'Opposition leader Ruslan Temirov has died in a labour camp in Kargalinsk. He died on Thursday of a blood clot, the prison administration said. He was 52 and had served six years of a fourteen-year sentence.',
      ],
      [
        '2024-01-23',
        'The family of Ruslan Temirov received his body on Monday. A fellow prisoner told the lawyer that Temirov had died on Tuesday, January 16, in the punishment cell. The funeral is to take place in Almara on Saturday. Police have been posted at the cemetery.',
      ],
    ],
    sides: ['He died on Thursday of a blood clot', 'A fellow prisoner told the lawyer'],
  },
  {
    name: 'start of the oil spill',
    kind: TIME,
    told: [
      [
        '2022-12-09',
        'Oil has washed up on 30 kilometres of beach in the Gulf of Thailand, killing sea birds. The pipeline operator Siam Offshore said the leak began on Tuesday and was closed within hours. Fishermen in Ban Laem Ngop say oil was already coming ashore on Saturday. The navy has laid out floating barriers. Hotels report cancelled bookings.',
      ],
    ],
    sides: ['The pipeline operator Siam Offshore said the leak', 'Fishermen in Ban Laem Ngop say'],
  },
  {
    name: 'time of the derailment at Rosshaven',
    kind: TIME,
    told: [
      [
        '2024-08-14',
        'A freight train came off the rails at Rosshaven, in the Canadian province of Manitoba, overnight. The accident happened at 1:15 a.m. on Tuesday, the railway company said. Six tank cars carrying diesel overturned. The local school will be closed until further notice.',
      ],
      [
        '2024-08-15',
        'Residents of Rosshaven want to know why they were not told to leave their homes. The derailment happened at 11:50 p.m. on Monday, according to the recording of a security camera at the grain elevator. Police knocked on doors only at 3 a.m. A public meeting will be held on Friday.',
      ],
    ],
    sides: ['The accident happened at 1:15 a.m.', 'The derailment happened at 11:50 p.m.'],
  },
  {
    name: 'signing of the shipyard contract',
    kind: TIME,
    told: [
      [
        '2023-03-23',
        'The contract for three patrol boats with the Adria shipyard was signed on 15 December, after the tender had closed, the Croatian defence ministry said on Thursday. The boats cost 84 million euros.',
      ],
      [
        '2023-03-30',
        'New questions about the patrol boats. The contract with the Adria shipyard was signed on 28 November, two weeks before the tender closed, according to a copy obtained by the weekly Tjednik. The shipyard in Split referred inquiries to the ministry. The state audit office will look at the case in April.',
      ],
    ],
    sides: ['The contract for three patrol boats', 'The contract with the Adria shipyard'],
  },
  {
    name: 'when the recall of baby food began',
    kind: TIME,
    told: [
      [
        '2024-05-17',
        'French baby food maker Petit Lou is under pressure over salmonella in its milk powder. The company says it told shops to clear the shelves on 6 May. The powder was made at a plant in Normandy. Supermarket chain Grand Panier says the request reached it on 13 May. Five infants have been treated in hospital, the health agency said on Friday.',
      ],
    ],
    sides: ['The company says it told shops', 'Supermarket chain Grand Panier says'],
  },
  {
    name: 'arrest of the journalist',
    kind: TIME,
    told: [
      [
        '2022-10-06',
        'The interior ministry in Cairo said on Thursday that the journalist Nadia Fawzi had been arrested on 4 October. She is accused of spreading false news.',
      ],
      [
        '2022-10-07',
        'Colleagues of the detained reporter Nadia Fawzi held a vigil in Beirut on Thursday night. Her sister Mona said the police took Nadia from her home on 27 September. She has had no access to a lawyer. The press syndicate asked for her release.',
      ],
    ],
    sides: ['The interior ministry in Cairo said', 'Her sister Mona said'],
  },
  {
    name: 'where the fishing boat was seized',
    kind: PLACE,
    told: [
      [
        '2023-06-20',
        "South Korea's coast guard seized a Chinese fishing boat with eleven crew members on Monday. The boat was caught 15 kilometres inside South Korean waters, it said. The owner of the boat, Lu Rong Fisheries, said it was seized in Chinese waters. The catch of 900 kilograms of crab was confiscated. Talks are going on between the two consulates.",
      ],
    ],
    sides: ['The boat was caught 15 kilometres', 'The owner of the boat, Lu Rong Fisheries'],
  },
  {
    name: 'where the climber fell',
    kind: PLACE,
    told: [
      [
        '2023-08-07',
        'The Polish climber Ewa Zielinska died on Saturday on a peak in Pakistan. She fell on the descent, just below the summit, the expedition agency Summit Karakor said. Two sherpas tried to reach her in vain. She was 39.',
      ],
      [
        '2023-08-10',
        'The family of climber Ewa Zielinska is waiting for her body in Zakopane. She fell near Camp Two, according to her rope partner Jan Bielak, who flew home on Wednesday. He said the fixed ropes had been in bad condition. The Alpine club has opened a book of condolence.',
      ],
    ],
    sides: ['She fell on the descent', 'She fell near Camp Two'],
  },
  {
    name: 'where the ex-president was arrested',
    kind: PLACE,
    told: [
      [
        '2024-12-12',
        'Former president Hugo Landazuri of San Lorenzo was arrested on Wednesday on corruption charges. Police said he was arrested at a border post while trying to leave the country. Landazuri governed from 2011 to 2019. His daughter said he was taken from his house in the capital. A judge ordered him held for 30 days.',
      ],
    ],
    sides: ['Police said he was arrested at a border post', 'His daughter said he was taken'],
  },
  {
    name: 'where the rocket came down',
    kind: PLACE,
    told: [
      [
        '2022-11-03',
        'The army of Estravia said on Thursday that a stray rocket had fallen in an empty field near the village of Olenka. Nobody was hurt.',
      ],
      [
        '2022-11-04',
        'Shops in Olenka were shut on Friday. The rocket hit the yard of the village school, head teacher Vira Danko told the public broadcaster. Windows were broken in six classrooms. Lessons had ended an hour before. The army has banned reporters from the site.',
      ],
    ],
    sides: ['The army of Estravia said', 'The rocket hit the yard'],
  },
  {
    name: 'who fired the missile on the market',
    kind: ROLE,
    told: [
      [
        '2024-09-10',
        "At least 16 people died when a missile hit the market of Kostinovka on Monday. The government said the missile was fired by separatist forces. The separatists said it was fired by the government's air defence. Both sides declared Tuesday a day of mourning. The market is a few hundred metres from the front line.",
      ],
    ],
    sides: ['The government said the missile was fired', 'The separatists said it was fired'],
  },
  {
    name: "who was at the wheel of the minister's car",
    kind: ROLE,
    told: [
      [
        '2023-12-13',
        "A cyclist was seriously hurt in Ljubljana on Saturday by the car of the economy minister, Boris Zupan. The minister's driver was at the wheel, the ministry said. The cyclist, aged 24, is in intensive care.",
      ],
      [
        '2023-12-15',
        "There are new details of Saturday's accident with a ministerial car in the Slovenian capital. Zupan himself was driving, two witnesses told the weekly Mladi. Police have not yet questioned the minister. The opposition has tabled a motion of no confidence for Tuesday.",
      ],
    ],
    sides: ["The minister's driver was at the wheel", 'Zupan himself was driving'],
  },
  {
    name: 'who ordered the shots at the miners',
    kind: ROLE,
    told: [
      [
        '2022-08-18',
        'A commission in South Africa on Wednesday heard two police officers on the deaths of nine miners at Rooikop. Captain Johan Steyn said the order to shoot came from the provincial commissioner. The commissioner, Thandi Mokoena, said the order was given by Captain Steyn. Families of the dead followed the hearing on a screen outside. The mine reopened in March.',
      ],
    ],
    sides: ['Captain Johan Steyn said the order', 'The commissioner, Thandi Mokoena, said'],
  },
  {
    name: 'who wrote the disputed speech',
    kind: ROLE,
    told: [
      [
        '2024-04-17',
        'The speech in which Mayor Ulla Brandt of Nordstad copied whole passages from a rival was written by her press officer, the mayor said on Wednesday. She apologised to the council. The press officer, Kim Aalto, was moved to another post.',
      ],
      [
        '2024-04-19',
        'Kim Aalto, until this week press officer of the town of Nordstad, does not want to carry the blame. The mayor wrote the speech herself, Aalto told the Baltic Herald on Friday. He only corrected commas. The council will debate the affair on 6 May.',
      ],
    ],
    sides: ['The speech in which Mayor Ulla Brandt', 'The mayor wrote the speech herself'],
  },
  {
    name: 'cause of the hangar collapse, builder against investigators',
    kind: ACCOUNT,
    told: [
      [
        '2023-09-27',
        'A hangar at Boisville airfield in the United States fell down during construction on Monday, killing three workers. A sudden gust of wind brought down the frame, the contractor, Teller & Dunn, said. Investigators said the frame fell because bolts were missing. Work on the site has been stopped. The hangar was to house fire-fighting aircraft.',
      ],
    ],
    sides: ['A sudden gust of wind brought down', 'Investigators said the frame fell'],
  },
  {
    name: 'how the prisoner died, prison against pathologist',
    kind: ACCOUNT,
    told: [
      [
        '2022-05-24',
        'A 31-year-old inmate has died in the prison of Casal Velho. Rui Tavares hanged himself in his cell on Sunday, the prison directorate said. He had been held since March on drug charges. An internal inquiry has been opened.',
      ],
      [
        '2022-06-02',
        'Rui Tavares, the inmate who died in Casal Velho in May, was strangled by another person, a pathologist engaged by the family said in Lisbon on Thursday. There were marks of fingers on the neck. The public prosecutor has ordered a second examination. Two guards have been suspended.',
      ],
    ],
    sides: ['Rui Tavares hanged himself', 'Rui Tavares, the inmate who died in Casal Velho'],
  },
  {
    name: 'what started the blaze on the container ship',
    kind: ACCOUNT,
    told: [
      [
        '2023-07-28',
        'The container ship Halvard Star has been burning off the Dutch coast since Tuesday. The fire started in the battery of an electric car, the coast guard believes. One sailor died. Salvage tugs are cooling the hull.',
      ],
      [
        '2023-08-04',
        "The Halvard Star has been towed to a calmer spot north of Terschelling. A short circuit in the ship's ventilation started the fire, the insurer Nordic Hull said on Friday after questioning the crew. The cargo included 3,000 cars. Environmental groups fear for the mudflats.",
      ],
    ],
    sides: ['The fire started in the battery', "A short circuit in the ship's ventilation"],
  },
  {
    name: 'why the coach left',
    kind: ACCOUNT,
    told: [
      [
        '2024-06-05',
        'Trainer Hendrik Vos is no longer in charge of Belgian champions Sporting Aalder. The club said on Tuesday that Vos had resigned for family reasons. His contract ran until 2026. Vos said he was sacked by text message. Assistant Davy Smets leads the training for now. The season starts on 27 July.',
      ],
    ],
    sides: ['The club said on Tuesday that Vos', 'Vos said he was sacked'],
  },
  // ---- look-alikes ----
  {
    name: 'growing toll after the landslide at Tarrapaya',
    kind: null,
    told: [
      [
        '2023-02-14',
        'A landslide buried part of the Bolivian town of Tarrapaya on Monday evening. Twelve people were known to have died by Tuesday morning, the fire service said. Rescue workers used their bare hands.',
      ],
      [
        '2023-02-16',
        'The death toll in the Tarrapaya landslide has risen to 31, the fire service said on Thursday. Nine people are still missing. Rain has made the search more difficult.',
      ],
    ],
  },
  {
    name: 'dead and injured in the coach crash',
    kind: null,
    told: [
      [
        '2023-07-04',
        'A coach left the road near Vinaroz del Mar in Spain on Monday night. Four people died, the traffic authority said. The emergency service said 27 people were taken to hospital. The coach was on its way from Alicante to Barcelona. The driver is unhurt.',
      ],
    ],
  },
  {
    name: 'foreigners among the victims of the hotel fire',
    kind: null,
    told: [
      [
        '2024-01-08',
        'Eighteen people died in the fire at the Hotel Panorama in Batumi on Saturday, the Georgian interior ministry said. The Turkish embassy said five Turkish citizens had died in the fire. Identification will take several days. The hotel had opened in December.',
      ],
    ],
  },
  {
    name: 'rounded budget of the theatre',
    kind: null,
    told: [
      [
        '2024-05-22',
        'The renovation of the municipal theatre in Emmstadt, near Lucerne, will cost 29.8 million francs, the town council decided on Tuesday. Citizens will vote in September.',
      ],
      [
        '2024-05-24',
        'Emmstadt wants to spend about 30 million francs on its theatre, the association of taxpayers complained on Friday. It recommends a No vote. The roof has leaked since 2015.',
      ],
    ],
  },
  {
    name: 'sale price of the hotel chain in two currencies',
    kind: null,
    told: [
      [
        '2023-10-11',
        'Swedish investor Norrstrand has bought the Italian hotel chain Belsole for 200 million euros, it said on Wednesday. Belsole runs 41 hotels.',
      ],
      [
        '2023-10-11',
        'Stockholm. Norrstrand is paying 2.3 billion kronor for Belsole, the news agency Nordtelegram reported on Wednesday. The deal should close by the end of the year. Norrstrand shares fell 2 percent.',
      ],
    ],
  },
  {
    name: 'number of layoffs planned and carried out',
    kind: null,
    told: [
      [
        '2023-01-17',
        'Dutch lighting maker Lumenova plans to cut 600 jobs, it said on Tuesday. Talks with the unions will begin in February.',
      ],
      [
        '2023-09-19',
        'Lumenova has ended its restructuring. In the end 450 jobs were cut, the company said on Tuesday. Many employees took early retirement. The new range of street lamps is selling well.',
      ],
    ],
  },
  {
    name: 'share price at opening and at close',
    kind: null,
    told: [
      [
        '2024-07-25',
        'Shares in chip designer Tessaro opened 11 percent lower in Milan on Thursday after a profit warning. The company blamed weak demand from carmakers. Tessaro closed 6 percent lower. Rival Quantis lost 2 percent. The market as a whole was little changed.',
      ],
    ],
  },
  {
    name: 'two fires on two days in the same street',
    kind: null,
    told: [
      [
        '2022-12-05',
        'Two people were hurt in a fire on Kastanjelaan in Hilversloot on Saturday night, Dutch police said. A Christmas tree had caught fire.',
      ],
      [
        '2022-12-12',
        'Five people were hurt when a house on Kastanjelaan in Hilversloot burnt on Sunday. The fire brigade suspects a faulty boiler. Neighbours took in the residents. It was the second fire in the street in eight days.',
      ],
    ],
  },
  {
    name: 'two politicians named Marku',
    kind: null,
    told: [
      [
        '2024-02-20',
        'Albanian transport minister Arben Marku said on Tuesday he would run for party leader. He has been in the cabinet for three years.',
      ],
      [
        '2024-02-21',
        'Member of parliament Dritan Marku ruled out a bid for the party leadership on Wednesday. He said he wanted to spend more time in his constituency in the north. The congress meets in April.',
      ],
    ],
  },
  {
    name: 'economists disagree on the tax reform',
    kind: null,
    told: [
      [
        '2024-09-03',
        'The tax reform will help small firms, economist Ruth Kalnina said in Riga on Tuesday. Her colleague Edgars Pone thinks it will mainly benefit the rich. The government wants to pass the law by December. A poll shows that half of Latvians have not heard of it.',
      ],
    ],
  },
  {
    name: 'denial of another accusation',
    kind: null,
    told: [
      [
        '2023-04-12',
        'Prosecutors in Lima say former mayor Ernesto Quispe Rojas took money from a builder. They searched his office on Tuesday.',
      ],
      [
        '2023-04-14',
        'Ernesto Quispe Rojas said on Friday that he had no plans to leave Peru. "I will stay here with my family," the former mayor told reporters. His passport expires in August.',
      ],
    ],
  },
  {
    name: 'two shootings in two suburbs',
    kind: null,
    told: [
      [
        '2022-09-14',
        'A man was shot dead in the Malmo suburb of Kirseholm late on Tuesday. Police have made no arrests. The same night a teenager was shot in the leg in Ostervang, on the other side of the city. Police see no link between the two incidents.',
      ],
    ],
  },
  {
    name: 'agency corrects its own figure',
    kind: null,
    told: [
      [
        '2023-03-16',
        'The statistics office in Warsaw said on Thursday that industrial output grew 3.4 percent in February, not 4.3 percent as it had reported on Monday. A clerk had swapped two digits. The zloty was steady.',
      ],
    ],
  },
  {
    name: 'quarterly and annual profit',
    kind: null,
    told: [
      [
        '2024-02-13',
        'Norwegian salmon farmer Fjordlaks earned 410 million kroner in the fourth quarter, it reported on Tuesday. Full-year profit came to 1.6 billion kroner. The board proposes a dividend of 5 kroner a share. Sea lice remain a problem.',
      ],
    ],
  },
  {
    name: 'growth forecast and result',
    kind: null,
    told: [
      [
        '2023-11-14',
        'The central bank of Uruguania expects the economy to grow 2.5 percent in 2024, it said on Tuesday. Inflation should fall to 5 percent.',
      ],
      [
        '2025-02-18',
        'The economy of Uruguania grew 1.1 percent in 2024, the statistics institute said on Tuesday. A drought hit beef exports. The peso is at its weakest for three years.',
      ],
    ],
  },
  {
    name: 'not a sentence against anything: no injuries',
    kind: null,
    told: [
      [
        '2024-03-27',
        'A crane toppled on to a parked lorry in the port of Varna on Tuesday. Port director Stoyan Velev said nobody was injured. The lorry was not insured against such damage, its owner said. Loading resumed on Wednesday morning.',
      ],
    ],
  },
  {
    name: 'arrests at two times',
    kind: null,
    told: [
      [
        '2022-06-17',
        'Police in Tbilisi arrested 15 people at a protest outside parliament on Thursday night. The crowd was demanding new elections.',
      ],
      [
        '2022-06-18',
        'The number of protesters arrested in Tbilisi rose to 52 after a second night of unrest, police said on Saturday. Water cannon were used on Friday. The opposition called for another rally on Sunday.',
      ],
    ],
  },
  {
    name: 'crowd in two cities',
    kind: null,
    told: [
      [
        '2023-05-02',
        'About 12,000 people marched through Lyon on Monday against the pension law, police said. In Marseille, police counted 9,000. Unions want to go on with the protests. There were scuffles near the railway station in Lyon.',
      ],
    ],
  },
  {
    name: 'tickets sold and people in the stadium',
    kind: null,
    told: [
      [
        '2024-10-28',
        "Rovigno FC had sold 21,000 tickets for Sunday's match against Udinova. Only 16,500 people came because of the rain, the club said. The match ended goalless. Coach Dario Fabbri praised the fans.",
      ],
    ],
  },
  {
    name: 'first estimate and final count of votes',
    kind: null,
    told: [
      [
        '2023-06-26',
        'An exit poll gave the Greek centre party Nea Poria 24 percent of the vote on Sunday evening. Its leader danced on the stage.',
      ],
      [
        '2023-06-27',
        "Nea Poria won 21.7 percent in Sunday's election, the interior ministry said after the last votes were counted. The party will have 48 seats. Coalition talks begin on Wednesday.",
      ],
    ],
  },
  {
    name: 'date of announcement and date of effect',
    kind: null,
    told: [
      [
        '2024-04-30',
        'Ticket prices on the Prague trams were put up by the city council on Monday. The new prices apply from 1 July. A monthly pass will cost 650 crowns. Pensioners will continue to travel free.',
      ],
    ],
  },
  {
    name: 'arrest and charge',
    kind: null,
    told: [
      [
        '2023-08-16',
        "Former bank director Silvan Meuli was arrested in Zurich on 9 August. He was charged with fraud on 14 August, the prosecutor's office said on Wednesday. His lawyer asked for his release on bail. The bank went bankrupt in 2021.",
      ],
    ],
  },
  {
    name: 'refusal to comment',
    kind: null,
    told: [
      [
        '2022-10-20',
        'Insurer Patria Leben knew of the false invoices, the magazine Kassensturm Plus wrote on Thursday. It relies on a report by auditors.',
      ],
      [
        '2022-10-20',
        'Patria Leben would not comment on the magazine report about false invoices. A spokesman pointed to the ongoing inquiry. The insurer presents its results on 3 November.',
      ],
    ],
  },
  {
    name: 'both sides confirm the talks',
    kind: null,
    told: [
      ['2023-09-21', 'Iranian and Saudi officials met in Muscat on Wednesday, the foreign ministry in Tehran said.'],
      [
        '2023-09-22',
        'A Saudi source confirmed on Friday that the two sides had met in Muscat. Pilgrim flights were on the agenda. Another meeting is planned for October.',
      ],
    ],
  },
  {
    name: 'hectares burnt, early and late',
    kind: null,
    told: [
      [
        '2024-08-12',
        'The fire on the Croatian island of Brasina had burnt 300 hectares by Sunday evening, the fire brigade said.',
      ],
      [
        '2024-08-13',
        'Strong winds fanned the blaze on Brasina overnight. The fire brigade said on Tuesday that 1,150 hectares were now burnt. Two campsites were cleared. Help has come from Slovenia.',
      ],
    ],
  },
  {
    name: 'men and women in the survey',
    kind: null,
    told: [
      [
        '2025-03-07',
        'A survey published on Friday says 64 percent of Irish women walk home with their keys in their hand. The figure for men was 19 percent. The Central Polling Bureau asked 2,000 adults. The minister called the results sobering.',
      ],
    ],
  },
  {
    name: 'price per kilo and per tonne',
    kind: null,
    told: [
      [
        '2023-12-01',
        'Cocoa growers in Ghana will get 1,700 cedis a bag from Friday. The government says that equals 27,200 cedis a tonne. Growers had asked for more in view of world prices. Smuggling to Togo is a problem.',
      ],
    ],
  },
  {
    name: 'offer raised',
    kind: null,
    told: [
      [
        '2024-06-04',
        "Mining firm Harrow Peak offered 1.2 billion Australian dollars for its rival Boorana on Tuesday. Boorana's board asked for time.",
      ],
      [
        '2024-06-18',
        'Harrow Peak has raised its bid for Boorana to 1.45 billion Australian dollars, it said in Perth on Tuesday. The board of Boorana now recommends the offer. Shareholders have until 31 July.',
      ],
    ],
  },
  {
    name: 'minister denies rumours of resignation, then resigns',
    kind: null,
    told: [
      [
        '2023-02-02',
        'Finance Minister Mihai Dragan said on Thursday he was not thinking of stepping down. The Romanian leu had lost 3 percent in a week.',
      ],
      [
        '2023-03-15',
        "Romania's finance minister Mihai Dragan resigned on Wednesday. He gave health reasons. The president is expected to name a successor by the weekend.",
      ],
    ],
  },
  {
    name: 'two ferries, two ports',
    kind: null,
    told: [
      [
        '2022-07-12',
        'A ferry ran aground off Kythnia in Greece on Monday with 90 passengers on board. No one was hurt. Another ferry hit the quay in Rafira the same afternoon. It was carrying 240 passengers. The coast guard blamed strong winds for both accidents.',
      ],
    ],
  },
  {
    name: 'capacity and yearly output of the plant',
    kind: null,
    told: [
      [
        '2024-11-13',
        "The new hydrogen plant in Esbjornhavn can produce 20,000 tonnes a year, its owner said at the opening on Wednesday. It will make 6,000 tonnes in the first year. Denmark's king pressed the button. Neighbours were given a tour on Sunday.",
      ],
    ],
  },
  {
    name: 'age given before and after the birthday',
    kind: null,
    told: [
      [
        '2023-05-30',
        'Tennis player Klara Benesova, 19, won her first title in Rabat on Sunday. She did not lose a set.',
      ],
      [
        '2023-06-20',
        'Czech tennis player Klara Benesova, 20, pulled out of the tournament in Berlin on Tuesday with a sore shoulder. She celebrated her birthday last week. Her place goes to a qualifier.',
      ],
    ],
  },
  {
    name: "victims' ages and numbers",
    kind: null,
    told: [
      [
        '2022-03-30',
        'Three people were killed when a wall collapsed in Tunis on Tuesday night. The dead were aged 17, 24 and 61, civil defence said. Six others were pulled out alive. The house had been declared unsafe four years ago.',
      ],
    ],
  },
  {
    name: 'court rejects the appeal',
    kind: null,
    told: [
      [
        '2024-01-31',
        'Hungarian businessman Zsolt Karpati was sentenced to four years in prison on Wednesday for tax fraud. He had pleaded guilty in October.',
      ],
      [
        '2024-05-15',
        'A Budapest appeal court on Wednesday cut the sentence of Zsolt Karpati to three years. The judge said he had paid back most of the money. He can leave prison in 2026.',
      ],
    ],
  },
  {
    name: 'rainfall in two places',
    kind: null,
    told: [
      [
        '2023-09-11',
        'Heavy rain flooded cellars in eastern Belgium on Sunday. The weather station at Eupenbach measured 112 millimetres in 24 hours. In Sankt Niklas, 20 kilometres away, 45 millimetres fell. The fire brigade was called out 300 times.',
      ],
    ],
  },
  {
    name: 'claim of success and call for caution',
    kind: null,
    told: [
      [
        '2024-04-04',
        'A new malaria drug cured 93 percent of patients in a trial in Mali, the maker Sanodor said on Thursday. Independent experts called for a longer trial. The drug could be on the market in 2027. It must be kept cool.',
      ],
    ],
  },
  {
    name: 'two polls by two institutes a month apart',
    kind: null,
    told: [
      [
        '2024-08-22',
        'The Social Democrats stand at 31 percent in a poll by Demoscan published on Thursday. The election is on 13 October.',
      ],
      [
        '2024-09-26',
        'Support for the Social Democrats has dropped to 26 percent, according to a poll by Institut Vox published on Thursday. The party has been hurt by the housing affair. The Greens gained three points.',
      ],
    ],
  },
  {
    name: 'planned and actual opening date',
    kind: null,
    told: [
      [
        '2022-01-25',
        'The new metro line in Thessalia will open on 1 June 2023, the Greek builder Odos said on Tuesday.',
      ],
      [
        '2023-11-20',
        "Crowds filled the trains on Monday as Thessalia's new metro line opened after months of delay. Rides are free until Friday. The line has eleven stations.",
      ],
    ],
  },
  {
    name: 'the same denial told twice',
    kind: null,
    told: [
      [
        '2023-10-24',
        'Sugar producer Dulcora denied on Tuesday that it would close its mill in Jaen de Abajo. The plant has 180 workers.',
      ],
      [
        '2023-10-26',
        'There will be no closure of the Dulcora mill at Jaen de Abajo, the company told the unions on Thursday. A new boiler has been ordered. The beet harvest is expected to be good.',
      ],
    ],
  },
  {
    name: 'distances to two towns',
    kind: null,
    told: [
      [
        '2024-12-03',
        "The epicentre of Monday's tremor was 14 kilometres south of Iringo, Tanzania's geological survey said. It was 52 kilometres from Mbeyani. No damage was reported. The survey has 12 stations in the country.",
      ],
    ],
  },
  {
    name: 'withdrawal of troops, phase by phase',
    kind: null,
    told: [
      [
        '2023-07-06',
        'France withdrew the first 400 soldiers from the Sahel base at Gossi-Nord on Wednesday, the general staff said.',
      ],
      [
        '2023-10-12',
        "The last 1,100 French soldiers left the base at Gossi-Nord on Thursday. The flag was lowered at noon. The host country's army took over the barracks.",
      ],
    ],
  },
  {
    name: 'cause still being examined',
    kind: null,
    told: [
      [
        '2024-05-09',
        'A block of flats in the Ukrainian city of Dnistrova was evacuated after an explosion on Wednesday. Residents said they smelled gas before the blast. The police said the cause was not yet known. Seven people were treated for cuts. The building dates from 1974.',
      ],
    ],
  },
  {
    name: 'not the first time',
    kind: null,
    told: [
      [
        '2022-11-23',
        'Egg producer Kycling Nord has recalled 80,000 eggs because of salmonella. It is not the first recall for the company, the Swedish food agency said on Wednesday. Last year it had recalled 50,000 eggs. Customers get their money back.',
      ],
    ],
  },
  {
    name: 'two candidates each claim a good campaign',
    kind: null,
    told: [
      [
        '2023-04-28',
        'Candidate Edith Wanjala told supporters in Kisumora on Friday that she would win in the first round. Her rival Peter Otieno said he would be the next governor. The vote is on 13 May. Both promised a new hospital.',
      ],
    ],
  },
  {
    name: 'male and total membership',
    kind: null,
    told: [
      [
        '2024-03-20',
        'The Austrian alpine association had 700,000 members at the end of last year, it said on Wednesday. Some 310,000 of them are women. The number of young members grew fastest. Two huts will be rebuilt this summer.',
      ],
    ],
  },
  {
    name: 'gross and net pay of the mayor',
    kind: null,
    told: [
      [
        '2025-01-29',
        "The mayor of Sion-les-Bains earns 8,400 euros a month before tax, the town's website says. After tax she is left with 5,900 euros, she told a citizens' evening on Tuesday. Her predecessor earned the same.",
      ],
    ],
  },
  {
    name: 'reporter was not allowed in',
    kind: null,
    told: [
      [
        '2023-01-11',
        'The ministry in Baku said on Wednesday that the road to Shushakend was open. Trucks of the Red Cross passed in the morning. Reporters were not allowed to travel with the convoy. It carried flour and medicine for three villages.',
      ],
    ],
  },
  {
    name: 'record broken the next day',
    kind: null,
    told: [
      ['2022-07-19', "London's Northfield weather station recorded 38.4 degrees on Monday, a record for the place."],
      [
        '2022-07-20',
        "Northfield's one-day-old record fell on Tuesday when the station recorded 39.1 degrees. Trains ran slowly because of the heat. Rain is expected on Thursday.",
      ],
    ],
  },
  {
    name: 'first-half deliveries of planes and orders',
    kind: null,
    told: [
      [
        '2024-07-09',
        'Plane maker Aerovale delivered 38 aircraft in the first half, it said on Tuesday. It booked orders for 95 aircraft. Chief executive Jim Kessler said suppliers were the bottleneck. The company keeps its target for the year.',
      ],
    ],
  },
  {
    name: 'official admits the accusation',
    kind: null,
    told: [
      [
        '2023-06-08',
        'Residents of Dolni Brod accused the town of cutting down healthy lime trees. Mayor Ivo Sladek admitted on Thursday that eleven healthy trees had been felled by mistake. New ones will be planted in the autumn. The firm will pay for them.',
      ],
    ],
  },
];
