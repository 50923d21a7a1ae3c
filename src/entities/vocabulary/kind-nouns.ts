/**
 * Common nouns that say what the name beside them is: "the ferry Marisol", "Kestrel, a supplier", "its auditor, Brand &
 * Lobo". Lower case, in the singular.
 */
export const ORGANISATION_NOUNS = `
company,firm,bank,lender,insurer,reinsurer,underwriter,airline,builder,contractor,subcontractor,supplier,manufacturer,maker,producer,
brewer,brewery,distiller,trader,broker,retailer,wholesaler,supermarket,publisher,broadcaster,newspaper,daily,weekly,tabloid,
broadsheet,website,portal,outlet,agency,regulator,watchdog,union,party,club,charity,association,operator,shipowner,shipbuilder,
shipper,auditor,consultancy,start-up,startup,utility,conglomerate,fund,university,college,institute,federation,
movement,militia,think-tank,thinktank,steelmaker,carmaker,automaker,drugmaker,planemaker,chipmaker,toymaker,tyremaker,papermaker,
miner,refiner,developer,importer,exporter,distributor,subsidiary,affiliate,cooperative,co-operative,brand,chain,
franchise,label,studio,platform,ministry,department,directorate,commission,committee,council,court,tribunal,board,authority,
secretariat,foundation,institution,corporation,consortium,syndicate,cartel,gang,guild,league,orchestra,band,registrar,
haulier,forwarder,salvor,salvager,caterer,magazine,journal,multinational,giant,
monopoly,exchange,bookmaker,organisation,organization,group,network,alliance,coalition,faction,squad,side,laboratory,
provider,carrier,society,charterer,lessor,assayer,co-op,congregation,diocese,academy,school,troupe,choir
`;
export const VESSEL_NOUNS = `
ferry,ship,vessel,tanker,freighter,trawler,tug,tugboat,yacht,catamaran,hydrofoil,hovercraft,barge,liner,frigate,destroyer,
corvette,submarine,cruiser,battleship,warship,minesweeper,icebreaker,dredger,boat,lifeboat,speedboat,schooner,steamer,steamship,
sailboat,ketch,sloop,brig,galleon,canoe,bulker,containership,airliner,plane,jet,airship,helicopter,
locomotive,train,spacecraft,spaceship,probe,satellite,lander,orbiter,rover,rocket,capsule,shuttle,telescope,robot,supertanker,
gunboat,motorboat,riverboat,paddle-steamer,longliner,whaler,flagship
`;
export const FACILITY_NOUNS = `
mine,colliery,hospital,clinic,refinery,airport,airfield,bridge,tunnel,stadium,arena,dam,pier,jetty,wharf,quay,prison,jail,market,
plant,smelter,mill,factory,quarry,shipyard,terminal,hotel,dock,reactor,highway,motorway,expressway,road,station,museum,gallery,
theatre,theater,cinema,cathedral,basilica,church,mosque,temple,synagogue,monastery,palace,castle,barracks,lighthouse,canal,lock,
crossing,checkpoint,warehouse,depot,platform,pipeline,oilfield,racecourse,velodrome,observatory,spaceport,sanatorium,crematorium
`;
export const PLACE_NOUNS = `
city,town,village,island,islet,province,region,district,port,river,lake,suburb,resort,county,municipality,hamlet,commune,valley,
peninsula,capital,neighbourhood,neighborhood,township,settlement,state,emirate,republic,archipelago,strait,bay,gulf,mountain,
volcano,glacier,desert,cape,parish,canton,prefecture,oblast,borough,reef,lagoon,estuary,area
`;
export const PERSON_NOUNS = `
lawyer,barrister,solicitor,teacher,lecturer,farmer,fisherman,passenger,survivor,mother,father,grandmother,grandfather,
widow,widower,brother,sister,daughter,son,wife,husband,uncle,aunt,cousin,nephew,niece,student,pupil,nurse,surgeon,doctor,engineer,
mechanic,electrician,welder,driver,pilot,co-pilot,navigator,sailor,seaman,seafarer,skipper,captain,boatswain,helmsman,stewardess,
steward,docker,worker,labourer,laborer,foreman,witness,resident,pensioner,banker,financier,businessman,businesswoman,
tycoon,oligarch,billionaire,millionaire,politician,activist,campaigner,economist,historian,scientist,physicist,chemist,biologist,
geologist,hydrologist,seismologist,meteorologist,astronomer,epidemiologist,researcher,academic,professor,scholar,philosopher,poet,
writer,novelist,playwright,author,journalist,reporter,correspondent,editor,columnist,photographer,blogger,
film-maker,filmmaker,actor,actress,singer,musician,composer,conductor,painter,sculptor,architect,designer,chef,waiter,waitress,
shopkeeper,hairdresser,plumber,carpenter,striker,winger,forward,midfielder,defender,goalkeeper,keeper,coach,trainer,referee,umpire,
batsman,bowler,jockey,boxer,cyclist,sprinter,swimmer,skier,gymnast,chairman,chairwoman,chairperson,chair,president,vice-president,
director,manager,executive,boss,founder,co-founder,treasurer,accountant,spokesman,spokeswoman,spokesperson,minister,mayor,governor,
senator,deputy,lawmaker,judge,prosecutor,magistrate,coroner,detective,inspector,superintendent,officer,constable,sergeant,
lieutenant,major,colonel,general,admiral,commander,commodore,priest,bishop,imam,rabbi,pastor,monk,nun,victim,suspect,defendant,
plaintiff,accused,fugitive,hostage,analyst,expert,specialist,adviser,advisor,aide,diplomat,ambassador,envoy,candidate,incumbent,
leader,veteran,retiree,neighbour,neighbor,bystander,diver,rescuer,fireman,firefighter,paramedic,policeman,policewoman,soldier,guard,
herder,hunter,trapper,boy,girl,man,woman,teenager,toddler,baby,friend,colleague,fiancée,fiancee,fiancé,fiance,secretary,
intendant,prefect,provost,alderman,trustee,shareholder,investor,ranger,gamekeeper,gardener,beekeeper,shepherd,fisher,porter,usher,
chauffeur,midwife,dentist,pharmacist,vet,veterinarian,psychologist,psychiatrist,sociologist,archaeologist,ecologist,zoologist,botanist,
oceanographer,glaciologist,statistician,mathematician,theologian,linguist,anthropologist,virologist,pathologist,toxicologist,
oncologist,cardiologist,paediatrician,pediatrician,translator,interpreter,illustrator,cartoonist,choreographer,dancer,soprano,tenor,
pianist,violinist,cellist,guitarist,drummer,rapper,comedian,lobbyist,strategist,pollster,climber,mountaineer,rower,wrestler,arbitrator,
mediator,liquidator,receiver,bailiff,notary,councillor,councilor,commissioner,chancellor,premier,stevedore,crewman,deckhand,
attorney,clerk,librarian,curator,caretaker,janitor,cleaner,baker,butcher,tailor,cook,salesman,entrepreneur,whistleblower,hacker
`;
export const EVENT_NOUNS = `
festival,tournament,hurricane,cyclone,typhoon,storm,operation,exercise,derby,regatta,carnival,fair,pageant,marathon,biennale
`;
export const PRODUCT_NOUNS_BEFORE = `
drug,medicine,painkiller,thinner,vaccine,pill,antibiotic,insulin,serum,herbicide,pesticide,insecticide,chatbot,handset,
smartphone,drink,substitute,replacement,scanner,app,console,laptop,engine,missile,drone,rifle,tank,sedan,hatchback,model
`;
