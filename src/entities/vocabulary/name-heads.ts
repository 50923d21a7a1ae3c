/** Last words that tell what kind of thing a name in capitals is. Lower case. */
export const ORGANISATION_HEADS = `
ministry,department,agency,authority,commission,committee,council,bureau,office,administration,board,bank,group,company,
corporation,corp,corp.,inc,inc.,ltd,ltd.,llc,plc,gmbh,ag,sa,holdings,holding,industries,enterprises,partners,associates,
association,federation,confederation,union,league,alliance,coalition,party,front,movement,brotherhood,army,navy,
force,forces,corps,guard,guards,brigade,battalion,regiment,division,command,police,service,services,court,tribunal,
parliament,congress,senate,assembly,duma,cabinet,university,college,institute,institution,academy,school,laboratory,
foundation,trust,fund,society,club,church,organization,organisation,network,channel,radio,television,press,news,times,
post,journal,gazette,herald,tribune,chronicle,telegraph,guardian,observer,review,magazine,airlines,airways,airline,
pharmaceuticals,biologics,laboratories,technologies,systems,motors,energy,petroleum,oil,gas,steel,insurance,securities,
capital,solutions,software,media,studios,records,entertainment,orchestra,choir,ensemble,fc,united,wanderers,rovers,
initiative,project,campaign,centre,center,chamber,directorate,inspectorate,registry,treasury,presidency,government
`;
export const FACILITY_HEADS = `
airport,airfield,air base,airbase,base,naval base,palace,castle,stadium,arena,hospital,clinic,prison,jail,bridge,tower,
hall,house,mosque,cathedral,temple,synagogue,monastery,museum,gallery,theatre,theater,station,power plant,plant,factory,
refinery,reactor,dam,tunnel,port,harbour,harbor,terminal,dock,shipyard,pipeline,barracks,embassy,consulate,courthouse,
library,mall,market,square,plaza,park,zoo,cemetery,memorial,monument,highway,motorway,expressway,railway,avenue,street,
boulevard,lane,road,hotel,inn,barrage,mine,camp,complex,compound,center,centre,building,headquarters,speedway
`;
export const PLACE_HEADS = `
river,lake,sea,ocean,bay,gulf,strait,straits,channel,island,islands,isle,isles,peninsula,cape,mountain,mountains,mount,
hills,hill,valley,desert,forest,canyon,coast,beach,province,oblast,krai,region,district,county,state,governorate,
prefecture,canton,territory,republic,kingdom,emirate,city,town,village,township,municipality,plateau,basin,delta,falls,
glacier,heights,reef,archipelago,canal
`;
export const EVENT_HEADS = `
war,wars,battle,conference,summit,olympics,games,cup,championship,championships,tournament,festival,revolution,uprising,
election,elections,referendum,massacre,genocide,holocaust,crisis,scandal,forum,grand prix,marathon,expo,congress,
inauguration,coup,intifada,spring,offensive,operation,trials,awards,symposium,convention
`;
export const LAW_HEADS = `
act,treaty,agreement,accord,accords,pact,convention,protocol,constitution,amendment,resolution,charter,directive,
regulation,bill,law,code,declaration,covenant,memorandum,ordinance,statute,concordat
`;
/** Last words that make any name of two words or more an organisation. Lower case. */
export const SURE_ORGANISATION_HEADS = `
ministry,department,agency,authority,commission,committee,council,bureau,corporation,corp,corp.,inc,inc.,ltd,ltd.,llc,
plc,gmbh,holdings,industries,enterprises,partners,associates,association,federation,confederation,coalition,
brotherhood,brigade,brigades,battalion,regiment,tribunal,parliament,university,college,institute,institution,academy,
laboratory,foundation,organization,organisation,airlines,airways,pharmaceuticals,pharma,biologics,biotech,laboratories,
technologies,motors,petroleum,insurance,securities,chemicals,foods,brands,ledger,courier,gazette,herald,tribune,
chronicle,weekly,directorate,inspectorate,museum,orchestra,party,police,club,society,group,bank,court,association,
ombudsman,regulator,consortium,syndicate,cooperative,waterworks,railways,tramways,ironworks,gasworks
`;
/** Laws only when an article stands before the name, because the words are common in titles and names. Lower case. */
export const WEAK_LAW_HEADS = 'law,code,bill,resolution,regulation,act,constitution,agreement';
/** Event words that end too many other names. Lower case. */
export const WEAK_EVENT_HEADS = 'congress,spring,operation,awards,games,cup,forum,trials';
/** Facilities whatever stands before. Lower case. */
export const SURE_FACILITY_HEADS = `
airport,airfield,airbase,palace,castle,stadium,arena,prison,jail,bridge,tower,mosque,cathedral,monastery,refinery,dam,
tunnel,harbour,harbor,terminal,shipyard,pipeline,barracks,square,plaza,highway,motorway,avenue,street,boulevard,road,
speedway,reactor,barrage,cemetery
`;
/** First words of organisations other than firms, in Spanish, Portuguese, French, Italian and German. */
export const ORGANISATION_OPENERS = `
Asociación,Associação,Association,Associazione,Ministerio,Ministério,Ministère,Ministero,Ministerium,Bundesamt,Instituto,Institut,
Istituto,Agencia,Agência,Agence,Agenzia,Sindicato,Syndicat,Sindacato,Federación,Federação,Fédération,Federazione,Confederación,
Confederação,Confédération,Unión,União,Consejo,Conselho,Conseil,Consiglio,Comisión,Comissão,Commission,Comité,Comitê,Corte,Tribunal,
Cour,Fundación,Fundação,Fondation,Fondazione,Stiftung,Universidad,Universidade,Université,Università,Universität,Policía,Polícia,
Fiscalía,Fiscalia,Secretaría,Secretaria,Dirección,Direção,Direction,Superintendencia,Superintendência,Defensoría,Partido,Partei,Parti,
Partito,Movimiento,Movimento,Mouvement,Radio,Rádio,Televisión,Televisão,Télévision,Diario,Diário,Periódico,Jornal,Journal,Gazeta,
Gazette,Correo,Correio,Courrier,Noticias,Notícias,Club,Clube,Deportivo,Desportivo,Atlético,Atletico,Sporting,Racing,Dinamo,Dynamo,
Spartak,Lokomotiv,Olympique,Verein,Cooperativa,Coopérative,Junta,Ejército,Exército,Armée,Armada,Gendarmería
`;
/** First words of buildings and sites in the same languages. */
export const FACILITY_OPENERS = `
Estadio,Estádio,Stade,Stadio,Stadion,Arena,Puente,Ponte,Pont,Aeropuerto,Aeroporto,Aéroport,Flughafen,Teatro,Théâtre,Theater,
Palacio,Palácio,Palais,Palazzo,Plaza,Praça,Piazza,Platz,Avenida,Avenue,Calle,Rua,Rue,Via,Basílica,Basilica,Catedral,Cathédrale,
Museo,Museu,Musée,Mercado,Marché,Mercato,Terminal,Estación,Estação,Gare,Bahnhof,Hospital,Hôpital,Ospedale,Clínica,Clinique,Klinik,
Sanatorio,Cárcel,Prisión,Prisão,Dársena,Muelle,Túnel,Autopista,Ruta,Rodovia,Autoroute,Represa,Embalse,Barragem,Mina,Pozo,Refinería,
Refinaria,Raffinerie,Central
`;
/** Small words that make a facility of the name before them: "Ezeiza airport", "Karvat mine". Lower case. */
export const SMALL_FACILITY_HEADS = `
mine,colliery,pit,quarry,highway,motorway,expressway,market,bridge,airport,airfield,airbase,hospital,harbour,harbor,stadium,arena,
dam,smelter,refinery,terminal,tunnel,prison,jail,barracks,pier,wharf,quay,shipyard,dock,lighthouse,reactor,plant,works,crossing,
cemetery,observatory,racecourse,spaceport,landfill,station,shaft,hall
`;
/** Small words that make a place of the name between an article and them: "the Soller valley". Lower case. */
export const SMALL_PLACE_HEADS =
  'valley,gorge,ravine,canyon,ridge,reservoir,lagoon,estuary,delta,basin,plateau,glacier,peninsula';
