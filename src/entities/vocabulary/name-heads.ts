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
ombudsman,regulator,consortium,syndicate,cooperative
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
