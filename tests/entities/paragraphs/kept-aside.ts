/** Paragraphs written before the layers and never looked at while they were: the check on those that were. Names are marked `[name](type)`; a line of its own without a full stop opens each. */
export const KEPT_ASIDE = `
business/grain trader
[Okello Marsh](organisation), the grain trader, said on Tuesday that it would cut 400 jobs in [Mombasa](place) and [Kisumu](place). Shares of [Okello Marsh](organisation) fell 6 per cent in [Nairobi](place). "We have no choice," said [Wanjiru Kamau](person), its chief executive. The firm's biggest lender, [Banque Tellier](organisation), declined to comment. [Okello](organisation) was bought by [Groupe Sanvier](organisation) of [Lyon](place) in 2019.

shipping/collision
The bulk carrier [Santa Brígida](product) ran aground off [Punta Arenas](place) on Monday night with 22 crew, the [Chilean](group) navy said. A tug, the [Cóndor](product), was sent from [Puerto Williams](place). The ship is owned by [Naviera Altamar](organisation), a [Panama](place)-registered company, and was insured with [Harrow Mutual](organisation). [Naviera Altamar](organisation) said that the [Santa Brígida](product) had left the port of [Callao](place) on 3 May.

mining/shaft
Eleven men were trapped on Wednesday in [Shaft No. 3](facility) of the [Mbeki Drift mine](facility) near [Rustenburg](place). [Kgosi Resources](organisation), which runs the mine, said that rescuers had reached the [Level 12](facility) refuge. "They are alive," said the mine manager, [Thabo Nkosi](person). The [National Union of Mineworkers](organisation) ([NUM](organisation)) called for the mine to be shut. [Kgosi](organisation) shares were suspended in [Johannesburg](place).

football/final
[Atlético Paranhos](organisation) beat [Real Cabimas](organisation) 3-1 in the final of the [Copa Andina](event) on Sunday. [Thiago Menezes](person) scored twice at the [Estadio Monumental](facility) in [Lima](place). "I am proud of these boys," said coach [Ramón Urdaneta](person). [Paranhos](organisation) will play [Al Wahda](organisation) of [Abu Dhabi](place) in December. [Menezes](person), 23, is wanted by [Benfica](organisation).

courts/bribery
A court in [Zagreb](place) on Friday jailed the former minister [Davor Perković](person) for four years for taking bribes from [Adriagrad](organisation), a builder. Judge [Nada Lukšić](person) said that [Perković](person) had "sold his office". [Adriagrad](organisation), which built the [Peljac bridge](facility), was fined 2 million euros. The [Croatian Anti-Corruption League](organisation) welcomed the verdict. His lawyer, [Ivo Batinić](person), said that he would appeal to the [Supreme Court](organisation).

science/probe
The [Japanese](group) spacecraft [Hoshikaze](product) entered orbit around Mars on Thursday, eleven months after its launch from [Tanegashima](place). "[Hoshikaze](product) is healthy," said [Keiko Morinaga](person), who leads the project at the space agency [JAXA](organisation). A lander, [Kodama 2](product), is to go down in March. The probe was built by [Sakai Heavy Works](organisation) and cost 58 billion yen.

weather/cyclone
[Cyclone Amara](event) came ashore near [Beira](place) early on Saturday, bringing down the roof of the [Central Hospital](facility). At least nine people died, said [Ernesto Chissano](person) of the disaster agency [INGD](organisation). The road to [Chimoio](place) was cut. The ferry [Rainha do Save](product) broke from her moorings in the port. Schools in [Sofala](place) stay shut until after Easter.

politics/leaked papers
The papers, which have become known as the [Karakol Files](work), show that aides of President [Bolot Asanov](person) met bankers from [Tengri Capital](organisation) eleven times. They were published by [Azat Media](organisation), a website in [Bishkek](place), and three foreign newspapers, among them The [Harbour Gazette](organisation). [Asanov](person) called the [Karakol Files](work) a forgery. [Tengri Capital](organisation)'s board meets on Monday.

aviation/crash
A [Boeing 737](product) of [Sahel Air](organisation) skidded off the runway at [Léopold Airport](facility) in [Dakar](place) on Thursday. All 131 on board were taken out. [Sahel Air](organisation) said that flight [SH 412](product) had come from [Bamako](place). [Moussa Diallo](person), a passenger, told [Radio Teranga](organisation) that smoke filled the cabin. [Senegal](place)'s transport minister, [Aminata Sow](person), ordered an inquiry.

credits/photo
A bus burns near [Gate 6](facility) of the [Tolka Market](facility) in [Harare](place). Picture: [Simba Moyo](person)/[Zimpix](organisation)
The blaze began at 6am on Monday, said fire chief [Rudo Chari](person). The market's owner, [Mazowe Estates](organisation), has closed the building. [Mazowe Estates](organisation) said it would pay traders 200 dollars each.

translated/minister
The Minister [Hernández Loaiza](person) signed in [Quito](place) the agreement with the company [Petroamazonia Sur](organisation). The Director [Lucía Tandazo](person) assured that the works of the refinery [Esmeraldas](facility) will begin in March. In the act were present the President of the [Asociación de Pescadores](organisation), [Wilmer Quiñónez](person), and the Mayor [Sonia Caicedo](person). The newspaper [El Litoral](organisation) published the contract.

rail/derailment
Two coaches of the [Ganga Sagar Express](product) left the rails near [Bhagalpur](place) on Sunday. The train was on its way from [Howrah](place) to [Patna](place). [Indian Railways](organisation) said that 14 people were hurt. [Ravi Shankar Tiwari](person), the station master, blamed a cracked rail. The line was made by [Kalyan Steel](organisation), which declined to comment. [Kalyan](organisation) has its works in [Durgapur](place).

media/merger
[Delacroix Moreau](organisation) agreed on Monday to buy [Norrland Press](organisation), publisher of the newspapers [Kustbladet](organisation) and [Fjällposten](organisation), for 3.1 billion kronor. The chairman of [Delacroix Moreau](organisation), [Anne-Laure Petitjean](person), said the titles would keep their editors. The [Swedish Union of Journalists](organisation) was sceptical. [Norrland Press](organisation) employs 640 people.

labour/strike
Dockers at the [Berbera terminal](facility) walked out on Tuesday. [Ahmed Warsame](person), who leads the port workers' union [SODU](organisation), said that the operator, [DPX Horn](organisation), had broken the [Hargeisa Agreement](law). The container ship [Ever Lively](product) left without unloading. [DPX Horn](organisation) said talks would go on after Eid. The strike has spread to [Djibouti](place).

police/raid
Officers of the [Federal Police](organisation) searched the offices of [Construtora Teles](organisation) in [São Paulo](place) and [Recife](place) on Thursday in the operation known as [Maré Baixa](event). Prosecutor [Joana Figueiredo](person) said the builder had overcharged for the [Arena Capibaribe](facility). [Construtora Teles](organisation) said it was helping. Its owner, [Fábio Teles](person), is abroad. [Teles](person) denies wrongdoing.

environment/spill
Oil from the tanker [Baltic Heron](product) has reached the beaches of [Saaremaa](place), [Estonia](place)'s environment board said. The ship, 24 years old, belongs to [Meridian Gulf](organisation) of [Dubai](place). [Greenpeace](organisation) said the [Baltic Heron](product) was part of a shadow fleet. The [Estonian](group) prime minister, [Liis Tamm](person), spoke with her counterpart in [Riga](place). A second tanker, the [Kapitan Orlov](product), was stopped in the [Gulf of Finland](place).

health/vaccine
[Nusantara Biofarma](organisation) said on Monday that its malaria vaccine [Parivax](product) cut deaths by half in a trial in [Papua](place). The results appeared in The [Tropical Lancet](organisation). "This is what we hoped for," said Dr [Siti Rahmawati](person) of [Airlangga University](organisation). The [World Health Organization](organisation) ([WHO](organisation)) will review [Parivax](product) in June. [Nusantara](organisation)'s shares rose 12 per cent in [Jakarta](place).

culture/festival
The film "[Salt and Cinders](work)" by [Leila Haddad](person) won the top prize at the [Carthage Film Festival](event) on Saturday. [Haddad](person), 41, was born in [Sfax](place). The prize is paid by [Fonds Amilcar](organisation). The singer [Omar Belhaj](person) played at the [Théâtre Municipal](facility) afterwards. The [Tunisian](group) daily [Es-Sabah](organisation) called it the film of the year.

diplomacy/border
Ministers of [Armenia](place) and [Georgia](place) opened the [Sadakhlo crossing](facility) on Tuesday. The two countries signed the [Debed Accord](law) last year. [Armenian](group) foreign minister [Tigran Sahakyan](person) thanked [Tbilisi](place) and the [European Union](organisation). The [Republic of Armenia](place) is to widen the [M6 highway](facility). The bank [Ararat Invest](organisation) lends 90 million euros; the [EU](organisation) adds 30 million.

banking/collapse
Depositors queued on Friday outside branches of [Banco Hidalgo](organisation) in [Tegucigalpa](place) after the bank stopped withdrawals. The regulator, the [Comisión Nacional de Bancos](organisation), put in an administrator. [Banco Hidalgo](organisation) belongs to [Grupo Hidalgo](organisation), whose founder, [Roberto Hidalgo](person), left the country on Tuesday. [Hidalgo](person) wrote that he was "in [Miami](place) for his health". [Aguirre & Lobo](organisation), the auditor, had warned of losses.
`;
