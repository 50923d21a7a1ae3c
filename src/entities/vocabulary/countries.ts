/**
 * Countries and a few territories: name; other names; words for their people and things; capital. Parts are parted by
 * "|", words of a part by ",".
 */
export const COUNTRIES = `
Afghanistan||Afghan,Afghans|Kabul
Albania||Albanian,Albanians|Tirana
Algeria||Algerian,Algerians|Algiers
Andorra||Andorran,Andorrans|Andorra la Vella
Angola||Angolan,Angolans|Luanda
Antigua and Barbuda|Antigua|Antiguan,Antiguans|St. John's
Argentina||Argentine,Argentines,Argentinian,Argentinians,Argentinean|Buenos Aires
Armenia||Armenian,Armenians|Yerevan
Australia||Australian,Australians,Aussie,Aussies|Canberra
Austria||Austrian,Austrians|Vienna
Azerbaijan||Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku
Bahamas|The Bahamas|Bahamian,Bahamians|Nassau
Bahrain||Bahraini,Bahrainis|Manama
Bangladesh||Bangladeshi,Bangladeshis|Dhaka
Barbados||Barbadian,Barbadians,Bajan|Bridgetown
Belarus|Byelorussia|Belarusian,Belarusians,Belarussian,Belarussians|Minsk
Belgium||Belgian,Belgians|Brussels
Belize||Belizean,Belizeans|Belmopan
Benin||Beninese|Porto-Novo
Bhutan||Bhutanese|Thimphu
Bolivia||Bolivian,Bolivians|La Paz
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina,BiH|Bosnian,Bosnians,Bosniak,Bosniaks|Sarajevo
Botswana||Botswanan,Motswana|Gaborone
Brazil||Brazilian,Brazilians|Brasilia
Brunei||Bruneian,Bruneians|Bandar Seri Begawan
Bulgaria||Bulgarian,Bulgarians|Sofia
Burkina Faso||Burkinabe|Ouagadougou
Burundi||Burundian,Burundians|Gitega
Cambodia|Kampuchea|Cambodian,Cambodians|Phnom Penh
Cameroon||Cameroonian,Cameroonians|Yaounde
Canada||Canadian,Canadians|Ottawa
Cape Verde|Cabo Verde|Cape Verdean,Cape Verdeans|Praia
Central African Republic|CAR||Bangui
Chad||Chadian,Chadians|N'Djamena
Chile||Chilean,Chileans|Santiago
China|People's Republic of China,PRC|Chinese|Beijing
Colombia||Colombian,Colombians|Bogota
Comoros||Comorian,Comorians|Moroni
Congo|Republic of Congo,Republic of the Congo,Congo-Brazzaville|Congolese|Brazzaville
Costa Rica||Costa Rican,Costa Ricans|San Jose
Croatia||Croatian,Croatians,Croat,Croats|Zagreb
Cuba||Cuban,Cubans|Havana
Cyprus||Cypriot,Cypriots|Nicosia
Czech Republic|Czechia|Czech,Czechs|Prague
Democratic Republic of Congo|Democratic Republic of the Congo,DR Congo,DRC,Zaire||Kinshasa
Denmark||Danish,Dane,Danes|Copenhagen
Djibouti||Djiboutian,Djiboutians|Djibouti
Dominica|||Roseau
Dominican Republic||Dominican,Dominicans|Santo Domingo
East Timor|Timor-Leste|Timorese|Dili
Ecuador||Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoreans|Quito
Egypt||Egyptian,Egyptians|Cairo
El Salvador||Salvadoran,Salvadorans,Salvadorean|San Salvador
England||English,Englishman,Englishmen|London
Equatorial Guinea||Equatoguinean|Malabo
Eritrea||Eritrean,Eritreans|Asmara
Estonia||Estonian,Estonians|Tallinn
Eswatini|Swaziland|Swazi,Swazis|Mbabane
Ethiopia||Ethiopian,Ethiopians|Addis Ababa
Fiji||Fijian,Fijians|Suva
Finland||Finnish,Finn,Finns|Helsinki
France||French,Frenchman,Frenchmen,Frenchwoman|Paris
Gabon||Gabonese|Libreville
Gambia|The Gambia|Gambian,Gambians|Banjul
Georgia||Georgian,Georgians|Tbilisi
Germany||German,Germans|Berlin
Ghana||Ghanaian,Ghanaians|Accra
Greece||Greek,Greeks|Athens
Greenland||Greenlandic,Greenlander,Greenlanders|Nuuk
Grenada||Grenadian,Grenadians|St. George's
Guatemala||Guatemalan,Guatemalans|Guatemala City
Guinea||Guinean,Guineans|Conakry
Guinea-Bissau|||Bissau
Guyana||Guyanese|Georgetown
Haiti||Haitian,Haitians|Port-au-Prince
Honduras||Honduran,Hondurans|Tegucigalpa
Hong Kong||Hong Konger,Hong Kongers|
Hungary||Hungarian,Hungarians|Budapest
Iceland||Icelandic,Icelander,Icelanders|Reykjavik
India||Indian,Indians|New Delhi
Indonesia||Indonesian,Indonesians|Jakarta
Iran|Islamic Republic of Iran,Persia|Iranian,Iranians,Persian,Persians|Tehran
Iraq||Iraqi,Iraqis|Baghdad
Ireland|Republic of Ireland,Irish Republic|Irish,Irishman,Irishmen|Dublin
Israel||Israeli,Israelis|Jerusalem
Italy||Italian,Italians|Rome
Ivory Coast|Cote d'Ivoire,Côte d'Ivoire|Ivorian,Ivorians|Yamoussoukro
Jamaica||Jamaican,Jamaicans|Kingston
Japan||Japanese|Tokyo
Jordan||Jordanian,Jordanians|Amman
Kazakhstan||Kazakh,Kazakhs,Kazakhstani|Astana
Kenya||Kenyan,Kenyans|Nairobi
Kiribati|||Tarawa
Kosovo||Kosovar,Kosovars,Kosovan|Pristina
Kuwait||Kuwaiti,Kuwaitis|Kuwait City
Kyrgyzstan||Kyrgyz|Bishkek
Laos||Laotian,Laotians,Lao|Vientiane
Latvia||Latvian,Latvians|Riga
Lebanon||Lebanese|Beirut
Lesotho||Basotho|Maseru
Liberia||Liberian,Liberians|Monrovia
Libya||Libyan,Libyans|Tripoli
Liechtenstein||Liechtensteiner|Vaduz
Lithuania||Lithuanian,Lithuanians|Vilnius
Luxembourg||Luxembourger,Luxembourgers|Luxembourg
Macau|Macao|Macanese|
Madagascar||Malagasy|Antananarivo
Malawi||Malawian,Malawians|Lilongwe
Malaysia||Malaysian,Malaysians|Kuala Lumpur
Maldives||Maldivian,Maldivians|Male
Mali||Malian,Malians|Bamako
Malta||Maltese|Valletta
Marshall Islands||Marshallese|Majuro
Mauritania||Mauritanian,Mauritanians|Nouakchott
Mauritius||Mauritian,Mauritians|Port Louis
Mexico||Mexican,Mexicans|Mexico City
Micronesia||Micronesian,Micronesians|Palikir
Moldova||Moldovan,Moldovans|Chisinau
Monaco||Monegasque|Monaco
Mongolia||Mongolian,Mongolians|Ulaanbaatar
Montenegro||Montenegrin,Montenegrins|Podgorica
Morocco||Moroccan,Moroccans|Rabat
Mozambique||Mozambican,Mozambicans|Maputo
Myanmar|Burma|Burmese|Naypyidaw
Namibia||Namibian,Namibians|Windhoek
Nauru||Nauruan|Yaren
Nepal||Nepalese,Nepali,Nepalis|Kathmandu
Netherlands|The Netherlands,Holland|Dutch,Dutchman,Dutchmen|Amsterdam
New Zealand||New Zealander,New Zealanders,Kiwi,Kiwis|Wellington
Nicaragua||Nicaraguan,Nicaraguans|Managua
Niger||Nigerien,Nigeriens|Niamey
Nigeria||Nigerian,Nigerians|Abuja
North Korea|DPRK,Democratic People's Republic of Korea|North Korean,North Koreans|Pyongyang
North Macedonia|Macedonia|Macedonian,Macedonians|Skopje
Northern Ireland|Ulster|Northern Irish|Belfast
Norway||Norwegian,Norwegians|Oslo
Oman||Omani,Omanis|Muscat
Pakistan||Pakistani,Pakistanis|Islamabad
Palau||Palauan|Ngerulmud
Palestine|Palestinian territories,Palestinian Territories|Palestinian,Palestinians|Ramallah
Panama||Panamanian,Panamanians|Panama City
Papua New Guinea||Papua New Guinean|Port Moresby
Paraguay||Paraguayan,Paraguayans|Asuncion
Peru||Peruvian,Peruvians|Lima
Philippines|The Philippines|Philippine,Filipino,Filipinos,Filipina|Manila
Poland||Polish,Pole,Poles|Warsaw
Portugal||Portuguese|Lisbon
Puerto Rico||Puerto Rican,Puerto Ricans|San Juan
Qatar||Qatari,Qataris|Doha
Romania||Romanian,Romanians|Bucharest
Russia|Russian Federation|Russian,Russians|Moscow
Rwanda||Rwandan,Rwandans|Kigali
Samoa||Samoan,Samoans|Apia
San Marino||Sammarinese|San Marino
Saudi Arabia|Kingdom of Saudi Arabia,KSA|Saudi,Saudis,Saudi Arabian|Riyadh
Scotland||Scottish,Scot,Scots,Scotsman|Edinburgh
Senegal||Senegalese|Dakar
Serbia||Serbian,Serbians,Serb,Serbs|Belgrade
Seychelles||Seychellois|Victoria
Sierra Leone||Sierra Leonean,Sierra Leoneans|Freetown
Singapore||Singaporean,Singaporeans|Singapore
Slovakia||Slovak,Slovaks,Slovakian,Slovakians|Bratislava
Slovenia||Slovenian,Slovenians,Slovene,Slovenes|Ljubljana
Solomon Islands||Solomon Islander|Honiara
Somalia||Somali,Somalis,Somalian|Mogadishu
South Africa||South African,South Africans|Pretoria
South Korea|Republic of Korea,ROK|South Korean,South Koreans|Seoul
South Sudan||South Sudanese|Juba
Soviet Union|USSR,U.S.S.R.|Soviet,Soviets|
Spain||Spanish,Spaniard,Spaniards|Madrid
Sri Lanka||Sri Lankan,Sri Lankans|Colombo
Sudan||Sudanese|Khartoum
Suriname||Surinamese|Paramaribo
Sweden||Swedish,Swede,Swedes|Stockholm
Switzerland||Swiss|Bern
Syria|Syrian Arab Republic|Syrian,Syrians|Damascus
Taiwan|Republic of China|Taiwanese|Taipei
Tajikistan||Tajik,Tajiks|Dushanbe
Tanzania||Tanzanian,Tanzanians|Dodoma
Thailand||Thai,Thais|Bangkok
Tibet||Tibetan,Tibetans|Lhasa
Togo||Togolese|Lome
Tonga||Tongan,Tongans|Nuku'alofa
Trinidad and Tobago|Trinidad|Trinidadian,Trinidadians|Port of Spain
Tunisia||Tunisian,Tunisians|Tunis
Turkey|Türkiye,Turkiye|Turkish,Turk,Turks|Ankara
Turkmenistan||Turkmen|Ashgabat
Tuvalu||Tuvaluan|Funafuti
Uganda||Ugandan,Ugandans|Kampala
Ukraine||Ukrainian,Ukrainians|Kyiv
United Arab Emirates|UAE,U.A.E.,Emirates|Emirati,Emiratis|Abu Dhabi
United Kingdom|UK,U.K.,Great Britain,Britain|British,Briton,Britons,Brit,Brits|London
United States|US,U.S.,USA,U.S.A.,United States of America,America|American,Americans|Washington
Uruguay||Uruguayan,Uruguayans|Montevideo
Uzbekistan||Uzbek,Uzbeks|Tashkent
Vanuatu|||Port Vila
Vatican City|Vatican,Holy See||
Venezuela||Venezuelan,Venezuelans|Caracas
Vietnam|Viet Nam|Vietnamese|Hanoi
Wales||Welsh,Welshman|Cardiff
Western Sahara||Sahrawi,Sahrawis|Laayoune
Yemen||Yemeni,Yemenis|Sana'a
Yugoslavia||Yugoslav,Yugoslavs|Belgrade
Zambia||Zambian,Zambians|Lusaka
Zimbabwe|Rhodesia|Zimbabwean,Zimbabweans|Harare
`;
