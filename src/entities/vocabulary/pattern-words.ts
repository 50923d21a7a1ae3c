/** Nouns that say that the name before them is a weapon or another product. Lower case. */
export const PRODUCT_NOUNS = `
drone,drones,missile,missiles,rocket,rockets,tank,tanks,rifle,rifles,pistol,pistols,helicopter,helicopters,bomber,
bombers,warplane,warplanes,howitzer,howitzers,launcher,launchers,torpedo,torpedoes,vaccine,vaccines,
tablet,tablets,smartphone,smartphones,handset,handsets,jetliner,jetliners,airliner,airliners,sedan,sedans,browser,
app,software,console
`;
/** Words that may stand between a name and such a noun: "Kalibr cruise missiles". Lower case. */
export const PRODUCT_MODIFIERS = `
cruise,ballistic,hypersonic,anti-tank,anti-aircraft,surface-to-air,air-defense,air-defence,attack,combat,suicide,
kamikaze,reconnaissance,surveillance,stealth,battle,main,light,heavy,fighter,assault,sniper,transport,long-range,
short-range,medium-range,guided,artillery,rocket
`;
/** Nouns before a product's name: "the painkiller Doloxan", "operating system Windows". Lower case. */
export const PRODUCT_INTRODUCERS = `
drug,medicine,painkiller,thinner,vaccine,pill,antibiotic,insulin,serum,herbicide,pesticide,insecticide,chatbot,handset,
smartphone,brand,drink,substitute,replacement
`;
/** Makers' designations that are letters and digits: what stands before the hyphen or the digits. */
export const DESIGNATIONS = `
F,A,B,C,E,K,M,U,V,X,Y,AH,CH,MH,UH,OH,SH,HH,RQ,MQ,KC,EC,EA,AV,MV,CV,SR,TR,Su,MiG,Mig,MIG,Tu,Il,IL,Yak,An,AN,Ka,Mi,Be,
S,T,BM,BMP,BTR,BRDM,AK,AKM,RPG,PPK,SA,SS,SM,Kh,KH,MIM,AIM,AGM,BGM,RIM,FIM,FGM,TOW,DF,JF,CJ,HQ,YJ,KN,Hwasong,Fateh,Shahab,
Qiam,Zolfaghar,Shahed,Mohajer,Ababil,Karrar,Geran,Lancet,Orlan,Bayraktar,Kalibr,Iskander,Kinzhal,Zircon,Tochka,Grad,
Smerch,Uragan,Buk,Tor,Pantsir,Leopard,Abrams,Challenger,Leclerc,Bradley,Marder,Stryker,Gepard,Patriot,HIMARS,ATACMS,
GLSDB,JDAM,SCALP,NASAMS,Storm,Javelin,Stinger,Tomahawk,Scud,Katyusha,Qassam,Fajr,Merkava,Typhoon,Rafale,Gripen,Mirage,
Tornado,Eurofighter,Boeing,Airbus,Embraer,Tupolev,Antonov,Sukhoi,Ilyushin,Cessna,Gulfstream,iPhone,iPad,Galaxy,Pixel,
Windows,Android,iOS,PlayStation,Xbox,Model
`;
/** Weapons and products by name alone. */
export const PRODUCTS = `
Shahed,Shahid,Iskander,Kalibr,Kinzhal,Bayraktar,Javelin,HIMARS,ATACMS,Storm Shadow,Kalashnikov,Kalashnikovs,Tomahawk,Novichok,
Black Hawk,Apache helicopter,Sidewinder,Hellfire,Patriot system,Iron Dome,Arrow 3,David's Sling,Starlink,Viagra,
Tamiflu,Paxlovid,Ozempic,Wegovy,OxyContin,Remdesivir,Sputnik V,CoronaVac,Xanax,Prozac,Aspirin,iPhone,iPad,iPod,
Android,PlayStation,Xbox,ChatGPT,Gmail,Photoshop,Kindle
`;
/** Facilities and seats that are known by name. */
export const FACILITIES = `
White House,Capitol,Elysee Palace,Élysée Palace,Buckingham Palace,Windsor Castle,Guantanamo Bay prison,
Abu Ghraib,Ground Zero,World Trade Center,Twin Towers,Empire State Building,Eiffel Tower,Big Ben,Red Square,Tahrir Square,
Tiananmen Square,Times Square,Maidan,Al-Aqsa,Al-Aqsa Mosque,Western Wall,Temple Mount,Berlin Wall,Golden Gate Bridge,
Statue of Liberty,Kaaba,Vatican Museums,Louvre,Chernobyl,Fukushima Daiichi,Bushehr,Natanz,Fordow,Fort Hood,Camp David,
Mar-a-Lago,Blair House,Chequers,Zaporizhzhia nuclear power plant,Suez Canal,Panama Canal,Nord Stream,Nord Stream 2
`;
/** Events that are known by name. */
export const EVENTS = `
World War I,World War II,World War One,World War Two,First World War,Second World War,Great War,Cold War,Gulf War,
Korean War,Vietnam War,Iraq War,Iran-Iraq War,Six-Day War,Yom Kippur War,Falklands War,Spanish Civil War,
American Civil War,Civil War,Crimean War,Arab Spring,Orange Revolution,Rose Revolution,Velvet Revolution,
Russian Revolution,October Revolution,French Revolution,American Revolution,Islamic Revolution,Cultural Revolution,
Holocaust,Great Depression,Industrial Revolution,Reformation,Renaissance,Euromaidan,Watergate,Brexit,Super Bowl,
World Cup,Olympics,Olympic Games,Winter Olympics,Summer Olympics,Paralympics,Wimbledon,Grand Prix,Tour de France,
Davis Cup,Champions League,Ryder Cup,World Series,Oscars,Academy Awards,Grammy Awards,Emmy Awards,Golden Globes,
Eurovision,Davos,Black Friday,Bloody Sunday,Hurricane Katrina,Prague Spring,Tiananmen Square massacre
`;
/** Laws and treaties that are known by name. */
export const LAWS = `
Constitution,First Amendment,Second Amendment,Fifth Amendment,Bill of Rights,Magna Carta,Declaration of Independence,
Patriot Act,Kyoto Protocol,Maastricht Treaty,Lisbon Treaty,New START,START,INF Treaty,NPT,Oslo Accords,Dayton Accords,
Camp David Accords,Geneva Conventions,Geneva Convention,Helsinki Accords,Helsinki Final Act,Minsk agreements,Minsk accords,
Budapest Memorandum,JCPOA,Joint Comprehensive Plan of Action,NAFTA,GDPR,Obamacare,Affordable Care Act,Sharia,Shariah,
Schengen Agreement,Treaty of Versailles,Non-Proliferation Treaty,Nuclear Non-Proliferation Treaty,
Universal Declaration of Human Rights,Basic Law
`;
/** Nouns before a quoted title of a work. Lower case. */
export const WORK_NOUNS = `
film,movie,documentary,novel,book,memoir,album,song,single,play,musical,opera,symphony,poem,painting,sculpture,
exhibition,series,sitcom,show,programme,program,podcast,game,essay,biography,autobiography,ballet,magazine,entitled,
titled,called
`;
/** Makers that may stand before a designation: "Sukhoi Su-35". */
export const PRODUCT_MAKERS = `
Sukhoi,Mikoyan,Tupolev,Ilyushin,Antonov,Lockheed,Boeing,Airbus,Northrop,Raytheon,McDonnell,Saab,Dassault,Sikorsky,Bell,
Apple,Samsung,Google,Embraer,Bombardier,Cessna,Gulfstream,Beechcraft,Fokker,Leonardo,Eurocopter,Comac,Kawasaki,Piper
`;
