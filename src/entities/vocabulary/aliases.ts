/**
 * Names that no folding brings together: the usual form, then others, parted by "|". The first word of a line says for
 * which types it holds.
 */
export const ALIASES = `
place Kyiv|Kiev
place Kharkiv|Kharkov
place Lviv|Lvov
place Odesa|Odessa
place Mykolaiv|Nikolaev|Nikolayev
place Zaporizhzhia|Zaporozhye|Zaporizhia|Zaporizhzhya
place Luhansk|Lugansk
place Chernihiv|Chernigov
place Dnipro|Dnepropetrovsk|Dnipropetrovsk
place Donbas|Donbass
place Chornobyl|Chernobyl
place Chisinau|Kishinev
place Mumbai|Bombay
place Kolkata|Calcutta
place Chennai|Madras
place Bengaluru|Bangalore
place Beijing|Peking
place Guangzhou|Canton
place Yangon|Rangoon
place Ho Chi Minh City|Saigon
place Astana|Nur-Sultan
place Aleppo|Halab
place Raqqa|Raqqah|Rakka
place Mosul|Mossul
place Tehran|Teheran
place Sanaa|Sana'a|San'a
place Mecca|Makkah
place New York City|NYC
place Washington|Washington DC|Washington D.C.|Washington, DC|Washington, D.C.|District of Columbia
place Los Angeles|LA|L.A.
place St. Petersburg|Saint Petersburg|Petersburg
place Middle East|Mideast|Near East
place Persian Gulf|Arabian Gulf
place Balochistan|Baluchistan
place West|The West
place Gaza|Gaza Strip
organisation United Nations|UN|U.N.
organisation UN Security Council|U.N. Security Council|United Nations Security Council|Security Council
organisation European Union|EU|E.U.
organisation NATO|North Atlantic Treaty Organization|North Atlantic Alliance
organisation Associated Press|The Associated Press|AP
organisation Agence France-Presse|AFP
organisation Deutsche Welle|DW
organisation BBC|British Broadcasting Corporation
organisation TASS|ITAR-TASS|Itar-Tass
organisation RIA Novosti|RIA
organisation Xinhua|Xinhua News Agency
organisation IRNA|Islamic Republic News Agency
organisation Al Jazeera|Al-Jazeera|Aljazeera
organisation New York Times|The New York Times|NYT
organisation Wall Street Journal|The Wall Street Journal|WSJ
organisation Washington Post|The Washington Post
organisation Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guards|Revolutionary Guard|Revolutionary Guard Corps|Islamic Revolutionary Guards Corps|Islamic Revolutionary Guards
organisation Islamic State|ISIS|ISIL|Daesh|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant|IS
organisation Al-Qaeda|Al-Qaida|Al Qaeda|al-Qaida
organisation Hezbollah|Hizbollah|Hizballah|Hizbullah
organisation Houthis|Ansar Allah|Houthi|Houthi movement
organisation State Department|U.S. State Department|US State Department|Department of State|U.S. Department of State
organisation Defense Department|U.S. Defense Department|Department of Defense|US Department of Defense|U.S. Department of Defense
organisation Treasury Department|U.S. Treasury|US Treasury|U.S. Treasury Department|Treasury|Department of the Treasury
organisation Justice Department|U.S. Justice Department|Department of Justice|U.S. Department of Justice
organisation Central Intelligence Agency|CIA
organisation Federal Bureau of Investigation|FBI
organisation International Monetary Fund|IMF
organisation World Health Organization|World Health Organisation|WHO
organisation World Trade Organization|World Trade Organisation|WTO
organisation International Atomic Energy Agency|IAEA
organisation International Criminal Court|ICC
organisation Organization for Security and Co-operation in Europe|OSCE|Organisation for Security and Co-operation in Europe
organisation Palestine Liberation Organization|PLO
organisation House of Commons|Commons
organisation House of Lords|Lords
organisation State Duma|Duma
organisation Verkhovna Rada|Rada
organisation Federal Security Service|FSB
organisation Israel Defense Forces|IDF|Israeli Defense Forces|Israel Defence Forces
organisation U.S. Congress|US Congress|Congress
organisation U.S. Senate|US Senate|Senate
organisation Republican Party|GOP
organisation General Motors|GM
organisation General Electric|GE
organisation New York Stock Exchange|NYSE
organisation Securities and Exchange Commission|SEC
organisation Federal Reserve|Fed
organisation Food and Drug Administration|FDA
organisation Environmental Protection Agency|EPA
organisation National Security Agency|NSA
organisation Arab League|League of Arab States
organisation World Bank|International Bank for Reconstruction and Development
organisation European Central Bank|ECB
product Shahed|Shahid
product Shahed-136|Shahid-136
law Joint Comprehensive Plan of Action|JCPOA|Iran nuclear deal
law Nuclear Non-Proliferation Treaty|Non-Proliferation Treaty|NPT|Treaty on the Non-Proliferation of Nuclear Weapons
event World War II|Second World War|World War Two|WWII|WW2
event World War I|First World War|World War One|WWI|Great War
facility White House|The White House
`;
/** Given names that one person may bear in turn; the first stands for all. */
export const GIVEN_NAME_VARIANTS = `
john jon jonathan johnny
alexander alex aleksandr alexandr oleksandr sasha
william will bill billy
robert rob bob bobby
james jim jimmy
joseph joe yosef
michael mike mick mikhail
thomas tom tommy
daniel dan danny
benjamin ben binyamin bibi
stephen steve steven stefan
christopher chris
anthony tony antony
edward ed eddie ted
nicholas nick nikolai nikolay
richard rick dick
charles charlie chuck
matthew matt
andrew andy andrei andrey andriy
samuel sam
david dave
donald don
ronald ron
kenneth ken
gregory greg
peter pete petr
timothy tim
lawrence larry
joshua josh
jeffrey jeff geoffrey
philip phil phillip
patrick pat
elizabeth liz beth
katherine kate kathy catherine katharine
margaret maggie meg
jennifer jen jenny
susan sue
deborah debbie debra
barbara barb
sergei sergey serhiy sergiy
dmitri dmitry dmytro dmitriy
alexei alexey aleksei oleksiy
yuri yury yuriy iurii
vladimir volodymyr wladimir vladymyr
yevgeny yevgeniy evgeny evgeni yevgeni
mohammed muhammad mohamed mohammad mohamad muhammed mohamet
ahmed ahmad achmad
hussein hussain husein hossein husain
hassan hasan
abdullah abdallah abdulla
yousef yusuf youssef joseph yousuf
ibrahim ebrahim
masoud massoud masud
ali aly
mahmoud mahmud
omar umar
osama usama
moammar muammar moamer
saddam sadam
benyamin benjamin
volodymyr volodimir
`;
/** Seats that stand for a state. */
export const SEATS = `
organisation Kremlin|Russia
facility Kremlin|Russia
facility White House|United States
organisation White House|United States
organisation Pentagon|United States
organisation State Department|United States
organisation Downing Street|United Kingdom
place Downing Street|United Kingdom
facility Elysee Palace|France
organisation Bundestag|Germany
organisation Knesset|Israel
organisation State Duma|Russia
organisation Verkhovna Rada|Ukraine
`;
