/** Paragraphs that were looked at while the name layers were written. Names are marked `[name](type)`; a line of its own without a full stop opens each. */
export const DEVELOPED = `
business/steelmaker
[Halloran Voss](organisation) is to close its steelworks in [Duisburg](place). The [German](group)-[Irish](group) company told staff on Monday. [Petra Lindqvist](person), chief executive of [Halloran Voss](organisation), blamed energy prices. A buyer, [Tarkan Demir](organisation), walked away in April. Unions want the state to step in. "[Halloran](organisation) has lied to us," said [Jürgen Pohl](person) of the works council. [Tarkan Demir](organisation) shares rose 3 per cent in [Istanbul](place).

shipping/missing ferry
Navy ships searched the [Sulu Sea](place) on Friday for the ferry [Lady Corazon](product), which had 180 people aboard. The [Lady Corazon](product) left [Zamboanga](place) at 9pm. Her owner, [Reyes Ocampo Lines](organisation), said she had been inspected in June. Another ship of the company, the [Lady Imelda](product), burned in 2027. "We have found oil and life jackets," said Commodore [Arturo Bautista](person) of the coastguard.

mining/copper
[Quebrada Honda](organisation), the copper producer, said output at its [Cerro Negro mine](facility) fell by a fifth. The mine, in the [Atacama](place) desert, was shut for nine days in August by a strike. [Quebrada Honda](organisation) is listed in [Santiago](place) and [Toronto](place). "We expect to make it up," said finance chief [Marcela Irarrázaval](person). [Pit 2](facility) will open in March.

football/transfer
[Dinamo Kruševo](organisation) have signed [Emeka Obasanjo](person) from [Enyimba](organisation) for three years. The striker, 21, scored nine goals in the [CAF Champions League](event). He may play on Saturday against [Hajduk](organisation) at the [Stadion Partizan](facility). "He is fast and he is hungry," said coach [Goran Matić](person). [Obasanjo](person) called [Kruševo](organisation) "my new home".

courts/extradition
A [London](place) court ruled on Thursday that the banker [Farid Mansouri](person) can be sent to [Algeria](place). [Mansouri](person), who ran [Banque du Tell](organisation) until 2030, is accused of stealing 90 million dollars. Judge [Eleanor Prys](person) said that he would get a fair trial. His wife, [Samia Mansouri](person), wept. The case goes to the [Home Office](organisation). [Banque du Tell](organisation) collapsed in 2031.

science/ship
The research ship [Polarlys](product) has found a new vent field in the [Norwegian Sea](place), scientists at the [Bergen Institute of Marine Science](organisation) report. The vents were seen by the ship's underwater robot, [Ægir 3000](product). [Ingrid Solheim](person), who leads the team, said the water was 310 degrees hot. The find is published in [Deep Earth Letters](organisation). The [Polarlys](product) sails again in May.

weather/floods
Floods have cut off [Chittagong](place) from the rest of [Bangladesh](place). The [Karnaphuli river](place) rose by three metres in a night. The [Kalurghat bridge](facility) is closed, and trains stop at [Feni](place). [Rafiqul Alam](person) of the [Meteorological Department](organisation) said more rain would come by Eid. Garment makers, among them [Padma Knit](organisation), sent workers home. [Padma Knit](organisation) sews for [H&M](organisation).

politics/party
The [Kestane Party](organisation) has chosen [Deniz Aksoy](person) as its candidate for mayor of [Izmir](place). [Aksoy](person), a lawyer, beat [Murat Güven](person) by 40 votes in the congress at the [Fuar Hall](facility). "[Kestane](organisation) is back," she told the newspaper [Yeni Ufuk](organisation). The ruling party's man is [Cemal Orhan](person). The vote is on 12 March.

aviation/order
[Air Kivu](organisation) has ordered six [Embraer E195](product) jets, its chairman, [Jean-Bosco Mugabo](person), said in [Kigali](place). The airline flies from [Goma Airport](facility) and [Kigali](place) to nine cities. The first jet comes in October. [Air Kivu](organisation) is owned by [Lac Holding](organisation), a fund in [Brussels](place). [Lac Holding](organisation) also has a stake in the [Serena Hotel](facility).

credits/article
By [Lindiwe Dube](person) and [Paul Achieng](person)/[Baraza](organisation)
[Zambia](place)'s government has taken over the [Nkana smelter](facility). President [Mutale Chanda](person) signed the order on Monday. The smelter's owner, [Vedra Copper](organisation), said it would go to court. Workers cheered at the gate. [Vedra Copper](organisation) bought [Nkana](facility) in 2024. "It was never theirs," said [Gift Phiri](person), who works in the [Acid Plant](facility).
Photo: [Baraza](organisation)

translated/harbour
The Governor [Evaristo Quispe](person) informed that the port of [Matarani](place) remains closed. The ship [Don Anselmo](product), of the company [Pesquera Titicaca](organisation), collided against the pier in the early morning. Captain [Nelson Huamán](person) was taken to the hospital [Honorio Delgado](facility). According to the newspaper [La Voz del Sur](organisation), the Director of [Pesquera Titicaca](organisation), [Rosa Mamani](person), travelled to [Arequipa](place).

rail/tunnel
The [Kaimanawa Tunnel](facility) was shut after a fire in a freight train on Sunday. The [Northern Explorer](product), which was behind it, was led back to [Taihape](place) with 212 passengers. [KiwiRail](organisation) said the fire began in a wagon of timber owned by [Tarawera Logs](organisation). The line's manager, [Hemi Parata](person), thanked the crews. Trains will not run before Thursday.

media/radio
[Radio Nadezhda](organisation), the last independent station in [Transcarpia](place), went off the air at midnight. Its editor, [Oksana Melnyk](person), said the owner, [Teleholding Zakhid](organisation), had stopped paying. [Melnyk](person) told the news site [Vilne Slovo](organisation) that she would start again on the internet. [Teleholding Zakhid](organisation) did not answer. The [International Press Institute](organisation) ([IPI](organisation)) was worried.

labour/teachers
Teachers in [Oaxaca](place) blocked the [Mitla highway](facility) for a third day. The union, [Sección 22](organisation), wants a rise of 20 per cent. "We will stay until the governor comes," said [Socorro Jiménez](person), a teacher from [Tlacolula](place). Governor [Adelfo Ruiz](person) was in [Mexico City](place). Lorries of the brewer [Cervecería Istmo](organisation) were held up. The [Guelaguetza](event) begins on Monday.

police/art
Police in [Brno](place) have found a painting stolen in 1994 from the [Moravian Gallery](facility). "[Girl with a Goose](work)" by [Antonín Vávra](person) was in a garage in [Blansko](place). A man of 61 was held. [Klára Nová](person) of the gallery said the picture was worth 2 million crowns. It had been offered to the auction house [Dorothy Lane](organisation), which told the police. [Dorothy Lane](organisation) gets no reward.

environment/dam
The [Kafue Gorge dam](facility) will be closed for repairs for the first time since 1973. The power company [Zesco](organisation) said that water would be let out from 4 June. Farmers at [Chikankata](place) fear floods. Engineers of [Lombardi Sørensen](organisation) found cracks in [Gate 4](facility). [Lombardi Sørensen](organisation) had warned of them in 2029, according to letters seen by The [Copperbelt Star](organisation).

health/hospital
[St. Brendan's Hospital](facility) in [Cork](place) has sent home 40 patients after its oxygen plant failed. The supplier, [Munster Gases](organisation), said that a valve was at fault. Health minister [Aoife Brennan](person) visited on Tuesday. "Nobody was harmed," said Dr [Kwame Asante](person), the director. The [Irish Nurses Organisation](organisation) said nurses had warned [Munster Gases](organisation) in May. A scanner, the [Vantix 7](product), was damaged.

culture/book
[Ngozi Eze](person) has won the [Kwani Prize](event) for her novel "[The Weight of Rain](work)". She was born in [Enugu](place) and lives in [Lisbon](place). Her publisher, [Baobab & Finch](organisation), printed 3,000 copies. [Eze](person) thanked her teacher, [Chukwudi Okoro](person). The jury met at the [Alliance Française](organisation) in [Nairobi](place). [Baobab & Finch](organisation) will bring out her stories after Easter.

diplomacy/summit
Leaders of nine states met in [Tashkent](place) for the [Silk Road Forum](event). [Uzbekistan](place) and the [Kyrgyz Republic](place) agreed on water from the [Toktogul dam](facility). The [Islamic Republic of Iran](place) sent its vice-president, [Hamid Rostami](person). [Iran](place) wants to sell gas. "[Kyrgyzstan](place) will get power," said President [Nurlan Sadykov](person). The [Silk Road Forum](event) ends on Sunday.

banking/insurer
[Prudhomme Keller AG](organisation) has bought the insurer [Warta Pomorze](organisation) for 800 million zlotys. [Warta Pomorze](organisation), of [Gdynia](place), insures fishing boats. The regulator, [KNF](organisation), must agree. [Prudhomme Keller](organisation) said that it would keep the name. "It is a good home," said [Agnieszka Wrona](person), head of [Warta Pomorze](organisation). The seller is the fund [Abris Nord](organisation).
`;