/** Small words that may stand before them and belong to the name: "San Martín dry dock". Lower case. */
export const FACILITY_MODIFIERS = `
dry,power,nuclear,container,ferry,bus,railway,train,cattle,fish,flea,football,cricket,suspension,road,rail,river,international,
psychiatric,military,children's,border,air,naval,cruise,metro,tram,underground,police,fire,pumping,concert,sports
`;
/** What is dug or made there: such a word begins a description of the site, not its name: "Karvat | gold mine". Lower case. */
export const FACILITY_GOODS = `
gold,coal,copper,iron,nickel,cobalt,diamond,platinum,silver,uranium,lithium,tin,zinc,lead,bauxite,manganese,phosphate,salt,potash,oil,
gas,grain,chemical,steel,cement,sugar,paper,aluminium,fertiliser,fertilizer
`;
/** Words that make a part of a site when a number follows: "Gate 4", "Shaft No. 2". Lower case. */
export const NUMBERED_PARTS = `
hall,terminal,building,hangar,reactor,pier,gate,shaft,pit,level,berth,dock,platform,warehouse,shed,silo,runway,adit,furnace,ward,
tower,quay,wharf,substation,borehole,well,mine,boiler,kiln,tailings
`;
/** First words of places in Spanish, Portuguese, French and Italian. */
export const PLACE_OPENERS = `
Río,Rio,Sierra,Serra,Isla,Ilha,Île,Isola,Islas,Ilhas,Lago,Lagoa,Laguna,Lac,Costa,Côte,Cerro,Monte,Mont,Cabo,Cap,Bahía,Baía,Baie,
Golfo,Golfe,Valle,Vale,Vallée,Ciudad,Cidade,Ville,Villa,Vila,Puerto,Porto,Port,Playa,Praia,Plage,Punta,Ponta,Pointe,San,Santa,São,
Santo,Saint,Sainte,Colonia,Barrio,Bairro,Quebrada,Salto,Paso,Passo
`;
/** Small words inside names in these languages. */
export const NAME_PARTICLES =
  'de,del,la,las,los,el,du,des,le,les,do,da,dos,das,di,della,dei,y,e,et,para,pour,por,en,em,a,al,au';
/** Last words of facilities that may end other names too: "Serena Hotel", "Fuar Hall". */
export const FACILITY_TAILS = `
Hotel,Hall,Mine,Market,Pier,Wharf,Dock,Docks,Station,Quarry,Smelter,Plant,Theatre,Theater,Cinema,Lighthouse,Crossing,Racecourse,
Hospital,Clinic,Airport,Mill,Depot,Gate,Quay,Ground,Grounds,Cathedral,Basilica
`;
/** Words that, before "of", make a building of what follows: "Basilica of the Holy Sacrament". Lower case. */
export const FACILITIES_OF = 'basilica,cathedral,chapel,abbey,palace,shrine,monastery,convent,tomb,mausoleum,sanctuary';
/** People who found a society together: "Families of the Marisol". Lower case. */
export const SOCIETIES_OF = `
families,relatives,friends,mothers,fathers,widows,orphans,sons,daughters,victims,survivors,citizens,women,workers,neighbours,
neighbors,parents,students,veterans,grandmothers
`;
